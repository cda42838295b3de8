/**
 * Server Functions in classes with computed keys, where the class is made several times over: each has its own keys, and a static method is what the last member of its key is.
 *
 *     const make = (x) => class { static async ['m' + x]() { 'use server'; return x; } static ['m' + 0]() { … } static [make(x - 1).name] = 1; };
 */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { expression, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them. */
export function classMembers(making: Making, scope: Scope): Tree {
  making.references -= 2;
  const { random } = making;
  const n = nextNumber(making);
  const [make, made] = [`makeClass${n}`, `madeClass${n}`];
  const captured = random.chance(0.7) ? `[x, ${n}]` : `${n}`;
  const ours = random.pick(['async ["m" + x]', 'async [`m${x}`]', 'async m1', 'async ["m1"]', 'async *["m" + x]']);
  const behind = random.pick([
    '',
    'static ["m" + 1]() { return "plain"; }',
    'static get ["m" + 1]() { return "got"; }',
    'static async ["m" + 1]() { "use server"; return ["other", x]; }',
    'static m1() { return "named"; }',
    'static ["n" + x]() { return "beside"; }',
  ]);
  // Made again while its keys are evaluated.
  const again = random.chance(0.5) ? `static [x > 0 ? (${make}(x - 1), "deep") : "flat"] = x;` : '';
  const members = `static ${ours}(y: any) { "use server"; ${ours.includes('*') ? 'yield' : 'return'} ${captured}; } ${behind} ${again} [\`f\${x}\`] = async () => { "use server"; return ${captured}; };`;
  const maker = random.pick([
    `const ${make}: any = (x: any) => class { ${members} };`,
    `const ${make}: any = (x: any) => { return class { ${members} }; };`,
    `function ${make}(x: any): any { class Made { ${members} } return Made; }`,
  ]);
  // What is no Server Function cannot be sent.
  const isPlain = /"plain"|"got"|"named"/.test(behind);
  return statement('class with computed keys')`${row([
    statement()`${maker}`,
    statement()`const ${made}: any = ${make}(1), field${n}: any = new ${made}().f1;`,
    emit(scope, expression()`[${isPlain ? `typeof ${made}.m1 === "function" ? ${made}.m1() : ${made}.m1` : `${made}.m1`}, field${n}, field${n}.name]`),
  ])}`;
}
