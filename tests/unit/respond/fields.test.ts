import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/respond/fields.ts';

describe('limits written among the words of a question', () => {
  it('are read under the names the options have, in every language', () => {
    expect(readFields('official:rubio border from:2026-01-01 verdict:new')).toEqual({
      text: 'border',
      fields: { official: 'rubio', from: '2026-01-01', verdict: 'new' },
    });
    expect(readFields('frontera desde:2026-01-01 medio:"El Faro" idioma:es')).toEqual({
      text: 'frontera',
      fields: { from: '2026-01-01', outlet: 'El Faro', language: 'es' },
    });
  });

  it('are known by what kinds and verdicts are called', () => {
    expect(readFields('veredicto:nuevo tipo:"cita textual"').fields).toEqual({
      verdict: 'new',
      kind: 'direct',
    });
    expect(readFields('kind:Indirect verdict:"said again"').fields).toEqual({
      kind: 'indirect',
      verdict: 'repeat',
    });
  });

  it('leave other words with a colon, addresses and empty limits as they are', () => {
    for (const text of ['he said: no', 'https://a.example/from:x', 'from: today', 'ratio 3:1', 'official:']) {
      expect(readFields(text)).toEqual({ text, fields: {} });
    }
  });
});
