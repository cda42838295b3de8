/**
 * Where the modules are that compiled code imports. They are resolved from here and not from the compiled file, which may be in a package
 * that sees neither this one nor plugin-rsc.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Modules of this package's runtime, and what those import of plugin-rsc. */
export const RUNTIME_FILTER = /^(?:babel-plugin-use-server\/runtime\/|@vitejs\/plugin-rsc\/)/;

/** The package that must stay in Vite's module graph: its modules import what only Vite can resolve. */
export const PACKAGE = 'babel-plugin-use-server';

/** @returns The file of a module of the runtime; null for any other. */
export function runtimeFile(specifier: string): string | null {
  return specifier.startsWith(`${PACKAGE}/runtime/`) ? require.resolve(specifier).replaceAll('\\', '/') : null;
}
