/**
 * What the plugin needs of Babel, by shape: it is handed over by whichever Babel runs, 7.22 or later, and nothing of Babel is imported.
 */
import type * as t from '@babel/types';

/** Which properties of each type of node hold others: Babel's `VISITOR_KEYS`. */
export type VisitorKeys = Readonly<Record<string, readonly string[]>>;

/** The first argument of a Babel plugin. */
export interface BabelApi {
  readonly types: typeof t;
  readonly traverse: { readonly cache: BabelCache };
  readonly assertVersion: (range: string) => void;
  readonly cache: { readonly using: (key: () => boolean) => unknown };
  /** Babel flattens what it is given when it has compiled a file, so a list may be filled until then. */
  addExternalDependency(dependencies: string | readonly string[]): void;
}

interface BabelCache {
  readonly clear: () => void;
}

/** Babel's `file`, as a plugin meets it. */
export interface BabelFile {
  ast: t.File;
  code: string;
  path: ProgramPath;
  scope: unknown;
  readonly hub: unknown;
  inputMap?: unknown;
  readonly metadata: object;
  readonly opts: {
    readonly filename?: string | null | undefined;
    readonly root?: string | undefined;
    readonly cwd?: string | undefined;
    readonly envName?: string | undefined;
    readonly caller?: BabelCaller | undefined;
  };
}

export interface BabelBinding {
  readonly kind: string;
  readonly identifier: t.Node;
  readonly path: BabelPath;
  readonly referencePaths: BabelPath[];
  readonly constantViolations: readonly BabelPath[];
  readonly referenced: boolean;
  readonly references: number;
  readonly reference: (path: BabelPath) => void;
}

export interface BabelScope {
  readonly path: object;
  readonly bindings: Readonly<Record<string, BabelBinding>>;
  readonly hasBinding: (name: string) => boolean;
  readonly hasGlobal: (name: string) => boolean;
  readonly hasReference: (name: string) => boolean;
  readonly registerDeclaration: (path: BabelPath) => void;
  readonly registerConstantViolation: (path: BabelPath) => void;
  readonly getBinding: (name: string) => BabelBinding | undefined;
  readonly getOwnBinding: (name: string) => BabelBinding | undefined;
  readonly removeOwnBinding: (name: string) => void;
  readonly getProgramParent: () => BabelScope;
  readonly addGlobal: (node: t.Identifier) => void;
}

export interface BabelPath {
  readonly node: t.Node;
  readonly parentPath: BabelPath | null;
  readonly scope: BabelScope;
  readonly isFunction: () => boolean;
  readonly isReferencedIdentifier: () => boolean;
  readonly get: (key: string) => BabelPath | readonly BabelPath[];
}

interface ProgramPath extends BabelPath {
  readonly constructor: unknown;
}

/** What runs Babel tells about itself; each host has names of its own for it. */
export interface BabelCaller {
  readonly name?: string;
  /** Metro says its own name, under whichever name of a caller. */
  readonly bundler?: unknown;
  /** The test kit's transformer for Jest, which has compiled the file before Babel does. */
  readonly useServerInTests?: unknown;
  /** Expo's Metro. */
  readonly isReactServer?: unknown;
  /** Next.js, Expo. */
  readonly isServer?: unknown;
  /** What babel-loader knows of webpack's target. */
  readonly target?: unknown;
  /** webpack's layers, as loaders pass them on. */
  readonly layer?: unknown;
  readonly bundleLayer?: unknown;
  readonly issuerLayer?: unknown;
}

/** What makes paths. They have a scope when their context is set. */
interface PathConstructor {
  get(at: { readonly hub: unknown; readonly parentPath: null; readonly parent: t.Node; readonly container: t.Node; readonly key: string }): {
    readonly setContext: () => ProgramPath;
  };
}

/**
 * Makes Babel look at the program anew. It resolved all scopes before any plugin ran; functions have moved since, and a
 * second crawl alone would keep what the moved ones had declared.
 */
export function refreshScopes(file: BabelFile, api: BabelApi): void {
  api.traverse.cache.clear();
  const { path, hub, ast } = file;
  file.path = (path.constructor as PathConstructor).get({ hub, parentPath: null, parent: ast, container: ast, key: 'program' }).setContext();
  file.scope = file.path.scope;
}
