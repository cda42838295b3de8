/** What analysis finds in a module: its exports, its Server Functions and what they capture. */
import type * as t from '@babel/types';
import type { ExportName, FunctionNode, SourceModule, Span } from './source.ts';

export type ReferenceKind = 'file-level' | 'inline' | 'method' | 'wrapped' | 're-export';

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

/** What gives a variable another value after its declaration. */
export type Write = t.AssignmentExpression | t.UpdateExpression | t.ForOfStatement | t.ForInStatement;

/** How the variable of an export comes to hold anything else than at first: it is registered each time, and checked when the module has run. */
export interface Changes {
  readonly writes: readonly Write[];
  /** Statements that declare the name once more, with a value: `var save = …`. */
  readonly declaredAgain: readonly t.Statement[];
}

/** One union for every export form of a file-level module. */
export type ModuleExport =
  /** `export async function a() {}`, also through a list or as a named default: registered at the top, it is hoisted. */
  | (ExportCommon & {
      readonly form: 'function-declaration';
      readonly localName: string;
      readonly changes: Changes;
    })
  /** `export default async function () {}`: gets a name, so that it can be registered. */
  | (ExportCommon & { readonly form: 'anonymous-default-function'; readonly node: t.FunctionDeclaration })
  /** `export const a = …`, `const a = …; export { a as b }`: registered after the statement that declares it. */
  | (ExportCommon & {
      readonly form: 'variable';
      readonly localName: string;
      readonly statement: t.Statement;
      readonly certainty: Certainty;
      readonly changes: Changes;
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

/** `export { a as b } from './b'`, and each function of a namespace. */
export interface ReExport extends ExportCommon {
  readonly form: 're-export';
  readonly importedName: string;
  readonly from: string;
  /** A star, or a namespace, has one export for each name. */
  readonly statement: t.ExportNamedDeclaration | t.ExportAllDeclaration | t.ImportDeclaration;
}

/** `export * as ns from './b'`, or `import * as ns from './b'; export { ns }`. */
export interface ExportedNamespace {
  readonly exportName: ExportName;
  readonly from: string;
  readonly loc: Span;
  /** `a` of './b' has the export name `ns.a`. */
  readonly members: readonly ReExport[];
}

/** A function's parameters as the user sees them, and `fn.length`. */
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
  /** Outer scopes first, in one scope by name: the order must not depend on the order in which they are used. */
  readonly needs: readonly Need[];
  /** Variables that hold rebuilt functions and may not be initialised when the captures are read: they are read as well, and throw as they would have. */
  readonly touched: readonly string[];
  /** What the text of its helpers calls by name of the module, or of the globals. */
  readonly helperNames: readonly string[];
  /** Readers that stay behind when text moves in which a Server Function calls them. */
  readonly readersLeft: readonly Reader[];
  /** Its code is evaluated no more than once: at module level, outside of functions and loops. */
  readonly once: boolean;
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
  | { readonly kind: 'expression'; readonly holder: string | null; readonly computedKey: t.Expression | null; readonly keyPlace: KeyPlace }
  | { readonly kind: 'object-method'; readonly method: t.ObjectMethod }
  /**
   * `replaced`: a later method of the same name takes its place; `mayBeReplacedBy`: one of these does, if its key turns out to be the same.
   * `seenByDecorators`: before static blocks run.
   */
  | {
      readonly kind: 'static-method';
      readonly method: t.ClassMethod;
      readonly classBody: t.ClassBody;
      readonly replaced: boolean;
      readonly mayBeReplacedBy: readonly (t.ClassMethod | t.ClassAccessorProperty)[];
      readonly seenByDecorators: boolean;
      readonly keyPlace: KeyPlace;
    };

/** Where computed keys are kept: at module level, or where each evaluation of a class has them for itself. `body`: what is no block yet. */
export type KeyPlace = { readonly kind: 'module' } | DeclarationScope | { readonly kind: 'body'; readonly node: BlocklessBody };

/** An arrow function whose body is an expression, or a loop whose body is a single statement. */
export type BlocklessBody = t.ArrowFunctionExpression | t.For | t.While;

/** A place that holds a list of statements. */
export type DeclarationScope =
  | { readonly kind: 'function-body'; readonly node: t.BlockStatement }
  | { readonly kind: 'block'; readonly node: t.BlockStatement | t.StaticBlock | t.TSModuleBlock }
  | { readonly kind: 'switch'; readonly node: t.SwitchStatement };

/** A variable between a Server Function and the module: what the phases behind analysis need of its binding. One object for each. */
export interface Variable {
  readonly name: string;
  /** The identifier that declares it. */
  readonly identifier: t.Node;
  /** The scope that declares it; one around another has the lower index. */
  readonly scope: { readonly index: number };
}

/** What is sent of a captured value. */
export interface CapturedParts {
  /** Null = the variable whole, else only these member paths. */
  readonly paths: readonly (readonly string[])[] | null;
  /** Member paths of which no more is asked than whether there is something, and of which type: `if (!user)` has the empty one. */
  readonly tests: readonly (readonly string[])[];
}

/** What a Server Function takes from around it, for itself, for a helper or for another Server Function that it calls: a value, or a function that is built again. */
export interface Need<V extends Variable = Variable> {
  readonly variable: V;
  /** null for a value. */
  readonly rebuilt: Rebuilt<V> | null;
  /** What is sent of a value. */
  readonly parts: CapturedParts;
  /** When the captures are read, it is asked of a function that is rebuilt whether it is set yet (`var f = …` before its line), or has properties. */
  readonly asked: boolean;
  /** It may have properties, which the copy would lack, and which the Server Function could read: it has to have none. Its name goes along. */
  readonly bare: boolean;
  /** The factory names it. What only another Server Function names comes back in that one's factory. */
  readonly mentioned: boolean;
  /** Set when the name means another variable at the site. */
  readonly reader: Reader | null;
}

/** How a function comes back in a factory. */
export type Rebuilt<V extends Variable = Variable> =
  /** An ordinary function: its text is copied. `name`: what a bundler's call names it, where its place in the text does not. */
  | { readonly kind: 'helper'; readonly node: FunctionNode; readonly name: string | null }
  /** A Server Function: bound anew. */
  | { readonly kind: 'server-function'; readonly node: FunctionNode }
  /** Another name for one of the others. */
  | { readonly kind: 'alias'; readonly of: V }
  /** Another name for a constant of the module, which is read live. */
  | { readonly kind: 'module-constant'; readonly name: string };

/** Where a function can be put that reads the variable: `function x$read() { return x; }`. One object for each variable and place. */
export interface Reader {
  readonly variable: Variable;
  readonly scope: DeclarationScope;
  readonly place: Variable['scope'];
}
