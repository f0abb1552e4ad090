import { expect, it } from 'vitest';
import { withoutApparatus } from '../../../src/collect/apparatus.ts';

const BODY = [
  'The council met on Monday, May 4, 2026, to settle the price of water for the next three years.',
  'At 10:30 the mayor rose. “We will not raise it,” she said, and sat down again.',
  'Two members of the council voted against her, and one stayed away.',
  ...['harbour', 'school', 'library', 'market'].map(
    (place) =>
      `Nothing was decided about the ${place}, of which the council will speak in June, or in July at the latest.`,
  ),
];
const ABOUT = { title: 'The price of water stays where it is', byline: 'Ana Ruiz' };

it.each([
  ['an address', 'https://outlet.example/water'],
  ['an address without its scheme', 'outlet.example/water'],
  ['an address of mail', 'desk@outlet.example'],
  ['a counter of pictures', 'Foto 2 de 5'],
  ['when a part of it was written', '13.05 GMT'],
  ['how long it takes to read', '3 minutos de lectura'],
  ['a button in another script', '责任编辑：王明'],
  ['a date', '4 de mayo de 2026'],
  ['a date with its labels', 'Updated 1:39 am EST, Monday, May 4, 2026'],
  ['a date of numbers', 'Stand: 04.05.2026 16:11 Uhr'],
  ['an author line', 'Por Ana Ruiz, enviada'],
  ['a copyright notice', '© 2026 The Outlet'],
  ['a caption with whose picture it is', 'The town hall at noon (Image: Levi Okafor)'],
  ['a picture of an agency', 'Levi Okafor/Getty Images'],
  ['a picture of an agency of pictures', 'Levi Okafor | Moment | Getty Images'],
  ['a caption with who took its picture', 'The town hall at noon. — Picture by Levi Okafor'],
  ['a caption with who took its picture, in Polish', 'Ratusz w południe (Fot. Jan Kos / Kraj)'],
  ['a signature', '(aru)'],
  ['a signature of signs', '（佐伯真由）'],
  ['what is said of the author', 'Ana Ruiz writes about towns and what they owe.'],
  ['the headline told again', 'The price of water stays where it is'],
  ['a line told before', 'Two members of the council voted against her, and one stayed away.'],
])('%s is no part of a body', (_, line) => {
  expect(withoutApparatus([...BODY, line], ABOUT)).toEqual(BODY);
});

it('a sentence set apart in large letters is told once, where its paragraph stands', () => {
  const paragraph = `“Water is not a thing that a town may make money with, ever,” she said. ${'It was late. '.repeat(20)}`;
  const apart = 'Water is not a thing that a town may make money with, ever';
  expect(withoutApparatus([apart, paragraph], ABOUT)).toEqual([paragraph]);
});

it.each([
  ['words in marks', 'May 4, 2026: “Never again,” he wrote.'],
  ['who signs a post', '— The Mayor (@mayor) May 4, 2026'],
  ['an entry of a live report', '10:30 Ruiz: no tax on water'],
  ['a sentence in another script', '我们不会提高水价，'.repeat(10)],
  ['a wire service', 'AFP'],
  ['a wire service in brackets', '(EFE)'],
  ['a wire service in small letters', '(dpa)'],
  ['a wire service behind a place', 'Madrid | EFE'],
  ['a sentence with a date', 'The law has been in force since 4 May 2026.'],
])('%s stays', (_, line) => {
  expect(withoutApparatus([...BODY, line], ABOUT)).toEqual([...BODY, line]);
});

it.each([
  ['a short answer', 'Yes, we will.'],
  ['a turn of a transcript', 'THE MAYOR: Thank you all very much.'],
])('%s is said again', (_, line) => {
  expect(withoutApparatus([line, ...BODY, line], ABOUT)).toEqual([line, ...BODY, line]);
});

it('a text that is made of repetitions keeps them', () => {
  const refrain = 'And the water goes down to the sea once more';
  const song = [refrain, 'A line of its own', refrain, 'Another line of its own', refrain];
  expect(withoutApparatus(song, ABOUT)).toEqual(song);
});

it('a date in the middle of a long text is a heading of it', () => {
  const days = Array.from({ length: 24 }, (_, at) => `Paragraph ${at} tells of another day.`);
  const diary = [...days.slice(0, 12), 'Monday, May 4, 2026', ...days.slice(12)];
  expect(withoutApparatus(diary, ABOUT)).toEqual(diary);
});
