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

const builds: Partial<Record<Target, string>> = {};
beforeAll(async () => {
  for (const target of ['node', 'worker'] as const) builds[target] = await buildApp(target);
});

describe.each(RUNTIMES)('$name', (runtime) => {
  let server: RunningServer;
  let client: Client;
  beforeAll(async () => {
    const dist = builds[runtime.bundle] ?? expect.fail('not built');
    server = await startRuntime(runtime, dist);
    const { references } = JSON.parse(readFileSync(join(dist, 'server/server-functions.json'), 'utf8')) as { references: Record<string, { name: string }> };
    const ids = new Map(Object.entries(references).map(([id, { name }]) => [name, id]));
    client = new Client(server.url, (name) => ids.get(name) ?? expect.fail(`no ${name}`));
  });
  afterAll(() => server?.stop());

  testRequests(() => client, runtime.differences ?? {});

  test('nothing was complained about', () => {
    expect(server.output().replace(runtime.prints ?? '', '')).toBe('');
  });
});
