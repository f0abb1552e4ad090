import type { Day, Official, Title } from '../model.ts';
import type { ChatReply, ChatRequest, OfficialTally } from '../ports.ts';
import { cutAtWord, shown } from '../text/escape.ts';
import { dayText, fill, titleIn } from '../text/interface/interface.ts';
import { unknownOfficial } from './asked.ts';
import { privately, type Desk } from './desk.ts';
import { hitBlocks } from './hits.ts';
import { officialMeant } from './officials.ts';
import { instead, pageAsked, pageOf } from './pages.ts';

/** `/official list`: everyone tracked with the office held today, how much is on record, and since when nothing. */
export async function listOfficials(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { finder, texts } = desk;
  const tallies = await talliesOf(desk);
  const lines = finder.all
    .toSorted((a, b) => a.name.localeCompare(b.name, texts.locale))
    .map((official) => {
      const office = officeToday(official, desk);
      return `**${shown(official.name, 80)}** · ${office}\n-# ${tallyText(tallies.get(official.id), desk)}`;
    });
  const heading = `### ${fill(texts.operations.officialsTitle, { count: finder.all.length })}`;
  return pageOf(heading, lines, pageAsked(request.name), 'officials', desk);
}

export const turnOfficials = instead(listOfficials);

/** `/official show`: offices, names, counts and the last statement on record. */
export async function showOfficial(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { texts, finder, store } = desk;
  const name = request.options['official'] ?? '';
  const official = officialMeant(name, finder);
  if (official === null) return privately(unknownOfficial(name, desk));
  const tally = (await talliesOf(desk)).get(official.id);
  const [last] = await store.search({ text: '', official: official.id, limit: 1 });
  const { operations: words } = texts;
  const head = [
    `### ${shown(official.name, 80)}`,
    `-# ${tallyText(tally, desk)} · ${fill(words.languages, { languages: languagesOf(official, desk), country: countryOf(official, desk) })}`,
    ...namesLine(words.aliases, official.aliases),
    ...namesLine(words.misspellings, official.misspellings),
  ];
  const titles = official.titles.map((title) => `- ${titleLine(title, desk)}`);
  return privately(
    head.join('\n'),
    cutAtWord(`**${words.titlesHeld}**\n${titles.join('\n')}`, 1_200),
    ...(last === undefined ? [] : [`**${words.lastStatement}**`, ...(await hitBlocks([last], desk))]),
  );
}

async function talliesOf({ store }: Desk): Promise<ReadonlyMap<string, OfficialTally>> {
  return new Map((await store.tallyByOfficial()).map((each) => [each.official, each]));
}

function tallyText(tally: OfficialTally | undefined, { texts }: Desk): string {
  if (tally === undefined) return texts.operations.noStatements;
  const count = new Intl.NumberFormat(texts.locale).format(tally.statements);
  return fill(texts.operations.statementsLast, { count, day: dayText(tally.lastSaid, texts) });
}

function officeToday({ titles }: Official, desk: Desk): string {
  const today: Day = desk.now().slice(0, 10);
  const held = titles.find(({ from, until }) => from <= today && (until === undefined || today <= until));
  return held === undefined ? desk.texts.operations.noTitle : shown(titleIn(held, desk.texts), 120);
}

function titleLine(title: Title, { texts }: Desk): string {
  const words = { title: shown(titleIn(title, texts), 160), from: dayText(title.from, texts) };
  if (title.until === undefined) return fill(texts.operations.heldSince, words);
  return fill(texts.operations.heldUntil, { ...words, until: dayText(title.until, texts) });
}

function namesLine(text: string, names: readonly string[]): readonly string[] {
  if (names.length === 0) return [];
  return [`-# ${cutAtWord(fill(text, { names: names.map((each) => shown(each, 80)).join(', ') }), 500)}`];
}

const languagesOf = ({ languages }: Official, { texts }: Desk): string => {
  const names = new Intl.DisplayNames([texts.locale], { type: 'language', fallback: 'code' });
  return languages.map((each) => names.of(each) ?? each).join(', ');
};

const countryOf = ({ country }: Official, { texts }: Desk): string =>
  new Intl.DisplayNames([texts.locale], { type: 'region', fallback: 'code' }).of(country) ?? country;
