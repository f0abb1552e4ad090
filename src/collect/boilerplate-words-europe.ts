/** What pages put around an article in languages of Europe other than English and Spanish. */
import { phrases } from './phrases.ts';

export const BOILERPLATE_EUROPE = {
  pt: {
    teaserHeadings: phrases(`
      artigos relacionados | notícias relacionadas | matérias relacionadas | conteúdo relacionado | relacionadas | leia também |
      veja também | mais lidas | as mais lidas | mais notícias | últimas notícias | recomendadas para você | continue lendo`),
    teaserOpenings: ['mais de', 'mais sobre', 'mais em', 'outras notícias'],
    labels: phrases(`
      publicidade | anúncio | continua após a publicidade | compartilhar | compartilhe | compartilhe esta notícia | partilhar |
      copiar link | link copiado | aceitar | rejeitar | leia mais | ver mais | saiba mais | ouvir | ouça | imprimir |
      comentários | deixe um comentário | sem comentários | assine | assine já | entrar | voltar ao topo`),
    pointers: phrases(`
      leia também | leia mais | leia ainda | veja também | veja mais | saiba mais | confira também | vídeos |
      tags | assuntos | relacionadas`),
    appeals: phrases(`
      assine nossa newsletter | assine a newsletter | receba as notícias | receba no seu | siga-nos | siga o canal | siga o perfil | siga a página |
      clique aqui | entre no nosso | entre no grupo | participe do nosso | participe do canal | inscreva-se | baixe o aplicativo |
      já é assinante`),
    invitations: phrases(`
      nosso grupo do whatsapp | nosso canal | canal do whatsapp | canal no whatsapp | no whatsapp e receba | nossa newsletter |
      em primeira mão no seu | conteúdo exclusivo para assinantes`),
    notices: phrases(
      'usamos cookies | utilizamos cookies | política de privacidade | todos os direitos reservados',
    ),
    teaserSignatures: ['reportado por ia', 'imagem gerada por ia'],
  },
  fr: {
    teaserHeadings: phrases(`
      articles liés | articles similaires | articles associés | sur le même sujet | à lire aussi | lire aussi | les plus lus |
      à ne pas manquer | vous aimerez aussi | nos derniers articles | pour aller plus loin`),
    teaserOpenings: ['plus de', 'plus sur', 'à lire aussi'],
    labels: phrases(`
      publicité | annonce | partager | partager l’article | partager l'article | partager sur facebook | partager sur twitter |
      partager sur x | copier le lien | lien copié | accepter | tout accepter | refuser | tout refuser | lire la suite |
      lire plus tard | ajouter à vos sélections | ajouter aux favoris | offrir l’article | offrir l'article | imprimer | écouter |
      écouter l’article | écouter l'article | commenter | commentaires | réagir | article réservé à nos abonnés |
      réservé aux abonnés | s’abonner | s'abonner | je m’abonne | je m'abonne | voir plus | lecture restreinte`),
    pointers: phrases(`
      à lire aussi | lire aussi | à lire | à voir aussi | à écouter | lire plus | lire également | à lire également | voir aussi |
      en vidéo | en images | tags | pour aller plus loin`),
    appeals: phrases(`
      inscrivez-vous à notre | inscrivez-vous pour | abonnez-vous à | abonnez-vous pour | recevez notre newsletter | recevez chaque |
      suivez-nous sur | retrouvez-nous sur | retrouvez tous nos | cliquez ici | téléchargez l’application |
      téléchargez l'application | déjà abonné | rejoignez notre | pour lire la suite | ce contenu est bloqué car |
      publié aujourd’hui à | publié aujourd'hui à | publié hier à`),
    invitations: phrases(`
      notre newsletter | notre lettre | réservé aux abonnés | réservée aux abonnés | réservé à nos abonnés | notre chaîne whatsapp |
      notre canal whatsapp | dans votre boîte mail | ajouter à vos sélections`),
    notices: ['nous utilisons des cookies', 'politique de confidentialité', 'tous droits réservés'],
    teaserSignatures: ['rapporté par l’ia', 'image générée par ia', "image générée par l'ia"],
  },
  de: {
    teaserHeadings: phrases(`
      verwandte artikel | ähnliche artikel | ähnliche themen | mehr zum thema | lesen sie auch | das könnte sie auch interessieren |
      das könnte dich auch interessieren | weitere artikel | weitere themen | verwandte themen | meistgelesen | meistgelesene artikel |
      mehr lesen über | top-themen | neueste artikel | neueste beiträge | mehr aus dem ressort`),
    teaserOpenings: ['mehr zu', 'mehr aus', 'mehr von', 'meistgelesen in', 'weitere artikel'],
    labels: phrases(`
      anzeige | werbung | teilen | akzeptieren | alle akzeptieren | ablehnen | weiterlesen | auch interessant |
      weitere informationen | lesen sie mehr zum thema | mehr zum thema | externer inhalt |
      empfohlener redaktioneller inhalt | empfohlener externer inhalt | schlagwörter zu diesem artikel | artikel anhören |
      drucken | merken | link kopieren | link kopiert | zur merkliste hinzufügen | kommentare | kommentare lesen |
      kommentar schreiben | kommentieren | zur startseite | youtube-inhalte erlauben | externen inhalt anzeigen |
      inhalt anzeigen | inhalte anzeigen | mehr anzeigen | anhören | vorlesen | schlagwörter | themen | externe inhalte |
      ein klick für den datenschutz | jetzt abonnieren | anmelden | registrieren`),
    pointers: phrases(`
      lesen sie auch | lesen sie hier | lies auch | auch interessant | mehr zum thema | lesen sie dazu | zum artikel | zum thema |
      mehr dazu | im video | passend dazu | schlagwörter | themen | link zum youtube-inhalt`),
    appeals: phrases(`
      melden sie sich für unseren newsletter | abonnieren sie unseren | folgen sie uns | folgen sie unserem | fehler gefunden? |
      inhaltliches feedback? | dieses thema im programm | jetzt abonnieren und | hier finden sie außerdem | mit ihrer zustimmung |
      ich bin damit einverstanden, dass mir | an dieser stelle finden sie | zur verbesserung unserer | hat ihnen dieser artikel |
      keine news verpassen | teile diesen | wir freuen uns über eine mail | kommentare im forum geben | preisabfragezeitpunkt`),
    invitations: phrases(`
      unser newsletter | unseren newsletter | newsletter informiert | newsletter abonnieren | ins postfach |
      in ihr postfach | in ihrem postfach | privaten postfach | inhalte von youtube angezeigt | unser whatsapp-kanal |
      unseren whatsapp-kanal | whatsapp-channel | unserem täglichen newsletter | unsere push-nachrichten |
      externe inhalte angezeigt werden | externe umfrage | der externe inhalt angezeigt |
      einen externen inhalt | externer inhalt von | an drittplattformen übermittelt | mit einem klick anzeigen lassen |
      affiliate-links`),
    notices: ['wir verwenden cookies', 'datenschutzerklärung', 'alle rechte vorbehalten'],
    teaserSignatures: ['berichtet von ki', 'bild generiert von ki', 'ki-generiertes bild'],
  },
  it: {
    teaserHeadings: phrases(`
      articoli correlati | notizie correlate | leggi anche | potrebbe interessarti | ti potrebbe interessare | i più letti |
      le più lette | ultime notizie | altre notizie | ti potrebbero interessare`),
    teaserOpenings: ['altre notizie', 'più letti', 'altro su'],
    labels: phrases(`
      pubblicità | condividi | condividi su facebook | accetta | rifiuta | leggi tutto | leggi di più | stampa | commenti |
      lascia un commento | ascolta l’articolo | ascolta l'articolo | copia link | abbonati | accedi | riproduzione riservata |
      © riproduzione riservata | argomenti`),
    pointers: phrases(`
      leggi anche | leggi qui | guarda anche | guarda il video | vedi anche | approfondisci | tag | argomenti | la gallery`),
    appeals: phrases(`
      iscriviti alla nostra newsletter | iscriviti alla newsletter | iscriviti al | seguici su | clicca qui | scarica l’app |
      scarica l'app | resta aggiornato | per restare aggiornato | sei già abbonato`),
    invitations: phrases(`
      nostra newsletter | nostro canale | canale whatsapp | canale telegram | su google news | ai nostri canali | per gli abbonati`),
    notices: ['utilizziamo i cookie', 'informativa sulla privacy', 'tutti i diritti riservati'],
    teaserSignatures: ['riportato dall’ia', 'immagine generata da ia'],
  },
  nl: {
    teaserHeadings: phrases(
      'gerelateerde artikelen | lees ook | meer over dit onderwerp | meest gelezen | ook interessant',
    ),
    labels: phrases(
      'advertentie | delen | deel dit artikel | reageer | reacties | lees meer | accepteren | weigeren | luister',
    ),
    pointers: phrases('lees ook | lees verder | bekijk ook | kijk ook | luister ook | lees meer'),
    appeals: phrases(
      'schrijf je in voor | meld je aan voor | volg ons op | abonneer je op | download de app',
    ),
    invitations: ['onze nieuwsbrief', 'ons whatsapp-kanaal', 'in je mailbox'],
    notices: ['wij gebruiken cookies', 'we gebruiken cookies', 'alle rechten voorbehouden'],
    teaserSignatures: [],
  },
  sv: {
    teaserHeadings: phrases(
      'läs mer | läs också | relaterade artiklar | mest läst | senaste nytt | fler artiklar',
    ),
    labels: phrases(
      'annons | dela | dela artikel | läs mer | lyssna | godkänn alla | kommentarer | spara artikel',
    ),
    pointers: phrases('läs också | läs även | läs mer | se också | se även'),
    appeals: phrases('prenumerera på | följ oss på | ladda ner appen | anmäl dig till'),
    invitations: ['vårt nyhetsbrev', 'våra nyhetsbrev'],
    notices: ['vi använder cookies', 'vi använder kakor'],
    teaserSignatures: [],
  },
  no: {
    teaserHeadings: phrases('les også | les mer | relaterte saker | mest lest | siste nytt | flere saker'),
    labels: phrases(
      'annonse | annonsørinnhold | del | del artikkel | les mer | les også | lytt | godta alle | kommentarer | vis mer',
    ),
    pointers: phrases('les også | les mer | se også | se video | hør også'),
    appeals: phrases('abonner på | følg oss på | last ned appen | meld deg på'),
    invitations: ['vårt nyhetsbrev', 'våre nyhetsbrev'],
    notices: ['vi bruker informasjonskapsler', 'vi bruker cookies'],
    teaserSignatures: [],
  },
  da: {
    teaserHeadings: phrases(
      'læs også | læs mere | relaterede artikler | mest læste | seneste nyt | flere artikler',
    ),
    labels: phrases(
      'annonce | del | del artikel | læs mere | læs også | lyt | accepter alle | kommentarer | vis mere',
    ),
    pointers: phrases('læs også | læs mere | se også | hør også'),
    appeals: phrases('abonner på | følg os på | hent appen | tilmeld dig'),
    invitations: ['vores nyhedsbrev', 'vores nyhedsbreve'],
    notices: ['vi bruger cookies'],
    teaserSignatures: [],
  },
  pl: {
    teaserHeadings: phrases(`
      przeczytaj także | przeczytaj też | czytaj także | czytaj też | czytaj również | zobacz także | zobacz też | powiązane artykuły |
      polecane | polecane artykuły | najczęściej czytane | podobne artykuły | najnowsze wiadomości`),
    labels: phrases(`
      reklama | udostępnij | czytaj więcej | czytaj dalej | zobacz więcej | czytaj także | drukuj | komentarze | dodaj komentarz |
      dalszy ciąg materiału pod wideo | dalsza część artykułu pod materiałem wideo | posłuchaj artykułu | akceptuję | odrzuć`),
    pointers: phrases(`
      czytaj także | czytaj też | czytaj również | czytaj więcej | przeczytaj także | przeczytaj też | zobacz także | zobacz też |
      zobacz również | polecamy | tagi`),
    appeals: phrases(
      'zapisz się na | zapisz się do | obserwuj nas | śledź nas | dołącz do nas | kliknij tutaj | pobierz aplikację',
    ),
    invitations: ['naszego newslettera', 'nasz newsletter', 'na naszym kanale', 'bądź na bieżąco'],
    notices: ['pliki cookies', 'plików cookies', 'polityka prywatności', 'wszelkie prawa zastrzeżone'],
    teaserSignatures: [],
  },
  cs: {
    teaserHeadings: phrases(
      'související články | související | čtěte také | mohlo by vás zajímat | nejčtenější | další články',
    ),
    labels: phrases('reklama | sdílet | číst dál | číst více | diskuse | komentáře | souhlasím | odmítnout'),
    pointers: phrases('čtěte také | čtěte více | přečtěte si také | více zde'),
    appeals: ['přihlaste se k odběru', 'sledujte nás', 'odebírejte'],
    notices: ['používáme cookies', 'používáme soubory cookie', 'všechna práva vyhrazena'],
    teaserSignatures: [],
  },
  el: {
    teaserHeadings: phrases('σχετικά άρθρα | διαβάστε επίσης | δημοφιλή | περισσότερα νέα'),
    labels: phrases('διαφήμιση | κοινοποίηση | διαβάστε περισσότερα | σχόλια'),
    pointers: ['διαβάστε επίσης', 'διαβάστε ακόμα', 'δείτε επίσης'],
    appeals: ['ακολουθήστε', 'εγγραφείτε στο newsletter'],
    notices: ['πολιτική απορρήτου', 'χρησιμοποιούμε cookies'],
    teaserSignatures: [],
  },
} as const;
