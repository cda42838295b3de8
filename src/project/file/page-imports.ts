/**
 * What a page of another kind (`.mdx`, `.astro`, `.svelte`, `.vue`) takes from other modules, as far as its text tells.
 *
 *     import Main, { save as keep } from './actions'      `default` and `save` of ./actions
 *     await import('./actions')                           all of it
 *
 * An example in a block of code counts too: a use that is none is better than one that is not seen.
 */
import type { Position } from '../../model/index.ts';
import { scanSpecifiers } from '../../resolve/specifiers.ts';
import type { ImportRecord } from './imports.ts';

const IMPORT = /\bimport\s+([^'"`;]*?)\s*\bfrom\s*["']([^"'\n]+)["']/g;

/** The imports of a page, without those of types alone. */
export function importsOfPage(code: string): ImportRecord[] {
  const records: ImportRecord[] = [];
  const told = new Set<string>();
  for (const { 1: clause = '', 2: specifier = '', index } of code.matchAll(IMPORT)) {
    told.add(specifier);
    for (const imported of namesIn(clause))
      records.push({ specifier, at: positionOf(code, index), imported, into: imported === '*' ? { kind: 'call' } : { kind: 'variable', local: imported } });
  }
  const others = scanSpecifiers(code).filter((specifier) => !told.has(specifier));
  return [
    ...records,
    ...others.map((specifier): ImportRecord => ({ specifier, at: positionOf(code, code.indexOf(specifier)), imported: '*', into: { kind: 'call' } })),
  ];
}

function namesIn(clause: string): string[] {
  if (/^type\s+[\w${]/.test(clause)) return [];
  const [first = '', list = ''] = clause.split('{');
  const named = list
    .replace(/\}.*/s, '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('type '))
    .map((part) => /^[^\s]+/.exec(part)?.[0] ?? '*');
  return [...(first.includes('*') ? ['*'] : []), ...(/^[\w$]/.test(first) ? ['default'] : []), ...named];
}

function positionOf(code: string, index: number): Position {
  const lines = code.slice(0, index).split('\n');
  return { line: lines.length, column: lines.at(-1)?.length ?? 0 };
}
