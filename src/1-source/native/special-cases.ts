/** Nodes that one parser has in another way than the other: what becomes of each, and what is left to Babel. */
import { asNode, isForeign, listOf, make, NotConvertible, plainText, SyntaxNode } from './babel-tree.ts';
import type { Conversion, ForeignNode } from './babel-tree.ts';
import { chain, exportAll, importCall } from './chains.ts';
import { classMember, functionOf, hasDecorators, property } from './functions.ts';
import { attributeText, literal } from './literals.ts';

/** In front of the fields: why a node of this type cannot be converted, or null. */
export const REFUSED: ReadonlyMap<string, (node: ForeignNode) => string | null> = new Map(
  Object.entries({
    CallExpression: stepOutside,
    ClassDeclaration: decorated,
    ClassExpression: decorated,
    ExportNamedDeclaration: ({ declaration }) => (isForeign(declaration) && declaration.type === 'TSImportEqualsDeclaration' ? 'an exported alias' : null),
    ImportDeclaration: ({ phase }) => (phase ? 'an import phase' : null),
    MemberExpression: stepOutside,
    NewExpression: stepOutside,
    TSEnumMember: ({ computed }) => (computed === true ? 'a computed enum member' : null),
    TSParameterProperty: decorated,
  } satisfies Record<string, (node: ForeignNode) => string | null>),
);

/** In the place of the fields. */
export const SPECIAL: ReadonlyMap<string, (node: ForeignNode, to: Conversion) => SyntaxNode> = new Map(
  Object.entries({
    ArrowFunctionExpression: functionAlone,
    BlockStatement: (node, to) => {
      const made = make('BlockStatement', node, to);
      made['body'] = to.all(node['body']);
      made['directives'] = [];
      return made;
    },
    ChainExpression: (node, to) => chain(asNode(node['expression']), to).made,
    ClassBody: (node, to) => {
      const made = make('ClassBody', node, to);
      made['body'] = listOf(node['body']).map((member) => classMember(asNode(member), to));
      return made;
    },
    ExportAllDeclaration: exportAll,
    FunctionDeclaration: functionAlone,
    FunctionExpression: functionAlone,
    ImportExpression: importCall,
    JSXAttribute: (node, to) => {
      const { value } = node;
      const made = make('JSXAttribute', node, to);
      made['name'] = to.one(node['name']);
      made['value'] = isForeign(value) && value.type === 'Literal' ? attributeText(value, to) : to.maybe(value);
      return made;
    },
    JSXText: (node, to) => {
      const made = make('JSXText', node, to);
      made['value'] = plainText(node, to.code, /[&\r]/);
      return made;
    },
    Literal: literal,
    ParenthesizedExpression: (node, to) => {
      const made = to.one(node['expression']);
      made.extra = { ...made.extra, parenthesized: true, parenStart: node.start };
      return made;
    },
    PrivateIdentifier: (node, to) => {
      const made = make('PrivateName', node, to);
      const id = new SyntaxNode('Identifier', node.start + 1, node.end, to.lines);
      id['name'] = node['name'];
      made['id'] = id;
      return made;
    },
    Property: property,
    TemplateElement: (node, to) => {
      plainText(node, to.code, /\r/);
      const made = make('TemplateElement', node, to);
      made['value'] = node['value'];
      return made;
    },
    TSEnumDeclaration: (node, to) => {
      const made = make('TSEnumDeclaration', node, to);
      made['id'] = to.one(node['id']);
      made['members'] = to.all(asNode(node['body'])['members']);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    },
    TSModuleDeclaration: namespace,
  } satisfies Record<string, (node: ForeignNode, to: Conversion) => SyntaxNode>),
);

function functionAlone(node: ForeignNode, to: Conversion): SyntaxNode {
  return functionOf(make(node.type, node, to), node, to);
}

function namespace(node: ForeignNode, to: Conversion): SyntaxNode {
  const id = asNode(node['id']);
  if (id.type === 'TSQualifiedName') throw new NotConvertible('a namespace in a namespace');
  const made = make('TSModuleDeclaration', node, to);
  made['id'] = to.one(id);
  if (node['declare'] === true) made['declare'] = true;
  // What is only declared is not looked into.
  else if (isForeign(node['body'])) made['body'] = to.one(node['body']);
  return made;
}

function stepOutside({ optional }: ForeignNode): string | null {
  return optional === true ? 'a step of a chain outside of it' : null;
}

function decorated(node: ForeignNode): string | null {
  return hasDecorators(node) ? 'a decorator' : null;
}
