import type { Aligned } from './alignment.ts';
import type { Comparable } from './comparable.ts';
import { type Across, alikeAcross } from './across.ts';
import {
  type Conflict,
  conflictsBetween,
  decidesFrom,
  DECISIVE,
  deniesWhole,
  DOUBTFUL,
} from './conflicts.ts';
import { likeness, likenessTranslated } from './likeness.ts';

/** What comparing two statements found; the reasons are made of it. */
export interface Measure {
  /** 0 to 1; 0.5 is as likely the same statement as not. */
  readonly score: number;
  /** They cannot be one statement, however alike: a number, a name or a negation differs. */
  readonly apart: boolean;
  /** One is told to deny what the other says. */
  readonly denied: boolean;
  readonly conflicts: readonly Conflict[];
  readonly identical: boolean;
  /** Two languages, laid side by side as they were written. */
  readonly across: boolean;
  /** One side is a translation of what was said, or one had its say. */
  readonly translated: boolean;
  /** The shorter one stands nearly whole in the longer one and is long enough to tell. */
  readonly fragment: boolean;
  /** Keys of content words both hold; across languages, of ours that go with one of theirs. */
  readonly shared: readonly string[];
  /** How many words these are: “lies, lies and more lies” are three across languages, where every one is told. */
  readonly sharedWords: number;
  /** Across languages: names either has without a counterpart, as written; null in one language. */
  readonly loneNames: Across['lone'] | null;
}

/**
 * How alike two statements are, with everything that was weighed. Symmetric.
 *
 * @param translated whether either is a translation: both are then best read `even`
 * @param aligned their meanings, where they were laid side by side already
 */
export function measure(a: Comparable, b: Comparable, translated = false, aligned?: Aligned): Measure {
  const across = isAcross(a, b);
  const met = across ? alikeAcross(a, b, aligned) : null;
  const identical = isIdentical(a, b);
  const { alike, fragment } =
    identical || met !== null
      ? { alike: identical ? 1 : (met?.alike ?? 0), fragment: false }
      : translated
        ? likenessTranslated(a, b)
        : likeness(a, b, aligned);
  const conflicts = identical ? [] : conflictsBetween(a, b, alike, met);
  const kept = conflicts.reduce(
    (score, conflict) => score * (alike >= decidesFrom(conflict, across) ? DECISIVE : DOUBTFUL),
    alike,
  );
  const denied = !identical && deniesWhole(a, b);
  const apart =
    denied || (!identical && conflicts.some((conflict) => alike >= decidesFrom(conflict, across)));
  const shared = met?.shared ?? sharedStems(a, b);
  return {
    score: kept,
    apart,
    denied,
    conflicts,
    identical,
    across,
    translated,
    fragment,
    shared,
    sharedWords: met?.sharedWords ?? shared.length,
    loneNames: met?.lone ?? null,
  };
}

export const isAcross = (a: Comparable, b: Comparable): boolean =>
  a.language !== b.language && a.language !== 'und' && b.language !== 'und';

const isIdentical = (a: Comparable, b: Comparable): boolean =>
  a.words.keys.length === b.words.keys.length &&
  a.plain !== '' &&
  a.plain === b.plain &&
  a.denied === b.denied;

function sharedStems(a: Comparable, b: Comparable): readonly string[] {
  return [...a.content.keys()].filter((stem) => b.content.has(stem));
}
