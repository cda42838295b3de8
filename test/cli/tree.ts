/** Trees of files in a temporary folder, and the command line run in them as a person would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, Worker, receiveMessageOnPort } from 'node:worker_threads';
import { onTestFinished, vi } from 'vitest';

// Every step is a process of its own, and a busy machine takes its time to start one.
vi.setConfig({ testTimeout: 60_000 });

export const program = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Tree {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly write: (files: Readonly<Record<string, string>>) => void;
  readonly read: (name: string) => string;
  readonly remove: (name: string) => void;
  /** Every file, relative, sorted. */
  readonly files: (name?: string) => string[];
  readonly run: (...args: readonly string[]) => Ran;
  readonly runWith: (env: Readonly<Record<string, string>>, ...args: readonly string[]) => Ran;
}

/** Makes a tree that is gone when the test is. */
export function tree(files: Readonly<Record<string, string>> = {}): Tree {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'use-server-cli-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);
  const write: Tree['write'] = (added) => {
    for (const [name, text] of Object.entries(added)) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), text);
    }
  };
  write({ 'package.json': '{ "name": "shop" }', ...files });
  const runWith: Tree['runWith'] = (env, ...args) => runIn(folder, env, args);
  return {
    folder,
    path,
    write,
    runWith,
    read: (name) => readFileSync(path(name), 'utf8'),
    remove: (name) => rmSync(path(name), { recursive: true }),
    files: (name = '.') =>
      readdirSync(path(name), { recursive: true, encoding: 'utf8' })
        .filter((file) => statSync(join(path(name), file), { throwIfNoEntry: false })?.isFile() === true)
        .sort(),
    run: (...args) => runWith({}, ...args),
  };
}

let worker: Worker | null = null;
/** No run of the command line takes longer, on any machine. */
const LONGEST = 60_000;

/** Runs the command line in a thread; `spawned` is the same as a process. */
export function runIn(folder: string, env: Readonly<Record<string, string>>, args: readonly string[]): Ran {
  worker ??= startWorker();
  const { port1, port2 } = new MessageChannel();
  const done = new Int32Array(new SharedArrayBuffer(4));
  worker.postMessage({ args, cwd: folder, env: { ...inherited(), ...env }, port: port2, done }, [port2]);
  if (Atomics.wait(done, 0, 0, LONGEST) === 'timed-out') throw new Error(`use-server ${args.join(' ')} did not end`);
  const answer = receiveMessageOnPort(port1)?.message as Ran;
  port1.close();
  return answer;
}

/** The same by a process of its own, as a person does it. */
export function spawned(folder: string, env: Readonly<Record<string, string>>, args: readonly string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8', env: { ...inherited(), ...env } });
  return { code: status, out: stdout, err: stderr };
}

function startWorker(): Worker {
  const started = new Worker(new URL('./command-line-worker.ts', import.meta.url), { execArgv: [] });
  started.unref();
  return started;
}

function inherited(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _force, NO_COLOR: _never, COLUMNS: _columns, ...env } = process.env;
  return env;
}

/** What a command says on stderr, without the way on at its end. */
export function withoutNext(err: string): string {
  return err.replace(/^Next: .*\n$/m, '');
}

/** A small shop: a file-level module, a Server Component with closures, a client that uses both, a barrel and an alias. */
export const shop: Readonly<Record<string, string>> = {
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } } // a comment, as people have them',
  'app/actions.ts': `'use server';
import { db } from '@/lib/db';

export async function save(previous: unknown, formData: FormData) {
  await db.save(formData.get('name'));
}

export const search = async (query: string) => db.search(query);

export const clear = guard(async () => db.clear());

export async function forgotten() {}
`,
  'app/page.tsx': `import { SearchBox } from '@/components/search-box';
import * as actions from './actions';

export default function Page({ user, item }) {
  const label = (count: number) => \`\${count} of \${item.title}\`;

  async function buy(formData: FormData) {
    'use server';
    await order(user.id, user.address.street, label(Number(formData.get('count'))));
  }

  return (
    <form action={buy}>
      <SearchBox />
      <button formAction={async () => { 'use server'; await actions.clear(); }}>Clear</button>
    </form>
  );
}
`,
  'components/search-box.tsx': `'use client';
import { useActionState } from 'react';
import { find, save } from '@/lib/all';

export function SearchBox() {
  const [state, action] = useActionState(save, null);
  return <form action={action}><input onChange={(event) => find(event.target.value)} /></form>;
}
`,
  'lib/all.ts': `export { search as find } from '../app/actions.js';
export * from '../app/actions';
`,
  'lib/db.ts': `export const db = { save() {}, search() {}, clear() {} };
`,
};
