/** Why words are a quotation, and whose as it is written, in sentences for a person. */
import type { Mention, QuotationType } from '../model.ts';
import type { Ground } from './confidence.ts';

const GROUNDS: Readonly<Record<Ground, (cue: string) => string>> = {
  'content-first': (cue) => `the words stand before ${cue}`,
  'that-clause': (cue) => `a clause with “that” or “que” follows ${cue}`,
  introduced: (cue) => `${cue} introduces words in quotation marks`,
  description: (cue) => `${cue} describes in borrowed words`,
  'bare-clause': (cue) => `a clause follows ${cue}`,
  infinitive: (cue) => `what is wished or promised follows ${cue}`,
  phrase: (cue) => `a phrase follows ${cue}`,
  preposition: (cue) => `${cue} names whose words they are`,
  colon: () => 'a name and a colon stand before the words',
  nominal: (cue) => `what the noun ${cue} is about`,
  raised: (cue) => `what ${cue} is said of, as people in general see it`,
  'told-behind': () => 'they stand alone, and the sentence behind them tells whose they are',
  presented: () => 'they stand alone beside a sentence that tells of one person only',
  carried: () => 'no cue stands beside the words: they go on with whoever spoke before',
};

const TYPES: Readonly<Record<QuotationType, string>> = {
  direct: 'all of it stands in quotation marks',
  mixed: 'part of it stands in quotation marks',
  indirect: 'it is reported, not quoted word for word',
};

/** What was seen, the strongest first. */
export function reasonsOf(
  ground: Ground,
  type: QuotationType,
  cue: Mention | null,
  source: Mention | null,
  { within, denied }: { readonly within?: true; readonly denied?: true },
): readonly string[] {
  return [
    GROUNDS[ground](`“${cue?.text ?? ''}”`),
    TYPES[type],
    placeOfSource(cue, source),
    ...(denied === true
      ? [`the source says that it is not so: “${cue?.text ?? ''}” denies or rejects it`]
      : []),
    ...(within === true ? ['it stands within the words of another, who may misreport it'] : []),
  ];
}

function placeOfSource(cue: Mention | null, source: Mention | null): string {
  if (source === null) return 'the sentence names no source';
  if (cue === null) return `the source is “${source.text}”`;
  if (source.start < cue.start) return `the source, “${source.text}”, stands before “${cue.text}”`;
  return `the source, “${source.text}”, stands after “${cue.text}”`;
}
