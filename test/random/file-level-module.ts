/** A module with the directive on top: every export form, functions with inline Server Functions inside, a second file to re-export from. */
import { statementList } from './bodies.ts';
import { exportFromBlock } from './block-names.ts';
import { changingExports } from './changing-exports.ts';
import { cycle } from './cycles.ts';
import { preamble, probe } from './inline-module.ts';
import { newContext, serverFunctionParts } from './functions.ts';
import { createScope, declare, freeName, type Scope } from './scope.ts';
import { fixed, lines, pinned, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

export const otherFile = 'app/other.ts';

/** The file that `./other` names: Server Functions of its own. */
export const otherSource = `'use server';
let count = 0;
export async function other(x = 'none') { count += 1; return ['other', x, count]; }
export default async (x: any) => ['other default', x];
export const third = async function named(x: any) { return ['third', x]; };
`;

/** Exports by name; each is called through the client's stub. */
export function fileLevelModule(making: Making): Tree {
  const { random } = making;
  making.references += 4;
  const context = newContext(making, 'module');
  const scope = createScope(null, context, 'module');
  // Where nothing at module level holds a reference, what is exported is all there is.
  const { now } = statementList(making, scope, 0);
  const forms = Array.from({ length: 1 + random.below(4) }, () => random.pick(random.chance(0.3) ? changingExports : exportForms)(making, scope));
  if (making.hasBlockNames) forms.push(exportFromBlock(making, scope));
  const withDefault = random.chance(0.5) ? [random.pick(defaultForms)(making, scope)] : [];
  const types = random.chance(0.3) ? [fixed('exported types')`export type Kept = { k: number }; export interface Also { k: string }`] : [];
  const statements = [
    pinned('file-level directive')`${random.pick(['"use server";', "'use server';", "'use server'", '/* first */ "use strict"; "use server";'])}`,
    ...preamble(making),
    fixed()`const ${context.out}: any[] = [];`,
    ...now,
    ...random.shuffle([...forms, ...withDefault, ...types]),
    pinned()`export async function echo() { return makeEcho(${nextNumber(making)}); }`,
    probe(making, scope, true),
  ];
  return lines([...statements, ...cycle(making, null)]);
}

type Form = (making: Making, scope: Scope) => Tree;

interface Made {
  readonly name: string;
  readonly parameters: Tree;
  readonly body: Tree;
}

/** A function whose name is declared at module level, without a directive of its own, mostly. */
function make(making: Making, scope: Scope, generator = false): Made {
  const name = freeName(making.random, scope) ?? `f${nextNumber(making)}`;
  declare(scope, { name, shape: generator ? 'stream' : 'server', declared: 'function', ready: true });
  const { parameters, body } = serverFunctionParts(making, scope, generator, making.random.chance(0.1) ? '"use server";' : '');
  return { name, parameters, body };
}

const arrow = ({ parameters, body }: Omit<Made, 'name'>): Tree => fixed()`async (${parameters}) => {${body}}`;
const anonymous = ({ parameters, body }: Made): Tree => fixed()`async function (${parameters}) {${body}}`;

const exportForms: readonly Form[] = [
  declaration,
  declaration,
  (making, scope) => {
    const made = make(making, scope, true);
    return fixed('export async generator')`export async function* ${made.name}(${made.parameters}) {${made.body}}`;
  },
  (making, scope) => {
    const made = make(making, scope);
    return fixed('export const')`export const ${made.name} = ${making.random.chance(0.5) ? arrow(made) : anonymous(made)};`;
  },
  (making, scope) => {
    const made = make(making, scope);
    return fixed('export let')`export let ${made.name}: any = ${arrow(made)};`;
  },
  (making, scope) => {
    const made = make(making, scope);
    const n = nextNumber(making);
    const list = making.random.pick([`${made.name}`, `${made.name} as x${n}`, `${made.name} as "x-${n}"`, `${made.name}, ${made.name} as y${n}`]);
    const text = fixed()`async function ${made.name}(${made.parameters}) {${made.body}}`;
    return making.random.chance(0.5)
      ? statement('export list')`${row([text, fixed()`export { ${list} };`])}`
      : statement('export list', 'export list before declaration')`${row([fixed()`export { ${list} };`, text])}`;
  },
  (making, scope) => {
    const made = make(making, scope);
    return fixed('export destructured')`export const { k: ${made.name} } = { k: ${arrow(made)} };`;
  },
  (making, scope) => {
    const made = make(making, scope);
    return fixed(
      'export wrapped',
    )`export const ${made.name} = ((wrapped: any) => async (...rest: any[]) => ["wrapped", await wrapped(...rest)])(${arrow(made)});`;
  },
  (making, scope) => {
    const made = make(making, scope);
    return fixed('export with types')`export const ${made.name} = (${arrow(made)}) ${making.random.pick(['as any', 'satisfies unknown'])};`;
  },
  (making, scope) => {
    const made = make(making, scope);
    const again = making.random.chance(0.3) ? fixed()`__name(${arrow(made)}, "of the package")` : arrow(made);
    return fixed('export named by a bundler')`export const ${made.name} = __name(${again}, "${made.name}");`;
  },
  (making) => {
    const n = nextNumber(making);
    return fixed('re-export')`export { ${making.random.pick([`other as o${n}`, `default as o${n}`, `third as "t-${n}"`])} } from "./other";`;
  },
  (making) => {
    const n = nextNumber(making);
    return statement('imported then exported')`${row([fixed()`import { third as i${n} } from "./other";`, fixed()`export { i${n} as j${n} };`])}`;
  },
];

function declaration(making: Making, scope: Scope): Tree {
  const made = make(making, scope);
  return fixed('export declaration')`export async function ${made.name}(${made.parameters}) {${made.body}}`;
}

const defaultForms: readonly Form[] = [
  (making, scope) => {
    const made = make(making, scope);
    return fixed('export default declaration')`export default async function ${made.name}(${made.parameters}) {${made.body}}`;
  },
  (making, scope) => {
    const { parameters, body } = serverFunctionParts(making, scope, false, '');
    return fixed('export default anonymous')`export default async function (${parameters}) {${body}}`;
  },
  (making, scope) => fixed('export default arrow')`export default ${arrow(serverFunctionParts(making, scope, false, ''))};`,
  (making, scope) => fixed('export default named by a bundler')`export default __name(${arrow(serverFunctionParts(making, scope, false, ''))}, "default");`,
  (making, scope) => fixed('export default with types')`export default (${arrow(serverFunctionParts(making, scope, false, ''))}) as any;`,
  (making, scope) => {
    const made = make(making, scope);
    return statement(
      'export default name',
    )`${row([fixed()`async function ${made.name}(${made.parameters}) {${made.body}}`, fixed()`export default ${made.name};`])}`;
  },
  (making, scope) => {
    // The default export stays the first function, which `hidden` no longer names.
    const n = nextNumber(making);
    const { parameters, body } = serverFunctionParts(making, scope, false, '');
    return statement('export default name that is written to')`${row([
      fixed()`async function hidden${n}(${parameters}) {${body}}`,
      fixed()`export default hidden${n};`,
      fixed()`(hidden${n} as any) = async () => ["another one", ${n}];`,
    ])}`;
  },
  () => fixed('re-export as default')`export { other as default } from "./other";`,
];
