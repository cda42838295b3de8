/** Names and functions that change: evaluated twice, compared, noted, written to in every way, equal in text, sharing their name with a parameter. */
import { emit } from './bodies.ts';
import { serverExpression } from './functions.ts';
import { type Scope } from './scope.ts';
import { expression, fixed, row, statement, type Tree } from './tree.ts';
import { forHead, literal, nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them. */
export function changing(making: Making, scope: Scope): Tree {
  const { random } = making;
  return random.weighted([
    [6, evaluations],
    [3, equalTexts],
    [2, parameterName],
    [2, everyWrite],
    [1.5, selfCall],
    [1, ownNameWritten],
    [1, classOfItsOwnName],
    [3, heldBefore],
  ] as const)(making, scope);
}

/** `const original = save; save = async () => { … original() … }`: the other name holds what the variable held then, be it nothing. */
function heldBefore(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const [save, before] = [`save${n}`, `before${n}`];
  const first = random.pick([
    '',
    `${n}`,
    `async (x: any) => { "use server"; return [x, ${n}, captured${n}]; }`,
    `async function own${n}(x: any) { "use server"; return [typeof own${n}, x]; }`,
  ]);
  const later = random.pick([
    `async (x: any) => { "use server"; return [x, typeof ${before}, typeof ${save}, typeof ${before} === "function" ? await ${before}(${n}) : ${before} ?? 0]; }`,
    `async (x: any) => { "use server"; return [typeof ${before}, captured${n}, x]; }`,
  ]);
  const set = random.pick([
    `${save} = ${later};`,
    `if (captured${n}) ${save} = ${later};`,
    `if (captured${n}) { (${save} as any) = ${later}; }`,
    `${save} ??= ${later};`,
    `[1].forEach(() => { ${save} = ${later}; });`,
    `${save} = captured${n} ? ${later} : null;`,
  ]);
  // A `var` with a value gets that again in each turn of a loop, and cannot be known to hold the function.
  const declared = first === '' ? random.pick(['let', 'let', 'var']) : 'let';
  const again = random.pick([before, `again${n}`]);
  return statement('held before')`${row([
    statement()`const captured${n}: any = ${random.pick([n, 0])}; ${declared} ${save}: any${first === '' ? '' : ` = ${first}`}; const ${before} = ${save}${again === before ? '' : `, ${again} = ${before}`};`,
    statement()`${set}`,
    emit(scope, expression()`[${save}, typeof ${again}, async () => { "use server"; return [typeof ${again}, typeof ${save}]; }]`),
  ])}`;
}

/** Two evaluations are two functions: what is set on one, or noted about it, does not show on the other. */
function evaluations(making: Making, scope: Scope): Tree {
  const n = nextNumber(making);
  // Without captures it is registered as it stands, which is what might be taken for all of them.
  const made = making.random.chance(0.75) ? expression()`async () => { "use server"; return ${n}; }` : serverExpression(making, scope);
  const note = making.random.pick([
    `Object.assign(e${n}, { user: ${n} })`,
    `(e${n} as any).user = ${n}`,
    `Object.defineProperty(e${n}, "user", { value: ${n} })`,
  ]);
  return statement('evaluated twice')`${row([
    statement()`const make${n}: any = () => ${made};`,
    statement()`const e${n} = make${n}(), f${n} = make${n}(), w${n} = new WeakMap([[e${n}, ${n}]]);`,
    statement()`${note};`,
    emit(scope, expression()`[e${n} === f${n}, e${n}.user, typeof f${n}.user, w${n}.has(f${n}), new Set([e${n}, f${n}, e${n}]).size, e${n}, f${n}]`),
  ])}`;
}

/** One text in two places: one function where its names mean the same, two where a block between gives one of them another meaning. */
function equalTexts(making: Making, scope: Scope): Tree {
  const made = serverExpression(making, scope);
  const names = [...scope.bindings.values()]
    .filter(({ shape, declared }) => /^(number|string|object)$/.test(shape) && declared !== 'class')
    .map(({ name }) => name);
  const shadowed = names.length > 0 && making.random.chance(0.6) ? making.random.pick(names) : null;
  const between = shadowed === null ? fixed()`` : fixed('equal texts, other meaning')`const ${shadowed}: any = ${literal(making, 'object')};`;
  const n = nextNumber(making);
  return statement('equal texts')`${row([
    statement()`const same${n} = [];`,
    statement()`{ const x${n} = ${n}; same${n}.push(async () => { "use server"; return x${n}; }, ${made}); }`,
    statement()`{ ${between} const x${n} = "${n}"; same${n}.push(async () => { "use server"; return x${n}; }, ${made}); }`,
    emit(scope, expression()`same${n}`),
  ])}`;
}

/** `function (h) { … if (on) var h = () => 1; }`: one variable, which holds the argument. */
function parameterName(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const name = `h${n}`;
  const [parameters, argument] = random.pick([
    [`${name}: any, on: any`, `${n}, false`],
    [`{ ${name} }: any, on: any`, `{ ${name}: ${n} }, false`],
    [`[${name}]: any, on: any`, `[${n}], false`],
    [`${name}: any, on = false`, `${n}`],
    [`on: any, ...[${name}]: any[]`, `false, ${n}`],
  ] as const);
  const later = random.pick([
    `if (on) var ${name}: any = () => -${n};`,
    `if (on) { var ${name}: any = async () => { "use server"; return -${n}; }; }`,
    `for (var ${name} of on ? [() => -${n}] : []);`,
    `var ${name}: any;`,
  ]);
  return emit(
    scope,
    expression(
      'var of a parameter',
    )`((${parameters}) => { const act = async () => { "use server"; return typeof ${name} === "function" ? ${name}() : ${name}; }; ${later} return act; })(${argument})`,
  );
}

/** A variable that leads to another function after each write, and one that captures it. */
function everyWrite(making: Making, scope: Scope): Tree {
  const n = nextNumber(making);
  const name = `v${n}`;
  const made = serverExpression(making, scope);
  const write = making.random.pick<() => Tree>([
    () => fixed()`[${name}] = [${made}];`,
    () => fixed()`({ k: ${name} } = { k: ${made} });`,
    () => fixed()`for (${forHead(name)} of [${name}, ${made}]);`,
    () => fixed()`for (${forHead(name)} of [${made}]) { break; }`,
    () => fixed()`${name} &&= ${made};`,
    () => fixed()`[{ k: ${name} = ${made} }] = [{}];`,
    () => fixed()`for (const turn of [1, 2]) if (turn === 1) ${name} = ${made};`,
  ])();
  return statement('written in every way')`${row([
    statement()`let ${name}: any = async () => { "use server"; return ${n}; };`,
    statement()`const u${n} = async () => { "use server"; return typeof ${name}; };`,
    statement()`${write}`,
    emit(scope, expression()`[${name}, u${n}]`),
  ])}`;
}

/** Functions of a loop that call themselves: by a name of the turn, or by one around the loop where that makes no difference. */
function selfCall(making: Making, scope: Scope): Tree {
  const n = nextNumber(making);
  const call = (name: string, end: string): string =>
    `async (left: any) => { "use server"; return left === 1 ? [${name} === ${name}, await ${name}(0)] : ${end}; }`;
  return statement('self call in a loop')`${row([
    statement()`const turns${n}: any[] = []; let last${n}: any;`,
    statement()`for (const x${n} of [${n}, "${n}"]) { const own: any = ${call('own', `x${n}`)}; let set: any; set = ${call('set', `[x${n}]`)}; last${n} = ${call(`last${n}`, `${n}`)}; turns${n}.push(own.bind(null, 1), set.bind(null, 1), last${n}.bind(null, 1)); }`,
    emit(scope, expression()`turns${n}`),
  ])}`;
}

/** A write to the own name of a function expression throws. */
function ownNameWritten(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const own = `own${n}`;
  const write = random.pick([
    `(${own} as any) = ${n}`,
    `[${own} as any] = [${n}]`,
    // Babel 7 prints `(own as any)++` without the parentheses, and reads it no more.
    `${own}!++`,
    `for ((${own} as any) of [${n}]);`,
    `({ k: ${own} as any } = { k: ${n} })`,
  ]);
  const attempt = `try { ${write} } catch (error: any) { errors.push(error.name); }`;
  const written = random.chance(0.5) ? attempt : `const inner = () => { ${attempt} }; inner();`;
  const captured = random.chance(0.7) ? `x${n}` : `${n}`;
  return statement('own name written')`${row([
    statement()`const x${n} = "${n}";`,
    statement()`const held${n}: any = async function ${own}(again: any) { "use server"; const errors: any[] = []; ${written} return [errors, typeof ${own}, ${captured}, again === "xyz" ? await ${own}(0) : 0]; };`,
    emit(scope, expression()`held${n}`),
  ])}`;
}

/** Inside of a class its name stays the class, whatever the variable around comes to hold. */
function classOfItsOwnName(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const name = `Named${n}`;
  const declared = random.pick([`class ${name}`, `let ${name}: any = class ${name}`, `let ${name}: any = class Inner${n}`]);
  const inside = declared.includes('Inner') ? `Inner${n}` : name;
  const written = random.chance(0.25) ? `(${name} as any) = { size: 0 };` : '';
  return statement('class of its own name')`${row([
    statement()`${declared} { static size = ${n}; static async read(): Promise<any> { "use server"; return ${inside}.size; } static made = (x: any) => async () => { "use server"; return [${inside}.size, x]; }; };`,
    statement()`const { read: read${n}, made: made${n} }: any = ${name}; ${written}`,
    emit(scope, expression()`[read${n}, made${n}(${n})]`),
  ])}`;
}
