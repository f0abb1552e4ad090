import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/collect/article.ts';
import { isRetraction } from '../../../src/collect/retraction.ts';

describe('isRetraction', () => {
  it.each([
    'This article has been retracted because it did not meet our standards.',
    'Editor’s note: this story, first published on Monday, was withdrawn on Tuesday.',
    'WITHDRAWN: Minister speaks on dams',
    'Esta nota ha sido eliminada a petición de la fuente.',
    'El presente artículo fue retirado por un error de la redacción.',
    'Artículo retirado',
    'Esta matéria foi removida por conter erros.',
  ])('knows “%s”', (text) => {
    expect(isRetraction({ title: '', text })).toBe(true);
    expect(isRetraction({ title: text, text: 'Anything at all.' })).toBe(true);
  });

  it.each([
    'The minister said the law has been withdrawn and that this article of the code stays.',
    'The journal retracted the study on Monday, its editor said.',
    'La ley fue retirada por el Gobierno. Este artículo trata de la presa.',
    'This story has been updated with comments from the minister.',
    'Esta nota fue actualizada a las 15:00.',
    'Troops were withdrawn from the valley.',
  ])('does not take for one “%s”', (text) => {
    expect(isRetraction({ title: '', text })).toBe(false);
  });

  it('reads no further than the head of a text', () => {
    const text = `${'The talks went on for six hours. '.repeat(30)}This article has been retracted.`;
    expect(isRetraction({ title: '', text })).toBe(false);
  });
});

it('a page that has nothing but such a notice is read, however short; another short page is not', () => {
  const page = (text: string) =>
    readArticle(
      `<html><head><title>Dams</title></head><body><main><p>${text}</p></main></body></html>`,
      'https://post.example/1',
    );
  expect(page('This article has been removed.')).toMatchObject({
    ok: true,
    value: { text: expect.stringContaining('This article has been removed.') as string },
  });
  expect(page('Subscribe to read on.')).toMatchObject({ ok: false });
});
