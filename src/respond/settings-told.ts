import type { Subscription } from '../model.ts';
import { cutAtWord, escapeMarkdown } from '../text/escape.ts';
import { fill, languageName, listOf } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import type { Desk } from './desk.ts';
import type { Wishes } from './wishes.ts';

/** Of Discord's 4,000 characters, what a list of words may take. */
const LONGEST_LIST = 400;

type Told = Pick<Desk, 'texts' | 'defaults'>;

/** What a subscription is set to, a line each; of what is left open, what was just taken away. */
export function settingsTold(
  subscription: Subscription,
  desk: Told,
  changed: Partial<Wishes> = {},
): readonly string[] {
  const { texts } = desk;
  const { kinds, languages, topics, digest, role, repeats, crosspost } = subscription;
  const said = texts.subscription;
  const open = (field: keyof Wishes, text: string): string[] => (field in changed ? [text] : []);
  const lines = [
    ...(kinds === undefined
      ? open('kinds', said.anyKind)
      : [
          fill(said.kinds, {
            kinds: listOf(
              kinds.map((each) => texts.tag[each]),
              texts,
            ),
          }),
        ]),
    ...(languages === undefined
      ? open('languages', said.anyLanguage)
      : [
          fill(said.languages, {
            languages: listOf(
              languages.map((each) => languageName(each, texts)),
              texts,
            ),
          }),
        ]),
    ...(topics === undefined ? open('topics', said.anyWords) : topicsTold(topics, texts)),
    ...confidenceTold(subscription, desk, 'minimumConfidence' in changed),
    ...(digest === undefined ? open('digest', said.instant) : [timeTold(digest, texts)]),
    ...(role === undefined ? open('role', said.noRole) : [fill(said.role, { role: `<@&${role}>` })]),
    ...(crosspost === true ? [said.publishes] : open('crosspost', said.publishesNot)),
  ].map((each) => `-# ${each}`);
  const again =
    repeats === undefined ? [] : [repeats ? texts.answer.repeatsTold : texts.answer.repeatsLeftOut];
  return [...lines, ...again];
}

/** `Daily digest at 8:00 (America/Bogota)` */
function timeTold(digest: Subscription['digest'], { subscription: said }: InterfaceTexts): string {
  if (digest === undefined) return said.instant;
  const zone = digest.timeZone;
  if (digest.every === 'hour') return fill(said.hourly, { zone });
  return fill(said.daily, { hour: String(digest.hour).padStart(2, '0'), zone });
}

function topicsTold(
  { wanted, unwanted }: NonNullable<Subscription['topics']>,
  texts: InterfaceTexts,
): string[] {
  return [
    ...(wanted.length === 0 ? [] : [fill(texts.subscription.words, { words: wordsTold(wanted) })]),
    ...(unwanted.length === 0 ? [] : [fill(texts.subscription.notWords, { words: wordsTold(unwanted) })]),
  ];
}

const wordsTold = (words: readonly string[]): string =>
  cutAtWord(words.map((each) => escapeMarkdown(each)).join(' · '), LONGEST_LIST);

const percent = (share: number): number => Math.round(share * 100);

function confidenceTold(
  { minimumConfidence }: Subscription,
  { texts, defaults }: Told,
  isChanged: boolean,
): string[] {
  if (minimumConfidence === undefined) return isChanged ? [texts.subscription.anyConfidence] : [];
  const least = Math.max(minimumConfidence, defaults.minimumConfidence);
  const line = fill(texts.subscription.confidence, { percent: percent(least) });
  return minimumConfidence < defaults.minimumConfidence
    ? [line, fill(texts.subscription.confidenceFloor, { percent: percent(defaults.minimumConfidence) })]
    : [line];
}
