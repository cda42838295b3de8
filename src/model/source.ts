/** A module as it comes in: what it is called, its layer, its syntax tree, and places in it. */
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

export type FunctionNode = t.FunctionDeclaration | t.FunctionExpression | t.ArrowFunctionExpression | t.ObjectMethod | t.ClassMethod | t.ClassPrivateMethod;
