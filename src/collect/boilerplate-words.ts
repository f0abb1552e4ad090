/**
 * What pages and scrapers put around an article, by language. Compared with a line in lower case, without the
 * punctuation at its ends. Found by reading pages of many outlets; add a language by adding an entry.
 */

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

/** Lists as they are read best: apart by bars. */
const phrases = (list: string): readonly string[] => list.split('|').map((phrase) => phrase.trim());

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
      this content is for subscribers only`),
    pointers: phrases(`
      filed under | published under | tags | read more | related | see also | read also | also read | more | watch |
      read next | don’t miss`),
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
      subscribe for full access | get unlimited access`),
    invitations: phrases(`
      to your inbox | in your inbox | meet your inbox | our newsletter | our free newsletter | our daily newsletter |
      our weekly newsletter | free weekly newsletter | our daily email | daily news email | our email newsletter |
      get in touch with our news team | our push notifications | daily push alerts | create an account or sign in |
      this article contains affiliate links | affiliate commission`),
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
      artículo solo para suscriptores | regístrate para seguir leyendo`),
    pointers: phrases(`
      lee también | lea también | leer también | te puede interesar | también lee | lee más | leer más |
      te recomendamos | le puede interesar | ver también | mira también | lee además | no te pierdas |
      te podría interesar | puedes leer | sigue leyendo | nota relacionada | relacionado | además lee`),
    appeals: phrases(`
      suscríbete a nuestro | suscríbete a nuestra | suscríbete al | suscríbase a | suscríbete gratis |
      recibe en tu correo | recibe nuestro boletín | recibe las noticias | síguenos en |
      sigue nuestro canal | únete a nuestro canal | descarga nuestra app | regístrate para recibir |
      apúntate a nuestra newsletter | sigue toda la información | sigue aquí todas las noticias |
      para ver este video, por favor | ¿ya eres suscriptor? | ya eres suscriptor | ¿ya tienes una cuenta? | ya tienes una cuenta? |
      si ya eres suscriptor | agréganos como fuente preferida | añádenos como fuente preferida | síguenos en google news`),
    invitations: phrases(`
      nuestro boletín | nuestros boletines | nuestra newsletter | nuestras newsletters | en tu correo | en tu bandeja |
      nuestro canal de whatsapp | nuestra aplicación | descarga la app`),
    notices: phrases(`
      tu privacidad es importante | su privacidad es importante | valoramos tu privacidad | valoramos su privacidad |
      socios almacenamos | nosotros y nuestros socios | utilizamos cookies | usamos cookies | utiliza cookies | usa cookies | política de cookies |
      uso de cookies | política de privacidad | aviso de privacidad | todos los derechos reservados`),
    teaserSignatures: ['reportado por ia', 'imagen generada por ia', 'informado por ia'],
  },
  pt: {
    teaserHeadings: [
      'artigos relacionados',
      'notícias relacionadas',
      'leia também',
      'veja também',
      'mais lidas',
    ],
    labels: ['publicidade', 'compartilhar', 'compartilhe', 'partilhar', 'aceitar', 'rejeitar', 'leia mais'],
    pointers: ['leia também', 'leia mais', 'veja também', 'saiba mais'],
    appeals: ['assine nossa newsletter', 'receba as notícias', 'siga-nos'],
    notices: [
      'usamos cookies',
      'utilizamos cookies',
      'política de privacidade',
      'todos os direitos reservados',
    ],
    teaserSignatures: ['reportado por ia', 'imagem gerada por ia'],
  },
  fr: {
    teaserHeadings: [
      'articles liés',
      'articles similaires',
      'sur le même sujet',
      'à lire aussi',
      'les plus lus',
    ],
    labels: [
      'publicité',
      'partager',
      'accepter',
      'tout accepter',
      'refuser',
      'tout refuser',
      'lire la suite',
    ],
    pointers: ['à lire aussi', 'lire aussi', 'lire plus', 'voir aussi'],
    appeals: ['inscrivez-vous à notre', 'abonnez-vous à', 'recevez notre newsletter', 'suivez-nous sur'],
    invitations: ['notre newsletter', 'notre lettre', 'réservé aux abonnés', 'réservée aux abonnés'],
    notices: ['nous utilisons des cookies', 'politique de confidentialité', 'tous droits réservés'],
    teaserSignatures: ['rapporté par l’ia', 'image générée par ia', "image générée par l'ia"],
  },
  de: {
    teaserHeadings: [
      'verwandte artikel',
      'ähnliche artikel',
      'mehr zum thema',
      'das könnte sie auch interessieren',
    ],
    labels: phrases(`
      anzeige | werbung | teilen | akzeptieren | alle akzeptieren | ablehnen | weiterlesen | auch interessant |
      weitere informationen | lesen sie mehr zum thema | mehr zum thema | externer inhalt |
      empfohlener redaktioneller inhalt | empfohlener externer inhalt | schlagwörter zu diesem artikel`),
    pointers: ['lesen sie auch', 'lesen sie hier', 'auch interessant', 'mehr zum thema', 'lesen sie dazu'],
    appeals: phrases(`
      melden sie sich für unseren newsletter | abonnieren sie unseren | folgen sie uns | fehler gefunden? |
      inhaltliches feedback? | dieses thema im programm`),
    invitations: phrases(`
      unser newsletter | unseren newsletter | newsletter informiert | newsletter abonnieren | ins postfach |
      in ihr postfach | in ihrem postfach | privaten postfach | inhalte von youtube angezeigt |
      einen externen inhalt | externer inhalt von | an drittplattformen übermittelt | mit einem klick anzeigen lassen`),
    notices: ['wir verwenden cookies', 'datenschutzerklärung', 'alle rechte vorbehalten'],
    teaserSignatures: ['berichtet von ki', 'bild generiert von ki', 'ki-generiertes bild'],
  },
  it: {
    teaserHeadings: [
      'articoli correlati',
      'notizie correlate',
      'leggi anche',
      'potrebbe interessarti',
      'i più letti',
    ],
    labels: ['pubblicità', 'condividi', 'accetta', 'rifiuta', 'leggi tutto'],
    pointers: ['leggi anche', 'guarda anche', 'vedi anche'],
    appeals: ['iscriviti alla nostra newsletter', 'seguici su'],
    notices: ['utilizziamo i cookie', 'informativa sulla privacy', 'tutti i diritti riservati'],
    teaserSignatures: ['riportato dall’ia', 'immagine generata da ia'],
  },
  zh: {
    teaserHeadings: phrases(`
      相关文章 | 相關文章 | 相关新闻 | 相關新聞 | 相关阅读 | 相關閱讀 | 相关报道 | 延伸阅读 | 延伸閱讀 | 推荐阅读 | 推薦閱讀 | 热门文章 | 熱門文章 | 更多新闻 |
      更多新聞 | 猜你喜欢 | 为您推荐`),
    labels: [
      '广告',
      '廣告',
      '分享',
      '接受',
      '全部接受',
      '拒绝',
      '拒絕',
      '阅读更多',
      '閱讀更多',
      '订阅',
      '訂閱',
      '关闭',
      '评论',
    ],
    pointers: ['相关文章', '延伸阅读', '延伸閱讀', '阅读更多', '閱讀更多'],
    appeals: ['订阅我们的', '訂閱我們的', '关注我们', '關注我們'],
    notices: ['使用 cookie', '使用cookie', '隐私政策', '隱私政策', '版权所有', '版權所有'],
    teaserSignatures: [
      '由 ai 报道',
      'ai 生成的图像',
      '由 ai 报道 ai 生成的图像',
      '由 ai 報導',
      'ai 生成的圖像',
    ],
  },
  ja: {
    teaserHeadings: phrases(
      '関連記事 | あわせて読みたい | おすすめ記事 | 関連ニュース | 人気記事 | ランキング',
    ),
    labels: ['広告', 'シェア', '共有', '続きを読む', 'もっと見る', '同意する', '拒否', '拒否する'],
    pointers: ['関連記事', '続きを読む'],
    appeals: ['ニュースレターに登録', 'フォローする'],
    notices: ['cookie を使用', 'cookieを使用', 'クッキーを使用', 'プライバシーポリシー', '無断転載'],
    teaserSignatures: ['ai によるレポート', 'ai によって生成された画像'],
  },
  ko: {
    teaserHeadings: ['관련 기사', '관련기사', '추천 기사', '관련 뉴스', '많이 본 뉴스', '인기 기사'],
    labels: ['광고', '공유', '공유하기', '더 보기', '더보기', '수락', '거부'],
    pointers: ['관련 기사', '관련기사'],
    appeals: ['뉴스레터 구독'],
    notices: ['쿠키를 사용', '개인정보 처리방침', '무단 전재'],
    teaserSignatures: ['ai에 의해 보고됨', 'ai가 생성한 이미지'],
  },
  ru: {
    teaserHeadings: ['похожие статьи', 'читайте также', 'связанные статьи', 'материалы по теме', 'по теме'],
    labels: ['реклама', 'поделиться', 'принять', 'отклонить', 'читать далее'],
    pointers: ['читайте также', 'смотрите также', 'по теме'],
    appeals: ['подпишитесь на', 'подписывайтесь на'],
    notices: ['использует cookie', 'используем файлы cookie', 'файлы cookie', 'политика конфиденциальности'],
    teaserSignatures: ['сообщено ии', 'изображение, созданное ии'],
  },
  ar: {
    teaserHeadings: [
      'مقالات ذات صلة',
      'أخبار ذات صلة',
      'اقرأ أيضا',
      'اقرأ أيضًا',
      'الأكثر قراءة',
      'مواضيع ذات صلة',
    ],
    labels: ['إعلان', 'مشاركة', 'شارك', 'قبول', 'رفض', 'اقرأ المزيد'],
    pointers: ['اقرأ أيضا', 'اقرأ أيضًا', 'شاهد أيضا'],
    appeals: ['اشترك في'],
    notices: ['ملفات تعريف الارتباط', 'سياسة الخصوصية', 'جميع الحقوق محفوظة'],
    teaserSignatures: [],
  },
} satisfies Readonly<Record<string, BoilerplateWords>>;
