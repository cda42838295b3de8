/**
 * Binding targets: names, destructuring with renames, defaults and rest. They are made in two steps, since a name counts in its whole scope: first every
 * name is declared, later the text is made, whose defaults and computed keys may read what is in sight by then.
 */
import { declare, freeName, readable, withoutAwait, type Binding, type Declared, type Scope, type Shape } from './scope.ts';
import { commas, fixed, type Tree } from './tree.ts';
import { literal, literalShape, nextNumber, typeAnnotation, type Making } from './values.ts';
import { data, value } from './uses.ts';

export interface Target {
  readonly bindings: readonly Binding[];
  /** The text of the target. */
  readonly text: () => Tree;
  /** A value that it can take apart. */
  readonly value: () => Tree;
  readonly isPattern: boolean;
}

/** One `key: name` of a pattern: what it takes, and the shape that this gives. */
interface Taken {
  readonly shape: Shape;
  readonly text: (name: string) => Tree;
}

const objectTakes = (making: Making, scope: Scope): readonly Taken[] => [
  { shape: 'number', text: (name) => fixed('destructuring rename')`a: ${name}` },
  { shape: 'string', text: (name) => fixed('destructuring rename')`b: ${name}` },
  { shape: 'number', text: (name) => fixed('nested destructuring')`c: { d: ${name} }` },
  { shape: 'number', text: (name) => fixed('nested destructuring')`c: { e: [${name}] }` },
  { shape: 'number', text: (name) => fixed('nested destructuring')`l: [, { a: ${name} }]` },
  { shape: 'loose', text: (name) => fixed('destructuring')`z: ${name}` },
  { shape: 'loose', text: (name) => fixed('destructuring default')`u: ${name} = ${data(making, scope)}` },
  { shape: 'number', text: (name) => fixed('destructuring default')`u: ${name} = ${nextNumber(making)}` },
  { shape: 'loose', text: (name) => fixed('computed key in pattern')`[${computedKey(making, scope)}]: ${name}` },
];

/** A key made of a variable in sight; a literal where there is none. */
function computedKey(making: Making, scope: Scope): string {
  const keys = readable(scope).filter(({ binding }) => binding.shape === 'number' || binding.shape === 'string');
  return keys.length === 0 ? '"k"' : making.random.pick(keys).binding.name;
}

/** Declares one target of up to three names; null where no name is left. */
export function planTarget(making: Making, scope: Scope, declared: Declared, ready: boolean, simple = false): Target | null {
  const { random } = making;
  const kind = simple
    ? 'name'
    : random.weighted([
        [6, 'name'],
        [3, 'object'],
        [1.5, 'array'],
      ] as const);
  const add = (shape: Shape): Binding | null => {
    const name = freeName(random, scope, shape);
    return name === null ? null : declare(scope, { name, shape, declared, ready });
  };
  if (kind === 'name') {
    const shape = literalShape(making);
    const binding = add(shape);
    if (binding === null) return null;
    const { name } = binding;
    return { bindings: [binding], text: () => fixed(declared)`${name}${typeAnnotation(making, scope)}`, value: () => literal(making, shape), isPattern: false };
  }
  const count = 1 + random.below(3);
  if (kind === 'array') {
    const bindings = Array.from({ length: count }, () => add('number')).filter((binding) => binding !== null);
    const rest = random.chance(0.4) ? add('list') : null;
    if (bindings.length === 0) return null;
    return {
      bindings: rest === null ? bindings : [...bindings, rest],
      text: () => arrayPattern(making, bindings, rest, declared),
      value: () => fixed()`[${Array.from({ length: bindings.length + 1 }, () => nextNumber(making)).join(', ')}]`,
      isPattern: true,
    };
  }
  const takes = random.shuffle(objectTakes(making, scope)).slice(0, count);
  const pairs = takes.flatMap((taken) => {
    const binding = add(taken.shape);
    return binding === null ? [] : [{ taken, binding }];
  });
  const rest = random.chance(0.25) ? add('loose') : null;
  if (pairs.length === 0) return null;
  return {
    bindings: [...pairs.map((pair) => pair.binding), ...(rest === null ? [] : [rest])],
    text: () => {
      const items = pairs.map(({ taken, binding }) => taken.text(binding.name));
      return fixed('object pattern', `${declared} pattern`)`{ ${commas(rest === null ? items : [...items, fixed('rest')`...${rest.name}`])} }`;
    },
    value: () => literal(making, 'object'),
    isPattern: true,
  };
}

function arrayPattern(making: Making, bindings: readonly Binding[], rest: Binding | null, declared: Declared): Tree {
  const items = bindings.map((binding) =>
    making.random.chance(0.3) ? fixed('destructuring default')`${binding.name} = ${nextNumber(making)}` : fixed()`${binding.name}`,
  );
  return fixed('array pattern', `${declared} pattern`)`[${commas(rest === null ? items : [...items, fixed('rest')`...${rest.name}`])}]`;
}

/** Marks what a target declares as initialised. */
export function ready(target: Target): void {
  for (const binding of target.bindings) binding.ready = true;
}

/** Parameters of a plain function, and arguments that fit them. */
export function plainParameters(making: Making, head: Scope): { readonly parameters: Tree; readonly args: () => Tree } {
  const targets = Array.from({ length: 1 + making.random.below(3) }, () => planTarget(making, head, 'parameter', false)).filter((target) => target !== null);
  const trees = targets.map((target) => {
    const text = target.text();
    const withDefault = making.random.chance(0.2) ? fixed('default parameter')`${text} = ${target.value()}` : text;
    ready(target);
    return withDefault;
  });
  return { parameters: commas(trees), args: () => commas(targets.map((target) => target.value())) };
}

/**
 * Parameters of a Server Function or helper: they take whatever comes, `undefined` included. Those of a generator never throw: React can tell only in the
 * stream that they did, plain JavaScript in the call.
 */
export function looseParameters(making: Making, head: Scope): Tree {
  const { random } = making;
  const plans = Array.from({ length: random.below(4) }, () => {
    const name = freeName(random, head);
    return name === null ? null : declare(head, { name, shape: 'loose', declared: 'parameter', ready: false, assignable: false });
  }).filter((binding) => binding !== null);
  const trees = plans.map((binding, index) => {
    const tree = looseParameter(making, head, binding.name, index === plans.length - 1);
    binding.ready = true;
    return tree;
  });
  return commas(trees);
}

function looseParameter(making: Making, head: Scope, name: string, last: boolean): Tree {
  const { random } = making;
  const { generator } = head.context;
  const fallback = (): Tree => (generator ? data : value)(making, withoutAwait(head));
  const lists: readonly (readonly [number, () => Tree])[] = [
    [2, () => fixed('parameter pattern', 'array pattern', 'default parameter')`[${name} = ${fallback()}]: any = []`],
    [last ? 0.7 : 0, () => fixed('rest parameter', 'array pattern')`...[${name}]`],
  ];
  return random.weighted<() => Tree>([
    [5, () => fixed('parameter')`${name}${random.chance(0.15) ? ': any' : ''}`],
    [5, () => fixed('default parameter')`${name} = ${fallback()}`],
    [2, () => fixed('parameter pattern', 'object pattern')`{ length: ${name} }: any = {}`],
    [2, () => fixed('parameter pattern', 'destructuring default', 'default parameter')`{ k: ${name} = ${fallback()} }: any = {}`],
    [1.5, () => fixed('parameter pattern', 'computed key in pattern')`{ [${computedKey(making, head)}]: ${name} = ${nextNumber(making)} }: any = {}`],
    [last ? 1.5 : 0, () => fixed('rest parameter')`...${name}`],
    ...(generator ? [] : lists),
  ])();
}
