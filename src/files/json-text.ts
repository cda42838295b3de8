/**
 * JSON from files, with the place of a mistake in it.
 *
 * `JSON.parse` names no place in some versions of Node.js, and quotes the text around it in others. Files read here may hold keys,
 * so what is said about them is made of positions alone.
 */
export type JsonText =
  | { readonly kind: 'value'; readonly value: unknown }
  /** Where the first mistake is; both count from 1. */
  | { readonly kind: 'broken'; readonly line: number; readonly column: number; readonly isEnd: boolean };

/** Reads JSON; a byte order mark in front is no mistake. */
export function parseJson(text: string): JsonText {
  const json = text.replace(/^\uFEFF/, '');
  try {
    return { kind: 'value', value: JSON.parse(json) };
  } catch {
    const offset = offsetOfMistake(json) ?? json.length;
    const before = json.slice(0, offset).split(/\r\n|\n|\r/);
    return { kind: 'broken', line: before.length, column: (before.at(-1) ?? '').length + 1, isEnd: offset === json.length };
  }
}

const SPACE = /[ \t\n\r]*/y;
const TOKEN = /[[\]{}:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

type Expected = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/** @returns null for text without a mistake. */
export function offsetOfMistake(json: string): number | null {
  const open: ('[' | '{')[] = [];
  let expected: Expected | 'nothing' = 'value';
  let offset = 0;
  for (;;) {
    offset = after(SPACE, json, offset) ?? offset;
    if (offset === json.length) return expected === 'nothing' ? null : offset;
    const end = after(TOKEN, json, offset);
    const next: Expected | 'nothing' | null = end === null ? null : step(json.slice(offset, end), expected, open);
    if (end === null || next === null) return offset;
    expected = next;
    offset = end;
  }
}

function after(pattern: RegExp, text: string, offset: number): number | null {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** What may follow a token; null where the token itself may not stand. */
function step(token: string, expected: Expected | 'nothing', open: ('[' | '{')[]): Expected | 'nothing' | null {
  switch (expected) {
    case 'value or end':
      return token === ']' ? close(open) : step(token, 'value', open);
    case 'value':
      if (token === '[' || token === '{') {
        open.push(token);
        return token === '[' ? 'value or end' : 'key or end';
      }
      return /^[\]}:,]/.test(token) ? null : afterValue(open);
    case 'key or end':
      return token === '}' ? close(open) : step(token, 'key', open);
    case 'key':
      return token.startsWith('"') ? 'colon' : null;
    case 'colon':
      return token === ':' ? 'value' : null;
    case 'comma or end': {
      const inArray = open.at(-1) === '[';
      if (token === ',') return inArray ? 'value' : 'key';
      return token === (inArray ? ']' : '}') ? close(open) : null;
    }
    case 'nothing':
      return null;
  }
}

function close(open: ('[' | '{')[]): Expected | 'nothing' {
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly unknown[]): Expected | 'nothing' {
  return open.length === 0 ? 'nothing' : 'comma or end';
}
