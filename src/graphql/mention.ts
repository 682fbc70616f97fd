import type { Emendation } from '../model/reading.ts';
import { builder } from './builder.ts';
import { claimCertainty, mentionForm } from './enums.ts';
import { evidence, evidenceRef } from './evidence.ts';
import { actors, agencyRef, articleRef, mentionRef, personRef, placeRef } from './refs.ts';

const emendationRef = builder.objectRef<Emendation>('Emendation').implement({
  description: 'What a misprint is taken to mean; the text keeps it as printed.',
  fields: (t) => ({
    reading: t.exposeString('reading', { description: 'What it is read as.' }),
    because: t.exposeString('because', { description: 'Why it is taken to mean that.' }),
    certainty: t.expose('certainty', { type: claimCertainty, description: 'How sure that is.' }),
  }),
});

const entityRef = builder.unionType('Entity', {
  description: 'What a text can refer to.',
  types: [personRef, agencyRef, placeRef],
  resolveType: ({ kind }) => ({ person: 'Person', agency: 'Agency', place: 'Place' })[kind],
});

mentionRef.implement({
  description:
    'A place where an article refers to someone. A mention is not an entity: what the text says and whom it means are two things.',
  fields: (t) => ({
    article: t.field({ type: articleRef, description: 'In which article.', resolve: (mention) => mention.article }),
    start: t.exposeInt('start', { description: 'Where it begins in the text of the article, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where it ends, exclusive.' }),
    text: t.exposeString('text', { description: 'The words, exactly as printed.' }),
    evidence: t.field({
      type: evidenceRef,
      description: 'Where it stands: the words with what is around them.',
      resolve: ({ article, start, end, text, form }, _, context) =>
        evidence(context).load({ article, start, end, text, rule: `mention-${form}` }),
    }),
    form: t.expose('form', { type: mentionForm, description: 'How it refers.' }),
    entity: t.field({
      type: entityRef,
      nullable: true,
      description: 'Whom or what it is taken to mean. Null where the text leaves it open: never a guess.',
      resolve: async ({ entity }, _, context) =>
        entity === null
          ? null
          : ((await actors(context).load(entity)) ?? (await placeRef.getDataloader(context).load(entity))),
    }),
    entities: t.field({
      type: [entityRef],
      description: 'Whom the words mean where they mean several: "the two leaders". Empty otherwise.',
      resolve: async ({ entities }, _, context) => {
        const found = await Promise.all(
          entities.map(async (id) => (await actors(context).load(id)) ?? placeRef.getDataloader(context).load(id)),
        );
        return found.filter((entity) => entity !== null);
      },
    }),
    emendation: t.field({
      type: emendationRef,
      nullable: true,
      description: 'What the words are taken to mean when they are a misprint.',
      resolve: (mention) => mention.emendation,
    }),
  }),
});
