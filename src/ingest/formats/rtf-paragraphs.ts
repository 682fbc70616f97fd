import { Readable } from 'node:stream';
import { Tokenize } from 'rtf-stream-parser';
import type { Paragraph } from './paragraph.ts';

/** As much of the tokenizer's tokens as is needed here (its enum: group start, group end, control word, text). */
interface Token {
  readonly type: number;
  readonly word?: string;
  readonly param?: number;
  readonly data?: Buffer;
}

const [GROUP_START, GROUP_END, CONTROL] = [0, 1, 2];

/** What holds within a group of braces and ends with it. */
interface State {
  readonly hidden: boolean;
  readonly bold: boolean;
  /** So many characters stand behind a \\u for readers that don't know it. */
  readonly fallback: number;
  readonly font: number;
}

/** Groups that are no text of the document: tables of fonts and the like, headers and footers, notes, pictures, fields' instructions (RTF 1.9.1). */
const DESTINATIONS: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl info generator pict object header headerl headerr headerf footer footerl footerr footerf footnote annotation fldinst xmlnstbl themedata colorschememapping datastore latentstyles datafield filetbl pntext pntxta pntxtb bkmkstart bkmkend'.split(
    ' ',
  ),
);

/** Control words that stand for a sign. */
const SIGNS: Readonly<Record<string, string>> = {
  '~': '\u00a0',
  _: '\u2011',
  '-': '',
  tab: '\t',
  line: '\n',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Encodings of fonts by \\fcharset (RTF 1.9.1), as WHATWG labels them; windows-1252 where it isn't said. */
const CHARSETS: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** The paragraphs of an RTF document in their order; cells of tables are paragraphs. */
export async function rtfParagraphs(bytes: Uint8Array): Promise<readonly Paragraph[]> {
  const paragraphs: Paragraph[] = [];
  const groups: State[] = [];
  const fonts = new Map<number, string>();
  let state: State = { hidden: false, bold: false, fallback: 1, font: -1 };
  let codePage = 'windows-1252';
  let text = '';
  let plain = 0;
  let skip = 0;
  let starts = false;
  let raw: Buffer[] = [];
  const flush = () => {
    if (raw.length > 0) write(decoder(fonts.get(state.font) ?? codePage).decode(Buffer.concat(raw)));
    raw = [];
  };
  const write = (part: string) => {
    if (state.hidden) return;
    text += part;
    if (!state.bold && part.trim() !== '') plain++;
  };
  const close = () => {
    flush();
    const folded = text
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (folded !== '') paragraphs.push({ text: folded, heading: plain === 0 });
    text = '';
    plain = 0;
  };
  const control = (word: string, param: number | undefined, opens: boolean) => {
    if (word === "'") return;
    flush();
    if (opens && (word === '*' || DESTINATIONS.has(word))) state = { ...state, hidden: true };
    if (word === 'u' && param !== undefined) {
      write(String.fromCharCode(param < 0 ? param + 65_536 : param));
      skip = state.fallback;
    } else if (word === 'uc') state = { ...state, fallback: param ?? 1 };
    else if (word === 'b') state = { ...state, bold: param !== 0 };
    else if (word === 'plain') state = { ...state, bold: false };
    else if (word === 'f') state = { ...state, font: param ?? -1 };
    else if (word === 'fcharset') {
      const label = CHARSETS[param ?? 0];
      if (label !== undefined) fonts.set(state.font, label);
    } else if (word === 'ansicpg' && param !== undefined) codePage = param === 65_001 ? 'utf-8' : `windows-${param}`;
    else if (word === 'par' || word === 'cell' || word === 'row' || word === 'sect' || word === 'page') {
      if (!state.hidden) close();
    } else if (Object.hasOwn(SIGNS, word)) write(SIGNS[word]!);
  };
  for await (const token of Readable.from([Buffer.from(bytes)]).pipe(new Tokenize()) as AsyncIterable<Token>) {
    const opens = starts;
    starts = false;
    if (token.type === GROUP_START) {
      flush();
      groups.push(state);
      starts = true;
    } else if (token.type === GROUP_END) {
      flush();
      state = groups.pop() ?? state;
      skip = 0;
    } else if (token.type === CONTROL && token.word !== "'") {
      // `\*` opens a group whose next word names it.
      control(token.word ?? '', token.param, opens);
    } else if (token.data !== undefined) {
      const data = token.data.subarray(Math.min(skip, token.data.length));
      skip = Math.max(0, skip - token.data.length);
      if (data.length > 0) raw.push(data);
    }
  }
  close();
  return paragraphs;
}

function decoder(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
