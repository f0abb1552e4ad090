import type { Day, Language } from '../model.ts';
import { type Comparable, comparable } from './comparable.ts';
import { dated } from './from-day.ts';
import { Kept } from './kept.ts';

/**
 * 2 to 5 kB each. A busy official's statements of some weeks fit in, which is what one article after another is compared
 * with.
 */
const KEPT = 3_000;

/** By how they are read and in which language, so that a text is its own key: to join it to another takes longer than to find it. */
const forms = new Map<string, Kept<Comparable>>();

/**
 * `comparable`, which takes ten times as long as a comparison, made once for a text that comes again and again.
 *
 * @param saidOn days told from that one are read as what they come to
 */
export function remembered(
  text: string,
  language: Language,
  reading: 'spoken' | 'even' = 'spoken',
  denied?: true,
  saidOn?: Day,
): Comparable {
  const told = saidOn === undefined ? text : dated(text, language, saidOn);
  const manner = `${denied === true ? 'denied ' : ''}${reading} ${language}`;
  let known = forms.get(manner);
  if (known === undefined) forms.set(manner, (known = new Kept(KEPT)));
  return known.get(told) ?? known.keep(told, comparable(told, language, reading, denied));
}
