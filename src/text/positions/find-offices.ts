import type { HolderChoice } from './holder-choices.ts';
import type { Choose } from './office-models.ts';
import type { FoundPosition } from './office-right.ts';

/** The offices that somebody holds, in the order of the text; the same one again and again where the text tells it so. */
export function findOffices(choices: readonly HolderChoice[], choose: Choose): readonly FoundPosition[] {
  return choices.flatMap(({ candidates, isPlural }) => {
    const [nobody, ...people] = candidates;
    const likelier = () => people.flatMap((person) => choose([nobody!, person])?.position ?? []);
    if (isPlural) return likelier();
    const holder = choose(candidates)?.position;
    if (!holder) return [];
    // "Ann Ray succeeded Bo Lind as mayor": one holds it, the other did.
    const others = people.some(({ position }) => isBeside(holder, position)) ? likelier() : [];
    return [holder, ...others.filter((other) => isBeside(holder, other))];
  });
}

/** Does a rule tell an office of somebody else, and of another time? */
function isBeside(holder: FoundPosition, other: FoundPosition | null): boolean {
  return (
    other !== null && other.stands !== 'nearby' && other.person !== holder.person && other.status !== holder.status
  );
}
