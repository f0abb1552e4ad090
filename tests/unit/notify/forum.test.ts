import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forumHeading } from '../../../src/notify/forum.ts';
import { oddText } from '../../support/odd-text.ts';
import { everywhere, statement, view } from './views.ts';

const titled = (more: Parameters<typeof statement>[0]) =>
  forumHeading(view({ statements: [statement(more)] }), 'en').title;

describe('the heading of a forum post', () => {
  it('is the official and the first words, cut after a whole one and inside their marks', () => {
    const text = `“${'We will pay for every lamp on every quay of this port '.repeat(4)}”`;
    expect(titled({ text })).toBe(
      'Marco Rubio: “We will pay for every lamp on every quay of this port We will pay for every lamp on …”',
    );
  });

  it('puts no marks around reported speech, and says what is denied', () => {
    expect(titled({ text: 'the patrols would stay', type: 'indirect' })).toBe(
      'Marco Rubio: the patrols would stay',
    );
    expect(titled({ text: '“we sank it”', denied: true })).toBe(
      'Marco Rubio: denied or rejected: “we sank it”',
    );
  });

  it('asks for tags named like the official, the verdict and the kind, in both languages', () => {
    const { tagNames } = forumHeading(view({ statements: [statement({ verdict: 'repeat' })] }), 'es');
    expect(tagNames).toEqual(
      expect.arrayContaining([
        'Marco Rubio',
        'Rubio',
        'repeat',
        'said again',
        'dicho de nuevo',
        'quoted',
        'cita textual',
      ]),
    );
  });

  it('is 1 to 100 characters on one line, whatever the words', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        const { title } = forumHeading(everywhere(text), 'en');
        expect(title.length).toBeLessThanOrEqual(100);
        expect(title.trim()).not.toBe('');
        expect(title).not.toMatch(/[\n\u2028\u202E]/u);
      }),
    );
  });
});
