import { claimCertainty, realis, stance } from './enums.ts';
import { evidence, evidenceRef } from './evidence.ts';
import { actorRef, claimRef, eventRef } from './refs.ts';
import { unnamedRef } from './unnamed.ts';

claimRef.implement({
  description: 'What one article says of one event, and according to whom.',
  fields: (t) => ({
    event: t.field({ type: eventRef, description: 'Of what.', resolve: (claim) => claim.event }),
    stance: t.expose('stance', { type: stance, description: 'Whether it says that it is so.' }),
    realis: t.expose('realis', { type: realis, description: 'Whether it speaks of what took place.' }),
    certainty: t.expose('certainty', { type: claimCertainty, description: 'How sure its words are.' }),
    accordingTo: t.field({
      type: [actorRef],
      description: 'The chain of claimants, outermost first: the publisher, the speaker, whom the speaker reports.',
      complexity: { field: 1, multiplier: 3 },
      resolve: (claim) => [...claim.accordingTo],
    }),
    unnamed: t.field({
      type: [unnamedRef],
      description: 'Claimants without a name: "an Austrian official".',
      complexity: { field: 1, multiplier: 1 },
      resolve: (claim) => [...claim.unnamed],
    }),
    evidence: t.field({
      type: evidenceRef,
      description: 'Where it says so.',
      resolve: (claim, _, context) => evidence(context).load(claim),
    }),
  }),
});
