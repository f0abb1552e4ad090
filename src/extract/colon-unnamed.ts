/** What stands before a colon and leaves out who speaks: «Y luego: …», «Volvió a su estribillo: …», «También descartó la otra vía: …». */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isComma, looksFinite } from './clause.ts';
import { isFronted } from './fronted.ts';
import { isNoSubject } from './left-out.ts';
import { isThing } from './nouns.ts';
import { phraseBefore, type Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "Fue más lejos: «…»", "Sobre el agua estuvo escueta: «…»": a colon introduces the words of whoever the text speaks of. */
export const leavesSubjectOut = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  lexicon.traits.elidesSubjects &&
  (endsInVerb(tokens, lexicon) ||
    isOwnHeading(tokens, lexicon) ||
    goesOnWithoutVerb(tokens, lexicon) ||
    actsUnnamed(tokens, lexicon) ||
    (tokens.some(({ lower }) => lexicon.words.deedsBefore.has(lower)) &&
      !tokens.some(
        ({ lower }, at) => lexicon.sets.relatives.has(lower) && !tellsOfWords(tokens, at, lexicon),
      )));

/** "Y remató con una frase | que ya es famosa": the relative of what was said. */
const tellsOfWords = (tokens: readonly Token[], at: number, { sets, words }: Lexicon): boolean => {
  const noun = tokenAt(tokens, at - 1).lower;
  return sets.speechNouns.has(noun) || words.saidThings.has(noun);
};

/** "Consultado por su futuro, | atajó: «…»": right before the colon a past tense tells of speech. */
function endsInVerb(tokens: readonly Token[], { endings, cues, sets }: Lexicon): boolean {
  const { lower, capital } = tokenAt(tokens, tokens.length - 2);
  if (capital && tokens.length > 2) return false;
  return endings.saying.test(lower) || sets.speechBeside.has(lower) || cues.get(lower)?.form === 'past';
}

/** "Su mensaje a los bancos: «…»": no verb, and whose it is has been told. */
const isOwnHeading = (tokens: readonly Token[], { words }: Lexicon): boolean =>
  words.possessives.has(tokenAt(tokens, 0).lower) &&
  words.wordings.has(tokenAt(tokens, 1).lower) &&
  tokens.length < LONGEST_LEAD;

/** "Y luego, más seria: «…»": the one who spoke goes on. */
function goesOnWithoutVerb(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const first = tokenAt(tokens, 0).lower;
  if (!lexicon.words.thenAgain.has(first) || tokens.length > LONGEST_LEAD) return false;
  return tokens.every(
    (token, i) =>
      (i === 0 || !token.capital) &&
      token.kind !== 'quote' &&
      !lexicon.sets.finite.has(token.lower) &&
      !looksFinite(token),
  );
}

const LONGEST_LEAD = 9;

/**
 * Whether what stands before a colon tells what one person does without saying who, so that whoever is spoken of goes on: the verb of
 * its main clause is in the singular and has no subject on either side, or tells of speech between commas ("La fecha, insistió, se
 * mantiene:"). Placards and what is merely heard or to be found ("se leía", "hay") say nothing of anybody.
 */
function actsUnnamed(tokens: readonly Token[], lexicon: Lexicon): boolean {
  if (tokens.some((token) => token.kind === 'quote' || isPlacard(token, lexicon))) return false;
  if (tokens.some((_, at) => tellsAside(tokens, at, lexicon))) return true;
  const verb = mainVerb(tokens, lexicon);
  if (verb === null || !isOfOne(tokenAt(tokens, verb).lower, lexicon)) return false;
  const from = leadStart(tokens, verb, lexicon);
  const before = phraseBefore(tokens, from, lexicon);
  const isBeside = before !== null && !isFronted(tokens, before, verb, lexicon);
  if (isBeside && !isNoSubject(tokens, before, lexicon)) return false;
  const behind = phraseAfter(tokens, verb + 1, lexicon);
  const { words } = lexicon;
  if (tokens.slice(from, verb).some(({ lower }) => words.impersonal.has(lower))) {
    const { lower } = tokenAt(tokens, verb);
    if (behind?.start === verb + 1 || words.hearing.has(lower) || words.readIn.has(lower)) return false;
  }
  return (
    behind === null ||
    behind.start > verb + 1 ||
    isThing(tokens, behind, lexicon, true) ||
    isQuality(tokens, behind, lexicon)
  );
}

/** "fue | tajante |:". */
const isQuality = (tokens: readonly Token[], { start, end }: Run, { sets }: Lexicon): boolean => {
  const { capital, lower } = tokenAt(tokens, start);
  return end === start + 1 && !capital && !sets.determiners.has(lower) && tokens[end]?.text === ':';
};

const isPlacard = ({ capital, lower }: Token, { sets }: Lexicon): boolean =>
  !capital && sets.placards.has(lower);

/** ", | insistió |,": in the mouth of whoever is spoken of. */
function tellsAside(tokens: readonly Token[], at: number, { cues }: Lexicon): boolean {
  const { lower, capital } = tokenAt(tokens, at);
  const form = cues.get(lower)?.form;
  return (
    !capital &&
    (form === 'past' || form === 'present') &&
    cues.get(lower)?.cue === 'say' &&
    isComma(tokens[at - 1]) &&
    isComma(tokens[at + 1])
  );
}

/** The first finite verb that stands in no clause begun by "que", "cuando", "si". */
function mainVerb(tokens: readonly Token[], { sets, cues, endings, words }: Lexicon): number | null {
  let isInside = false;
  for (const [at, token] of tokens.entries()) {
    const { kind, lower } = token;
    if (isComma(token)) isInside = false;
    if (kind !== 'word') continue;
    // "Luego | se dirigió al público:": a link only where a clause follows it.
    if (sets.relatives.has(lower) || (sets.subordinators.has(lower) && !sets.adverbs.has(lower)))
      isInside = true;
    const form = cues.get(lower)?.form;
    const isFinite =
      looksFinite(token) ||
      (at === 0 && endings.finite.test(lower)) ||
      sets.finite.has(lower) ||
      (endings.present.test(lower) && words.impersonal.has(tokens[at - 1]?.lower ?? '')) ||
      form === 'past' ||
      form === 'present';
    if (isFinite && !isInside && !sets.determiners.has(tokens[at - 1]?.lower ?? '')) return at;
  }
  return null;
}

const isOfOne = (verb: string, { endings, words, sets }: Lexicon): boolean =>
  !endings.plural.test(verb) && !words.arising.has(verb) && !sets.firstPerson.has(verb);

/** Where the verb begins with its pronouns, adverbs and "no". */
function leadStart(tokens: readonly Token[], verb: number, { sets, endings }: Lexicon): number {
  let at = verb;
  while (at > 0) {
    const { lower, kind } = tokenAt(tokens, at - 1);
    const isSmall =
      sets.objectPronouns.has(lower) ||
      sets.adverbs.has(lower) ||
      sets.negations.has(lower) ||
      sets.auxiliaries.has(lower) ||
      endings.adverb.test(lower);
    if (kind !== 'word' || !isSmall) break;
    at -= 1;
  }
  return at;
}
