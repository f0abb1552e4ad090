/** Quotations in quotations: “He told me, ‘I am leaving,’” Rubio said. The inner one is read as the outer ones are. */
import type { Span } from '../model.ts';
import type { CueClass, Lexicon, VerbForm } from '../text/lexicon/lexicon.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Attribution } from './attribution.ts';
import { isComma, isQuote } from './clause.ts';
import { attributionsIn } from './content.ts';
import { draftOf, type Draft } from './drafts.ts';
import type { Quoted } from './marks.ts';
import { sentencesOf } from './paragraphs.ts';
import { type Token, tokenAt, tokensOf } from './tokens.ts';
import { isUnreal } from './unreal.ts';
import { isShown, isUtterance, ledInWithin } from './within-led-in.ts';

/** What a cue inside the marks of `outer` attributes, among the inner marks: to somebody else, or to the speaker at another time. */
export function draftsWithin(text: string, outer: Draft, lexicon: Lexicon): Draft[] {
  if (outer.type === 'indirect') return [];
  return outer.quoted.flatMap(({ inner, inside }) => readWithin(text, inner, inside, lexicon));
}

/** The same among the marks `inside` a span of somebody’s words: a turn of a transcript has none of its own. */
export function readWithin(text: string, inner: Span, inside: readonly Quoted[], lexicon: Lexicon): Draft[] {
  if (inside.length === 0) return [];
  const sentences = splitSentences(text.slice(inner.start, inner.end), lexicon.language).map(
    ({ start, end }) => ({
      start: start + inner.start,
      end: end + inner.start,
    }),
  );
  const tokens = tokensOf(text, inner, inside, lexicon);
  return sentencesOf(tokens, sentences, text, lexicon)
    .filter((sentence) => sentence.some(isQuote))
    .flatMap((sentence) => readSentence(text, sentence, lexicon));
}

function readSentence(text: string, sentence: readonly Token[], lexicon: Lexicon): Draft[] {
  const drafts: Draft[] = [];
  for (const attribution of attributionsIn(sentence, text, lexicon)) {
    // «Dijimos: “…”» looks like a name and its words, «El sábado: “…”» as well.
    if (attribution.pattern === 'colon' || isUnreal(sentence, attribution, lexicon)) continue;
    const draft = draftOf(text, sentence, marksOf(sentence, attribution, lexicon), lexicon);
    if (draft !== null && isTold(text, sentence, attribution, draft, lexicon)) drafts.push(draft);
  }
  for (const [at, { quoted }] of sentence.entries()) {
    if (quoted === null || drafts.some((draft) => draft.quoted.includes(quoted))) continue;
    const ledIn = ledInWithin(text, sentence, at, lexicon);
    if (ledIn !== null) drafts.push(ledIn);
  }
  return drafts.map((draft) => ({ ...draft, within: true as const }));
}

/** «Juró que | “es sagrado” |, y lo sagrado duele»: whoever tells it goes on behind whole words of another. */
function marksOf(tokens: readonly Token[], attribution: Attribution, { traits }: Lexicon): Attribution {
  const [{ start } = { start: -1 }] = attribution.content;
  const isMarked =
    attribution.pattern === 'that-clause' && isQuote(tokens[start]) && isComma(tokens[start + 1]);
  return isMarked && traits.freeOrder
    ? { ...attribution, content: [{ start, end: start + 1 }] }
    : attribution;
}

/** Marked words alone that were said: of what the speaker says now ("I say ‘no’") or of others’ habit only whole utterances. */
function isTold(
  text: string,
  tokens: readonly Token[],
  { cue, source: run }: Attribution,
  { type, source, quoted }: Draft,
  lexicon: Lexicon,
): boolean {
  if (type !== 'direct') return false;
  if (source === null && !lexicon.traits.elidesSubjects) return false;
  const { ownPronouns, relatives } = lexicon.sets;
  const words = source?.text.toLowerCase().split(/[\s'’]/u) ?? [];
  const isOwn = ownPronouns.has(words[0] ?? '');
  if (run !== null && isShown(tokens.slice(Math.max(0, run.start - NEAR), run.end), lexicon)) return false;
  if (!isOwn && cue.form === 'past') return !relatives.has(words.at(-1) ?? '');
  const isYou = isOwn && !lexicon.sets.firstPerson.has(words[0] ?? '');
  if (!TOLD.has(cue.form) || !(SPOKEN.has(cue.cue) || (isYou && cue.cue === 'call'))) return false;
  if (lexicon.words.expletives.has(words.at(-1) ?? '')) return false;
  // "supposed to | say ‘moved’", "they will | say ‘no’": nobody has said it.
  const before = tokenAt(tokens, cue.start - 1).lower;
  if (lexicon.words.to.has(before) || lexicon.sets.modals.has(before)) return false;
  return quoted.every((one) => isUtterance(text, one.inner));
}

/** In tokens: «un cartel | que decía». */
const NEAR = 3;

const TOLD: ReadonlySet<VerbForm> = new Set(['past', 'present', 'base']);
const SPOKEN: ReadonlySet<CueClass> = new Set(['say', 'tell', 'ask', 'speak']);
