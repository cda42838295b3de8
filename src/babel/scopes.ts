/**
 * Tells Babel's scopes what the edits have added, where nothing of the author's but imports has moved.
 *
 *     'use server';                                 save$ref: registered, with what it refers to
 *     export async function save() {}        →      save: one reference more
 *
 *     import { save } from './actions';      →      const save = …;          save: another declaration, the same references
 *
 * Guaranteed: all bindings, references and scopes are those that Babel itself would find in the changed program; a test
 * compares them. Where a function has moved, Babel looks at everything anew: that is as fast in a build, and has no second
 * account of what a scope is (docs/decisions/008-babel-crawls.md).
 */
import type * as t from '@babel/types';
import type { BabelApi, BabelBinding, BabelFile, BabelPath, BabelScope, VisitorKeys } from './babel.ts';
import { refreshScopes } from './babel.ts';
import { childOf, isNode } from '../syntax/children.ts';
import type { TreeAdditions } from '../4-emit/apply/ast/additions.ts';

/** @param additions null where more has changed than that. */
export function updateScopes(file: BabelFile, additions: TreeAdditions | null, api: BabelApi): void {
  if (additions === null || !register(file.path, additions, api.types.VISITOR_KEYS)) refreshScopes(file, api);
}

/** @returns false where Babel has to look for itself; its scopes may then be half done. */
function register(program: BabelPath, { imports, statements }: TreeAdditions, keysOf: VisitorKeys): boolean {
  const replaced = withdraw(imports, program.scope);
  if (replaced === null) return false;
  const added = new Set<t.Node>([...statements, ...imports.map(({ node }) => node)]);
  const paths = [program.get('body')].flat().filter(({ node }) => added.has(node));
  for (const path of paths) if (path.node.type === 'ImportDeclaration' || path.node.type === 'VariableDeclaration') program.scope.registerDeclaration(path);
  for (const { name, old } of replaced) {
    const now = program.scope.getOwnBinding(name);
    if (now === undefined && old.referencePaths.length > 0) return false;
    for (const reference of old.referencePaths) now?.reference(reference);
  }
  for (const path of paths) if (path.node.type !== 'ImportDeclaration') refer(path, keysOf);
  return true;
}

interface Replaced {
  readonly name: string;
  readonly old: BabelBinding;
}

/** Takes back what imports have declared; null where such a name has another declaration too, or is assigned to. */
function withdraw(imports: TreeAdditions['imports'], program: BabelScope): Replaced[] | null {
  const replaced: Replaced[] = [];
  for (const { local } of imports.flatMap(({ specifiers }) => specifiers)) {
    const old = program.getOwnBinding(local.name);
    if (old === undefined || old.identifier !== local || old.constantViolations.length > 0) return null;
    program.removeOwnBinding(local.name);
    replaced.push({ name: local.name, old });
  }
  return replaced;
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
