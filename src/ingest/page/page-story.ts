import { bare } from './bare.ts';
import type { PageFacts } from './page-facts.ts';
import { storiesOf, type Thing, textOf } from './structured-data.ts';

/**
 * Which of the stories that JSON-LD describes is this page's: pages list others too. The one of this page's address, else of its headline, else the
 * first that has a headline or a text. Its properties are completed from other descriptions of the same story.
 */
export function pageStory(facts: PageFacts, addresses: readonly string[]): Thing | null {
  const stories = storiesOf(facts.things);
  const paths = new Set(addresses.map(pathOf));
  const titles = [facts.metas.get('og:title')?.[0] ?? '', facts.title].map(bare);
  const isHere = (story: Thing) => addressesOf(story).some((address) => paths.has(pathOf(address)));
  const isTitled = (story: Thing) => {
    const headline = bare(textOf(story['headline']) ?? '');
    return (
      headline !== '' &&
      titles.some((title) => title.includes(headline) || (title.length > 10 && headline.includes(title)))
    );
  };
  const own = stories.filter((story) => isHere(story) || isTitled(story));
  const first =
    own[0] ??
    stories.find((story) => story['headline'] !== undefined || story['articleBody'] !== undefined) ??
    stories[0];
  if (first === undefined) return null;
  return Object.assign({}, ...own.slice(1).reverse(), first) as Thing;
}

/** The addresses that a description gives of its story. */
export function addressesOf(story: Thing | null): readonly string[] {
  const page = story?.['mainEntityOfPage'];
  const named =
    typeof page === 'object' && page !== null && !Array.isArray(page)
      ? [(page as Thing)['@id'], (page as Thing)['url']]
      : [page];
  return [story?.['url'], ...named].filter(
    (address): address is string => typeof address === 'string' && /^https?:/i.test(address),
  );
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : address;
}
