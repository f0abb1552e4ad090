/** What bodies are called in short: "Civil Aviation Authority of Nepal (CAAN)". */
import { normalise } from '../text/normalise.ts';
import type { NameMention } from './mentions.ts';

/** By its short form, the name of each body. */
export const acronymsIn = (text: string, mentions: readonly NameMention[]): ReadonlyMap<string, string> =>
  new Map([...firstWordsIn(mentions), ...besideIn(text, mentions)]);

/** "The Department": the one whose name goes on behind an "of" where the article gives it, the Department of the Treasury. */
function firstWordsIn(mentions: readonly NameMention[]): readonly (readonly [string, string])[] {
  const whole = new Map<string, string | null>();
  for (const { kind, tokens, text } of mentions) {
    const [first = '', second] = text.split(' ');
    if (kind !== 'institution' || tokens.length < 3 || second !== 'of') continue;
    const known = whole.get(first);
    whole.set(first, known === undefined || known === text ? text : null);
  }
  return [...whole].flatMap(([short, name]) => (name === null ? [] : [[short, name] as const]));
}

const besideIn = (text: string, mentions: readonly NameMention[]): readonly (readonly [string, string])[] =>
  mentions.flatMap(({ kind, end, text: name }) => {
    if (kind !== 'institution' || text[end + 1] !== '(') return [];
    const [, acronym = ''] = /^ \((\p{Lu}\p{L}{1,11})\)/u.exec(text.slice(end, end + 16)) ?? [];
    return isShortFor(acronym, name) ? [[acronym, name] as const] : [];
  });

/** "CAAN", "Cacif": its letters stand in the name in their order, the first as the first; not "(Colombia)". */
function isShortFor(acronym: string, name: string): boolean {
  if (/^\p{Lu}{2,7}$/u.test(acronym)) return true;
  const letters = normalise(name).replaceAll(' ', '');
  let at = -1;
  for (const letter of normalise(acronym)) {
    at = letters.indexOf(letter, at + 1);
    if (at === -1) return false;
  }
  return acronym !== '' && letters[0] === normalise(acronym)[0];
}
