/** Makes a source text small: takes away or empties one part after the other, largest first, as long as `isInteresting` says yes. */
import type * as t from '@babel/types';
import { VISITOR_KEYS } from '@babel/types';
import { parseSource } from '../../src/1-source/parse.ts';

/** What a part may give way to, beside nothing: the smallest expression, and the smallest body. */
const SMALLEST = ['', '0', '{}', ';'] as const;

/**
 * @param isInteresting Is the smaller text still what was looked for? It may be any text, valid or not.
 * @param onProgress is told the length that was reached
 */
export function minimized(code: string, path: string, isInteresting: (smaller: string) => boolean, onProgress: (length: number) => void = () => {}): string {
  let best = code;
  for (;;) {
    const smaller = onceSmaller(best, path, isInteresting, onProgress);
    if (smaller.length >= best.length) return best.trim();
    best = smaller;
  }
}

/** Tries each part of the text once; a part that goes takes all that is in it along. */
function onceSmaller(code: string, path: string, isInteresting: (smaller: string) => boolean, onProgress: (length: number) => void): string {
  let best = code;
  let at = 0;
  for (;;) {
    const parts = partsOf(best, path);
    const found = firstSmaller(best, parts, at, isInteresting);
    if (found === null) return best;
    best = found.text;
    at = found.index;
    onProgress(best.length);
  }
}

function firstSmaller(
  code: string,
  parts: readonly Part[],
  from: number,
  isInteresting: (smaller: string) => boolean,
): { readonly text: string; readonly index: number } | null {
  for (let index = from; index < parts.length; index++) {
    const { start, end, inner } = parts[index] as Part;
    for (const replacement of [...SMALLEST, ...inner.map(([from_, to]) => code.slice(from_, to))]) {
      const text = code.slice(0, start) + replacement + withoutComma(code, end, replacement);
      if (text.length < code.length && isInteresting(text)) return { text, index };
    }
  }
  return null;
}

/** What goes from a list takes the comma behind it along. */
function withoutComma(code: string, end: number, replacement: string): string {
  const rest = code.slice(end);
  return replacement === '' ? rest.replace(/^\s*,/, '') : rest;
}

interface Part {
  readonly start: number;
  readonly end: number;
  /** Parts of it that could stand in its place. */
  readonly inner: readonly (readonly [start: number, end: number])[];
}

/** Every node, the largest first; nothing of a text that does not parse. */
function partsOf(code: string, path: string): readonly Part[] {
  const parts: Part[] = [];
  const visit = (node: t.Node): void => {
    const children = childrenOf(node);
    if (node.type !== 'Program') parts.push({ start: node.start ?? 0, end: node.end ?? 0, inner: children.map(({ start, end }) => [start ?? 0, end ?? 0]) });
    children.forEach(visit);
  };
  try {
    visit(parseSource(code, path));
  } catch {
    return [];
  }
  return parts.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function childrenOf(node: t.Node): readonly t.Node[] {
  const fields = new Map<string, unknown>(Object.entries(node));
  return (VISITOR_KEYS[node.type] ?? []).flatMap((key) => fields.get(key)).filter(isNode);
}

function isNode(value: unknown): value is t.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
