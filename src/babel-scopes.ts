/**
 * Brings Babel's scopes up to date with what the edits have changed, without a second look at the whole program.
 *
 *     function Page({ id }) {                       save$closure, save$ref: registered; the function's own scopes: made anew
 *       async function save() { … id … }      →     save: another declaration, the same references
 *     }                                             id: a reference less in save, one more in the captures
 *
 *     import { save } from './actions';      →     const save = …;          save: another declaration, the same references
 *
 * Guaranteed: all bindings, references and scopes are those that Babel itself would find in the changed program; a test
 * compares them. What is not sure to come out so is left to Babel: `false`.
 */
import type * as t from '@babel/types';
import type { BabelBinding, BabelFile, BabelPath, BabelScope } from './babel.ts';
import { childOf, isNode } from './2-analysis/children.ts';
import type { NarrowedImport, TreeChanges } from './4-emit/apply/ast.ts';

/**
 * @param keysOf Babel's `VISITOR_KEYS`.
 * @returns false when Babel has to look at everything anew; its scopes may then be half done.
 */
export function updateScopes({ path: program }: BabelFile, changes: TreeChanges, keysOf: Readonly<Record<string, readonly string[]>>): boolean {
  const { removed, added, narrowed, isPlain } = changes;
  if (!isPlain) return false;
  const find = pathFinder(program, changes.parents, keysOf);
  const places = removed.map(({ node, parent }) => ({ node, path: find(parent) }));
  const imports = narrowed.map(({ node }) => find(node));
  const roots = [...imports, ...added.map(({ node, parent }) => find(node, parent))];
  if (places.some(({ path }) => path === null) || roots.some((path) => path === null)) return false;

  const gone = new Set<t.Node>(removed.map(({ node }) => node));
  // A Server Function inside another: its place is gone as well.
  if (places.some(({ path }) => isInside(path, gone))) return false;
  const withReferences = places.filter(({ node }) => !isOfOtherModule(node));
  for (const scope of scopesAround(withReferences)) for (const binding of Object.values(scope.bindings)) forgetReferences(binding, gone);

  const replaced = withdraw(places, program.scope, narrowed);
  if (replaced === null) return false;
  for (const path of roots) if (path !== null) declare(path);
  for (const { name, old, scope } of replaced) {
    const now = scope.getOwnBinding(name);
    if (now === undefined && old.referencePaths.length > 0) return false;
    for (const reference of old.referencePaths) now?.reference(reference);
  }
  for (const path of roots) if (path !== null && path.node.type !== 'ImportDeclaration') refer(path, keysOf);
  return true;
}

interface Replaced {
  readonly name: string;
  readonly old: BabelBinding;
  readonly scope: BabelScope;
}

/** Takes back what the removed nodes have declared; null where somebody else had a hand in it. */
function withdraw(places: readonly { readonly node: t.Node; readonly path: BabelPath | null }[], program: BabelScope, narrowed: readonly NarrowedImport[]): Replaced[] | null {
  const replaced: Replaced[] = [];
  const take = (identifier: t.Identifier, scope: BabelScope): boolean => {
    const { name } = identifier;
    const old = scope.getOwnBinding(name);
    if (old === undefined || old.identifier !== identifier || old.constantViolations.length > 0) return false;
    scope.removeOwnBinding(name);
    replaced.push({ name, old, scope });
    return true;
  };
  for (const { node, path } of places) {
    if (node.type === 'FunctionDeclaration' && node.id && path !== null && !take(node.id, path.scope)) return null;
  }
  const imports = [...narrowed, ...places.flatMap(({ node }) => (node.type === 'ImportDeclaration' ? [node] : []))];
  return imports.every(({ specifiers }) => specifiers.every(({ local }) => take(local, program))) ? replaced : null;
}

/** `import … from`, `export … from`: nothing in it refers to anything of this module. */
function isOfOtherModule(node: t.Node): boolean {
  return node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && Boolean(node.source));
}

/** Finds the path of a node by way of its parents; null for one that nobody has met on the way down. */
function pathFinder(
  program: BabelPath,
  parents: ReadonlyMap<t.Node, t.Node>,
  keysOf: Readonly<Record<string, readonly string[]>>,
): (node: t.Node, parent?: t.Node) => BabelPath | null {
  const known = new Map<t.Node, BabelPath>([[program.node, program]]);
  /** Lists are looked up once, with all that is in them. */
  const listed = new Set<unknown>();
  const find = (node: t.Node, parent = parents.get(node)): BabelPath | null => {
    const path = known.get(node);
    if (path !== undefined || parent === undefined) return path ?? null;
    const around = find(parent);
    if (around === null) return null;
    for (const key of keysOf[parent.type] ?? []) {
      const value = childOf(parent, key);
      if (value === node || (Array.isArray(value) && !listed.has(value))) {
        listed.add(value);
        for (const child of [around.get(key)].flat()) known.set(child.node, child);
      }
      if (known.has(node)) break;
    }
    return known.get(node) ?? null;
  };
  return find;
}

function isInside(path: BabelPath | null, nodes: ReadonlySet<t.Node>): boolean {
  for (let at = path; at !== null; at = at.parentPath) if (nodes.has(at.node)) return true;
  return false;
}

function scopesAround(places: readonly { readonly path: BabelPath | null }[]): Set<BabelScope> {
  const scopes = new Set<BabelScope>();
  for (const { path } of places) {
    for (let scope = path?.scope; scope !== undefined && !scopes.has(scope); scope = scope.parent) scopes.add(scope);
  }
  return scopes;
}

/** What was referred to from inside a function that has moved will be found again, at its new place. */
function forgetReferences(binding: BabelBinding, gone: ReadonlySet<t.Node>): void {
  const isElsewhere = (path: BabelPath): boolean => !isInside(path, gone);
  if (binding.constantViolations.length > 0) binding.constantViolations = binding.constantViolations.filter(isElsewhere);
  const kept = binding.referencePaths.filter(isElsewhere);
  if (kept.length === binding.referencePaths.length) return;
  binding.referencePaths = kept;
  binding.references = kept.length;
  binding.referenced = kept.length > 0;
}

function declare(path: BabelPath): void {
  const { node, scope } = path;
  if (node.type === 'ImportDeclaration') scope.registerDeclaration(path);
  else if (node.type === 'VariableDeclaration') (node.kind === 'var' ? (scope.getFunctionParent() ?? scope.getProgramParent()) : scope.getBlockParent()).registerDeclaration(path);
  else if (node.type === 'FunctionDeclaration') scope.parent?.getBlockParent().registerDeclaration(path);
}

/** Registers what generated code refers to. A function in it has been looked through when its scope was made. */
function refer(path: BabelPath, keysOf: Readonly<Record<string, readonly string[]>>): void {
  const { node } = path;
  if (path.isFunction()) return;
  if (node.type === 'Identifier') {
    if (!path.isReferencedIdentifier()) return;
    const binding = path.scope.getBinding(node.name);
    if (binding === undefined) path.scope.getProgramParent().addGlobal(node);
    else binding.reference(path);
    return;
  }
  for (const key of keysOf[node.type] ?? []) {
    const value = childOf(node, key);
    if (Array.isArray(value) || (isNode(value) && !isLiteral(value))) for (const child of [path.get(key)].flat()) refer(child, keysOf);
  }
  if (node.type === 'AssignmentExpression') path.scope.registerConstantViolation(path);
}

function isLiteral({ type }: t.Node): boolean {
  return type === 'StringLiteral' || type === 'NumericLiteral' || type === 'NullLiteral';
}
