/** The forms by which a subscription is changed, filled in with what it is now. */
import type { Subscription } from '../model.ts';
import type { ChatField, ChatForm } from '../ports.ts';
import { fill, languageName } from '../text/interface/interface.ts';
import type { EditField } from '../text/interface/edit.ts';
import { writeTopics } from '../text/topics.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from './choices.ts';
import { LANGUAGES } from './commands/quotes.ts';
import { KINDS, LONGEST_WORDS, TIMES } from './commands/subscribe.ts';
import type { Desk } from './desk.ts';
import { EVERYONE } from './officials.ts';
import { ANY, BY_DEFAULT, MORNING } from './wishes.ts';

/** Discord's forms hold five fields: hence three of them. */
export const PARTS = ['whom', 'what', 'when'] as const;
export type Part = (typeof PARTS)[number];

export const isPart = (text: string): text is Part => PARTS.some((each) => each === text);

/** Of the texts around a quotation. */
const OWN_LANGUAGES = ['en', 'es'] as const;
const LONGEST_TEXT = 4000;
const LONGEST_ZONE = 64;
/** Percent. */
const CONFIDENCES = [50, 60, 70, 75, 80, 85, 90, 95];

/** @param id what the form is sent back with */
export function formFor(part: Part, id: string, subscription: Subscription, desk: Desk): ChatForm {
  const fields = { whom: whomFields, what: whatFields, when: whenFields }[part](subscription, desk);
  return { id, title: desk.texts.edit[part], fields };
}

type Choices = Extract<ChatField, { readonly kind: 'choice' }>['choices'];

/** Name, label and hint of a field. */
function field(name: EditField, { texts }: Desk) {
  return { name, label: texts.editLabel[name], hint: texts.editHint[name] };
}

const chosenOne = (name: EditField, choices: Choices, desk: Desk): ChatField => ({
  ...field(name, desk),
  kind: 'choice',
  choices,
  needed: true,
});

function whomFields(subscription: Subscription, desk: Desk): readonly ChatField[] {
  const { texts } = desk;
  const { channel, role, crosspost, language } = subscription;
  const publish = (['no', 'yes'] as const).map((value) => ({
    name: texts.choice[value],
    value,
    chosen: (crosspost === true) === (value === 'yes'),
  }));
  const languages = OWN_LANGUAGES.map((value) => ({
    name: languageName(value, texts),
    value,
    chosen: value === language,
  }));
  return [
    { ...field('channel', desk), kind: 'channel', chosen: channel },
    officialsField(subscription, desk),
    { ...field('role', desk), kind: 'role', chosen: role ?? null },
    chosenOne('publish', publish, desk),
    chosenOne('language', languages, desk),
  ];
}

/** Chosen from a list as long as Discord shows them all; typed where there are more. */
function officialsField({ officials }: Subscription, desk: Desk): ChatField {
  const { finder, texts } = desk;
  const everyone = texts.answer.everyone;
  if (finder.all.length < MOST_CHOICES) {
    const all = { name: everyone, value: EVERYONE, chosen: officials === 'all' };
    const each = finder.all.map(({ id, name }) => ({
      name: name.slice(0, LONGEST_CHOICE),
      value: id,
      chosen: officials !== 'all' && officials.includes(id),
    }));
    return {
      ...field('official', desk),
      kind: 'choice',
      several: true,
      needed: true,
      choices: [all, ...each],
    };
  }
  const names = officials === 'all' ? [everyone] : officials.flatMap((id) => finder.byId(id)?.name ?? []);
  return {
    ...field('official', desk),
    kind: 'text',
    value: names.join(', '),
    most: LONGEST_TEXT,
    needed: true,
  };
}

function whatFields(subscription: Subscription, desk: Desk): readonly ChatField[] {
  const { texts } = desk;
  const { kinds, languages, topics, repeats } = subscription;
  const asked = kinds?.join(',') ?? ANY;
  const again = repeats === undefined ? BY_DEFAULT : repeats ? 'yes' : 'no';
  return [
    chosenOne(
      'kinds',
      KINDS.map((value) => ({ name: texts.kindChoice[value], value, chosen: value === asked })),
      desk,
    ),
    {
      ...field('languages', desk),
      kind: 'choice',
      several: true,
      choices: LANGUAGES.map((value) => ({
        name: languageName(value, texts),
        value,
        chosen: languages?.includes(value) ?? false,
      })),
    },
    {
      ...field('words', desk),
      kind: 'text',
      value: topics === undefined ? '' : writeTopics(topics).slice(0, LONGEST_WORDS),
      most: LONGEST_WORDS,
    },
    chosenOne(
      'repeats',
      [
        { name: texts.edit.asEverywhere, value: BY_DEFAULT, chosen: again === BY_DEFAULT },
        { name: texts.choice.yes, value: 'yes', chosen: again === 'yes' },
        { name: texts.choice.no, value: 'no', chosen: again === 'no' },
      ],
      desk,
    ),
    chosenOne('confidence', confidences(subscription, desk), desk),
  ];
}

/** What it is now among them. */
function confidences({ minimumConfidence = 0 }: Subscription, { texts }: Desk): Choices {
  const now = Math.round(minimumConfidence * 100);
  const offered = [...new Set([0, ...CONFIDENCES, now])].sort((a, b) => a - b);
  return offered.map((percent) => ({
    name: percent === 0 ? texts.edit.asEverywhere : fill(texts.edit.atLeast, { percent }),
    value: String(percent),
    chosen: percent === now,
  }));
}

function whenFields({ digest }: Subscription, desk: Desk): readonly ChatField[] {
  const { texts, defaults } = desk;
  const now = digest === undefined ? 'instant' : digest.every === 'hour' ? 'hourly' : 'daily';
  const hour = digest?.every === 'day' ? digest.hour : MORNING;
  const hours = Array.from({ length: 24 }, (_, at) => ({
    name: `${String(at).padStart(2, '0')}:00`,
    value: String(at),
    chosen: at === hour,
  }));
  return [
    chosenOne(
      'when',
      TIMES.map((value) => ({ name: texts.timeChoice[value], value, chosen: value === now })),
      desk,
    ),
    chosenOne('hour', hours, desk),
    {
      ...field('timezone', desk),
      kind: 'text',
      value: digest?.timeZone ?? defaults.timeZone,
      most: LONGEST_ZONE,
    },
  ];
}
