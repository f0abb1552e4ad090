/** Apertium's stream format: what a text looks like on its way through the pipeline, and on its way out. */

/** Characters with a meaning of their own in the stream; a backslash takes it from them. */
const RESERVED = /[\\[\]{}^$/<>@|*~]/gu;

/** Ends a text: without a full stop the last words would wait for the next text. */
const END = '.[][\n]\0';

/** One text as the pipeline reads it, on one line, up to and with the NUL that makes every stage pass it on. */
export function toStream(text: string): string {
  return text.replaceAll('\0', ' ').replace(/\s+/gu, ' ').trim().replace(RESERVED, '\\$&') + END;
}

/** What came back for one text, without its NUL: unknown words lose their star, the full stop we added goes. */
export function fromStream(answer: string): string {
  return answer
    .replace(/\[\]\[\s*\]\s*$/u, '')
    .replaceAll(/\\(.)|[*#@]/gu, (_, escaped: string | undefined) => escaped ?? '')
    .replace(/\s*\.\s*$/u, '')
    .trim();
}
