/**
 * The Babel plugin under babel-jest, for clients: what it compiles says so when it is loaded, and what imports packages looks whether
 * one of them has brought a module with `'use server'` that Jest has not transformed.
 *
 *     typeof require === 'function' && require('babel-plugin-use-server/testing/client').refuseUntransformed(require.cache, true);
 */
import type * as t from '@babel/types';
import type { BabelTools } from '../4-emit/apply/ast/tools.ts';
import { isOfPackage, TEST_CLIENT } from './look-around.ts';
import { scanSpecifiers } from '../resolve/specifiers.ts';

/**
 * @param text null where Babel was given none.
 * @param isCompiled Are these the stubs of a module with Server Functions?
 */
export function lookAroundInJest(program: t.Program, text: string | null, isCompiled: boolean, { types }: BabelTools): void {
  if (!isCompiled && (text === null || !scanSpecifiers(text).some(isOfPackage))) return;
  const load = types.identifier('require');
  const kit = types.callExpression(load, [types.stringLiteral(TEST_CLIENT)]);
  const call = isCompiled
    ? types.callExpression(types.memberExpression(kit, types.identifier('noteCompiled')), [types.identifier('__filename')])
    : types.callExpression(types.memberExpression(kit, types.identifier('refuseUntransformed')), [
        types.memberExpression(types.identifier('require'), types.identifier('cache')),
        types.booleanLiteral(true),
      ]);
  // Not in ES modules, which Jest keeps apart.
  const hasRequire = types.binaryExpression('===', types.unaryExpression('typeof', types.identifier('require')), types.stringLiteral('function'));
  program.body.push(types.expressionStatement(types.logicalExpression('&&', hasRequire, call)));
}
