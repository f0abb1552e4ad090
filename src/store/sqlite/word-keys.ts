import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as portugueseStem } from '@orama/stemmers/portuguese';
import { stemmer as spanishStem } from '@orama/stemmers/spanish';
import { hash } from '../../text/hash.ts';

/**
 * What a word on record is found by when it was written otherwise. Two words that share a key may be one another: by a slip of a
 * letter (symmetric deletes, as in W. Garbe's SymSpell), by how they sound, or as forms of one word. Keys are 32-bit hashes.
 */
export const keysOf = (word: string): readonly number[] => [
  ...new Set([word, ...withoutOneLetter(word)].map((each) => hash(each))),
  ...soundKeys(word),
  ...stemKeys(word),
];

/**
 * Keys to look the spelling of a written word up by. A word that is on record as it stands is hardly two slips away from the one meant; any
 * other may be, from six letters on.
 */
export function keysToFind(word: string, isKnown: boolean): readonly number[] {
  const once = withoutOneLetter(word);
  const twice = isKnown || word.length < TWO_SLIPS_FROM ? [] : once.flatMap(withoutOneLetter);
  const written = [word, ...once, ...twice, ...soundingAlike(word)];
  return [...new Set(written.map((each) => hash(each))), ...soundKeys(word)];
}

/** Two letters that sound like one: more than one slip, which no other key finds. */
const DIGRAPHS = [
  ['ll', 'y'],
  ['qu', 'k'],
  ['ph', 'f'],
  ['cc', 'x'],
  ['hu', 'w'],
] as const;

/** A word as it sounds and is not written, one sound at a time: `yegue` is `llegue`, `kiero` `quiero`. */
export const soundingAlike = (word: string): string[] =>
  (word.length > SPELT.max ? [] : DIGRAPHS).flatMap(([two, one]) => [
    ...exchanging(word, two, one),
    ...exchanging(word, one, two),
  ]);

function exchanging(word: string, written: string, meant: string): string[] {
  const words: string[] = [];
  for (let at = word.indexOf(written); at >= 0; at = word.indexOf(written, at + 1))
    words.push(word.slice(0, at) + meant + word.slice(at + written.length));
  return words;
}

/** Shorter words have too many neighbours; longer runs are codes, not words. */
const SPELT = { min: 3, max: 24 } as const;
const TWO_SLIPS_FROM = 6;
/** Consonants from which on a word may be known by them alone. */
const SHORTEST_SOUND = 2;

function withoutOneLetter(word: string): string[] {
  if (word.length < SPELT.min - 1 || word.length > SPELT.max) return [];
  const variants: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    // Of letters that stand side by side each leaves the same.
    if (word[at] !== word[at - 1]) variants.push(word.slice(0, at) + word.slice(at + 1));
  }
  return variants.filter((variant) => variant.length > 1);
}

function soundKeys(word: string): number[] {
  if (word.length < SPELT.min || word.length > SPELT.max) return [];
  const sound = soundOf(word);
  return sound === '' ? [] : [hash(`=${sound}`)];
}

/** What each language's stemmer leaves of a word. That for Spanish knows `-ción` by the accent our words have lost. */
export const stemKeys = (word: string): readonly number[] =>
  word.length < SPELT.min || word.length > SPELT.max
    ? []
    : [
        hash(`+e${englishStem(word)}`),
        hash(`+s${spanishStem(word.replace(/(?<=[cs])ion$/u, 'ión'))}`),
        hash(`+p${portugueseStem(word)}`),
      ];

const SOUNDS: Readonly<Record<string, string>> = { v: 'b', k: 'c', q: 'c', z: 's', x: 's', j: 'g' };
const SILENT = /[aeiouhyw]/u;
const TOGETHER = /ll|ph|gh|gn|c(?=[ei])/gu;
const AS_ONE: Readonly<Record<string, string>> = { ll: 'y', ph: 'f', gh: '', gn: 'n', c: 's' };

/**
 * Its consonants as both languages sound them, each once, the first of them and then all in the order of the alphabet: what is left
 * where vowels are mistaken or letters stand in the wrong place.
 */
export function soundOf(word: string): string {
  const sounds = new Set<string>();
  for (const written of word.replace(TOGETHER, (letters) => AS_ONE[letters] ?? letters)) {
    const letter = SOUNDS[written] ?? written;
    if (!SILENT.test(letter)) sounds.add(letter);
  }
  const [first = ''] = sounds;
  return sounds.size < SHORTEST_SOUND ? '' : first + [...sounds].sort().join('');
}
