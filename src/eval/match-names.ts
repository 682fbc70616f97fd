import type { Entity, Mention, Position, Quote } from '../model/reading.ts';
import { anyOf, fits, type GoldForm } from './gold.ts';
import { foldName, isSameName } from './same-name.ts';
import { isNamed, locate, overlap, type Seen } from './seen.ts';

const strings = (value: unknown): readonly string[] => (value === undefined ? [] : anyOf(value).map(String));

/** `{"person": "Ann Ray", "aliases": […]}`, and the same for agencies and places. */
export function matchEntities(s: Seen, form: GoldForm, kind: Entity['kind']): readonly Entity[] {
  return [...s.entities.values()].filter(
    (entity) =>
      entity.kind === kind &&
      isNamed(s, entity.id, form[kind]) &&
      strings(form.aliases).every((alias) =>
        (s.names.get(entity.id) ?? []).some((name) => isSameName(kind, alias, name)),
      ) &&
      fits(form.sector, entity.sector) &&
      fits(form.country, entity.country),
  );
}

/** `{"same": [names]}`: one entity answers to all of them. */
export function matchSame(s: Seen, form: GoldForm): readonly Entity[] {
  return [...s.entities.values()].filter(
    (entity) => strings(form.same).every((name) => isNamed(s, entity.id, name)) && fits(form.kind, entity.kind),
  );
}

/** `{"distinct": [names]}`: each has an entity, and no entity has two of the names. */
export function matchDistinct(s: Seen, form: GoldForm): readonly Entity[] {
  const sets = strings(form.distinct).map((name) =>
    [...s.entities.values()].filter((entity) => isNamed(s, entity.id, name)),
  );
  const all = new Set(sets.flat());
  const apart = sets.every((set) => set.length > 0) && all.size === sets.reduce((sum, set) => sum + set.length, 0);
  return apart ? sets.map((set) => set[0]!) : [];
}

/** `{"mention": "He", "at": "He recalled", "is": "Ann Ray", "form": "pronoun"}`. */
export function matchMentions(s: Seen, form: GoldForm): readonly Mention[] {
  const [start, end] = locate(s.text, String(form.mention), form.at);
  const near = s.reading.mentions.filter((mention) => overlap(start, end, mention) > 0);
  const close = near.filter((m) => 2 * overlap(start, end, m) >= Math.max(end, m.end) - Math.min(start, m.start));
  const fitting = (close.length > 0 ? close : near).filter(
    (mention) =>
      fits(form.form, mention.form) &&
      (form.emendation === undefined ||
        strings(form.emendation).some((want) => foldName(want) === foldName(mention.emendation?.reading ?? ''))) &&
      (form.emended === undefined || form.emended === (mention.emendation !== undefined)) &&
      (form.kind === undefined ||
        fits(form.kind, mention.entity === null ? undefined : s.entities.get(mention.entity)?.kind)),
  );
  if (form.is === undefined) return fitting;
  if (form.is === null) return fitting.every((mention) => mention.entity === null) ? fitting : [];
  return fitting.filter((mention) => isNamed(s, mention.entity, form.is));
}

/** `{"position": {"person", "title", "agency", "status"}}`: all words of the title are in the found one. */
export function matchPositions(s: Seen, want: GoldForm): readonly Position[] {
  return s.reading.positions.filter(
    (position) =>
      (want.person === undefined || isNamed(s, position.person, want.person)) &&
      (want.agency === undefined || isNamed(s, position.agency, want.agency)) &&
      (want.title === undefined || strings(want.title).some((title) => hasWords(position.title, title))) &&
      fits(want.status, position.status),
  );
}

function hasWords(found: string, want: string): boolean {
  const words = new Set(foldName(found).split(' '));
  return foldName(want)
    .split(' ')
    .every((word) => words.has(word));
}

/** `{"quote": "We exchange", "kind", "speaker", "form", "cue", "mentions", "not_contains"}`. */
export function matchQuotes(s: Seen, form: GoldForm): readonly Quote[] {
  const [start, end] = locate(s.text, String(form.quote), form.at);
  return s.reading.quotes.filter(
    (quote) =>
      quote.start <= start &&
      quote.end >= end &&
      fits(form.kind, quote.kind) &&
      (form.speaker === undefined ||
        (form.speaker === null ? quote.speaker === null : isNamed(s, quote.speaker, form.speaker))) &&
      fits(form.form, quote.speakerSpan?.form) &&
      (form.cue === undefined || strings(form.cue).some((cue) => foldName(cue) === foldName(quote.cue?.text ?? ''))) &&
      strings(form.not_contains).every((words) => overlap(...locate(s.text, words, undefined), quote) === 0) &&
      strings(form.mentions).every((name) => quote.mentions.some((id) => isNamed(s, id, name))),
  );
}
