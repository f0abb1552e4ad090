/** Which body "the company", «el gremio», «la entidad» mean: one that the text has named. */
import { isTitled } from './name-parts.ts';
import type { Mention, Span } from '../model.ts';
import { isFirstName } from '../text/first-names.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { normalise } from '../text/normalise.ts';
import { remembering } from '../text/remembering.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import { NOBODY, type People, type Referent } from './people.ts';
import { isPlaceName } from './place-names.ts';

/** How far back a body is looked for, in UTF-16 units. */
const REACH = 1600;
/** The words of «la organización agraria», with its article. */
const MOST_WORDS = 4;
/** The least that must speak for a body, and by how much more than for another. */
const LEAST = 1.5;
const MARGIN = 0.4;
const PLAIN = { least: 2.5, margin: 1 };

/**
 * The body for which most speaks: that its name holds the word or another for it («el sindicato», Unión de Técnicos), that the
 * word stands beside the name («la aerolínea Condal», «Condal, compañía de»), that it spoke last, that it acts and how near it
 * is named. Nobody where the phrase is no body’s, or two are as likely.
 */
export function bodyBefore(
  source: Pick<Mention, 'start' | 'text'>,
  subjects: Iterable<Referent>,
  people: People,
  lexicon: Lexicon,
): Referent {
  const told = bodyWord(source.text, lexicon);
  return told === null ? NOBODY : likeliest(told, source.start, subjects, people, lexicon, LEAST, MARGIN);
}

/** The same where it is plain: the body spoke or acts, or the word stands beside its name, and no other comes near. */
export function plainBodyBefore(
  source: Pick<Mention, 'start' | 'text'>,
  acting: readonly Referent[],
  people: People,
  lexicon: Lexicon,
): Referent {
  const told = bodyWord(source.text, lexicon);
  return told === null || told.isPaper || isNamedSo(source.text, lexicon)
    ? NOBODY
    : likeliest(told, source.start, acting, people, lexicon, PLAIN.least, PLAIN.margin);
}

/** "the state department", "the health ministry", "the central bank": of these there are several, and the word before tells which. */
function isNamedSo(phrase: string, { words, sets }: Lexicon): boolean {
  const [noun = '', which = ''] = phrase.split(' ').toReversed();
  return words.oneOfMany.has(noun) && !sets.determiners.has(which.toLowerCase()) && !which.endsWith('-based');
}

function likeliest(
  { words, isPaper }: BodyWord,
  start: number,
  subjects: Iterable<Referent>,
  people: People,
  lexicon: Lexicon,
  least: number,
  margin: number,
): Referent {
  const spoke = speakers(subjects);
  const scores = new Map<string, { readonly one: Referent; readonly score: number }>();
  for (const name of namesWithin(people.mentions, start - REACH, start)) {
    const beside = isBeside(name, words, people.text);
    const one = people.named(name, '');
    const hasSpoken = one.speaker !== null && spoke.includes(one.speaker);
    if (!beside && (isPaper || !(hasSpoken || isBody(name, people, lexicon)))) continue;
    if (one.speaker === null || one.official !== null) continue;
    const score =
      (beside ? 4 : 0) +
      (name.tokens.some((token) => words.has(token)) ? 3 : 0) +
      (name.kind === 'institution' ? 1 : 0) +
      (name.isObject || name.possessive ? 0 : 1) +
      (spoke.indexOf(one.speaker) === 0 ? 2 : spoke.includes(one.speaker) ? 1 : 0) -
      (start - name.end) / NEAR;
    if (score > (scores.get(one.speaker)?.score ?? 0)) scores.set(one.speaker, { one, score });
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (best === undefined || best.score < least || best.score - (second?.score ?? 0) < margin) return NOBODY;
  return { ...best.one, isPerson: false };
}

/** "Ministerio de Hacienda, | Economía y Obras Públicas |": the body whose name a source is the end of; null where it is none. */
export function bodyAround(
  { start, end }: Span,
  { mentions }: People,
  { words }: Lexicon,
): NameMention | null {
  if (words.bodyLinks.size === 0) return null;
  const around = namesWithin(mentions, start - LONGEST_BODY, end).findLast((name) => name.start < start);
  return around !== undefined && around.end > start && around.kind === 'institution' ? around : null;
}

/** In UTF-16 units. */
const LONGEST_BODY = 160;

/** "The government", "the hospital trust": a body that nothing names is what it is called. */
export function ofItsKind(phrase: string, { sets, words }: Lexicon): Referent {
  const [article = '', ...rest] = phrase.toLowerCase().split(' ');
  const noun = rest.at(-1) ?? '';
  const isKind = sets.bodies.has(noun) || sets.institutions.has(noun);
  return isKind && words.definite.plain.has(article) && !/\p{Lu}/u.test(phrase.slice(1))
    ? { speaker: rest.join(' '), official: null, isPerson: false }
    : NOBODY;
}

/** As far apart as counts for as much as acting does, in UTF-16 units. */
const NEAR = 500;

/** The nearest few bodies that spoke. */
function speakers(subjects: Iterable<Referent>): readonly string[] {
  const spoke: string[] = [];
  for (const { speaker, isPerson } of subjects) {
    if (speaker !== null && !isPerson) spoke.push(speaker);
    if (spoke.length === 3) break;
  }
  return spoke;
}

/** Whether a body is called by what it is, for want of a name: "hospital trust". */
export const isItsKind = ({ speaker, official, isPerson }: Referent): boolean =>
  speaker !== null && official === null && !isPerson && /^\p{Ll}/u.test(speaker);

/** A word for a body or for what one writes: "the company", «el gremio», «el informe». */
export interface BodyWord {
  /** What the name of such a body may hold, or stands beside it. */
  readonly words: ReadonlySet<string>;
  /** What somebody writes, and no body itself. */
  readonly isPaper: boolean;
}

/** The word for a body that a phrase is, or of whose it is («datos de la entidad»); null where it is none, or gives a name. */
export function bodyWord(phrase: string, lexicon: Lexicon): BodyWord | null {
  const read = readers.get(lexicon) ?? remembering((written) => wordIn(written, lexicon), KEPT);
  readers.set(lexicon, read);
  return read(phrase, 0, phrase.length);
}

const KEPT = { longest: 48, most: 8192 };
const readers = new WeakMap<Lexicon, (text: string, start: number, end: number) => BodyWord | null>();

function wordIn(phrase: string, lexicon: Lexicon): BodyWord | null {
  const { sets, sameBodies, traits, words } = lexicon;
  const placed = traits.headFirst ? null : withoutPlace(phrase, lexicon);
  if (placed !== null) return wordIn(placed, lexicon);
  const [article = '', ...all] = normalise(phrase.split(',', 1)[0] ?? '').split(' ');
  if (/\p{Lu}/u.test(phrase.slice(1))) return null;
  const whose = ownerIn([article, ...all], lexicon);
  if (whose !== null) return wordIn(whose, lexicon);
  const isDefinite =
    Object.values(words.definite).some((set) => set.has(article)) ||
    words.these.has(article) ||
    (words.benches.has(all[0] ?? '') && words.articles.has(article));
  if (!isDefinite || all.length >= MOST_WORDS) return null;
  const first = words.beforeNoun.has(all[0] ?? '') ? all[1] : all[0];
  const noun = (traits.headFirst ? first : all.at(-1)) ?? '';
  const isPaper = sets.reports.has(noun) || sets.papers.has(noun);
  return isPaper || sets.bodies.has(noun) || words.benches.has(noun)
    ? { words: new Set([noun, ...(sameBodies.get(noun) ?? [])]), isPaper }
    : null;
}

/** "the Miami-based centre", "the Columbus, Ohio-based company", "the Dutch lender": without where it is; null where no place stands there. */
function withoutPlace(phrase: string, { demonyms, words }: Lexicon): string | null {
  const [, article = '', place = '', rest = ''] =
    /^(\p{L}+)\s(?:\p{Lu}[\p{L}\s.]+,\s)?(\p{Lu}[\p{L}.-]+)\s(\p{Ll}.*)$/u.exec(phrase) ?? [];
  const [, bare = ''] = /^\p{Lu}[\p{L}.]+-based\s(\p{Ll}.*)$/u.exec(phrase) ?? [];
  const [the = ''] = words.definite.plain;
  if (bare !== '') return `${the} ${bare}`;
  return place.endsWith('-based') || demonyms.has(place.toLowerCase()) ? `${article} ${rest}` : null;
}

/** «datos | del organismo», «un informe | de la entidad»: whose they are, with its article; null where nothing tells. */
function ownerIn(all: readonly string[], { sets, traits, words }: Lexicon): string | null {
  const of = all.findIndex((word) => words.of.has(word));
  const isTelling = all
    .slice(0, Math.max(0, of))
    .some((word) => sets.accounts.has(word) || sets.papers.has(word) || sets.reports.has(word));
  if (!traits.headFirst || !isTelling) return null;
  const [article = ''] = words.definite.m;
  return [...(words.ofThe.has(all[of] ?? '') ? [article] : []), ...all.slice(of + 1)].join(' ');
}

/** «la aerolínea | Condal», «un informe de la | Contraloría», «Condal, | compañía de bajo coste». */
export function isBeside(
  { lead, start, end }: NameMention,
  words: ReadonlySet<string>,
  text: string,
): boolean {
  const before = normalise(
    lead.replace(/\s(?:del?|of)(?:\s(?:la|los|las|the))?$/u, '').replace(/^.*\s/u, ''),
  );
  if (words.has(before)) return true;
  // "the pricing agency, | Farnell".
  const [, apposed] =
    /\b[Tt]he\s(?:[\p{Ll}-]+\s)*(\p{Ll}+),\s$/u.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  if (apposed !== undefined && words.has(apposed)) return true;
  const [, after] = /^,\s(?:\p{Ll}{1,3}\s)?(\p{Ll}+)/u.exec(text.slice(end, end + 40)) ?? [];
  return after !== undefined && words.has(normalise(after));
}

/** What is no person’s name: an institution’s, capitals, a word behind an article that is no place. */
function isBody(name: NameMention, people: People, lexicon: Lexicon): boolean {
  const { kind, key, tokens, text, lead } = name;
  if (kind === 'institution') return true;
  const isOther = isPlaceName(key) || lexicon.countries.has(key) || isFirstName(tokens[0] ?? '');
  if (isOther || people.isTrackedSurname(name)) return false;
  const article = lead.slice(lead.lastIndexOf(' ') + 1);
  // "dijo a EL DEBER": whoever it was told to.
  if (lexicon.words.outlets.has(`${article}_${key.replaceAll(' ', '_')}`)) return false;
  return (
    /^\p{Lu}{2,}$/u.test(text) ||
    Object.values(lexicon.words.definite).some((set) => set.has(article)) ||
    lexicon.words.ofThe.has(article)
  );
}

/**
 * «Acerga», «en Funcas», «Magerit Living»: of which nothing shows that it is a person’s name, nor a place’s; a body may be
 * called so.
 */
export function mayBeBody(name: NameMention, people: People, lexicon: Lexicon): boolean {
  if (isBody(name, people, lexicon)) return true;
  const { key, tokens, text, lead } = name;
  if (tokens.length > 2 || people.isKnown(name) || people.isTrackedSurname(name)) return false;
  return !(
    isTitled(lead, lexicon) ||
    isFirstName(tokens[0] ?? '') ||
    tokens.some((token) => isPlaceName(token) || lexicon.countries.has(token)) ||
    lexicon.words.outlets.has(key.replaceAll(' ', '_')) ||
    /^\p{Ll}/u.test(text)
  );
}

/** "the disaster agency, | Conred", "the steel chamber | Acerbel": whoever a word for a body is before is one. */
export function asBody(
  one: Referent,
  source: Pick<Mention, 'start' | 'text'>,
  { start }: Pick<NameMention, 'start'>,
  { traits, sets }: Lexicon,
): Referent {
  if (traits.headFirst || one.official !== null || !one.isPerson) return one;
  const before = start < source.start ? '' : source.text.slice(0, start - source.start);
  const [noun = ''] =
    /\p{Ll}+(?=,?\s*$)/u.exec(start > source.start + source.text.length ? source.text : before) ?? [];
  return sets.bodies.has(noun) ? { ...one, isPerson: false } : one;
}
