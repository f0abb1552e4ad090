import type { Day, Language, QuotationType, Verdict } from '../model.ts';
import { oneLine } from '../text/escape.ts';

/** What the record is asked, with every limit put on it. Without `text`: the latest. */
export interface Question {
  readonly text: string;
  readonly official?: string | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly outlet?: string | undefined;
  readonly language?: Language | undefined;
  readonly type?: QuotationType | undefined;
  readonly verdict?: Verdict['kind'] | undefined;
}

/** Characters of text a question may hold, for the command to say so. */
export const LONGEST_QUESTION = 150;

/** Discord's 100 characters of a button's id, without what stands before a piece: `page:10:0:`. */
const PIECE = 88;
const PIECES = 3;

/**
 * The ids of a row of three buttons that hold a question between them, so that the reply carries what was asked and nobody
 * else remembers it: `page:<page>:<nth>:<piece>`. `pages` are where each leads; null leads nowhere.
 */
export function carryQuestion(
  question: Question,
  pages: readonly [number | null, number | null, number | null],
): readonly string[] {
  const pieces = inPieces(pack(fitted(question)));
  return pages.map((page, nth) => `page:${page ?? '-'}:${nth}:${pieces[nth] ?? ''}`);
}

/** The question that the buttons of a message hold; null where they hold none. */
export function questionIn(ids: readonly string[]): Question | null {
  const pieces = ids
    .flatMap((id) => {
      const [, nth, piece] = /^page:[^:]*:(\d):([^]*)$/u.exec(id) ?? [];
      return nth === undefined || piece === undefined ? [] : [{ nth, piece }];
    })
    .sort((a, b) => a.nth.localeCompare(b.nth));
  return unpack(pieces.map((each) => each.piece).join(''));
}

/** A question as it can be carried: without the last of its words where it is too long. */
export function fitted(question: Question): Question {
  let fit: Question = { ...question, text: oneLine(question.text).toWellFormed() };
  while (inPieces(pack(fit)).length > PIECES && fit.text !== '') {
    const shorter = fit.text.replace(/\s*\S+$/u, '');
    fit = { ...fit, text: shorter === '' ? fit.text.slice(0, -10).toWellFormed() : shorter };
  }
  return fit;
}

/** No character is cut in two. */
function inPieces(packed: string): string[] {
  const pieces = [''];
  for (const character of packed) {
    const last = pieces.length - 1;
    if ((pieces[last] ?? '').length + character.length > PIECE) pieces.push(character);
    else pieces[last] += character;
  }
  return pieces;
}

const TYPES: readonly string[] = ['direct', 'mixed', 'indirect'] satisfies QuotationType[];
export const isType = (text: string): text is QuotationType => TYPES.includes(text);

const VERDICTS: readonly string[] = ['new', 'report', 'repeat'] satisfies Verdict['kind'][];
export const isVerdict = (text: string): text is Verdict['kind'] => VERDICTS.includes(text);

const pack = ({ text, official, from, to, outlet, language, type, verdict }: Question): string =>
  [text, official, from, to, outlet, language, type, ...(verdict === undefined ? [] : [verdict])]
    .map((each) => closed(each ?? ''))
    .join('|');

function unpack(packed: string): Question | null {
  const fields = packed.split('|').map(opened);
  if (fields.length !== 7 && fields.length !== 8) return null;
  const [text = '', official, from, to, outlet, language, type = '', verdict = ''] = fields.map(
    (each) => each || undefined,
  );
  return {
    text,
    official,
    from,
    to,
    outlet,
    language,
    type: isType(type) ? type : undefined,
    verdict: isVerdict(verdict) ? verdict : undefined,
  };
}

/** Without a space, which an id might lose at its ends. */
const closed = (text: string): string =>
  text.replace(/[%|+]/gu, (sign) => encodeURIComponent(sign)).replaceAll(' ', '+');
const opened = (text: string): string =>
  text.replaceAll('+', ' ').replace(/%(25|7C|2B)/gu, (sign) => decodeURIComponent(sign));
