/** Ways to read a variable, for each shape of value. All are safe for the shape: they do not throw. */
import type { Binding } from './scope.ts';
import { expression, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

type Way = (x: string, n: number) => Tree;

const bare: Way = (x) => expression('bare read')`${x}`;
const typeofRead: Way = (x) => expression('typeof')`typeof ${x}`;

const anyWays: readonly Way[] = [
  bare,
  bare,
  typeofRead,
  (x) => expression('shorthand property')`{ ${x} }`,
  (x) => expression('array')`[${x}]`,
  (x) => expression('conditional')`(${x} ? [${x}] : 0)`,
  (x, n) => expression('nullish')`(${x} ?? ${n})`,
  (x) => expression('sequence')`(0, ${x})`,
];

const numberWays: readonly Way[] = [
  (x, n) => expression('arithmetic')`${x} + ${n}`,
  (x) => expression('arithmetic')`-${x}`,
  (x) => expression('template literal')`\`<\${${x}}>\``,
  (x, n) => expression('computed property')`{ [${x}]: ${n} }`,
  (x) => expression('call on capture')`${x}.toFixed(1)`,
  (x, n) => expression('comparison')`${x} === ${n}`,
];

const stringWays: readonly Way[] = [
  (x) => expression('member path')`${x}.length`,
  (x) => expression('call on capture')`${x}.toUpperCase()`,
  (x) => expression('call on capture')`${x}?.at(-1)`,
  (x) => expression('index')`${x}[0]`,
  (x) => expression('template literal')`\`<\${${x}}>\``,
  (x) => expression('tagged template')`String.raw\`\${${x}}.\``,
  (x, n) => expression('computed property')`{ [${x}]: ${n} }`,
  (x) => expression('spread')`[...${x}]`,
];

const listWays: readonly Way[] = [
  (x) => expression('member path')`${x}.length`,
  (x) => expression('index')`${x}[0]`,
  (x) => expression('index', 'optional chain')`${x}?.[1]`,
  (x) => expression('spread')`[...${x}, 0]`,
  (x) => expression('spread')`Math.max(...${x})`,
  (x) => expression('call on capture')`${x}.map((a) => [a])`,
  (x) => expression('call on capture')`${x}.at(-1)`,
  (x) => expression('call on capture')`${x}["slice"](1)`,
  (x) => expression('shadowing parameter')`${x}.map((${x}) => ${x})`,
  (x) => expression('destructuring read')`(([h, ...t]) => ({ h, t }))(${x})`,
];

const objectWays: readonly Way[] = [
  (x) => expression('member path')`${x}.a`,
  (x) => expression('member path')`${x}.b`,
  (x) => expression('member path', 'deep path')`${x}.c.d`,
  (x) => expression('member path', 'deep path')`${x}.c.e`,
  (x) => expression('member path', 'deep path')`${x}.l.length`,
  (x) => expression('member path', 'optional chain')`${x}.c?.d`,
  (x) => expression('member path', 'optional chain', 'nullish base')`${x}.z?.q`,
  (x) => expression('member path', 'optional chain', 'nullish base')`${x}.z?.q.r`,
  (x) => expression('member path', 'optional chain', 'missing member')`${x}.u?.v`,
  (x) => expression('member path', 'missing member')`${x}.c.u`,
  (x) => expression('member path', 'nullish base')`${x}.z`,
  (x) => expression('member path', 'string key')`${x}["a"]`,
  (x) => expression('member path', 'string key', 'optional chain')`${x}?.["c"]?.["d"]`,
  (x) => expression('member path', 'string key')`${x}[\`b\`]`,
  (x) => expression('member path', 'parentheses')`(${x}.c).d`,
  (x) => expression('member path', 'parentheses', 'optional chain')`(${x}?.c).d`,
  (x) => expression('member path', 'non-null')`${x}!.c!.d`,
  (x) => expression('member path', 'as')`(${x} as any).c.e.length`,
  (x) => expression('member path', 'index')`${x}.l[0].a`,
  (x) => expression('member path', 'index')`${x}.l?.[1]?.a`,
  (x) => expression('call on member')`${x}.b.toUpperCase()`,
  (x) => expression('call on member')`${x}.c.d.toFixed(1)`,
  (x) => expression('call on member')`${x}.l.map(({ a }) => a)`,
  (x) => expression('call on member', 'optional chain')`${x}.l?.at(-1)?.a`,
  (x) => expression('call on member', 'optional chain', 'missing member')`${x}.u?.()`,
  (x) => expression('call on member', 'shadowing parameter')`${x}.l.map((${x}) => ${x}.a)`,
  (x) => expression('spread')`{ ...${x} }`,
  (x) => expression('in operator')`("a" in ${x})`,
  (x) => expression('computed key')`${x}[["a", "b"][0]]`,
  (x) => expression('destructuring read')`(({ a, ...rest }) => ({ a, rest }))(${x})`,
  (x) => expression('destructuring read')`(({ c: { d: a } }) => a)(${x})`,
  (x) => expression('JSX', 'JSX member tag', 'member path')`<${x}.b key="k" k={${x}.a} />`,
  (x) => expression('JSON')`JSON.stringify(${x})`,
  (x) => expression('shadowing parameter')`(({ ${x}: b }) => b)({ ${x} })`,
];

const maybeWays: readonly Way[] = [
  (x) => expression('member path', 'optional chain', 'nullish base')`${x}?.a`,
  (x) => expression('member path', 'optional chain', 'nullish base')`${x}?.c.d`,
  (x) => expression('member path', 'optional chain', 'nullish base')`${x}?.c?.e?.length`,
  (x) => expression('member path', 'optional chain', 'nullish base')`${x}?.l?.[0].a`,
  (x) => expression('call on member', 'optional chain', 'nullish base')`${x}?.b.toUpperCase()`,
  (x) => expression('comparison')`${x} == null`,
  (x) => expression('comparison')`(${x} === undefined || ${x})`,
  (x) => expression('spread')`{ ...${x} }`,
];

const looseWays: readonly Way[] = [
  bare,
  typeofRead,
  (x) => expression('member path', 'optional chain')`${x}?.a`,
  (x) => expression('member path', 'optional chain')`${x}?.length`,
  (x) => expression('array')`[${x}]`,
];

const ownWays: Partial<Record<Binding['shape'], readonly Way[]>> = {
  map: [bare, (x) => expression('member path')`${x}.size`, (x) => expression('call on capture')`${x}.get("k")`, (x) => expression('spread')`[...${x}]`],
  set: [bare, (x) => expression('member path')`${x}.size`, (x) => expression('call on capture')`${x}.has(1)`],
  date: [bare, (x) => expression('call on capture')`${x}.getTime()`],
  bigint: [bare, (x) => expression('arithmetic')`${x} + 1n`, typeofRead],
  error: [(x) => expression('member path', 'error')`${x}.message`],
  class: [(x) => expression('member path', 'class member')`${x}.n`, (x) => expression('member path', 'class member')`${x}.o.p`],
  tag: [bare, (x) => expression('call on capture')`${x}.slice(1)`],
};

const waysOf: Partial<Record<Binding['shape'], readonly Way[]>> = {
  number: numberWays,
  string: stringWays,
  list: listWays,
  object: objectWays,
  maybe: maybeWays,
};

/** Ways to read a value that throw a TypeError, on purpose: an access must fail where it would have failed. */
const throwingWays: readonly Way[] = [
  (x) => expression('throwing read', 'nullish base')`${x}.z.q`,
  (x) => expression('throwing read', 'missing member')`${x}.u.v.w`,
  (x) => expression('throwing read', 'call on member')`${x}.c.u()`,
];

/** The same accesses where none may fail. */
const optionalWays: readonly Way[] = [
  (x) => expression('read that would throw', 'nullish base')`${x}.z?.q`,
  (x) => expression('read that would throw', 'missing member')`${x}.u?.v.w`,
  (x) => expression('read that would throw', 'call on member')`${x}.c.u?.()`,
];

/** Whether an access may fail that is there to fail; `optional`: it is there, and does not. */
export type Failing = 'no' | 'rarely' | 'optional';

/** Reads a variable of plain data; Server Functions, helpers and tags are used by `uses.ts`. */
export function readData(making: Making, binding: Binding, failing: Failing): Tree {
  const { random } = making;
  const { name, shape } = binding;
  const n = nextNumber(making);
  if (failing !== 'no' && random.chance(0.04)) {
    if (shape === 'maybe')
      return failing === 'rarely' ? expression('throwing read', 'nullish base')`${name}.c.d` : expression('read that would throw')`${name}?.c.d`;
    if (shape === 'object') return random.pick(failing === 'rarely' ? throwingWays : optionalWays)(name, n);
  }
  if (shape === 'loose') return random.pick(looseWays)(name, n);
  const own = ownWays[shape];
  if (own !== undefined) return random.pick(own)(name, n);
  const ways = waysOf[shape];
  return random.pick(ways !== undefined && random.chance(0.75) ? ways : anyWays)(name, n);
}
