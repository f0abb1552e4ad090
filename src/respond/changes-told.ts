import type { Subscription } from '../model.ts';
import { fill, languageName } from '../text/interface/interface.ts';
import type { Desk } from './desk.ts';
import { settingsTold } from './settings-told.ts';
import { whomTold } from './subscription-list.ts';
import type { Wishes } from './wishes.ts';

/** What a subscription is told otherwise than before, a line each; none where nothing changed. */
export function changesTold(before: Subscription, after: Subscription, desk: Desk): readonly string[] {
  const { edit } = desk.texts;
  const isChanged = (name: keyof Subscription): boolean =>
    JSON.stringify(before[name]) !== JSON.stringify(after[name]);
  const changed = WISHES.filter(isChanged);
  const { id, channel, guild, officials, language, createdAt } = after;
  const bare: Subscription = { id, channel, guild, officials, language, createdAt };
  const wishes: Partial<Wishes> = Object.fromEntries(changed.map((name) => [name, after[name]]));
  return [
    ...(isChanged('channel') ? [`-# ${fill(edit.moved, { channel: `<#${channel}>` })}`] : []),
    ...(isChanged('officials') ? [`-# ${fill(edit.follows, { officials: whomTold(after, desk) })}`] : []),
    ...(isChanged('language')
      ? [`-# ${fill(edit.language, { language: languageName(language, desk.texts) })}`]
      : []),
    ...settingsTold({ ...bare, ...wishes }, desk, wishes),
    ...(changed.includes('repeats') && after.repeats === undefined ? [`-# ${edit.repeatsAsEverywhere}`] : []),
  ];
}

const WISHES = [
  'kinds',
  'languages',
  'topics',
  'minimumConfidence',
  'digest',
  'role',
  'repeats',
  'crosspost',
] as const satisfies readonly (keyof Wishes)[];
