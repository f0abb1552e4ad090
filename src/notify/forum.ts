import type { AlertView, Language, View } from '../model.ts';
import { cutAtWord, oneLine } from '../text/escape.ts';
import { ENGLISH } from '../text/interface/en.ts';
import { SPANISH } from '../text/interface/es.ts';
import { textsFor } from '../text/interface/interface.ts';
import { digestHeading } from './digest-groups.ts';
import { asTold } from './wording.ts';

/** What heads a forum post. */
export interface ForumHeading {
  readonly title: string;
  /** Names a forum may have given tags that fit: the official’s, then what the words are, the best first. */
  readonly tagNames: readonly string[];
}

/** https://discord.com/developers/docs/resources/channel#start-thread-in-forum-or-media-channel */
const LONGEST_TITLE = 100;
const LONGEST_NAME = 50;

/** `Marco Rubio: “This port is safer than it was …”` in at most 100 UTF-16 units, plain text as Discord shows titles. */
export function forumHeading(view: View, language: Language): ForumHeading {
  if ('entries' in view) {
    const title = cutAtWord(digestHeading(view, textsFor(language)), LONGEST_TITLE);
    return { title, tagNames: [...new Set(view.entries.flatMap((each) => tagNames(each.view)))] };
  }
  const name = cutAtWord(oneLine(view.official.name), LONGEST_NAME);
  const [first] = view.statements;
  const told = (limit: number): string =>
    first === undefined ? '' : oneLine(asTold(first, limit, textsFor(language)));
  return {
    // What stands around the words (marks, "denied or rejected:", other pieces) takes room that only the drawing knows.
    title: longestThatFits((limit) => `${name}: ${told(limit)}`),
    tagNames: tagNames(view),
  };
}

function longestThatFits(draw: (limit: number) => string): string {
  for (let limit = LONGEST_TITLE; limit > 10; limit -= 5) {
    const title = draw(limit);
    if (title.length <= LONGEST_TITLE) return title;
  }
  return cutAtWord(draw(LONGEST_TITLE), LONGEST_TITLE);
}

/** In both languages of the interface: who made the tags may have named them in either. */
function tagNames({ official, statements }: AlertView): string[] {
  const [verdicts, types] = [
    new Set(statements.map((each) => each.verdict)),
    statements.map((each) => each.type),
  ];
  const words = [ENGLISH, SPANISH].flatMap((texts) => [
    ...[...verdicts].map((each) => texts.verdict[each]),
    ...types.map((each) => texts.tag[each]),
  ]);
  return [...new Set([official.name, ...official.aliases, official.id, ...verdicts, ...words, ...types])];
}
