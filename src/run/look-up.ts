/** Whose words a message holds: its quotations, else its sentences, compared with the record as a verdict compares them. */
import { extractQuotations } from '../extract/extract.ts';
import { compareStatements, reason, remembered, type Wording } from '../match/match.ts';
import type { Language, Official, Reason } from '../model.ts';
import type { Candidate, StoreTransaction, Translator } from '../ports.ts';
import { hitOf } from '../respond/hits.ts';
import type { Likeness, LookedUp } from '../respond/looked-up.ts';
import { searchRecord } from '../respond/search.ts';
import { detectLanguage } from '../text/language.ts';
import { plainMessage } from '../text/markdown.ts';
import { normalise, words } from '../text/normalise.ts';
import { plainQuery } from '../text/query.ts';
import { splitSentences } from '../text/sentences.ts';

export interface LookUpParts {
  readonly store: StoreTransaction;
  readonly officials: readonly Official[];
  readonly translator: Translator | null;
  /** `Thresholds.repeat`: the score from which words of any occasion say the same. */
  readonly same: number;
  /** Statements of one speaker that are compared. */
  readonly candidates: number;
  /** Lets others have their turn: called between two parts of a message. */
  readonly pause: () => Promise<void>;
}

/** A longer message is looked up by its beginning, UTF-16 units: Discord's own limit. */
const LONGEST_MESSAGE = 4000;
const MOST_PARTS = 6;
/** Fewer words than this are said every day. */
const FEWEST_WORDS = 3;
/** A verdict shows nothing less alike either (`run/view.ts`). */
const RESEMBLES = 0.35;
const MOST_LIKE = 3;
/** Answers of a search that are compared, and whose speakers are asked too. */
const OF_A_SEARCH = 20;

/**
 * Best first. Of the quotations all, also where nothing was found for one; of the sentences beside them what says the same. Of a
 * message without quotations, or with none on record, all sentences.
 */
export async function lookUp(message: string, parts: LookUpParts): Promise<readonly LookedUp[]> {
  const { quoted, sentences } = wordsToLookUp(message.slice(0, LONGEST_MESSAGE));
  const told = await lookUpAll(quoted.slice(0, MOST_PARTS), parts);
  const beside = await lookUpAll(sentences.slice(0, MOST_PARTS - told.length), parts);
  const isFound = told.some((each) => each.found.length > 0);
  const all = [...told, ...(isFound ? beside.filter(saysTheSame) : beside)];
  return all.toSorted((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0));
}

const saysTheSame = ({ found }: LookedUp): boolean => found.some((each) => each.same);

async function lookUpAll(texts: readonly string[], parts: LookUpParts): Promise<readonly LookedUp[]> {
  const all: LookedUp[] = [];
  for (const text of texts) {
    all.push({ words: text, found: await lookUpOne(text, parts) });
    await parts.pause();
  }
  return all;
}

/** What stands in quotation marks or block quotes or is told as said; and the sentences beside them. */
function wordsToLookUp(message: string): {
  readonly quoted: readonly string[];
  readonly sentences: readonly string[];
} {
  const { text, blockQuotes } = plainMessage(message);
  const language = detectLanguage(text);
  const told = extractQuotations(text, language).map((each) => each.text);
  const quoted = distinct([...told, ...marked(text), ...blockQuotes.flatMap(sentencesOf)]);
  const sentences = distinct(sentencesOf(text)).filter(
    (each) => !quoted.some((other) => holds(other, each) || holds(each, other)),
  );
  return { quoted, sentences };
}

const MARKED = /“([^“”]+)”|«([^«»]+)»|„([^„“]+)“|"([^"\n]+)"/gu;

const marked = (text: string): string[] =>
  [...text.matchAll(MARKED)].map(([, ...groups]) => groups.find((each) => each !== undefined) ?? '');

const sentencesOf = (text: string): string[] =>
  splitSentences(text, detectLanguage(text)).map(({ start, end }) => text.slice(start, end));

/** Those with enough words, each once, none that stands whole in one before it. */
function distinct(texts: readonly string[]): string[] {
  const kept: string[] = [];
  for (const text of texts) {
    if (words(text).length < FEWEST_WORDS) continue;
    if (!kept.some((each) => holds(each, text))) kept.push(text.trim());
  }
  return kept;
}

const holds = (text: string, part: string): boolean =>
  ` ${normalise(text)} `.includes(` ${normalise(part)} `);

async function lookUpOne(text: string, parts: LookUpParts): Promise<readonly Likeness[]> {
  const wordings = await inTwoLanguages({ text, language: detectLanguage(text) }, parts);
  const candidates = await candidatesFor(wordings, parts);
  const like = candidates
    .map((candidate) => ({ candidate, ...compareStatements(wordings, candidate.wordings) }))
    .filter(({ score }) => score >= RESEMBLES)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LIKE);
  const found: Likeness[] = [];
  for (const { candidate, score, same, reasons } of like) {
    const wording = nearestWording(wordings, candidate);
    const hit = await hitOf(candidate.statement.id, parts.store, wording?.text);
    const against = [...reasons.filter(speaksAgainst), ...otherFigures(wordings, candidate, reasons)];
    const isSame = same && score >= parts.same && against.length === 0;
    if (hit !== null)
      found.push({
        hit,
        score,
        same: isSame,
        against,
        across: acrossLanguages(wordings, candidate, wording),
      });
  }
  // What only resembles says nothing beside what says the same.
  return found.some((each) => each.same) ? found.filter((each) => each.same) : found;
}

/**
 * As it was written, and as a translator puts it into the language most officials speak beside it: what is on record was not
 * always translated when it came.
 */
async function inTwoLanguages(
  own: { readonly text: string; readonly language: Language },
  { officials, translator }: LookUpParts,
): Promise<readonly Wording[]> {
  const speakers = Map.groupBy(
    officials.flatMap((each) => each.languages).filter((each) => each !== own.language),
    (each) => each,
  );
  const [most] = [...speakers].toSorted(([, a], [, b]) => b.length - a.length);
  if (translator === null || most === undefined || own.language === 'und') return [own];
  const text = await translator.translate(own.text, own.language, most[0]);
  return text === null ? [own] : [own, { text, language: most[0], translation: true }];
}

/** A figure that no wording on record has was not said, though all else was: one report may leave figures out, a message adds none. */
function otherFigures(
  ours: readonly Wording[],
  { wordings }: Candidate,
  known: readonly Reason[],
): readonly Reason[] {
  if (known.some(({ code }) => code === 'numbers')) return [];
  const theirs = wordings.map(numbersOf).reduce((all, each) => all.union(each), new Set<string>());
  const [own] = ours;
  const added = own === undefined ? [] : [...numbersOf(own).difference(theirs)];
  return added.length === 0 ? [] : [reason('numbers', added.join(', '), [...theirs].join(', ') || '–')];
}

const numbersOf = ({ text, language }: Wording): ReadonlySet<string> => remembered(text, language).numbers;

/** Codes of reasons that tell what differs. */
const AGAINST: ReadonlySet<string> = new Set(['negation', 'order', 'opposite', 'days', 'names', 'numbers']);
const speaksAgainst = ({ code }: Reason): boolean => AGAINST.has(code);

/** As an outlet wrote it, in the language asked in if one did: never a translator's words. */
function nearestWording(ours: readonly Wording[], { wordings }: Candidate): Wording | undefined {
  const written = wordings.filter((each) => each.translation !== true);
  const inOurs = written.filter((each) => each.language === ours[0]?.language);
  return (inOurs.length > 0 ? inOurs : written)
    .map((each) => ({ each, score: compareStatements(ours, [each]).score }))
    .sort((a, b) => b.score - a.score)[0]?.each;
}

function acrossLanguages(
  ours: readonly Wording[],
  { wordings }: Candidate,
  shown: Wording | undefined,
): readonly Reason[] {
  const [own] = ours;
  if (own === undefined || shown === undefined || own.language === shown.language) return [];
  const isTranslated = [...ours, ...wordings].some((each) => each.translation === true);
  return [isTranslated ? reason('translation') : reason('languages', own.language, shown.language)];
}

/** What a search by words finds; and what each tracked official has in common with it, as in another language no word may agree. */
async function candidatesFor(
  wordings: readonly Wording[],
  { store, officials, candidates: limit }: LookUpParts,
): Promise<readonly Candidate[]> {
  const speakers = new Set(officials.map((each) => each.id));
  const found = new Map<string, Candidate>();
  for (const { text } of wordings) {
    for (const hit of await searchRecord({ text: plainQuery(text), limit: OF_A_SEARCH }, store)) {
      if (hit.official === null) speakers.add(`name:${normalise(hit.speaker)}`);
      const statement = await store.statement(hit.statement);
      if (statement !== null) found.set(hit.statement, { statement, wordings: [statement], articles: [] });
    }
  }
  const terms = [...new Set(wordings.flatMap((each) => remembered(each.text, each.language).terms))];
  const asked = { ...NO_DAYS, terms, language: wordings[0]?.language, limit };
  // These have every wording and its translations.
  for (const speakerKey of speakers)
    for (const each of await store.candidates({ ...asked, speakerKey })) found.set(each.statement.id, each);
  return [...found.values()];
}

/** No statement is a candidate for its day alone: nothing is known of when the words were said. */
const NO_DAYS = { since: '9999-12-31', until: '0000-01-01' } as const;
