/**
 * Where the modules are that compiled code imports. They are resolved from here and not from the compiled file, which may be in a package
 * that sees neither this one nor plugin-rsc.
 */
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

/** Modules of this package's runtime, and what those import of plugin-rsc. */
export const RUNTIME_FILTER = /^(?:babel-plugin-use-server\/runtime\/|@vitejs\/plugin-rsc\/)/;

/** The package that must stay in Vite's module graph: its modules import what only Vite can resolve. */
export const PACKAGE = 'babel-plugin-use-server';

const RUNTIME_FOLDER = dirname(posix(require.resolve(`${PACKAGE}/runtime/references`)));

/** @returns The file of a module of the runtime; null for any other. */
export function runtimeFile(specifier: string): string | null {
  return specifier.startsWith(`${PACKAGE}/runtime/`) ? posix(require.resolve(specifier)) : null;
}

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}

/** Is this one of the runtime's own modules? */
export function isRuntimeFile(file: string): boolean {
  return file.startsWith(`${RUNTIME_FOLDER}/`);
}
