/** Copies of app/ to build, and what has been built of them to run. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { snippetsOf } from '../../harness/doc-snippets.ts';

export const folder: string = fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '');
/** What is installed here, and not in the root. */
export const requireHere: NodeJS.Require = createRequire(import.meta.url);
export const snippet: (title: string) => string = snippetsOf('pipelines');

/** A copy of app/ with these files in it; `babel.config.js` and the like are code of the documentation. */
export function copyOfApp(name: string, files: Readonly<Record<string, string>>): string {
  const project = join(folder, '.work', name);
  rmSync(project, { recursive: true, force: true });
  mkdirSync(project, { recursive: true });
  cpSync(join(folder, 'app'), project, { recursive: true });
  for (const [file, code] of Object.entries(files)) writeFileSync(join(project, file), code);
  return project;
}

/** Replaces a part of a file that has to be there. */
export function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not have ${from}`);
  writeFileSync(file, text.replace(from, to));
}

/** Runs a bundle in a global scope of its own, like a browser's. @returns what it has left in `globalThis.app`. */
export function runBundle<App>(code: string): App {
  const {
    process,
    console,
    setTimeout,
    clearTimeout,
    queueMicrotask,
    ReadableStream,
    FormData,
    Headers,
    Request,
    Response,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    AbortController,
    crypto,
    performance,
  } = globalThis;
  const scope: { app?: App } = {};
  Object.assign(scope, {
    process,
    console,
    setTimeout,
    clearTimeout,
    queueMicrotask,
    ReadableStream,
    FormData,
    Headers,
    Request,
    Response,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    AbortController,
    crypto,
    performance,
  });
  Object.assign(scope, { globalThis: scope, window: scope, self: scope });
  runInContext(code, createContext(scope));
  if (scope.app === undefined) throw new Error('The bundle has left no app.');
  return scope.app;
}

/** What app/index.js leaves. */
export interface ClientApp {
  readonly calls: Readonly<Record<string, () => Promise<unknown>>>;
  readonly isOne: boolean;
  readonly label: string;
  readonly setServerCallback: (callback: (id: string, args: readonly unknown[]) => Promise<unknown>) => void;
}

/** Calls everything; the answer to each is what has been asked for. */
export async function callAll({ calls, setServerCallback }: ClientApp): Promise<Readonly<Record<string, unknown>>> {
  setServerCallback(async (id, args) => JSON.stringify([id, ...args]));
  return Object.fromEntries(await Promise.all(Object.entries(calls).map(async ([name, call]) => [name, await call()])));
}
