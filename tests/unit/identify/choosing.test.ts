import { array, assert, constantFrom, double, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractQuotations } from '../../../src/extract/extract.ts';
import type { Candidate } from '../../../src/identify/candidates.ts';
import { Person } from '../../../src/identify/cast.ts';
import { chosen, dialFor, probabilities, type Dial } from '../../../src/identify/choice.ts';
import type { Ballot } from '../../../src/identify/choosing.ts';
import { LEARNT } from '../../../src/identify/dial.ts';
import { nameSpeakers, nameSpeakersBy } from '../../../src/identify/identify.ts';
import { NOBODY, peopleOf } from '../../../src/identify/people.ts';
import type { Official } from '../../../src/model.ts';
import { lexiconFor } from '../../../src/text/lexicon/lexicon.ts';

const RUBIO: Official = {
  id: 'marco-rubio',
  name: 'Marco Rubio',
  aliases: [],
  misspellings: [],
  titles: [{ en: 'Secretary of State', es: 'secretario de Estado', from: '2025-01-21' }],
  languages: ['en', 'es'],
  country: 'US',
  gender: 'm',
};

const lexicon = lexiconFor('en') ?? expect.fail('no English');
const spanish = lexiconFor('es') ?? expect.fail('no Spanish');
const nobodyIn = peopleOf({ text: '', title: '', published: null }, [], [], lexicon);
const candidate = (speaker: string, official: Official | null, features: readonly string[]): Candidate => ({
  person: new Person({ speaker, official, isPerson: true }, false, nobodyIn, lexicon),
  features,
});
const NO_ONE: Candidate = { person: null, features: [] };

/** One feature, whose weight gives the first of two candidates this probability. */
const dial = (probability: number, margins: Partial<Dial> = {}): Dial => ({
  weights: { fits: [Math.log(probability / (1 - probability)), 0, 0, 0, 0, 0] },
  least: 0.5,
  leastOther: 0.5,
  leastOfficial: 0.7,
  leastUnvoted: 0.9,
  leastHolder: 0.9,
  leastUnvotedWritten: 0.9,
  leastOffice: 0.9,
  ...margins,
});

describe('choosing who speaks', () => {
  it('names whoever scores best', () => {
    const gil = candidate('Ana Gil', null, ['fits']);
    const { one, probability } = chosen([gil, NO_ONE], 'pronoun', dial(0.8));
    expect(one.speaker).toBe('Ana Gil');
    expect(probability).toBeCloseTo(0.8);
  });

  it('names nobody below the margin', () => {
    const gil = candidate('Ana Gil', null, ['fits']);
    expect(chosen([gil, NO_ONE], 'pronoun', dial(0.8, { least: 0.85 })).one).toBe(NOBODY);
  });

  it('names nobody where somebody else is nearly as probable', () => {
    const two = [candidate('Ana Gil', null, ['fits']), candidate('Eva Paz', null, ['fits']), NO_ONE];
    expect(chosen(two, 'pronoun', dial(0.9, { least: 0.4 })).one).toBe(NOBODY);
  });

  it('asks more for an official without a rule where the language writes every subject', () => {
    const margins = dial(0.5, { leastUnvoted: 0.8, leastUnvotedWritten: 0.95 });
    expect(dialFor(margins, spanish).leastUnvoted).toBe(0.8);
    expect(dialFor(margins, lexicon).leastUnvoted).toBe(0.95);
  });

  it('asks more for a tracked official, and most where no rule speaks for them', () => {
    const voted = candidate('Marco Rubio', RUBIO, ['fits', 'rule']);
    const unvoted = candidate('Marco Rubio', RUBIO, ['fits']);
    expect(chosen([voted, NO_ONE], 'pronoun', dial(0.65)).one).toBe(NOBODY);
    expect(chosen([voted, NO_ONE], 'pronoun', dial(0.75)).one.official).toBe(RUBIO);
    expect(chosen([unvoted, NO_ONE], 'pronoun', dial(0.75)).one).toBe(NOBODY);
    expect(chosen([unvoted, NO_ONE], 'pronoun', dial(0.95)).one.official).toBe(RUBIO);
  });

  it('shares one whole among the candidates, and more to who has one more thing in favour', () => {
    const feature = constantFrom('a', 'b', 'c', 'd');
    const weights = record({ a: double({ min: 0.1, max: 9, noNaN: true }) });
    assert(
      property(array(array(feature), { minLength: 1, maxLength: 9 }), weights, (all, { a }) => {
        const given = { a: [a, 0, 0, 0, 0, 0], b: [1, 0, 0, 0, 0, 0] };
        const before = probabilities(
          all.map((features) => ({ person: null, features })),
          'title',
          given,
        );
        const more = all.map((features, i) => ({
          person: null,
          features: i === 0 ? [...features, 'a'] : features,
        }));
        const after = probabilities(more, 'title', given);
        expect(before.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        expect(after[0] ?? 0).toBeGreaterThanOrEqual((before[0] ?? 0) - 1e-9);
      }),
    );
  });
});

describe('confidence of who was chosen', () => {
  const text =
    'Marco Rubio met Ana Gil in Lima on Monday.\n\nThe harbour was quiet. Gil left early.\n\n“We are ready,” he said.';
  const article = { text, title: '', language: 'en', published: '2025-11-18' };
  const found = extractQuotations(text, 'en');

  it('is less than that of words whose speaker is named', () => {
    const [quotation] = nameSpeakers({ id: 'a', ...article }, found, [RUBIO]);
    expect(found[0]?.confidence ?? 0).toBeGreaterThan(quotation?.confidence ?? 1);
  });

  it('is told with what it was chosen among, nobody last', () => {
    const ballots: Ballot[] = [];
    nameSpeakersBy(LEARNT, { id: 'a', ...article }, found, [RUBIO], (ballot) => ballots.push(ballot));
    const names = ballots[0]?.candidates.map(({ person }) => person?.referent.speaker ?? null);
    expect(names).toContain('Marco Rubio');
    expect(names?.at(-1)).toBeNull();
  });
});
