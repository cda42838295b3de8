/** Server Functions of other modules in a client module: where they come in, and what stands there afterwards. */
import type * as t from '@babel/types';
import type { Reference } from './plan.ts';

/** Where another module comes into a client module. */
export type ImportSite =
  /** `import a, { b as c } from`, `import * as ns from`, `export { a } from`, `export * as ns from`; without names, `import './a'`. */
  | {
      readonly kind: 'names';
      readonly from: string;
      readonly statement: t.ImportDeclaration | t.ExportNamedDeclaration;
      readonly names: readonly ImportedName[];
    }
  | { readonly kind: 'star'; readonly from: string; readonly statement: t.ExportAllDeclaration }
  /** `import('./a')`, `require('./a')`. */
  | {
      readonly kind: 'call';
      readonly from: string;
      readonly node: t.CallExpression | t.OptionalCallExpression | t.ImportExpression;
      readonly by: 'import' | 'require';
    }
  /** `import a = require('./a')`, `export import a = require('./a')`. */
  | { readonly kind: 'equals'; readonly from: string; readonly statement: t.Statement; readonly local: string; readonly isExported: boolean };

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

/** A read of an imported name that may come before its module has run. */
export interface EarlyRead {
  readonly name: string;
  readonly node: t.Node;
  /** `{ save }`: the property that it is the value of. */
  readonly shorthand: t.ObjectProperty | null;
}

export interface PlannedImports {
  /** The sites that change, in source order. */
  readonly imports: readonly PlannedImport[];
  /** What declares and exports the stubs, in its order. */
  readonly declarations: readonly StubDeclaration[];
  /** Reads of stubs that may come before the module has run, each with the maker that it calls; empty where none can. */
  readonly early: readonly (EarlyRead & { readonly maker: string })[];
  /** Such reads through the namespace of another module of the client: `barrel.save`. */
  readonly earlyMembers: readonly { readonly node: t.MemberExpression; readonly maker: string }[];
  /** Such reads of several members: `const { save, clear } = barrel`. */
  readonly earlyPatterns: readonly EarlyPattern[];
  /** Some stub may be read before the module has run. */
  readonly runsEarly: boolean;
  /** The local names of what the runtime exports. */
  readonly runtime: Readonly<Record<'createServerReference' | 'callServer' | 'findSourceMapURL' | 'sharedReference' | 'moduleNamespace' | 'loaded', string>>;
}

export interface EarlyPattern {
  /** The name of the namespace. */
  readonly name: string;
  readonly node: t.Node;
  /** All that is taken out; `maker` is null for what is no Server Function. */
  readonly members: readonly { readonly name: string; readonly maker: string | null }[];
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
    }
  /** `others`: what stays of it, by name; null when the statement goes. */
  | { readonly kind: 'star'; readonly site: Extract<ImportSite, { readonly kind: 'star' }>; readonly others: 'all' | readonly string[] | null }
  | { readonly kind: 'call'; readonly site: Extract<ImportSite, { readonly kind: 'call' }>; readonly read: StubRead }
  | { readonly kind: 'equals'; readonly site: Extract<ImportSite, { readonly kind: 'equals' }>; readonly constant: string };

export type StubDeclaration =
  /** `const save = …;` */
  | { readonly kind: 'constant'; readonly name: string; readonly value: StubRead | StubExpression }
  /** `function save$stub() { return …; }`, which is there before the module has run. */
  | { readonly kind: 'maker'; readonly name: string; readonly value: StubExpression }
  /** `export { stub$1 as save };` */
  | { readonly kind: 'export'; readonly localName: string; readonly exportName: string };

/** A constant that is read, or a maker that is called. */
export type StubRead = { readonly kind: 'constant'; readonly name: string } | { readonly kind: 'maker'; readonly name: string };

/** A stub, made once for all modules of the client. */
export type StubExpression =
  | { readonly kind: 'function'; readonly reference: ImportedReference }
  /** All exports of a module, by name; `isRequired`: as `require` gives them. */
  | {
      readonly kind: 'namespace';
      readonly key: string;
      readonly isRequired: boolean;
      readonly members: readonly { readonly name: string; readonly read: StubRead }[];
    };
