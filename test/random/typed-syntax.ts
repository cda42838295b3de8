/** TypeScript and younger syntax around and inside of Server Functions: enums, overloads, parameter properties, namespaces, `using`, accessors, private names, decorators. */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { expression, fixed, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them. */
export function typedSyntax(making: Making, scope: Scope): Tree {
  making.references--;
  return making.random.weighted([
    [4, localEnum],
    [2, overloads],
    [2, parameterProperties],
    [2, disposed],
    [2, betweenOpenLines],
    [4, classInside],
    [1, decorated],
  ] as const)(making, scope);
}

/** An enum is an object that is captured, by its members, by the names of its numbers or whole. In a block: Babel takes none in the clause of a `switch`. */
function localEnum(making: Making, scope: Scope): Tree {
  const n = nextNumber(making);
  const e = `E${n}`;
  const declared = `enum ${e} { A = ${n}, B, C = "c${n}", D = A + 1, "e-f" = 7 }`;
  const read = making.random.pick([
    `${e}.A, ${e}.C, ${e}[${n}]`,
    `${e}.B, ${e}[${n}]`,
    `Object.keys(${e})`,
    `${e}["e-f"], ${e}.D, ${e}[7]`,
    `${e} ? ${e}[${n}] : 0`,
  ]);
  return making.random.chance(0.5)
    ? statement('local enum')`{ ${row([fixed()`${declared}`, emit(scope, expression()`async () => { "use server"; return [${read}]; }`)])} }`
    : emit(scope, expression('enum inside')`async () => { "use server"; ${declared} return [${read}]; }`);
}

/** Signatures belong to the one function that has a body. */
function overloads(making: Making, scope: Scope): Tree {
  const n = nextNumber(making);
  const f = `o${n}`;
  return statement('overloads')`${row([
    statement()`const s${n} = ${nextNumber(making)};`,
    statement()`${row([fixed()`async function ${f}(x: string): Promise<any>;`, fixed()`async function ${f}(x: number, y?: any): Promise<any>;`, fixed()`async function ${f}(x: any): Promise<any> { "use server"; return [typeof x, s${n}]; }`])}`,
    emit(scope, expression()`${f}`),
  ])}`;
}

/** A Server Function that goes from between two statements, of which the second would continue the first where that has no semicolon. */
function betweenOpenLines(making: Making, scope: Scope): Tree {
  const { random, log } = making;
  const n = nextNumber(making);
  const before = random.pick([`const b${n}: any = ${log}`, `${log}.push("before ${n}")`, `let b${n}: any = () => ${log}`]);
  const behind = random.pick([
    `[${n}, m${n}].forEach((x: any) => ${log}.push(typeof x))`,
    `(() => ${log}.push(typeof m${n}))()`,
    `\`\${${log}.push(typeof m${n})}\`.at(0)`,
  ]);
  return row([
    fixed('between open lines')`${before};`,
    fixed()`async function m${n}(x: any) { "use server"; return [${n}, typeof x]; }`,
    fixed()`${behind};`,
    emit(scope, expression()`m${n}`),
  ]);
}

/** `constructor(readonly p)`: a parameter that is captured, and a member. */
function parameterProperties(making: Making, scope: Scope): Tree {
  const n = nextNumber(making);
  const modifier = making.random.pick(['readonly', 'private', 'public readonly', 'protected']);
  const q = making.random.pick([`private q${n} = ${nextNumber(making)}`, `q${n}: any = ${nextNumber(making)}`]);
  return statement('parameter properties')`${row([
    fixed()`class P${n} { declare z: any; kept: any; constructor(${modifier} p${n}: any, ${q}) { this.kept = async (x: any) => { "use server"; return [p${n}, q${n}, typeof x]; }; } get own(): any { return (this as any).p${n}; } }`,
    emit(scope, expression()`[new P${n}(${n}).kept, new P${n}("p${n}").own]`),
  ])}`;
}

/** What `using` declares is captured as any constant, and disposed of when its block ends. */
function disposed(making: Making, scope: Scope): Tree {
  const { random, log } = making;
  const n = nextNumber(making);
  const held = `{ v: { w: ${n} }, [Symbol.dispose]() { ${log}.push("end ${n}"); } }`;
  if (random.chance(0.5))
    return statement(
      'using',
    )`{ using u${n}: any = ${held}; ${emit(scope, expression()`async () => { "use server"; return [u${n}.v, ${nextNumber(making)}]; }`)} }`;
  const keyword = random.pick(['using', 'await using']);
  return row([
    statement()`const k${n} = ${nextNumber(making)};`,
    emit(scope, expression('using inside')`async () => { "use server"; ${keyword} u${n}: any = ${held}; ${log}.push(k${n}); return [u${n}.v.w, k${n}]; }`),
  ]);
}

/** A class of the Server Function's own, with members of every kind, which read what is captured. */
function classInside(making: Making, scope: Scope): Tree {
  const { random } = making;
  const n = nextNumber(making);
  const members = random
    .shuffle([
      `#p = k${n}.a; get p() { return this.#p; } set p(v: any) { this.#p = v; }`,
      `static #s() { return k${n}.b; } static s() { return C.#s(); }`,
      `static #f = 1; static accessor v: any = k${n}.a;`,
      `accessor v: any = k${n}.a; #w = 2;`,
      `has(o: any) { return #q in o; } #q = 1;`,
      `static t: any; static { C.t = [k${n}.b, this === C]; }`,
      `declare never: any; abstracted?: any; [key: string]: any;`,
    ])
    .slice(0, 5);
  const results = [
    ['#p =', `((c: any) => [c.p, c.p = 5, c.p, Object.keys(c)])(new C())`],
    ['static #s', `C.s()`],
    ['#f', `[C.v, Object.keys(C)]`],
    ['#w', `[new C().v, "v" in C.prototype]`],
    ['#q', `[new C().has(new C()), new C().has({ q: 1 })]`],
    ['static t', `C.t`],
  ].flatMap(([has, result]) => (members.some((member) => member.includes(has ?? '')) ? [result] : []));
  return statement('class members of every kind')`${row([
    statement()`const k${n} = { a: ${nextNumber(making)}, b: "b${n}", unread: 1 };`,
    emit(scope, expression()`async () => { "use server"; class C { ${members.join(' ')} } return [${results.join(', ')}]; }`),
  ])}`;
}

/** Decorators of a class around a Server Function, and of one inside. */
function decorated(making: Making, scope: Scope): Tree {
  const n = nextNumber(making);
  const mark = `const mark${n} = (value: any, { kind, name }: any) => { ${making.log}.push(kind + String(name)); return value; };`;
  return statement('decorators')`${row([
    fixed()`const k${n} = ${nextNumber(making)};`,
    fixed()`${mark}`,
    fixed()`\n@mark${n}\nclass D${n} {\n@mark${n}\nm() { return ${n}; }\nstatic async save(x: any) { "use server"; return [k${n}, typeof x]; } }`,
    emit(
      scope,
      expression()`[D${n}.save, new D${n}().m(), async () => { "use server"; const own = (value: any, c: any) => value; class I {\n@own\nr() { return k${n}; } } return new I().r(); }]`,
    ),
  ])}`;
}

/** At module level alone: a namespace, whose members are read live. */
export function namespaceOfModule(making: Making, out: string): Tree[] {
  if (!making.random.chance(0.12)) return [];
  const n = nextNumber(making);
  const whole = making.random.chance(0.3) ? `Object.keys(N${n})` : `N${n}.o.k`;
  return [
    fixed(
      'namespace',
    )`namespace N${n} { export const v: any = { x: ${n} }; const inner = "i${n}"; export const o = { k: inner }; export namespace M { export const w = v; } export const raise = () => { v.x = inner; }; }`,
    statement()`${out}.push(async (x: any) => { "use server"; const seen = [{ ...N${n}.v }, ${whole}, N${n}.M.w === N${n}.v, typeof x]; N${n}.raise(); return [seen, N${n}.v.x]; });`,
  ];
}
