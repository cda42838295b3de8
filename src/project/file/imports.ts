/**
 * What a module takes from other modules.
 *
 * `isClientFile` looks at the text alone; `importsOf` looks at the syntax tree and is exact.
 */
import type * as t from '@babel/types';
import { findImportSites } from '../../scopes/import-sites.ts';
import { spanOf } from '../../syntax/nodes.ts';
import { endOfLine, isSpace } from '../../syntax/white-space.ts';
import type { ImportSite, Position } from '../../model/index.ts';
import { takenNames } from './taken-names.ts';
import { ancestryOf } from './uses.ts';

export interface ImportRecord {
  readonly specifier: string;
  readonly at: Position;
  /** The name in the other module; `*` for all of them. */
  readonly imported: string;
  readonly into:
    | { readonly kind: 'variable'; readonly local: string }
    /** `export { a as b } from`; `*` for `export * from`. */
    | { readonly kind: 'export'; readonly exported: string }
    /** `import()`, `require()` of any spelling. */
    | { readonly kind: 'call' }
    /** `import './polyfills'`: nothing of it is used. */
    | { readonly kind: 'nothing' };
}

/** Does the file say `'use client'` at its top? Only white space, comments and other directives are looked through. */
export function isClientFile(code: string): boolean {
  return directiveOf(code) === 'client';
}

/** Which layer's directive the file has at its top. */
export function directiveOf(code: string): 'client' | 'server' | null {
  let at = code.startsWith('#!') ? endOfLine(code, 0) : 0;
  for (;;) {
    while (at < code.length && isSpace(code.charCodeAt(at))) at++;
    if (code.startsWith('//', at)) at = endOfLine(code, at);
    else if (code.startsWith('/*', at)) {
      const end = code.indexOf('*/', at + 2);
      if (end === -1) return null;
      at = end + 2;
    } else {
      STRICT.lastIndex = at;
      if (!STRICT.test(code)) return LAYERS.get(code.slice(at, at + 12)) ?? null;
      at = STRICT.lastIndex;
    }
  }
}

const STRICT = /["']use strict["'];?/y;
const LAYERS: ReadonlyMap<string, 'client' | 'server'> = new Map([
  ["'use client'", 'client'],
  ['"use client"', 'client'],
  ["'use server'", 'server'],
  ['"use server"', 'server'],
]);

/** The imports of a module in source order, without those of types alone: the compiler's own walk, as references are asked for. */
export function importsOf(program: t.Program): ImportRecord[] {
  const around = ancestryOf(program);
  return findImportSites(program, null, () => true).flatMap((site) => recordsOf(site, around));
}

/**
 * The modules that a file loads. In TypeScript an import that no value uses is one of types, whether it says so or not.
 *
 * @param usesOf null where the project keeps such imports.
 */
export function loadedSpecifiers(file: string, records: readonly ImportRecord[], usesOf: ((local: string) => readonly unknown[]) | null): string[] {
  const mayBeType = usesOf !== null && /\.[cm]?tsx?$/.test(file) ? usesOf : null;
  return [
    ...new Set(
      records.flatMap(({ specifier, into }) => (mayBeType !== null && into.kind === 'variable' && mayBeType(into.local).length === 0 ? [] : [specifier])),
    ),
  ];
}

function recordsOf(site: ImportSite, around: (node: t.Node) => readonly t.Node[]): ImportRecord[] {
  const record = (node: t.Node, imported: string, into: ImportRecord['into']): ImportRecord => ({
    specifier: site.from,
    at: spanOf(node).start,
    imported,
    into,
  });
  switch (site.kind) {
    case 'star':
      return [record(site.statement, '*', { kind: 'export', exported: '*' })];
    case 'equals':
      return [record(site.statement, '*', { kind: 'variable', local: site.local })];
    case 'call':
      return takenNames(site.node, around(site.node)).map((imported) => record(site.node, imported, { kind: 'call' }));
    case 'names': {
      const isExport = site.statement.type === 'ExportNamedDeclaration';
      if (site.names.length === 0) return isExport ? [] : [record(site.statement, '*', { kind: 'nothing' })];
      return site.names.flatMap(({ node, imported, name, isType }) =>
        isType ? [] : [record(node, imported, isExport ? { kind: 'export', exported: name } : { kind: 'variable', local: name })],
      );
    }
    default:
      return site satisfies never;
  }
}
