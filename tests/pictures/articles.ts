import type { Official } from '../../src/model.ts';
import type { ArticleRecord } from '../../src/run/import.ts';

/** Invented people, outlets and words. */

const person = (id: string, name: string, gender: 'f' | 'm', en: string, es: string): Official => ({
  id,
  name,
  aliases: [name.split(' ').at(-1) ?? name],
  misspellings: [],
  titles: [{ en, es, from: '2024-02-01' }],
  languages: ['en', 'es'],
  country: 'UY',
  gender,
});

export const OFFICIALS: readonly Official[] = [
  person('elena-duarte', 'Elena Duarte', 'f', 'Foreign Minister', 'ministra de Asuntos Exteriores'),
  person('tomas-arriaga', 'Tomás Arriaga', 'm', 'Minister of Transport', 'ministro de Transporte'),
];

const article = (
  id: string,
  outlet: string,
  published: string,
  title: string,
  text: string,
  lang = 'en',
): ArticleRecord => ({
  id,
  outlet,
  published,
  title,
  text,
  lang,
  url: `https://${outlet.toLowerCase().replaceAll(/[^a-z]/gu, '')}.example/${id}`,
});

export const FERRY = article(
  'ferry-treaty',
  'The Harbour Post',
  '2026-03-04T15:20:00Z',
  'Ferry treaty within reach, says Duarte',
  `The new quay of Porto Velho was opened on Wednesday after four years of work and two of lawsuits.

“We will sign the ferry treaty before the autumn storms, and no fisherman will pay for it,” Foreign Minister Elena Duarte told reporters on the quay. The treaty, on the table since 2021, would let ferries of both countries call at the same nine ports.

A crowd of about two hundred had come to see the first ferry leave.`,
);

export const FERRY_RADIO = article(
  'quay-opened',
  'Radio Faro',
  '2026-03-04T17:05:00Z',
  'Quay opened in Porto Velho',
  `Porto Velho has its new quay. “We will sign the ferry treaty before the autumn storms, and no fisherman is going to pay for it,” Foreign Minister Elena Duarte said there on Wednesday.

The harbour master said that the first ferry would sail on Monday.`,
);

export const FERRY_WIRE = article(
  'treaty-near',
  'Costa News Agency',
  '2026-03-04T18:40:00Z',
  'Ferry treaty near, minister says',
  `Foreign Minister Elena Duarte said on Wednesday that the ferry treaty would be signed before the autumn storms and that no fisherman would pay for it.

The agency of ports had asked for a further year.`,
);

export const SEVERAL = article(
  'arriaga-night-trains',
  'The Harbour Post',
  '2026-03-09T10:10:00Z',
  'Night trains to return next spring, fares frozen',
  `Night trains will run again between the capital and the coast, eleven years after the last one was taken off.

“The first night train leaves on the third of April,” said Transport Minister Tomás Arriaga, who presented the timetable on Monday. Arriaga said that fares would stay as they are until the end of next year. “Nobody should have to fly 300 kilometres,” he added, “to be at a meeting by nine.”

The railway union called the plan overdue and asked who would drive the trains.`,
);

export const SPANISH = article(
  'duarte-consulados',
  'El Muelle',
  '2026-03-11T12:30:00Z',
  'Duarte anuncia tres consulados nuevos',
  `El Gobierno abrirá tres consulados en el norte antes de que termine el año, según el plan presentado este miércoles.

«Quien vive lejos del país no puede esperar seis meses por un pasaporte», dijo la ministra de Asuntos Exteriores, Elena Duarte. El plan cuesta cuatro millones y lo pagará el presupuesto de este año.`,
  'es',
);

export const AGAIN = article(
  'parliament-treaty',
  'Costa News Agency',
  '2026-03-24T16:00:00Z',
  'Minister defends ferry treaty in parliament',
  `Parliament debated the ferry treaty for five hours on Tuesday, and the opposition asked for the sums behind it.

“We will sign the ferry treaty before the autumn storms,” Foreign Minister Elena Duarte told members of parliament.`,
);

export const TO_CORRECT = article(
  'tolls-canal',
  'Radio Faro',
  '2026-03-26T09:00:00Z',
  'No tolls on the canal this year',
  `The canal stays free of tolls this year, a committee was told on Thursday.

“There will be no toll for any boat under ten metres,” Transport Minister Tomás Arriaga told the committee. The committee votes on Friday.`,
);

export const CORRECTED = {
  ...TO_CORRECT,
  text: String(TO_CORRECT.text).replace('Transport Minister Tomás Arriaga', 'harbour master Dana Ortiz'),
};

/** What the ministry itself publishes of a briefing; nobody is told of it. */
export const BRIEFING: ArticleRecord = {
  ...article(
    'briefing-lighthouses',
    'Ministry of Transport',
    '2026-03-27T09:00:00Z',
    'Press briefing on the lighthouses',
    `Porto Velho, March 27, 2026

MINISTER ARRIAGA: Good morning. We keep all eleven lighthouses, and every one of them will have its keeper again by the winter. The lamps are paid for.

QUESTION: Minister, what will become of the old foghorn on the north pier?

MINISTER ARRIAGA: The foghorn stays where it is, because the pilots asked me for it and not because it is pretty. Thank you.`,
  ),
  kind: 'transcript',
  country: 'UY',
};

export const OF_THE_BRIEFING = article(
  'lighthouses-kept',
  'The Harbour Post',
  '2026-03-27T12:00:00Z',
  'Lighthouses to be kept, and the foghorn too',
  `The lighthouses of the coast stay, a briefing at the ministry was told on Friday.

“We keep all eleven lighthouses, and every one of them will have its keeper again by the winter,” Transport Minister Tomás Arriaga said. “The foghorn stays because the pilots have asked me for it, and not because it is so pretty,” Arriaga added.

The pilots had collected four thousand signatures.`,
);

export const OTHERS: readonly ArticleRecord[] = [
  article(
    'old-treaty',
    'The Harbour Post',
    '2026-01-12T09:00:00Z',
    'Treaty talks resume',
    `Talks on the ferry treaty resumed on Monday. “A treaty without the fishermen will not be signed,” Foreign Minister Elena Duarte said before the session.`,
  ),
];

export const OF_A_DAY: readonly ArticleRecord[] = [
  article(
    'visas-students',
    'The Harbour Post',
    '2026-04-02T08:30:00Z',
    'Students to get visas for five years',
    `Students from the islands will need a visa once in five years instead of every spring.

“A student should open books in April, not envelopes,” Foreign Minister Elena Duarte said on Thursday. Duarte said that the first of these visas would be given out in July.`,
  ),
  article(
    'visas-students-weekly',
    'Quayside Weekly',
    '2026-04-02T11:10:00Z',
    'A visa for five years of study',
    `The islands' students are to be spared the yearly queue.

“A student should open books in April, not envelopes,” said Foreign Minister Elena Duarte on Thursday.`,
  ),
  article(
    'bridge-closed',
    'Radio Faro',
    '2026-04-02T15:00:00Z',
    'Old bridge to close for two years',
    `The old bridge over the Salto will be closed in May.

“We close it for two years so that it stands for two hundred,” Transport Minister Tomás Arriaga told Radio Faro on Thursday.`,
  ),
];
