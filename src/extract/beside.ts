/** Who stands right behind a quotation as its speaker, whatever follows: “…,” Rubio told “Face the Nation” after …. */
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import type { Attribution } from './attribution.ts';
import { isComma, isDash, isQuote, isSentential } from './clause.ts';
import { saidBehind } from './behind-marks.ts';
import { leadOf, saidAt, type Cue } from './cues.ts';
import { phraseBefore, type Run } from './source.ts';
import { phraseAfter } from './source-behind.ts';
import { wasWording } from './was-wording.ts';
import { isPossessive, type Token, tokenAt } from './tokens.ts';

/** A subject with its appositions is no longer, in tokens. */
const LONGEST_SUBJECT = 40;

/**
 * The attribution of a quotation that opens its sentence by the clause that follows it. A comma (or ? or !) inside the
 * marks shows that the sentence goes on, and what goes on says who spoke, even by a verb that is no cue elsewhere.
 */
export function besideQuote(tokens: readonly Token[], text: string, lexicon: Lexicon): Attribution | null {
  const at = tokens.findIndex(({ kind }) => kind !== 'punct');
  const quote = tokenAt(tokens, at);
  if (!isQuote(quote)) return null;
  const signed = signature(tokens, at, text, lexicon);
  if (signed !== null) return signed;
  const from = isComma(tokens[at + 1]) || isDash(tokens[at + 1]) ? at + 2 : at + 1;
  if (lexicon.traits.freeOrder && (from === at + 2 || goesOn(quote, text))) {
    const behind = wasWording(tokens, from, lexicon) ?? saidBehind(tokens, from, lexicon);
    if (behind !== null) return attributionOf(tokens, at, behind, text, lexicon);
  }
  if (!isSentential(quote, text) || !goesOn(quote, text)) return null;
  if (tokens[from]?.kind !== 'word') return null;
  const said =
    wasReply(tokens, from, lexicon) ?? behindVerb(tokens, from, lexicon) ?? beforeVerb(tokens, from, lexicon);
  return said === null ? null : attributionOf(tokens, at, said, text, lexicon);
}

function attributionOf(
  tokens: readonly Token[],
  at: number,
  { verb, source }: { readonly verb: number; readonly source: Run | null },
  text: string,
  lexicon: Lexicon,
): Attribution {
  const tail = tailOf(tokens, Math.max(verb + 1, source?.end ?? 0), text);
  const content = [{ start: at, end: at + 1 }, ...(tail === null ? [] : [tail])];
  return { cue: cueAt(tokens, verb, source, lexicon), source, content, pattern: 'content-first' };
}

/** ‘We are not a colony’: Sheinbaum; “It is late.” — Ana Gil; “It is late,” — Ana Gil, on the radio. */
function signature(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): Attribution | null {
  const sign = tokenAt(tokens, at + 1);
  const end = signatureEnd(tokens, at + 2, isDash(sign) && isSentential(tokenAt(tokens, at), text), lexicon);
  const name = tokens.slice(at + 2, end);
  const isName =
    name.length > 0 &&
    name.length < 6 &&
    name.every(
      ({ kind, capital, lower }) => kind === 'word' && (capital || lexicon.sets.nameParticles.has(lower)),
    );
  if (!(sign.text === ':' || isDash(sign)) || !isName) return null;
  const source = { start: at + 2, end };
  const shape = {
    cue: 'say',
    form: 'present',
    lemma: ':',
    kind: 'colon',
    denied: false,
    passive: false,
  } as const;
  const cue = { ...shape, start: at + 1, end: at + 2, from: at + 1, source };
  return { cue, source, content: [{ start: at, end: at + 1 }], pattern: 'colon' };
}

/** Up to what tells who that is and where it was said, if no verb stands there. */
function signatureEnd(
  tokens: readonly Token[],
  from: number,
  mayGoOn: boolean,
  { sets, cues }: Lexicon,
): number {
  const end = tokens.findIndex((token, i) => i > from && (isComma(token) || token.text === '('));
  const isRest = ({ kind, lower }: Token): boolean =>
    kind !== 'quote' && !sets.finite.has(lower) && !cues.has(lower);
  return mayGoOn && end !== -1 && tokens.slice(end).every(isRest) ? end : tokens.length;
}

interface Said {
  readonly verb: number;
  readonly source: Run;
}

const goesOn = ({ quoted }: Token, text: string): boolean =>
  quoted !== null && /[,?!…—-]\s*$/u.test(text.slice(quoted.inner.end - 2, quoted.inner.end));

/** “…,” was | Gil’s | blunt | reply. */
function wasReply(tokens: readonly Token[], from: number, { words }: Lexicon): Said | null {
  if (!words.be.has(tokenAt(tokens, from).lower)) return null;
  const noun = tokens.findIndex(({ lower }, i) => i > from + 1 && words.answers.has(lower));
  if (noun === -1 || noun - from > LONGEST_ANSWER) return null;
  const owner = tokens.findIndex(
    (token, i) => i > from && i < noun && (isPossessive(token) || words.possessives.has(token.lower)),
  );
  return owner === -1 ? null : { verb: noun, source: { start: from + 1, end: owner + 1 } };
}

/** In tokens. */
const LONGEST_ANSWER = 7;

/** “…,” agrees Michelle Stevens, 30, of …; “…,” read the sign. */
function behindVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): Said | null {
  if (!saysBeside(tokenAt(tokens, at), lexicon)) return null;
  const isParticle = lexicon.sets.adverbs.has(tokens[at + 1]?.lower ?? '');
  const source = phraseAfter(tokens, isParticle ? at + 2 : at + 1, lexicon) ?? oneOf(tokens, at + 1, lexicon);
  return source === null ? null : { verb: at, source };
}

/** "one of two witnesses"; “…,” tweeted | another. */
function oneOf(tokens: readonly Token[], at: number, lexicon: Lexicon): Run | null {
  if (!lexicon.sets.determiners.has(tokens[at]?.lower ?? '')) return null;
  let end = at;
  while (
    tokens[end]?.kind === 'word' &&
    !lexicon.sets.relatives.has(tokens[end]?.lower ?? '') &&
    end - at < 8
  )
    end += 1;
  return end > at + 1 || lexicon.words.pronominal.has(tokenAt(tokens, at).lower) ? { start: at, end } : null;
}

/** “…,” the candidate, who spoke in Ohio, told “Face the Nation”. */
function beforeVerb(tokens: readonly Token[], from: number, lexicon: Lexicon): Said | null {
  for (let i = from + 1; i < tokens.length && i - from < LONGEST_SUBJECT; i += 1) {
    const token = tokenAt(tokens, i);
    if (isQuote(token) && tokens[i - 1]?.kind !== 'word') return null;
    if (!saysBeside(token, lexicon)) continue;
    const lead = leadOf(tokens, i, lexicon);
    // “…,” he was quoted | as saying.
    const isRelayed =
      lexicon.supposed.get(token.lower)?.has('saying') === true &&
      lexicon.words.uttered.has(tokenAt(tokens, i + 2).lower);
    if (lead.denied || (lead.passive && !isRelayed)) return null;
    const source = phraseBefore(tokens, lead.from, lexicon);
    const start = openingOf(tokens, from, source?.start ?? lead.from, lexicon);
    if (start !== null && start < (source?.end ?? lead.from))
      return { verb: i, source: { start, end: source?.end ?? lead.from } };
    const name = nameAt(tokens, from, isComma(tokens[lead.from - 1]), lexicon);
    if (name !== null) return { verb: i, source: name };
  }
  return null;
}

/**
 * “…,” | Blunt, | after a long pause, said of it; “…,” | Ana Gil, | who heads the board said: a name alone before its comma,
 * where a comma `closes` what follows it, or that tells who it is.
 */
function nameAt(tokens: readonly Token[], from: number, closes: boolean, lexicon: Lexicon): Run | null {
  const { subordinators, determiners, relatives } = lexicon.sets;
  let end = from;
  while (tokens[end]?.capital === true && !subordinators.has(tokenAt(tokens, end).lower)) end += 1;
  if (end === from || !isComma(tokens[end])) return null;
  const next = tokenAt(tokens, end + 1).lower;
  return closes || determiners.has(next) || relatives.has(next) ? { start: from, end } : null;
}

/** Where the subject starts that reaches back to the quotation; null where a clause of its own stands between. */
function openingOf(tokens: readonly Token[], from: number, start: number, lexicon: Lexicon): number | null {
  let first = from;
  while (first < start && isSmall(tokenAt(tokens, first), lexicon)) first += 1;
  if (first === start) return start === tokens.length ? null : start;
  if (lexicon.sets.prepositions.has(tokenAt(tokens, first).lower)) return null;
  for (let i = first; i < start; i += 1) {
    const { kind, lower, capital } = tokenAt(tokens, i);
    if (kind !== 'word' || lexicon.sets.subordinators.has(lower)) return null;
    // "a welcome message", "policy planning director": what follows an article or describes a noun is no verb.
    const isNominal = lexicon.words.articles.has(tokenAt(tokens, i - 1).lower) || lower.endsWith('ing');
    if (lexicon.verbs.has(lower) && !capital && !isNominal) return null;
  }
  return first;
}

const isSmall = ({ kind, lower }: Token, lexicon: Lexicon): boolean =>
  kind === 'word' &&
  (lexicon.sets.times.has(lower) || lexicon.sets.adverbs.has(lower)) &&
  !lexicon.sets.determiners.has(lower);

/** A verb that tells of speech here: any cue, and those that do so only beside a quotation. */
function saysBeside({ kind, lower, capital }: Token, lexicon: Lexicon): boolean {
  if (kind !== 'word' || capital) return false;
  const form = lexicon.cues.get(lower)?.form;
  return form === 'past' || form === 'present' || lexicon.sets.speechBeside.has(lower);
}

/** “A,” X said on the air, “B”: what goes on after the attribution. */
function tailOf(tokens: readonly Token[], from: number, text: string): Run | null {
  for (let i = from; i < tokens.length; i += 1) {
    const token = tokenAt(tokens, i);
    if (!isQuote(token) || tokens[i - 1]?.kind === 'word') continue;
    return isSentential(token, text) && i === tokens.length - 1 ? { start: i, end: i + 1 } : null;
  }
  return null;
}

function cueAt(tokens: readonly Token[], at: number, source: Run | null, lexicon: Lexicon): Cue {
  const said = saidAt(tokens, at, source);
  const entry = lexicon.cues.get(said.lemma);
  return entry === undefined ? said : { ...said, cue: entry.cue, form: entry.form, lemma: entry.lemma };
}
