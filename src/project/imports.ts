/**
 * What a module takes from other modules.
 *
 * `isClientFile` looks at the text alone; `importsOf` looks at the syntax tree and is exact.
 */
import type * as t from '@babel/types';
import { findImportSites } from '../2-analysis/import-sites.ts';
import { spanOf } from '../2-analysis/syntax.ts';
import type { ImportSite, Position } from '../model.ts';
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

// A block comment is written so that it can be matched in one way only: a file with many of them takes no longer.
const DIRECTIVE = /^(?:#![^\n]*\n)?(?:\s|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/|["']use strict["'];?)*["']use (client|server)["']/;

/** Does the file say `'use client'` at its top? Only white space, comments and other directives are looked through. */
export function isClientFile(code: string): boolean {
  return directiveOf(code) === 'client';
}

/** Which layer's directive the file has at its top. */
export function directiveOf(code: string): 'client' | 'server' | null {
  const [, layer] = DIRECTIVE.exec(code) ?? [];
  return layer === 'client' || layer === 'server' ? layer : null;
}

/** The imports of a module in source order, without those of types alone: the compiler's own walk, as references are asked for. */
export function importsOf(program: t.Program): ImportRecord[] {
  const around = ancestryOf(program);
  return findImportSites(program, null, () => true).flatMap((site) => recordsOf(site, around));
}

function recordsOf(site: ImportSite, around: (node: t.Node) => readonly t.Node[]): ImportRecord[] {
  const record = (node: t.Node, imported: string, into: ImportRecord['into']): ImportRecord => ({ specifier: site.from, at: spanOf(node).start, imported, into });
  switch (site.kind) {
    case 'star':
      return [record(site.statement, '*', { kind: 'export', exported: '*' })];
    case 'equals':
      return [record(site.statement, '*', { kind: 'variable', local: site.statement.id.name })];
    case 'call':
      return takenNames(site.node, around(site.node)).map((imported) => record(site.node, imported, { kind: 'call' }));
    case 'names': {
      const isExport = site.statement.type === 'ExportNamedDeclaration';
      if (site.names.length === 0) return isExport ? [] : [record(site.statement, '*', { kind: 'nothing' })];
      return site.names.flatMap(({ node, imported, name, isType }) => (isType ? [] : [record(node, imported, isExport ? { kind: 'export', exported: name } : { kind: 'variable', local: name })]));
    }
    default:
      return site satisfies never;
  }
}
