import { ok } from '../errors.ts';
import type { Language, View } from '../model.ts';
import type { Announcer } from '../ports.ts';

interface TerminalSettings {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
  /** IANA name. */
  readonly timeZone: string;
}

export interface TerminalParts extends TerminalSettings {
  readonly write: (text: string) => void;
  /** `terminalMessage` of notify. */
  readonly draw: (
    view: View,
    options: TerminalSettings & {
      readonly language: Language;
      readonly action: 'post' | 'reply' | 'update';
    },
  ) => string;
}

/** Tells the subscription whose channel is `terminal` on a terminal; an edit is printed as a short update. */
export function createTerminalAnnouncer({ write, draw, ...settings }: TerminalParts): Announcer {
  return {
    serves: (subscription) => subscription.channel === 'terminal',
    post: async ({ language }, view, delivery) => {
      write(
        draw(view, {
          ...settings,
          language,
          action: 'entries' in view || view.replyTo === null ? 'post' : 'reply',
        }),
      );
      return ok(delivery);
    },
    edit: async ({ language }, view, _delivery, message) => {
      write(draw(view, { ...settings, language, action: 'update' }));
      return ok(message);
    },
    // What was on a screen before a crash cannot be read back: better seen twice than never.
    find: async () => ok(null),
  };
}
