import { findArticle } from '../store/articles.ts';
import { findPlace } from '../store/places.ts';
import { actorByName, actorId, idOf } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { checkName } from './check-name.ts';
import { actorRef, agencyRef, articleRef, claimRef, eventRef, personRef, placeRef, quoteRef } from './refs.ts';

const UNKNOWN = 'Null when nobody is known by it: `extensions.suggestions` then says who comes near.';
const NAME =
  'Any name: the full one in any order, a surname, an alias, an acronym, another spelling. Letter case and accents do not matter. One that means several is an error, AMBIGUOUS_NAME, with the candidates.';

/** One of two arguments names the thing. Throws BAD_USER_INPUT when both or none is given. */
function oneOf(field: string, other: string, id: string | null | undefined, value: string | null | undefined) {
  if ((id == null) === (value == null)) {
    throw badInput(field, `either id or ${other}`, id == null ? 'neither' : 'both');
  }
}

builder.queryFields((t) => ({
  actor: t.field({
    type: actorRef,
    nullable: true,
    description: `The person or agency of this id or name. ${UNKNOWN}`,
    args: { who: t.arg.id({ required: true, description: `An id, or a name. ${NAME}` }) },
    resolve: (_, { who }, context) => actorId(context, 'who', who),
  }),
  person: t.field({
    type: personRef,
    nullable: true,
    description: `The person of this id or name. ${UNKNOWN}`,
    args: { id: t.arg.id({ description: 'An id of a person.' }), name: t.arg.string({ description: NAME }) },
    resolve: async (_, { id, name }, context) => {
      oneOf('person', 'name', id, name);
      if (id != null) return idOf('id', 'Person', id);
      const found = await actorByName(context, 'name', name ?? '', 'person');
      return found?.kind === 'person' ? found : null;
    },
  }),
  agency: t.field({
    type: agencyRef,
    nullable: true,
    description: `The agency of this id or name. ${UNKNOWN}`,
    args: { id: t.arg.id({ description: 'An id of an agency.' }), name: t.arg.string({ description: NAME }) },
    resolve: async (_, { id, name }, context) => {
      oneOf('agency', 'name', id, name);
      if (id != null) return idOf('id', 'Agency', id);
      const found = await actorByName(context, 'name', name ?? '', 'agency');
      return found?.kind === 'agency' ? found : null;
    },
  }),
  place: t.field({
    type: placeRef,
    nullable: true,
    description: `The place of this id or name. ${UNKNOWN}`,
    args: { id: t.arg.id({ description: 'An id of a place.' }), name: t.arg.string({ description: NAME }) },
    resolve: (_, { id, name }, { engine }) => {
      oneOf('place', 'name', id, name);
      checkName('name', name);
      return id != null ? idOf('id', 'Place', id) : findPlace(engine, name ?? '');
    },
  }),
  article: t.field({
    type: articleRef,
    nullable: true,
    description: 'The article of this id or URL. Null when it was not read.',
    args: {
      id: t.arg.id({ description: 'An id of an article.' }),
      url: t.arg.string({ description: 'Where it was published, exactly as it was given.' }),
    },
    resolve: (_, { id, url }, { engine }) => {
      oneOf('article', 'url', id, url);
      return id != null ? idOf('id', 'Article', id) : findArticle(engine, url ?? '');
    },
  }),
  event: t.field({
    type: eventRef,
    nullable: true,
    description: 'The event of this id. Null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'An id of an event.' }) },
    resolve: (_, { id }) => idOf('id', 'Event', id),
  }),
  claim: t.field({
    type: claimRef,
    nullable: true,
    description: 'The claim of this id. Null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'An id of a claim.' }) },
    resolve: (_, { id }) => idOf('id', 'Claim', id),
  }),
  quote: t.field({
    type: quoteRef,
    nullable: true,
    description: 'The quote of this id. Null when there is none.',
    args: { id: t.arg.id({ required: true, description: 'An id of a quote.' }) },
    resolve: (_, { id }) => idOf('id', 'Quote', id),
  }),
}));
