/** What the samples of feeds are made of. */

export interface SampleFeed {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly contentType: string;
  /** What a person would read in it. */
  readonly title: string;
  readonly titles: readonly string[];
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const sample = (
  name: string,
  text: string,
  feedTitle: string,
  titles: readonly string[],
): SampleFeed => ({
  name,
  bytes: utf8(text),
  contentType: 'application/xml',
  title: feedTitle,
  titles,
});
