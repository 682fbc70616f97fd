import { GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import './actor.ts';
import './agencies.ts';
import './agency.ts';
import './article.ts';
import './articles.ts';
import './claim.ts';
import './claims.ts';
import './common-contacts.ts';
import './contact.ts';
import './date-scalar.ts';
import './delete-article.ts';
import './event.ts';
import './events.ts';
import './ingest-article.ts';
import './judge.ts';
import './judgement.ts';
import './lookups.ts';
import './mention.ts';
import './neighbourhood.ts';
import './news.ts';
import './paths.ts';
import './people.ts';
import './person.ts';
import './place.ts';
import './places.ts';
import './position.ts';
import './presence.ts';
import './quote.ts';
import './quotes.ts';
import './search.ts';
import './stats.ts';
import { builder } from './builder.ts';

const DESCRIPTION = `News articles go in; this answers who met whom, when, according to whom, and where it says so.

Begin with \`person(name:)\` and its \`contacts\`, or with \`contact(between:)\`. Every claim, quote, position and contact has \`evidence\`: the exact words,
their article, and the rule that read them. What someone denies is kept, and counts as a contact nowhere.`;

/** The schema of the API, built once. */
export const schema = new GraphQLSchema({ ...builder.toSchema().toConfig(), description: DESCRIPTION });

/** The schema as text, sorted by name: what `schema/schema.graphql` holds and `/schema.graphql` answers. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
