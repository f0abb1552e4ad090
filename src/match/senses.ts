/** What a Spanish word may be in English: all that translators put for it, where the glossary names one. */
import { NOUNS_A_L } from './senses.nouns-a-l.ts';
import { NOUNS_M_Z } from './senses.nouns-m-z.ts';
import { PUBLIC_AFFAIRS } from './senses.public-affairs.ts';
import { VERBS } from './senses.verbs.ts';

const byWord = new Map<string, readonly string[]>();
const byRoot = new Map<string, readonly string[]>();

/** Entries that nothing was asked of yet, by their first letter: a root has that of its word. */
let unread: Map<string, string[]> | undefined;

/** The English words for a normalised Spanish one, by the word itself or its root; none where it is not known. */
export function sensesOf(word: string): readonly string[] {
  // Listed when a Spanish word is first asked for, which many a record never does.
  unread ??= entriesByLetter();
  const letter = word.charAt(0);
  const entries = unread.get(letter);
  if (entries !== undefined) {
    unread.delete(letter);
    for (const entry of entries) read(entry);
  }
  return byWord.get(word) ?? byRoot.get(spanishRoot(word)) ?? [];
}

function entriesByLetter(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const list of [VERBS, NOUNS_A_L, NOUNS_M_Z, PUBLIC_AFFAIRS])
    for (const entry of list.split(';')) {
      const written = entry.trim();
      const letter = written.charAt(0);
      const known = found.get(letter);
      if (known === undefined) found.set(letter, [written]);
      else known.push(written);
    }
  return found;
}

function read(entry: string): void {
  const [spanish = '', ...english] = entry.split(/\s+/u);
  add(byWord, spanish, english);
  add(byRoot, spanishRoot(spanish), english);
}

function add(known: Map<string, readonly string[]>, key: string, english: readonly string[]): void {
  const before = known.get(key);
  known.set(key, before === undefined ? english : [...new Set([...before, ...english])]);
}

/** Endings of verbs, nouns and adjectives. */
const SPANISH_ENDINGS =
  endings(`ariamos eriamos iriamos ieramos aremos eremos iremos abamos aramos asemos iendo yendo ieron yeron arian erian irian
  ando aron aran eran iran aban aria eria iria amos emos imos ados adas idos idas aste iste aba ado ada ido ida ara era ira are ere ire ian ais eis
  ar er ir an en as es os ia io a e o s`);

/** Pronouns written on to a verb, "decirles", and what they are written on to. */
const ENCLITIC = endings('nos los las les se me te lo la le');
const BEFORE_ENCLITIC = endings('iendo ando ar er ir');

/** What is left of a word without its ending, with one spelling of a sound: llegar, llegue → lleg. */
function spanishRoot(word: string): string {
  const root = cutEnding(withoutEnclitic(word), SPANISH_ENDINGS);
  if (root.endsWith('gu')) return root.slice(0, -1);
  if (root.endsWith('j')) return `${root.slice(0, -1)}g`;
  if (root.endsWith('qu')) return `${root.slice(0, -2)}c`;
  return root.endsWith('z') ? `${root.slice(0, -1)}c` : root;
}

function withoutEnclitic(word: string): string {
  const length = endingOf(word, ENCLITIC);
  if (length === 0) return word;
  const verb = word.slice(0, -length);
  return endingOf(verb, BEFORE_ENCLITIC) === 0 ? word : verb;
}

const ENGLISH_ENDINGS = endings('ings ing ies ied edly ed es s ly');

/** make, makes, making → mak. */
export function englishRoot(word: string): string {
  const cut = word.endsWith('ss') ? word : cutEnding(word, ENGLISH_ENDINGS);
  const bare = cut.length > SHORTEST_ROOT && 'eyi'.includes(cut.at(-1) ?? '-') ? cut.slice(0, -1) : cut;
  const last = bare.at(-1) ?? '-';
  return 'bdgmnprt'.includes(last) && bare.at(-2) === last ? bare.slice(0, -1) : bare;
}

const SHORTEST_ROOT = 3;

/** Endings by their letters, the last first. */
interface Endings {
  readonly before: Map<number, Endings>;
  isWhole: boolean;
}

function endings(listed: string): Endings {
  const all: Endings = { before: new Map(), isWhole: false };
  for (const ending of listed.split(/\s+/u)) {
    let some = all;
    for (let at = ending.length - 1; at >= 0; at--) {
      const letter = ending.charCodeAt(at);
      const longer = some.before.get(letter) ?? { before: new Map(), isWhole: false };
      some.before.set(letter, longer);
      some = longer;
    }
    some.isWhole = true;
  }
  return all;
}

/** Without the longest of its endings that leaves a root. */
function cutEnding(word: string, some: Endings): string {
  const length = endingOf(word, some, SHORTEST_ROOT);
  return length === 0 ? word : word.slice(0, -length);
}

/** Letters of the longest ending of a word that leaves so many; 0 where it has none. */
function endingOf(word: string, all: Endings, leaving = 0): number {
  let found = 0;
  let some = all;
  for (let length = 1; length <= word.length - leaving; length++) {
    const longer = some.before.get(word.charCodeAt(word.length - length));
    if (longer === undefined) break;
    if (longer.isWhole) found = length;
    some = longer;
  }
  return found;
}
