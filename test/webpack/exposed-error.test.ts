/** An error that is meant for the user, in real bundles and over HTTP: the server and the client each have their own copy of its class. */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createRequestListener } from '@remix-run/node-fetch-server';
import { expect, test } from 'vitest';
import type { ClientManifest, ServerManifest } from '../../src/manifest.ts';
import { build, BUNDLERS, createProject, readJson, threeCompilers } from './project.ts';

const FILES = {
  'package.json': '{ "name": "app" }',
  'app/errors.js':
    "import { defineExposedError } from 'babel-plugin-use-server/runtime/exposed-error';\nexport const OutOfStock = defineExposedError('out-of-stock', ['left']);\n",
  'app/actions.js': `'use server';
import { OutOfStock } from './errors.js';
export async function order(count) {
  if (count > 5) throw new Error('password of the database');
  if (count > 3) throw Object.assign(new OutOfStock('Only 3 are left.', { left: 3 }), { supplier: 'SECRET' });
  return count;
}
`,
  'app/server.js': "import './actions.js';\nexport { createServerFunctionHandler } from 'babel-plugin-use-server/runtime/server';\n",
  'app/ssr.js': `
import { createServerCallback, setServerCallback } from 'babel-plugin-use-server/runtime/client';
import { order } from './actions.js';
import { OutOfStock } from './errors.js';
export function connect(url) {
  setServerCallback(createServerCallback({ url }));
}
export const tryToOrder = (count) => order(count).then(
  (ordered) => ({ ordered }),
  (error) => ({ isOutOfStock: error instanceof OutOfStock, message: error.message, fields: error.fields, rest: error.supplier }),
);
`,
  'app/browser.js': "import './actions.js';\n",
};

interface ServerBundle {
  readonly createServerFunctionHandler: (options: {
    manifest: ServerManifest;
    clientManifest: ClientManifest;
    onError: (error: unknown, context: { phase: string }) => string;
  }) => (request: Request) => Promise<Response>;
}
interface ClientBundle {
  readonly connect: (url: string) => void;
  readonly tryToOrder: (count: number) => Promise<unknown>;
}

test.each(BUNDLERS)('%s: it crosses with its message and its fields, and no other error does', async (bundler) => {
  const { output, errors } = await build(createProject(FILES), {
    bundler,
    // Client code that Node.js can run: the compiler of server-side rendering, with what browsers get of React.
    configs: (...project) =>
      threeCompilers(...project).map((config) =>
        config.name === 'ssr' ? { ...config, resolve: { conditionNames: ['browser', 'import', 'require', 'default'] } } : config,
      ),
  });
  expect(errors).toEqual([]);
  const require = createRequire(import.meta.url);
  const { createServerFunctionHandler } = require(join(output, 'server/main.cjs')) as ServerBundle;
  const client = require(join(output, 'ssr/main.cjs')) as ClientBundle;
  const phases: string[] = [];
  const handle = createServerFunctionHandler({
    manifest: readJson(output, 'server/server-manifest.json') as ServerManifest,
    clientManifest: readJson(output, 'browser/client-manifest.json') as ClientManifest,
    onError: (_, { phase }) => (phases.push(phase), 'a digest'),
  });
  const server = createServer(createRequestListener(handle));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const address = server.address();
    client.connect(`http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`);
    expect(await client.tryToOrder(2)).toEqual({ ordered: 2 });
    expect(await client.tryToOrder(4)).toEqual({ isOutOfStock: true, message: 'Only 3 are left.', fields: { left: 3 }, rest: undefined });
    const hidden = await client.tryToOrder(6);
    expect(hidden).toMatchObject({ isOutOfStock: false, fields: undefined });
    expect(JSON.stringify(hidden)).not.toContain('password');
    expect(phases).toEqual(['exposed', expect.any(String)]);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
});
