/** Builds that begin with what builds before them have left on the disk; each is compared with one that begins with nothing. */
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { APP, loadApp, NAMES } from './app.ts';
import { EDITS, expectAsClean, namesOf } from './edits.ts';
import { build, BUNDLERS, createProject } from './project.ts';
import type { BuildOptions, Bundler, Config, Project } from './project.ts';

const cacheOf = ({ directory }: Project): string => join(directory, 'cache');

function cached(project: Project, bundler: Bundler): BuildOptions {
  const change = (config: Config): Config => {
    const directory = join(cacheOf(project), String(config.name));
    const log = { test: /\.js$/, include: /[\\/]app[\\/]/, loader: join(project.directory, 'log-loader.cjs') };
    return {
      ...config,
      module: { rules: [log] },
      cache: bundler === 'webpack' ? { type: 'filesystem', cacheDirectory: directory } : { type: 'persistent', storage: { type: 'filesystem', directory } },
    };
  };
  return { bundler, change };
}

/** Notes each module that is really compiled. */
const LOG_LOADER = `
  module.exports = function (code) {
    require('node:fs').appendFileSync(__dirname + '/compiled.log', this.resourcePath + '\\n');
    return code;
  };
`;

/** How many modules were compiled since this was asked before. */
function compiled({ directory }: Project): number {
  const file = join(directory, 'compiled.log');
  if (!existsSync(file)) return 0;
  const lines = readFileSync(file, 'utf8').split('\n').length - 1;
  rmSync(file);
  return lines;
}

/** Deletes every other file of the cache. */
function deletePart(project: Project): number {
  const files = readdirSync(cacheOf(project), { recursive: true })
    .map((file) => join(cacheOf(project), String(file)))
    .filter((file) => statSync(file).isFile())
    .sort();
  const deleted = files.filter((_, index) => index % 2 === 0);
  for (const file of deleted) rmSync(file);
  return deleted.length;
}

describe.each(BUNDLERS)('%s', (bundler) => {
  test('cold, warm, after each edit, and with parts of the cache deleted', async () => {
    const project = createProject({ ...APP, 'log-loader.cjs': LOG_LOADER });
    const options = cached(project, bundler);
    const cold = await build(project, options);
    expect(cold.errors).toEqual([]);
    const all = compiled(project);
    expect(all).toBeGreaterThan(10);
    const { functions } = await loadApp(cold.output);
    expect(namesOf(await loadApp(cold.output))).toEqual(NAMES);

    const warm = await build(project, options);
    expect(warm.errors).toEqual([]);
    expect(compiled(project)).toBe(0);
    const warmApp = await loadApp(warm.output);
    expect(warmApp.functions).toEqual(functions);
    expect(await warmApp.call('deep')).toBe(42);

    for (const [index, edit] of EDITS.entries()) {
      edit.apply(project);
      if (index % 2 === 1) expect(deletePart(project)).toBeGreaterThan(0);
      compiled(project);
      const built = await build(project, options);
      if (index % 2 === 0) expect(compiled(project)).toBeLessThan(all);
      await expectAsClean(edit, built, project, { bundler });
    }
  });

  test('other options give other ids, though no file has changed', async () => {
    const project = createProject({ ...APP, 'log-loader.cjs': LOG_LOADER });
    const options = cached(project, bundler);
    const idsWith = async (salt: string): Promise<string[]> => {
      const built = await build(project, { ...options, plugin: { ids: { salt } } });
      expect(built.errors).toEqual([]);
      return Object.keys((await loadApp(built.output)).functions.references);
    };
    const first = await idsWith('a');
    const second = await idsWith('b');
    expect(second).toHaveLength(first.length);
    expect(second.filter((id) => first.includes(id))).toEqual([]);
    expect(await idsWith('a')).toEqual(first);
  });
});
