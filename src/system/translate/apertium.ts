/** Apertium, a rule-based translator of Debian's (GPL), as a process of its own that is kept running. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '../../model.ts';
import type { Translator } from '../../ports.ts';
import { isKnownName } from './known-names.ts';
import { mask, unmask } from './masks.ts';
import { openPipeline, type Pipeline } from './pipeline.ts';
import { fromStream, toStream } from './stream-format.ts';

export interface ApertiumSettings {
  /** Folder of the mode files of the packages installed. */
  readonly modes?: string | undefined;
  /** Milliseconds one text may take; a sentence takes 3 to 5, the first one half a second more. */
  readonly ms?: number | undefined;
}

const MODES = '/usr/share/apertium/modes';
const MS = 4_000;
/** Without a full stop for tens of thousands of words it never answers; no statement is this long. In UTF-16 units. */
const LONGEST = 4_000;

/** Apertium's own codes of the languages we know. */
const CODES: Readonly<Record<Language, string>> = { en: 'eng', es: 'spa' };

export function createApertium(settings: ApertiumSettings = {}): Translator {
  const pipelines = new Map<string, Pipeline | null>();
  const pipelineOf = (from: Language, to: Language): Pipeline | null => {
    const mode = `${CODES[from] ?? ''}-${CODES[to] ?? ''}`;
    const known = pipelines.get(mode);
    if (known !== undefined) return known;
    const command = commandOf(path.join(settings.modes ?? MODES, `${mode}.mode`));
    const opened = command === null ? null : openPipeline(command);
    pipelines.set(mode, opened);
    return opened;
  };
  return {
    name: 'apertium',
    translate: async (text, from, to) => {
      const pipeline = pipelineOf(from, to);
      if (pipeline === null || text.length > LONGEST) return null;
      const { text: masked, hidden } = mask(text, isKnownName);
      const answer = await pipeline.ask(toStream(masked), settings.ms ?? MS);
      return answer === null ? null : unmask(fromStream(answer), hidden);
    },
    close: async () => {
      for (const pipeline of pipelines.values()) pipeline?.close();
    },
  };
}

/**
 * The programs of a mode file, told to pass on at each NUL (`-z`); null where the file is not there. `$1` and `$2` are
 * the options the `apertium` script fills in.
 */
function commandOf(file: string): string | null {
  let mode: string;
  try {
    mode = readFileSync(file, 'utf8');
  } catch {
    return null;
  }
  return mode
    .trim()
    .split('|')
    .map((program) =>
      program
        .trim()
        .replace(/^(\S+)/u, '$1 -z')
        .replaceAll('$1', '-g')
        .replaceAll('$2', ''),
    )
    .join(' | ');
}
