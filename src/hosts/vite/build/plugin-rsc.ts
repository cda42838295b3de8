/** The part of @vitejs/plugin-rsc that a compiler beside it needs: who owns which server references. Its types are experimental, so it is read by shape. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { SetUpError } from '../../set-up-error.ts';
import { refuseOwnCompiler } from './own-compiler.ts';

/** What plugin-rsc knows of one module with Server Functions. */
export interface ServerReferenceMeta {
  readonly importId: string;
  readonly referenceKey: string;
  readonly exportNames: readonly string[];
}

/** `manager.serverReferences` of plugin-rsc, 0.5.34 or later. */
export interface ServerReferences {
  readonly resolve: (id: string, serverEnvironmentName: string) => ServerReferenceMeta;
  readonly replaceClaim: (owner: string, id: string, meta: ServerReferenceMeta) => void;
  readonly deleteClaim: (owner: string, id: string) => void;
}

export interface RscManager {
  /** The first two of plugin-rsc's builds only look for references; their output is thrown away. */
  readonly isScanBuild: boolean;
  readonly serverReferences: ServerReferences;
}

/** The module with the list of what a build's server can call. */
export const SERVER_REFERENCES = /^\0virtual:vite-rsc\/server-references$/;

interface SomePlugin {
  readonly name: string;
  readonly api?: unknown;
}

const SINCE = '0.5.34';

/**
 * Finds plugin-rsc among the plugins of a resolved config.
 *
 * @throws SetUpError that says what to do, when it is not there or too old to share its work.
 */
export function findRscManager(plugins: readonly SomePlugin[]): RscManager {
  const rsc = plugins.find(({ name }) => name === 'rsc:minimal');
  if (rsc === undefined) {
    refuseOwnCompiler(plugins);
    throw new SetUpError(
      'babel-plugin-use-server/vite compiles for @vitejs/plugin-rsc, which is not among the plugins of this Vite config. ' +
        "Add it: import rsc from '@vitejs/plugin-rsc', and plugins: [useServer(), rsc()]. " +
        'An app without React Server Components takes serverFunctions() of babel-plugin-use-server/vite instead.',
    );
  }
  const manager = property(rsc.api, 'manager');
  if (isManager(manager)) return manager;
  throw new SetUpError(
    'The installed @vitejs/plugin-rsc has no interface for a compiler beside its own (getPluginApi().manager.serverReferences with resolve, replaceClaim and ' +
      `deleteClaim, there since ${SINCE}). Update it: npm install @vitejs/plugin-rsc@latest`,
  );
}

function isManager(value: unknown): value is RscManager {
  const references = property(value, 'serverReferences');
  return ['resolve', 'replaceClaim', 'deleteClaim'].every((name) => typeof property(references, name) === 'function');
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}

/**
 * A file of the installed plugin-rsc: a framework such as Waku may bring it along, out of sight of the app.
 *
 * @param root The app's directory.
 */
export function findPluginRsc(root: string): string | null {
  const app = join(root, 'package.json');
  return (
    resolveFrom(app, '@vitejs/plugin-rsc/package.json') ??
    firstOf(dependenciesOf(app), (name) => {
      const framework = resolveFrom(app, `${name}/package.json`);
      return framework === null ? null : resolveFrom(framework, '@vitejs/plugin-rsc/package.json');
    })
  );
}

function resolveFrom(importer: string, specifier: string): string | null {
  try {
    return createRequire(importer).resolve(specifier);
  } catch {
    return null;
  }
}

function dependenciesOf(packageFile: string): readonly string[] {
  try {
    const manifest: unknown = JSON.parse(readFileSync(packageFile, 'utf8'));
    return ['dependencies', 'devDependencies'].flatMap((field) => Object.keys(property(manifest, field) ?? {}));
  } catch {
    return [];
  }
}

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | null): R | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}
