/** A folder a phenomenon: `article.txt`, and in `expected.json` every quotation that stands in it, with its speaker. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { extractQuotations } from '../../src/extract/extract.ts';
import { identifySpeakers } from '../../src/identify/identify.ts';
import type { Official } from '../../src/model.ts';

const OFFICIALS: readonly Official[] = [
  official(
    'marco-rubio',
    'Marco Rubio',
    'm',
    'US',
    ['Secretary Rubio'],
    [{ en: 'Secretary of State', es: 'secretario de Estado', from: '2025-01-21' }],
  ),
  official(
    'claudia-sheinbaum',
    'Claudia Sheinbaum',
    'f',
    'MX',
    ['Sheinbaum'],
    [
      {
        en: 'President of Mexico',
        es: 'presidenta de México',
        also: ['mandataria mexicana'],
        from: '2024-10-01',
      },
    ],
  ),
  official(
    'donald-trump',
    'Donald Trump',
    'm',
    'US',
    ['Trump'],
    [{ en: 'President of the United States', es: 'presidente de Estados Unidos', from: '2025-01-20' }],
  ),
  official(
    'gustavo-petro',
    'Gustavo Petro',
    'm',
    'CO',
    ['Petro'],
    [{ en: 'President of Colombia', es: 'presidente de Colombia', from: '2022-08-07' }],
  ),
  official(
    'lula-da-silva',
    'Luiz Inácio Lula da Silva',
    'm',
    'BR',
    ['Lula', 'Lula da Silva'],
    [
      {
        en: 'President of Brazil',
        es: 'presidente de Brasil',
        also: ['presidente do Brasil'],
        from: '2023-01-01',
      },
    ],
  ),
];

const EXPECTED = z.object({
  language: z.string(),
  title: z.string(),
  published: z.string().nullable(),
  quotes: z.array(
    z.object({
      text: z.string(),
      type: z.enum(['direct', 'mixed', 'indirect']),
      source: z.string().nullable(),
      speaker: z.string().nullable(),
      official: z.string().nullable(),
      within: z.literal(true).optional(),
      denied: z.literal(true).optional(),
    }),
  ),
});

const root = new URL('extract/', import.meta.url);

describe('what an article says and who says it', () => {
  it.each(readdirSync(root).sort())('%s', (name) => {
    const text = readFileSync(new URL(`${name}/article.txt`, root), 'utf8');
    const expected = EXPECTED.parse(JSON.parse(readFileSync(new URL(`${name}/expected.json`, root), 'utf8')));
    const { language, title, published } = expected;
    const found = extractQuotations(text, language);
    const quotations = identifySpeakers({ id: name, text, title, language, published }, found, OFFICIALS);
    const seen = quotations.map((one) => ({
      text: one.text,
      type: one.type,
      source: one.source?.text ?? null,
      speaker: one.speaker,
      official: one.official,
      ...(one.within === true ? { within: true } : {}),
      ...(one.denied === true ? { denied: true } : {}),
    }));
    expect(seen).toEqual(expected.quotes);
  });
});

function official(
  id: string,
  name: string,
  gender: 'f' | 'm',
  country: string,
  aliases: readonly string[],
  titles: Official['titles'],
): Official {
  return { id, name, aliases, misspellings: [], titles, languages: ['en', 'es'], country, gender };
}
