/**
 * What bundlers put around functions so that they keep the names that they had (esbuild's `keepNames`, tsup, Rolldown):
 *
 *     var __name = (target, value) => __defProp(target, 'name', { value, configurable: true });
 *     const label2 = __name((x) => prefix + x, 'label');
 */
import type * as t from '@babel/types';
import { initialValueOf } from '../syntax/module-bindings.ts';
import type { ModuleBinding, ModuleBindings } from '../syntax/module-bindings.ts';
import { constantText, memberPath, staticKey, unwrap } from '../syntax/nodes.ts';
import { withoutNaming } from './naming-call.ts';
import type { IsSettled } from './writes.ts';

/** @returns whether a name of the module does no more than give the function that it is called with a name, and give it back. */
export function nameKeepers(bindings: ModuleBindings, isSettled: IsSettled): (name: string) => boolean {
  const known = new Map<string, boolean>();
  const isOne = (name: string): boolean => {
    const binding = bindings.get(name);
    if (binding === undefined) return false;
    // Of what a bundler has put into a file of its own, the name has to be enough.
    if (binding.kind === 'import') return binding.imported === 'name' && (binding.importedName === '__name' || name === '__name');
    const value = valueOf(binding);
    if (value === null || !isSettled(name)) return false;
    // Where a bundle was bundled again, the function that names others has been named itself.
    return isKeeper(withoutNaming(value, keepsNames), (callee) => isDefineProperty(callee, bindings, isSettled));
  };
  const keepsNames = (name: string): boolean => {
    const answer = known.get(name);
    if (answer !== undefined) return answer;
    known.set(name, false);
    const found = isOne(name);
    known.set(name, found);
    return found;
  };
  return keepsNames;
}

/** What a name of the module is declared with. */
function valueOf(binding: ModuleBinding): t.Node | null {
  if (binding.kind === 'function') return binding.node;
  const value = initialValueOf(binding);
  return value && unwrap(value);
}

/** `(target, value) => defineProperty(target, 'name', { value, … })` */
function isKeeper(node: t.Node, isDefining: (callee: t.Node) => boolean): boolean {
  if (node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression' && node.type !== 'FunctionDeclaration') return false;
  const [target, value] = node.params;
  if (node.params.length !== 2 || target?.type !== 'Identifier' || value?.type !== 'Identifier' || node.async || node.generator) return false;
  const call = returned(node.body);
  if (call?.type !== 'CallExpression' || !isDefining(unwrap(call.callee))) return false;
  const [object, key, descriptor] = call.arguments;
  if (!isNamed(object, target.name) || !key || constantText(key) !== 'name' || descriptor?.type !== 'ObjectExpression') return false;
  return descriptor.properties.some((property) => property.type === 'ObjectProperty' && staticKey(property) === 'value' && isNamed(property.value, value.name));
}

function returned(body: t.Node): t.Node | null {
  if (body.type !== 'BlockStatement') return unwrap(body);
  const [only] = body.body;
  return body.body.length === 1 && only?.type === 'ReturnStatement' && only.argument ? unwrap(only.argument) : null;
}

function isNamed(node: t.Node | undefined, name: string): boolean {
  return node?.type === 'Identifier' && node.name === name;
}

function isDefineProperty(callee: t.Node, bindings: ModuleBindings, isSettled: IsSettled): boolean {
  if (callee.type !== 'Identifier') return isBuiltIn(callee, bindings);
  const binding = bindings.get(callee.name);
  const value = binding === undefined ? null : valueOf(binding);
  return value !== null && isSettled(callee.name) && isBuiltIn(value, bindings);
}

function isBuiltIn(node: t.Node, bindings: ModuleBindings): boolean {
  return memberPath(node)?.join('.') === 'Object.defineProperty' && !bindings.has('Object');
}
