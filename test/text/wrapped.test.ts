import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/corpus/load-corpus.ts';
import type { Article } from '../../src/model/article.ts';
import { readArticle } from '../../src/text/read.ts';

/** A text with its lines ended by hand, as wires and mails have it. */
function wrapped(text: string, columns: number): string {
  return text.replace(/[^\n]+/g, (paragraph) => {
    let column = 0;
    return paragraph.replace(/(^| )([^ ]+)/g, (_, space: string, word: string) => {
      const breaks = space !== '' && column + 1 + word.length > columns;
      column = breaks ? word.length : column + space.length + word.length;
      return `${breaks ? '\n' : space}${word}`;
    });
  });
}

const single = (text: string): string => text.replace(/\s+/g, ' ');

/** All that is read of an article, without offsets and what is made of them. */
function told(article: Article): unknown {
  const { entities, mentions, positions, dates, quotes, events, claims } = readArticle(article);
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const name = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  return {
    entities: entities.map((entity) => [entity.kind, entity.name, entity.aliases, entity.sector, entity.country]),
    mentions: mentions.map(({ text, entity, form }) => [single(text), name(entity), form]),
    positions: positions.map((row) => [name(row.person), single(row.title), name(row.agency), row.country, row.status]),
    dates: dates.map(({ text, edtf }) => [single(text), edtf]),
    quotes: quotes.map(({ text, speaker, kind }) => [single(text), name(speaker), kind]),
    events: events.map(({ type, participants }) => [
      type,
      participants.map(({ entity, role }) => [name(entity), role]),
    ]),
    claims: claims.map((claim) => [single(claim.text), claim.stance, claim.realis, claim.accordingTo.map(name)]),
  };
}

const texts = [...loadTexts('corpus').values()].filter((_, at) => at % 150 === 7);

describe('a text with hard line ends', () => {
  it.each(texts.map((text) => [text.id, text] as const))('%s reads as the same text without', (_, article) => {
    // Paragraphs with a blank line between them: without one, no program can tell them from lines.
    const text = article.text.replace(/\n+/g, '\n\n');
    const lines = wrapped(text, 72);
    expect(lines.split('\n').every((line) => line.length <= 72 || !line.includes(' '))).toBe(true);
    expect(told({ ...article, text: lines })).toEqual(told({ ...article, text }));
  });
});
