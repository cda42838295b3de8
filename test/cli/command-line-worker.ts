/** The command line in a thread of its own, which is loaded once for all runs of a test file; see `tree.ts`. */
import { parentPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { run } from '../../src/cli/run.ts';
import { createTerminal } from '../../src/cli/terminal/terminal.ts';

export interface Order {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly port: MessagePort;
  /** Is set, and notified, when the answer is at the port. */
  readonly done: Int32Array;
}

parentPort?.on('message', async ({ args, cwd, env, port, done }: Order) => {
  // The environment of a thread is a copy.
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  let [out, err] = ['', ''];
  const code = await run(args, createTerminal({ stdout: { write: (text) => (out += text) }, stderr: { write: (text) => (err += text) }, env, cwd }));
  port.postMessage({ code, out, err });
  Atomics.store(done, 0, 1);
  Atomics.notify(done, 0);
});
