/**
 * One module graph, read twice: as it stands, linked and run by Node; and compiled, for the client without the modules of Server Functions,
 * and for the server. Both are linked and run by Node as well. What every import of every client module has got must be the same; on the server,
 * what the page has got, and what each Server Function that is seen leads to by its id.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { constants, runInThisContext } from 'node:vm';
import { compile, UseServerError } from '../../src/compile.ts';
import type { Reference } from '../../src/model/plan.ts';
import { writeFiles } from '../harness/on-disk.ts';
import { fileOf } from './graph.ts';
import type { RandomGraph } from './graph.ts';

export type Verdict =
  /** `values`: how many things were compared; `stubs`: how many of them came from stubs. */
  | { readonly kind: 'agrees'; readonly values: number; readonly stubs: number }
  /** ECMAScript does not link it, and neither does anything link that was compiled from it. */
  | { readonly kind: 'no program' }
  /** A module with the directive exports a namespace that is not its own, or holds another one, and is refused. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'differs'; readonly because: string };

const RUNTIME = 'babel-plugin-use-server/runtime';

/** Puts the runtime where the programs below `root` find it, with a React binding that remembers ids and no more. */
export function installRuntime(root: string): void {
  const folder = join(root, 'node_modules', RUNTIME);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '..', 'package.json'), '{ "name": "babel-plugin-use-server", "type": "module", "exports": { "./runtime/*": "./runtime/*.mjs" } }');
  const source = new URL('../../src/runtime/', import.meta.url);
  for (const name of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
    const code = stripTypeScriptTypes(readFileSync(new URL(name, source), 'utf8'));
    const copy = join(folder, name.replace(/\.ts$/, '.mjs'));
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, code.replaceAll(/(['"]\.{1,2}\/[\w/-]+)\.ts(['"])/g, '$1.mjs$2'));
  }
  writeFileSync(
    join(folder, 'test-client.mjs'),
    'export const callServer = null;\nexport const createServerReference = (id) => Object.assign(() => {}, { id });\n',
  );
  writeFileSync(
    join(folder, 'test-server.mjs'),
    'const reference = { $$typeof: Symbol.for("react.server.reference"), $$bound: null };\nexport const registerServerReference = (fn, id) => Object.assign(fn, reference, { $$id: id });\n',
  );
}

export const runtime = { client: `${RUNTIME}/test-client`, server: `${RUNTIME}/test-server` };

/** @param folder An empty one, below the folder where the runtime was installed. */
export async function runGraph(graph: RandomGraph, folder: string): Promise<Verdict> {
  const folders = { plain: join(folder, 'plain'), client: join(folder, 'client'), server: join(folder, 'server') };
  writeFiles(folders.plain, graph.files);
  const plain = await run(folders.plain);
  const page = await run(folders.plain, graph.page);
  const client = compileAll(graph, folders.plain, 'client');
  const server = compileAll(graph, folders.plain, 'server');
  if (client instanceof UseServerError || server instanceof UseServerError) {
    if (plain === null || page === null) return { kind: 'no program' };
    if (await exportsOtherNamespace(graph, folders.plain)) return { kind: 'refused' };
    return { kind: 'differs', because: `refused: ${(client instanceof UseServerError ? client : (server as UseServerError)).message}` };
  }
  writeFiles(
    folders.client,
    [...client].filter(([file]) => graph.roles.get(file) !== 'server').map(([file, { code }]) => [file, code]),
  );
  writeFiles(
    folders.server,
    [...server].map(([file, { code }]) => [file, code]),
  );
  const onClient = await run(folders.client);
  const onServer = await run(folders.server);
  const onPage = await pageDiffers(graph, page, { folders, server });
  if (onPage !== null) return { kind: 'differs', because: onPage };
  if (plain === null) {
    return onClient === null || onServer === null
      ? { kind: 'no program' }
      : { kind: 'differs', because: 'Node does not link the program, but what was compiled from it' };
  }
  if (onClient === null || onServer === null)
    return { kind: 'differs', because: `Node links the program, but not what was compiled from it for the ${onClient === null ? 'client' : 'server'}` };
  return compared(graph, { plain, onClient, server, folders });
}

interface Runs {
  readonly plain: readonly Seen[];
  readonly onClient: readonly Seen[];
  readonly server: Compiled;
  readonly folders: Readonly<Record<'plain' | 'client' | 'server', string>>;
}

/** Then those may run later on the client, which loads no server module: when another one imports them. */
function serversLoadOthers({ files, roles }: RandomGraph): boolean {
  return [...files].some(
    ([file, code]) => roles.get(file) === 'server' && [...code.matchAll(/'\.\/(m\d+\.mjs)'/g)].some(([, loaded = '']) => roles.get(loaded) !== 'server'),
  );
}

async function compared(graph: RandomGraph, { plain: everything, onClient: everythingOnClient, server, folders }: Runs): Promise<Verdict> {
  // What only server modules import does not run on the client.
  const loaded = new Set(everythingOnClient.map(({ place }) => place.split(' ')[0]));
  const tooEarly = (all: readonly Seen[]): string[] => all.filter(({ value }) => value === TOO_EARLY).map(({ place }) => place);
  const early = new Set([...tooEarly(everything), ...(serversLoadOthers(graph) ? tooEarly(everythingOnClient) : [])]);
  const plain = everything.filter(({ place }) => loaded.has(place.split(' ')[0]) && !early.has(place));
  const onClient = everythingOnClient.filter(({ place }) => !early.has(place));
  const stubs = { count: 0 };
  const call = async (id: string): Promise<unknown> => {
    stubs.count += 1;
    return resultOf(id, { folders, server });
  };
  const expected = await describeAll(plain, call);
  const got = await describeAll(onClient, call);
  if (!isDeepStrictEqual(got, expected)) return { kind: 'differs', because: `plain ${JSON.stringify(expected)}\ncompiled ${JSON.stringify(got)}` };
  const twins = twinOf(plain, onClient);
  if (twins !== null) return { kind: 'differs', because: twins };
  for (const [file, role] of graph.roles) {
    if (role !== 'server') continue;
    const inPlain = await loadLinked(join(folders.plain, file));
    // Nothing but a page imports it that does not link either.
    if (inPlain === null) continue;
    const inServer = await load(join(folders.server, file));
    const references = server.get(file)?.references ?? [];
    const ofAuthor = references.flatMap(({ kind, exportName }) => (kind === 'inline' ? [] : exportName));
    const names = [referencesOf(inPlain), ofAuthor].map((some) => [...some].sort().join(', '));
    // Compiled modules export what the author does not export besides, and stars hand that on.
    const missing = [...Object.keys(inPlain), ...references.map(({ exportedAs }) => exportedAs)].filter((name) => !(name in inServer));
    if (names[0] !== names[1] || missing.length > 0)
      return { kind: 'differs', because: `${file} exports the functions ${names[0]}; its references are ${names[1]}; compiled it lacks ${missing.join(', ')}` };
  }
  return { kind: 'agrees', values: plain.length, stubs: stubs.count };
}

/** What the page and its private Server Functions are, in the plain program and in the compiled one; null if it is the same. */
async function pageDiffers(
  { page }: RandomGraph,
  inPlain: readonly Seen[] | null,
  { folders, server }: Pick<Runs, 'folders' | 'server'>,
): Promise<string | null> {
  const onServer = await run(folders.server, page);
  if (inPlain === null || onServer === null)
    return inPlain === onServer ? null : `the page links ${inPlain === null ? 'only when compiled' : 'only in the plain program'}`;
  const call = (id: string): Promise<unknown> => resultOf(id, { folders, server });
  const expected = await describeAll(inPlain, call);
  const got = await describeAll(onServer, call);
  return isDeepStrictEqual(got, expected) ? null : `the page: plain ${JSON.stringify(expected)}\ncompiled ${JSON.stringify(got)}`;
}

/** What the function gives that an id leads to. */
async function resultOf(id: string, { folders, server }: Pick<Runs, 'folders' | 'server'>): Promise<unknown> {
  const [file = '', name = ''] = id.split('#');
  const reference = server.get(basename(file))?.references.find(({ exportName }) => exportName === name);
  const found = (await load(join(folders.server, basename(file))))[reference?.exportedAs ?? name];
  return isFunction(found) ? found() : `${id} leads to no function`;
}

interface Seen {
  /** `m0.mjs l1`, `export a`. */
  readonly place: string;
  readonly value: unknown;
}

declare global {
  var seen: ((url: string, local: string, read: () => unknown) => void) | undefined;
  /** The same, read at once. */
  var seenNow: typeof seen;
}

/** What came before there was anything: stubs are there sooner than the functions of a module that has not run. */
const TOO_EARLY = 'too early';

/** For modules that are loaded outside of a run. */
const unseen = (): void => {};

/** @returns what the client modules have imported, and what the entry exports; null for what does not link. */
async function run(folder: string, entryFile = fileOf(0)): Promise<readonly Seen[] | null> {
  const reads: { readonly place: string; readonly read: () => unknown }[] = [];
  globalThis.seen = (url, local, read) => void reads.push({ place: `${url.split('/').at(-1)} ${local}`, read });
  globalThis.seenNow = (url, local, read) => {
    // An async function runs at once, up to its first `await`.
    const value = Promise.resolve(read()).catch((error: unknown) => {
      if (error instanceof ReferenceError) return TOO_EARLY;
      throw error;
    });
    globalThis.seen?.(url, local, () => value);
  };
  try {
    const entry = await load(join(folder, entryFile));
    const values: Seen[] = publicNames(entry).map((name) => ({ place: `export ${name}`, value: entry[name] }));
    for (const { place, read } of reads) values.push({ place, value: await read() });
    return values.sort((a, b) => (a.place < b.place ? -1 : 1));
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) return null;
    throw error;
  } finally {
    globalThis.seen = unseen;
    globalThis.seenNow = unseen;
  }
}

/** Node's own: the test runner has an `import()` that does not link as ECMAScript does. */
const nodeImport = runInThisContext('(url) => import(url)', { importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER }) as (
  url: string,
) => Promise<Readonly<Record<string, unknown>>>;

export function load(path: string): Promise<Readonly<Record<string, unknown>>> {
  return nodeImport(pathToFileURL(path).href);
}

/** @returns null for a module that does not link. */
async function loadLinked(path: string): Promise<Readonly<Record<string, unknown>> | null> {
  try {
    return await load(path);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

type Compiled = ReadonlyMap<string, { readonly code: string; readonly references: readonly Reference[] }>;

function compileAll({ files, roles }: RandomGraph, root: string, layer: 'server' | 'client'): Compiled | UseServerError {
  const compiled = new Map<string, { code: string; references: readonly Reference[] }>();
  for (const [file, code] of files) {
    // A module with inline Server Functions is not for clients.
    if (layer === 'client' && ['inline', 'page'].includes(roles.get(file) ?? '')) continue;
    try {
      // One runtime serves all graphs, so their ids have to differ.
      const result = compile(code, {
        filename: join(root, file),
        root: join(root, '..', '..'),
        layer,
        clientImports: true,
        development: false,
        runtime,
        encryptBoundArgs: false,
        ids: { readable: true },
      });
      compiled.set(file, { code: result?.code ?? code, references: result?.references ?? [] });
    } catch (error) {
      if (error instanceof UseServerError) return error;
      throw error;
    }
  }
  return compiled;
}

async function exportsOtherNamespace({ roles, files }: RandomGraph, folder: string): Promise<boolean> {
  const servers = [...roles].filter(([, role]) => role === 'server');
  const refused = await Promise.all(
    servers.map(async ([file]) => {
      const isOwn = (name: string): boolean => new RegExp(`^export \\* as "?${name}"? from`, 'm').test(files.get(file) ?? '');
      const isPossible = ([name, value]: [string, unknown]): boolean => isFunction(value) || (isOwn(name) && Object.values(value as object).every(isFunction));
      return !Object.entries(await load(join(folder, file))).every(isPossible);
    }),
  );
  return refused.includes(true);
}

/** `a`, and `ns.a` for what is in a namespace. */
function referencesOf(namespace: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(namespace).flatMap(([name, value]) => (isFunction(value) ? [name] : Object.keys(value as object).map((member) => `${name}.${member}`)));
}

function isFunction(value: unknown): value is (() => unknown) & { readonly id?: string; readonly $$id?: string } {
  return typeof value === 'function';
}

/** What every function gives, by the place where it was seen. */
async function describeAll(all: readonly Seen[], call: (id: string) => Promise<unknown>): Promise<Readonly<Record<string, unknown>>> {
  const described: Record<string, unknown> = {};
  for (const { place, value } of all) described[place] = await describe(value, call);
  return described;
}

async function describe(value: unknown, call: (id: string) => Promise<unknown>, depth = 0): Promise<unknown> {
  if (isFunction(value)) {
    const result = await (value.id === undefined ? value() : call(value.id));
    const byId = value.$$id === undefined ? result : await call(value.$$id);
    return describe(isDeepStrictEqual(byId, result) ? result : { result, byId }, call, depth + 1);
  }
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || depth > 2) return typeof value;
  const described: Record<string, unknown> = {
    kind: Object.prototype.toString.call(value),
    prototype: Object.getPrototypeOf(value) as unknown,
    keys: publicNames(value).join(' '),
  };
  for (const [name, member] of Object.entries(value).filter(([name]) => publicNames(value).includes(name)))
    described[`.${name}`] = await describe(member, call, depth + 1);
  return described;
}

/** Two imports of one function are one function, as long as it is the same reference; two of different functions never are. */
function twinOf(plain: readonly Seen[], onClient: readonly Seen[]): string | null {
  for (const [first, one] of onClient.entries()) {
    for (const [second, other] of onClient.entries()) {
      const [inPlain, inPlainToo] = [plain[first]?.value, plain[second]?.value];
      if (one.value === other.value && inPlain !== inPlainToo) return `${one.place} and ${other.place} are one thing, but not in the plain program`;
      const isSameReference = isFunction(one.value) && isFunction(other.value) && one.value.id !== undefined && one.value.id === other.value.id;
      if (isSameReference && one.value !== other.value) return `${one.place} and ${other.place} are two stubs of one function`;
      // A module with the directive has ids of its own for what is in a namespace that it exports.
      const isSameNamespace =
        inPlain === inPlainToo && isNamespace(one.value) && isNamespace(other.value) && isDeepStrictEqual(idsOf(one.value), idsOf(other.value));
      if (isSameNamespace && one.value !== other.value) return `${one.place} and ${other.place} are two namespaces of one module`;
    }
  }
  return null;
}

/** What an author exports: private functions are exported under their ids, `plain/m1.mjs#a`. */
function publicNames(value: object): string[] {
  return Object.keys(value).filter((name) => !isId(name));
}

function isId(name: string): boolean {
  return name.includes('#');
}

function isNamespace(value: unknown): value is object {
  return Object.prototype.toString.call(value) === '[object Module]';
}

function idsOf(namespace: object): unknown[] {
  return Object.values(namespace).map((value: unknown) => (isFunction(value) ? value.id : null));
}
