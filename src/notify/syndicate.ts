/** What was told, as feeds for readers and other programs: Atom (RFC 4287) and JSON Feed 1.1. */
import type { AlertStatement, AlertView, Instant, Language } from '../model.ts';
import { cutAtWord, oneLine, webAddress } from '../text/escape.ts';
import { urnOf } from '../text/identity.ts';
import { fill, listOf, sourcesText, textsFor } from '../text/interface/interface.ts';
import type { InterfaceTexts } from '../text/interface/texts.ts';
import { escapeXml } from '../text/markup.ts';
import {
  alsoReporting,
  asTold,
  earlierWords,
  labelOf,
  onRecordBefore,
  takenBackBy,
  titleOf,
  translationOf,
} from './wording.ts';

export interface SyndicatedAlert {
  readonly view: AlertView;
  readonly toldAt: Instant;
}

export interface FeedAbout {
  /** The official it is of, by name; null where it is of all. */
  readonly official: string | null;
  /** What it is known by for ever: an official's id, `all`. */
  readonly id: string;
  /** Web address at which its file stands, without the ending; null where nobody told. */
  readonly address: string | null;
  readonly language: Language;
  /** For a feed without entries. */
  readonly now: Instant;
}

const LONGEST_TITLE = 140;
const LONGEST_WORDS = 4000;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  /** Null where the article has no web address. */
  readonly url: string | null;
  readonly view: AlertView;
  readonly toldAt: Instant;
}

/** @param alerts the newest first */
export function syndicate(
  alerts: readonly SyndicatedAlert[],
  about: FeedAbout,
): { readonly atom: string; readonly json: string } {
  const texts = textsFor(about.language);
  const { one, all } = texts.outgoing;
  const title = about.official === null ? all : fill(one, { official: oneLine(about.official) });
  const entries = alerts.map((alert) => entryOf(alert, texts));
  return { atom: atomOf(entries, title, about), json: jsonOf(entries, title, about) };
}

function entryOf({ view, toldAt }: SyndicatedAlert, texts: InterfaceTexts): Entry {
  const [first] = view.statements;
  const words = first === undefined ? view.article.title : asTold(first, LONGEST_TITLE, texts);
  return {
    id: urnOf('alert', view.alert),
    title: cutAtWord(`${oneLine(view.official.name)}: ${oneLine(words)}`, LONGEST_TITLE),
    html: [...view.statements.map((each) => statementHtml(each, texts)), ...sourceHtml(view, texts)].join(
      '\n',
    ),
    url: webAddress(view.article.url),
    view,
    toldAt,
  };
}

function statementHtml(statement: AlertStatement, texts: InterfaceTexts): string {
  const words = lines(asTold(statement, LONGEST_WORDS, texts));
  const stands = statement.takenBack?.stands ?? true;
  const before = onRecordBefore(statement, texts);
  const nearest = statement.nearest === null ? '' : oneLine(earlierWords(statement.nearest, texts));
  const notes = [
    takenBackBy(statement, texts),
    labelOf(statement, texts),
    translationOf(statement, texts),
    before === null ? null : `${before}: ${nearest}`,
  ].filter((note) => note !== null);
  const quoted = `<blockquote><p>${stands ? words : `<s>${words}</s>`}</p></blockquote>`;
  return [quoted, ...notes.map((note) => `<p><small>${lines(note)}</small></p>`)].join('\n');
}

function sourceHtml(view: AlertView, texts: InterfaceTexts): string[] {
  const { article, summary } = view;
  const role = titleOf(view, texts);
  const who = [view.official.name, ...(role === '' ? [] : [role])].join(', ');
  const headline = article.title === '' ? article.outlet : article.title;
  const others = alsoReporting(view).map(({ outlet, url }) => linked(outlet, url));
  const also = fill(texts.alert.alsoReportedBy, { outlets: listOf(others, texts) });
  return [
    `<p>${lines(who)}</p>`,
    ...(summary === '' ? [] : [`<p>${lines(summary)}</p>`]),
    `<p>${linked(headline, article.url)} · ${lines(article.outlet)}</p>`,
    ...(others.length === 0 ? [] : [`<p>${also}${sourcesText(view.sources, texts)}</p>`]),
  ];
}

const lines = (text: string): string => escapeXml(text).replaceAll('\n', '<br>');

function linked(label: string, address: string): string {
  const target = webAddress(address);
  const name = escapeXml(oneLine(label));
  return target === null ? name : `<a href="${escapeXml(target)}">${name}</a>`;
}

function atomOf(entries: readonly Entry[], title: string, about: FeedAbout): string {
  const self =
    about.address === null
      ? ''
      : `\n  <link rel="self" type="application/atom+xml" href="${escapeXml(`${about.address}.atom`)}"/>`;
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(about.language)}">
  <id>${urnOf('feed', about.id)}</id>
  <title>${escapeXml(title)}</title>
  <updated>${entries[0]?.toldAt ?? about.now}</updated>
  <author><name>On Record</name></author>${self}
${entries.map(atomEntry).join('')}</feed>
`;
}

const atomEntry = ({ id, title, html, url, view, toldAt }: Entry): string => `  <entry>
    <id>${id}</id>
    <title>${escapeXml(title)}</title>
    <updated>${toldAt}</updated>
    <author><name>${escapeXml(oneLine(view.article.outlet))}</name></author>${
      url === null ? '' : `\n    <link rel="alternate" href="${escapeXml(url)}"/>`
    }
    <category term="${escapeXml(view.official.id)}" label="${escapeXml(oneLine(view.official.name))}"/>
    <content type="html">${escapeXml(html)}</content>
  </entry>
`;

function jsonOf(entries: readonly Entry[], title: string, { address, language }: FeedAbout): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    ...(address === null ? {} : { feed_url: `${address}.json` }),
    language,
    items: entries.map((entry) => ({
      id: entry.id,
      ...(entry.url === null ? {} : { url: entry.url }),
      title: entry.title,
      content_html: entry.html,
      date_published: entry.toldAt,
      language: entry.view.article.language,
      authors: [{ name: oneLine(entry.view.article.outlet) }],
      tags: [entry.view.official.id],
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
