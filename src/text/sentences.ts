/** Where sentences begin and end. One pass over the text, so the time it takes grows with the text and no faster. */
import type { Language, Span } from '../model.ts';
import { classAt, classBefore, LETTER, LOWER, SPACE, widthOf } from './characters.ts';
import { ABBREVIATIONS, OPENERS } from './lexicon/abbreviations.ts';
import { lowered } from './lower-words.ts';

/** A candidate end: a line break, or stops with the closing marks and brackets that stick to them. */
const END = /\n+|[.!?…]+(?:['"”’»)\]]{1,8}|\[\d{1,3}\])?(?=\s|$)/uy;
/** The first unit of any. */
const FIRST = new Uint8Array(0x1_00_00);
for (const unit of '\n.!?…') FIRST[unit.charCodeAt(0)] = 1;
const LINE_END = 0x0a;
/** Words longer than this are no abbreviation; it keeps the look back short. */
const LONGEST_ABBREVIATION = 12;
/** How far the look ahead goes, and how many opening marks it passes. */
const AHEAD = 24;
const MOST_OPENING = 6;
const OPENING: ReadonlySet<string> = new Set('"“„«‘\'([¿¡—–-');
const GOING_ON: ReadonlySet<string> = new Set(',;:–—-');

/**
 * The sentences of a text in order, without the white space between them: every visible character is in exactly one.
 *
 * A line break always ends a sentence. A stop does not when it belongs to an abbreviation or an initial, or when the
 * text goes on in lower case ("“Why?” he asked"). Stops inside quotation marks end sentences like any other.
 */
export function splitSentences(text: string, language: Language): Span[] {
  const abbreviations = abbreviationsOf(language);
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    const span = trimmed(text, start, end);
    if (span !== null) sentences.push(span);
    start = end;
  };
  for (let at = nextStop(text, 0); at < text.length;) {
    END.lastIndex = at;
    if (!END.test(text)) {
      at = nextStop(text, at + 1);
      continue;
    }
    const end = END.lastIndex;
    if (text.charCodeAt(at) === LINE_END || endsSentence(text, at, end, abbreviations)) close(end);
    at = nextStop(text, end);
  }
  close(text.length);
  return sentences;
}

function nextStop(text: string, from: number): number {
  let at = from;
  while (at < text.length && FIRST[text.charCodeAt(at)] === 0) at += 1;
  return at;
}

/** Those of the article read last: each stage that reads it asks for them. */
let last: { readonly text: string; readonly language: Language; readonly sentences: readonly Span[] } | null =
  null;

/** What `splitSentences` gives, cut once for all the stages an article goes through. */
export function sentencesOfArticle(text: string, language: Language): readonly Span[] {
  if (last?.text !== text || last.language !== language)
    last = { text, language, sentences: splitSentences(text, language) };
  return last.sentences;
}

function endsSentence(text: string, stop: number, end: number, abbreviations: ReadonlySet<string>): boolean {
  if (goesOn(text, end)) return false;
  if (text[stop] !== '.' || end - stop > 1) return true;
  if (/^\s\d/u.test(text.slice(end, end + 2)) && /\bno$/iu.test(text.slice(stop - 3, stop))) return false;
  if (/^\s+["“«]\p{Lu}/u.test(text.slice(end, end + 6))) return true;
  const before = wordBefore(text, stop);
  if (before.length < 3 && /^\p{Lu}$/u.test(before)) return isNetwork(text, stop);
  if (NAME_INITIALS.test(before)) return false;
  if (TWO_INITIALS.test(before) && !abbreviations.has(lowered(before))) return opensSentence(text, end);
  return !abbreviations.has(lowered(before)) || (before.includes('.') && opensSentence(text, end));
}

/** "at 7 p.m. | She said", "en EE.UU. | El": behind capitals with stops inside only a new sentence has such a word in a capital. */
function opensSentence(text: string, end: number): boolean {
  const [, word = ''] = /^\s+(\p{Lu}\p{Ll}+)\s/u.exec(text.slice(end, end + LONGEST_ABBREVIATION)) ?? [];
  return openers.has(word);
}

const openers: ReadonlySet<string> = new Set(Object.values(OPENERS).flatMap((list) => list.split(/\s+/)));

/** Whether what follows, past white space and opening marks, is lower case or punctuation inside a sentence. */
function goesOn(text: string, end: number): boolean {
  const to = Math.min(text.length, end + AHEAD);
  let at = end;
  while (at < to && isSpace(text, at)) at += 1;
  for (let i = 0; i < MOST_OPENING && at < to && (OPENING.has(text.charAt(at)) || isSpace(text, at)); i += 1)
    at += 1;
  return at < to && (GOING_ON.has(text.charAt(at)) || (classAt(text, at) & LOWER) !== 0);
}

/** "J.D. Vance", "A.J. Hill": initials with a J begin a name; "U.S.", "D.C." and "N.J." may end a sentence. */
const NAME_INITIALS = /^(?:J\.\p{Lu}|[^\W\d_NQ]\.J)$/u;

/** "G.K. Butterfield", "R.T. Hill"; "L.A.", "A.I." and the like are no name’s, and may end a sentence. */
const TWO_INITIALS =
  /^(?!(?:L\.A|D\.A|E\.R|I\.D|I\.Q|T\.V|P\.R|A\.I|O\.K|V\.P|U\..|E\.U|N\..|.\.C)$)\p{Lu}\.\p{Lu}$/u;

/** "… on X. Trump …": the network's name, not an initial. */
const isNetwork = (text: string, stop: number): boolean =>
  /\s(?:on|en|no|de|social)\sX$/u.test(text.slice(Math.max(0, stop - 9), stop));

/** The run of letters and inner full stops that ends at `stop`; empty when it is too long to be an abbreviation. */
function wordBefore(text: string, stop: number): string {
  const from = Math.max(0, stop - LONGEST_ABBREVIATION);
  let at = stop;
  while (at > from && (text.charAt(at - 1) === '.' || (classBefore(text, at) & LETTER) !== 0))
    at -= widthOf(classBefore(text, at));
  return text.slice(Math.max(from, at), stop);
}

function trimmed(text: string, start: number, end: number): Span | null {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  return from < to ? { start: from, end: to } : null;
}

const isSpace = (text: string, at: number): boolean => (classAt(text, at) & SPACE) !== 0;

const known = new Map(
  Object.entries(ABBREVIATIONS).map(([language, list]) => [language, new Set<string>(list.split(/\s+/))]),
);
const every = new Set([...known.values()].flatMap((list) => [...list]));

/** A language without a list of its own gets all of them: joining two sentences harms less than cutting one. */
const abbreviationsOf = (language: Language): ReadonlySet<string> => known.get(language.slice(0, 2)) ?? every;
