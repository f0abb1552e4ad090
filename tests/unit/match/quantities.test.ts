import { describe, expect, test } from 'vitest';
import { comparable } from '../../../src/match/comparable.ts';
import { compareStatements } from '../../../src/match/match.ts';
import { converted } from '../../../src/match/quantities.ts';

const same = (a: string, b: string, [one, other] = ['en', 'en']) =>
  compareStatements([{ text: a, language: one }], [{ text: b, language: other }]);

describe('a quantity in two units', () => {
  test.each([
    ['3 to 6 inches', '7 to 15 centimetres', 2],
    ['80 miles', '130 km', 1],
    ['100 degrees Fahrenheit', '38 degrees Celsius', 1],
    ['20 pounds', '9 kilos', 1],
    ['3 inches', '30 centimetres', 0],
    ['3 inches', '8 inches', 0],
    ['3 inches', '8 kilos', 0],
    ['3 schools', '8 centimetres', 0],
  ])('%s and %s have %i numbers in common', (a, b, pairs) => {
    const [one, other] = [comparable(a, 'en'), comparable(b, 'en')];
    expect(converted(one.quantities, other.quantities)).toHaveLength(pairs);
    expect(converted(other.quantities, one.quantities)).toHaveLength(pairs);
  });

  test('keeps no two reports apart, and another quantity does', () => {
    const inches = 'The storm will leave 4 to 8 inches of rain in the hills';
    expect(same(inches, 'The storm will leave 10 to 20 centimetres of rain in the hills').same).toBe(true);
    expect(same(inches, 'The storm will leave 30 to 60 centimetres of rain in the hills').same).toBe(false);
  });

  test('is met across languages', () => {
    const [metric, other] = ['La presa perdió 40 litros', 'La presa perdió 400 litros'];
    const score = (spanish: string) => same('The dam lost 10 gallons', spanish, ['en', 'es']).score;
    expect(score(metric)).toBeGreaterThan(score(other));
  });
});
