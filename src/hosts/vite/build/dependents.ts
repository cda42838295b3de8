/**
 * Which modules were compiled by a look into other files: behind `export *`, or behind the import of a Server Function.
 *
 *     acts.js     'use server'; export * from './impl.js'          what it registers stands in impl.js
 *     form.js     import { save } from './barrel.js'               where its stub leads stands in barrel.js
 *
 * Of a module whose static import has changed, Vite uses again what it was transformed to: it takes the text alone for what counts. A watched
 * file changes nothing of that. So these modules are told of one by one, and transformed anew.
 */
import { existsSync } from 'node:fs';
import type { DevEnvironment, Rollup } from 'vite';

export interface Dependents {
  /** @param files Those that the module was compiled by now, in the place of those before. */
  readonly note: (environment: string, id: string, files: readonly string[]) => void;
  /**
   * Has Vite transform anew what was compiled by this file.
   *
   * @returns whether there is anything of the kind.
   */
  readonly invalidate: (environment: DevEnvironment, file: string) => boolean;
}

/**
 * Has the build look at what a module was compiled by, or could not be compiled by.
 *
 * @returns the files that are there; only those are watched.
 */
export function watchFiles(context: Pick<Rollup.PluginContext, 'addWatchFile'>, files: readonly string[]): readonly string[] {
  const found = files.filter((file) => existsSync(file));
  for (const file of found) context.addWatchFile(file);
  return found;
}

export function createDependents(): Dependents {
  const byEnvironment = new Map<string, Map<string, ReadonlySet<string>>>();
  return {
    note(environment, id, files) {
      const known = byEnvironment.get(environment) ?? new Map<string, ReadonlySet<string>>();
      byEnvironment.set(environment, known);
      if (files.length === 0) known.delete(id);
      else known.set(id, new Set(files.map((file) => file.replaceAll('\\', '/'))));
    },
    invalidate({ name, moduleGraph }, file) {
      const ids = [...(byEnvironment.get(name) ?? [])].flatMap(([id, files]) => (files.has(file) ? [id] : []));
      for (const id of ids) {
        const module = moduleGraph.getModuleById(id);
        if (module !== undefined) moduleGraph.invalidateModule(module);
      }
      return ids.length > 0;
    },
  };
}
