/** Literals. Every number and string in a program is another one, so that a mix-up of variables always shows. */
import type { Random } from './random.ts';
import type { Scope, Shape } from './scope.ts';
import { commas, expression, type Tree } from './tree.ts';

/** What is threaded through the making of one program. */
export interface Making {
  readonly random: Random;
  /** Statements that may still be made; keeps programs small. */
  budget: number;
  /** References that may still be made: each is called several times over the wire. */
  references: number;
  counter: number;
  /** Written by the module itself: its array of logged values and its bound on calls. */
  readonly log: string;
  readonly fuel: string;
  /** Are blocks to mean something else by names of what is around them? See block-names.ts. */
  readonly hasBlockNames: boolean;
}

export const createMaking = (random: Random, { hasBlockNames }: Pick<Making, 'hasBlockNames'>): Making => ({
  random,
  hasBlockNames,
  budget: 5 + random.below(16),
  references: 2 + random.below(4),
  counter: 10 + random.below(80),
  log: 'log',
  fuel: 'fuel',
});

export const nextNumber = (making: Making): number => ++making.counter;

/** Shapes of values that a literal makes, with the weight of each. */
const literalShapes: readonly (readonly [number, Shape])[] = [
  [5, 'number'],
  [4, 'string'],
  [6, 'object'],
  [3, 'maybe'],
  [3, 'list'],
  [0.5, 'map'],
  [0.4, 'set'],
  [0.4, 'date'],
  [0.4, 'bigint'],
  [0.5, 'tag'],
];

export const literalShape = (making: Making): Shape => making.random.weighted(literalShapes);

/** A new value of a shape that `literalShape` gives. */
export function literal(making: Making, shape: Shape): Tree {
  const { random } = making;
  const n = nextNumber(making);
  switch (shape) {
    case 'number':
      return random.chance(0.05) ? expression('odd number')`${random.pick(['-0', 'NaN', 'Infinity', '1e21'])}` : expression()`${n}`;
    case 'string':
      return random.chance(0.06) ? expression('odd string')`${random.pick(['""', '"$1"', '"$L2"', '"é📙"', '"\\u2028"'])}` : expression()`"s${n}"`;
    case 'list':
      return expression(
        'array',
      )`[${commas([expression()`${n}`, expression()`${nextNumber(making)}`, expression()`${nextNumber(making)}`].slice(random.below(2)))}]`;
    case 'object':
      return objectLiteral(making);
    case 'maybe':
      return random.pick([
        () => expression('null')`null`,
        () => expression('undefined')`undefined`,
        () => objectLiteral(making),
        () => objectLiteral(making),
      ])();
    case 'map':
      return expression('Map')`new Map([["k", ${n}]])`;
    case 'set':
      return expression('Set')`new Set([${n}, "s${n}"])`;
    case 'date':
      return expression('Date')`new Date(${n})`;
    case 'bigint':
      return expression('bigint')`${n}n`;
    case 'tag':
      return expression()`"tag${n}"`;
    default:
      return expression()`${n}`;
  }
}

/** The shape that `readObject` knows: `{ a: number, b: string, c: { d: number, e: [number] }, l: [{ a: number }], z: null }`. */
function objectLiteral(making: Making): Tree {
  const n = (): Tree => expression()`${nextNumber(making)}`;
  const parts = [
    expression()`a: ${n()}`,
    expression()`b: "s${nextNumber(making)}"`,
    expression()`c: { d: ${n()}, e: [${n()}] }`,
    expression()`l: [${commas([expression()`{ a: ${n()} }`, expression()`{ a: ${n()} }`])}]`,
    expression()`z: null`,
  ];
  const kept = making.random.chance(0.7) ? parts : making.random.shuffle(parts);
  return expression('object')`{ ${commas(kept)} }`;
}

/** A literal, or the same thing in TypeScript's clothes. */
export function annotated(making: Making, value: Tree): Tree {
  if (!making.random.chance(0.12)) return value;
  return making.random.pick([
    () => expression('as')`((${value}) as any)`,
    () => expression('satisfies')`((${value}) satisfies unknown)`,
    () => expression('non-null')`(${value})!`,
    () => expression('parentheses')`(${value})`,
  ])();
}

/** A type annotation, sometimes one that spells like a variable in sight. */
export function typeAnnotation(making: Making, scope: Scope): string {
  const { random } = making;
  if (!random.chance(0.15)) return '';
  const names = [...scope.bindings.keys()];
  const spelled = names.length > 0 && random.chance(0.4) ? `typeof ${random.pick(names)} | any` : 'any';
  return random.pick([': any', ': unknown | any', `: ${spelled}`]);
}

/**
 * May another Server Function be made here? Only so many in a program, and none inside a generator: what it captures there could change between the `yield` that hands it out and the moment
 * when React reads its bound arguments.
 */
export function mayMakeReferences(making: Making, scope: Scope): boolean {
  if (making.references <= 0) return false;
  for (let at: Scope | null = scope; at !== null; at = at.parent) if (at.context.generator) return false;
  return true;
}

/** A variable at the head of a loop: `for (async of …)` is no JavaScript. */
export const forHead = (name: string): string => (name === 'async' ? '(async)' : name);
