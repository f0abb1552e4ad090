/** To whom something is said: «Le recordó a | Gil | que», «A | Gil | le pidió»: whoever that is does not say it. */
import type { QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { keyOf } from './cast.ts';
import { namesWithin } from './mentions.ts';
import { onceInARow } from './once.ts';
import type { People } from './people.ts';

/** How far behind a verb, or before it, whoever is spoken to stands, in UTF-16 units. */
const BEHIND = 60;
const BEFORE = 80;

/** The keys of those to whom a verb says something, as the words beside it tell; none where the language has no such pronouns. */
export const listenersOf = onceInARow(
  (one: QuotationFound, people: People, lexicon: Lexicon): ReadonlySet<string> => {
    const { cue } = one;
    if (cue === null || !lexicon.traits.cliticsBeforeVerb) return NONE;
    const { text, mentions } = people;
    const listeners = namesWithin(mentions, cue.end, cue.end + BEHIND)
      .slice(0, 1)
      .filter(({ start }) => TO.test(text.slice(cue.end, start)));
    if (CLITIC.test(text.slice(cue.start - 12, cue.start)))
      listeners.push(
        ...namesWithin(mentions, cue.start - BEFORE, cue.start)
          .slice(-1)
          .filter(
            ({ start, end }) =>
              TO_FIRST.test(text.slice(Math.max(0, start - 40), start)) &&
              /^\s\P{Pe}{0,30}$/u.test(text.slice(end, cue.start)),
          ),
      );
    return listeners.length === 0 ? NONE : new Set(listeners.map((name) => keyOf(people.named(name, ''))));
  },
);

const NONE: ReadonlySet<string> = new Set();

/** "recordó | a | Gil", "pidió | al presidente | Gil", "dijo | este jueves a la ministra | Gil". */
const TO =
  /^\s(?:(?:este|el|ayer|hoy|también|además)\s(?:\p{L}+\s)?)?(?:al?\s|a\s(?:la|su|los)\s)(?:\p{Ll}+,?\s){0,5}$/u;

const CLITIC = /(?:^|\s)les?\s(?:(?:ha|había|han|habían)\s)?$/iu;

/** "| A | Gil le pidió", "y | al canciller | Gil le recordó": the clause opens with it. */
const TO_FIRST = /(?:^|[.!?;:,»”"\n]\s?|\s[ye]\s|\spero\s)a(?:l|\sla|\ssu)?\s(?:\p{Ll}+,?\s){0,4}$/iu;
