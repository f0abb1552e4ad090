/**
 * A stem that two inflections of a word share, and that a Spanish word often shares with its English cognate:
 * spelling habits of the two languages are folded, then the first letters are kept. Cutting beats a suffix stemmer
 * here because what differs between translations is the ending (`cooperates`, `cooperación`, `cooperar`).
 */

/** Letters kept; measured on two-translation and Spanish–English pairs, see docs/matching.md. */
const KEPT = 4;
/** Letters kept to find candidates by: longer, so that a term points at fewer statements. */
const KEPT_IN_INDEX = 6;

/** Stem of a normalised word, for comparing; numbers stay whole. */
export function stem(word: string): string {
  return isNumber(word) ? word : folded(word, KEPT);
}

/** The longer stem a word is indexed by; numbers stay whole. */
export function indexTerm(word: string): string {
  return isNumber(word) ? word : folded(word, KEPT_IN_INDEX);
}

/** A word that opens with a digit: `30`, `1.5`, `2nd`. */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** Letters either language writes otherwise. */
const LETTERS: Readonly<Record<string, string>> = {
  y: 'i', // system, sistema
  k: 'c', // attack, ataque
  q: 'c',
  h: '', // honour, honor; theory, teoría
};

/** The first `length` letters of the folded spelling. One pass, as it runs for every word compared. */
function folded(word: string, length: number): string {
  let result = /^s[cmpt]/u.test(word) ? 'e' : ''; // strategy, estrategia
  for (let i = 0; i < word.length && result.length < length; i++) {
    const letter = word.charAt(i);
    const next = word.charAt(i + 1);
    if (letter === 'p' && next === 'h')
      result = append(result, 'f'); // telephone, teléfono
    else if (letter === 'u' && word.charAt(i - 1) === 'q')
      continue; // ataque
    else result = append(result, LETTERS[letter] ?? letter);
  }
  return result === '' ? word : result;
}

/** Doubled letters count once: illegitimate, ilegítimo. */
const append = (result: string, letter: string): string =>
  result.endsWith(letter) ? result : result + letter;
