import type { Draft } from '../draft.ts';
import { type DatedSpan, datesBySentence } from '../scene/dates-by-sentence.ts';
import { type Scene, sceneOf } from '../scene/scene.ts';
import { type Governments, governmentsOf } from './governments.ts';
import type { Told } from './merge.ts';
import { tellings } from './tellings.ts';

/** A draft made ready for what decides on its contacts: the scene, and what the rules tell of it. */
export interface ContactSite {
  readonly scene: Scene;
  readonly dates: ReadonlyMap<number, readonly DatedSpan[]>;
  readonly governments: Governments;
  /** The publisher's entity. */
  readonly publisher: string | undefined;
  /** What the rules tell, in the order of the text. */
  readonly byRules: readonly Told[];
}

/** Makes a draft ready. */
export function contactSiteOf(draft: Draft): ContactSite {
  const scene = sceneOf(draft);
  const governments = governmentsOf(scene);
  const publisher = publisherOf(draft);
  const dates = datesBySentence(scene);
  return { scene, dates, governments, publisher, byRules: tellings(scene, dates, publisher, governments) };
}

/** The publisher's entity: it reports, so it never takes part. */
function publisherOf(draft: Draft): string | undefined {
  const name = draft.article.publisher?.toLowerCase();
  if (name === undefined) return undefined;
  return draft.entities.find(
    (entity) =>
      entity.kind === 'agency' && [entity.name, ...entity.aliases].some((known) => known.toLowerCase() === name),
  )?.id;
}
