/** The configuration and the entries of docs/webpack.md are taken from there, built, and serve a page. */
import { rspack } from '@rspack/core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { builtFrom, createProject, readJson } from './project.ts';
import type { Compiler } from './project.ts';

const docs = readFileSync(new URL('../../docs/webpack.md', import.meta.url), 'utf8');
const blocks = [...docs.matchAll(/^```jsx?\n([^]*?)^```$/gm)].map(([, code = '']) => code);
const blockWith = (text: string): string => blocks.find((code) => code.includes(text)) ?? expect.fail(`docs/webpack.md has no code with ${text}`);

test('the app of docs/webpack.md', async () => {
  const swc = { test: /\.tsx?$/, loader: 'builtin:swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022', transform: { react: { runtime: 'automatic' } } } } };
  const project = createProject({
    'package.json': '{ "type": "module" }',
    'config.mjs': blockWith('export default [')
      .replace("{ test: /\\.tsx?$/, loader: 'your-loader-for-types-and-jsx' }", () => JSON.stringify(swc).replace('"test":{}', '"test":/\\.tsx?$/')),
    'server.tsx': blockWith('// server.tsx'),
    'ssr.tsx': blockWith('// ssr.tsx'),
    'browser.tsx': "import 'react-server-dom-webpack/client';",
    'page.tsx': "import { Button } from './button';\nexport function Page() { return <html><body><Button save={async () => { 'use server'; }} /></body></html>; }",
    'button.tsx': "'use client';\nimport { add } from './actions';\nexport function Button() { return <button onClick={() => add(1, 2)}>Add</button>; }",
    'actions.ts': "'use server';\nexport async function add(a: number, b: number): Promise<number> { return a + b; }",
  });
  const { default: configs } = (await import(pathToFileURL(join(project.directory, 'config.mjs')).href)) as { default: object[] };
  const compiler = rspack(configs.map((config) => ({ ...config, context: project.directory })) as never) as Compiler;
  const output = join(project.directory, 'dist');
  const built = await new Promise<ReturnType<typeof builtFrom>>((resolve, reject) => {
    compiler.run((error, stats) => (stats === undefined ? reject(error) : resolve(builtFrom(output, stats))));
  });
  expect(built.errors).toEqual([]);

  const require = createRequire(import.meta.url);
  const { createApp } = require(join(output, 'server/main.cjs')) as { createApp: (options: object) => (request: Request) => Response | Promise<Response> };
  const { renderHtml } = require(join(output, 'ssr/main.cjs')) as { renderHtml: (stream: ReadableStream, manifests: object) => Promise<ReadableStream> };
  const clientManifest = readJson(output, 'browser/client-manifest.json');
  const app = createApp({ serverManifest: readJson(output, 'server/server-manifest.json'), clientManifest });
  const page = await app(new Request('http://app.test/'));
  const html = await new Response(await renderHtml(page.body ?? expect.fail('no page'), { clientManifest, ssrManifest: readJson(output, 'ssr/ssr-manifest.json') })).text();
  expect(html).toContain('<button>Add</button>');

  const { references } = readJson(output, 'server/server-functions.json') as { references: Record<string, { name: string }> };
  const id = Object.keys(references).find((key) => references[key]?.name === 'add') ?? expect.fail('no add');
  const answer = await app(new Request('http://app.test/', { method: 'POST', headers: { 'server-function': id, 'content-type': 'text/plain;charset=UTF-8' }, body: '[1,2]' }));
  expect(answer.status).toBe(200);
  expect(await answer.text()).toMatch(/"result":3/);
});
