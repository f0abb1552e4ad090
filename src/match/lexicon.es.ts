import type { MatchLexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Spanish words that decide a comparison, normalised (no accents). */
export const SPANISH = {
  negations: list('no nunca jamas tampoco ningun ninguna ninguno nadie nada sin ni'),
  // "no solo … sino" asserts both halves.
  undoNegation: list('solo solamente'),
  or: list('o u'),
  reporting: list(`
    dijo dice dicen dijeron decir diciendo afirmo afirma afirmaron aseguro asegura aseguraron declaro declara anadio
    anade anadiendo agrego agrega senalo senala explico explica comento comenta sostuvo sostiene indico indica
    manifesto manifiesta expreso expresa advirtio advierte reitero reitera subrayo subraya destaco destaca insistio
    insiste respondio responde pregunto pregunta escribio escribe tuiteo publico apunto apunta recordo recuerda
    preciso precisa admitio admite reconocio califico llamo segun portavoz vocero vocera comunicado`),
  thatWords: list('que si como'),
  // More than in English: two Spanish reports are mostly two translations, and the attribution is translated as well.
  weights: { beside: 0.85, attribution: 0.7 },
  numbers: {
    cero: '0',
    dos: '2',
    tres: '3',
    cuatro: '4',
    cinco: '5',
    seis: '6',
    siete: '7',
    ocho: '8',
    nueve: '9',
    diez: '10',
    once: '11',
    doce: '12',
    veinte: '20',
    treinta: '30',
    cuarenta: '40',
    cincuenta: '50',
    sesenta: '60',
    setenta: '70',
    ochenta: '80',
    noventa: '90',
  },
  spelledOut: [
    [/\bEE\.?\s?UU\.?(?!\w)|\bEUA\b|\bUSA\b/gu, 'Estados Unidos '],
    [/\bONU\b/gu, 'Naciones Unidas '],
    [/\bUE\b/gu, 'Unión Europea '],
  ],
} as const satisfies MatchLexicon;
