import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { catalogue, diagnosticCodes } from '../src/diagnostics/catalogue/catalogue.ts';
import { OptionsError, readCompilerOptions } from '../src/options/options.ts';

const context = { root: '/app', development: false } as const;

function faultsOf(raw: unknown): readonly string[] {
  try {
    readCompilerOptions(raw, context);
  } catch (error) {
    if (error instanceof OptionsError) return error.faults;
    throw error;
  }
  return [];
}

function onlyFaultOf(raw: unknown): string {
  const faults = faultsOf(raw);
  expect(faults).toHaveLength(1);
  return faults[0] ?? '';
}

it('every option is in docs/options.md, but for what only hosts give', () => {
  const page = readFileSync(new URL('../docs/options.md', import.meta.url), 'utf8');
  const [table = ''] = page.split(/^## /m);
  const documented = [...table.matchAll(/^\| `(\w+)/gm)].map(([, name = '']) => name);
  const valid = [...onlyFaultOf({ 'no such option': true }).matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
  expect(valid).toContain('layer');
  expect([...new Set(documented), 'referenceKey'].sort()).toEqual(valid.sort());
});

describe('defaults', () => {
  it.each([[undefined], [{}], [{ layer: undefined, ids: undefined, diagnostics: {} }]])('of %j', (raw) => {
    expect(readCompilerOptions(raw, context)).toEqual({
      layer: null,
      certainLayer: null,
      root: '/app',
      development: false,
      runtime: {
        name: 'webpack',
        server: 'react-server-dom-webpack/server',
        client: 'babel-plugin-use-server/runtime/client',
        boundArgs: 'babel-plugin-use-server/runtime/bound-args',
        boundArgsExports: { seal: 'encryptBoundArgs', open: 'decryptBoundArgs' },
      },
      ids: { salt: '', aliases: new Map(), form: { kind: 'whole', readable: false } },
      encryptBoundArgs: true,
      diagnostics: {},
      manifestDir: null,
      clientImports: false,
      resolve: {
        conditions: ['import', 'module', 'production'],
        extensions: ['.tsx', '.ts', '.jsx', '.js', '.mts', '.mjs', '.cts', '.cjs'],
        tsconfig: true,
        alias: {},
      },
    });
  });

  it('makes ids readable in development only, unless told otherwise', () => {
    const readable = (development: boolean, ids?: object) => readCompilerOptions({ ids }, { root: '/app', development }).ids.form;
    const [yes, no] = [
      { kind: 'whole', readable: true },
      { kind: 'whole', readable: false },
    ];
    expect([readable(true), readable(false)]).toEqual([yes, no]);
    expect([readable(true, { readable: false }), readable(false, { readable: true })]).toEqual([no, yes]);
  });

  it('takes the layer of the host, and the option over it', () => {
    const host = { ...context, layer: 'client' } as const;
    expect(readCompilerOptions({}, host).layer).toBe('client');
    expect(readCompilerOptions({ layer: 'server' }, host).layer).toBe('server');
  });
});

describe('paths', () => {
  it('are resolved from the root of the host, the manifest directory from the root that was chosen', () => {
    const { root, manifestDir } = readCompilerOptions({ root: 'packages/web', manifestDir: '.manifest' }, context);
    expect([root, manifestDir]).toEqual(['/app/packages/web', '/app/packages/web/.manifest']);
  });

  it('may be absolute', () => {
    const { root, manifestDir } = readCompilerOptions({ root: '/other', manifestDir: '/tmp/parts' }, context);
    expect([root, manifestDir]).toEqual(['/other', '/tmp/parts']);
  });
});

describe('runtime', () => {
  const custom = { server: 'my/server', client: 'my/client', boundArgs: 'my/bound' };
  const plain = {
    boundArgs: 'babel-plugin-use-server/runtime/plain-bound-args',
    boundArgsExports: { seal: 'plainBoundArgs', open: 'openPlainBoundArgs' },
  };

  it('knows the modules of turbopack', () => {
    expect(readCompilerOptions({ runtime: 'turbopack' }, context).runtime).toEqual({
      name: 'turbopack',
      server: 'react-server-dom-turbopack/server',
      client: 'babel-plugin-use-server/runtime/turbopack/client',
      boundArgs: 'babel-plugin-use-server/runtime/turbopack/bound-args',
      boundArgsExports: { seal: 'encryptBoundArgs', open: 'decryptBoundArgs' },
    });
  });

  it('knows the modules of Next.js, and the format of its ids', () => {
    const { runtime, ids } = readCompilerOptions({ runtime: 'next' }, { root: '/app', development: true });
    expect(runtime).toMatchObject({
      name: 'next',
      server: 'private-next-rsc-server-reference',
      client: 'private-next-rsc-action-client-wrapper',
      boundArgs: 'babel-plugin-use-server/runtime/next/bound-args',
      boundArgsExports: { seal: 'encryptBoundArgs', open: 'decryptBoundArgs' },
    });
    expect(ids.form).toEqual({ kind: 'next' });
    expect(onlyFaultOf({ runtime: 'next', ids: { readable: true } })).toContain('Next.js calls only ids of 42 hexadecimal digits');
  });

  it('takes three modules of the user', () => {
    expect(readCompilerOptions({ runtime: custom }, context).runtime).toEqual({
      name: 'custom',
      ...custom,
      boundArgsExports: { seal: 'encryptBoundArgs', open: 'decryptBoundArgs' },
    });
  });

  it.each(['webpack', 'turbopack'] as const)('of %s sends plain bound arguments where encryption is off', (name) => {
    const on = readCompilerOptions({ runtime: name }, context).runtime;
    expect(readCompilerOptions({ runtime: name, encryptBoundArgs: false }, context).runtime).toEqual({ ...on, ...plain });
  });

  it('of the user needs no module for bound arguments where encryption is off, and may not name one', () => {
    const { server, client } = custom;
    const options = { runtime: { server, client }, encryptBoundArgs: false };
    expect(readCompilerOptions(options, context).runtime).toEqual({ name: 'custom', server, client, ...plain });
    expect(onlyFaultOf({ runtime: custom, encryptBoundArgs: false })).toContain('leave one of the two out');
  });

  it('names every module that is missing', () => {
    const faults = faultsOf({ runtime: { client: 'my/client' } });
    expect(faults.map((fault) => fault.split(' is missing')[0])).toEqual(['`runtime.server`', '`runtime.boundArgs`']);
  });

  it('refuses an empty or wrong module name', () => {
    expect(onlyFaultOf({ runtime: { ...custom, server: '' } })).toBe('`runtime.server` must not be empty.');
    expect(onlyFaultOf({ runtime: { ...custom, server: 1 } })).toBe('`runtime.server` must be a string, not 1.');
    expect(onlyFaultOf({ runtime: [custom] })).toContain('not an array');
  });
});

it('a salt from a variable that is not set is refused, not left out', () => {
  expect(onlyFaultOf({ ids: { salt: process.env['NO_SUCH_VARIABLE'] } })).toBe(
    '`ids.salt` is written down and has no value; an environment variable that is not set? Set it, or leave the option out: ids have no salt then.',
  );
});

describe('a wrong name', () => {
  it.each([
    [{ layr: 'server' }, '`layr`', 'Did you mean `layer`?'],
    [{ manifestdir: 'x' }, '`manifestdir`', 'Did you mean `manifestDir`?'],
    [{ encrypt: false }, '`encrypt`', 'The options are `layer`'],
    [{ ids: { slat: 'x' } }, '`ids.slat`', 'Did you mean `ids.salt`?'],
    [{ runtime: { server: 'a', client: 'b', boundArgs: 'c', boundargs: 'c' } }, '`runtime.boundargs`', '`runtime.boundArgs`?'],
    [{ diagnostics: { 'capture-writen': 'error' } }, '`diagnostics.capture-writen`', '`diagnostics.capture-written`?'],
  ])('in %j is named, with the nearest and the valid ones', (raw, name, help) => {
    const fault = onlyFaultOf(raw);
    expect(fault).toContain(`Unknown option ${name}.`);
    expect(fault).toContain(help);
  });

  it('of a diagnostic brings the one that was meant, without all the others', () => {
    expect(onlyFaultOf({ diagnostics: { 'capture-writen': 'error' } })).toBe(
      'Unknown option `diagnostics.capture-writen`. Did you mean `diagnostics.capture-written`?',
    );
  });

  it('is printed once', () => {
    expect(inspect(new OptionsError(['`layer` is wrong.'])).split('`layer` is wrong.')).toHaveLength(2);
  });

  it('of a diagnostic that is like none brings no list of forty', () => {
    const count = diagnosticCodes.length;
    expect(onlyFaultOf({ diagnostics: { zzzzz: 'off' } })).toBe(
      `Unknown option \`diagnostics.zzzzz\`. Valid in \`diagnostics\` are ${count} names: see docs/options.md.`,
    );
  });

  it('far from every valid one brings the list alone', () => {
    const fault = onlyFaultOf({ transpileEverything: true });
    expect(fault).not.toContain('Did you mean');
    for (const name of ['layer', 'root', 'runtime', 'referenceKey', 'ids', 'encryptBoundArgs', 'clientImports', 'resolve', 'diagnostics', 'manifestDir']) {
      expect(fault).toContain(`\`${name}\``);
    }
  });

  it('that every object has is unknown too', () => {
    expect(onlyFaultOf({ constructor: 1 })).toContain('Unknown option `constructor`.');
    expect(onlyFaultOf(JSON.parse('{ "__proto__": { "layer": "client" } }'))).toContain('Unknown option `__proto__`.');
  });
});

describe('a wrong value', () => {
  it.each([
    [{ layer: 'Server' }, "`layer` must be 'server' or 'client', not 'Server'. Did you mean 'server'?"],
    [{ layer: null }, "`layer` must be 'server' or 'client', not null."],
    [{ root: '' }, '`root` must not be empty.'],
    [{ root: 5 }, '`root` must be a string, not 5.'],
    [{ runtime: 'webpak' }, "`runtime` must be 'webpack', 'turbopack', 'next' or 'vite', not 'webpak'. Did you mean 'webpack'?"],
    [{ ids: 'x' }, "`ids` must be an object, not 'x'."],
    [{ ids: { salt: 5 } }, '`ids.salt` must be a string, not 5.'],
    [{ ids: { readable: 'yes' } }, "`ids.readable` must be true or false, not 'yes'."],
    [{ encryptBoundArgs: 0 }, '`encryptBoundArgs` must be true or false, not 0.'],
    [{ diagnostics: [] }, '`diagnostics` must be an object, not an array.'],
    [{ diagnostics: { 'secret-literal': 'warning' } }, "`diagnostics.secret-literal` must be 'error', 'warn' or 'off', not 'warning'. Did you mean 'warn'?"],
    [{ manifestDir: () => 'x' }, '`manifestDir` must be a string, not a function.'],
    [[], 'The options must be an object, not an array.'],
    ['client', "The options must be an object, not 'client'."],
    [null, 'The options must be an object, not null.'],
  ])('%o', (raw, fault) => {
    expect(onlyFaultOf(raw)).toBe(fault);
  });

  it('is cut where it is long', () => {
    expect(onlyFaultOf({ layer: 'x'.repeat(10_000) }).length).toBeLessThan(200);
  });
});

describe('severities', () => {
  const locked = diagnosticCodes.filter((code) => catalogue[code].locked);
  const free = diagnosticCodes.filter((code) => !catalogue[code].locked);

  it.each(free)('of %s can be set', (code) => {
    for (const severity of ['error', 'warn', 'off']) {
      expect(readCompilerOptions({ diagnostics: { [code]: severity } }, context).diagnostics).toEqual({ [code]: severity });
    }
  });

  it.each(locked)('of %s cannot be lowered', (code) => {
    expect(onlyFaultOf({ diagnostics: { [code]: 'off' } })).toContain(`\`diagnostics.${code}\` cannot be turned off: `);
    expect(onlyFaultOf({ diagnostics: { [code]: 'warn' } })).toContain(`\`diagnostics.${code}\` cannot be made a warning: `);
    expect(faultsOf({ diagnostics: { [code]: 'error' } })).toEqual([]);
  });
});

describe('resolve', () => {
  const resolved = (resolve: unknown): unknown => readCompilerOptions({ resolve }, context).resolve;

  it('is a switch, a function, or settings with paths from the root', () => {
    const find = (): string => '/app/a.ts';
    expect([resolved(false), resolved(find)]).toEqual([false, find]);
    expect(resolved(true)).toEqual(resolved(undefined));
    expect(resolved({ conditions: ['browser'], extensions: ['.ts'], tsconfig: 'config/tsconfig.json', alias: { '@': './src', ui$: '@acme/ui' } })).toEqual({
      conditions: ['browser'],
      extensions: ['.ts'],
      tsconfig: '/app/config/tsconfig.json',
      alias: { '@': '/app/src', ui$: '@acme/ui' },
    });
  });

  it.each([
    [{ resolve: 'node' }, "`resolve` must be true, false, an object or a function, not 'node'."],
    [{ resolve: { extension: [] } }, 'Did you mean `resolve.extensions`?'],
    [{ resolve: { extensions: ['ts'] } }, "`resolve.extensions` must begin with a dot each: '.ts', not 'ts'."],
    [{ resolve: { conditions: 'browser' } }, "`resolve.conditions` must be an array of strings, not 'browser'."],
    [{ resolve: { tsconfig: 1 } }, '`resolve.tsconfig` must be true, false or the path of a configuration file, not 1.'],
    [{ resolve: { alias: { '@': '' } } }, "`resolve.alias['@']` must be a path or the name of a package, not ''."],
    [{ clientImports: 'yes' }, "`clientImports` must be true or false, not 'yes'."],
  ])('%j is told with what is valid', (raw, words) => expect(onlyFaultOf(raw)).toContain(words));
});

it('reports all faults at once, in one error', () => {
  const raw = {
    layr: 1,
    layer: 'x',
    ids: { salt: 1, nope: 2 },
    diagnostics: { 'uses-this': 'off' },
    encryptBoundArgs: 1,
  };
  expect(() => readCompilerOptions(raw, context)).toThrow(OptionsError);
  const faults = faultsOf(raw);
  expect(faults).toHaveLength(6);
  const error = new OptionsError(faults);
  expect(error.code).toBe('USE_SERVER_OPTIONS');
  for (const fault of faults) expect(error.message).toContain(fault);
});

describe('referenceKey', () => {
  const vite = { runtime: 'vite', referenceKey: (filename: string) => `key of ${filename}` };
  const inFile = { ...context, filename: '/app/page.tsx' };

  it('is asked for the file at hand, and goes into the ids', () => {
    expect(readCompilerOptions(vite, inFile).ids.form).toEqual({ kind: 'keyed', referenceKey: 'key of /app/page.tsx', readable: false });
    // Options that are only checked are of no file.
    expect(readCompilerOptions(vite, context).ids.form).toEqual({ kind: 'whole', readable: false });
  });

  it('belongs to vite, and vite needs it', () => {
    expect(onlyFaultOf({ runtime: 'vite' })).toContain('`referenceKey` is missing');
    expect(onlyFaultOf({ referenceKey: () => 'x' })).toContain("`referenceKey` belongs to `runtime: 'vite'`");
    expect(onlyFaultOf({ ...vite, referenceKey: 'x' })).toBe("`referenceKey` must be a function, not 'x'.");
  });

  it.each([['a#b'], [''], [5]])('may not give %j', (key) => {
    expect(() => readCompilerOptions({ ...vite, referenceKey: () => key }, inFile)).toThrow(/must give a string without '#'/);
  });

  it('does not let a function keep the id of another module', () => {
    expect(onlyFaultOf({ ...vite, ids: { aliases: { 'b.ts#save': 'a.ts#save' } } })).toContain("'b.ts#save' cannot keep the id of 'a.ts#save'");
    expect(faultsOf({ ...vite, ids: { aliases: { 'a.ts#store': 'a.ts#save' } } })).toEqual([]);
  });
});
