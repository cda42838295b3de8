/** Requests that cost more than they weigh: pieces of every size, references that share what is bound to them, what is never closed, odd errors. */
import type { Random } from '../../random/random.ts';
import type { FuzzRequest } from './mutate.ts';

/** What one request may raise the peak of the whole process by, with fifteen others under way: bodies have 200 kB at most. */
export const memoryBound = 96e6;

const boundary = 'a-boundary-of-its-own';

type Row = readonly [name: string, value: string, isFile?: 'file' | undefined];

/** One of them. */
export function costly(random: Random): FuzzRequest {
  const request = random.weighted<() => FuzzRequest>([
    [3, () => withRows(random, random.pick(['drain', 'drain', 'stop', 'cancel', 'echo']), unclosed(random))],
    [2, () => withRows(random, random.pick(['drain', 'stop', 'cancel', 'echo']), waitingPieces(random))],
    [2, () => withRows(random, 'echo', sharedBound(random))],
    [2, () => withRows(random, 'echo', repeated(random))],
    [
      3,
      () => ({
        headers: { 'content-type': 'text/plain', 'server-function': random.pick(['fail', 'failLater', 'failInStream']) },
        body: bytes(`[${random.below(oddErrors.length)}]`),
        mayFail: true,
      }),
    ],
    [2, () => ({ headers: { 'content-type': 'text/plain', 'server-function': 'echo' }, body: bytes(JSON.stringify(['x'.repeat(random.below(150_000))])) })],
  ])();
  return random.chance(0.4) ? { ...request, pieces: pieceSize(random, request.body.length) } : request;
}

/** Any size, but at most two thousand pieces: Node sends no more of them at a time. */
export function pieceSize(random: Random, length: number): number {
  return Math.max(random.pick([1, 2, 3, 7, 100, 1024, 16_384, 65_536]), Math.ceil(length / 2000));
}

/** Streams and promises, some of which end, and functions that wait for themselves. */
function unclosed(random: Random): readonly Row[] {
  const row = (): string => (1 + random.below(4)).toString(16);
  const value = (): string => `"$${random.pick(['R', 'r', 'X', 'x', '@', 'h', ''])}${row()}"`;
  const rows: Row[] = [['0', `[${Array.from({ length: 1 + random.below(3) }, value).join()}]`]];
  for (let index = 1; index < 5; index++) {
    rows.push([
      String(index),
      random.pick([
        () => value(),
        () => `[${value()},${value()}]`,
        () => `{"id":"drain","bound":"$@${row()}"}`,
        () => `{"then":${value()},"id":"echo","bound":null}`,
        () => '1',
      ])(),
    ]);
    for (let pieces = random.below(3); pieces > 0; pieces--)
      rows.push([`S${index}`, random.pick([() => value(), () => '1', () => `C${value()}`, () => 'C', () => '["$h1"]'])()]);
    if (random.chance(0.5)) rows.push([`S${index}`, 'C']);
  }
  return rows.filter(() => random.chance(0.9));
}

/** Streams whose pieces have to wait: for files, and for functions with something bound to them. Some are wrong, some come after the end. */
function waitingPieces(random: Random): readonly Row[] {
  const piece = (): string => random.pick(['1', '["$A6"]', '["$o7"]', '"$o7"', '["$h2"]', '["$h2","$A6"]', '["$R5"]', '["$9"]', '[', '"$@3"']);
  const stream = (row: number): Row[] => [...Array.from({ length: 1 + random.below(3) }, (): Row => [`S${row}`, piece()]), [`S${row}`, 'C']];
  const rows: Row[] = [
    ['0', `["$${random.pick(['R', 'r', 'X', 'x'])}1"]`],
    ['2', '{"id":"echo","bound":"$@3"}'],
    ['3', random.pick(['[1]', '["$A6"]', '[', '["$A8"]', '{}'])],
    ['6', 'x'.repeat(random.below(100_000)), 'file'],
    ['7', random.pick(['', 'xyz']), 'file'],
    ...stream(1),
    ...stream(5),
  ];
  if (random.chance(0.2)) rows.push(['S1', piece()]);
  return rows.filter(() => random.chance(0.97));
}

/** A thousand arguments that are written once, bound to thousands of references. */
function sharedBound(random: Random): readonly Row[] {
  const count = random.pick([10, 999, 1000, 1001, 5000]);
  const reference = JSON.stringify({ id: random.pick(['echo', 'bound', 'unregistered', 'gone']), bound: '$@1' });
  const shared: Row = ['1', JSON.stringify(Array.from({ length: random.pick([1, 100, 1000, 1001]) }, () => random.pick([0, '$h3', '$3'])))];
  if (random.chance(0.5))
    return [
      shared,
      ['0', JSON.stringify(Array.from({ length: count }, (_, index) => `$h2:${index}`))],
      ['2', `[${Array.from({ length: count }, () => reference).join()}]`],
      ['3', reference],
    ];
  return [shared, ['0', JSON.stringify(Array.from({ length: count }, () => '$h2'))], ['2', reference], ['3', '{"id":"echo","bound":null}']];
}

/** One row that everything points to. */
function repeated(random: Random): readonly Row[] {
  const mark = random.pick(['$Q1', '$W1', '$i1', '$K1', '$@1', '$1', '$B1', '$A1', '$o1', '$X1', '$R1', '$T', '$D2020', `$n${'9'.repeat(290)}`]);
  const target: Row = ['1', JSON.stringify(Array.from({ length: random.pick([2, 1000, 10_000]) }, (_, index) => [index, 1]))];
  const fields = Array.from({ length: random.pick([0, 200]) }, (_, index): Row => [`1_${index}`, 'x']);
  const streamed = Array.from({ length: random.pick([1, 300]) }, (): Row => ['S1', '1']);
  return [
    ['0', JSON.stringify([Array.from({ length: random.pick([100, 1900, Math.floor(90_000 / mark.length)]) }, () => mark)])],
    target,
    ...fields,
    ...streamed,
    ['S1', 'C'],
  ];
}

function withRows(random: Random, id: string, rows: readonly Row[]): FuzzRequest {
  const isForm = random.chance(0.2);
  const named = isForm
    ? [
        ...rows.map(([name, value, isFile]): Row => [`$ACTION_1:${name === '0' ? '9' : name}`, value, isFile]),
        ['$ACTION_1:0', `{"id":"${id}","bound":"$@9"}`] as const,
        ['$ACTION_REF_1', ''] as const,
      ]
    : rows;
  const body = `${named.map(([name, value, isFile]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${isFile === undefined ? '' : '; filename="blob"\r\nContent-Type: application/octet-stream'}\r\n\r\n${value}\r\n`).join('')}--${boundary}--\r\n`;
  return { headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...(isForm ? {} : { 'server-function': id }) }, body: bytes(body) };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

function revoked(): object {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** What a function of an app may throw; anew each time. */
export const oddErrors: readonly (() => unknown)[] = [
  () => new Error('an ordinary one'),
  () => Object.create(null),
  () => ({
    toString() {
      throw new Error('toString');
    },
  }),
  () => Symbol('x'),
  () => () => {},
  revoked,
  () => null,
  () => undefined,
  () => 0,
  () => Promise.reject(new Error('inner')),
  () =>
    new Proxy(new Error('x'), {
      get() {
        throw new Error('get');
      },
    }),
  () =>
    Object.defineProperty(new Error('x'), 'message', {
      get() {
        throw new Error('message');
      },
    }),
  () => Object.assign(new Error('x'), { digest: 5 }),
  () => Object.assign(new Error('x'), { name: Symbol('x'), stack: null }),
  () => 'x'.repeat(100_000),
  () => new AggregateError([revoked()], 'several', { cause: Object.create(null) }),
  () => new DOMException('aborted', 'AbortError'),
  () => Object.assign(new Error('forged'), { code: 'USE_SERVER_BOUND_ARGUMENTS', stale: 1 }),
];
