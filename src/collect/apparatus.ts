/** Lines of a body that are about the article and not of it, told by their form, in whatever language they stand. */
import { words } from '../text/normalise.ts';

export interface AboutArticle {
  readonly title: string;
  readonly byline: string | null;
}

/** Lines at either end among which dates, authors and notices stand. */
const AT_AN_END = 8;
/** Lines at the end among which an article is signed and its author told of. */
const AT_THE_END = 4;
/** A line of more words beside its date says something. */
const MOST_WORDS_BESIDE_DATE = 6;
/** Of a repeated line: shorter ones ("Yes.", "(Applause.)") are said again. */
const FEWEST_REPEATED = 5;
/** A sentence set apart in large letters; fewer of its words are a heading. */
const FEWEST_SET_APART = 10;
/** Of a line that is set apart or stands in a box: whole paragraphs are repeated on purpose. */
const MOST_REPEATED = 40;
/** Of the characters: a text of which more is repeated is of that kind, as a song is. */
const MOST_OF_THE_TEXT = 0.2;
/** Texts of more lines are books or tables: nobody sets their sentences apart. */
const MOST_LINES = 400;

/**
 * A body's lines without addresses, counters of pictures, times alone, buttons in another script, the headline told again, lines told twice and sentences that
 * stand a second time beside their paragraph in large letters; and, at either end, without dates, author lines and
 * copyright notices.
 */
export function withoutApparatus(lines: readonly string[], about: AboutArticle): readonly string[] {
  const names = new Set(words(about.byline ?? ''));
  const own = withoutOtherScripts(withoutRepeats(lines, about.title)).filter(
    (line) =>
      !isAddress(line) &&
      !isCounter(line) &&
      !isPictureLine(line) &&
      !CLOCK.test(line) &&
      !READING_TIME.test(line),
  );
  return own.filter((line, at) => {
    const atAnEnd = at < AT_AN_END || at >= own.length - AT_AN_END;
    if (!atAnEnd) return true;
    if (at >= own.length - AT_THE_END && (isSignature(line) || isAboutAuthor(line, names))) return false;
    return !(isMoment(line) || isCopyright(line) || isAuthorLine(words(line), names));
  });
}

function withoutRepeats(lines: readonly string[], title: string): readonly string[] {
  const told = lines.map((line) => ` ${words(line).join(' ')} `);
  const seen = new Set([` ${words(title).join(' ')} `]);
  const kept = lines.filter((line, at) => {
    const own = told[at] ?? '';
    if (isRepeatable(line, own) && (seen.has(own) || isSetApart(own, told))) return false;
    seen.add(own);
    return true;
  });
  return lengthOf(kept) < lengthOf(lines) * (1 - MOST_OF_THE_TEXT) ? lines : kept;
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, { length }) => sum + length, 0);

/** Of its letters: a text in one script. Its few lines in another are buttons of the site, whatever they say. */
const OF_ONE_SCRIPT = 0.95;
const LONGEST_BUTTON = 60;

/** Without the short lines that have no letter of the alphabet nearly all of the text is written in. */
function withoutOtherScripts(lines: readonly string[]): readonly string[] {
  const text = lines.join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (latin < letters * OF_ONE_SCRIPT) return lines;
  return lines.filter(
    (line) => line.length > LONGEST_BUTTON || !/\p{L}/u.test(line) || /\p{Script=Latin}/u.test(line),
  );
}

/** An address of the web or of mail, an account: `outlet.example/story`, `@desk`. */
function isAddress(line: string): boolean {
  return /^(?:https?:\/\/\S+|@[\w.]+|[\w.+-]+@[\w-]+\.[\w.-]+|(?:[\w-]+\.)+[a-z]{2,12}(?:\/\S*)?)$/i.test(
    line,
  );
}

/** "Image 1 of / 13", «Foto 2 de 5». */
function isCounter(line: string): boolean {
  return /^\p{L}+ \d+ (?:\p{L}{1,4} )?\/? ?\d+(?: \p{L}+)?$/u.test(line);
}

/** When each part of a live report was written: "13.05 GMT", "9:41 a.m. ET". */
const CLOCK = /^\d{1,2}[:.h]\d{2} ?(?:[ap]\.? ?m\.?)?,? ?(?:(?![AP]M)[A-Z]{2,4}|hrs?|horas)$/;

/** "5 min read", «3 minutos de lectura», "Lesezeit: 4 Min." */
const READING_TIME =
  /^(?:(?:reading time|tiempo de lectura|tempo de leitura|temps de lecture|lesezeit) ?:? ?)?\d{1,2} ?(?:min(?:ute|uto)?s?\.?)(?: (?:read|de lectura|de leitura|de lecture|lesezeit))?$/i;

/** Characters of a caption with whose picture it is. */
const LONGEST_CAPTION = 300;
const PICTURE =
  '(?:photo(?:graph)?s?|fotos?|fotografía|bild(?:er|quelle|rechte)?|images?|imagen|picture|crédit photo|credits?)';
const PICTURED = new RegExp(`(?:^|[\\s|(.])${PICTURE} ?: ?[^.:“"]{2,60}$`, 'iu');
const AGENCY = /\/(?:getty images|afp|ap|reuters|shutterstock|dpa|epa|efe|imago|istock|alamy)\b[^.]{0,30}$/i;
/** Those that have nothing but pictures: "Moment | Getty Images". What credits the others may credit them for the text. */
const PICTURE_AGENCY =
  /(?:^|\| ?|\bvia )(?:getty images|shutterstock|imago(?: images)?|istock|alamy)(?:\/[^.]{0,30})?$/i;

/** "— Picture by Ana Ruiz", "(Photo courtesy of the port)". */
const TAKEN_BY =
  /[—–|([] ?(?:pictures?|photos?|photographs?|images?|illustration|graphic) (?:by|courtesy of) [^.:“"]{2,60}[)\]]?$/i;
/** "(Fot. Jan Kos / Agencja)", "图/新华社", "(사진=연합뉴스)", "＝林あや撮影", "Фото: Иван Лес". */
const TAKEN_ELSEWHERE =
  /[([] ?(?:fot|foto|ph|phot)\. [^()]{2,60}[)\]]$|图[/／|｜:：] ?[^\s。]{2,14}$|图片来源|[(（[]사진 ?[=:：]|撮影[)）]?$|[/|(.] ?(?:фото|صورة) ?: ?[^.:“"]{2,60}$/iu;

/** A caption or what is left of one: it names whose picture it is. */
function isPictureLine(line: string): boolean {
  if (line.length > LONGEST_CAPTION) return false;
  return (
    line.indexOf('©') > 0 ||
    PICTURED.test(line) ||
    AGENCY.test(line) ||
    PICTURE_AGENCY.test(line) ||
    TAKEN_BY.test(line) ||
    TAKEN_ELSEWHERE.test(line)
  );
}

/** Turns of a transcript are repeated by those who speak. */
function isRepeatable(line: string, own: string): boolean {
  const length = own.split(' ').length - 2;
  return length >= FEWEST_REPEATED && length <= MOST_REPEATED && !/^[^:]{1,60}:\s/.test(line);
}

function isSetApart(own: string, told: readonly string[]): boolean {
  if (told.length > MOST_LINES || own.split(' ').length - 2 < FEWEST_SET_APART) return false;
  return told.some((other) => other.length > own.length && other.includes(own));
}

const TIME = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)/;
const NUMERIC_DATE =
  /(?<!\d)(?:\d{1,2}([./-])\d{1,2}\1\d{2,4}|\d{4}([./-])\d{1,2}\2\d{1,2})(?!\d)|\d{4}年\d{1,2}月\d{1,2}日/;
/** A day and a year within few words: "Nov. 20, 2019", «30 de marzo de 2015». */
const WRITTEN_DATE = /(?<!\d)\d{1,2}(?:st|nd|rd|th|\.|º)?,? (?:\p{L}+\.?,? ){0,3}(?:19|20)\d{2}(?!\d)/u;

/** A date or a time of day, with few words beside it, none of them said: "Updated 1:39 am EST, May 2, 2019". */
function isMoment(line: string): boolean {
  if (!TIME.test(line) && !NUMERIC_DATE.test(line) && !WRITTEN_DATE.test(line)) return false;
  if (/^[—–-]|["“”«»„]|\d.*:\s?\p{L}|[.!?]$/u.test(line)) return false;
  return (line.match(/\p{L}{2,}/gu)?.length ?? 0) <= MOST_WORDS_BESIDE_DATE;
}

function isCopyright(line: string): boolean {
  return /^(?:©|\(c\)|copyright\b)/i.test(line);
}

/** "(rue)", "（佐伯真由）", "(END)"; "(EFE)" and "(dpa)" tell whose words these are. */
const isSignature = (line: string): boolean =>
  /^[([（【](?!dpa|afp|apa|sda|efe|epd|kna|ntb|pap|anp)(?:\p{Ll}{2,4}|\p{Lo}{2,12}|END|Ends)[)\]）】]$/u.test(
    line,
  );

/** "Ana Ruiz is …": an article does not speak of who wrote it, by the whole name, in its last lines. */
function isAboutAuthor(line: string, names: ReadonlySet<string>): boolean {
  if (names.size < 2 || names.size > 4 || /["“”«»]/.test(line)) return false;
  const said = words(line);
  return said.length > names.size && [...names].every((name, at) => said[at] === name);
}

/** The names of those who wrote it, and hardly more: "By Ana Ruiz", „von Oliver Kring“. */
function isAuthorLine(said: readonly string[], names: ReadonlySet<string>): boolean {
  return names.size > 1 && said.length <= names.size + 3 && [...names].every((name) => said.includes(name));
}
