/** Metro writes down where each function of a module stands, before any visitor runs, and stops at one without a place. */
import * as babel from '@babel/core';
import { traverseFast } from '@babel/types';
import type { File, Node } from '@babel/types';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import useServer from '../src/index.ts';
import type { Layer } from '../src/index.ts';

const page = `import { db } from './db';
export function Page({ id, label }) {
  const helper = () => label;
  async function save(name) { 'use server'; return [id, name, helper(), Page]; }
  const bar = { async method() { 'use server'; return id; } };
  return { save, bar };
}
class Api { static async refresh() { 'use server'; } }
`;
const client = `import save, * as all from './actions';
export * from './actions';
export const later = () => import('./actions').then(({ remove }) => [save, all, remove]);
`;
const actions = "'use server';\nexport async function remove() {}\nexport default async () => {};\n";

describe('every function has a place under Metro', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'use-server-metro-'));
    writeFileSync(join(root, 'actions.js'), actions);
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  /** What the tree has when all plugins have been asked to begin, and nothing has been visited. */
  function functionsOf(code: string, layer: Layer, caller: object): readonly { readonly isPlaced: boolean; readonly lines: readonly (number | undefined)[] }[] {
    const found: { isPlaced: boolean; lines: (number | undefined)[] }[] = [];
    const note = (node: Node): void => {
      if (/Function|Method/.test(node.type)) found.push({ isPlaced: node.loc != null, lines: [node.loc?.start.line, node.loc?.end.line] });
    };
    babel.transformSync(code, {
      filename: join(root, 'page.js'),
      root,
      configFile: false,
      babelrc: false,
      caller: { name: 'test', ...caller },
      plugins: [[useServer, { layer, clientImports: true }], () => ({ visitor: {}, pre: ({ ast }: { readonly ast: File }) => void traverseFast(ast, note) })],
    });
    return found;
  }

  it.each([
    ['server', page],
    ['client', client],
  ] as const)('of the %s', (layer, code) => {
    const underMetro = functionsOf(code, layer, { bundler: 'metro' });
    expect(underMetro.length).toBeGreaterThan(0);
    expect(underMetro.filter(({ isPlaced }) => !isPlaced)).toEqual([]);
    const lastLine = code.split('\n').length;
    for (const { lines } of underMetro) for (const line of lines) expect(line).toSatisfy((at: number) => at >= 1 && at <= lastLine);
    // Elsewhere what the compiler has added stands nowhere: tools that measure coverage do not count it.
    expect(functionsOf(code, layer, {}).filter(({ isPlaced }) => !isPlaced)).not.toEqual([]);
  });
});
