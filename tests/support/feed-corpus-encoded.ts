import { utf8, type SampleFeed } from './feed-sample.ts';

/** Label, text, bytes. */
const LETTERS: readonly (readonly [string, string, readonly number[]])[] = [
  ['iso-8859-1', 'Sí', [0x53, 0xed]],
  ['iso-8859-2', 'Łódź', [0xa3, 0xf3, 0x64, 0xbc]],
  ['windows-1250', 'Łódź', [0xa3, 0xf3, 0x64, 0x9f]],
  ['windows-1251', 'Ветер', [0xc2, 0xe5, 0xf2, 0xe5, 0xf0]],
  ['koi8-r', 'Ветер', [0xf7, 0xc5, 0xd4, 0xc5, 0xd2]],
  ['iso-8859-7', 'Αθήνα', [0xc1, 0xe8, 0xde, 0xed, 0xe1]],
  ['windows-1255', 'שלום', [0xf9, 0xec, 0xe5, 0xed]],
  ['windows-1256', 'سلام', [0xd3, 0xe1, 0xc7, 0xe3]],
  ['tis-620', 'ไทย', [0xe4, 0xb7, 0xc2]],
  ['gb2312', '风', [0xb7, 0xe7]],
  ['gb18030', '风', [0xb7, 0xe7]],
  ['big5', '風', [0xad, 0xb7]],
  ['euc-jp', '風', [0xc9, 0xf7]],
  ['shift_jis', '風', [0x95, 0x97]],
  ['iso-2022-jp', '風', [0x1b, 0x24, 0x42, 0x49, 0x77, 0x1b, 0x28, 0x42]],
  ['euc-kr', '바람', [0xb9, 0xd9, 0xb6, 0xf7]],
  ['cp437', 'día', [0x64, 0xa1, 0x61]],
  ['ibm850', 'día', [0x64, 0xa1, 0x61]],
  ['cp866', 'да', [0xa4, 0xa0]],
  ['macintosh', 'día', [0x64, 0x92, 0x61]],
  ['x-user-defined', 'Harbour', [...utf8('Harbour')]],
  ['euc-kr', '똠방각하', [0x8c, 0x63, 0xb9, 0xe6, 0xb0, 0xa2, 0xc7, 0xcf]],
  ['big5', '喺度', [0x9d, 0xf6, 0xab, 0xd7]],
  ['hz-gb-2312', '~风', [0x7e, 0x7e, 0x7e, 0x7b, 0x37, 0x67, 0x7e, 0x7d]],
  ['iso-2022-kr', '바람', [0x1b, 0x24, 0x29, 0x43, 0x0e, 0x39, 0x59, 0x36, 0x77, 0x0f]],
  ['ptcp154', 'қала', [0x9d, 0xe0, 0xeb, 0xe0]],
  ['ansi', '“Sí”', [0x93, 0x53, 0xed, 0x94]],
  ['bogus-8', 'Harbour', [...utf8('Harbour')]],
];

export function encodedFeeds(): SampleFeed[] {
  const [before, after] = ['<rss version="2.0"><channel><title>', '</title></channel></rss>'];
  const around = (head: string, letters: readonly number[]): Uint8Array =>
    Uint8Array.of(...utf8(head + before), ...letters, ...utf8(after));
  const empty = { contentType: '', titles: [] };
  const text = `${before}Sí, señal${after}`;
  const units = (bytes: 2 | 4, little: boolean, mark: boolean): Uint8Array => {
    const letters = Array.from(mark ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0));
    const view = new DataView(new ArrayBuffer(letters.length * bytes));
    for (const [at, code] of letters.entries()) {
      if (bytes === 2) view.setUint16(at * bytes, code, little);
      else view.setUint32(at * bytes, code, little);
    }
    return new Uint8Array(view.buffer);
  };
  return [
    ...LETTERS.flatMap(([label, says, letters]) => [
      {
        ...empty,
        name: `${label} declared`,
        bytes: around(`<?xml version="1.0" encoding="${label}"?>`, letters),
        title: says,
      },
      {
        ...empty,
        name: `${label} in the header`,
        bytes: around('', letters),
        contentType: `text/xml; charset=${label}`,
        title: says,
      },
      {
        ...empty,
        name: `${label} in the header against the declaration`,
        bytes: around('<?xml version="1.0" encoding="utf-8"?>', letters),
        contentType: `text/xml; charset="${label}"`,
        title: says,
      },
    ]),
    ...([2, 4] as const).flatMap((bytes) =>
      [true, false].flatMap((little) =>
        [true, false].map((mark) => ({
          ...empty,
          name: `utf-${bytes * 8} ${little ? 'little' : 'big'} end first, ${mark ? 'with' : 'without'} mark`,
          bytes: units(bytes, little, mark),
          title: 'Sí, señal',
        })),
      ),
    ),
    ...([2, 4] as const).map((bytes) => ({
      ...empty,
      name: `utf-${bytes * 8} without mark, after white space`,
      bytes: Uint8Array.of(0x0a, ...Array.from({ length: bytes - 1 }, () => 0), ...units(bytes, true, false)),
      title: 'Sí, señal',
    })),
    {
      ...empty,
      name: 'utf-8 called gb2312',
      bytes: utf8(`<?xml version="1.0" encoding="gb2312"?>${before}港口的船今天早上又开了，没有人${after}`),
      title: '港口的船今天早上又开了，没有人',
    },
    {
      ...empty,
      name: 'utf-8 with a mark',
      bytes: Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(text)),
      title: 'Sí, señal',
    },
    {
      ...empty,
      name: 'utf-8 called latin',
      bytes: utf8(`<?xml version="1.0" encoding="iso-8859-1"?>${text}`),
      title: 'Sí, señal',
    },
    {
      ...empty,
      name: 'latin called utf-8',
      bytes: around('<?xml version="1.0" encoding="utf-8"?>', [0x53, 0xed]),
      title: 'Sí',
    },
    {
      ...empty,
      name: 'windows-1252 called ascii',
      bytes: around('<?xml version="1.0" encoding="us-ascii"?>', [0x93, 0x53, 0xed, 0x94]),
      title: '“Sí”',
    },
  ];
}
