/** What speaks for somebody where a title alone is the source: «la ministra», "the governor". */
import type { Official } from '../model.ts';
import type { Fit, Scene, Stage } from './candidates.ts';
import type { Person } from './cast.ts';
import { isHeadPhrase } from './descriptions.ts';
import type { People } from './people.ts';

/** Whether what a title tells is what the article tells of somebody. */
export function titleFeatures(
  person: Person,
  { titled }: Fit,
  all: readonly Fit[],
  { words, phrase, kind }: Scene,
  { people, lexicon }: Stage,
): string[] {
  if (kind !== 'title') return [];
  const { referent } = person;
  const { official } = referent;
  const features = [
    titled === 1 ? 'title borne' : titled > 0 ? 'title borne in part' : 'title not borne',
    `for ${!referent.isPerson ? 'institution' : official !== null ? 'official' : person.isProven ? 'person' : 'name'}`,
  ];
  if (titled === 1 && words.length > 1) features.push('whole title borne');
  if (titled < 0.5 && words.length > 2) features.push('long title not borne');
  const isHead = isHeadPhrase(phrase, lexicon);
  const heads = isHead && official !== null && people.heading(official.country).includes(official);
  const holds = heads || (official !== null && people.holding(phrase).includes(official));
  const isOnly = holds && (heads ? isOnlyHead(official, people) : isOnlyHolder(phrase, people));
  if (heads) features.push('heads', isOnly ? 'heads alone' : '');
  if (titled === 0 && !(isOnly && lexicon.traits.elidesSubjects)) {
    features.push(person.isTold ? 'told as another' : 'told as nothing');
    // "La mandataria": few articles write that beside a name.
    if (!heads && words.some((word) => lexicon.sets.honorifics.has(word)))
      features.push('office not borne', words.length > 1 ? 'long office not borne' : '');
  }
  if (titled > 0 && all.filter((other) => other.titled === titled).length > 1)
    features.push('title borne by two');
  if (all.some((other) => other.titled > titled)) features.push('title borne by another');
  if (official === null) return features;
  const isOffice = words.some((word) => lexicon.sets.roles.has(word));
  features.push(holds ? 'holds it' : isOffice ? 'another office' : 'no office told');
  const countries = words.flatMap((word) => lexicon.demonyms.get(word) ?? lexicon.parties.get(word) ?? []);
  if (countries.length > 0)
    features.push(countries.includes(official.country) ? 'of the country' : 'of another country');
  return features;
}

/** Whether the article names no other official of the same gender who heads a country. */
const isOnlyHead = ({ gender }: Official, { heading, fullNames }: People): boolean =>
  [...fullNames.keys()].filter((one) => one.gender === gender && heading(one.country).includes(one)).length <
  2;

/** Whether the article names nobody else who holds what is so called. */
const isOnlyHolder = (phrase: string, { holding, fullNames }: People): boolean =>
  holding(phrase).filter((one) => fullNames.has(one)).length === 1;
