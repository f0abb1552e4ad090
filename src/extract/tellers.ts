/** Who says marks that no cue of their own attributes: whom a sentence before or behind them, or its colon, gives them to. */
import type { Mention } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { type Draft, mention, withoutPossessive } from './drafts.ts';
import { introducerAt, toldBy } from './introducer.ts';
import { presented } from './presented.ts';
import { type Token, tokenAt } from './tokens.ts';

/** "The minister wrote:" at the end of a paragraph, or whom its last sentence presents: who says what the next one quotes. */
export function introducerOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Teller | null {
  const isOpen = tokens.at(-1)?.text === ':';
  const subject = isOpen ? introducerAt(tokens, tokens.length - 1, lexicon) : presented(tokens, lexicon);
  return subject === null
    ? null
    : { source: mention(text, tokens, subject), ground: isOpen ? 'carried' : 'presented' };
}

/** "Then, on the radio: “…”", "On fares: “…”", "For the rest there was a warning: “…”": of what, where or when, and of nobody. */
export function isLedIn(tokens: readonly Token[], { sets, traits }: Lexicon): boolean {
  const colon = tokens.findIndex(({ text }) => text === ':');
  const { lower } = tokenAt(tokens, 0);
  const opens = sets.prepositions.has(lower) || sets.adverbs.has(lower) || sets.conjunctions.has(lower);
  const isSomebody = ({ capital, lower: word, kind }: Token, i: number): boolean =>
    kind === 'quote' ||
    sets.subjectPronouns.has(word) ||
    (i > 0 && capital && !sets.prepositions.has(tokenAt(tokens, i - 1).lower) && !sets.times.has(word));
  return (
    !traits.freeOrder &&
    opens &&
    colon < LONGEST_LEAD &&
    tokens[colon + 1]?.kind === 'quote' &&
    !tokens.slice(0, colon).some(isSomebody)
  );
}

/** In tokens. */
const LONGEST_LEAD = 12;

/** Who says marks without a cue, and what shows it. */
export interface Teller {
  readonly source: Mention;
  readonly ground: Draft['ground'];
}

export const tellerOf = (source: Mention | null, ground: Draft['ground']): Teller | null =>
  source === null ? null : { source, ground };

/** Whom a sentence without words to report makes the speaker of the next. */
export function tellerIn(text: string, tokens: readonly Token[], lexicon: Lexicon): Teller | null {
  const told = tellerOf(toldBy(text, tokens, lexicon), 'carried');
  const subject = told === null ? presented(tokens, lexicon) : null;
  return subject === null ? told : tellerOf(withoutPossessive(mention(text, tokens, subject)), 'presented');
}

/**
 * Who says the words that open a paragraph: whoever is `handed` on from before it, or whom the sentence behind presents
 * (“I come back every June.” Ana Gil is a nurse); nobody where those are two.
 */
export function openingTeller(
  text: string,
  handed: Teller | null,
  next: readonly Token[] | undefined,
  lexicon: Lexicon,
): Teller | null {
  const subject = next === undefined ? null : presented(next, lexicon);
  if (next === undefined || subject === null) return handed;
  const led = tellerOf(mention(text, next, subject), 'presented');
  if (handed === null) return led;
  return led?.source.text.includes(handed.source.text) === true ? handed : null;
}
