import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a made-up site answers to one request. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A request as it came. */
export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

export interface Site {
  readonly address: string;
  /** What was asked for since the last look, robots.txt left out. */
  asked(): readonly Asked[];
  close(): Promise<void>;
}

/** A server of this machine whose answers a function gives; null is 404. */
export async function openSite(reply: (asked: Asked, address: string) => Reply | null): Promise<Site> {
  let log: Asked[] = [];
  let address = '';
  const server: Server = createServer((request, response) => {
    const asked: Asked = { path: request.url ?? '', headers: request.headers };
    if (asked.path !== '/robots.txt') log.push(asked);
    const { status = 200, headers = {}, body = '' } = reply(asked, address) ?? { status: 404 };
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    asked() {
      const since = log;
      log = [];
      return since;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A page with a story of its own. */
export function storyPage(title: string, day = '2021-03-09'): string {
  const story = `Ann Ray met Bob Lee in Riga on Monday and spoke of ${title}, the harbour ministry of Latvia said in a statement.`;
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="article:published_time" content="${day}"></head>
<body><article><h1>${title}</h1><p>${story}</p><p>They talked for three hours about the ferries and the price of fuel, it said.</p></article></body></html>`;
}
