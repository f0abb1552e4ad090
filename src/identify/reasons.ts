/** Why a source is who it is said to be, or nobody: the same questions in the same order as `resolve.ts` asks them. */
import type { Day, Official, QuotationFound, Reason } from '../model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { words } from '../text/normalise.ts';
import { headOf } from './heads.ts';
import { namesWithin, type NameMention } from './mentions.ts';
import type { People, Referent } from './people.ts';
import { pronounOf } from './resolve.ts';

/** What the naming of one source rests on. */
export interface Naming {
  readonly people: People;
  readonly officials: readonly Official[];
  readonly published: Day | null;
  readonly lexicon: Lexicon;
}

export function namingReasons(one: QuotationFound, referent: Referent, naming: Naming): readonly Reason[] {
  const { official } = referent;
  return [
    ...sourceReasons(one, referent, naming),
    ...(official === null
      ? []
      : [{ code: 'official', text: `${official.name} is on the list of officials as ${official.id}` }]),
  ];
}

function sourceReasons(one: QuotationFound, referent: Referent, naming: Naming): readonly Reason[] {
  const { source, cue } = one;
  const { people, lexicon } = naming;
  const name = referent.speaker ?? referent.official?.name ?? null;
  if (one.turn === 'question') return [{ code: 'question', text: 'whoever asks is not named' }];
  if (one.turn === 'answer') return [answerReason(name)];
  if (source === null) return leftOut(one, name, lexicon);
  const names = namesWithin(people.mentions, source.start, source.end);
  const isGoverned = cue !== null && (cue.text === ':' || cue.end < source.start);
  const head = headOf(source, isGoverned, names, lexicon);
  if (head === 'several') return [{ code: 'several', text: `“${source.text}” are several at once` }];
  if (head !== null) return nameReasons(head, referent, naming);
  const pronoun = pronounOf(source.text, lexicon);
  if (pronoun !== null) return [pronounReason(source.text, pronoun, name)];
  return titleReasons(source.text, names, referent, naming);
}

const answerReason = (name: string | null): Reason =>
  name === null
    ? { code: 'answer', text: 'headline and introduction do not tell who alone is interviewed' }
    : { code: 'answer', text: `headline and introduction name ${name} alone as who is interviewed` };

const leftOut = ({ cue }: QuotationFound, name: string | null, { traits }: Lexicon): readonly Reason[] => {
  if (!traits.elidesSubjects || cue === null)
    return [{ code: 'no-source', text: 'nobody is named: no source stands beside the words' }];
  return [
    name === null
      ? {
          code: 'left-out',
          text: `“${cue.text}” leaves its subject out, and the text before does not tell who it is`,
        }
      : { code: 'left-out', text: `“${cue.text}” leaves its subject out: the last one before it is ${name}` },
  ];
};

// ─── Names ───────────────────────────────────────────────────────────────────────────────────────────────────

function nameReasons(
  head: NameMention,
  { speaker, official }: Referent,
  { officials }: Naming,
): readonly Reason[] {
  if (head.kind === 'institution') return [{ code: 'institution', text: `${head.text} is an institution` }];
  const isFuller = speaker !== null && speaker !== head.text;
  const reasons: Reason[] = [
    isFuller
      ? { code: 'fullest-name', text: `“${head.text}” is ${speaker}, the fullest name the article gives` }
      : { code: 'name', text: `the source is the name ${head.text}` },
  ];
  const namesake = official === null ? officials.find((one) => sharesSurname(head, one)) : undefined;
  if (namesake === undefined) return reasons;
  return [
    ...(speaker === null ? [] : reasons),
    {
      code: 'namesake',
      text: `nothing in the article shows that this is ${namesake.name}, a namesake on the list`,
    },
  ];
}

const sharesSurname = ({ tokens }: NameMention, official: Official): boolean =>
  words(official.name)
    .slice(1)
    .includes(tokens.at(-1) ?? '');

// ─── Pronouns and titles ─────────────────────────────────────────────────────────────────────────────────────

function pronounReason(source: string, pronoun: 'f' | 'm' | 'any' | 'other', name: string | null): Reason {
  if (pronoun === 'other') return { code: 'pronoun', text: `“${source}” names no one person` };
  if (pronoun === 'any') {
    const text = name === null ? 'does not follow a name' : `follows the name ${name}`;
    return { code: 'relative', text: `“${source}” ${text}` };
  }
  const who = pronoun === 'f' ? 'woman' : 'man';
  return name === null
    ? { code: 'pronoun', text: `“${source}”: the text before does not plainly speak of one ${who}` }
    : { code: 'pronoun', text: `“${source}” is the last ${who} the text speaks of: ${name}` };
}

function titleReasons(
  source: string,
  names: readonly NameMention[],
  { speaker, official }: Referent,
  { published, lexicon }: Naming,
): readonly Reason[] {
  const all = words(source);
  const day = published === null ? 'today' : `on ${published}`;
  if (official !== null)
    return [
      {
        code: 'title',
        text: `“${source}” is ${official.name} by the title held ${day}, or by what the article calls them`,
      },
    ];
  if (all.some((word) => lexicon.sets.spokespersons.has(word)))
    return [{ code: 'spokesperson', text: `“${source}” speaks for somebody else` }];
  const [name] = names;
  if (name !== undefined && speaker === null)
    return [{ code: 'not-head', text: `“${source}” mentions ${name.text}, who is not the one who speaks` }];
  if (speaker !== null) return [{ code: 'as-written', text: `“${source}” is taken as it is written` }];
  return [{ code: 'unknown', text: `“${source}” is nobody the article plainly names` }];
}
