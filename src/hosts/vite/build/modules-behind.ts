/**
 * What a server's modules import, and what that imports: a Server Function may hand out one of these, and the client calls it then.
 *
 *     form.js  ──▶  actions.js   export async function remove(id) { return makeUndo(id); }
 *                     └──▶  undo.js     const makeUndo = (id) => async () => { 'use server'; … }
 */
import { isAbsolute } from 'node:path';
import type { Rollup } from 'vite';

/**
 * Loads the modules of a build that stand behind some of them, before what lists their functions is written.
 *
 * @param listing The module that lists them, which waits for this.
 * @returns their ids, those of `from` included. Modules without a file are not looked into: one of them may wait for `listing`.
 */
export async function modulesBehind(context: Rollup.PluginContext, from: readonly string[], listing: string): Promise<readonly string[]> {
  const seen = new Set([listing]);
  const visit = async (id: string): Promise<void> => {
    if (seen.has(id) || !isAbsolute(id)) return;
    seen.add(id);
    // What is wrong with a module the build reports where it is imported.
    const info = await context.load({ id, resolveDependencies: true }).catch(() => null);
    await Promise.all([...(info?.importedIds ?? []), ...(info?.dynamicallyImportedIds ?? [])].map(visit));
  };
  await Promise.all(from.map(visit));
  seen.delete(listing);
  return [...seen];
}
