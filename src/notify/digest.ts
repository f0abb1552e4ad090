import type { AlertStatement, AlertView, DigestEntry, DigestView } from '../model.ts';
import { cutAtWord, escapeMarkdown, oneLine, shown } from '../text/escape.ts';
import { fill, listOf, sourcesText, textsFor } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { digestHeading, groupDigest, type OfficialInDigest } from './digest-groups.ts';
import {
  ACTION_ROW,
  BUTTON,
  GREEN,
  messageOf,
  SECONDARY,
  SEPARATOR,
  struck,
  text,
  timestamp,
  webLink,
  type DiscordComponent,
  type DiscordMessage,
  type DiscordOptions,
} from './discord-parts.ts';
import { alsoReporting, asTold, labelOf, takenBackBy, titleOf, translationOf } from './wording.ts';
import { transcriptLink } from './transcript-mark.ts';

/** Discord takes 4,000 characters and 40 components: two for each official beside five for the whole. */
const MOST_TEXT = 3_900;
const MOST_OFFICIALS = 15;
/** Pages are filled so far that what changes until one is sent, or is edited later, has room. */
const FILLED = 3_500;

/** Shares of an entry, in UTF-16 units after escaping. */
const ROOM = {
  entry: 1_500,
  least: 300,
  statement: 420,
  translation: 360,
  takenBack: 160,
  address: 512,
  also: 160,
} as const;
/** Where a message would be too long after all, as what it tells was changed: shorter words, then fewer entries. */
const SHORT = { ...ROOM, entry: 500, statement: 160, translation: 0, also: 60 } as const;

type Room = Readonly<Record<keyof typeof ROOM, number>>;

/**
 * What came together, in as many messages as it needs: each entry whole in one of them, every official's entries as near each
 * other as they can be.
 */
export function digestPages(view: DigestView, options: DiscordOptions): readonly DigestView[] {
  const pages: DigestEntry[][] = [];
  const officials = Map.groupBy(view.entries, (each) => each.view.official.id);
  for (const entry of [...officials.values()].flat()) {
    const page = pages.at(-1);
    if (page !== undefined && fits({ ...view, entries: [...page, entry] }, options)) page.push(entry);
    else pages.push([entry]);
  }
  return pages.map((entries) => ({ ...view, entries }));
}

const fits = (view: DigestView, options: DiscordOptions): boolean =>
  groupDigest(view.entries, textsFor(options.language)).length <= MOST_OFFICIALS &&
  lengthOf(bodyOf(view, options, ROOM)) <= FILLED;

/** A digest of one page as a Discord message. The first button is what it is found again by. */
export function digestMessage(view: DigestView, options: DiscordOptions): DiscordMessage {
  // Translations give way first, then words, then entries.
  for (const room of [ROOM, { ...ROOM, translation: 0 }]) {
    const whole = bodyOf(view, options, room);
    if (lengthOf(whole) <= MOST_TEXT) return messageOf(whole, GREEN, options.role);
  }
  for (let count = view.entries.length; count > 1; count -= 1) {
    const cut = { ...view, entries: view.entries.slice(0, count) };
    const body = bodyOf(cut, options, SHORT, view.entries.length - count);
    if (lengthOf(body) <= MOST_TEXT) return messageOf(body, GREEN, options.role);
  }
  return messageOf(
    bodyOf({ ...view, entries: view.entries.slice(0, 1) }, options, SHORT),
    GREEN,
    options.role,
  );
}

const lengthOf = (body: readonly DiscordComponent[]): number =>
  body.reduce((sum, each) => sum + ('content' in each ? each.content.length : 0), 0);

function bodyOf(view: DigestView, options: DiscordOptions, room: Room, left = 0): DiscordComponent[] {
  const texts = textsFor(options.language);
  const officials = groupDigest(view.entries, texts);
  const more = fill(texts.digest.more, { count: left });
  return [
    ...(view.trial ? [text(`**${texts.subscription.trial}**`)] : []),
    text(`## ${digestHeading(view, texts)}`),
    ...officials.flatMap((each) => [
      { type: SEPARATOR, divider: true, spacing: 1 } as const,
      text(drawOfficial(each, texts, room)),
    ]),
    ...(left > 0 ? [text(`-# ${more}`)] : []),
    { type: ACTION_ROW, components: [contextButton(view, options, texts)] },
  ];
}

const contextButton = (
  { entries }: DigestView,
  { delivery }: DiscordOptions,
  texts: InterfaceTexts,
): DiscordComponent => ({
  type: BUTTON,
  style: SECONDARY,
  label: texts.alert.contextButton,
  custom_id: `digest:${delivery}:${entries[0]?.view.alert ?? ''}`,
});

function drawOfficial({ view, groups }: OfficialInDigest, texts: InterfaceTexts, room: Room): string {
  const title = shown(titleOf(view, texts), 160);
  return [
    `### ${shown(view.official.name, 120)}`,
    ...(title === '' ? [] : [`-# ${title}`]),
    ...groups.flatMap(({ heading, entries }) => [
      `**${shown(heading, 80)}**`,
      ...entries.map((each) => drawEntry(each, texts, room)),
    ]),
  ].join('\n');
}

/** The words, each with what it is; then headline, outlet and time in one line. */
function drawEntry({ view }: DigestEntry, texts: InterfaceTexts, room: Room): string {
  const drawn: string[] = [];
  let left = room.entry;
  for (const statement of view.statements) {
    if (left < room.least && drawn.length > 0) break;
    const block = drawStatement(statement, texts, { ...room, statement: Math.min(room.statement, left) });
    drawn.push(block);
    left -= block.length;
  }
  const others = view.statements.length - drawn.length;
  const more = fill(texts.alert.moreStatements, { count: others });
  return [...drawn, ...(others > 0 ? [`-# ${more}`] : []), `-# ${source(view, texts, room)}`].join('\n');
}

function drawStatement(statement: AlertStatement, texts: InterfaceTexts, room: Room): string {
  const limit = room.statement;
  const words = shown(asTold(statement, limit - 60, texts), limit);
  const gone = takenBackBy(statement, texts);
  const translation = room.translation === 0 ? null : translationOf(statement, texts);
  return [
    `> ${statement.takenBack?.stands === false ? struck(words) : words}`,
    ...(gone === null ? [] : [`**${shown(gone, ROOM.takenBack)}**`]),
    `-# ${labelOf(statement, texts)}${transcriptLine(statement, texts, room)}`,
    ...(translation === null ? [] : [`-# ${shown(translation, room.translation)}`]),
  ].join('\n');
}

/** The link has no room here: the Context button leads on. */
function transcriptLine({ inTranscript }: AlertStatement, texts: InterfaceTexts, room: Room): string {
  if (inTranscript === undefined) return '';
  const told = transcriptLink(
    inTranscript,
    { words: Math.max(100, room.translation), address: room.address },
    texts,
  );
  return inTranscript.match === 'same' ? ` · ${told}` : `\n-# ${told}`;
}

/** Headline, outlet, time; below it who reports it too, as it is when the digest goes out. */
function source(view: AlertView, texts: InterfaceTexts, room: Room): string {
  const { article } = view;
  const headline = cutAtWord(oneLine(article.title === '' ? article.outlet : article.title), 90);
  const outlet = escapeMarkdown(cutAtWord(oneLine(article.outlet), 50));
  const line = `${webLink(headline, article.url, room.address)} · ${outlet} · ${timestamp(article.published, texts)}`;
  const also = alsoReported(view, texts, room.also);
  return also === '' ? line : `${line}\n-# ${also}`;
}

/** By name as long as there is room, then by number. */
function alsoReported(view: AlertView, texts: InterfaceTexts, room: number): string {
  const outlets = alsoReporting(view).map(({ outlet }) => escapeMarkdown(cutAtWord(oneLine(outlet), 40)));
  if (outlets.length === 0) return '';
  const named: string[] = [];
  for (const outlet of outlets) {
    if ([...named, outlet].join(', ').length > room) break;
    named.push(outlet);
  }
  const left = outlets.length - named.length;
  const items = left > 0 ? [...named, `+${left}`] : named;
  return `${fill(texts.alert.alsoReportedBy, { outlets: listOf(items, texts) })}${sourcesText(view.sources, texts)}`;
}
