/** Every form of a cue verb, and what it tells. */
import { irregularForms, particlesOf, setOf } from './entries.ts';
import type { Inflect } from './inflect.ts';
import type { CueClass, CueForm, Lexicon, LexiconFile, VerbForm } from './lexicon.ts';

/** The forms of its cue verbs, class after class; of one that two lemmas share the first holds. `infinitive` ends those of the language. */
export function cueForms(
  data: LexiconFile,
  classes: readonly CueClass[],
  inflect: Inflect,
  infinitive: RegExp,
): Pick<Lexicon, 'cues' | 'boundCues'> {
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
