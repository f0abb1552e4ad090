/** What the words of a title tell wherever it stands: "the secretary of state" is asked about in every article. */
import type { Mention, Official } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowerWords } from '../text/lower-words.ts';
import { normalise } from '../text/normalise.ts';
import { remembering } from '../text/remembering.ts';
import { areOfHead } from './descriptions.ts';
import { isOffice, tellsPerson } from './heads.ts';
import { COUNTRIES } from './setting.ts';

export interface TitleWords {
  /** Up to the first comma, without what tells nothing of who it is: "el | propio | presidente". */
  readonly phrase: string;
  /** Its words as written, in lower case. */
  readonly lower: readonly string[];
  /** The same without its determiner. */
  readonly bare: string;
  /** The words of that, without accents. */
  readonly all: readonly string[];
  /** It heads a state and says no more: "el mandatario". */
  readonly isHead: boolean;
  /** "la presidenta | mexicana", ISO 3166-1 alpha-2. */
  readonly country: string | undefined;
  /** What is no person, whoever it is of: "el informe", "la oficina". */
  readonly isThing: boolean;
  readonly isRole: boolean;
  /** The first of its words that is a role, in lower case; '' where none is. */
  readonly role: string;
  /** "the former president", "the deputy secretary". */
  readonly isLesser: boolean;
  readonly isSpokesperson: boolean;
  /** Whoever heads a country can be meant: "the Brazilian president". */
  readonly isOfHead: boolean;
  readonly isPerson: boolean;
  /** "| a | vice president": somebody of whom the text has not told. */
  readonly isNew: boolean;
}

/** Reads a source without a name. */
export function titleWords(source: string, lexicon: Lexicon): TitleWords {
  const read = readers.get(lexicon) ?? remembering((text) => wordsOf(text, lexicon), KEPT);
  readers.set(lexicon, read);
  return read(source, 0, source.length);
}

/** "the prime minister | - a former governor -", "the mayor|, a lawyer". */
const ASIDE = /,|\s[-–—](?=\s)/u;

const KEPT = { longest: 48, most: 8192 };
const readers = new WeakMap<Lexicon, (text: string, start: number, end: number) => TitleWords>();

function wordsOf(source: string, lexicon: Lexicon): TitleWords {
  const { sets, demonyms } = lexicon;
  const phrase = plainly(source.split(ASIDE)[0] ?? '', lexicon);
  const bare = withoutDeterminer(phrase, lexicon);
  const all = normalise(bare).split(' ');
  const isHead = areOfHead(all, lexicon);
  const isThing = isPaperOrBody(all[0] ?? '', lexicon);
  // "Un informe de la Contraloría | General": a capital of its name is nobody’s title; "la oficina del | presidente" is his.
  const written = isThing ? bare.split(/\s+/u) : all;
  return {
    phrase,
    lower: phrase.trim().toLowerCase().split(/\s+/u),
    bare,
    all,
    isHead,
    country: all.map((word) => demonyms.get(word)).find((code) => code !== undefined) ?? ownerIn(bare),
    isThing,
    isRole: !isOffice(bare, lexicon) && written.some((word) => sets.roles.has(word)),
    role: roleIn(phrase, lexicon),
    isLesser: all.some((word) => sets.notTheHolder.has(word)),
    isSpokesperson: all.some((word) => sets.spokespersons.has(word)),
    isOfHead: isHead || (all.length === 2 && all.some((word) => sets.heads.has(word))),
    isPerson: tellsPerson(all, lexicon),
    isNew: isNotYetTold(source, lexicon),
  };
}

/** "Mexico’s | president", ISO 3166-1 alpha-2. */
function ownerIn(bare: string): string | undefined {
  const [, owner = ''] = /^(\p{Lu}[\p{L}\s]+)['’]s\s/u.exec(bare) ?? [];
  return owner === '' ? undefined : COUNTRIES.get(normalise(owner));
}

const isPaperOrBody = (noun: string, { sets, traits }: Lexicon): boolean =>
  traits.headFirst &&
  !sets.roles.has(noun) &&
  (sets.papers.has(noun) || sets.reports.has(noun) || sets.bodies.has(noun) || sets.institutions.has(noun));

const plainly = (phrase: string, { words }: Lexicon): string =>
  words.beforeNoun.size === 0
    ? phrase
    : phrase.replace(/^(\p{L}+)\s(\p{L}+)(?=\s)/u, (all, article: string, word: string) =>
        words.beforeNoun.has(word.toLowerCase()) ? article : all,
      );

function withoutDeterminer(phrase: string, lexicon: Lexicon): string {
  const [first = '', ...rest] = phrase.trim().split(/\s+/u);
  return lexicon.sets.determiners.has(first.toLowerCase()) ? rest.join(' ') : phrase.trim();
}

const roleIn = (phrase: string, { sets }: Lexicon): string =>
  lowerWords(phrase, 0, phrase.length).find((word) => sets.roles.has(word)) ?? '';

const isNotYetTold = (text: string, { sets, words }: Lexicon): boolean => {
  const [first = ''] = text.toLowerCase().split(' ', 1);
  return sets.determiners.has(first) && !Object.values(words.definite).some((set) => set.has(first));
};

/** "a juicio del | hidrólogo": a source with the article that ends its cue; the offsets are those of the source. */
export function withArticle(source: Mention, cue: Mention | null, { words }: Lexicon): Mention {
  const last = cue?.text.slice(cue.text.lastIndexOf(' ') + 1).toLowerCase() ?? '';
  const [article] = words.definite.m;
  if (article === undefined || !words.ofThe.has(last) || cue?.end !== source.start - 1) return source;
  return { ...source, text: `${article} ${source.text}` };
}

/** "the US president" is no president of another country, whoever bears the title beside. */
export const isOfOwnCountry = ({ country }: TitleWords, chosen: Official, { traits }: Lexicon): boolean =>
  country !== undefined && country === chosen.country && !traits.headFirst;
