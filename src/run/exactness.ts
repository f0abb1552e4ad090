import type { Quotation } from '../model.ts';

const STEPS = { direct: 0, mixed: 1, indirect: 2 };

/** Orders quotations by how far they give the speaker’s own words: all of them first, a paraphrase last. */
export const byExactness = (a: Pick<Quotation, 'type'>, b: Pick<Quotation, 'type'>): number =>
  STEPS[a.type] - STEPS[b.type];
