import { describe, expect, it } from 'vitest';
import { complaints, FEEDS, OFFICIALS } from './folder.ts';

const feedWith = (from: string, to: string) => complaints({ feeds: FEEDS.replace(from, to) });
const officialWith = (from: string, to: string) => complaints({ officials: OFFICIALS.replace(from, to) });

describe('a fault in the configuration', () => {
  it('is told with file, line, field, what was expected and what was found', async () => {
    expect(await feedWith('language: en', 'language: english')).toEqual([
      'feeds.yaml:5 feeds[0].language: expected the two letters of a language (ISO 639-1), such as en or es, found "english".',
    ]);
  });

  it('is told together with all others, of all three files, in the order of their lines', async () => {
    const told = await complaints({
      officials: OFFICIALS.replace('gender: f', 'gender: woman').replace('id: ana-ruiz', 'id: Ana Ruiz'),
      feeds: FEEDS.replace('country: US', 'country: USA').replace('    outlet: The Gazette\n', ''),
      onrecord: 'thresholds:\n  report: 7\nlimits:\n  redirects: some\n',
    });
    expect(told.map((sentence) => sentence.split(': ')[0])).toEqual([
      'officials.yaml:2 officials[0].id',
      'officials.yaml:11 officials[0].gender',
      'feeds.yaml:2 feeds[0].outlet',
      'feeds.yaml:5 feeds[0].country',
      'onrecord.yaml:2 thresholds.report',
      'onrecord.yaml:4 limits.redirects',
    ]);
  });

  it('does not hide a contradiction between entries', async () => {
    const second = FEEDS.replace('feeds:\n', '')
      .replace('kind: press', 'kind: blog')
      .replace('gazette.example', 'other.example');
    expect(await complaints({ feeds: FEEDS + second })).toEqual([
      'feeds.yaml:10 feeds[1].id: "the-gazette" is already used on line 2. Each id stands for one entry.',
      'feeds.yaml:15 feeds[1].kind: expected one of wire, press, official, transcripts, found "blog".',
    ]);
  });

  it('is told at the entry where a field is missing', async () => {
    expect(await feedWith('    kind: press\n', '')).toEqual([
      'feeds.yaml:2 feeds[0].kind: is missing: expected one of wire, press, official, transcripts.',
    ]);
  });

  it('is told where a list or a group of settings has another shape', async () => {
    expect(
      await complaints({ officials: 'officials: nobody\n', feeds: 'feeds:\n  - https://a.example/\n' }),
    ).toEqual([
      'officials.yaml:1 officials: expected a list of officials, found "nobody".',
      'feeds.yaml:2 feeds[0]: expected settings, each on its own line, found "https://a.example/".',
    ]);
  });

  it.each([
    [
      'a feed that is no web address',
      'url: https://',
      'url: ftp://',
      'a web address that begins with https:// or http://',
    ],
    ['a language nobody has', 'language: en', 'language: xq', 'the two letters of a language'],
    ['a country nobody has', 'country: US', 'country: QQ', 'the two capital letters of a country'],
    [
      'a day that is not in the calendar',
      'tried: never',
      'tried: 2025-02-30',
      'never, or the day it was last reached',
    ],
  ])('refuses %s', async (_, from, to, expected) => {
    const [first, ...more] = await feedWith(from, to);
    expect(first).toContain(`expected ${expected}`);
    expect(more).toEqual([]);
  });

  it.each([
    ['timezone: Mexico\n', 'timezone: expected a time zone of the IANA list'],
    ['schedule:\n  poll: every ten minutes\n', 'schedule.poll: expected a cron expression'],
    ['schedule:\n  poll: "61 * * * *"\n', 'schedule.poll: expected a cron expression'],
    ['log:\n  level: loud\n', 'log.level: expected one of silent, error, warn, info, debug'],
  ])('refuses the settings %j', async (onrecord, expected) => {
    const [first, ...more] = await complaints({ onrecord });
    expect(first).toContain(expected);
    expect(more).toEqual([]);
  });

  it('refuses an office that ended before it began', async () => {
    expect(await officialWith('from: 2020-01-01', 'from: 2020-01-01\n        until: 2019-12-31')).toEqual([
      'officials.yaml:9 officials[0].titles[0].until: expected 2020-01-01 (its "from") or a later day, found "2019-12-31".',
    ]);
  });

  it('lets an office end on the day it began', async () => {
    expect(await officialWith('from: 2020-01-01', 'from: 2020-01-01\n        until: 2020-01-01')).toEqual([]);
  });
});

describe('a name the configuration does not know', () => {
  it('is refused with the one that was meant', async () => {
    expect(await feedWith('language: en', 'langauge: en')).toEqual([
      'feeds.yaml:2 feeds[0].language: is missing: expected the two letters of a language (ISO 639-1), such as en or es.',
      'feeds.yaml:5 feeds[0].langauge: there is no setting "langauge". Did you mean "language"?',
    ]);
  });

  it('is refused with those known where none is near', async () => {
    expect(await complaints({ onrecord: 'log:\n  colours: true\n' })).toEqual([
      'onrecord.yaml:2 log.colours: there is no setting "colours". Known here: level.',
    ]);
  });

  it('is found as a misspelt choice too', async () => {
    expect(await feedWith('kind: press', 'kind: pres')).toEqual([
      'feeds.yaml:7 feeds[0].kind: expected one of wire, press, official, transcripts, found "pres". Did you mean "press"?',
    ]);
  });
});

describe('a name that two officials would share', () => {
  const second = OFFICIALS.replace('officials:\n', '').replace('ana-ruiz', 'ana-ruiz-mora');

  it('is refused with both of them named, however it is capitalised or accented', async () => {
    const other = second.replace('name: Ana Ruiz', 'name: Ana Mora').replace('[Ana Ruiz Mora]', '[ANA RUÍZ]');
    expect(await complaints({ officials: OFFICIALS + other })).toEqual([
      'officials.yaml:14 officials[1].aliases[0]: "ANA RUÍZ" would mean both ana-ruiz (line 3) and ana-ruiz-mora. ' +
        'A name may stand for one official only; leave it out where it is not the only one.',
    ]);
  });

  it('is refused as a misspelling as well', async () => {
    const other = second
      .replace('name: Ana Ruiz', 'name: Ana Mora')
      .replace('aliases: [Ana Ruiz Mora]', 'misspellings: [Ana Ruiz]');
    expect(await complaints({ officials: OFFICIALS + other })).toHaveLength(1);
  });

  it('may stand twice with one official', async () => {
    expect(await officialWith('[Ana Ruiz Mora]', '[Ana Ruiz Mora, Ana Ruiz]')).toEqual([]);
  });
});

describe('the placeholder {name}', () => {
  it('is refused where the feed does not say of whom', async () => {
    expect(await feedWith('feed.xml', 'feed?q={name}')).toEqual([
      'feeds.yaml:4 feeds[0].url: holds {name} without saying of whom. Write "each: official" beside it.',
    ]);
  });

  it('is missed where the feed is made for each official', async () => {
    const [first] = await feedWith('feed.xml', 'feed.xml\n    each: official');
    expect(first).toContain('feeds.yaml:4 feeds[0].url: expected {name} in the address');
  });

  it('is the only one', async () => {
    const [first] = await feedWith('feed.xml', 'feed?q={title}');
    expect(first).toContain('expected no other placeholder than {name}, found {title}');
  });
});
