/** Faults in syntax that is carried along: TypeScript's and younger JavaScript's. */
import { types as t } from '@babel/core';
import type { Faults } from './compiled.ts';

export const syntaxFaults: Faults = {
  'what is hoisted disposes of nothing': {
    VariableDeclaration({ node }) {
      if (node.kind === 'using' || node.kind === 'await using') node.kind = 'const';
    },
  },
  'decorators are lost': {
    Decorator: (path) => path.remove(),
  },
  'a parameter property is a parameter alone': {
    TSParameterProperty: (path) => void path.replaceWith(path.node.parameter),
  },
  'what a namespace exports is its own': {
    ExportNamedDeclaration(path) {
      if (path.parent.type === 'TSModuleBlock' && path.node.declaration) path.replaceWith(path.node.declaration);
    },
  },
  'an accessor is a field': {
    ClassAccessorProperty({ node }) {
      Object.assign(node, { type: node.key.type === 'PrivateName' ? 'ClassPrivateProperty' : 'ClassProperty' });
    },
  },
  'a setter is lost': {
    ClassMethod(path) {
      if (path.node.kind === 'set') path.remove();
    },
  },
  'private names are public': {
    ClassPrivateProperty: ({ node }) => void Object.assign(node, { type: 'ClassProperty', key: node.key.id }),
    ClassPrivateMethod: ({ node }) => void Object.assign(node, { type: 'ClassMethod', key: node.key.id }),
    MemberExpression({ node }) {
      if (node.property.type === 'PrivateName') node.property = node.property.id;
    },
    BinaryExpression({ node }) {
      if (node.left.type === 'PrivateName') Object.assign(node, { left: t.stringLiteral(node.left.id.name) });
    },
  },
  'generated code says `undefined`': {
    UnaryExpression(path) {
      const { operator, argument } = path.node;
      if (operator === 'void' && argument.type === 'NumericLiteral') path.replaceWith(t.identifier('undefined'));
    },
  },
};
