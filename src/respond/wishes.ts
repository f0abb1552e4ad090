import type { DigestTime, Language, Subscription } from '../model.ts';
import type { ChatRequest } from '../ports.ts';
import { shown } from '../text/escape.ts';
import { fill, languageName, listOf } from '../text/interface/interface.ts';
import { normalise } from '../text/normalise.ts';
import { readTopics } from '../text/topics.ts';
import { isTimeZone } from '../text/time-zones.ts';
import { LANGUAGES } from './commands/quotes.ts';
import type { Desk } from './desk.ts';
import { isType } from './question.ts';
import { zoneMeant } from './time-zones.ts';

/** What an option of `/subscribe` says to take a limit away again. */
export const ANY = 'all';
/** What a form says to leave a wish to the configuration. */
export const BY_DEFAULT = 'default';

/** Of a daily digest, where no hour was named. */
export const MORNING = 8;
/** Letters and words of a list of words: more is no list. */
const MOST_TOPICS = 30;

/** The limits and the times of a subscription: what `/subscribe` can change besides whom it follows. */
export type Wishes = Pick<
  Subscription,
  'kinds' | 'languages' | 'topics' | 'minimumConfidence' | 'digest' | 'role' | 'repeats' | 'crosspost'
>;

/** A sentence for the asker. */
interface Wrong {
  readonly wrong: string;
}

/** What is asked for, by field; `undefined` takes a limit away, a field left out stays as it is. */
export function wishesIn(
  request: ChatRequest,
  held: Subscription | null,
  desk: Desk,
): Partial<Wishes> | Wrong {
  const { repeats, publish } = request.options;
  const parts = [
    kindsIn(request),
    languagesIn(request, desk),
    topicsIn(request, desk),
    confidenceIn(request),
    digestIn(request, held, desk),
    roleIn(request, desk),
    ...(repeats === undefined ? [] : [{ repeats: repeats === BY_DEFAULT ? undefined : repeats !== 'no' }]),
    ...(publish === undefined ? [] : [{ crosspost: publish === 'yes' ? (true as const) : undefined }]),
  ];
  const wrong = parts.find((each) => 'wrong' in each);
  return wrong ?? Object.assign({}, ...parts);
}

function kindsIn({ options: { kinds } }: ChatRequest): Partial<Wishes> {
  if (kinds === undefined) return {};
  const chosen = kinds.split(',').filter(isType);
  return { kinds: chosen.length === 0 ? undefined : chosen };
}

function languagesIn({ options: { languages } }: ChatRequest, { texts }: Desk): Partial<Wishes> | Wrong {
  if (languages === undefined) return {};
  const pieces = piecesOf(languages);
  if (pieces.some((each) => isAny(each, texts.subscription.anyLanguage))) return { languages: undefined };
  const meant = pieces.map((each) => [each, languageMeant(each)] as const);
  const unknown = meant.find(([, language]) => language === null);
  if (unknown !== undefined) {
    const known = listOf(
      LANGUAGES.map((each) => languageName(each, texts)),
      texts,
    );
    return { wrong: fill(texts.subscription.unknownLanguage, { language: shown(unknown[0], 100), known }) };
  }
  return { languages: [...new Set(meant.flatMap(([, language]) => language ?? []))] };
}

/** By its code, or its name in English, in Spanish or in itself. */
function languageMeant(text: string): Language | null {
  const typed = normalise(text);
  const isMeant = (code: Language): boolean =>
    [code, ...namesOf(code)].some((each) => normalise(each) === typed);
  return LANGUAGES.find(isMeant) ?? null;
}

const namesOf = (code: Language): string[] =>
  ['en', 'es', code].map((each) => new Intl.DisplayNames(each, { type: 'language' }).of(code) ?? '');

function topicsIn({ options: { words } }: ChatRequest, { texts }: Desk): Partial<Wishes> | Wrong {
  if (words === undefined) return {};
  if (isAny(words, texts.subscription.anyWords)) return { topics: undefined };
  const topics = readTopics(words);
  const count = topics.wanted.length + topics.unwanted.length;
  if (count === 0) return { wrong: fill(texts.subscription.noWords, { words: shown(words, 100) }) };
  if (count > MOST_TOPICS) return { wrong: fill(texts.subscription.manyWords, { count: MOST_TOPICS }) };
  return { topics };
}

function confidenceIn({ options: { confidence } }: ChatRequest): Partial<Wishes> {
  if (confidence === undefined) return {};
  const percent = Math.min(100, Math.max(0, Math.round(Number(confidence))));
  return { minimumConfidence: percent > 0 ? percent / 100 : undefined };
}

/** An hour alone means every day; a zone alone changes that of a digest there is. */
function digestIn(
  { options: { when, hour, timezone } }: ChatRequest,
  held: Subscription | null,
  { texts, defaults }: Desk,
): Partial<Wishes> | Wrong {
  const before = held?.digest;
  const zone = timezone === undefined ? (before?.timeZone ?? defaults.timeZone) : zoneMeant(timezone);
  if (zone === null || !isTimeZone(zone))
    return { wrong: fill(texts.subscription.unknownZone, { zone: shown(timezone ?? '', 100) }) };
  if (when === 'instant') {
    const isOdd = hour !== undefined || timezone !== undefined;
    return isOdd ? { wrong: texts.subscription.noDigestTime } : { digest: undefined };
  }
  if (when === 'hourly') return { digest: { every: 'hour', timeZone: zone } };
  if (when === 'daily' || hour !== undefined) return { digest: daily(hour, before, zone) };
  if (timezone === undefined) return {};
  if (before === undefined) return { wrong: texts.subscription.noDigestTime };
  return { digest: { ...before, timeZone: zone } };
}

function daily(hour: string | undefined, before: DigestTime | undefined, timeZone: string): DigestTime {
  const kept = before?.every === 'day' ? before.hour : MORNING;
  const asked = hour === undefined ? kept : Math.trunc(Number(hour));
  return { every: 'day', hour: Math.min(23, Math.max(0, asked)), timeZone };
}

/** Everyone's role stands for none: it is never mentioned. */
function roleIn(request: ChatRequest, { texts }: Desk): Partial<Wishes> | Wrong {
  const { role, guild } = request;
  if (role === undefined) return {};
  if (role.id === guild) return { role: undefined };
  const name = `<@&${role.id}>`;
  if (!role.askerMayMention) return { wrong: fill(texts.subscription.roleNotYours, { role: name }) };
  if (!role.botMayMention) return { wrong: fill(texts.subscription.roleNotMine, { role: name }) };
  return { role: role.id };
}

/** Pieces of a list somebody typed, between commas. */
export const piecesOf = (typed: string): readonly string[] =>
  typed
    .split(/[,;]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '');

const isAny = (typed: string, name: string): boolean =>
  typed === ANY || typed === '*' || normalise(typed) === normalise(name);
