import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../src/collect/decode.ts';

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
const utf8 = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array, contentType = '') =>
  decodeBytes(bytes, contentType, 'https://outlet.example/');

describe('the encoding of a text', () => {
  it('is that of its byte order mark before all else', () => {
    expect(decode(Uint8Array.of(0xff, 0xfe, 0x73, 0, 0xed, 0), 'text/xml; charset=utf-8')).toEqual({
      ok: true,
      value: 'sí',
    });
  });

  it('is what the header says', () => {
    expect(decode(latin1('<p>sí'), 'text/html; charset="ISO-8859-1"')).toEqual({ ok: true, value: '<p>sí' });
  });

  it('is what the XML declaration says', () => {
    const xml = '<?xml version="1.0" encoding="windows-1252"?><a>\u0093sí\u0094</a>';
    expect(decode(latin1(xml))).toMatchObject({ value: expect.stringContaining('“sí”') as string });
  });

  it('is what a meta tag says', () => {
    const page =
      '<html><head><meta http-equiv="content-type" content="text/html; charset=iso-8859-15"></head>¤';
    expect(decode(latin1(page))).toMatchObject({ value: expect.stringContaining('€') as string });
  });

  it('is the document’s own where the bytes contradict the header', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>sí</a>';
    expect(decode(latin1(xml), 'text/xml; charset=utf-8')).toMatchObject({
      value: expect.stringContaining('sí') as string,
    });
  });

  it('is UTF-8 where nothing says so, and windows-1252 where it cannot be that', () => {
    expect(decode(utf8('“sí”'))).toEqual({ ok: true, value: '“sí”' });
    expect(decode(latin1('sí'))).toEqual({ ok: true, value: 'sí' });
  });

  it('is a problem where nobody knows it', () => {
    expect(decode(utf8('a'), 'text/xml; charset=klingon-8')).toEqual({
      ok: false,
      problem: {
        code: 'encoding',
        source: 'https://outlet.example/',
        what: 'is written in the encoding "klingon-8", which is not known',
        advice: 'Tell the outlet, or leave this source out.',
      },
    });
  });
});
