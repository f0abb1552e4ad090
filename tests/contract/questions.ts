import { assert, asyncProperty, constantFrom, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asking } from './asking.ts';
import type { Subject } from './describe-store.ts';
import { keepArticle, quotation, report, ruling } from './samples.ts';

/** What a question may be made of, and the limits put on it. */
export function describeQuestions(subject: () => Subject): void {
  const { say, texts } = asking(subject);

  describe('a question', () => {
    it('finds a phrase only where its words stand side by side, whatever their case and accents', async () => {
      await say('s-1', 'La transición energética no será rápida');
      await say('s-2', 'la energética, dijo, es otra transición');
      await expect(texts({ text: '"transicion ENERGETICA"' })).resolves.toEqual([
        'La transición energética no será rápida',
      ]);
      await expect(texts({ text: '“energética transición”' })).resolves.toEqual([]);
      await expect(texts({ text: '"transición" rapida' })).resolves.toHaveLength(2);
      await expect(texts({ text: '"transicon"' })).resolves.toEqual([]);
    });

    it('leaves out what has a word or phrase that is not wanted, also where nothing else is asked', async () => {
      await say('s-1', 'the bridge will open in spring', { saidOn: '2026-01-01' });
      await say('s-2', 'the bridge will never open', { saidOn: '2026-01-02' });
      await say('s-3', 'a road in spring', { saidOn: '2026-01-03' });
      await expect(texts({ text: 'bridge -never' })).resolves.toEqual(['the bridge will open in spring']);
      await expect(texts({ text: 'bridge -"in spring"' })).resolves.toEqual(['the bridge will never open']);
      await expect(texts({ text: '-spring' })).resolves.toEqual(['the bridge will never open']);
      await expect(texts({ text: '-bridge' })).resolves.toEqual(['a road in spring']);
      await expect(texts({ text: 'bridge -bridge' })).resolves.toEqual([]);
      await expect(texts({ text: 'bridge -puente' })).resolves.toHaveLength(2);
    });

    it('reads a word with a star as every word that begins so, and no other', async () => {
      await say('s-1', 'las palabras cuentan');
      await say('s-2', 'un palacio');
      await say('s-3', 'el plan');
      await expect(texts({ text: 'pal*' })).resolves.toEqual(['un palacio', 'las palabras cuentan']);
      await expect(texts({ text: 'p*' })).resolves.toHaveLength(3);
      await expect(texts({ text: 'palx*' })).resolves.toEqual([]);
    });

    it('finds other forms of a word in both languages', async () => {
      await say('s-1', 'we imposed sanctions on three banks');
      await say('s-2', 'las cooperaciones crecieron', { language: 'es' });
      for (const text of ['sanctioning a bank', 'sanctioned bank']) {
        expect((await texts({ text }))[0]).toBe('we imposed sanctions on three banks');
      }
      await expect(texts({ text: 'cooperación' })).resolves.toEqual(['las cooperaciones crecieron']);
    });

    it('finds what is spelt by ear, with vowels mistaken or letters in the wrong place', async () => {
      const heard = {
        before: 'berofe',
        little: 'littel',
        desarrollo: 'dezarroyo',
        hacienda: 'asienda',
        foreign: 'forien',
      };
      for (const [word, asked] of Object.entries(heard)) {
        await say(`s-${word}`, `and ${word} again`);
        expect((await texts({ text: asked }))[0]).toBe(`and ${word} again`);
      }
    });

    it('finds words in the words of a translator, and shows them as they were said', async () => {
      await say('s-1', 'we will build the bridge');
      await expect(texts({ text: 'construiremos' })).resolves.toEqual([]);
      const translation = { text: 'construiremos el puente', language: 'es' };
      await subject().store.addTranslation('s-1', 'we will build the bridge', translation);
      await expect(texts({ text: 'construiremos' })).resolves.toEqual(['we will build the bridge']);
      await expect(texts({ text: 'construiremos', language: 'en' })).resolves.toEqual([
        'we will build the bridge',
      ]);
      await subject().store.addTranslation('s-1', 'we will build the bridge', {
        ...translation,
        text: 'haremos un viaducto',
      });
      await expect(texts({ text: 'construiremos' })).resolves.toEqual([]);
    });

    it('finds a report in the language asked for by what another report says in another', async () => {
      const { store } = subject();
      await keepArticle(store);
      const spanish = quotation({ id: 'q-es', text: 'construiremos el puente' });
      await store.saveRuling('article-1', ruling({ quotation: spanish }));
      await store.addReport(report({ quotation: 'q-es', text: spanish.text }), 'es', 'ana-puente', []);
      await expect(texts({ text: 'construiremos', language: 'en' })).resolves.toEqual([
        'we will build the bridge',
      ]);
      await expect(texts({ text: 'build', language: 'es' })).resolves.toEqual(['construiremos el puente']);
      await expect(texts({ text: 'build', language: 'pt' })).resolves.toEqual([]);
    });

    it('knows a word from when it is on record, though it was asked for before', async () => {
      await expect(texts({ text: 'tunell' })).resolves.toEqual([]);
      await say('s-1', 'a tunnel');
      await expect(texts({ text: 'tunell' })).resolves.toEqual(['a tunnel']);
      await say('s-2', 'the tunell of love');
      await expect(texts({ text: 'tunell' })).resolves.toEqual(['the tunell of love', 'a tunnel']);
    });

    it('keeps to the verdict asked for', async () => {
      const { store } = subject();
      await say('s-1', 'the bridge is new');
      await say('s-2', 'the bridge again');
      const again = ruling({ quotation: quotation({ id: 'q-s-2' }), statement: 's-2' });
      await store.saveRuling('article-1', { ...again, verdict: { ...again.verdict, kind: 'repeat' } });
      await expect(texts({ text: 'bridge', verdict: 'new' })).resolves.toEqual(['the bridge is new']);
      await expect(texts({ text: 'bridge', verdict: 'repeat' })).resolves.toEqual(['the bridge again']);
      await expect(texts({ verdict: 'repeat' })).resolves.toEqual(['the bridge again']);
      await expect(texts({ text: 'bridge', verdict: 'report' })).resolves.toEqual([]);
    });

    it('puts the later of two that answer alike first', async () => {
      await say('s-1', 'we keep the bridge', { saidOn: '2026-02-01' });
      await say('s-2', 'we keep the bridge', { saidOn: '2024-02-01' });
      const found = await subject().store.search({ text: 'keep bridge', limit: 5 });
      expect(found.map(({ date }) => date)).toEqual(['2026-02-01', '2024-02-01']);
    });

    it('never gives more, and nothing from outside, for being limited', async () => {
      const officials = ['ana-puente', 'bruno-llano', null];
      const days = ['2023-05-01', '2025-12-31', '2026-01-01', '2026-03-15'];
      for (const [nth, saidOn] of days.entries())
        for (const [at, official] of officials.entries())
          await say(`s-${nth}-${at}`, `bridge ${nth} by the river ${at}`, {
            saidOn,
            official,
            language: at === 1 ? 'es' : 'en',
            type: at === 2 ? 'indirect' : 'direct',
          });
      const maybe = <T>(...values: T[]) => constantFrom(undefined, ...values);
      const limits = record({
        official: maybe('ana-puente', 'bruno-llano', 'nobody'),
        from: maybe(...days),
        to: maybe(...days),
        language: maybe('en', 'es', 'pt'),
        type: maybe('direct' as const, 'indirect' as const),
        outlet: maybe('The Example', 'Other'),
        verdict: maybe('new' as const, 'repeat' as const),
      });
      const text = constantFrom('bridge river', 'brigde', '"by the river"', 'riv* -2', 'bridge 1', '');
      await assert(
        asyncProperty(limits, text, async (within, asked) => {
          const all = await subject().store.search({ text: asked, limit: 50 });
          const hits = await subject().store.search({ text: asked, ...within, limit: 50 });
          const known = new Set(all.map(({ statement: id }) => id));
          for (const hit of hits) {
            expect(known.has(hit.statement)).toBe(true);
            expect(within.official ?? hit.official).toBe(hit.official);
            expect((within.from ?? hit.date) <= hit.date && hit.date <= (within.to ?? hit.date)).toBe(true);
            expect(within.type ?? hit.type).toBe(hit.type);
            expect(within.outlet ?? hit.outlet).toBe(hit.outlet);
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}
