/** Where a diagnostic points, in the ways that its readers count and name places. */
import { isAbsolute, relative, sep } from 'node:path';
import { realPlace } from '../../files/real-place.ts';
import type { Diagnostic, RelatedSpan, Span } from '../../model/index.ts';

/** A span with everything that counts from one, as people and most tools do. */
export interface Place {
  /** Relative to the root where it lies inside, with slashes. */
  readonly filename: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** @param root Absolute directory; undefined leaves file names as they are. */
export function lineAndColumn(filename: string, { start, end }: Span, root: string | undefined): Place {
  return {
    filename: shownFilename(filename, root),
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
  };
}

/** The file of a related span. */
export function fileOfRelated(diagnostic: Diagnostic, related: RelatedSpan): string {
  return related.filename ?? diagnostic.filename;
}

/** The path from the root for files inside of it, whether a link leads to one of the two or not; else the name as it is. */
export function shownFilename(filename: string, root: string | undefined): string {
  if (root === undefined || !isAbsolute(filename)) return withSlashes(filename);
  return withSlashes(pathInside(filename, root) ?? pathInside(realPlace(filename), realPlace(root)) ?? filename);
}

function pathInside(filename: string, root: string): string | null {
  const path = relative(root, filename) || '.';
  return path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path;
}

function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
