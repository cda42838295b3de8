/** The same app built in other ways: the manifest and what can be called stay the same. */
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/manifest.ts';
import { APP, browserText, loadApp, MARKER } from './app.ts';
import { babelRule } from './babel-rule.ts';
import { build, BUNDLERS, createProject, threeCompilers } from './project.ts';
import type { BuildOptions, Config, Project } from './project.ts';

const require = createRequire(import.meta.url);
const requireOfBabel7 = createRequire(new URL('../babel-7/package.json', import.meta.url));

let expected: Manifest;

beforeAll(async () => {
  expected = (await loadApp((await build(createProject(APP), { bundler: 'rspack' })).output)).functions;
  expect(Object.keys(expected.references)).toHaveLength(5);
});

async function expectSame(project: Project, options: BuildOptions): Promise<void> {
  const built = await build(project, options);
  expect(built.errors).toEqual([]);
  const app = await loadApp(built.output);
  expect(app.functions).toEqual(expected);
  expect(await app.call('add', 2, 3)).toEqual({ sum: 5, marker: MARKER.length });
  expect(await app.call('onlyForClients')).toEqual([MARKER.length, 'function']);
  expect(await app.call('deep')).toBe(42);
  expect(Object.keys(app.ssrManifest)).toEqual(['app/badge.js', 'app/counter.js']);
  expect(Object.keys(app.clientManifest)).toEqual(['app/badge.js', 'app/counter.js']);
  expect(browserText(built.output).includes(MARKER)).toBe(false);
}

describe.each(BUNDLERS)('%s', (bundler) => {
  test('server and SSR as layers of one compiler', () =>
    expectSame(createProject(APP), {
      bundler,
      plugin: { filenames: { manifest: 'server/server-functions.json', serverManifest: 'server/server-manifest.json', ssrManifest: 'ssr/ssr-manifest.json' } },
      configs: (project, common, plugin) => {
        const [, , browser] = threeCompilers(project, common, plugin);
        return [layered(project, { ...common, plugins: [plugin] }), ...(browser === undefined ? [] : [browser])];
      },
    }));

  test('names of layers and compilers of its own', () =>
    expectSame(createProject(APP), {
      bundler,
      plugin: {
        layers: { pages: 'server', html: 'client', web: 'client' },
        filenames: { manifest: 'server/server-functions.json', serverManifest: 'server/server-manifest.json', ssrManifest: 'ssr/ssr-manifest.json' },
      },
      configs: (project, common, plugin) => {
        const [, , browser] = threeCompilers(project, common, plugin);
        return [layered(project, { ...common, plugins: [plugin] }, 'pages', 'html'), { ...browser, name: 'web' }];
      },
    }));

  test('folders and files with odd names', async () => {
    const folder = 'app/c# (a b)/100%/[id]/ä';
    const project = createProject({
      ...APP,
      [`${folder}/acts#1.js`]: `'use server'; export async function odd() { return 'odd'; }`,
      [`${folder}/panel#.js`]: `'use client'; import { odd } from './acts#1.js'; export function Panel() { return String(odd); }`,
      [`${folder}/inline.js`]: `export async function inlineOdd() { 'use server'; return 'inline, odd'; }`,
      'app/text.js': `import { Panel } from '../${folder}/panel#.js'; import { inlineOdd } from '../${folder}/inline.js'; export const text = [Panel, inlineOdd].length;`,
    });
    const built = await build(project, { bundler });
    expect(built.errors).toEqual([]);
    const app = await loadApp(built.output);
    expect(await app.call('odd')).toBe('odd');
    expect(await app.call('inlineOdd')).toBe('inline, odd');
    expect(Object.keys(app.clientManifest)).toContain(`${folder}/panel#.js`);
    expect(Object.keys(app.ssrManifest)).toContain(`${folder}/panel#.js`);
  });

  test.each([
    ['8', require.resolve('babel-loader')],
    ['7', requireOfBabel7.resolve('babel-loader')],
  ])('Babel %s compiles', (_version, loader) => {
    const project = createProject(APP);
    return expectSame(project, {
      bundler,
      plugin: { transform: false },
      change: (config) => ({ ...config, module: { rules: [babelRule(loader, project, config)] } }),
    });
  });
});

test('Babel compiles and the plugin is not told: no build without its Server Functions', async () => {
  const project = createProject(APP);
  const { errors } = await build(project, {
    bundler: 'webpack',
    plugin: { transform: false },
    change: (config) => ({ ...config, module: { rules: [babelRule(require.resolve('babel-loader'), project, config, [])] } }),
  });
  expect(errors.join('\n')).toMatch(
    /Babel has compiled a module with 'use server' and has not told the plugin about it[^]*metadataSubscribers[^]*app\/actions\.js/,
  );
});

const threads = { test: /\.js$/, include: /[\\/]app[\\/]/, use: [{ loader: require.resolve('thread-loader'), options: { workers: 1, poolTimeout: 0 } }] };

test('webpack: loaders in worker threads', async () => {
  await expectSame(createProject(APP), { bundler: 'webpack', change: { module: { rules: [threads] } } });
});

test('webpack: worker threads do not know layers, and the build says so', async () => {
  const { errors } = await build(createProject(APP), {
    bundler: 'webpack',
    configs: (project, common, plugin) => {
      const config = layered(project, { ...common, plugins: [plugin] });
      return [{ ...config, module: { rules: [threads] } }];
    },
  });
  expect(errors.join('\n')).toContain('thread-loader cannot be used in a compiler with layers: its workers do not know that rsc is the layer of this module.');
});

/** Two layers with an entry each; React's own condition is set for one of them. */
function layered({ output }: Project, common: Config, server = 'rsc', ssr = 'ssr'): Config {
  return {
    ...common,
    name: 'node',
    target: 'node',
    entry: { server: { import: './app/server.js', layer: server }, ssr: { import: './app/ssr.js', layer: ssr } },
    module: { rules: [{ issuerLayer: server, resolve: { conditionNames: ['react-server', '...'] } }] },
    experiments: { layers: true },
    output: { path: output, filename: '[name]/main.cjs', library: { type: 'commonjs2' } },
  };
}
