/** Whom the words right before a verb or a quotation mean, whatever its sentence is about: ", que lo llamó", "y este le pidió". */
import type { Mention, QuotationFound, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { genderOf } from './descriptions.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import { NOBODY, type People, type Referent } from './people.ts';
import { sentenceAt } from './places.ts';
import { authorBefore } from './written-in.ts';

interface Told {
  readonly one: Referent;
  /** The name they stand for; null where they only point at somebody. */
  readonly name: NameMention | null;
}

/** Null where no such words stand there; nobody where they point at somebody who is not named. */
export function toldBeside(
  one: QuotationFound,
  sentences: readonly Span[],
  people: People,
  lexicon: Lexicon,
): Told | null {
  if (!lexicon.traits.elidesSubjects) return null;
  const { text } = people;
  const at = one.cue?.start ?? one.start;
  const from = sentences[sentenceAt(sentences, at)]?.start ?? 0;
  const cited = citedBefore(text, one, namesWithin(people.mentions, from, one.start), lexicon);
  if (cited !== null) return told(cited);
  if (one.cue === null) return null;
  const names = namesWithin(people.mentions, from, at);
  const relative = relativeBefore(text, one.cue, names, lexicon);
  if (relative === 'unclear' && one.source === null) return { one: NOBODY, name: null };
  if (relative !== null && relative !== 'unclear' && (one.source?.end ?? 0) < relative.start)
    return told(relative);
  const author = authorBefore(text, one.cue, names, lexicon);
  if (author !== null && (one.source?.end ?? 0) <= author.start) return told(author);
  const gender = pointsAtLast(text, one.cue);
  if (gender === null) return null;
  const last = names.findLast(({ end, kind }) => kind === 'person' && isOutsideMarks(text.slice(end, at)));
  const referent = last === undefined ? NOBODY : people.named(last, '');
  const known = genderOf(referent, lexicon);
  return { one: known === null || known === gender ? referent : NOBODY, name: null };

  function told(name: NameMention): Told {
    return { one: people.named(name, ''), name };
  }
}

/** Whether what follows a name closes every mark it opens. */
const isOutsideMarks = (between: string): boolean => (between.match(/["“”«»]/gu)?.length ?? 0) % 2 === 0;

/** "fue recibido por la exministra Ana Gil, que lo | llamó": who stands before the relative; `unclear` where nobody is named. */
function relativeBefore(
  text: string,
  { start }: Mention,
  names: readonly NameMention[],
  { patterns }: Lexicon,
): NameMention | 'unclear' | null {
  const [clause] = RELATIVE.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  if (clause === undefined) return null;
  const name = names.find(({ end, kind }) => end === start - clause.length && kind === 'person');
  return name === undefined || patterns.ofOrIn.test(name.lead) ? 'unclear' : name;
}

const CLITICS = '(?:(?:no|ya|lo|la|le|les|los|las|se|ha|había|también|incluso)\\s)*';
const RELATIVE = new RegExp(`,\\s(?:que|quien)\\s${CLITICS}$`, 'u');

/** "Trump insultó a Petro y | este le | recomendó": the gender of whoever was named last; null where nothing points there. */
function pointsAtLast(text: string, { start }: Mention): 'f' | 'm' | null {
  const [, pronoun] = LAST.exec(text.slice(Math.max(0, start - 40), start)) ?? [];
  return pronoun === undefined ? null : pronoun.endsWith('a') ? 'f' : 'm';
}

const LAST = new RegExp(`(?:[,;]|\\s[ye]|\\spero|\\squien|[.”"»])\\s([eé]st[ea])\\s${CLITICS}$`, 'iu');

/** "cerró con una cita de Gabriel García Márquez: “…”": whose the words are that somebody only repeats. */
function citedBefore(
  text: string,
  { start }: Span,
  names: readonly NameMention[],
  { words, sets }: Lexicon,
): NameMention | null {
  const name = names.findLast(({ end }) => end < start);
  if (name === undefined || name.tokens.length < 2 || name.kind !== 'person') return null;
  if (!/^:\s?["“«]?$/u.test(text.slice(name.end, start))) return null;
  const lead = name.lead.split(/\s+/u);
  const of = lead.findLastIndex((word) => words.of.has(word));
  const isTitle = lead.slice(of + 1).every((word) => sets.determiners.has(word) || sets.roles.has(word));
  return of > 0 && isTitle && words.saidThings.has(lead[of - 1] ?? '') ? name : null;
}
