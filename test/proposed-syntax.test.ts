/** Syntax that only a Babel configuration switches on: what it declares is captured, and what it means is refused where it must be. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../src/compile.ts';
import useServer from '../src/index.ts';
import { transform7, transform8 } from './harness/babels.ts';
import { onDisk } from './harness/on-disk.ts';

const CAPTURED: Readonly<Record<string, readonly [code: string, captures: string]>> = {
  'a `var` in a `do` expression': [
    'const v = do { var inner = id; if (v) { for (var key of []) ; } inner; }; return async () => { SERVER; return [inner, key]; };',
    'inner, key',
  ],
  'one in a `do` expression in another': ['f(do { (do { var inner = id; }); }); return async () => { SERVER; return inner; };', 'inner'],
  'one in a test and in a loop': [
    'if (do { var inner = id; inner; }) ; while (do { var other = 1; false; }) ; return async () => { SERVER; return [inner, other]; };',
    'inner, other',
  ],
  'one that is the whole body of an arrow': ['return (() => do { var inner = id; async () => { SERVER; return inner; }; })();', 'inner'],
  'one in an async `do` expression': ['return async do { var inner = id; async () => { SERVER; return inner; }; };', 'inner'],
  'a `let` in a `do` expression': ['return do { let inner = id; async () => { SERVER; return inner; }; };', 'inner'],
  'a `var` of the Server Function itself': ['return async () => { SERVER; return do { var inner = id; inner; }; };', 'id'],
  'a `var` in a function in a `do` expression': [
    'var inner = id; return do { (() => { var inner = 1; return inner; })(); async () => { SERVER; return inner; }; };',
    'inner',
  ],
  'a name from a private member': [
    'class A { #x = 1; read(o) { const { #x: inner } = o; return async () => { SERVER; return inner; }; } } return new A().read(new A());',
    'inner',
  ],
};

const plugins = ['doExpressions', 'asyncDoExpressions', 'destructuringPrivate'];

describe.each([
  ['Babel 8', transform8],
  ['Babel 7', transform7],
] as const)('%s', (_babel, transform) => {
  const compiled = (body: string): string =>
    transform(`export function Page({ id }, f) { ${body.replaceAll('SERVER', "'use server'")} }`, {
      filename: '/project/page.js',
      root: '/project',
      development: true,
      parserPlugins: plugins,
      plugins: [[useServer, { layer: 'server' }]],
    }).code;

  it.each(Object.entries(CAPTURED))('%s', (_title, [body, captures]) => {
    expect(compiled(body)).toContain(`make: ([${captures}]) =>`);
  });

  it('a private name in a pattern of the Server Function is refused', () => {
    expect(() => compiled('class A { #x = 1; static make(o) { return async () => { SERVER; const { #x: y } = o; return y; }; } } return A;')).toThrow(
      /uses-private-name/,
    );
  });
});

const DEFERRED: Readonly<Record<string, readonly [code: string, replaced: string]>> = {
  'import defer': ["import defer * as actions from './actions';\nexport const go = () => actions.save();", 'actions.save()'],
  'import.defer()': ["export const go = async () => (await import.defer('./actions')).save();", '(await loaded(namespace$1)).save()'],
  'import.defer() in a function declaration': [
    "import './other';\nexport async function go() { return (await import.defer(`./actions`)).save(); }",
    '(await loaded(namespace$1())).save()',
  ],
};

describe.each(Object.entries(DEFERRED))('%s of a module of Server Functions', (_title, [code, replaced]) => {
  const files = [
    ['actions.js', "'use server';\nexport async function save() {}"],
    ['other.js', 'export {};'],
  ] as const;
  const options = { layer: 'client', clientImports: true } as const;

  it.each([
    ['Babel 8', transform8],
    ['Babel 7', transform7],
  ] as const)('is its stubs: %s', (_babel, transform) =>
    onDisk(files, (root) => {
      const result = transform(code, {
        filename: join(root, 'client.js'),
        root,
        development: true,
        parserPlugins: ['deferredImportEvaluation'],
        plugins: [[useServer, options]],
      });
      expect(result.code).toContain(replaced);
      expect(result.code).not.toContain('./actions');
    }),
  );

  it('is its stubs: compile()', () =>
    onDisk(files, (root) => {
      const result = compile(code, { filename: join(root, 'client.js'), root, ...options });
      expect(result?.code).toContain(replaced);
      expect(result?.code).not.toContain('./actions');
    }));
});
