import { LEFT } from '../delivery.ts';
import { failed, problemSentence, reasonOf, type Outcome } from '../errors.ts';
import type { Alert, AlertView, Delivery, DigestEntry, Official, Subscription, View } from '../model.ts';
import { withoutRepeats } from '../notify/filters.ts';
import { wants } from '../notify/plan.ts';
import type { Announcer, Translator } from '../ports.ts';
import { correctByReply, takenBackIn } from './correct.ts';
import { digestView } from './digest.ts';
import { giveUp, met, putOff, sent, type Fate, type FateParts } from './fates.ts';
import type { Summaries } from './summarised.ts';
import { withTranslations } from './translated.ts';
import { alertView } from './view.ts';

export interface Task {
  readonly delivery: Delivery;
  readonly subscription: Subscription;
  readonly announcer: Announcer;
  readonly parts: FateParts & {
    readonly officials: readonly Official[];
    readonly translator?: Translator | null | undefined;
    readonly summaries?: Summaries | null | undefined;
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
  return (
    (await leftBefore(task)) ??
    send(task, drawAlert(delivery, task), (view) =>
      announcer.post(subscription, view, delivery.id, parent.message),
    )
  );
}

/** Posts a digest: all the posts gathered in it, in one message. */
export async function digest(task: Task): Promise<Fate> {
  const { delivery, subscription, announcer } = task;
  return (
    (await leftBefore(task)) ??
    send(task, drawDigest(delivery, task), (view) => announcer.post(subscription, view, delivery.id, null))
  );
}

/** What becomes of one that may have gone out before; null where it has to be sent. */
async function leftBefore({ delivery, subscription, announcer, parts }: Task): Promise<Fate | null> {
  if (delivery.attempts === 0 && delivery.state !== 'sending') return null;
  const found = await guarded(
    announcer.find(subscription, delivery.id, delivery.tried ?? delivery.notBefore),
  );
  if (!found.ok) return met(found.problem, delivery, subscription, parts);
  return found.value === null ? null : sent(delivery, found.value, parts);
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
  const isHeld = told?.state === 'held' && told.digest === undefined;
  if (told === null || told.state === 'failed' || isUntried || isHeld) {
    await parts.store.saveDelivery({ ...delivery, state: 'sent' });
    return 'nothing';
  }
  if (told.state !== 'sent' || told.message === null) return 'early';
  const { message, digest: gatheredIn } = told;
  if (gatheredIn === undefined)
    return send(
      task,
      drawAlert(told, task),
      (view) => announcer.edit(subscription, view, told.id, message),
      told,
    );
  const whole = { id: gatheredIn, subscription: subscription.id };
  return send(
    task,
    drawDigest(whole, task),
    (view) => announcer.edit(subscription, view, gatheredIn, message),
    told,
  );
}

/** A view, or why there is nothing to show. */
type Draw = () => Promise<View | string>;

/**
 * Marks the delivery, draws what it tells as it stands on record now, and sends it.
 *
 * @param told of an edit, the post whose message is edited
 */
async function send(
  { delivery, subscription, announcer, parts }: Task,
  draw: Draw,
  how: (view: View) => Promise<Outcome<string>>,
  told: Delivery | null = null,
): Promise<Fate> {
  const { store, clock } = parts;
  const attempts = delivery.attempts + 1;
  const sending: Delivery = { ...delivery, state: 'sending', attempts, tried: clock.now() };
  await store.saveDelivery(sending);
  const view = await draw();
  if (typeof view === 'string') return giveUp(sending, view, parts);
  const outcome = await guarded(how(view));
  if (outcome.ok) return sent({ ...sending, ...knownBy(view) }, outcome.value, parts);
  const { problem } = outcome;
  // A channel that the subscription has left closes nothing of the one it is in.
  if (problem.closed !== undefined && told?.message?.endsWith(LEFT) === true)
    return giveUp(sending, problemSentence(problem), parts);
  const refused = { edit: sending, view, problem, subscription, announcer, parts };
  const corrected = told === null ? null : await correctByReply({ ...refused, told });
  return corrected ?? met(problem, sending, subscription, parts);
}

function knownBy(view: View): Pick<Delivery, 'corrects'> {
  const corrects = takenBackIn(view);
  return corrects.length === 0 ? {} : { corrects };
}

/** @param first the post that told it */
const drawAlert =
  (first: Delivery, { delivery, subscription, parts }: Task): Draw =>
  async () => {
    const { store, officials, translator = null, summaries = null } = parts;
    const { kinds, language } = subscription;
    const drawn = await alertView(first.alert, store, officials, { statements: first.statements, kinds });
    if (drawn === null) return 'its article or official is no longer on record';
    const asked = withoutRepeats(drawn, subscription);
    if (asked.statements.length === 0) return 'its subscription asks for no repeats';
    const view = delivery.action === 'post' ? withoutTakenBack(asked) : asked;
    if (view.statements.length === 0) return 'its words were taken back before they were told';
    const summed = summaries === null ? view : await summaries.stand(view, store, officials);
    return withTranslations(summed, language, translator);
  };

const drawDigest =
  (whole: Pick<Delivery, 'id' | 'subscription'>, { delivery, subscription, parts }: Task): Draw =>
  async () => {
    const posts = (await parts.store.gathered(whole)).filter((each) => each.state !== 'failed');
    const view = await digestView(posts, subscription, parts.store, parts.officials);
    const told =
      delivery.action === 'digest' ? { ...view, entries: view.entries.flatMap(standingEntry) } : view;
    if (told.entries.length === 0) return 'nothing of it is left to be told';
    const entries: DigestEntry[] = [];
    for (const each of told.entries)
      entries.push({
        ...each,
        view: await withTranslations(each.view, subscription.language, parts.translator ?? null),
      });
    return { ...told, entries };
  };

function standingEntry(entry: DigestEntry): readonly DigestEntry[] {
  const view = withoutTakenBack(entry.view);
  return view.statements.length === 0 ? [] : [{ ...entry, view }];
}

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
