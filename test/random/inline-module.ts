/** A module with inline Server Functions: some at its top level, most inside the function that renders. */
import { statementList } from './bodies.ts';
import { cycle } from './cycles.ts';
import { newContext, plainFunction, serverDeclaration, serverFunctionParts } from './functions.ts';
import { nameKeeper } from './kept-names.ts';
import { createScope, declare, freeName, type Scope } from './scope.ts';
import { expression, fixed, lines, pinned, statement, type Tree } from './tree.ts';
import { namespaceOfModule } from './typed-syntax.ts';
import { nextNumber, type Making } from './values.ts';

/** How often functions may call others: what a call gives may hold all that it was given several times over, so values grow exponentially. */
const calls = 6;

/** What every program begins with: a bound on calls, a log, and helpers at module level, which are never captured. */
export function preamble(making: Making): Tree[] {
  return [
    pinned()`let ${making.fuel} = ${String(calls)};`,
    pinned()`const ${making.log}: any[] = [];`,
    fixed()`class Failure extends Error {}`,
    nameKeeper(making),
    // A loop of a shrunk program may have lost the declaration that kept its counter apart.
    pinned()`let ticks = 0;`,
    pinned()`const tick = () => ++ticks < 2000;`,
    fixed()`const drain = async (stream: any) => { const all: any[] = []; for await (const item of stream) all.push(item); return all; };`,
    fixed()`const settled = async (value: any) => { const result = await value; return result?.[Symbol.asyncIterator] ? drain(result) : result; };`,
    pinned()`const makeEcho = (n: number) => async function echo(x: any) { "use server"; return ["echo", n, typeof x]; };`,
    fixed()`const attempt = async (call: any) => { try { return await call(); } catch (error: any) { return error.constructor.name; } };`,
  ];
}

/** `probe()` tells the state of the module, and gives the next call its fuel. */
export function probe(making: Making, scope: Scope, asynchronous: boolean): Tree {
  const state = [...scope.bindings.values()]
    .filter((binding) => ['let', 'var'].includes(binding.declared) && binding.assignable)
    .map((binding) => binding.name);
  const read = [making.fuel, `${making.log}: ${making.log}.splice(0)`, ...state].join(', ');
  return pinned()`export ${asynchronous ? 'async ' : ''}function probe() { const state = { ${read} }; ${making.fuel} = ${String(calls)}; return state; }`;
}

export function inlineModule(making: Making): Tree {
  const { random } = making;
  const context = { ...newContext(making, 'module'), async: false };
  const scope = createScope(null, context, 'module');
  const { now } = statementList(making, scope, random.below(2));
  const functions = moduleFunctions(making, scope);
  making.references += 2;
  const page = plainFunction(making, scope, random.chance(0.6));
  const [pageText, anonymousDefault] = pageAndDefault(making, scope, page);
  const references = [...scope.bindings.values()].filter((binding) => ['server', 'stream', 'handlers'].includes(binding.shape)).map((binding) => binding.name);
  const exported = references
    .filter(() => random.chance(0.3))
    .map((name, index) => `${name} as ${index === 0 ? `x${nextNumber(making)}` : `"x-${nextNumber(making)}"`}`);
  const statements = [
    ...preamble(making),
    fixed()`const ${context.out}: any[] = [];`,
    ...now,
    ...functions,
    ...pageText,
    ...(exported.length === 0 ? [] : [fixed('export list')`export { ${exported.join(', ')} };`]),
    ...(anonymousDefault ? [pinned()`export const sendsDefault = true;`] : []),
    pinned()`export async function run() { return [makeEcho(${nextNumber(making)}), ${context.out}, ${references.join(', ')}${references.length > 0 ? ', ' : ''}await Page(${page.args()})]; }`,
    probe(making, scope, false),
  ];
  return lines([...statements, ...cycle(making, context.out), ...namespaceOfModule(making, context.out)]);
}

/** Server Functions at module level stay where they are. */
function moduleFunctions(making: Making, scope: Scope): Tree[] {
  const { random } = making;
  return Array.from(
    {
      length: random.weighted([
        [3, 0],
        [2, 1],
        [1, 2],
      ]),
    },
    () => {
      const name = freeName(random, scope);
      if (name === null) return fixed()``;
      const hoisted = random.chance(0.6);
      declare(scope, { name, shape: 'server', declared: hoisted ? 'function' : 'const', ready: true });
      if (hoisted) return fixed('module-level declaration')`${serverDeclaration(making, scope, name, false, random.chance(0.5) ? 'export ' : '')}`;
      const { parameters, body } = serverFunctionParts(making, scope, false);
      return statement('module-level variable')`${random.chance(0.5) ? 'export ' : ''}const ${name} = async (${parameters}) => {${body}};`;
    },
  );
}

type Page = ReturnType<typeof plainFunction>;

/** `Page`, and whatever is the default export: Page itself, a Server Function, or nothing. */
function pageAndDefault(making: Making, scope: Scope, page: Page): readonly [Tree[], boolean] {
  const { random } = making;
  // `await` inside of the page decides; the body is made already.
  const prefix = 'async ';
  const declaration = fixed('page declaration')`${prefix}function Page(${page.parameters}) {${page.body}}`;
  const server = (): { parameters: Tree; body: Tree } => serverFunctionParts(making, scope, false);
  return random.pick<() => readonly [Tree[], boolean]>([
    () => [[fixed('page as default export')`export default ${declaration}`], false],
    () => [[fixed()`export ${declaration}`], false],
    () => [
      [fixed('page arrow')`const Page = ${prefix}(${page.parameters}) => {${page.body}};`, fixed('default export of a name')`export default Page;`],
      false,
    ],
    () => [[fixed('page expression')`export const Page = ${prefix}function (${page.parameters}) {${page.body}};`], false],
    () => {
      const { parameters, body } = server();
      return [[declaration, fixed('anonymous default Server Function')`export default async function (${parameters}) {${body}}`], true];
    },
    () => {
      const { parameters, body } = server();
      return [[declaration, fixed('default arrow Server Function')`export default ${expression()`async (${parameters}) => {${body}}`};`], true];
    },
    () => {
      const { parameters, body } = server();
      return [[declaration, fixed('named default Server Function')`export default async function Default$(${parameters}) {${body}}`], true];
    },
  ])();
}
