/**
 * Server Functions whose guard is called, or is not, as something else decides: in other files, on one way, or where it is refused.
 *
 * `guarded`: `run` is guarded all the same. The files lie in a folder of their own, in which `auth.ts` and `db.ts` are.
 */
export interface UnsureCase {
  readonly name: string;
  /** The body of `run(x)`, behind all imports of `auth.ts` and `db.ts`, or a whole file behind the directive. */
  readonly run: string;
  /** Statements before `run`. */
  readonly before?: string;
  readonly other?: string;
  readonly third?: string;
  readonly guarded?: true;
}

const ONE = "import { guards } from './other';";
const CHECKED = 'await guards.check(); await db.save(x);';
const GUARDS = 'export const guards = { check: async () => { await requireUser(); } };';

/** `other` is behind the same imports. */
export const unsure: readonly UnsureCase[] = [
  // Bindings that are written to.
  {
    name: 'variable-written-to',
    before: "import { check } from './other';",
    run: 'await check(); await db.save(x);',
    other: 'export let check = async () => { await requireUser(); }; if (process.env.DEMO) check = async () => {};',
  },
  {
    name: 'variable-not-written-to',
    before: "import { check } from './other';",
    run: 'await check(); await db.save(x);',
    other: 'export let check = async () => { await requireUser(); }; function local() { let check; check = async () => {}; return check; }',
    guarded: true,
  },
  {
    name: 'function-written-to',
    before: "import { check } from './other';",
    run: 'await check(); await db.save(x);',
    other: 'async function check() { await requireUser(); } check = async () => {}; export { check };',
  },
  {
    name: 'class-written-to',
    before: "import { Checks } from './other';",
    run: 'await Checks.check(); await db.save(x);',
    other:
      'class Checks { static async check() { await requireUser(); } } if (process.env.DEMO) Checks = class { static async check() {} }; export { Checks };',
  },
  { name: 'inner-function-written-to', run: 'let check = requireUser; if (x) check = async () => {}; await check(); await db.save(x);' },
  { name: 'inner-function-written-to-for-sure', run: 'let check; check = requireUser; await check(); await db.save(x);', guarded: true },
  { name: 'wrapper-written-to', before: "import { act } from './other';", run: 'act', other: 'export let act = authed; act = (f) => f;' },
  {
    name: 'error-of-one-way',
    run: "let error; if (x) { const user = await getUser(); error = user ? null : 'no'; } if (error) return; await db.save(x);",
  },
  {
    name: 'error-of-all-ways',
    run: "let error; const user = await getUser(); error = user ? null : 'no'; if (error) return; await db.save(x);",
    guarded: true,
  },
  // Members that are written to.
  { name: 'member-set-beside', before: `${ONE} guards.check = async () => {};`, run: CHECKED, other: GUARDS },
  { name: 'member-set-in-a-third-file', before: ONE, run: CHECKED, other: GUARDS, third: "import { guards } from './other'; guards.check = async () => {};" },
  {
    name: 'member-set-by-another-name',
    before: ONE,
    run: CHECKED,
    other: GUARDS,
    third: "import * as all from './other'; const mine = all.guards; export function demo() { const own = mine; own['check'] = async () => {}; }",
  },
  { name: 'member-set-by-a-pattern', before: ONE, run: CHECKED, other: GUARDS, third: "import { guards } from './other'; [guards.check] = [async () => {}];" },
  {
    name: 'member-set-under-any-key',
    before: ONE,
    run: CHECKED,
    other: GUARDS,
    third: "import { guards } from './other'; export const set = (key, value) => { guards[key] = value; };",
  },
  { name: 'member-assigned', before: ONE, run: CHECKED, other: `${GUARDS} if (process.env.DEMO) Object.assign(guards, { check: async () => {} });` },
  { name: 'member-defined', before: ONE, run: CHECKED, other: `${GUARDS} Object.defineProperty(guards, 'check', { value: async () => {} });` },
  {
    name: 'nested-member-set',
    before: "import { all } from './other';",
    run: 'await all.guards.check(); await db.save(x);',
    other: `${GUARDS} export const all = { guards }; all.guards = { check: async () => {} };`,
  },
  {
    name: 'static-method-set-in-a-block',
    before: "import { G } from './other';",
    run: 'await G.check(); await db.save(x);',
    other: 'export class G { static async check() { await requireUser(); } static { if (process.env.D) G.check = async () => {}; } }',
  },
  {
    name: 'static-method-set-by-this',
    before: "import { G } from './other';",
    run: 'await G.check(); await db.save(x);',
    other: 'export class G { static async check() { await requireUser(); } static demo() { this.check = async () => {}; } }',
  },
  {
    name: 'method-set-on-the-prototype',
    before: "import { G } from './other';",
    run: 'await new G().check(); await db.save(x);',
    other: 'export class G { async check() { await requireUser(); } } G.prototype.check = async () => {};',
  },
  { name: 'other-member-set', before: ONE, run: CHECKED, other: `${GUARDS} guards.label = 'mine'; guards.other = async () => {};`, guarded: true },
  { name: 'member-set-to-no-function', before: ONE, run: CHECKED, other: `${GUARDS} guards.check = 1;`, guarded: true },
  { name: 'effect-set-on-a-local-object', run: 'const jobs = {}; jobs.check = () => db.save(x); await jobs.check(); await requireUser();' },
  { name: 'effect-assigned-to-a-local-object', run: 'const jobs = Object.assign({}, { check: () => db.save(x) }); await jobs.check(); await requireUser();' },
  {
    name: 'guard-in-a-frozen-object',
    before: ONE,
    run: CHECKED,
    other: 'export const guards = Object.freeze({ check: async () => { await requireUser(); } });',
    guarded: true,
  },
  // Members that are defined twice.
  { name: 'key-twice', before: ONE, run: CHECKED, other: 'export const guards = { check: async () => { await requireUser(); }, check: async () => {} };' },
  {
    name: 'key-twice-guard-last',
    before: ONE,
    run: CHECKED,
    other: 'export const guards = { check: async () => {}, check: async () => { await requireUser(); } };',
    guarded: true,
  },
  {
    name: 'computed-key',
    before: ONE,
    run: CHECKED,
    other: "const key = 'check'; export const guards = { check: async () => { await requireUser(); }, [key]: async () => {} };",
  },
  {
    name: 'unknown-key',
    before: ONE,
    run: CHECKED,
    other: 'export const guards = { check: async () => { await requireUser(); }, [process.env.KEY]: async () => {} };',
  },
  {
    name: 'spread-over',
    before: ONE,
    run: CHECKED,
    other: "import { more } from 'pkg'; export const guards = { check: async () => { await requireUser(); }, ...more };",
  },
  {
    name: 'spread-under',
    before: ONE,
    run: CHECKED,
    other: "import { more } from 'pkg'; export const guards = { ...more, check: async () => { await requireUser(); } };",
    guarded: true,
  },
  {
    name: 'spread-perhaps',
    before: ONE,
    run: CHECKED,
    other: 'export const guards = { check: async () => { await requireUser(); }, ...(process.env.DEMO && { check: async () => {} }) };',
  },
  { name: 'user-spread-over', run: 'const context = { user: await getUser(), ...x }; if (!context.user) return; await db.save(x);' },
  {
    name: 'static-method-twice',
    before: "import { G } from './other';",
    run: 'await G.check(); await db.save(x);',
    other: 'export class G { static async check() { await requireUser(); } static async check() {} }',
  },
  {
    name: 'field-over-a-method',
    before: "import { G } from './other';",
    run: 'await new G().check(); await db.save(x);',
    other: 'export class G { check = async () => {}; async check() { await requireUser(); } }',
  },
  {
    name: 'decorated-method',
    before: "import { G } from './other'; import { skip } from 'pkg';",
    run: 'await G.check(); await db.save(x);',
    other: "import { skip } from 'pkg'; export class G { @skip static async check() { await requireUser(); } }",
  },
  { name: 'one-of-a-table', run: 'const table = { a: async () => { await requireUser(); }, b: async () => {} }; await table[x](); await db.save(x);' },
  {
    name: 'all-of-a-table',
    run: 'const table = { a: async () => { await requireUser(); }, b: async () => { await requireUser(); } }; await table[x](); await db.save(x);',
    guarded: true,
  },
  // Code that is called without parentheses.
  {
    name: 'constructor',
    before: "import { Job } from './other';",
    run: 'new Job(x); await requireUser();',
    other: 'export class Job { constructor(x) { db.remove(x); } }',
  },
  {
    name: 'constructor-of-the-class-above',
    before: "import { Job } from './other';",
    run: 'new Job(x); await requireUser();',
    other: 'class Base { constructor(x) { db.remove(x); } } export class Job extends Base { constructor(x) { super(x); } }',
  },
  {
    name: 'field-of-an-instance',
    before: "import { Job } from './other';",
    run: 'new Job(); await requireUser();',
    other: 'export class Job { done = db.remove(1); }',
  },
  {
    name: 'constructor-that-sets',
    before: "import { Job } from './other';",
    run: 'const job = new Job(x); await requireUser(); await job.run();',
    other: 'export class Job { constructor(x) { this.x = x; } run() { return db.remove(this.x); } }',
    guarded: true,
  },
  {
    name: 'constructor-that-asks',
    before: "import { Job } from './other';",
    run: 'new Job(x); await db.save(x);',
    other: 'export class Job { constructor() { assertUser(globalThis.user); } }',
    guarded: true,
  },
  { name: 'executor-of-a-promise', run: 'await new Promise((resolve) => { db.save(x); resolve(); }); await requireUser();' },
  {
    name: 'timer-in-a-promise',
    run: 'await new Promise((resolve, reject) => { if (!x) reject(); setTimeout(resolve, 10); }); await requireUser(); await db.save(x);',
    guarded: true,
  },
  {
    name: 'method-by-this',
    before: "import { G } from './other';",
    run: 'await G.check(x);',
    other: 'export class G { static async check(x) { await this.get(x); await requireUser(); } static async get(x) { await db.save(x); } }',
  },
  {
    name: 'guard-by-this',
    before: "import { G } from './other';",
    run: 'await G.go(x);',
    other: 'export class G { static async go(x) { await this.check(); await db.save(x); } static async check() { await requireUser(); } }',
    guarded: true,
  },
  {
    name: 'method-by-super',
    before: "import { G } from './other';",
    run: 'await new G().get(x);',
    other: 'class Base { async get(x) { await db.save(x); } } export class G extends Base { async get(x) { await super.get(x); await requireUser(); } }',
  },
  {
    name: 'inherited-and-overridden',
    before: "import { G } from './other';",
    run: 'await new G().go(x);',
    other:
      'class Base { async go(x) { await this.check(); await db.save(x); } async check() { await requireUser(); } } export class G extends Base { async check() {} }',
  },
  {
    name: 'getter',
    before: "import { jobs } from './other';",
    run: 'jobs.run; await requireUser();',
    other: 'export const jobs = { get run() { return db.save(1); } };',
  },
  {
    name: 'getter-of-a-class',
    before: "import { Jobs } from './other';",
    run: 'const { run } = Jobs; await requireUser();',
    other: 'export class Jobs { static get run() { return db.save(1); } }',
  },
  {
    name: 'getter-that-gives-a-guard',
    before: "import { jobs } from './other';",
    run: 'await jobs.check(); await db.save(x);',
    other: 'export const jobs = { get check() { return requireUser; } };',
    guarded: true,
  },
  {
    name: 'setter',
    before: "import { jobs } from './other';",
    run: 'jobs.run = x; await requireUser();',
    other: 'export const jobs = { set run(x) { db.save(x); } };',
  },
  {
    name: 'generator',
    before: "import { getAll } from './other';",
    run: 'for (const one of getAll(x)) console.log(one); await requireUser();',
    other: 'export function* getAll(x) { yield db.save(x); }',
  },
  { name: 'guard-in-a-generator', run: 'function* check() { yield requireUser(); } check(); await db.save(x);' },
  {
    name: 'tag',
    before: "import { get } from './other';",
    run: 'await get`${x}`; await requireUser();',
    other: 'export async function get(text, x) { await db.save(x); }',
  },
  { name: 'disposed', run: 'using job = { [Symbol.dispose]() { db.save(x); } }; await requireUser();' },
  { name: 'static-block-of-an-inner-class', run: 'class Job { static { db.save(1); } } await requireUser();' },
  {
    name: 'function-of-a-namespace',
    before: "import { Jobs } from './other';",
    run: 'await Jobs.run(x); await requireUser();',
    other: 'export namespace Jobs { export async function run(x) { await db.save(x); } }',
  },
  // What leads back to itself.
  { name: 'objects-in-a-circle', run: 'const one = {}; one.self = one; await requireUser(); return one.self.go(one);', guarded: true },
  { name: 'circle-with-an-answer', run: 'const one = {}; one.self = one; one.post = await db.list(); if (x) return one; await requireUser();' },
  {
    name: 'classes-in-a-circle',
    before: "import { A } from './other';",
    run: 'await requireUser(); await new A().go(x);',
    other:
      'export class A extends B { one = A.first; static first = new A(); constructor() { super(); new A(); } } class B extends A { get go() { return this.go; } }',
    guarded: true,
  },
  {
    name: 'classes-in-a-circle-before',
    before: "import { A } from './other';",
    run: 'await new A().go(x); await new A().check(); await requireUser(); await db.save(x);',
    other:
      'export class A extends B { one = A.first; static first = new A(); constructor() { super(); new A(); } } class B extends A { get go() { return this.go; } }',
  },
  // Ways.
  { name: 'labelled-break', run: 'out: { if (x) break out; await requireUser(); } await db.save(x);' },
  { name: 'labelled-block', run: 'out: { if (!x) return; await requireUser(); if (x > 1) break out; await db.save(x); } await db.save(x);', guarded: true },
  { name: 'labelled-break-in-finally', run: 'out: try { await requireUser(); } finally { break out; } await db.save(x);' },
  { name: 'labelled-break-out-of-a-loop', run: 'out: { for (const one of x) { if (one) break out; } await requireUser(); } await db.save(x);' },
  { name: 'argument-of-an-optional-call', run: 'x?.go(await requireUser()); await db.save(x);' },
  { name: 'key-of-an-optional-member', run: 'x?.[await requireUser()]; await db.save(x);' },
  { name: 'behind-an-optional-call', run: 'x.f?.(1).g(await requireUser()); await db.save(x);' },
  { name: 'optional-call-of-the-guard', before: "import * as auth from './auth';", run: 'await auth?.requireUser?.(); await db.save(x);', guarded: true },
  { name: 'nullish-assignment', before: 'let cached;', run: 'cached ??= await requireUser(); await db.save(x);' },
  { name: 'and-assignment', run: 'x &&= await requireUser(); await db.save(x);' },
  { name: 'or-assignment-of-a-user', run: 'let user = null; user ||= await getUser(); if (!user) return; await db.save(x);', guarded: true },
  { name: 'default-in-a-pattern', run: 'const { u = await requireUser() } = x; await db.save(x);' },
  { name: 'default-in-a-parameter', run: 'const go = async (one, user = assertUser(globalThis.user)) => { await db.save(one); }; await go(x, x);' },
  {
    name: 'default-of-what-is-left-out',
    run: 'const go = async (one, user = assertUser(globalThis.user)) => { await db.save(one); }; await go(x);',
    guarded: true,
  },
  { name: 'effect-in-a-default', run: 'const { get = () => db.save(x) } = x; get(); await requireUser();' },
  { name: 'key-in-a-loop-of-no-turns', run: 'for (const { [await requireUser()]: one } of x) console.log(one); await db.save(x);' },
  { name: 'effect-of-a-later-turn', run: 'let get = () => {}; for (const one of x) { get(); get = () => db.save(one); } await requireUser();' },
  { name: 'continue', run: 'do { if (x) continue; await requireUser(); } while (false); await db.save(x);' },
  { name: 'finally-of-the-guard', run: 'await requireUser().finally(() => db.save(x));' },
  { name: 'rejection-handled', run: 'await requireUser().then(() => {}, () => {}); await db.save(x);' },
  { name: 'rejection-that-leaves', run: "await requireUser().then(() => {}, () => redirect('/login')); await db.save(x);", guarded: true },
  { name: 'return-in-a-callback', run: 'await Promise.all([1].map(async () => { if (x) return; await requireUser(); })); await db.save(x);' },
  {
    name: 'guard-in-a-rest-parameter',
    run: 'const go = async (...all) => { for (const get of all) await get(); }; await go(() => db.save(x)); await requireUser();',
  },
  { name: 'place-of-a-write', run: 'const o = {}; o[db.save(x)] = await requireUser();' },
];

/** Whole files, behind the directive and the imports. */
export const unsureFiles: readonly { readonly name: string; readonly code: string; readonly guarded?: true }[] = [
  { name: 'function-set-anew', code: 'export let run = async (x) => { await requireUser(); await db.save(x); }; run = async (x) => { await db.save(x); };' },
  { name: 'declaration-set-anew', code: 'export async function run(x) { await requireUser(); await db.save(x); } run = async (x) => { await db.save(x); };' },
  { name: 'function-set-by-nobody', code: 'export let run = async (x) => { await requireUser(); await db.save(x); };', guarded: true },
  { name: 'rows', code: 'export async function* run(x) { yield await db.list(); await requireUser(); await db.save(x); }' },
];

/** Without the directive on top. */
export const inPages: readonly { readonly name: string; readonly code: string; readonly guarded?: true }[] = [
  {
    name: 'helper-of-the-page',
    code: "export default function Page() { let check = async () => { await requireUser(); }; async function run(x) { 'use server'; await check(); await db.save(x); } return <form action={run} />; }",
    guarded: true,
  },
  {
    name: 'helper-of-the-page-set-anew',
    code: "export default function Page({ isOpen }) { let check = async () => { await requireUser(); }; if (isOpen) check = async () => {}; async function run(x) { 'use server'; await check(); await db.save(x); } return <form action={run} />; }",
  },
];

/** One file may set a member of the same name on anything: trees of their own. */
export const anywhere: readonly { readonly name: string; readonly third: string; readonly guarded?: true }[] = [
  { name: 'parameter', third: 'export function demo(target) { target.check = async () => {}; }' },
  { name: 'other-key', third: 'export function demo(target) { target.label = async () => {}; }', guarded: true },
  { name: 'no-function', third: 'export function demo(target) { target.check = 1; target.check += 2; }', guarded: true },
  { name: 'local', third: 'export function demo() { const target = {}; target.check = async () => {}; return target; }', guarded: true },
  { name: 'global', third: 'globalThis.check = async () => {};', guarded: true },
];
