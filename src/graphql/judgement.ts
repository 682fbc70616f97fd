import { judgementsOfActors, listJudgements, listReviews } from '../store/judgements.ts';
import { profilesOfActors } from '../store/profiles.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { judgementConnection } from './connections.ts';
import { loaderOf } from './loader.ts';
import { profileRef, profiles } from './profile.ts';
import { actorRef, judgementRef, knownActors } from './refs.ts';

const judged = loaderOf(judgementsOfActors);
const ofActors = loaderOf(profilesOfActors);

const verdictRef = builder.enumType('Verdict', {
  description: 'What was judged of two.',
  values: {
    SAME: { description: 'They are one.' },
    DISTINCT: { description: 'They are two, and are never proposed as one again.' },
    UNSURE: { description: 'Nothing decides: they stay two, and wait for a person.' },
  } as const,
});

judgementRef.implement({
  description:
    'Why two names are taken for one, or for two: our own judgement, with how sure it is, or that of a person, which goes before ours and can be undone.',
  fields: (t) => ({
    verdict: t.expose('verdict', { type: verdictRef, description: 'What was judged.' }),
    between: t.field({
      type: [actorRef],
      description: 'Whom the two are taken to be today: one, where they are one.',
      complexity: { field: 1, multiplier: 2 },
      resolve: (judgement, _, context) => knownActors(context, judgement.profiles),
    }),
    profiles: t.field({
      type: [profileRef],
      description:
        'The two side by side: what articles say of each, and where. One that no article speaks of any more is left out.',
      complexity: { field: 1, multiplier: 2 },
      resolve: async (judgement, _, context) => {
        const found = await Promise.all(judgement.profiles.map((id) => profiles(context).load(id)));
        return found.filter((profile) => profile !== null);
      },
    }),
    score: t.exposeFloat('score', { description: 'How sure, from 0 to 1.' }),
    because: t.exposeString('because', { description: 'Why it was judged so, in a few words.' }),
    by: t.exposeString('by', { description: 'Who judged: a person, or "liaison" for our own.' }),
    at: t.exposeString('at', { nullable: true, description: 'When a person judged. Null for our own.' }),
    undoneAt: t.exposeString('undoneAt', { nullable: true, description: 'When it was undone. Null while it stands.' }),
    undoneBy: t.exposeString('undoneBy', { nullable: true, description: 'Who undid it.' }),
  }),
});

builder.interfaceFields(actorRef, (t) => ({
  profiles: t.field({
    type: [profileRef],
    description: 'What articles say of it under each name, post and country: what was taken to be one.',
    resolve: async (actor, _, context) => [...(await ofActors(context).load(actor.id))],
  }),
  judgements: t.field({
    type: [judgementRef],
    description: 'Why these are taken to be one, and whom they might be taken for: the surest first.',
    resolve: async (actor, _, context) => [...(await judged(context).load(actor.id))],
  }),
}));

builder.queryFields((t) => ({
  reviews: t.connection(
    {
      type: judgementRef,
      description:
        'Pairs that wait for a person: one name, and nothing that decides whether it is one person. The likeliest first. `mergeActors` or `judgeDistinct` settles one.',
      resolve: async (_, args, { engine }) => connectionOf(await listReviews(engine, args)),
    },
    judgementConnection,
  ),
  judgements: t.connection(
    {
      type: judgementRef,
      description: 'What people have judged, also what was undone.',
      resolve: async (_, args, { engine }) => connectionOf(await listJudgements(engine, args)),
    },
    judgementConnection,
  ),
}));
