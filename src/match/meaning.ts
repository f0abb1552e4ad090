/** Words by what they may mean, in another language or in other words of one. */
import type { Language } from '../model.ts';
import { hash } from '../text/hash.ts';
import { stem } from '../text/stems.ts';
import { alikeOf, inEnglish } from './glossary.ts';
import { englishRoot, sensesOf } from './senses.ts';
import { groupsOf } from './synonyms.ts';

/**
 * Keys a word is met by, in another language or its own: stems and roots of the English words it may be, of those translators put
 * for these, the groups of synonyms these belong to (pier, dock), its own stem, and its consonants, which cognates share
 * (disaster, desastre).
 */
export function meaningsOf(word: string, language: Language): Uint32Array {
  const keys = [hash(stem(word))];
  if (language === 'en') addAll(keys, keysInEnglish(word));
  else if (language === 'es') {
    addAll(keys, keysInEnglish(inEnglish(word)));
    for (const sense of sensesOf(word)) addAll(keys, keysOfSense(sense));
  }
  const bones = word.length >= COGNATE ? bonesOf(word) : '';
  if (bones.length >= BONES_LEAST) keys.push(hash(`#${bones}`));
  return new Uint32Array(keys);
}

/** Each once. There are some dozen: a set would take longer. */
function addAll(keys: number[], more: readonly number[]): void {
  for (const key of more) if (!keys.includes(key)) keys.push(key);
}

const keysInEnglish = (word: string): readonly number[] => [
  hash(stem(word)),
  hash(`_${englishRoot(word)}`),
  hash(`~${stem(alikeOf(word))}`),
  ...groupsOf(word).map((group) => hash(`&${group}`)),
];

/** Of the English words of the glossary of senses, which many Spanish ones share: as many as it has, and no more. */
const ofSenses = new Map<string, readonly number[]>();

function keysOfSense(sense: string): readonly number[] {
  const known = ofSenses.get(sense);
  if (known !== undefined) return known;
  const keys = keysInEnglish(sense);
  ofSenses.set(sense, keys);
  return keys;
}

/** Letters of a word whose consonants tell it from others. */
const COGNATE = 5;
const BONES_LEAST = 3;
const BONES = 4;

/** What both languages write otherwise, written one way. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/qu|ck|k|z/gu, 'c'],
  [/ss?ion|[tcx]ion/gu, 'cn'],
  [/v/gu, 'b'],
  [/x/gu, 's'],
  [/[aeiouyh]/gu, ''],
  [/ct/gu, 't'],
  [/(.)\1+/gu, '$1'],
];

const bonesOf = (word: string): string =>
  SPELLINGS.reduce((rest, [spelling, put]) => rest.replace(spelling, put), word).slice(0, BONES);
