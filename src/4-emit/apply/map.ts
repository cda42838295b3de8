/** Source maps of text output. */
import { SourceMap } from 'magic-string';
import type MagicString from 'magic-string';
import type { ClientStatement } from '../client.ts';
import type { Edit } from '../edits.ts';

/**
 * The map of edited text. The author's text maps word by word; each registration maps to the function that it registers,
 * since React reads a function's position from there.
 */
export function mapOfText(magic: MagicString, edits: readonly Edit[], filename: string): SourceMap {
  const map = magic.generateDecodedMap({ source: filename, includeContent: true, hires: 'boundary' });
  const lines = magic.toString().split('\n');
  for (const edit of edits) {
    if (edit.kind !== 'insert' || edit.origin?.loc === undefined || edit.origin.loc === null) continue;
    const [first] = edit.statements;
    if (typeof first !== 'string') continue;
    const [firstLine = ''] = first.split('\n');
    const line = lines.findIndex((text) => text.includes(firstLine));
    const call = /registerServerReference[\w$]*\(/.exec(firstLine)?.index;
    if (line === -1 || call === undefined) continue;
    const { start } = edit.origin.loc;
    const segments = (map.mappings[line] ??= []);
    segments.push([(lines[line]?.indexOf(firstLine) ?? 0) + call, 0, start.line - 1, start.column]);
    segments.sort(([a], [b]) => a - b);
  }
  return new SourceMap(map);
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
