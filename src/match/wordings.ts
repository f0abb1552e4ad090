/** Texts in several languages, with or without translations: which forms of two are laid side by side. */
import type { Day, Language } from '../model.ts';
import { type Aligned, alignMeanings } from './alignment.ts';
import { type Comparable } from './comparable.ts';
import { mostAlike } from './likeness.ts';
import { isAcross, measure, type Measure } from './measure.ts';
import { remembered } from './remembered.ts';

/** One wording of what was said: as an outlet wrote it, or as a translator put it. */
export interface Wording {
  readonly text: string;
  readonly language: Language;
  /** Made by a translator: compared, never shown as what was said. */
  readonly translation?: boolean | undefined;
  /** It is what they are told to deny or reject: "denied that …". */
  readonly denied?: true | undefined;
  /** Where it is known: "tomorrow" is told from it. */
  readonly saidOn?: Day | undefined;
}

/** Two wordings laid side by side. */
export interface Laid {
  readonly ours: Comparable;
  readonly theirs: Comparable;
  readonly found: Measure;
}

/** Two wordings that are laid side by side; of what they have in common only what is asked is worked out. */
export interface Pair {
  readonly ours: Comparable;
  readonly theirs: Comparable;
  /** Either is a translation. */
  readonly translated: boolean;
  /** Which of their words go together. */
  readonly aligned: Aligned;
}

/** The wordings of two sides that are laid side by side. */
export function pairsOf(ours: readonly Wording[], theirs: readonly Wording[]): readonly Pair[] {
  const pairs = ours.flatMap((one) => theirs.map((other) => [one, other] as const));
  const written = pairs.filter((pair) => !isTranslated(...pair));
  const oneLanguage = ([one, other]: readonly [Wording, Wording]): boolean => one.language === other.language;
  const inOne = written.filter(oneLanguage);
  const laid = inOne.length > 0 ? inOne : [...pairs.filter(oneLanguage), ...written];
  return laid.map(([one, other]) => paired(one, other));
}

const isTranslated = (one: Wording, other: Wording): boolean =>
  one.translation === true || other.translation === true;

function paired(one: Wording, other: Wording): Pair {
  const translated = isTranslated(one, other);
  const reading = translated ? 'even' : 'spoken';
  const ours = remembered(one.text, one.language, reading, one.denied, one.saidOn);
  const theirs = remembered(other.text, other.language, reading, other.denied, other.saidOn);
  let aligned: Aligned | undefined;
  return {
    ours,
    theirs,
    translated,
    get aligned() {
      return (aligned ??= alignMeanings(ours.meanings, theirs.meanings));
    },
  };
}

/**
 * The best of what two sides' wordings have in common: what both wrote in one language; else both through a translation, where
 * there is one, and as far as names, numbers, cognates and glossaries go. Of these two each misses what the other finds:
 * the better one tells, and the other has its say. Two translations out of one language are not laid side by side: a translator
 * makes all of somebody's sentences alike. A wording that contradicts never hides one that agrees. Null where a side has no wording.
 *
 * @param by `marks`: words in quotation marks may also stand alone against a wording that has nothing but the words
 */
export function bestOf(pairs: readonly Pair[], by: 'whole' | 'marks' = 'whole'): Laid | null {
  const laid = pairs.flatMap((pair) => lay(pair, by));
  const written = likeliest(laid.filter(({ found }) => !found.translated));
  const translated = likeliest(laid.filter(({ found }) => found.translated));
  if (written === null || translated === null) return written ?? translated;
  const [better, other] =
    rank(translated.found) > rank(written.found) ? [translated, written] : [written, translated];
  const score = better.found.score + SAY * (other.found.score - better.found.score);
  return { ...better, found: { ...better.found, score, translated: true } };
}

/** What the way that finds two texts less alike weighs, of all (docs/matching.md). */
const SAY = 0.4;

/** That which is most alike; of equal ones the first. Null of none. */
const likeliest = (laid: readonly Laid[]): Laid | null =>
  laid.reduce<Laid | null>(
    (best, each) => (best === null || rank(each.found) > rank(best.found) ? each : best),
    null,
  );

/**
 * The score `bestOf` finds at most, for little: by it the likeliest of many are laid side by side first, and few others.
 *
 * @param looking how closely: at the words alone, or at what they mean too
 */
export function bestAtMost(
  pairs: readonly Pair[],
  by: 'whole' | 'marks',
  looking: 'at words' | 'at meanings',
): number {
  let most = 0;
  for (const pair of pairs) {
    const { ours, theirs, translated } = pair;
    const mayStandAlone = by === 'marks' && ours.quoted.length + theirs.quoted.length > 0;
    if (mayStandAlone || translated || isAcross(ours, theirs)) return 1;
    most = Math.max(most, mostAlike(ours, theirs, looking === 'at meanings' ? pair.aligned : undefined));
  }
  return most;
}

function lay(pair: Pair, by: 'whole' | 'marks'): Laid[] {
  const { ours, theirs, translated } = pair;
  const aligned = translated ? undefined : pair.aligned;
  const whole = { ours, theirs, found: measure(ours, theirs, translated, aligned) };
  const marked = by === 'marks' && !translated ? layMarked(ours, theirs) : null;
  return marked === null ? [whole] : [whole, marked];
}

/**
 * The words in marks alone: of one report against another that has nothing but the words (“a grave threat”, and: the gangs
 * as “a grave threat” to us all), and of two that put them into sentences of their own. Null where neither does.
 */
function layMarked(a: Comparable, b: Comparable): Laid | null {
  const [ours, theirs] = [marksOf(a), marksOf(b)];
  if (ours === a && theirs === b) return null;
  const tells = ours === a || theirs === b || Math.min(ours.content.size, theirs.content.size) >= TELLING;
  return tells ? { ours, theirs, found: measure(ours, theirs) } : null;
}

/** Content words in marks that two reports must have to be one by their marks alone: “respect” is said every day. */
const TELLING = 3;

const marksOf = (form: Comparable): Comparable =>
  form.quoted.length === 0 ? form : remembered(form.quoted.join(' … '), form.language, 'spoken', form.denied);

const rank = (found: Measure): number => found.score - (found.apart ? 1 : 0);
