/** The manifests that a compilation leaves as assets. */
import { createServerManifest } from '../../../5-manifest/views.ts';
import { createManifest } from '../../../5-manifest/manifest.ts';
import type { Manifest } from '../../../5-manifest/manifest.ts';
import { UseServerError } from '../../../diagnostics/error.ts';
import { shownFilename } from '../../../diagnostics/formats/place.ts';
import { guardedEntries } from '../../../guards/in-builds.ts';
import { OptionsError } from '../../../options/options.ts';
import type { ClientManifest } from '../../../5-manifest/client-manifest.ts';
import type { ModuleEntry } from '../../../model/index.ts';
import type { BundledModule, Compilation } from './bundler.ts';
import { factsOf } from './facts.ts';
import type { GeneratedModule } from './facts.ts';
import { generatedFile } from './generated.ts';
import { importChain, resourceOf } from './graph.ts';
import type { LoaderOptions } from './options.ts';
import { UseServerBuildError } from './uncompiled.ts';

/**
 * The manifest of all Server Functions of the server layer.
 *
 * @param modules Those that have some, with their entries.
 * @param clientChains How files that only client code imports got there.
 * @returns null when ids collide: the error is in the compilation, with the ways on which the two modules got in.
 */
export function manifestOf(
  modules: ReadonlyMap<BundledModule, ModuleEntry>,
  compilation: Compilation,
  { compiler: { root } }: LoaderOptions,
  clientChains: ReadonlyMap<string, string>,
): Manifest | null {
  const chainOf = (module: BundledModule): string => {
    const chain = importChain(module, compilation, root);
    return chain.includes('\n') ? chain : (clientChains.get(resourceOf(module) ?? '') ?? chain);
  };
  const twice = modulesOfOneFile(modules);
  if (twice !== null) {
    const ways = twice.map((module) => chainOf(module).replace(/^ {2}.*/, `  ${shownFilename(resourceOf(module) ?? '', root)}`));
    compilation.errors.push(new UseServerBuildError(inBundleTwice(modules.get(twice[0])?.module ?? '', ways)));
    return null;
  }
  try {
    return createManifest(guardedEntries([...modules.values()], root));
  } catch (error) {
    if (error instanceof OptionsError) {
      compilation.errors.push(new UseServerBuildError(error.message));
      return null;
    }
    if (!(error instanceof UseServerError)) throw error;
    const names = new Set(error.diagnostics.flatMap(({ filename, related }) => [filename, ...related.map((one) => one.filename)]));
    const chains = [...modules].filter(([, { module }]) => names.has(module)).map(([module]) => chainOf(module));
    compilation.errors.push(new UseServerBuildError(`${error.message}\n${chains.join('\n')}`));
    return null;
  }
}

/** Of one layer: each layer has modules of its own. null where each file is in the bundle once. */
function modulesOfOneFile(modules: ReadonlyMap<BundledModule, ModuleEntry>): readonly [BundledModule, BundledModule] | null {
  const found = new Map<string, BundledModule>();
  for (const [module, entry] of modules) {
    const key = `${module.layer ?? ''}\n${entry.module}`;
    const first = found.get(key);
    if (first !== undefined) return [first, module];
    found.set(key, module);
  }
  return null;
}

function inBundleTwice(file: string, ways: readonly string[]): string {
  return (
    `reference-id-collision: \`${file}\` is in the server's bundle as two modules, each with variables of its own, and their Server Functions have the same ids: a call would reach one of the two.\n` +
    `${[...ways].sort().join('\n')}\n` +
    'Import the file everywhere in the same way: without a query and without loaders in the import, and with `resolve.symlinks` left on.'
  );
}

export function serverManifestText(manifest: Manifest, compilation: Compilation): string {
  const places = new Map<string, { readonly id: string | number; readonly async: boolean }>();
  for (const [module, generated] of generatedModules(compilation)) {
    if (generated.kind !== 'functions') continue;
    const id = compilation.chunkGraph.getModuleId(module);
    if (id !== null) for (const [reference] of generated.names) places.set(reference, { id, async: compilation.moduleGraph.isAsync(module) });
  }
  const view = createServerManifest(manifest, (reference) => {
    const place = places.get(reference);
    return place && { ...place, chunks: [], name: reference };
  });
  return `${JSON.stringify(view, null, 2)}\n`;
}

/** Where the files with `'use client'` are in the bundles of a client compilation. */
export function clientManifestOf(compilation: Compilation): ClientManifest {
  const loading = generatedModules(compilation).flatMap(([, generated]) => (generated.kind === 'client' ? [generated] : []));
  if (loading.length === 0) return {};
  const modules = modulesByFile(compilation);
  const chunks = chunksOfLazyModules(compilation);
  const found: [string, ClientManifest[string]][] = [];
  for (const generated of loading) {
    const target = modules.get(generated.file);
    const id = target && compilation.chunkGraph.getModuleId(target);
    if (target === undefined || id === undefined || id === null) continue;
    const async = compilation.moduleGraph.isAsync(target);
    found.push([generated.clientReference, { id, chunks: chunks.get(generated.file) ?? [], name: '', ...(async ? { async: true } : {}) }]);
  }
  return Object.fromEntries(found.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The modules with generated code. Where the bundler has joined several modules in one scope, the joined one counts as its root. */
function generatedModules({ modules }: Compilation): (readonly [BundledModule, GeneratedModule])[] {
  const found: [BundledModule, GeneratedModule][] = [];
  for (const module of modules) {
    // Rspack makes `buildInfo` anew each time that it is read, so it is read of generated modules alone.
    if ((module.rootModule ?? module).resource !== generatedFile) continue;
    const generated = factsOf(module)?.generated;
    if (generated !== undefined) found.push([module, generated]);
  }
  return found;
}

/** The modules with an id, by file. Where the bundler has joined several modules in one scope, only the joined one has an id, and the exports of its root. */
function modulesByFile({ modules, chunkGraph }: Compilation): Map<string, BundledModule> {
  const found = new Map<string, BundledModule>();
  for (const module of modules) {
    const resource = resourceOf(module.rootModule ?? module);
    if (resource !== undefined && chunkGraph.getModuleId(module) !== null) found.set(resource, module);
  }
  return found;
}

/** File → chunk, file name, chunk, file name. */
function chunksOfLazyModules({ chunkGroups }: Compilation): Map<string, (string | number)[]> {
  const found = new Map<string, (string | number)[]>();
  for (const { chunks, origins } of chunkGroups) {
    for (const { module } of origins) {
      const generated = module ? factsOf(module)?.generated : undefined;
      if (generated?.kind !== 'client') continue;
      found.set(
        generated.file,
        chunks.flatMap(({ id, files }) => {
          const script = [...files].find((file) => /\.[cm]?js(?:\?|$)/.test(file));
          return id === null || id === undefined || script === undefined ? [] : [id, script];
        }),
      );
    }
  }
  return found;
}
