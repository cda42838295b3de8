/** Pages of one server, calls of another: the same build in two processes, or an old page and a new build. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createClientRuntime, VersionSkewError } from '../../../src/runtime/client-core.ts';
import type { ClientBinding } from '../../../src/runtime/client-core.ts';
import type { Build } from './build-server.ts';
import { fieldsOf } from './form-fields.ts';
import type { FormReference } from './form-fields.ts';

const require = createRequire(import.meta.url);
Object.assign(globalThis, { __webpack_require__: Object.assign(() => {}, { u: (chunk: string) => chunk }) });
const browser: ClientBinding = require('react-server-dom-webpack/client.browser');
const ssr: {
  createFromReadableStream(stream: ReadableStream, options: object): Promise<Record<string, FormReference>>;
} = require('react-server-dom-webpack/client.edge');
const runtime = createClientRuntime(browser);

const key = btoa('a key of thirty-two bytes, old 1');
const newKey = btoa('a key of thirty-two bytes, new 2');
const first = `
export function page() {
  const post = { id: 7, title: 'hello' };
  async function like(by) {
    'use server';
    return ['like', post.id, by];
  }
  async function remove() {
    'use server';
    return ['remove', post.id];
  }
  return { like, remove };
}
export async function ping(text) {
  'use server';
  return 'ping ' + text;
}
`;
const builds: Readonly<Record<string, Build & { readonly key?: string }>> = {
  first: { code: first, filename: 'page.js', key },
  twin: { code: first, filename: 'page.js', key },
  rotating: { code: first, filename: 'page.js', key: `${newKey},${key}` },
  rotated: { code: first, filename: 'page.js', key: newKey },
  // Other functions around it, and lines, and order.
  edited: {
    code: `// new\nexport async function more() { 'use server'; return 'more'; }\n${first.replace("return ['like'", "return ['new like'")}`,
    filename: 'page.js',
    key,
  },
  captures: { code: first.replace("['like', post.id, by]", "['like', post.title, by]"), filename: 'page.js', key },
  captureless: { code: first.replaceAll(', post.id', ''), filename: 'page.js', key },
  removed: { code: first.replace(/async function like[^]*?\}\n/, 'const like = null;'), filename: 'page.js', key },
  moved: { code: first, filename: 'other.js', key },
};

type Page = Readonly<Record<string, (...args: unknown[]) => Promise<unknown>>>;
const children: ChildProcess[] = [];
const origins: Record<string, string> = {};

beforeAll(async () => {
  await Promise.all(
    Object.entries(builds).map(async ([name, { key: own = '', ...build }]) => {
      const child = fork(join(import.meta.dirname, 'build-server.ts'), {
        execArgv: ['--conditions=react-server'],
        env: { ...process.env, NODE_ENV: 'production', USE_SERVER_ENCRYPTION_KEY: own },
      });
      children.push(child);
      child.send(build);
      const port = await new Promise((resolve, reject) => child.once('message', resolve).once('exit', reject));
      origins[name] = `http://127.0.0.1:${String(port)}`;
    }),
  );
}, 60_000);
afterAll(() => children.forEach((child) => child.kill()));

/** The page of one server, whose functions call another. */
async function page(from: string, to: string, onVersionSkew?: (error: VersionSkewError) => void): Promise<Page> {
  const callServer = runtime.createServerCallback({ url: origins[to] ?? '', ...(onVersionSkew === undefined ? {} : { onVersionSkew }) });
  const { body } = await fetch(origins[from] ?? '');
  const received = await browser.createFromReadableStream(body as ReadableStream<Uint8Array>, {
    callServer,
    findSourceMapURL: () => null,
    temporaryReferences: browser.createTemporaryReferenceSet(),
  });
  return { ...(received as Page), ping: async (...args) => callServer('page.js#ping', args) };
}

/** The form that server-side rendering makes of a function of the page. */
async function form(from: string, name: string): Promise<FormData> {
  const { body } = await fetch(origins[from] ?? '');
  const references = await ssr.createFromReadableStream(body as ReadableStream, {
    serverConsumerManifest: { moduleMap: {}, serverModuleMap: null, moduleLoading: null },
  });
  return fieldsOf(references[name] ?? expect.fail(`The page has no ${name}`));
}

describe('the right function answers', () => {
  test.each([
    ['the server that made the page', 'first', 'first', ['like', 7, 'me']],
    ['another process with the same key', 'first', 'twin', ['like', 7, 'me']],
    ['the other way round', 'twin', 'first', ['like', 7, 'me']],
    ['a build with other functions around it, and a new body', 'first', 'edited', ['new like', 7, 'me']],
    ['a server whose key is being rotated, for pages of the old key', 'first', 'rotating', ['like', 7, 'me']],
    ['a server with the new key alone, for pages of the rotating one', 'rotating', 'rotated', ['like', 7, 'me']],
  ])('%s', async (_, from, to, result) => {
    const { like, ping } = await page(from, to);
    expect(await like?.('me')).toEqual(result);
    expect(await ping?.('x')).toBe('ping x');
  });

  test('a form of one server, sent to the other', async () => {
    const response = await fetch(origins['twin'] ?? '', { method: 'POST', body: await form('first', 'remove') });
    expect(await response.json()).toMatchObject({ kind: 'returned', result: ['remove', 7], call: { name: 'page.remove', module: 'page.js' } });
  });
});

describe('no function answers, and the client is told to reload', () => {
  test.each([
    ['captures changed', 'first', 'captures', 'stale-bound-arguments', 400],
    ['there are captures no more', 'first', 'captureless', 'stale-bound-arguments', 400],
    ['there were no captures before', 'captureless', 'first', 'stale-bound-arguments', 400],
    ['the key was rotated without the old one', 'first', 'rotated', 'stale-bound-arguments', 400],
    ['the page has the new key already, the server does not', 'rotating', 'first', 'stale-bound-arguments', 400],
    ['the function is gone', 'first', 'removed', 'unknown-function', 409],
    ['the function has moved', 'first', 'moved', 'unknown-function', 409],
  ])('%s', async (_, from, to, reason, status) => {
    const onVersionSkew = vi.fn();
    const { like } = await page(from, to, onVersionSkew);
    const error = await like?.('me').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(VersionSkewError);
    expect(error).toMatchObject({ name: 'VersionSkewError', code: 'USE_SERVER_VERSION_SKEW', reason, status, referenceId: 'page.js#page.like' });
    expect(onVersionSkew.mock.calls).toEqual([[error]]);
  });

  test('a form whose function captures nothing any more', async () => {
    const response = await fetch(origins['captureless'] ?? '', { method: 'POST', body: await form('first', 'remove') });
    expect(response.status).toBe(400);
  });

  test('a promise of a text is an argument like any other', async () => {
    const [, text] = (await (await page('captureless', 'captureless')).like?.(Promise.resolve('vw2bcSMM.text'))) as readonly unknown[];
    expect(await text).toBe('vw2bcSMM.text');
  });

  test('a function without captures is called as long as it is there', async () => {
    expect(await (await page('first', 'rotated')).ping?.('x')).toBe('ping x');
  });
});

describe('a hidden input that was changed', () => {
  const bound = '$ACTION_1:2';

  test.each([
    ['one character', (text: string) => text.replace(/.(?="$)/, (last) => (last === 'A' ? 'B' : 'A'))],
    ['its beginning', (text: string) => text.replace('"', '"x')],
    ['nothing of it left', () => '""'],
    ['no string', () => '{"id":1}'],
    ['a plain list of captures', () => '["layout",{"id":8}]'],
    ['not even JSON', () => 'x'],
  ])('%s: nothing is called', async (_, change) => {
    const body = await form('first', 'remove');
    const before = String(body.get(bound));
    expect(before).toMatch(/^"[\w-]+\.[\w-]+"$/);
    const changed = change(before);
    expect(changed).not.toBe(before);
    body.set(bound, changed);
    const response = await fetch(origins['first'] ?? '', { method: 'POST', body });
    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain('remove",');
  });

  test.each(['[]', '["x","$@2"]', 'null', '{}'])('other bound arguments, %s: nothing is called', async (list) => {
    const body = await form('first', 'remove');
    expect(body.get('$ACTION_1:1')).toBe('["$@2"]');
    body.set('$ACTION_1:1', list);
    expect((await fetch(origins['first'] ?? '', { method: 'POST', body })).status).toBe(400);
  });

  test('the argument of another function does not open', async () => {
    const body = await form('first', 'remove');
    body.set(bound, String((await form('first', 'like')).get(bound)));
    expect((await fetch(origins['first'] ?? '', { method: 'POST', body })).status).toBe(400);
    const swapped = await form('first', 'remove');
    swapped.set('$ACTION_1:0', String(swapped.get('$ACTION_1:0')).replace('page.remove', 'page.like'));
    expect((await fetch(origins['first'] ?? '', { method: 'POST', body: swapped })).status).toBe(400);
  });
});
