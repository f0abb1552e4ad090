/** What speaks for a body where a word for one is the source: «el gremio», «el informe», «denuncian». */
import type { Fit, Scene, Stage } from './candidates.ts';
import type { Person } from './cast.ts';
import type { Referent } from './people.ts';

/** Whether a body is what the word for one means. */
export function bodyFeatures(
  { referent, words }: Person,
  { isCalledSo, titled, last }: Fit,
  all: readonly Fit[],
  { body, spoken, subjects }: Scene,
  { people }: Stage,
): string[] {
  if (body === null) return [];
  const features: string[] = [];
  if (isCalledSo)
    features.push('body called so', referent.isPerson ? 'name called so' : 'institution called so');
  else if (all.some((other) => other.isCalledSo)) features.push('another body called so');
  if (titled > 0) features.push('body told by its word');
  const { speaker, isPerson } = referent;
  if (last !== null && /^\p{Lu}{2,}$/u.test(last.name.text)) features.push('body in short');
  const own = words.join(' ');
  const isOf = (one: Referent | undefined): boolean =>
    one?.speaker != null &&
    one.speaker !== speaker &&
    one.isPerson &&
    people.titlesOf(one.speaker).includes(own);
  if (isOf(spoken[0]?.by)) features.push('body of who spoke last');
  if (isOf(subjects[0])) features.push('body of the subject');
  if (isPerson && referent.official === null && !isCalledSo) features.push('name for a body');
  return features;
}
