import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTopics, topicIn, writeTopics } from '../../../src/text/topics.ts';

describe('words to look for', () => {
  it('are read as a person writes them', () => {
    expect(readTopics('tariff, "water treaty", -football')).toEqual({
      wanted: ['tariff', '"water treaty"'],
      unwanted: ['football'],
    });
    expect(readTopics('“tratado de aguas”; migra*, −«copa del mundo», , "!"')).toEqual({
      wanted: ['"tratado de aguas"', 'migra*'],
      unwanted: ['"copa del mundo"'],
    });
    expect(readTopics('"Bogotá, Colombia", oil')).toEqual({
      wanted: ['"Bogotá Colombia"', 'oil'],
      unwanted: [],
    });
  });

  it('are written so that they are read back as the same, whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a b', '"', '“', '-', ',', ' ', 'ñu', '*', ';', '»', '\n')),
        (pieces) => {
          const topics = readTopics(pieces.join(''));
          expect(readTopics(writeTopics(topics))).toEqual(topics);
        },
      ),
    );
  });
});

describe('a text', () => {
  const found = (text: string, typed: string) => topicIn([text], readTopics(typed));

  it.each([
    ['New tariffs on steel', 'tariff', 'tariff'],
    ['Habrá aranceles', 'arancel', 'arancel'],
    ['La MIGRACIÓN, otra vez', 'migracion', 'migracion'],
    ['The treaties hold', 'treaty', 'treaty'],
    ['The treasury pays', 'treaty', null],
    ['This warms the sea', 'war', null],
    ['Internet for all', 'international', null],
    ['The Water Treaties of 1944', '"water treaty"', '"water treaty"'],
    ['A treaty about water', '"water treaty"', null],
    ['A treaty about water', 'water treaty', 'water treaty'],
    ['Los migrantes llegan', 'migra*', 'migra*'],
    ['They emigrate', 'migra*', null],
    ['Anything', '', ''],
    ['Anything but football', '-football', null],
    ['Steel tariffs and football', 'tariff, -football', null],
    ['Of oil', 'tariff, oil', 'oil'],
  ])('%j asked for %j speaks of %j', (text, typed, topic) => {
    expect(found(text, typed)).toBe(topic);
  });

  it('is looked through with its neighbours, but no phrase goes from one into the other', () => {
    expect(topicIn(['a', 'b oil'], readTopics('oil'))).toBe('oil');
    expect(topicIn(['the water', 'treaty'], readTopics('"water treaty"'))).toBeNull();
  });
});
