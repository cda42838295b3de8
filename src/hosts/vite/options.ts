/** The options of the Vite plugins: what the user writes, and one error for everything that is wrong with them. */
import type { Options } from '../../index.ts';
import { OptionsError } from '../../options/options.ts';
import { checkResolveSettings } from '../../options/resolve.ts';
import type { ResolveOptions } from '../../options/resolve.ts';
import { readName, readObject } from '../../options/read-value.ts';
import type { Faults } from '../../options/read-value.ts';

/** The compiler's own options; what is not among them Vite knows. */
export interface CompilerOptions extends Pick<Options, 'ids' | 'encryptBoundArgs' | 'diagnostics'> {
  /** Which file an import names, where Vite's own aliases, extensions and conditions do not say it: an alias of a regular expression. */
  readonly resolve?: ResolveOptions;
}

export interface UseServerOptions extends CompilerOptions {
  /** The names of Vite's environments, as in the option of the same name of `rsc()`. Default: `rsc`, `ssr` and `client`. */
  readonly environment?: {
    /** The one with the `react-server` condition. Default: `'rsc'`. */
    readonly rsc?: string;
    /** Default: `'ssr'`. */
    readonly ssr?: string;
    /** Default: `'client'`. */
    readonly browser?: string;
  };
  /** The file in the server's output that lists every Server Function of a build; `false` for none. Default: `'use-server-manifest.json'`. */
  readonly manifest?: string | false;
}

export interface EnvironmentNames {
  readonly rsc: string;
  readonly ssr: string;
  readonly browser: string;
}

export interface FullUseServerOptions {
  readonly compiler: CompilerOptions;
  readonly environment: EnvironmentNames;
  /** null for none. */
  readonly manifest: string | null;
}

const COMPILER_OPTIONS = ['ids', 'encryptBoundArgs', 'diagnostics', 'resolve'] as const;

/** @throws OptionsError for unknown options and wrong values; those of the compiler's options are its own to find. */
export function readUseServerOptions(raw: unknown): FullUseServerOptions {
  const faults: Faults = [];
  const options = readObject(raw, { path: '', faults }, ['environment', 'manifest', ...COMPILER_OPTIONS]) ?? {};
  const names = readObject(options.environment, { path: 'environment', faults }, ['rsc', 'ssr', 'browser']) ?? {};
  const name = (key: keyof EnvironmentNames, byDefault: string): string => readName(names[key], { path: `environment.${key}`, faults }) ?? byDefault;
  const resolved = {
    compiler: compilerOptions(options, faults),
    environment: { rsc: name('rsc', 'rsc'), ssr: name('ssr', 'ssr'), browser: name('browser', 'client') },
    manifest: readManifestName(options.manifest, faults),
  };
  if (faults.length > 0) throw new OptionsError(faults);
  return resolved;
}

export interface ServerFunctionsOptions extends CompilerOptions {
  /** Name of Vite's environment in which Server Functions run, and of its folder in the output. Default: `'server'`. */
  readonly environment?: string;
  /**
   * A module, relative to Vite's root, whose default export are options for the handler: `onError`, `instrument`, `allowedOrigins` and
   * others of `ServerFunctionHandlerOptions`, all but the manifest. Default: none.
   */
  readonly handler?: string;
  /** As in `UseServerOptions`. */
  readonly manifest?: string | false;
}

export interface FullServerFunctionsOptions {
  readonly compiler: CompilerOptions;
  readonly environment: string;
  /** null for none. */
  readonly handler: string | null;
  /** null for none. */
  readonly manifest: string | null;
}

/** @throws OptionsError, as `readUseServerOptions`. */
export function readServerFunctionsOptions(raw: unknown): FullServerFunctionsOptions {
  const faults: Faults = [];
  const options = readObject(raw, { path: '', faults }, ['environment', 'handler', 'manifest', ...COMPILER_OPTIONS]) ?? {};
  const resolved = {
    compiler: compilerOptions(options, faults),
    environment: readName(options.environment, { path: 'environment', faults }) ?? 'server',
    handler: readName(options.handler, { path: 'handler', faults }) ?? null,
    manifest: readManifestName(options.manifest, faults),
  };
  if (['client', 'ssr'].includes(resolved.environment))
    faults.push(`\`environment\` must not be '${resolved.environment}', which is another environment of Vite's: Server Functions run in one of their own.`);
  if (faults.length > 0) throw new OptionsError(faults);
  return resolved;
}

function readManifestName(raw: unknown, faults: Faults): string | null {
  return raw === false ? null : (readName(raw, { path: 'manifest', faults }) ?? 'use-server-manifest.json');
}

/** Handed on as they are: the compiler checks them. */
function compilerOptions(options: Readonly<Record<string, unknown>>, faults: Faults): CompilerOptions {
  checkResolveSettings(options['resolve'], faults);
  return Object.fromEntries(COMPILER_OPTIONS.flatMap((key) => (options[key] === undefined ? [] : [[key, options[key]]])));
}
