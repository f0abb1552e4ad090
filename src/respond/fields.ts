/** Limits written among the words of a question: `official:rubio`, `desde:2026-01-01`, `medio:"El Faro"`. */
import { textsFor } from '../text/interface/interface.ts';
import { normalise } from '../text/normalise.ts';

const FIELDS = {
  official: 'searchOfficial',
  from: 'searchFrom',
  to: 'searchTo',
  outlet: 'searchOutlet',
  language: 'searchLanguage',
  kind: 'searchKind',
  verdict: 'searchVerdict',
} as const;

type Field = keyof typeof FIELDS;
type Fields = Readonly<Partial<Record<Field, string>>>;

const INTERFACES = [textsFor('en'), textsFor('es')];

/** What the options of `/quotes search` are called, in every language there is. */
const NAMES: ReadonlyMap<string, Field> = new Map(
  Object.entries(FIELDS).flatMap(([field, command]) =>
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys written above
    INTERFACES.map((texts) => [normalise(texts.command[command].name), field as Field] as const),
  ),
);

const WRITTEN = /(?<!\S)(\p{L}+):(?:"([^"]+)"|“([^“”]+)”|«([^«»]+)»|([^\s"“”«»:/]\S*))/gu;

/** The question without its limits, and those; of two that say the same thing the later one. Other words with a colon are words. */
export function readFields(question: string): { readonly text: string; readonly fields: Fields } {
  const fields: Partial<Record<Field, string>> = {};
  const text = question.replace(WRITTEN, (all: string, name: string, ...values: (string | undefined)[]) => {
    const field = NAMES.get(normalise(name));
    const value = values.slice(0, 4).find((each) => each !== undefined);
    if (field === undefined || value === undefined) return all;
    fields[field] = codeOf(field, value);
    return '';
  });
  return { text: text.replace(/\s+/gu, ' ').trim(), fields };
}

/** Kinds and verdicts are known by what they are called in any language; anything else is what it is. */
function codeOf(field: Field, value: string): string {
  if (field !== 'kind' && field !== 'verdict') return value;
  const asked = normalise(value);
  for (const texts of INTERFACES) {
    const names = Object.entries(field === 'kind' ? texts.tag : texts.verdict);
    const known = names.find(([code, name]) => code === asked || normalise(name) === asked);
    if (known !== undefined) return known[0];
  }
  return value;
}
