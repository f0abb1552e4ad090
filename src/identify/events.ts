/** On what occasion something was said: "at a news conference", "in an interview with Fox News", "en su cuenta de X". */
import type { EventKind, Span } from '../model.ts';
import type { WhenLexicon } from '../text/lexicon/when.ts';
import type { Word } from './attribution-words.ts';
import type { Clause } from './occasion-clauses.ts';

/** Words between an event and who it was held with: "an interview broadcast on Sunday with NBC". */
const WITH_REACH = 6;
const LONGEST_NAME = 4;

/** An event as it is written, and of what kind it is. */
export interface EventFound extends Span {
  readonly kind: EventKind;
}

/** The first event of a clause, with whom it was held where that is told. */
export function eventIn({ words, from, to }: Clause, when: WhenLexicon): EventFound | null {
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    const kind = word === undefined ? undefined : when.eventKinds.get(word.lower);
    if (word === undefined || kind === undefined) continue;
    if (when.networks.has(word.lower) && !isOn(words, at, when)) continue;
    const end = withWhom(words, at, to, when) ?? word.end - (word.text.endsWith('.') ? 1 : 0);
    return { kind, start: word.start, end };
  }
  return null;
}

/** "on X", "en su cuenta de X": a network that is no letter and no platform of a party. */
const isOn = (words: readonly Word[], at: number, { onNetwork }: WhenLexicon): boolean =>
  words[at]?.capital === true && onNetwork.has(words[at - 1]?.lower ?? '');

/** Where the name of those it was held with ends. */
function withWhom(words: readonly Word[], at: number, to: number, when: WhenLexicon): number | null {
  for (let i = at + 1; i < Math.min(to, at + WITH_REACH); i += 1) {
    if (!when.withWhom.has(words[i]?.lower ?? '')) continue;
    let end: number | null = null;
    for (let name = i + 1; name < Math.min(to, i + 1 + LONGEST_NAME); name += 1) {
      const word = words[name];
      if (word?.capital !== true || when.weekdays.has(word.lower)) break;
      end = word.end - (word.text.endsWith('.') ? 1 : 0);
    }
    if (end !== null) return end;
  }
  return null;
}
