import type { Instant, Official } from '../model.ts';
import type { ChatChoice, ChatReply, ChatRequest, Store } from '../ports.ts';
import { textsFor } from '../text/interface/interface.ts';
import { showContext } from './context.ts';
import { privately, type Desk } from './desk.ts';
import { createOfficialFinder, suggestOfficials } from './officials.ts';
import { searchQuotes } from './quotes.ts';
import { searchSimilar } from './similar.ts';
import { subscribe, unsubscribe } from './subscribe.ts';
import { showWhy } from './why.ts';
import { showWordings } from './wordings.ts';

export interface RespondParts {
  readonly store: Store;
  readonly officials: readonly Official[];
  readonly now: () => Instant;
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
  unsubscribe,
  'quotes search': searchQuotes,
};

const BUTTON_HANDLERS: Readonly<Record<string, Handler>> = {
  context: showContext,
  wordings: showWordings,
  similar: searchSimilar,
  why: showWhy,
};

/** Answers slash commands and buttons, in the asker's language, out of the record. */
export function createResponder({ store, officials, now }: RespondParts): Responder {
  const finder = createOfficialFinder(officials);
  return {
    answer: async (request) => {
      const texts = textsFor(request.locale);
      const handler =
        request.kind === 'button'
          ? BUTTON_HANDLERS[request.name.split(':')[0] ?? '']
          : COMMAND_HANDLERS[request.name];
      if (handler === undefined) return privately(texts.answer.unknownRequest);
      return handler(request, { store, finder, now, texts });
    },
    suggest: async (request, typed) =>
      suggestOfficials(typed, finder, textsFor(request.locale), {
        withEveryone: request.name !== 'quotes search',
      }),
    apologise: (locale) => privately(textsFor(locale).answer.failed),
  };
}
