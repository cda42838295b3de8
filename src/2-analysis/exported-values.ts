/**
 * What is known at compile time of a value that a file-level module exports.
 *
 *     async () => {}            an async function
 *     () => {}                  certainly none: a sync function
 *     { save }                  certainly none: an object
 *     withAuth(async () => {})  unknown: checked when the module loads
 */
import type * as t from '@babel/types';
import type { ExportedValue } from '../diagnostics/params.ts';
import type { ModuleBinding, ModuleBindings } from './module-bindings.ts';
import { unwrap } from './syntax.ts';

export type Verdict =
  | { readonly kind: 'async-function'; readonly node: t.Node }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'sync-function' | 'sync-generator'; readonly node: t.Node }
  | { readonly kind: 'not-a-function'; readonly value: ExportedValue };

const UNKNOWN: Verdict = { kind: 'unknown' };

/** @param seen Names already followed, so that `const a = b, b = a` ends. */
export function verdictOf(expression: t.Node, bindings: ModuleBindings, seen: ReadonlySet<string> = new Set()): Verdict {
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
      return last === undefined ? UNKNOWN : verdictOf(last, bindings, seen);
    }
    case 'AssignmentExpression':
      return node.operator === '=' ? verdictOf(node.right, bindings, seen) : UNKNOWN;
    case 'ConditionalExpression':
      return either(verdictOf(node.consequent, bindings, seen), verdictOf(node.alternate, bindings, seen));
    case 'Identifier': {
      const binding = bindings.get(node.name);
      if (binding === undefined) return node.name === 'undefined' ? not({ kind: 'undefined' }) : UNKNOWN;
      return seen.has(node.name) ? UNKNOWN : verdictOfBinding(binding, bindings, new Set([...seen, node.name]));
    }
    default:
      return UNKNOWN;
  }
}

/** Both branches have to agree for anything to be certain. */
function either(a: Verdict, b: Verdict): Verdict {
  return a.kind === b.kind ? a : UNKNOWN;
}

/** What a module-level name holds, as long as nothing is assigned to it later. */
export function verdictOfBinding(binding: ModuleBinding, bindings: ModuleBindings, seen: ReadonlySet<string> = new Set()): Verdict {
  const not = (value: ExportedValue): Verdict => ({ kind: 'not-a-function', value });
  switch (binding.kind) {
    case 'function':
      return verdictOf(binding.node, bindings, seen);
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
      return declarator.init ? verdictOf(declarator.init, bindings, seen) : not({ kind: 'uninitialised' });
    }
    case 'import':
      return binding.imported === 'namespace' ? not({ kind: 'module-namespace' }) : UNKNOWN;
    case 'type':
      return UNKNOWN;
    default:
      return binding satisfies never;
  }
}
