import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropBoilerplate } from '../../../src/collect/boilerplate.ts';

const ARTICLE = [
  'The minister of transport said on Monday that the new bridge would open in March, two months later than planned.',
  '“We would rather be late than sorry,” she told reporters at the site, where welders were still at work.',
  'The bridge has cost 40 million so far. The city council will vote on further money next week.',
].join('\n\n');

describe('scraped text loses', () => {
  it.each([
    ['English', 'Related articles', 'Reported by AI'],
    ['Spanish', 'Artículos relacionados', 'Reportado por IA'],
    ['Chinese', '相关文章', '由 AI 报道'],
  ])('the teasers under a heading in %s, however long they are', (_, heading, signature) => {
    const teasers = `${heading}\n\nPresident rejects tunnel\n\n${signature}\n\nThe president said that no tunnel would be built.`;
    expect(dropBoilerplate(`${ARTICLE}\n\n${teasers}\n`)).toBe(ARTICLE);
  });

  it('teasers under a heading in another script than the article, signed or not', () => {
    const teaser = 'The president said on Tuesday that no tunnel would be built. “Never,” he added.';
    expect(dropBoilerplate(`${ARTICLE}\n\n関連記事\n\n${teaser}`)).toBe(ARTICLE);
  });

  it.each([
    'We use cookies to improve this site. Read our privacy policy.\nAccept all\nReject',
    'Usamos cookies para mejorar este sitio.\nAceptar',
    '此网站使用 cookie\n阅读我们的 隐私政策 以获取更多信息。\n拒绝',
  ])('a cookie notice and its buttons at the end', (notice) => {
    expect(dropBoilerplate(`${ARTICLE}\n\n${notice}`)).toBe(ARTICLE);
  });

  it('buttons, appeals and pointers between its paragraphs', () => {
    const [first = '', ...rest] = ARTICLE.split('\n\n');
    const text = [
      first,
      'Advertisement',
      'Lee también: El túnel que nadie quiso',
      'Sign up for our free newsletter',
      ...rest,
    ].join('\n\n');
    expect(dropBoilerplate(text)).toBe(ARTICLE);
  });
});

describe('an article loses, in whatever language', () => {
  it.each([
    '1,245 Comments',
    '댓글 0',
    'İlgili haber: Köprü yıl sonuna kaldı',
    'Czytaj także: Most otwarty z opóźnieniem',
    'Les også: Brua åpner i mars',
    'Läs mer: Bron öppnar i mars',
    '责编：林小雨',
    'Entre no nosso grupo e receba as notícias da ponte',
    'Resta aggiornato con il nostro canale WhatsApp',
    'Allow X content?',
  ])('“%s”', (line) => {
    const [first = '', ...rest] = ARTICLE.split('\n\n');
    expect(dropBoilerplate([first, line, ...rest].join('\n\n'))).toBe(ARTICLE);
  });
});

describe('an article keeps', () => {
  it.each([
    '“VIDEO: they told us it was a video,” the minister said of the recording, which nobody has seen.',
    'The party spent 4 million on Facebook, Twitter and YouTube, the Tuesday morning email of its treasurer shows.',
  ])('“%s”', (line) => {
    expect(dropBoilerplate(`${ARTICLE}\n\n${line}`)).toBe(`${ARTICLE}\n\n${line}`);
  });

  it('every character where nothing is around it', () => {
    expect(dropBoilerplate(`  ${ARTICLE}\n\n`)).toBe(`  ${ARTICLE}\n\n`);
  });

  it('the paragraphs after a box of related headlines in its middle', () => {
    const [first = '', second = '', third = ''] = ARTICLE.split('\n\n');
    const box = 'Related articles\n\nWho pays for bridges\n\nThe welders’ strike in numbers';
    const more = [second, third, second, third, second].join('\n\n');
    expect(dropBoilerplate([ARTICLE, first, box, more].join('\n\n'))).toBe(
      [ARTICLE, first, more].join('\n\n'),
    );
  });

  it('its paragraphs about cookies and privacy', () => {
    const text = `${ARTICLE}\n\nThe site uses cookies, the regulator found, and hides its privacy policy.\n\n${ARTICLE}`;
    expect(dropBoilerplate(text)).toBe(text);
  });

  it('only lines it had, in their order', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('Related articles', '相关文章', 'Advertisement', 'We use cookies', '', ARTICLE),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const left = text.split('\n').map((each) => each.trim());
        for (const kept of dropBoilerplate(text).split('\n').filter(Boolean)) {
          const at = left.indexOf(kept.trim());
          expect(at).toBeGreaterThanOrEqual(0);
          left.splice(0, at + 1);
        }
      }),
    );
  });
});
