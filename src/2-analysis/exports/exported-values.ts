/**
 * What is known at compile time of a value that a file-level module exports.
 *
 *     async () => {}            an async function
 *     () => {}                  certainly none: a sync function
 *     { save }                  certainly none: an object
 *     withAuth(async () => {})  unknown: checked when the module loads
 *     __name(async () => {}, 'a')   what it is without the call: a bundler's `keepNames`
 *     x ? a : async () => {}    one of several: nothing is concluded from any of them, each is looked at
 */
import type * as t from '@babel/types';
import type { ExportedValue } from '../../model/diagnostic-params.ts';
import type { ModuleBinding, ModuleBindings } from '../../syntax/module-bindings.ts';
import { unwrap } from '../../syntax/nodes.ts';
import { withoutNaming } from '../../scopes/naming-call.ts';
import type { IsName } from '../../scopes/free-names.ts';
import type { WritesTo } from '../../scopes/writes.ts';

export type Verdict =
  | { readonly kind: 'async-function'; readonly node: t.Node }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'several'; readonly nodes: readonly t.Node[] }
  | { readonly kind: 'sync-function' | 'sync-generator'; readonly node: t.Node }
  | { readonly kind: 'not-a-function'; readonly value: ExportedValue };

const UNKNOWN: Verdict = { kind: 'unknown' };

/** What the names of a module stand for. */
export interface ModuleValues {
  readonly bindings: ModuleBindings;
  /** null where the caller has not looked for writes: then any name may be written to. */
  readonly writesTo: WritesTo | null;
  /** Does a name in a block or a function mean what it means at the top of the module? */
  readonly isOfModule: IsName;
  /** See kept-names.ts. */
  readonly keepsNames: (name: string) => boolean;
}

/** @param seen Names already followed, so that `const a = b, b = a` ends. */
export function verdictOf(expression: t.Node, values: ModuleValues, seen: ReadonlySet<string> = new Set()): Verdict {
  const node = unwrap(expression);
  const not = (value: ExportedValue): Verdict => ({ kind: 'not-a-function', value });
  switch (node.type) {
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration':
      if (node.async) return { kind: 'async-function', node };
      return { kind: node.generator === true ? 'sync-generator' : 'sync-function', node };
    case 'ClassExpression':
    case 'ClassDeclaration':
      return not({ kind: 'class' });
    case 'ObjectExpression':
      return not({ kind: 'object' });
    case 'ArrayExpression':
      return not({ kind: 'array' });
    case 'StringLiteral':
      return not({ kind: 'string' });
    case 'NumericLiteral':
      return not({ kind: 'number' });
    case 'BigIntLiteral':
      return not({ kind: 'bigint' });
    case 'BooleanLiteral':
      return not({ kind: 'boolean' });
    case 'NullLiteral':
      return not({ kind: 'null' });
    case 'TemplateLiteral':
      return not({ kind: 'template-literal' });
    case 'RegExpLiteral':
      return not({ kind: 'regular-expression' });
    case 'JSXElement':
    case 'JSXFragment':
      return not({ kind: 'jsx' });
    case 'NewExpression': {
      const callee = unwrap(node.callee);
      // `new Proxy(fn, …)` and `new Function(…)` are functions.
      if (callee.type === 'Identifier' && (callee.name === 'Proxy' || callee.name === 'Function')) return UNKNOWN;
      return not({ kind: 'new', constructorName: callee.type === 'Identifier' ? callee.name : null });
    }
    case 'UnaryExpression':
      return node.operator === 'void' ? not({ kind: 'undefined' }) : not({ kind: 'operator', operator: node.operator });
    case 'BinaryExpression':
    case 'UpdateExpression':
      return not({ kind: 'operator', operator: node.operator });
    case 'SequenceExpression': {
      const last = node.expressions.at(-1);
      return last === undefined ? UNKNOWN : verdictOf(last, values, seen);
    }
    case 'AssignmentExpression':
      return node.operator === '=' ? verdictOf(node.right, values, seen) : UNKNOWN;
    case 'ConditionalExpression':
      return oneOf([verdictOf(node.consequent, values, seen), verdictOf(node.alternate, values, seen)]);
    case 'LogicalExpression':
      // What `&&` gives on the left is no function.
      return oneOf([node.operator === '&&' ? UNKNOWN : verdictOf(node.left, values, seen), verdictOf(node.right, values, seen)]);
    case 'Identifier': {
      // `function set(impl) { save = impl; }` says nothing of the module's own `impl`.
      if (!values.isOfModule(node)) return UNKNOWN;
      const binding = values.bindings.get(node.name);
      if (binding === undefined) return node.name === 'undefined' ? not({ kind: 'undefined' }) : UNKNOWN;
      return seen.has(node.name) ? UNKNOWN : verdictOfBinding(node.name, binding, values, new Set([...seen, node.name]));
    }
    case 'CallExpression': {
      const named = withoutNaming(node, values.keepsNames);
      return named === node ? UNKNOWN : verdictOf(named, values, seen);
    }
    default:
      return UNKNOWN;
  }
}

/** Nothing is certain but what all of them are; a function that is not async is refused wherever it may be exported. */
function oneOf(verdicts: readonly Verdict[]): Verdict {
  const notAsync = verdicts.find(({ kind }) => kind === 'sync-function' || kind === 'sync-generator');
  if (notAsync !== undefined) return notAsync;
  const [first = UNKNOWN] = verdicts;
  if (verdicts.every(({ kind }) => kind === 'not-a-function')) return first;
  return {
    kind: 'several',
    nodes: verdicts.flatMap((verdict) => (verdict.kind === 'async-function' ? [verdict.node] : verdict.kind === 'several' ? verdict.nodes : [])),
  };
}

/** What a module-level name holds, or may come to hold. */
export function verdictOfBinding(name: string, binding: ModuleBinding, values: ModuleValues, seen: ReadonlySet<string> = new Set()): Verdict {
  const isFixed = (binding.kind !== 'variable' && binding.kind !== 'function') || (binding.kind === 'variable' && binding.constant);
  const first = firstVerdict(binding, values, seen);
  if (isFixed) return first;
  if (values.writesTo === null && binding.kind === 'variable') return UNKNOWN;
  const writes = values.writesTo?.(name) ?? [];
  const later = [
    ...(binding.kind === 'variable' ? binding.declaredAgain : []).map(({ value }) => (value === null ? UNKNOWN : verdictOf(value, values, seen))),
    ...writes.map((write) => (write.type === 'AssignmentExpression' && write.left.type === 'Identifier' ? verdictOf(write.right, values, seen) : UNKNOWN)),
  ];
  // `let save;`, `var save`: nothing until it is assigned to.
  const isEmpty = first.kind === 'not-a-function' && first.value.kind === 'uninitialised';
  return later.length === 0 ? first : oneOf(isEmpty ? [...later, UNKNOWN] : [first, ...later]);
}

/** As long as nothing is assigned to it later. */
function firstVerdict(binding: ModuleBinding, values: ModuleValues, seen: ReadonlySet<string>): Verdict {
  const not = (value: ExportedValue): Verdict => ({ kind: 'not-a-function', value });
  switch (binding.kind) {
    case 'function':
      return verdictOf(binding.node, values, seen);
    case 'class':
      return not({ kind: 'class' });
    case 'enum':
      return not({ kind: 'enum' });
    case 'namespace':
      return not({ kind: 'namespace' });
    case 'variable': {
      const { declarator, identifier } = binding;
      if (binding.rest) return not({ kind: 'rest' });
      if (declarator.id !== identifier) return UNKNOWN;
      return declarator.init ? verdictOf(declarator.init, values, seen) : not({ kind: 'uninitialised' });
    }
    case 'import':
      return binding.imported === 'namespace' ? not({ kind: 'module-namespace' }) : UNKNOWN;
    case 'alias':
    case 'type':
      return UNKNOWN;
    default:
      return binding satisfies never;
  }
}
