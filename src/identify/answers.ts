/** Who speaks by turns: whoever asks goes on asking, and whoever has just spoken does not answer themselves. */
import type { QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { lowered, lowerWords } from '../text/lower-words.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import type { People, Referent } from './people.ts';

/** Whether somebody cannot have said words without a name beside them, as of those before them `last` tells who spoke. */
export function isNotTheirTurn(
  text: string,
  one: QuotationFound,
  last: QuotationFound,
  { speaker }: Referent,
  speakerOf: (one: QuotationFound) => Referent,
  lexicon: Lexicon,
): boolean {
  if (asksAgain(text, one, last)) return speakerOf(last).speaker !== speaker;
  return answers(text, one, last, lexicon) && speakerOf(last).speaker === speaker;
}

/**
 * "…”, dijo la ministra. –¿Habrá otra? –se le preguntó. | –La habrá.": the words before the question that a line answers, where that
 * tells of nobody else who was asked; null where none stand there.
 */
export function beforeQuestion(
  answer: QuotationFound,
  found: readonly QuotationFound[],
  text: string,
): QuotationFound | null {
  if (!isLine(answer, text)) return null;
  const last = found.findLast(
    (one) =>
      one.start < answer.start && one.within !== true && one.turn !== 'question' && !isAskedLine(one, text),
  );
  if (last === undefined) return null;
  const between = text.slice(last.end, answer.start);
  return ASKED_OF.test(between) || (between.match(/\n+/gu) ?? []).length > 2 ? null : last;
}

/** "| –La habrá." */
const isLine = ({ start }: QuotationFound, text: string): boolean =>
  /[–—-]/u.test(text.slice(Math.max(0, start - 2), start + 1));

const isAskedLine = (one: QuotationFound, text: string): boolean =>
  isLine(one, text) && text.slice(one.end - 1, one.end + 2).includes('?');

/** "–¿Y usted? –se le preguntó al alcalde." */
const ASKED_OF = /(?:pregunt|consult|cuestion|interrog)\p{L}+\sa(?:l|\sla|\s\p{Lu})/u;

/** "–¿Y usted? –se le preguntó al alcalde. | –Yo no –contestó.": the line before tells who was asked, who need not be the one that spoke last. */
export function isPutToSomebody(text: string, one: QuotationFound): boolean {
  if (!isLine(one, text)) return false;
  const end = text.lastIndexOf('\n', one.start);
  const before = text.slice(0, Math.max(0, end)).trimEnd();
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return /^[–—-]/u.test(line) && ASKED_OF.test(line.slice(line.lastIndexOf('?') + 1));
}

/** «Le preguntaron a la presidenta | Ana Gil | si habrá cambios. “No”, respondió»: null where the text before tells of nobody asked. */
export function whoWasAsked(
  { cue, source, start }: QuotationFound,
  { text, mentions }: People,
  { words }: Lexicon,
): NameMention | null {
  const [verb = ''] = cue?.text.toLowerCase().split(' ') ?? [];
  if (source !== null || !words.replies.has(verb)) return null;
  const from = Math.max(text.lastIndexOf('\n', start - ANSWER), start - QUESTION);
  const asked = Array.from(text.slice(Math.max(0, from), start).matchAll(ASKING)).at(-1);
  if (asked === undefined) return null;
  const to = Math.max(0, from) + asked.index + asked[0].length;
  const [name] = namesWithin(mentions, to, start);
  return name?.kind === 'person' && name.start - to <= 1 ? name : null;
}

/** "preguntó | a la presidenta | Ana Gil", "preguntaron ayer | a | Gil". */
const ASKING =
  /(?:pregunt|consult|cuestion|interrog|inquiri)\p{L}+\s(?:\p{Ll}+\s){0,3}?a(?:l|\s(?:la|su))?\s(?!l[ao]s\s|sus\s)(?:\p{Ll}+,?\s){0,4}?(?<!\s(?:del?|de\sl[ao]s?|en)\s)(?=\p{Lu})/gu;
/** Before an answer, in UTF-16 units. */
const QUESTION = 260;

/** "Una periodista lo abordó. “¿Habrá paz?”, | le preguntó |": a question of whoever was told of before without a name. */
export function asksAsStranger(
  text: string,
  { start, end, cue, source }: QuotationFound,
  { words, sets, traits }: Lexicon,
): boolean {
  if (
    !traits.elidesSubjects ||
    source !== null ||
    cue === null ||
    !text.slice(end - 1, end + 2).includes('?')
  )
    return false;
  if (!words.questioned.has(lowered(cue.text)) || !ASKS_THEM.test(text.slice(cue.start - 5, cue.start)))
    return false;
  const before = lowerWords(text, Math.max(0, text.lastIndexOf('\n', start), start - TOLD), start);
  return before.some((word, i) => sets.questioners.has(word) && words.indefinite.has(before[i - 1] ?? ''));
}

const ASKS_THEM = /\sles?\s$/u;
/** How far back whoever asks is told of, in UTF-16 units. */
const TOLD = 260;

/** "—¿Va a recibirlos? —preguntó una reportera. … —¿O los va a dejar? —insistió": two questions in a row are one asker’s. */
const asksAgain = (text: string, one: QuotationFound, last: QuotationFound): boolean =>
  one.start - last.end < ASKED_BEFORE &&
  [last, one].every(({ end }) => text.slice(end - 1, end + 2).includes('?'));

/** Between two questions, in UTF-16 units. */
const ASKED_BEFORE = 160;

/** “You are fired,” Trump told him. “You cannot,” he | replied: not the one who spoke right before, if nobody asked. */
function answers(text: string, one: QuotationFound, last: QuotationFound, lexicon: Lexicon): boolean {
  const { replies, questioned } = lexicon.words;
  const { cue, start } = one;
  if (cue === null || start - last.end >= ANSWER) return false;
  // A report may stand between a question and its answer: Rubio said so before, and “No,” he replied.
  if (last.type === 'indirect' && one.source !== null) return false;
  const [verb = ''] = cue.text.toLowerCase().split(' ');
  if (!replies.has(verb)) return false;
  const past = Math.max(last.end, last.cue?.end ?? 0, last.source?.end ?? 0);
  const [rest = ''] = text.slice(cue.end, cue.end + NEXT).split(/[.:“"\n]/u);
  // «“Ocho”, resumió. ¿Y los otros dos? “Los otros…”, respondió»; «“¿Si voy? Voy”, responde»: somebody asks.
  if (/\?/u.test(text.slice(past, start)) || /^.?¿/u.test(one.text)) return false;
  // "A la radio le había | contestado |: «…»": to somebody else.
  if (FRONTED.test(text.slice(past, cue.start))) return false;
  const beside = `${text.slice(past, start)} ${rest}`.toLowerCase();
  return !beside.split(/[^\p{L}]+/u).some((word) => questioned.has(word));
}

const FRONTED = /(?:^|[\s.,;])(?:A|a la|a los|a las|al)\s[^,.;:]{2,40}\sles?\s(?:ha|había|habían)?\s?$/u;

/** Between words and what somebody answers to them, and looked at behind the verb, in UTF-16 units. */
const ANSWER = 120;
const NEXT = 60;
