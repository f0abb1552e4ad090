/** Numbers as people write them: `80,000`, `80 mil`, `eighty thousand`, `treinta y dos`, `2 mil 500 millones`, `$2.5 billion`. */
import { isNumber } from '../text/stems.ts';
import type { WordLists } from './lexicon.ts';

type NumberWords = Pick<WordLists, 'numbers' | 'scales' | 'numberLinks'>;

/** A run of words that tells one number. */
export interface NumberRead {
  /** In digits. */
  readonly value: string;
  /** Words it takes. */
  readonly length: number;
}

/**
 * The number that begins at `at`, null where none does. Words are normalised, numerals plain (`plainNumber`). A word for many
 * ("millions") is no number, and a scale without a number before it is one of its kind ("a million", "mil").
 */
export function numberAt(words: readonly string[], at: number, lists: NumberWords): NumberRead | null {
  const sum = new Sum();
  let end = at;
  for (let next = at; next < words.length;) {
    const from = next > at && lists.numberLinks.has(words[next] ?? '') ? next + 1 : next;
    const word = words[from] ?? '';
    const written = isNumber(word);
    const told = written ? word : lists.numbers.get(word);
    const scale = lists.scales.get(word);
    const linked = from > next;
    const taken =
      told !== undefined
        ? sum.takes(told, written, linked)
        : scale !== undefined && !linked && sum.scales(scale);
    if (!taken) break;
    next = end = from + 1;
  }
  return end === at ? null : { value: sum.value, length: end - at };
}

const THOUSAND = 1_000;

/** What has been read of a number. */
class Sum {
  /** Of the scales read, "two million" of "two million five hundred". */
  #whole = 0;
  #lastScale = Number.POSITIVE_INFINITY;
  #rest: number | null = null;
  #restWritten = false;
  /** As it was written, while it is a single numeral: "007", "2.50" stay what they are. */
  #alone: string | null = null;

  get value(): string {
    return this.#alone ?? String(Math.round((this.#whole + (this.#rest ?? 0)) * THOUSAND) / THOUSAND);
  }

  takes(told: string, written: boolean, linked: boolean): boolean {
    const value = Number(told);
    if (Number.isNaN(value)) return this.#begins(told);
    if (this.#rest === null) {
      const begins = this.#lastScale === Number.POSITIVE_INFINITY;
      if (!begins && (value >= this.#lastScale || !Number.isInteger(value) || (written && linked)))
        return false;
      this.#alone = begins ? told : null;
      this.#rest = value;
      this.#restWritten = written;
      return true;
    }
    const fits = isTens(this.#rest) ? value < 10 : this.#rest % 100 === 0 && value < 100;
    if (written || this.#restWritten || this.#rest === 0 || value === 0 || !fits) return false;
    if (linked && this.#rest < 20) return false;
    this.#alone = null;
    this.#rest += value;
    return true;
  }

  /** "2nd", "30th": a number by itself. */
  #begins(told: string): boolean {
    if (this.#rest !== null || this.#whole > 0) return false;
    this.#alone = told;
    this.#rest = Number.NaN;
    return true;
  }

  scales(scale: number): boolean {
    if (Number.isNaN(this.#rest)) return false;
    if (scale < THOUSAND) {
      if (this.#rest === null || this.#rest >= 10 || this.#restWritten) return false;
      this.#rest *= scale;
    } else if (this.#whole === 0 || scale > this.#lastScale) {
      this.#whole = this.#whole === 0 ? (this.#rest ?? 1) * scale : (this.#whole + (this.#rest ?? 0)) * scale;
      this.#rest = null;
    } else {
      if (this.#rest === null || scale === this.#lastScale) return false;
      this.#whole += this.#rest * scale;
      this.#rest = null;
    }
    if (scale >= THOUSAND) this.#lastScale = scale;
    this.#alone = null;
    return true;
  }
}

const isTens = (value: number): boolean => value >= 20 && value < 100 && value % 10 === 0;
