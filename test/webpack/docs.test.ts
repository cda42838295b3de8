/** The configuration and the entries of docs/webpack.md are taken from there, built, and serve a page. */
import { rspack } from '@rspack/core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test, vi } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { freePort, start, untilItAnswers } from '../harness/running-server.ts';
import { builtFrom, createProject, readJson } from './project.ts';
import type { Built, Compiler, Project } from './project.ts';

const docs = readFileSync(new URL('../../docs/webpack.md', import.meta.url), 'utf8');
const blocks = [...docs.matchAll(/^```jsx?\n([^]*?)^```$/gm)].map(([, code = '']) => code);
const blockWith = (text: string): string => blocks.find((code) => code.includes(text)) ?? expect.fail(`docs/webpack.md has no code with ${text}`);

test('the app of docs/webpack.md', async () => {
  const swc = {
    test: /\.tsx?$/,
    loader: 'builtin:swc-loader',
    options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } },
  };
  const project = createProject({
    'package.json': '{ "type": "module" }',
    'config.mjs': blockWith('export default [').replace("{ test: /\\.tsx?$/, loader: 'esbuild-loader', options: { jsx: 'automatic', target: 'es2022' } }", () =>
      JSON.stringify(swc).replace('"test":{}', '"test":/\\.tsx?$/'),
    ),
    'server.tsx': blockWith('// server.tsx'),
    'ssr.tsx': blockWith('// ssr.tsx'),
    'browser.tsx': blockWith('// browser.tsx'),
    'web.mjs': blockWith('// web.mjs'),
    'app/page.tsx':
      "import { Button } from '../button';\nlet count = 0;\nexport default function Page() { const step = 5; return <html><body><p>{count}</p><Button save={async () => { 'use server'; count += step; }} /></body></html>; }",
    'button.tsx':
      "'use client';\nimport { add } from './actions';\nexport function Button({ save }) { return <button onClick={async () => { document.title = String(await add(1, 2)); await save(); }}>Add</button>; }",
    'actions.ts': "'use server';\nexport async function add(a: number, b: number): Promise<number> { return a + b; }",
  });
  const built = await buildWith(project);
  expect(built.errors).toEqual([]);
  const { output } = built;

  const require = createRequire(import.meta.url);
  const { createApp } = require(join(output, 'server/main.cjs')) as { createApp: (options: object) => (request: Request) => Response | Promise<Response> };
  const { renderHtml } = require(join(output, 'ssr/main.cjs')) as { renderHtml: (stream: ReadableStream, manifests: object) => Promise<ReadableStream> };
  const clientManifest = readJson(output, 'browser/client-manifest.json');
  const app = createApp({ serverManifest: readJson(output, 'server/server-manifest.json'), clientManifest });
  const page = await app(new Request('http://app.test/'));
  const html = await new Response(
    await renderHtml(page.body ?? expect.fail('no page'), { clientManifest, ssrManifest: readJson(output, 'ssr/ssr-manifest.json') }),
  ).text();
  expect(html).toContain('<button>Add</button>');

  const { references } = readJson(output, 'server/server-functions.json') as { references: Record<string, { name: string }> };
  const id = Object.keys(references).find((key) => references[key]?.name === 'add') ?? expect.fail('no add');
  const answer = await app(
    new Request('http://app.test/', { method: 'POST', headers: { 'server-function': id, 'content-type': 'text/plain;charset=UTF-8' }, body: '[1,2]' }),
  );
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/"result":3/);

  const port = String(await freePort());
  const server = await untilItAnswers(start({ args: ['web.mjs'], cwd: project.directory, env: { PORT: port } }), `http://localhost:${port}/`);
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('pageerror', (problem) => complaints.push(String(problem)));
    await page.goto(server.url);
    // A Server Function of a file, called by an imported name, and an inline one with a capture, which came as a prop.
    await vi.waitFor(
      async () => {
        await page.click('button');
        expect(await page.title()).toBe('3');
        expect(Number(await page.textContent('p'))).toBeGreaterThan(0);
      },
      { timeout: 20_000, interval: 500 },
    );
    expect(Number(await page.textContent('p')) % 5).toBe(0);
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    await server.stop();
  }
});

test('the configuration of the README builds the same entries', async () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const config =
    [...readme.matchAll(/^```jsx?\n([^]*?)^```$/gm)].map(([, code = '']) => code).find((code) => code.includes('new UseServerPlugin()')) ??
    expect.fail('the README has no configuration');
  const project = createProject({
    'package.json': '{ "type": "module" }',
    'config.mjs': `const build = (name, options) => ({
        name, entry: \`./\${name}.tsx\`, module: { rules: [{ test: /\\.tsx?$/, loader: 'builtin:swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true } } } }] },
        ...options, output: { path: \`\${import.meta.dirname}/dist/\${name}\`, filename: 'main.js', ...options.output },
      });
      const forNode = { target: 'node', output: { library: { type: 'commonjs2' } } };
      const server = build('server', { ...forNode, resolve: { conditionNames: ['react-server', '...'] } });
      const ssr = build('ssr', forNode);
      const browser = build('browser', { target: 'web', output: { publicPath: '/assets/' } });
      ${config}`,
    'server.tsx': "export { Button } from './button.tsx';",
    'ssr.tsx': "export { createFromReadableStream } from 'react-server-dom-webpack/client';",
    'browser.tsx': "import 'react-server-dom-webpack/client';",
    'button.tsx': "'use client';\nimport { add } from './actions.ts';\nexport const Button = () => add;",
    'actions.ts': "'use server';\nexport async function add(a: number): Promise<number> { return a; }",
  });
  const built = await buildWith(project);
  expect(built.errors).toEqual([]);
  expect(
    Object.values((readJson(built.output, 'server/server-functions.json') as { references: Record<string, { name: string }> }).references).map(
      ({ name }) => name,
    ),
  ).toEqual(['add']);
  expect(Object.keys(readJson(built.output, 'browser/client-manifest.json') as object)).toEqual(['button.tsx']);
});

/** Runs what the project's `config.mjs` says. */
async function buildWith({ directory }: Project): Promise<Built> {
  const { default: configs } = (await import(pathToFileURL(join(directory, 'config.mjs')).href)) as { default: object[] };
  const compiler = rspack(configs.map((config) => ({ ...config, context: directory })) as never) as Compiler;
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => (stats === undefined ? reject(error) : resolve(builtFrom(join(directory, 'dist'), stats))));
  });
}
