/**
 * The module of a program in CommonJS. With its exports it is refused, since a Server Function is compiled to `import` and `export`; what it imports it may require.
 *
 *     export { save as "x-1" };                →  module.exports = { "x-1": save };
 *     import { kept, made } from "./early";    →  const { kept: kept, made: made } = require("./early");
 */
import type { ExportNamedDeclaration, ImportDeclaration, Statement } from '@babel/types';
import { parserPlugins } from '../harness/compile-module.ts';
import { parse } from '../harness/same-program.ts';
import { isInCycle } from './cycles.ts';
import type { RandomProgram } from './program.ts';
import { createRandom } from './random.ts';

/** What of the module is written as CommonJS. Its exports, too, or what it imports alone. */
export type CommonJsPart = 'exports' | 'imports';

export const commonJsForms = { exports: 'CommonJS exports, which are refused', imports: 'CommonJS require' } as const satisfies Record<CommonJsPart, string>;

/** A program written as CommonJS, in each way that makes a difference: a file-level module exports its Server Functions, so that commonjs.long.test.ts has those. */
export function inCommonJs(program: RandomProgram): (RandomProgram & { readonly commonJs: CommonJsPart })[] {
  if (program.fileLevel) return [];
  return [{ ...program, commonJs: 'exports' }, ...(isInCycle(program.tree) ? [{ ...program, commonJs: 'imports' as const }] : [])];
}

/** The file that a module in a cycle requires. */
export const requiredSource = `const page: any = require('./page');
exports.kept = [page.ring, typeof page.ring];
exports.made = page.turn(3);
Promise.resolve(exports.made).catch(() => {});
exports.again = async (x: any) => ["again", typeof x, await exports.kept[0](1)];
`;

/** @param code of an ES module */
export function writtenAsCommonJs(code: string, path: string, part: CommonJsPart, seed: number): string {
  const random = createRandom(seed);
  const { body } = parse(code, parserPlugins(path, undefined)).program;
  const required = body.flatMap((statement) => (statement.type === 'ImportDeclaration' ? [requireOf(statement)] : []));
  const isFirst = random.chance(0.5);
  const rest = body.map((statement) => {
    if (statement.type === 'ImportDeclaration') return isFirst ? '' : requireOf(statement);
    return part === 'imports' ? textOf(statement, code) : withoutExport(statement, code);
  });
  const all = [...(isFirst ? required : []), ...rest];
  if (part === 'imports') return all.join('\n');
  const names = body.flatMap(exportedNames);
  const members = names.map(([name, local]) => `${JSON.stringify(name)}: ${local}`).join(', ');
  const [before, behind] = random.pick([
    ['', `module.exports = { ${members} };`],
    ['', `Object.assign(module.exports, { ${members} });`],
    ['', names.map(([name, local]) => `exports[${JSON.stringify(name)}] = ${local};`).join('\n')],
    [names.map(([name, local]) => `Object.defineProperty(exports, ${JSON.stringify(name)}, { enumerable: true, get: () => ${local} });`).join('\n'), ''],
  ] as const);
  return [before, ...all, behind].join('\n');
}

const textOf = ({ start, end }: Pick<Statement, 'start' | 'end'>, code: string): string => code.slice(start ?? 0, end ?? 0);

function requireOf({ specifiers, source }: ImportDeclaration): string {
  const names = specifiers.map((one) => (one.type === 'ImportSpecifier' ? `${nameIn(one.imported)}: ${one.local.name}` : `default: ${one.local.name}`));
  return `const { ${names.join(', ')} } = require(${JSON.stringify(source.value)});`;
}

const nameIn = (node: { readonly type: string; readonly name?: unknown; readonly value?: unknown }): string => String(node.name ?? node.value);

/** What is exported as a value without a name gets one. */
function withoutExport(statement: Statement, code: string): string {
  if (statement.type === 'ExportNamedDeclaration') return statement.declaration ? textOf(statement.declaration, code) : '';
  if (statement.type !== 'ExportDefaultDeclaration') return textOf(statement, code);
  const { declaration } = statement;
  return 'id' in declaration && declaration.id ? textOf(declaration, code) : `const default$ = ${textOf(declaration, code)};`;
}

/** The exported name and the local one of each export. */
function exportedNames(statement: Statement): (readonly [string, string])[] {
  if (statement.type === 'ExportNamedDeclaration') return namesOf(statement);
  if (statement.type !== 'ExportDefaultDeclaration') return [];
  const { declaration } = statement;
  return [['default', 'id' in declaration && declaration.id?.type === 'Identifier' ? declaration.id.name : 'default$']];
}

function namesOf({ declaration, specifiers }: ExportNamedDeclaration): (readonly [string, string])[] {
  const listed = specifiers.map((one) => [nameIn(one.exported), 'local' in one ? nameIn(one.local) : ''] as const);
  if (!declaration || /^TS(?:Interface|TypeAlias)/.test(declaration.type)) return listed;
  const ids = declaration.type === 'VariableDeclaration' ? declaration.declarations.map(({ id }) => id) : 'id' in declaration ? [declaration.id] : [];
  return [...listed, ...ids.flatMap((id) => (id?.type === 'Identifier' ? [[id.name, id.name] as const] : []))];
}
