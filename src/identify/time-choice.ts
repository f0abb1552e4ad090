/** Which of the times in a clause is that of the saying. */
import type { Span } from '../model.ts';
import type { WhenLexicon } from '../text/lexicon/when.ts';
import type { Clause } from './occasion-clauses.ts';
import { timeAt, type Reckoning, type Time } from './times.ts';

/** How many words after its clause begins a month or a year alone may stand: further on it is that of something else. */
const NEAR = 4;
/** How many words after a time its event may stand: "Monday night’s news conference". */
const EVENT_REACH = 4;

/** The first time of a clause that tells when it was said, with its place in the text. */
export function timeIn(clause: Clause, reckoning: Reckoning): (Time & { readonly span: Span }) | null {
  const { words, from, to } = clause;
  const { lexicon } = reckoning;
  for (let at = from; at < to; at += 1) {
    if (lexicon.topics.has(words[at]?.lower ?? '')) return null;
    const time = timeAt(words, at, reckoning);
    if (time === null || time.end > to) continue;
    if (isOfTheSaying(clause, time, lexicon)) {
      const first = words[words[time.start]?.lower === 'on' ? time.start + 1 : time.start];
      const last = words[time.end - 1];
      const end =
        (last?.end ?? 0) -
        (/\p{Ll}{4,}\.$/u.test(last?.text ?? '') || /\d\.$/u.test(last?.text ?? '') ? 1 : 0);
      return { ...time, span: { start: first?.start ?? 0, end } };
    }
    at = time.end - 1;
  }
  return null;
}

function isOfTheSaying({ words, from }: Clause, time: Time, lexicon: WhenLexicon): boolean {
  const before = words[time.start - 1];
  const last = words[time.end - 1];
  const needsEvent =
    last?.possessive === true ||
    (before !== undefined && time.start > from && lexicon.notBeforeDay.has(before.lower));
  if (needsEvent)
    return words.slice(time.end, time.end + EVENT_REACH).some(({ lower }) => lexicon.events.has(lower));
  if (before !== undefined && time.start > from && lexicon.otherTime.has(before.lower))
    return (
      !lexicon.capitals &&
      words
        .slice(Math.max(from, time.start - EVENT_REACH), time.start)
        .some(({ lower }) => lexicon.events.has(lower))
    );
  const isLong = time.precision === 'month' || time.precision === 'year';
  return !isLong || time.start - from < NEAR;
}
