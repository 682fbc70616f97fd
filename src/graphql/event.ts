import type { PartTaken } from '../model/graph.ts';
import { listClaims } from '../store/claim-pages.ts';
import { pageOf } from '../store/page.ts';
import { builder } from './builder.ts';
import { claimFilterOf, claimFilterRef } from './claims.ts';
import { connectionOf } from './connection.ts';
import { articleConnection, claimConnection } from './connections.ts';
import { eventType, level, role, standing } from './enums.ts';
import { eventDateOf, eventDateRef } from './event-date.ts';
import { evidenceArgs, evidenceCost, evidenceRef, firstEvidence } from './evidence.ts';
import { claimsOf, outcomesOf, plansOf } from './outcomes.ts';
import { actorRef, articleRef, claimRef, eventRef, placeRef } from './refs.ts';
import { sourcesOf, sourcesRef } from './sources.ts';

const participantRef = builder.objectRef<PartTaken>('Participant').implement({
  description: 'A party of an event: someone known by name, or the words for one without a name.',
  fields: (t) => ({
    role: t.expose('role', { type: role, description: 'In what part.' }),
    side: t.exposeInt('side', {
      nullable: true,
      description:
        'On which side, 1 or 2: those of one side were not in contact through it. Sender, caller, visitor and interviewer are on side 1. Null where all were together, or no article tells.',
    }),
    words: t.exposeString('words', {
      description:
        'The words that stand for this party, as the first article has them: a name, "he", "a senior official".',
    }),
    actor: t.field({
      type: actorRef,
      nullable: true,
      description: 'Who took part. Null for a party without a name: its words are all that is known.',
      resolve: (participant) => participant.actor,
    }),
  }),
});

eventRef.implement({
  description: 'Something that happened, or that someone denies, plans or declines to speak of: see `standing`.',
  fields: (t) => ({
    type: t.expose('type', { type: eventType, description: 'What happened.' }),
    level: t.expose('level', { type: level, description: 'Who was in touch: people, offices, agencies.' }),
    standing: t.expose('standing', { type: standing, description: 'What all claims of it amount to.' }),
    participants: t.field({
      type: [participantRef],
      description: 'Who took part. Never an article or its publisher because they reported it.',
      // Two or three, which come with the event: counted over real registers, 2.3.
      complexity: { field: 1, multiplier: 3 },
      resolve: (event) => [...event.participants],
    }),
    date: t.field({
      type: eventDateRef,
      nullable: true,
      description: 'When. Null when no article says.',
      resolve: ({ edtf, earliest, latest, dateText }) => eventDateOf({ edtf, earliest, latest, text: dateText }),
    }),
    place: t.field({
      type: placeRef,
      nullable: true,
      description: 'Where. Null when no article says.',
      resolve: (event) => event.place,
    }),
    claims: t.connection(
      {
        type: claimRef,
        description: 'Who says what of it.',
        args: { filter: t.arg({ type: claimFilterRef, description: 'Which claims.' }) },
        resolve: async (event, { filter, ...args }, context) => {
          if (filter == null) return connectionOf(pageOf(await claimsOf(context).load(event), ({ id }) => id, args));
          const asked = { ...(await claimFilterOf(context, filter)), event: event.id };
          return connectionOf(await listClaims(context.engine, asked, args));
        },
      },
      claimConnection,
    ),
    outcomes: t.field({
      type: [eventRef],
      description:
        'Of what somebody planned, what became of it: the same people met, or are said not to have met, at a time that the plan takes in. The event itself where articles tell both of it.',
      complexity: 10,
      resolve: async (event, _, context) => [...(await outcomesOf(context, event))],
    }),
    plans: t.field({
      type: [eventRef],
      description: 'The plans of which it is the outcome; see `outcomes`.',
      complexity: 10,
      resolve: async (event, _, context) => [...(await plansOf(context, event))],
    }),
    articles: t.connection(
      {
        type: articleRef,
        description: 'The articles that say something of it.',
        resolve: (event, args) => connectionOf(pageOf<string>(event.articles, (article) => article, args)),
      },
      articleConnection,
    ),
    sources: t.field({
      type: sourcesRef,
      description: 'How many articles say something of it, and how many of them are independent.',
      resolve: (event) => sourcesOf(event.articles),
    }),
    evidence: t.field({
      type: [evidenceRef],
      description: 'Where it says so: the words of its claims, whatever their stance.',
      args: evidenceArgs,
      complexity: evidenceCost,
      resolve: async (event, args, context) => firstEvidence(context, await claimsOf(context).load(event), args),
    }),
  }),
});
