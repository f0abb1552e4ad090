/** Lists of phrases as they are read best: apart by bars. */
export const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.trim());
