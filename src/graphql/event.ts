import type { PartTaken, StoredEvent } from '../model/graph.ts';
import { claimsOfEvents } from '../store/claims.ts';
import { pageOf } from '../store/page.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { claimConnection } from './connections.ts';
import { eventType, level, role, standing } from './enums.ts';
import { eventDateOf, eventDateRef } from './event-date.ts';
import { evidenceArgs, evidenceRef, firstEvidence } from './evidence.ts';
import { loaderOf } from './loader.ts';
import { actorRef, articleRef, claimRef, eventRef, placeRef } from './refs.ts';

const claims = loaderOf(claimsOfEvents, ({ id }: Pick<StoredEvent, 'id' | 'tellings'>) => id);

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
        resolve: async (event, args, context) =>
          connectionOf(pageOf(await claims(context).load(event), (claim) => claim.id, args)),
      },
      claimConnection,
    ),
    sources: t.field({
      type: [articleRef],
      description: 'The articles that say something of it.',
      resolve: (event) => [...event.articles],
    }),
    evidence: t.field({
      type: [evidenceRef],
      description: 'Where it says so: the words of its claims, whatever their stance.',
      args: evidenceArgs,
      resolve: async (event, args, context) => firstEvidence(context, await claims(context).load(event), args),
    }),
  }),
});
