import type { ReadArticleQuery } from '../api/queries.ts';
import { named } from '../tellings/named.ts';
import { ROLE_WORDS, STATUS_WORDS, TYPE_WORDS } from '../words/enum-words.ts';
import { isolated } from '../words/isolated.ts';

type Article = NonNullable<ReadArticleQuery['article']>;

export type MarkKind = 'person' | 'agency' | 'place' | 'open' | 'quote' | 'affirms' | 'denies' | 'maybe' | 'position';

/** Something that was read in the text, and where. */
export interface Mark {
  readonly id: string;
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** What is read there, in a line. */
  readonly title: string;
  /** Why: the rule, the form of the name, the reason of a correction. */
  readonly because: string;
  /** Whom it means or speaks of, to be looked at. */
  readonly actors: readonly { readonly __typename: 'Person' | 'Agency'; readonly id: string; readonly name: string }[];
  /** Ids of the two when it is a claim of contact. */
  readonly pair: readonly [string, string] | null;
}

/** All marks of an article, in the order of its text; of those that begin together the longest first. */
export function marksOf(article: Article): readonly Mark[] {
  return [...mentions(article), ...quotes(article), ...claims(article), ...positions(article)]
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

const FORMS = { NAME: 'by name', NOMINAL: 'by what they are', PRONOUN: 'by a pronoun' } as const;

function mentions({ mentions: { nodes } }: Article): readonly Mark[] {
  return nodes.map(({ id, start, end, form, entity, emendation }) => ({
    id,
    kind: entity === null ? 'open' : (entity.__typename.toLowerCase() as 'person' | 'agency' | 'place'),
    start,
    end,
    title: entity === null ? 'Whom this means is left open' : `Means ${entity.name}`,
    because:
      emendation === null ? `Referred to ${FORMS[form]}` : `Read as “${emendation.reading}”: ${emendation.because}`,
    actors: entity === null || entity.__typename === 'Place' ? [] : [entity],
    pair: null,
  }));
}

function quotes({ quotes: { nodes } }: Article): readonly Mark[] {
  return nodes.map(({ id, kind, cue, speaker, unnamed, evidence }) => ({
    id,
    kind: 'quote',
    start: evidence.start,
    end: evidence.end,
    title: `${kind === 'INDIRECT' ? 'In the reporter’s words, said by' : 'Said by'} ${speaker?.name ?? (unnamed[0] === undefined ? 'somebody the text leaves open' : `“${unnamed[0].text}”`)}`,
    because: `Rule “${evidence.rule}”${cue === null ? '' : `, by the word “${cue}”`}`,
    actors: speaker === null ? [] : [speaker],
    pair: null,
  }));
}

const SAYS = { AFFIRMS: 'Affirms', DENIES: 'Denies', ABSTAINS: 'Declines to say' } as const;

function claims({ claims: { nodes } }: Article): readonly Mark[] {
  return nodes.map(({ id, stance, realis, certainty, accordingTo, unnamed, event, evidence }) => {
    const actors = [...new Map(named(event.participants).map(({ actor }) => [actor.id, actor])).values()];
    const [one, other] = actors;
    const sides = event.participants.map(({ actor, role, words }) => {
      const name = isolated(actor?.name ?? `“${words}”`);
      return role === 'PARTICIPANT' ? name : `${name} ${ROLE_WORDS[role]}`;
    });
    const open = stance === 'ABSTAINS' || realis !== 'ACTUAL' || certainty === 'POSSIBLE';
    const shade =
      realis === 'PLANNED'
        ? ', planned'
        : realis === 'HYPOTHETICAL'
          ? ', hypothetical'
          : certainty === 'CERTAIN'
            ? ''
            : `, ${certainty.toLowerCase()}`;
    return {
      id,
      kind: stance === 'DENIES' ? 'denies' : open ? 'maybe' : 'affirms',
      start: evidence.start,
      end: evidence.end,
      title: `${SAYS[stance]}: ${TYPE_WORDS[event.type].toLowerCase()}${shade}, ${sides.join('; ')}`,
      because: `According to ${[...accordingTo.map(({ name }) => isolated(name)), ...unnamed.map(({ text }) => isolated(`“${text}”`))].join(' → ') || 'nobody named'}; rule “${evidence.rule}”`,
      actors,
      pair: actors.length === 2 && one !== undefined && other !== undefined ? [one.id, other.id] : null,
    };
  });
}

function positions({ offices: { nodes } }: Article): readonly Mark[] {
  return nodes.map(({ id, title, status, person, evidence }) => ({
    id,
    kind: 'position',
    start: evidence.start,
    end: evidence.end,
    title: `${isolated(person.name)}: ${`${STATUS_WORDS[status]} ${title}`.trim()}`,
    because: `Rule “${evidence.rule}”`,
    actors: [person],
    pair: null,
  }));
}
