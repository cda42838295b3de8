/**
 * The Babel plugin.
 *
 *     // babel.config.js
 *     export default { plugins: [['use-server', { layer: 'server' }]] };
 *
 * It works before any visitor of any plugin runs, so its place in the list of plugins and presets does not matter.
 */
import { applyToAst } from './4-emit/apply/ast/ast.ts';
import type { BabelTools } from './4-emit/apply/ast/tools.ts';
import type { Edit } from './4-emit/edits.ts';
import { placeFunctions } from './4-emit/apply/ast/places.ts';
import { replaceWithStubs } from './4-emit/apply/ast/stubs.ts';
import { putComment } from './4-emit/apply/ast/comments.ts';
import { removeEntry, writeEntry, writtenEntries } from './5-manifest/entry-files.ts';
import { moduleIdOf } from './1-source/module-id.ts';
import { mayHoldDirective } from './2-analysis/directives/quick-look.ts';
import { refreshScopes } from './babel/babel.ts';
import type { BabelApi, BabelFile } from './babel/babel.ts';
import { leaveDependencies } from './babel/dependencies-for-metro.ts';
import { updateScopes } from './babel/scopes.ts';
import { aboutFile } from './diagnostics/about-file.ts';
import { UseServerError } from './diagnostics/error.ts';
import { inPhase } from './diagnostics/fault.ts';
import { formatDiagnostics } from './diagnostics/formats/format.ts';
import { certainLayerOfCaller, layerOfCaller } from './babel/layers.ts';
import { sourcesOf } from './diagnostics/sources.ts';
import type { Diagnostic, Layer, ModuleEntry, ModuleId, Reference } from './model/index.ts';
import { readCompilerOptions } from './options/options.ts';
import type { Options, FullOptions } from './options/options.ts';
import { runPipeline } from './pipeline.ts';
import type { CompiledModule } from './pipeline.ts';
import type { ModuleGraph } from './link/module-graph.ts';
import { openGraph } from './link/open-graph.ts';
import { lookAroundInJest } from './babel/in-jest.ts';

export type { CustomRuntime } from './options/runtime.ts';
export type { ResolveOption, ResolveOptions } from './options/resolve.ts';
export type { Options } from './options/options.ts';
export type { ResolveFunction } from './resolve/resolver.ts';
export type {
  Diagnostic,
  DiagnosticCode,
  Layer,
  ManifestReference,
  ModuleEntry,
  Position,
  Reference,
  ReferenceKind,
  RelatedSpan,
  Severity,
  Span,
} from './model/index.ts';
export { readConfig } from './config/config-options.ts';
export type { ConfiguredOptions } from './config/config-options.ts';
export { UseServerError } from './diagnostics/error.ts';
export { formatDiagnostics } from './diagnostics/formats/format.ts';
export type { DiagnosticFormat } from './diagnostics/formats/format.ts';
export type { FormatOptions } from './diagnostics/formats/options.ts';

/** What a compiled file leaves in `file.metadata.useServer`, for hosts. */
export interface UseServerMetadata {
  readonly moduleId: ModuleId;
  /** null where neither the options nor the Babel caller said it; only of modules without Server Functions. */
  readonly layer: Layer | null;
  /** The Server Functions of the module; empty when it has none. */
  readonly references: readonly Reference[];
  /** The module's part of the manifest; null when it has no Server Functions. */
  readonly entry: ModuleEntry | null;
  /** Warnings; errors are thrown. */
  readonly diagnostics: readonly Diagnostic[];
  /** The other files that the result depends on, absolute: to be compiled anew when one of them changes, comes or goes. */
  readonly dependencies: readonly string[];
  /** The files of the Server Functions that a client module imports (`clientImports`), absolute: the server has to have them. */
  readonly serverModules: readonly string[];
}

/** The parts of a Babel plugin that this one has. */
export interface UseServerPlugin {
  readonly name: string;
  readonly pre: (file: unknown) => void;
  readonly visitor: Readonly<Record<never, never>>;
}

/**
 * @param api Babel's plugin API, 7.22 or later.
 * @param options See `Options`.
 * @throws OptionsError for unknown options and wrong values. Compiling a file throws `UseServerError` with all of its diagnostics.
 */
export default function useServer(api: BabelApi, options: Options = {}): UseServerPlugin {
  api.assertVersion('^7.22.0 || ^8.0.0');
  readCompilerOptions(options, { root: '/', development: true, readFiles: false });
  // What other files a file depends on is known when it is compiled; Babel wants to be told beforehand.
  const dependencies: string[] = [];
  api.cache.using(() => true);
  api.addExternalDependency(dependencies);
  const tools: BabelTools = { types: api.types };
  return {
    name: 'use-server',
    pre: (file) => {
      dependencies.length = 0;
      const text = (file as BabelFile).code;
      aboutFile((file as BabelFile).opts.filename ?? 'unknown', () => compileFile(file as BabelFile, options, api, tools));
      if (isForJest(file as BabelFile) && optionsFor(file as BabelFile, options).layer === 'client') {
        lookAroundInJest((file as BabelFile).ast.program, text, holdsServerFunctions(file as BabelFile), tools);
      }
      dependencies.push(...dependenciesOf(file as BabelFile));
      if (isForMetro(file as BabelFile)) leaveDependencies((file as BabelFile).opts.filename ?? '', [...dependencies]);
    },
    visitor: {},
  };
}

const entries = writtenEntries();

function compileFile(file: BabelFile, options: Options, api: BabelApi, tools: BabelTools): void {
  const { filename } = file.opts;
  if (options.manifestDir !== undefined) entries.sweep();
  const text = file.code === '' ? null : file.code;
  // Nearly every file ends here.
  const mayHold = text === null || mayHoldDirective(text);
  if ((!mayHold && options.clientImports !== true) || file.opts.caller?.useServerInTests === true) return forget(file, options);

  const resolved = optionsFor(file, options);
  if (!mayHold && resolved.layer !== 'client') return forget(file, options);
  const { scope } = file.path;
  const graph = openGraph(filename ?? 'unknown', resolved);
  const { compiled, imports, diagnostics } = runPipeline(
    {
      id: moduleIdOf(filename ?? 'unknown', resolved.root),
      filename: filename ?? 'unknown',
      program: file.ast.program,
      code: text,
      isNameTaken: (name) => scope.hasBinding(name) || scope.hasGlobal(name) || scope.hasReference(name),
    },
    resolved,
    graph,
  );
  stopOnErrors(diagnostics, { file, graph, options: resolved });
  if (imports.length > 0) {
    sayThatMocksDoNothing(file);
    inPhase('apply', filename ?? 'unknown', () => applyEdits(imports, file, api, tools));
  }
  const found: Found = { diagnostics, dependencies: graph.dependencies(), serverModules: graph.serverModules() };
  if (compiled === null) return forget(file, options, found);
  if (!filename) throw new Error("A file with 'use server' needs a file name: reference ids are made from it. Pass Babel the option `filename`.");
  inPhase('apply', filename, () => applyOutput(compiled, file, api, tools));
  if (resolved.manifestDir !== null) {
    writeEntry(resolved.manifestDir, compiled.entry);
    entries.add(resolved.manifestDir, compiled.entry.module, filename);
  }
  leave(file, { moduleId: compiled.plan.moduleId, layer: resolved.layer, references: compiled.references, entry: compiled.entry, ...found });
}

/** Under the test kit's transformer this is done already. */
function isForJest({ opts: { caller } }: BabelFile): boolean {
  return caller?.name === 'babel-jest' && caller.useServerInTests !== true;
}

function holdsServerFunctions({ metadata }: BabelFile): boolean {
  return 'useServer' in metadata && (metadata.useServer as UseServerMetadata).references.length > 0;
}

function dependenciesOf({ metadata }: BabelFile): readonly string[] {
  return 'useServer' in metadata ? (metadata.useServer as UseServerMetadata).dependencies : [];
}

let isSaid = false;

/** A mock of a module takes the place of what is imported, and the import is gone. */
function sayThatMocksDoNothing({ opts }: BabelFile): void {
  if (isSaid || opts.caller?.name !== 'babel-jest') return;
  isSaid = true;
  console.warn(
    "babel-plugin-use-server: with `clientImports`, jest.mock() of a module with 'use server' has no effect. Let the test kit compile for Jest: " +
      "transform: { '\\\\.[jt]sx?$': 'babel-plugin-use-server/testing/jest' } (docs/testing.md).",
  );
}

/** What the options come to, by where and for what; most say the same of every file. */
const knownOptions = new WeakMap<Options, Map<string, FullOptions>>();

function optionsFor({ opts }: BabelFile, options: Options): FullOptions {
  // Read for each file: one loaded plugin serves all layers.
  const layer = layerOfCaller(opts.caller);
  const certainLayer = certainLayerOfCaller(opts.caller);
  const root = opts.root ?? opts.cwd ?? process.cwd();
  const development = opts.envName !== 'production';
  const context = {
    root,
    development,
    ...(opts.filename == null ? {} : { filename: opts.filename }),
    ...(layer !== null && { layer }),
    ...(certainLayer !== null && { certainLayer }),
  };
  // A key depends on the file, and an alias table may have changed on disk.
  if (options.referenceKey !== undefined || options.ids?.aliases !== undefined) return readCompilerOptions(options, context);
  const known = knownOptions.get(options) ?? new Map<string, FullOptions>();
  knownOptions.set(options, known);
  const key = `${root}\n${String(development)}\n${layer ?? ''}\n${certainLayer ?? ''}`;
  const resolved = known.get(key) ?? readCompilerOptions(options, context);
  known.set(key, resolved);
  return resolved;
}

interface Compiling {
  readonly file: BabelFile;
  readonly graph: ModuleGraph;
  readonly options: FullOptions;
}

function stopOnErrors(diagnostics: readonly Diagnostic[], { file, graph, options: { root } }: Compiling): void {
  const { code, opts } = file;
  if (diagnostics.length === 0) return;
  const sources = sourcesOf(diagnostics, opts.filename ?? 'unknown', code);
  const text = formatDiagnostics(diagnostics, 'frame', { sources, root });
  if (!diagnostics.some(({ severity }) => severity === 'error')) return console.warn(text);
  const error = new UseServerError(diagnostics, `\n${text}`, graph.dependencies());
  // Metro and Babel's command print thirty lines of it, all within Babel. Jest's has the modules that import the file.
  if (!isForJest(file)) error.stack = `${error.name}: ${error.message}`;
  throw error;
}

function applyOutput({ output, comment }: CompiledModule, file: BabelFile, api: BabelApi, tools: BabelTools): void {
  file.ast.program.sourceType = 'module';
  if (output.kind === 'edits') {
    applyEdits(output.edits, file, api, tools);
    return putComment(file.ast.program, comment);
  }
  replaceWithStubs(file.ast, output.statements, file.opts.filename ?? '');
  if (isForMetro(file)) placeFunctions(file.ast.program);
  putComment(file.ast.program, comment);
  // The text would go into the source map, and with it every function's body into the client.
  file.code = '';
  file.inputMap = null;
  refreshScopes(file, api);
}

function isForMetro({ opts: { caller } }: BabelFile): boolean {
  return caller?.name === 'metro' || caller?.bundler === 'metro';
}

function applyEdits(edits: readonly Edit[], file: BabelFile, api: BabelApi, tools: BabelTools): void {
  const additions = applyToAst(file.ast.program, edits, tools);
  if (isForMetro(file)) placeFunctions(file.ast.program);
  updateScopes(file, additions, api);
}

type Found = Pick<UseServerMetadata, 'diagnostics' | 'dependencies' | 'serverModules'>;
const NOTHING: Found = { diagnostics: [], dependencies: [], serverModules: [] };

/** A file without Server Functions: an entry that it may have had is gone. */
function forget(file: BabelFile, options: Options, found: Found = NOTHING): void {
  const isWorthAWord = found.diagnostics.length > 0 || found.dependencies.length > 0;
  if (options.manifestDir === undefined && !isWorthAWord) return;
  const { root, layer, manifestDir } = optionsFor(file, options);
  const moduleId = moduleIdOf(file.opts.filename ?? 'unknown', root);
  if (manifestDir !== null) removeEntry(manifestDir, moduleId);
  if (isWorthAWord) leave(file, { moduleId, layer, references: [], entry: null, ...found });
}

function leave(file: BabelFile, useServerMetadata: UseServerMetadata): void {
  Object.assign(file.metadata, { useServer: useServerMetadata });
}
