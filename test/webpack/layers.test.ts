/**
 * The layer of a build, said rightly, wrongly and not at all: Babel compiles, with the plugin for the bundler beside it or alone.
 * Whatever is said, no text of a Server Function is in an asset for browsers, and what is wrong is one error.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UseServerPlugin } from '../../src/hosts/webpack/index.ts';
import type { UseServerPluginOptions } from '../../src/hosts/webpack/index.ts';
import { build, BUNDLERS, createProject } from './project.ts';
import type { BuildOptions, Bundler, Config, Project } from './project.ts';

const babelLoader = createRequire(import.meta.url).resolve('babel-loader');
const MARKER = 'a key of the server';

const modules = {
  'file-level': `'use server';\nconst key = '${MARKER}';\nexport async function save(x) { return key + x; }\n`,
  inline: `export function make(id) { return async () => { 'use server'; return '${MARKER}' + id; }; }\nexport const save = make(1);\n`,
} as const;

type Form = keyof typeof modules | 'package';
const forms: readonly Form[] = ['file-level', 'inline', 'package'];

function projectWith(form: Form): Project {
  const file = form === 'package' ? 'packages/lib/actions.js' : 'app/actions.js';
  return createProject({
    'app/browser.js': `import { save } from '../${file}';\nglobalThis.save = save;\n`,
    [file]: modules[form === 'package' ? 'file-level' : form],
    ...(form === 'package' ? { 'packages/lib/package.json': '{ "name": "lib", "type": "module" }' } : {}),
  });
}

interface Setup {
  readonly form: Form;
  readonly bundler: Bundler;
  /** The layer in Babel's options. */
  readonly layer?: 'server' | 'client';
  readonly target?: string;
  readonly mode?: 'production' | 'development';
  /** The name of the compiler; null leaves the plugin out. */
  readonly host: string | null;
  readonly conditionNames?: readonly string[];
  /** The plugin for the bundler compiles, and no Babel. */
  readonly withoutBabel?: boolean;
  readonly caller?: object;
}

interface Outcome {
  readonly errors: readonly string[];
  readonly assets: string;
}

async function outcomeOf({
  form,
  bundler,
  layer,
  target = 'web',
  mode = 'production',
  host,
  conditionNames,
  withoutBabel = false,
  caller,
}: Setup): Promise<Outcome> {
  const project = projectWith(form);
  const options = layer === undefined ? [] : [{ layer }];
  const rule = {
    test: /\.js$/,
    exclude: /node_modules/,
    loader: babelLoader,
    options: {
      ...(caller && { caller }),
      configFile: false,
      babelrc: false,
      cwd: project.directory,
      plugins: [['use-server', ...options]],
      metadataSubscribers: [UseServerPlugin.metadataSubscriber],
    },
  };
  return builtAssets(project, bundler, {
    mode,
    plugin: { transform: withoutBabel },
    configs: ({ output }, common, plugin): Config[] => [
      {
        ...common,
        ...(host === null ? {} : { name: host }),
        target,
        entry: './app/browser.js',
        output: { path: output },
        module: { rules: withoutBabel ? [] : [rule] },
        ...(conditionNames === undefined ? {} : { resolve: { conditionNames: [...conditionNames] } }),
        plugins: host === null ? [] : [plugin],
      },
    ],
  });
}

async function builtAssets(project: Project, bundler: Bundler, options: Omit<BuildOptions, 'bundler'>): Promise<Outcome> {
  const { errors } = await build(project, { bundler, ...options });
  const assets = existsSync(project.output)
    ? readdirSync(project.output)
        .map((file) => readFileSync(join(project.output, file), 'utf8'))
        .join('\n')
    : '';
  return { errors, assets };
}

describe.each(BUNDLERS)('%s, for browsers', (bundler) => {
  describe.each(forms)('%s', (form) => {
    test('the right layer', async () => {
      const { errors, assets } = await outcomeOf({ form, bundler, layer: 'client', host: 'browser' });
      expect(assets).not.toContain(MARKER);
      if (form === 'inline') expect(errors.join('\n')).toContain('client-module-defines-server-function');
      else expect([errors, assets.includes('save')]).toEqual([[], true]);
    });

    test('no layer: the target says it', async () => {
      const { errors, assets } = await outcomeOf({ form, bundler, host: null });
      expect(assets).not.toContain(MARKER);
      if (form === 'inline') expect(errors.join('\n')).toContain('client-module-defines-server-function');
      else expect([errors, assets.includes('save')]).toEqual([[], true]);
    });

    test.each(['production', 'development'] as const)('the wrong layer, in %s', async (mode) => {
      const { errors, assets } = await outcomeOf({ form, bundler, mode, layer: 'server', host: 'browser' });
      expect(errors.filter((error) => error.includes('layer-mismatch'))).toHaveLength(1);
      expect(errors.join('\n')).toMatch(/actions\.js` was compiled for the server and is part of a build for the client/);
      expect(assets).not.toContain(MARKER);
    });

    test('the wrong layer, and no plugin for the bundler', async () => {
      const { errors, assets } = await outcomeOf({ form, bundler, layer: 'server', host: null });
      expect(errors.filter((error) => error.includes('layer-mismatch'))).toHaveLength(1);
      expect(assets).not.toContain(MARKER);
    });

    test('a compiler that is called a server, and is for browsers', async () => {
      const { errors, assets } = await outcomeOf({ form, bundler, layer: 'server', host: 'server' });
      expect(errors.join('\n')).toContain('layer-mismatch');
      expect(assets).not.toContain(MARKER);
    });
  });
});

/** How a package in node_modules is compiled: by the plugin for the bundler, or by Babel, which leaves packages out or does not. */
interface PackageSetup {
  readonly bundler: Bundler;
  readonly target: 'web' | 'node';
  readonly plugin: UseServerPluginOptions;
  readonly babel?: { readonly layer?: 'server' | 'client'; readonly exclude?: RegExp };
}

function inPackage(form: keyof typeof modules, { bundler, target, plugin, babel }: PackageSetup): Promise<Outcome> {
  const project = createProject({
    'app/entry.js': "import { save } from 'lib';\nglobalThis.save = save;\n",
    'app/node_modules/lib/package.json': '{ "name": "lib", "version": "1.0.0", "type": "module", "exports": "./actions.js" }',
    'app/node_modules/lib/actions.js': modules[form],
  });
  const { layer, exclude } = babel ?? {};
  const options = {
    configFile: false,
    babelrc: false,
    cwd: project.directory,
    plugins: [['use-server', layer === undefined ? {} : { layer }]],
    metadataSubscribers: [UseServerPlugin.metadataSubscriber],
  };
  const rules = babel === undefined ? [] : [{ test: /\.js$/, ...(exclude && { exclude }), include: /[\\/]app[\\/]/, loader: babelLoader, options }];
  return builtAssets(project, bundler, {
    plugin,
    configs: ({ output }, common, own): Config[] => [
      {
        ...common,
        name: target === 'web' ? 'browser' : 'server',
        target,
        entry: './app/entry.js',
        output: { path: output },
        module: { rules },
        plugins: [own],
      },
    ],
  });
}

describe.each(BUNDLERS)('%s, a package in node_modules', (bundler) => {
  describe.each(['file-level', 'inline'] as const)('%s', (form) => {
    const isRefusedFor = (target: string): boolean => form === 'inline' && target === 'web';

    test.each([
      ['web', 'the plugin', undefined],
      ['node', 'the plugin', undefined],
      ['web', 'Babel', { layer: 'client' }],
      ['node', 'Babel', { layer: 'server' }],
      ['web', 'Babel, whose target says the layer', {}],
    ] as const)('for %s, compiled by %s for the right layer', async (target, _, babel) => {
      const { errors, assets } = await inPackage(form, { bundler, target, plugin: babel === undefined ? {} : { transform: false }, ...(babel && { babel }) });
      if (isRefusedFor(target)) expect([errors.length, errors.join('\n')]).toEqual([1, expect.stringContaining('client-module-defines-server-function')]);
      else expect([errors, assets.includes('save')]).toEqual([[], true]);
      expect(assets.includes(MARKER)).toBe(target === 'node');
    });

    test.each([
      ['web', 'server', 'layer-mismatch'],
      ['node', undefined, 'layer-unknown'],
      ['node', 'client', form === 'inline' ? 'client-module-defines-server-function' : 'layer-mismatch'],
    ] as const)('for %s, compiled by Babel for the layer %s: %s', async (target, layer, code) => {
      const { errors, assets } = await inPackage(form, { bundler, target, plugin: { transform: false }, babel: layer === undefined ? {} : { layer } });
      expect([errors.length, errors.join('\n')]).toEqual([1, expect.stringContaining(code)]);
      expect(target === 'web' && assets.includes(MARKER)).toBe(false);
    });

    test.each([
      ['web', 'Babel for the client', { transform: false }, 'client'],
      ['web', 'Babel for the server', { transform: false }, 'server'],
      ['web', 'Babel without a layer', { transform: false }, 'none'],
      ['node', 'Babel for the server', { transform: false }, 'server'],
      ['web', 'the plugin', { exclude: /node_modules/ }, null],
      ['node', 'the plugin', { exclude: /node_modules/ }, null],
    ] as const)('for %s, left out by %s: one error', async (target, _, plugin, layer) => {
      const babel = layer === null ? {} : { babel: { exclude: /node_modules/, ...(layer !== 'none' && { layer }) } };
      const { errors, assets } = await inPackage(form, { bundler, target, plugin, ...babel });
      expect([errors.length, errors.join('\n')]).toEqual([1, expect.stringMatching(/untransformed-module: [^]*node_modules\/lib@1\.0\.0\/actions\.js/)]);
      expect(target === 'web' && assets.includes(MARKER)).toBe(false);
    });
  });
});

describe.each(BUNDLERS)('%s, for a server at the edge, which is built as for browsers', (bundler) => {
  const edge = { bundler, target: 'webworker', host: 'server' } as const;

  test.each([
    ['react-server', '...'],
    ['workerd', 'react-server', '...'],
    ['react-server', 'import', 'require'],
  ])('conditions %s, %s', async (...conditionNames) => {
    for (const setup of [{ withoutBabel: true }, { layer: 'server' }, { layer: 'server', host: null, caller: { layer: 'rsc' } }] as const) {
      const { errors, assets } = await outcomeOf({ ...edge, ...setup, form: 'file-level', conditionNames });
      expect([errors, assets.includes(MARKER)]).toEqual([[], true]);
    }
  });

  test.each([undefined, ['workerd', '...']])('not without the condition: %s', async (conditionNames) => {
    const { errors, assets } = await outcomeOf({ ...edge, form: 'file-level', withoutBabel: true, ...(conditionNames && { conditionNames }) });
    expect(errors.join('\n')).toContain('layer-mismatch');
    expect(assets).not.toContain(MARKER);
  });
});

describe.each(BUNDLERS)('%s, for Node.js', (bundler) => {
  test.each(forms)('%s, and no layer', async (form) => {
    const { errors, assets } = await outcomeOf({ form, bundler, target: 'node', host: null });
    expect(errors.filter((error) => error.includes('layer-unknown'))).toHaveLength(1);
    expect(assets).not.toContain(MARKER);
  });

  test('compiled for the client, and met on the server', async () => {
    const { errors } = await outcomeOf({ form: 'file-level', bundler, target: 'node', layer: 'client', host: 'server' });
    expect(errors.join('\n')).toContain('was compiled for the client and is part of a build for the server: clients could not call its Server Functions.');
  });
});
