/** Names that outlets give to the boxes of their pages, in class and id. */

const phrases = (list: string): readonly string[] => list.split('|').map((name) => name.trim());

/** Parts of class and id names, whole words between hyphens or underscores, that mark what is not the article. */
export const FURNITURE_NAMES: readonly string[] = phrases(`
      related | relateds | relacionadas | relacionados | recommended | recommendation | recommendations |
      recirc | recirculation | teaser | teasers | trending | outbrain | taboola | mostread | most-read |
      newsletter | newsletters | signup | sign-up | login | share | sharing | social | sharebar | addthis |
      breadcrumb | breadcrumbs | advert | advertisement | adslot | sponsored | promo | promoted | byline |
      authorbox | author-bio | comments | caption | figcaption | credit | tags | taglist | toolbar |
      read-more | readmore | most-popular | see-also | also-read | read-next | infobox | disclaimer |
      copyright | sitemap`);

/** The same for consent banners, which can hold more text than the article. */
export const CONSENT_NAMES: readonly string[] = phrases(`
      cookie | cookies | consent | gdpr | ccpa | onetrust | didomi | cmp | cookiebot | usercentrics`);

/** Classes and ids, whole, of what readers say below an article: it can be longer than the article itself. */
export const COMMENTS_NAMES: readonly string[] = phrases(`
      comments | comments-area | comments-section | comments-container | comment-list | commentlist | article-comments |
      post-comments | user-comments | reader-comments | disqus_thread | disqus | discussion | discussions | comentarios |
      lista-comentarios | kommentare | commentaires | commenti | coral_thread | coral_talk_stream | viafoura | spotim`);
