/** `use-server check`: findings, formats, baselines, exit codes. */
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { shop, tree } from './tree.ts';
import type { Tree } from './tree.ts';

const clean = Object.fromEntries(Object.entries(shop).map(([name, text]) => [name, text.replace(/\nexport async function forgotten\(\) \{\}\n/, '')]));

const require = createRequire(import.meta.url);

interface Found {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly filename: string;
    readonly message: string;
    readonly span: { readonly start: { readonly line: number } };
  }[];
}

function codes(out: string): string[][] {
  return (JSON.parse(out) as Found).diagnostics.map(({ code, filename, span }) => [code, `${filename}:${span.start.line}`]);
}

describe('use-server check', () => {
  it('says of an inline function that nothing refers to what can be done about its directive', () => {
    const inline = 'export function Page() {\n  async function save() {\n    "use server";\n  }\n  return null;\n}\n';
    const { out } = tree({ 'page.jsx': inline, 'acts.js': "'use server';\nexport async function act() {}\n" }).run('check');
    expect(out).toContain('Hint: Delete it, or take its directive away if only server code calls it.');
    expect(out).toContain("Hint: Delete it, or move it out of the file with 'use server' if only server code calls it.");
  });

  it('passes where nothing is wrong', () => {
    const { code, out, err } = tree(clean).run('check');
    expect({ code, out, err }).toEqual({ code: 0, out: 'No findings: 5 Server Functions in 2 files, 5 files read.\n', err: '' });
  });

  it('shows what is wrong with its lines, sorted by file, and fails', () => {
    const it = tree({
      'z.ts': "'use server';\nexport function late() {}\n",
      'a.ts': "export async function f() {\n  'use sevrer';\n}\n",
      'node_modules/x/index.js': "'use server';\nexport const a = 1;\n",
    });
    const { code, out, err } = it.run('check');
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatchSnapshot();
  });

  it('finds functions that nothing uses, through a barrel that hands on everything', () => {
    const { code, out } = tree(shop).run('check', '--format', 'json');
    expect(code).toBe(1);
    expect(codes(out)).toEqual([['server-function-unreferenced', 'app/actions.ts:12']]);
  });

  it('says nothing of a function that an entry point hands on', () => {
    const { out } = tree({ 'index.ts': "export * from './a';", 'a.ts': "'use server';\nexport async function a() {}\n" }).run('check', '--format', 'json');
    expect(codes(out)).toEqual([]);
  });

  it('finds files that are only called from server code', () => {
    const files = {
      'data.ts': "'use server';\nexport async function load() {}\nexport async function store() {}\n",
      'page.tsx': "import { load } from './data';\nexport default async function Page() { return <p>{await load()}</p>; }\n",
    };
    expect(codes(tree(files).run('check', '--format', 'json').out)).toEqual([['server-only-intended', 'data.ts:1']]);
    // Without a file that says 'use client', what is loaded in the browser may be anything.
    expect(
      codes(
        tree({ ...files, 'main.tsx': "import { createRoot } from 'react-dom/client';\nimport './page';\ncreateRoot(document.body);\n" }).run(
          'check',
          '--format',
          'json',
        ).out,
      ),
    ).toEqual([['server-function-unreferenced', 'data.ts:3']]);
    const inClient = { ...files, 'client.tsx': "'use client';\nimport Page from './page';\nexport const App = () => <Page />;\n" };
    expect(codes(tree(inClient).run('check', '--format', 'json').out)).toEqual([['server-function-unreferenced', 'data.ts:3']]);
    const passedOn = { ...files, 'page.tsx': "import { load } from './data';\nexport default () => <Form load={load} />;\n" };
    expect(codes(tree(passedOn).run('check', '--format', 'json').out)).toEqual([['server-function-unreferenced', 'data.ts:3']]);
  });

  it.each([
    ['import(`./acts/${name}.ts`)', true],
    ['import(\n  /* webpackChunkName: "acts" */ `./acts/sa${name}`)', true],
    ["import('./acts/' + name)", true],
    ["require('./acts/' + name + '.ts')", true],
    ["import.meta.glob('./acts/*.ts')", true],
    ["import.meta.glob<Module>(['./other/*.ts', '!./acts/*.ts', './a*/save.ts'], { eager: true })", true],
    ["import.meta.glob('/app/acts/**', { import: 'save' })", true],
    ["import.meta.glob('@/acts/*.ts')", true],
    ["(require as any).context('./acts', false, /ts$/)", true],
    ["import.meta.webpackContext('./acts', { recursive: false })", true],
    ['import(`./other/${name}.ts`)', false],
    ['import(`./act/${name}.ts`)', false],
    ["import.meta.glob('./acts/load*.ts')", false],
    ["import.meta.glob('./other/*.ts', { base: './' })", false],
    ["require.context('./act', true)", false],
    ["read('./acts/' + name)", false],
  ])('says nothing of functions in files that a pattern may load: %s', (loading, mayLoad) => {
    const files = { 'app/acts/save.ts': "'use server';\nexport async function save() {}\n" };
    const code = `export const load = (name) => ${loading};\n`;
    const found = [['server-function-unreferenced', 'app/acts/save.ts:2']];
    expect(codes(tree({ ...files, 'app/page.tsx': code }).run('check', '--format', 'json').out)).toEqual(mayLoad ? [] : found);
    expect(codes(tree({ ...files, 'app/page.test.tsx': code }).run('check', '--format', 'json').out)).toEqual(found);
  });

  it('finds identities that are bound in clear to functions of other files, and to nothing else', () => {
    const { out } = tree({
      'a.ts': "'use server';\nexport async function remove(userId) {}\n",
      'b.ts': 'export function later(userId) {}\n',
      'page.tsx':
        "import { remove as drop } from './a';\nimport { later } from './b';\nexport default ({ userId, label }) => <form action={drop.bind(null, userId)} onClick={later.bind(null, userId)} data-x={drop.bind(null, label)} />;\n",
    }).run('check', '--format', 'json');
    expect(codes(out)).toEqual([['bound-in-clear', 'page.tsx:3']]);
  });

  it('finds inline Server Functions that client code imports, and says on which way', () => {
    const files = {
      'client.tsx': "'use client';\nimport { label } from './lib';\nexport const App = () => <p>{label()}</p>;\n",
      'lib/index.ts': "export * from './newsletter';\n",
      'lib/newsletter.ts': "export const label = () => 'x';\nexport async function subscribe() {\n  'use server';\n}\n",
      'page.tsx': "import { subscribe } from './lib';\nexport default () => <form action={subscribe} />;\n",
    };
    const { code, out } = tree(files).run('check', '--format', 'json');
    expect([code, codes(out)]).toEqual([1, [['client-module-defines-server-function', 'lib/newsletter.ts:2']]]);
    expect(out).toContain('(`client.tsx` → `lib/index.ts` → `lib/newsletter.ts`)');
    expect(tree({ ...files, 'client.tsx': "'use client';\nimport './lib/newsletter';\n" }).run('check', '--format', 'json').out).toContain(
      '(`client.tsx` → `lib/newsletter.ts`)',
    );
    for (const harmless of ["import type { label } from './lib';", "// import { label } from './lib';"]) {
      expect(codes(tree({ ...files, 'client.tsx': `'use client';\n${harmless}\n` }).run('check', '--format', 'json').out)).toEqual([]);
    }
  });

  it('finds two functions with one id', () => {
    const it = tree({
      'a.ts': "'use server';\nexport async function save() {}\n",
      'b.ts': "'use server';\nexport async function keep() {}\n",
      'page.tsx': "import { save } from './a';\nimport { keep } from './b';\nexport default () => <form action={save} data-b={keep} />;\n",
      'aliases.json': '{ "b.ts#keep": "a.ts#save" }',
    });
    const { code, out } = it.run('check', '--aliases', 'aliases.json', '--format', 'json');
    expect([code, codes(out)]).toEqual([1, [['reference-id-collision', 'b.ts:2']]]);
  });

  it('leaves out warnings on request', () => {
    expect(tree(shop).run('check', '--errors-only').code).toBe(0);
  });
});

describe('formats', () => {
  it('annotates a GitHub workflow', () => {
    const { code, out } = tree(shop).run('check', '--format', 'github');
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(/^::warning file=app\/actions\.ts,line=12,endLine=12,col=8,endColumn=\d+,title=server-function-unreferenced::.+\n$/),
    ]);
  });

  it.each([[shop], [clean]])('writes SARIF that is valid, findings or none', (files) => {
    const ajv = new Ajv.default({ strict: false, unicodeRegExp: false });
    addFormats.default(ajv);
    const { out } = tree(files).run('check', '--format', 'sarif');
    const validate = ajv.compile(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object);
    expect([validate(JSON.parse(out)), validate.errors]).toEqual([true, null]);
    const log = JSON.parse(out) as { readonly version: string; readonly runs: readonly { readonly results: readonly unknown[] }[] };
    expect(log).toMatchObject({ version: '2.1.0', runs: [{ results: files === shop ? [{ ruleId: 'server-function-unreferenced' }] : [] }] });
  });

  it('writes JSON that is empty but there', () => {
    expect(tree(clean).run('check', '--format', 'json').out).toBe('{\n  "diagnostics": []\n}\n');
  });
});

describe('what is not seen', () => {
  const broken = { 'a.ts': "'use server';\nexport async function a( {\n" };

  it.each(['pretty', 'json', 'github', 'sarif', 'unix', 'junit'])('is a finding in the format %s: a file that does not parse', (format) => {
    const { code, out, err } = tree({ ...clean, ...broken }).run('check', '--format', format);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/`a\.ts` is no valid program: Unexpected token\./);
    expect(out).toMatch(/file-not-readable/);
  });

  it('is a finding and no end of the run: code that is nested too deep', () => {
    const deep = `export const save = async () => {\n  'use server';\n  return db${'.and()'.repeat(20_000)};\n};\n`;
    const it = tree({ ...clean, 'a.ts': deep });
    expect(it.run('check')).toMatchObject({ code: 1, err: '', out: expect.stringContaining('`a.ts` cannot be read: its code is nested too deep.') });
    expect(it.run('list').err).toContain('a.ts was left out: its code is nested too deep');
    expect(it.run('compile', '.', '--out', 'dist').err).toContain('a.ts was left out: its code is nested too deep');
  });

  it('is a finding at its place, and a baseline can know it', () => {
    const it = tree({ ...clean, ...broken });
    expect(codes(it.run('check', '--format', 'json').out)).toEqual([['file-not-readable', 'a.ts:3']]);
    it.run('check', '--baseline', 'known.json', '--update-baseline');
    expect(it.run('check', '--baseline', 'known.json')).toMatchObject({ code: 0, out: expect.stringContaining('No findings') });
  });

  it.each(['pretty', 'json', 'github', 'sarif', 'unix', 'junit'])('is a finding in the format %s: a tree without a source', (format) => {
    const { code, out } = tree({ 'README.md': '' }).run('check', '--format', format);
    expect([code, out]).toEqual([1, expect.stringMatching(/No source file was found in `\.`/)]);
  });
});

describe('a summary', () => {
  it.each([
    [0, /^No findings: /m],
    [1, /^1 error: /m],
    [2, /^2 errors: /m],
    [3, /^3 errors: /m],
  ])('of %i findings is one line', (amount, line) => {
    const files = Object.fromEntries(Array.from({ length: amount }, (_, index) => [`e${index}.ts`, "'use server';\nexport class A {}\n"]));
    const { out } = tree({ ...clean, ...files }).run('check');
    expect(out.match(/ files read\.$/gm)).toHaveLength(1);
    expect(out).toMatch(line);
  });
});

describe('a baseline', () => {
  it('knows a finding by what it is about, not by its words', () => {
    const it = tree(shop);
    it.run('check', '--baseline', 'known.json', '--update-baseline');
    it.write({ 'known.json': it.read('known.json').replace(/"message": ".*"/, '"message": "Said in another way."') });
    expect(it.run('check', '--baseline', 'known.json').code).toBe(0);
    it.write({ 'app/actions.ts': shop['app/actions.ts']!.replace('forgotten', 'neglected') });
    expect(it.run('check', '--baseline', 'known.json').code).toBe(1);
  });

  it('of version 1 is read: there the names in the message count', () => {
    const finding = { code: 'server-function-unreferenced', file: 'app/actions.ts', count: 1 };
    const it = tree({
      ...shop,
      'known.json': JSON.stringify({ version: 1, findings: [{ ...finding, message: 'Nobody needs `forgotten`, which is in `app/actions.ts`.' }] }),
    });
    expect(it.run('check', '--baseline', 'known.json').code).toBe(0);
    it.write({ 'known.json': JSON.stringify({ version: 1, findings: [{ ...finding, message: 'Nobody needs `another`, which is in `app/actions.ts`.' }] }) });
    expect(it.run('check', '--baseline', 'known.json').code).toBe(1);
  });

  it('makes known findings pass, whatever lines they move to, and new ones fail', () => {
    const it = tree(shop);
    const made = it.run('check', '--baseline', 'known.json', '--update-baseline');
    expect(made).toEqual({ code: 0, out: '', err: 'known.json knows 1 finding.\n' });
    it.write({ 'app/actions.ts': shop['app/actions.ts']!.replace('import', '// more\n// lines\nimport') });
    expect(it.run('check', '--baseline', 'known.json')).toMatchObject({
      code: 0,
      out: expect.stringContaining('No findings'),
      err: '1 known finding of the baseline not shown.\n',
    });
    it.write({ 'app/more.ts': "'use server';\nexport async function another() {}\n" });
    const { code, out } = it.run('check', '--baseline', 'known.json');
    expect([code, out.split('\n')[0]]).toEqual([1, 'app/more.ts:2:8: warning server-function-unreferenced']);
  });

  it('knows how often: a second one of the same is new', () => {
    const twice = (calls: number): string =>
      `'use server';\n${Array.from({ length: calls }, () => 'void 0; `use server`;\n').join('')}export async function a() {}\n`;
    const it = tree({ 'a.ts': twice(1), 'p.tsx': "import { a } from './a';\nexport default () => <form action={a} />;\n" });
    it.run('check', '--baseline', 'known.json', '--update-baseline');
    it.write({ 'a.ts': twice(2) });
    const { code, out } = it.run('check', '--baseline', 'known.json', '--format', 'json');
    expect([code, codes(out)]).toEqual([1, [['directive-not-a-string', 'a.ts:3']]]);
  });

  it('tells of findings that are gone', () => {
    const it = tree(shop);
    it.run('check', '--baseline', 'known.json', '--update-baseline');
    it.write(clean);
    expect(it.run('check', '--baseline', 'known.json')).toMatchObject({ code: 0, err: '1 finding of the baseline is gone: --update-baseline takes it out.\n' });
  });

  it.each([
    ['there is none', [], 'There is no baseline `known.json`. --update-baseline makes it.'],
    ['it is broken', ['{'], 'The baseline `known.json` is not valid JSON. --update-baseline makes it anew.'],
    ['it is another file', ['{}'], '`known.json` is no baseline of this version. --update-baseline makes it anew.'],
  ])('is an error of usage where %s', (_, [text], message) => {
    const it = tree(text === undefined ? {} : { 'known.json': text });
    const { code, err } = it.run('check', '--baseline', 'known.json');
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it('is an error of usage where the file cannot be read, and no other file is made in its place', () => {
    const it = tree({ 'known.json/inner.json': '{}' });
    expect(it.run('check', '--baseline', 'known.json')).toMatchObject({
      code: 2,
      err: expect.stringContaining('The baseline `known.json` cannot be read: it is a folder.'),
    });
  });
});

describe('settings', () => {
  const bound = { ...clean, 'app/bound.tsx': "import { save } from './actions';\nexport default ({ userId }) => <form action={save.bind(null, userId)} />;\n" };
  const config = (value: unknown): Readonly<Record<string, string>> => ({ 'use-server.config.json': JSON.stringify(value) });

  it('come from the nearest use-server.config.json, and flags win over it', () => {
    const it = tree({ ...bound, ...config({ diagnostics: { 'bound-in-clear': 'off' } }) });
    expect(it.run('check').code).toBe(0);
    expect(it.run('check', 'app', '--format', 'json').out).not.toContain('bound-in-clear');
    const { code, out } = it.run('check', '--diagnostics', 'bound-in-clear=error', '--format', 'unix');
    expect([code, out]).toEqual([1, expect.stringMatching(/^app\/bound\.tsx:2:\d+: error: .* \[bound-in-clear\]\n$/)]);
  });

  it('of ids, the root and imports are those of the file', () => {
    const files = {
      'src/a.ts': "'use server';\nexport async function a() {}\n",
      'src/page.tsx': "import { a } from '~/a';\nexport default () => <form action={a} />;\n",
    };
    const plain = tree(files).run('list', '--json');
    const it = tree({ ...files, ...config({ root: 'src', ids: { salt: 'x' }, resolve: { alias: { '~': './src' } } }) });
    const [found] = (JSON.parse(it.run('list', '--json').out) as { functions: { id: string; module: string; referencedFrom: unknown[] }[] }).functions;
    expect(found).toMatchObject({ module: 'a.ts', referencedFrom: [{ file: 'page.tsx' }] });
    expect(plain.out).not.toContain(found?.id);
    expect(it.run('list', '--json', '--root', '.').out).toContain('"module": "src/a.ts"');
  });

  it.each([
    ['{ "idz": {} }', 'use-server.config.json: Unknown option `idz`. Did you mean `ids`?'],
    ['{ "diagnostics": { "capture-written": "off" } }', '`diagnostics.capture-written` cannot be turned off'],
    ['{ "diagnostics": { "secret-litteral": "off" } }', 'Did you mean `diagnostics.secret-literal`?'],
    ['{ "ids": { "salt": 1 } }', '`ids.salt` must be a string, not 1.'],
    ['{ "root": ', 'use-server.config.json: It is not valid JSON: it ends too early at line 1, column 11.'],
  ])('that cannot be used are an error of usage: %s', (text, message) => {
    const { code, err } = tree({ ...clean, 'use-server.config.json': text }).run('check');
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  it.each(['secret-literal', 'secret-literal=', 'secret-literal=none', 'nothing=off', 'capture-written=off'])(
    'on the command line that make no sense are one, too: %s',
    (written) => {
      expect(tree(clean).run('check', '--diagnostics', written).code).toBe(2);
    },
  );
});

describe('suppressions', () => {
  const withComment = (comment: string): Tree =>
    tree({
      ...clean,
      'app/bound.tsx': `import { save } from './actions';\nexport default ({ userId }) => <div>\n  ${comment}\n  <form action={save.bind(null, userId)} />\n</div>;\n`,
    });

  it.each(['{/* use-server-ignore-next-line bound-in-clear -- it is a hint */}', '// use-server-ignore-next-line bound-in-clear -- it is a hint'])(
    'with a reason hold: %s',
    (comment) => {
      expect(withComment(comment).run('check')).toMatchObject({ code: 0, out: expect.stringContaining('No findings') });
    },
  );

  it.each([
    ['{/* use-server-ignore-next-line bound-in-clear */}', ['suppression-without-reason', 'bound-in-clear']],
    ['{/* use-server-ignore-next-line secret-literal -- why */}', ['suppression-unused', 'bound-in-clear']],
    ['{/* use-server-ignore-next-line capture-written -- why */}', ['suppression-unused', 'bound-in-clear']],
    ['{/* use-server-ignore-next-line bound-in-cleer -- why */}', ['suppression-unused', 'bound-in-clear']],
    ['{/* use-server-ignore-next-line -- why */}', ['suppression-unused', 'bound-in-clear']],
    ['{/* use-server-ignore-next-line bound-in-clear, secret-literal -- why */}', ['suppression-unused']],
  ])('without one, or for nothing, are told: %s', (comment, expected) => {
    expect(codes(withComment(comment).run('check', '--format', 'json').out).map(([code]) => code)).toEqual(expected);
  });

  it('in a string are text', () => {
    expect(tree({ ...clean, 'lib/text.ts': "export const help = '// use-server-ignore-next-line secret-literal';\n" }).run('check').code).toBe(0);
  });
});

describe('files and globs', () => {
  const two = { ...clean, 'a [x]/one.ts': "'use server';\nexport class One {}\n", 'b/two.tsx': "'use server';\nexport class Two {}\n" };

  it.each([
    [['a [x]/one.ts'], ['a [x]/one.ts:2']],
    [['b/*.{ts,tsx}'], ['b/two.tsx:2']],
    [['**/*.ts'], ['a [x]/one.ts:2']],
    [
      ['b', 'a [x]/one.ts'],
      ['a [x]/one.ts:2', 'b/two.tsx:2'],
    ],
    [['lib/db.ts'], []],
    [['package.json'], []],
  ])('%j have the findings in them alone', (args, expected) => {
    expect(codes(tree(two).run('check', ...args, '--format', 'json').out).map(([, place]) => place)).toEqual(expected);
  });

  it('see what other files do', () => {
    expect(tree(shop).run('check', 'app/actions.ts').out).toContain('server-function-unreferenced');
    expect(tree(clean).run('check', 'app/actions.ts').code).toBe(0);
  });

  it('that are nowhere are told', () => {
    expect(tree(two).run('check', 'c.ts')).toMatchObject({ code: 2, err: expect.stringContaining('There is no file or folder `c.ts`.') });
    expect(tree(two).run('check', 'c/*.ts')).toMatchObject({ code: 1, out: expect.stringContaining('No source file was found in `c/*.ts`.') });
  });
});
