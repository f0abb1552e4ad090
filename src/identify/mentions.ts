/** Names in a text: runs of capitalised words, without the titles before them. */
import type { Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { words } from '../text/normalise.ts';

export interface NameMention extends Span {
  readonly text: string;
  /** Normalised words of the name. */
  readonly tokens: readonly string[];
  readonly kind: 'person' | 'institution';
  /** "Rubio’s": what follows is another thing or person. */
  readonly possessive: boolean;
  /** The titles and small words directly before, lower case: "us secretary of state". */
  readonly lead: string;
  /** The first word of a sentence: its capital letter proves no name. */
  readonly opens: boolean;
  /** Right after "of", "with", "por": no subject. */
  readonly isObject: boolean;
}

const WORD = String.raw`(?:\p{Lu}\.(?:\s?\p{Lu}\.)*|\p{Lu}[\p{L}\p{M}]*(?:['’‘&-][\p{L}]+)*)`;
const PARTICLES = String.raw`(?:(?:de|la|del|las|los|von|van|der|den|bin|al|da|dos)[ \u00A0]){0,3}`;
const NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}][-’']?)${WORD}(?:[ \u00A0]${PARTICLES}${WORD}){0,7}`,
  'gu',
);
const LEAD_REACH = 60;

/** Every name of a text in order. */
export function findNames(text: string, lexicon: Lexicon): NameMention[] {
  const found: NameMention[] = [];
  const read = new Map<string, readonly string[]>();
  for (const match of text.matchAll(NAME)) {
    const mention = nameIn(text, match.index, match[0], read, lexicon);
    if (mention !== null) found.push(mention);
  }
  return found;
}

function nameIn(
  text: string,
  at: number,
  run: string,
  read: Map<string, readonly string[]>,
  lexicon: Lexicon,
): NameMention | null {
  const parts = [...run.matchAll(/[^\s]+/gu)].map((part) => ({ word: part[0], at: at + part.index }));
  const onNetwork = parts[0]?.word === 'X.' && /\s(?:on|en)\s$/u.test(text.slice(Math.max(0, at - 4), at));
  const kept = withoutTitles(onNetwork ? parts.slice(1) : parts, lexicon);
  const first = kept[0];
  const last = kept.at(-1);
  if (first === undefined || last === undefined) return null;
  const end = last.at + last.word.replace(/['’‘]s?$/u, '').length;
  const name = text.slice(first.at, end);
  const tokens = read.get(name) ?? words(name);
  read.set(name, tokens);
  if (tokens.length === 0) return null;
  const isPlural = /^['’](?=\s\p{L})/u.test(text.slice(at + run.length, at + run.length + 3));
  const kind = tokens.some((token) => lexicon.sets.institutions.has(token)) ? 'institution' : 'person';
  const possessive = isPlural || end < last.at + last.word.length;
  return lazily({ start: first.at, end, text: name, tokens, kind, possessive }, text, lexicon);
}

type Bare = Omit<NameMention, 'lead' | 'opens' | 'isObject'>;

/** Adds what stands before a name, read only when it is asked for: for most names of an article it never is. */
function lazily(bare: Bare, text: string, lexicon: Lexicon): NameMention {
  const before = (reach: number): string => text.slice(Math.max(0, bare.start - reach), bare.start);
  let lead: string | null = null;
  let object: boolean | null = null;
  return {
    ...bare,
    get lead() {
      return (lead ??= leadOf(before(LEAD_REACH)));
    },
    get opens() {
      return /(?:^|[.!?…:\n]["'”’»)]?)[\s"“„«‘'—–(¿¡-]*$/u.test(before(10));
    },
    get isObject() {
      return (object ??= isObject(leadOf(before(LEAD_REACH)), lexicon));
    },
  };
}

type Part = { readonly word: string; readonly at: number };

/** "US Secretary of State Marco Rubio" → "Marco Rubio"; "But Rubio" → "Rubio"; an institution stays whole. */
function withoutTitles(parts: readonly Part[], lexicon: Lexicon): readonly Part[] {
  const lower = parts.map(({ word }) => word.toLowerCase().replace(/\.$|['’‘]s$/gu, ''));
  const { honorifics, roles, institutions, times } = lexicon.sets;
  let from = 0;
  while (from < parts.length && isOrdinary(lower[from] ?? '', lexicon)) {
    if (FIRST_NAMES.has(lower[from] ?? '') && from + 1 < parts.length) break;
    from += 1;
  }
  const verb = lexicon.cues.get(lower[from] ?? '');
  if (verb?.form === 'past' || (verb?.form === 'present' && lexicon.language === 'es')) from += 1;
  if (lower.slice(from).some((word) => institutions.has(word))) return parts.slice(from);
  for (let i = parts.length - 1; i >= from; i -= 1) {
    const word = lower[i] ?? '';
    if (/^(?:\p{Ll}|De$|Del$)/u.test(parts[i]?.word ?? '')) continue;
    const isTime = times.has(word) && !(FIRST_NAMES.has(word) && i + 1 < parts.length);
    if (honorifics.has(word) || roles.has(word) || isTime) return fromCapital(parts, i + 1);
  }
  return parts.slice(from);
}

/** Times that are first names too, where another name follows: "Julio Velarde". */
const FIRST_NAMES = new Set(['julio', 'domingo', 'abril']);

/** "Estado | de Estados Unidos": a small particle that follows a title begins no name. */
function fromCapital(parts: readonly Part[], at: number): readonly Part[] {
  let from = at;
  while (/^\p{Ll}/u.test(parts[from]?.word ?? '')) from += 1;
  return parts.slice(from);
}

const isOrdinary = (word: string, lexicon: Lexicon): boolean =>
  (lexicon.grammar.has(word) || lexicon.sets.times.has(word) || lexicon.sets.subjectPronouns.has(word)) &&
  !lexicon.sets.nameParticles.has(word);

/** The stretch before a name back to the last punctuation. */
function leadOf(before: string): string {
  const plain = before.includes('.') ? before.replaceAll(ABBREVIATED, '$1') : before;
  let at = plain.length;
  while (at > 0 && !BREAKS.has(plain[at - 1] ?? '')) at -= 1;
  return plain.slice(at).trim().toLowerCase();
}

const BREAKS = new Set(',.;:!?()"“”«»\n');

/** The stop in "Mrs. Trump" ends nothing. */
const ABBREVIATED = /\b(Mrs?|Ms|Dr|Sens?|Reps?|Govs?|Gen|Sra?|Lic|Ing|U\.S)\.(?=\s)/gu;

/** Whether a preposition stands before the name, over its titles and determiners. */
function isObject(plain: string, lexicon: Lexicon): boolean {
  const { prepositions, determiners, honorifics, roles } = lexicon.sets;
  const lead = plain.split(/\s+/u).filter(Boolean);
  for (let i = lead.length - 1; i >= 0; i -= 1) {
    const word = lead[i] ?? '';
    const isTitle = honorifics.has(word) || roles.has(word) || determiners.has(word);
    if (prepositions.has(word)) {
      if (!(word === 'of' || word === 'de' || word === 'del') || i === lead.length - 1) return true;
    } else if (!isTitle) return false;
  }
  return false;
}

/** The names that lie between two offsets, by bisection. */
export function namesWithin(
  names: readonly NameMention[],
  start: number,
  end: number,
): readonly NameMention[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  let past = low;
  while (past < names.length && (names[past]?.end ?? 0) <= end) past += 1;
  return names.slice(low, past);
}
