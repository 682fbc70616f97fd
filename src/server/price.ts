import type { FieldComplexity } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { COUNT_COST, LIST_SIZE } from '../graphql/builder.ts';

/** Points of what is selected: those that are spent once, those that each item of a page takes, and how often it is asked how long the whole list is. */
interface Price {
  readonly once: number;
  readonly each: number;
  readonly counts: number;
}

/** A query that has passed validation, and what it is asked with. */
interface Asked {
  readonly schema: GraphQLSchema;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly known: Map<SelectionSetNode, Map<GraphQLCompositeType, Price>>;
}

/** Points of counting a list, where its field has no price of its own for that. */
const COUNTED = 20;

const ITEMS: ReadonlySet<string> = new Set(['edges', 'nodes']);

/**
 * Points of an operation by the weights that stand at the fields of the schema (`complexity`). The size of a page multiplies its items alone: how many there
 * are, and where the page ends, is found once. A fragment is counted once however often it is spread. Of a union all its types are counted.
 * @param operation name of the operation; null where the document has one
 */
export function priceOf(
  document: DocumentNode,
  operation: string | null,
  schema: GraphQLSchema,
  variables: Readonly<Record<string, unknown>>,
): number {
  const { definitions } = document;
  const asked: Asked = {
    schema,
    variables,
    fragments: new Map(
      definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [])),
    ),
    known: new Map(),
  };
  return definitions
    .filter((each): each is OperationDefinitionNode => each.kind === Kind.OPERATION_DEFINITION)
    .filter(({ name }) => operation === null || name?.value === operation)
    .reduce((sum, each) => sum + selected(each.selectionSet, schema.getRootType(each.operation)!, asked).once, 0);
}

function selected(set: SelectionSetNode, type: GraphQLCompositeType, asked: Asked): Price {
  const found = asked.known.get(set)?.get(type);
  if (found !== undefined) return found;
  let once = 0;
  let each = 0;
  let counts = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const points = ofField(selection, type, asked);
      if (isPage(type) && ITEMS.has(selection.name.value)) each += points;
      else if (isPage(type) && selection.name.value === 'totalCount') counts += 1;
      else once += points;
      continue;
    }
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(selection.name.value)! : selection;
    const condition = fragment.typeCondition && asked.schema.getType(fragment.typeCondition.name.value);
    const inner = selected(fragment.selectionSet, isCompositeType(condition) ? condition : type, asked);
    once += inner.once;
    each += inner.each;
    counts += inner.counts;
  }
  const price = { once, each, counts };
  asked.known.set(set, (asked.known.get(set) ?? new Map<GraphQLCompositeType, Price>()).set(type, price));
  return price;
}

function ofField(node: FieldNode, parent: GraphQLCompositeType, asked: Asked): number {
  const field = isUnionType(parent) ? undefined : parent.getFields()[node.name.value];
  if (field === undefined) return 1;
  const weight = field.extensions['complexity'] as FieldComplexity<object, object> | undefined;
  const given =
    typeof weight === 'function' ? weight(getArgumentValues(field, node, asked.variables), {}, field) : (weight ?? 1);
  const { field: own = 1, multiplier = isList(field.type) ? LIST_SIZE : 1 } =
    typeof given === 'number' ? { field: given } : given;
  const type = getNamedType(field.type);
  if (node.selectionSet === undefined || !isCompositeType(type)) return own;
  const { once, each, counts } = selected(node.selectionSet, type, asked);
  if (!isPage(type)) return own + multiplier * once;
  const ofCount = field.extensions[COUNT_COST] as number | undefined;
  return own + once + multiplier * each + counts * (ofCount ?? COUNTED);
}

function isPage(type: GraphQLCompositeType): boolean {
  return isObjectType(type) && 'pageInfo' in type.getFields();
}

function isList(type: GraphQLOutputType): boolean {
  return isNonNullType(type) ? isList(type.ofType) : isListType(type);
}
