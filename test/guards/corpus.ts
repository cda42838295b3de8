/**
 * Small modules of Server Functions, guarded and not: each class both ways. `run` is the function that is asked about.
 *
 * What they import is in `library`. `yes` is the way to the guard, as text; `no` is a part of why not, or the empty text.
 */

export const configuration = {
  guards: [
    { from: '@/lib/auth', names: ['requireUser', 'assertUser', 'tokens.check'], kind: 'throws' },
    { from: '@/lib/auth', names: ['getUser', 'auth.api.getSession'], kind: 'returns' },
    { from: '@/lib/auth', names: ['authed', 'client'], kind: 'wrapper' },
    { from: '@acme/auth', names: ['protect'], kind: 'throws' },
    { from: '@acme/auth', names: ['session'], kind: 'returns' },
  ],
  public: { 'app/public.ts#run': 'who signs in has no session yet' },
};

export const library: Readonly<Record<string, string>> = {
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./*"] } } }',
  'use-server.config.json': JSON.stringify(configuration),
  'lib/auth.ts': `
    import { cookies } from 'next/headers';
    import { db } from './db';
    export async function requireUser() { const user = await db.user.find((await cookies()).get('id')); if (!user) throw new Error('no'); return user; }
    export function assertUser(user) { if (!user) throw new Error('no'); }
    export async function getUser() { return db.user.find((await cookies()).get('id')); }
    export const auth = { api: { async getSession() { return db.session.find(); } } };
    export const tokens = { check: async () => {}, make: async () => {} };
    export const authed = (fn) => async (...args) => { await requireUser(); return fn(...args); };
    export const client = createClient();
    export async function requireOther() {}
  `,
  'lib/index.ts': "export * from './auth'; export { requireUser as needUser } from './auth';",
  'lib/fake.ts': 'export async function requireUser() {} export const authed = (fn) => fn;',
  'lib/db.ts': "import { Client } from 'pg'; export const db = new Client();",
  'lib/posts.ts': `
    import { requireUser as need, getUser } from '@/lib';
    import { db } from './db';
    export async function remove(id) { await need(); await db.post.delete(id); }
    export async function removeUnchecked(id) { await db.post.delete(id); }
    export async function one(id) { await two(id); }
    export async function two(id) { await remove(id); }
    export async function zero(id) { await one(id); }
    export async function deeper(id) { await zero(id); }
    export async function current() { const user = await getUser(); if (!user) return null; return { id: user.id, posts: await db.post.find() }; }
    export async function checked() { const user = await getUser(); if (!user) return { error: 'no' }; return { user }; }
    export async function redirecting() { const user = await getUser(); if (!user) redirect('/login'); return user; }
    export class Posts { static async remove(id) { await need(); await db.post.delete(id); } async drop(id) { await need(); await db.post.delete(id); } }
    export const posts = { async remove(id) { await need(); await db.post.delete(id); } };
    export const cached = cache(async () => { await need(); return db.post.find(); });
  `,
  'lib/result.ts': `
    const write = (level, message, error) => { console[level](JSON.stringify({ message, error })); };
    export const withResult = (fn) => async (...args) => { try { return await fn(...args); } catch (error) { write('error', 'failed', error); return { error: 'failed' }; } };
  `,
  'lib/limit.ts': `
    import { db } from './db';
    import { store } from './store';
    export async function checkRateLimit(key) { const count = (await store.find(key)) ?? 0; await store.put(key, count + 1); return { success: count < 10 }; }
    export async function withRateLimit(action, { key }) { const { success } = await checkRateLimit(key); if (!success) throw new Error('too many'); return action(); }
    export async function deleteWithRateLimit(id) { await checkRateLimit(id); await db.post.delete(id); }
  `,
  'lib/store.ts': "import { Redis } from '@upstash/redis'; export const store = new Redis();",
  'lib/wrap.ts': `
    import { requireUser } from './auth';
    export const withUser = (fn) => async (...args) => { const user = await requireUser(); return fn(user, ...args); };
    export const withLog = (fn) => async (...args) => { console.log('called'); return fn(...args); };
    export const late = (fn) => async (...args) => { const result = await fn(...args); await requireUser(); return result; };
    export const action = createSafeActionClient().use(async ({ next }) => { const user = await requireUser(); return next({ ctx: { user } }); });
    export const open = createSafeActionClient().use(async ({ next }) => { const result = await next(); await requireUser(); return result; });
  `,
};

export interface Case {
  readonly name: string;
  /** A file with 'use server' on top; `import` lines for all of \`library\` stand in front of it. */
  readonly code: string;
  readonly yes?: string;
  readonly no?: string;
  /** The whole file, where that is something else. */
  readonly isWhole?: boolean;
}

const EXTENDED = 'const prisma = new PrismaClient().$extends({ result: { user: { name: { compute(user) { return user.first; } } } } });';
const ANSWERS = Array.from({ length: 14 }, (_, at) => `if (id === ${at}) return { error: 'No ${at}' };`).join(' ');

export const cases: readonly Case[] = [
  // Order of statements.
  { name: 'first', code: 'export async function run(id) { await requireUser(); await db.post.delete(id); }', yes: 'requireUser' },
  { name: 'last', code: 'export async function run(id) { await db.post.delete(id); await requireUser(); }', no: 'does not come before' },
  {
    name: 'after-validation',
    code: 'export async function run(form) { const data = schema.parse(Object.fromEntries(form)); await requireUser(); await db.post.create(data); }',
    yes: 'requireUser',
  },
  {
    name: 'after-a-refusal',
    code: 'export async function run(form) { const data = schema.safeParse(form); if (!data.success) return { error: data.error.flatten() }; await requireUser(); await db.post.create(data); }',
    yes: 'requireUser',
  },
  {
    name: 'after-a-read',
    code: 'export async function run(id) { const post = await db.post.find(id); const user = await requireUser(); await db.post.delete(post.id); }',
    yes: 'requireUser',
  },
  {
    name: 'after-an-answer-with-data',
    code: 'export async function run(id) { const post = await db.post.find(id); if (post.isOpen) return post; await requireUser(); return post; }',
    no: 'answer without it',
  },
  { name: 'after-a-mail', code: 'export async function run(to) { await sendMail(to); await requireUser(); }', no: 'sendMail' },
  { name: 'never', code: 'export async function run(id) { await db.post.delete(id); }', no: '' },
  {
    name: 'after-connecting',
    code: "import mongoose from 'mongoose'; const connectDB = async () => { mongoose.set('strict', true); await mongoose.connect('x'); }; export async function run(id) { await connectDB(); await requireUser(); await db.post.delete(id); }",
    yes: 'requireUser',
  },
  { name: 'only-imported', code: 'const guard = requireUser; export async function run(id) { await db.post.delete(id); }', no: '' },
  { name: 'in-an-alias', code: 'const guard = requireUser; export async function run(id) { await guard(); await db.post.delete(id); }', yes: 'requireUser' },
  // Branches.
  { name: 'in-one-branch', code: 'export async function run(id) { if (id > 1) await requireUser(); await db.post.delete(id); }', no: 'on every way' },
  {
    name: 'in-both-branches',
    code: 'export async function run(id) { if (id > 1) await requireUser(); else { await requireUser(); } await db.post.delete(id); }',
    yes: 'requireUser',
  },
  {
    name: 'in-the-branch-that-acts',
    code: 'export async function run(id) { if (id > 1) { await requireUser(); await db.post.delete(id); } }',
    yes: 'requireUser',
  },
  {
    name: 'in-a-branch-the-other-of-which-ends',
    code: "export async function run(id) { if (!id) { return { error: 'id' }; } else { await requireUser(); } await db.post.delete(id); }",
    yes: 'requireUser',
  },
  {
    name: 'in-all-cases',
    code: "export async function run(kind) { switch (kind) { case 'a': await requireUser(); break; default: await requireUser(); } await db.post.delete(kind); }",
    yes: 'requireUser',
  },
  {
    name: 'in-one-case',
    code: "export async function run(kind) { switch (kind) { case 'a': await requireUser(); break; case 'b': break; } await db.post.delete(kind); }",
    no: 'on every way',
  },
  { name: 'in-a-loop', code: 'export async function run(ids) { for (const id of ids) await requireUser(); await db.post.delete(ids); }', no: 'on every way' },
  {
    name: 'before-a-loop',
    code: 'export async function run(ids) { await requireUser(); for (const id of ids) await db.post.delete(id); }',
    yes: 'requireUser',
  },
  { name: 'behind-and', code: 'export async function run(id) { id && await requireUser(); await db.post.delete(id); }', no: 'on every way' },
  { name: 'in-a-conditional', code: 'export async function run(id) { return id ? (await requireUser(), db.post.delete(id)) : null; }', yes: 'requireUser' },
  {
    name: 'early-return-before-effects',
    code: 'export async function run(id) { if (!id) return; await requireUser(); await db.post.delete(id); }',
    yes: 'requireUser',
  },
  // Waiting.
  { name: 'not-awaited', code: 'export async function run(id) { requireUser(); await db.post.delete(id); }', no: 'not awaited' },
  { name: 'awaited-later', code: 'export async function run(id) { const user = requireUser(); await user; await db.post.delete(id); }', yes: 'requireUser' },
  { name: 'awaited-too-late', code: 'export async function run(id) { const user = requireUser(); await db.post.delete(id); await user; }', no: 'on every way' },
  {
    name: 'awaited-with-others',
    code: 'export async function run(id) { const [user, post] = await Promise.all([requireUser(), db.post.find(id)]); await db.post.delete(id); }',
    yes: 'requireUser',
  },
  { name: 'beside-an-effect', code: 'export async function run(id) { await Promise.all([requireUser(), db.post.delete(id)]); }', no: 'db.post.delete' },
  { name: 'settled', code: 'export async function run(id) { await Promise.allSettled([requireUser()]); await db.post.delete(id); }', no: '' },
  { name: 'synchronous', code: 'export async function run(user, id) { assertUser(user); await db.post.delete(id); }', yes: 'assertUser' },
  { name: 'then', code: 'export async function run(id) { return requireUser().then(() => db.post.delete(id)); }', yes: 'requireUser' },
  { name: 'swallowed-by-catch-method', code: 'export async function run(id) { await requireUser().catch(() => null); await db.post.delete(id); }', no: '' },
  {
    name: 'catch-method-that-leaves',
    code: "export async function run(id) { await requireUser().catch(() => redirect('/login')); await db.post.delete(id); }",
    yes: 'requireUser',
  },
  // try.
  {
    name: 'in-a-try-that-answers',
    code: 'export async function run(id) { try { await requireUser(); await db.post.delete(id); return { ok: true }; } catch (error) { console.error(error); return { ok: false }; } }',
    yes: 'requireUser',
  },
  {
    name: 'in-a-try-that-swallows',
    code: 'export async function run(id) { try { await requireUser(); } catch {} await db.post.delete(id); }',
    no: 'on every way',
  },
  {
    name: 'in-a-try-that-throws-on',
    code: "export async function run(id) { try { await requireUser(); } catch (error) { throw new Error('no'); } await db.post.delete(id); }",
    yes: 'requireUser',
  },
  {
    name: 'effect-in-the-handler',
    code: 'export async function run(id) { try { await requireUser(); } catch { await db.post.delete(id); } }',
    no: 'db.post.delete',
  },
  {
    name: 'effect-in-finally',
    code: 'export async function run(id) { try { await requireUser(); } finally { await db.post.delete(id); } }',
    no: 'db.post.delete',
  },
  // Callbacks.
  {
    name: 'in-a-callback-nobody-calls',
    code: 'export async function run(id) { const check = async () => { await requireUser(); }; await db.post.delete(id); }',
    no: '',
  },
  {
    name: 'in-a-function-that-is-called',
    code: 'export async function run(id) { const check = async () => { await requireUser(); }; await check(); await db.post.delete(id); }',
    yes: 'requireUser',
  },
  {
    name: 'in-a-callback-of-map',
    code: 'export async function run(ids) { ids.map(async () => { await requireUser(); }); await db.post.delete(ids); }',
    no: 'db.post.delete',
  },
  {
    name: 'effects-in-a-callback',
    code: 'export async function run(ids) { await Promise.all(ids.map((id) => db.post.delete(id))); await requireUser(); }',
    no: 'db.post.delete',
  },
  {
    name: 'effects-in-a-callback-behind',
    code: 'export async function run(ids) { await requireUser(); await Promise.all(ids.map((id) => db.post.delete(id))); }',
    yes: 'requireUser',
  },
  // What it returns.
  {
    name: 'tested',
    code: "export async function run(id) { const user = await getUser(); if (!user) return { error: 'no' }; await db.post.delete(id); }",
    yes: 'getUser',
  },
  { name: 'untested', code: 'export async function run(id) { const user = await getUser(); await db.post.delete(id); }', no: 'decides nothing' },
  {
    name: 'tested-without-an-end',
    code: "export async function run(id) { const user = await getUser(); if (!user) console.log('no'); await db.post.delete(id); }",
    no: '',
  },
  {
    name: 'tested-not-awaited',
    code: "export async function run(id) { const user = getUser(); if (!user) throw new Error('no'); await db.post.delete(id); }",
    no: '',
  },
  { name: 'tested-the-other-way', code: 'export async function run(id) { const user = await getUser(); if (user) return; await db.post.delete(id); }', no: '' },
  {
    name: 'or-redirect',
    code: "export async function run(id) { const user = (await getUser()) ?? redirect('/login'); await db.post.delete(id); }",
    yes: 'getUser',
  },
  {
    name: 'destructured',
    code: "export async function run(id) { const { user, error } = await getUser(); if (error || !user) throw new Error('no'); await db.post.delete(id); }",
    yes: 'getUser',
  },
  {
    name: 'member',
    code: "export async function run(id) { const session = await getUser(); const name = session?.user?.id; if (name == null) throw new Error('no'); await db.post.delete(id); }",
    yes: 'getUser',
  },
  {
    name: 'role',
    code: "export async function run(id) { const user = await getUser(); if (user?.role !== 'admin') throw new Error('no'); await db.post.delete(id); }",
    yes: 'getUser',
  },
  {
    name: 'role-upside-down',
    code: "export async function run(id) { const user = await getUser(); if (user?.role === 'admin') throw new Error('no'); await db.post.delete(id); }",
    no: '',
  },
  { name: 'inside-the-test', code: 'export async function run(id) { const user = await getUser(); if (user) { await db.post.delete(id); } }', yes: 'getUser' },
  {
    name: 'boolean',
    code: "export async function run(id) { const isIn = Boolean(await getUser()); const allowed = !!(await getUser()); if (!allowed) throw new Error('no'); await db.post.delete(id); }",
    yes: 'getUser',
  },
  {
    name: 'with-or',
    code: 'export async function run(id) { const user = await getUser(); if (!id || !user) return; await db.post.delete(id); }',
    yes: 'getUser',
  },
  { name: 'with-and', code: 'export async function run(id) { const user = await getUser(); if (!id && !user) return; await db.post.delete(id); }', no: '' },
  { name: 'asserted', code: 'export async function run(id) { const user = await getUser(); invariant(user); await db.post.delete(id); }', no: '' },
  {
    name: 'assigned',
    code: 'export async function run(id) { let user; try { user = await getUser(); } catch { return; } if (!user) return; await db.post.delete(id); }',
    yes: 'getUser',
  },
  {
    name: 'member-of-an-export',
    code: "export async function run(id) { const session = await auth.api.getSession(); if (!session) throw new Error('no'); await db.post.delete(id); }",
    yes: 'auth.api.getSession',
  },
  { name: 'other-member-of-an-export', code: 'export async function run(id) { await tokens.make(); await db.post.delete(id); }', no: '' },
  { name: 'member-that-throws', code: 'export async function run(id) { await tokens.check(); await db.post.delete(id); }', yes: 'tokens.check' },
  // Helpers.
  { name: 'helper', code: 'export async function run(id) { await remove(id); }', yes: 'requireUser via remove' },
  { name: 'helper-without', code: 'export async function run(id) { await removeUnchecked(id); }', no: '' },
  { name: 'helper-not-awaited', code: 'export async function run(id) { remove(id); await db.post.delete(id); }', no: '' },
  { name: 'helper-of-a-helper', code: 'export async function run(id) { await one(id); }', yes: 'requireUser via one via two via remove' },
  { name: 'helpers-too-deep', code: 'export async function run(id) { await deeper(id); }', no: '' },
  {
    name: 'local-helper',
    code: 'async function check() { await requireUser(); } export async function run(id) { await check(); await db.post.delete(id); }',
    yes: 'requireUser via check',
  },
  {
    name: 'helper-that-may-return-null',
    code: 'export async function run(id) { const mine = await current(); if (!mine) return; await db.post.delete(id); }',
    yes: 'getUser via current',
  },
  { name: 'helper-that-may-return-null-untested', code: 'export async function run(id) { const mine = await current(); await db.post.delete(id); }', no: '' },
  {
    name: 'helper-with-an-error',
    code: "export async function run(id) { const result = await checked(); if ('error' in result) return result; await db.post.delete(id); }",
    yes: 'getUser via checked',
  },
  {
    name: 'helper-with-an-error-member',
    code: 'export async function run(id) { const { error } = await checked(); if (error) return { error }; await db.post.delete(id); }',
    yes: 'getUser via checked',
  },
  { name: 'helper-that-redirects', code: 'export async function run(id) { await redirecting(); await db.post.delete(id); }', yes: 'getUser via redirecting' },
  { name: 'static-method', code: 'export async function run(id) { await Posts.remove(id); }', yes: 'requireUser via remove' },
  { name: 'method-of-an-instance', code: 'const posts = new Posts(); export async function run(id) { await posts.drop(id); }', yes: 'requireUser via drop' },
  {
    name: 'method-of-an-object',
    code: "import { posts } from '@/lib/posts'; export async function run(id) { await posts.remove(id); }",
    yes: 'requireUser via remove',
  },
  { name: 'cached', code: 'export async function run() { return cached(); }', yes: 'requireUser via cached' },
  { name: 'namespace', code: "import * as all from '@/lib/posts'; export async function run(id) { await all.remove(id); }", yes: 'requireUser via remove' },
  {
    name: 'loaded',
    code: "export async function run(id) { const { remove } = await import('@/lib/posts'); await remove(id); }",
    yes: 'requireUser via remove',
  },
  {
    name: 'recursive',
    code: 'async function loop(n) { if (n > 0) await loop(n - 1); } export async function run(id) { await loop(3); await db.post.delete(id); }',
    no: '',
  },
  // Identity.
  {
    name: 'barrel',
    code: "import { needUser } from '@/lib'; export async function run(id) { await needUser(); await db.post.delete(id); }",
    yes: 'requireUser',
  },
  {
    name: 'renamed',
    code: "import { requireUser as r } from '@/lib'; export async function run(id) { await r(); await db.post.delete(id); }",
    yes: 'requireUser',
  },
  {
    name: 'relative',
    code: "import { requireUser as r } from '../lib/auth'; export async function run(id) { await r(); await db.post.delete(id); }",
    yes: 'requireUser',
  },
  {
    name: 'same-name-elsewhere',
    code: "import { requireUser as r } from '@/lib/fake'; export async function run(id) { await r(); await db.post.delete(id); }",
    no: '',
  },
  {
    name: 'same-name-here',
    isWhole: true,
    code: "'use server'; import { db } from '@/lib/db'; async function requireUser() {} export async function run(id) { await requireUser(); await db.post.delete(id); }",
    no: '',
  },
  { name: 'shadowed-by-a-parameter', code: 'export async function run(requireUser) { await requireUser(); await db.post.delete(1); }', no: '' },
  {
    name: 'shadowed-by-a-variable',
    code: 'export async function run(id) { const requireUser = async () => {}; await requireUser(); await db.post.delete(id); }',
    no: '',
  },
  { name: 'type-only', code: "import type { needUser } from '@/lib'; export async function run(id) { await db.post.delete(id); }", no: '' },
  {
    name: 'package',
    code: "import { protect } from '@acme/auth'; export async function run(id) { await protect(); await db.post.delete(id); }",
    yes: 'protect',
  },
  {
    name: 'package-barrel',
    code: "import { guard } from './handed-on'; export async function run(id) { await guard(); await db.post.delete(id); }",
    yes: 'protect',
  },
  {
    name: 'package-perhaps-synchronous',
    code: "import { session } from '@acme/auth'; export async function run(id) { const { userId } = session(); if (userId == null) return; await db.post.delete(id); }",
    yes: 'session',
  },
  {
    name: 'package-perhaps-synchronous-tested-whole',
    code: "import { session } from '@acme/auth'; export async function run(id) { const user = session(); if (!user) return; await db.post.delete(id); }",
    no: '',
  },
  {
    name: 'other-package',
    code: "import { protect } from '@acme/other'; export async function run(id) { await protect(); await db.post.delete(id); }",
    no: '',
  },
  // Wrappers.
  { name: 'wrapper', code: 'export const run = authed(async (id) => { await db.post.delete(id); });', yes: 'authed' },
  { name: 'wrapper-curried', code: "export const run = authed('admin')(async (id) => { await db.post.delete(id); });", yes: 'authed' },
  { name: 'wrapper-of-another', code: 'export const run = withLog(authed(async (id) => { await db.post.delete(id); }));', yes: 'authed' },
  {
    name: 'wrapper-elsewhere',
    code: "import { authed as other } from '@/lib/fake'; export const run = other(async (id) => { await db.post.delete(id); });",
    no: '',
  },
  { name: 'wrapper-not-used', code: 'const kept = authed(async () => {}); export const run = withLog(async (id) => { await db.post.delete(id); });', no: '' },
  { name: 'client', code: 'export const run = client.schema(schema).action(async ({ input }) => { await db.post.delete(input.id); });', yes: 'client' },
  {
    name: 'middleware',
    code: 'export const run = createSafeActionClient().use(requireUser).action(async (id) => { await db.post.delete(id); });',
    yes: 'requireUser',
  },
  {
    name: 'middleware-written-out',
    code: 'export const run = action.inputSchema(schema).action(async ({ parsedInput }) => { await db.post.delete(parsedInput); });',
    yes: 'requireUser',
  },
  {
    name: 'middleware-defined-elsewhere',
    code: 'const check = createMiddleware().define(async ({ next }) => { await requireUser(); return next(); }); export const run = createSafeActionClient().use(check).action(async (id) => { await db.post.delete(id); });',
    yes: 'requireUser',
  },
  {
    name: 'middleware-defined-elsewhere-after-next',
    code: 'const check = createMiddleware().define(async ({ next }) => { const result = await next(); await requireUser(); return result; }); export const run = createSafeActionClient().use(check).action(async (id) => { await db.post.delete(id); });',
    no: '',
  },
  {
    name: 'procedure',
    code: "import { createServerActionProcedure } from 'zsa'; const mine = createServerActionProcedure().shapeError(() => null).handler(async () => { const user = await requireUser(); return { user }; }); export const run = mine.createServerAction().input(schema).handler(async ({ input }) => { await db.post.delete(input); });",
    yes: 'requireUser',
  },
  {
    name: 'procedure-without',
    code: "import { createServerActionProcedure } from 'zsa'; const mine = createServerActionProcedure().handler(async () => { await db.log.create(); }); export const run = mine.createServerAction().input(schema).handler(async ({ input }) => { await db.post.delete(input); });",
    no: '',
  },
  {
    name: 'after-what-says-how-it-is-cached',
    code: "import { unstable_noStore as noStore } from 'next/cache'; export async function run(id) { noStore(); await requireUser(); await db.post.delete(id); }",
    yes: 'requireUser',
  },
  { name: 'middleware-after-next', code: 'export const run = open.action(async ({ parsedInput }) => { await db.post.delete(parsedInput); });', no: '' },
  { name: 'wrapper-of-ones-own', code: 'export const run = withUser(async (user, id) => { await db.post.delete(id); });', yes: 'requireUser' },
  { name: 'wrapper-of-ones-own-without', code: 'export const run = withLog(async (id) => { await db.post.delete(id); });', no: '' },
  { name: 'wrapper-of-ones-own-late', code: 'export const run = late(async (id) => { await db.post.delete(id); });', no: 'does not come before' },
  {
    name: 'wrapper-unknown-around-a-guard',
    code: "import { withSentry } from '@sentry/x'; export const run = withSentry(async (id) => { await requireUser(); await db.post.delete(id); });",
    yes: 'requireUser',
  },
  {
    name: 'wrapper-unknown',
    code: "import { withSentry } from '@sentry/x'; export const run = withSentry(async (id) => { await db.post.delete(id); });",
    no: '',
  },
  { name: 'wrapper-called-inside', code: 'export async function run(id) { return authed(async () => { await db.post.delete(id); })(); }', yes: 'authed' },
  // Pages.
  {
    name: 'page',
    isWhole: true,
    code: "import { requireUser } from '@/lib/auth'; import { db } from '@/lib/db'; export default async function Page() { const user = await requireUser(); async function run(form) { 'use server'; await db.post.delete(form); } return <form action={run} />; }",
    no: '',
  },
  {
    name: 'page-with-its-own',
    isWhole: true,
    code: "import { requireUser } from '@/lib/auth'; import { db } from '@/lib/db'; export default async function Page() { async function run(form) { 'use server'; await requireUser(); await db.post.delete(form); } return <form action={run} />; }",
    yes: 'requireUser',
  },
  {
    name: 'page-that-hands-its-user-in',
    isWhole: true,
    code: "import { getUser } from '@/lib/auth'; import { db } from '@/lib/db'; export default async function Page() { const user = await getUser(); async function run(form) { 'use server'; if (!user) throw new Error('no'); await db.post.delete(form); } return <form action={run} />; }",
    no: '',
  },
  {
    name: 'page-with-a-helper',
    isWhole: true,
    code: "import { requireUser } from '@/lib/auth'; import { db } from '@/lib/db'; export default async function Page() { const check = async () => { await requireUser(); }; async function run(form) { 'use server'; await check(); await db.post.delete(form); } return <form action={run} />; }",
    yes: 'requireUser',
  },
  {
    name: 'wrapped-in-a-page',
    isWhole: true,
    code: "import { authed } from '@/lib/auth'; import { db } from '@/lib/db'; const run = authed(async (form) => { 'use server'; await db.post.delete(form); }); export default function Page() { return <form action={run} />; }",
    no: '',
  },
  // Exports.
  { name: 'default-export', code: 'const run = async (id) => { await requireUser(); await db.post.delete(id); }; export default run;', yes: 'requireUser' },
  { name: 'exported-again', isWhole: true, code: "'use server'; export { remove as run } from '@/lib/posts';", yes: 'requireUser' },
  { name: 'exported-again-without', isWhole: true, code: "'use server'; export { removeUnchecked as run } from '@/lib/posts';", no: '' },
  {
    name: 'exported-in-a-list',
    code: 'async function mine(id) { await requireUser(); await db.post.delete(id); } export { mine as run };',
    yes: 'requireUser',
  },
  // As they stand in applications.
  {
    name: 'tested-for-nan',
    code: "export async function run() { const id = Number((await getUser())?.id); if (isNaN(id)) throw new Error('no'); await db.post.delete(id); }",
    yes: 'getUser',
  },
  {
    name: 'tested-for-nan-the-wrong-way',
    code: "export async function run() { const id = Number((await getUser())?.id); if (!Number.isNaN(id)) throw new Error('no'); await db.post.delete(id); }",
    no: 'on every way',
  },
  {
    name: 'tested-for-nan-before',
    code: "export async function run() { const id = Number((await getUser())?.id); const isBad = isNaN(id); if (isBad) throw new Error('no'); await db.post.delete(id); }",
    yes: 'getUser',
  },
  {
    name: 'tested-by-lodash',
    code: "import _ from 'lodash'; export async function run(id) { const user = await getUser(); if (_.isEmpty(user)) return { error: 'no' }; await db.post.delete(id); }",
    yes: 'getUser',
  },
  {
    name: 'tested-by-lodash-the-wrong-way',
    code: "import { isNil } from 'lodash'; export async function run(id) { const user = await getUser(); if (isNil(user)) await db.post.delete(id); }",
    no: 'db.post.delete',
  },
  {
    name: 'after-an-effect-of-an-extended-client',
    code: `${EXTENDED} export async function run(id) { await prisma.post.delete(id); await requireUser(); }`,
    no: 'post.delete',
  },
  {
    name: 'after-a-read-of-an-extended-client',
    code: `${EXTENDED} export async function run(id) { const post = await prisma.post.findUnique(id); await requireUser(); await prisma.post.delete(post.id); }`,
    yes: 'requireUser',
  },
  {
    name: 'in-a-wrapper-with-a-logger',
    code: "import { withResult } from '@/lib/result'; export const run = withResult(async (id) => { await requireUser(); await db.post.delete(id); return { ok: true }; });",
    yes: 'requireUser',
  },
  {
    name: 'after-a-method-that-is-chosen',
    code: 'export async function run(how, id) { await db.post[how](id); await requireUser(); }',
    no: 'db.post.how',
  },
  {
    name: 'with-many-answers',
    code: `export async function run(id) { const user = await getUser(); if (!user) return { error: 'no' }; ${ANSWERS} await db.post.delete(id); return { ok: true }; }`,
    yes: 'getUser',
  },
  {
    name: 'with-many-answers-before',
    code: `export async function run(id) { ${ANSWERS} const user = await getUser(); if (!user) return { error: 'no' }; await db.post.delete(id); return { ok: true }; }`,
    yes: 'getUser',
  },
  {
    name: 'with-many-answers-one-of-which-tells',
    code: `export async function run(id) { ${ANSWERS} const post = await db.post.find(id); if (post.isOpen) return post; const user = await getUser(); if (!user) return { error: 'no' }; await db.post.delete(id); return { ok: true }; }`,
    no: 'answer without it',
  },
  {
    name: 'by-a-helper-with-many-answers',
    code: `async function check(id) { ${ANSWERS} const user = await getUser(); return user ? { user } : null; } export async function run(id) { const found = await check(id); if (!found) return { error: 'no' }; await db.post.delete(id); }`,
    no: 'on every way',
  },
  {
    name: 'after-a-translator',
    code: "import { createInstance } from 'i18next'; async function translator() { const one = createInstance(); await one.use({}).init({ lng: 'en' }); return one.t; } export async function run(id) { const t = await translator(); await requireUser(); await db.post.delete(id); }",
    yes: 'requireUser',
  },
  {
    name: 'after-another-instance',
    code: "import { createInstance } from 'cloud'; async function instance() { const one = createInstance(); return one; } export async function run(id) { const one = await instance(); await requireUser(); await db.post.delete(id); }",
    no: 'createInstance',
  },
  {
    name: 'in-a-limiter',
    code: "import { withRateLimit } from '@/lib/limit'; export async function run(id) { return withRateLimit(async () => { await requireUser(); await db.post.delete(id); }, { key: 'posts' }); }",
    yes: 'requireUser via withRateLimit',
  },
  {
    name: 'in-a-limiter-without',
    code: "import { withRateLimit } from '@/lib/limit'; export async function run(id) { return withRateLimit(async () => { await db.post.delete(id); await requireUser(); }, { key: 'posts' }); }",
    no: 'db.post.delete',
  },
  {
    name: 'after-a-limiter',
    code: "import { checkRateLimit } from '@/lib/limit'; export async function run(id) { await checkRateLimit('posts'); await requireUser(); await db.post.delete(id); }",
    yes: 'requireUser',
  },
  {
    name: 'after-something-that-is-limited',
    code: "import { deleteWithRateLimit } from '@/lib/limit'; export async function run(id) { await deleteWithRateLimit(id); await requireUser(); }",
    no: 'db.post.delete',
  },
  {
    name: 'required',
    isWhole: true,
    code: "'use server'; const { requireUser } = require('@/lib/auth'); const { db } = require('@/lib/db'); export async function run(id) { await requireUser(); await db.post.delete(id); }",
    yes: 'requireUser',
  },
  {
    name: 'required-from-elsewhere',
    isWhole: true,
    code: "'use server'; const { requireUser } = require('@/lib/fake'); const { db } = require('@/lib/db'); export async function run(id) { await requireUser(); await db.post.delete(id); }",
    no: '',
  },
];

export const imports = `
  import { requireUser, assertUser, getUser, auth, tokens, authed, client } from '@/lib/auth';
  import { remove, removeUnchecked, one, deeper, current, checked, redirecting, Posts, cached } from '@/lib/posts';
  import { withUser, withLog, late, action, open } from '@/lib/wrap';
  import { db } from '@/lib/db';
`;
