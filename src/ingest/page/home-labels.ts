import { attribute, elementsOf, type PageElement, rawText } from './page-tree.ts';

/** Words of a link to a front page that are no part of its name. */
const OF_THE_LINK = /\b(?:the\s+)?(?:logo|home\s?page|home|startseite|accueil|front\s?page)\b/giu;

/** What a link to a front page is called, by its words, its titles and its picture; nothing of any other link. The host is null where the address has none. */
export function homeLabelsOf(link: PageElement): readonly { readonly host: string | null; readonly label: string }[] {
  const host = frontPageHost(attribute(link, 'href')?.trim() ?? '');
  if (host === undefined) return [];
  const labels = [attribute(link, 'title'), attribute(link, 'aria-label'), rawText(link)];
  for (const element of elementsOf(link)) {
    labels.push(attribute(element, 'alt'), attribute(element, 'aria-label'));
    if (element.tagName === 'title') labels.push(rawText(element));
  }
  const names = labels.map((label) => (label ?? '').replace(OF_THE_LINK, ' ').replace(/\s+/g, ' ').trim());
  return [...new Set(names)].filter((name) => name !== '' && name.length < 50).map((label) => ({ host, label }));
}

function frontPageHost(href: string): string | null | undefined {
  if (href === '/') return null;
  if (!/^(?:https?:)?\/\/[^/]+\/?$/i.test(href) || !URL.canParse(href, 'https://host')) return undefined;
  return new URL(href, 'https://host').hostname.replace(/^www\./, '');
}
