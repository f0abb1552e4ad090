/** The way to a value: names of settings, and places in lists from 0. */
export type FieldPath = readonly (string | number)[];

/** `["feeds", 3, "language"]` → `feeds[3].language` */
export function fieldName(path: FieldPath): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return name === '' ? step : `${name}.${step}`;
  }, '');
}

/** The value at a path inside plain data, undefined where there is none. */
export function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce(memberOf, data);
}

function memberOf(data: unknown, key: string | number): unknown {
  return typeof data === 'object' && data !== null && Object.hasOwn(data, key)
    ? Reflect.get(data, key)
    : undefined;
}
