/** The app that most builds are made of: Server Functions of every way into a bundle, and how to call them in it. */
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { ClientManifest, Manifest, ServerManifest } from '../../src/manifest.ts';
import { readJson } from './project.ts';

/** In the bodies of all Server Functions, and must not be in anything that a browser gets. */
export const MARKER = 'ONLY_ON_THE_SERVER';

export const APP: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "app" }',
  'app/server.js': `
    export { default as Page } from './page.js';
    export { createElement } from 'react';
    export { renderToReadableStream } from 'react-server-dom-webpack/server';
    export { createServerFunctionHandler } from 'babel-plugin-use-server/runtime/server';
  `,
  'app/ssr.js': `export { createFromReadableStream } from 'react-server-dom-webpack/client';`,
  'app/browser.js': `import 'react-server-dom-webpack/client';`,
  // In the server's graph, and imported by a Client Component.
  'app/actions.js': `
    'use server';
    const marker = '${MARKER}';
    export async function add(a, b) { return { sum: a + b, marker: marker.length }; }
    export async function unusedByAnybody() { return '${MARKER}'.length; }
  `,
  'app/page.js': `
    import { Counter } from './counter.js';
    import './text.js';
    import { createElement } from 'react';
    export default function Page({ user }) {
      async function greet(greeting) { 'use server'; return greeting + ', ' + user.name + ' ${MARKER}'.slice(0, 1); }
      return createElement('form', { action: greet }, createElement(Counter));
    }
  `,
  'app/counter.js': `
    'use client';
    import { add } from './actions.js';
    import { onlyForClients } from './client-only.js';
    import './plain.js';
    export function Counter() { return [add, onlyForClients].map(String); }
  `,
  'app/plain.js': `export const plain = 'plain';`,
  'app/text.js': `export const text = 'text';`,
  // Only client code imports it, and it brings a Client Component of its own, which imports one more.
  'app/client-only.js': `
    'use server';
    import { Badge } from './badge.js';
    export async function onlyForClients() { return ['${MARKER}'.length, typeof Badge]; }
  `,
  'app/badge.js': `
    'use client';
    import { deep } from './deep.js';
    export function Badge() { return deep.name; }
    export default Badge;
  `,
  // Asynchronous, and so is everything that imports it.
  'app/deep.js': `
    'use server';
    const answer = await Promise.resolve(42);
    export async function deep() { return answer + '${MARKER}'.length * 0; }
  `,
};

export const NAMES = ['Page.greet', 'add', 'deep', 'onlyForClients', 'unusedByAnybody'];

/** What bundles of the app offer. */
export interface App {
  readonly functions: Manifest;
  readonly clientManifest: ClientManifest;
  readonly ssrManifest: ClientManifest;
  /** Calls a Server Function by its name, or by its module and name (`app/post.js#save`), as a client does. */
  readonly call: (name: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** The Flight stream of the page. */
  readonly render: () => Promise<string>;
}

interface ServerBundle {
  readonly createServerFunctionHandler: (options: {
    manifest: ServerManifest;
    clientManifest: ClientManifest;
    onError: (error: unknown) => string;
    onRefusal: () => void;
  }) => (request: Request) => Promise<Response>;
  readonly renderToReadableStream: (model: unknown, manifest: ClientManifest) => ReadableStream<Uint8Array>;
  readonly createElement: (type: unknown, props: object) => unknown;
  readonly Page: unknown;
}

interface SsrBundle {
  readonly createFromReadableStream: (stream: ReadableStream<Uint8Array>, options: object) => Promise<{ readonly result: unknown }>;
}

/** Loads the bundles, anew each time. */
export async function loadApp(output: string): Promise<App> {
  const server = (await load(join(output, 'server/main.cjs'))) as ServerBundle;
  const ssr = (await load(join(output, 'ssr/main.cjs'))) as SsrBundle;
  const functions = readJson(output, 'server/server-functions.json') as Manifest;
  const clientManifest = readJson(output, 'browser/client-manifest.json') as ClientManifest;
  const handle = server.createServerFunctionHandler({
    manifest: readJson(output, 'server/server-manifest.json') as ServerManifest,
    clientManifest,
    onError: (error) => String(error),
    onRefusal: () => {},
  });
  return {
    functions,
    clientManifest,
    ssrManifest: readJson(output, 'ssr/ssr-manifest.json') as ClientManifest,
    call: async (name, ...args) => {
      const [id] = Object.entries(functions.references).find(([, { module, name: own }]) => own === name || `${module}#${own}` === name) ?? [];
      if (id === undefined) throw new Error(`The manifest has no ${name}.`);
      const headers = { 'server-function': encodeURIComponent(id), 'content-type': 'text/plain;charset=UTF-8' };
      const response = await handle(new Request('http://app.test/', { method: 'POST', headers, body: JSON.stringify(args) }));
      if (response.body === null || response.status !== 200) throw new Error(`${name}: ${response.status} ${await response.text()}`);
      return (await ssr.createFromReadableStream(response.body, { serverConsumerManifest: { moduleMap: {}, serverModuleMap: null, moduleLoading: null } }))
        .result;
    },
    render: () => new Response(server.renderToReadableStream(server.createElement(server.Page, { user: { name: 'Ada' } }), clientManifest)).text(),
  };
}

async function load(file: string): Promise<unknown> {
  const require = createRequire(import.meta.url);
  for (const path of Object.keys(require.cache)) if (path.startsWith(join(file, '..'))) delete require.cache[path];
  // A promise, where a module of the entry awaits something.
  return require(file);
}

/** The text of everything that browsers can load. */
export function browserText(output: string): string {
  const directory = join(output, 'browser');
  return readdirSync(directory, { recursive: true })
    .map(String)
    .filter((file) => /\.(?:js|map)$/.test(file))
    .map((file) => readFileSync(join(directory, file), 'utf8'))
    .join('\n');
}
