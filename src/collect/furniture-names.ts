/** Names that outlets give to the boxes of their pages, in class and id. */
import { phrases } from './phrases.ts';

/** Parts of class and id names, whole words between hyphens or underscores, that mark what is not the article. */
export const FURNITURE_NAMES: readonly string[] = phrases(`
      related | relateds | relacionadas | relacionados | recommended | recommendation | recommendations |
      recirc | recirculation | teaser | teasers | trending | outbrain | taboola | mostread | most-read |
      newsletter | newsletters | signup | sign-up | login | share | sharing | social | sharebar | addthis |
      breadcrumb | breadcrumbs | advert | advertisement | adslot | sponsored | promo | promoted | byline |
      authorbox | author-bio | comments | caption | figcaption | credit | tags | taglist | toolbar |
      read-more | readmore | most-popular | see-also | also-read | read-next | infobox | disclaimer |
      copyright | sitemap | read-also | most-viewed | relatedposts | subscribe | subscription | subscriptions | opt-in |
      donate | donation | author-info | author-box | author-profile | author-description | about-author |
      about-the-author | audio-player | video-player | tooltip | views | post-views | article-meta | article-info |
      entry-meta | post-meta | ad-label | adlabel | advertising | sharedaddy | img-descr | legend | factbox | fact-box |
      publicidad | publicidade | anzeige | werbung | reklama | reklam | legende | bildunterschrift | bildtext |
      bildnachweis | didascalia | pie-foto | pie-de-foto | piefoto | faktaboks | faktaruta | faktabox |
      lire-aussi | lee-tambien | lea-tambien | te-puede-interesar | leia-tambem | leia-mais | saiba-mais |
      veja-tambem | leggi-anche | lesen-sie-auch | czytaj-takze | czytaj-wiecej | lees-ook | les-ogsa | laes-ogsa |
      las-ocksa | las-mer | ilgili-haber | ilgili-haberler | kicker | overline | topline | eyebrow`);

/** The same for consent banners, which can hold more text than the article. */
export const CONSENT_NAMES: readonly string[] = phrases(`
      cookie | cookies | consent | gdpr | ccpa | onetrust | didomi | cmp | cookiebot | usercentrics`);

/** Classes and ids, whole, of what readers say below an article: it can be longer than the article itself. */
export const COMMENTS_NAMES: readonly string[] = phrases(`
      comments | comments-area | comments-section | comments-container | comment-list | commentlist | article-comments |
      post-comments | user-comments | reader-comments | disqus_thread | disqus | discussion | discussions | comentarios |
      lista-comentarios | kommentare | commentaires | commenti | coral_thread | coral_talk_stream | viafoura | spotim`);
