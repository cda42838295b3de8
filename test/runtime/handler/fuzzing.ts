/** Sends spoilt requests to a handler over real HTTP and judges what happens. */
import { Agent, request } from 'node:http';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { programSeed } from '../../random/random.ts';
import { decryptBoundArgs, encryptBoundArgs } from '../../../src/runtime/bound-args.ts';
import { formFields } from './form-fields.ts';
import { memoryBound, oddErrors } from './costly.ts';
import { mutate } from './mutate.ts';
import type { FuzzRequest } from './mutate.ts';
import { manifestOf, moduleOf, register, serve } from './serve.ts';
import type { App, Recorded } from './serve.ts';

export interface FuzzReport {
  /** Statuses of the answers, and how often each came. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What must not happen, one sentence each. */
  readonly failures: readonly string[];
  /** Growth of the heap between the first quarter and the end, in bytes. */
  readonly growth: number;
  readonly calls: number;
  /** The most that the peak of the process's memory grew by between two answers, in bytes; more than `memoryBound` is a failure. */
  readonly largestStep: number;
}

const allowed = new Set([200, 303, 400, 403, 409, 405, 413, 415, 504]);
const timeLimit = 2000;
/** Longer than the handler's time limit: whoever answers later hangs. */
const patience = 20_000;
/** What may be due to the machine, which gave the process too little time, as well as to the request. */
const mayBeTheMachine = new Set(['408', 'no answer']);

export async function fuzz({
  seed,
  count,
  onProgress = () => {},
}: {
  readonly seed: number;
  readonly count: number;
  readonly onProgress?: (done: number) => void;
}): Promise<FuzzReport> {
  const failures: string[] = [];
  let calls = 0;
  let open = 0;
  const functions = {
    echo: async (...args: unknown[]) => {
      calls++;
      for (const arg of args) if (isPlainFunction(arg)) failures.push('an unregistered function was passed as an argument');
      return args;
    },
    // Looks at everything, as an author's code would, and throws nothing itself.
    walk: async (...args: unknown[]) => (calls++, await walk(args, 0)),
    // Waits for all that it gets, to its end.
    drain: async (...args: unknown[]) => {
      calls++;
      open++;
      try {
        await drain(args, 0);
      } catch {
        // A promise or a stream that the client has made reject.
      } finally {
        open--;
      }
    },
    // Leave off in the middle.
    stop: async (...args: unknown[]) => {
      calls++;
      for (const arg of args) if (isIterable(arg)) for await (const _ of arg) break;
    },
    cancel: async (...args: unknown[]) => {
      calls++;
      for (const arg of args) if (arg instanceof ReadableStream) await arg.cancel();
    },
    fail: async (index: unknown) => {
      throw oddError(index);
    },
    failLater: async (index: unknown) => ({ later: Promise.reject(oddError(index)) }),
    failInStream: async function* (index: unknown) {
      yield 1;
      throw oddError(index);
    },
    bound: async (bound: unknown, ...args: unknown[]) => {
      const [, secret] = await decryptBoundArgs('bound', bound);
      if (secret !== 'sealed') failures.push(`a bound argument opened to ${String(secret)}`);
      return args.length;
    },
  };
  const secretHelper = async (): Promise<string> => {
    failures.push('an unregistered function was called');
    return 'SECRET';
  };
  const references = Object.fromEntries(Object.entries(functions).map(([id, fn]) => [id, register(fn, id)]));
  const module = moduleOf({ ...references, secretHelper, unregistered: secretHelper, default: secretHelper });
  const app = await serve(
    {},
    {
      manifest: manifestOf([...Object.keys(functions), 'unregistered'], module),
      bodySizeLimit: 200_000,
      timeLimit,
      // Kept nowhere: they would look like a leak.
      onRefusal() {},
      onError: (error, { phase, call }) => {
        if (phase !== 'result' && call?.id !== 'fail') failures.push(`an error in phase ${phase}: ${error instanceof Error ? error.stack : String(error)}`);
      },
    },
  );
  const note = (error: unknown): void => void failures.push(`unhandled: ${error instanceof Error ? error.stack : String(error)}`);
  process.on('unhandledRejection', note);
  const before = prototypes();
  const seeds = await recordSeeds(app);
  const statuses: Record<string, number> = {};
  const slow: string[] = [];
  const late: { readonly index: number; readonly spoilt: FuzzRequest }[] = [];
  let largestStep = 0;
  let peak = peakMemory();
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  let next = 0;
  const work = async (until: number): Promise<void> => {
    for (; next < until;) {
      const index = next++;
      const spoilt = mutate(seeds, programSeed(seed, index));
      const status = await send(app.origin, spoilt, agent);
      statuses[status] = (statuses[status] ?? 0) + 1;
      if (status === '504') slow.push(`request ${index} of seed ${seed} ran out of time\n${describe(spoilt)}`);
      const step = peakMemory() - peak;
      peak += step;
      // The heap takes its first room while it warms up.
      if (index > 200) largestStep = Math.max(largestStep, step);
      if (index > 200 && step > memoryBound)
        failures.push(`request ${index} of seed ${seed}, or one beside it, took ${Math.round(step / 1e6)} MB\n${describe(spoilt)}`);
      if (mayBeTheMachine.has(status)) late.push({ index, spoilt });
      else if (!allowed.has(Number(status)) && status !== 'broken off' && !(status === '500' && spoilt.mayFail === true))
        failures.push(`request ${index} of seed ${seed}: ${status}\n${describe(spoilt)}`);
      if ((index + 1) % 1000 === 0) onProgress(index + 1);
    }
  };
  const sendUntil = async (until: number): Promise<number> => {
    await Promise.all(Array.from({ length: 16 }, () => work(until)));
    // Time limits run out, late rejections have their turn.
    await new Promise((resolve) => setTimeout(resolve, timeLimit + 100));
    return await settledHeap();
  };
  const quarter = await sendUntil(count / 4);
  const growth = (await sendUntil(count)) - quarter;
  for (const { index, spoilt } of late) {
    const status = await sendAlone(app.origin, spoilt, agent);
    if (mayBeTheMachine.has(status)) failures.push(`request ${index} of seed ${seed}, sent alone: ${status}\n${describe(spoilt)}`);
  }
  for (const end = performance.now() + patience; open > 0 && performance.now() < end;) await new Promise((resolve) => setTimeout(resolve, 50));
  process.off('unhandledRejection', note);
  agent.destroy();
  if (prototypes() !== before) failures.push('a prototype was changed');
  if (open > 0) failures.push(`${open} calls wait for what never comes`, ...slow);
  await app.close();
  return { statuses, failures, growth, calls, largestStep };
}

/** What React's client sends for all kinds of values, and what its server-side rendering puts into forms. */
async function recordSeeds(app: App): Promise<readonly Recorded[]> {
  const sealed = await encryptBoundArgs('bound', () => ['layout', 'sealed']);
  const form = new FormData();
  form.append('text', 'hello');
  form.append('file', new Blob(['content'], { type: 'text/plain' }), 'a.txt');
  // Anew each time: streams and iterators can be read once.
  const values = (): readonly (readonly unknown[])[] => [
    ['text', 1, null, undefined, true, 10n, NaN, -0, new Date(0)],
    [
      new Map<unknown, unknown>([
        ['a', new Set([1, [2]])],
        [{ b: 1 }, 'c'],
      ]),
      form,
      new Uint8Array([1, 2, 3]),
      new DataView(new ArrayBuffer(8)),
    ],
    [Promise.resolve({ deep: [Promise.resolve('x')] }), new Blob(['bytes']), { a: { b: { c: ['$text', '$$'] } } }],
    [
      (async function* () {
        yield 1;
        yield { two: 2 };
      })(),
      new ReadableStream({
        start(controller) {
          controller.enqueue('x');
          controller.close();
        },
      }),
    ],
    [{ local() {} }, [1, 2][Symbol.iterator]()],
  ];
  const seeds: Recorded[] = [];
  for (const id of ['echo', 'walk']) for (const args of values()) seeds.push(await app.record(id, args));
  seeds.push(await app.record('bound', [sealed, 1]));
  for (const [id, bound] of [
    ['echo', []],
    ['walk', [{ a: [1] }, new Map()]],
    ['bound', [sealed]],
  ] as const) {
    const fields = await formFields(id, bound);
    fields.append('text', 'hello');
    if (bound.length > 0) fields.append('$ACTION_KEY', 'key');
    const body = new Response(fields);
    seeds.push({ url: app.origin, headers: { 'content-type': body.headers.get('content-type') ?? '' }, body: await body.bytes() });
  }
  return seeds;
}

/** Neither a reference nor one of React's stand-ins for what stays on the client. */
function isPlainFunction(value: unknown): boolean {
  return typeof value === 'function' && Reflect.getOwnPropertyDescriptor(value, '$$typeof') === undefined;
}

function isIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.asyncIterator in value;
}

async function walk(value: unknown, depth: number): Promise<number> {
  if (depth > 20 || typeof value !== 'object' || value === null) return 1;
  try {
    const settled: unknown = await Promise.race([value, new Promise((resolve) => setTimeout(resolve, 20))]);
    if (settled !== value) return await walk(settled, depth + 1);
    let sum = 0;
    if (Symbol.asyncIterator in value && !(value instanceof ReadableStream)) return 1;
    for (const part of Symbol.iterator in value ? (value as Iterable<unknown>) : Object.values(value)) {
      sum += await walk(part, depth + 1);
      if (sum > 200) break;
    }
    return sum;
  } catch {
    return 0;
  }
}

/** Of the whole process, so far. */
function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

function oddError(index: unknown): unknown {
  return oddErrors[typeof index === 'number' ? index : 0]?.();
}

async function drain(value: unknown, depth: number): Promise<void> {
  if (depth > 20 || typeof value !== 'object' || value === null) return;
  const settled = await (value as PromiseLike<unknown>);
  if (settled !== value) return drain(settled, depth + 1);
  if (Symbol.asyncIterator in value) for await (const piece of value as AsyncIterable<unknown>) await drain(piece, depth + 1);
  else for (const part of Object.values(value)) await drain(part, depth + 1);
}

/** Sends a request that came too late once more, while nothing else is under way. It is to blame itself if it comes too late each time. */
async function sendAlone(origin: string, spoilt: FuzzRequest, agent: Agent): Promise<string> {
  let status = '';
  for (let attempt = 0; attempt < 3; attempt++) {
    status = await send(origin, spoilt, agent);
    if (!mayBeTheMachine.has(status)) break;
  }
  return status;
}

function send(origin: string, spoilt: FuzzRequest, agent: Agent): Promise<string> {
  const { headers, body, pieces } = spoilt;
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve('no answer');
      outgoing.destroy();
    }, patience);
    const end = (status: string): void => {
      clearTimeout(timer);
      resolve(status);
    };
    const outgoing = request(
      origin,
      { method: 'POST', headers: pieces === undefined ? { ...headers, 'content-length': body.length } : headers, agent: pieces === undefined && agent },
      (incoming) => {
        incoming.on('data', (piece: Buffer) => {
          if (piece.includes('SECRET')) end('the secret');
        });
        incoming.on('end', () => end(String(incoming.statusCode)));
        // A result whose parts never settle is cut off by the time limit.
        incoming.on('error', () => end(String(incoming.statusCode)));
      },
    );
    outgoing.on('error', (error: NodeJS.ErrnoException) => {
      // The server may close a connection whose last request it refused, while we use it again.
      if (error.code === 'ECONNRESET' && outgoing.reusedSocket) send(origin, spoilt, agent).then(end, end);
      // On a connection of its own: whoever is refused early while sending piece by piece may lose the answer with the connection.
      else if ((error.code === 'ECONNRESET' || error.code === 'EPIPE') && pieces !== undefined) end('broken off');
      else end(error.message);
    });
    for (let at = 0; pieces !== undefined && at < body.length; at += pieces) outgoing.write(body.subarray(at, at + pieces));
    if (pieces === undefined) outgoing.end(body);
    else outgoing.end();
  });
}

/**
 * What stays: on a busy machine the answers to the last requests end late, and what waits for a tick after a collection is gone with the next.
 * Read again until three readings in a row are no lower, since what leaks does not go down.
 */
async function settledHeap(): Promise<number> {
  let least = heap();
  for (let unchanged = 0, end = performance.now() + patience; unchanged < 3 && performance.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 300));
    const now = heap();
    unchanged = now < least * 0.99 ? 0 : unchanged + 1;
    least = Math.min(least, now);
  }
  return least;
}

function heap(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}

function describe({ headers, body }: FuzzRequest): string {
  return `${JSON.stringify(headers)}\n${JSON.stringify(new TextDecoder('latin1').decode(body.subarray(0, 3000)))}`;
}

/** Everything that hangs on the built-in prototypes. */
function prototypes(): string {
  return [Object, Array, Function, Map, Set, Promise, String, Number, FormData, Error]
    .map(({ prototype }) =>
      Reflect.ownKeys(prototype as object)
        .map(String)
        .join(),
    )
    .join('\n');
}
