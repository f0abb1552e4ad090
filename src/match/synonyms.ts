/** English words that say nearly the same. */
import { englishRoot } from './senses.ts';
import { OF_SOCIETY } from './synonyms.society.ts';
import { OF_STATE } from './synonyms.state.ts';

type Groups = ReadonlyMap<string, readonly number[]>;

let groups: { readonly byWord: Groups; readonly byRoot: Groups } | undefined;

/** The groups of words an English one belongs to, by the word itself or its root; none where it is in none. */
export function groupsOf(word: string): readonly number[] {
  groups ??= readGroups();
  return groups.byWord.get(word) ?? groups.byRoot.get(englishRoot(word)) ?? [];
}

function readGroups(): { readonly byWord: Groups; readonly byRoot: Groups } {
  const byWord = new Map<string, number[]>();
  const byRoot = new Map<string, number[]>();
  for (const [group, words] of SYNONYM_GROUPS.entries())
    for (const word of words) {
      add(byWord, word, group);
      add(byRoot, englishRoot(word), group);
    }
  return { byWord, byRoot };
}

function add(known: Map<string, number[]>, key: string, group: number): void {
  const before = known.get(key);
  if (before === undefined) known.set(key, [group]);
  else if (!before.includes(group)) before.push(group);
}

/** Each group, by its words. */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = `${OF_STATE}${OF_SOCIETY}`
  .split(';')
  .map((group) => group.trim().split(/\s+/u))
  .filter((words) => words.length > 1);
