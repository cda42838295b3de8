/**
 * What the plugin needs of Babel, by shape: it is handed over by whichever Babel runs, 7.22 or later, and nothing of Babel is imported.
 */
import type * as t from '@babel/types';

interface TemplateOptions {
  readonly placeholderPattern: false;
  readonly syntacticPlaceholders: false;
  readonly preserveComments: true;
  readonly sourceType: 'module';
  /** Snippets export what the author declares. */
  readonly allowUndeclaredExports: true;
}

/** The first argument of a Babel plugin. */
export interface BabelApi {
  readonly types: typeof t;
  readonly template: { readonly program: (code: string, options: TemplateOptions) => (replacements?: undefined) => t.Program };
  readonly traverse: { readonly cache: { readonly clear: () => void } };
  readonly assertVersion: (range: string) => void;
  readonly cache: { readonly using: (key: () => boolean) => unknown };
  /** Babel flattens what it is given when it has compiled a file, so a list may be filled until then. */
  addExternalDependency(dependencies: string | readonly string[]): void;
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

interface BabelScope {
  readonly hasBinding: (name: string) => boolean;
  readonly hasGlobal: (name: string) => boolean;
  readonly hasReference: (name: string) => boolean;
  readonly registerDeclaration: (path: BabelPath) => void;
  readonly getBinding: (name: string) => { readonly reference: (path: BabelPath) => void } | undefined;
}

interface BabelPath {
  readonly node: t.Node;
  readonly isImportDeclaration: () => boolean;
  readonly isReferencedIdentifier: () => boolean;
  readonly traverse: (visitor: { readonly Identifier: (path: BabelPath) => void }) => void;
}

interface ProgramPath {
  readonly scope: BabelScope;
  readonly constructor: unknown;
  readonly get: (key: 'body') => readonly BabelPath[];
}

/** What runs Babel tells about itself; nobody agrees on the names. */
export interface BabelCaller {
  readonly name?: string;
  /** Metro. */
  readonly isReactServer?: unknown;
  /** webpack's layers, as loaders pass them on. */
  readonly layer?: unknown;
  readonly bundleLayer?: unknown;
  readonly issuerLayer?: unknown;
}

/** Parses statements with the Babel at hand. */
export function parserOf({ template }: BabelApi): (code: string) => t.Statement[] {
  const options: TemplateOptions = { placeholderPattern: false, syntacticPlaceholders: false, preserveComments: true, sourceType: 'module', allowUndeclaredExports: true };
  return (code) => withoutStackTraces(() => template.program(code, options)().body);
}

/** Babel takes a stack trace for every template, for errors that its author may make; snippets are ours, and many. */
function withoutStackTraces<T>(run: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

interface PathConstructor {
  get(at: { hub: unknown; parentPath: null; parent: t.File; container: t.File; key: string }): { setContext(): ProgramPath };
}

/**
 * Tells Babel's scopes of statements that were added to the module body, where nothing of the author's has moved.
 *
 * @param added The new statements.
 */
export function registerStatements({ path: program }: BabelFile, added: ReadonlySet<t.Node>): void {
  const paths = program.get('body').filter((path) => added.has(path.node));
  for (const path of paths) if (path.isImportDeclaration()) program.scope.registerDeclaration(path);
  for (const path of paths) {
    path.traverse({
      Identifier: (identifier) => {
        if (identifier.node.type === 'Identifier' && identifier.isReferencedIdentifier()) program.scope.getBinding(identifier.node.name)?.reference(identifier);
      },
    });
  }
}

/**
 * Makes Babel look at the program anew. It resolved all scopes before any plugin ran; functions have moved since, and a
 * second crawl alone would keep what the moved ones had declared.
 */
export function refreshScopes(file: BabelFile, api: BabelApi): void {
  api.traverse.cache.clear();
  const NodePath = file.path.constructor as PathConstructor;
  file.path = NodePath.get({ hub: file.hub, parentPath: null, parent: file.ast, container: file.ast, key: 'program' }).setContext();
  file.scope = file.path.scope;
}
