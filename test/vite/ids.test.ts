/** Reference ids behind a key of the host: what the compiled module exports, and that no edit elsewhere moves them. */
import { describe, expect, test } from 'vitest';
import { join } from 'node:path';
import { compile } from '../../src/compile.ts';
import type { CompileResult } from '../../src/compile.ts';
import { onDisk } from '../harness/on-disk.ts';

function compiled(
  code: string,
  options: { readonly development?: boolean; readonly layer?: 'server' | 'client'; readonly readable?: boolean } = {},
): CompileResult {
  const { development = false, layer = 'server', readable = development } = options;
  const result = compile(code, { filename: '/app/page.tsx', root: '/app', layer, development, ids: { readable }, runtime: 'vite', referenceKey: () => 'key' });
  if (result === null) throw new Error('Nothing was compiled.');
  return result;
}

const namesOf = ({ references }: CompileResult): readonly string[] => references.map(({ id }) => id.replace(/^key#/, ''));

/** plugin-rsc writes `const { name } = await import(module)`. */
function isBindable(name: string): boolean {
  if (name === 'default') return true;
  try {
    new Function(`'use strict'; const ${name} = 1;`);
    return true;
  } catch {
    return false;
  }
}

const FORMS = `'use server';
import { other } from './other.ts';
export async function plain() {}
export { plain as twice, plain as 'a-b', plain as delete, plain as größe };
export const arrow = async () => {};
export default async function () {
  return async () => { 'use server'; };
}
export { other as renamed };
export { thing } from './thing.ts';
export let later = async () => {};
`;

const INLINE = `export async function exported() { 'use server'; }
export const held = async () => { 'use server'; };
export default function Page({ id, rows }) {
  const handlers = { async 'a-b'() { 'use server'; return id; }, delete: async () => { 'use server'; return rows; } };
  return [async () => { 'use server'; return id; }, async () => { 'use server'; return rows; }, handlers];
}
`;

describe.each([
  ['file-level', FORMS],
  ['inline', INLINE],
])('%s', (_, code) => {
  test.each([[{ development: true }], [{ development: false }], [{ readable: true }]])('every name can be bound, and is exported: %j', (options) => {
    const result = compiled(code, options);
    const names = namesOf(result);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !isBindable(name))).toEqual([]);
    for (const name of names) {
      expect(result.code, name).toMatch(
        new RegExp(
          `(?:as ${name.replaceAll('$', '\\$')}|export (?:async function|const|let) ${name.replaceAll('$', '\\$')}|export \\{ ${name.replaceAll('$', '\\$')} |export default|, ${name} |\\{ ${name} )`,
        ),
      );
    }
  });

  test('no name shows in production', () => {
    for (const name of namesOf(compiled(code))) expect(name).toMatch(/^_[\da-f]{40}$/);
  });
});

test('both layers agree', () => {
  const server = compiled(FORMS);
  const client = compiled(FORMS, { layer: 'client' });
  expect(namesOf(client)).toEqual(namesOf(server));
  expect(client.code).toContain(`"key#${namesOf(server)[0] ?? ''}"`);
});

test('lines and order do not matter', () => {
  const parts = ["export async function a() { 'use server'; }", "export async function b() { 'use server'; }"];
  const id = (code: string, name: string): string | undefined => compiled(code).references.find((reference) => reference.name === name)?.id;
  for (const name of ['a', 'b']) expect(id(parts.join('\n'), name)).toBe(id(`// more\n\n${parts.toReversed().join('\nconst c = 1;\n')}`, name));
});

test('names that cannot be spelled as identifiers stay apart', () => {
  const code = `'use server';\nasync function f() {}\nexport { f as 'a-b', f as 'a_b', f as 'a.b', f as a$b, f as 'a b' };\n`;
  expect(new Set(namesOf(compiled(code, { development: true }))).size).toBe(5);
});

test.each([[true], [false]])('functions of an exported namespace have names that can be bound: development %s', async (development) => {
  const code = "'use server';\nexport * as posts from './posts';\nexport * as 'a b' from './posts';\n";
  await onDisk(
    [
      ['posts.ts', "export async function publish() {}\nexport default async () => {};\nexport { publish as 'x-y' };\n"],
      ['actions.ts', code],
    ],
    (root) => {
      const [server, client] = (['server', 'client'] as const).map((layer) => {
        const result = compile(code, { filename: join(root, 'actions.ts'), root, layer, development, runtime: 'vite', referenceKey: () => 'key' });
        if (result === null) throw new Error('Nothing was compiled.');
        return result;
      }) as [CompileResult, CompileResult];
      const names = namesOf(server);
      expect([names.length, new Set(names).size]).toEqual([6, 6]);
      expect(names.filter((name) => !isBindable(name))).toEqual([]);
      for (const name of names) {
        expect(server.code).toContain(` as ${name} };`);
        expect(client.code).toContain(`createServerReference("key#${name}"`);
      }
      expect(namesOf(client)).toEqual(names);
      expect(client.code).toMatch(/export const posts = .*moduleNamespace\(\{ default: .*, publish: .*, "x-y": .*\}\);/);
    },
  );
});
