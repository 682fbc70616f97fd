/** The parties of an event that are known by name: one may be in the text by its words alone ("a senior official"). */
export function named<Actor, Party extends { readonly actor: Actor | null }>(
  parties: readonly Party[],
): readonly (Party & { readonly actor: NonNullable<Party['actor']> })[] {
  return parties.filter(
    (party): party is Party & { readonly actor: NonNullable<Party['actor']> } => party.actor !== null,
  );
}
