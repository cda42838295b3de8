/** Captured objects with getters: what those give is what is sent, of an object in parts and of the whole. */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { expression, row, statement, type Tree } from './tree.ts';
import { nextNumber, type Making } from './values.ts';

/** The names made here are numbered, so nothing else of the program uses them. */
export function accessors(making: Making, scope: Scope): Tree {
  making.references--;
  const { random } = making;
  const n = nextNumber(making);
  const o = `o${n}`;
  const members = random.shuffle([
    `b: ${n}`,
    `get sum() { return ${o}.b + 1; }`,
    `get own() { return [this.b]; }, set own(_: any) {}`,
    `deep: { z: "z${n}", get twice() { return this.z + this.z; } }`,
    `get "a-b"() { return "a${n}"; }`,
  ]);
  const ways = random.shuffle([
    `${o}.sum`,
    `[${o}].map(({ sum, b }: any) => [sum, b])`,
    `(({ sum, ...rest }: any) => [sum, rest])(${o})`,
    `Object.entries(${o}).length`,
    `{ ...${o} }`,
    `${o}.deep.twice`,
    `${o}?.deep`,
    `typeof ${o}.sum`,
  ]);
  return statement('object with getters')`${row([
    statement()`const ${o}: any = { ${members.join(', ')} };`,
    emit(scope, expression()`async () => { "use server"; return [${ways.slice(0, 1 + random.below(3)).join(', ')}]; }`),
  ])}`;
}
