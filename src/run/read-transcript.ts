/** What is said in an official transcript, and by whom. */
import { countryOfAddress } from '../collect/country-of-address.ts';
import { transcriptOccasion, type TranscriptOccasion } from '../collect/transcript-occasion.ts';
import { readSpeech } from '../extract/speech.ts';
import { readTurns } from '../extract/transcript.ts';
import { quotationIds } from '../identify/identify.ts';
import { labelSpeakers } from '../identify/label-speakers.ts';
import type { Article, Circumstances, Mention, Official, Quotation, Span } from '../model.ts';

type Page = Pick<Article, 'title' | 'text' | 'language'>;

/** Whether a page is a transcript: turns behind labels, or one speech whose bearer the headline gives. */
export function isSpokenPage({ title, text, language }: Page): boolean {
  return readTurns(text, language).length > 0 || readSpeech(title, text, language) !== null;
}

/** Words of one speaker, as label or headline gives them. */
interface Spoken {
  readonly by: string;
  /** The label; null where the headline alone says who speaks. */
  readonly label: Mention | null;
  /** Whether others than tracked officials are believed: words of a headline may be no name. */
  readonly isNamed: boolean;
  readonly sentences: readonly Span[];
}

/** As sure as a label of the speaker's own office makes it. */
const SURE = 0.95;

/** Transcript → what everybody says in it who is named, in order, a sentence each. Questions and voices from the hall are left out. */
export function readTranscript(article: Article, officials: readonly Official[]): readonly Quotation[] {
  const { text, title, language, published } = article;
  const { spoken, start } = spokenIn(article);
  const opening = text.slice(0, start);
  const occasion = transcriptOccasion(title, opening, published, language);
  const country = article.transcript?.country ?? countryOfAddress(article.url);
  const speakerOf = labelSpeakers(
    { title, opening, day: occasion.day, country, language },
    spoken.map(({ by }) => by),
    officials,
  );
  const said = circumstancesOf(occasion);
  const idOf = quotationIds(article.id);
  return spoken.flatMap(({ by, label, isNamed, sentences }) => {
    const { speaker, official } = speakerOf(by);
    if (speaker === null || (official === null && !isNamed)) return [];
    const reason =
      label === null
        ? `a speech of “${by}”, as its headline says`
        : `turn of “${by}” in an official transcript`;
    return sentences.map((span) => ({
      ...span,
      id: idOf(text.slice(span.start, span.end)),
      text: text.slice(span.start, span.end),
      spans: [span] satisfies Span[],
      type: 'direct' as const,
      cue: null,
      source: label,
      confidence: SURE,
      reasons: [reason],
      turn: 'label' as const,
      speaker,
      official: official?.id ?? null,
      said,
    }));
  });
}

/** The turns of a transcript, or its one speech; `start` is where the first word of it stands. */
function spokenIn({ title, text, language }: Page): {
  readonly spoken: readonly Spoken[];
  readonly start: number;
} {
  const turns = readTurns(text, language);
  if (turns.length > 0) {
    const answers = turns.filter(({ does }) => does === null);
    const spoken = answers.map(({ label, sentences }) => ({
      by: label.text,
      label,
      isNamed: true,
      sentences,
    }));
    return { spoken, start: turns[0]?.label.start ?? 0 };
  }
  const speech = readSpeech(title, text, language);
  return speech === null
    ? { spoken: [], start: 0 }
    : { spoken: [{ ...speech, label: null }], start: speech.start };
}

function circumstancesOf({ day, place, event }: TranscriptOccasion): Circumstances {
  const when = day === null ? null : { text: day, day, from: day, to: day, precision: 'day' as const };
  return { when, where: place === null ? null : { text: place }, event };
}
