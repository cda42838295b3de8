/**
 * Rspack's own Server Components: what they make of Server Functions alone, and behind this compiler, as docs/webpack.md has it. If a test
 * fails after an update of Rspack, it may take in now what its own loader has not compiled, and that page is to be written anew.
 */
import { rspack } from '@rspack/core';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createProject } from './project.ts';

interface Manifest {
  readonly serverManifest: Readonly<Record<string, unknown>>;
  readonly clientManifest: Readonly<Record<string, unknown>>;
}

const FILES = {
  'src/actions.js': "'use server';\nexport async function save(text) { return text; }",
  'src/button.js': "'use client';\nimport { save } from './actions.js';\nexport const Button = () => save;",
  'src/server.js': "'use server-entry';\nimport { Button } from './button.js';\nimport { save } from './actions.js';\nexport default () => [Button, save];",
  'src/browser.js': 'export {};',
  'ours.cjs': `module.exports = function (code) {
    const done = this.async();
    import(${JSON.stringify(fileURLToPath(new URL('../../src/compile.ts', import.meta.url)))}).then(({ compile }) => {
      const result = compile(code, { filename: this.resourcePath, root: this.rootContext, layer: 'server' });
      done(null, result === null ? code : result.code);
    }).catch(done);
  };`,
};

/** The manifest of a build; what is imported of React stays outside of it. */
async function manifestOf(loaders: readonly string[]): Promise<Manifest | undefined> {
  const { directory } = createProject(FILES);
  const { createPlugins, Layers } = rspack.experiments.rsc;
  const { ServerPlugin, ClientPlugin } = createPlugins();
  let manifest: Manifest | undefined;
  const swc = { loader: 'builtin:swc-loader', options: { jsc: { parser: { syntax: 'ecmascript' } }, rspackExperiments: { reactServerComponents: true } } };
  const rule = { include: /src/, use: [swc, ...loaders.map((name) => `${directory}/${name}`)] };
  const common = { context: directory, mode: 'development' as const, externalsType: 'commonjs' as const, externals: [/^(?:react|babel-plugin-use-server)/] };
  const noted = new ServerPlugin({ onManifest: (made) => void (manifest = made['main']) });
  const compiler = rspack([
    {
      ...common,
      name: 'server',
      target: 'node',
      entry: { main: { import: './src/server.js', layer: Layers.rsc } },
      output: { path: `${directory}/out/server` },
      module: { rules: [rule, { resource: /src/, layer: Layers.rsc }] },
      plugins: [noted],
    },
    {
      ...common,
      name: 'client',
      target: 'web',
      entry: { main: './src/browser.js' },
      output: { path: `${directory}/out/client` },
      module: { rules: [rule] },
      plugins: [new ClientPlugin()],
    },
  ]);
  const errors = await new Promise((resolve, reject) => {
    compiler.run((error, stats) => (error ? reject(error) : resolve(stats?.toJson({ all: false, errors: true }).errors)));
  });
  expect(errors).toEqual([]);
  return manifest;
}

test('alone they list the function', async () => {
  expect(Object.keys((await manifestOf([]))?.serverManifest ?? {})).toHaveLength(1);
});

test('behind this compiler they list none: the build succeeds, and no call would find anything', async () => {
  const manifest = await manifestOf(['ours.cjs']);
  expect([manifest?.serverManifest, Object.keys(manifest?.clientManifest ?? {}).length]).toEqual([{}, 1]);
});
