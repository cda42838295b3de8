/** Declarations of a statement list: variables, functions, classes, objects of references, types. Names are taken at once, text is made later. */
import { declare, freeName, type Scope, type Shape } from './scope.ts';
import { helperFunction, serverDeclaration, serverExpression } from './functions.ts';
import { planClass, planHandlers } from './containers.ts';
import { planTarget, ready } from './patterns.ts';
import { statement, type Tree } from './tree.ts';
import { annotated, literal, mayMakeReferences, nextNumber, typeAnnotation, type Making } from './values.ts';

export interface Planned {
  readonly make: () => Tree;
  /** Works from the start of its scope, so that it may stand behind a `return`. */
  readonly hoisted: boolean;
}

type Planner = (making: Making, scope: Scope) => Planned | null;

export function planDeclarations(making: Making, scope: Scope, count: number): Planned[] {
  const { random } = making;
  const planners: (readonly [number, Planner])[] = [
    [10, planVariable],
    [2, planHelper],
    [1, planTypes],
    ...(mayMakeReferences(making, scope)
      ? ([
          [5, planServerFunction],
          [3, planServerVariable],
          [1, planAssignedServerFunction],
          [2.5, planHandlers],
        ] as const)
      : []),
    ...(scope.depth < 6 ? ([[1, planClass]] as const) : []),
  ];
  making.budget -= count;
  return Array.from({ length: count }, () => random.weighted(planners)(making, scope)).filter((planned) => planned !== null);
}

/** `const { a: b } = …`, `let c = …`, `var d = …`. */
const planVariable: Planner = (making, scope) => {
  const { random } = making;
  const inBlock = scope.kind !== 'body' && scope.kind !== 'module';
  const keyword = random.weighted([
    [5, 'const'],
    [4, 'let'],
    [inBlock ? 0 : 2, 'var'],
  ] as const);
  const target = planTarget(making, scope, keyword, false);
  if (target === null) return null;
  return {
    hoisted: false,
    make: () => {
      const text = target.text();
      const [binding] = target.bindings;
      const late = keyword === 'let' && !target.isPattern && binding !== undefined && binding.assignable && random.chance(0.15);
      const initialiser = late ? literal(making, binding.shape) : annotated(making, target.value());
      ready(target);
      return late
        ? statement('let without initialiser')`let ${text}; ${binding.name} = ${initialiser};`
        : statement(keyword)`${keyword} ${text} = ${initialiser};`;
    },
  };
};

const planServerFunction: Planner = (making, scope) => {
  const generator = making.random.chance(0.12);
  const name = declareFunction(making, scope, generator ? 'stream' : 'server', true);
  return name === null ? null : { hoisted: true, make: () => serverDeclaration(making, scope, name, generator) };
};

const planServerVariable: Planner = (making, scope) => {
  const name = declareFunction(making, scope, 'server', false);
  if (name === null) return null;
  const keyword = making.random.pick(['const', 'const', 'let', 'var']);
  return {
    hoisted: false,
    make: () => {
      const safe = keyword === 'var' && scope.kind !== 'body' ? 'let' : keyword;
      const annotation = typeAnnotation(making, scope);
      const tree = statement('Server Function variable')`${safe} ${name}${annotation} = ${annotated(making, serverExpression(making, scope))};`;
      markReady(scope, name);
      return tree;
    },
  };
};

/** `let f; … f = async () => { 'use server' }`. */
const planAssignedServerFunction: Planner = (making, scope) => {
  const name = declareFunction(making, scope, 'server', false);
  if (name === null) return null;
  return {
    hoisted: false,
    make: () => {
      const tree = statement('Server Function assigned')`let ${name}: any; ${name} = ${serverExpression(making, scope)};`;
      markReady(scope, name);
      return tree;
    },
  };
};

const planHelper: Planner = (making, scope) => {
  const asynchronous = making.random.chance(0.2);
  const declaration = making.random.chance(0.5);
  const name = declareFunction(making, scope, asynchronous ? 'asyncHelper' : 'helper', declaration);
  if (name === null) return null;
  return {
    hoisted: declaration,
    make: () => {
      const tree = helperFunction(making, scope, name, asynchronous, declaration);
      markReady(scope, name);
      return tree;
    },
  };
};

function declareFunction(making: Making, scope: Scope, shape: Shape, hoisted: boolean): string | null {
  const name = freeName(making.random, scope);
  if (name !== null) declare(scope, { name, shape, declared: hoisted ? 'function' : 'const', ready: hoisted });
  return name;
}

export function markReady(scope: Scope, name: string): void {
  const binding = scope.bindings.get(name);
  if (binding !== undefined) binding.ready = true;
}

/** `type a = …; interface b { … }`, with the names of values in sight. */
const planTypes: Planner = (making, scope) => {
  const { random } = making;
  const names = ['a', 'b', 'c', 'd'].filter((name) => scope.bindings.get(name)?.declared !== 'class' && !scope.types.has(name));
  if (names.length === 0) return null;
  const name = random.pick(names);
  scope.types.add(name);
  const n = nextNumber(making);
  return {
    hoisted: false,
    make: () =>
      random.pick<() => Tree>([
        () => statement('type alias')`type ${name} = { k: ${n} } | typeof ${name}$type;`,
        () => statement('interface')`interface ${name} { k: ${n}; ${name}(${name}: string): void }`,
      ])(),
  };
};
