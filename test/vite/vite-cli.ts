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
  const { child, output } = start(project, ['build', ...(project.args ?? [])]);
  const code = await new Promise((resolve) => child.on('close', resolve));
  if (code !== 0) throw new Error(`vite build ended with ${String(code)}:\n${output()}`);
  return output();
}

/** Starts `vite preview`, or `vite dev`, and waits until it answers. */
export async function viteServe(project: ViteProject, command: 'preview' | 'dev'): Promise<RunningServer> {
  const port = await freePort();
  const { child, output } = start(project, [command, '--host', '127.0.0.1', '--port', String(port), '--strictPort', ...(project.args ?? [])]);
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300; attempt++) {
    if (child.exitCode !== null) throw new Error(`vite ${command} ended:\n${output()}`);
    const up = await fetch(url, { headers: { accept: 'text/x-component' } }).then(() => true, () => false);
    if (up) return { url, output, stop: () => stop(child) };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(child);
  throw new Error(`vite ${command} did not answer:\n${output()}`);
}

function start({ root, viteFrom = root, env = {} }: ViteProject, args: readonly string[]): { child: ChildProcess; output: () => string } {
  const vite = join(dirname(createRequire(join(viteFrom, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  // Vitest's own settings are not those of a person at a terminal.
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const child = spawn(process.execPath, [vite, ...args], { cwd: root, env: { ...inherited, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
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
