/** What a global id of the API names: its type, and the id within. Addresses of the page show both in plain letters. */
export interface GlobalId {
  readonly kind: string;
  readonly inner: string;
}

export function globalIdOf({ kind, inner }: GlobalId): string {
  const type = kind.charAt(0).toUpperCase() + kind.slice(1);
  const bytes = new TextEncoder().encode(`${type}:${inner}`);
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Throws where the text is no global id. */
export function partsOf(id: string): GlobalId {
  const text = new TextDecoder().decode(Uint8Array.from(atob(id), (character) => character.charCodeAt(0)));
  const colon = text.indexOf(':');
  return { kind: text.slice(0, colon).toLowerCase(), inner: text.slice(colon + 1) };
}
