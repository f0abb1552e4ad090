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

async function translated(
  statement: AlertStatement,
  language: Language,
  translator: Translator,
): Promise<AlertStatement> {
  if (statement.language === language || statement.language === 'und') return statement;
  const words = withoutMarks((statement.parts ?? [statement.text]).join(' … '));
  const text = await translator.translate(words, statement.language, language);
  return text === null
    ? statement
    : { ...statement, translation: { text: withoutMarks(text), by: translator.name } };
}

/** Also those inside: of what was quoted in part a translator's words would stand in them. */
const withoutMarks = (text: string): string => text.replaceAll(/["“”„«»]/gu, '').trim();
