/** What a reader is told in their own language beside the words themselves. */
import type { AlertStatement, AlertView, Language } from '../model.ts';
import type { Translator } from '../ports.ts';

/**
 * The view with a translation of every statement that is in another language than its reader's, where a translator is there
 * and answers. Without marks: nobody said these words.
 */
export async function withTranslations(
  view: AlertView,
  language: Language,
  translator: Translator | null,
): Promise<AlertView> {
  if (translator === null) return view;
  const statements: AlertStatement[] = [];
  for (const each of view.statements) statements.push(await translated(each, language, translator));
  return { ...view, statements };
}

/**
 * The view with what stands for each translation it may have when it is sent: as long as the words themselves. So a message has
 * room for them, without asking a translator in the middle of a transaction.
 */
export function withRoomForTranslations(view: AlertView, language: Language, by: string | null): AlertView {
  if (by === null) return view;
  const statements = view.statements.map((each) =>
    isForeign(each, language) ? { ...each, translation: { text: each.text, by } } : each,
  );
  return { ...view, statements };
}

const isForeign = (statement: AlertStatement, language: Language): boolean =>
  statement.language !== language && statement.language !== 'und';

async function translated(
  statement: AlertStatement,
  language: Language,
  translator: Translator,
): Promise<AlertStatement> {
  if (!isForeign(statement, language)) return statement;
  const words = withoutMarks((statement.parts ?? [statement.text]).join(' … '));
  const text = await translator.translate(words, statement.language, language);
  return text === null
    ? statement
    : { ...statement, translation: { text: withoutMarks(text), by: translator.name } };
}

/** Also those inside: of what was quoted in part a translator's words would stand in them. */
const withoutMarks = (text: string): string => text.replaceAll(/["“”„«»]/gu, '').trim();
