/** Captured values that are easily something else when they come back: promises, errors, one object under two names, what a test has to answer, inherited members. */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { commas, expression, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them. */
export function comingBack(making: Making, scope: Scope): Tree {
  making.references--;
  return making.random.weighted([
    [4, promises],
    [1.5, errors],
    [3, twoNames],
    [3, guards],
    [2, inherited],
    [1.5, globalNames],
  ] as const)(making, scope);
}

const some = <T>({ random }: Making, items: readonly T[], count: number): T[] => random.shuffle(items).slice(0, count);

/** A function with these results; one that looks at no more than the first of them, too: it may need less. */
function reading(making: Making, results: readonly Tree[], lead = ''): Tree {
  const body = (all: readonly Tree[]): Tree => expression()`async () => { "use server"; ${lead} return [${commas(all)}]; }`;
  return making.random.chance(0.5) ? body(results) : expression()`[${body(results)}, ${body(results.slice(0, 1))}]`;
}

/** Promises by their methods, those that reject too. */
function promises(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const rejecting = random.chance(0.5);
  const errorClass = random.pick(['Error', 'RangeError', 'TypeError']);
  const made = rejecting
    ? random.pick([
        `Promise.reject(new ${errorClass}("r${n}"))`,
        `(async () => { throw Object.assign(new ${errorClass}("r${n}"), { code: ${n} }); })()`,
        `Promise.reject("r${n}")`,
        `Promise.any([Promise.reject(${n})])`,
      ])
    : random.pick([
        `Promise.resolve(${n})`,
        `(async () => ({ a: ${n} }))()`,
        `new Promise((done) => setTimeout(done, 0, "p${n}"))`,
        `Promise.resolve([${n}, { b: ${n} }])`,
      ]);
  const [held, path] = random.pick([
    [`p${n}`, `h${n}`],
    [`p${n}`, `h${n}`],
    [`{ k: p${n}, l: [p${n}] }`, `h${n}.k`],
    [`[0, [p${n}]]`, `h${n}[1][0]`],
    [`new Map([["k", p${n}]])`, `h${n}.get("k")`],
    [`{ o: Promise.resolve({ inner: p${n} }) }`, `(await h${n}.o).inner`],
  ] as const);
  const told = `((e: any) => [e?.constructor?.name, e?.message ?? e, e?.code, e?.errors])`;
  const telling = [
    `await ${path}.then((v: any) => [v], ${told})`,
    `await ${path}.then((v: any) => v).then((v: any) => [v]).catch(${told})`,
    `await ${path}.catch(${told})`,
    `await ${path}.finally(() => 1).catch(${told})`,
    `await (async () => { try { return await ${path}; } catch (e) { return ${told}(e); } })()`,
    `(await Promise.allSettled([${path}])).map(({ status }) => status)`,
  ];
  const ways = [
    `await Promise.all([${path}, 1]).catch(${told})`,
    `${path} instanceof Promise`,
    `typeof ${path}.then`,
    `${path} === ${path}`,
    `${path} ? 1 : 0`,
  ];
  return statement('captured promise', ...(rejecting ? ['rejecting promise'] : []))`${row([
    statement()`const p${n}: any = ${made}; p${n}.catch(() => 0);`,
    statement()`const h${n}: any = ${held};`,
    emit(
      scope,
      reading(
        making,
        [...some(making, telling, 2), ...some(making, ways, 1)].map((way) => expression()`${way}`),
      ),
    ),
  ])}`;
}

/** Errors that are values: caught ones, and those that stand in something. */
function errors(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const errorClass = random.pick(['Error', 'RangeError', 'TypeError']);
  const made = random.pick([
    `new ${errorClass}("e${n}")`,
    `Object.assign(new ${errorClass}("e${n}"), { code: ${n} })`,
    `new ${errorClass}("e${n}", { cause: new TypeError("c${n}") })`,
    `new AggregateError([new ${errorClass}("e${n}"), ${n}], "a${n}")`,
  ]);
  const [held, path] = random.pick([
    [`x${n}`, `h${n}`],
    [`x${n}`, `h${n}`],
    [`{ k: x${n}, l: [x${n}] }`, `h${n}.l[0]`],
    [`new Map([["k", x${n}]])`, `h${n}.get("k")`],
    [`{ o: Promise.resolve({ inner: x${n} }) }`, `(await h${n}.o).inner`],
  ] as const);
  const told = `((e: any) => [e?.constructor?.name, e?.name, e?.message, e?.code, e?.cause?.message, e?.errors?.length])`;
  const ways = [
    `${told}(${path})`,
    `${told}(${path})`,
    `${path} instanceof ${errorClass}`,
    `${path}.message`,
    `String(${path})`,
    `await (async () => { try { throw ${path}; } catch (e) { return ${told}(e); } })()`,
    `${path} === ${path}`,
    `Object.keys(${path})`,
  ];
  const results = some(making, ways, 2).map((way) => expression()`${way}`);
  return statement('captured error')`${row([
    statement()`let x${n}: any; try { throw ${made}; } catch (e) { x${n} = e; }`,
    statement()`const h${n}: any = ${held};`,
    emit(scope, reading(making, results)),
  ])}`;
}

/** One object under two names: what is written through one shows through the other. (Nothing is read before it is written, since a second call of the plain function would see the first.) */
function twoNames(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const [second, path] = random.pick([
    [`{ q: b${n}, s: "${n}" }`, `e${n}.q`],
    [`{ l: [{ q: d${n}.a }] }`, `e${n}.l[0].q`],
    [`b${n}`, `e${n}`],
    [`{ q: { r: b${n} } }`, `e${n}.q.r`],
    [`[b${n}]`, `e${n}[0]`],
  ] as const);
  const [via, seen] = random.pick([
    [`d${n}.a`, path],
    [path, `d${n}.a`],
  ] as const);
  const m = nextNumber(making);
  const way = random.pick([
    `const t = ${via}; t.x = ${m};`,
    `Object.assign(${via}, { x: ${m} });`,
    `((o: any) => { o.x = ${m}; })(${via});`,
    `${via}.x = ${m};`,
    `for (const t of [${via}]) t.x = ${m};`,
    `const { x, ...rest } = ${via}; Object.defineProperty(${via}, "x", { value: ${m} });`,
  ]);
  const deep = random.pick([`const { deep } = ${via}; deep.z = ${m};`, `(${via} as any).deep.z = ${m};`, `const [o]: any[] = [${via}.deep]; o.z = ${m};`]);
  const write = random.chance(0.6) ? ([way, `${seen}.x`] as const) : ([deep, `${seen}.deep.z`] as const);
  return statement('two names for one object')`${row([
    statement()`const b${n}: any = { x: ${n}, y: "y${n}", deep: { z: ${n} } };`,
    statement()`const d${n}: any = { a: b${n}, unread: "d${n}" };`,
    statement()`const e${n}: any = ${second};`,
    emit(scope, expression()`async () => { "use server"; ${write[0]} return [${write[1]}, ${random.pick([`${via} === ${seen}`, `${seen}.y`, `${via}.y`])}]; }`),
  ])}`;
}

/** What a test lets through, of every kind of value. */
function guards(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const object = `{ a: ${n}, b: "s${n}", c: ${random.pick([`{ d: ${n} }`, 'null', `""`, '0', 'undefined', `[${n}]`])} }`;
  const value = random.pick([
    'null',
    'undefined',
    '""',
    '"text"',
    '0',
    '-0',
    'NaN',
    String(n),
    '0n',
    'true',
    'false',
    `[${n}]`,
    'new Date(5)',
    'new Map([[1, 2]])',
    object,
    object,
    object,
    object,
  ]);
  const g = `g${n}`;
  const ways = [
    `!${g}`,
    `typeof ${g}`,
    `${g} && ${g}.a`,
    `${g} ? ${g}.b : typeof ${g}`,
    `${g} == null ? 0 : ${g}.c?.d`,
    `${g} === undefined || ${g}?.a`,
    `${g} !== null && typeof ${g} === "object" ? ${g}.c : 1`,
    `!!${g} && ${g}.c && ${g}.c.d`,
    `${g}?.c ? ${g}.c.d : 0`,
    `typeof ${g}?.c`,
    `${g} === ""`,
    `${g} === 0 || ${g} === false`,
    `(${g} as any)?.length`,
    `${g}?.c == null`,
    `${g} === void 0 ? 1 : 2`,
    `(${g} || ${n}) ? 1 : 0`,
  ];
  const lead = random.pick([
    '',
    `if (!${g}) return [typeof ${g}];`,
    `if (${g} == null) throw new RangeError("none");`,
    `${g} || ticks;`,
    `if (!${g}?.c) return [${g}?.a];`,
  ]);
  return statement('guard')`${row([
    statement()`const ${g}: any = ${value};`,
    emit(
      scope,
      reading(
        making,
        some(making, ways, 3).map((way) => expression()`${way}`),
        lead,
      ),
    ),
  ])}`;
}

/** Members that a value has from its prototype. */
function inherited(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const v = `i${n}`;
  const value = random.pick([
    'new Date(5)',
    `[${n}]`,
    `${n}.5`,
    `"s${n}"`,
    `Promise.resolve(${n})`,
    `new Map([[${n}, 1]])`,
    `new Set([${n}])`,
    `{ a: ${n} }`,
    'true',
    `${n}n`,
    `new Uint8Array([1, 2])`,
  ]);
  const ways = [
    `${v}.constructor === Date`,
    `${v}.constructor === Array`,
    `typeof ${v}.then`,
    `${v}.map ? 1 : 0`,
    `!!${v}.getTime`,
    `${v}.constructor.name`,
    `typeof ${v}.toString`,
    `${v}.length`,
    `${v}.size`,
    `${v}.toFixed === Number.prototype.toFixed`,
    `${v}.hasOwnProperty === Object.prototype.hasOwnProperty`,
    `${v}.at === undefined`,
    `typeof ${v}.a`,
    `[${v}.entries].length`,
    `typeof [${v}.valueOf][0]`,
  ];
  return statement('inherited member')`${row([
    statement()`const ${v}: any = ${value};`,
    emit(
      scope,
      reading(
        making,
        some(making, ways, 1 + random.below(3)).map((way) => expression()`${way}`),
      ),
    ),
  ])}`;
}

/** Parameters with the names of globals, beside a function that may not be set yet. */
function globalNames(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const names = ['undefined', ...some(making, ['Object', 'Promise', 'Symbol', 'Reflect', 'Array', 'Map'], 1 + random.below(2))];
  const later = random.pick([
    `if (on) var f${n} = (): any => [${n}, undefined];`,
    `let f${n}: any; if (on) f${n} = async () => { "use server"; return [${n}, ${names.join(', ')}]; };`,
  ]);
  const act = `async () => { "use server"; return [typeof f${n}, f${n} ? await f${n}() : 0, ${names.join(', ')}]; }`;
  return emit(
    scope,
    expression(
      'names of globals',
    )`((${names.map((name) => `${name}: any`).join(', ')}, on: any) => { ${later} return ${act}; })(${names.map(() => nextNumber(making)).join(', ')}, ${random.pick(['true', 'false'])})`,
  );
}
