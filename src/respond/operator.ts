import { failed, type Outcome } from '../errors.ts';
import { FEED_KINDS, type Official } from '../model.ts';
import type { ConfigChange, FeedEntry, FeedTrial, Operations } from '../operations.ts';
import type { ChatChoice, ChatReply, ChatRequest } from '../ports.ts';
import { oneLine, shown } from '../text/escape.ts';
import { fill } from '../text/interface/interface.ts';
import { normalise } from '../text/normalise.ts';
import { LONGEST_CHOICE, MOST_CHOICES } from './choices.ts';
import { unknownOfficial } from './asked.ts';
import { privately, type Desk } from './desk.ts';
import { officialMeant } from './officials.ts';
import { problemBlocks } from './status.ts';

type Handler = (request: ChatRequest, desk: Desk, operations: Operations) => Promise<ChatReply>;

/** For operators alone, even where somebody else sees the command. */
const ofOperator =
  (handler: Handler) =>
  async (request: ChatRequest, desk: Desk): Promise<ChatReply> => {
    const { operations, texts } = desk;
    if (operations === undefined) return privately(texts.operations.notRunning);
    if (!operations.isOperator(request.person.id)) return privately(texts.operations.notOperator);
    return handler(request, desk, operations);
  };

/** `/operator official add` */
export const addOfficial = ofOperator(async ({ options }, desk, operations) => {
  const { name = '', gender, country = '', languages } = options;
  const id = options['id'] ?? shortName(name);
  if (id === '') return privately(fill(desk.texts.operations.badName, { name: shown(name, 150) }));
  const official: Official = {
    id,
    name: oneLine(name),
    aliases: listIn(options['aliases']),
    misspellings: listIn(options['misspellings']),
    titles: [{ en: options['title-en'] ?? '', es: options['title-es'] ?? '', from: options['from'] ?? '' }],
    languages: listIn(languages).map((each) => each.toLowerCase()),
    country: country.toUpperCase(),
    gender: gender === 'f' ? 'f' : 'm',
  };
  return written(
    { kind: 'add officials', officials: [official] },
    desk.texts.operations.backFilled,
    desk,
    operations,
  );
});

/** `/operator official edit` */
export const editOfficial = ofOperator(async ({ options }, desk, operations) => {
  const { texts, finder } = desk;
  const official = officialMeant(options['official'] ?? '', finder);
  if (official === null) return privately(unknownOfficial(options['official'] ?? '', desk));
  const { name, until, from, 'title-en': en, 'title-es': es, aliases, misspellings, without } = options;
  const title = [en, es, from].filter((each) => each !== undefined);
  if (title.length > 0 && title.length < 3) return privately(texts.operations.titleIncomplete);
  if ([name, until, aliases, misspellings, without, ...title].every((each) => each === undefined))
    return privately(texts.operations.nothingToChange);
  const dropped = new Set(listIn(without).map(normalise));
  const kept = (names: readonly string[], more: string | undefined) =>
    [...new Set([...names, ...listIn(more)])].filter((each) => !dropped.has(normalise(each)));
  const amend = (held: Official): Official => ({
    ...held,
    name: name === undefined ? held.name : oneLine(name),
    aliases: kept(held.aliases, aliases),
    misspellings: kept(held.misspellings, misspellings),
    titles: [
      ...(en === undefined || es === undefined || from === undefined ? [] : [{ en, es, from }]),
      ...ended(held.titles, until),
    ],
  });
  return written({ kind: 'amend official', id: official.id, amend }, '', desk, operations);
});

/** The first office that is still held ends on that day. */
function ended(titles: Official['titles'], until: string | undefined): Official['titles'] {
  const at = until === undefined ? -1 : titles.findIndex((each) => each.until === undefined);
  return titles.map((title, place) => (place === at ? { ...title, until } : title));
}

/** `/operator feed add`: tried first, at an address that must not lead into a private network, now or later. */
export const addFeed = ofOperator(async ({ options, person }, desk, operations) => {
  const { url = '', outlet = '', language = '', country = '', kind = 'press' } = options;
  const id = options['id'] ?? shortName(outlet);
  if (id === '') return privately(fill(desk.texts.operations.badName, { name: shown(outlet, 150) }));
  const trial = await tried(url, desk, operations);
  if (!trial.ok) return failedTrial(trial, desk);
  const today = desk.now().slice(0, 10);
  const feed: FeedEntry = {
    id,
    outlet: oneLine(outlet),
    ...(url.includes('{name}') ? { url, each: 'official' } : { url: trial.value.address }),
    language: language.toLowerCase(),
    country: country.toUpperCase(),
    kind: FEED_KINDS.find((one) => one === kind) ?? 'press',
    source: `added in Discord by ${person.id} on ${today}`,
    tried: today,
    addresses: 'public',
  };
  return written({ kind: 'add feeds', feeds: [feed] }, trialText(trial.value, desk), desk, operations);
});

/** `/operator feed test`: a feed that is read, or an address. */
export const testFeed = ofOperator(async ({ options }, desk, operations) => {
  const { feed: wanted = '' } = options;
  const known = operations.feeds.find(({ id }) => id === wanted);
  const trial = await (known === undefined ? tried(wanted, desk, operations) : operations.tryFeed(known));
  return trial.ok ? privately(trialText(trial.value, desk)) : failedTrial(trial, desk);
});

/** `/operator feed remove` */
export const removeFeed = ofOperator(async ({ options }, desk, operations) =>
  written(
    { kind: 'remove feed', id: options['feed'] ?? '' },
    desk.texts.operations.feedRemoved,
    desk,
    operations,
  ),
);

async function tried(url: string, { finder }: Desk, operations: Operations): Promise<Outcome<FeedTrial>> {
  const address = url.replaceAll('{name}', encodeURIComponent(finder.all[0]?.name ?? ''));
  const scheme = URL.parse(address)?.protocol;
  if (scheme !== 'https:' && scheme !== 'http:') {
    return failed('http', url, 'is no web address', 'Write it in full, with https://.');
  }
  return operations.tryAddress(address);
}

const failedTrial = (trial: Outcome<FeedTrial>, { texts }: Desk): ChatReply =>
  privately(texts.operations.feedFailed, ...(trial.ok ? [] : problemBlocks([trial.problem])));

const NEWEST = 3;

function trialText({ title, items, url }: FeedTrial, { texts }: Desk): string {
  const { feedTried, feedItems } = texts.operations;
  const newest = items
    .slice(0, NEWEST)
    .map((each) => `- ${shown(each.title === '' ? each.url : each.title, 150)}`);
  const head = fill(feedTried, { title: shown(title === '' ? url : title, 150), count: items.length });
  return newest.length === 0 ? head : [head, feedItems, ...newest].join('\n');
}

const LONGEST_YAML = 2_000;

async function written(
  change: ConfigChange,
  more: string,
  { texts }: Desk,
  operations: Operations,
): Promise<ChatReply> {
  const edit = await operations.edit(change);
  const { operations: words } = texts;
  if (edit.kind === 'refused') return privately(words.refused, ...problemBlocks(edit.problems));
  const yaml = `\`\`\`yaml\n${edit.yaml.replaceAll('```', 'ˋˋˋ').slice(0, LONGEST_YAML)}\n\`\`\``;
  const { file } = edit;
  const isRemoval = change.kind === 'remove feed';
  if (edit.kind === 'read-only')
    return privately(fill(isRemoval ? words.pasteRemoved : words.readOnly, { file }), yaml);
  const shownEntry = isRemoval ? [words.removedEntry, yaml] : [yaml];
  return privately(fill(words.written, { file }), ...shownEntry, ...(more === '' ? [] : [more]));
}

/** What autocomplete offers for an entry of `feeds.yaml`. */
export const suggestEntries = async (typed: string, { operations }: Desk): Promise<readonly ChatChoice[]> =>
  (operations?.feedEntries ?? [])
    .filter((each) => each.includes(typed.trim().toLowerCase()))
    .slice(0, MOST_CHOICES)
    .map((each) => ({ name: each.slice(0, LONGEST_CHOICE), value: each.slice(0, LONGEST_CHOICE) }));

const listIn = (text = ''): readonly string[] =>
  text
    .split(/[,;\n]/u)
    .map((each) => oneLine(each))
    .filter((each) => each !== '');

/** `José Peña` → `jose-pena` */
const shortName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');
