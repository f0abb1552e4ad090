import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { start, type Started } from '../../support/command-line.ts';
import { openNewsroom, type Newsroom } from '../../support/newsroom.ts';
import { page, send } from '../../support/outlet-server.ts';
import { alerts, ask, word } from './person.ts';
import { startTwin, type Twin } from './twin.ts';

const BRIEFING = `<html lang="en"><head><title>Press briefing at the customs house</title></head><body><main>
<p>SECRETARY RUBIO: Good morning. The treaty stands as it was signed. No pilot in this harbour will ever wait for his wages again.</p>
<p>QUESTION: Mr. Secretary, when will the second round of the talks begin, and where?</p>
<p>SECRETARY RUBIO: In the spring, as soon as the roads are open. Thank you all for coming.</p></main></body></html>`;

/** The command line as it runs in production, against a feed and Discord on loopback. The tests go on from each other. */
describe('the worker with a token', () => {
  let twin: Twin;
  let room: Newsroom;
  let worker: Started;

  const launch = async (): Promise<void> => {
    const environment = {
      DISCORD_TOKEN: twin.token,
      DISCORD_API_BASE: twin.apiBase,
      DISCORD_API_VERSION: '10',
    };
    worker = start(room.words('run'), environment);
    await worker.says('logged in to Discord');
  };

  const alertsHolding = async (text: string): Promise<number> =>
    (await alerts(twin)).filter((each) => each.text.includes(text)).length;

  beforeAll(async () => {
    twin = await startTwin();
    room = await openNewsroom();
    room.configure(['/feed'], {
      poll: '* * * * * *',
      corrections: 'afterMinutes: 0',
      transcripts: '/office',
    });
    room.publish('/feed');
    room.show('/office');
    await launch();
  });

  afterAll(async () => {
    await room.close();
    await twin.stop();
  });

  it('posts what is new into a channel that subscribed', async () => {
    const answer = await ask(twin, 'subscribe', [word('official', 'marco-rubio')]);
    expect(answer.text).toContain('Marco Rubio');
    room.publish('/feed', ['/one', 'The treaty stands as it was signed']);
    await expect.poll(() => alertsHolding('The treaty stands as it was signed'), { timeout: 20_000 }).toBe(1);
  });

  it('goes on after it was killed, and posts nothing twice', async () => {
    room.publish(
      '/feed',
      ['/two', 'No ship will be turned away'],
      ['/one', 'The treaty stands as it was signed'],
    );
    worker.process.kill('SIGKILL');
    await worker.ended;
    await launch();
    await expect.poll(() => alertsHolding('No ship will be turned away'), { timeout: 20_000 }).toBe(1);
    expect(await alertsHolding('The treaty stands as it was signed')).toBe(1);
  });

  it('strikes through what its article has put into another mouth, in the message that told it', async () => {
    room.outlet.answers.set('/two', send(page('About /two', 'Dana Ortiz', 'No ship will be turned away')));
    await expect.poll(() => alertsHolding('these are the words of Dana Ortiz'), { timeout: 20_000 }).toBe(1);
    expect(await alertsHolding('~~“No ship will be turned away')).toBe(1);
    expect(await alertsHolding('No ship will be turned away')).toBe(1);
  });

  it('marks what stands in the official transcript, in the message already sent and in those to come', async () => {
    room.outlet.answers.set('/briefing', send(BRIEFING));
    room.show('/office', '/briefing');
    await expect.poll(() => alertsHolding('✓ in the transcript'), { timeout: 20_000 }).toBe(1);
    expect(await alertsHolding('The treaty stands as it was signed')).toBe(1);
    expect(await alertsHolding('No pilot')).toBe(0);
    room.publish('/feed', ['/three', 'No pilot in this harbour will have to wait for his wages']);
    await expect.poll(() => alertsHolding('≠ wording differs'), { timeout: 20_000 }).toBe(1);
    expect(await alertsHolding('will ever wait for his wages again')).toBe(1);
  });

  it('finds what was said when asked', async () => {
    const found = await ask(twin, 'quotes', [{ name: 'search', type: 1, options: [word('text', 'treaty')] }]);
    expect(found.text).toContain('The **treaty** stands as it was signed');
  });

  it('stops when it is told to, and never wrote its token', async () => {
    worker.process.kill('SIGTERM');
    const { out, err, code } = await worker.ended;
    expect(code).toBe(0);
    expect(out + err).not.toContain(twin.token);
  });
});
