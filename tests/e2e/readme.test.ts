import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonLines, run } from '../support/command-line.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The lines between two marks of the README, without its code fences. */
function block(name: string): string[] {
  const [, inside = ''] = README.split(new RegExp(`<!-- /?${name} -->`));
  return inside.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('```'));
}

/** Every run has a port of its own. */
const withoutPort = (text: string): string => text.replaceAll(/127\.0\.0\.1:\d+/g, '127.0.0.1');

describe('what the README shows is what is printed', () => {
  it('by the demonstration', async () => {
    const { out } = await run(['demo']);
    const printed = withoutPort(out);
    const shown = block('demo').filter((line) => line.trim() !== '…');
    expect(shown.length).toBeGreaterThan(20);
    let from = 0;
    for (const line of shown.map(withoutPort)) {
      const at = printed.indexOf(line, from);
      expect(at, `“${line}” in this place`).toBeGreaterThanOrEqual(0);
      from = at + line.length;
    }
  });

  it('by extract', async () => {
    const [command = '', , ...shown] = block('extract');
    const [, input = ''] = /^echo '(.*)' \|/.exec(command) ?? [];
    const { out } = await run(['extract'], { input });
    expect(shown.length).toBeGreaterThan(0);
    expect(jsonLines(out)).toEqual([JSON.parse(shown.join(''))]);
  });
});
