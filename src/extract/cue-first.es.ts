/** What follows a cue in Spanish alone: an infinitive without its subject, a relative "que" that opens no report. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { looksFinite } from './clause.ts';
import type { Cue } from './cues.ts';
import { type Token, tokenAt } from './tokens.ts';

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
  const direct = afterNegation(tokens, from);
  if (isInfinitive(tokens[direct])) return from;
  for (let i = from; i < tokens.length && i - from < LONGEST_LISTENER; i += 1) {
    const token = tokenAt(tokens, i);
    if (token.kind === 'quote' || token.text === ':' || token.text === ';') return null;
    if (complementisers.has(token.lower) || token.lower === 'para') return null;
    const opens = LINKS.has(token.lower) && !objectPronouns.has(token.lower);
    if (opens && isInfinitive(tokens[afterNegation(tokens, i + 1)])) return i + 1;
  }
  return null;
}

const LINKS = new Set(['a', 'con', 'por', 'de', 'en']);

const afterNegation = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.lower === 'no' ? at + 1 : at;

const isInfinitive = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  /.(?:[aeií]r)(?:se|l[aeo]s?|nos)?$/u.test(token.lower) &&
  !NOUNS.has(token.lower);

/** Nouns that look like infinitives. */
const NOUNS = new Set(
  'lugar hogar mujer ayer taller dólar militar militares nuclear popular escolar familiar titular auxiliar par mar altar bar'.split(
    ' ',
  ),
);

/** "respondió a un informe que denuncia …": the "que" tells which one. */
export function tellsWhich(tokens: readonly Token[], cue: Cue, that: number, lexicon: Lexicon): boolean {
  if (!ANSWERS.has(cue.lemma)) return false;
  const next = tokens[that + 1];
  const isThing = tokens.slice(cue.end, that).some(({ lower }) => lower === 'a' || lower === 'al');
  return isThing && next !== undefined && (lexicon.verbs.has(next.lower) || looksFinite(next, lexicon));
}

const ANSWERS = new Set([
  'responder',
  'contestar',
  'replicar',
  'referir',
  'aplaudir',
  'saludar',
  'criticar',
  'agradecer',
]);
