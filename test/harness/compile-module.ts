/** One module through the plugin, for one layer: compiled, or refused with diagnostics. Anything else is a crash and is thrown. */
import type { Diagnostic, Layer, ModuleEntry, Reference, UseServerMetadata } from '../../src/index.ts';
import useServer from '../../src/index.ts';
import type { Syntax } from '../law/lower.ts';
import type { BabelNode, SourceMapV3, Transform } from './babels.ts';
import { transform8 } from './babels.ts';

/** Where a program is that is not on disk; snapshots name files relative to it. */
export const projectRoot = '/project';

export interface ModuleSource {
  /** From the project's root. */
  readonly path: string;
  readonly code: string;
}

export interface CompileSettings {
  readonly development?: boolean | undefined;
  /** Where the program is on disk, for modules that look into each other. Default: nowhere. */
  readonly root?: string | undefined;
  readonly syntax?: Syntax | undefined;
  /** As in a Babel config, but for the layer. */
  readonly pluginOptions?: Readonly<Record<string, unknown>> | undefined;
  readonly transform?: Transform | undefined;
  /** Another plugin than ours: for tests of the tests. */
  readonly plugin?: unknown;
}

export interface CompiledModule {
  readonly kind: 'compiled';
  readonly code: string;
  readonly map: SourceMapV3 | null;
  readonly ast: BabelNode;
  readonly references: readonly Reference[];
  readonly entry: ModuleEntry | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface RefusedModule {
  readonly kind: 'refused';
  /** Empty for a syntax error, which is Babel's. */
  readonly diagnostics: readonly Diagnostic[];
  readonly message: string;
}

export type CompileOutcome = CompiledModule | RefusedModule;

export function parserPlugins(path: string, syntax: Syntax | undefined): readonly string[] {
  const common = ['decorators', 'decoratorAutoAccessors', 'explicitResourceManagement'];
  if (syntax === 'flow') return ['flow', 'jsx', ...common];
  if (path.endsWith('.tsx')) return ['typescript', 'jsx', ...common];
  if (/\.[cm]?ts$/.test(path)) return ['typescript', ...common];
  return ['jsx', ...common];
}

/**
 * Compiles one module.
 *
 * @returns the output with its map and tree, or what the compile was refused for
 * @throws whatever is neither a refusal nor a syntax error
 */
export function compileModule(source: ModuleSource, layer: Layer, settings: CompileSettings = {}): CompileOutcome {
  const transform = settings.transform ?? transform8;
  const root = settings.root ?? projectRoot;
  const { warn } = console;
  // The warnings are in the metadata.
  console.warn = () => {};
  try {
    const { code, map, ast, metadata } = transform(source.code, {
      filename: `${root}/${source.path}`,
      root,
      development: settings.development ?? true,
      parserPlugins: parserPlugins(source.path, settings.syntax),
      plugins: [[settings.plugin ?? useServer, optionsOf(settings.pluginOptions ?? NO_OPTIONS, layer)]],
    });
    const found = 'useServer' in metadata ? (metadata.useServer as UseServerMetadata) : null;
    return {
      kind: 'compiled',
      code,
      map,
      ast,
      references: found?.references ?? [],
      entry: found?.entry ?? null,
      diagnostics: found?.diagnostics ?? [],
    };
  } catch (error) {
    const refused = refusal(error);
    if (refused === null) throw error;
    return refused;
  } finally {
    console.warn = warn;
  }
}

const NO_OPTIONS = {};
const optionsByLayer = new WeakMap<object, Map<Layer, object>>();

/** One object for each, as in a project with a Babel config: by its identity Babel knows that it has the plugin already. */
function optionsOf(pluginOptions: object, layer: Layer): object {
  const known = optionsByLayer.get(pluginOptions) ?? new Map<Layer, object>();
  optionsByLayer.set(pluginOptions, known);
  const options = known.get(layer) ?? { ...pluginOptions, layer };
  known.set(layer, options);
  return options;
}

function refusal(error: unknown): RefusedModule | null {
  if (!(error instanceof Error)) return null;
  const diagnostics = diagnosticsOf(error) ?? diagnosticsOf(error.cause);
  if (diagnostics !== null) return { kind: 'refused', diagnostics, message: error.message };
  if ('code' in error && error.code === 'BABEL_PARSE_ERROR') return { kind: 'refused', diagnostics: [], message: error.message };
  return null;
}

function diagnosticsOf(error: unknown): readonly Diagnostic[] | null {
  const carries = typeof error === 'object' && error !== null && 'diagnostics' in error && Array.isArray(error.diagnostics);
  return carries ? (error.diagnostics as readonly Diagnostic[]) : null;
}
