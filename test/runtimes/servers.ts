/** Every server and runtime that docs/runtime.md shows, started with the code that it shows. */
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort, start, untilItAnswers } from '../harness/running-server.ts';
import type { Command, RunningServer } from '../harness/running-server.ts';
import { workFolder } from './build.ts';
import type { Target } from './build.ts';
import type { Differences } from './requests.ts';
import { denoArguments, snippet } from './snippets.ts';

/** How one of them is started. */
export interface Runtime {
  readonly name: string;
  /** Title of the code in the docs. */
  readonly code: string;
  readonly bundle: Target;
  /** Where the app is mounted, without a slash at the end. */
  readonly mount?: string;
  /** Other versions, wrong uses. */
  readonly change?: (code: string) => string;
  readonly command: (file: string, port: number) => Omit<Command, 'cwd'>;
  /** Further files beside the code. */
  readonly files?: (port: number) => Readonly<Record<string, string>>;
  readonly differences?: Differences;
  /** What it prints although nothing is wrong. */
  readonly prints?: RegExp;
}

const binary = (name: string): string => join(import.meta.dirname, 'node_modules/.bin', name);
const key = Buffer.alloc(32, 'key').toString('base64');

const onNode: Runtime['command'] = (file) => ({ args: [file] });
const onBun: Runtime['command'] = (file) => ({ program: binary('bun'), args: ['run', file], env: { DO_NOT_TRACK: '1' } });
const onDeno: Runtime['command'] = (file) => ({
  program: binary('deno'),
  args: [...denoArguments, file],
  env: { DENO_NO_UPDATE_CHECK: '1' },
});
const onWorkerd: Runtime['command'] = () => ({ program: binary('workerd'), args: ['serve', 'workerd.capnp'] });

const express = { code: 'express.js', bundle: 'node', mount: '/app', command: onNode } as const;
const workers = { code: 'worker.js', bundle: 'worker', command: onWorkerd, differences: { leavesQuietly: true } } as const;

export const RUNTIMES: readonly Runtime[] = [
  { name: "Node's http", code: 'node.js', bundle: 'node', command: onNode },
  { name: 'Express 5', ...express },
  { name: 'Express 4', ...express, change: (code) => code.replace("from 'express'", "from 'express-4'") },
  { name: 'Hono on Node', code: 'hono.js, on Node', bundle: 'node', command: onNode },
  { name: 'Hono on Bun', code: 'hono.js, on Bun', bundle: 'node', command: onBun, prints: /^Started server: .*\n/, differences: { typesByName: true } },
  { name: 'Bun', code: 'bun.js', bundle: 'node', command: onBun, differences: { typesByName: true } },
  { name: 'Deno', code: 'deno.js', bundle: 'node', command: onDeno, prints: /^Listening on .*\n/ },
  { name: 'Deno, with the bundle for workers', code: 'deno.js', bundle: 'worker', command: onDeno, prints: /^Listening on .*\n/ },
  { name: 'workerd', ...workers, files: (port) => workerdFiles(port) },
  {
    name: "workerd without Node's modules",
    ...workers,
    differences: { ...workers.differences, withoutAsyncContext: true },
    code: "worker.js, without Node's modules",
    files: (port) => workerdFiles(port, ['no_nodejs_compat']),
  },
];

/** Writes the code into a folder of its own, beside the bundle, and runs it. */
export async function startRuntime(runtime: Runtime, dist: string): Promise<RunningServer> {
  const folder = join(workFolder, runtime.name.toLowerCase().replaceAll(/\W+/g, '-'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  symlinkSync(dist, join(folder, 'dist'), 'junction');
  const port = await freePort();
  const code = snippet(runtime.code).replaceAll('3000', String(port));
  const files = {
    'package.json': '{ "type": "module" }',
    'app.js': snippet('app.js'),
    'server.js': runtime.change?.(code) ?? code,
    ...runtime.files?.(port),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const { env, ...command } = runtime.command('server.js', port);
  const started = start({ ...command, cwd: folder, env: { NODE_ENV: 'production', USE_SERVER_ENCRYPTION_KEY: key, ...env } });
  const url = `http://127.0.0.1:${port}${runtime.mount ?? ''}`;
  return { ...(await untilItAnswers(started, `${url}/log`)), url };
}

/** What wrangler makes of its configuration, for the runtime that it starts. */
function workerdFiles(port: number, moreFlags: readonly string[] = []): Readonly<Record<string, string>> {
  const { compatibility_date: date, compatibility_flags: flags } = JSON.parse(snippet('wrangler.jsonc').replace(/^\/\/.*$/m, '')) as {
    readonly compatibility_date: string;
    readonly compatibility_flags: readonly string[];
  };
  const modules = [
    ['esModule', 'server.js'],
    ['esModule', 'app.js'],
    ['esModule', 'dist/server/main.mjs'],
    ['json', 'dist/browser/client-manifest.json'],
    ['json', 'dist/server/server-functions.json'],
    ['json', 'dist/server/server-manifest.json'],
  ].map(([kind, file]) => `(name = "${file}", ${kind} = embed "${file}")`);
  return {
    // wrangler puts what is imported with attributes into its bundle; the runtime itself knows no attributes.
    'app.js': snippet('app.js').replaceAll(" with { type: 'json' }", ''),
    'workerd.capnp': `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = .main)],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
const main :Workerd.Worker = (
  modules = [${modules.join(', ')}],
  bindings = [(name = "USE_SERVER_ENCRYPTION_KEY", text = "${key}")],
  compatibilityDate = "${date}",
  compatibilityFlags = [${[...flags, ...moreFlags].map((flag) => `"${flag}"`).join(', ')}],
);
`,
  };
}
