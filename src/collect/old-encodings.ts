/** Encodings the Encoding Standard leaves out, which old feeds are still written in. */
import iconv from 'iconv-lite';
import { ebcdicDecoder } from './ebcdic.ts';

/** Names iconv-lite gives to what is no encoding of text. */
const NO_TEXT = /^(?:base64|hex|binary|ucs-?2|utf-?7-?imap)$/i;

/** Names by which neither the Encoding Standard nor iconv-lite knows an encoding they have. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  latin: 'iso-8859-1',
  'iso-8859': 'iso-8859-1',
  '8859': 'iso-8859-1',
  u7: 'utf-7',
  macroman: 'macintosh',
  'mac-roman': 'macintosh',
  maccyrillic: 'x-mac-cyrillic',
  'mac-cyrillic': 'x-mac-cyrillic',
  maclatin2: 'maccenteuro',
  ptcp154: 'pt154',
  cp154: 'pt154',
  csptcp154: 'pt154',
  'cyrillic-asian': 'pt154',
  'kz-1048': 'rk1048',
  kz1048: 'rk1048',
  ksx1001: 'euc-kr',
  'ks-x-1001': 'euc-kr',
  'tis-620-2529-0': 'tis-620',
  hz: 'hz-gb-2312',
  hzgb: 'hz-gb-2312',
  'hz-gb': 'hz-gb-2312',
  csiso2022kr: 'iso-2022-kr',
  'eucgb2312-cn': 'gb2312',
  'cp-is': 'cp861',
  cp65001: 'utf-8',
  cp866u: 'cp1125',
  ruscii: 'cp1125',
  cp1051: 'hproman8',
  'mac-latin2': 'maccenteuro',
  maccentraleurope: 'maccenteuro',
  cspc8codepage437: 'cp437',
  cspc775baltic: 'cp775',
  cspc850multilingual: 'cp850',
  cspcp852: 'cp852',
  cspc862latinhebrew: 'cp862',
  uhc: 'cp949',
  'big5-tw': 'big5',
  hkscs: 'big5-hkscs',
  'x-mac-trad-chinese': 'big5',
  'x-mac-simp-chinese': 'gbk',
  'x-mac-japanese': 'shift_jis',
  'x-mac-korean': 'euc-kr',
  ujis: 'euc-jp',
  'u-jis': 'euc-jp',
  'euc-jis-2004': 'euc-jp',
  'euc-jisx0213': 'euc-jp',
  'shift-jis-2004': 'shift_jis',
  'shift-jisx0213': 'shift_jis',
  'iso-2022-jp-1': 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'iso-2022-jp-3': 'iso-2022-jp',
  'iso-2022-jp-2004': 'iso-2022-jp',
  'iso-2022-jp-ext': 'iso-2022-jp',
};

export type Decoder = (bytes: Uint8Array, strictly: boolean) => string | null;

/**
 * Label → decoder; null where nobody knows the label. Strictly, it gives null for bytes that are not of its encoding,
 * where that can be told; otherwise a replacement character stands for them.
 */
export function decoderOf(label: string): Decoder | null {
  for (const name of namesOf(label)) {
    const decoder = standardDecoder(name) ?? shiftedDecoder(name) ?? olderDecoder(name);
    if (decoder !== null) return decoder;
  }
  return null;
}

/** As written, then as other programs write it: `ISO8859_5`, `iso_2022_jp`, `cp-1252`, `iso_8859-4:1988`. */
function namesOf(label: string): readonly string[] {
  const lower = label.trim().toLowerCase();
  const dashed = lower
    .replaceAll('_', '-')
    .replace(/^iso-?(?=\d)/, 'iso-')
    .replace(/^iso-2022(?=[a-z])/, 'iso-2022-');
  const other = OTHER_NAMES[dashed] ?? OTHER_NAMES[lower];
  return [...(other === undefined ? [] : [other]), lower, dashed, dashed.replace(/[:-](?:19|20)\d\d$/, '')];
}

/** Of these the platform's decoder knows less than the Standard's: Hong Kong's letters, most Korean syllables. */
const FULLER: Readonly<Record<string, string>> = { big5: 'big5hkscs', 'euc-kr': 'cp949' };

function standardDecoder(label: string): Decoder | null {
  try {
    const lenient = new TextDecoder(label);
    const fuller = FULLER[lenient.encoding];
    if (fuller !== undefined) return olderDecoder(fuller);
    const strict = new TextDecoder(label, { fatal: true });
    return (bytes, strictly) =>
      strictly ? unlessItThrows(() => strict.decode(bytes)) : lenient.decode(bytes);
  } catch {
    return null;
  }
}

/** Seven bits a letter: between two marks the bytes are those of another encoding without their eighth bit. RFC 1843, RFC 1557. */
interface Shifted {
  readonly opens: string;
  readonly closes: string;
  readonly inner: string;
  /** Signs that stand for themselves, and what they are. */
  readonly signs: Readonly<Record<string, string>>;
}

const SHIFTED: Readonly<Record<string, Shifted>> = {
  'hz-gb-2312': { opens: '~{', closes: '~}', inner: 'gbk', signs: { '~~': '~', '~\n': '' } },
  'iso-2022-kr': { opens: '\u000E', closes: '\u000F', inner: 'cp949', signs: { '\u001B$)C': '' } },
};

function shiftedDecoder(label: string): Decoder | null {
  const shifted = SHIFTED[label];
  if (shifted === undefined) return null;
  return (bytes) => {
    const [first = '', ...others] = iconv.decode(bytes, 'latin1').split(shifted.opens);
    const read = others.map((part) => {
      const end = part.indexOf(shifted.closes);
      const [letters, rest] =
        end < 0 ? [part, ''] : [part.slice(0, end), part.slice(end + shifted.closes.length)];
      return iconv.decode(Uint8Array.from(letters, withEighthBit), shifted.inner) + rest;
    });
    return Object.entries(shifted.signs).reduce(
      (text, [sign, meaning]) => text.replaceAll(sign, meaning),
      [first, ...read].join(''),
    );
  };
}

const withEighthBit = (letter: string): number => letter.charCodeAt(0) | 0x80;

function olderDecoder(label: string): Decoder | null {
  const ebcdic = ebcdicDecoder(label);
  if (ebcdic !== null) return ebcdic;
  if (NO_TEXT.test(label) || !iconv.encodingExists(label)) return null;
  return (bytes, strictly) => {
    const text = iconv.decode(bytes, label);
    return strictly && text.includes('\uFFFD') ? null : text;
  };
}

function unlessItThrows(decode: () => string): string | null {
  try {
    return decode();
  } catch {
    return null;
  }
}
