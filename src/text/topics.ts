/** Words to look for in a text, as a person writes them: `tariff, "water treaty", migra*, -football`. */
import type { Topics } from '../model.ts';
import { normalise, words } from './normalise.ts';

/** Ends that inflect a word of English, Spanish or Portuguese and leave its meaning; the longest first. */
const ENDINGS = /(?:ing|es|ed|as|os|s|a|o|e)$/u;
/** Letters that have to be left of a word without its end. */
const LEAST = 3;

/** Pieces between commas; a comma inside quotation marks, straight or curly, is none. */
const PIECES = /(?:["“”«][^"“”»]*["“”»]|[^,;\n])+/gu;
const MARKED = /^["“”«](.*)["“”»]$/u;

/** Reads what somebody typed; a piece without a letter or digit is left out. Each comes out as `"phrase"`, `word` or `begin*`. */
export function readTopics(typed: string): Topics {
  const pieces = (typed.match(PIECES) ?? []).map((each) => each.trim());
  const of = (isUnwanted: boolean): string[] => [
    ...new Set(
      pieces
        .filter((each) => isMinus(each) === isUnwanted)
        .map((each) => tidy(isUnwanted ? each.slice(1).trim() : each))
        .filter((each) => normalise(each) !== ''),
    ),
  ];
  return { wanted: of(false), unwanted: of(true) };
}

const isMinus = (piece: string): boolean => /^[-−–]/u.test(piece);

function tidy(piece: string): string {
  const marked = MARKED.exec(piece)?.[1];
  const plain = (marked ?? piece)
    .replace(/["“”«»,;\s]+/gu, ' ')
    .replace(/^[-−– ]+/u, '')
    .trim();
  return marked === undefined || !plain.includes(' ') ? plain : `"${plain}"`;
}

/** What `readTopics` reads back as the same. */
export function writeTopics({ wanted, unwanted }: Topics): string {
  return [...wanted, ...unwanted.map((each) => `-${each}`)].join(', ');
}

/**
 * The first of the wanted words that one of the texts holds, '' where nothing is wanted; null where none does, or where
 * any of them holds an unwanted one. Accents, capitals and the ends that inflect a word make no difference.
 */
export function topicIn(texts: readonly string[], { wanted, unwanted }: Topics): string | null {
  const read = texts.map(words);
  const holds = (topic: string): boolean => read.some((each) => isSpokenOf(topic, each));
  if (unwanted.some(holds)) return null;
  return wanted.length === 0 ? '' : (wanted.find(holds) ?? null);
}

function isSpokenOf(topic: string, text: readonly string[]): boolean {
  const asked = topic.split(/\s+/u).flatMap((each) => matchersOf(each));
  if (!topic.startsWith('"')) return asked.every((matches) => text.some(matches));
  return text.some((_, at) => asked.every((matches, ahead) => matches(text[at + ahead] ?? '')));
}

type Matcher = (word: string) => boolean;

function matchersOf(asked: string): Matcher[] {
  const isBeginning = asked.replace(/["”»]$/u, '').endsWith('*');
  return words(asked).map((word, at, all): Matcher => {
    if (isBeginning && at === all.length - 1) return (each) => each.startsWith(word);
    const root = rootOf(word);
    return (each) => rootOf(each) === root;
  });
}

/** `tariffs` → `tariff`, `aranceles` → `arancel`, `treaties` and `treaty` → `treati`. */
function rootOf(word: string): string {
  const spelled = word.replace(/y$/u, 'i').replace(/ies$/u, 'i');
  const bare = spelled.replace(ENDINGS, '');
  return bare.length >= LEAST ? bare : spelled;
}
