/** What was worked out for a key, kept while it is asked for: `atLeast` of the latest, twice as many at most. */
export class Kept<Value> {
  readonly #atLeast: number;
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = this.#young;

  constructor(atLeast: number) {
    this.#atLeast = atLeast;
  }

  get(key: string, make: () => Value): Value {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const value = this.#old.get(key) ?? make();
    if (this.#young.size >= this.#atLeast) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
