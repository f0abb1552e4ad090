import type { Instant, Official } from '../model.ts';
import type { Operations } from '../operations.ts';
import type { ChatChoice, ChatReply, ChatRequest, Store } from '../ports.ts';
import { textsFor } from '../text/interface/interface.ts';
import { showChart } from './chart.ts';
import { compareWordings, showWorded, suggestStatements } from './compare.ts';
import { showContext, showDigestContext } from './context.ts';
import { privately, type Desk, type DrawChart, type SubscriptionDefaults } from './desk.ts';
import { takeForm } from './edit.ts';
import { listFeeds, showFeedHealth, suggestFeeds, turnFeeds, turnHealth } from './feed-pages.ts';
import { showHelp } from './help.ts';
import { showHitContext } from './hit-context.ts';
import type { LookUp } from './looked-up.ts';
import { listOfficials, showOfficial, turnOfficials } from './official-pages.ts';
import { createOfficialFinder, suggestOfficials } from './officials.ts';
import { suggestOutlets } from './outlets.ts';
import { addFeed, addOfficial, editOfficial, removeFeed, suggestEntries, testFeed } from './operator.ts';
import { searchQuotes, turnPage } from './quotes.ts';
import { searchSimilar } from './similar.ts';
import { suggestLanguages, suggestSeveral, suggestWords } from './suggest-lists.ts';
import { showStatus } from './status.ts';
import { subscribe, unsubscribe } from './subscribe.ts';
import { changeSubscription, listSubscriptions } from './subscriptions.ts';
import { suggestTimeZones } from './time-zones.ts';
import { findWhoSaid } from './who-said.ts';
import { showWhy } from './why.ts';
import { showWordings } from './wordings.ts';

export interface RespondParts {
  readonly store: Store;
  readonly officials: readonly Official[];
  readonly now: () => Instant;
  /** `lookUp` of run, for *Find who said this*. */
  readonly lookUp: LookUp;
  readonly defaults?: SubscriptionDefaults | undefined;
  /** Absent where no program runs that could be asked. */
  readonly operations?: Operations | undefined;
  /** `tryOut` of run. */
  readonly tryOut?: Desk['tryOut'] | undefined;
  /** `chart` of run. */
  readonly drawChart?: DrawChart | undefined;
}

/** What a chat is answered with. `answer` rejects only where the store fails; a wrong request is answered in words. */
export interface Responder {
  answer(request: ChatRequest): Promise<ChatReply>;
  /** Choices for the option being typed, at most 25. */
  suggest(request: ChatRequest, typed: string, option: string): Promise<readonly ChatChoice[]>;
  /** For what went wrong on our side. */
  apologise(locale: string): ChatReply;
}

type Handler = (request: ChatRequest, desk: Desk) => Promise<ChatReply>;

const COMMAND_HANDLERS: Readonly<Record<string, Handler>> = {
  subscribe,
  subscriptions: listSubscriptions,
  unsubscribe,
  'quotes search': searchQuotes,
  'quotes latest': searchQuotes,
  'quotes compare': compareWordings,
  'quotes timeline': showChart,
  'quotes outlets': showChart,
  'quotes repeated': showChart,
  'quotes kinds': showChart,
  'official list': listOfficials,
  'official show': showOfficial,
  'feed list': listFeeds,
  'feed health': showFeedHealth,
  status: showStatus,
  help: showHelp,
  'operator official add': addOfficial,
  'operator official edit': editOfficial,
  'operator feed add': addFeed,
  'operator feed test': testFeed,
  'operator feed remove': removeFeed,
};

/** By what the id of a button or a form begins with. */
const ID_HANDLERS: Readonly<Record<string, Handler>> = {
  context: showContext,
  feeds: turnFeeds,
  health: turnHealth,
  officials: turnOfficials,
  digest: showDigestContext,
  edit: takeForm,
  page: turnPage,
  said: showHitContext,
  subs: changeSubscription,
  worded: showWorded,
  wordings: showWordings,
  similar: searchSimilar,
  why: showWhy,
};

/** What is offered for an option, by command and option; officials for any other. */
const SUGGESTIONS: Readonly<Record<string, (typed: string, desk: Desk) => Promise<readonly ChatChoice[]>>> = {
  'quotes search outlet': async (typed, { store }) => suggestOutlets(typed, await store.outlets()),
  'quotes compare statement': suggestStatements,
  'quotes timeline official': async (typed, desk) => suggestSeveral(typed, desk),
  'quotes outlets official': async (typed, desk) => suggestSeveral(typed, desk),
  'quotes repeated official': async (typed, desk) => suggestSeveral(typed, desk),
  'quotes kinds official': async (typed, desk) => suggestSeveral(typed, desk),
  'subscribe official': async (typed, desk) => suggestSeveral(typed, desk),
  'subscribe languages': async (typed, desk) => suggestLanguages(typed, desk),
  'subscribe words': async (typed, desk) => suggestWords(typed, desk),
  'subscribe timezone': async (typed, { defaults }) => suggestTimeZones(typed, defaults.timeZone),
  'feed health feed': suggestFeeds,
  'operator feed test feed': suggestFeeds,
  'operator feed remove feed': suggestEntries,
};

const PLAIN: SubscriptionDefaults = { timeZone: 'UTC', minimumConfidence: 0 };

/** Answers slash commands and buttons, in the asker's language, out of the record. */
export function createResponder({
  store,
  officials,
  now,
  lookUp,
  defaults = PLAIN,
  operations,
  tryOut = async () => null,
  drawChart,
}: RespondParts): Responder {
  const finder = createOfficialFinder(officials);
  const atHand = { store, finder, now, defaults, operations, tryOut, drawChart };
  const deskFor = (locale: string): Desk => ({ ...atHand, texts: textsFor(locale) });
  return {
    answer: async (request) => {
      const desk = deskFor(request.locale);
      if (request.kind === 'message') return findWhoSaid(request, desk, lookUp);
      const handler =
        request.kind === 'button' || request.kind === 'form'
          ? ID_HANDLERS[request.name.split(':')[0] ?? '']
          : COMMAND_HANDLERS[request.name];
      if (handler === undefined) return privately(desk.texts.answer.unknownRequest);
      return handler(request, desk);
    },
    suggest: async (request, typed, option) => {
      const desk = deskFor(request.locale);
      const suggest = SUGGESTIONS[`${request.name} ${option}`];
      if (suggest !== undefined) return suggest(typed, desk);
      const withEveryone = request.name.endsWith('subscribe');
      return suggestOfficials(typed, finder, desk.texts, { withEveryone });
    },
    apologise: (locale) => privately(textsFor(locale).answer.failed),
  };
}
