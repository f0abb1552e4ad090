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

  it.each([
    ['utf-16le without a mark', [0x3c, 0, 0x61, 0, 0x3e, 0, 0xed, 0], '<a>í'],
    ['utf-16be without a mark', [0, 0x3c, 0, 0x61, 0, 0x3e, 0, 0xed], '<a>í'],
    ['utf-32le with one', [0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0, 0xed, 0, 0, 0], '<í'],
    ['utf-32be without one', [0, 0, 0, 0x3c, 0, 0, 0, 0xed], '<í'],
  ])('is read off its first letters: %s', (_, bytes, text) => {
    expect(decode(Uint8Array.from(bytes))).toEqual({ ok: true, value: text });
  });

  it.each([
    ['koi8-r', [0xd7, 0xc5, 0xd4, 0xc5, 0xd2], 'ветер'],
    ['windows-1251', [0xe2, 0xe5, 0xf2, 0xe5, 0xf0], 'ветер'],
    ['big5', [0xad, 0xb7], '風'],
    ['gb2312', [0xb7, 0xe7], '风'],
    ['euc-kr', [0xb9, 0xd9, 0xb6, 0xf7], '바람'],
    ['iso-2022-jp', [0x1b, 0x24, 0x42, 0x49, 0x77, 0x1b, 0x28, 0x42], '風'],
    ['x-user-defined', [0x41, 0x80], 'A\uf780'],
    ['csIBM437', [0x64, 0xa1, 0x61], 'día'],
    ['cp_1252', [0x64, 0xed, 0x61], 'día'],
    ['ISO8859_5', [0xd2, 0xd5], 'ве'],
    ['x-mac-trad-chinese', [0xad, 0xb7], '風'],
    ['utf-7', [0x64, 0x2b, 0x41, 0x4f, 0x30, 0x2d, 0x61], 'día'],
  ])('may be any that is in use: %s', (label, bytes, text) => {
    expect(decode(Uint8Array.from(bytes), `text/xml; charset=${label}`)).toEqual({ ok: true, value: text });
  });

  it('may be a mainframe’s, declared in it', () => {
    // `<?xml version="1.0" encoding="cp500"?><a>[é]</a>`, where cp037 has ¢ and ! for the brackets
    const hex =
      '4c6fa7949340a58599a28996957e7ff14bf07f4085958396848995877e7f8397f5f0f07f6f6e4c816e4a515a4c61816e';
    const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
    expect(decode(bytes)).toMatchObject({ value: expect.stringContaining('<a>[é]</a>') as string });
  });

  it('is UTF-8 where letters come out right in it, whatever a header or declaration of 256 letters says', () => {
    const xml = '<?xml version="1.0" encoding="ISO-8859-1"?><a>sí</a>';
    expect(decode(utf8(xml), 'text/xml; charset=windows-1252')).toEqual({ ok: true, value: xml });
  });

  it('is UTF-8 but for a letter cut in two', () => {
    const bytes = utf8('“Sí, será así”, dijo. El acuerdo seguirá.');
    expect(decode(bytes.subarray(0, -1))).toMatchObject({
      value: expect.stringContaining('“Sí, será') as string,
    });
    expect(decode(Uint8Array.of(...bytes, 0xe2, 0x80))).toMatchObject({
      value: expect.stringContaining('“Sí, será así”') as string,
    });
  });

  it('is not UTF-16 in a text of one byte a letter that says so', () => {
    const xml = '<?xml version="1.0" encoding="UTF-16"?><a>sí</a>';
    expect(decode(utf8(xml), 'text/xml; charset=utf-16')).toEqual({ ok: true, value: xml });
  });

  it('that nobody knows does no harm to ASCII with hardly a letter beyond it', () => {
    const text = `${'A long day at the harbour. '.repeat(4)}S\u00ed.`;
    expect(decode(latin1(text), 'text/xml; charset=klingon-8')).toEqual({ ok: true, value: text });
  });

  it('that nobody knows does no harm to UTF-8', () => {
    expect(decode(utf8('sí'), 'text/xml; charset=klingon-8')).toEqual({ ok: true, value: 'sí' });
  });

  it('is a problem where nobody knows it and the bytes are no UTF-8', () => {
    expect(decode(latin1('sí'), 'text/xml; charset=klingon-8')).toEqual({
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
