/** Misspellings as people make them in Spanish, half of them by ear, half of them slips of a finger. */

const BY_EAR: readonly (readonly [RegExp, string])[] = [
  [/v/u, 'b'],
  [/b/u, 'v'],
  [/c(?=[ei])/u, 's'],
  [/z/u, 's'],
  [/s(?=[aeiou])/u, 'c'],
  [/h/u, ''],
  [/ll/u, 'y'],
  [/y(?=[aeou])/u, 'll'],
  [/g(?=[ei])/u, 'j'],
  [/j/u, 'g'],
  [/qu/u, 'k'],
  [/mp/u, 'np'],
  [/x/u, 's'],
];

/** @param chance 0 to 1, another at each call */
export function misspelt(word: string, chance: () => number): string {
  const heard = BY_EAR.filter(([sound]) => sound.test(word));
  const [sound, written] = heard[Math.floor(chance() * heard.length)] ?? [];
  if (sound !== undefined && written !== undefined && chance() < 0.5) return word.replace(sound, written);
  const at = 1 + Math.floor(chance() * (word.length - 2));
  const [before, letter = '', next = '', rest] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  const vowel = 'aeiou'.charAt(Math.floor(chance() * 5));
  const slips = [
    before + next + rest,
    before + next + letter + rest,
    before + letter + word.slice(at),
    before + vowel + next + rest,
  ];
  return slips[Math.floor(chance() * slips.length)] ?? word;
}
