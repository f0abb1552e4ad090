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
  const english = language === 'es' ? [inEnglish(word), ...sensesOf(word)] : language === 'en' ? [word] : [];
  const bones = word.length >= COGNATE ? bonesOf(word) : '';
  const keys = [
    stem(word),
    ...english.flatMap((each) => [stem(each), `_${englishRoot(each)}`, `~${stem(alikeOf(each))}`]),
    ...english.flatMap((each) => groupsOf(each).map((group) => `&${group}`)),
    ...(bones.length >= BONES_LEAST ? [`#${bones}`] : []),
  ];
  return Uint32Array.from(new Set(keys.map((key) => hash(key))));
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
