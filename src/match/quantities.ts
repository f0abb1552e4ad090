/** Quantities of one measure in two units: 3 inches are 7 or 8 centimetres, 100 °F are 38 °C. */
import type { WordLists } from './lexicon.ts';

/** What a unit measures, and how much of it in the unit all are laid side by side in: `factor` times the number, and `plus`. */
export interface Unit {
  readonly name: string;
  readonly of: 'length' | 'weight' | 'volume' | 'area' | 'heat';
  readonly factor: number;
  readonly plus: number;
}

/** International yard and pound, US gallon; centimetres, kilograms, litres, hectares, degrees Celsius. */
export const UNITS: Readonly<Record<string, Omit<Unit, 'name'>>> = {
  inch: { of: 'length', factor: 2.54, plus: 0 },
  foot: { of: 'length', factor: 30.48, plus: 0 },
  yard: { of: 'length', factor: 91.44, plus: 0 },
  mile: { of: 'length', factor: 160_934.4, plus: 0 },
  millimetre: { of: 'length', factor: 0.1, plus: 0 },
  centimetre: { of: 'length', factor: 1, plus: 0 },
  metre: { of: 'length', factor: 100, plus: 0 },
  kilometre: { of: 'length', factor: 100_000, plus: 0 },
  ounce: { of: 'weight', factor: 0.028_35, plus: 0 },
  pound: { of: 'weight', factor: 0.4536, plus: 0 },
  kilo: { of: 'weight', factor: 1, plus: 0 },
  gallon: { of: 'volume', factor: 3.785, plus: 0 },
  litre: { of: 'volume', factor: 1, plus: 0 },
  acre: { of: 'area', factor: 0.4047, plus: 0 },
  hectare: { of: 'area', factor: 1, plus: 0 },
  fahrenheit: { of: 'heat', factor: 5 / 9, plus: -160 / 9 },
  celsius: { of: 'heat', factor: 1, plus: 0 },
};

/** A number said with its unit. */
export interface Quantity {
  readonly number: string;
  readonly unit: Unit;
}

/** Words between a number and its unit at most: "3 to 6 inches", "40 grados centígrados". */
const REACH = 4;

/** @param words normalised, numbers as digits */
export function quantitiesIn(
  words: readonly string[],
  { units }: Pick<WordLists, 'units'>,
): readonly Quantity[] {
  return [...words.entries()].flatMap(([at, number]) => {
    if (Number.isNaN(Number(number)) || number === '') return [];
    const unit = words
      .slice(at + 1, at + 1 + REACH)
      .map((word) => units.get(word))
      .find((each) => each !== undefined);
    return unit === undefined ? [] : [{ number, unit }];
  });
}

/** Whoever converts a figure rounds it: "6 inches" become "15 centimetres", "10" become "25". */
const ROUNDED = 0.09;

/** Those of our numbers that another unit of theirs tells, and theirs. */
export function converted(
  ours: readonly Quantity[],
  theirs: readonly Quantity[],
): readonly (readonly [own: string, other: string])[] {
  return ours.flatMap((own) =>
    theirs
      .filter(({ number, unit }) => {
        if (unit.of !== own.unit.of || unit.name === own.unit.name) return false;
        const [a, b] = [valueOf(own), valueOf({ number, unit })];
        return Math.abs(a - b) <= ROUNDED * Math.max(Math.abs(a), Math.abs(b));
      })
      .map((other) => [own.number, other.number] as const),
  );
}

const valueOf = ({ number, unit }: Quantity): number => Number(number) * unit.factor + unit.plus;
