/** `list`, `explain` and `check` beside a build of Next.js, whose compiler gave the ids. */
import { describe, expect, it } from 'vitest';
import { tree } from './tree.ts';
import type { Tree } from './tree.ts';

const sources = {
  'src/app/actions.ts': "'use server';\nexport async function save(data: FormData) {}\nexport async function unused() {}\n",
  'src/app/page.tsx': `import { save } from '@/app/actions';

export default function Page({ id }) {
  return <form action={save}><button formAction={async () => { 'use server'; console.log(id); }} /></form>;
}
`,
  'src/app/two/page.tsx': `export default function Page() {
  async function a() { 'use server'; }
  async function b() { 'use server'; }
  return <form action={a}><button formAction={b} /></form>;
}
`,
  'tsconfig.json': '{ "compilerOptions": { "paths": { "@/*": ["./src/*"] } } }',
};

const id = (byte: string, digit: string): string => byte + digit.repeat(40);

function manifest(prefix = ''): string {
  const entry = (filename: string, exportedName: string, ...workers: readonly string[]): object => ({
    workers: Object.fromEntries(workers.map((worker) => [worker, {}])),
    filename: prefix + filename,
    exportedName,
  });
  const node = {
    [id('40', 'a')]: entry('src/app/actions.ts', 'save', 'app/(shop)/page', 'app/two/page'),
    [id('60', 'b')]: entry('src/app/page.tsx', '$$RSC_SERVER_ACTION_0', 'app/page'),
    [id('00', 'c')]: entry('src/app/two/page.tsx', '$$RSC_SERVER_ACTION_0', 'app/two/page'),
    [id('00', 'd')]: entry('src/app/two/page.tsx', '$$RSC_SERVER_ACTION_1', 'app/two/page'),
    [id('40', 'e')]: entry('src/app/removed.ts', 'removed', 'app/page'),
    [id('80', 'f')]: entry('src/app/cached.ts', '$$RSC_SERVER_CACHE_0', 'app/page'),
  };
  return JSON.stringify({ node, edge: {}, encryptionKey: 'secret' });
}

function app(prefix?: string): Tree {
  return tree({ ...sources, '.next/server/server-reference-manifest.json': manifest(prefix), '.gitignore': '.next\n' });
}

interface Listed {
  readonly functions: readonly { readonly name: string; readonly next: { readonly ids: readonly string[]; readonly pages: readonly string[] } }[];
  readonly next: object;
}

function listed(it: Tree): Record<string, unknown> {
  const { functions } = JSON.parse(it.run('list', '--json').out) as Listed;
  return Object.fromEntries(functions.map(({ name, next }) => [name, next]));
}

const joined = {
  save: { ids: [id('40', 'a')], pages: ['/', '/two'], isOurs: false },
  unused: { ids: [], pages: [], isOurs: false },
  'Page.button.formAction': { ids: [id('60', 'b')], pages: ['/'], isOurs: false },
  'Page.a': { ids: [id('00', 'c'), id('00', 'd')], pages: ['/two'], isOurs: false },
  'Page.b': { ids: [id('00', 'c'), id('00', 'd')], pages: ['/two'], isOurs: false },
};

describe('beside a build of Next.js', () => {
  it('list gives the ids and pages of each function; of numbered ones all that can be meant', () => {
    const it = app();
    expect(listed(it)).toEqual(joined);
    const { out, err } = it.run('list');
    expect(out).toContain('Next.js  40aaaaaa in /, /two');
    expect(out).toContain('Next.js  00cccccc or 00dddddd in /two');
    expect(out).toContain('Next.js  not in the build');
    expect(err).toContain('1 Server Function of .next/server/server-reference-manifest.json is in no file here: 40eeeeee (src/app/removed.ts)');
    expect(out + err).not.toContain('secret');
  });

  it('finds files that Turbopack counts from the root of the repository', () => {
    const it = app();
    const [, ...folders] = it.folder.split('/');
    it.write({ '.next/server/server-reference-manifest.json': manifest(`${folders.slice(-2).join('/')}/`) });
    expect(listed(it)).toEqual(joined);
  });

  it('says nothing of Next.js where there is no build', () => {
    expect(tree(sources).run('list').out).not.toContain('Next.js');
  });

  it('explain finds a function by the id of a request, and shows its pages', () => {
    const it = app();
    const { code, out } = it.run('explain', id('60', 'b'));
    expect(code).toBe(0);
    expect(out).toContain('Page.button.formAction()');
    expect(out).toContain(`In the build of Next.js\n  id      ${id('60', 'b')}\n  pages   /\n`);
    expect(it.run('explain', '40aaaa').out).toContain('save(data)');
    expect(it.run('explain', 'unused').out).toContain('Not in it (.next/server/server-reference-manifest.json)');
  });

  it('list has the ids of that build where there is one, and says nothing of what its compiler sends', () => {
    const { out } = app().run('list');
    expect(out).toMatch(/save\(data\) .* 40aaaaaa$/m);
    expect(out).toMatch(/Page\.button\.formAction\(\) .* 60bbbbbb$/m);
    expect(out).toMatch(/Page\.a\(\) +inline +\d+:\d+ *$/m);
    expect(out).toMatch(/^ {4}captures +id$/m);
    expect(out).not.toContain('sends');
  });

  it('explain shows the code of that build, and labels what this compiler would make', () => {
    const it = app();
    const [save, inline] = [id('40', 'a'), id('60', 'b')];
    it.write({
      '.next/static/chunks/1.js': `let a=(0,n.createServerReference)("${save}",n.callServer,void 0,n.findSourceMapURL,"save");`,
      '.next/server/chunks/2.js': `a.S([b,"${save},k,${inline},l"],1);(0,d.A)(k,"${save}",null),(0,d.A)(l,"${inline}",null)`,
    });
    const { out } = it.run('explain', 'save');
    expect(out).toContain(`  id      ${save}, by Next.js\n  id      `);
    expect(out).toContain(', as this compiler would make it\n');
    expect(out).toContain(`  client  (0,n.createServerReference)("${save}",n.callServer,void 0,n.findSourceMapURL,"save")\n          in static/chunks/1.js\n`);
    expect(out).toContain(`  server  (0,d.A)(k,"${save}",null)\n          in server/chunks/2.js\n`);
    expect(out).toContain('By this compiler the client would get\n');
    expect(out).not.toMatch(/^The (?:client|server) gets$/m);
    expect(it.run('explain', inline).out).toMatch(/^Captures, as this compiler would send them\n[\s\S]* {2}server {2}\(0,d\.A\)\(l,/m);
  });

  it('a build that this compiler has made has its ids, and nothing is labelled', () => {
    const it = tree(sources);
    const { functions } = JSON.parse(it.run('list', '--json').out) as { readonly functions: readonly { readonly id: string; readonly name: string }[] };
    const own = functions.find(({ name }) => name === 'save')?.id ?? '';
    it.write({
      '.next/server/server-reference-manifest.json': JSON.stringify({
        node: { [`40${own}`]: { workers: { 'app/page': {} }, filename: 'src/app/actions.ts', exportedName: 'save' } },
        edge: {},
      }),
    });
    expect(it.run('list').out).toMatch(new RegExp(`save\\(data\\) .* ${own.slice(0, 8)}$`, 'm'));
    const { out } = it.run('explain', 'save');
    expect(out).toContain(`  id      ${own}\n  at `);
    expect(out).toContain('\nThe client gets\n');
  });

  it('explain says of an id who could be meant, or that only the build has it', () => {
    const it = app();
    expect(it.run('explain', '00cccc')).toMatchObject({ code: 2, err: expect.stringMatching(/can be any of these:\n.*Page\.a .*\n.*Page\.b /) });
    expect(it.run('explain', '40eeee')).toMatchObject({
      code: 1,
      out: expect.stringContaining('and in no file here.\n\n  was     src/app/removed.ts, exported as removed\n  pages   /\n'),
    });
  });

  it('check tells of functions that only the build has', () => {
    const { out, err } = app().run('check');
    expect(out).toContain('server-function-unreferenced');
    expect(err).toContain('40eeeeee (src/app/removed.ts)');
  });

  it('takes the manifest of another folder, and says what is wrong with it', () => {
    const it = tree({ ...sources, 'build/server.json': manifest(), 'broken.json': '{', 'other.json': '{}' });
    expect(it.run('list', '--next', 'build/server.json').out).toContain('Next.js  40aaaaaa');
    expect(it.run('list', '--next', 'nowhere.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining("Next.js's manifest `nowhere.json` cannot be read"),
    });
    expect(it.run('list', '--next', 'broken.json')).toMatchObject({ code: 2, err: expect.stringContaining('broken.json') });
    expect(it.run('list', '--next', 'other.json')).toMatchObject({ code: 2, err: expect.stringContaining('it is not Next.js') });
  });
});
