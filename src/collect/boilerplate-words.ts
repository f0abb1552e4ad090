/**
 * What pages and scrapers put around an article, by language. Compared with a line in lower case, without the
 * punctuation at its ends. Found by reading pages of many outlets; add a language by adding an entry.
 */

import { BOILERPLATE_ELSEWHERE } from './boilerplate-words-elsewhere.ts';
import { BOILERPLATE_EUROPE } from './boilerplate-words-europe.ts';
import { phrases } from './phrases.ts';

export interface BoilerplateWords {
  /** A line that is exactly this opens a list of other articles. */
  readonly teaserHeadings: readonly string[];
  /** A heading that begins like this opens such a list too, where the page's own structure shows a heading. */
  readonly teaserOpenings?: readonly string[];
  /** A line that is exactly this is never part of an article: buttons, labels. */
  readonly labels: readonly string[];
  /** A line that starts with this and a colon, bar or arrow points to another article. */
  readonly pointers: readonly string[];
  /** A line that starts with this asks for something: to sign up, to enable, to follow. */
  readonly appeals: readonly string[];
  /** A short line without quotation marks that holds this anywhere invites to a newsletter or an app. */
  readonly invitations?: readonly string[];
  /** A line at either end of the text that holds this is a notice (cookies, privacy). */
  readonly notices: readonly string[];
  /** A short line that is exactly this signs a teaser or its picture. */
  readonly teaserSignatures: readonly string[];
}

export const BOILERPLATE = {
  en: {
    teaserHeadings: phrases(`
      related articles | related article | related stories | related news | related content | related |
      related posts | related topics | more stories | more news | more on this story | more on this topic |
      you may also like | you might also like | recommended for you | recommended stories | recommended |
      read next | most read | most popular | trending | trending now | latest news | top stories |
      read also | also read | see also | more from this section | editors picks | editors' picks |
      more like this | recent articles | popular this week | up next | what to read next | keep reading | more for you`),
    teaserOpenings: ['more from', 'more on', 'more in', 'other news', 'also in'],
    labels: phrases(`
      advertisement | advertising | ad | article continues below advertisement | story continues below |
      story continues below advertisement | the-cnn-wire | loading content | breaking news | this slideshow requires javascript |
      advertisement - scroll to continue | article continues after advertisement | sponsored | ad feedback |
      share | share this | share this article | share this story | copy link | print | save | email |
      facebook | twitter | whatsapp | linkedin | telegram | messenger | pinterest | reddit | x | read more |
      read full story | read in app | continue reading | show more | view comments | comments | accept |
      accept all | accept cookies | reject | reject all | decline | manage preferences | sign up |
      subscribe | subscribe now | sign in | log in | thanks for signing up | skip to content | load more |
      back to top | open in app | listen to this article | listen | play | close | skip advertisement |
      subscribe to continue reading | subscribe to keep reading | subscribe to read more | log in to continue reading |
      to continue reading, subscribe | want to keep reading? | this article is for subscribers only |
      this content is for subscribers only |
      article content | published | caption | advert | watch now | tags | topics | loading | link copied | copied | share via | copy link url copied |
      spread the love | like this | give this article | gift this article | gift article | sign up now | show comments | hide comments |
      leave a comment | leave a reply | post a comment | add a comment | join the conversation | view gallery | view image in fullscreen |
      view original | click to expand | enlarge image | this story has been shared | reading time | skip past newsletter promotion |
      after newsletter promotion`),
    pointers: phrases(`
      filed under | published under | tags | read more | related | see also | read also | also read | more | watch |
      read next | don’t miss |
      related story | related stories | related article | related articles | related video | must read | also see |
      recommended | videos | watch now | in pictures | topics`),
    appeals: phrases(`
      sign up for our | sign up to our | sign up for the | sign up to the | sign up for free |
      subscribe to our | subscribe to the newsletter | get our newsletter | get the latest news straight |
      follow us on | download our app | to view this video please enable javascript |
      please enable javascript | our standards: the thomson reuters | got a story? | you have been subscribed | you can unsubscribe at any time |
      i would like to be emailed about | for free real time breaking news alerts | by signing up, you |
      by clicking sign up | this site is protected by recaptcha | your support makes all the difference |
      already a subscriber? | already have an account? | already registered? | add as a preferred source |
      make us preferred on google | add us as a preferred source | listen to this article · | listen to this article • |
      a version of this article appears in print | this article was printed from | print this page |
      subscribe for full access | get unlimited access |
      click here to get the | click here to read | click here to sign | click here for more | click here to subscribe |
      click here to share | by entering your email | by submitting your | by providing your email | by subscribing |
      we may earn a commission | if you buy something | press enter or click to view | have a tip? | got a tip? |
      do you have a story | story tips can be | like this story? | tell us what you think | join our whatsapp |
      follow our whatsapp | stay up to date with the latest | support independent journalism | generated by ai |
      this article contains content provided by | this content is hosted by | allow twitter content | allow x content |
      allow facebook content | allow instagram content | allow tiktok content | allow google youtube content |
      please follow our community | this story has not been edited by | this is an auto-generated |
      for more stories like this | privacy notice: newsletters | read our community guidelines`),
    invitations: phrases(`
      to your inbox | in your inbox | meet your inbox | our newsletter | our free newsletter | our daily newsletter |
      our weekly newsletter | free weekly newsletter | our daily email | daily news email | our email newsletter |
      get in touch with our news team | our push notifications | daily push alerts | create an account or sign in |
      this article contains affiliate links | affiliate commission |
      whatsapp channel | telegram channel | we ask for your permission before | newsletters may contain |
      promotional content from | help support our | support our work by | support our journalism |
      put up a paywall | auto-generated from a syndicated feed | follow us on | follow him on twitter | follow her on twitter |
      follow him on x | follow her on x | may be reached at | our morning email | we respect your privacy | never miss our top stories`),
    notices: phrases(`
      we use cookies | uses cookies | cookie policy | cookie preferences | use of cookies | privacy policy |
      all rights reserved | terms of use | terms of service | do not sell my personal information | we value your privacy |
      your privacy is important | we and our partners | partners store and`),
    teaserSignatures: ['reported by ai', 'image generated by ai', 'ai generated image', 'ai-generated image'],
  },
  es: {
    teaserHeadings: phrases(`
      artículos relacionados | artículo relacionado | noticias relacionadas | noticia relacionada |
      notas relacionadas | nota relacionada | contenido relacionado | relacionados | relacionadas |
      te puede interesar | te podría interesar | te puede gustar | también te puede interesar |
      te recomendamos | le puede interesar | quizás te interese | puede interesarte | más noticias |
      lo más leído | lo más visto | las más leídas | más leídas | lo último | últimas noticias |
      lee también | lea también | leer también | más información | recomendados | tendencias |
      más de esta sección | sigue leyendo | no te pierdas | además | ver también`),
    teaserOpenings: ['más de', 'más sobre', 'más en', 'otras noticias', 'otras notas', 'también en'],
    labels: phrases(`
      publicidad | anuncio | pub | patrocinado | compartir | comparte | compartir esta nota |
      copiar enlace | comparte esta noticia | compartir en facebook | compartir en twitter |
      compartir en whatsapp | imprimir | guardar | leer más | ver más | seguir leyendo | continuar leyendo |
      comentarios | ver comentarios | aceptar | aceptar todo | aceptar cookies | rechazar | rechazar todo |
      configurar | suscríbete | suscribirse | iniciar sesión | regístrate | escuchar | cerrar | cargar más |
      volver arriba | suscríbete para seguir leyendo | suscríbete para continuar leyendo | suscríbase para seguir leyendo |
      este contenido es exclusivo para suscriptores | contenido exclusivo para suscriptores | exclusivo para suscriptores |
      artículo solo para suscriptores | regístrate para seguir leyendo |
      etiquetas | temas | archivado en | foto | galería | enviar por email | copiar url | copiar el enlace |
      ir a comentarios | dejar un comentario | deja un comentario | deja tu comentario | enlace copiado | cargando | hazte socio |
      compartir en x | escucha esta nota | escuchar este artículo | tiempo de lectura`),
    pointers: phrases(`
      lee también | lea también | leer también | te puede interesar | también lee | lee más | leer más |
      te recomendamos | le puede interesar | ver también | mira también | lee además | no te pierdas |
      te podría interesar | puedes leer | sigue leyendo | nota relacionada | relacionado | además lee |
      vídeos | videos | fotos | galería | en vídeo | en video | en fotos | más información |
      etiquetas | temas | archivado en | lea además | lee aquí | podría interesarte | para saber más`),
    appeals: phrases(`
      suscríbete a nuestro | suscríbete a nuestra | suscríbete al | suscríbase a | suscríbete gratis |
      recibe en tu correo | recibe nuestro boletín | recibe las noticias | síguenos en |
      sigue nuestro canal | únete a nuestro canal | descarga nuestra app | regístrate para recibir |
      apúntate a nuestra newsletter | sigue toda la información | sigue aquí todas las noticias |
      para ver este video, por favor | ¿ya eres suscriptor? | ya eres suscriptor | ¿ya tienes una cuenta? | ya tienes una cuenta? |
      si ya eres suscriptor | agréganos como fuente preferida | añádenos como fuente preferida | síguenos en google news |
      conforme a los criterios de | haz clic aquí | haga clic aquí | da clic aquí | pincha aquí | pulsa aquí |
      únete al canal | únete a nuestro grupo | recibe las últimas | recibe cada | mantente informado | este contenido está alojado en |
      al suscribirte | al registrarte | al enviar tu correo`),
    invitations: phrases(`
      nuestro boletín | nuestros boletines | nuestra newsletter | nuestras newsletters | en tu correo | en tu bandeja |
      nuestro canal de whatsapp | nuestra aplicación | descarga la app |
      canal de whatsapp | canal de telegram | nuestro grupo de whatsapp | nuestras redes sociales |
      newsletter gratuita | boletín gratuito | síguenos en`),
    notices: phrases(`
      tu privacidad es importante | su privacidad es importante | valoramos tu privacidad | valoramos su privacidad |
      socios almacenamos | nosotros y nuestros socios | utilizamos cookies | usamos cookies | utiliza cookies | usa cookies | política de cookies |
      uso de cookies | política de privacidad | aviso de privacidad | todos los derechos reservados`),
    teaserSignatures: ['reportado por ia', 'imagen generada por ia', 'informado por ia'],
  },
  ...BOILERPLATE_EUROPE,
  ...BOILERPLATE_ELSEWHERE,
} satisfies Readonly<Record<string, BoilerplateWords>>;
