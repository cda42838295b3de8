/** examples/vite-spa, built: served by `vite preview`, and by its own server. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readManifest } from '../../src/manifest.ts';
import { launchChromium } from '../harness/chromium.ts';
import { useNotes } from './spa-suite.ts';
import { nodeServe, viteBuild, viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';

const root = fileURLToPath(new URL('../../examples/vite-spa/', import.meta.url));
let preview: RunningServer;
let own: RunningServer;
let browser: Browser;

beforeAll(async () => {
  await viteBuild({ root });
  [preview, own, browser] = await Promise.all([
    viteServe({ root }, 'preview'),
    // Without NODE_ENV: what was built for production is production.
    nodeServe({ root, args: () => ['server.js'] }),
    launchChromium(),
  ]);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await preview?.stop();
  await own?.stop();
});

const manifest = () => readManifest(readFileSync(`${root}dist/server/use-server-manifest.json`, 'utf8')).references;
const idOf = (name: string): string => Object.entries(manifest()).find(([, reference]) => reference.name === name)?.[0] ?? '';

test('it works under vite preview', async () => {
  await useNotes(await browser.newPage(), preview.url);
}, 60_000);

test('it works on a server of its own', async () => {
  await useNotes(await browser.newPage(), own.url);
}, 60_000);

describe('the endpoints', () => {
  const call = (id: string, headers: Record<string, string> = {}) =>
    fetch(preview.url, {
      method: 'POST',
      headers: { 'server-function': encodeURIComponent(id), 'content-type': 'text/plain', origin: preview.url, ...headers },
      body: '[]',
    });

  test('are those of the modules that client code imports from', () => {
    expect(
      Object.values(manifest())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['add', 'list', 'remover', 'remover.remove', 'serverName', 'serverTime']);
  });

  test('answer a call, and nothing else', async () => {
    expect((await call(idOf('list'))).status).toBe(200);
    for (const id of ['f'.repeat(40), `${idOf('list')}#add`, 'server/notes.ts', 'server/time.ts#machine', 'server/db.ts#db', '__proto__']) {
      expect([id, (await call(id)).status]).toEqual([id, 409]);
    }
    expect((await call(idOf('list'), { origin: 'https://evil.example' })).status).toBe(403);
  });
});

test('a build that is run without NODE_ENV tells clients no more than production does', async () => {
  const headers = { 'server-function': encodeURIComponent(idOf('list')), 'content-type': 'text/plain' };
  const answer = await fetch(own.url, { method: 'POST', headers, body: '[' });
  expect([answer.status, await answer.json()]).toEqual([400, { error: { reason: 'malformed', message: 'The body could not be decoded.' } }]);
  const entry = readFileSync(`${root}dist/server/handler.js`, 'utf8');
  expect(entry).not.toMatch(/process\.env\.NODE_ENV/);
});

test('nothing of the server is in what the browser gets', () => {
  const files = readdirSync(`${root}dist/client/assets`).filter((file) => file.endsWith('.js'));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const text = readFileSync(`${root}dist/client/assets/${file}`, 'utf8');
    for (const secret of ['Please write', 'Greenwich', 'hostname', 'server/notes', 'need no Server Components'])
      expect(text.includes(secret), secret).toBe(false);
  }
});
