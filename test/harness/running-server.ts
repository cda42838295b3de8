/** Servers in processes of their own, as a person starts them. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface RunningServer {
  readonly url: string;
  /** Everything that it has printed. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** A process that runs. */
export interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

export interface Command {
  /** Default: this Node. */
  readonly program?: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function start({ program = process.execPath, args, cwd, env = {} }: Command): Started {
  // Vitest's own settings are not those of a person at a terminal.
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const child = spawn(program, args, { cwd, env: { ...inherited, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return { child, output: () => printed };
}

/** @returns what was printed; rejects with it when the process fails, or runs longer than `limit` milliseconds. */
export async function untilItEnds({ child, output }: Started, limit?: number): Promise<string> {
  const impatience = limit === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), limit);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearTimeout(impatience);
  if (code !== 0) throw new Error(`It ended with ${String(code)}:\n${output()}`);
  return output();
}

/** Rejects with what was printed when the process ends, or does not answer within half a minute. */
export async function untilItAnswers({ child, output }: Started, url: string): Promise<RunningServer> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`);
    const up = await fetch(url).then(
      () => true,
      () => false,
    );
    if (up) return { url, output, stop: () => stop(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error(`The server did not answer:\n${output()}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  // Some wait for the requests that run.
  const impatience = setTimeout(() => child.kill('SIGKILL'), 2000);
  await closed;
  clearTimeout(impatience);
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
