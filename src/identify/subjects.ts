/** The subjects of the sentences before a source, nearest first: whom its pronoun or title can mean. */
import type { Mention, QuotationFound, Span } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lastWord, lowered } from '../text/lower-words.ts';
import { askedClause, isIn } from './asked-of.ts';
import { REACH, type Surroundings } from './around.ts';
import type { Choice } from './choice.ts';
import type { NameMention } from './mentions.ts';
import { once } from './once.ts';
import { openingTitles } from './openings.ts';
import { sentenceAt } from './places.ts';
import { isStranger, strangerIn, strangerOf, strangerWithin, type Stranger } from './strangers.ts';
import { subjectTitles } from './subject-titles.ts';
import { isAnnounced, isApposedObject, isEvenThey, isExperiencer } from './left-out-subjects.ts';
import { NOBODY, SEVERAL, SOMEBODY, type Referent } from './people.ts';

/** The same, and which of its sentences are said. */
interface Sentences extends Surroundings {
  /** Whether a sentence is nothing but what somebody says: it takes nobody further back. */
  readonly isSaid: (sentence: number) => boolean;
  /** Whether an offset lies in words given as somebody’s own. */
  readonly isQuoted: (offset: number) => boolean;
  /** Whom a title means, wherever it stands. */
  readonly meaningOf: (title: Mention) => Choice;
}

/** What is read of a sentence for those who act in it, in UTF-16 units. */
const LONGEST = 400;

/** However long somebody is quoted, in sentences. */
const FURTHEST = 40;

interface Subjects {
  readonly subjects: (at: number, withStrangers: boolean) => Generator<Referent>;
  /** Whom the title means that a sentence opens with, and how probable it is; null where it opens with none. */
  readonly titleOf: (sentence: number) => Choice | null;
}

export function subjectsIn(story: Sentences): Subjects {
  const { text, sentences, people, lexicon } = story;
  const openingTitle = openingTitles(text, sentences, people, lexicon);
  const titles = subjectTitles(story, meaningIn(story));
  const others = once((at: number) => laterSubjects(text, sentences[at], lexicon));
  const actingIn = once((at: number) => actors(at, story));
  const acting = { ...story, openingTitle, titles, others, actingIn };
  const subjects = (at: number, withStrangers: boolean) => subjectsBefore(acting, at, withStrangers);
  const titleOf = lexicon.traits.elidesSubjects ? titles.meant : (at: number) => sureOrNone(openingTitle(at));
  return { subjects, titleOf };
}

/** What is read of the sentences of an article, each once. */
interface Acting extends Sentences {
  readonly openingTitle: (sentence: number) => Referent;
  readonly titles: ReturnType<typeof subjectTitles>;
  readonly others: (sentence: number) => readonly Stranger[];
  readonly actingIn: (sentence: number) => readonly Actor[];
}

/**
 * Declared once and not in each article’s closure: the engine makes a hidden class for every generator function, which would keep
 * its article alive until all memory is looked through.
 */
function* subjectsBefore(story: Acting, at: number, withStrangers: boolean): Generator<Referent> {
  const { text, sentences, names, sources, people, isSaid, speakerOf, lexicon } = story;
  const { openingTitle, titles, others, actingIn } = story;
  const { elidesSubjects } = lexicon.traits;
  const here = sentenceAt(sentences, at);
  let left = REACH;
  for (let i = here; i >= 0 && left >= 0 && here - i <= FURTHEST; i -= 1) {
    if (!isSaid(i)) left -= 1;
    const leading = i < here ? leadingSource(text, sentences[i], sources.get(i)?.[0]) : null;
    const own = elidesSubjects ? titles.titleOf(i) : null;
    const isOwnFirst = own !== null && own.end < at && isAsideBehind(own, sources.get(i)?.at(-1), lexicon);
    if (isOwnFirst) yield titles.meantBy(i);
    for (const one of sources.get(i)?.toReversed() ?? []) {
      if ((one.source?.end ?? 0) > at || one.source === leading) continue;
      if (i < here && isCompared(text, one, lexicon)) continue;
      const referent = speakerOf(one);
      const unknown = withStrangers && !referent.isPerson ? strangerOfSource(one, lexicon) : null;
      const explained = unknown && nameApposed(one.source, names.get(i) ?? []);
      if (unknown !== null) yield explained === null ? unknown : people.named(explained, '');
      else if (referent !== NOBODY) yield referent;
      else if (elidesSubjects && isUnknown(one, lexicon) && !asksThem(text, one, lexicon)) yield SOMEBODY;
    }
    if (own !== null && own.end < at && !isOwnFirst) yield titles.meantBy(i);
    const title = i < here && !elidesSubjects ? openingTitle(i) : NOBODY;
    if (withStrangers && title !== NOBODY) yield title;
    if (withStrangers && i < here && names.has(i) && !sources.has(i) && !isSaid(i)) yield* others(i);
    const objects: Referent[] = [];
    for (const { end, one, object, isOneOfTwo } of actingIn(i)) {
      if (end > at) continue;
      if (leading !== null && end <= leading.end) continue;
      if (withStrangers && object !== null) {
        objects.push(object);
        continue;
      }
      if (isOneOfTwo) yield SEVERAL;
      yield one;
    }
    yield* objects;
    for (const one of sources.get(i) ?? []) if (one.source === leading) yield speakerOf(one);
    if (!withStrangers && title !== NOBODY && !isStranger(title)) yield title;
  }
}

/** Whoever speaks by a title, where somebody does. */
const meaningIn =
  ({ sentences, sources, speakerOf, meaningOf }: Sentences) =>
  (title: Mention): Choice => {
    const told = sources.get(sentenceAt(sentences, title.start)) ?? [];
    const own = told.find(({ source }) => source?.start === title.start);
    return own === undefined ? meaningOf(title) : { one: speakerOf(own), probability: 1 };
  };

const sureOrNone = (one: Referent): Choice | null => (one === NOBODY ? null : { one, probability: 1 });

/** Somebody named who can be the subject of a sentence. */
interface Actor {
  /** Of the name, in the text. */
  readonly end: number;
  readonly one: Referent;
  /** The same, where something was done to them; else null. */
  readonly object: Referent | null;
  /** Whether somebody else is the subject with them. */
  readonly isOneOfTwo: boolean;
}

function actors(at: number, story: Surroundings): readonly Actor[] {
  const { text, sentences, names, people, isPerson, whoIs, mainStartOf, lexicon } = story;
  const { start, end } = sentences[at] ?? { start: 0, end: 0 };
  // The question ends where the main clause begins.
  const asked = askedClause(
    text,
    { start, end },
    Math.max(mainStartOf(at), firstComma(text, start, end)),
    lexicon,
  );
  const all = (names.get(at) ?? []).filter(
    (name) => isPerson(name) && !isIn(name, asked) && isSubject(text, name, start, lexicon),
  );
  return inOrder(all, at, story).map((name) => {
    const one = whoIs(name);
    return {
      end: name.end,
      // Where people bear two surnames, the second makes two of one person too often.
      one: one.speaker === null && !lexicon.traits.doubleSurnames ? SOMEBODY : one,
      object: isObjectOfVerb(name, lexicon) ? people.named(name, '') : null,
      isOneOfTwo: isJoined(text, name, lexicon),
    };
  });
}

/** Right behind the first comma between two offsets; the first where none is. */
function firstComma(text: string, start: number, end: number): number {
  const comma = text.indexOf(',', start);
  return comma === -1 || comma > end ? start : comma + 1;
}

/** Those of a main clause before those of what leads up to it, where subjects are left out. */
function inOrder(
  all: readonly NameMention[],
  sentence: number,
  { mainStartOf, lexicon }: Surroundings,
): readonly NameMention[] {
  if (!lexicon.traits.elidesSubjects || all.length < 2) return all;
  const main = mainStartOf(sentence);
  const isLeading = ({ start }: NameMention): boolean => start < main;
  return [...all.filter((name) => !isLeading(name)), ...all.filter(isLeading)];
}

/** "Rubio listened as the rancher spoke": either may be the "he" of what follows. */
function laterSubjects(text: string, sentence: Span | undefined, lexicon: Lexicon): readonly Stranger[] {
  const { start, end } = sentence ?? { start: 0, end: 0 };
  const other = strangerWithin(text.slice(start, Math.min(end, start + LONGEST)), lexicon);
  return other === null ? [] : [other];
}

/** "When | Rubio | said that aid would end, Ana Gil cried": whose clause only leads up to what she did. */
function leadingSource(
  text: string,
  sentence: Span | undefined,
  first: QuotationFound | undefined,
): Span | null {
  if (sentence === undefined || first?.source == null) return null;
  const lead = text.slice(sentence.start, Math.min(first.source.start, sentence.start + 40));
  return /^(?:when|after|while|although|though|because|cuando|mientras|aunque|porque)\s(?:\p{L}+\s){0,3}$/iu.test(
    lead,
  )
    ? first.source
    : null;
}

/** "Un hombre que, | según Gil, | hizo fotos": whoever the sentence is about, and not who tells of it. */
const isAsideBehind = (own: Span, last: QuotationFound | undefined, lexicon: Lexicon): boolean =>
  last?.source != null && last.source.start > own.end && isAside(last, lexicon);

const isAside = ({ cue }: QuotationFound, { sourcePrepositions }: Lexicon): boolean =>
  sourcePrepositions.has(cue?.text.split(/\s/u, 1)[0]?.toLowerCase() ?? '');

/** "Le preguntaron si dividiría la ley, | como pidió Gil |": whose words another's are only likened to. */
const isCompared = (text: string, { cue }: QuotationFound, { traits }: Lexicon): boolean =>
  traits.elidesSubjects && cue !== null && COMPARED.test(text.slice(cue.start - 20, cue.start));

/** ", como pidió ayer su antecesor, | Gil": of a name as well. */
const LIKENED =
  /,\scomo\s(?:(?:l[aeo]s?|ya|había|ha)\s)*\p{Ll}+(?:ó|jo|so|vo|ía|aba|do)\s(?:\p{Ll}+,?\s){0,6}$/u;
/** In UTF-16 units. */
const REACH_OF_LIKENING = 80;

const COMPARED = /,\scomo\s(?:(?:l[aeo]s?|ya|había|ha)\s)*$/u;

/** "según la traducción": no person. */
const isOfThing = (one: QuotationFound, lexicon: Lexicon): boolean =>
  isAside(one, lexicon) &&
  /^\p{L}+\s\p{L}*(?:ción|mento|forme|xto|tos|ras|ón)(?:\s|$)/u.test(one.source?.text ?? '');

/** "un portavoz dijo": somebody spoke last, though nobody knows who; "que" and "se" stand for no one, "quien" does. */
const isUnknown = (one: QuotationFound, lexicon: Lexicon): boolean =>
  isUnknownSource(one, lexicon) && !isOfThing(one, lexicon);

/** "Un reportero | le preguntó | si volvería. “Sí”, dijo": who asks somebody speaks no further. */
const asksThem = (text: string, { cue }: QuotationFound, { words, traits }: Lexicon): boolean =>
  traits.elidesSubjects &&
  cue !== null &&
  words.questioned.has(lowered(cue.text)) &&
  words.datives.has(
    lastWord(
      text
        .slice(Math.max(0, cue.start - 6), cue.start)
        .trim()
        .toLowerCase(),
    ),
  );

const isUnknownSource = ({ source }: QuotationFound, { sets, words }: Lexicon): boolean =>
  source !== null &&
  (!sets.relatives.has(source.text.toLowerCase()) || words.personalRelatives.has(source.text.toLowerCase()));

/** "The judge told Trump": he, and whoever "he" was of whom nobody knows who he is, may be the "he" of what follows. */
function strangerOfSource({ source }: QuotationFound, lexicon: Lexicon): Referent | null {
  if (source === null || lexicon.traits.elidesSubjects) return null;
  const word = source.text.toLowerCase();
  if (lexicon.pronouns.f.has(word)) return strangerOf('f');
  if (lexicon.pronouns.m.has(word)) return strangerOf('m');
  return strangerIn(source.text, 'source', lexicon);
}

/** "Her brother, | Jorge Gil, |": whom a phrase is explained by. */
const nameApposed = (source: Mention | null, names: readonly NameMention[]): NameMention | null =>
  names.find(
    ({ start, tokens, kind }) =>
      start - (source?.end ?? start) === 2 && tokens.length > 1 && kind === 'person',
  ) ?? null;

/** "An old soldier | stopped | Vance": whom something was done to, where the words tell who did it. */
function isObjectOfVerb({ lead }: NameMention, lexicon: Lexicon): boolean {
  if (lexicon.traits.elidesSubjects) return false;
  const { determiners, honorifics, roles } = lexicon.sets;
  const all = lead.match(/\S+/gu) ?? [];
  const at = all.findLastIndex(
    (word) =>
      !(determiners.has(word) || honorifics.has(word) || roles.has(word) || lexicon.demonyms.has(word)),
  );
  const verb = all[at] ?? '';
  if (at < 1 || lexicon.words.be.has(verb) || lexicon.grammar.has(verb)) return false;
  return lexicon.verbs.has(verb) || /[^e]ed$/u.test(verb);
}

/** A person who can be the subject of the sentence: no object, and not "the Rubio campaign", "Cruz spokesman Tyler". */
function isSubject(text: string, name: NameMention, sentence: number, lexicon: Lexicon): boolean {
  if (name.possessive || name.kind !== 'person') return false;
  if (name.isObject)
    return lexicon.traits.cliticsBeforeVerb
      ? isExperiencer(text, name) || isEvenThey(text, name) || isAnnounced(text, name, lexicon)
      : isTopic(text, name, sentence) || isForTo(text, name);
  if (lexicon.patterns.ofOrIn.test(name.lead) || lexicon.words.inRole.has(name.lead)) return false;
  if (lexicon.traits.headFirst && isApposedObject(text, name, lexicon)) return false;
  if (
    lexicon.traits.elidesSubjects &&
    LIKENED.test(text.slice(Math.max(sentence, name.start - REACH_OF_LIKENING), name.start))
  )
    return false;
  const next = /^ (\p{Ll}[\p{L}-]*)/u.exec(text.slice(name.end, name.end + 30))?.[1] ?? '';
  const { spokespersons, institutions } = lexicon.sets;
  return !(spokespersons.has(next) || institutions.has(next) || lexicon.words.modified.has(next));
}

/** "For Nemesio Tuz, a fisherman, …", "To Machado, the offer was an insult.": whom the sentence is about. */
const isTopic = (text: string, name: NameMention, sentence: number): boolean =>
  text[name.end] === ',' && TOPICS.has(text.slice(sentence, name.start).trim());

/** "It took a day for | Rubio | to agree": who does it. */
const isForTo = (text: string, { lead, end }: NameMention): boolean =>
  /(?:^|\s)for(?:\s\p{L}+){0,2}$/u.test(lead) && /^ to \p{Ll}/u.test(text.slice(end, end + 5));

const TOPICS: ReadonlySet<string> = new Set(['For', 'To', 'As for']);

/** "Trump and Petro spoke": neither alone is "he". */
function isJoined(text: string, { end }: NameMention, lexicon: Lexicon): boolean {
  const [, word = '', next = ''] =
    /^(?:,[^,.;:!?"“”«»\n]{1,60},|(?:, \p{Lu}[^,.;:!?"“”«»\n]{1,40})+,?)? (\p{Ll}{1,3}) (\p{L})/u.exec(
      text.slice(end, end + 120),
    ) ?? [];
  return lexicon.sets.conjunctions.has(word) && /\p{Lu}/u.test(next);
}
