import type { Plugin } from 'graphql-yoga';

/** What the playground's page may do: run the scripts and styles that stand in it, and ask this server. Nothing comes from elsewhere. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const responseHeadersPlugin: Plugin = {
  onResponse({ response }) {
    response.headers.set('x-content-type-options', 'nosniff');
    response.headers.set('referrer-policy', 'no-referrer');
    if (response.headers.get('content-type')?.startsWith('text/html')) {
      response.headers.set('content-security-policy', PAGE_POLICY);
    }
  },
};
