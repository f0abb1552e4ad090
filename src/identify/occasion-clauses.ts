/** Which words around a cue can tell when and where it was said: adjuncts of its own clause, not of another’s. */
import type { Mention, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { WhenLexicon } from '../text/lexicon/when.ts';
import type { Word } from './attribution-words.ts';

/** A run of words; those before `from` only stand beside it. */
export interface Clause {
  readonly words: readonly Word[];
  readonly from: number;
  readonly to: number;
  /** Who speaks: no place. */
  readonly source: Span | null;
}

/** The clauses that can tell the occasion: what follows the cue, then what stands before it, the nearest first. */
export function clausesAround(
  words: readonly Word[],
  cue: Span,
  source: Mention | null,
  lexicon: Lexicon,
  when: WhenLexicon,
): readonly Clause[] {
  const at = words.findIndex(({ start }) => start >= cue.start);
  if (at === -1) return [];
  return [clauseAfter(words, cue, source, lexicon, when), ...clausesBefore(words, at, source, lexicon, when)];
}

/** From the cue to where another clause begins: "told reporters | in Doha on Monday | after he had met …". */
function clauseAfter(
  words: readonly Word[],
  cue: Span,
  source: Mention | null,
  lexicon: Lexicon,
  when: WhenLexicon,
): Clause {
  const start = Math.max(
    cue.end,
    source !== null && source.start >= cue.end && source.start - cue.end < 3 ? source.end : 0,
  );
  const at = words.findIndex((word) => word.start >= start);
  const from = at === -1 ? words.length : at;
  let to = from;
  while (to < words.length && !endsClause(words, to, from, lexicon, when)) to += 1;
  return { words, from, to, source };
}

function endsClause(
  words: readonly Word[],
  at: number,
  from: number,
  lexicon: Lexicon,
  when: WhenLexicon,
): boolean {
  const word = words[at];
  if (word === undefined || word.text === ';') return true;
  if (when.topics.has(word.lower) || (at === from && lexicon.words.of.has(word.lower))) return true;
  return !opensPhrase(words, at, when) && (isTurn(word, lexicon) || isVerb(word, lexicon, when));
}

/** "the day before", "two days later", "antes de ayer": words that would open a clause, in a time. */
const opensPhrase = (
  words: readonly Word[],
  at: number,
  { days, daysFromThere, agoBefore, phraseWords }: WhenLexicon,
): boolean => {
  const word = words[at]?.lower ?? '';
  if (!phraseWords.has(word)) return false;
  if (agoBefore.has(word)) return true;
  const reaches = (phrases: WhenLexicon['days']): boolean => {
    for (let back = 0; back < 4; back += 1) {
      const first = words[at - back]?.lower ?? '';
      if (
        phrases
          .get(first)
          ?.some(
            (one) =>
              one.words.length > back && one.words.every((each, i) => words[at - back + i]?.lower === each),
          ) === true
      )
        return true;
    }
    return false;
  };
  return reaches(days) || reaches(daysFromThere);
};

const isTurn = ({ lower }: Word, { sets }: Lexicon): boolean =>
  sets.subordinators.has(lower) || sets.relatives.has(lower);

function isVerb({ lower, capital }: Word, lexicon: Lexicon, when: WhenLexicon): boolean {
  if (capital || when.delivered.has(lower) || when.events.has(lower) || lexicon.nouns.has(lower))
    return false;
  if (lexicon.nounLike.has(lower) && !/(?:ed|ing)$/u.test(lower)) return false;
  if ([when.parts, when.phraseWords, when.weekdays].some((list) => list.has(lower))) return false;
  return lexicon.verbs.has(lower) || lexicon.endings.verb.test(lower);
}

/** What stands before the cue in its sentence, a clause between two commas, the nearest first. */
function clausesBefore(
  words: readonly Word[],
  cue: number,
  source: Mention | null,
  lexicon: Lexicon,
  when: WhenLexicon,
): Clause[] {
  const clauses: Clause[] = [];
  let end = cue;
  while (end > 0) {
    let start = end;
    while (start > 0 && !isBreak(words, start - 1)) start -= 1;
    if (words[start - 1]?.text === ';') return [...clauses, ...kept(start, end)];
    clauses.push(...kept(start, end));
    end = start - 1;
  }
  return clauses;

  function kept(start: number, past: number): Clause[] {
    const outside = words.slice(start, past).map((word) => !isInside(word, source));
    const runs: Clause[] = [];
    for (let to = past; to > start; to -= 1) {
      if (outside[to - 1 - start] !== true) continue;
      let from = to;
      while (from > start && outside[from - 1 - start] === true) from -= 1;
      const own =
        past === cue ? afterTurn(words, from, to, lexicon, when) : adjunct(words, from, to, lexicon, when);
      if (own < to) runs.push({ words, from: own, to, source });
      to = from;
    }
    return runs;
  }
}

function isBreak(words: readonly Word[], at: number): boolean {
  const mark = words[at]?.text ?? '';
  return (
    mark.length < 3 &&
    BREAKS.has(mark) &&
    !(mark === ',' && partsDate(words[at - 1]?.text ?? '', words[at + 1]?.text ?? ''))
  );
}

/** A comma inside a date parts nothing: "April 3, 2019", "Saturday, April 5", "sábado, 5 de abril". */
const partsDate = (before: string, after: string): boolean =>
  /^\d/u.test(after) && (/^\d/u.test(before) || /[yso]$/u.test(before));

const BREAKS = new Set([',', ';', '(', ')', '—', '–', '--', ':']);

const isInside = (word: Word, span: Span | null): boolean =>
  span !== null && span.start <= word.start && word.end <= span.end;

/** In the clause of the cue itself: past the last word that belongs to another verb. */
function afterTurn(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
  when: WhenLexicon,
): number {
  if (when.openers.has(words[from]?.lower ?? '')) return adjunct(words, from, to, lexicon, when);
  for (let i = to - 1; i >= from; i -= 1) {
    const word = words[i];
    if (word === undefined) continue;
    if (lexicon.sets.auxiliaries.has(word.lower) || lexicon.sets.modals.has(word.lower)) continue;
    if (isTurn(word, lexicon) || lexicon.sets.conjunctions.has(word.lower) || isVerb(word, lexicon, when))
      return i + 1;
  }
  return from;
}

/** A clause apart tells of the occasion if it opens like one and holds no other verb: its first word, else its end. */
function adjunct(
  words: readonly Word[],
  from: number,
  to: number,
  lexicon: Lexicon,
  when: WhenLexicon,
): number {
  const first = words[from];
  if (first === undefined) return to;
  const second = words[from + 1]?.lower ?? '';
  const isAtSite = when.atSite.has(first.lower) && when.sites.has(second);
  const opens = isAtSite || when.openers.has(first.lower) || isTemporal(words, from, when);
  if (!opens) return to;
  for (let i = from + 1; i < to; i += 1) {
    const word = words[i];
    if (
      word !== undefined &&
      !opensPhrase(words, i, when) &&
      (isTurn(word, lexicon) || isVerb(word, lexicon, when))
    )
      return to;
  }
  return from;
}

/** "On Friday", "Late Monday", "Este lunes". */
function isTemporal(words: readonly Word[], at: number, when: WhenLexicon): boolean {
  for (let i = at; i < at + 4; i += 1) {
    const lower = words[i]?.lower ?? '';
    if (when.weekdays.has(lower) || when.months.has(lower)) return true;
    if (opensPhrase(words, i, when) || when.periods.has(lower)) return true;
    if (
      !when.parts.has(lower) &&
      !when.past.has(lower) &&
      !when.dateLinks.has(lower) &&
      !/^\d{1,4}/u.test(lower)
    )
      return when.agoAfter.has(lower);
  }
  return false;
}
