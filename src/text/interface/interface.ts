import type { Language, Reason, SourceCount, Title } from '../../model.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import type { InterfaceTexts } from './texts.ts';

/** The texts in a language or locale (`es`, `es-419`); English where we have none. */
export function textsFor(language: Language): InterfaceTexts {
  return interfaceLanguage(language) === 'es' ? SPANISH : ENGLISH;
}

/** The language of the interface nearest to a locale. */
export function interfaceLanguage(locale: string): 'en' | 'es' {
  return /^es\b/iu.test(locale) ? 'es' : 'en';
}

/** A text with each `{name}` replaced by its value. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) => String(values[name] ?? place));
}

/** A reason as the language tells it; as it was written down, where an older edition did so. */
export function reasonText({ code, text, words = '', against = '' }: Reason, texts: InterfaceTexts): string {
  const told: Readonly<Record<string, string>> = texts.reason;
  return told[code] === undefined ? text : fill(told[code], { words, against });
}

/** Words as they may be shown: what somebody denied never stands without saying so. */
export function polarText(
  { words, denied }: { readonly words: string; readonly denied?: true | undefined },
  texts: InterfaceTexts,
): string {
  return denied ? fill(texts.alert.denied, { words }) : words;
}

/** `EFE, AP and Infobae`, as the language joins a list. */
export function listOf(items: readonly string[], texts: InterfaceTexts): string {
  return new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(items);
}

/** `Spanish`, `español`: a language by its name; its code where it has none. */
export function languageName(language: Language, texts: InterfaceTexts): string {
  try {
    return new Intl.DisplayNames(texts.locale, { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** ` · 12 outlets, 3 independent`, to follow a line; '' where a single outlet reports it. */
export function sourcesText({ outlets, independent }: SourceCount, texts: InterfaceTexts): string {
  if (outlets < 2) return '';
  const counted = independent === 1 ? texts.alert.oneSource : texts.alert.sources;
  return ` · ${fill(counted, { outlets, independent })}`;
}

/** A day as people write it: `3 March 2026`, `3 de marzo de 2026`. */
export function dayText(day: string, texts: InterfaceTexts): string {
  const instant = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(instant)) return day;
  return new Intl.DateTimeFormat(texts.locale, { dateStyle: 'long', timeZone: 'UTC' }).format(instant);
}

/** An office as the language writes it. */
export const titleIn = (title: Title, texts: InterfaceTexts): string =>
  title[interfaceLanguage(texts.locale)];
