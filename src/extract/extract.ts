/** Text → the words it attributes to somebody: direct, mixed and indirect quotations with cue and source as written. */
import type { Language, Mention, QuotationFound } from '../model.ts';
import { lexiconFor, type Lexicon } from '../text/lexicon/lexicon.ts';
import { sentencesOfArticle } from '../text/sentences.ts';
import type { Ground } from './confidence.ts';
import { isQuote, isSentential } from './clause.ts';
import { leavesSubjectOut } from './colon-unnamed.ts';
import type { Attribution } from './attribution.ts';
import { attributionsIn } from './content.ts';
import { draftOf, finished, mention, withoutPossessive, type Draft } from './drafts.ts';
import { eachThat } from './each-that.ts';
import { isMarksAlone, otherInExchange } from './exchange.ts';
import { isAsking, speakerOf, stillOpen } from './going-on.ts';
import { introducerAt } from './introducer.ts';
import { framesIn } from './frames.ts';
import { isHeading } from './headings.ts';
import { paragraphsOf, sentencesOf } from './paragraphs.ts';
import type { Run } from './source.ts';
import type { Quoted } from './marks.ts';
import { quotationsOf } from './pairings.ts';
import { statedBehind, turnsOf } from './turns.ts';
import { pointingBack } from './pointing-back.ts';
import { sign, WITHOUT_CUE } from './signatures.ts';
import { isTeaser } from './teasers.ts';
import { introducerOf, isLedIn, openingTeller, type Teller, tellerIn, tellerOf } from './tellers.ts';
import { type Token, tokenAt, tokensOf } from './tokens.ts';
import { isUnreal } from './unreal.ts';
import { draftsWithin, readWithin } from './within.ts';

/** Shorter lines say nothing. In UTF-16 units. */
const SHORTEST_PARAGRAPH = 4;

/**
 * Every quotation of a text, in order. A language without a lexicon has none.
 *
 * `text` of each is exactly `start..end` of the input: for a direct quotation what stands between its outer marks, for
 * the others the reported clause without its "that". Words said under one attribution are one quotation with `spans`.
 * Negated and hypothetical speech, scare quotes and titles of works are left out.
 */
export function extractQuotations(text: string, language: Language): QuotationFound[] {
  const lexicon = lexiconFor(language);
  if (lexicon === null) return [];
  const drafts: Draft[] = [];
  const framed: Draft[] = [];
  const said: QuotationFound[] = [];
  let stated: readonly QuotationFound[] = [];
  /** Asked for only where marks follow. */
  let introducer: () => Teller | null = nobody;
  let carrier: Mention | null = null;
  const paragraphs = paragraphsOf(text, sentencesOfArticle(text, language));
  const turns = turnsOf(text, paragraphs, lexicon);
  const turnStarts = new Set(turns.quotations.map(({ start }) => start));
  const marked = quotationsOf(text, paragraphs, lexicon);
  const read = (i: number): Token[][] => {
    const paragraph = paragraphs[i];
    if (paragraph === undefined || turns.taken.has(i)) return [];
    const tokens = tokensOf(text, paragraph, marked[i] ?? [], lexicon);
    return sentencesOf(tokens, paragraph.sentences, text, lexicon);
  };
  for (const [i, paragraph] of paragraphs.entries()) {
    if (turns.taken.has(i)) {
      // "Rubio: ‘We are done’": marks around the whole turn hold nothing of anybody else’s.
      const inside = (marked[i] ?? []).filter(({ inner }) => !turnStarts.has(inner.start));
      drafts.push(...readWithin(text, paragraph, inside, lexicon));
      carrier = null;
      introducer = nobody;
      continue;
    }
    if (paragraph.end - paragraph.start < SHORTEST_PARAGRAPH) continue;
    const quotations = marked[i] ?? [];
    const sentences = read(i);
    if (isTeaser(sentences[0] ?? [], lexicon) || sign(text, sentences[0] ?? [], drafts, lexicon)) continue;
    const before = drafts.length;
    const other = isMarksAlone(sentences) ? otherInExchange(drafts, text) : null;
    const introduced = introducer;
    const goingOn = tellerOf(other ?? carrier, 'carried');
    const handed = (): Teller | null => introduced() ?? goingOn;
    const isStated = stated.length > 0;
    stated = statedBehind(text, paragraphs, i, lexicon);
    said.push(...stated);
    const isHead = other === null && isHeading(sentences, text, lexicon);
    const open = other === null && !isHead ? stillOpen(drafts.at(-1), sentences, text, lexicon) : null;
    const by = isHead ? nobody : handed;
    const last = readParagraph(text, sentences, () => read(i + 1)[0], open, by, lexicon, drafts, framed);
    if (other !== null)
      drafts.push(...drafts.splice(before).map((one) => ({ ...one, exchange: true as const })));
    // What a statement tells as done ("thanked Gil for …") is told by whoever states it.
    if (isStated) drafts.splice(before, drafts.length, ...drafts.slice(before).filter(isReported));
    if (last !== null) carrier = isAsking(last, text) ? null : speakerOf(last);
    else if (drafts.length > before || quotations.length === 0) carrier = null;
    introducer = () => introducerOf(text, sentences.at(-1) ?? [], lexicon);
  }
  const within = drafts.flatMap((draft) => draftsWithin(text, draft, lexicon));
  const all = [...drafts, ...within, ...framed]
    .flatMap((draft) => eachThat(text, draft, lexicon))
    .flatMap((draft) => finished(text, draft));
  return [...turns.quotations, ...said, ...all].sort((a, b) => a.start - b.start || a.end - b.end);
}

function framedBy(text: string, tokens: readonly Token[], frame: Attribution, lexicon: Lexicon): Draft[] {
  const draft = isUnreal(tokens, frame, lexicon) ? null : draftOf(text, tokens, frame, lexicon);
  return draft === null ? [] : [draft];
}

const nobody = (): null => null;

const isReported = ({ ground, type }: Draft): boolean => ground !== 'phrase' || type !== 'indirect';

/** Adds the quotations of a paragraph to those before it; gives the one that marks without a cue would go on with. */
function readParagraph(
  text: string,
  sentences: readonly Token[][],
  following: () => readonly Token[] | undefined,
  open: Draft | null,
  introducer: () => Teller | null,
  lexicon: Lexicon,
  drafts: Draft[],
  framed: Draft[],
): Draft | null {
  const first = drafts.length;
  const lastMarked = sentences.findLastIndex(hasMarks);
  let anchor = open;
  let told: Teller | null = null;
  let handed: (() => Teller | null) | null = introducer;
  for (const [i, tokens] of sentences.entries()) {
    if (drafts.length > first && sign(text, tokens, drafts, lexicon)) continue;
    const isMarked = i <= lastMarked && hasMarks(tokens);
    const behind =
      isMarked && standsAlone(tokens, text)
        ? saidBehind(text, tokens, sentences[i + 1] ?? following() ?? [], lexicon)
        : null;
    if (behind !== null) {
      drafts.push(behind);
      anchor = behind;
      continue;
    }
    const before = drafts.length;
    const attributions = attributionsIn(tokens, text, lexicon);
    for (const attribution of attributions) {
      if (isUnreal(tokens, attribution, lexicon)) continue;
      const draft = draftOf(text, tokens, attribution, lexicon);
      if (draft === null) continue;
      adoptOpenPart(drafts, draft);
      drafts.push(draft);
    }
    const frames = framesIn(tokens, attributions, text, lexicon);
    for (const frame of frames) framed.push(...framedBy(text, tokens, frame, lexicon));
    const isAside = drafts.length === before && isBeat(tokens, lexicon) && !isLedIn(tokens, lexicon);
    if (isAside) handed = null;
    if (isAside || drafts.length > before) told = null;
    // Whom marks would belong to is asked only where some follow, or where it ends what went on before.
    const mayTell = drafts.length === before && (anchor !== null || i <= lastMarked);
    if (mayTell) told = tellerIn(text, tokens, lexicon) ?? told;
    if (told !== null) anchor = null;
    anchor = mainOf(drafts.slice(before)) ?? (isAside ? null : anchor);
    if (!isMarked) continue;
    const taken = [...attributions, ...frames].flatMap(({ content }) => content);
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isQuote(tokens[at]) || taken.some(({ start, end }) => start <= at && at < end)) continue;
      const opening =
        drafts.length === first ? openingTeller(text, handed?.() ?? null, sentences[i + 1], lexicon) : null;
      const carried = anchor !== null ? tellerOf(speakerOf(anchor), 'carried') : (told ?? opening);
      const added = readUnattributed(text, tokens, at, anchor, carried, lexicon);
      if (added !== null && added !== anchor) drafts.push(added);
      anchor = added ?? anchor;
    }
  }
  return anchor;
}

function hasMarks(tokens: readonly Token[]): boolean {
  for (let at = 0; at < tokens.length; at += 1) if (tokens[at]?.kind === 'quote') return true;
  return false;
}

/** “Nobody asked”. alone after a quotation is one as well, short as it is. */
const startsSentence = ({ inner }: Quoted, text: string): boolean =>
  /^[¿¡]?\p{Lu}.*\s/u.test(text.slice(inner.start, inner.end));

/** Of what a sentence attributes, the words its main clause reports: “A,” X said, after Y said B. */
const mainOf = (made: readonly Draft[]): Draft | null =>
  made.find(({ quoted, ground }) => quoted.length > 0 && JOINING.has(ground)) ?? made.at(-1) ?? null;

/** "Gil shook her head.": whoever speaks after it need not be who spoke before it, unless it is about "him". */
const isBeat = (tokens: readonly Token[], lexicon: Lexicon): boolean =>
  tokens[0]?.kind === 'word' && !lexicon.sets.subjectPronouns.has(tokens[0].lower);

/** "Según | Gil, hay otra salida: «…»": only with its cue a name behind a preposition is a source. */
const isGoverned = (tokens: readonly Token[], { start }: Run, { sets }: Lexicon): boolean =>
  sets.prepositions.has(tokenAt(tokens, start - 1).lower);

/** Nothing but one quotation, a sentence of its own. */
const standsAlone = (tokens: readonly Token[], text: string): boolean => {
  const marks = tokens.filter(isQuote);
  const [only] = marks;
  return (
    only !== undefined &&
    marks.length === 1 &&
    isSentential(only, text) &&
    tokens.every(({ kind }) => kind !== 'word')
  );
};

/** “…”. Así lo resume Gil. */
function saidBehind(
  text: string,
  tokens: readonly Token[],
  next: readonly Token[],
  lexicon: Lexicon,
): Draft | null {
  const quoted = tokens.find(isQuote)?.quoted;
  const told = quoted == null ? null : pointingBack(next, lexicon);
  if (told === null || quoted == null) return null;
  const [cue, source] = [told.cue, told.source].map((run) =>
    run === null ? null : mention(text, next, run),
  );
  const shape = { type: 'direct', cueClass: 'say', ground: 'told-behind' } as const;
  return { ...shape, spans: [quoted.inner], cue: cue ?? null, source: source ?? null, quoted: [quoted] };
}

/** Grounds after which further marks in the paragraph go on with the same quotation. */
const JOINING: ReadonlySet<Ground> = new Set(['content-first', 'preposition']);

/** A quotation that ran on into this paragraph belongs to the source named here, if none was named before. */
function adoptOpenPart(drafts: Draft[], draft: Draft): void {
  const last = drafts.at(-1);
  if (last?.quoted.at(-1)?.goesOn !== true || !WITHOUT_CUE.has(last.ground) || draft.quoted.length === 0)
    return;
  if (draft.ground !== 'content-first') return;
  drafts.pop();
  draft.spans = [...last.spans, ...draft.spans];
}

/**
 * A quotation without a cue of its own: `last` goes on (it is returned, longer), or it is a draft of its own by whoever
 * is `carried` on, or no statement at all.
 */
function readUnattributed(
  text: string,
  tokens: readonly Token[],
  at: number,
  last: Draft | null,
  carried: Teller | null,
  lexicon: Lexicon,
): Draft | null {
  const token = tokenAt(tokens, at);
  const { quoted } = token;
  if (quoted === null) return null;
  const alone = tokens.every(({ kind }) => kind !== 'word');
  const goesOnAlone =
    alone && last !== null && last.quoted.at(-1) !== undefined && startsSentence(quoted, text);
  if (!isSentential(token, text) && !goesOnAlone) return null;
  const opens = tokens.slice(0, at).every(({ kind }) => kind !== 'word');
  const introduced = tokens[at - 1]?.text === ':';
  if (!opens && !introduced) return null;
  if (
    opens &&
    (alone || !lexicon.traits.freeOrder || tokens[at + 1]?.text !== ',') &&
    last !== null &&
    (last.type === 'direct' || (last.type === 'mixed' && JOINING.has(last.ground)))
  ) {
    last.spans.push(quoted.inner);
    last.quoted.push(quoted);
    return last;
  }
  const subject = introduced ? introducerAt(tokens, at - 1, lexicon) : null;
  const teller =
    subject !== null
      ? tellerOf(withoutPossessive(mention(text, tokens, subject)), 'carried')
      : alone || isLedIn(tokens, lexicon)
        ? carried
        : null;
  const cue =
    introduced &&
    (subject === null ? leavesSubjectOut(tokens.slice(0, at), lexicon) : isGoverned(tokens, subject, lexicon))
      ? mention(text, tokens, { start: at - 1, end: at })
      : null;
  const isIntroduced = cue !== null && subject === null;
  const ground = isIntroduced ? 'introduced' : (teller?.ground ?? 'carried');
  const shape = { type: 'direct', cue, cueClass: 'say', ground } as const;
  return { ...shape, spans: [quoted.inner], source: teller?.source ?? null, quoted: [quoted] };
}
