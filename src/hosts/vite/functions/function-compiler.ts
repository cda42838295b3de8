/**
 * Compiles modules for both sides of an app without React Server Components, and knows which of them the client calls.
 *
 *     src/form.tsx     ──compileForClient──▶  stubs; what they call is noted
 *     src/actions.ts   ──compileForServer──▶  registered, and listed as served
 */
import type { ResolvedConfig } from 'vite';
import { compile } from '../../../compile.ts';
import type { CompileResult } from '../../../compile.ts';
import type { Layer } from '../../../model/index.ts';
import { resolveOfVite } from '../build/aliases.ts';
import { fileOf } from '../build/claims.ts';
import { createDependents } from '../build/dependents.ts';
import type { Dependents } from '../build/dependents.ts';
import { createMemory } from '../build/kept/memory.ts';
import { asRollupError } from '../build/messages.ts';
import { remember } from '../build/kept/remembered.ts';
import type { FullServerFunctionsOptions } from '../options.ts';
import { createServedModules } from './served-modules.ts';
import type { ServedModules } from './served-modules.ts';

export interface FunctionCompiler {
  readonly compileFor: (layer: Layer, code: string, file: string) => CompileResult | null;
  /** Each text of a file once. */
  readonly compileForServer: (code: string, file: string) => CompileResult | null;
  /** What the client gets of a module; what it calls is noted. */
  readonly compileForClient: (code: string, file: string, id?: string) => CompileResult | null;
  readonly served: ServedModules;
  readonly dependents: Dependents;
  /** Files whose functions are in the server's graph. */
  readonly registering: Set<string>;
  readonly noteRegistering: (file: string) => void;
  /** Those of them that are served because a served module may hand out their functions. */
  behind: readonly string[];
}

/**
 * @param config Known when the first module is compiled.
 * @param onCalled The client calls something else than before.
 */
export function functionCompiler(
  { compiler, environment }: Pick<FullServerFunctionsOptions, 'compiler' | 'environment'>,
  config: () => ResolvedConfig,
  onCalled: () => void,
): FunctionCompiler {
  const once = createMemory();
  const dependents = createDependents();
  const compileFor = (layer: Layer, code: string, file: string): CompileResult | null =>
    compile(code, {
      ...compiler,
      filename: file,
      root: config().root,
      layer,
      runtime: 'webpack',
      development: config().command === 'serve',
      sourceMap: true,
      resolve: resolveOfVite(config(), environment, compiler.resolve),
      clientImports: layer === 'client',
    });
  const compileForServer = (code: string, file: string): CompileResult | null =>
    once(file, code, () => {
      const result = compileFor('server', code, file);
      dependents.note(environment, file, result?.dependencies ?? []);
      return result;
    });
  const served = createServedModules((code, file) => {
    try {
      return compileForServer(code, file)?.entry ?? null;
    } catch (error) {
      throw asRollupError(error, { id: file, code, root: config().root }) ?? error;
    }
  });
  const compileForClient = (code: string, file: string, id: string = file): CompileResult | null => {
    const result = compileFor('client', code, file);
    if (served.note(id, file, result)) {
      onCalled();
      if (config().command === 'serve') remember(config().cacheDir, served.users().map(fileOf));
    }
    return result;
  };
  const registering = new Set<string>();
  const noteRegistering = (file: string): void => {
    if (registering.has(file)) return;
    registering.add(file);
    // What is served for other reasons has been listed.
    if (!served.files().includes(file)) onCalled();
  };
  return { compileFor, compileForServer, compileForClient, served, dependents, registering, noteRegistering, behind: [] };
}
