/** English words that say nearly the same. */
import { englishRoot } from './senses.ts';
import { OF_SOCIETY } from './synonyms.society.ts';
import { OF_STATE } from './synonyms.state.ts';

let groups: ReadonlyMap<string, readonly number[]> | undefined;

/** The groups of words an English one belongs to, by the word itself or its root; none where it is in none. */
export function groupsOf(word: string): readonly number[] {
  groups ??= readGroups();
  return groups.get(word) ?? groups.get(`_${englishRoot(word)}`) ?? [];
}

function readGroups(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const [group, words] of SYNONYM_GROUPS.entries())
    for (const key of words.flatMap((word) => [word, `_${englishRoot(word)}`]))
      found.set(key, [...new Set([...(found.get(key) ?? []), group])]);
  return found;
}

/** Each group, by its words. */
export const SYNONYM_GROUPS: readonly (readonly string[])[] = `${OF_STATE}${OF_SOCIETY}`
  .split(';')
  .map((group) => group.trim().split(/\s+/u))
  .filter((words) => words.length > 1);
