/** Words from elsewhere inside XML or HTML. */
import { visible } from './escape.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** As text or in an attribute between double marks; without what XML 1.0 forbids. */
export const escapeXml = (text: string): string =>
  visible(text)
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
