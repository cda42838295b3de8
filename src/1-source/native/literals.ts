/** Literals and directives of the other parser: their raw text is what analysis looks at. */
import { asNode, make, plainText } from './babel-tree.ts';
import type { Conversion, ForeignNode, SyntaxNode } from './babel-tree.ts';

export function literal(node: ForeignNode, to: Conversion): SyntaxNode {
  const { value } = node;
  const type = isPresent(node['regex'])
    ? 'RegExpLiteral'
    : isPresent(node['bigint'])
      ? 'BigIntLiteral'
      : typeof value === 'string'
        ? 'StringLiteral'
        : typeof value === 'number'
          ? 'NumericLiteral'
          : typeof value === 'boolean'
            ? 'BooleanLiteral'
            : 'NullLiteral';
  const made = make(type, node, to);
  const raw = to.code.slice(node.start, node.end);
  if (type === 'RegExpLiteral') {
    // The other parser puts the flags in an order of its own.
    const end = raw.lastIndexOf('/');
    made['pattern'] = raw.slice(1, end);
    made['flags'] = raw.slice(end + 1);
  }
  if (type === 'BigIntLiteral') made['value'] = raw.replace(/[_n]/g, '');
  else if (type !== 'NullLiteral' && type !== 'RegExpLiteral') made['value'] = value;
  if (type === 'StringLiteral' || type === 'NumericLiteral') made.extra = { rawValue: value, raw };
  return made;
}

function isPresent(value: unknown): boolean {
  return value !== undefined && value !== null;
}

export function attributeText(node: ForeignNode, to: Conversion): SyntaxNode {
  const raw = plainText(node, to.code, /[&\r]/);
  const made = make('StringLiteral', node, to);
  made['value'] = raw.slice(1, -1);
  made.extra = { rawValue: made['value'], raw };
  return made;
}

export function directiveOf(statement: ForeignNode, to: Conversion): SyntaxNode {
  const literalNode = asNode(statement['expression']);
  const raw = to.code.slice(literalNode.start, literalNode.end);
  const value = make('DirectiveLiteral', literalNode, to);
  value['value'] = raw.slice(1, -1);
  value.extra = { raw, rawValue: raw.slice(1, -1), expressionValue: literalNode['value'] };
  const made = make('Directive', statement, to);
  made['value'] = value;
  return made;
}
