import { type PageArticle, type PageOrigin, pageArticle } from '../../../src/ingest/page/page-article.ts';

/** Three paragraphs of a made-up story. */
export const PARAGRAPHS = [
  'Ann Ray met Bob Lee in Riga on Monday, the harbour ministry of Latvia said in a long statement.',
  'They talked for three hours about the ferries, the ice and the price of fuel, it said.',
  'Both sides will meet again in spring, when the ice is gone and the ports are open to all ships.',
] as const;

export const STORY = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

/** A page of the parts given. */
export function page(head: string, body = `<article><h1>Ray met Lee</h1>${STORY}</article>`): string {
  return `<!doctype html><html lang="en"><head><title>Ray met Lee</title>${head}</head><body>${body}</body></html>`;
}

export function read(html: string, origin: PageOrigin = {}): PageArticle {
  return pageArticle(html, { fetchedAt: '2024-06-01T12:00:00Z', ...origin });
}

export function jsonLd(value: unknown): string {
  return `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`;
}
