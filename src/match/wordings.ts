/** Texts in several languages, with or without translations: which forms of two are laid side by side. */
import type { Language } from '../model.ts';
import { type Comparable } from './comparable.ts';
import { measure, type Measure, mostAlike } from './measure.ts';
import { remembered } from './remembered.ts';

/** One wording of what was said: as an outlet wrote it, or as a translator put it. */
export interface Wording {
  readonly text: string;
  readonly language: Language;
  /** Made by a translator: compared, never shown as what was said. */
  readonly translation?: boolean | undefined;
  /** It is what they are told to deny or reject: "denied that …". */
  readonly denied?: true | undefined;
}

/** Two wordings laid side by side. */
export interface Laid {
  readonly ours: Comparable;
  readonly theirs: Comparable;
  readonly found: Measure;
}

/**
 * The best of what two sides' wordings have in common: what both wrote in one language; else, through a translation, what
 * is of one language then; else names, numbers and cognates must do. Two translations out of one language are not laid
 * side by side: a translator makes all of somebody's sentences alike. A wording that contradicts never hides one that
 * agrees. Null where a side has no wording.
 *
 * @param by `marks`: words in quotation marks may also stand alone against a wording that has nothing but the words
 */
export function bestOf(
  ours: readonly Wording[],
  theirs: readonly Wording[],
  by: 'whole' | 'marks' = 'whole',
): Laid | null {
  return pairsOf(ours, theirs)
    .flatMap(([one, other]) => lay(one, other, by))
    .reduce<Laid | null>(
      (best, laid) => (best === null || rank(laid.found) > rank(best.found) ? laid : best),
      null,
    );
}

/** The score `bestOf` finds at most, for little: by it the likeliest of many are laid side by side first, and few others. */
export function bestAtMost(
  ours: readonly Wording[],
  theirs: readonly Wording[],
  by: 'whole' | 'marks',
): number {
  const each = pairsOf(ours, theirs).map(([one, other]) => {
    const translated = isTranslated(one, other);
    const [a, b] = formsOf(one, other, translated);
    const mayStandAlone = by === 'marks' && a.quoted.length + b.quoted.length > 0;
    return mayStandAlone ? 1 : mostAlike(a, b, translated);
  });
  return Math.max(0, ...each);
}

type Pair = readonly [one: Wording, other: Wording];

/** The wordings of two sides that are laid side by side: those of the best way there is from one to the other. */
function pairsOf(ours: readonly Wording[], theirs: readonly Wording[]): readonly Pair[] {
  const pairs = ours.flatMap((one) => theirs.map((other): Pair => [one, other]));
  const written = pairs.filter((pair) => !isTranslated(...pair));
  const oneLanguage = ([one, other]: Pair): boolean => one.language === other.language;
  const route = [written.filter(oneLanguage), pairs.filter(oneLanguage), written];
  return route.find((each) => each.length > 0) ?? [];
}

const isTranslated = (one: Wording, other: Wording): boolean =>
  one.translation === true || other.translation === true;

function lay(one: Wording, other: Wording, by: 'whole' | 'marks'): Laid[] {
  const translated = isTranslated(one, other);
  const [ours, theirs] = formsOf(one, other, translated);
  const whole = { ours, theirs, found: measure(ours, theirs, translated) };
  const marked = by === 'marks' && !translated ? layMarked(ours, theirs) : null;
  return marked === null ? [whole] : [whole, marked];
}

function formsOf(one: Wording, other: Wording, translated: boolean): readonly [Comparable, Comparable] {
  const reading = translated ? 'even' : 'spoken';
  return [
    remembered(one.text, one.language, reading, one.denied),
    remembered(other.text, other.language, reading, other.denied),
  ];
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
