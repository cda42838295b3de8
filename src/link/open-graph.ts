/** Module graphs, made from the options. What has been read of files and resolved of imports is shared by all compiles of a process. */
import { resolve } from 'node:path';
import type { FullOptions } from '../options/options.ts';
import { createFiles } from './files.ts';
import { createImporters } from './importers.ts';
import { createInstalled } from './installed.ts';
import { moduleGraph } from './module-graph.ts';
import type { ModuleGraph } from './module-graph.ts';
import { createResolver, noResolver, resolverFrom } from '../resolve/resolver.ts';
import type { ResolveFunction, Resolver } from '../resolve/resolver.ts';
import { moment } from '../resolve/stamps.ts';

const files = createFiles();
const importers = createImporters();
const installed = createInstalled();
const byFunction = new WeakMap<ResolveFunction, Resolver>();
const bySettings = new Map<string, Resolver>();

/**
 * The graph as the module `filename` sees it, now: what has changed on disk since the last one is read anew.
 *
 * @param filename Absolute, or relative to the root; a query is no part of it.
 */
export function openGraph(filename: string, { root, ids, resolve: written }: Pick<FullOptions, 'root' | 'ids' | 'resolve'>): ModuleGraph {
  const importer = resolve(root, filename.replace(/(\.\w+)[?#].*$/, '$1'));
  return moduleGraph(importer, { root, ids, files, resolver: resolverOf(written), moment: moment(), importers, installed });
}

function resolverOf(written: FullOptions['resolve']): Resolver {
  if (written === false) return noResolver();
  if (typeof written === 'function') {
    const known = byFunction.get(written) ?? resolverFrom(written);
    byFunction.set(written, known);
    return known;
  }
  const key = JSON.stringify(written);
  const known = bySettings.get(key) ?? createResolver(written);
  bySettings.set(key, known);
  return known;
}
