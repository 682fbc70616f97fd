import { type Detected, isFormat } from './signatures.ts';

/** JSON, JSON Lines or a JSON Feed; null of what begins otherwise. */
export function byJson(text: string, ending: string): Detected | null {
  if (text.startsWith('[')) return /^\[\s*(?:[[{"\]]|$)/.test(text) ? isFormat('json') : null;
  if (!/^\{\s*(?:"|\}|$)/.test(text)) return null;
  if (/^\{[^{]{0,2000}?"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(text)) {
    return isFormat('json-feed');
  }
  if (!isLines(text, ending)) return isFormat('json');
  return isFormat(isRegister(text) ? 'register' : 'jsonl');
}

/** Lines, where the first is an object of its own and another follows. Where it is longer than what is at hand, the ending tells. */
function isLines(text: string, ending: string): boolean {
  const lines = ending === '.jsonl' || ending === '.ndjson';
  const end = text.indexOf('\n');
  if (end === -1 || lines) return lines;
  return /^\s*\{/.test(text.slice(end + 1)) && isObject(text.slice(0, end));
}

/** The first row names who keeps the register and who took part. */
function isRegister(text: string): boolean {
  const [line = ''] = text.split('\n', 1);
  if (!/"participants"\s*:\s*\[/.test(line)) return false;
  try {
    const { source, participants } = JSON.parse(line) as Record<string, unknown>;
    return typeof source === 'object' && source !== null && Array.isArray(participants);
  } catch {
    return false;
  }
}

function isObject(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}
