import { expect, it } from 'vitest';
import { jsonLines, run } from '../support/command-line.ts';
import { block } from '../support/readme.ts';

it('extract prints what the README shows', async () => {
  const [command = '', , ...shown] = block('extract');
  const [, input = ''] = /^echo '(.*)' \|/.exec(command) ?? [];
  const { out } = await run(['extract'], { input });
  expect(shown.length).toBeGreaterThan(0);
  expect(jsonLines(out)).toEqual([JSON.parse(shown.join(''))]);
});
