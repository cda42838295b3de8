/**
 * Packages that say `sideEffects` in package.json: a bundler skips modules of theirs that only pass on what others export. One that registers
 * Server Functions has side effects, whatever is said; one of stubs has none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { APP, loadApp } from './app.ts';
import { babelRule } from './babel-rule.ts';
import { build, BUNDLERS, createProject } from './project.ts';
import type { BuildOptions, Project } from './project.ts';

const require = createRequire(import.meta.url);
const requireOfBabel7 = createRequire(new URL('../babel-7/package.json', import.meta.url));

const FILES = {
  ...APP,
  'app/impl.js': `
    export async function save(text) { return 'saved ' + text; }
    export async function remove(text) { return 'removed ' + text; }
    export async function find(text) { return 'found ' + text; }
  `,
  'app/star.js': `export async function list() { return ['listed']; }`,
  // Used by the page and by a Client Component; it declares nothing itself.
  'app/barrel.js': `
    'use server';
    import { find } from './impl.js';
    export { save, remove as "re-move" } from './impl.js';
    export { find };
    export * from './star.js';
  `,
  // Only a Client Component imports it.
  'app/client-barrel.js': `'use server'; export { archive } from './archive.js';`,
  'app/archive.js': `export async function archive(text) { return 'archived ' + text; }`,
  // One of its functions is imported, and nothing of what it passes on.
  'app/inline.js': `
    export { unused } from './unused.js';
    export async function used() { 'use server'; return 'used'; }
    export async function other() { 'use server'; return 'other'; }
  `,
  'app/unused.js': `export const unused = 'NOBODY_USES_THIS';`,
  'app/page.js': `
    import { Counter } from './counter.js';
    import { list, save } from './barrel.js';
    import { used } from './inline.js';
    import { createElement } from 'react';
    export default function Page() { return createElement('form', { action: save, list, used }, createElement(Counter)); }
  `,
  'app/counter.js': `
    'use client';
    import { save } from './barrel.js';
    import { archive } from './client-barrel.js';
    export function Counter() { return [save, archive].map(String); }
  `,
};

async function expectAllCallable(project: Project, options: BuildOptions, removed = 'removed it'): Promise<void> {
  const built = await build(project, options);
  expect(built.errors).toEqual([]);
  const app = await loadApp(built.output);
  const calls = ['save', 're-move', 'find', 'list', 'archive', 'used', 'other'];
  expect(
    Object.values(app.functions.references)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...calls].sort());
  expect(await Promise.all(calls.map((name) => app.call(name, 'it')))).toEqual(['saved it', removed, 'found it', ['listed'], 'archived it', 'used', 'other']);
  expect(await app.render()).toContain('"action":"$h');
}

describe.each(BUNDLERS)('%s', (bundler) => {
  test.each(['false', '["*.css"]'])('"sideEffects": %s', (sideEffects) => expectAllCallable(projectWith(sideEffects), { bundler }));

  test('modules that come out of a cache', async () => {
    const project = projectWith('false');
    const directory = join(project.directory, 'cache');
    const cache =
      bundler === 'webpack' ? { type: 'filesystem', cacheDirectory: directory } : { type: 'persistent', storage: { type: 'filesystem', directory } };
    const options: BuildOptions = { bundler, change: { cache } };
    await expectAllCallable(project, options);
    expect(existsSync(directory)).toBe(true);
    await expectAllCallable(project, options);
    project.write({ 'app/impl.js': FILES['app/impl.js'].replace('removed', 'really removed') });
    await expectAllCallable(project, options, 'really removed it');
  });

  test.each([
    ['8', require.resolve('babel-loader')],
    ['7', requireOfBabel7.resolve('babel-loader')],
  ])('Babel %s compiles', (_version, loader) => {
    const project = projectWith('false');
    return expectAllCallable(project, {
      bundler,
      plugin: { transform: false },
      change: (config) => ({ ...config, module: { rules: [babelRule(loader, project, config)] } }),
    });
  });

  test('stubs that nobody uses are left out', async () => {
    const project = projectWith('false');
    project.write({ 'app/browser.js': `import { save, find } from './barrel.js';\nglobalThis.save = save;` });
    const built = await build(project, { bundler, minimize: true });
    expect(built.errors).toEqual([]);
    const { functions } = await loadApp(built.output);
    const main = readFileSync(join(built.output, 'browser/main.js'), 'utf8');
    const inMain = Object.entries(functions.references).flatMap(([id, { name }]) => (main.includes(id) ? [name] : []));
    expect(inMain).toEqual(['save']);
  });
});

test('webpack: loaders in worker threads', () => {
  const threads = { test: /\.js$/, include: /[\\/]app[\\/]/, use: [{ loader: require.resolve('thread-loader'), options: { workers: 1, poolTimeout: 0 } }] };
  return expectAllCallable(projectWith('false'), { bundler: 'webpack', change: { module: { rules: [threads] } } });
});

function projectWith(sideEffects: string): Project {
  return createProject({ ...FILES, 'package.json': `{ "name": "app", "sideEffects": ${sideEffects} }` });
}
