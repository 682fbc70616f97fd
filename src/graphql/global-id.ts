import { badInput, shortJson } from './bad-input.ts';

/** Relay ids: type and id in base64. */
const FORM = /^(Person|Agency|Place|Article|Mention|Position|Event|Claim|Quote|Judgement):(.{1,2000})$/s;

export interface GlobalId {
  readonly typename: string;
  readonly id: string;
}

export function encodeId(typename: string, id: string): string {
  return Buffer.from(`${typename}:${id}`, 'utf8').toString('base64');
}

/** What a global id names, or null when the text is none. */
export function globalIdIn(text: string): GlobalId | null {
  const match = FORM.exec(Buffer.from(text, 'base64').toString('utf8'));
  const [, typename, id] = match ?? [];
  return typename === undefined || id === undefined || encodeId(typename, id) !== text ? null : { typename, id };
}

/** As `globalIdIn`; throws BAD_USER_INPUT when the text is no id. */
export function decodeId(text: string): { typename: string; id: string } {
  const found = globalIdIn(text);
  if (found === null) throw badInput('id', 'an id that this API gave', shortJson(text));
  return found;
}
