import { LiaisonError } from '../errors.ts';

/** One expectation or negative: its form decides what is looked for (shared with the case files; docs: seeds/gold/README.md). */
export type GoldForm = Readonly<Partial<Record<FormKey, unknown>>>;

type FormKey =
  | 'accordingTo'
  | 'agency'
  | 'aliases'
  | 'article'
  | 'at'
  | 'certainty'
  | 'claim'
  | 'claims'
  | 'count'
  | 'country'
  | 'cue'
  | 'date'
  | 'distinct'
  | 'earliest'
  | 'edtf'
  | 'edtfLike'
  | 'emendation'
  | 'emended'
  | 'event'
  | 'exactly'
  | 'form'
  | 'is'
  | 'kind'
  | 'latest'
  | 'level'
  | 'mention'
  | 'mentions'
  | 'name'
  | 'notAccordingTo'
  | 'not_contains'
  | 'of'
  | 'participants'
  | 'person'
  | 'place'
  | 'position'
  | 'quote'
  | 'realis'
  | 'relation'
  | 'role'
  | 'same'
  | 'sector'
  | 'speaker'
  | 'stance'
  | 'status'
  | 'text'
  | 'title'
  | 'to'
  | 'type'
  | 'within'
  | 'words';

/** A short article with what a careful reader notes in it, and what they must not. */
export interface GoldCase {
  readonly id: string;
  readonly group: string;
  readonly article: Readonly<Record<string, unknown>> & { readonly text: string };
  readonly expect: readonly GoldForm[];
  readonly reject: readonly GoldForm[];
  /** Layers in which `expect` names everything that is there: only these have a precision. */
  readonly complete: readonly string[];
}

/** Parses a file of cases, JSON Lines. @throws LiaisonError BAD_USER_INPUT with the line. */
export function parseGold(file: string, content: string): readonly GoldCase[] {
  return content.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [parseCase(file, index + 1, line)]));
}

function parseCase(file: string, line: number, json: string): GoldCase {
  const fail = (what: string, cause?: unknown) =>
    new LiaisonError('BAD_USER_INPUT', `${file}:${line}: expected a case (${what})`, { cause });
  let row: unknown;
  try {
    row = JSON.parse(json);
  } catch (cause) {
    throw fail('a line of JSON', cause);
  }
  if (!isRecord(row)) throw fail('an object');
  const { id, group, article, expect = [], reject = [], complete = [] } = row;
  if (typeof id !== 'string') throw fail('a string "id"');
  if (!isArticle(article)) throw fail('an "article" with a "text"');
  if (!isForms(expect) || !isForms(reject)) throw fail('"expect" and "reject" as lists of objects');
  if (!Array.isArray(complete) || !complete.every((layer) => typeof layer === 'string'))
    throw fail('"complete" as a list of layers');
  return { id, group: typeof group === 'string' ? group : 'all', article, expect, reject, complete };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A form inside a form. */
export function isForm(value: unknown): value is GoldForm {
  return isRecord(value);
}

function isArticle(value: unknown): value is GoldCase['article'] {
  return isRecord(value) && 'text' in value && typeof value['text'] === 'string';
}

function isForms(value: unknown): value is readonly GoldForm[] {
  return Array.isArray(value) && value.every(isForm);
}

/** A value of a form as a list: "a list as a value means any of these". */
export function anyOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** Whether a found value is the wanted one, or one of them; a missing wish is met by anything. */
export function fits(wanted: unknown, found: unknown): boolean {
  return wanted === undefined || anyOf(wanted).includes(found);
}
