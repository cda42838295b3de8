/** Modules that import each other, linked and run by Node: a function may be called before its module has run, compiled or not. */
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { onDisk, writeFiles } from '../harness/on-disk.ts';
import { installRuntime, load, runtime } from './run-graph.ts';

const PAGE = `
export function Page({ id }) {
  const label = (text) => id + ': ' + text;
  async function save(text) { 'use server'; return label(text) + typeof again; }
  async function again(text) { 'use server'; return save(text); }
  return { save, again, plain: async () => { 'use server'; return 'plain'; }, async [label('k')]() { 'use server'; return id; } };
}
export async function stays() { 'use server'; return 'stays'; }
export default async function () { 'use server'; return 'default'; }
`;

const CALLS = `
const page = Page({ id: 1 });
export const early = Promise.all([page.save('a'), page.again('b'), page.plain(), page['1: k'](), stays(), main()]);
`;

const PROGRAMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'the module that is called is the entry': {
    'entry.mjs': `export { early } from './cart.mjs';${PAGE}`,
    'cart.mjs': `import main, { Page, stays } from './entry.mjs';${CALLS}`,
  },
  'the caller is imported by a barrel in between': {
    'entry.mjs': `// A licence.\n\n// The page.\nimport './barrel.mjs';${PAGE}export { early } from './cart.mjs';`,
    'barrel.mjs': `export * from './cart.mjs';`,
    'cart.mjs': `import main, { Page, stays } from './entry.mjs';${CALLS}`,
  },
  'a module with the directive on top': {
    'entry.mjs': `import { early } from './cart.mjs';\nexport { early };${PAGE}`,
    'cart.mjs': `import { Page, stays } from './entry.mjs';\nimport { main } from './actions.mjs';${CALLS}`,
    'actions.mjs': `'use server';\nimport { Page } from './entry.mjs';\nexport async function main() { return typeof Page({ id: 2 }).save; }`,
  },
};

it.each(Object.entries(PROGRAMS))('%s', (_name, files) =>
  onDisk([], async (folder) => {
    installRuntime(folder);
    const compiled = Object.entries(files).map(([file, code]): [string, string] => {
      const result = compile(code, { filename: join(folder, file), root: folder, layer: 'server', runtime, encryptBoundArgs: false });
      return [file, result?.code ?? code];
    });
    writeFiles(join(folder, 'plain'), Object.entries(files));
    writeFiles(join(folder, 'server'), compiled);
    const { early: expected } = await load(join(folder, 'plain', 'entry.mjs'));
    const { early: got } = await load(join(folder, 'server', 'entry.mjs'));
    expect(await got).toEqual(await expected);
    expect(await got).toHaveLength(6);
  }),
);

it('a client reads Server Functions through the namespace of a barrel that has not run', () =>
  onDisk([], async (folder) => {
    installRuntime(folder);
    const files = {
      'entry.mjs': `'use client';
import * as barrel from './barrel.mjs';
export { early } from './early.mjs';
export function read() { return [barrel.save, barrel['save'], barrel.more.add, barrel.own()]; }
export const writes = () => delete barrel.save;`,
      'barrel.mjs': `import './early.mjs';
export { save } from './actions.mjs';
export * as more from './more.mjs';
export function own() { return 'own'; }`,
      'early.mjs': `import { read } from './entry.mjs';\nexport const early = read();`,
      'actions.mjs': `'use server';\nexport async function save() {}`,
      'more.mjs': `'use server';\nexport async function add() {}`,
    };
    writeFiles(folder, Object.entries(files));
    const compiled = Object.entries(files).map(([file, code]): [string, string] => {
      const result = compile(code, {
        filename: join(folder, file),
        root: folder,
        layer: 'client',
        clientImports: true,
        runtime,
        encryptBoundArgs: false,
        development: false,
        ids: { readable: true },
      });
      return [file, result?.code ?? code];
    });
    writeFiles(join(folder, 'client'), compiled);
    const { early, read } = await load(join(folder, 'client', 'entry.mjs'));
    expect((early as { readonly id?: string }[]).map((one) => one.id ?? one)).toEqual(['actions.mjs#save', 'actions.mjs#save', 'more.mjs#add', 'own']);
    expect((read as () => unknown)()).toEqual(early);
  }));
