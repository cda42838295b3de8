/**
 * What bundlers make of functions with `keepNames`: they have been given other names, and are called what they were called before. The names made here are
 * numbered, so nothing else of the program uses them.
 */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { commas, expression, pinned, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** At the top of the module. */
export function nameKeeper(making: Making): Tree {
  return pinned()`${making.random.pick([
    'const __name = (target: any, value: any) => Object.defineProperty(target, "name", { value, configurable: true });',
    'function __name(target: any, value: any) { return Object.defineProperty(target, "name", { value, configurable: true }); }',
  ])}`;
}

export function keptNames(making: Making, scope: Scope): Tree {
  making.references--;
  const { random } = making;
  const n = nextNumber(making);
  const [h, s, captured] = [`k${n}`, `s${n}`, `captured${n}`];
  // As minifiers write texts; or of a bundle that was bundled again.
  const label = random.pick(['"label"', '`label`']);
  const named = (fn: string): string => (random.chance(0.3) ? `__name(__name(${fn}, "label2"), ${label})` : `__name(${fn}, ${label})`);
  const helper = random.pick([
    `const ${h}: any = ${named(`(x: any) => [x, ${captured}]`)};`,
    `var ${h}: any = ${named(`function (x: any) { return [x, ${h}.name, ${captured}]; }`)};`,
    `let ${h}: any; if (${captured}) ${h} = ${named(`function own${n}(x: any) { return [x, own${n}.name]; }`)};`,
    `function ${h}(x: any): any { return [x, ${captured}]; } __name(${h}, "label");`,
    `const ${h}: any = __name(function* (x: any): any { yield x; yield ${captured}; }, "label");`,
  ]);
  const results = random.shuffle([`${h}.name`, `[...${h}(1)]`, `${s}.name`, `[2, 3].map(${h}).length`, `typeof ${h}`]).slice(0, 1 + random.below(3));
  const body = `{ "use server"; if (y === ${n} || ${making.fuel}-- <= 0) return ${s}.name; return [${results.join(', ')}, await ${s}(${n})]; }`;
  const server = random.pick([
    `const ${s}: any = ${named(`async (y: any) => ${body}`)};`,
    `let ${s}: any; ${s} = __name(async function own${s}(y: any) ${body}, "save");`,
    `async function ${s}(y: any): Promise<any> ${body} __name(${s}, "save");`,
  ]);
  const other = `__name(async () => { "use server"; return [${s}.name, await ${s}(${n})]; }, "other")`;
  // A `var` reaches further than a constant of its block.
  return statement('names that a bundler keeps')`${row([
    statement()`${helper.startsWith('var') ? 'var' : 'const'} ${captured} = ${nextNumber(making)};`,
    statement()`${helper}`,
    statement()`${server}`,
    emit(scope, expression()`[${commas([expression()`${s}`, ...(random.chance(0.4) ? [expression()`${other}`] : []), expression()`${s}.name`])}]`),
  ])}`;
}
