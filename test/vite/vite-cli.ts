/** The command `vite`, as a person runs it: in a process of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';

export interface ViteProject {
  readonly root: string;
  /** Where Vite is found. Default: `root`. */
  readonly viteFrom?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

export interface RunningServer {
  readonly url: string;
  /** Everything that it has printed. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** @returns what was printed; rejects with it when the build fails. */
export async function viteBuild(project: ViteProject): Promise<string> {
  return await untilItEnds(start(project, ['build', ...(project.args ?? [])]));
}

async function untilItEnds({ child, output }: Started): Promise<string> {
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`It ended with ${String(code)}:\n${output()}`);
  return output();
}

/** Starts `vite preview`, or `vite dev`, and waits until it answers. */
export async function viteServe(project: ViteProject, command: 'preview' | 'dev'): Promise<RunningServer> {
  const port = await freePort();
  const started = start(project, [command, '--host', '127.0.0.1', '--port', String(port), '--strictPort', ...(project.args ?? [])]);
  return await untilItAnswers(started, `http://127.0.0.1:${port}`);
}

/** A script of a project, for Node. */
export interface NodeScript<Args> {
  readonly root: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args: Args;
}

/** Runs a script to its end. @returns what it printed; rejects with that when it fails. */
export async function nodeRun({ root, env = {}, args }: NodeScript<readonly string[]>): Promise<string> {
  return await untilItEnds(run(args, root, env));
}

/** Runs a script that serves on the port in its arguments, or in `PORT`, and waits until it answers. */
export async function nodeServe({ root, env = {}, args }: NodeScript<(port: string) => readonly string[]>): Promise<RunningServer> {
  const port = String(await freePort());
  return await untilItAnswers(run(args(port), root, { ...env, PORT: port }), `http://localhost:${port}`);
}

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
}

async function untilItAnswers({ child, output }: Started, url: string): Promise<RunningServer> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`);
    const up = await fetch(url).then(() => true, () => false);
    if (up) return { url, output, stop: () => stop(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error(`The server did not answer:\n${output()}`);
}

function start({ root, viteFrom = root, env = {} }: ViteProject, args: readonly string[]): Started {
  const vite = join(dirname(createRequire(join(viteFrom, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  return run([vite, ...args], root, env);
}

function run(args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Started {
  // Vitest's own settings are not those of a person at a terminal.
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const child = spawn(process.execPath, args, { cwd, env: { ...inherited, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  return { child, output: () => printed };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const closed = new Promise((resolve) => child.once('close', resolve));
  child.kill();
  await closed;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
