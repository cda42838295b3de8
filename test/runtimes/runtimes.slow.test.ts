/** The request handler on every server and runtime of docs/runtime.md, over real HTTP. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../harness/running-server.ts';
import { buildApp } from './build.ts';
import type { Target } from './build.ts';
import { Client } from './client.ts';
import { testRequests } from './requests.ts';
import { RUNTIMES, startRuntime } from './servers.ts';
import type { Runtime } from './servers.ts';
import { docs } from './snippets.ts';

const builds: Partial<Record<Target, string>> = {};
beforeAll(async () => {
  for (const target of ['node', 'worker'] as const) builds[target] = await buildApp(target);
});

async function startWithClient(runtime: Runtime): Promise<{ readonly server: RunningServer; readonly client: Client }> {
  const dist = builds[runtime.bundle] ?? expect.fail('not built');
  const { references } = JSON.parse(readFileSync(join(dist, 'server/server-functions.json'), 'utf8')) as { references: Record<string, { name: string }> };
  const ids = new Map(Object.entries(references).map(([id, { name }]) => [name, id]));
  const server = await startRuntime(runtime, dist);
  return { server, client: new Client(server.url, (name) => ids.get(name) ?? expect.fail(`no ${name}`)) };
}

test('docs/runtime.md names the versions that are tried here', () => {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', import.meta.url), 'utf8')) as {
    packages: Record<string, { version?: string; dependencies?: Record<string, string> }>;
  };
  for (const name of Object.keys(packages['']?.dependencies ?? {})) {
    const [major, minor] = packages[`node_modules/${name}`]?.version?.split('.') ?? [];
    expect(docs).toContain(`${name === 'express-4' ? 'express' : name} ${major}.${minor}`);
  }
});

describe.each(RUNTIMES)('$name', (runtime) => {
  let server: RunningServer;
  let client: Client;
  beforeAll(async () => void ({ server, client } = await startWithClient(runtime)));
  afterAll(() => server?.stop());

  testRequests(() => client, runtime.differences ?? {});

  test('nothing was complained about', () => {
    expect(server.output().replace(runtime.prints ?? '', '')).toBe('');
  });
});

// Bun's default is to wait for ten.
test('a result in which nothing comes for eleven seconds is waited for', async () => {
  const started = await Promise.all(RUNTIMES.map((runtime) => startWithClient({ ...runtime, name: `${runtime.name} slowly` })));
  try {
    const results = await Promise.all(
      started.map(async ({ client }, index) => {
        const received: unknown[] = [RUNTIMES[index]?.name];
        try {
          for await (const piece of (await client.call('slowly', [])) as AsyncIterable<string>) received.push(piece);
        } catch (error) {
          received.push(error);
        }
        return received;
      }),
    );
    expect(results).toEqual(RUNTIMES.map(({ name }) => [name, 'first', 'second']));
  } finally {
    await Promise.all(started.map(({ server }) => server.stop()));
  }
}, 60_000);

describe('a body parser before the handler ends in an error, at once', () => {
  const inHono = (code: string): string => code.replace('server.all(', 'server.use(async (c, next) => { await c.req.text(); await next(); });\nserver.all(');
  const before = (code: string): string => code.replace(/(?<=fetch: |\}, )app/, 'async (request) => { await request.text(); return app(request); }');
  test.each([
    ['Express 5', (code: string) => code.replace('express();', 'express().use(express.text());')],
    ['Express 4', (code: string) => code.replace("'express'", "'express-4'").replace('express();', 'express().use(express.text());')],
    ['Hono on Node', inHono],
    ['Hono on Bun', inHono],
    ['Bun', before],
    ['Deno', before],
    ['workerd', before],
  ])('%s', async (name, change) => {
    const runtime = RUNTIMES.find((known) => known.name === name) ?? expect.fail(name);
    const { server, client } = await startWithClient({ ...runtime, name: `${name} parses`, change });
    try {
      await client.log();
      await expect(client.call('add', [1, 2])).rejects.toMatchObject({ reason: 'foreign-answer', status: 500 });
      if (name.startsWith('Express')) await expect.poll(server.output).toContain('Error: A body parser has read the body before the Server Functions could.');
      else expect(await client.log()).toEqual(['error: host']);
    } finally {
      await server.stop();
    }
  });

  test('on Express, not those of other types', async () => {
    const runtime = RUNTIMES.find(({ name }) => name === 'Express 5') ?? expect.fail();
    const change = (code: string): string => code.replace('express();', 'express().use(express.json(), express.urlencoded());');
    const { server, client } = await startWithClient({ ...runtime, name: 'Express parses others', change });
    try {
      expect(await client.call('add', [1, 2])).toBe(3);
      expect(await client.call('echo', [new Map()])).toEqual(new Map());
    } finally {
      await server.stop();
    }
  });
});
