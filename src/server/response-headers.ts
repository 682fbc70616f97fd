import type { Plugin } from 'graphql-yoga';

export const responseHeadersPlugin: Plugin = {
  onResponse({ response }) {
    response.headers.set('x-content-type-options', 'nosniff');
    response.headers.set('referrer-policy', 'no-referrer');
  },
};
