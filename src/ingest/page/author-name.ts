import type { PageFacts } from './page-facts.ts';
import { rawText } from './page-tree.ts';
import { type Thing, textOf } from './structured-data.ts';

/** Who wrote it, as the page names them: "Ann Ray, Bob Lee". An address of the web is no name. */
export function authorName(facts: PageFacts, story: Thing | null): string | undefined {
  const given = story?.['author'] ?? story?.['creator'];
  const structured = (Array.isArray(given) ? given : [given]).map(textOf);
  const metas = [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'dc.creator',
    'byl',
    'citation_author',
  ];
  const lists: readonly (readonly (string | undefined)[])[] = [
    structured,
    ...metas.map((name) => facts.metas.get(name) ?? []),
    (facts.properties.get('author') ?? []).slice(0, 5).map((element) => textOf(rawText(element))),
  ];
  for (const list of lists) {
    const names = list.map((name) => textOf(name)?.replace(/^(?:by|von|par|por|di|door|av|af)\s+(?=\p{Lu})/iu, ''));
    const usable = new Set(
      names.filter((name) => name !== undefined && name.length < 100 && !/^https?:|[@{}<>]/.test(name)),
    );
    if (usable.size > 0) return [...usable].join(', ');
  }
  return undefined;
}
