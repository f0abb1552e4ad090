/** Where a run of capitalised words ends, by classes of characters: a regular expression takes several times as long. */
import {
  classAt,
  classBefore,
  LETTER,
  MARK,
  NUMBER,
  runEnd,
  SPACE,
  unitsOf,
  UPPER,
  widthOf,
} from '../text/characters.ts';
import { wordAt } from '../text/lower-words.ts';

const STOP = 0x2e;
const SPACE_UNITS = unitsOf(' \u00A0');
const APOSTROPHES_AND_HYPHEN = unitsOf("-’'");
/** They join two parts of one word: "O’Hara", "Al-Sisi", "AT&T". */
const JOINTS = unitsOf("'’‘&-");
/** Small words inside a name. */
const PARTICLES: ReadonlySet<string> = new Set('de la del las los von van der den bin al da dos'.split(' '));
const INITIALS = unitsOf('dlvba');
const LONGEST_PARTICLE = 3;
const MOST_WORDS = 8;

/** Whether a capitalised word begins at `at`. */
export function startsName(text: string, at: number): boolean {
  if ((classAt(text, at) & UPPER) === 0) return false;
  const joined = at > 0 && APOSTROPHES_AND_HYPHEN[text.charCodeAt(at - 1)] === 1 ? at - 1 : at;
  return (classBefore(text, at) & WORD) === 0 && (joined === at || (classBefore(text, joined) & WORD) === 0);
}

const WORD = LETTER | NUMBER;

/** Past "Ana María de la Torre": up to eight capitalised words a space apart, with the particles between them. */
export function nameEnd(text: string, at: number): number {
  let end = wordEnd(text, at);
  for (let count = 1; count < MOST_WORDS && SPACE_UNITS[text.charCodeAt(end)] === 1; count += 1) {
    const next = particlesEnd(text, nicknameEnd(text, end + 1));
    if (next >= text.length || (classAt(text, next) & UPPER) === 0) break;
    end = wordEnd(text, next);
  }
  return end;
}

/** Past "“Bachi” " in "Basilio “Bachi” Núñez", where a capital goes on behind it. */
function nicknameEnd(text: string, at: number): number {
  if (OPENING[text.charCodeAt(at)] !== 1) return at;
  const [nickname] =
    /^["“«‘'][\p{L} ]{2,20}["”»’'] (?=\p{Lu})/u.exec(text.slice(at, at + LONGEST_NICKNAME)) ?? [];
  return nickname === undefined ? at : at + nickname.length;
}

const OPENING = unitsOf('"“«‘\'');
const LONGEST_NICKNAME = 25;

function wordEnd(text: string, at: number): number {
  let end = at + widthOf(classAt(text, at));
  if (text.charCodeAt(end) === STOP) return initialsEnd(text, end + 1);
  end = runEnd(text, end, text.length, LETTER | MARK);
  while (JOINTS[text.charCodeAt(end)] === 1) {
    const next = runEnd(text, end + 1, text.length, LETTER);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** Past the further initials of "J. D." and "U.S.". */
function initialsEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const letter = (classAt(text, end) & SPACE) === 0 ? end : end + 1;
    if (letter >= text.length) break;
    const kind = classAt(text, letter);
    const stop = letter + widthOf(kind);
    if ((kind & UPPER) === 0 || text.charCodeAt(stop) !== STOP) break;
    end = stop + 1;
  }
  return end;
}

function particlesEnd(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < 3; count += 1) {
    if (INITIALS[text.charCodeAt(end)] !== 1) break;
    let space = end;
    while (
      space - end <= LONGEST_PARTICLE &&
      space < text.length &&
      SPACE_UNITS[text.charCodeAt(space)] !== 1
    )
      space += 1;
    if (space >= text.length || !PARTICLES.has(wordAt(text, end, space))) break;
    end = space + 1;
  }
  return end;
}
