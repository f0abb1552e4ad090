import { describe, expect, it } from 'vitest';
import { courseFrom, progressLine } from '../../../src/system/progress.ts';

describe('how far a command has come', () => {
  const reached = { label: 'articles', done: 1234, share: 0.5, perSecond: 35, left: 150 };

  it('is a bar, a share, a count, a pace and the time left', () => {
    expect(progressLine(reached, 80)).toBe(
      '▪▪▪▪▪▪▪▪▪▪▪▪············  50 %  1,234 articles  2,100 a minute  3 min left',
    );
  });

  it('is a count and a pace where nobody knows how much there is', () => {
    expect(progressLine({ ...reached, share: null, left: null }, 80)).toBe('1,234 articles  2,100 a minute');
  });

  it('leaves words out rather than breaking into a second line', () => {
    for (const columns of [10, 30, 45, 60])
      expect(progressLine(reached, columns).length).toBeLessThan(columns);
    expect(progressLine(reached, 60)).toMatch(/50 % {2}1,234 articles$/u);
  });

  it('tells the time left by the pace of late, not by what was skipped at the beginning', () => {
    const course = courseFrom(0);
    // A tenth was on record already and took no time; from then on it is one hundredth a second.
    let told = course.at(1_000, 100, 0.1);
    for (let second = 2; second <= 40; second += 1)
      told = course.at(second * 1_000, 100 + second, 0.1 + second / 100);
    expect(told.perSecond).toBeCloseTo(1, 1);
    expect(told.left).toBeCloseTo(50, 0);
  });

  it('tells pace and time left where it is asked for every half minute only', () => {
    const course = courseFrom(0);
    course.at(30_000, 3_000, 0.25);
    expect(course.at(60_000, 6_000, 0.5)).toEqual({ perSecond: 100, left: 60 });
  });

  it('guesses no time left before there is a pace', () => {
    expect(courseFrom(0).at(500, 1, 0.001).left).toBeNull();
  });
});
