/**
 * A plugin as those of CSS-in-JS and coverage tools are: it imports something, puts statements at the top of the program and into every
 * function's body, and attributes on JSX elements; at each time at which plugins do so.
 */
import type { PluginObject } from '@babel/core';
import type { NodePath } from '@babel/traverse';
import type * as t from '@babel/types';

export type Moment = 'pre' | 'Program.enter' | 'Program.exit';

interface Api {
  readonly types: typeof t;
}

/** @param options.moment when it does its work */
export function styledLike({ types }: Api, { moment }: { readonly moment: Moment }): PluginObject {
  const work = (program: NodePath<t.Program>): void => addNodes(program, types);
  if (moment === 'pre') {
    return {
      name: 'styled-like',
      pre(file) {
        work(file.path as NodePath<t.Program>);
      },
      visitor: {},
    };
  }
  return { name: 'styled-like', visitor: { Program: { [moment === 'Program.enter' ? 'enter' : 'exit']: work } } };
}

function addNodes(program: NodePath<t.Program>, types: typeof t): void {
  const imported = program.scope.generateUidIdentifier('styled');
  const styles = program.scope.generateUidIdentifier('styles');
  program.traverse({
    Function({ node: { body } }) {
      if (body.type !== 'BlockStatement') return;
      const hits = types.memberExpression(types.cloneNode(styles), types.identifier('hits'));
      body.body.unshift(types.expressionStatement(types.updateExpression('++', hits)));
    },
    JSXOpeningElement({ node }) {
      const value = types.memberExpression(types.cloneNode(styles), types.identifier('className'));
      // A fragment has no attributes, so that every element here can have them.
      node.attributes.push(types.jsxAttribute(types.jsxIdentifier('data-styled'), types.jsxExpressionContainer(value)));
    },
  });
  const specifier = types.importSpecifier(types.cloneNode(imported), types.identifier('isValidElement'));
  const value = types.objectExpression([
    types.objectProperty(types.identifier('hits'), types.numericLiteral(0)),
    types.objectProperty(types.identifier('className'), types.unaryExpression('typeof', types.cloneNode(imported))),
  ]);
  program.unshiftContainer('body', types.variableDeclaration('var', [types.variableDeclarator(types.cloneNode(styles), value)]));
  program.unshiftContainer('body', types.importDeclaration([specifier], types.stringLiteral('react')));
}
