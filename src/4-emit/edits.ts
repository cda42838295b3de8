/**
 * Edits: what the server emitter wants changed, and nothing about how.
 *
 * A snippet is text with holes; a hole is a node of the author's. Two appliers carry edits out, on the syntax tree
 * (apply/ast/ast.ts) and on the text (apply/text/text.ts), and both give the same program.
 *
 *     snippet`const ${'save$ref'} = registerServerReference(${hole(node)}, "id", null);`
 */
import type * as t from '@babel/types';
import type { BlocklessBody, DeclarationScope, Span } from '../model/index.ts';
import { isIdentifierName } from '../syntax/identifiers.ts';

export interface Hole {
  readonly node: t.Node;
  readonly as:
    /** The node as it is. */
    | { readonly kind: 'expression' }
    | { readonly kind: 'statement' }
    /** A function declaration or expression, or an arrow, as an expression; `anonymous`: without its own name. */
    | { readonly kind: 'function'; readonly anonymous: boolean }
    /** An object's or a class's method, as the function that it is: `{ async name() {…} }.name`. */
    | { readonly kind: 'method'; readonly name: string }
    /** A copy: the original stays where it is. */
    | { readonly kind: 'copy' };
}

export type SnippetPart = string | Hole;

/** Text with holes. */
export type Snippet = readonly SnippetPart[];

/** The author's code that a debugger is to show for generated calls: a node, or where one stands. */
export interface Origin {
  readonly loc?: Span | null | undefined;
}

export type Edit =
  /** A directive or a statement that goes. */
  | { readonly kind: 'remove'; readonly node: t.Node }
  /** An expression, a statement, an object's property or a class member gives way to a snippet of its own sort; a hole inside may be (part of) the node itself. */
  | { readonly kind: 'replace'; readonly node: t.Node; readonly as: ReplacedSort; readonly with: Snippet; readonly origin?: Origin }
  /** Statements that are added. */
  | { readonly kind: 'insert'; readonly at: InsertionPoint; readonly statements: Snippet; readonly origin?: Origin }
  /** An import or an export list keeps some of its names; with `asType` it is one of types alone, `import type { T } from …`. */
  | { readonly kind: 'narrow'; readonly node: t.ImportDeclaration | t.ExportNamedDeclaration; readonly kept: readonly t.Node[]; readonly asType: boolean }
  /** A function declaration without a name gets one. */
  | { readonly kind: 'name'; readonly node: t.FunctionDeclaration; readonly name: string };

/** `statement`: one in the place of another; `module-statements`: a statement of the module body. */
export type ReplacedSort = 'expression' | 'statement' | 'module-statements' | 'property' | 'member';

export type InsertionPoint =
  /** Before all statements. */
  | { readonly place: 'first' }
  /** Behind the imports that the module begins with. */
  | { readonly place: 'top' }
  | { readonly place: 'end' }
  | { readonly place: 'after'; readonly statement: t.Statement }
  | { readonly place: 'scope-start'; readonly scope: DeclarationScope }
  /** Before the body of an arrow function or a loop, which becomes a block. */
  | { readonly place: 'body'; readonly node: BlocklessBody }
  /** A clause of a `switch`, before the others. */
  | { readonly place: 'first-clause'; readonly node: t.SwitchStatement }
  | { readonly place: 'class-start'; readonly node: t.ClassBody };

/** Template tag: text and holes in one line. */
export function snippet(strings: TemplateStringsArray, ...values: readonly (string | Hole | Snippet)[]): Snippet {
  const parts: SnippetPart[] = [];
  strings.forEach((text, index) => {
    if (text !== '') parts.push(text);
    const value = values[index];
    if (value === undefined) return;
    if (typeof value === 'string' || 'node' in value) parts.push(value);
    else parts.push(...value);
  });
  return parts;
}

/** Joins snippets with nothing, or with `separator`, between them. */
export function joined(snippets: readonly Snippet[], separator = ''): Snippet {
  return snippets.flatMap((one, index) => (index > 0 && separator !== '' ? [separator, ...one] : one));
}

export function hole(node: t.Node, as: Hole['as'] = { kind: 'expression' }): Hole {
  return { node, as };
}

/** A string literal that is safe in any script, in a comment and in HTML. */
export function quoted(text: string): string {
  return JSON.stringify(text).replace(/[<>\u2028\u2029\u007f-\uffff]|\*\//g, (found) =>
    found === '*/' ? '*\\/' : `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `a`, `"a-b"`, `["__proto__"]`: a key that defines an own property of that name. */
export function propertyKey(name: string): string {
  if (name === '__proto__') return '["__proto__"]';
  return isIdentifierName(name) ? name : quoted(name);
}

/** `.a`, `["a-b"]`. */
export function memberAccess(name: string): string {
  return isIdentifierName(name) && name !== '__proto__' ? `.${name}` : `[${quoted(name)}]`;
}

/** `a`, `"a-b"`: a name in an export list. */
export function exportedName(name: string): string {
  return isIdentifierName(name) ? name : quoted(name);
}
