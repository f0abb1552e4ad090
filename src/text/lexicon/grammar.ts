/** What the rules must know of a language besides its words: a handful of facts, the endings of its words, and small words they ask for. */
import type { Endings } from './endings.ts';

/** Facts of a grammar, each true or false. The examples are English, then Spanish. */
interface Traits {
  /** A verb may stand without its subject: never "said that" alone; «dijo que». */
  readonly elidesSubjects: boolean;
  /**
   * Subject, verb, times and listeners stand in any order: “said Rubio” only beside a quotation; «dijo ayer a la prensa
   * Rubio que», «Rubio este lunes dijo».
   */
  readonly freeOrder: boolean;
  /** A clause may leave out the word that opens it: "said he agreed", "all he says"; never «dijo está de acuerdo». */
  readonly bareClauses: boolean;
  /** A noun stands before what is said of it: not "the bureau’s new director"; «el nuevo director de la oficina». */
  readonly headFirst: boolean;
  /** Pronouns of the object stand before the verb: not "told them"; «les dijo». */
  readonly cliticsBeforeVerb: boolean;
  /** A present form is no infinitive and seldom a noun: not "they claim", "their claim"; «insisten». */
  readonly presentIsFinite: boolean;
  /** Past tense and participle look alike: "called" is both; «llamó», «llamado». */
  readonly pastIsParticiple: boolean;
  /** The particles of names are words of the language itself: not "van der"; «de la Fuente». */
  readonly particlesAreGrammar: boolean;
  /** People bear two surnames, and are called by the first: «Gil Ruiz». */
  readonly doubleSurnames: boolean;
  /** A first name tells by its ending whether it is a woman’s: not "Kim"; «Claudia», «Marco». */
  readonly namesTellGender: boolean;
}

/** Small words that one rule or two ask for, apart by white space. */
export interface RuleWords {
  /** Articles: alone no source, though "many" is. */
  readonly articles: string;
  /** Definite articles by the gender they tell: «la», «el»; `plain`: they tell none, "the". */
  readonly definite: Readonly<Record<'f' | 'm' | 'plain', string>>;
  /** Determiners that open what one person is: «el coordinador de los diputados». */
  readonly oneDeterminers: string;
  /** "his", «su»: before a noun, whose it is. */
  readonly possessives: string;
  /** Forms of "be" that make a passive: "was told", «fue acusado». */
  readonly passives: string;
  /** Behind a participle, who did it: "slammed by Kaine"; lemmas that with "to" are a passive without its "was": "told to resign". */
  readonly agent: string;
  readonly toldTo: string;
  /** Participles that without an object behind them are a passive without its "was": "slammed over the ballroom". */
  readonly suffered: string;
  /** Alone before a name: somebody else plays its bearer, "As Trump, he said". */
  readonly inRole: string;
  /** Forms that answer who spoke right before. */
  readonly replies: string;
  /** Lemmas after which a clause that stands before them is a report though no verb in it is known: «…, informó Gil». */
  readonly reporting: string;
  /** After a comma these open a clause of the narrator’s, in which "according to" may stand: «la economía, que, según dijo, crecerá». */
  readonly insertedAfter: string;
  /** "As the Gull reported, …": before a source, what follows the comma is what it reported. */
  readonly asReported: string;
  /** Verbs by which somebody is made to say a thing: "the novel has Trump declare". */
  readonly staging: string;
  /** Determiners that with a verb behind them stand for people: "some chanted". */
  readonly pronominal: string;
  /** Stand for several people though no ending tells. */
  readonly pluralNouns: string;
  /** Join a noun to whose or of what it is. */
  readonly of: string;
  /** «del»: such a word with the article in it. */
  readonly ofThe: string;
  /** Go on with the name of a body: «Red | en | Defensa de la Costa». */
  readonly bodyLinks: string;
  /** Before a number that is part of a noun: «el número dos». */
  readonly numbered: string;
  /** Join nouns of one phrase behind a cue: "minister of health", "adviser for trade", «ministro de Salud». */
  readonly nounLinks: string;
  /** Join the parts of a name or a role before a colon; and open one: "From Bush’s post:". */
  readonly inNames: string;
  /** Join the words of a role in a label: "Secretary of the Treasury:". */
  readonly inLabels: string;
  readonly from: string;
  /** Before whoever a text is by that somebody else shows: "shared a post by a user that read". */
  readonly byWhom: string;
  /** Between a verb and its subject: to or of whom, «dijo a la prensa Gil»; `toWhom`: only to whom. */
  readonly asides: string;
  readonly toWhom: string;
  /** Source prepositions that name who holds an opinion, and only where they open the sentence: «Para Petro, …». */
  readonly opinion: string;
  /** Names of media in lower case, words joined by `_`: whoever stands behind one is not part of it, «a BBC Mundo Gil». */
  readonly outlets: string;
  /** Words that end the names of media, whatever those are: «Univision | Noticias». */
  readonly outletParts: string;
  /** What a ministry or a desk is for, written with a capital: no part of the name behind it, «el ministro de Ciencia Ana Gil». */
  readonly portfolios: string;
  /** Between a role and where it is held: «representante | a | la Cámara». */
  readonly officeLinks: string;
  /** Where somebody sits, no part of the name behind it if that begins with a first name: «representante a la Cámara Ana Gil». */
  readonly chambers: string;
  /** Verbs by which a thing shows what is written on it: «un imán que dice». */
  readonly telling: string;
  /** Who heads any ministry, «el titular de Economía»; and the offices that may be. */
  readonly anyOffice: string;
  readonly offices: string;
  /** Verbs that tell something of somebody and report no clause but behind «de»: «acusó a los gremios que piden más». */
  readonly blaming: string;
  /** What one person leads, before whose name they are written with a capital: «Gobierno de Ana Gil». */
  readonly ledBodies: string;
  /** Those by whom a court speaks: «los magistrados». */
  readonly benches: string;
  /** Nouns that a name follows as their own: «la cadena Caracol». */
  readonly bearNames: string;
  /** Determiners that alone are pronouns: «Este abogó por». */
  readonly these: string;
  readonly personalRelatives: string;
  /** Auxiliaries that with a gerund make a finite verb: "is telling", «está diciendo». */
  readonly progressive: string;
  /** After a comma inside the marks these tell more of the same thing. */
  readonly goingOnBehindMarks: string;
  /** Go on in marks with what was said, as "and" does: «pidió “calma”, porque “falta gente”». */
  readonly reasons: string;
  /** Behind a comma and words in marks these open what the narrator tells of a thing named last: "such a “dark” law, | which would …". */
  readonly narratorRelatives: string;
  /** With these "but" goes on with the same report: "“A,” | but also B". */
  readonly alsoBehindBut: string;
  /** Contrasts that open a clause of somebody else’s with any verb: «mientras Petro viajó». */
  readonly elsewhere: string;
  /** Open a time or a stretch in which something was said, not a part of it: "during". */
  readonly during: string;
  // ─── Infinitives
  /** Before an infinitive that stands beside the main verb as a gerund does: «al asegurar». */
  readonly whileDoing: string;
  /** With «de» and an infinitive the same: «además de garantizar». */
  readonly besides: string;
  /** Verb forms which with a link and an infinitive are one act: «volvió a pedir», «se limitó a señalar». */
  readonly acts: string;
  /** With «para» and an infinitive behind them somebody spoke: «compareció para anunciar que». */
  readonly actsFor: string;
  /** "the Food and Drug | Administration": the name of a body with "and" in it ends so. */
  readonly bodyTails: string;
  /** "the state | department": which one is told by the word before. */
  readonly oneOfMany: string;
  /** Where somebody writes: "weighed in on | Truth Social". */
  readonly platforms: string;
  /** Tells of people before it whom they are near: "people | close | to her". */
  readonly beside: string;
  /** "took the | opportunity | to say": what somebody takes to speak. */
  readonly occasions: string;
  /** Opens why something was done, and the infinitives that are an opinion there: «por entender que». */
  readonly because: string;
  readonly holding: string;
  /** Before «que», a clause of somebody else’s or of something more: «al tiempo que», «mientras que». */
  readonly meanwhile: string;
  /** Lemmas whose listener an infinitive follows at once: «pidió a la población | no salir». */
  readonly askingTo: string;
  /** Lemmas behind which «si» opens what is asked: «preguntó si». */
  readonly asksWhether: string;
  /** Verbs that lead to an infinitive without a link: «solía | repetir». */
  readonly bareActs: string;
  /** Pronouns of people nobody names: «alguien», «una (de ellas)». */
  readonly somebody: string;
  /** Before an adjective that tells how somebody is: «Menos optimista se mostró Gil». */
  readonly degrees: string;
  /** Verbs by which somebody gives an amount, and what stands before it: "put the loss | at | two million", «cifró | en | dos millones». */
  readonly measuring: string;
  readonly beforeAmount: string;
  /** Before a number: "about", «unos». */
  readonly roughly: string;
  /** Lemmas whose object nobody is to expect: «descartó una prórroga». */
  readonly rulesOut: string;
  /** What somebody makes known, and the verbs by which they do: "issued a warning: …", «lanzó una advertencia: …». */
  readonly announced: string;
  readonly announces: string;
  /** Behind these a subjunctive tells what was said: «después | de que Gil admitiera que». */
  readonly factualAfter: string;
  /** With an impersonal «se»: where words are read, «se lee en el informe». */
  readonly readIn: string;
  readonly actLinks: string;
  /** Between a cue, its listener and the infinitive that is said: «instó a Quito a dialogar». */
  readonly infinitiveLinks: string;
  /** Before an infinitive: what for, and without what. */
  readonly purpose: string;
  readonly without: string;
  /** Where that takes no infinitive, what a speaker may have left undone: "without giving a cost". */
  readonly leftOut: string;
  /** What a speaker did while saying it: "as he sought to reassure them". */
  readonly actedMeanwhile: string;
  /** Nouns that look like infinitives: «lugar». */
  readonly notInfinitives: string;
  /** Lemmas that answer or praise a thing, whose relative clause is no report: «respondió a un informe que denuncia». */
  readonly answering: string;
  /** Open what the last speaker says further, without a verb: «Y luego, más seria: “…”». */
  readonly thenAgain: string;
  /** Words of names of institutions that are else what somebody makes: «acuerdo». */
  readonly deals: string;
  /** Indefinite articles: «un», «una». */
  readonly indefinite: string;
  /** Stand for a person of whom nothing is told: «alguien». */
  readonly anyone: string;
  /** Verbs with an infinitive whose subject is whom one hears: «se oye decir al ministro»; «“Fuera”, se oyó» is nobody’s. */
  readonly hearing: string;
  /** Lemmas behind which a thing is their object more often than their subject: «defendió | el acuerdo | que negocia». */
  readonly ofThings: string;
  // ─── Where the narrator goes on
  /** Join the narrator’s next clause: «… y ofreció ayuda»; `concessions`, of up to three words joined by `_`, after a comma only. */
  readonly joining: string;
  readonly concessions: string;
  /** Between such a word and its verb. */
  readonly passedOver: string;
  /** Irregular forms of the tense that tells events, the auxiliaries of the perfect, and other past forms. */
  readonly eventForms: string;
  readonly perfect: string;
  /** The same of what was said before: «había dicho». */
  readonly pluperfect: string;
  readonly otherPast: string;
  /** Irregular past forms that no list of cues holds, by which the narrator goes on behind an infinitive: "pledged to help and | went home". */
  readonly narratorForms: string;
  /** Two words, joined by `_`, that after a comma tell when and how it was said: «, al término». */
  readonly afterthoughts: string;
  /** Two words, joined by `_`, that between subject and verb tell when: «el | día anterior | dijo». */
  readonly timePairs: string;
  // ─── Clauses that nothing opens
  /** Before a name alone that has the words behind a colon: "Here’s | Petro in May: “…”". */
  readonly presenting: string;
  /** What before a name and a colon makes the next paragraph theirs: "The following is attributable to Gil:". */
  readonly attributable: string;
  /** Behind words in marks: when they were said. */
  readonly whenSaid: string;
  /** With "after" or alone before a verb: how long before or after, "moments | after", «minutos | después». */
  readonly spans: string;
  /** Before a span: "less than two weeks ago"; and what ends one. */
  readonly spanLeads: string;
  readonly ago: string;
  /** With an article behind a report, what the narrator calls it: "…, a claim that Paz disputes"; or «, palabras que». */
  readonly comments: string;
  /** Leads to what somebody often did: "used | to say". */
  readonly habit: string;
  /** Content that says nothing: "said nothing". */
  readonly contentless: string;
  /** Between a cue and its "that": "made clear that". */
  readonly clear: string;
  /** Pronouns of the object that open a clause as well: "said | it rained", "said | her party would". */
  readonly alsoSubjects: string;
  /** Undoes a supposition: "could | only | say". */
  readonly only: string;
  /** Behind a verb of denial, before words that were never said: "denied | having said". */
  readonly uttered: string;
  /** Opens an infinitive: "promised to". */
  readonly to: string;
  /** Beginnings of verbs for what was not done: «evitó decir». */
  readonly avoiding: string;
  /** Before a verb: nobody in particular, «se espera que». */
  readonly impersonal: string;
  /** Pronouns of whoever is spoken to, before the verb: «se | le | preguntó». */
  readonly listeners: string;
  /** Verbs by which nobody in particular asks, where nobody is named beside them: «le preguntaron». */
  readonly asking: string;
  /** Verbs that before a colon leave out who speaks: «Fue más lejos: …». */
  readonly deedsBefore: string;
  /** Behind “if” they make it “although”: «si | bien | agregó que». */
  readonly behindIf: string;
  /** Pronouns before a verb for those to whom something is said: «| les | ofreció». */
  readonly datives: string;
  /** An article and the pronoun that says again what its noun is: «la cifra la dio Gil»; joined by `_`. */
  readonly doubled: string;
  /** Verbs whose subject is a thing behind them: «Llegó | la respuesta |: …». */
  readonly arising: string;
  /** With a verb and commas around them, an aside of whoever speaks already: «, según dijo,». */
  readonly saidAside: string;
  /** Behind «según» it tells where a thing is written, and nobody who tells it: «según consta en el acta». */
  readonly shownAside: string;
  /** A subject that is nobody before an adjective: "it is certain that". */
  readonly expletives: string;
  /** Before a gerund whose subject is the sentence’s own: "by saying". */
  readonly beforeGerund: string;
  /** Open a sentence with a clause that leads up to the main one: "When Rubio said that aid would end, | …". */
  readonly leadingUp: string;
  /** Relatives without and with their noun; forms of "be" and "do" that begin no report: "what he says | is heard". */
  readonly which: string;
  readonly be: string;
  /** Verbs by which words in marks hold a clause of their own: “we are ready”. */
  readonly heldVerbs: string;
  /** Words with an apostrophe that owns nothing. */
  readonly heldTogether: string;
  /** "asked": a clause with it is what led to the words. */
  readonly questioned: string;
  /** In what leads to an answer they tell of the question: "| Asked | about Petro, he said"; `beforeQuestion` may open it. */
  readonly ledByQuestion: string;
  readonly beforeQuestion: string;
  /** Verb forms that in talk lead up to what somebody said: "and she | goes |, ‘…’". */
  readonly quotatives: string;
  /** Verb forms by which speakers tell what they said themselves, alone or with others, where the form alone tells it: «dije», «dijimos». */
  readonly iSay: string;
  /** Where words stand that nobody speaks, and what such words are called: "the sign says ‘…’", «en la portada: ‘…’». */
  readonly shownIn: string;
  /** By which one speaker means themselves. */
  readonly i: string;
  readonly weSay: string;
  /** Words that tell that somebody was asked, whoever asks: «preguntada», «quiso saber» by its last word. */
  readonly wasAsked: string;
  /** Before a body for which several speak: «desde la Federación señalan», «en el ministerio aseguran». */
  readonly inside: string;
  /** End a thing that is praised or proposed. */
  readonly objectEnds: string;
  /** After a comma these add to a thing that is praised or proposed: "his rivals, | especially Paz". */
  readonly addsBehindComma: string;
  /** Behind a cue, before the thing in marks it is about; and the particles before those. */
  readonly about: string;
  readonly particles: string;
  /** Behind "seems": how it looks. */
  readonly looks: string;
  // ─── Sentences behind marks that stand alone
  /** «Así resume Gil»; with «de» and an adjective, «Así de claro fue Gil». */
  readonly inThisWay: string;
  /** «Con estas palabras»: determiners that point back. */
  readonly pointers: string;
  /** Nouns of what was said, besides those of the words' own list: «frase», «lectura». */
  readonly saidThings: string;
  /** Verb forms that tell of speech behind «así»: «se expresó». */
  readonly expressing: string;
  /** «La frase es de Gil», «pertenece a Gil». */
  readonly ofBeing: string;
  readonly belonging: string;
  /** Before a name they make a place of it or say whose a thing is: «en Quito», «de Quito». */
  readonly placing: string;
  /** «el también secretario»: whoever was spoken of, by one more office. */
  readonly besidesBeing: string;
  /** «el propio Gil». */
  readonly oneself: string;
  /** The pronoun of what was said: «Lo dice Gil». */
  readonly it: string;
  // ─── What a text tells nobody said
  /** With “of” and an infinitive: what was not said, «lejos de decir que». */
  readonly insteadOf: string;
  /** Before a subjunctive these make a past of it: «como dijera Petro». */
  readonly notWishing: string;
  /** With an impersonal «se»: nobody in particular says it, «se rumorea que». */
  readonly hearsay: string;
  /** "a video | where Rubio says". */
  readonly where: string;
  /** Open what a sentence shows somebody in: "In the fake clip, | Carney says". */
  readonly inWhat: string;
  /** "created | with artificial intelligence": made by whom or what nobody is who spoke. */
  readonly made: string;
  readonly madeWith: string;
  readonly machine: string;
  // ─── People
  /** Short forms of address by which a label of a transcript shows that it names a person. */
  readonly address: string;
  /** Right before a name these tell the gender of its bearer. */
  readonly madam: string;
  readonly sir: string;
  /** Adjectives with a capital only because they open a sentence before a name: "Top | Trump | officials". */
  readonly epithets: string;
  /** What stands between commas behind a town, the words of each joined by `_`: "from Ames, | Iowa, | said". */
  readonly states: string;
  /** Behind "at" they open an amount and no place: "said at | least | two". */
  readonly least: string;
  /** Between an auxiliary and its verb: "has | long | claimed". */
  readonly longSince: string;
  /** "a day | after | Gil said": what opens when something was, behind a span of time. */
  readonly beforeAfter: string;
  /** A pronoun by which a body is told. */
  readonly neuter: string;
  /** Between a name and its verb: "Rubio | himself | said". */
  readonly selves: string;
  /** "| in | Gil’s | words |", "| by | her | own | account |": what opens, holds and closes the phrase. */
  readonly inWords: string;
  readonly ofOneself: string;
  readonly ownWords: string;
  /** Before a name they are a person’s title, so "of President" tells of somebody else. */
  readonly personal: string;
  /** Before a name: several people, or no person. */
  readonly notOne: string;
  readonly like: string;
  /** Behind a name: it only tells which ones, "Trump voters". */
  readonly modified: string;
  /** Said of many in one article, of whom most are not named. */
  readonly anybody: string;
  /**
   * Words of epithets: what tells somebody's politics or career ("the leftist leader"), whose they are ("the nation's top
   * diplomat"), where they are from ("the Ohio native"), what they were ("the former rebel"), and behind an age ("the 50-year-old
   * lawyer").
   */
  readonly leaning: string;
  readonly nation: string;
  readonly nativeOf: string;
  readonly formerly: string;
  readonly callings: string;
  /** How somebody speaks, told before their words: "she was blunt", "he sounded rather sure". */
  readonly sounding: string;
  readonly manners: string;
  readonly very: string;
  /** What an answer is called behind it: “No,” was her reply. */
  readonly answers: string;
  /** What stands as its owner said it, in marks: Gil’s forecast was “three weeks”, his warning, “we will not wait,” went unheard. */
  readonly wordings: string;
  /** What its owner says in writing or aloud: "Petro’s letter", "his post"; not what others may have written for them. */
  readonly ownTexts: string;
  /** What nameless people are called besides their roles, and what only ends like a word for one: "juror", "letter". */
  readonly persons: string;
  readonly things: string;
  /** With a demonstrative: the one of two who was named last, «este último». */
  readonly latter: string;
  /** Adjectives between article and noun that tell nothing of who it is: «el nuevo presidente», «la propia canciller». */
  readonly beforeNoun: string;
  /** Adjectives of who is not in office: «el mandatario saliente». */
  readonly notNow: string;
  /** Whoever knows a thing, whatever their trade; what nobody calls a head of state. Without accents. */
  readonly anyExpert: string;
  readonly subordinate: string;
  /** Descriptions that fit anybody in politics; and what is told of heads of state, without their endings. */
  readonly generic: string;
  readonly headStems: string;
  /** The same of provinces and towns, who are called «el mandatario» as well. */
  readonly localHeadStems: string;
  /** Times that are first names too, where another name follows: «Julio Velarde». */
  readonly timeNames: string;
}

/** The source of a regular expression for what stands right before something; '' where the language has none. */
interface Patterns {
  /** Before a name of whom nothing is told: «secretario de Seguridad», «en Monterrey», «una visita de Trump». */
  readonly ofOrIn: string;
  /** Before a participle: several people did it, «han dicho». */
  readonly several: string;
}

/** A language's grammar: a list of words it leaves out is empty. */
export interface GrammarFile {
  readonly traits: Traits;
  readonly endings: Endings;
  readonly patterns: Patterns;
  readonly words: Partial<RuleWords> & Pick<RuleWords, 'definite'>;
}

type Words = Readonly<Record<Exclude<keyof RuleWords, 'definite'>, ReadonlySet<string>>>;

/** The same, ready to be asked. */
export interface Grammar {
  readonly traits: Traits;
  /** Tests of a lower-case word. */
  readonly endings: Readonly<Record<keyof Endings, RegExp>>;
  readonly patterns: Readonly<Record<keyof Patterns, RegExp>>;
  readonly words: Words & {
    readonly definite: Readonly<Record<'f' | 'm' | 'plain', ReadonlySet<string>>>;
  };
}
