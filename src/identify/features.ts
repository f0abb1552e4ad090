/** What speaks for and against a candidate, by name: each name has its weight in `weights.ts`. */
import type { QuotationFound } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { isAddressed, isSpokenOf } from './addressed.ts';
import { bodyFeatures } from './body-features.ts';
import type { Fit, Scene, Stage } from './candidates.ts';
import { keyOf, type Appearance, type Person } from './cast.ts';
import { SEVERAL, SOMEBODY, type Referent } from './people.ts';
import { titleFeatures } from './title-features.ts';

export const featuresOf = (
  person: Person,
  fit: Fit,
  all: readonly Fit[],
  scene: Scene,
  stage: Stage,
): readonly string[] =>
  voices(person, scene).concat(
    turnsOfTalk(person, scene, stage),
    answers(person, fit, scene),
    places(person, fit, all, scene, stage),
    roles(person, fit, scene, stage),
    standsOut(person, stage),
    agreement(person, fit, all, scene),
    titleFeatures(person, fit, all, scene, stage),
    bodyFeatures(person, fit, all, scene, stage),
  );

const isNameless = (one: Referent): boolean => keyOf(one) === '';

/** Whom the rules and the sentences before point at. */
function voices({ referent }: Person, { vote, subjectKeys, titled }: Scene): string[] {
  const key = keyOf(referent);
  const { official } = referent;
  const features: string[] = [];
  if (keyOf(vote.one) === key) features.push('rule', `rule ${vote.by}`);
  else if (official !== null) features.push('official unvoted');
  if (vote.by === 'several') features.push('one of several');
  if (titled !== null)
    features.push(keyOf(titled) === key ? 'title of the last' : 'not the title of the last');
  const subject = subjectKeys.indexOf(key);
  features.push(subject === -1 ? 'no subject' : `subject ${subject + 1}`);
  if (subject > 0 && subjectKeys.slice(0, subject).includes('')) features.push('behind the nameless');
  return features;
}

/** Who spoke before, and whether the next one speaks now. */
function turnsOfTalk(
  { referent }: Person,
  { spoken, spokenKeys, one, paragraph }: Scene,
  { cast, lexicon }: Stage,
): string[] {
  const key = keyOf(referent);
  const [last] = spoken;
  const turn = spokenKeys.indexOf(key);
  const features: string[] = [];
  if (turn === 0 && last !== undefined) {
    const apart = paragraph - cast.paragraphAt(last.found.end);
    features.push(
      'spoke last',
      apart <= 0 ? 'spoke in the paragraph' : apart === 1 ? 'spoke in the last' : 'spoke above',
    );
    if (one.start - last.found.end < NEXT) features.push('spoke right before');
    if (last.found.text.trimEnd().endsWith('?')) features.push('asked last');
    if (isReply(one, lexicon)) features.push('spoke last, a reply');
    if (isReply(last.found, lexicon)) features.push('replied last');
    if (last.found.cue === null) features.push('spoke last, no cue');
  } else if (turn > 0) {
    const isOne = spokenKeys.slice(0, turn).every((other) => other === spokenKeys[0]);
    features.push(isOne ? 'spoke before the last' : 'spoke before');
    if (isOne && isReply(one, lexicon)) features.push('spoke before the last, a reply');
  } else features.push('never spoke');
  const share = turn === -1 ? 0 : spokenKeys.filter((other) => other === key).length;
  if (share * 2 > spoken.length && spoken.length > 2) features.push('speaks most');
  return features;
}

/** Whether somebody is asked. */
function answers({ referent }: Person, { last }: Fit, { isAsked, spokenKeys, sentence }: Scene): string[] {
  const features: string[] = [];
  if (isAsked) {
    const spoke = spokenKeys[0] === keyOf(referent);
    features.push(
      spoke
        ? 'asked, spoke last'
        : last !== null && sentence - last.sentence < 2
          ? 'asked, named'
          : 'asked, another',
    );
  }
  return features;
}

const isReply = ({ cue }: QuotationFound, { words }: Lexicon): boolean =>
  words.replies.has(cue?.text.toLowerCase().split(' ')[0] ?? '');

/** A quotation begins right after the one before it and its attribution, in UTF-16 units. */
const NEXT = 90;

/** How far off somebody was named. */
function places(
  { appearances }: Person,
  { last, gender }: Fit,
  all: readonly Fit[],
  { sentence, paragraph, one, at, kind }: Scene,
  { text }: Stage,
): string[] {
  if (last === null) {
    const end = one.source?.end ?? at;
    const start = appearances[0]?.name.start ?? 0;
    const isBeside = kind === 'title' && start > end && start - end < EXPLAINED;
    return [
      isBeside && /^[^.;:\n“”"«»]*$/u.test(text.slice(end, start)) ? 'explains it' : 'not named before',
    ];
  }
  const back = sentence - last.sentence;
  const features = [
    back < 4
      ? (SENTENCES_BACK[back] ?? 'named far')
      : paragraph === last.paragraph
        ? 'named above'
        : 'named far',
    PARAGRAPHS_BACK[Math.min(3, paragraph - last.paragraph)] ?? '',
  ];
  const { start } = last.name;
  const nearer = all.filter((other) => other.last !== null && other.last.name.start > start);
  if (nearer.length === 0) features.push('nearest');
  else if (nearer.every((other) => other.gender === 'other') && gender !== 'other')
    features.push('nearest of the gender');
  if (nearer.length > 2) features.push('many nearer');
  return features;
}

/** "The chairman, | Ana Gil, |": in UTF-16 units. */
const EXPLAINED = 30;
const SENTENCES_BACK = ['named beside', 'named 1 back', 'named 2 back', 'named 3 back'];
const PARAGRAPHS_BACK = [
  'same paragraph',
  '1 paragraph back',
  '2 paragraphs back',
  'further paragraphs back',
];

/** Whether the main clause of a sentence opens with somebody; `lastAt` is their last naming before the source. */
function mainBefore(appearances: readonly Appearance[], lastAt: number, sentence: number): boolean {
  for (let i = lastAt; i >= 0; i -= 1) {
    const one = appearances[i];
    if (one === undefined || one.sentence < sentence) return false;
    if (one.sentence === sentence && one.isMain()) return true;
  }
  return false;
}

/** What somebody is in the article and in their last sentence. */
function roles(person: Person, { last, lastAt }: Fit, scene: Scene, stage: Stage): string[] {
  const { referent, appearances } = person;
  const { one, sentence, at } = scene;
  const features: string[] = [];
  if (last !== null) {
    const { name } = last;
    const role = name.possessive ? 'owner' : name.isObject ? 'object' : last.isMain() ? 'main' : 'inside';
    features.push(
      role,
      `${role} ${sentence === last.sentence ? 'beside' : sentence - last.sentence === 1 ? 'before' : 'far'}`,
    );
    if (
      one.source !== null &&
      name.start >= one.source.start &&
      name.end <= one.source.end &&
      at <= name.start
    )
      features.push('in the source');
    const own = mainBefore(appearances, lastAt, sentence - 1);
    if (own && role !== 'main') features.push('main of the last');
  }
  if (stage.cast.most === person) features.push('named most');
  features.push(...person.standing);
  const surname = surnameIn(referent.speaker ?? '');
  if (surname !== '' && one.text.includes(surname)) features.push('named in the words');
  if (isSpokenOf(one, referent, stage.people, stage.lexicon)) features.push('spoken of');
  if (isAddressed(one, referent, stage.people, stage.lexicon)) features.push('addressed');
  return features;
}

/** How often the article names somebody as a source, wherever it does. */
function standsOut({ referent }: Person, { namedAsSource, lexicon }: Stage): string[] {
  if (!lexicon.traits.elidesSubjects) return [];
  const { counts, most } = namedAsSource();
  const own = counts.get(keyOf(referent)) ?? 0;
  const features = [own === 0 ? 'no source by name' : own === 1 ? 'a source once' : 'a source often'];
  if (own > 1 && own === most) features.push('a source most');
  return features;
}

const surnameIn = (speaker: string): string => speaker.slice(speaker.lastIndexOf(' ') + 1);

const fits = ({ gender, isNear }: Fit): boolean => isNear && gender !== 'other';

/** Gender, and whether somebody else fits as well. */
function agreement(person: Person, fit: Fit, all: readonly Fit[], { gender }: Scene): string[] {
  const features: string[] = [];
  if (gender !== null) {
    features.push(`gender ${fit.gender}`);
    const guess = fit.gender === 'unknown' ? person.guessedGender : null;
    if (guess !== null) features.push(guess === gender ? 'gender guessed' : 'other gender guessed');
  }
  if (fits(fit)) features.push(all.filter(fits).length === 1 ? 'alone fits' : 'others fit');
  return features;
}

/** What speaks for somebody whom the article does not name. */
export function featuresOfNobody(
  all: readonly Fit[],
  { vote, subjects, words, one, kind, titled, spoken, body, isAsked }: Scene,
  { text }: Stage,
): readonly string[] {
  const features = ['nobody'];
  if (isNameless(vote.one)) features.push('rule nobody', `rule nobody ${vote.by}`);
  const [subject] = subjects;
  if (subject === SEVERAL) features.push('several first');
  else if (subject === SOMEBODY || (subject !== undefined && isNameless(subject)))
    features.push('somebody first');
  else if (subject === undefined) features.push('no subject before');
  if (titled !== null && isNameless(titled)) features.push('nameless title in the last');
  if (isAsked) features.push('nobody asked');
  const near = all.filter(fits).length;
  features.push(`${Math.min(near, 3)} fit`);
  const [last] = spoken;
  if (last !== undefined && isNameless(last.by))
    features.push('the nameless spoke last', one.start - last.found.end < NEXT ? 'the nameless beside' : '');
  if (kind === 'title')
    features.push(
      all.some((fit) => fit.titled === 1)
        ? 'title borne by somebody'
        : all.some((fit) => fit.titled > 0)
          ? 'title borne in part by somebody'
          : 'title of nobody',
      `title of ${Math.min(words.length, 3)}`,
    );
  if (body !== null)
    features.push(all.some((fit) => fit.isCalledSo) ? 'some body called so' : 'no body called so');
  if (kind === 'carried' && isHeading(one.start, one.end, text)) features.push('heading');
  return features;
}

/** Words that fill a short paragraph of their own and end in no stop. */
function isHeading(start: number, end: number, text: string): boolean {
  return (
    end - start < LONGEST_HEADING &&
    /(?:^|\n)["“«‘]?$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^["”»’]?(?:\n|$)/u.test(text.slice(end, end + 2)) &&
    !/[.?!…]$/u.test(text.slice(start, end))
  );
}

const LONGEST_HEADING = 80;
