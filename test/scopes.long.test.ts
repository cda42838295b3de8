/** Babel's scopes after the plugin: the same as Babel finds by itself when it looks at the compiled program anew. */
import * as babel8 from '@babel/core';
import type { Node } from '@babel/types';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import useServer from '../src/index.ts';
import { refreshScopes } from '../src/babel/babel.ts';
import type { BabelApi, BabelBinding, BabelFile, BabelPath, BabelScope } from '../src/babel/babel.ts';
import { readFixtures } from './fixtures/read-fixture.ts';
import type { CompileSettings, ModuleSource } from './harness/compile-module.ts';
import { parserPlugins, projectRoot } from './harness/compile-module.ts';
import { onDisk } from './harness/on-disk.ts';
import { entryFile, filesOf, randomProgram } from './random/program.ts';

interface AnyBabel {
  readonly types: BabelApi['types'];
  readonly transformSync: (code: string, options: object) => unknown;
}

const babels = [
  ['Babel 8', babel8 as AnyBabel],
  ['Babel 7', createRequire(new URL('./babel-7/package.json', import.meta.url))('@babel/core') as AnyBabel],
] as const;

/** Short names for nodes and places, the same for both looks. */
interface Numbers {
  readonly ofNode: (node: Node) => string;
  readonly ofPlace: (description: string) => string;
}

function createNumbers(): Numbers {
  const nodes = new Map<Node, string>();
  const places = new Map<string, string>();
  return {
    ofNode: (node) => {
      const name = nodes.get(node) ?? `${node.type}${'name' in node && typeof node.name === 'string' ? ` ${node.name}` : ''} #${String(nodes.size)}`;
      nodes.set(node, name);
      return name;
    },
    ofPlace: (description) => {
      const name = places.get(description) ?? `${description.split(',')[0] ?? ''} at ${String(places.size)}`;
      places.set(description, name);
      return name;
    },
  };
}

/** Everything that a scope knows, by node; a number stands for each node. */
type ScopeFacts = ReadonlyMap<string, object>;

function factsOf(file: BabelFile, keysOf: BabelApi['types']['VISITOR_KEYS'], numbers: Numbers): ScopeFacts {
  const facts = new Map<string, object>();
  const visit = (path: BabelPath): void => {
    const scope = path.scope as BabelScope & { readonly block: Node; readonly path: BabelPath; readonly globals: object };
    if (scope.path === path) {
      facts.set(numbers.ofNode(path.node), {
        path: whereIs(scope.path),
        bindings: Object.fromEntries(
          Object.entries(scope.bindings)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, binding]) => [name, bindingFacts(binding)]),
        ),
        globals: Object.keys(scope.globals).sort(),
      });
    }
    for (const key of keysOf[path.node.type] ?? []) {
      const value = (path.node as Node & Record<string, unknown>)[key];
      if (value === null || value === undefined) continue;
      for (const child of [path.get(key)].flat()) if ((child.node as Node | null) !== null && child.node.type !== 'TSTypeAnnotation') visit(child);
    }
  };
  const bindingFacts = (binding: BabelBinding & { readonly kind?: string; readonly constant?: boolean }): object => ({
    kind: binding.kind,
    constant: binding.constant,
    identifier: numbers.ofNode(binding.identifier),
    path: whereIs(binding.path),
    references: binding.references,
    referenced: binding.referenced,
    referencePaths: binding.referencePaths.map(whereIs).sort(),
    constantViolations: binding.constantViolations.map(whereIs).sort(),
  });
  const places = new Map<BabelPath, string>();
  /** A number for the nodes from the path up to the program, each of which must stand where the path says. */
  const whereIs = (path: BabelPath & { readonly container?: unknown; readonly key?: string | number }): string => {
    const isThere = path.node.type === 'Program' || (path.container as Record<string, unknown>)[String(path.key)] === path.node;
    const place =
      places.get(path) ??
      numbers.ofPlace(`${numbers.ofNode(path.node)}${isThere ? '' : ', not there'}, in ${path.parentPath === null ? 'the file' : whereIs(path.parentPath)}`);
    places.set(path, place);
    return place;
  };
  visit(file.path);
  return facts;
}

interface Scopes {
  /** Right behind the plugin. */
  readonly after: ScopeFacts;
  /** After a look at everything. */
  readonly anew: ScopeFacts;
  /** Has the plugin left Babel's scopes in place? */
  readonly isKept: boolean;
}

/** Compiles, and takes down what Babel's scopes hold; null for what is refused. @param spoil Stands between the plugin and the look at its scopes. */
function scopesOf(
  babel: AnyBabel,
  { path, code }: ModuleSource,
  { syntax, pluginOptions, root = projectRoot }: CompileSettings,
  spoil: (file: BabelFile) => void = () => {},
): Scopes | null {
  let found: Scopes | null = null;
  let before: unknown = null;
  const numbers = createNumbers();
  const first = (): object => ({ visitor: {}, pre: (file: BabelFile) => void (before = file.path) });
  const last = (api: BabelApi): object => ({
    visitor: {},
    pre: (file: BabelFile) => {
      const isKept = file.path === before;
      spoil(file);
      const after = factsOf(file, api.types.VISITOR_KEYS, numbers);
      refreshScopes(file, api);
      found = { after, anew: factsOf(file, api.types.VISITOR_KEYS, numbers), isKept };
    },
  });
  const { warn } = console;
  console.warn = () => {};
  try {
    babel.transformSync(code, {
      filename: `${root}/${path}`,
      root,
      cwd: root,
      configFile: false,
      babelrc: false,
      browserslistConfigFile: false,
      parserOpts: { plugins: parserPlugins(path, syntax) },
      plugins: [first, [useServer, { layer: 'server', ...pluginOptions }], last],
    });
  } catch (error) {
    if (error instanceof Error && /^(?:UseServerError|SyntaxError)$/.test(error.name)) return null;
    throw error;
  } finally {
    console.warn = warn;
  }
  return found;
}

describe.each(babels)('the scopes of %s', (_, babel) => {
  const fixtures = readFixtures();
  it.each([...new Set(fixtures.map(({ topic }) => topic))])('are those of the compiled program: %s', async (topic) => {
    for (const { name, source, settings, onlyLayer } of fixtures.filter((one) => one.topic === topic)) {
      await onDisk(source.files, (root) => {
        for (const layer of ['server', 'client'] as const) {
          const pluginOptions = { ...settings.pluginOptions, layer: onlyLayer ?? layer };
          for (const [path, code] of source.files) {
            const scopes = scopesOf(babel, { path, code }, { ...settings, pluginOptions, root });
            if (scopes !== null) expect(scopes.after, `${name}, ${path}, ${layer}`).toEqual(scopes.anew);
          }
        }
      });
    }
  });

  it('are those of the compiled program: random programs', { timeout: 60_000 }, () => {
    const compiled = Array.from({ length: 60 }, (__, seed) =>
      scopesOf(babel, { path: entryFile, code: filesOf(randomProgram(seed)).get(entryFile) ?? '' }, { pluginOptions: { layer: 'server' } }),
    );
    for (const [seed, scopes] of compiled.entries()) if (scopes !== null) expect(scopes.after, `seed ${String(seed)}`).toEqual(scopes.anew);
    expect(compiled.filter((scopes) => scopes !== null).length).toBeGreaterThan(40);
  });

  const module = {
    path: 'page.jsx',
    code: `export function Page({ id }) {
  async function save(data) { 'use server'; await write(id, data); }
  return <form action={save}><button formAction={async () => { 'use server'; await write(id); }} /></form>;
}`,
  };

  it('are kept where only statements of the module are added', () => {
    const code =
      "'use server';\nimport { write } from './db';\nexport async function save(data) { await write(data, again); }\nconst again = async () => save();\nexport { again };\n";
    const scopes = scopesOf(babel, { path: 'actions.js', code }, { pluginOptions: { layer: 'server' } });
    expect(scopes?.isKept).toBe(true);
    expect(scopes?.after).toEqual(scopes?.anew);
  });

  it.each([
    ['a function', module.path, module.code],
    ['a name that Babel knows nothing of', 'page.ts', "export function Page() { enum Kind { A } return async () => { 'use server'; return Kind.A; }; }"],
    ['a name of the function itself', 'page.js', "export function Page({ id }) { return [async function save() { 'use server'; return [id, save]; }]; }"],
  ])('are made anew where something moves: %s', (_title, path, code) => {
    const scopes = scopesOf(babel, { path, code }, { pluginOptions: { layer: 'server' } });
    expect(scopes?.isKept).toBe(false);
    expect(scopes?.after).toEqual(scopes?.anew);
  });

  it.each([
    ['all names go', "import { save } from './actions';", true],
    ['some names stay', "import { save, limit as max } from './barrel';", false],
    ['some names stay, which are types', "import { save, Draft } from './actions'; let draft: Draft;", true],
    [
      'some names stay, which are marked as types',
      "import type { Draft } from './actions'; import { save, type Draft as Other } from './actions'; let draft: Draft | Other;",
      true,
    ],
    ['a namespace goes', "import clear, * as actions from './actions'; import { save } from './actions'; actions.save(clear);", true],
    ['exports go', "import { save } from './actions'; export { save as again } from './actions'; export { save as other, limit } from './barrel';", false],
    [
      'a module is loaded',
      "import { save } from './actions'; import('./actions').then(({ default: clear }) => clear(save)); export * from './actions';",
      false,
    ],
    ['a name is assigned to', "import { save } from './actions'; save = null;", false],
  ])('are kept where imports alone give way to stubs: %s', async (_title, imports, isKept) => {
    const code = `${imports}\nexport function Form({ id }) { const store = () => save(id); return [save, store, { save }]; }\nsave.name;\n`;
    const files = [
      ['actions.ts', "'use server';\nexport async function save() {}\nexport default async function clear() {}\nexport interface Draft {}\n"],
      ['barrel.ts', "export * from './actions';\nexport const limit = 1;\n"],
    ] as const;
    await onDisk(files, (root) => {
      const scopes = scopesOf(babel, { path: 'form.tsx', code }, { root, pluginOptions: { layer: 'client', clientImports: true } });
      expect(scopes?.isKept).toBe(isKept);
      expect(scopes?.after).toEqual(scopes?.anew);
    });
  });

  it('are compared to the last reference', () => {
    const scopes = scopesOf(babel, module, { pluginOptions: { layer: 'server' } }, ({ path: { scope } }) => scope.getBinding('Page')?.referencePaths.pop());
    expect(scopes?.after).not.toEqual(scopes?.anew);
  });
});
