import type { Asset } from './asset.ts';
import { hashOf } from './asset.ts';
import type { Example } from './examples.ts';
import { PLAYGROUND_POLICY } from './page-policy.ts';

/** Two people and what links them. */
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="28" height="28"><path d="M9 23 23 9" stroke="#64748b" stroke-width="3"/><circle cx="8" cy="24" r="6" fill="#0f766e"/><circle cx="24" cy="8" r="6" fill="#b91c1c"/></svg>`;

/**
 * GraphiQL leaves tabs with a transform that its own style sheet hides until a tab has the focus. A mouse button pressed on a tab then moves it away
 * from under the pointer, and the click is lost.
 */
const STILL_TABS = '.graphiql-tab.graphiql-tab { transform: none !important; }';

/** Opens GraphiQL with the options that stand in the page. Typographic apostrophes are at home in news: the editor is not to box them. */
const START = `const { workers, options } = JSON.parse(document.getElementById('options').textContent);
self.MonacoEnvironment = { globalAPI: true, getWorkerUrl: (_, label) => workers[label] ?? workers.editorWorkerService };
addEventListener('DOMContentLoaded', () => {
  self.monaco?.editor.onDidCreateEditor((editor) => editor.updateOptions({ unicodeHighlight: { ambiguousCharacters: false } }));
  YogaGraphiQL.renderYogaGraphiQL(document.getElementById('root'), options);
});
`;

/** GraphiQL without its page: scripts and styles by their paths. */
export interface PlaygroundFiles {
  readonly assets: ReadonlyMap<string, Asset>;
  /** Path of a file by what it is. */
  readonly paths: Readonly<Record<'script' | 'start' | 'style' | 'editorWorkerService' | 'json' | 'graphql', string>>;
}

let files: Promise<PlaygroundFiles> | undefined;

/** Loaded when the playground is first asked for: the script in it is several megabytes. */
export function playgroundFiles(): Promise<PlaygroundFiles> {
  files ??= loadFiles();
  return files;
}

async function loadFiles(): Promise<PlaygroundFiles> {
  const { css, js, editorWorkerService, jsonWorker, graphqlWorker } = await import(
    '@graphql-yoga/render-graphiql/graphiql'
  );
  const assets = new Map<string, Asset>();
  const add = (name: string, type: string, text: string): string => {
    const path = `/playground/${name}-${hashOf(text)}.${type}`;
    const media = type === 'js' ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8';
    assets.set(path, { type: media, bytes: Buffer.from(text, 'utf8'), hashed: true });
    return path;
  };
  const paths = {
    script: add('graphiql', 'js', js),
    start: add('start', 'js', START),
    style: add('graphiql', 'css', `${css}\n${STILL_TABS}`),
    editorWorkerService: add('editor', 'js', editorWorkerService),
    json: add('json', 'js', jsonWorker),
    graphql: add('graphql', 'js', graphqlWorker),
  };
  return { assets, paths };
}

/** GraphiQL's page as it opens: the example queries, one tab each, nothing from another host, and no script in the page itself. */
export function playgroundPage({ paths }: PlaygroundFiles, examples: readonly Example[]): Asset {
  const options = {
    title: 'Liaison',
    logo: LOGO,
    defaultTabs: examples.map(({ query }) => ({ query })),
    defaultEditorToolsVisibility: false,
    schemaDescription: true,
    // A token typed into the headers editor must not stay in the browser's storage.
    shouldPersistHeaders: false,
  };
  const { editorWorkerService, json, graphql } = paths;
  const data = JSON.stringify({ workers: { editorWorkerService, json, graphql }, options }).replaceAll('<', '\\u003c');
  const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Liaison</title>
    <link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(LOGO, 'utf8').toString('base64')}" />
    <link rel="stylesheet" href="${paths.style}" />
    <script type="application/json" id="options">${data}</script>
    <script defer src="${paths.start}"></script>
    <script defer src="${paths.script}"></script>
  </head>
  <body id="body" class="no-focus-outline">
    <noscript>The playground needs JavaScript. Programs ask by POST to this address.</noscript>
    <div id="root"></div>
  </body>
</html>
`;
  return {
    type: 'text/html; charset=utf-8',
    bytes: Buffer.from(page, 'utf8'),
    hashed: false,
    policy: PLAYGROUND_POLICY,
  };
}
