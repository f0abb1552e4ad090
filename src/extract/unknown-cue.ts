/** Beside a quotation even a word that no list holds may be a cue. */
import type { CueForm, Lexicon } from '../text/lexicon/lexicon.ts';
import { type Token, tokenAt } from './tokens.ts';

/** “…,” beamed Hartley; “…,” Oliver barked: beside a quotation and a name any past form is a cue. */
export function unknownCue(tokens: readonly Token[], at: number, lexicon: Lexicon): CueForm | undefined {
  const before = tokens[at - 1];
  const inverted = lexicon.traits.freeOrder
    ? (before?.kind === 'quote' || (before?.text === ',' && tokens[at - 2]?.kind === 'quote')) &&
      isSubjectOpening(tokens[at + 1], lexicon)
    : before?.kind === 'quote' && tokens[at + 1]?.capital === true;
  const isAfterName =
    before?.capital === true && (tokens[at - 2]?.kind === 'quote' || tokens[at - 3]?.kind === 'quote');
  if (!inverted && !isAfterName) return undefined;
  const { lower, capital } = tokenAt(tokens, at);
  const isPast = lexicon.endings.saying.test(lower) || lexicon.endings.wasSaying.test(lower);
  return capital || !isPast || lexicon.verbs.has(lower)
    ? undefined
    : { cue: 'say', form: 'past', lemma: lower };
}

/** What may follow "…”, espetó": a name, a pronoun, an article, nothing more. */
const isSubjectOpening = (token: Token | undefined, lexicon: Lexicon): boolean =>
  token === undefined ||
  token.kind === 'punct' ||
  token.capital ||
  lexicon.sets.determiners.has(token.lower) ||
  lexicon.sets.subjectPronouns.has(token.lower);
