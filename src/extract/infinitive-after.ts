/** What follows a cue without a clause: an infinitive that is said, or a thing whose relative "que" opens no report. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { looksFinite } from './clause.ts';
import type { Cue } from './cues.ts';
import { isNoun, type Token, tokenAt } from './tokens.ts';

/** To whom, in tokens: "instó a la comunidad internacional y a la OEA a". */
const LONGEST_LISTENER = 14;

/** "prometió | bajar los impuestos", "llamó ayer a los legisladores a | no caer": where what was said begins. */
export function infinitiveAfter(
  tokens: readonly Token[],
  cue: Cue,
  from: number,
  lexicon: Lexicon,
): number | null {
  if (!lexicon.sets.infinitives.has(cue.lemma)) return null;
  const { complementisers, objectPronouns } = lexicon.sets;
  const { purpose, infinitiveLinks } = lexicon.words;
  const direct = afterNegation(tokens, from, lexicon);
  if (isInfinitive(tokens[direct], lexicon)) return from;
  for (let i = from; i < tokens.length && i - from < LONGEST_LISTENER; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.kind === 'quote' || token.text === ':' || token.text === ';') return null;
    if (complementisers.has(token.lower) || purpose.has(token.lower)) return null;
    const isNext = i > from + 1 && lexicon.words.askingTo.has(cue.lemma) && follows(tokens, i);
    if (isNext && isInfinitive(tokens[afterNegation(tokens, i, lexicon)], lexicon)) return i;
    const opens = infinitiveLinks.has(token.lower) && !objectPronouns.has(token.lower);
    if (opens && isInfinitive(tokens[afterNegation(tokens, i + 1, lexicon)], lexicon)) return i + 1;
  }
  return null;
}

/** "a la población | no salir", "a Pemex | publicar": right behind the noun of a listener. */
const follows = (tokens: readonly Token[], at: number): boolean =>
  isNoun(tokens[at - 1]) && !looksFinite(tokenAt(tokens, at - 1));

/** Past "no" and "además". */
function afterNegation(tokens: readonly Token[], at: number, { sets }: Lexicon): number {
  const from = sets.adverbs.has(tokens[at]?.lower ?? '') ? at + 1 : at;
  return sets.negations.has(tokens[from]?.lower ?? '') ? from + 1 : from;
}

/** "llevar", "llevarlo", by its ending; no noun that ends so. */
export const isInfinitive = (token: Token | undefined, { endings, words, sets }: Lexicon): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  endings.infinitive.test(token.lower) &&
  ![words.notInfinitives, sets.roles, sets.descriptions].some((known) => known.has(token.lower));

/** "respondió a un informe que denuncia …", "lo dijo en una entrevista, en la que también …": the "que" tells which one. */
export function tellsWhich(tokens: readonly Token[], cue: Cue, that: number, lexicon: Lexicon): boolean {
  const { answering, articles, toWhom } = lexicon.words;
  const isBehindArticle =
    articles.has(tokens[that - 1]?.lower ?? '') &&
    lexicon.sets.prepositions.has(tokens[that - 2]?.lower ?? '');
  if (isBehindArticle && !lexicon.traits.bareClauses) return true;
  if (!answering.has(cue.lemma)) return false;
  // "respondió a Gil, | que | en Cali había dicho": the comma makes it hers.
  const { text } = tokenAt(tokens, that - 1);
  if (text === ',' && tokens[that - 2]?.capital === true && toWhom.has(tokenAt(tokens, cue.end).lower))
    return true;
  // "respondió a | esta | organización que": which one is told.
  const isThing = tokens
    .slice(cue.end, that)
    .some(
      ({ lower }, i) => toWhom.has(lower) && !lexicon.words.these.has(tokenAt(tokens, cue.end + i + 1).lower),
    );
  // "respondió a la carta que | le envió | Gil", but "respondió a Gil que le enviaría".
  let verb = that + 1;
  if (tokens[that - 1]?.capital === false)
    while (lexicon.sets.objectPronouns.has(tokens[verb]?.lower ?? '')) verb += 1;
  const next = tokens[verb];
  if (!isThing || next === undefined || !(lexicon.verbs.has(next.lower) || looksFinite(next))) return false;
  // "respondió a Gil que | habrá | obras": of somebody named no clause tells which, without a comma, but what they did.
  return !(tokenAt(tokens, that - 1).capital && isStill(next, lexicon));
}

/** «Habrá», «tiene»: not the tense that tells events, and no perfect. */
const isStill = ({ lower }: Token, { endings, words }: Lexicon): boolean =>
  !endings.event.test(lower) &&
  ![words.eventForms, words.otherPast, words.perfect, words.pluperfect].some((set) => set.has(lower));
