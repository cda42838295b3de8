/**
 * Where a Server Function stands, and whether one may stand there.
 *
 *     export async function save() { 'use server' }      module-declaration: stays, is registered
 *     const save = async () => { 'use server' }          module-variable: stays, is registered
 *     { async function save() { 'use server' } }         declaration: moves to module level, its binding to the start of the block
 *     <form action={async () => { 'use server' }} />     expression: moves to module level
 *     { async save() { 'use server' } }                  object-method
 *     class Api { static async save() { 'use server' } } static-method
 */
import type * as t from '@babel/types';
import { asyncLookOf } from '../functions/async-look.ts';
import type { Collector } from '../../diagnostics/collector.ts';
import type { FunctionSite, KeyPlace } from '../../model/index.ts';
import { decoratorsOf, parameterDecorators } from '../../syntax/children.ts';
import { classNameOf } from '../directives/find.ts';
import type { DirectiveSite } from '../directives/find.ts';
import type { Scope } from '../../scopes/tree.ts';
import type { IsSettled } from '../../scopes/writes.ts';
import { isFunction, spanOf, staticKey, withoutWrappers } from '../../syntax/nodes.ts';
import { isReplacedMember, isSeenByDecorators, keyPlaceOf, possibleReplacements } from './class-members.ts';
import { fault } from '../../diagnostics/fault.ts';

/** Reports what cannot be a Server Function at all. @returns true when it can. */
export function reportForm(site: DirectiveSite, name: string | null, report: Collector['report']): boolean {
  const { function: node, ancestors } = site;
  const span = spanOf(site.directive);
  if (ancestors.some((ancestor) => ancestor.type === 'TSModuleBlock')) {
    report('directive-misplaced', { where: 'namespace' }, span);
    return false;
  }
  const on = decoratedPart(node);
  if (on !== null) {
    report('decorated-server-function', { ...nameOf(node, name, ancestors), on }, span);
    return false;
  }
  if ('kind' in node && node.kind !== 'method') {
    const method = methodOf(node, ancestors);
    if (node.kind === 'constructor') report('method-is-constructor', { className: method.className }, span);
    else report('method-is-accessor', { ...method, accessor: node.kind === 'get' ? 'getter' : 'setter' }, span);
    return false;
  }
  if (node.type === 'ClassPrivateMethod' || (node.type === 'ClassMethod' && !node.static)) {
    report(node.type === 'ClassPrivateMethod' ? 'method-is-private' : 'method-not-static', methodOf(node, ancestors), span);
    return false;
  }
  if (keyPlaceFor(site) === null) {
    report('directive-misplaced', { where: 'computed-key' }, span);
    return false;
  }
  if (node.async === true) return true;
  const look = asyncLookOf(node, ancestors);
  if (node.generator === true && look.looksLike === undefined) report('function-is-generator', { site: 'inline', name }, span);
  else report('function-not-async', { site: 'inline', name, ...look }, span);
  return false;
}

/** Where the keys of its class are kept that the function depends on; null where each class that is made needs a variable of its own and can have none. */
function keyPlaceFor(site: DirectiveSite): KeyPlace | null {
  const end = classWithKeptKeys(site);
  return end === null || isEvaluatedOnce(site) ? AT_MODULE_LEVEL : keyPlaceOf(site.ancestors.slice(0, end));
}

/** How many ancestors there are down to the class, its last one included; null where no key is kept. */
function classWithKeptKeys({ function: node, ancestors }: DirectiveSite): number | null {
  const classBody = ancestors.at(-1);
  if (node.type === 'ClassMethod' && classBody?.type === 'ClassBody') return keepsKeys(node, classBody) ? ancestors.length - 1 : null;
  const { value, depth } = withoutWrappers(node, ancestors);
  const field = ancestors[depth];
  // An object's key and its value are evaluated one behind the other.
  return field?.type === 'ObjectProperty' || computedKeyOf(field, value) === null ? null : depth - 1;
}

function keepsKeys(method: t.ClassMethod, classBody: t.ClassBody): boolean {
  return staticKey(method) === null || possibleReplacements(method, classBody).some((other) => staticKey(other) === null);
}

function decoratedPart(node: DirectiveSite['function']): 'method' | 'parameter' | null {
  if (decoratorsOf(node).length > 0) return 'method';
  return node.params.some((param) => parameterDecorators(param).length > 0) ? 'parameter' : null;
}

function nameOf(node: DirectiveSite['function'], name: string | null, ancestors: readonly t.Node[]): { name: string; className: string | null } {
  return 'kind' in node ? methodOf(node, ancestors) : { name: name ?? 'anonymous', className: null };
}

function methodOf(node: t.ObjectMethod | t.ClassMethod | t.ClassPrivateMethod, ancestors: readonly t.Node[]): { name: string; className: string | null } {
  return { name: staticKey(node) ?? 'computed', className: classNameOf(ancestors) };
}

const AT_MODULE_LEVEL = { kind: 'module' } as const;

/** Classifies a site that `reportForm` has let through. */
export function functionSiteOf(site: DirectiveSite, isSettled: IsSettled, outer: Scope): FunctionSite {
  const { function: node, ancestors } = site;
  if (node.type === 'ObjectMethod') return { kind: 'object-method', method: node };
  if (node.type === 'ClassMethod') {
    const classBody = ancestors.at(-1);
    if (classBody?.type === 'ClassBody') return staticMethodSite(node, classBody, site);
  }
  if (node.type === 'FunctionDeclaration') return declarationSite(node, ancestors, isSettled, outer);
  return valueSite(site, isSettled);
}

function staticMethodSite(method: t.ClassMethod, classBody: t.ClassBody, site: DirectiveSite): FunctionSite {
  const replaced = isReplacedMember(method, classBody);
  return {
    kind: 'static-method',
    method,
    classBody,
    replaced,
    mayBeReplacedBy: replaced ? [] : possibleReplacements(method, classBody),
    seenByDecorators: isSeenByDecorators(site.ancestors.at(-2), classBody),
    keyPlace: keyPlaceFor(site) ?? AT_MODULE_LEVEL,
  };
}

function declarationSite(node: t.FunctionDeclaration, ancestors: readonly t.Node[], isSettled: IsSettled, outer: Scope): FunctionSite {
  const parent = ancestors.at(-1);
  if (parent?.type === 'Program' || (ancestors.at(-2)?.type === 'Program' && parent?.type.startsWith('Export'))) {
    if (!node.id) return { kind: 'module-default-declaration', node };
    return { kind: 'module-declaration', localName: node.id.name, reassigned: !isSettled(node.id.name) };
  }
  const localName = node.id?.name ?? 'default';
  const isTwice = outer.bindings.get(localName)?.redeclared === true;
  const shared = isTwice || outer.parent?.bindings.get(localName)?.kind === 'param';
  switch (parent?.type) {
    case 'BlockStatement': {
      const around = ancestors.at(-2);
      const isBody = around !== undefined && 'params' in around && 'body' in around && around.body === parent;
      return {
        kind: 'declaration',
        localName,
        scope: { kind: isBody ? 'function-body' : 'block', node: parent },
        replaced: isTwice && isReplaced(node, parent.body),
        shared,
      };
    }
    case 'StaticBlock':
      return { kind: 'declaration', localName, scope: { kind: 'block', node: parent }, replaced: isTwice && isReplaced(node, parent.body), shared };
    case 'SwitchCase': {
      const around = ancestors.at(-2);
      if (around?.type === 'SwitchStatement') return { kind: 'declaration', localName, scope: { kind: 'switch', node: around }, replaced: false, shared };
      break;
    }
    default:
  }
  fault(`A function declaration cannot stand in a ${parent?.type ?? 'nothing'}.`);
}

/** Of two declarations of one name in a function body, the last is what the name holds from the start. */
function isReplaced(node: t.FunctionDeclaration, statements: readonly t.Statement[]): boolean {
  return statements.slice(statements.indexOf(node) + 1).some((statement) => statement.type === 'FunctionDeclaration' && statement.id?.name === node.id?.name);
}

/** A function expression or arrow; one that a module-level variable is declared with can stay there. */
function valueSite(site: DirectiveSite, isSettled: IsSettled): FunctionSite {
  const { function: node, ancestors } = site;
  const { value, depth } = withoutWrappers(node, ancestors);
  const declarator = ancestors[depth];
  const declaration = ancestors[depth - 1];
  const computedKey = computedKeyOf(declarator, value);
  const keyPlace = keyPlaceFor(site) ?? AT_MODULE_LEVEL;
  const expression = (holder: string | null): FunctionSite => ({ kind: 'expression', holder, computedKey, keyPlace });
  if (declarator?.type === 'ExportDefaultDeclaration') return expression('');
  const statement = moduleStatement(ancestors.slice(0, depth));
  if (statement === null || declaration?.type !== 'VariableDeclaration') return expression(null);
  if (declarator?.type !== 'VariableDeclarator' || declarator.init !== value || declarator.id.type !== 'Identifier') return expression(null);
  const localName = declarator.id.name;
  // What may come to hold something else cannot be what an id leads to.
  if (!isSettled(localName)) return expression(null);
  // A later declarator of the same statement may already use it: only the last can be registered after the statement.
  const isLast = declaration.declarations.at(-1) === declarator;
  return isLast ? { kind: 'module-variable', localName, statement } : expression(localName);
}

/** The key of `{ [key]: value }` or of a class field, where it is computed at run time. */
function computedKeyOf(property: t.Node | undefined, value: t.Node): t.Expression | null {
  if (property?.type !== 'ObjectProperty' && property?.type !== 'ClassProperty' && property?.type !== 'ClassAccessorProperty') return null;
  if (property.value !== value || !property.computed || staticKey(property) !== null) return null;
  return property.key as t.Expression;
}

/** The statement of the module body that a variable declaration is, `export` included. */
function moduleStatement(ancestors: readonly t.Node[]): t.Statement | null {
  const [program, statement, inner] = ancestors;
  if (program?.type !== 'Program') return null;
  if (statement?.type === 'VariableDeclaration' && ancestors.length === 2) return statement;
  if (statement?.type === 'ExportNamedDeclaration' && inner?.type === 'VariableDeclaration' && ancestors.length === 3) return statement;
  return null;
}

/** Is the function made once in the life of the module? Not in a function, in a loop, or in a field that each instance has. */
export function isEvaluatedOnce({ ancestors }: DirectiveSite): boolean {
  return !ancestors.some((ancestor) => isFunction(ancestor) || isRepeated(ancestor));
}

function isRepeated(node: t.Node): boolean {
  switch (node.type) {
    case 'ForStatement':
    case 'ForInStatement':
    case 'ForOfStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return true;
    case 'ClassProperty':
    case 'ClassPrivateProperty':
    case 'ClassAccessorProperty':
      return node.static !== true;
    default:
      return false;
  }
}
