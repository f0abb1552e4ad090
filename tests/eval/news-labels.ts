/**
 * News articles labelled by hand, and how they are read. A file is a head, a line of three hyphens, and the article with
 * its labels written into it:
 *
 *     lang: en
 *     published: 2025-11-18
 *     title: Ministers meet
 *     r = Marco Rubio | marco-rubio        a speaker's code, full name as the article gives it, id where tracked
 *     n =                                  somebody the article does not name
 *     ---
 *     {r:“We are ready,”} Rubio said. He said {r>:the talks went well} and were {r~:“of use”}. They gave it {x:“wings.”}
 *
 * `{r:…}` words said, `{r~:…}` a marked piece in the reporter's own sentence, `{r>:…}` indirect, `{x:…}` not a statement
 * (a title, a slogan, a scare quote; `{x>:…}` where nothing is marked: "would not say whether …"). `a` is an anonymous
 * source. Labels may stand in labels.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { QuotationType, Span } from '../../src/model.ts';

export interface Label extends Span {
  /** As the article's head has it. */
  readonly code: string;
  /** Null where the words are nobody's statement. */
  readonly kind: QuotationType | null;
  /** Null where the article does not name the speaker. */
  readonly speaker: string | null;
  readonly official: string | null;
  /** What the article calls the speaker as well, in brackets beside the name or around it: "Fondo Monetario Internacional (FMI)". */
  readonly also: readonly string[];
  /** Whether it stands inside the words of another statement: a quotation in a quotation. */
  readonly inner: boolean;
  /** Whether quotation marks show it; the turn of a transcript and a line of dialogue have none. */
  readonly marked: boolean;
}

export interface LabelledArticle {
  readonly id: string;
  readonly language: string;
  readonly published: string | null;
  readonly title: string;
  readonly outlet: string | null;
  readonly text: string;
  readonly labels: readonly Label[];
}

interface Speaker {
  readonly name: string | null;
  readonly official: string | null;
}

const RULE = '\n---\n';
const SPEAKER = /^(\w+) =\s*(.*?)(?:\s*\|\s*(\S+))?$/;
const FIELD = /^(\w+): (.*)$/;
const OPENING = /\{(\w+)([~>]?):/y;
const MARK = /["“”„«»‘’']/;

export function readLabelled(folder: string): readonly LabelledArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => parseLabelled(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')));
}

/** Throws where the labels cannot be what was meant: a brace left open, or a code the head does not explain. */
export function parseLabelled(id: string, source: string): LabelledArticle {
  const at = source.indexOf(RULE);
  if (at < 0) throw new Error(`${id}: no line --- between head and article`);
  const { fields, speakers } = readHead(id, source.slice(0, at));
  const { text, labels } = readBody(id, source.slice(at + RULE.length).trimEnd(), speakers);
  return {
    id,
    language: fields.get('lang') ?? 'und',
    published: fields.get('published') ?? null,
    title: fields.get('title') ?? '',
    outlet: fields.get('outlet') ?? null,
    text,
    labels,
  };
}

function readHead(id: string, head: string) {
  const fields = new Map<string, string>();
  const speakers = new Map<string, Speaker>([['a', { name: null, official: null }]]);
  for (const line of head.split('\n')) {
    const [, code, name, official] = SPEAKER.exec(line) ?? [];
    const [, field, value] = FIELD.exec(line) ?? [];
    if (code !== undefined) speakers.set(code, { name: name || null, official: official ?? null });
    else if (field !== undefined) fields.set(field, value ?? '');
    else throw new Error(`${id}: cannot read the head's line "${line}"`);
  }
  return { fields, speakers };
}

function readBody(id: string, body: string, speakers: ReadonlyMap<string, Speaker>) {
  const open: { start: number; code: string; sign: string; inner: boolean }[] = [];
  const found: (Omit<Label, 'marked' | 'also'> & { readonly sign: string })[] = [];
  let text = '';
  for (let at = 0; at < body.length;) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(body);
    if (opening !== null) {
      const inner = open.some(({ code, sign }) => code !== 'x' && sign !== '>');
      open.push({ start: text.length, code: opening[1] ?? '', sign: opening[2] ?? '', inner });
      at += opening[0].length;
    } else if (body[at] === '}') {
      const last = open.pop();
      if (last === undefined) throw new Error(`${id}: a } closes nothing after "${text.slice(-40)}"`);
      const { start, code, sign, inner } = last;
      const speaker = code === 'x' ? { name: null, official: null } : speakers.get(code);
      if (speaker === undefined) throw new Error(`${id}: nobody is called "${code}"`);
      const kind = code === 'x' ? null : kindOf(sign);
      const span = { start, end: text.length };
      found.push({ ...span, code, kind, speaker: speaker.name, official: speaker.official, inner, sign });
      at += 1;
    } else {
      text += body[at];
      at += 1;
    }
  }
  if (open.length > 0) throw new Error(`${id}: ${open.length} labels are left open`);
  const labels = found
    .map(({ sign, ...label }) => ({
      ...label,
      also: shortAndLong(text, label.speaker),
      marked: sign !== '>' && isMarked(text, label),
    }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return { text, labels };
}

const kindOf = (sign: string): QuotationType =>
  sign === '>' ? 'indirect' : sign === '~' ? 'mixed' : 'direct';

/** A mark may stand just outside the label. */
const isMarked = (text: string, { start, end }: Span): boolean =>
  MARK.test(text.slice(Math.max(0, start - 1), start + 2)) || MARK.test(text.slice(end - 2, end + 1));

/** The long form of a name that stands in brackets, and the short one in brackets behind a name. */
function shortAndLong(text: string, name: string | null): readonly string[] {
  if (name === null) return [];
  const plain = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const [, long] =
    new RegExp(String.raw`(\p{Lu}\p{L}+(?:\s(?:\p{Lu}[\p{L}-]*|${SMALL}))+)\s\(${plain}[),]`, 'u').exec(
      text,
    ) ?? [];
  const [, short] = new RegExp(String.raw`${plain}\s\((\p{Lu}[\p{L}-]+)[),]`, 'u').exec(text) ?? [];
  return [long, short].filter((one) => one !== undefined);
}

const SMALL = 'de|del|la|las|los|el|y|e|para|of|the|and|for';
