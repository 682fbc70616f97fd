import { quoteKind } from './enums.ts';
import { evidence, evidenceRef } from './evidence.ts';
import { actorRef, articleRef, knownActors, quoteRef } from './refs.ts';
import { unnamedRef } from './unnamed.ts';

quoteRef.implement({
  description: 'Words of a speaker, in quotation marks or in the words of the reporter.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words, exactly as printed.' }),
    kind: t.expose('quoteKind', { type: quoteKind, description: 'How they are given.' }),
    speaker: t.field({
      type: actorRef,
      nullable: true,
      description: 'Who speaks. Null when the text leaves it open: never a guess.',
      resolve: (quote) => quote.speaker,
    }),
    unnamed: t.field({
      type: [unnamedRef],
      description: 'Speakers without a name: "two people familiar with the talks".',
      resolve: (quote) => [...quote.unnamed],
    }),
    cue: t.exposeString('cue', { nullable: true, description: 'The word of attribution: "said".' }),
    about: t.field({
      type: [actorRef],
      description: 'Whom the words mention.',
      resolve: (quote, _, context) => knownActors(context, quote.mentions),
    }),
    article: t.field({ type: articleRef, description: 'Where it is printed.', resolve: (quote) => quote.article }),
    evidence: t.field({
      type: evidenceRef,
      description: 'Where it says so.',
      resolve: (quote, _, context) => evidence(context).load(quote),
    }),
  }),
});
