/**
 * CommonJS exports in a module with Server Functions: they cannot be registered one by one, and an `import` beside them changes what they mean.
 *
 *     exports.save = save                        so does a `module.exports = …`
 *     exports.__esModule = true, exports.a = a   wherever it stands in a statement
 *     Object.assign(module.exports, { save })    so does handing the object to a function: `defineProperty`, `__exportStar(…, exports)`
 *     typeof exports                             only asks
 */
import type * as t from '@babel/types';
import type { Collector } from '../../diagnostics/collector.ts';
import type { SourceModule } from '../../model/index.ts';
import { forEachChild, isNode } from '../../syntax/children.ts';
import { freeNames } from '../../scopes/free-names.ts';
import { constantText, spanOf, staticKey, unwrap } from '../../syntax/nodes.ts';

const IN_PACKAGE = /(?:^|[\\/])node_modules[\\/]/;

/** Reports each statement of the module body that names `exports` or `module.exports`, and `export = …`. */
export function reportCommonJs(
  { program, code, filename }: Pick<SourceModule, 'program' | 'code' | 'filename'>,
  isFileLevel: boolean,
  report: Collector['report'],
): void {
  // Hardly any module has the word: one look at the text spares the walk.
  const mayName = code === null || code.includes('exports');
  const isFree = freeNames(program);
  for (const statement of program.body) {
    const found = statement.type === 'TSExportAssignment' ? 'export =' : mayName ? mentionIn(statement, isFree) : null;
    if (found === null) continue;
    report(
      'unsupported-commonjs',
      { found, directive: isFileLevel ? 'on-top' : 'inline', ...(IN_PACKAGE.test(filename) && { inPackage: true }) },
      spanOf(statement),
    );
  }
}

/** The first mention of what a module of CommonJS exports, as written. */
function mentionIn(node: t.Node, isFree: (node: t.Node) => boolean): string | null {
  if (node.type === 'UnaryExpression' && node.operator === 'typeof' && node.argument.type === 'Identifier') return null;
  const target = exportsObject(node, isFree);
  if (target !== null) return target;
  let found: string | null = null;
  forEachChild(node, (child) => {
    found ??= mentionIn(child, isFree);
  });
  return found;
}

/** `module.exports`, `module.exports.a`, `exports`, `exports.a`, `const { exports: a } = module`, whatever types are around. */
function exportsObject(node: t.Node, isFree: (node: t.Node) => boolean): string | null {
  if (node.type === 'VariableDeclarator' && node.id.type === 'ObjectPattern' && node.init) {
    const init = unwrap(node.init);
    const takes = node.id.properties.some((property) => property.type === 'RestElement' || staticKey(property) === 'exports');
    return takes && init.type === 'Identifier' && init.name === 'module' && isFree(init) ? 'module.exports' : null;
  }
  if (node.type === 'Identifier') return node.name === 'exports' && isFree(node) ? 'exports' : null;
  if ((node.type !== 'MemberExpression' && node.type !== 'OptionalMemberExpression') || !isNode(node.object)) return null;
  const { property } = node;
  const object = unwrap(node.object);
  const name = property.type === 'Identifier' && !node.computed ? property.name : constantText(property);
  if (object.type === 'Identifier' && object.name === 'module' && name === 'exports' && isFree(object)) return 'module.exports';
  const around = exportsObject(object, isFree);
  return around === 'exports' || around === 'module.exports' ? `${around}.${name ?? '…'}` : null;
}
