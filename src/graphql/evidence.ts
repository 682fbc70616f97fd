import type { Evidence, Located } from '../model/graph.ts';
import { evidenceOf } from '../store/evidence.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { loaderOf } from './loader.ts';
import { articleRef } from './refs.ts';

/** The words behind claims, quotes and positions; all that one round of resolvers asks for is cut from the articles at once. */
export const evidence = loaderOf(
  evidenceOf,
  ({ article, start, end, rule }: Located) => `${article} ${start} ${end} ${rule}`,
);

export const evidenceRef = builder.objectRef<Evidence>('Evidence').implement({
  description: 'Where it says so: the exact words of an article, what stands around them, and the rule that read them.',
  fields: (t) => ({
    article: t.field({
      type: articleRef,
      description: 'The article that says it.',
      resolve: (words) => words.article,
    }),
    text: t.exposeString('text', { description: 'The words, exactly as printed.' }),
    prefix: t.exposeString('prefix', { description: 'What stands before them.' }),
    suffix: t.exposeString('suffix', { description: 'What stands after them.' }),
    sentence: t.exposeString('sentence', { description: 'The whole sentence, or sentences, that they stand in.' }),
    start: t.exposeInt('start', { description: 'Where they begin in the text of the article, in UTF-16 code units.' }),
    end: t.exposeInt('end', { description: 'Where they end, exclusive.' }),
    rule: t.exposeString('rule', { description: 'The name of the rule that read them.' }),
    url: t.string({
      description: 'Where the page of this server shows them in the article, as a path: "/article/ID#120-180".',
      resolve: ({ article, start, end }) =>
        `/article/${encodeURIComponent(article).replaceAll('%3A', ':')}#${start}-${end}`,
    }),
  }),
});

/** How many words an edge may be asked to show. */
const MAX_EVIDENCE = 50;

/** `evidence(first: Int = 1)` of what several claims stand behind: the words of the first of them, the same words once. */
export const evidenceArgs = builder.args((t) => ({
  first: t.int({ defaultValue: 1, required: true, description: `How many, 1 to ${MAX_EVIDENCE}.` }),
}));

/** Points of such a list: it is as long as it was asked to be. */
export function evidenceCost({ first }: { readonly first: number }): {
  readonly field: number;
  readonly multiplier: number;
} {
  return { field: 1, multiplier: first };
}

export async function firstEvidence(
  context: Context,
  claims: readonly Located[],
  { first }: { readonly first: number },
): Promise<Evidence[]> {
  if (first < 1 || first > MAX_EVIDENCE) throw badInput('first', `1 to ${MAX_EVIDENCE}`, String(first));
  const places = new Map(claims.map((claim) => [`${claim.article} ${claim.start} ${claim.end}`, claim]));
  return Promise.all([...places.values()].slice(0, first).map((claim) => evidence(context).load(claim)));
}
