/** Looks through the modules of a compilation: what they have, and who imports them. */
import { moduleIdOf } from '../../../1-source/module-id.ts';
import type { Layer, ModuleEntry } from '../../../model/index.ts';
import { ownModule } from '../../../own-files.ts';
import type { BundledModule, Compilation, Compiler } from './bundler.ts';
import type { Glances } from './condition.ts';
import { factsOf, leaveFacts } from './facts.ts';
import type { ModuleFacts } from './facts.ts';
import type { Findings } from './exchange.ts';
import { layerOf } from './options.ts';
import type { LoaderOptions } from './options.ts';
import { transformModule } from './transform.ts';

export interface GraphFindings extends Findings {
  /** Files with Server Functions, in the server layer. */
  readonly serverFiles: ReadonlyMap<string, ModuleEntry>;
  /** The same by their modules. */
  readonly serverModules: ReadonlyMap<BundledModule, ModuleEntry>;
}

/**
 * Every module with facts, with its file.
 *
 * @param known The facts that were found before in this compilation; they do not change, and reading them takes time.
 * @param glances What is known of the files; only some have facts.
 */
export async function lookThrough(
  compilation: Compilation,
  options: LoaderOptions,
  known: Map<BundledModule, ModuleFacts | undefined>,
  glances: Glances,
): Promise<GraphFindings> {
  const serverFiles = new Map<string, ModuleEntry>();
  const serverModules = new Map<BundledModule, ModuleEntry>();
  const functionFiles = new Map<string, ModuleEntry>();
  const clientFiles = new Map<string, string>();
  const chains = new Map<string, string>();
  for (const module of compilation.modules) {
    const resource = resourceOf(module);
    if (resource === undefined || glances.saidNothing(resource)) continue;
    if (!known.has(module))
      known.set(module, factsOf(module) ?? (isCompiledInWorker(module) ? await factsFromWorker(module, compilation.compiler, options) : undefined));
    const facts = known.get(module);
    if (facts === undefined) continue;
    // What is imported as text is compiled, too, and runs nowhere.
    if (facts.entry !== undefined && module.type.startsWith('javascript/') && Object.keys(facts.entry.references).length > 0) {
      const isServer = layerOfModule(module, options) === 'server';
      (isServer ? serverFiles : functionFiles).set(resource, facts.entry);
      if (isServer) serverModules.set(module, facts.entry);
      else chains.set(resource, importChain(module, compilation, options.compiler.root));
    }
    if (facts.clientReference !== undefined) clientFiles.set(resource, facts.clientReference);
  }
  return { serverFiles, serverModules, functionFiles, clientFiles, chains };
}

/** Path and query as they are: the bundlers write a `#` of a path so that it begins no fragment, and Rspack finds no file by what they write. */
export function resourceOf({ resource }: BundledModule): string | undefined {
  return resource?.replace(/[\0\u200b]#/g, '#');
}

export function layerOfModule(module: BundledModule, { layer, layers }: LoaderOptions): Layer {
  return layerOf(module.layer, layers) ?? layer;
}

/** In a worker a loader cannot leave anything, so what it found is found again here: the same text gives the same. */
async function factsFromWorker(module: BundledModule, compiler: Compiler, options: LoaderOptions): Promise<ModuleFacts | undefined> {
  const file = fileOf(resourceOf(module) ?? '');
  const text = await readText(compiler, file);
  if (text === null || !text.includes('use ')) return undefined;
  try {
    const facts = transformModule(text, file, layerOfModule(module, options), false, options)?.facts;
    if (facts !== undefined) leaveFacts(module, facts);
    return facts;
  } catch {
    // The worker has reported it.
    return undefined;
  }
}

const ownLoader = ownModule('hosts/webpack/loader');

export function isCompiledInWorker({ loaders = [] }: BundledModule): boolean {
  return (
    loaders.some(({ loader }) => loader.includes('thread-loader') && /[\\/]thread-loader[\\/]/.test(loader)) &&
    loaders.some(({ loader }) => loader === ownLoader)
  );
}

function readText({ inputFileSystem }: Compiler, file: string): Promise<string | null> {
  return new Promise((done) => {
    if (inputFileSystem === null) return done(null);
    inputFileSystem.readFile(file, (error, content) => done(error || content === undefined ? null : content.toString()));
  });
}

/** Without query and fragment. */
function fileOf(resource: string): string {
  return resource.replace(/(\.\w+)[?#].*$/, '$1');
}

/** As it stands in the import: one file is a module of its own for each. */
function queryOf(resource: string): string {
  return /\.\w+(\?[^#]*)/.exec(resource)?.[1] ?? '';
}

/**
 * The files of Server Functions that the server has to have: its own modules, and what client code imports besides. One of each file: a query says
 * nothing to a stub, and a second module on the server would have the ids of the first.
 */
export function neededFunctions(
  ofClients: ReadonlyMap<string, ModuleEntry>,
  own: ReadonlyMap<string, ModuleEntry>,
): readonly (readonly [string, ModuleEntry])[] {
  const known = new Set([...own.values()].map(({ module }) => module));
  const others = [...ofClients].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  return [
    ...own,
    ...others.filter(([, { module }]) => {
      const isNew = !known.has(module);
      known.add(module);
      return isNew;
    }),
  ];
}

/** The modules from an entry to this one, each importing the next; by their names relative to `root`. */
export function importChain(module: BundledModule, { moduleGraph }: Compilation, root: string): string {
  const chain: string[] = [];
  const seen = new Set<BundledModule>();
  for (let at: BundledModule | null | undefined = module; at && !seen.has(at); at = moduleGraph.getIssuer(at)) {
    seen.add(at);
    const resource = resourceOf(at);
    if (factsOf(at)?.generated === undefined && resource !== undefined) chain.push(`${moduleIdOf(resource, root)}${queryOf(resource)}`);
  }
  const [last = '', ...importers] = chain;
  return [`  ${last}`, ...importers.map((importer) => `    imported by ${importer}`)].join('\n');
}
