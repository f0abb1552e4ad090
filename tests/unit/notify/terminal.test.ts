import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/notify/terminal-lines.ts';
import { terminalMessage, type TerminalOptions } from '../../../src/notify/terminal.ts';
import { everywhere, NEAREST, statement, view } from './views.ts';

const options: TerminalOptions = {
  color: false,
  width: 80,
  timeZone: 'America/Guayaquil',
  language: 'en',
  action: 'post',
};
const ESCAPE = String.fromCodePoint(27);

describe('terminalMessage', () => {
  it('draws who said what, around it, where, when and who else', () => {
    const drawn = terminalMessage(
      view({
        statements: [
          statement({ alsoReportedBy: [{ outlet: 'Radio Faro', url: 'https://faro.example/1' }] }),
          statement({
            text: 'the patrols would stay',
            type: 'indirect',
            verdict: 'repeat',
            nearest: NEAREST,
          }),
        ],
      }),
      options,
    );
    expect(drawn).toBe(`── New on record ───────────────────────────────────────────────────────────────
Marco Rubio · Secretary of State

┃ “This port is safer than it was a year ago,”
┃ new · quoted

┃ the patrols would stay
┃ said again · reported speech, not their exact words
  ↺ On record before: 2 November 2025, 72% alike
    The port was never so safe.

  The secretary came to the port on Wednesday to look at the new cranes.

  The Harbour Post · 4 March 2026 at 18:20 GMT-5
  Harbour talks, by The Harbour Post
  https://harbour.example/talks
  Also reported by Radio Faro

`);
  });

  it('puts every piece of an interrupted quotation in marks of its own', () => {
    const parts = ['“We will pay,”', '“for every lamp.”'];
    const drawn = terminalMessage(view({ statements: [statement({ parts })] }), options);
    expect(drawn).toContain('“We will pay,” … “for every lamp.”');
  });

  it('puts no marks of ours around words that are not exact', () => {
    const mixed = statement({ text: 'the tolls “will fall” soon', type: 'mixed' });
    const indirect = statement({ text: 'the tolls would fall', type: 'indirect' });
    const drawn = terminalMessage(view({ statements: [mixed, indirect] }), options);
    expect(drawn).toContain('┃ the tolls “will fall” soon\n┃ new · partly quoted');
    expect(drawn).toContain('┃ the tolls would fall\n┃ new · reported speech');
  });

  it('keeps marks that belong to something inside a quotation', () => {
    const drawn = (text: string) => terminalMessage(view({ statements: [statement({ text })] }), options);
    for (const text of ['“Peace” is a word, and “war” is one too', 'it is the dockers’', '“Peace” is all']) {
      expect(drawn(text)).toContain(`┃ “${text}”\n`);
    }
    expect(drawn('‘It is safe’')).toContain('┃ “It is safe”\n');
    expect(drawn('“It is safe')).toContain('┃ “It is safe”\n');
  });

  it('says in a reply what it follows, and is short about an update', () => {
    const reply = view({ replyTo: 'a0', answers: { text: '“Hello,”', outlet: 'Radio Faro' } });
    expect(terminalMessage(reply, { ...options, action: 'reply' })).toContain(
      '↳ Follows “Hello,” (Radio Faro)',
    );
    const reported = statement({ alsoReportedBy: [{ outlet: 'Radio Faro', url: 'https://faro.example' }] });
    expect(terminalMessage(view({ statements: [reported] }), { ...options, action: 'update' })).toBe(
      '── Update · Marco Rubio\n  “This port is safer than it was a year ago,”\n  Also reported by Radio Faro\n\n',
    );
  });

  it('tells in an update what was taken back, by whom, and whose words they are', () => {
    const takenBack = { outlet: 'The Harbour Post', speaker: 'Ana Gil', stands: false };
    const drawn = terminalMessage(view({ statements: [statement(), statement({ takenBack })] }), {
      ...options,
      width: 100,
      action: 'update',
    });
    expect(drawn).toBe(
      '── Update · Marco Rubio\n  “This port is safer than it was a year ago,”\n' +
        '  ✗ Corrected: according to The Harbour Post these are the words of Ana Gil\n\n',
    );
  });

  it('speaks Spanish to those who read it', () => {
    const drawn = terminalMessage(view({ statements: [statement({ nearest: NEAREST })] }), {
      ...options,
      language: 'es',
    });
    expect(drawn).toContain('Marco Rubio · secretario de Estado');
    expect(drawn).toContain('Ya en el registro: 2 de noviembre de 2025, 72 % parecido');
  });

  it('gives a day without a time where the source gave none', () => {
    const article = {
      ...view().article,
      published: { at: '2026-03-04T00:00:00Z', precision: 'day', offset: null },
    } as const;
    expect(terminalMessage(view({ article }), options)).toContain('The Harbour Post · 4 March 2026\n');
  });

  it.each([
    ['2026-03-05T01:20:00Z', ' · updated 4 March 2026 at 20:20'],
    ['2026-03-05T00:19:00Z', undefined],
  ])('tells a change of %s where it came an hour or more after publication', (at, told) => {
    const modified = { at, precision: 'second', offset: 0 } as const;
    const drawn = terminalMessage(view({ article: { ...view().article, modified } }), options);
    expect(/ · updated [^,\n]+/u.exec(drawn)?.[0]).toBe(told);
  });

  it('does not call a page changed on the day it gives without a time', () => {
    const article = {
      ...view().article,
      published: { at: '2026-03-04T00:00:00Z', precision: 'day', offset: null },
      modified: { at: '2026-03-04T21:00:00Z', precision: 'second', offset: 0 },
    } as const;
    expect(terminalMessage(view({ article }), options)).not.toContain('updated');
  });

  it('lets nothing of an article steer the terminal', () => {
    const evil = `a${ESCAPE}[2Jb${ESCAPE}]0;title\u0007c\u009B31md\re\u202Ef\u0008g`;
    for (const action of ['post', 'reply', 'update'] as const) {
      const drawn = terminalMessage(everywhere(evil), { ...options, action });
      expect(drawn).not.toMatch(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u);
      expect(drawn).toContain('ab');
    }
  });

  it('keeps every line within the width, addresses apart, whatever the words', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 30, max: 160 }),
        (text, width) => {
          const lines = terminalMessage(everywhere(text), { ...options, width }).split('\n');
          const tooLong = lines.filter((line) => displayWidth(line) > width && !line.includes('https://'));
          // The name stands on one line with the title, as names do: it is ours and short.
          expect(tooLong.filter((line) => !line.includes('Secretary of State'))).toEqual([]);
        },
      ),
    );
  });
});

describe('displayWidth', () => {
  it('counts columns: two for wide characters, none for marks that join another', () => {
    expect(['abc', 'é', 'e\u0301', '日本', '👩‍🚒', 'ｱ', '…'].map(displayWidth)).toEqual([3, 1, 1, 4, 2, 1, 1]);
  });
});
