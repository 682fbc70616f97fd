import type { EntityKind } from '../model/reading.ts';
import { contentId } from './content-id.ts';

/** Id of an entity: of its kind and name, so that two articles that name it alike agree. */
export function entityId(kind: EntityKind, name: string): string {
  return contentId('e-', kind, name);
}
