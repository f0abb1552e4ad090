/** What a person asks in a chat and is answered, as plain data; `ports.ts` has it too. */
import type { Picture } from './picture.ts';

/** A right in a channel the bot cannot do without. */
export type ChannelRight = 'ViewChannel' | 'SendMessages' | 'SendMessagesInThreads' | 'ReadMessageHistory';

/** What a person asked in a chat, as plain data. */
export interface ChatRequest {
  readonly kind: 'command' | 'message' | 'button' | 'form';
  /**
   * `subscribe`, `quotes search`, `Find who said this` (asked of a message); of a button or a form sent back its whole id,
   * `context:…`.
   */
  readonly name: string;
  /** The words of the message it was asked of, as its author typed them; absent otherwise. */
  readonly text?: string | undefined;
  /** Of a button: the ids of all buttons of its message, in their order. */
  readonly beside?: readonly string[] | undefined;
  /** Of a form what each field says: several choices with commas between, '' where nothing was typed or chosen. */
  readonly options: Readonly<Record<string, string>>;
  /** Of the person: `es-419`. */
  readonly locale: string;
  /** Of the place, which its alerts are written in; null outside a server. */
  readonly guildLocale: string | null;
  readonly guild: string | null;
  /** Who asks, and whether they may change what a server has set up (Manage Server). */
  readonly person: { readonly id: string; readonly mayManage: boolean };
  /** The role chosen as an option or in a form; absent where none was. Whether those may mention it whom Discord lets. */
  readonly role?:
    { readonly id: string; readonly askerMayMention: boolean; readonly botMayMention: boolean } | undefined;
  /** The channel meant (an option, else where it was asked) and what the bot lacks there. */
  readonly channel: { readonly id: string; readonly missing: readonly ChannelRight[] };
}

/** What an answer is made of, within Discord's limits: 40 components, 4,000 characters. */
export interface ChatReply {
  /** Only the asker sees it. */
  readonly private: boolean;
  /** It takes the place of the message whose button was pressed. */
  readonly instead?: boolean | undefined;
  /** Opened at once where a button is answered; `blocks` stand in for it where that comes too late. */
  readonly form?: ChatForm | undefined;
  readonly blocks: readonly ChatBlock[];
}

/** Fields to fill in, sent back as a request of kind `form`. */
export interface ChatForm {
  /** At most 100 characters. */
  readonly id: string;
  /** At most 45 characters. */
  readonly title: string;
  /** One to five. */
  readonly fields: readonly ChatField[];
}

/** Filled in with what is so now. */
export type ChatField = {
  readonly name: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly hint?: string | undefined;
} & (
  | {
      readonly kind: 'text';
      readonly value: string;
      /** Characters, up to 4,000. */
      readonly most: number;
      readonly needed?: true | undefined;
    }
  | {
      readonly kind: 'choice';
      /** One to 25. */
      readonly choices: readonly (ChatChoice & { readonly chosen: boolean })[];
      readonly several?: true | undefined;
      readonly needed?: true | undefined;
    }
  /** None may be chosen. */
  | { readonly kind: 'channel' | 'role'; readonly chosen: string | null }
);

/** A paragraph of Discord markdown, already escaped; a picture; a row of up to five buttons; a paragraph with a button at its side. */
export type ChatBlock =
  | string
  | { readonly picture: Picture }
  | { readonly buttons: readonly ChatButton[] }
  | { readonly text: string; readonly button: ChatButton };

export interface ChatButton {
  /** What the responder is asked when it is pressed, `next:…`: at most 100 characters. */
  readonly id: string;
  /** At most 80 characters. */
  readonly label: string;
  readonly style?: 'primary' | 'danger' | undefined;
  readonly disabled?: boolean | undefined;
}

export interface ChatChoice {
  readonly name: string;
  readonly value: string;
}
