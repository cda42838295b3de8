/** The manifest as a table for people. */
import type { Manifest } from 'babel-plugin-use-server/manifest';
import { formatTable } from './table.ts';

const SHORT_ID = 8;

export function formatManifest(
  { references }: Manifest,
  width: number,
  styleTitle: (text: string) => string,
): readonly string[] {
  const rows = Object.entries(references)
    .map(([id, reference]) => ({ id, ...reference }))
    .sort((a, b) => compare(a.module, b.module) || a.loc.line - b.loc.line || a.loc.column - b.loc.column);
  return formatTable(
    [
      { title: 'Server Function', cells: rows.map(({ name, params }) => `${name}(${params.join(', ')})`) },
      { title: 'Kind', cells: rows.map(({ kind }) => kind) },
      { title: 'Defined at', cells: rows.map(({ module, loc }) => `${module}:${loc.line}`) },
      { title: 'Captures', cells: rows.map(({ captures }) => captures.join(', ') || '–') },
      { title: 'Id', cells: rows.map(({ id }) => (id.includes('#') ? '(readable)' : id.slice(0, SHORT_ID))) },
    ],
    width,
    styleTitle,
  );
}

/** Order that does not depend on the machine's language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
