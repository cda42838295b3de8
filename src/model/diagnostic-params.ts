/**
 * What each diagnostic needs to know to be put into words: the codes, and the parameters of each.
 * The analysis reports a code with these; the wording lives in the catalogue alone.
 *
 * `null` for a name means that the function or class has none.
 */
import type { Layer } from './source.ts';

/** A function at fault, as the author meets it. */
export type FunctionParams =
  /** It holds an inline directive. */
  | { readonly site: 'inline'; readonly name: string | null }
  /** A file-level module exports it; `localName` where the local name may differ from the exported one. */
  | { readonly site: 'export'; readonly exportName: string; readonly localName: string | null };

/** What an export is that certainly is no async function. */
export type ExportedValue =
  | {
      readonly kind:
        | 'class'
        | 'enum'
        | 'namespace'
        /** `import * as ns from …; export { ns }` */
        | 'module-namespace'
        | 'object'
        | 'array'
        | 'string'
        | 'number'
        | 'bigint'
        | 'boolean'
        | 'null'
        | 'undefined'
        | 'template-literal'
        | 'regular-expression'
        | 'jsx'
        /** `export const { a, ...rest } = …`: the rest is a new object or array. */
        | 'rest'
        /** `let a;` never assigned. */
        | 'uninitialised';
    }
  | { readonly kind: 'new'; readonly constructorName: string | null }
  /** `export import a = Namespace.a`, `import a = require('./a')`: what that is cannot be seen. */
  | { readonly kind: 'alias'; readonly means: AliasedValue }
  /** `a + b`, `!a`, `typeof a`, `a++`: the result of an operator. */
  | { readonly kind: 'operator'; readonly operator: string };

/** What TypeScript's `import a = …` is another name for: a path in a namespace (`Api.save`), or the module that is required. */
export type AliasedValue = { readonly path: string } | { readonly from: string };

/** Why a captured local function cannot be rebuilt inside the Server Function. */
export type WhyNotRebuilt =
  | { readonly kind: 'reassigned' }
  /** The Server Function itself, in a variable that each turn of a loop, or each call, gives another one: by then the name may mean that one. */
  | { readonly kind: 'set-in-turns' }
  /** `const label = big ? (x) => … : (x) => …`: which one it is only the run time knows. */
  | { readonly kind: 'chosen' }
  | { readonly kind: 'writes'; readonly variable: string }
  | { readonly kind: 'captures'; readonly variable: string; readonly value: CapturedValue | null }
  | { readonly kind: 'uses'; readonly what: 'this' | 'super' | 'new.target' | 'arguments' | 'eval' | 'private name' }
  /** Properties are set on it (`label.cache = …`), or it is called with `new`. */
  | { readonly kind: 'has-properties' }
  | { readonly kind: 'constructed' }
  /** The variable holds no function that is written in this file (but a parameter's default, a destructured method …). */
  | { readonly kind: 'not-a-plain-function' }
  /** It is a property of an object or array that is sent whole. */
  | { readonly kind: 'in-object' };

/** What a captured variable holds, found from its declaration. */
export type CapturedValue =
  | {
      readonly kind:
        | 'class'
        /** `const api = class Api { … Api … }`: a name that only the class itself sees. */
        | 'class-by-its-own-name'
        /** `class Api { … Api … }`, where code outside of it writes to `Api`. */
        | 'class-written-outside'
        | 'enum'
        | 'symbol'
        | 'generator-object'
        /** `[1, 2].values()`, `new Map().entries()`. */
        | 'iterator'
        | 'regular-expression'
        /** A component used as a value (`const Row = …; <Row/>`, `memo(…)`). */
        | 'component'
        | 'module-namespace'
        /** `globalThis`, `process`, `console` … under a local name. */
        | 'global-object'
        /** An object or array with the Server Function itself in it: sending it would never end. */
        | 'contains-server-function';
    }
  | { readonly kind: 'function'; readonly why: WhyNotRebuilt }
  /** `new WeakMap()`, `new Intl.NumberFormat()`, `new Client()`. */
  | { readonly kind: 'new'; readonly constructorName: string | null }
  /** An object, array or wrapper with a part that cannot be sent; null where a computed key names it. */
  | { readonly kind: 'contains'; readonly part: string | null; readonly value: CapturedValue };

/** A Server Function and the file that it is in. */
export interface NamedFunction {
  readonly name: string;
  readonly module: string;
}

/** An import that leads nowhere, and may mean the file all the same. */
export interface UnknownImport {
  /** From the root. */
  readonly file: string;
  readonly specifier: string;
}

interface InFunction {
  readonly functionName: string | null;
}

interface MethodParams {
  readonly name: string;
  readonly className: string | null;
}

interface CaptureParams extends InFunction {
  /** The captured variable. */
  readonly name: string;
}

export type NoParams = Readonly<Record<never, never>>;

export type MisplacedDirective =
  /** Of a function, or of the file where `scope` is `'file'`. */
  | { readonly where: 'after-statement'; readonly scope: 'file' | 'function' }
  | { readonly where: 'after-import' }
  | { readonly where: 'nested-block' }
  | { readonly where: 'static-block' | 'class-body'; readonly className: string | null }
  /** In a function of a TypeScript namespace. */
  | { readonly where: 'namespace' }
  /** Of a class that is evaluated again where there is no room for a variable. */
  | { readonly where: 'computed-key' }
  /** In any other place where no function starts. */
  | { readonly where: 'elsewhere' };

/** Every code, with its parameters. */
export interface DiagnosticParams {
  /** `looksLike`: a function that gives an async one, or one that a compiler for older engines has made of an async one. */
  'function-not-async': FunctionParams & { readonly looksLike?: 'curried' | 'compiled-down' };
  'function-is-generator': FunctionParams;
  'export-not-a-function': {
    readonly exportName: string;
    /** The binding that is exported, where there is one. */
    readonly localName: string | null;
    readonly value: ExportedValue;
  };
  /** `as`: the name in `export * as name`, null for `export *`. */
  /** `runtime`: the host has no place for an object of Server Functions. */
  'export-all-unresolved': { readonly from: string; readonly as: string | null; readonly because: 'unknown' | 'syntax' | 'runtime' };
  'no-exports': NoParams;
  'export-not-a-server-function': {
    /** `*` for all names at once. */
    readonly importedName: string;
    readonly from: string;
    /** `other`: it is something else. `not-async`: it is exported from a file with the directive on top, and not async. `defines`: a Server Function is defined inside of it. `missing`, `ambiguous`: the module has no such export, or two of that name. `conflict`: the module says that it is for the server and for the client. `unknown`: which names the module has cannot be told. */
    readonly because: 'other' | 'not-async' | 'defines' | 'missing' | 'ambiguous' | 'conflict' | 'unknown';
    /** Of the function that is defined inside. */
    readonly functionName?: string | null;
    /** What the module exports, where the name is missing. */
    readonly names?: readonly string[];
  };
  'directive-misplaced': MisplacedDirective;
  /** `found`: the text between the quotes. */
  'directive-misspelled': { readonly found: string };
  'directive-not-a-string': { readonly form: 'template-literal' | 'parenthesized' | 'concatenated' | 'escaped' | 'continued' };
  /** `cache`: the other directive, where it is not `'use client'`. */
  'directive-conflict': { readonly cache?: string };
  'client-module-defines-server-function': {
    readonly name: string | null;
    /** `directive`: the file says 'use client'; `layer`: it is compiled for the client. */
    readonly because: 'directive' | 'layer';
    /** Module ids from the client entry to this file, where the host knows them. */
    readonly importChain?: readonly string[];
  };
  'method-not-static': MethodParams;
  'method-is-accessor': MethodParams & { readonly accessor: 'getter' | 'setter' };
  'method-is-private': MethodParams;
  'method-is-constructor': { readonly className: string | null };
  /** A decorator may put another function in the place of the method. */
  'decorated-server-function': MethodParams & { readonly on: 'method' | 'parameter' };
  'uses-this': InFunction;
  'uses-super': InFunction;
  'uses-new-target': InFunction;
  'uses-enclosing-arguments': InFunction;
  /** `privateName` with its `#`. */
  'uses-private-name': InFunction & { readonly privateName: string };
  'uses-direct-eval': InFunction;
  /** `name`: the global. */
  'browser-global': InFunction & { readonly name: string };
  'capture-not-serializable': CaptureParams & { readonly value: CapturedValue };
  'capture-written': CaptureParams;
  /** `name` with the path that is sent: `user.apiKey`. */
  'capture-may-be-secret': CaptureParams & {
    readonly because:
      | { readonly kind: 'name' }
      /** It comes from `process.env.<variable>`. */
      | { readonly kind: 'environment'; readonly variable: string };
  };
  /** `looksLike` with its article: "a Stripe secret key". Never the literal itself. */
  'secret-literal': InFunction & { readonly looksLike: string };
  'bound-in-clear': InFunction & { readonly argument: string };
  'reference-id-collision': { readonly id: string; readonly first: NamedFunction; readonly second: NamedFunction };
  /** `butTests`: only tests refer to it. `isInline`: the directive is its own. */
  'server-function-unreferenced': NamedFunction & { readonly butTests?: boolean; readonly isInline?: boolean; readonly nearMiss?: UnknownImport };
  'server-component-exposed': NamedFunction;
  'server-handler-exposed': NamedFunction;
  'server-only-intended': { readonly module: string; readonly nearMiss?: UnknownImport };
  /** `seen`: why what may be taken for a guard is none, as a sentence. `takes`: what its caller says of whom it is. */
  'unguarded-server-function': NamedFunction & { readonly seen?: string; readonly takes?: readonly string[] };
  /** `from` as the configuration has it; `name` where the module is there and the export is not. */
  'guard-not-found': { readonly from: string; readonly name: string | null };
  /** `entry` as the configuration has it. */
  'public-function-not-found': { readonly entry: string };
  /** `found` as it stands in the text: `module.exports`, `exports.save`, `export =`. */
  /** `directive`: on top of the file, or in functions of it. */
  /** `inPackage`: whoever reads it cannot edit the file. */
  'unsupported-commonjs': { readonly found: string; readonly directive: 'on-top' | 'inline'; readonly inPackage?: boolean };
  'layer-unknown': NoParams;
  'layer-mismatch': { readonly module: string; readonly compiledFor: Layer; readonly metIn: Layer };
  'untransformed-module': { readonly module: string };
  /** `suppressed`: the code in the comment, as written. */
  'suppression-unused': { readonly suppressed: string; readonly because: 'nothing' | 'locked' | 'unknown' };
  'suppression-without-reason': { readonly suppressed: string };
  /** `module`: the path, from the root. `reason`: the words of the parser or the system; null where there is no source at all. */
  'file-not-readable': { readonly module: string; readonly because: 'syntax' | 'system' | 'no-source'; readonly reason: string | null };
}

export type DiagnosticCode = keyof DiagnosticParams;
