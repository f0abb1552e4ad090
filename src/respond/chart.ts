import { CHART_KINDS, CHART_UNITS } from '../picture.ts';
import type { ChartQuestion, ChatReply, ChatRequest } from '../ports.ts';
import { escapeMarkdown } from '../text/escape.ts';
import { wrongDays } from './asked.ts';
import { privately, type Desk } from './desk.ts';
import { EVERYONE } from './officials.ts';
import { officialsNamed } from './several.ts';

/** `/quotes timeline`, `outlets`, `repeated` and `kinds`: a picture of the record, its words told to who cannot see it. */
export async function showChart(request: ChatRequest, desk: Desk): Promise<ChatReply> {
  const { texts, drawChart } = desk;
  const question = questionOf(request, desk);
  if ('wrong' in question) return privately(question.wrong);
  const answer = await drawChart?.(question, texts);
  if (answer === undefined || !answer.ok) return privately(texts.answer.failed);
  return privately('nothing' in answer.value ? escapeMarkdown(answer.value.nothing) : answer.value);
}

function questionOf({ name, options }: ChatRequest, desk: Desk): ChartQuestion | { readonly wrong: string } {
  const { from, to, by, colours } = options;
  const wrong = wrongDays(from, to, desk.texts);
  if (wrong !== null) return { wrong };
  const named = officialsNamed(options['official'] ?? '', desk);
  if ('wrong' in named) return named;
  const officials = named.officials === EVERYONE ? [] : named.officials.map(({ id }) => id);
  return {
    kind: CHART_KINDS.find((kind) => name.endsWith(kind)) ?? 'timeline',
    officials: [...new Set(officials)],
    from,
    to,
    by: CHART_UNITS.find((unit) => unit === by),
    dark: colours !== 'light',
  };
}
