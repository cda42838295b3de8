/** `use-server list --types`, by both kinds of TypeScript: the program that version 7 is, and the compiler in JavaScript that 5 and 6 are. */
import { mkdirSync, symlinkSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runIn, tree, withoutNext } from './tree.ts';
import type { Tree } from './tree.ts';

const installed = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const VERSIONS = [
  ['7', installed('node_modules/typescript')],
  ['5', installed('examples/next/node_modules/typescript')],
] as const;

const sources = {
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "jsx": "preserve", "module": "preserve", "target": "esnext", "lib": ["esnext", "dom", "dom.iterable"], "types": [], "paths": { "@/*": ["./*"] } } }',
  'lib/user.ts': `export interface User {
  id: string;
  passwordHash: string;
  hasPassword: boolean;
  born?: Date;
  friends: User[];
}
export class Point {
  constructor(readonly x: number) {}
  toJSON() { return this.x; }
}
export class Logger { log() {} }
export class Mine extends Map<string, number> {}
export function withUser<T extends unknown[], R>(run: (user: User, ...args: T) => R) {
  return (...args: T): R => run({} as User, ...args);
}
`,
  'app/more.ts': "'use server';\nexport async function add(a: number, b: number) { return a + b; }\n",
  'app/actions.ts': `'use server';
import { Logger, Mine, Point, withUser } from '@/lib/user';
import type { User } from '@/lib/user';
export async function find(id: string, draft = false, ...tags: string[]): Promise<User | null> { return null; }
export async function login({ name, password }: { name: string; password: string }): Promise<{ ok: true; session: { token: string; user: Pick<User, 'id'> } } | { ok: false; error: string }> { return { ok: false, error: '' }; }
export const rename = withUser(async (user, id: number) => ({ user: user.id, id }));
export async function all(): Promise<Map<string, User['id']>[]> { return []; }
export async function odd(at: RegExp, done: () => void, later: () => Promise<void>, failed: Error, own: Mine) {
  return { cache: new WeakMap<object, string>(), point: new Point(1), link: new URL('x:y'), log: [new Logger()], key: Symbol('x'), maker: Point, own, failed };
}
export async function nothing(): Promise<void> {}
export async function wide(event: { a(): void; b(): void; c(): void; d(): void; e(): void; f(): void }): Promise<Record<\`\${'a' | 'b' | 'c' | 'd'}\${'a' | 'b' | 'c' | 'd' | 'e'}\`, { secretKey: string }>> { throw event; }
export async function any(value: any): Promise<unknown> { return value; }
export default async function (data: FormData) { return data.get('x') as string; }
export * as more from './more';
export { add as plus } from './more';
async function hidden() { return 'text'; }
export { hidden as shown };
`,
  'app/page.tsx': `import type { User } from '@/lib/user';
export function Page({ user }: { user: User }) {
  const make = async (tag: string, data: FormData) => {
    'use server';
    return { tag, user };
  };
  return <form action={async (data: FormData) => { 'use server'; return new Set([user.passwordHash]); }} onReset={make.bind(null, 'x')} />;
}
export const api = { async remove(id: number) { 'use server'; return id > 0; } };
`,
};

function project(typescript: string | null): Tree {
  const it = tree(sources);
  if (typescript === null) return it;
  mkdirSync(it.path('node_modules'));
  symlinkSync(typescript, it.path('node_modules/typescript'));
  return it;
}

interface Typed {
  readonly typescript: string | null;
  readonly functions: readonly { readonly name: string; readonly types?: unknown }[];
}

function typesOf(it: Tree): Record<string, unknown> {
  const { functions } = JSON.parse(it.run('list', '--types', '--json').out) as Typed;
  return Object.fromEntries(functions.map(({ name, types }) => [name, types]));
}

describe.each(VERSIONS)('list --types, by TypeScript %s', (version, folder) => {
  it('prints what each function takes and returns, what sounds like a secret, and what React cannot send', () => {
    const { code, out, err } = project(folder).run('list', '--types');
    expect([code, withoutNext(err)]).toEqual([0, '']);
    expect(out).toMatchSnapshot('text');
  });

  it('says which TypeScript was asked', () => {
    expect((JSON.parse(project(folder).run('list', '--types', '--json').out) as Typed).typescript).toMatch(new RegExp(`^${version}\\.`));
  });
});

it('list --types --json is the same by both', () => {
  const [native, classic] = VERSIONS.map(([, folder]) => typesOf(project(folder)));
  expect(native).toEqual(classic);
  expect(native).toMatchSnapshot();
});

describe('list --types', () => {
  it('says in one sentence that no TypeScript is there, and lists the rest', () => {
    const it = project(null);
    const plain = it.run('list');
    const { code, out, err } = it.run('list', '--types');
    expect([code, out]).toEqual([0, plain.out]);
    expect(withoutNext(err)).toBe(`warning --types: No TypeScript is installed for ${it.folder}: npm install --save-dev typescript.\n`);
    expect((JSON.parse(it.run('list', '--types', '--json').out) as Typed).typescript).toBeNull();
  });

  it('says so of a version without an interface, and of one that fails', () => {
    const it = project(null);
    it.write({ 'node_modules/typescript/package.json': '{ "name": "typescript", "version": "9.1.0", "exports": { "./package.json": "./package.json" } }' });
    expect(it.run('list', '--types')).toMatchObject({ code: 0, err: expect.stringContaining('TypeScript 9.1.0 has no interface') });
    it.write({
      'node_modules/typescript/package.json': '{ "name": "typescript", "version": "5.0.0", "main": "./lib/typescript.js" }',
      'node_modules/typescript/lib/typescript.js': 'throw new Error("broken");',
    });
    expect(it.run('list', '--types')).toMatchObject({
      code: 0,
      err: expect.stringMatching(/^warning --types: TypeScript 5\.0\.0 does not answer: broken\.\n/),
    });
  });

  it('loads no TypeScript unless asked', () => {
    const it = project(null);
    it.write({
      'node_modules/typescript/package.json': '{ "name": "typescript", "version": "5.0.0", "main": "./lib/typescript.js" }',
      'node_modules/typescript/lib/typescript.js': `require('node:fs').writeFileSync(${JSON.stringify(it.path('loaded'))}, '');`,
    });
    it.run('list');
    it.run('explain', 'find');
    it.run('check');
    expect(it.files()).not.toContain('loaded');
    it.run('list', '--types');
    expect(it.files()).toContain('loaded');
  });
});

it('tells of the guestbook', () => {
  const guestbook = installed('examples/guestbook');
  const { code, out, err } = runIn(guestbook, {}, ['list', '--types', 'app', '--no-references']);
  expect([code, withoutNext(err)]).toEqual([0, '']);
  expect(out).toMatchSnapshot();
});
