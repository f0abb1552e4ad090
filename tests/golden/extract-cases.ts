/** The golden cases of `extract/`: a folder a phenomenon, with the officials they are read with. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Official } from '../../src/model.ts';

/** Tracked in every case. */
export const OFFICIALS: readonly Official[] = [
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

export interface GoldenCase {
  readonly name: string;
  readonly text: string;
  readonly expected: z.infer<typeof EXPECTED>;
}

export const goldenNames = (): readonly string[] => readdirSync(root).sort();

/** Throws where `expected.json` has another shape. */
export function goldenCase(name: string): GoldenCase {
  const text = readFileSync(new URL(`${name}/article.txt`, root), 'utf8');
  const expected = EXPECTED.parse(JSON.parse(readFileSync(new URL(`${name}/expected.json`, root), 'utf8')));
  return { name, text, expected };
}

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
