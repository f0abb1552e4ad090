import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/system/config/document.ts';
import { complaints, configFolder, FEEDS, loaded, OFFICIALS } from './folder.ts';

describe('a configuration file', () => {
  it('that is missing is named', async () => {
    const [first, ...more] = await complaints({ feeds: null });
    expect(first).toContain('feeds.yaml: this file is missing. Copy it');
    expect(more).toEqual([]);
  });

  it.each(['', '\n\n', '# nothing but a comment\n', '---\n'])(
    'that is empty (%j) is named',
    async (onrecord) => {
      const [first] = await complaints({ onrecord });
      expect(first).toContain('onrecord.yaml:1: is empty');
    },
  );

  it('that is no YAML is named with the line where that shows', async () => {
    const [first] = await complaints({ officials: OFFICIALS.replace('[es, en]', '[es, en') });
    expect(first).toMatch(/^officials\.yaml:10: is not valid YAML: /);
  });

  it('that is broken is not also told what it lacks', async () => {
    expect(await complaints({ feeds: 'feeds: [\n' })).toHaveLength(1);
  });

  it('that goes wrong at one place is told once', async () => {
    expect(await complaints({ feeds: 'feeds:\n  - id: a\n      outlet: b\n' })).toHaveLength(1);
    expect(await complaints({ feeds: '['.repeat(20_000) })).toHaveLength(1);
  });

  it('indented with tabs is told so', async () => {
    const [first] = await complaints({ onrecord: 'log:\n\tlevel: info\n' });
    expect(first).toContain('onrecord.yaml:2: is not valid YAML');
    expect(first).toContain('Indent with spaces');
  });

  it('that says a thing twice is told where', async () => {
    expect(await complaints({ feeds: FEEDS.replace('kind: press', 'kind: press\n    country: CA') })).toEqual(
      ['feeds.yaml:8: "country" stands here a second time. Keep one of the two.'],
    );
  });

  it('that is not UTF-8 is told so', async () => {
    const latin1 = Buffer.from(OFFICIALS.replace('Ana Ruiz', 'Ana Ruíz'), 'latin1');
    expect(await complaints({ officials: latin1 })).toEqual([
      'officials.yaml:1: is not UTF-8 text. Save it again as UTF-8.',
    ]);
  });

  it('that refers to what is not there is told so', async () => {
    const [first] = await complaints({ onrecord: 'log: *level\n' });
    expect(first).toContain('onrecord.yaml:1: is not valid YAML');
  });

  it('may leave out every setting it does not change', async () => {
    const { settings } = await loaded(await configFolder({ onrecord: 'limits: { redirects: 3 }\n' }));
    expect(settings.limits).toMatchObject({ redirects: 3, secondsPerFetch: 15 });
    expect(settings.schedule.poll).toBe('*/10 * * * *');
  });

  it('of any bytes gives values or faults, never an exception', () => {
    const yaml = fc.string({
      unit: fc.constantFrom('a', ':', ' ', '\n', '-', '[', '{', '&', '*', '"', '\t', '#'),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          yaml.map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          const { faults, lineOf } = readDocument(bytes);
          expect([...faults.map(({ line }) => line), lineOf(['a', 0, 'b'])].every((line) => line >= 1)).toBe(
            true,
          );
        },
      ),
    );
  });
});
