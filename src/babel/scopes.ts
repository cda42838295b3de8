/**
 * Brings Babel's scopes up to date with what the edits have changed, without a second look at the whole program.
 *
 *     function Page({ id }) {                       save$closure, save$ref: registered; the function's own scopes: moved with it
 *       async function save() { … id … }      →     save: another declaration, the same references
 *     }                                             id: a reference less in save, one more in the captures
 *
 *     import { save } from './actions';      →     const save = …;          save: another declaration, the same references
 *
 * Guaranteed: all bindings, references and scopes are those that Babel itself would find in the changed program; a test
 * compares them. What is not sure to come out so is left to Babel: `false`.
 */
import type * as t from '@babel/types';
import { attach, isInside, loosen, loosenShadowed, moveScope, putBack, setAside } from './moved-functions.ts';
import type { Loose, Move, Place, SetAside } from './moved-functions.ts';
import type { BabelApi, BabelBinding, BabelFile, BabelPath, BabelScope, VisitorKeys } from './babel.ts';
import { childOf, isNode } from '../syntax/children.ts';
import type { NarrowedImport, TreeChanges } from '../4-emit/apply/ast/ast.ts';

/** @returns false when Babel has to look at everything anew; its scopes may then be half done. */
export function updateScopes(file: BabelFile, changes: TreeChanges, api: BabelApi): boolean {
  const keysOf = api.types.VISITOR_KEYS;
  if (!changes.isPlain) return false;
  const aside = setAside(changes, keysOf);
  const fill = emptied(changes.added);
  const found = updateAround(file.path, changes, aside, keysOf, fill);
  fill();
  putBack(aside);
  if (found === null) return false;
  const { moves, loose } = found;
  for (const move of moves) {
    const shadowed = moveScope(move, file, api) ? loosenShadowed(move, file.path.scope) : null;
    if (shadowed === null) return false;
    loose.push(...shadowed);
  }
  attach(loose);
  return true;
}

interface Around {
  readonly moves: readonly Move[];
  /** What moved functions refer to, as far as that has to be looked up again. */
  readonly loose: Loose[];
}

/**
 * All but the functions that have moved; null when Babel has to look at everything anew.
 *
 * @param fill Gives the functions that were added their bodies.
 */
function updateAround(program: BabelPath, changes: TreeChanges, aside: SetAside, keysOf: VisitorKeys, fill: () => void): Around | null {
  const { removed, moved, added, narrowed } = changes;
  const find = pathFinder(program, (node) => changes.parents.get(node) ?? aside.parents.get(node), keysOf);
  const places = removed.flatMap((one) => {
    const around = find(one.parent);
    return around === null ? [] : [{ ...one, around }];
  });
  const roots = [...narrowed.map(({ node }) => find(node)), ...added.map(({ node, parent }) => find(node, parent))].filter((path) => path !== null);
  if (places.length < removed.length || roots.length < narrowed.length + added.length) return null;

  const gone = new Set(removed.map(({ node }) => node));
  // A Server Function inside another: its place is gone as well.
  if (places.some(({ around }) => isInside(around, gone))) return null;
  const loose = forgetReferences(places, gone, moved, program.scope);

  const replaced = withdraw(places, program.scope, narrowed);
  if (replaced === null) return null;
  for (const path of roots) declare(path);
  fill();
  for (const path of roots) if (path.isFunction()) path.scope.crawl();
  for (const { name, old, scope } of replaced) {
    const now = scope.getOwnBinding(name);
    if (now === undefined && old.referencePaths.length > 0) return null;
    for (const reference of old.referencePaths) now?.reference(reference);
  }
  for (const path of roots) if (path.node.type !== 'ImportDeclaration') refer(path, keysOf);
  const from = new Map(places.map((place) => [place.node, place]));
  const moves = aside.functions.flatMap(({ node, place }) => {
    const removed = from.get(node);
    const parentPath = find(place.parent);
    return removed === undefined || parentPath === null ? [] : [{ from: removed, to: { ...place, parentPath } }];
  });
  return moves.length < moved.size ? null : { moves, loose };
}

/** Babel looks through a function as soon as it meets one: those that are added are empty until the names around them are known. */
function emptied(added: TreeChanges['added']): () => void {
  const bodies = added.flatMap(({ node }) => (node.type === 'FunctionDeclaration' ? [node.body] : []));
  const statements = bodies.map(({ body }) => body);
  for (const body of bodies) body.body = [];
  return () => bodies.forEach((body, index) => (body.body = statements[index] ?? []));
}

interface Replaced {
  readonly name: string;
  readonly old: BabelBinding;
  readonly scope: BabelScope;
}

/** Takes back what the removed nodes have declared; null where such a binding has another declaration too, or is assigned to. */
function withdraw(places: readonly Place[], program: BabelScope, narrowed: readonly NarrowedImport[]): Replaced[] | null {
  const replaced: Replaced[] = [];
  const take = (identifier: t.Identifier, scope: BabelScope): boolean => {
    const { name } = identifier;
    const old = scope.getOwnBinding(name);
    if (old === undefined || old.identifier !== identifier || old.constantViolations.length > 0) return false;
    scope.removeOwnBinding(name);
    replaced.push({ name, old, scope });
    return true;
  };
  for (const { declared, around } of places) {
    if (declared !== null && !take(declared, around.scope)) return null;
  }
  const imports = [...narrowed, ...places.flatMap(({ node }) => (node.type === 'ImportDeclaration' ? [node] : []))];
  return imports.every(({ specifiers }) => specifiers.every(({ local }) => take(local, program))) ? replaced : null;
}

/** `import … from`, `export … from`: nothing in it refers to anything of this module. */
function isOfOtherModule(node: t.Node): boolean {
  return node.type === 'ImportDeclaration' || node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && Boolean(node.source));
}

/** Finds the path of a node by way of its parents; null for a node that Babel's keys do not lead to. */
function pathFinder(
  program: BabelPath,
  parentOf: (node: t.Node) => t.Node | undefined,
  keysOf: VisitorKeys,
): (node: t.Node, parent?: t.Node) => BabelPath | null {
  const known = new Map<t.Node, BabelPath>([[program.node, program]]);
  const find = (node: t.Node, parent = parentOf(node)): BabelPath | null => {
    const path = known.get(node);
    if (path !== undefined || parent === undefined) return path ?? null;
    const around = find(parent);
    if (around === null) return null;
    for (const key of keysOf[parent.type] ?? []) {
      const value = childOf(parent, key);
      if (value !== node && !(Array.isArray(value) && value.includes(node))) continue;
      // All that is in a list comes with it.
      for (const child of [around.get(key)].flat()) known.set(child.node, child);
      break;
    }
    return known.get(node) ?? null;
  };
  return find;
}

/**
 * Takes what is inside of removed nodes from the bindings that it refers to. Generated code that has it now will be looked
 * through; a function that has moved as it is still refers to what the module has, and only the rest is looked up again.
 *
 * @returns That rest.
 */
function forgetReferences(places: readonly Place[], gone: ReadonlySet<t.Node>, moved: ReadonlySet<t.Node>, program: BabelScope): Loose[] {
  const rebuilt = new Set([...gone].filter((node) => !moved.has(node)));
  const loose: Loose[] = [];
  for (const scope of scopesAround(places.filter(({ node }) => !isOfOtherModule(node)))) {
    const nodes = scope === program ? rebuilt : gone;
    if (nodes.size > 0) for (const [name, binding] of Object.entries(scope.bindings)) loose.push(...loosen(name, binding, nodes));
  }
  // A function in a loop assigns itself to its name.
  return loose.filter(({ path }) => !moved.has(path.node) && isInside(path, moved));
}

function scopesAround(places: readonly Place[]): Set<BabelScope> {
  const scopes = new Set<BabelScope>();
  for (const { around } of places) {
    for (let scope: BabelScope | undefined = around.scope; scope !== undefined && !scopes.has(scope); scope = scope.parent) scopes.add(scope);
  }
  return scopes;
}

function declare(path: BabelPath): void {
  const { node, scope } = path;
  if (node.type === 'ImportDeclaration') scope.registerDeclaration(path);
  else if (node.type === 'VariableDeclaration')
    (node.kind === 'var' ? (scope.getFunctionParent() ?? scope.getProgramParent()) : scope.getBlockParent()).registerDeclaration(path);
  else if (node.type === 'FunctionDeclaration') scope.parent?.getBlockParent().registerDeclaration(path);
}

/** Registers what generated code refers to. A function in it has been looked through when its scope was made. */
function refer(path: BabelPath, keysOf: VisitorKeys): void {
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
