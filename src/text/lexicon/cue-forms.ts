/** Every form of a cue verb, and what it tells. */
import { irregularForms, particlesOf, setOf } from './entries.ts';
import type { Inflect } from './inflect.ts';
import type { CueClass, CueForm, LexiconFile, VerbForm } from './lexicon.ts';

/** The forms of its cue verbs, class after class; of one that two lemmas share the first holds. `infinitive` ends those of the language. */
export function cueForms(
  data: LexiconFile,
  classes: readonly CueClass[],
  inflect: Inflect,
  infinitive: RegExp,
): Record<'cues' | 'boundCues', Map<string, CueForm>> {
  const cues = new Map<string, CueForm>();
  const boundCues = new Map<string, CueForm>();
  const particles = particlesOf(data);
  for (const cue of classes) {
    for (const entry of setOf(data.cues[cue] ?? '')) {
      const [lemma = '', irregular] = entry.split('=');
      const bound = particles.get(`${lemma}!`);
      const following = bound ?? particles.get(lemma);
      const forms = bound === undefined ? cues : boundCues;
      const pairs =
        irregular === undefined
          ? inflect(lemma)
          : [...irregularForms(irregular), ...infinitiveOf(lemma, infinitive)];
      for (const [form, word] of pairs)
        if (word !== '' && !forms.has(word))
          forms.set(word, { cue, form, lemma, ...(following === undefined ? {} : { particles: following }) });
    }
  }
  return { cues, boundCues };
}

/** A verb that is written out has its infinitive too, where the language tells one by its ending. */
const infinitiveOf = (lemma: string, infinitive: RegExp): [VerbForm, string][] =>
  infinitive.test(lemma) ? [['base', lemma]] : [];

/**
 * Gives each cue the forms in which it is wished or supposed, and says which they are: "tras que Gil | dijera |". They stand as
 * bases do, by a subject beside them alone.
 */
export function addSubjunctives(
  { pastSubjunctives = '' }: LexiconFile,
  maps: readonly Map<string, CueForm>[],
): readonly string[] {
  const [ending = '', others = ''] = pastSubjunctives.split('=');
  if (ending === '') return [];
  return maps.flatMap((forms) =>
    [...forms].flatMap(([word, entry]) => {
      if (entry.form !== 'past' || !word.endsWith(ending)) return [];
      const made = others.split('|').map((other) => `${word.slice(0, -ending.length)}${other}`);
      for (const form of made.filter((one) => !forms.has(one))) forms.set(form, { ...entry, form: 'base' });
      return made;
    }),
  );
}

/** Gives infinitives the pronouns that are written onto them: «tras | decirle | a la prensa que». */
export function addEnclitics(
  { enclitics = '' }: LexiconFile,
  maps: readonly Map<string, CueForm>[],
  infinitive: RegExp,
): void {
  const pronouns = [...setOf(enclitics)];
  for (const forms of maps)
    for (const [word, entry] of [...forms].filter(
      ([one, { form }]) => form === 'base' && infinitive.test(one),
    ))
      for (const pronoun of pronouns) if (!forms.has(word + pronoun)) forms.set(word + pronoun, entry);
}
