/**
 * Modules in a cycle: the program's module imports one that imports it back, and that one runs first. What it gets is a function whose module has not run yet;
 * registered or not, it is the same function later.
 */
import { fixed, formsOf, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

export const earlyFile = 'app/early.ts';

/** The file that `./early` names. */
export const earlySource = `import { ring, turn } from './page';
export const kept: any[] = [ring, typeof ring];
export const made: any = turn(3);
Promise.resolve(made).catch(() => {});
export const again = async (x: any) => ["again", typeof x, await kept[0](1)];
`;

const form = 'module cycle';

export const isInCycle = (tree: Tree): boolean => formsOf(tree).has(form);

/** @param out where a module without a directive on top puts what is sent; null for one that has it */
export function cycle(making: Making, out: string | null): Tree[] {
  if (!making.random.chance(0.15)) return [];
  const n = nextNumber(making);
  const body = `return [${n}, typeof x, kept[0] === ring, kept[1]];`;
  const through = making.random.pick(['kept, made', 'kept as kept, made', 'kept, again, made']);
  const imported = fixed(form)`import { ${through} } from "./early";`;
  const inner = `async (x: any) => { "use server"; return [n, typeof x, typeof ring]; }`;
  const turned = making.random.pick([
    `return [${inner}, async () => { "use server"; return "plain ${n}"; }];`,
    `async function own(x: any) { "use server"; return [n, x === undefined || typeof own]; } return [own, ${inner}];`,
  ]);
  if (out === null) {
    return [
      imported,
      fixed(form)`export async function ring(x: any) { ${body} }`,
      fixed('called early')`export async function turn(n: any) { ${turned} }`,
      fixed()`export async function early() { return made; }`,
    ];
  }
  const sent = through.includes('again') ? `kept, async (x: any) => { "use server"; return await again(x); }, made` : 'kept, made';
  return [
    imported,
    fixed(form)`export async function ring(x: any) { "use server"; ${body} }`,
    fixed('called early')`export function turn(n: any) { ${turned} }`,
    statement()`${out}.push(${sent});`,
  ];
}
