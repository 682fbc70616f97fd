import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the queries of the page are written with their types. */
export const PAGE_QUERIES = at('src/explorer/api/queries.ts');

/** The queries of the page as TypeScript: each with the types of its variables and of its answer, by our own schema. */
export async function pageQueries(): Promise<string> {
  const location = at('src/explorer/api/queries.graphql');
  const document = parse(readFileSync(location, 'utf8'));
  const schema = parse(readFileSync(at('schema/schema.graphql'), 'utf8'));
  const types = await codegen({
    filename: PAGE_QUERIES,
    schema,
    documents: [{ location, document }],
    config: {
      skipTypename: true,
      disableDescriptions: true,
      enumsAsTypes: true,
      scalars: { ID: 'string', Date: 'string' },
    },
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  return [
    '// Written by `npm run page:queries` from queries.graphql and schema/schema.graphql.',
    types.trim(),
    QUERY,
    ...operationsOf(document).map((operation) => constant(document, operation)),
    enumFields(buildASTSchema(schema)),
    '',
  ].join('\n\n');
}

const QUERY = `/** A query or mutation of the page: its text, and by its type what it asks and answers. */
export interface Query<Answer, Variables> {
  readonly name: string;
  readonly text: string;
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Answer;
}`;

function operationsOf(document: DocumentNode): readonly OperationDefinitionNode[] {
  return document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
}

/** \`SUGGEST\` for the operation \`Suggest\`, with the fragments that it needs and no others. */
function constant(document: DocumentNode, operation: OperationDefinitionNode): string {
  const name = operation.name!.value;
  const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(document, operation)] });
  const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const type = `Query<${name}${kind}, ${name}${kind}Variables>`;
  return `export const ${name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()}: ${type} = {\n  name: '${name}',\n  text: \`${text}\`,\n};`;
}

function fragmentsOf(document: DocumentNode, operation: OperationDefinitionNode): readonly FragmentDefinitionNode[] {
  const wanted = new Set<string>();
  const follow = (node: OperationDefinitionNode | FragmentDefinitionNode) => {
    visit(node, {
      FragmentSpread({ name }) {
        if (wanted.has(name.value)) return;
        wanted.add(name.value);
        for (const each of document.definitions.filter(isFragment)) if (each.name.value === name.value) follow(each);
      },
    });
  };
  follow(operation);
  return document.definitions.filter(isFragment).filter(({ name }) => wanted.has(name.value));
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

/** Fields of inputs that hold enum values: written without quotation marks where a query is shown with its variables. */
function enumFields(schema: GraphQLSchema): string {
  const fields = Object.values(schema.getTypeMap())
    .filter(isInputObjectType)
    .flatMap((type) => Object.values(type.getFields()))
    .filter(({ type }) => isEnumType(getNamedType(type)))
    .map(({ name }) => `'${name}'`);
  return `/** Fields of inputs that hold enum values. */\nexport const ENUM_FIELDS: ReadonlySet<string> = new Set([${[...new Set(fields)].sort().join(', ')}]);`;
}
