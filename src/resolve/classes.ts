/** Profiles that are one, put together step by step: two classes join only where nothing forbids it between any two of their members. */
export class Classes {
  readonly #members = new Map<string, readonly string[]>();
  readonly #forbidden = new Set<string>();
  readonly #excludes: (one: string, other: string) => boolean;

  /** `excludes` says which two can't be one by themselves. */
  constructor(ids: readonly string[], excludes: (one: string, other: string) => boolean) {
    for (const id of ids) this.#members.set(id, [id]);
    this.#excludes = excludes;
  }

  forbid(one: string, other: string): void {
    this.#forbidden.add(pair(one, other));
  }

  /** Joins the classes of two; a person's word goes before what excludes. @returns whether they were two and are one now */
  join(one: string, other: string, byPerson: boolean): boolean {
    if (this.together(one, other) || this.#against(one, other, byPerson)) return false;
    const both = [...this.members(one), ...this.members(other)].sort();
    for (const id of both) this.#members.set(id, both);
    return true;
  }

  together(one: string, other: string): boolean {
    return this.members(one) === this.members(other);
  }

  /** Whether a member of the one class may not be one with a member of the other. */
  forbidden(one: string, other: string): boolean {
    return !this.together(one, other) && this.#against(one, other, false);
  }

  members(id: string): readonly string[] {
    return this.#members.get(id) ?? [id];
  }

  /** The member that stands for the class: the first by code units. */
  first(id: string): string {
    return this.members(id)[0] ?? id;
  }

  #against(one: string, other: string, byPerson: boolean): boolean {
    return this.members(one).some((a) =>
      this.members(other).some((b) => this.#forbidden.has(pair(a, b)) || (!byPerson && this.#excludes(a, b))),
    );
  }
}

function pair(one: string, other: string): string {
  return one < other ? `${one}\n${other}` : `${other}\n${one}`;
}
