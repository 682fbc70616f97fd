import type { Hop, PassedBy, PathResult } from '../model/query.ts';
import { pageOf } from '../store/page.ts';
import { findPaths } from '../store/paths.ts';
import { actorId } from './actor-argument.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import { connectionOf } from './connection.ts';
import { eventConnection } from './connections.ts';
import { evidenceArgs, evidenceCost, evidenceRef, firstEvidence } from './evidence.ts';
import { pathPolicyOf, pathPolicyRef } from './path-policy.ts';
import { actorRef, eventRef } from './refs.ts';

const MAX_LENGTH = 10;
const MAX_PATHS = 50;

const hopRef = builder.objectRef<Hop>('Hop').implement({
  description: 'One contact on a path, and the words that say so.',
  fields: (t) => ({
    from: t.field({ type: actorRef, description: 'From whom.', resolve: (hop) => hop.from }),
    to: t.field({ type: actorRef, description: 'To whom.', resolve: (hop) => hop.to }),
    occasions: t.connection(
      {
        type: eventRef,
        description: 'The events in which the two were in contact.',
        resolve: (hop, args) => connectionOf(pageOf(hop.events, (event) => event.id, args)),
      },
      eventConnection,
    ),
    events: t.field({
      type: [eventRef],
      description: 'The events in which the two were in contact.',
      deprecationReason: '`occasions` has them by pages. Goes with the next version.',
      resolve: (hop) => [...hop.events],
    }),
    evidence: t.field({
      type: [evidenceRef],
      description: 'Where it says so.',
      args: evidenceArgs,
      complexity: evidenceCost,
      resolve: (hop, args, context) => firstEvidence(context, hop.claims, args),
    }),
  }),
});

const pathRef = builder.objectRef<PathResult['paths'][number]>('Path').implement({
  description: 'A way from one to the other, contact by contact.',
  fields: (t) => ({
    length: t.exposeInt('length', { description: 'How many hops.' }),
    actors: t.field({
      type: [actorRef],
      description: 'Whom it passes, from the first to the last.',
      resolve: ({ hops }) => [...hops.slice(0, 1).map(({ from }) => from), ...hops.map(({ to }) => to)],
    }),
    hops: t.field({ type: [hopRef], description: 'The contacts, in order.', resolve: (path) => [...path.hops] }),
  }),
});

const becauseRef = builder.enumType('PassedByBecause', {
  description: 'Why a contact was no hop.',
  values: {
    DENIED: { description: 'Someone denies it, and the policy does not take it.' },
    PLANNED: { description: 'It was still to come.' },
    UNCERTAIN: { description: 'All that is said of it is possible, hypothetical or "no comment".' },
    AGENCY_LEVEL: { description: 'It is contact between agencies, which is none between their people.' },
    FILTERED: { description: 'The dates, types or sources of the policy leave it out.' },
  } as const,
});

const passedByRef = builder.objectRef<PassedBy>('PassedBy').implement({
  description: 'A contact that a path might have used had the policy allowed it.',
  fields: (t) => ({
    event: t.field({ type: eventRef, description: 'The event.', resolve: (passed) => passed.event }),
    between: t.field({ type: [actorRef], description: 'Between whom.', resolve: (passed) => [...passed.between] }),
    because: t.expose('because', { type: becauseRef, description: 'Why it was no hop.' }),
  }),
});

const reasonRef = builder.enumType('NoPathReason', {
  description: 'Why there is no path.',
  values: {
    UNKNOWN_ACTOR: { description: 'One of the two is in no article.' },
    NO_CONTACTS: { description: 'One of the two has no contact that the policy takes.' },
    NOT_CONNECTED: {
      description: 'Everyone who can be reached from one of them was seen, and the other is not among them.',
    },
    TOO_FAR: { description: 'There may be one, but longer than `maxLength` or beyond what a search may look at.' },
  } as const,
});

const pathResultRef = builder.objectRef<PathResult>('PathResult').implement({
  description:
    'The shortest paths, or an honest answer that there is none: how far the search looked and what it passed by.',
  fields: (t) => ({
    paths: t.field({
      type: [pathRef],
      description: 'The shortest paths; none is an answer too.',
      resolve: (result) => [...result.paths],
    }),
    actorsSeen: t.exposeInt('actorsSeen', { description: 'How many actors the search saw.' }),
    depthReached: t.exposeInt('depthReached', { description: 'How many hops it looked from both ends together.' }),
    reason: t.expose('reason', {
      type: reasonRef,
      nullable: true,
      description: 'Why there is no path. Null when there is one.',
    }),
    passedBy: t.field({
      type: [passedByRef],
      description: 'Contacts on the way that were no hops: denials and plans, contact between agencies.',
      resolve: (result) => [...result.passedBy],
    }),
  }),
});

const NOWHERE: PathResult = { paths: [], actorsSeen: 0, depthReached: 0, reason: 'UNKNOWN_ACTOR', passedBy: [] };

builder.queryField('paths', (t) =>
  t.field({
    type: pathResultRef,
    complexity: ({ limit, maxLength }) => ({ field: 100 * maxLength, multiplier: limit }),
    description: 'How one person or agency is linked to another by contacts, with the words behind each.',
    args: {
      from: t.arg.id({ required: true, description: 'From whom, by id or name.' }),
      to: t.arg.id({ required: true, description: 'To whom, by id or name.' }),
      policy: t.arg({ type: pathPolicyRef, description: 'What a path may run through.' }),
      maxLength: t.arg.int({
        required: true,
        defaultValue: 6,
        description: `How many hops at most, 1 to ${MAX_LENGTH}.`,
      }),
      limit: t.arg.int({ required: true, defaultValue: 5, description: `How many paths at most, 1 to ${MAX_PATHS}.` }),
    },
    resolve: async (_, { from, to, policy, maxLength, limit }, context) => {
      if (maxLength < 1 || maxLength > MAX_LENGTH) throw badInput('maxLength', `1 to ${MAX_LENGTH}`, String(maxLength));
      if (limit < 1 || limit > MAX_PATHS) throw badInput('limit', `1 to ${MAX_PATHS}`, String(limit));
      const [start, end] = await Promise.all([actorId(context, 'from', from), actorId(context, 'to', to)]);
      if (start === null || end === null) return NOWHERE;
      if (start === end) throw badInput('to', 'someone else than from', 'the same');
      return findPaths(context.engine, {
        from: start,
        to: end,
        policy: await pathPolicyOf(context, policy),
        maxLength,
        limit,
      });
    },
  }),
);
