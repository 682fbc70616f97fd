import type { GraphiQLOptions } from 'graphql-yoga';
import type { Example } from './examples.ts';

/** Two people and what links them. */
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28"><path d="M9 23 23 9" stroke="#64748b" stroke-width="3"/><circle cx="8" cy="24" r="6" fill="#0f766e"/><circle cx="24" cy="8" r="6" fill="#b91c1c"/></svg>`;

/**
 * GraphiQL leaves tabs with a transform that its own style sheet hides until a tab has the focus. A mouse button pressed on a tab then moves it away
 * from under the pointer, and the click is lost.
 */
const STILL_TABS = '.graphiql-tab.graphiql-tab { transform: none !important; }';

/** GraphiQL as it opens: the example queries, one tab each, nothing from another host. */
export function playgroundOptions(examples: readonly Example[]): GraphiQLOptions {
  return {
    title: 'Liaison',
    logo: LOGO,
    favicon: `data:image/svg+xml;base64,${Buffer.from(LOGO, 'utf8').toString('base64')}`,
    defaultTabs: examples.map(({ query }) => ({ query })),
    defaultEditorToolsVisibility: false,
    schemaDescription: true,
    // A token typed into the headers editor must not stay in the browser's storage.
    shouldPersistHeaders: false,
  };
}

/** Loaded when the page is first asked for: the script in it is several megabytes. */
export async function renderPlayground(options: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options).replace('</head>', `<style>${STILL_TABS}</style></head>`);
}
