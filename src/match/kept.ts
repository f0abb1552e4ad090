/** What was worked out for a key, kept while it is asked for: `atLeast` of the latest, twice as many at most. */
export class Kept<Value> {
  readonly #atLeast: number;
  #young = new Map<string, Value>();
  #old: ReadonlyMap<string, Value> = this.#young;

  constructor(atLeast: number) {
    this.#atLeast = atLeast;
  }

  get(key: string): Value | undefined {
    const known = this.#young.get(key);
    if (known !== undefined) return known;
    const older = this.#old.get(key);
    return older === undefined ? undefined : this.keep(key, older);
  }

  keep(key: string, value: Value): Value {
    if (this.#young.size >= this.#atLeast) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
