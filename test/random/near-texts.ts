/**
 * Two Server Functions on one path whose texts are nearly the same: what tells them apart is one token that means something. Taken for one function, the second would
 * do what the first does.
 */
import { emit } from './bodies.ts';
import { type Scope } from './scope.ts';
import { expression, type Tree } from './tree.ts';
import { type Making } from './values.ts';

export function nearTexts(making: Making, scope: Scope): Tree {
  making.references--;
  const [one, other] = making.random.shuffle(making.random.pick(TEXTS));
  const holder = (text: string | undefined): string => `[0].map((x: any) => async () => { "use server"; ${text} })`;
  return emit(scope, expression('near texts')`[${holder(one)}, ${holder(other)}]`);
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['class C { declare v: any; } return "v" in new C();', 'class C { v: any; } return "v" in new C();'],
  ['class C { static declare length: any; } return (C as any).length;', 'class C { static length: any; } return (C as any).length;'],
  [
    'abstract class B { abstract v: any; } class C extends (B as any) {} return "v" in new C();',
    'abstract class B { v: any; } class C extends (B as any) {} return "v" in new C();',
  ],
  ['class C { constructor(private v: any) {} } return Object.keys(new C(x));', 'class C { constructor(v: any) {} } return Object.keys(new C(x));'],
  ['declare let drain: any; return typeof drain;', 'let drain: any; return typeof drain;'],
  ['class C { accessor v: any = x; } return Object.keys(new C());', 'class C { v: any = x; } return Object.keys(new C());'],
  ['enum E { A, B } return E.B;', 'enum E { A = 1, B } return E.B;'],
  ['return String.raw`\\u0061`;', 'return String.raw`a`;'],
  ['return typeof 1n;', 'return typeof 1;'],
  ['return /a/g.flags;', 'return /a/.flags;'],
  ['return x ?? 5;', 'return x || 5;'],
  ['const o: any = { __proto__: { v: x } }; return o.v;', 'const o: any = { ["__proto__"]: { v: x } }; return o.v;'],
  ['const v = "k", o: any = { v: 1, k: 2 }; return o[v];', 'const v = "k", o: any = { v: 1, k: 2 }; return o.v;'],
  ['return typeof { get v() { return x; } }.v;', 'return typeof { v() { return x; } }.v;'],
  ['return [, x].length;', 'return [x].length;'],
  ['let v = x; return v++;', 'let v = x; return ++v;'],
  ['const { v = 1 }: any = { v: null }; return v;', 'const { v }: any = { v: null }; return v;'],
  ['for await (const v of [Promise.resolve(x)]) return typeof v; return x;', 'for (const v of [Promise.resolve(x)]) return typeof v; return x;'],
  ['return <b>a  b</b>;', 'return <b>a b</b>;'],
  ['return <b>a&#32;\nb</b>;', 'return <b>a\nb</b>;'],
  ['return <b>{x}&#x20;\n</b>;', 'return <b>{x}\n</b>;'],
  ['return <b>a&#10;b</b>;', 'return <b>a b</b>;'],
  ['const __proto__: any = { v: x }; return Object.keys({ __proto__ });', 'const __proto__: any = { v: x }; return Object.keys({ __proto__: __proto__ });'],
  ['const f = async () => { "use server"; return x; }; return f;', 'const f = async () => { return x; }; return [await f(), typeof f];'],
  ['const f = async () => { "use server"; return 1; }; return f;', 'const f = async () => { "use other"; return 1; }; return [await f(), typeof f];'],
  ['return <b title="x&amp;y" />;', 'return <b title="x&amp;amp;y" />;'],
];
