/** English as the rules must know it. */
import type { GrammarData } from './grammar.ts';

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
    event: '',
    background: '',
    gerund: 'ing',
    infinitive: '',
    participle: '[^e]ed',
    adverb: 'ly',
    plural: '',
    adjective: 'ed|ing|al|ive|ous|ful|ic|ible|able|ary|less|ent|ant|ish|long|false|own|new|old|very',
  },
  patterns: { ofOrIn: '', several: '' },
  words: {
    articles: 'a an the',
    definite: { f: '', m: '', plain: 'the that' },
    oneDeterminers: '',
    possessives: 'his her their its my our your',
    passives: 'is was are were be been being',
    reporting: '',
    insertedAfter: '',
    asReported: 'as',
    staging: 'has have had having let lets make makes made',
    pronominal: 'some many several few most all both another others one two three each',
    of: 'of',
    nounLinks: 'of for',
    inNames: 'of for and',
    from: 'from by',
    asides: '',
    toWhom: '',
    outlets: '',
    opinion: '',
    these: '',
    personalRelatives: 'who',
    progressive: 'is are was were been',
    goingOnBehindMarks: 'where such because',
    narratorRelatives: 'which who',
    alsoBehindBut: 'also not still only',
    elsewhere: '',
    during: 'during',
    whileDoing: '',
    besides: '',
    acts: '',
    actLinks: '',
    infinitiveLinks: '',
    purpose: '',
    without: '',
    notInfinitives: '',
    answering: '',
    joining: '',
    concessions: '',
    passedOver: '',
    eventForms: '',
    perfect: '',
    otherPast: '',
    narratorForms: 'was were had did went made took came got gave won ran held led left put stood began met',
    afterthoughts: '',
    presenting: "here here's is and but more from then then-president again also",
    whenSaid: 'when while after before',
    comments: `claim charge accusation allegation assertion contention acknowledgment acknowledgement admission reference
      swipe jab dig shot nod play notion statement comment remark suggestion view position stance argument point theme
      message sentiment line phrase term idea move reversal departure contrast change shift rebuke response apparent
      clear thinly-veiled veiled not-so-subtle subtle critique criticism complaint warning threat promise pledge
      proposal policy decision`,
    habit: 'used',
    contentless: 'nothing so little anything otherwise',
    to: 'to',
    avoiding: '',
    impersonal: '',
    expletives: 'it',
    beforeGerund: 'then by in while after before when despite point',
    which: 'which who that whom what',
    be: 'is are was were has had be been does did',
    questioned: 'asked pressed questioned quizzed told',
    objectEnds: 'but when during after before while because although though since until',
    addsBehindComma: 'including especially particularly',
    about: 'about of against for with over',
    particles: 'out up off on back',
    looks: 'to like as that',
    inThisWay: '',
    pointers: '',
    saidThings: '',
    expressing: '',
    ofBeing: '',
    belonging: '',
    placing: '',
    besidesBeing: '',
    oneself: '',
    it: '',
    insteadOf: '',
    notWishing: '',
    hearsay: '',
    where: 'where',
    inWhat: 'in on',
    made: 'made created generated produced',
    madeWith: 'with by using',
    machine: 'artificial ai',
    address: 'mr mrs ms dr sen sec gov rep gen amb',
    madam: 'mrs ms miss',
    sir: 'mr',
    personal: 'president mr mrs ms sen senator gov governor democrat republican',
    notOne: `everything anything something nothing what all supporters voters critics allies opponents backers people
      including like`,
    like: 'like',
    modified: 'supporters voters ally allies rally rallies critics officials aides presidency',
    anybody:
      'official officials source man woman leader people voter resident supporter worker head reporter aide',
    persons: `bailiff clerk juror witness survivor neighbor neighbour aide source soldier marine cop policeman fireman
      pastor priest chaplain bishop cardinal imam rabbi nun docker nurse actor actress comedian comic singer musician
      athlete coach guard guest host fan veteran victim migrant refugee colleague friend ally rival boss uncle aunt
      cousin nephew niece grandfather grandmother widow widower girl boy kid child teenager parent patient tenant
      customer protester demonstrator heckler biographer novelist dean provost mediator negotiator intermediary chair
      admiral colonel major captain sergeant lieutenant private cadet pilot sailor agent detective coroner medic
      surgeon physician therapist translator guide waiter barber cook chef driver mechanic engineer lady gentleman guy
      dissident exile tycoon magnate investor trader banker consultant staffer intern assistant insider premier
      counterpart predecessor successor opponent challenger participant attendee individual member giant`,
    things: `letter paper newspaper poster order number quarter power river weather winter summer water matter chapter
      tower center trailer flier flyer banner sticker folder ticker dinner ledger register counter shutter pointer
      however ever never other another further rather either neither whether over under after later earlier former
      latter better lower upper higher inner outer computer server border corner charter theater theatre cluster
      disaster semester master filter shelter helicopter transfer cover layer factor sector vector motor reactor
      tractor list twist cancer career hunger anger danger timber lumber chamber september october november december
      offer answer encounter murder burger meter barrier carrier frontier pier tier reminder disclaimer cylinder poll study survey document
      indictment ruling decision law treaty text website page story headline sign label map data figure transcript
      readout cable analysis release law draft plan book note`,
    latter: '',
    beforeNoun: '',
    notNow: '',
    anyExpert: '',
    subordinate: '',
    generic: '',
    localHeadStems: '',
    headStems: '',
    timeNames: '',
  },
} as const satisfies GrammarData;
