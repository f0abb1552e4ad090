/** Words that look like a cue verb and are nouns where they stand. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Run } from './source.ts';
import { isNoun, isPossessive, type Token, tokenAt } from './tokens.ts';

/** "Trump’s repeated | claim": a noun. */
export function followsPossessor(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.traits.headFirst) return false;
  let i = at - 1;
  while (at - i < 4 && lexicon.endings.adjective.test(tokens[i]?.lower ?? '')) i -= 1;
  const token = tokens[i];
  return token !== undefined && (isPossessive(token) || lexicon.words.possessives.has(token.lower));
}

/** "claims | that were made": a noun with a relative clause. */
export function opensRelative(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { complementisers, auxiliaries, modals } = lexicon.sets;
  return (
    !lexicon.traits.elidesSubjects &&
    complementisers.has(tokens[at]?.lower ?? '') &&
    [auxiliaries, modals].some((set) => set.has(tokens[at + 1]?.lower ?? ''))
  );
}

/** "the reality TV show “Harbour”": "show" without an ending has no singular subject before it. */
export function isSingularNoun(
  tokens: readonly Token[],
  at: number,
  source: Run | null,
  lexicon: Lexicon,
): boolean {
  const entry = lexicon.cues.get(tokenAt(tokens, at).lower);
  if (entry?.cue !== 'show' || entry.form !== 'present' || source === null) return false;
  const before = tokenAt(tokens, source.end - 1);
  return (
    tokenAt(tokens, at).lower === entry.lemma &&
    !before.lower.endsWith('s') &&
    !lexicon.sets.subjectPronouns.has(before.lower)
  );
}

/** "a social media | post | that": behind "a" stands no verb without the ending of one. */
export const isOfOne = (
  tokens: readonly Token[],
  at: number,
  { start }: Run,
  { words, cues }: Lexicon,
): boolean => {
  const { lower } = tokenAt(tokens, start);
  const verb = tokenAt(tokens, at).lower;
  const isIndefinite = words.articles.has(lower) && !words.definite.plain.has(lower);
  return words.definite.plain.size > 0 && isIndefinite && cues.get(verb)?.lemma === verb;
};

/** "Gil contradicted | claims that": behind a name and a past the plural is what that verb is about. */
export const isObjectOfPast = (
  tokens: readonly Token[],
  { start, end }: Run,
  { endings, traits }: Lexicon,
): boolean =>
  !traits.freeOrder &&
  end - start > 1 &&
  tokenAt(tokens, end - 1).kind === 'word' &&
  !tokenAt(tokens, end - 1).capital &&
  tokenAt(tokens, end - 2).capital &&
  endings.saying.test(tokenAt(tokens, end - 1).lower);

/** Whether a phrase behind a Spanish verb is what it does and nobody who does it: "añadió | una imagen nueva", "defendió | el acuerdo". */
export function isThing(
  tokens: readonly Token[],
  { start, end }: Run,
  lexicon: Lexicon,
  mayHoldName = false,
): boolean {
  const { sets, words, demonyms } = lexicon;
  if (!sets.determiners.has(tokenAt(tokens, start).lower) || end - start < 2) return false;
  for (let i = start; i < end; i += 1) {
    const { capital, lower, kind } = tokenAt(tokens, i);
    if (kind !== 'word') return false;
    if (capital && i > 0) {
      if (mayHoldName && i > start + 2) continue;
      return false;
    }
    const telling = [sets.roles, sets.spokespersons, sets.descriptions, words.persons, sets.institutions];
    const isDeed = words.deals.has(lower);
    if (!isDeed && [...telling, sets.anyHead, sets.venues, demonyms].some((known) => known.has(lower)))
      return false;
  }
  const noun = tokenAt(tokens, start + 1).lower;
  return (
    (words.things.has(noun) || words.announced.has(noun) || !lexicon.endings.agent.test(noun)) &&
    !sets.times.has(noun) &&
    !words.beforeNoun.has(noun) &&
    !sets.questioners.has(noun)
  );
}

/** "añadió | una imagen nueva | : «…»", "defendió | el acuerdo comercial | que negocia": what is told of, nobody who tells it. */
export function isObject(
  tokens: readonly Token[],
  { lemma, ...verb }: Run & { readonly lemma: string; readonly from: number },
  phrase: Run,
  lexicon: Lexicon,
): boolean {
  if (isPluralOfOne(tokens, verb, phrase, lexicon)) return true;
  const next = tokenAt(tokens, phrase.end);
  // "reiteró | la exigencia | de que".
  const isReport =
    lexicon.words.of.has(next.lower) &&
    lexicon.sets.complementisers.has(tokenAt(tokens, phrase.end + 1).lower) &&
    lexicon.sets.speechNouns.has(tokenAt(tokens, phrase.end - 1).lower);
  if (isReport) return true;
  const { indefinite, possessives } = lexicon.words;
  const article = tokenAt(tokens, phrase.start).lower;
  const takesObject =
    indefinite.has(article) || possessives.has(article)
      ? next.kind === 'quote' || leadsToColon(tokens, phrase.end)
      : lexicon.words.ofThings.has(lemma) &&
        (lexicon.sets.complementisers.has(next.lower) || leadsToColon(tokens, phrase.end));
  return takesObject && isThing(tokens, phrase, lexicon);
}

/** "agregó una escala | para las más chicas: «…»", "añadió una cifra | que no estaba en el guion: «…»". */
function leadsToColon(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < LONGEST_LEAD; at += 1) {
    if (tokens[at]?.text === ':') return at === from || tokens[at + 1]?.kind === 'quote';
    if (tokens[at]?.kind !== 'word') return false;
  }
  return false;
}

/** In tokens. */
const LONGEST_LEAD = 16;

/** "negó | afectaciones al empleo", "ofreció | los datos": several are no subject of a verb in the singular. */
function isPluralOfOne(
  tokens: readonly Token[],
  { from, end }: Pick<Run, 'end'> & { readonly from: number },
  phrase: Run,
  { endings, sets }: Lexicon,
): boolean {
  if (tokens.slice(from, end).some(({ lower }) => endings.plural.test(lower))) return false;
  const { lower, capital } = tokenAt(tokens, phrase.start);
  if (capital || !lower.endsWith('s')) return false;
  return sets.determiners.has(lower)
    ? tokenAt(tokens, phrase.start + 1).lower.endsWith('s')
    : phrase.end - phrase.start > 1 && !sets.roles.has(lower) && !sets.honorifics.has(lower);
}

/** «el Ejecutivo, | las pérdidas |»: a plural article behind one, which is no apposition. */
export const isSeveralBehindOne = (
  tokens: readonly Token[],
  { start, end }: Run,
  first: Token,
  { words, sets }: Lexicon,
): boolean =>
  words.articles.has(first.lower) &&
  first.lower.endsWith('s') &&
  !first.capital &&
  !tokenAt(tokens, start).lower.endsWith('s') &&
  !tokens.slice(start, end).some(({ lower }) => sets.conjunctions.has(lower));

/** "the | two | ministers", but "a plan that | two | ministers". */
export function isCounted(tokens: readonly Token[], at: number, { traits, sets }: Lexicon): boolean {
  const { lower } = tokenAt(tokens, at - 1);
  return traits.bareClauses && sets.determiners.has(lower) && !sets.relatives.has(lower);
}

/** "That | remark | has been replayed", "eels that | volunteers | have helped": another verb stands right behind. */
export function isNounWithVerb(
  tokens: readonly Token[],
  at: number,
  from: number,
  { traits, sets, cues }: Lexicon,
): boolean {
  const before = tokenAt(tokens, from - 1).lower;
  const { lower } = tokenAt(tokens, at);
  return (
    traits.bareClauses &&
    cues.get(lower)?.form !== 'past' &&
    sets.relatives.has(before) &&
    sets.determiners.has(before) &&
    sets.auxiliaries.has(tokenAt(tokens, at + 1).lower) &&
    (from === 1 || /[^s]s$/u.test(lower))
  );
}

/** "officials at the ministry | and in | the regions": a second place behind "and". */
export const joinsPlaces = (tokens: readonly Token[], at: number, { traits, sets }: Lexicon): boolean =>
  traits.bareClauses &&
  sets.prepositions.has(tokenAt(tokens, at).lower) &&
  sets.conjunctions.has(tokenAt(tokens, at - 1).lower) &&
  isNoun(tokens[at - 2]);

/** "el número | dos | de la diplomacia": no determiner. */
export const isNumbered = (tokens: readonly Token[], at: number, { words, sets }: Lexicon): boolean =>
  words.numbered.has(tokens[at - 1]?.lower ?? '') && sets.determiners.has(tokenAt(tokens, at).lower);
