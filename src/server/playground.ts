import type { GraphiQLOptions } from 'graphql-yoga';
import type { Example } from './examples.ts';

/** GraphiQL as it opens: the example queries, one tab each, nothing from another host. */
export function playgroundOptions(examples: readonly Example[]): GraphiQLOptions {
  return {
    title: 'Liaison: who met whom, and where does it say so',
    defaultTabs: examples.map(({ query }) => ({ query })),
    defaultEditorToolsVisibility: false,
    // A token typed into the headers editor must not stay in the browser's storage.
    shouldPersistHeaders: false,
  };
}

/** Loaded when the page is first asked for: the script in it is six megabytes. */
export async function renderPlayground(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options);
}
