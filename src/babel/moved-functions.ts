/**
 * Moves the scopes of functions to where the functions stand now.
 *
 *     function Page({ id }) {                       const save$closure = {
 *       async function save() { … id … }      →       make: ([id]) => async function save() { … id … },
 *     }                                             };
 *
 * Babel would make a new scope for the function at its new place, and look through all of it: most of what it takes to keep
 * its scopes right. But the function is the same node, and its scope knows all that is in it: the path moves with the node,
 * and the scope with the path. What has to be looked up again are only names from around the old place.
 */
import type * as t from '@babel/types';
import { childOf, isNode } from '../syntax/children.ts';
import { movePath } from './babel.ts';
import type { BabelApi, BabelBinding, BabelFile, BabelPath, BabelPlace, BabelScope, VisitorKeys } from './babel.ts';
import type { Removed, TreeChanges } from '../4-emit/apply/ast/ast.ts';

/** Where something of the author's has been. */
export interface Place extends Removed {
  /** The path of its parent there. */
  readonly around: BabelPath;
}

/** A function that stands elsewhere now. */
export interface Move {
  readonly from: Place;
  readonly to: BabelPlace & { readonly parentPath: BabelPath };
}

export interface SetAside {
  readonly functions: readonly { readonly node: t.Node; readonly place: BabelPlace }[];
  /** Of all generated nodes, and of the functions. */
  readonly parents: ReadonlyMap<t.Node, t.Node>;
}

/** Takes the functions out of the generated code, so that Babel looks at that alone; they have to be put back. */
export function setAside({ added, moved }: TreeChanges, keysOf: VisitorKeys): SetAside {
  const functions: SetAside['functions'][number][] = [];
  const parents = new Map<t.Node, t.Node>();
  const enter = (node: t.Node, parent: t.Node, container: object, key: string | number, listKey?: string): void => {
    parents.set(node, parent);
    if (!moved.has(node)) return visit(node);
    functions.push({ node, place: { parent, container, key, listKey } });
    Object.assign(container, { [key]: { type: 'NullLiteral' } });
  };
  const visit = (parent: t.Node): void => {
    for (const key of keysOf[parent.type] ?? []) {
      const value = childOf(parent, key);
      if (Array.isArray(value)) value.forEach((node: unknown, index) => void (isNode(node) && enter(node, parent, value, index, key)));
      else if (isNode(value)) enter(value, parent, parent, key);
    }
  };
  if (moved.size > 0) for (const { node } of added) visit(node);
  return { functions, parents };
}

export function putBack({ functions }: SetAside): void {
  for (const {
    node,
    place: { container, key },
  } of functions)
    Object.assign(container, { [key]: node });
}

/** @returns false when Babel does not have what it should have. */
export function moveScope({ from: { node, parent, around, declared }, to }: Move, file: BabelFile, api: BabelApi): boolean {
  const path = movePath(node, { parent, parentPath: around }, to, file, api);
  if (path === null) return false;
  const { scope } = path;
  // A name of its own that it has lost: what refers to it means something else now.
  if (!hasIdentifier(node)) return Object.values(scope.bindings).every(({ kind }) => kind !== 'local');
  if (declared === null) return true;
  // An expression knows itself by its name, a declaration does not.
  if (scope.getOwnBinding(declared.name) !== undefined) return false;
  scope.registerBinding('local', path.get('id') as BabelPath, path);
  return true;
}

function hasIdentifier(node: t.Node): boolean {
  return 'id' in node && isNode(node.id);
}

/** A reference, or an assignment, that the binding of its name does not have any more. */
export interface Loose {
  readonly name: string;
  readonly path: BabelPath;
  readonly assigns: boolean;
}

/** Takes from a binding what refers to it from inside of some nodes. */
export function loosen(name: string, binding: BabelBinding, nodes: ReadonlySet<t.Node>): Loose[] {
  const loose: Loose[] = [];
  /** @returns those that stay. */
  const without = (paths: readonly BabelPath[], assigns: boolean): BabelPath[] =>
    paths.filter((path) => {
      const isLoose = isInside(path, nodes);
      if (isLoose) loose.push({ name, path, assigns });
      return !isLoose;
    });
  const references = without(binding.referencePaths, false);
  const assignments = without(binding.constantViolations, true);
  if (loose.length === 0) return loose;
  binding.constantViolations = assignments;
  binding.referencePaths = references;
  binding.references = references.length;
  binding.referenced = references.length > 0;
  return loose;
}

/**
 * What refers past the scopes that a function has around it now, to a name of the module that one of them has, too.
 *
 * @returns null where such a name was a global before: Babel does not note which nodes refer to globals.
 */
export function loosenShadowed({ from, to }: Move, program: BabelScope): Loose[] | null {
  const nodes = new Set([from.node]);
  const loose: Loose[] = [];
  for (let scope: BabelScope | undefined = to.parentPath.scope; scope !== undefined && scope !== program; scope = scope.parent) {
    for (const name of Object.keys(scope.bindings)) {
      if (program.hasGlobal(name)) return null;
      const shadowed = program.getOwnBinding(name);
      if (shadowed !== undefined) loose.push(...loosen(name, shadowed, nodes));
    }
  }
  return loose;
}

/** Gives each to the binding that its name has where it stands now. */
export function attach(loose: readonly Loose[]): void {
  for (const { name, path, assigns } of loose) {
    const binding = path.scope.getBinding(name);
    if (assigns) binding?.reassign(path);
    else if (binding !== undefined) binding.reference(path);
    else path.scope.getProgramParent().addGlobal(path.node as t.Identifier);
  }
}

export function isInside(path: BabelPath | null, nodes: ReadonlySet<t.Node>): boolean {
  for (let at = path; at !== null; at = at.parentPath) if (nodes.has(at.node)) return true;
  return false;
}
