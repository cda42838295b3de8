/** What memory one request can take, in production: React's development build notes every promise. Over real HTTP. */
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, expect, test, vi } from 'vitest';
import { send } from './raw-request.ts';
import type { RawAnswer } from './raw-request.ts';
import { bodyOf } from './rows.ts';
import type { App } from './serve.ts';

process.env['NODE_ENV'] = 'production';
const { serve } = await import('./serve.ts');

let app: App;
afterEach(() => app.close());

async function post(id: string, rows: Readonly<Record<string, string>>): Promise<RawAnswer> {
  const { type, body } = await bodyOf(rows);
  return send(app.origin, { headers: { 'content-type': type, 'server-function': id }, body });
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
function held(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

test.each([
  [1, 300_000],
  [7, 300_000],
  [4096, 1_000_000],
])(
  'a body in pieces of %i bytes, while it is kept, takes no more than three times itself',
  async (size, sent) => {
    app = await serve({ save: async () => {} });
    const piece = `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`;
    let received = (): number => 0;
    app.server.once('connection', (connection) => (received = () => connection.bytesRead));
    const socket = connect(Number(new URL(app.origin).port), '127.0.0.1');
    socket.on('error', () => {});
    const before = held();
    socket.write('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nServer-Function: save\r\nTransfer-Encoding: chunked\r\n\r\n');
    const pieces = Math.floor(sent / size);
    const batch = 10_000;
    for (let done = 0; done < pieces; done += batch) {
      if (!socket.write(piece.repeat(Math.min(batch, pieces - done)))) await new Promise((resolve) => socket.once('drain', resolve));
    }
    while (socket.writableLength > 0 || received() < socket.bytesWritten) await wait(20);
    // What Node and the test itself keep does not grow with the body; pieces that have just come are on their way.
    await vi.waitFor(() => expect(held() - before).toBeLessThan(3 * sent + 2_000_000), { timeout: 10_000, interval: 200 });
    expect(app.refusals).toEqual([]);
    socket.destroy();
    await vi.waitFor(() => expect(app.refusals.map(({ reason }) => reason)).toEqual(['aborted']));
  },
  30_000,
);

test('references that share what is bound to them are counted, before each of them gets its own', async () => {
  const save = vi.fn(async () => {});
  app = await serve({ save, like: async () => {} });
  const shared = { 1: JSON.stringify(Array.from({ length: 1000 }, () => 0)) };
  const byPath = {
    ...shared,
    0: JSON.stringify(Array.from({ length: 20_000 }, (_, index) => `$h2:${index}`)),
    2: JSON.stringify(Array.from({ length: 20_000 }, () => ({ id: 'like', bound: '$@1' }))),
  };
  const rows = Array.from({ length: 6000 }, (_, index) => index + 2);
  const byRow = {
    ...shared,
    0: JSON.stringify(rows.map((row) => `$h${row.toString(16)}`)),
    ...Object.fromEntries(rows.map((row) => [row, '{"id":"like","bound":"$@1"}'])),
  };
  const before = process.memoryUsage().rss;
  const answers = [await post('save', byPath), await post('save', byRow)];
  expect(answers.map(({ status }) => status)).toEqual([400, 400]);
  expect(answers.map(({ text }) => text)).toEqual([
    expect.stringContaining('not written as React writes it'),
    expect.stringContaining('more than 1000 times (referenceLimit)'),
  ]);
  expect(process.memoryUsage().rss - before).toBeLessThan(150e6);
  expect(save).not.toHaveBeenCalled();
});
