/** Clients that leave, wait or send without end; functions that never end; hooks that fail. All over real HTTP. */
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { ServerFunctionError } from '../../../src/runtime/client-core.ts';
import { send } from './raw-request.ts';
import { serve } from './serve.ts';
import type { App } from './serve.ts';

let app: App;
afterEach(() => app.close());
const typed = { 'content-type': 'text/plain' };

/** Begins a call and gives it up as soon as the answer begins, or after `delay` milliseconds. */
function leave(url: string, id: string, delay?: number): Promise<void> {
  return new Promise((resolve) => {
    const outgoing = request(url, { method: 'POST', headers: { ...typed, 'server-function': id }, agent: false }, (incoming) => {
      incoming.once('data', () => outgoing.destroy());
    });
    outgoing.on('error', () => {});
    outgoing.on('close', resolve);
    outgoing.end('[]');
    if (delay !== undefined) setTimeout(() => outgoing.destroy(), delay);
  });
}

async function until(condition: () => boolean): Promise<void> {
  for (let turn = 0; turn < 400 && !condition(); turn++) await wait(5);
  expect(condition()).toBe(true);
}

describe('the client leaves', () => {
  test('while an async iterable is sent: it is ended, and that is no error', async () => {
    const ended = vi.fn();
    app = await serve({
      tick: async function* () {
        try {
          for (let count = 0; ; count++) {
            yield count;
            await wait(2);
          }
        } finally {
          ended();
        }
      },
    });
    await leave(app.origin, 'tick');
    await until(() => ended.mock.calls.length === 1);
    expect(app.errors).toEqual([]);
  });

  test('while the function runs: nothing waits for it any more, and what it throws later is told to the host', async () => {
    let fail: (error: Error) => void = () => {};
    app = await serve({ slow: () => new Promise((_, reject) => (fail = reject)) });
    await leave(app.origin, 'slow', 30);
    await until(() => app.refusals.length === 1);
    expect(app.refusals[0]?.reason).toBe('aborted');
    expect(app.errors).toEqual([]);
    fail(new Error('too late'));
    await until(() => app.errors.length === 1);
    expect(app.errors[0]).toMatchObject({ error: new Error('too late'), context: { phase: 'late', call: { id: 'slow' } } });
  });

  test('in the middle of the body', async () => {
    const save = vi.fn(async () => {});
    app = await serve({ save });
    const body = new Readable({ read() {} });
    const outgoing = request(app.origin, { method: 'POST', headers: { ...typed, 'server-function': 'save' } });
    outgoing.on('error', () => {});
    body.pipe(outgoing);
    body.push('["half');
    await wait(30);
    outgoing.destroy();
    await until(() => app.refusals.length === 1);
    expect([app.refusals[0]?.reason, app.errors, save.mock.calls]).toEqual(['aborted', [], []]);
  });
});

describe('the time limit', () => {
  test('ends the wait for a function that never settles', async () => {
    const signals: AbortSignal[] = [];
    app = await serve(
      { never: () => new Promise(() => {}) },
      {
        timeLimit: 50,
        instrument(call, run) {
          signals.push(call.signal);
          return run();
        },
      },
    );
    const error = (await app.call('never', []).catch((thrown: unknown) => thrown)) as ServerFunctionError;
    expect(error).toMatchObject({ name: 'ServerFunctionError', reason: 'time-limit', status: 504 });
    expect(signals[0]?.aborted).toBe(true);
  });

  test('ends a result that never ends; what came before it stays', async () => {
    app = await serve(
      {
        endless: async function* () {
          for (let count = 0; ; count++) {
            yield count;
            await wait(5);
          }
        },
      },
      { timeLimit: 60 },
    );
    const received: unknown[] = [];
    const reading = (async () => {
      for await (const value of (await app.call('endless', [])) as AsyncIterable<number>) received.push(value);
    })();
    await expect(reading).rejects.toThrow();
    expect(received.length).toBeGreaterThan(1);
    expect(app.errors.every(({ context }) => context.phase === 'result')).toBe(true);
  });

  test('ends the wait for a body that does not arrive', async () => {
    const save = vi.fn(async () => {});
    app = await serve({ save }, { timeLimit: 50 });
    const body = new Readable({ read() {} });
    body.push('["half');
    const answer = await send(app.origin, { headers: { ...typed, 'server-function': 'save' }, body });
    expect([answer.status, app.refusals[0]?.reason, save.mock.calls]).toEqual([408, 'slow-body', []]);
  });

  test('is not reached by who is in time, and leaves no timer behind', async () => {
    app = await serve({ add: async (a: number, b: number) => a + b }, { timeLimit: 60_000 });
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    for (let turn = 0; turn < 20; turn++) expect(await app.call('add', [turn, 1])).toBe(turn + 1);
    await expect(app.call('nope', [])).rejects.toThrow();
    const limits = (): readonly unknown[] => set.mock.calls.flatMap(([, delay], index) => (delay === 60_000 ? [set.mock.results[index]?.value] : []));
    // What is refused before anything is waited for needs none.
    expect(limits()).toHaveLength(20);
    await until(() => limits().every((timer) => clear.mock.calls.some(([cleared]) => cleared === timer)));
    vi.restoreAllMocks();
  });
});

describe('instrument', () => {
  test('runs around the call, and is told no argument', async () => {
    const log: unknown[] = [];
    const fullManifest = { references: { add: { name: 'Page.add', module: 'app/page.tsx', loc: { line: 7 } } } };
    app = await serve(
      { add: async (a: number, b: number) => (log.push('called'), a + b) },
      {
        fullManifest,
        async instrument({ signal, ...call }, run) {
          log.push(call, signal.aborted);
          await run();
          log.push('ended');
        },
      },
    );
    expect(await app.call('add', [40, 2])).toBe(42);
    expect(log).toEqual([{ id: 'add', name: 'Page.add', module: 'app/page.tsx', line: 7 }, false, 'called', 'ended']);
  });

  test.each([
    [
      'throws before the call',
      () => {
        throw new Error('instrument');
      },
    ],
    [
      'throws after the call',
      async (_: unknown, run: () => Promise<unknown>) => {
        await run();
        throw new Error('instrument');
      },
    ],
    ['does not call', () => 'other'],
    ['calls twice', (_: unknown, run: () => Promise<unknown>) => Promise.all([run(), run()])],
  ])('that %s changes no result', async (what, instrument) => {
    const add = vi.fn(async (a: number, b: number) => a + b);
    app = await serve({ add }, { instrument });
    expect(await app.call('add', [40, 2])).toBe(42);
    expect(add).toHaveBeenCalledTimes(1);
    expect(app.errors.map(({ error, context }) => [error, context.phase])).toEqual(what.startsWith('throws') ? [[new Error('instrument'), 'host']] : []);
  });

  test('passes on what the function throws, which is told once', async () => {
    app = await serve({ fail: () => Promise.reject(new Error('own')) }, { instrument: (_, run) => run() });
    await expect(app.call('fail', [])).rejects.toThrow('own');
    expect(app.errors.map(({ context }) => context.phase)).toEqual(['function']);
  });
});

describe('much', () => {
  test('a body of 1 GB is refused when the limit is reached, and memory stays flat', async () => {
    const save = vi.fn(async () => {});
    app = await serve({ save }, { bodySizeLimit: 1_000_000 });
    const piece = Buffer.alloc(64 * 1024, 'x');
    let sent = 0;
    const body = new Readable({
      read() {
        sent += piece.length;
        this.push(sent > 1e9 ? null : piece);
      },
    });
    const before = process.memoryUsage().rss;
    const answer = await send(app.origin, { headers: { ...typed, 'server-function': 'save' }, body });
    expect([answer.status, save.mock.calls, app.errors]).toEqual([413, [], []]);
    expect(sent).toBeLessThan(50e6);
    expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
    body.destroy();
  });

  // CALLS=10000 for all of the brunt; React's development build takes milliseconds for each.
  const calls = Number(process.env['CALLS'] ?? 1500);
  test(`${calls} calls, hundreds at a time: each gets its own answer`, async () => {
    app = await serve({ double: async (value: number) => (await wait(value % 3), value * 2) });
    const { headers } = await app.record('double', [1]);
    const wrong: unknown[] = [];
    let next = 0;
    const work = async (): Promise<void> => {
      for (let value = next++; value < calls; value = next++) {
        const response = await fetch(app.origin, { method: 'POST', headers: { ...headers }, body: `[${value}]` });
        const text = await response.text();
        if (response.status !== 200 || !text.includes(`{"result":${value * 2}}`)) wrong.push([value, response.status, text]);
      }
    };
    await Promise.all(Array.from({ length: 200 }, work));
    expect(wrong).toEqual([]);
    expect(app.errors).toEqual([]);
  }, 120_000);

  test('hundreds of bodies that never come keep nobody waiting', async () => {
    app = await serve({ add: async (a: number, b: number) => a + b });
    const slow = Array.from({ length: 300 }, () => {
      const outgoing = request(app.origin, { method: 'POST', headers: { ...typed, 'server-function': 'add' }, agent: false });
      outgoing.on('error', () => {});
      outgoing.write('[');
      return outgoing;
    });
    await wait(50);
    expect(await app.call('add', [1, 2])).toBe(3);
    for (const outgoing of slow) outgoing.destroy();
    await until(() => app.refusals.length === 300);
    expect(new Set(app.refusals.map(({ reason }) => reason))).toEqual(new Set(['aborted']));
  });
});
