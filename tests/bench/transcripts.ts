/** Sentences of real press conferences, with speaker and day: a record of real size. */
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { constants, createZstdDecompress } from 'node:zlib';

const FILES = ['mananeras-2018-2024.jsonl.zst', 'mananeras-2024-2026.jsonl.zst'];

export interface Sentence {
  readonly speaker: string;
  readonly date: string;
  readonly text: string;
}

/** Speakers who are nobody in particular. */
const NOBODY = /^(?:pregunta|interlocutor|moderador|voz|\?)/iu;

export const hasTranscripts = (corpora: string): boolean =>
  FILES.every((file) => existsSync(join(corpora, file)));

/**
 * In the order they were said.
 *
 * @param whose those of speakers with a name, or those of unnamed ones too
 */
export async function* sentences(
  corpora: string,
  whose: 'named' | 'all' = 'named',
): AsyncGenerator<Sentence> {
  for (const file of FILES) {
    const zstd = createZstdDecompress({ params: { [constants.ZSTD_d_windowLogMax]: 27 } });
    const lines = createInterface({ input: createReadStream(join(corpora, file)).pipe(zstd) });
    for await (const line of lines) {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the corpus is described in its README
      const turn = JSON.parse(line) as Sentence;
      if (whose === 'named' && NOBODY.test(turn.speaker)) continue;
      for (const text of turn.text.split(/(?<=[.!?…])\s+/u)) {
        if (text.trim() !== '') yield { speaker: turn.speaker, date: turn.date, text };
      }
    }
  }
}
