import type { MatchLexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Words, or their beginnings before `*`, that turn a sentence round; the axes are those of every language. */
const OPPOSITES = {
  amount: [
    'aument* subio subi* sube suben crec* increment*',
    'disminu* baja bajan bajaron bajado bajar bajo descend* cae caen cayo cayeron caido caer reduc* reduj*',
  ],
  'more-less': ['mas', 'menos'],
  support: ['apoy* respald*', 'rechaz* opon* opus*'],
  accept: ['acept*', 'rechaz*'],
  outcome: ['gana ganan ganamos ganaron ganado ganar gano ganaremos victoria* venc*', 'pierd* perd* derrot*'],
  open: ['abr*', 'cerr* cierr*'],
  begin: ['empez* empiez* comenz* comienz* inici*', 'termin* acab* concluy* conclui*'],
  allow: ['permit* legal*', 'prohib* ilegal*'],
  trade: ['compr* import*', 'vend* export*'],
  truth: ['verdad cierto cierta', 'mentira falso falsa'],
  guilt: ['culpab*', 'inocen*'],
  quality: ['mejor mejores', 'peor peores'],
  strength: ['fuert* fortal*', 'debil*'],
  safety: ['seguro segura seguros seguras', 'peligro* insegur*'],
  friendship: ['amig* aliad*', 'enemig* adversari*'],
  day: ['manana', 'ayer'],
  north: ['norte', 'sur'],
  east: ['este oriente', 'oeste occidente'],
  entry: ['entrar* entro entramos entren ingres*', 'salir* salio salimos salgan salen'],
  approve: ['aprob* aprueb*', 'vet*'],
} as const;

/** Spanish words that decide a comparison, normalised (no accents). */
export const SPANISH = {
  negations: list('no nunca jamas tampoco ningun ninguna ninguno nadie nada sin ni'),
  denials: list('nego niega niegan negaron negar negado desmintio desmiente descarto descarta'),
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
    trece: '13',
    catorce: '14',
    quince: '15',
    dieciseis: '16',
    diecisiete: '17',
    dieciocho: '18',
    diecinueve: '19',
    veinte: '20',
    veintiuno: '21',
    veintiun: '21',
    veintiuna: '21',
    veintidos: '22',
    veintitres: '23',
    veinticuatro: '24',
    veinticinco: '25',
    veintiseis: '26',
    veintisiete: '27',
    veintiocho: '28',
    veintinueve: '29',
    treinta: '30',
    cuarenta: '40',
    cincuenta: '50',
    sesenta: '60',
    setenta: '70',
    ochenta: '80',
    noventa: '90',
    cien: '100',
    doscientos: '200',
    doscientas: '200',
    trescientos: '300',
    trescientas: '300',
    cuatrocientos: '400',
    cuatrocientas: '400',
    quinientos: '500',
    quinientas: '500',
    seiscientos: '600',
    seiscientas: '600',
    setecientos: '700',
    setecientas: '700',
    ochocientos: '800',
    ochocientas: '800',
    novecientos: '900',
    novecientas: '900',
  },
  scales: { mil: 1e3, millon: 1e6, millones: 1e6, billon: 1e12, billones: 1e12 },
  numberLinks: list('y'),
  calendar: `
    lunes weekday-1; martes weekday-2; miercoles weekday-3; jueves weekday-4; viernes weekday-5; sabado weekday-6;
    domingo weekday-7; enero month-1; febrero month-2; marzo month-3; abril month-4; mayo month-5; junio month-6;
    julio month-7; agosto month-8; septiembre month-9; setiembre month-9; octubre month-10; noviembre month-11;
    diciembre month-12`,
  units: `
    pulgada inch; pulgadas inch; pie foot; pies foot; yarda yard; yardas yard; milla mile; millas mile; mm millimetre; milimetros millimetre;
    cm centimetre; centimetro centimetre; centimetros centimetre; metro metre; metros metre; km kilometre; kilometro kilometre;
    kilometros kilometre; onza ounce; onzas ounce; libra pound; libras pound; kg kilo; kilo kilo; kilos kilo; kilogramos kilo;
    galon gallon; galones gallon; litro litre; litros litre; acre acre; acres acre; hectarea hectare; hectareas hectare;
    fahrenheit fahrenheit; centigrados celsius; celsius celsius`,
  opposites: OPPOSITES,
  fromDay: {
    year: [
      [/\b(?:el )?(?:próximo año|año (?:próximo|entrante|que viene))(?!\p{L})/giu, 1],
      [/\b(?:el )?año pasado\b/giu, -1],
    ],
    month: [[/\b(?:el )?(?:próximo mes|mes (?:próximo|entrante|que viene))(?!\p{L})/giu, 1]],
    day: [
      [/\bpasado mañana\b/giu, 2],
      // «por la mañana», «ni hoy ni mañana»
      [/(?<!\b(?:la|esta|una|cada|ni|hoy y|hoy o) )mañana\b/giu, 1],
      [/\bayer\b/giu, -1],
    ],
    months: list('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    weekdays: list('lunes martes miércoles jueves viernes sábado domingo'),
  },
  and: list('y e o u'),
  spelledOut: [
    [/\bpor\s?ciento\b/giu, '%'],
    [/\btres cuart(?:os|as partes)\b/giu, '75 %'],
    [/\bcuatro quint(?:os|as partes)\b/giu, '80 %'],
    [/\b(?:los |las )?dos ter(?:cios|ceras partes)\b/giu, '67 %'],
    [/\b(?:un tercio|(?:una|la) tercera parte)\b/giu, '33 %'],
    [/\b(?:una|la) cuarta parte\b/giu, '25 %'],
    [/\b(?:una|la) quinta parte\b/giu, '20 %'],
    // «a mitad de año» is a day, no share.
    [/(?<!\ba )\b(?:la |una )?mitad\b(?! de (?:semana|mes|año|camino))/giu, '50 %'],
    [/\bmedio millón\b/giu, '500 mil'],
    [/\bmedio centenar\b/giu, '50'],
    [/\b(?:una|la (?:próxima|última|pasada)) década\b/giu, '10 años'],
    [/\bdos décadas\b/giu, '20 años'],
    [/\buna docena\b/giu, '12'],
    [/\bcuadruplic\p{L}+/giu, '4 veces'],
    [/\bEE\.?\s?UU\.?(?!\w)|\bEUA\b|\bUSA\b/gu, 'Estados Unidos '],
    [/\bONU\b/gu, 'Naciones Unidas '],
    [/\bUE\b/gu, 'Unión Europea '],
  ],
} as const satisfies MatchLexicon;
