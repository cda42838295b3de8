/** Optional chains, dynamic imports and exported namespaces: what Babel 7 builds in another way. */
import { asNode, make, NotConvertible, starOf, SyntaxNode } from './babel-tree.ts';
import type { Conversion, ForeignNode } from './babel-tree.ts';

const STEPS = new Set(['MemberExpression', 'CallExpression', 'TSNonNullExpression', 'TSInstantiationExpression']);

/** From the first `?.` on, each step of a chain is of the optional kind. */
export function chain(node: ForeignNode, to: Conversion): { readonly made: SyntaxNode; readonly isOptional: boolean } {
  if (!STEPS.has(node.type)) return { made: to.one(node), isOptional: node.type === 'ChainExpression' };
  const key = node.type === 'MemberExpression' ? 'object' : node.type === 'CallExpression' ? 'callee' : 'expression';
  const inner = chain(asNode(node[key]), to);
  const isOptional = inner.isOptional || node['optional'] === true;
  const made = make(isOptional && key !== 'expression' ? `Optional${node.type}` : node.type, node, to);
  made[key] = inner.made;
  if (key === 'object') {
    made['property'] = to.one(node['property']);
    made['computed'] = node['computed'];
  } else if (key === 'callee') {
    made['arguments'] = to.all(node['arguments']);
  }
  if (made.type !== node.type) made['optional'] = node['optional'] === true;
  return { made, isOptional };
}

/** `import(a)` is a call to Babel 7. */
export function importCall(node: ForeignNode, to: Conversion): SyntaxNode {
  if (node['phase']) throw new NotConvertible('an import phase');
  const made = make('CallExpression', node, to);
  made['callee'] = new SyntaxNode('Import', node.start, node.start + 'import'.length, to.lines);
  const options = to.maybe(node['options']);
  made['arguments'] = options === null ? [to.one(node['source'])] : [to.one(node['source']), options];
  return made;
}

export function exportAll(node: ForeignNode, to: Conversion): SyntaxNode {
  const source = to.one(node['source']);
  const exported = to.maybe(node['exported']);
  if (exported === null) {
    const made = make('ExportAllDeclaration', node, to);
    made['source'] = source;
    made['exportKind'] = node['exportKind'];
    return made;
  }
  if (node['exportKind'] === 'type') throw new NotConvertible('a namespace of types');
  const specifier = new SyntaxNode('ExportNamespaceSpecifier', starOf(node, to.code), exported.end, to.lines);
  specifier['exported'] = exported;
  const named = make('ExportNamedDeclaration', node, to);
  named['declaration'] = null;
  named['specifiers'] = [specifier];
  named['source'] = source;
  named['exportKind'] = node['exportKind'];
  return named;
}
