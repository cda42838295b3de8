/**
 * Compilers with a fault: the compiled text with one capture rule broken. They show that the random programs would notice if the real one had it. What is
 * changed is the call of the runtime, which every hoisted function goes through:
 *
 *     const save$closure = { …, make: ([id, user]) => async function save() { … }, send: ([id, user]) => [id, pick(user, ["name"])] };
 *     bindCaptures(save$ref, save$closure, () => [id, user], encryptBoundArgs)
 */
import { template, transformSync, types as t } from '@babel/core';
import type { NodePath, PluginObject, Visitor } from '@babel/core';
import { requireFromHere } from '../law/react.ts';

const typescript = requireFromHere.resolve('@babel/plugin-syntax-typescript');
const react = requireFromHere.resolve('@babel/plugin-syntax-jsx');

/** `() => [id, user]`, third argument of `bindCaptures`. */
function readsOf(path: NodePath<t.CallExpression>): NodePath<t.ArrowFunctionExpression> | null {
  if (!path.get('callee').isIdentifier({ name: 'bindCaptures' })) return null;
  const read = path.get('arguments')[2];
  return read?.isArrowFunctionExpression() === true ? read : null;
}

/** `[id, user]`, the parameter of `make`. */
function factoryParameter(path: NodePath<t.ObjectProperty>): t.ArrayPattern | null {
  if (!path.get('key').isIdentifier({ name: 'make' })) return null;
  const { value } = path.node;
  const [parameter] = value.type === 'ArrowFunctionExpression' ? value.params : [];
  return parameter?.type === 'ArrayPattern' ? parameter : null;
}

const nameOf = (node: t.Node | null | undefined): string | null => (node?.type === 'Identifier' ? node.name : null);

/** `save$ref`; `save$ref()` in modules that import others. */
const hoistedOf = (node: t.Node | null | undefined): t.Identifier | null =>
  node?.type === 'CallExpression' ? hoistedOf(node.callee) : node?.type === 'Identifier' ? node : null;

/** Is every use of the factory's parameter among the parameters of the function that it makes? */
function onlyInParameters(path: NodePath<t.ObjectProperty>, name: string): boolean {
  const value = path.get('value');
  const made = value.isArrowFunctionExpression() ? value.get('body') : null;
  if (made === null || !made.isFunction()) return false;
  const binding = value.scope.getBinding(name);
  const uses = binding?.referencePaths ?? [];
  return uses.length > 0 && uses.every((use) => use.findParent((parent) => parent.listKey === 'params' && parent.parentPath?.node === made.node) !== null);
}

/** The exports of the module at hand that are written to. */
const writtenTo = new Set<string>();

/** What the module at hand makes once, by a function. */
const madeOnce = new Set<string>();

/** Gives `() => [id, user]` another look at each value. */
function onReads(look: string): (path: NodePath<t.CallExpression>) => void {
  return (path) => {
    const read = readsOf(path);
    const { body } = read?.node ?? {};
    if (read === null || body?.type !== 'ArrayExpression') return;
    read.node.body = t.callExpression(t.memberExpression(body, t.identifier('map')), [template.expression(look)()]);
  };
}

const faults: Readonly<Record<string, Visitor>> = {
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
    ObjectProperty(path) {
      const parameter = factoryParameter(path);
      parameter?.elements.forEach((element, index) => {
        const name = nameOf(element);
        if (name !== null && onlyInParameters(path, name)) parameter.elements[index] = t.identifier(`${name}$lost`);
      });
    },
  },
  'the last capture is forgotten': {
    ObjectProperty(path) {
      const parameter = factoryParameter(path);
      const last = parameter?.elements.length ?? 0;
      const name = nameOf(parameter?.elements[last - 1]);
      if (parameter && name !== null) parameter.elements[last - 1] = t.identifier(`${name}$lost`);
    },
  },
  'a write to its own name changes what a function calls itself': {
    ObjectProperty(path) {
      const parameter = factoryParameter(path);
      const make = path.get('value');
      const made = make.isArrowFunctionExpression() ? make.get('body') : null;
      if (parameter === null || made?.isFunctionExpression() !== true || !made.node.id) return;
      // As changing.ts names the functions that write to it.
      if (!/^own\d+$/.test(made.node.id.name)) return;
      parameter.elements.push(t.assignmentPattern(made.node.id, t.functionExpression(null, [], t.blockStatement([]))));
      made.node.id = null;
    },
  },
  'every evaluation is the registered function': {
    CallExpression(path) {
      const [reference] = path.node.arguments;
      if (nameOf(path.node.callee) === 'newEvaluation' && hoistedOf(reference) !== null) path.replaceWith(reference as t.Expression);
    },
  },
  'functions of one name are bound as the first of them': {
    CallExpression({ node }) {
      if (!['bindCaptures', 'newEvaluation'].includes(nameOf(node.callee) ?? '')) return;
      for (const hoisted of node.arguments.slice(0, 2).map(hoistedOf))
        if (hoisted !== null) hoisted.name = hoisted.name.replace(/(\$(?:ref|closure))\$\d+$/, '$1');
    },
  },
  'what an export comes to hold is not registered': {
    CallExpression(path) {
      const [read] = path.node.arguments;
      if (nameOf(path.node.callee) !== 'registerChanging' || read?.type !== 'ArrowFunctionExpression') return;
      const name = nameOf(read.body);
      if (name !== null) writtenTo.add(name);
      path.replaceWith(t.booleanLiteral(false));
    },
    ExpressionStatement: {
      exit(path) {
        const { expression } = path.node;
        const isCheck = expression.type === 'CallExpression' && nameOf(expression.callee) === 'checkExport';
        if (isCheck && writtenTo.has(nameOf(expression.arguments[0]) ?? '')) path.remove();
      },
    },
    Program: () => writtenTo.clear(),
  },
  'a function keeps the id of an export that holds another one': {
    CallExpression(path) {
      if (nameOf(path.node.callee) !== 'registerChanging') return;
      const once = template.expression(`((read, name, module, register) => {
        if (typeof read() === 'function' && read().$$typeof !== Symbol.for('react.server.reference')) register(read());
      })`);
      path.get('callee').replaceWith(once());
    },
  },
  'a captured promise that rejects is one that is fine': {
    CallExpression: onReads(`function fine(value) {
      const mended = (parts, make) => ((next) => next.some((part, at) => part !== parts[at]) ? make(next) : value)(parts.map(fine));
      if (value instanceof Promise) return value.then(fine, () => 'fine');
      if (Array.isArray(value)) return mended(value, (next) => next);
      if (value instanceof Map) return mended([...value.values()], (next) => new Map([...value.keys()].map((key, at) => [key, next[at]])));
      if (value?.constructor !== Object || value.$$typeof) return value;
      return mended(Object.values(value), (next) => Object.fromEntries(Object.keys(value).map((key, at) => [key, next[at]])));
    }`),
  },
  'a captured error says no more than React would': {
    CallExpression: onReads(`(value) => value instanceof Error ? new Error('An error occurred.') : value`),
  },
  'two names for one object are two objects': {
    CallExpression: onReads('(value) => { try { return value?.constructor === Object ? structuredClone(value) : value; } catch { return value; } }'),
  },
  'of a primitive that is tested only members are sent': {
    CallExpression({ node }) {
      if (nameOf(node.callee) !== 'pick') return;
      const isTest = (path: t.Node): boolean => path.type === 'ArrayExpression' && path.elements.at(-1)?.type === 'BooleanLiteral';
      node.arguments = node.arguments.filter((path) => !isTest(path) || (path.type === 'ArrayExpression' && path.elements.length > 1));
    },
  },
  'a copy of a helper that is used as a value has no name': {
    CallExpression({ node }) {
      const [copy] = node.arguments;
      if (nameOf(node.callee) !== 'bareHelper' || copy?.type !== 'MemberExpression' || copy.object.type !== 'ObjectExpression') return;
      const [property] = copy.object.properties;
      if (property?.type === 'ObjectProperty') node.arguments = [t.toExpression(property.value as t.Expression)];
    },
  },
  'a name that a bundler keeps is lost': {
    CallExpression({ node }) {
      if (nameOf(node.callee) === 'called' || nameOf(node.callee) === 'bareHelper') node.arguments[1] = t.booleanLiteral(true);
      if (nameOf(node.callee) === 'nameFunction') node.arguments[1] = t.stringLiteral('');
    },
  },
  'an enum comes back without the names of its numbers': {
    CallExpression: onReads(
      `(value) => (value?.constructor === Object && Object.keys(value).some((key) => /^[0-9]+$/.test(key)) ? Object.fromEntries(Object.entries(value).filter(([key]) => !/^[0-9]+$/.test(key))) : value)`,
    ),
  },
  'what is hoisted disposes of nothing': {
    VariableDeclaration({ node }) {
      if (node.kind === 'using' || node.kind === 'await using') node.kind = 'const';
    },
  },
  'decorators are lost': {
    Decorator: (path) => path.remove(),
  },
  'what has overloads is taken for a declaration alone': {
    VariableDeclarator({ node }) {
      if (/^o\d+$/.test(nameOf(node.id) ?? '') && node.init?.type === 'CallExpression' && nameOf(node.init.callee) === 'bindCaptures') node.init = null;
    },
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
  'in a cycle of modules what is made once is a constant': {
    FunctionDeclaration(path) {
      const name = nameOf(path.node.id) ?? '';
      const [returned] = path.node.body.body;
      if (
        path.parent.type !== 'Program' ||
        returned?.type !== 'ReturnStatement' ||
        returned.argument?.type !== 'LogicalExpression' ||
        returned.argument.right.type !== 'AssignmentExpression'
      )
        return;
      madeOnce.add(name);
      path.replaceWith(t.variableDeclaration('const', [t.variableDeclarator(t.identifier(name), returned.argument.right.right)]));
    },
    CallExpression: {
      exit(path) {
        if (path.node.arguments.length === 0 && madeOnce.has(nameOf(path.node.callee) ?? '')) path.replaceWith(path.node.callee as t.Identifier);
      },
    },
    Program: () => madeOnce.clear(),
  },
  'generated code says `undefined`': {
    UnaryExpression(path) {
      const { operator, argument } = path.node;
      if (operator === 'void' && argument.type === 'NumericLiteral') path.replaceWith(t.identifier('undefined'));
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
  'a registered declaration is no longer hoisted': {
    Program(path) {
      const moved: t.Statement[] = [];
      for (const statement of path.get('body')) {
        const declaration = statement.isExportNamedDeclaration() ? statement.node.declaration : null;
        if (declaration?.type !== 'FunctionDeclaration' || !declaration.async || !declaration.id) continue;
        const { id, params, body, generator, async } = declaration;
        moved.push(t.variableDeclaration('var', [t.variableDeclarator(t.identifier(id.name), t.functionExpression(id, params, body, generator, async))]));
        statement.replaceWith(t.exportNamedDeclaration(null, [t.exportSpecifier(t.identifier(id.name), t.identifier(id.name))]));
      }
      path
        .get('body')
        .findLast((statement) => statement.isImportDeclaration())
        ?.insertAfter(moved);
    },
  },
  'what the copy of a helper makes has the captures of the one that is opened': {
    ObjectProperty(path) {
      const parameter = factoryParameter(path);
      const value = path.get('value');
      const holder = path.findParent((parent) => parent.isVariableDeclarator() || parent.isFunctionDeclaration())?.node;
      const own = holder !== undefined && 'id' in holder ? nameOf(holder.id) : null;
      if (parameter === null || own === null || !value.isArrowFunctionExpression()) return;
      let changed = false;
      value.traverse({
        CallExpression(call) {
          const read = readsOf(call);
          if (read === null || hoistedOf(call.node.arguments[1])?.name !== own || call.getFunctionParent()?.node === value.node) return;
          read.node.body = t.identifier('opened');
          changed = true;
        },
      });
      if (changed) value.node.params = [t.identifier('opened'), t.assignmentPattern(parameter, t.identifier('opened'))];
    },
  },
  'a helper sees the own name of a Server Function': {
    CallExpression(path) {
      const make = path.get('callee').isIdentifier({ name: 'eachEvaluation' }) ? path.get('arguments')[0] : null;
      if (make?.isArrowFunctionExpression() !== true || make.node.body.type !== 'BlockStatement') return;
      const { body } = make.node.body;
      const evaluation = nameOf(make.node.params[0]);
      const early = new Set<string>();
      make.traverse({
        VariableDeclarator({ node, scope }) {
          const name = nameOf(node.init) === evaluation ? nameOf(node.id) : null;
          if (name !== null && scope.block !== make.node.body && scope.block !== make.node) early.add(name);
        },
      });
      for (const name of early) body.unshift(template.statement.ast(`const ${name} = ${evaluation};`));
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

export const faultNames: readonly string[] = Object.keys(faults);

/** Gives compiled server code the fault. */
export function withFault(name: string): (code: string) => string {
  const plugin = (): PluginObject => ({ name: 'fault', visitor: faults[name] ?? {} });
  return (code) => {
    const result = transformSync(code, {
      configFile: false,
      babelrc: false,
      filename: '/page.tsx',
      parserOpts: { plugins: ['decorators', 'decoratorAutoAccessors'] },
      plugins: [[typescript, { isTSX: true }], react, plugin],
    });
    return result?.code ?? code;
  };
}
