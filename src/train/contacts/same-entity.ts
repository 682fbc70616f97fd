import type { LocatedAnnotation } from '../../corpus/locate.ts';
import { alike } from '../../eval/corpus/likeness.ts';
import type { Scene } from '../../text/scene/scene.ts';
import { countryCode } from '../../text/words/countries.ts';
import { governmentIdOf, governmentOf } from '../../text/words/governments.ts';

/** For each annotated name the entity of the reading that it means, as it would act; undefined where the reading lacks it. */
export function entitiesOfNames(scene: Scene, article: LocatedAnnotation): (name: string) => string | undefined {
  const { entities } = scene.draft;
  const persons = new Set(article.people.map(({ name }) => name));
  const ranked: { readonly name: string; readonly id: string; readonly score: number }[] = [];
  const found = new Map<string, string>();
  for (const { name } of article.people)
    for (const entity of entities)
      if (entity.kind === 'person') {
        const score = alike(name, entity);
        if (score > 0) ranked.push({ name, id: entity.id, score });
      }
  const taken = new Set<string>();
  for (const { name, id } of ranked.toSorted((a, b) => b.score - a.score)) {
    if (found.has(name) || taken.has(id)) continue;
    found.set(name, id);
    taken.add(id);
  }
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    let best: { readonly id: string; readonly score: number } | undefined;
    for (const entity of entities) {
      if (entity.kind === 'person' && persons.has(name)) continue;
      const score = alike(name, entity);
      if (score < (persons.has(name) ? 0.5 : 0.01) || (best && best.score >= score)) continue;
      const id = entity.kind === 'place' ? governmentOf(entity)?.id : entity.id;
      if (id !== undefined) best = { id, score };
    }
    const code = best || persons.has(name) ? undefined : countryCode(name);
    const id = best?.id ?? (code === undefined ? undefined : governmentIdOf(code));
    if (id !== undefined) found.set(name, id);
    return id;
  };
}
