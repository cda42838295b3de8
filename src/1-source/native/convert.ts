/** The nodes of the other parser, one after the other; see babel-tree.ts. Expressions here, everything else in the files beside. */
import { asNode, isForeign, listOf, make, NotConvertible, plainText, SyntaxNode } from './babel-tree.ts';
import type { Conversion, ForeignNode } from './babel-tree.ts';
import { chain, importCall } from './chains.ts';
import { functionOf, property } from './functions.ts';
import { attributeText, literal } from './literals.ts';
import { statement } from './statements.ts';
import { LineTable } from '../../syntax/line-table.ts';

/** Everything that the conversion of one text shares. */
export function conversionOf(code: string): Conversion {
  const to: Conversion = {
    code,
    lines: new LineTable(code),
    one: (value) => convert(value, to),
    maybe: (value) => maybe(value, to),
    all: (list) => all(list, to),
  };
  return to;
}

/** A node that is there. */
function convert(value: unknown, to: Conversion): SyntaxNode {
  const node = asNode(value);
  const made = make(node.type, node, to);
  switch (node.type) {
    case 'Identifier':
      made['name'] = node['name'];
      if (node['optional'] === true) made['optional'] = true;
      return made;
    case 'Literal':
      return literal(node, to);
    case 'MemberExpression':
      if (node['optional'] === true) throw new NotConvertible('a step of a chain outside of it');
      made['object'] = convert(node['object'], to);
      made['property'] = convert(node['property'], to);
      made['computed'] = node['computed'];
      return made;
    case 'CallExpression':
    case 'NewExpression':
      if (node['optional'] === true) throw new NotConvertible('a step of a chain outside of it');
      made['callee'] = convert(node['callee'], to);
      made['arguments'] = all(node['arguments'], to);
      return made;
    case 'ChainExpression':
      return chain(asNode(node['expression']), to).made;
    case 'ParenthesizedExpression':
      return parenthesized(node, to);
    case 'ExpressionStatement':
    case 'JSXExpressionContainer':
    case 'JSXSpreadChild':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'TSExportAssignment':
    case 'TSExternalModuleReference':
      made['expression'] = convert(node['expression'], to);
      return made;
    case 'JSXIdentifier':
      made['name'] = node['name'];
      return made;
    case 'JSXText':
      made['value'] = plainText(node, to.code, /[&\r]/);
      return made;
    case 'JSXElement':
      made['openingElement'] = convert(node['openingElement'], to);
      made['children'] = all(node['children'], to);
      return made;
    case 'JSXFragment':
      made['children'] = all(node['children'], to);
      return made;
    case 'JSXOpeningElement':
      made['name'] = convert(node['name'], to);
      made['attributes'] = all(node['attributes'], to);
      made['selfClosing'] = node['selfClosing'];
      return made;
    case 'JSXAttribute':
      made['name'] = convert(node['name'], to);
      made['value'] = isForeign(node['value']) && node['value'].type === 'Literal' ? attributeText(node['value'], to) : maybe(node['value'], to);
      return made;
    case 'JSXMemberExpression':
      made['object'] = convert(node['object'], to);
      made['property'] = convert(node['property'], to);
      return made;
    case 'JSXNamespacedName':
      made['namespace'] = convert(node['namespace'], to);
      made['name'] = convert(node['name'], to);
      return made;
    case 'VariableDeclaration':
      made['kind'] = node['kind'];
      made['declarations'] = all(node['declarations'], to);
      if (node['declare'] === true) made['declare'] = true;
      return made;
    case 'VariableDeclarator':
      made['id'] = convert(node['id'], to);
      made['init'] = maybe(node['init'], to);
      return made;
    case 'BlockStatement':
    case 'StaticBlock':
    case 'TSModuleBlock':
      made['body'] = all(node['body'], to);
      if (node.type === 'BlockStatement') made['directives'] = [];
      return made;
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return functionOf(made, node, to);
    case 'Property':
      return property(node, to);
    case 'ReturnStatement':
    case 'ThrowStatement':
    case 'AwaitExpression':
    case 'SpreadElement':
    case 'RestElement':
    case 'JSXSpreadAttribute':
      made['argument'] = maybe(node['argument'], to);
      return made;
    case 'IfStatement':
    case 'ConditionalExpression':
      made['test'] = convert(node['test'], to);
      made['consequent'] = convert(node['consequent'], to);
      made['alternate'] = maybe(node['alternate'], to);
      return made;
    case 'BinaryExpression':
    case 'LogicalExpression':
    case 'AssignmentExpression':
      made['operator'] = node['operator'];
      made['left'] = convert(node['left'], to);
      made['right'] = convert(node['right'], to);
      return made;
    case 'AssignmentPattern':
    case 'TSQualifiedName':
      made['left'] = convert(node['left'], to);
      made['right'] = convert(node['right'], to);
      return made;
    case 'ObjectExpression':
    case 'ObjectPattern':
      made['properties'] = all(node['properties'], to);
      return made;
    case 'ArrayExpression':
    case 'ArrayPattern':
      made['elements'] = all(node['elements'], to);
      return made;
    case 'TemplateLiteral':
      made['quasis'] = all(node['quasis'], to);
      made['expressions'] = all(node['expressions'], to);
      return made;
    case 'TemplateElement':
      plainText(node, to.code, /\r/);
      made['value'] = node['value'];
      return made;
    case 'TaggedTemplateExpression':
      made['tag'] = convert(node['tag'], to);
      made['quasi'] = convert(node['quasi'], to);
      return made;
    case 'UnaryExpression':
    case 'UpdateExpression':
      made['operator'] = node['operator'];
      made['prefix'] = node['prefix'];
      made['argument'] = convert(node['argument'], to);
      return made;
    case 'YieldExpression':
      made['delegate'] = node['delegate'];
      made['argument'] = maybe(node['argument'], to);
      return made;
    case 'SequenceExpression':
      made['expressions'] = all(node['expressions'], to);
      return made;
    case 'ImportExpression':
      return importCall(node, to);
    case 'MetaProperty':
      made['meta'] = convert(node['meta'], to);
      made['property'] = convert(node['property'], to);
      return made;
    case 'PrivateIdentifier': {
      const name = make('PrivateName', node, to);
      name['id'] = new SyntaxNode('Identifier', node.start + 1, node.end, to.lines);
      (name['id'] as SyntaxNode)['name'] = node['name'];
      return name;
    }
    case 'ThisExpression':
    case 'Super':
    case 'EmptyStatement':
    case 'DebuggerStatement':
    case 'JSXEmptyExpression':
      return made;
    default:
      return statement(made, node, to);
  }
}

function all(value: unknown, to: Conversion): (SyntaxNode | null)[] {
  const list = listOf(value);
  const made: (SyntaxNode | null)[] = [];
  for (let at = 0; at < list.length; at++) made.push(maybe(list[at], to));
  return made;
}

function maybe(value: unknown, to: Conversion): SyntaxNode | null {
  return value === null || value === undefined ? null : convert(value, to);
}

function parenthesized(node: ForeignNode, to: Conversion): SyntaxNode {
  const made = convert(node['expression'], to);
  made.extra = { ...made.extra, parenthesized: true, parenStart: node.start };
  return made;
}
