/** The story of docs/pipelines.md, built as Storybook's two builders do it: webpack with babel-loader, and Vite with Babel. Needs the built package. */
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformAsync } from '@babel/core';
import { Window } from 'happy-dom';
import { build } from 'vite';
import { beforeAll, expect, it, vi } from 'vitest';
import webpack from 'webpack';
import { snippetsOf } from '../harness/doc-snippets.ts';

const project = fileURLToPath(new URL('./.work/stories', import.meta.url));
const snippet = snippetsOf('pipelines');

beforeAll(() => {
  rmSync(project, { recursive: true, force: true });
  mkdirSync(join(project, 'node_modules'), { recursive: true });
  symlinkSync(fileURLToPath(new URL('../..', import.meta.url)), join(project, 'node_modules/babel-plugin-use-server'), 'dir');
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  cpSync(fileURLToPath(new URL('./stories', import.meta.url)), project, { recursive: true });
  for (const name of ['canned-answers.js', 'editor.stories.js', 'webpack-require.js']) writeFileSync(join(project, name), snippet(name));
  writeFileSync(join(project, 'babel.config.js'), snippet('babel.config.js'));
});

it.each([
  ['webpack', withWebpack],
  ['Vite', withVite],
] as const)('%s', async (_, built) => {
  const file = await built();
  expect(readFileSync(file, 'utf8')).not.toContain('The database is for the server alone');
  const window = new Window();
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', window.document);
  const { show } = (await import(pathToFileURL(file).href)) as { readonly show: (story: string) => Promise<string> };
  expect(await show('Saves')).toBe('saved');
  expect(await show('Refuses')).toBe('refused: Nothing to save.');
});

async function withWebpack(): Promise<string> {
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    context: project,
    entry: './show.jsx',
    target: 'web',
    module: { rules: [{ test: /\.jsx?$/, exclude: /node_modules|dist/, loader: 'babel-loader', options: { root: project } }] },
    resolve: { extensions: ['.js', '.jsx'] },
    experiments: { outputModule: true },
    output: { path: join(project, 'out'), filename: 'webpack.mjs', module: true, library: { type: 'module' } },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => compiler.run((error, done) => (error ? reject(error) : resolve(done))));
  await new Promise<void>((resolve) => compiler.close(() => resolve()));
  expect(stats?.toString({ all: false, errors: true })).toBe('');
  return join(project, 'out/webpack.mjs');
}

async function withVite(): Promise<string> {
  await build({
    root: project,
    configFile: false,
    logLevel: 'silent',
    mode: 'development',
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name: 'babel',
        enforce: 'pre',
        async transform(code: string, id: string) {
          if (!/\.jsx?$/.test(id) || !id.startsWith(project)) return null;
          const result = await transformAsync(code, { filename: id, root: project, sourceMaps: true, caller: { name: 'vite', supportsStaticESM: true } });
          return { code: result?.code ?? code, map: JSON.stringify(result?.map ?? null) };
        },
      },
    ],
    build: { outDir: 'out', emptyOutDir: false, minify: false, lib: { entry: 'show.jsx', formats: ['es'], fileName: () => 'vite.mjs' } },
  });
  return join(project, 'out/vite.mjs');
}
