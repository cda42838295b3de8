/** Statements and what modules are made of. */
import { asNode, listOf, NotConvertible } from './babel-tree.ts';
import type { Conversion, ForeignNode, SyntaxNode } from './babel-tree.ts';
import { exportAll } from './chains.ts';
import { classMember, refuseDecorators } from './functions.ts';
import { typescript } from './typescript.ts';

export function statement(made: SyntaxNode, node: ForeignNode, to: Conversion): SyntaxNode {
  switch (node.type) {
    case 'ForStatement':
      made['init'] = to.maybe(node['init']);
      made['test'] = to.maybe(node['test']);
      made['update'] = to.maybe(node['update']);
      made['body'] = to.one(node['body']);
      return made;
    case 'ForInStatement':
    case 'ForOfStatement':
      made['left'] = to.one(node['left']);
      made['right'] = to.one(node['right']);
      made['body'] = to.one(node['body']);
      if (node.type === 'ForOfStatement') made['await'] = node['await'];
      return made;
    case 'WhileStatement':
    case 'DoWhileStatement':
      made['test'] = to.one(node['test']);
      made['body'] = to.one(node['body']);
      return made;
    case 'SwitchStatement':
      made['discriminant'] = to.one(node['discriminant']);
      made['cases'] = to.all(node['cases']);
      return made;
    case 'SwitchCase':
      made['test'] = to.maybe(node['test']);
      made['consequent'] = to.all(node['consequent']);
      return made;
    case 'TryStatement':
      made['block'] = to.one(node['block']);
      made['handler'] = to.maybe(node['handler']);
      made['finalizer'] = to.maybe(node['finalizer']);
      return made;
    case 'CatchClause':
      made['param'] = to.maybe(node['param']);
      made['body'] = to.one(node['body']);
      return made;
    case 'LabeledStatement':
      made['label'] = to.one(node['label']);
      made['body'] = to.one(node['body']);
      return made;
    case 'BreakStatement':
    case 'ContinueStatement':
      made['label'] = to.maybe(node['label']);
      return made;
    case 'ClassDeclaration':
    case 'ClassExpression':
      refuseDecorators(node);
      made['id'] = to.maybe(node['id']);
      made['superClass'] = to.maybe(node['superClass']);
      made['body'] = to.one(node['body']);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    case 'ClassBody':
      made['body'] = listOf(node['body']).map((member) => classMember(asNode(member), to));
      return made;
    case 'ImportDeclaration':
      if (node['phase']) throw new NotConvertible('an import phase');
      made['specifiers'] = to.all(node['specifiers']);
      made['source'] = to.one(node['source']);
      made['importKind'] = node['importKind'];
      return made;
    case 'ImportSpecifier':
      made['imported'] = to.one(node['imported']);
      made['local'] = to.one(node['local']);
      made['importKind'] = node['importKind'];
      return made;
    case 'ImportDefaultSpecifier':
    case 'ImportNamespaceSpecifier':
      made['local'] = to.one(node['local']);
      return made;
    case 'ExportNamedDeclaration':
      made['declaration'] = to.maybe(node['declaration']);
      made['specifiers'] = to.all(node['specifiers']);
      made['source'] = to.maybe(node['source']);
      made['exportKind'] = node['exportKind'];
      if ((made['declaration'] as SyntaxNode | null)?.type === 'TSImportEqualsDeclaration') throw new NotConvertible('an exported alias');
      return made;
    case 'ExportSpecifier':
      made['local'] = to.one(node['local']);
      made['exported'] = to.one(node['exported']);
      made['exportKind'] = node['exportKind'];
      return made;
    case 'ExportDefaultDeclaration':
      made['declaration'] = to.one(node['declaration']);
      return made;
    case 'ExportAllDeclaration':
      return exportAll(made, node, to);
    default:
      return typescript(made, node, to);
  }
}
