/** The command `vite`, as a person runs it: in a process of its own. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { freePort, start, untilItAnswers, untilItEnds } from '../harness/running-server.ts';
import type { RunningServer, Started } from '../harness/running-server.ts';

export type { RunningServer } from '../harness/running-server.ts';

export interface ViteProject {
  readonly root: string;
  /** Where Vite is found. Default: `root`. */
  readonly viteFrom?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** @returns what was printed; rejects with it when the build fails. */
export async function viteBuild(project: ViteProject): Promise<string> {
  return await untilItEnds(startVite(project, ['build', ...(project.args ?? [])]));
}

/** Starts `vite preview`, or `vite dev`, and waits until it answers. */
export async function viteServe(project: ViteProject, command: 'preview' | 'dev'): Promise<RunningServer> {
  const port = await freePort();
  const started = startVite(project, [command, '--host', '127.0.0.1', '--port', String(port), '--strictPort', ...(project.args ?? [])]);
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
  return await untilItEnds(start({ args, cwd: root, env }));
}

/** Runs a script that serves on the port in its arguments, or in `PORT`, and waits until it answers. */
export async function nodeServe({ root, env = {}, args }: NodeScript<(port: string) => readonly string[]>): Promise<RunningServer> {
  const port = String(await freePort());
  return await untilItAnswers(start({ args: args(port), cwd: root, env: { ...env, PORT: port } }), `http://localhost:${port}`);
}

function startVite({ root, viteFrom = root, env = {} }: ViteProject, args: readonly string[]): Started {
  const vite = join(dirname(createRequire(join(viteFrom, 'package.json')).resolve('vite/package.json')), 'bin/vite.js');
  return start({ args: [vite, ...args], cwd: root, env });
}
