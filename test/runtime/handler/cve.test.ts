/** The attacks on React's decoders that got a number, against the handler. Over real HTTP. */
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { send } from './raw-request.ts';
import type { RawAnswer } from './raw-request.ts';
import { bodyOf } from './rows.ts';
import { serve } from './serve.ts';
import type { App } from './serve.ts';

const ran = vi.fn();
let app: App;
beforeAll(async () => {
  Reflect.set(globalThis, 'codeOfAnAttacker', ran);
  app = await serve({
    echo: async (...args: unknown[]) => Promise.all(args),
    show: async (...args: unknown[]) => args.map(String),
    secret: async () => 'SECRET OF THE SOURCE',
  });
});
afterEach(() => expect(ran).not.toHaveBeenCalled());
afterAll(async () => {
  Reflect.deleteProperty(globalThis, 'codeOfAnAttacker');
  await app.close();
});

async function post(id: string, rows: Readonly<Record<string, string>> | string): Promise<RawAnswer> {
  const { type, body } = await bodyOf(rows);
  return send(app.origin, { headers: { 'content-type': type, 'server-function': id }, body });
}

/** A row that pretends to be one of React's own, whose parts lead to `Function`. */
const gadget = (row: number): string =>
  JSON.stringify({
    then: `$${row}:__proto__:then`,
    status: 'resolved_model',
    reason: -1,
    value: '{"then":"$B1337"}',
    _response: { _prefix: 'globalThis.codeOfAnAttacker();', _chunks: '$Q9', _formData: { get: `$${row}:constructor:constructor` } },
  });

test.each<[string, Readonly<Record<string, string>>]>([
  ['as the arguments', { 0: gadget(1), 1: '"$@0"', 9: '[]' }],
  ['as an argument', { 0: '["$1"]', 1: gadget(2), 2: '"$@1"', 9: '[]' }],
  ['as a promise', { 0: '["$@1"]', 1: gadget(2), 2: '"$@1"', 9: '[]' }],
  ['as what is bound', { 0: '["$h3"]', 1: gadget(2), 2: '"$@1"', 3: '{"id":"echo","bound":"$@1"}', 9: '[]' }],
  ['in a stream', { 0: '["$R4"]', 1: gadget(2), 2: '"$@1"', S4: 'C"$1"', 9: '[]' }],
])('CVE-2025-55182: nothing is run that a body describes, %s', async (_, rows) => {
  await post('echo', rows);
  const form = Object.fromEntries(Object.entries(rows).map(([name, value]) => [`$ACTION_1:${name}`, value]));
  for (const first of [form['$ACTION_1:0'] ?? '', '{"id":"echo","bound":"$@1"}']) {
    const { type, body } = await bodyOf({ $ACTION_REF_1: '', ...form, '$ACTION_1:0': first });
    await send(app.origin, { headers: { 'content-type': type }, body });
  }
});

test('CVE-2025-55183: a Server Function that a body refers to does not show its code as a text', async () => {
  for (const bound of ['null', '"$@2"']) {
    const { status, text } = await post('show', { 0: '["$h1"]', 1: `{"id":"secret","bound":${bound}}`, 2: '[1]' });
    expect([status, text.includes('SECRET OF THE SOURCE')]).toEqual([200, false]);
  }
});

test.each<[string, Readonly<Record<string, string>> | string]>([
  ['of the arguments with themselves', '"$@0"'],
  ['of an argument with all of them', '["$@0"]'],
  ['of a promise with itself', { 0: '["$@1"]', 1: '"$@1"' }],
  ['of two promises', { 0: '["$@1"]', 1: '"$@2"', 2: '"$@1"' }],
  ['in what is bound', { 0: '["$h1"]', 1: '{"id":"echo","bound":"$@2"}', 2: '"$@2"' }],
  [
    'of a thousand promises',
    { 0: '["$@1"]', ...Object.fromEntries(Array.from({ length: 1500 }, (_, row) => [row + 1, `"$@${(((row + 1) % 1500) + 1).toString(16)}"`])) },
  ],
])(
  'CVE-2025-55184 and CVE-2025-67779: a circle %s is answered, and the server goes on',
  async (_, body) => {
    await post('echo', body);
    expect((await post('echo', '[1]')).status).toBe(200);
  },
  5000,
);
