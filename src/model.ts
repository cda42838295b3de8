/**
 * The data model. The data's way is the folder list:
 *
 *   SourceModule ──analyse──▶ ModuleAnalysis ──plan──▶ ModulePlan ──emit──▶ Edits (server) ──apply──▶ AST  (Babel plugin)
 *                                                           │                                  └────▶ text (bundlers, CLI)
 *                                                           ├──emit──▶ stub module (client; from the plan alone)
 *                                                           └──────▶ ModuleEntry ──createManifest──▶ Manifest
 *
 * Analysis only reads, plan only decides, emit only writes; what lies in between is readonly.
 * Ids, names, captures and the fate of every export are fixed in the plan, once, for both layers.
 * The plan's `references` hold names and positions, never source text: they are all that the client emitter is given.
 */
import type * as t from '@babel/types';

declare const moduleIdBrand: unique symbol;
declare const referenceIdBrand: unique symbol;
declare const exportNameBrand: unique symbol;

/** POSIX path relative to the project root, or `package-name/path` for a file inside a package. */
export type ModuleId = string & { readonly [moduleIdBrand]: true };
/** What a client sends to name a Server Function. */
export type ReferenceId = string & { readonly [referenceIdBrand]: true };
/** The name under which a compiled server module exports a Server Function. */
export type ExportName = string & { readonly [exportNameBrand]: true };

/** `server` is the graph of the `react-server` condition, `client` is browser and SSR. */
export type Layer = 'server' | 'client';

/** 1-based line, 0-based column, as in Babel. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Span {
  readonly start: Position;
  readonly end: Position;
}

// ── source ───────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface SourceModule {
  readonly id: ModuleId;
  /** As the host gave it; for messages. */
  readonly filename: string;
  readonly program: t.Program;
  /** The text that the program was parsed from; null where a Babel host handed over only an AST. */
  readonly code: string | null;
  /** Names that a host knows of besides the text: other plugins may have added some. */
  readonly isNameTaken?: (name: string) => boolean;
}

export type FunctionNode =
  | t.FunctionDeclaration
  | t.FunctionExpression
  | t.ArrowFunctionExpression
  | t.ObjectMethod
  | t.ClassMethod
  | t.ClassPrivateMethod;

// ── analysis ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface ModuleAnalysis {
  readonly source: SourceModule;
  /** `'use server'` in the module prologue; null where there is none. */
  readonly moduleDirective: t.Directive | null;
  /** `'use client'` in the module prologue. */
  readonly clientDirective: t.Directive | null;
  /** Every value export of a file-level module; empty in any other module. */
  readonly exports: readonly ModuleExport[];
  /** `export * as ns from` of a file-level module. */
  readonly namespaces: readonly ExportedNamespace[];
  /** Every value export name of any module with a directive. */
  readonly exportedNames: ReadonlyMap<string, string>;
  /** Functions with an inline directive, in source order. */
  readonly serverFunctions: readonly ServerFunction[];
  /** Inline directives of functions that a file-level module exports anyway, and repeated ones: they say nothing more, and go. */
  readonly redundantDirectives: readonly t.Directive[];
  /** Is this identifier used anywhere in the module, bound or free, or by what analysis has named? */
  readonly isNameTaken: (name: string) => boolean;
}

/** What is known at compile time of an exported value: certainly an async function, or to be checked when the module loads. */
export type Certainty = 'async-function' | 'unknown';

interface ExportCommon {
  readonly exportName: ExportName;
  readonly loc: Span;
  readonly signature: Signature;
  readonly digest: string;
  readonly kind: ReferenceKind;
}

/** One union for every export form of a file-level module. */
export type ModuleExport =
  /** `export async function a() {}`, also through a list or as a named default: registered at the top, it is hoisted. */
  | (ExportCommon & {
      readonly form: 'function-declaration';
      readonly localName: string;
      /** `a = …` elsewhere: what is assigned is registered as well. */
      readonly assignments: readonly t.AssignmentExpression[];
    })
  /** `export default async function () {}`: gets a name, so that it can be registered. */
  | (ExportCommon & { readonly form: 'anonymous-default-function'; readonly node: t.FunctionDeclaration })
  /** `export const a = …`, `const a = …; export { a as b }`: registered after the statement that declares it. */
  | (ExportCommon & {
      readonly form: 'variable';
      readonly localName: string;
      readonly statement: t.Statement;
      readonly certainty: Certainty;
      /** `a = …` elsewhere: what is assigned is registered as well, and what `a` holds in the end is checked. */
      readonly assignments: readonly t.AssignmentExpression[];
    })
  /** `export default <expression>`. */
  | (ExportCommon & {
      readonly form: 'default-expression';
      readonly statement: t.ExportDefaultDeclaration;
      readonly expression: t.Expression;
      readonly certainty: Certainty;
      /** An anonymous function is named `default` by the export; it keeps that name. */
      readonly anonymousFunction: boolean;
    })
  /** `import { a } from './b'; export { a }`. */
  | (ExportCommon & { readonly form: 'imported'; readonly localName: string })
  | ReExport;

/** `export { a as b } from './b'`. */
export interface ReExport extends ExportCommon {
  readonly form: 're-export';
  readonly importedName: string;
  readonly from: string;
  /** A star, or a namespace, has one export for each name. */
  readonly statement: t.ExportNamedDeclaration | t.ExportAllDeclaration;
}

/** `export * as ns from './b'`. */
export interface ExportedNamespace {
  readonly exportName: ExportName;
  readonly from: string;
  readonly loc: Span;
  /** `a` of './b' has the export name `ns.a`. */
  readonly members: readonly ReExport[];
}

/** What a person sees of a function's parameters, and what `fn.length` is. */
export interface Signature {
  readonly params: readonly string[];
  readonly length: number;
  readonly generator: boolean;
  /** How many arguments it can make use of; null where that has no end (`...rest`, `arguments`) or is not known. */
  readonly argumentCount: number | null;
}

export interface ServerFunction {
  readonly node: FunctionNode;
  readonly directive: t.Directive;
  readonly site: FunctionSite;
  /** The names around it, its own last: `['Page', 'form', 'action']`. */
  readonly namePath: readonly string[];
  /** `fn.name` as JavaScript gives it; null when a computed key decides at run time. */
  readonly name: string | null;
  readonly signature: Signature;
  /** Values that the hoisted function needs from around it, those of rebuilt functions included. */
  readonly captures: readonly Capture[];
  /** How the names around it come back inside the factory, outermost scope first. */
  readonly levels: readonly FactoryLevel[];
  /** Variables that hold rebuilt functions and may not be initialised when the captures are read: they are read as well, and throw as they would have. */
  readonly touched: readonly string[];
  /** The function's own identifier would hide a name of the factory: the hoisted function gives it up. */
  readonly losesIdentifier: boolean;
  /** Of the function's own syntax tree: formatting, comments and types do not count. */
  readonly digest: string;
  readonly loc: Span;
}

export type FunctionSite =
  /** A declaration at module level: stays where it is, registered at the top. `reassigned`: its name may come to hold something else. */
  | { readonly kind: 'module-declaration'; readonly localName: string; readonly reassigned: boolean }
  /** `export default async function () { 'use server' }`. */
  | { readonly kind: 'module-default-declaration'; readonly node: t.FunctionDeclaration }
  /** `const a = async () => …` at module level: stays where it is, registered after its statement. */
  | { readonly kind: 'module-variable'; readonly localName: string; readonly statement: t.Statement }
  /**
   * A declaration in a block or function body: its binding is made at the start of that block. `replaced`: a later declaration of the same
   * name takes its place before anything runs. `shared`: a parameter or a `var` has the same name.
   */
  | { readonly kind: 'declaration'; readonly localName: string; readonly scope: DeclarationScope; readonly replaced: boolean; readonly shared: boolean }
  /**
   * A function expression or arrow: replaced where it stands. `holder` is the module-level constant that holds it for good,
   * `''` for `export default`, null for neither. `computedKey` is the key that names it: `{ [expression]: async () => … }`.
   */
  | { readonly kind: 'expression'; readonly holder: string | null; readonly computedKey: t.Expression | null }
  | { readonly kind: 'object-method'; readonly method: t.ObjectMethod }
  /** `replaced`: a later method of the same name takes its place. */
  | { readonly kind: 'static-method'; readonly method: t.ClassMethod; readonly classBody: t.ClassBody; readonly replaced: boolean };

/** A place that holds a list of statements. */
export type DeclarationScope =
  | { readonly kind: 'function-body'; readonly node: t.BlockStatement }
  | { readonly kind: 'block'; readonly node: t.BlockStatement | t.StaticBlock | t.TSModuleBlock }
  | { readonly kind: 'switch'; readonly node: t.SwitchStatement };

export interface Capture {
  /** `set`: not the variable but whether it is set yet, for a function that is rebuilt (`var f = …` before its line). */
  readonly kind: 'value' | 'set';
  /** Name of the variable in the author's text. */
  readonly name: string;
  /** Parameter of the factory: the same name, or a generated one where the factory has levels. */
  readonly param: string;
  /** What is sent: null = the variable whole, else only these member paths. */
  readonly paths: readonly (readonly string[])[] | null;
  /** Where the variable is declared. */
  readonly declaredAt: Span;
  /** Set when the name means another variable at the site: this function, put where the variable is in scope, reads it. */
  readonly reader: CaptureReader | null;
  /** Readers of this variable that are called from inside the factory, by Server Functions defined in there. */
  readonly innerReaders: readonly string[];
}

/** `function x$read() { return x; }`, put at the start of a scope in which `x` is the captured variable. */
export interface CaptureReader {
  readonly scope: DeclarationScope;
  readonly name: string;
}

/**
 * One scope of the author's, mirrored in the factory. Usually there is one level, whose names are the factory's parameters.
 * Where one name means two variables (shadowing between a Server Function and a helper it uses) each scope gets its own level,
 * nested as in the author's text, so that every name means what it meant.
 */
export interface FactoryLevel {
  /** Captures declared in this scope. */
  readonly captures: readonly Capture[];
  /** Functions of this scope that are rebuilt instead of being sent. */
  readonly rebuilt: readonly RebuiltFunction[];
}

export interface RebuiltFunction {
  readonly name: string;
  readonly declaredAt: Span;
  /** Parameter of the factory that says whether the variable is set; null where it always is. */
  readonly ifSet: string | null;
  readonly rebuild:
    /** An ordinary function: its text is copied; `declaration` tells it apart from `const name = <expression>`. */
    | { readonly kind: 'helper'; readonly node: FunctionNode; readonly declaration: boolean }
    /** A Server Function: bound anew to `params`, the factory's names for its own captures, in their order. */
    | { readonly kind: 'server-function'; readonly node: FunctionNode; readonly params: readonly string[] }
    /** Another name for one of the others. */
    | { readonly kind: 'alias'; readonly of: string };
}

// ── plan ─────────────────────────────────────────────────────────────────────────────────────────────────────────────

export type ReferenceKind = 'file-level' | 'inline' | 'method' | 'wrapped' | 're-export';

/** One Server Function under one exported name, as both layers and the manifest see it. */
export interface Reference {
  readonly id: ReferenceId;
  readonly exportName: ExportName;
  /** Name path for people: `Page.save`. */
  readonly name: string;
  /** `fn.name`. */
  readonly functionName: string;
  readonly kind: ReferenceKind;
  readonly loc: Span;
  readonly params: readonly string[];
  /** `user.name`, `id`: what is sent along. */
  readonly captures: readonly string[];
  readonly digest: string;
}

export interface ModulePlan {
  readonly moduleId: ModuleId;
  readonly fileLevel: boolean;
  /** Every Server Function of the module: the same on both layers. */
  readonly references: readonly Reference[];
  /** Those that a client module stubs: the exports of a file-level module. */
  readonly stubs: readonly Reference[];
  /** Objects of further ones. */
  readonly namespaces: readonly PlannedNamespace[];
  readonly exports: readonly PlannedExport[];
  readonly hoists: readonly PlannedFunction[];
}

export interface PlannedExport {
  readonly export: ModuleExport;
  readonly reference: Reference;
  /** Another export of the same binding registers it: two ids, one function. */
  readonly registeredElsewhere: boolean;
}

export interface PlannedNamespace {
  readonly exportName: ExportName;
  readonly from: string;
  readonly loc: Span;
  readonly members: readonly PlannedMember[];
}

export interface PlannedMember {
  /** In the namespace. */
  readonly name: string;
  readonly export: ReExport;
  readonly reference: Reference;
}

/** `stays`: a module-level function, where it is. `plain`: moves to module level. `closure`: moves, and is bound to what it captures. */
export type HoistForm = 'stays' | 'plain' | 'closure';

export interface PlannedFunction {
  readonly function: ServerFunction;
  readonly form: HoistForm;
  readonly reference: Reference;
  /** The author already exports it under the reference's export name. */
  readonly exported: boolean;
  /** Digest of what is captured and how; stale bound arguments are told by it. */
  readonly layout: string;
}

// ── client imports ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** Where another module comes into a client module. */
export type ImportSite =
  /** `import a, { b as c } from`, `import * as ns from`, `export { a } from`, `export * as ns from`; without names, `import './a'`. */
  | { readonly kind: 'names'; readonly from: string; readonly statement: t.ImportDeclaration | t.ExportNamedDeclaration; readonly names: readonly ImportedName[] }
  | { readonly kind: 'star'; readonly from: string; readonly statement: t.ExportAllDeclaration }
  /** `import('./a')`, `require('./a')`. */
  | { readonly kind: 'call'; readonly from: string; readonly node: t.CallExpression | t.ImportExpression; readonly by: 'import' | 'require' }
  /** `import a = require('./a')`. */
  | { readonly kind: 'equals'; readonly from: string; readonly statement: t.TSImportEqualsDeclaration };

export interface ImportedName {
  readonly node: ImportSpecifierNode;
  /** The name in the other module; `*` for its namespace. */
  readonly imported: string;
  /** The local name of an import, the exported name of a re-export. */
  readonly name: string;
  readonly isType: boolean;
}

export type ImportSpecifierNode = t.ImportDeclaration['specifiers'][number] | t.ExportNamedDeclaration['specifiers'][number];

/** A Server Function of another module, as much of it as a stub needs. */
export type ImportedReference = Pick<Reference, 'id' | 'exportName' | 'functionName'>;

/** What a client gets in the place of an import. */
export type StubValue =
  | { readonly kind: 'function'; readonly reference: ImportedReference }
  /** All exports of a module, by name. */
  | { readonly kind: 'namespace'; readonly id: ReferenceId; readonly members: readonly NamedStub[] };

export interface NamedStub {
  readonly name: string;
  readonly value: StubValue;
}

/** What becomes of an import site in which Server Functions come in. */
export type PlannedImport =
  | {
      readonly kind: 'names';
      readonly site: Extract<ImportSite, { readonly kind: 'names' }>;
      /** What stays of the statement; null when it goes. Without names it is there for what loading the module does. */
      readonly kept: readonly ImportedName[] | null;
      /** All that stays is types: `import type`. */
      readonly asType: boolean;
      readonly stubs: readonly NamedStub[];
    }
  /** `others`: what stays of it, by name; null when the statement goes. */
  | { readonly kind: 'star'; readonly site: Extract<ImportSite, { readonly kind: 'star' }>; readonly stubs: readonly NamedStub[]; readonly others: 'all' | readonly string[] | null }
  | { readonly kind: 'call'; readonly site: Extract<ImportSite, { readonly kind: 'call' }>; readonly value: StubValue }
  | { readonly kind: 'equals'; readonly site: Extract<ImportSite, { readonly kind: 'equals' }>; readonly value: StubValue };

// ── output ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** One reference in a manifest; the id is its key. */
export interface ManifestReference {
  readonly module: string;
  readonly export: string;
  readonly name: string;
  readonly kind: ReferenceKind;
  readonly loc: { readonly line: number; readonly column: number };
  readonly params: readonly string[];
  readonly captures: readonly string[];
  readonly digest: string;
}

/** What one compiled module contributes to the manifest. */
export interface ModuleEntry {
  readonly module: string;
  readonly references: { readonly [id: string]: ManifestReference };
}

// ── diagnostics ──────────────────────────────────────────────────────────────────────────────────────────────────────

export type Severity = 'error' | 'warn';

export interface RelatedSpan {
  readonly message: string;
  readonly span: Span;
  /** Only where it is another file than the diagnostic's. */
  readonly filename?: string;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** One sentence in the user's words, with the user's names in it. */
  readonly message: string;
  readonly filename: string;
  readonly span: Span;
  readonly related: readonly RelatedSpan[];
  /** What to do. */
  readonly hint: string;
  readonly url: string;
}

export type { DiagnosticCode } from './diagnostics/params.ts';
import type { DiagnosticCode } from './diagnostics/params.ts';
