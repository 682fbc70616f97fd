import { playgroundAddress } from '../api/shown-query.ts';

/** Opens the playground with the query that is answered here. */
export function QueryLink({ query }: { readonly query: string }) {
  return (
    <a href={playgroundAddress(query)} class="query-link">
      Show the query
    </a>
  );
}
