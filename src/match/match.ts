/** The stage's entry: texts → comparable form → similarity, and a quotation among candidates → verdict. */
export { comparable } from './comparable.ts';
export { compareStatements } from './compare.ts';
export { type Decision, decideVerdict } from './decide.ts';
export { type Said } from './prospects.ts';
export { findInTranscript, spokenText, wordsInMarks, type SpokenText } from './in-transcript.ts';
export { occasionOf } from './occasion.ts';
export { reason } from './reasons.ts';
export { remembered } from './remembered.ts';
export { type Wording } from './wordings.ts';
export { DEFAULT_THRESHOLDS, type Thresholds } from './thresholds.ts';
