/** How the headline of a speech’s page says whose speech it is: "Remarks by President Trump at …", «Palabras del presidente …». */
import type { Language } from '../../model.ts';
import { setOf } from './entries.ts';

export interface SpeechTitles {
  /** What the speech is called. */
  readonly nouns: ReadonlySet<string>;
  /** Between that and whose it is. */
  readonly by: ReadonlySet<string>;
  /** What may stand around the noun: "Transcript: prepared remarks". */
  readonly beside: ReadonlySet<string>;
  /** Between whose it is and a noun behind it: "President Trump delivers remarks". Empty where nothing stands before the noun. */
  readonly gives: ReadonlySet<string>;
  /** Where the name is over: "at", "on", «en». */
  readonly ends: ReadonlySet<string>;
  /** Between two who give it together. */
  readonly together: ReadonlySet<string>;
  /** Endings of verbs by which somebody says "we", where the language leaves the word out; empty where it does not. */
  readonly weEndings: readonly string[];
}

export const SPEECH_TITLES: ReadonlyMap<Language, SpeechTitles> = new Map([
  [
    'en',
    {
      nouns: setOf(
        'remarks speech address statement message testimony keynote toast eulogy lecture comments',
      ),
      by: setOf('by from of'),
      beside: setOf(
        `transcript text full video as delivered prepared opening closing introductory welcoming brief special inaugural farewell
        state keynote commencement written video recorded national televised the a an speech address message remarks`,
      ),
      gives: setOf('delivers gives makes'),
      ends: setOf(
        `at in on to before during following after with for regarding upon about marking as ahead announcing honoring honouring
        commemorating celebrating welcoming introducing delivered`,
      ),
      together: setOf('and &'),
      weEndings: [],
    },
  ],
  [
    'es',
    {
      nouns: setOf(
        'palabras discurso mensaje intervención declaración declaraciones alocución comparecencia ponencia',
      ),
      by: setOf('de del'),
      beside: setOf(
        `versión estenográfica texto íntegro íntegra completo completa completas transcripción video vídeo inaugural apertura
        clausura institucional final despedida nación cadena nacional el la las los a`,
      ),
      gives: setOf(''),
      ends: setOf(
        'en ante durante con por sobre tras al a para desde luego después antes tras hoy este esta previo',
      ),
      together: setOf('y e'),
      weEndings: ['amos', 'emos', 'imos'],
    },
  ],
  [
    'pt',
    {
      nouns: setOf('discurso pronunciamento declaração mensagem palavras fala intervenção'),
      by: setOf('de do da'),
      beside: setOf(
        'texto íntegra íntegro completo completa transcrição vídeo abertura encerramento o a à nação',
      ),
      gives: setOf(''),
      ends: setOf('em no na nos nas ante durante com por sobre após ao à a para desde antes hoje'),
      together: setOf('e'),
      weEndings: ['amos', 'emos', 'imos'],
    },
  ],
]);
