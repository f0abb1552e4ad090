/** Official transcripts among what is imported: articles that are known to be some, and turns, a line each. */
import { transcriptKey, transcriptText, type TurnLine } from '../exchange/transcript-turns.ts';
import type { Feed } from '../model.ts';
import type { Desk, Imported } from './import-kinds.ts';

/** Takes turns and articles in as transcripts of `source`, or of whatever office they name themselves; null where none is named. */
export function transcriptsDesk(articles: Desk, source: Feed | null): Desk {
  let turns: TurnLine[] = [];
  let place = '';

  const take = (from: string, record: Extract<Imported, { kind: 'article' }>['record']): Promise<void> =>
    articles.take({
      kind: 'article',
      source: from,
      record: {
        ...record,
        kind: 'transcript',
        outlet: record.outlet ?? source?.outlet,
        lang: record.lang ?? source?.language,
        country: record.country ?? source?.country,
      },
    });
  const flush = async (): Promise<void> => {
    const [first] = turns;
    if (first === undefined) return;
    const { date: published, title, url, outlet, lang } = first;
    const text = transcriptText(turns);
    const id = transcriptKey(first);
    turns = [];
    await take(place, { id, published, title, url, outlet, lang, text });
  };
  return {
    take: async (imported) => {
      if (imported.kind === 'article') {
        await flush();
        return take(imported.source, imported.record);
      }
      if (imported.kind !== 'turn') return;
      const [first] = turns;
      if (first !== undefined && transcriptKey(first) !== transcriptKey(imported.record)) await flush();
      if (turns.length === 0) place = imported.source;
      turns.push(imported.record);
    },
    end: flush,
  };
}
