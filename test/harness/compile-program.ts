/** A program of one or more modules through the plugin, both layers, and into the shape that the law runs. */
import type { LawPrograms, Sources } from '../law/law.ts';
import type { CompiledModule, CompileOutcome, CompileSettings } from './compile-module.ts';
import { compileModule } from './compile-module.ts';

export interface ProgramSource {
  /** Text by path from the project's root. */
  readonly files: Sources;
  readonly entry: string;
}

export interface CompiledProgram {
  readonly source: ProgramSource;
  readonly settings: CompileSettings;
  readonly server: ReadonlyMap<string, CompileOutcome>;
  readonly client: ReadonlyMap<string, CompileOutcome>;
}

/**
 * Compiles every module of a program for both layers.
 *
 * @example
 * const compiled = compileProgram({ entry: 'page.tsx', files: new Map([['page.tsx', code]]) });
 * const report = await runLaw(lawPrograms(compiled), scenario);
 */
export function compileProgram(source: ProgramSource, settings: CompileSettings = {}): CompiledProgram {
  const compileFor = (layer: 'server' | 'client'): ReadonlyMap<string, CompileOutcome> =>
    new Map(Array.from(source.files, ([path, code]) => [path, compileModule({ path, code }, layer, settings)]));
  return { source, settings, server: compileFor('server'), client: compileFor('client') };
}

/** What was compiled, as the law wants it. @throws when the server layer was refused. */
export function lawPrograms({ source, settings, server, client }: CompiledProgram): LawPrograms {
  const compiled = [...server].map(([path, outcome]) => [path, accepted(path, outcome)] as const);
  return {
    entry: source.entry,
    plain: source.files,
    server: new Map(compiled.map(([path, { code }]) => [path, code])),
    client: isForClients(source, client.get(source.entry)) ? clientSources(client, settings.pluginOptions?.['clientImports'] === true) : null,
    references: compiled.flatMap(([path, { references }]) => references.map(({ id, exportedAs }) => ({ id, exportName: exportedAs, module: path }))),
  };
}

function accepted(path: string, outcome: CompileOutcome): CompiledModule {
  if (outcome.kind === 'refused') throw new Error(`${path} was refused:\n${outcome.message}`);
  return outcome;
}

/** A file-level module, whose client layer is stubs, or a Client Component that may import some. */
function isForClients({ files, entry }: ProgramSource, outcome: CompileOutcome | undefined): boolean {
  if (outcome?.kind !== 'compiled') return false;
  return outcome.references.length > 0 || /^\s*(['"])use client\1/.test(files.get(entry) ?? '');
}

/** Where imports are rewritten, no module of Server Functions is part of the client: an import of one leads nowhere. */
function clientSources(client: CompiledProgram['client'], withoutServerModules: boolean): Sources {
  const sources = new Map<string, string>();
  for (const [path, outcome] of client) {
    if (outcome.kind === 'compiled' && !(withoutServerModules && outcome.references.length > 0)) sources.set(path, outcome.code);
  }
  return sources;
}
