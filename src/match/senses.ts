/** What a Spanish word may be in English: all that translators put for it, where the glossary names one. */
import { NOUNS_A_L } from './senses.nouns-a-l.ts';
import { NOUNS_M_Z } from './senses.nouns-m-z.ts';
import { PUBLIC_AFFAIRS } from './senses.public-affairs.ts';
import { VERBS } from './senses.verbs.ts';

interface Senses {
  readonly byWord: ReadonlyMap<string, readonly string[]>;
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
}

let senses: Senses | undefined;

/** The English words for a normalised Spanish one, by the word itself or its root; none where it is not known. */
export function sensesOf(word: string): readonly string[] {
  // Read when two languages first meet: many a record has one.
  senses ??= readSenses();
  return senses.byWord.get(word) ?? senses.byRoot.get(spanishRoot(word)) ?? [];
}

function readSenses(): Senses {
  const byWord = new Map<string, readonly string[]>();
  const byRoot = new Map<string, readonly string[]>();
  for (const entry of [VERBS, NOUNS_A_L, NOUNS_M_Z, PUBLIC_AFFAIRS].join('\n').split(';')) {
    const [spanish = '', ...english] = entry.trim().split(/\s+/u);
    byWord.set(spanish, [...new Set([...(byWord.get(spanish) ?? []), ...english])]);
    const root = spanishRoot(spanish);
    byRoot.set(root, [...new Set([...(byRoot.get(root) ?? []), ...english])]);
  }
  return { byWord, byRoot };
}

/** Endings of verbs, nouns and adjectives, the longest first. */
const SPANISH_ENDINGS =
  `ariamos eriamos iriamos ieramos aremos eremos iremos abamos aramos asemos iendo yendo ieron yeron arian erian irian
  ando aron aran eran iran aban aria eria iria amos emos imos ados adas idos idas aste iste aba ado ada ido ida ara era ira are ere ire ian ais eis
  ar er ir an en as es os ia io a e o s`.split(/\s+/u);

/** Pronouns written on to a verb: "decirles". */
const ENCLITIC = /(?<=(?:ar|er|ir|ando|iendo))(?:se|me|te|nos|los?|las?|les?)$/u;

/** What is left of a word without its ending, with one spelling of a sound: llegar, llegue → lleg. */
function spanishRoot(word: string): string {
  const verb = word.replace(ENCLITIC, '');
  return cutEnding(verb, SPANISH_ENDINGS)
    .replace(/gu$|j$/u, 'g')
    .replace(/qu$|z$/u, 'c');
}

const ENGLISH_ENDINGS = 'ings ing ies ied edly ed es s ly'.split(' ');

/** make, makes, making → mak. */
export function englishRoot(word: string): string {
  const cut = word.endsWith('ss') ? word : cutEnding(word, ENGLISH_ENDINGS);
  const bare = cut.length > SHORTEST_ROOT ? cut.replace(/[eyi]$/u, '') : cut;
  return bare.replace(/([bdgmnprt])\1$/u, '$1');
}

const SHORTEST_ROOT = 3;

function cutEnding(word: string, endings: readonly string[]): string {
  const ending = endings.find((each) => word.length - each.length >= SHORTEST_ROOT && word.endsWith(each));
  return ending === undefined ? word : word.slice(0, -ending.length);
}
