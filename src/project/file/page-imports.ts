/**
 * What a page of another kind (`.mdx`, `.astro`, `.svelte`, `.vue`) takes from other modules, as far as its text tells.
 *
 *     import Main, { save as keep } from './actions'      `default` and `save` of ./actions
 *     await import('./actions')                           all of it
 *
 * An example in a block of code counts too: an example that counts as a use is better than a use that is missed.
 */
import { scanSpecifiers } from '../../resolve/specifiers.ts';
import { LineTable } from '../../syntax/line-table.ts';
import type { ImportRecord } from './imports.ts';

const IMPORT = /\bimport\s+([^'"`;]*?)\s*\bfrom\s*["']([^"'\n]+)["']/g;

/** The imports of a page, without those of types alone. */
export function importsOfPage(code: string): ImportRecord[] {
  const lines = new LineTable(code);
  const records: ImportRecord[] = [];
  const told = new Set<string>();
  for (const { 1: clause = '', 2: specifier = '', index } of code.matchAll(IMPORT)) {
    told.add(specifier);
    for (const imported of namesIn(clause))
      records.push({ specifier, at: lines.at(index), imported, into: imported === '*' ? { kind: 'call' } : { kind: 'variable', local: imported } });
  }
  const others = scanSpecifiers(code).filter((specifier) => !told.has(specifier));
  return [
    ...records,
    ...others.map((specifier): ImportRecord => ({ specifier, at: lines.at(code.indexOf(specifier)), imported: '*', into: { kind: 'call' } })),
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
