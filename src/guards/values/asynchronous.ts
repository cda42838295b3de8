/** Whether a guard has to be awaited. */
import type * as t from '@babel/types';
import { forEachChild } from '../../syntax/children.ts';
import { isFunction, unwrap } from '../../syntax/nodes.ts';
import type { Named, Sources } from './sources.ts';

/** @returns null where that cannot be told: then the guard has to be awaited. */
export function asyncOf(named: Named, sources: Sources): boolean | null {
  if (named.kind !== 'binding') return null;
  const source = sources.at(named.file);
  const binding = source?.bindings.get(named.binding);
  if (binding?.kind === 'function') return ofFunction(binding.node);
  if (binding?.kind === 'variable' && binding.declarator.init) return ofValue(unwrap(binding.declarator.init));
  const exported = source?.program.body.find((one) => one.type === 'ExportDefaultDeclaration');
  return binding === undefined && exported?.type === 'ExportDefaultDeclaration' ? ofValue(unwrap(exported.declaration)) : null;
}

function ofValue(node: t.Node): boolean | null {
  if (isFunction(node)) return ofFunction(node);
  // `cache(async () => …)`.
  const [first] = node.type === 'CallExpression' ? node.arguments : [];
  return first !== undefined && isFunction(first) && first.async === true ? true : null;
}

/** A function that is not `async` and hands on what another one returns may return a promise. */
function ofFunction(node: t.Node & { readonly async?: boolean | null; readonly body: t.Node }): boolean | null {
  if (node.async === true) return true;
  if (node.body.type !== 'BlockStatement') return mayBePromise(node.body) ? null : false;
  let handsOn = false;
  const visit = (child: t.Node): void => {
    if (isFunction(child)) return;
    if (child.type === 'ReturnStatement' && child.argument && mayBePromise(child.argument)) handsOn = true;
    forEachChild(child, visit);
  };
  visit(node.body);
  return handsOn ? null : false;
}

function mayBePromise(node: t.Node): boolean {
  return /Call|New|Await|Import|Tagged/.test(unwrap(node).type);
}
