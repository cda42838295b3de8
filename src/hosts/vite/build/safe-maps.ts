/**
 * Rolldown before 1.2 (Vite 8.0 and 8.1) takes no map without positions from a plugin: it puts the author's module into the map instead,
 * and stubs have such a map, because they show nothing of the server's module.
 */
import type { ResolvedConfig } from 'vite';

/** @returns what to say of a build that would show server modules in the source maps of browsers; null for any other. */
export function unsafeMaps(
  { rolldownVersion }: { readonly rolldownVersion?: string },
  { sourcemap }: Pick<ResolvedConfig['build'], 'sourcemap'>,
): string | null {
  const [, major, minor] = /^(\d+)\.(\d+)/.exec(rolldownVersion ?? '') ?? [];
  if (sourcemap === false || major === undefined || Number(major) > 1 || (Number(major) === 1 && Number(minor) >= 2)) return null;
  return `Rolldown ${rolldownVersion ?? ''} would put the text of Server Functions into source maps for browsers. Update Vite to 8.2 or later, or set \`build.sourcemap\` to false.`;
}
