/** Faults in which function a name leads to, what that is called, and what is registered. */
import { template, types as t } from '@babel/core';
import { factoryParameter, hoistedOf, nameOf, readsOf, type Faults } from './compiled.ts';

/** The exports of the module at hand that are written to. */
const writtenTo = new Set<string>();

/** What the module at hand makes once, by a function. */
const madeOnce = new Set<string>();

export const functionFaults: Faults = {
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
  'what has overloads is taken for a declaration alone': {
    VariableDeclarator({ node }) {
      if (/^o\d+$/.test(nameOf(node.id) ?? '') && node.init?.type === 'CallExpression' && nameOf(node.init.callee) === 'bindCaptures') node.init = null;
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
  'a local declaration is bound where its function has ended': {
    BlockStatement({ node, parent }) {
      const isBound = (statement: t.Statement): boolean => {
        const [declared] = statement.type === 'VariableDeclaration' && statement.kind === 'let' ? statement.declarations : [];
        return declared?.init?.type === 'CallExpression' && /^(?:bindCaptures|newEvaluation)$/.test(nameOf(declared.init.callee) ?? '');
      };
      const first = node.body.findIndex((statement) => !isBound(statement));
      if (t.isFunction(parent) && first > 0) node.body.push(...node.body.splice(0, first));
    },
  },
  'a function of a loop does not know itself by a name around the loop': {
    Program(program) {
      const around = new Set<string>();
      program.traverse({
        AssignmentExpression(path) {
          const name = nameOf(path.node.left) ?? '';
          const isBound =
            path.get('right').isCallExpression() && /^(?:bindCaptures|newEvaluation)$/.test(nameOf((path.node.right as t.CallExpression).callee) ?? '');
          const loop = path.findParent((parent) => parent.isLoop());
          if (isBound && loop !== null && path.scope.getBinding(name)?.path.isDescendant(loop) === false) around.add(name);
        },
      });
      program.traverse({
        CallExpression({ node }) {
          const [make] = node.arguments;
          const own = nameOf(node.callee) === 'eachEvaluation' && make?.type === 'ArrowFunctionExpression' ? make.params[0] : null;
          if (own?.type === 'Identifier' && around.has(own.name)) own.name = `${own.name}$lost`;
        },
      });
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
  'a static method takes the place of a later one with its key': {
    CallExpression({ node }) {
      if (nameOf(node.callee) === 'defineMethod') node.arguments.splice(3);
    },
  },
  'a class has the keys of its last evaluation': {
    VariableDeclaration(path) {
      const areKeys = path.node.declarations.every(({ id, init }) => !init && nameOf(id)?.startsWith('key$') === true);
      const { block } = path.scope.getProgramParent();
      if (!areKeys || path.parent === block || block.type !== 'Program') return;
      block.body.unshift(t.variableDeclaration('var', path.node.declarations));
      path.remove();
    },
  },
  'a function is written as an arrow function': {
    ObjectProperty(path) {
      const made = factoryParameter(path) && path.node.value.type === 'ArrowFunctionExpression' ? path.node.value.body : null;
      if (made?.type === 'FunctionExpression' && !made.generator && !made.id)
        path.node.value = t.arrowFunctionExpression(
          (path.node.value as t.ArrowFunctionExpression).params,
          t.arrowFunctionExpression(made.params, made.body, made.async),
        );
    },
  },
};

/** Of modules that require others. */
export const requireFaults: Faults = {
  'what is required is loaded before what is hoisted': {
    Program({ node }) {
      const isRequired = (statement: t.Statement): boolean => {
        const [declared] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
        return declared?.init?.type === 'CallExpression' && nameOf(declared.init.callee) === 'require';
      };
      node.body = [...node.body.filter(isRequired), ...node.body.filter((statement) => !isRequired(statement))];
    },
  },
};
