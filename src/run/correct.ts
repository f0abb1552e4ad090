import type { Outcome, Problem } from '../errors.ts';
import type { AlertStatement, AlertView, Delivery, Subscription, View } from '../model.ts';
import type { Announcer } from '../ports.ts';
import { identityOf } from '../text/identity.ts';
import { hoursBetween } from './days.ts';
import { met, type Fate, type FateParts } from './fates.ts';

/** What was taken back, and how: a message or a reply that tells it need not be told again. */
export function takenBackIn(view: View): readonly string[] {
  return viewsIn(view).flatMap((each) => each.statements.flatMap(keyOf));
}

export interface Refused {
  readonly edit: Delivery;
  /** The post, or the digest, whose message takes no edit. */
  readonly told: Delivery;
  readonly view: View;
  readonly problem: Problem;
  readonly subscription: Subscription;
  readonly announcer: Announcer;
  readonly parts: FateParts;
}

/** An old message takes no more edits for so long, in seconds: what a reader must know is not kept back until then. */
const LONG = 60;

/**
 * Discord caps how often messages older than an hour are edited. That another outlet reports it too waits for that; what was
 * taken back is told at once, as a reply, and struck through in the message itself when it can be. Null where there is
 * nothing of that kind.
 */
export async function correctByReply(refused: Refused): Promise<Fate | null> {
  const { edit, told, view, problem, subscription, parts } = refused;
  const isOld = hoursBetween(told.tried ?? told.notBefore, parts.clock.now()) >= 1;
  if (!isOld || (problem.retryAfter ?? 0) < LONG) return null;
  const before = await toldBefore(edit, parts);
  const views = viewsIn(view).map((each) => onlyNews(each, before));
  const news = views.filter((each) => each.statements.length > 0);
  if (news.length === 0) return null;
  let corrects = edit.corrects ?? [];
  for (const each of news) {
    const outcome = await reply(each, refused);
    if (!outcome.ok) return met(outcome.problem, edit, subscription, parts);
    corrects = [...corrects, ...takenBackIn(each)];
    await parts.store.saveDelivery({ ...edit, corrects });
  }
  return met(problem, { ...edit, corrects }, subscription, parts);
}

/** Looked for first, as a crash may have come between an earlier reply and its note. */
async function reply(view: AlertView, refused: Refused): Promise<Outcome<string>> {
  const { edit, told, subscription, announcer, parts } = refused;
  const id = identityOf('correction', edit.id, ...takenBackIn(view));
  const found = await announcer.find(subscription, id, edit.tried ?? parts.clock.now());
  if (!found.ok) return found;
  if (found.value !== null) return { ok: true, value: found.value };
  return announcer.post(subscription, view, id, told.message);
}

async function toldBefore(
  { alert, subscription }: Delivery,
  { store }: FateParts,
): Promise<ReadonlySet<string>> {
  const deliveries = await store.deliveriesOf(alert);
  const own = deliveries.filter((each) => each.subscription === subscription);
  return new Set(own.flatMap((each) => each.corrects ?? []));
}

const viewsIn = (view: View): readonly AlertView[] =>
  'entries' in view ? view.entries.map((each) => each.view) : [view];

const onlyNews = (view: AlertView, before: ReadonlySet<string>): AlertView => ({
  ...view,
  statements: view.statements.filter((each) => keyOf(each).some((key) => !before.has(key))),
});

function keyOf({ statement, takenBack }: AlertStatement): string[] {
  if (takenBack === undefined) return [];
  return [identityOf('taken back', statement, takenBack.speaker ?? '', String(takenBack.stands))];
}
