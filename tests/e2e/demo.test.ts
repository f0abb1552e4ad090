import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLines, run, type Ended } from '../support/command-line.ts';
import { block } from '../support/readme.ts';

/** Every run has a port of its own. */
const withoutPort = (text: string): string => text.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1');

/** `npm run demo`, as a newcomer runs it: once, as each run begins its record anew. */
describe('the demonstration', () => {
  let demo: Ended;

  beforeAll(async () => {
    demo = await run(['demo']);
  }, 60_000);

  it('ends well and says what to do next', () => {
    expect(demo.code).toBe(0);
    for (const next of ['search', 'doctor', 'npm start', 'DISCORD_TOKEN']) expect(demo.out).toContain(next);
  });

  it('tells what is new, with who said it, the exact words, the outlet and the link', () => {
    expect(demo.out).toMatch(/New on record[^]*Marco Rubio · United States Secretary of State/);
    expect(demo.out).toContain('“Fentanyl is killing people on our side of the border”');
    expect(demo.out).toMatch(/Meridian Wire · 3 September 2025/);
    expect(demo.out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/meridian\//);
  });

  it('tells a statement once, and its other reports as an update', () => {
    expect(demo.out.match(/┃ “Our two governments are working together/g)).toHaveLength(1);
    expect(demo.out).toMatch(/Update · Marco Rubio[^]*Also reported by [^\n]*The Harbor Courier/);
  });

  it('tells more of the same occasion as a reply', () => {
    expect(demo.out).toMatch(/More from the same occasion[^]*↳ Follows[^]*We want results/);
  });

  it('tells a line said before as such, with its date', () => {
    expect(demo.out).toMatch(/said again[^]*Said before: on 4 September 2025/);
  });

  it('says which feeds are broken and how, and goes on', () => {
    expect(demo.err).toMatch(/prairie-ledger[^]*answered 500/);
    expect(demo.err).toMatch(/gaceta[^]*is a web page, not a feed/);
  });

  it('prints what the README shows', () => {
    const printed = withoutPort(demo.out);
    const shown = block('demo').filter((line) => line.trim() !== '…');
    expect(shown.length).toBeGreaterThan(20);
    let from = 0;
    for (const line of shown.map(withoutPort)) {
      const at = printed.indexOf(line, from);
      expect(at, `“${line}” in this place`).toBeGreaterThanOrEqual(0);
      from = at + line.length;
    }
  });

  it('leaves a record that can be searched, misspelt too', async () => {
    const found = await run(['search', 'fentanil border', '--db', 'data/demo.db', '--json']);
    expect(jsonLines(found.out)[0]).toMatchObject({
      query: 'fentanil border',
      hits: expect.arrayContaining([
        expect.objectContaining({ official: 'marco-rubio', date: '2025-09-03', outlet: 'Meridian Wire' }),
      ]) as unknown,
    });
  });
});
