/** Source maps of text output. */
import { SourceMap } from 'magic-string';
import type MagicString from 'magic-string';
import type { ClientStatement } from '../client.ts';
import type { Span } from '../../model.ts';
import type { Edit } from '../edits.ts';

/**
 * The map of edited text. The author's text maps word by word; each registration maps to the function that it registers,
 * since React reads a function's position from there.
 *
 * @param code The edited text.
 */
export function mapOfText(magic: MagicString, code: string, edits: readonly Edit[], filename: string): SourceMap {
  const map = magic.generateDecodedMap({ source: filename, includeContent: true, hires: 'boundary' });
  const lineOf = lines(code);
  // Most edits come in the order of the output: each is looked for from the line of the one before.
  let from = 0;
  for (const { text, origin } of edits.flatMap(registrationsOf)) {
    const behind = code.indexOf(text, from);
    const offset = behind === -1 ? code.indexOf(text) : behind;
    if (offset === -1) continue;
    const { index, start } = lineOf(offset);
    from = start;
    const column = offset - start + (CALL.exec(text)?.index ?? 0);
    const segments = (map.mappings[index] ??= []).filter((segment) => segment[0] !== column);
    map.mappings[index] = [...segments, [column, 0, origin.start.line - 1, origin.start.column] as const].sort(([a], [b]) => a - b) as typeof segments;
  }
  return new SourceMap(map);
}

/** Finds the line of an offset; takes no second look at what it has passed while the offsets ascend. */
function lines(code: string): (offset: number) => { readonly index: number; readonly start: number } {
  let index = 0;
  let start = 0;
  return (offset) => {
    if (offset < start) index = start = 0;
    for (let end = code.indexOf('\n', start); end !== -1 && end < offset; end = code.indexOf('\n', start)) {
      index++;
      start = end + 1;
    }
    return { index, start };
  };
}

const CALL = /registerServerReference[\w$]*\(/;

/** The lines of an edit's own text in which something is registered, and what. */
function registrationsOf(edit: Edit): readonly { readonly text: string; readonly origin: Span }[] {
  const origin = 'origin' in edit ? edit.origin?.loc : null;
  if (origin === null || origin === undefined || edit.kind === 'name' || edit.kind === 'remove' || edit.kind === 'narrow') return [];
  const parts = edit.kind === 'insert' ? edit.statements : edit.with;
  const texts = parts.map((part) => (typeof part === 'string' ? part : '\n')).join('').split('\n');
  return texts.filter((text) => CALL.test(text)).map((text) => ({ text, origin }));
}

/** The map of a stub module: empty in production; in development each stub leads to its function. The source is not in it. */
export function mapOfStubs(statements: readonly ClientStatement[], filename: string): SourceMap {
  const mappings: [number, number, number, number][][] = [];
  for (const { code, origin } of statements) {
    const column = Math.max(code.split('\n')[0]?.indexOf('createServerReference') ?? 0, 0);
    mappings.push(origin === null ? [] : [[column, 0, origin.start.line - 1, origin.start.column]]);
    for (let more = code.split('\n').length; more > 1; more--) mappings.push([]);
  }
  const isEmpty = mappings.every((line) => line.length === 0);
  return new SourceMap({ sources: isEmpty ? [] : [filename], names: [], mappings: isEmpty ? [] : mappings });
}
