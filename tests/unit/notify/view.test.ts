import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Nearest } from '../../../src/model.ts';
import type { Store } from '../../../src/ports.ts';
import { alertView } from '../../../src/run/view.ts';
import { openSqliteStore } from '../../../src/store/sqlite/open.ts';
import * as sample from './record-samples.ts';

let store: Store;
const nearest = (statement: string, score: number): Nearest => ({
  statement,
  text: 'The port has never been safer.',
  saidOn: '2025-11-02',
  score,
});
const seen = async (said: sample.Said) => {
  await sample.record(store, sample.SECOND, [sample.SAFER, said]);
  await sample.tell(store, { id: 'a2', article: sample.SECOND.id, statements: [said.statement] }, []);
  return alertView('a2', store, sample.OFFICIALS);
};

beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  await sample.record(store, sample.FIRST, [sample.SAFER]);
});
afterEach(() => store.close());

describe('alertView', () => {
  it('shows the nearest statement of an earlier article', async () => {
    const view = await seen({ ...sample.TOLLS, verdict: { nearest: nearest('safer', 0.6) } });
    expect(view?.statements[0]?.nearest).toMatchObject({ statement: 'safer', score: 0.6 });
  });

  it('leaves out what is too far to tell anything, unless the verdict rests on it', async () => {
    const far = nearest('safer', 0.2);
    expect((await seen({ ...sample.TOLLS, verdict: { nearest: far } }))?.statements[0]?.nearest).toBeNull();
    const again = { ...sample.TOLLS, verdict: { kind: 'repeat', nearest: far } } as const;
    expect((await seen(again))?.statements[0]).toMatchObject({ verdict: 'repeat', nearest: { score: 0.2 } });
  });

  it('does not show a statement of the same article as said before', async () => {
    await sample.record(store, sample.SECOND, [{ ...sample.TOLLS, statement: 'own' }]);
    const view = await seen({ ...sample.TOLLS, verdict: { nearest: nearest('own', 0.9) } });
    expect(view?.statements[0]?.nearest).toBeNull();
  });

  it('shows the exact words where the article also retells them before', async () => {
    const retold = {
      statement: 'safer',
      parts: ['The secretary came to the port'],
      type: 'indirect',
    } as const;
    await sample.record(store, sample.FIRST, [{ ...retold, verdict: { kind: 'report' } }]);
    await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, []);
    const view = await alertView('a1', store, sample.OFFICIALS);
    expect(view?.statements[0]).toMatchObject({ type: 'direct', verdict: 'new' });
  });

  it('names every other outlet once, and not the alert’s own', async () => {
    await sample.record(store, sample.SECOND, [sample.SAFER]);
    await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, []);
    const view = await alertView('a1', store, sample.OFFICIALS);
    expect(view?.statements[0]?.alsoReportedBy).toEqual([{ outlet: 'Radio Faro', url: sample.SECOND.url }]);
  });

  it('cites another outlet where a correction took the words out of its own article, and says so where none has them', async () => {
    await sample.record(store, sample.SECOND, [sample.SAFER]);
    await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, []);
    await store.saveArticle({ ...sample.FIRST, text: 'The secretary came to the port.' }, sample.NOW);
    const view = await alertView('a1', store, sample.OFFICIALS);
    expect(view).toMatchObject({ article: { outlet: 'Radio Faro' }, statements: [{ statement: 'safer' }] });
    await store.saveArticle({ ...sample.SECOND, text: 'Rubio walked along the quay.' }, sample.NOW);
    expect(await alertView('a1', store, sample.OFFICIALS)).toMatchObject({
      article: { outlet: 'The Harbour Post' },
      statements: [{ takenBack: { outlet: 'The Harbour Post', speaker: null, stands: false } }],
    });
  });

  it('gives the title held on the day it was said', async () => {
    await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, []);
    const before = { en: 'Senator', es: 'senador', from: '2011-01-03', until: '2025-01-20' };
    const officials = [{ ...sample.RUBIO, titles: [before, ...sample.RUBIO.titles] }];
    expect((await alertView('a1', store, officials))?.title?.en).toBe('Secretary of State');
    expect((await alertView('a1', store, [{ ...sample.RUBIO, titles: [before] }]))?.title).toBeNull();
  });

  it('is null where alert or official is no longer there', async () => {
    await sample.tell(store, { id: 'a1', article: sample.FIRST.id, statements: ['safer'] }, []);
    expect(await alertView('a1', store, [sample.PETRO])).toBeNull();
    expect(await alertView('none', store, sample.OFFICIALS)).toBeNull();
  });
});
