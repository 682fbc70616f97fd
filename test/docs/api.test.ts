import { readdirSync, readFileSync } from 'node:fs';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/api.md', root), 'utf8');

/** What stands in fences of a language. */
const fenced = (language: string) =>
  [...text.matchAll(new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``, 'g'))].map(([, code]) => code ?? '');

describe('docs/api.md', () => {
  it.each(fenced('graphql').map((query) => [/(?:query|mutation) (\w+)/.exec(query)?.[1], query] as const))(
    'the query %s is valid',
    (_, query) => {
      expect(validate(schema, parse(query))).toEqual([]);
    },
  );

  it('the request of the command line is valid', () => {
    const [command = ''] = fenced('sh');
    const body = JSON.parse(/-d '([^']+)'/.exec(command)?.[1] ?? '');
    expect(validate(schema, parse(body.query))).toEqual([]);
  });

  it('explains every error code that the API raises, and no other', () => {
    const explained = new Set(
      text
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)].map(([, code]) => code)),
    );
    const sources = ['src/graphql/', 'src/server/'].flatMap((folder) =>
      readdirSync(new URL(folder, root)).map((file) => readFileSync(new URL(folder + file, root), 'utf8')),
    );
    const raised = sources.flatMap((source) =>
      [...source.matchAll(/(?:code: |refusal\(\d+, |return |undefined \? )'([A-Z_]{6,})'/g)].map(([, code]) => code),
    );
    const ofLibraries = [
      'GRAPHQL_PARSE_FAILED',
      'GRAPHQL_VALIDATION_FAILED',
      'OPERATION_RESOLUTION_FAILURE',
      'REQUEST_ENTITY_TOO_LARGE',
    ];
    const ofStore = ['STORE_UNAVAILABLE', 'STORE_TIMEOUT', 'STORE_LOCKED', 'STORE_FAILED', 'READING_FAILED'];
    expect(explained).toEqual(new Set([...raised, ...ofLibraries, ...ofStore]));
  });
});
