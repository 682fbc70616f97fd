import { detectLanguage } from '../../text/language.ts';
import type { PageFacts } from './page-facts.ts';
import { type Thing, textOf } from './structured-data.ts';

/** The language that a page declares, as a BCP 47 tag; null where it declares none, or none that is a tag. */
export function declaredLanguage(facts: PageFacts, story: Thing | null): string | null {
  const claims = [
    textOf(story?.['inLanguage']),
    facts.lang,
    facts.metas.get('content-language')?.[0],
    facts.metas.get('og:locale')?.[0],
    facts.metas.get('language')?.[0],
  ];
  for (const claim of claims) {
    const tag = claim?.trim().replace('_', '-');
    if (tag === undefined || !/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) continue;
    try {
      return Intl.getCanonicalLocales(tag)[0] ?? null;
    } catch {
      // No tag after all; the next claim is heard.
    }
  }
  return null;
}

/**
 * The language to say of an article. Templates say "en" of pages in any language, so English is left to the text; another language is believed where
 * the text itself shows no other.
 */
export function articleLanguage(text: string, declared: string | null): string | undefined {
  if (declared === null || /^en\b/i.test(declared)) return undefined;
  const { tag } = detectLanguage({ id: '', text });
  return tag === 'und' || tag === declared.split('-')[0] ? declared : undefined;
}
