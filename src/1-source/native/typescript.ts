/** What TypeScript adds to statements. */
import { asNode, isForeign, NotConvertible } from './babel-tree.ts';
import type { Conversion, ForeignNode, SyntaxNode } from './babel-tree.ts';
import { refuseDecorators } from './functions.ts';

/** What TypeScript adds and is more than a type, and its declarations, of which the name is enough. */
export function typescript(made: SyntaxNode, node: ForeignNode, to: Conversion): SyntaxNode {
  switch (node.type) {
    case 'TSDeclareFunction':
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
    case 'TSNamespaceExportDeclaration':
      made['id'] = to.maybe(node['id']);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    case 'TSEnumDeclaration':
      made['id'] = to.one(node['id']);
      made['members'] = to.all(asNode(node['body'])['members']);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    case 'TSEnumMember':
      if (node['computed'] === true) throw new NotConvertible('a computed enum member');
      made['id'] = to.one(node['id']);
      made['initializer'] = to.maybe(node['initializer']);
      return made;
    case 'TSModuleDeclaration': {
      const id = asNode(node['id']);
      if (id.type === 'TSQualifiedName') throw new NotConvertible('a namespace in a namespace');
      made['id'] = to.one(id);
      if (node['declare'] === true) made['declare'] = true;
      // What is only declared is not looked into.
      if (isForeign(node['body']) && node['declare'] !== true) made['body'] = to.one(node['body']);
      return made;
    }
    case 'TSImportEqualsDeclaration':
      made['id'] = to.one(node['id']);
      made['moduleReference'] = to.one(node['moduleReference']);
      made['importKind'] = node['importKind'];
      return made;
    case 'TSParameterProperty':
      refuseDecorators(node);
      made['parameter'] = to.one(node['parameter']);
      return made;
    default:
      throw new NotConvertible(node.type);
  }
}
