/** Faults in what is captured, when it is read, and how much of it is sent. */
import { template, types as t } from '@babel/core';
import type { NodePath } from '@babel/core';
import { factoryParameter, hoistedOf, nameOf, readsOf, type Faults } from './compiled.ts';

/** Takes those names from what the factory is given of which every use is of one kind. */
function forget(path: NodePath<t.ObjectProperty>, isKind: (use: NodePath, made: t.Node) => boolean): void {
  const parameter = factoryParameter(path);
  const value = path.get('value');
  const made = value.isArrowFunctionExpression() ? value.get('body') : null;
  if (parameter === null || made?.isFunction() !== true) return;
  parameter.elements.forEach((element, index) => {
    const name = nameOf(element);
    const uses = (name !== null && value.scope.getBinding(name)?.referencePaths) || [];
    if (uses.length > 0 && uses.every((use) => isKind(use, made.node))) parameter.elements[index] = t.identifier(`${name}$lost`);
  });
}

const isAmongParameters = (use: NodePath, made: t.Node): boolean =>
  use.findParent((parent) => parent.listKey === 'params' && parent.parentPath?.node === made) !== null;

export const captureFaults: Faults = {
  'captures are read when the reference is made': {
    CallExpression(path) {
      const read = readsOf(path);
      if (read === null || nameOf(read.get('body').node) === 'eager') return;
      const eager = t.arrowFunctionExpression([t.identifier('eager')], t.arrowFunctionExpression([], t.identifier('eager')));
      read.replaceWith(t.callExpression(eager, [read.node.body as t.Expression]));
      path.skip();
    },
  },
  'two captures are swapped': {
    ObjectProperty(path) {
      const parameter = factoryParameter(path);
      if (parameter !== null && parameter.elements.length > 1) parameter.elements.reverse();
    },
  },
  'a member path is not sent': {
    CallExpression({ node }) {
      if (nameOf(node.callee) === 'pick' && node.arguments.length > 2) node.arguments.pop();
    },
  },
  'a path is cut short of its base': {
    CallExpression({ node }) {
      if (nameOf(node.callee) !== 'pick') return;
      for (const path of node.arguments.slice(1)) if (path.type === 'ArrayExpression' && path.elements.length > 1) path.elements.shift();
    },
  },
  'what only a default parameter uses is not captured': {
    ObjectProperty: (path) => forget(path, isAmongParameters),
  },
  'what is only a tag is not captured': {
    ObjectProperty: (path) => forget(path, (use) => use.isJSXIdentifier()),
  },
  'the last capture is forgotten': {
    ObjectProperty(path) {
      const parameter = factoryParameter(path);
      const last = parameter?.elements.length ?? 0;
      const name = nameOf(parameter?.elements[last - 1]);
      if (parameter && name !== null) parameter.elements[last - 1] = t.identifier(`${name}$lost`);
    },
  },
  'of a primitive that is tested only members are sent': {
    CallExpression({ node }) {
      if (nameOf(node.callee) !== 'pick') return;
      const isTest = (path: t.Node): boolean => path.type === 'ArrayExpression' && path.elements.at(-1)?.type === 'BooleanLiteral';
      node.arguments = node.arguments.filter((path) => !isTest(path) || (path.type === 'ArrayExpression' && path.elements.length > 1));
    },
  },
  'an inherited member is taken for a part': {
    CallExpression(path) {
      if (nameOf(path.node.callee) !== 'pick') return;
      const parts =
        '(value, ...paths) => value == null || paths.some(([key]) => key === true) ? value : Object.fromEntries(paths.map(([key]) => [key, value[key]]))';
      path.node.callee = template.expression(parts)() as t.ArrowFunctionExpression;
    },
  },
  'nothing comes back as an object without members': {
    CallExpression({ node }) {
      const parts = '(value, ...paths) => (value == null ? {} : pick.call(null, value, ...paths))';
      if (nameOf(node.callee) === 'pick') node.callee = template.expression(parts)() as t.ArrowFunctionExpression;
    },
  },
  'a variable that shares its name with a parameter holds nothing yet': {
    CallExpression(path) {
      const read = readsOf(path);
      if (read?.node.body.type !== 'ArrayExpression') return;
      read.node.body.elements = read.node.body.elements.map((value) => {
        const binding = path.scope.getBinding(nameOf(value) ?? '');
        const isDeclaredAgain = binding?.kind === 'param' && binding.constantViolations.some((again) => again.isVariableDeclarator());
        return isDeclaredAgain ? t.unaryExpression('void', t.numericLiteral(0)) : value;
      });
    },
  },
  'what is only touched is not read': {
    CallExpression(path) {
      const read = readsOf(path);
      if (read?.node.body.type === 'SequenceExpression') read.node.body = read.node.body.expressions.at(-1) ?? read.node.body;
    },
  },
  'every row of a loop has the captures of the first': {
    CallExpression(path) {
      const read = readsOf(path);
      if (read === null) return;
      const closure = hoistedOf(path.node.arguments[1])?.name;
      if (closure === undefined || read.node.body.type !== 'ArrayExpression') return;
      const kept = t.memberExpression(t.identifier(closure), t.identifier('kept'));
      read.node.body = t.assignmentExpression('??=', kept, read.node.body);
    },
  },
};
