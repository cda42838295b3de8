/**
 * Scopes, bindings and references of one top-level statement, on the plain syntax tree.
 *
 *     function Page({ id }) {              function scope: id
 *       for (const row of rows) {          loop scope: row, block scope: save
 *         async function save() { … id … row … title … }
 *       }
 *     }
 *
 * In: a statement of the module body. Out: every reference in it, in source order, with the binding that ECMAScript gives it.
 * A name that the statement does not bind (an import, a module-level binding, a global) has `binding: null`.
 * Bindings of a scope are declared before anything in it is visited, so the order of declarations never matters.
 * A function's references are one run of the list, and its scopes one run of the scope list; so "free in this function" is a comparison.
 */
import type * as t from '@babel/types';
import { isFunctionValue, unwrap } from '../syntax/nodes.ts';
import type { FunctionValue } from '../syntax/nodes.ts';

export type BindingKind =
  | 'param'
  | 'var'
  | 'let'
  | 'const'
  | 'using'
  | 'function'
  | 'class'
  | 'catch'
  | 'function-name'
  | 'class-name'
  | 'enum'
  | 'namespace'
  | 'import';

export interface Binding {
  readonly name: string;
  readonly kind: BindingKind;
  readonly scope: Scope;
  /** The identifier that declares it. */
  readonly identifier: t.Node;
  /** The declarator, function or class; for parameters the function, for catch the clause. */
  readonly declaration: t.Node;
  /** It is declared more than once (`var` twice, a function over a parameter). */
  redeclared: boolean;
  /** Some reference writes to it. Noted here, because a variable may have thousands of references, each of which leads to this question. */
  written: boolean;
  /** The function that the only write to it assigns: `let label; if (on) label = () => …`. */
  assigned: FunctionValue | null;
  /** Some reference sets a member of it. */
  memberWritten: boolean;
  /** What its declarator holds behind a call that only names it: `const label = __name((x) => …, 'label')`. */
  kept: FunctionValue | null;
  readonly references: NameReference[];
}

export interface Scope {
  /** Position in the list of scopes: a scope inside another has a higher index. */
  readonly index: number;
  readonly kind:
    | 'root'
    | 'function'
    | 'body'
    | 'block'
    | 'loop'
    | 'switch'
    | 'catch'
    | 'class'
    | 'field'
    | 'static-block'
    | 'namespace'
    | 'function-name'
    | 'enum';
  readonly node: t.Node;
  readonly parent: Scope | null;
  /** It may be entered several times while the one around it is entered once: a loop, a function. */
  readonly repeated: boolean;
  bindings: ReadonlyMap<string, Binding>;
}

/** Most scopes have no bindings, so they share one map. */
export const NO_BINDINGS: ReadonlyMap<string, Binding> = new Map();

export interface NameReference {
  readonly name: string;
  readonly node: t.Node;
  readonly scope: Scope;
  readonly binding: Binding | null;
  readonly write: boolean;
  /** Fixed member path that is read (`user.profile.id`), null where the variable is used in any other way. */
  readonly path: readonly string[] | null;
  /**
   * What is done to it: a read of the value, a test of it, a call of it, given to a function, or to what calls it (`items.map(label)`), a JSX tag,
   * members of it read that no path names (`user[key]`, `const { id } = user`), a member of it set, or of what an expression gives, which may be it (`(user ?? guest).id = 1`), `new`.
   */
  readonly use: 'value' | 'test' | 'call' | 'argument' | 'callback' | 'tag' | 'members' | 'member-write' | 'may-be-set' | 'new';
}

/** Something that only means what it means inside a certain function or class. */
export interface ContextUse {
  readonly kind: 'this' | 'super' | 'new.target' | 'arguments' | 'private-name' | 'eval';
  readonly node: t.Node;
  /** The scope that gives it its meaning; null where there is none in this statement. */
  readonly owner: Scope | null;
}

/** The run of scopes, references and context uses that belongs to a function. */
export interface FunctionRange {
  readonly node: t.Node;
  /** The scope in which the function expression or declaration stands. */
  readonly outer: Scope;
  readonly scopesFrom: number;
  scopesTo: number;
  readonly referencesFrom: number;
  referencesTo: number;
  readonly usesFrom: number;
  usesTo: number;
  /** What `freeReferences` has found: it is called many times for one function. */
  free?: readonly BoundReference[];
}

export interface ScopeTree {
  readonly root: Scope;
  readonly references: readonly NameReference[];
  readonly uses: readonly ContextUse[];
  readonly functions: ReadonlyMap<t.Node, FunctionRange>;
  /** The names that functions are given by calls such as `__name((x) => …, 'label')`. */
  readonly keptNames: ReadonlyMap<t.Node, string>;
  /** Those calls. */
  readonly namingCalls: ReadonlySet<t.Node>;
  /** What `bindingAt` answers from: most statements are never asked. */
  bindingsByNode?: ReadonlyMap<t.Node, Binding | null>;
}

/** The binding that `name` has in `scope`; null when this statement does not bind it. */
export function lookup(scope: Scope, name: string): Binding | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const binding = at.bindings.get(name);
    if (binding !== undefined) return binding;
  }
  return null;
}

/**
 * The binding that a name has where it stands; null for other nodes, and for names that the statement does not bind. What a variable is declared with has to be asked
 * like this: `{ const label = 1; var text = label; }` is the `label` of the block, and `text` belongs to the function.
 */
export function bindingAt(node: t.Node, tree: ScopeTree): Binding | null {
  tree.bindingsByNode ??= new Map(tree.references.map(({ node: name, binding }) => [name, binding]));
  return tree.bindingsByNode.get(node) ?? null;
}

/** The expression that a variable is declared with under its name alone; null for part of a pattern, a parameter, and what has no value. */
export function initialValue({ declaration, identifier }: Binding): t.Expression | null {
  return declaration.type === 'VariableDeclarator' && declaration.id === identifier ? (declaration.init ?? null) : null;
}

/** Does it hold for good what it is declared with? */
export function isConstant({ redeclared, written }: Binding): boolean {
  return !redeclared && !written;
}

/** The function that a binding certainly holds from its declaration on, or null. */
export function initialFunction(binding: Binding): t.FunctionDeclaration | FunctionValue | null {
  const { declaration } = binding;
  if (binding.kind === 'function' && declaration.type === 'FunctionDeclaration') return declaration;
  if (binding.kind === 'function-name' && declaration.type === 'FunctionExpression') return declaration;
  const value = initialValue(binding);
  if (value === null) return null;
  if (binding.kept !== null) return binding.kept;
  const init = unwrap(value);
  return isFunctionValue(init) ? init : null;
}

/** The function that a variable without a value gets by its only write, wherever that stands, or null: until then it holds nothing. */
export function laterFunction(binding: Binding): FunctionValue | null {
  return isUninitialised(binding) && !binding.redeclared ? binding.assigned : null;
}

export function isUninitialised({ declaration, kind }: Binding): boolean {
  return (kind === 'let' || kind === 'var') && declaration.type === 'VariableDeclarator' && !declaration.init;
}

/** A reference to something bound in the statement. */
export type BoundReference = NameReference & { readonly binding: Binding };

/** All references in a function, those in functions inside of it included. */
export function referencesIn({ references }: ScopeTree, { referencesFrom, referencesTo }: FunctionRange): readonly NameReference[] {
  return references.slice(referencesFrom, referencesTo);
}

/** References in a function to bindings that lie outside of it and inside the statement. */
export function freeReferences(tree: ScopeTree, range: FunctionRange): readonly BoundReference[] {
  if (range.free !== undefined) return range.free;
  const free: BoundReference[] = [];
  for (let at = range.referencesFrom; at < range.referencesTo; at++) {
    const reference = tree.references[at];
    if (reference !== undefined && isBound(reference) && isOutside(reference.binding.scope, range)) free.push(reference);
  }
  range.free = free;
  return free;
}

function isBound(reference: NameReference): reference is BoundReference {
  return reference.binding !== null;
}

/** Around the function, beside it or behind it. */
export function isOutside({ index }: Pick<Scope, 'index'>, { scopesFrom, scopesTo }: FunctionRange): boolean {
  return index < scopesFrom || index >= scopesTo;
}

/** Is `scope` the same as `outer`, or inside of it? */
export function isWithin(scope: Scope, outer: Scope): boolean {
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at === outer) return true;
  return false;
}

/** Code in another function may run at any time; code in the same one runs in its order. */
export function crossesFunction(inner: Scope, outer: Scope): boolean {
  for (let at: Scope | null = inner; at !== null && at !== outer; at = at.parent) if (at.kind === 'function' || at.kind === 'field') return true;
  return false;
}

/** Is one function inside the other, or the same? */
export function isRangeWithin(inner: FunctionRange, outer: FunctionRange): boolean {
  return outer.scopesFrom <= inner.scopesFrom && inner.scopesTo <= outer.scopesTo;
}

/** A function declared in such a scope can be declared again in a factory, and a reader can be put beside it. */
export function holdsStatements({ kind }: Scope): boolean {
  return kind === 'body' || kind === 'block' || kind === 'switch' || kind === 'static-block';
}

/** The nearest scope around `inner` that has room for a declaration and in which the name means this variable. */
export function nearestView(inner: Scope, binding: Binding): Scope | null {
  for (let at: Scope | null = inner; at !== null && at !== binding.scope.parent; at = at.parent) {
    if (holdsStatements(at) && lookup(at, binding.name) === binding) return at;
  }
  return null;
}
