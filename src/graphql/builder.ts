import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import DataloaderPlugin from '@pothos/plugin-dataloader';
import RelayPlugin from '@pothos/plugin-relay';
import ValidationPlugin from '@pothos/plugin-validation';
import * as z from 'zod';
import { PAGE_LIMIT, PAGE_SIZE } from '../store/page-args.ts';
import { badInput, shortJson } from './bad-input.ts';
import type { Context } from './context.ts';
import { decodeId, encodeId } from './global-id.ts';

/** Items that a list without pages is counted with, where nothing else is known of it. */
export const LIST_SIZE = 5;

/** Extension of a field that answers pages: the points of their `totalCount`, where that is dear. */
export const COUNT_COST = 'countCost';

/** Everything that files of this folder add their types and fields to. Fields are not null unless they say so. */
export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
  };
  Connection: { totalCount: () => number | Promise<number> };
}>({
  plugins: [RelayPlugin, DataloaderPlugin, ComplexityPlugin, ValidationPlugin],
  defaultFieldNullability: false,
  complexity: { defaultComplexity: 1, defaultListMultiplier: LIST_SIZE },
  validation: {
    validationError: ({ issues: [issue] }, args) => {
      const path = (issue?.path ?? []).map((part) => (typeof part === 'object' ? part.key : part));
      const got = path.reduce<unknown>((value, key) => Object(value)[key], args);
      return badInput(path.map(String).join('.'), issue?.message ?? 'something else', shortJson(got));
    },
  },
  relay: {
    encodeGlobalID: (typename, id) => encodeId(typename, String(id)),
    decodeGlobalID: decodeId,
    nodeTypeOptions: {
      description: 'Anything that has an id of its own, and can be asked for again by that id with `node(id:)`.',
    },
    idFieldOptions: { description: 'Names this thing for good: the same in every database that read the same text.' },
    nodeQueryOptions: {
      description: 'The thing of this id, whatever its type. Null when nothing has it.',
      args: { id: { description: 'An id that this API gave.' } },
    },
    nodesQueryOptions: {
      description: 'The things of these ids, in the order of the ids; null in the place of one that nothing has.',
      args: {
        ids: {
          description: `Ids that this API gave, at most ${PAGE_LIMIT}.`,
          validate: z.array(z.unknown()).max(PAGE_LIMIT, `at most ${PAGE_LIMIT} ids`),
        },
      },
      complexity: ({ ids }) => ({ field: 1, multiplier: ids.length }),
    },
    pageInfoTypeOptions: { description: 'Whether there is more before and after a page, and from where to go on.' },
    hasNextPageFieldOptions: { description: 'Whether more comes after this page.' },
    hasPreviousPageFieldOptions: { description: 'Whether something comes before this page.' },
    startCursorFieldOptions: { description: 'Cursor of the first item: give it as `before` to go back.' },
    endCursorFieldOptions: { description: 'Cursor of the last item: give it as `after` to go on.' },
    cursorFieldOptions: { description: 'Where this item stands in the list, for `after` and `before`.' },
    nodeFieldOptions: { description: 'The thing itself.' },
    edgesFieldOptions: {
      nullable: { list: false, items: false },
      description: 'The items of this page, each with what belongs to the relation and not to the thing.',
      complexity: { field: 0, multiplier: 1 },
    },
    nodesOnConnection: {
      description: 'The things of this page without their edges, for when only they are wanted.',
      complexity: { field: 0, multiplier: 1 },
    },
    pageInfoFieldOptions: { description: 'Where this page stands in the whole list.' },
    firstArgOptions: {
      description: `How many items from the start, at most ${PAGE_LIMIT}; ${PAGE_SIZE} when neither first nor last is given.`,
    },
    lastArgOptions: { description: `How many items from the end, at most ${PAGE_LIMIT}.` },
    afterArgOptions: { description: 'Go on after the item of this cursor.' },
    beforeArgOptions: { description: 'Go back from the item of this cursor.' },
    defaultConnectionFieldOptions: {
      complexity: ({ first, last }) => ({ field: 1, multiplier: first ?? last ?? PAGE_SIZE }),
    },
  },
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many items the whole list has; counted only when asked for.',
    resolve: (connection) => connection.totalCount(),
  }),
);

builder.queryType({
  description: 'Who met whom, when, according to whom, and where does it say so.',
});
builder.mutationType({ description: 'What changes the graph. Every change says what it did.' });
