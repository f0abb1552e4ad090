/** Texts in several languages, with or without translations: which forms of two are laid side by side. */
import type { Language } from '../model.ts';
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
}

/** Two wordings laid side by side. */
export interface Laid {
  readonly ours: Comparable;
  readonly theirs: Comparable;
  readonly found: Measure;
}

/**
 * The best of what two sides' wordings have in common: what both wrote in one language; else both through a translation, where
 * there is one, and as far as names, numbers, cognates and glossaries go. Of these two each misses what the other finds:
 * the better one tells, and the other has its say. Two translations out of one language are not laid side by side: a translator
 * makes all of somebody's sentences alike. A wording that contradicts never hides one that agrees. Null where a side has no wording.
 *
 * @param by `marks`: words in quotation marks may also stand alone against a wording that has nothing but the words
 */
export function bestOf(
  ours: readonly Wording[],
  theirs: readonly Wording[],
  by: 'whole' | 'marks' = 'whole',
): Laid | null {
  const laid = pairsOf(ours, theirs).flatMap(([one, other]) => lay(one, other, by));
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
    return mayStandAlone || translated || isAcross(a, b) ? 1 : mostAlike(a, b);
  });
  return Math.max(0, ...each);
}

type Pair = readonly [one: Wording, other: Wording];

/** The wordings of two sides that are laid side by side. */
function pairsOf(ours: readonly Wording[], theirs: readonly Wording[]): readonly Pair[] {
  const pairs = ours.flatMap((one) => theirs.map((other): Pair => [one, other]));
  const written = pairs.filter((pair) => !isTranslated(...pair));
  const oneLanguage = ([one, other]: Pair): boolean => one.language === other.language;
  const inOne = written.filter(oneLanguage);
  return inOne.length > 0 ? inOne : [...pairs.filter(oneLanguage), ...written];
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
