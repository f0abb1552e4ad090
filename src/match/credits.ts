/** Whom articles credit, as data: wire services, and how a language says that words were handed out in writing. */

interface WireService {
  readonly id: string;
  /** How it is written in a byline or a date line, case as it is: "AP" is no word; without signs of regular expressions. */
  readonly names: readonly string[];
}

export const WIRE_SERVICES: readonly WireService[] = [
  { id: 'ap', names: ['AP', 'Associated Press', 'The Associated Press'] },
  { id: 'reuters', names: ['Reuters', 'REUTERS'] },
  { id: 'afp', names: ['AFP', 'Agence France-Presse', 'Agence France Presse'] },
  { id: 'efe', names: ['EFE', 'Efe', 'Agencia EFE', 'EFEUSA', 'EFE News'] },
  { id: 'europa-press', names: ['Europa Press', 'EUROPA PRESS'] },
  { id: 'ansa', names: ['ANSA', 'ANSA Latina', 'Ansa'] },
  { id: 'dpa', names: ['dpa', 'DPA'] },
  { id: 'upi', names: ['UPI', 'United Press International'] },
  { id: 'bloomberg', names: ['Bloomberg', 'Bloomberg News'] },
  { id: 'xinhua', names: ['Xinhua', 'XINHUA'] },
  { id: 'tass', names: ['TASS'] },
  { id: 'kyodo', names: ['Kyodo', 'Kyodo News'] },
  { id: 'yonhap', names: ['Yonhap'] },
  { id: 'anadolu', names: ['Anadolu', 'Anadolu Agency'] },
  { id: 'pa', names: ['PA Media', 'Press Association'] },
  { id: 'cp', names: ['The Canadian Press', 'Canadian Press'] },
  { id: 'notimex', names: ['Notimex', 'NOTIMEX', 'NTX'] },
  { id: 'quadratin', names: ['Quadratín', 'Agencia Quadratín'] },
  { id: 'prensa-latina', names: ['Prensa Latina'] },
  { id: 'agencia-brasil', names: ['Agência Brasil'] },
  { id: 'lusa', names: ['Lusa'] },
  { id: 'inter-press', names: ['Inter Press Service'] },
];

/** Sources of regular expressions. */
interface CreditWords {
  /** What stands before the names of services below a text: "With information from EFE and AFP." */
  readonly withWordsOf: string;
  /** How a sentence says that the words were handed out or put up in writing, and not spoken to the outlet. */
  readonly inWriting: string;
}

export const CREDIT_WORDS: Readonly<Record<'en' | 'es' | 'pt', CreditWords>> = {
  en: {
    withWordsOf:
      'with (?:information|reporting|files|material) (?:from|by)|reporting by|source:|contributed to',
    inWriting:
      'in an? (?:\\w+ )?(?:statement|communiqué|press release|news release|letter|memo|post|tweet|thread)|(?:statement|press release) (?:issued|released|sent|published)|(?:posted|wrote|writing|tweeted) on (?:X|Truth Social|Twitter|Facebook|Instagram|Telegram|social media)',
  },
  es: {
    withWordsOf: 'con (?:información|datos|material) de|fuente:|agencias?:',
    inWriting:
      '(?:en|mediante|a través de|por medio de) (?:un|una|el|la|su) (?:breve )?(?:comunicado|boletín|nota de prensa|carta|tarjeta informativa|mensaje en|publicación en|hilo)|(?:publicó|escribió|posteó|tuiteó|señaló|expresó) en (?:X|su cuenta|sus redes|redes sociales|Twitter|Facebook|Instagram|Telegram)',
  },
  pt: {
    withWordsOf: 'com informações d[aeo]|fonte:',
    inWriting:
      '(?:em|por meio de) (?:uma? )?(?:nota|comunicado|carta|mensagem em|publicação n[oa])|(?:publicou|escreveu|postou) (?:em|n[oa]) (?:X|suas redes|redes sociais|Twitter|Facebook|Instagram|Telegram)',
  },
};
