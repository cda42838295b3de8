/**
 * A function that is not async, but has to do with one that is.
 *
 *     (id) => async () => {…}                                            curried
 *     function save() { return _save.apply(this, arguments); }           compiled down, by Babel
 *     function save() { return __awaiter(this, …) }                      compiled down, by TypeScript
 *     _asyncToGenerator(function* () {…})                                compiled down, seen from inside: here the directive of the function is
 */
import type * as t from '@babel/types';
import { isFunction, unwrap } from '../../syntax/nodes.ts';

/** The helpers of compilers: Babel's, TypeScript's, SWC's, esbuild's. */
const HELPERS = /^_*(?:asyncToGenerator|async_to_generator|awaiter|wrapAsyncGenerator|wrap_async_generator|async|asyncGenerator)(?:\d*)$/;

/**
 * What is known of the function for a hint in the message.
 *
 * @param ancestors where they are known: outermost first
 */
export function asyncLookOf(node: t.Node, ancestors: readonly t.Node[] = []): { readonly looksLike?: 'curried' | 'compiled-down' } {
  if (isGivenToHelper(ancestors)) return { looksLike: 'compiled-down' };
  const result = isFunction(node) ? resultOf(node.body) : null;
  if (result === null) return {};
  if (isFunction(result)) return result.async === true ? { looksLike: 'curried' } : asyncLookOf(result);
  return isCompiledDown(result) ? { looksLike: 'compiled-down' } : {};
}

/** `_asyncToGenerator(_regenerator().mark(function* () {…}))` */
function isGivenToHelper(ancestors: readonly t.Node[]): boolean {
  for (let index = ancestors.length - 1; ; index--) {
    const call = ancestors[index];
    if (call?.type !== 'CallExpression') return false;
    if (isCompiledDown(call)) return true;
  }
}

/** What the function returns, if that is all that counts: its last statement. */
function resultOf(body: t.Node): t.Node | null {
  if (body.type !== 'BlockStatement') return unwrap(body);
  const last = body.body.at(-1);
  return last?.type === 'ReturnStatement' && last.argument ? unwrap(last.argument) : null;
}

function isCompiledDown(result: t.Node): boolean {
  if (result.type !== 'CallExpression') return false;
  const callee = unwrap(result.callee);
  // `_asyncToGenerator(function* () {…})()`
  if (callee.type === 'CallExpression') return isCompiledDown(callee);
  if (callee.type === 'Identifier') return HELPERS.test(callee.name);
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return false;
  // `tslib.__awaiter(…)`, `_async_to_generator._(…)`, `_save.apply(this, arguments)`
  const { name } = callee.property;
  if (HELPERS.test(name)) return true;
  if (callee.object.type !== 'Identifier') return false;
  if (name === '_') return HELPERS.test(callee.object.name);
  const [self, all] = result.arguments;
  return name === 'apply' && callee.object.name.startsWith('_') && self?.type === 'ThisExpression' && all?.type === 'Identifier' && all.name === 'arguments';
}
