/**
 * Modules in a cycle: the program's module imports one that imports it back, and that one runs first. What it gets is a function whose module has not run yet;
 * registered or not, it is the same function later.
 */
import { fixed, formsOf, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

export const earlyFile = 'app/early.ts';

const form = 'module cycle';

/** The file that `./early` names. */
export const earlySource = `import { ring } from './page';
export const kept: any[] = [ring, typeof ring];
export const again = async (x: any) => ["again", typeof x, await kept[0](1)];
`;

export const isInCycle = (tree: Tree): boolean => formsOf(tree).has(form);

/** @param out where a module without a directive on top puts what is sent; null for one that has it */
export function cycle(making: Making, out: string | null): Tree[] {
  if (!making.random.chance(0.15)) return [];
  const n = nextNumber(making);
  const body = `return [${n}, typeof x, kept[0] === ring, kept[1]];`;
  const through = making.random.pick(['kept', 'kept as kept', 'kept, again']);
  if (out === null) return [fixed(form)`import { ${through} } from "./early"; export async function ring(x: any) { ${body} }`];
  const sent = through.includes('again') ? `kept, async (x: any) => { "use server"; return await again(x); }` : 'kept';
  return [fixed(form)`import { ${through} } from "./early"; export async function ring(x: any) { "use server"; ${body} }`, statement()`${out}.push(${sent});`];
}
