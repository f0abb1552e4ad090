/** The translator the configuration names, made patient and forgetful: cached, and left alone while it fails. */
import type { Log, Translator } from '../../ports.ts';
import { patient, warning } from '../patience.ts';
import { createApertium } from './apertium.ts';
import { createLibreTranslate } from './libretranslate.ts';

/** `none`, `apertium`, or the address of a LibreTranslate-compatible server. */
export function createTranslator(setting: string, log: Log, key?: string): Translator | null {
  if (setting === 'none') return null;
  const translator = setting === 'apertium' ? createApertium() : createLibreTranslate({ url: setting, key });
  return remembering(resting(translator, log));
}

export function resting(translator: Translator, log: Log, restMs?: number): Translator {
  const { name } = translator;
  const patiently = patient(
    warning(log, { translator: name }, 'gives no translations: statements are compared without for a minute'),
    restMs,
  );
  return {
    ...translator,
    translate: (text, from, to) => patiently(() => translator.translate(text, from, to)),
  };
}

/** Texts kept: what one article's verdicts ask for comes again with its next correction. */
const KEPT = 5_000;

function remembering(translator: Translator): Translator {
  const known = new Map<string, string>();
  return {
    ...translator,
    translate: async (text, from, to) => {
      const key = `${from} ${to} ${text}`;
      const before = known.get(key);
      if (before !== undefined) return before;
      const translation = await translator.translate(text, from, to);
      if (translation === null) return null;
      const oldest = known.size >= KEPT ? known.keys().next().value : undefined;
      if (oldest !== undefined) known.delete(oldest);
      known.set(key, translation);
      return translation;
    },
  };
}
