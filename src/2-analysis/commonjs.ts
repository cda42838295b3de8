/** CommonJS exports in a module with Server Functions: they cannot be registered one by one, and an `import` beside them changes what they mean. */
import type * as t from '@babel/types';
import type { Collector } from '../diagnostics/collector.ts';
import { isNode } from './children.ts';
import { spanOf } from './syntax.ts';

/** Reports each `module.exports = …`, `exports.x = …` and `export = …` of the module body. */
export function reportCommonJs(program: t.Program, report: Collector['report']): void {
  for (const statement of program.body) {
    if (statement.type === 'TSExportAssignment') {
      report('unsupported-commonjs', { found: 'export =' }, spanOf(statement));
      continue;
    }
    if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression') continue;
    const { left } = statement.expression;
    const found = isNode(left) ? exportTarget(left) : null;
    if (found !== null) report('unsupported-commonjs', { found }, spanOf(statement));
  }
}

/** `module.exports`, `module.exports.a`, `exports.a`, as written. */
function exportTarget(node: t.Node): string | null {
  if (node.type !== 'MemberExpression' || node.object.type === 'Super') return null;
  const name = node.property.type === 'Identifier' && !node.computed ? node.property.name : node.property.type === 'StringLiteral' ? node.property.value : null;
  const { object } = node;
  if (object.type === 'Identifier' && object.name === 'exports') return `exports.${name ?? '…'}`;
  if (object.type === 'Identifier' && object.name === 'module' && name === 'exports') return 'module.exports';
  return exportTarget(object) === 'module.exports' ? `module.exports.${name ?? '…'}` : null;
}
