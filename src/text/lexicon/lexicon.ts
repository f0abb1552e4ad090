/** What a language brings to the reading of quotations: words by what they do. A third language is one more data file. */
import type { Language } from '../../model.ts';
import { addEnclitics, addSubjunctives, cueForms } from './cue-forms.ts';
import { countriesOf, followedBy, grammarOf, setOf, withPlurals } from './entries.ts';
import { GRAMMAR, WORD_SETS, type WordSet } from './word-sets.ts';
import { ENGLISH } from './en.ts';
import type { Inflect } from './inflect.ts';
import type { Grammar, GrammarFile } from './grammar.ts';
import { ENGLISH_GRAMMAR } from './grammar.en.ts';
import { SPANISH_GRAMMAR } from './grammar.es.ts';
import { PORTUGUESE_GRAMMAR } from './grammar.pt.ts';
import { inflectEnglish, inflectPortuguese, inflectSpanish } from './inflect.ts';
import { SPANISH } from './es.ts';
import { PORTUGUESE } from './pt.ts';

/**
 * What a cue takes and means. `say`: a clause or a quotation; `tell`: a listener, then the same; `ask`: a listener,
 * then a question or a wish; `call`: somebody, then a description; `judge`: a thing that is praised, blamed or
 * proposed; `speak`: about a thing, and content only where part of it stands in marks; `think`: a belief or a wish (weak evidence of speech); `show`: what a poll or a document says.
 */
const CUE_CLASSES = ['say', 'tell', 'ask', 'call', 'judge', 'speak', 'think', 'show'] as const;
export type CueClass = (typeof CUE_CLASSES)[number];
export type VerbForm = 'past' | 'present' | 'base' | 'gerund';

export interface CueForm {
  readonly cue: CueClass;
  readonly form: VerbForm;
  readonly lemma: string;
  /** Words that may follow and belong to it: "point out", "talk about", "confident that". */
  readonly particles?: readonly Particle[];
}

export interface Particle {
  readonly words: readonly string[];
  /** What follows is the thing spoken of, not what is said of it. */
  readonly topic: boolean;
}

/** The data of one language; word lists are separated by white space. */
export interface LexiconData {
  readonly language: Language;
  /** Verbs by class: a lemma with regular forms, or `lemma=past,present,gerund,…` with its irregular ones. */
  readonly cues: Readonly<Record<CueClass, string>>;
  /**
   * Lemmas and what may follow them, `point=out|to`; `push!=for` is a cue with that alone. `phrasal`: a clause
   * follows; `topical`: the thing that is spoken of. Two words are joined by `_`.
   */
  readonly phrasal: string;
  readonly topical: string;
  /** Verbs that tell how something looks to nobody in particular: "seems". */
  readonly raising: string;
  /** Participles behind a form of "be" for what people in general think or say of the subject, `expected=to`. */
  readonly supposed: string;
  /** Nouns for what is said or thought, and what may follow: `claim=that|of`; their plurals come by themselves. */
  readonly nominal: string;
  /** Verb forms whose subject it is that has the claim or fear which is their object: "voiced concern". */
  readonly uttering: string;
  /** Between such a noun and whose it is: "fear among voters". */
  readonly among: string;
  /** Verbs that are also common nouns: as a cue they need a subject beside them and more evidence. */
  readonly nounLike: string;
  /** Verb forms that are nouns far more often: they may stand inside a noun phrase. */
  readonly nouns: string;
  /** Other finite verb forms: they end a noun phrase and prove a clause. */
  readonly finite: string;
  readonly conjunctions: string;
  readonly subordinators: string;
  readonly prepositions: string;
  readonly determiners: string;
  readonly subjectPronouns: string;
  readonly pronouns: Readonly<Record<'f' | 'm' | 'plural', string>>;
  /** By which speakers mean themselves or whom they speak to. */
  readonly ownPronouns: string;
  readonly objectPronouns: string;
  readonly relatives: string;
  readonly auxiliaries: string;
  readonly modals: string;
  readonly negations: string;
  readonly conditionals: string;
  readonly adverbs: string;
  readonly times: string;
  /** A cue form and the noun it makes a compound with: "think tank". */
  readonly compounds: string;
  /** Lemmas whose content may be a bare infinitive: "prometió | bajar los impuestos", "instó a Quito a | dialogar". */
  readonly infinitives: string;
  /** Open a question inside a sentence: "asked why Cruz decided" says nothing of Cruz’s. */
  readonly questions: string;
  /** Nouns that marks follow as a name: “the show “The Apprentice””, "la operación “Espejo”". */
  readonly namers: string;
  /** What stands before a colon and the headline of another article, words joined by `_`. */
  readonly teasers: string;
  /** Lemmas whose clause the source does not hold true, a particle joined by `_`: "denied that", "ruled out that". */
  readonly denials: string;
  /** Open what somebody calls the thing they reject: "rejected the plan as “absurd”". */
  readonly likenings: string;
  /** Lemmas of speech that take an infinitive: "promised to". */
  readonly commissives: string;
  /** Verb forms that tell of speech only right beside a quotation: “…,” he went on; “…,” the sign read. A Spanish infinitive stands for its regular forms. */
  readonly speechBeside: string;
  /** Set one speaker against another: "but", "while". */
  readonly contrasts: string;
  /** Open a clause that tells when or after what something was said: "when pressed", "al ser preguntado". */
  readonly circumstances: string;
  /** Lead to an infinitive or gerund of saying: "went_on to say", "keeps saying". */
  readonly goingOn: string;
  /** Where and in what something is said: "interview", "Twitter". */
  readonly venues: string;
  /** Introduce a source without a verb: "according to". */
  readonly sourcePrepositions: string;
  /** The word that opens reported speech: "that", "que". */
  readonly complementisers: string;
  /** What may stand between two things said under one attribution: "that … and that …". */
  readonly additions: string;
  /** Nouns that stand for a person in office or name a role. */
  readonly roles: string;
  /** Words before a name that are no part of it. */
  readonly honorifics: string;
  /** Particles inside a name, lower case. */
  readonly nameParticles: string;
  /** A person who speaks for another. */
  readonly spokespersons: string;
  /** Words that make a capitalised name that of an institution. */
  readonly institutions: string;
  /** The same where such a word stands first, as it may end somebody’s: «Mesa de Diálogo», but «Carlos Mesa». */
  readonly bodyHeads: string;
  /** What a body is that was named before: "the company", «el gremio». Without accents. */
  readonly bodies: string;
  /** `gremio=camara|asociacion`: words in the names of what is called so. Without accents. */
  readonly sameBodies: string;
  /** A body’s as well, where its name stands behind: «el informe de la Contraloría». Without accents. */
  readonly reports: string;
  /** What is written and speaks for whoever wrote it: «señala el comunicado». Without accents. */
  readonly papers: string;
  /** What somebody says or reckons, behind «según sus»: «cálculos». Without accents. */
  readonly accounts: string;
  /** Before a title: another person holds it, or holds it no longer. */
  readonly notTheHolder: string;
  /** `mexican=MX`: whose president "the Mexican president" is. */
  readonly demonyms: string;
  /** `mexico=MX`: countries as written behind "de", one word of each. Without accents. */
  readonly countries: string;
  /** Roles that head a state: "president", "leader". */
  readonly heads: string;
  /** Nouns, no offices, for a person already named: "la opositora". Without accents. */
  readonly descriptions: string;
  /** Words for whoever heads any state or government: "mandatario", "jefe_de_estado". Without accents. */
  readonly anyHead: string;
  /** `alcalde=regidor|edil`: what one office or trade is called by as well. Without accents, of men. */
  readonly sameRoles: string;
  /** Nouns for what is said or written: "declaraciones", "advertencia". */
  readonly speechNouns: string;
  /** `republicano=US`: where a party is. Without accents. */
  readonly parties: string;
  /** Lemmas that take "se" for themselves: beside others it means nobody in particular. */
  readonly reflexives: string;
  /** Lemmas whose object without a clause is a deed or a topic: "answered questions", "mentioned the hospital". */
  readonly deeds: string;
  /** Lemmas of who will not speak, and what they will not do: "declined to", "comment". */
  readonly refusals: string;
  readonly speaking: string;
  /** Labels of whoever asks in a transcript or stays unnamed there: "MODERATOR:", "ASISTENTES:". */
  readonly questioners: string;
  /** What an interview writes before each question ("Q:", "Pregunta.") and before each answer. */
  readonly questionLetters: string;
  readonly answerLetters: string;
  /** Words by which a speaker means themselves. Without accents. */
  readonly firstPerson: string;
  /** Words that open a line of a list or a notice before a colon and name no speaker: "Note:", "Lee también:". */
  readonly listLabels: string;
  /** Adjectives and nouns of a forgery or a fiction, before or in what shows somebody speak: "doctored", "novel". */
  readonly forged: string;
  /** What bears words that nobody present says: «…», decía la pancarta. */
  readonly placards: string;
  /** Before "that" they say the opposite; `true` does behind a negation: "it is false that", "no es cierto que". */
  readonly untrue: string;
  readonly true: string;
  /** Verb forms of saying that wish or suppose: "que Petro diga". */
  readonly subjunctives: string;
  /** `ron=ra|ran`: how the past of several gives those of the past, "afirmaron", "afirmara". */
  readonly pastSubjunctives?: string;
  /** Pronouns that are written onto an infinitive: "decirle". */
  readonly enclitics?: string;
  /** Lemmas for giving the words of others: "read", "quote". */
  readonly reciting: string;
  /** Nouns of gender, for pronouns. */
  readonly feminine: string;
  readonly masculine: string;
}

/** A file of a language: a list it leaves out is empty. */
export type LexiconFile = Partial<Omit<LexiconData, 'language' | 'cues' | 'pronouns'>> &
  Pick<LexiconData, 'language' | 'pronouns'> & { readonly cues: Partial<LexiconData['cues']> };

export interface Lexicon extends Grammar {
  readonly language: Language;
  readonly cues: ReadonlyMap<string, CueForm>;
  /** Words that are cues with one of their particles alone: "push for", "confident that". */
  readonly boundCues: ReadonlyMap<string, CueForm>;
  readonly nounLike: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  /** Every verb form known, cues among them. */
  readonly verbs: ReadonlySet<string>;
  /** Every word that is grammar: no part of a noun phrase's head. */
  readonly grammar: ReadonlySet<string>;
  readonly sets: Readonly<Record<WordSet, ReadonlySet<string>>>;
  readonly pronouns: Readonly<Record<'f' | 'm' | 'plural', ReadonlySet<string>>>;
  /** Adjective without accents → ISO 3166-1 alpha-2. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Name of a country without accents, or the word of it that tells → ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, string>;
  /** Member of a party, without accents → ISO 3166-1 alpha-2. */
  readonly parties: ReadonlyMap<string, string>;
  /** Participle, noun → the words of which one must follow; an empty set where anything may. */
  readonly supposed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly nominal: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sameRoles: ReadonlyMap<string, ReadonlySet<string>>;
  readonly sameBodies: ReadonlyMap<string, ReadonlySet<string>>;
  /** By their first word. */
  readonly sourcePrepositions: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const MAKERS: ReadonlyMap<Language, () => Lexicon> = new Map([
  ['en', () => build(ENGLISH, ENGLISH_GRAMMAR, inflectEnglish)],
  ['es', () => build(SPANISH, SPANISH_GRAMMAR, inflectSpanish)],
  ['pt', () => build(PORTUGUESE, PORTUGUESE_GRAMMAR, inflectPortuguese)],
]);
const built = new Map<Language, Lexicon>();

/** Every list that a rule asks for: some language has each. */
const { definite: _, ...RULE_LISTS } = {
  ...ENGLISH_GRAMMAR.words,
  ...SPANISH_GRAMMAR.words,
  ...PORTUGUESE_GRAMMAR.words,
};

/** The lexicon of a language, made when first asked for; null where none is kept: such a text yields no quotations. */
export function lexiconFor(language: Language): Lexicon | null {
  const code = language.slice(0, 2);
  const lexicon = built.get(code) ?? MAKERS.get(code)?.() ?? null;
  if (lexicon !== null) built.set(code, lexicon);
  return lexicon;
}

function build(data: LexiconFile, grammar: GrammarFile, inflect: Inflect): Lexicon {
  // A copy, made at once: an object that grew a list at a time the engine keeps as a hash table, slow to ask.
  const words = wordSets(data);
  const rules = grammarOf(grammar, RULE_LISTS);
  const speechBeside = withForms(words.speechBeside, rules.endings.infinitive, inflect);
  const { cues, boundCues } = cueForms(data, CUE_CLASSES, inflect, rules.endings.infinitive);
  addEnclitics(data, [cues, boundCues], rules.endings.infinitive);
  const subjunctives = new Set([...words.subjunctives, ...addSubjunctives(data, [cues, boundCues])]);
  const sets = { ...words, speechBeside, subjunctives };
  return {
    language: data.language,
    ...rules,
    cues,
    boundCues,
    nounLike: setOf(data.nounLike ?? ''),
    nouns: setOf(data.nouns ?? ''),
    verbs: new Set([...cues.keys(), ...sets.finite, ...sets.auxiliaries, ...sets.modals]),
    grammar: new Set(GRAMMAR.flatMap((name) => [...sets[name]])),
    sets,
    pronouns: {
      f: setOf(data.pronouns.f),
      m: setOf(data.pronouns.m),
      plural: setOf(data.pronouns.plural),
    },
    demonyms: countriesOf(data.demonyms ?? ''),
    countries: countriesOf(data.countries ?? ''),
    parties: countriesOf(data.parties ?? ''),
    supposed: followedBy(data.supposed ?? ''),
    nominal: withPlurals(followedBy(data.nominal ?? '')),
    sameRoles: followedBy(data.sameRoles ?? ''),
    sameBodies: followedBy(data.sameBodies ?? ''),
    sourcePrepositions: Map.groupBy(
      (data.sourcePrepositions ?? '')
        .trim()
        .split(/\s+/u)
        .map((phrase) => phrase.split('_')),
      ([head]) => head ?? '',
    ),
  };
}

/** Infinitives in a list stand for their regular forms. */
const withForms = (list: ReadonlySet<string>, infinitive: RegExp, inflect: Inflect): ReadonlySet<string> =>
  new Set(
    [...list].flatMap((word) =>
      infinitive.test(word)
        ? inflect(word).flatMap(([form, one]) => (form === 'past' || form === 'present' ? [one] : []))
        : [word],
    ),
  );

function wordSets(data: LexiconFile): Record<WordSet, ReadonlySet<string>> {
  const sets: Partial<Record<WordSet, ReadonlySet<string>>> = {};
  for (const name of WORD_SETS) sets[name] = setOf(data[name] ?? '');
  const isWhole = (all: typeof sets): all is Record<WordSet, ReadonlySet<string>> =>
    WORD_SETS.every((name) => name in all);
  if (!isWhole(sets)) throw new Error(`The lexicon of ${data.language} lacks a word list.`);
  return sets;
}
