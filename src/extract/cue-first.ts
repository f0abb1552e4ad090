/** The cue first, then what was said: X said that …; X said, “…”; X praised …. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { startOf, type Attribution, type Opening } from './attribution.ts';
import { isComma, isQuote, isWord, trimmed } from './clause.ts';
import type { Cue } from './cues.ts';
import { bareOpening, opensInfinitive } from './bare-opening.ts';
import { isRuledOut } from './denial.ts';
import { descriptionFrom, isDescribed } from './description.ts';
import { isTitleOfWork } from './drafts.ts';
import { leadsUp, ledUpTo } from './led-up-to.ts';
import { pastLongAside } from './long-aside.ts';
import { markedEnd, topicEnd } from './marked-end.ts';
import { isObject } from './nouns.ts';
import { isOtherReport, isWhether } from './openings.ts';
import { phraseEnd } from './phrase-end.ts';
import { amountBehind } from './measured.ts';
import { markedOpening } from './marked-opening.ts';
import { closedRelative, isOfWhom } from './relative-close.ts';
import { onlyPoints } from './pointing-things.ts';
import { contentEnd } from './report-end.ts';
import { isUnsaid, saysNothing } from './silence.ts';
import { secondClause } from './second-clause.ts';
import type { Run } from './source.ts';
import { phraseAfter, skipListener } from './source-behind.ts';
import { infinitiveAfter, tellsWhich } from './infinitive-after.ts';
import { sharedSource } from './shared-source.ts';
import {
  claimBetween,
  goesWithOther,
  isInCapitals,
  toThat,
  isOfSeveral,
  opensRelative,
  tellsOfVenue,
} from './told-things.ts';
import { type Token, tokenAt } from './tokens.ts';

/** The attribution a cue makes of the words after it; `found` is what the sentence attributed already. */
export function cueFirst(
  tokens: readonly Token[],
  cue: Cue,
  found: readonly Attribution[],
  text: string,
  lexicon: Lexicon,
): Attribution | null {
  if (cue.denied || cue.passive || cue.kind !== 'verb' || isUnsaid(tokens, cue, lexicon)) return null;
  const after =
    lexicon.traits.freeOrder || (cue.form === 'past' && cue.cue === 'say' && opensSentence(tokens, cue))
      ? sourceBehind(tokens, cue, lexicon)
      : null;
  const opensAlone = cue.form === 'past' && cue.from === 0 && after === null;
  if (opensAlone && !lexicon.traits.elidesSubjects) return null;
  const source = cue.source ?? after ?? sharedSource(tokens, cue, found, lexicon);
  const mayLead = source === null && leadsUp(tokens, cue, lexicon);
  if (source === null && !mayLead && (!lexicon.traits.elidesSubjects || cue.form === 'base')) return null;
  const behind = Math.max(cue.end, after?.end ?? 0);
  const opening = thingBehind(tokens, cue, behind, lexicon) ?? openingOf(tokens, cue, behind, text, lexicon);
  if (opening === null || found.some((one) => holds(one, opening.marks))) return null;
  if (lexicon.traits.elidesSubjects && found.some((one) => startOf(one) === opening.at)) return null;
  // "respondió a la acusación de Gil de | que el puerto se pierde": Gil’s.
  if (
    found.some(
      (one) => one.cue.kind === 'noun' && one.source !== null && one.content[0]?.start === opening.at,
    )
  )
    return null;
  if (isOfWhom(tokens, cue, lexicon) && tokens[opening.at - 1]?.text === ':') return null;
  const main = ledUpTo(tokens, cue, opening.at, lexicon);
  if (main === null && mayLead) return null;
  const limit = main === null ? nextClaimed(found, opening.at, tokens.length) : pastComma(tokens, main.start);
  const end = Math.min(
    limit,
    closedRelative(tokens, cue, opening.at, lexicon),
    opening.marks === undefined
      ? contentEnd(tokens, opening.at, text, lexicon)
      : topicEnd(tokens, cue, opening.marks, markedEnd(tokens, opening.marks, text, lexicon), lexicon),
  );
  const content = trimmed(tokens, { start: opening.at, end: phraseEnd(tokens, cue, opening, end, lexicon) });
  if (content === null || saysNothing(tokens, cue, content, opening.pattern, lexicon)) return null;
  if (onlyPoints(tokens, cue, content, opening.pattern, lexicon)) return null;
  const more =
    opening.pattern === 'that-clause' ? secondClause(tokens, content.end, limit, text, lexicon) : [];
  return { cue, source: main ?? source, content: [content, ...more], pattern: opening.pattern };
}

/** Marks that another verb has already. */
const holds = ({ content }: Attribution, marks: number | undefined): boolean =>
  marks !== undefined && content.some(({ start, end }) => start <= marks && marks < end);

/** "Said Gil, …", "But, said Gil, …". */
const opensSentence = (tokens: readonly Token[], { from }: Cue): boolean =>
  from === 0 || (from === 2 && isComma(tokens[1]));

/** A comma inside the marks is no token. */
const pastComma = (tokens: readonly Token[], at: number): number => (isComma(tokens[at - 1]) ? at - 1 : at);

const nextClaimed = (found: readonly Attribution[], at: number, end: number): number =>
  Math.min(end, ...found.map((one) => startOf(one)).filter((start) => start > at));

/** The subject may stand behind the verb: "dijo Rubio que". */
function sourceBehind(tokens: readonly Token[], cue: Cue, lexicon: Lexicon): Run | null {
  if (cue.source !== null && !isComma(tokens[cue.from - 1])) return null;
  // "cifró en | 40 millones | el daño", "habló de | austeridad |: …".
  const isGoverned =
    cue.end > cue.start + 1 && lexicon.sets.prepositions.has(tokenAt(tokens, cue.end - 1).lower);
  if (isGoverned && lexicon.traits.elidesSubjects) return null;
  const phrase = phraseAfter(tokens, cue.end, lexicon);
  const next = phrase === null ? undefined : tokens[phrase.end];
  if (phrase !== null && cue.cue === 'call' && isDescribed(tokens, phrase, lexicon)) return null;
  if (phrase !== null && lexicon.traits.elidesSubjects && isObject(tokens, cue, phrase, lexicon)) return null;
  const fits =
    next !== undefined &&
    (next.kind !== 'word' ||
      lexicon.sets.complementisers.has(next.lower) ||
      lexicon.sets.prepositions.has(next.lower));
  return fits ? phrase : null;
}

const FURTHEST_OPENING = 16;

/** "prometió | bajar los impuestos", "cifró en | dos millones", "descartó | la extinción del fondo". */
function thingBehind(tokens: readonly Token[], cue: Cue, from: number, lexicon: Lexicon): Opening | null {
  const infinitive = infinitiveAfter(tokens, cue, from, lexicon);
  if (infinitive !== null) return { at: infinitive, pattern: 'phrase' };
  const amount = amountBehind(tokens, cue, lexicon);
  if (amount !== null) return { at: amount, pattern: 'bare-clause' };
  return isRuledOut(tokens, cue, from, lexicon) ? { at: from, pattern: 'phrase' } : null;
}

/** Where the content of a cue begins, past listeners, places and times. */
function openingOf(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  text: string,
  lexicon: Lexicon,
): Opening | null {
  const { bareClauses } = lexicon.traits;
  const begin = pastLongAside(tokens, from, cue.cue, lexicon) ?? from;
  for (let i = begin; i < tokens.length && i - begin < FURTHEST_OPENING; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.kind === 'quote') {
      if (cue.cue === 'call') return descriptionFrom(tokens, cue, from, i, lexicon);
      if (bareClauses && TO_WHOM.has(cue.cue) && isWord(tokens[i + 1]) && isInCapitals(text, token)) continue;
      if (!bareClauses && cue.cue === 'speak' && i - from > LONGEST_TOPIC) return null;
      if (!bareClauses || i === from || !isWord(tokens[i - 1]))
        return { at: i, pattern: 'introduced', marks: i };
      if (isTitleOfWork(text, token, lexicon)) continue;
      if (TO_WHOM.has(cue.cue) && skipListener(tokens, from, lexicon) === i)
        return { at: i, pattern: 'introduced', marks: i };
      break;
    }
    if (i > from && TO_WHOM.has(cue.cue) && opensInfinitive(tokens, i, lexicon)) break;
    if (token.text === ':') {
      const opens = isQuote(tokens[i + 1]);
      return { at: i + 1, pattern: 'introduced', ...(opens ? { marks: i + 1 } : {}) };
    }
    if (isWhether(tokens, cue, i, lexicon)) return { at: i, pattern: 'that-clause' };
    if (lexicon.sets.complementisers.has(token.lower)) {
      if (i > from && isMeanwhile(tokenAt(tokens, i - 1), lexicon)) return null;
      if (bareClauses && i > from && tellsOfVenue(tokens, i, lexicon)) continue;
      const asked = toThat(tokens, cue, i, lexicon);
      if (asked !== null) return { at: asked, pattern: 'that-clause' };
      const claim = claimBetween(tokens, cue, from, i, lexicon);
      if (tellsWhich(tokens, cue, i, lexicon) || claim === 'none') return null;
      if (claim === 'before') break;
      if (i > from && goesWithOther(tokens, cue, i, lexicon)) return null;
      if (!opensRelative(tokens, cue, from, i, lexicon)) return { at: i + 1, pattern: 'that-clause' };
      if (!bareClauses) return null;
      break;
    }
    if (isComma(token) && cue.source !== null && opensWithAs(tokens, cue.source, lexicon))
      return { at: i + 1, pattern: 'bare-clause' };
    if (isComma(token) && !isQuote(tokens[i + 1]) && bareClauses) {
      const past = pastAside(tokens, i, lexicon);
      if (past === null) break;
      i = past;
    }
    if (
      i > from &&
      (isOtherReport(tokens, i, lexicon) ||
        (cue.cue === 'tell' && token.lower === 'of' && !isOfSeveral(tokens, i, lexicon)))
    )
      break;
    if (i > from && isOwnVerb(tokens, i, lexicon)) break;
  }
  if (!bareClauses) return null;
  const bare = cue.cue === 'speak' ? null : bareOpening(tokens, cue, from, text, lexicon);
  return bare ?? markedOpening(tokens, cue, from, text, lexicon);
}

const TO_WHOM: ReadonlySet<string> = new Set(['tell', 'ask']);

/** "al | tiempo | que", but "dijo a El | Tiempo | que". */
const isMeanwhile = ({ lower, capital }: Token, { words }: Lexicon): boolean =>
  !capital && words.meanwhile.has(lower);

/** A finite verb, not "al | ser abordado". */
function isOwnVerb(tokens: readonly Token[], at: number, { sets, words }: Lexicon): boolean {
  const { kind, lower, capital } = tokenAt(tokens, at);
  const isFinite = sets.finite.has(lower) || sets.modals.has(lower);
  return kind === 'word' && !capital && isFinite && !words.whileDoing.has(tokenAt(tokens, at - 1).lower);
}

/** "habló de | una nueva y mejor | «relación»". */
const LONGEST_TOPIC = 4;

/** "As the Gull reported, …": what follows the comma is what it reported. */
const opensWithAs = (tokens: readonly Token[], { start }: Run, { words }: Lexicon): boolean =>
  start === 1 && words.asReported.has(tokens[0]?.lower ?? '');

/** "in Madison, Wisconsin, | that he", "said, in short, | that": index of the comma right before the "that". */
function pastAside(tokens: readonly Token[], at: number, lexicon: Lexicon): number | null {
  for (let i = at + 1; i < at + LONGEST_ASIDE; i += 1) {
    const token = tokens[i];
    if (isComma(token)) return lexicon.sets.complementisers.has(tokens[i + 1]?.lower ?? '') ? i : null;
    // "responded, | with a smile: | “…”".
    if (token?.text === ':' && isQuote(tokens[i + 1])) return i - 1;
    if (token?.kind !== 'word' || lexicon.cues.has(token.lower)) return null;
  }
  return null;
}

const LONGEST_ASIDE = 7;
