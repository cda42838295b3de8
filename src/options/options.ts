/** The options of the plugin: their types, their defaults, and one error for everything that is wrong with them. */
import { resolve } from 'node:path';
import type { IdForm, IdOptions } from '../3-plan/identity.ts';
import { catalogue, diagnosticCodes } from '../diagnostics/catalogue/catalogue.ts';
import type { DiagnosticCode } from '../diagnostics/catalogue/catalogue.ts';
import type { SeverityOverrides } from '../diagnostics/collector.ts';
import { printMessageOnly } from '../diagnostics/printed-error.ts';
import type { Layer, Severity } from '../model/index.ts';
import { readAliases } from './aliases.ts';
import { readReferenceKey } from './reference-key.ts';
import { readResolve } from './resolve.ts';
import type { ResolveChoice, ResolveOption } from './resolve.ts';
import { readRuntime } from './runtime.ts';
import type { CustomRuntime, RuntimeModules } from './runtime.ts';
import { readBoolean, readChoice, readName, readObject, readString } from './read-value.ts';
import type { Faults } from './read-value.ts';

/** What the user writes: `['use-server', { … }]`. Every option may be left out. */
export interface Options {
  /** Which side is compiled. Default: what the Babel caller says; where it says nothing, a module with the directive is refused. */
  readonly layer?: Layer;
  /** Module ids are paths relative to this directory. Default: Babel's root. */
  readonly root?: string;
  /** Which modules compiled code imports. Default: `'webpack'`. `'next'` is for hosts that run inside Next.js. */
  readonly runtime?: 'webpack' | 'turbopack' | 'next' | 'vite' | CustomRuntime;
  /**
   * With `runtime: 'vite'`: what @vitejs/plugin-rsc calls a module, by the module's file name. Hosts give it; without it there are no
   * ids that plugin-rsc could find. Default: none.
   */
  readonly referenceKey?: (filename: string) => string;
  readonly ids?: {
    /** Keys the hash of the ids, so that they cannot be guessed from names. Both layers need the same. Default: `''`. */
    readonly salt?: string;
    /** Ids that show file and function. Default: in development only. */
    readonly readable?: boolean;
    /**
     * Functions that keep the id of a place they have left, `{ 'app/posts.ts#publish': 'app/page.tsx#save' }`: where it is, and
     * where it was. A table, or the path of a JSON file with one. Both layers need the same. Default: none.
     */
    readonly aliases?: string | { readonly [place: string]: string };
  };
  /** `false` sends captured variables in clear text (the client can read and change them). Default: `true`. */
  readonly encryptBoundArgs?: boolean;
  /** The severity of a diagnostic; those that guard the meaning of the program cannot be changed. */
  readonly diagnostics?: SeverityOverrides;
  /** A directory in which each compiled module leaves its part of the manifest. Default: none. */
  readonly manifestDir?: string;
  /**
   * Rewrites imports in client modules too: a Server Function that is imported becomes a stub where it is imported, and the module that it
   * comes from never gets into the client. For pipelines that have no layers. Default: `false`.
   */
  readonly clientImports?: boolean;
  /**
   * Which file an import names, for `clientImports` and for `export * from` in a module of Server Functions. `true`: as bundlers and
   * TypeScript do it. `false`: not at all. An object: with other settings. A function: by yourself. Default: `true`.
   */
  readonly resolve?: ResolveOption;
}

/** The options with every default filled in. */
export interface FullOptions {
  /** null where neither the options nor the Babel caller say it: a module with the directive is refused then. */
  readonly layer: Layer | null;
  /** The layer that the build is for, whatever was written: with another one, a module with the directive is refused. null where the host does not tell for certain. */
  readonly certainLayer: Layer | null;
  /** Absolute. */
  readonly root: string;
  readonly development: boolean;
  readonly runtime: RuntimeModules;
  readonly ids: IdOptions;
  readonly encryptBoundArgs: boolean;
  readonly diagnostics: SeverityOverrides;
  /** Absolute. */
  readonly manifestDir: string | null;
  readonly clientImports: boolean;
  readonly resolve: ResolveChoice;
}

/** What the host knows. */
export interface OptionsContext {
  /** Where relative paths start. */
  readonly root: string;
  readonly development: boolean;
  /** The layer that the host compiles for; the option wins. */
  readonly layer?: Layer;
  /** The same, where the option cannot be right if it says otherwise. */
  readonly certainLayer?: Layer;
  /** The file that is compiled; for what depends on it. */
  readonly filename?: string;
  /** False only checks what was written: the alias table is not read from its file. Default: true. */
  readonly readFiles?: boolean;
}

/** Everything that is wrong with the options, in one error. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
  readonly code = 'USE_SERVER_OPTIONS';
  /** One sentence or more for each fault. */
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The options of babel-plugin-use-server are not valid:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.faults = faults;
    printMessageOnly(this);
  }
}

const OPTIONS = ['layer', 'root', 'runtime', 'referenceKey', 'ids', 'encryptBoundArgs', 'clientImports', 'resolve', 'diagnostics', 'manifestDir'] as const;
const LAYERS = ['server', 'client'] as const;
const SEVERITIES = ['error', 'warn', 'off'] as const;

/**
 * Checks the options and fills in the defaults.
 *
 * @param raw What the user wrote; undefined for none.
 * @throws OptionsError naming every unknown option and every wrong value, with the nearest valid one.
 * @example
 *   readCompilerOptions({ layer: 'client' }, { root: '/app', development: false }).runtime.client
 *   // → 'babel-plugin-use-server/runtime/client'
 */
export function readCompilerOptions(raw: unknown, context: OptionsContext): FullOptions {
  const faults: Faults = [];
  const at = (path: string): { path: string; faults: Faults } => ({ path, faults });
  const options = readObject(raw, at(''), OPTIONS) ?? {};
  const root = resolve(context.root, readName(options.root, at('root')) ?? '.');
  const manifestDir = readName(options.manifestDir, at('manifestDir'));
  const encryptBoundArgs = readBoolean(options.encryptBoundArgs, at('encryptBoundArgs')) ?? true;
  const runtime = readRuntime(options.runtime, encryptBoundArgs, faults);
  const resolved: FullOptions = {
    layer: readChoice(options.layer, at('layer'), LAYERS) ?? context.layer ?? null,
    certainLayer: context.certainLayer ?? null,
    root,
    development: context.development,
    runtime,
    ids: readIds(options, { ...context, root }, runtime, faults),
    encryptBoundArgs,
    diagnostics: readDiagnostics(options.diagnostics, faults),
    manifestDir: manifestDir === undefined ? null : resolve(root, manifestDir),
    clientImports: readClientImports(options.clientImports, runtime, faults),
    resolve: readResolve(options.resolve, { path: 'resolve', faults, root, development: context.development }),
  };
  if (faults.length > 0) throw new OptionsError(faults);
  return resolved;
}

/**
 * What is wrong with options that a host hands on to the compiler, for a message together with what is wrong with its own.
 *
 * @returns none for options that are valid
 */
export function compilerFaults(raw: unknown, context: OptionsContext): readonly string[] {
  try {
    readCompilerOptions(raw, context);
    return [];
  } catch (error) {
    if (error instanceof OptionsError) return error.faults;
    throw error;
  }
}

function readIds(
  options: Readonly<Partial<Record<'ids' | 'referenceKey', unknown>>>,
  { development, root, filename, readFiles = true }: OptionsContext,
  runtime: RuntimeModules,
  faults: Faults,
): IdOptions {
  const ids = readObject(options.ids, { path: 'ids', faults }, ['salt', 'readable', 'aliases']) ?? {};
  const aliases = readAliases(ids.aliases, { path: 'ids.aliases', faults, root: readFiles ? root : null });
  const readable = readBoolean(ids.readable, { path: 'ids.readable', faults });
  if (readable === true && runtime.ids === 'next')
    faults.push("`ids.readable` cannot be true with `runtime: 'next'`: Next.js calls only ids of 42 hexadecimal digits.");
  if ('salt' in ids && ids.salt === undefined) {
    faults.push(
      '`ids.salt` is written down and has no value; an environment variable that is not set? Set it, or leave the option out: ids have no salt then.',
    );
  }
  const referenceKey = readReferenceKey(options.referenceKey, { runtime, aliases, filename, faults });
  return { salt: readString(ids.salt, { path: 'ids.salt', faults }) ?? '', aliases, form: formOf(runtime, referenceKey, readable ?? development) };
}

function formOf(runtime: RuntimeModules, referenceKey: string | null, readable: boolean): IdForm {
  if (runtime.ids === 'next') return { kind: 'next' };
  return referenceKey === null ? { kind: 'whole', readable } : { kind: 'keyed', referenceKey, readable };
}

function readClientImports(raw: unknown, { name }: RuntimeModules, faults: Faults): boolean {
  const clientImports = readBoolean(raw, { path: 'clientImports', faults }) ?? false;
  // Their ids hold what only the host, or the other module's own compile, knows.
  if (clientImports && (name === 'next' || name === 'vite'))
    faults.push(`\`clientImports\` is not for \`runtime: '${name}'\`: it compiles the imported module for the client as well.`);
  return clientImports;
}

function readDiagnostics(raw: unknown, faults: Faults): SeverityOverrides {
  const written = readObject(raw, { path: 'diagnostics', faults }, diagnosticCodes);
  if (written === undefined) return {};
  const overrides: Partial<Record<DiagnosticCode, Severity | 'off'>> = {};
  for (const code of diagnosticCodes) {
    const severity = readChoice(written[code], { path: `diagnostics.${code}`, faults }, SEVERITIES);
    if (severity === undefined) continue;
    if (catalogue[code].locked && severity !== 'error') faults.push(locked(code, severity));
    overrides[code] = severity;
  }
  return overrides;
}

function locked(code: DiagnosticCode, severity: 'warn' | 'off'): string {
  const wish = severity === 'off' ? 'turned off' : 'made a warning';
  return `\`diagnostics.${code}\` cannot be ${wish}: code with this fault would do something else than it says, or would put server code into the client.`;
}
