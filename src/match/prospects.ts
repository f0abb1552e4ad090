/** The statements a quotation may report or repeat, and what it takes for each. */
import type { Day, Language, QuotationType, Statement, Told } from '../model.ts';
import type { Candidate } from '../ports.ts';
import type { Comparable } from './comparable.ts';
import { isPhrase } from './likeness.ts';
import type { Measure } from './measure.ts';
import { type Occasion, occasionOf } from './occasion.ts';
import { ALONGSIDE, ODDS, SURCHARGE, type Thresholds } from './thresholds.ts';
import { bestAtMost, bestOf, type Laid, type Pair, pairsOf, type Wording } from './wordings.ts';

/** A quotation to be judged: its words, and where and when they were said. */
export interface Said {
  readonly text: string;
  readonly language: Language;
  /** Where a translator was asked and answered. */
  readonly translation?: Wording | null | undefined;
  /** What they are told to deny or reject. */
  readonly denied?: true | undefined;
  readonly type: QuotationType;
  readonly saidOn: Day;
  /** What the text tells of the occasion. */
  readonly told?: Told | undefined;
  /** Id of the article that holds it. */
  readonly article: string;
}

export interface Weighed {
  readonly statement: Statement;
  /** What was said, and the wording on record nearest to it. */
  readonly ours: Comparable;
  readonly theirs: Comparable;
  readonly found: Measure;
  readonly occasion: Occasion;
  /** On record by another article than the one that is judged. */
  readonly earlier: boolean;
  /** Score it takes to join them. */
  readonly bar: number;
  /** What it has before others of the same score. */
  readonly preferred: number;
  readonly joins: boolean;
}

/** A candidate before its words are looked at closely. */
export interface Prospect {
  readonly statement: Statement;
  readonly wordings: readonly Wording[];
  /** Those laid side by side with ours. */
  readonly pairs: readonly Pair[];
  readonly occasion: Occasion;
  readonly earlier: boolean;
  /** On this occasion, by other articles. */
  readonly elsewhere: boolean;
  /** Told by them with another that this article reports too. */
  readonly alongside: boolean;
  /** The bar at least. */
  readonly bar: number;
  readonly preferred: number;
}

/** The quotation and its translation, as they stand and with the days they tell from their own. */
export interface Readings {
  readonly asWritten: readonly [Wording, ...Wording[]];
  readonly dated: readonly [Wording, ...Wording[]];
}

export function prospectOf(
  said: Said,
  ours: Readings,
  { statement, wordings, articles }: Candidate,
  thresholds: Thresholds,
  alongside: ReadonlySet<string>,
): Prospect {
  const occasion = occasionOf(said, statement, thresholds);
  // One article tells an utterance once, so a second, similar sentence of it is most likely another one.
  const elsewhere = occasion.nearness !== 'other' && !articles.includes(said.article);
  const written = wordings.length > 0 ? wordings : [statement];
  // "Tomorrow" is one day of one day's reports only: a line said again a week later tells another.
  const isOfTheDay = occasion.nearness === 'day';
  const { saidOn } = statement;
  const theirs = isOfTheDay ? written.map((each) => ({ ...each, saidOn })) : written;
  return {
    statement,
    wordings: theirs,
    pairs: pairsOf(isOfTheDay ? ours.dated : ours.asWritten, theirs),
    occasion,
    earlier: articles.length === 0 || articles.some((each) => each !== said.article),
    elsewhere,
    alongside: elsewhere && isFresh(occasion) && alongside.has(statement.occasion),
    bar: elsewhere ? thresholds.report + LEAST_SURCHARGE : thresholds.repeat,
    preferred: elsewhere && occasion.nearness === 'day' ? OF_THE_DAY : 0,
  };
}

/** Its score at most. */
export const mostOf = ({ pairs, elsewhere }: Prospect, looking: 'at words' | 'at meanings'): number =>
  bestAtMost(pairs, elsewhere ? 'marks' : 'whole', looking);

export function weigh(prospect: Prospect, thresholds: Thresholds): Weighed | null {
  const { statement, pairs, occasion, earlier, elsewhere, preferred } = prospect;
  const top = bestOf(pairs, elsewhere ? 'marks' : 'whole');
  if (top === null) return null;
  const bar = elsewhere ? thresholds.report + surchargeOf(top, prospect) : barOfOwn(occasion, thresholds);
  const joins =
    !top.found.apart &&
    top.found.score >= bar &&
    (elsewhere ? tellsOnOccasion(top, prospect, thresholds) : tellsAnywhere(top.found));
  return { statement, ...top, occasion, earlier, bar, preferred, joins };
}

/** Another sentence of one article must be worded as much alike as a report of the day, and as what is said again. */
function barOfOwn({ nearness }: Occasion, { report, repeat }: Thresholds): number {
  return nearness === 'other' ? repeat : Math.max(repeat, report + SURCHARGE.oneLanguage);
}

/** A statement of the day goes before one of another day that is worded a little more alike: greetings return every week. */
const OF_THE_DAY = 0.15;

/** What `surchargeOf` asks at least, whatever the words are. */
const LEAST_SURCHARGE = Math.min(SURCHARGE.phrase, ...Object.values(ALONGSIDE));

/** No later than the press of another country has it. */
const isFresh = ({ nearness }: Occasion): boolean => nearness === 'day' || nearness === 'follow-up';

/** Log odds from which the likeliest statement of the occasion is taken for the one that is reported. */
export function barOfOdds({ language, type }: Said, { statement, occasion, wordings }: Prospect): number {
  const bar = occasion.nearness === 'day' ? ODDS.bars.day : ODDS.bars.later;
  const areQuoted = type !== 'indirect' && statement.type !== 'indirect';
  if (wordings.some((each) => each.language === language))
    return bar + (areQuoted ? ODDS.bothQuoted : ODDS.oneLanguage);
  return areQuoted ? bar - ODDS.quotedAcross : bar;
}

function surchargeOf(laid: Laid, { occasion: { nearness }, alongside }: Prospect): number {
  const { found, ours, theirs } = laid;
  const sameDay = nearness === 'day';
  if (sameDay && !found.across && (isPhrase(ours) || isPhrase(theirs))) return SURCHARGE.phrase;
  const route = routeOf(found);
  if (alongside) return ALONGSIDE[route === 'oneLanguage' && !sameDay ? 'oneLanguageFollowUp' : route];
  if (sameDay) return SURCHARGE[route];
  return SURCHARGE[route] + (nearness === 'follow-up' ? SURCHARGE.followUp[route] : SURCHARGE.otherDay);
}

const routeOf = (found: Measure): keyof typeof SURCHARGE.followUp =>
  found.translated ? 'translated' : found.across ? 'across' : 'oneLanguage';

/** Across occasions one shared content word says nothing. */
const tellsAnywhere = (found: Measure): boolean => found.identical || found.sharedWords > 1;

/** Words in common, of any kind, that make up for a single content word: "the most … threat". */
const FRAME = 3;

/**
 * On one occasion a short fragment joins by one content word only where the words around it agree too; across languages, where
 * they cannot, only on the same day, and where it is worded as alike as what is said again, or nearly so beside another report.
 */
function tellsOnOccasion(
  { found, ours, theirs }: Laid,
  { occasion, alongside }: Prospect,
  { report, repeat }: Thresholds,
): boolean {
  if (found.identical || found.fragment || found.sharedWords > 1) return true;
  if (found.across && alongside) return found.score >= report + ALONGSIDE.oneLanguage;
  if (found.across) return occasion.nearness === 'day' && found.score >= repeat;
  return found.sharedWords === 1 && ours.frame.intersection(theirs.frame).size >= FRAME;
}
