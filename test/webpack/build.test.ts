/** One build of one app: what is found, what can be called, and what the browser gets. */
import { rmSync, symlinkSync } from 'node:fs';
import { expect, describe, onTestFinished, test } from 'vitest';
import { APP, browserText, loadApp, MARKER, NAMES } from './app.ts';
import { build, BUNDLERS, createProject } from './project.ts';
import type { BuildOptions } from './project.ts';

const WAYS: readonly (Required<Pick<BuildOptions, 'mode' | 'minimize'>> & { readonly title: string })[] = [
  { title: 'development', mode: 'development', minimize: false },
  { title: 'production, minified', mode: 'production', minimize: true },
];

describe.each(BUNDLERS)('%s', (bundler) => {
  // Terser takes longer than everything else here: `npm run test:webpack` has that, too.
  const ways = WAYS.filter(({ minimize }) => bundler === 'rspack' || !minimize || process.env['EVERY_BUILD'] !== undefined);
  test.each(ways)('$title: every Server Function can be called, and nothing of it is in the browser', async ({ mode, minimize }) => {
    const built = await build(createProject(APP), { bundler, mode, minimize, change: { devtool: 'source-map' } });
    expect(built.errors).toEqual([]);
    expect(built.warnings).toEqual([]);

    const app = await loadApp(built.output);
    expect(
      Object.values(app.functions.references)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(NAMES);
    expect(await app.call('add', 2, 3)).toEqual({ sum: 5, marker: MARKER.length });
    expect(await app.call('onlyForClients')).toEqual([MARKER.length, 'function']);
    expect(await app.call('deep')).toBe(42);
    expect(await app.call('unusedByAnybody')).toBe(MARKER.length);
    await expect(app.call('Page.greet', 'Hello')).rejects.toThrow(/^Page.greet: 4\d\d .*bound arguments/s);

    expect(Object.keys(app.clientManifest)).toEqual(['app/badge.js', 'app/counter.js']);
    expect(Object.keys(app.ssrManifest)).toEqual(['app/badge.js', 'app/counter.js']);
    expect(await app.render()).toContain(JSON.stringify(app.clientManifest['app/counter.js']?.id));
    // Not `toContain`: it would print all of React.
    const shipped = browserText(built.output);
    expect(shipped.includes(MARKER)).toBe(false);
    expect(
      Object.entries(app.functions.references)
        .filter(([id]) => shipped.includes(id))
        .map(([, { name }]) => name),
    ).toEqual(expect.arrayContaining(['add', 'deep', 'onlyForClients']));
  });
});

test.each(BUNDLERS)('%s: a context that is a link gives what the folder gives that it leads to', async (bundler) => {
  const project = createProject(APP);
  const { functions } = await loadApp((await build(project, { bundler, mode: 'development' })).output);
  const linked = `${project.directory}-linked`;
  symlinkSync(project.directory, linked);
  onTestFinished(() => rmSync(linked));
  const built = await build(project, { bundler, mode: 'development', change: { context: linked } });
  expect(built.errors).toEqual([]);
  const app = await loadApp(built.output);
  expect(app.functions).toEqual(functions);
  expect(Object.keys(app.clientManifest)).toEqual(['app/badge.js', 'app/counter.js']);
  expect(await app.call('add', 2, 3)).toEqual({ sum: 5, marker: MARKER.length });
});

test('webpack and Rspack leave the same manifest', async () => {
  const [a, b] = await Promise.all(BUNDLERS.map(async (bundler) => loadApp((await build(createProject(APP), { bundler })).output)));
  expect(a?.functions).toEqual(b?.functions);
  expect(Object.keys(a?.functions.references ?? {})).toHaveLength(NAMES.length);
});
