/**
 * A client that loads modules of Server Functions by `require()`, in every place and by every form: destructured, by a member, under a condition, in functions
 * that other code calls first, as compilers to CommonJS write it, and beside a `require` of its own.
 */
import { createRandom, type Random } from './random.ts';

export interface RequiringProgram {
  readonly entry: string;
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>;
}

const actions = `'use server';
const saved: string[] = [];
export async function save(text: any) { saved.push(String(text)); return ['save', saved.length]; }
export default async function clear() { return ['clear', saved.splice(0).length]; }
const load = async () => ['load', ...saved];
export { load, load as "load-all", load as then$ };
export { add as sum } from './more';
`;

const more = `'use server';
export const add = async (n: any) => ['add', typeof n];
export async function* count() { yield 1; yield 2; }
`;

const barrel = `export { save, default as wipe } from './actions';
export * as more from './more';
export const plain = (x: any) => ['plain', typeof x];
`;

/** What the client pushes into \`out\`: functions to be called, and values. */
export function requiringProgram(seed: number): RequiringProgram {
  const random = createRandom(seed);
  const statements = Array.from({ length: 2 + random.below(4) }, (_, n) => random.pick(forms)({ random, n, load: () => loading(random) }));
  const hoisted = statements.map(({ last = '' }) => last);
  const isCommonJs = random.chance(0.3);
  const ends = isCommonJs ? random.pick(['exports.out = out;', 'module.exports.out = out;', 'Object.assign(exports, { out });']) : 'export { out };';
  const text = ["'use client';", 'declare const require: any, module: any, exports: any;', 'const out: any[] = [];', ...statements.map(({ code }) => code)];
  const entry = 'app/form.ts';
  return {
    entry,
    files: new Map([
      [entry, [...text, ends, ...hoisted, ''].join('\n')],
      ['app/actions.ts', actions],
      ['app/more.ts', more],
      ['app/barrel.ts', barrel],
    ]),
  };
}

/** `require('./actions')`, in some spelling. */
function loading(random: Random): string {
  return random.weighted([
    [6, "require('./actions')"],
    [1, 'require("./actions.ts")'],
    [1, 'require(`./actions`)'],
    [1, "require?.('./actions')"],
    [1, "(require as any)('./actions')"],
    [1, "require!('./actions')!"],
    [1, "(require(/* it's */ './actions') as typeof import('./actions') & any)"],
  ]);
}

interface Making {
  readonly random: Random;
  /** Makes names of this statement alone. */
  readonly n: number;
  readonly load: () => string;
}

interface Made {
  readonly code: string;
  /** What stands at the end of the module. */
  readonly last?: string;
}

const members = ['save', 'default', 'load', '["load-all"]', 'sum', 'then$'] as const;

function member(random: Random): string {
  const name = random.pick(members);
  return name.startsWith('[') ? name : `.${name}`;
}

const forms: readonly ((making: Making) => Made)[] = [
  ({ n, load }) => ({ code: `const { save: a${n}, default: b${n}, sum: c${n} } = ${load()};\nout.push(a${n}, b${n}, c${n});` }),
  ({ n, load }) => ({ code: `var { save: a${n}, ...rest${n} } = ${load()};\nout.push(a${n}, Object.keys(rest${n}).sort(), rest${n}.load);` }),
  ({ n, load }) => ({ code: `let { missing: a${n} = 'none', ['lo' + 'ad']: b${n} = null } = ${load()};\nout.push(a${n}, b${n});` }),
  ({ n, load, random }) => ({ code: `const m${n} = ${load()};\nout.push(m${n}${member(random)}, Object.keys(m${n}).sort(), 'save' in m${n}, m${n}.missing);` }),
  ({ load, random }) => ({ code: `out.push(${load()}${member(random)});` }),
  ({ load, random }) => ({ code: `out.push(${load()}?.${member(random).replace(/^\./, '')}, typeof ${load()}.missing, ${load()}.__esModule);` }),
  ({ load }) => ({ code: `out.push(${load()}.save === ${load()}.save, ${load()} === ${load()});` }),
  ({ load, random }) => ({ code: `out.push(async (x: any) => [await ${load()}${member(random)}(x), typeof x]);` }),
  ({ n, load, random }) => ({
    code: `out.push(${random.pick(['true', 'false', 'out.length > 0'])} ? ${load()}${member(random)} : require('./more').add);\nif (out.length > ${n}) { const { save } = ${load()}; out.push(save); } else out.push(require('./more').count);`,
  }),
  ({ n, load, random }) => ({ code: `out.push(early${n}());`, last: `function early${n}() { return [${load()}${member(random)}, typeof ${load()}]; }` }),
  ({ n, load, random }) => ({ code: `const lazy${n} = (f = ${load()}${member(random)}) => f;\nout.push(lazy${n}(), (x: any) => lazy${n}()(x));` }),
  ({ n, load, random }) => ({
    code: `class K${n} { static made = ${load()}${member(random)}; own = ${load()}.save; get it() { return ${load()}.sum; } }\nout.push(K${n}.made, new K${n}().own, new K${n}().it);`,
  }),
  // As compilers to CommonJS write imports.
  ({ n, load }) => ({
    code: `const interop${n} = (m: any) => (m && m.__esModule ? m : { default: m });\nconst _a${n} = interop${n}(${load()}), actions_${n} = ${load()};\nout.push(_a${n}.default, (x: any) => (0, actions_${n}.save)(x), (0, _a${n}.load));`,
  }),
  ({ n, load }) => ({
    code: `let kept${n}: any;\nconst get${n} = () => (kept${n} ??= ${load()}).save;\nout.push(get${n}(), get${n}() === get${n}(), (x: any) => get${n}()(x));`,
  }),
  ({ load }) => ({
    code: `for (const one of [${load()}, ${load()}]) out.push(one.save);\nswitch (typeof ${load()}) { case 'object': out.push(${load()}.sum); }`,
  }),
  ({ load, random }) => ({ code: `try { out.push(${load()}${member(random)}); throw ${load()}; } catch ({ load }: any) { out.push(load); }` }),
  ({ n, random }) => ({
    code: random.pick([
      `out.push(((require: any) => require('./actions'))((name: string) => name.length));`,
      `out.push((function require(name: any): any { return name === 0 ? 0 : typeof require('./actions'.length && 0); })('./actions'));`,
      `{ const require = (name: string) => [name]; out.push(require('./actions')); }`,
      `const own${n} = { require: (name: string) => name }; out.push(own${n}.require('./actions'));`,
    ]),
  }),
  ({ n }) => ({
    code: `const { save: s${n}, wipe: w${n}, plain: p${n}, more: { add: m${n} } } = require('./barrel');\nout.push(s${n}, w${n}, p${n}, m${n}, s${n} === require('./actions').save);`,
  }),
  ({ n, load }) => ({
    code: `const all${n} = { ...${load()}, more: require('./more') };\nout.push(all${n}.save, all${n}.more.count, Object.keys(all${n}).sort());`,
  }),
  ({ load }) => ({ code: `out.push([${load()}].map(({ save, ...other }) => [save, typeof other.load]), \`\${typeof ${load()}.save}\`);` }),
];
