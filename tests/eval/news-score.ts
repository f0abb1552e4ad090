/** How near the quotations found come to those a person labelled; see `news.ts` for the figures. */
import type { Quotation, Span } from '../../src/model.ts';
import type { Label, LabelledArticle } from './news-labels.ts';

/** Counts, to be divided only at the end: a set's figure is not the mean of its articles'. */
export type Tally = Record<
  | 'words'
  | 'wordsFound'
  | 'marked'
  | 'found'
  | 'foundWhole'
  | 'turns'
  | 'turnsFound'
  | 'inner'
  | 'innerFound'
  | 'named'
  | 'resolved'
  | 'unnamed'
  | 'unnamedGivenName'
  | 'withOfficial'
  | 'wrongOfficial'
  | 'sureOfficial'
  | 'sureWrong'
  | 'officialUnlabelled'
  | 'officials'
  | 'officialsMissed'
  | 'traps'
  | 'trapsTaken'
  | 'indirect'
  | 'indirectFound'
  | 'indirectNamed'
  | 'indirectResolved'
  | 'indirectPredicted'
  | 'indirectRight',
  number
>;

/** Something a person would put right, with the words it is about. */
export interface Mistake {
  readonly what: string;
  readonly words: string;
  readonly wanted: string | null;
  readonly got: string | null;
}

type Words = ReadonlySet<number>;
interface Found {
  readonly quotation: Quotation;
  readonly words: Words;
}
interface Gold {
  readonly label: Label;
  readonly words: Words;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu;
/** What share of a label's words must lie in a quotation for it to be found. */
const FOUND = 0.8;
const SURE = 0.6;
/** "member of the delegation" says who spoke and names nobody. */
const DESCRIPTION = /^\p{Ll}/u;

export function scoreArticle(
  article: LabelledArticle,
  quotations: readonly Quotation[],
): { readonly tally: Partial<Tally>; readonly mistakes: readonly Mistake[] } {
  const starts = [...article.text.matchAll(WORD)].map(({ index }) => index);
  const gold = article.labels.map((label) => ({ label, words: wordsIn(starts, [label]) }));
  const found = quotations.map((quotation) => ({ quotation, words: wordsIn(starts, quotation.spans) }));
  const tally: Partial<Tally> = {};
  const mistakes: Mistake[] = [];
  const add = (name: keyof Tally, by = 1) => (tally[name] = (tally[name] ?? 0) + by);
  const tell = (what: string, span: Span, wanted: string | null, got: string | null) =>
    mistakes.push({ what, words: article.text.slice(span.start, span.end), wanted, got });
  for (const one of gold) {
    if (one.label.kind === null) scoreTrap(one, found, add, tell);
    else if (one.label.kind === 'indirect') scoreIndirect(one, gold, found, add, tell);
    else scoreSaid(one, gold, found, add, tell);
  }
  for (const one of found) scorePrediction(one, gold, add, tell);
  return { tally, mistakes };
}

type Add = (name: keyof Tally, by?: number) => void;
type Tell = (what: string, span: Span, wanted: string | null, got: string | null) => void;

function scoreSaid(
  { label, words }: Gold,
  gold: readonly Gold[],
  found: readonly Found[],
  add: Add,
  tell: Tell,
): void {
  const best = coverOf(words, found);
  const isFound = best !== null && shared(words, best.words) >= FOUND * words.size;
  if (label.inner) {
    add('inner');
    const own = best !== null && best.words.size <= words.size / FOUND;
    if (isFound && own) add('innerFound');
    return;
  }
  if (!label.marked) {
    add('turns');
    if (isFound) add('turnsFound');
  } else {
    add('marked');
    add('words', words.size);
    add('wordsFound', union(found.map((one) => one.words)).intersection(words).size);
    if (isFound) add('found');
    else tell('words not found', label, label.speaker, null);
    if (isFound && isWhole(best, label, gold)) add('foundWhole');
    else if (isFound) tell('found with other words or another kind', label, label.kind, best.quotation.text);
  }
  if (label.official !== null) {
    add('officials');
    if (!isFound || best.quotation.official === null) add('officialsMissed');
  }
  if (isFound && label.marked) scoreSpeaker(label, best.quotation, add, tell);
}

function scoreSpeaker(label: Label, { speaker, official }: Quotation, add: Add, tell: Tell): void {
  if (label.speaker === null) {
    add('unnamed');
    if (speaker === null || DESCRIPTION.test(speaker)) return;
    add('unnamedGivenName');
    tell('a name where the article gives none', label, null, speaker);
    return;
  }
  add('named');
  if (isSame(label, speaker, official)) add('resolved');
  else tell(speaker === null ? 'no speaker' : 'another speaker', label, label.speaker, speaker);
}

function scoreTrap({ label, words }: Gold, found: readonly Found[], add: Add, tell: Tell): void {
  add('traps');
  const taken = found.find(
    (one) =>
      (!label.marked || one.quotation.type !== 'indirect') &&
      shared(words, one.words) * 2 > Math.max(words.size, one.words.size),
  );
  if (taken === undefined) return;
  add('trapsTaken');
  tell('taken for a statement', label, null, taken.quotation.speaker);
}

function scoreIndirect(
  one: Gold,
  gold: readonly Gold[],
  found: readonly Found[],
  add: Add,
  tell: Tell,
): void {
  const { label, words } = one;
  add('indirect');
  const best = coverOf(words, found);
  if (best === null || !isIndirectFound(one, best, gold)) {
    tell('indirect speech not found', label, label.speaker, best?.quotation.text ?? null);
    return;
  }
  add('indirectFound');
  if (label.speaker === null) return;
  add('indirectNamed');
  const { speaker, official } = best.quotation;
  if (isSame(label, speaker, official)) add('indirectResolved');
  else tell('another speaker of indirect speech', label, label.speaker, speaker);
}

/** As two annotators' extents; "that A and that B" may be one quotation or two. */
const isIndirectFound = ({ label, words }: Gold, best: Found, gold: readonly Gold[]): boolean =>
  jaccard(words, best.words) >= 0.5 ||
  (shared(words, best.words) >= FOUND * words.size &&
    shared(best.words, saidBy(label, gold)) >= FOUND * best.words.size);

function scorePrediction({ quotation, words }: Found, gold: readonly Gold[], add: Add, tell: Tell): void {
  const best = nearest(
    words,
    gold.filter(({ label }) => label.kind !== null),
  );
  const touches = best !== null && shared(words, best.words) > 0;
  if (quotation.type === 'indirect') {
    add('indirectPredicted');
    const inside = union(gold.filter(({ label }) => label.kind !== null).map((one) => one.words));
    const holds = gold.some(({ label, words: said }) => label.kind === 'mixed' && said.isSubsetOf(words));
    if (holds || shared(words, inside) * 2 >= words.size) add('indirectRight');
    else tell('indirect speech nobody labelled', quotation, null, quotation.speaker);
  }
  if (quotation.official === null) return;
  if (!touches) {
    add('officialUnlabelled');
    tell('an official’s words nobody labelled', quotation, null, quotation.official);
    return;
  }
  const isSure = quotation.confidence >= SURE;
  const isWrong = quotation.official !== best.label.official;
  add('withOfficial');
  if (isSure) add('sureOfficial');
  if (!isWrong) return;
  add('wrongOfficial');
  if (isSure) add('sureWrong');
  tell('WRONG OFFICIAL', quotation, best.label.speaker, quotation.official);
}

/** Direct or mixed, and next to nothing in it but the speaker's words; a mixed quotation may hold its sentence. */
function isWhole({ quotation, words }: Found, label: Label, gold: readonly Gold[]): boolean {
  if (quotation.type === 'indirect') return false;
  if (label.kind === 'mixed') return true;
  return shared(words, saidBy(label, gold)) >= FOUND * words.size;
}

const saidBy = ({ speaker }: Label, gold: readonly Gold[]): Words =>
  union(
    gold.filter(({ label }) => label.kind !== null && label.speaker === speaker).map(({ words }) => words),
  );

function wordsIn(starts: readonly number[], spans: readonly Span[]): Words {
  return new Set(starts.filter((at) => spans.some(({ start, end }) => at >= start && at < end)));
}

const shared = (a: Words, b: Words): number => a.intersection(b).size;
const union = (sets: readonly Words[]): Words => new Set(sets.flatMap((set) => [...set]));
const jaccard = (a: Words, b: Words): number => shared(a, b) / Math.max(1, a.union(b).size);

/** The quotation that has most of these words; of several, the one with least besides. */
function coverOf(words: Words, found: readonly Found[]): Found | null {
  const [best] = found
    .filter((one) => shared(words, one.words) > 0)
    .sort((a, b) => shared(words, b.words) - shared(words, a.words) || a.words.size - b.words.size);
  return best ?? null;
}

function nearest<T extends { readonly words: Words }>(words: Words, among: readonly T[]): T | null {
  const [best] = [...among].sort((a, b) => jaccard(words, b.words) - jaccard(words, a.words));
  return best ?? null;
}

// ─── Names ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Words beside a name that are no part of it. */
const BESIDE = new Set(
  `the a an el la los las del de of and y e mr mrs ms dr dra sen rep gov lord sir don doña secretary secretario secretaria
  president presidente presidenta prime minister primer ministro ministra canciller vice vicepresidente deputy mayor
  alcalde alcaldesa governor gobernador gobernadora senator senador senadora coach officials staff`
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/\s+/),
);

const nameWords = (name: string): ReadonlySet<string> =>
  new Set(
    (
      name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []
    ).filter((word) => !BESIDE.has(word)),
  );

/** The same official; or one name holds the other, and they share more than a first name; or it is its short form. */
export function isSame(
  label: Pick<Label, 'speaker' | 'official' | 'also'>,
  speaker: string | null,
  official: string | null,
): boolean {
  if (label.official !== null && official !== null) return label.official === official;
  if (speaker === null || label.speaker === null) return false;
  return [label.speaker, ...label.also].some((name) => isSameName(name, speaker));
}

function isSameName(name: string, speaker: string): boolean {
  const wanted = nameWords(name);
  const got = nameWords(speaker);
  if (got.size === 0 || !(got.isSubsetOf(wanted) || wanted.isSubsetOf(got))) return false;
  const [first] = wanted;
  return wanted.size === 1 || got.size > 1 || !got.has(first ?? '');
}
