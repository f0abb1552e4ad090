/** The regular forms in which a cue verb stands in a report: third persons, participles and gerunds. */
import type { VerbForm } from './lexicon.ts';

type Forms = readonly (readonly [VerbForm, string])[];
/** The regular forms of a lemma. */
export type Inflect = (lemma: string) => Forms;

/** `note` → noted, notes, note, noting. Verbs that double a consonant or change otherwise are written out in the data. */
export function inflectEnglish(lemma: string): Forms {
  const stem = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
  const isY = /[^aeiou]y$/u.test(lemma);
  const plural = /(?:s|sh|ch|x|z|o)$/u.test(lemma) ? 'es' : 's';
  return [
    ['past', isY ? `${lemma.slice(0, -1)}ied` : `${stem}ed`],
    ['present', isY ? `${lemma.slice(0, -1)}ies` : `${lemma}${plural}`],
    ['base', lemma],
    ['gerund', `${stem}ing`],
  ];
}

const ENDINGS: Readonly<Record<string, readonly (readonly [VerbForm, string])[]>> = {
  ar: [
    ['past', 'ó'],
    ['past', 'aron'],
    ['past', 'aba'],
    ['past', 'aban'],
    ['past', 'ado'],
    ['present', 'a'],
    ['present', 'an'],
    ['gerund', 'ando'],
    ['base', 'ar'],
    ['base', 'ará'],
    ['base', 'arán'],
  ],
  er: [
    ['past', 'ió'],
    ['past', 'ieron'],
    ['past', 'ía'],
    ['past', 'ían'],
    ['past', 'ido'],
    ['present', 'e'],
    ['present', 'en'],
    ['gerund', 'iendo'],
    ['base', 'er'],
    ['base', 'erá'],
    ['base', 'erán'],
  ],
  ir: [
    ['past', 'ió'],
    ['past', 'ieron'],
    ['past', 'ía'],
    ['past', 'ían'],
    ['past', 'ido'],
    ['present', 'e'],
    ['present', 'en'],
    ['gerund', 'iendo'],
    ['base', 'ir'],
    ['base', 'irá'],
    ['base', 'irán'],
  ],
};

/** `señalar` → señaló, señalaron, señala, señalado, señalando … */
export function inflectSpanish(lemma: string): Forms {
  const stem = lemma.slice(0, -2);
  return (ENDINGS[lemma.slice(-2)] ?? []).map(([form, ending]) => [form, `${stem}${ending}`]);
}

const PORTUGUESE_ENDINGS: typeof ENDINGS = {
  ar: [
    ...formsOf('past', 'ou aram ava avam ado'),
    ...formsOf('present', 'a am'),
    ...formsOf('gerund', 'ando'),
    ...formsOf('base', 'ar ará arão'),
  ],
  er: [
    ...formsOf('past', 'eu eram ia iam ido'),
    ...formsOf('present', 'e em'),
    ...formsOf('gerund', 'endo'),
    ...formsOf('base', 'er erá erão'),
  ],
  ir: [
    ...formsOf('past', 'iu iram ia iam ido'),
    ...formsOf('present', 'e em'),
    ...formsOf('gerund', 'indo'),
    ...formsOf('base', 'ir irá irão'),
  ],
};

function formsOf(form: VerbForm, endings: string): Forms {
  return endings.split(' ').map((ending) => [form, ending]);
}

/** `afirmar` → afirmou, afirmaram, afirma, afirmando … */
export function inflectPortuguese(lemma: string): Forms {
  const stem = lemma.slice(0, -2);
  return (PORTUGUESE_ENDINGS[lemma.slice(-2)] ?? []).map(([form, ending]) => [form, `${stem}${ending}`]);
}
