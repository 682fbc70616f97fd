import { table } from '../tables.ts';
import type { Group, PartScores } from './eval-corpus.ts';
import { corpusFigures } from './figures.ts';
import { losses, lossOf } from './losses.ts';

/** The figures of a part by group, and where its required events end. */
export function corpusTables({ part, groups }: PartScores): string {
  const [all] = groups;
  if (all === undefined) return '';
  return `${part}: ${all.articles} articles\n${figuresByGroup(groups)}\n${part}: where the ${all.counts['events'] ?? 0} required events end\n${lossesByGroup(groups)}`;
}

function figuresByGroup(groups: readonly Group[]): string {
  const says = new Map(corpusFigures.map((figure) => [figure.name, figure]));
  const [all] = groups;
  const rows = Object.keys(all!.figures).map((name) => {
    const figure = says.get(name);
    const counts = figure === undefined ? '' : `${all!.counts[figure.part] ?? 0}/${all!.counts[figure.of] ?? 0}`;
    return [figure?.says ?? name, counts, ...groups.map(({ figures }) => figures[name]?.toFixed(3) ?? '')];
  });
  return table([
    ['', '', ...groups.map(({ name }) => name)],
    ['articles', '', ...groups.map(({ articles }) => String(articles))],
    ...rows,
  ]);
}

function lossesByGroup(groups: readonly Group[]): string {
  return table([
    ['', ...groups.map(({ name }) => name), ''],
    ...losses.map(([name, says]) => [name, ...groups.map((group) => String(group.losses[name] ?? 0)), says]),
  ]);
}

/** What was missed or told wrong, one a line, to learn from. */
export function corpusMisses({ articles }: PartScores, most: number): string {
  const lines = articles.flatMap(({ matched, claims }) => [
    ...claims.events
      .filter(({ event }) => !event.optional)
      .map((event) => ({ event: event.event, loss: lossOf(matched, event) }))
      .filter(({ loss }) => loss !== 'right')
      .map(
        ({ event: { type, participants, stance, realis, at, in: head }, loss }) =>
          `  ${matched.gold.id} ${loss}: ${type} ${participants.join(' + ')} ${stance} ${realis}, "${at}" in "${head}"`,
      ),
    ...claims.claims
      .filter(({ hit }) => hit === null || !hit.isRight)
      .map(({ claim, hit }) => {
        const names = claim.participants.map(({ entity, as }) =>
          entity === null ? as.text : (matched.entities.get(entity)?.name ?? entity),
        );
        const { stance, realis, rule, trigger } = claim.claim;
        return `  ${matched.gold.id} ${hit === null ? 'no such event' : 'claim wrong'}: ${claim.type} ${names.join(' + ')} ${stance} ${realis}, "${trigger.text}" by ${rule}`;
      }),
  ]);
  return lines
    .slice(0, most)
    .map((line) => `${line}\n`)
    .join('');
}
