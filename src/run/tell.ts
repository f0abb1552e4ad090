import { failed, reasonOf, type Outcome } from '../errors.ts';
import type { Alert, AlertView, Delivery, Official, Subscription } from '../model.ts';
import { wants } from '../notify/plan.ts';
import type { Announcer, Translator } from '../ports.ts';
import { giveUp, met, putOff, sent, type Fate, type FateParts } from './fates.ts';
import { withTranslations } from './translated.ts';
import { alertView } from './view.ts';

export interface Task {
  readonly delivery: Delivery;
  readonly subscription: Subscription;
  readonly announcer: Announcer;
  readonly parts: FateParts & {
    readonly officials: readonly Official[];
    readonly translator?: Translator | null | undefined;
  };
}

/** How long a reply is put off, in milliseconds, while its parent is not told. */
const WAIT_FOR_PARENT = 2_000;

/** Posts an alert, as a reply where its parent was told; one that may be in the channel already is looked for first. */
export async function post(task: Task): Promise<Fate> {
  const { delivery, subscription, announcer, parts } = task;
  const alert = await parts.store.alert(delivery.alert);
  if (alert !== null && !wants(subscription, alert.official))
    return giveUp(delivery, 'its subscription no longer asks for this official', parts);
  const parent = await messageToAnswer(alert, task);
  if (parent === 'wait') return putOff(delivery, WAIT_FOR_PARENT, parts);
  if (delivery.attempts > 0 || delivery.state === 'sending') {
    const found = await guarded(
      announcer.find(subscription, delivery.id, delivery.tried ?? delivery.notBefore),
    );
    if (!found.ok) return met(found.problem, delivery, subscription, parts);
    if (found.value !== null) return sent(delivery, found.value, parts);
  }
  return send(task, (view) => announcer.post(subscription, view, delivery.id, parent.message));
}

/** Whom the post answers: a message, nobody, or not yet known because the parent is still to be posted. */
async function messageToAnswer(
  alert: Alert | null,
  { subscription, parts }: Task,
): Promise<{ readonly message: string | null } | 'wait'> {
  if (alert === null || alert.replyTo === null) return { message: null };
  const parent = await parts.store.postOf(alert.replyTo, subscription.id);
  if (parent === null || parent.state === 'failed') return { message: null };
  return parent.state === 'sent' ? { message: parent.message } : 'wait';
}

/** An untried post will be drawn with everything an edit could add; one that failed has nothing to edit. */
export async function edit(task: Task): Promise<Fate> {
  const { delivery, subscription, announcer, parts } = task;
  const told = await parts.store.postOf(delivery.alert, subscription.id);
  const isUntried = told?.state === 'pending' && told.attempts === 0;
  if (told === null || told.state === 'failed' || isUntried) {
    await parts.store.saveDelivery({ ...delivery, state: 'sent' });
    return 'nothing';
  }
  if (told.state !== 'sent' || told.message === null) return 'early';
  const { message } = told;
  return send(task, (view) => announcer.edit(subscription, view, told.id, message));
}

/** Marks the delivery, draws the alert as it stands on record now, and sends it. */
async function send(
  { delivery, subscription, parts }: Task,
  how: (view: AlertView) => Promise<Outcome<string>>,
): Promise<Fate> {
  const { store, clock, officials } = parts;
  const attempts = delivery.attempts + 1;
  const sending: Delivery = { ...delivery, state: 'sending', attempts, tried: clock.now() };
  await store.saveDelivery(sending);
  const drawn = await alertView(delivery.alert, store, officials);
  if (drawn === null) return giveUp(sending, 'its article or official is no longer on record', parts);
  const asked = subscription.repeats === false ? withoutRepeats(drawn) : drawn;
  const view = delivery.action === 'post' ? withoutTakenBack(asked) : asked;
  if (asked.statements.length === 0) return giveUp(sending, 'its subscription asks for no repeats', parts);
  if (view.statements.length === 0)
    return giveUp(sending, 'its words were taken back before they were told', parts);
  const told = await withTranslations(view, subscription.language, parts.translator ?? null);
  const outcome = await guarded(how(told));
  return outcome.ok
    ? sent(sending, outcome.value, parts)
    : met(outcome.problem, sending, subscription, parts);
}

/** What was said before, even beside something new, is not for a channel that wants none of it. */
const withoutRepeats = (view: AlertView): AlertView => ({
  ...view,
  statements: view.statements.filter((each) => each.verdict !== 'repeat'),
});

/** Nobody is told for the first time what nobody says any more. */
const withoutTakenBack = (view: AlertView): AlertView => ({
  ...view,
  statements: view.statements.filter((each) => each.takenBack?.stands !== false),
});

async function guarded<T>(outcome: Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await outcome;
  } catch (error) {
    return failed('http', 'the channel', reasonOf(error));
  }
}
