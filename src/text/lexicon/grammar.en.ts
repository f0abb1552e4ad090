/** English as the rules must know it. */
import type { GrammarFile } from './grammar.ts';
import { ENGLISH_NOUNS } from './nouns.en.ts';
import { ENGLISH_RETELLING } from './retelling.ts';

export const ENGLISH_GRAMMAR = {
  traits: {
    elidesSubjects: false,
    freeOrder: false,
    bareClauses: true,
    headFirst: false,
    cliticsBeforeVerb: false,
    presentIsFinite: false,
    pastIsParticiple: true,
    particlesAreGrammar: false,
    doubleSurnames: false,
    namesTellGender: false,
  },
  endings: {
    finite: 'ed',
    verb: '[^e]ed',
    saying: '[^e]ed',
    wasSaying: '',
    event: '',
    background: '',
    present: '',
    gerund: 'ing',
    infinitive: '',
    participle: '[^e]ed',
    perfect: '',
    adverb: 'ly',
    plural: '',
    adjective: 'ed|ing|al|ive|ous|ful|ic|ible|able|ary|less|ent|ant|ish|long|false|own|new|old|very',
    agent: '',
    abstract: '',
  },
  patterns: { ofOrIn: '', several: '' },
  words: {
    ...ENGLISH_RETELLING,
    articles: 'a an the',
    definite: { f: '', m: '', plain: 'the that' },
    possessives: 'his her their its my our your',
    passives: 'is was are were be been being',
    agent: 'by',
    toldTo: 'tell urge order instruct warn advise encourage remind',
    suffered: `slammed blasted criticized criticised mocked ridiculed booed heckled jeered grilled confronted condemned
      rebuked scolded accused roasted savaged lambasted denounced praised hailed blamed trolled skewered pilloried
      berated quizzed hounded lampooned taunted upbraided shamed cheered`,
    inRole: 'as',
    replies: `replied replies responded responds retorted retorts answered answers countered counters rejoined shot
      interjected interrupted`,
    asReported: 'as',
    staging: 'has have had having let lets make makes made',
    pronominal: 'some many several few most all both another others one two three each',
    pluralNouns: 'people women men children police staff media data majority number who',
    of: 'of',
    nounLinks: 'of for',
    inNames: 'of for and',
    inLabels: 'of for the',
    from: 'from by',
    byWhom: 'by from',
    portfolios: 'treasury homeland',
    personalRelatives: 'who',
    progressive: 'is are was were been',
    goingOnBehindMarks: 'where such because',
    narratorRelatives: 'which who',
    alsoBehindBut: 'also not still only',
    during: 'during',
    measuring: 'put puts',
    beforeAmount: 'at',
    roughly: 'about around over under nearly almost just more less fewer than some roughly at least',
    actsFor: 'used uses took takes',
    bodyTails: `workers administration enforcement services prevention affairs association brotherhood federation commission
      institute teachers employees drivers engineers trades alliance society trust library`,
    oneOfMany: 'department ministry court bank office committee commission council',
    platforms: 'x twitter facebook instagram truth_social telegram tiktok youtube bluesky threads linkedin',
    beside: 'close loyal near opposed sympathetic familiar',
    occasions: 'opportunity occasion chance moment time pains truth',
    without: 'without',
    leftOut: `giving providing offering naming elaborating specifying identifying detailing disclosing mentioning explaining
      going revealing presenting citing addressing clarifying responding answering committing ruling saying`,
    actedMeanwhile: `sought tried attempted announced unveiled opened launched presented outlined defended arrived left departed
      met visited toured addressed signed accepted pressed urged stood travelled traveled headed boarded kicked wrapped
      concluded hosted welcomed received greeted laid flew returned walked campaigned`,
    narratorForms: 'was were had did went made took came got gave won ran held led left put stood began met',
    attributable: 'attributable_to',
    presenting: "here here's is and but more from then then-president again also",
    whenSaid: 'when while after before',
    spans: 'seconds minutes hours days weeks months years moments shortly just soon right immediately',
    spanLeads: 'less more than about just nearly over almost couple of long only',
    ago: 'ago',
    comments: `claim charge accusation allegation assertion contention acknowledgment acknowledgement admission reference
      swipe jab dig shot nod play notion statement comment remark suggestion view position stance argument point theme
      message sentiment line phrase term idea move reversal departure contrast change shift rebuke response apparent
      clear thinly-veiled veiled not-so-subtle subtle critique criticism complaint warning threat promise pledge
      proposal policy decision account picture figure version characterization characterisation`,
    habit: 'used',
    contentless: 'nothing so little anything otherwise guilty innocent',
    clear: 'clear',
    alsoSubjects: 'it you her',
    only: 'only',
    uttered: 'having saying',
    to: 'to',
    expletives: 'it',
    beforeGerund: 'then by in while after before when despite point',
    leadingUp: 'when after before while although though because since',
    which: 'which who that whom what',
    be: 'is are was were has had be been does did',
    heldVerbs: "is are was were am has have had do does did don't don’t it's it’s i'm i’m",
    heldTogether: "that's there's here's what's let's",
    questioned: 'asked pressed questioned quizzed told',
    ledByQuestion: 'asked pressed questioned quizzed queried prodded question questions',
    beforeQuestion: 'when in on to after if',
    objectEnds: 'but when during after before while because although though since until',
    addsBehindComma: 'including especially particularly',
    about: 'about of against for with over',
    particles: 'out up off on back',
    looks: 'to like as that',
    where: 'where',
    inWhat: 'in on',
    made: 'made created generated produced',
    madeWith: 'with by using',
    machine: 'artificial ai',
    address: 'mr mrs ms dr sen sec gov rep gen amb',
    least: 'least most',
    longSince: 'long',
    beforeAfter: 'after before',
    neuter: 'it',
    selves: 'himself herself itself themselves',
    inWords: 'in by',
    ofOneself: 'own',
    ownWords:
      'words telling account admission estimate reckoning estimation phrasing retelling count tally calculation maths',
    madam: 'mrs ms miss',
    sir: 'mr',
    epithets: 'top senior fellow longtime veteran outgoing incoming embattled ousted jailed exiled unlike',
    states: `alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana
      iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska
      nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania
      rhode_island south_carolina south_dakota tennessee texas utah vermont virginia washington west_virginia wisconsin
      wyoming ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m
      n.y n.c n.d okla ore pa r.i s.c s.d tenn tex va vt wash w.va wis wyo d.c puerto_rico alberta british_columbia manitoba
      new_brunswick newfoundland nova_scotia ontario quebec saskatchewan england scotland wales northern_ireland ireland
      mexico canada france germany spain italy queensland new_south_wales tasmania`,
    personal: 'president mr mrs ms sen senator gov governor democrat republican',
    notOne: `everything anything something nothing what all supporters voters critics allies opponents backers people
      including like`,
    like: 'like',
    modified: 'supporters voters ally allies rally rallies critics officials aides presidency',
    sounding: 'was is sounded sounds seemed seems remained',
    manners: `blunt brief clear frank terse categorical unequivocal emphatic firm adamant defiant unmoved coy curt candid grave graver
      gloomy gloomier harsh harsher softer sharp sharper cautious dismissive scathing unapologetic succinct philosophical vague
      upbeat confident unimpressed undeterred unfazed diplomatic conciliatory direct sure evasive guarded sceptical skeptical`,
    very: 'very rather quite more less equally just as far no',
    wordings: `answer reply retort verdict message explanation forecast prediction warning advice promise pledge vow ultimatum caveat
      estimate conclusion`,
    ownTexts: `post posts tweet tweets message messages letter letters statement statements speech speeches address remarks comments
      note memo essay column op-ed reply response announcement posting manifesto`,
    answers: 'reply answer response retort verdict message explanation assessment',
    leaning: `leftist rightist left right wing far libertarian conservative liberal progressive socialist populist nationalist
      republican democratic democrat centrist hardline firebrand veteran longtime outgoing embattled self described styled
      proclaimed billionaire outspoken nobel peace prize top chief new recently elected`,
    nation: 'nation country',
    nativeOf: 'native yorker texan floridian ohioan californian',
    formerly: 'former ex onetime',
    callings:
      'politician statesman lawyer economist academic businessman billionaire tycoon millionaire conservative libertarian republican leftist socialist populist nationalist leader laureate',
    anybody:
      'official officials source man woman leader people voter resident supporter worker head reporter aide',
    ...ENGLISH_NOUNS,
  },
} as const satisfies GrammarFile;
