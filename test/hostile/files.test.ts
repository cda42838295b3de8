/** Files as they really come: other line ends, marks and headers, nothing in them, not parsing, in unusual places. */
import * as babel8 from '@babel/core';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { compile, SourceSyntaxError } from '../../src/compile.ts';
import type { Layer } from '../../src/index.ts';
import { transform7, transform8 } from '../harness/babels.ts';
import type { CompiledModule } from '../harness/compile-module.ts';
import { compileModule, projectRoot } from '../harness/compile-module.ts';
import { compileProgram, lawPrograms } from '../harness/compile-program.ts';
import { runLaw } from '../law/law.ts';
import type { Scenario } from '../law/scenario.ts';
import useServer from '../../src/index.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;

const babel7 = createRequire(new URL('../babel-7/package.json', import.meta.url))('@babel/core') as typeof babel8;
const layers: readonly Layer[] = ['server', 'client'];

const page = `import { basename } from 'node:path';

// A comment
export function Page({ id }) {
  const text = \`two
lines\`;
  async function save(data) {
    'use server';
    // Another
    return [basename('a/b'), id, text, data, \`more
lines\`];
  }
  return { save };
}
`;
const actions = `'use server';

export async function f(x) {
  return [x, \`two
lines\`];
}
`;
const pageScenario: Scenario = async ({ module, send }) => {
  const { save } = (await send((module['Page'] as (props: object) => object)({ id: 1 }))) as { save: Call };
  return save(2);
};
const actionsScenario: Scenario = async ({ client }) => (client?.['f'] as Call)(3);

function compiled(code: string, layer: Layer = 'server', path = 'file.js'): CompiledModule {
  const outcome = compileModule({ path, code }, layer);
  if (outcome.kind === 'refused') throw new Error(outcome.message);
  return outcome;
}

/** Texts of one program in forms that mean the same, and must get the same ids and digests. */
const forms: readonly (readonly [title: string, form: (code: string) => string])[] = [
  ['CRLF', (code) => code.replaceAll('\n', '\r\n')],
  ['CR', (code) => code.replaceAll('\n', '\r')],
  [
    'mixed line ends',
    (code) =>
      code
        .split('\n')
        .map((line, index) => line + (index % 2 === 0 ? '\r\n' : '\n'))
        .join(''),
  ],
  ['a byte order mark', (code) => `\ufeff${code}`],
  ['a shebang', (code) => `#!/usr/bin/env node\n${code}`],
  ['a shebang and CRLF', (code) => `#!/usr/bin/env node\n${code}`.replaceAll('\n', '\r\n')],
  ['no line end at the end', (code) => code.trimEnd()],
  ['a source map comment', (code) => `${code}//# sourceMappingURL=nowhere.js.map\n`],
];

describe.each(forms)('a file with %s', (_title, form) => {
  it.each([
    ['page', page, pageScenario],
    ['actions', actions, actionsScenario],
  ] as const)('%s', async (_name, code, scenario) => {
    const source = { entry: 'file.js', files: new Map([['file.js', form(code)]]) };
    for (const transform of [transform8, transform7]) {
      const report = await runLaw(lawPrograms(compileProgram(source, { transform })), scenario);
      expect(report.difference).toBeNull();
      expect(report.plain.outcome).toMatch(/^returned \[/);
    }
    const digests = (text: string): readonly (readonly [string, string])[] => compiled(text).references.map(({ id, digest }) => [id, digest] as const);
    expect(digests(form(code))).toEqual(digests(code));
    const asText = compile(form(code), { filename: `${projectRoot}/file.js`, root: projectRoot, layer: 'server' });
    expect(asText?.references.map(({ id, digest }) => [id, digest])).toEqual(digests(code));
    if (form(code).startsWith('#!')) for (const output of [compiled(form(code)).code, asText?.code]) expect(output).toMatch(/^#!\/usr\/bin\/env node\r?\n/);
    // A byte order mark is one only at the start.
    expect(asText?.code.slice(1)).not.toContain('\ufeff');
  });
});

describe('a file with nothing to compile', () => {
  const files = [
    '',
    '\n',
    '\ufeff',
    '// a comment',
    "// 'use server'\n",
    "/* 'use server' */",
    '#!/usr/bin/env node',
    "'use strict';",
    "const text = `'use server'`;",
    '\u2028',
  ];

  it.each(files)('is what it was: %j', (code) => {
    for (const layer of layers) {
      for (const transform of [transform8, transform7]) {
        const outcome = compileModule({ path: 'file.js', code }, layer, { transform });
        const without = transform(code, { filename: '/project/file.js', root: '/project', development: true, parserPlugins: [], plugins: [] });
        expect(outcome).toMatchObject({ kind: 'compiled', code: without.code, references: [], entry: null, diagnostics: [] });
      }
      expect(compile(code, { filename: '/project/file.js', root: '/project', layer })).toBeNull();
    }
  });

  it('a module with only the directive has an empty client module', () => {
    expect(compiled("'use server';", 'client').code).toBe('export {};');
    expect(compiled("'use server';", 'server').code).not.toContain('use server');
  });
});

describe('a file that does not parse', () => {
  const faults = [
    "'use server';\nexport async function f( {\n",
    "'use server';\nconst a = 1;\nconst a = 2;",
    "export function P() { async () => { 'use server'; return await; } }",
    "'use server'\n<<<<<<< HEAD\n",
  ];

  it.each(faults)("keeps Babel's own message and position: %j", (code) => {
    for (const babel of [babel8, babel7]) {
      const options = { filename: '/project/file.js', configFile: false, babelrc: false } as const;
      const failure = (plugins: never[]): unknown => {
        try {
          babel.transformSync(code, { ...options, plugins });
        } catch (error) {
          const { message, loc, code: errorCode, name } = error as SyntaxError & { loc?: unknown; code?: unknown };
          return { message, loc, errorCode, name };
        }
        throw new Error('It parses');
      };
      expect(failure([[useServer, { layer: 'server' }] as never])).toEqual(failure([]));
      expect(failure([[useServer, { layer: 'server' }] as never])).toMatchObject({ name: 'SyntaxError', errorCode: 'BABEL_PARSE_ERROR' });
    }
    const parsed = (): unknown => compile(code, { filename: '/project/file.js', root: '/project', layer: 'server' });
    expect(parsed).toThrow(SourceSyntaxError);
    try {
      parsed();
    } catch (error) {
      const { message, loc } = error as SourceSyntaxError;
      const own = ((): SyntaxError & { loc: { line: number; column: number } } => {
        try {
          babel8.parseSync(code, { configFile: false, babelrc: false, filename: '/project/file.js', parserOpts: { plugins: ['jsx'] } });
        } catch (thrown) {
          return thrown as SyntaxError & { loc: { line: number; column: number } };
        }
        throw new Error('It parses');
      })();
      expect(message.split('\n')[0]).toBe(own.message.split('\n')[0]);
      expect(loc).toMatchObject({ line: own.loc.line, column: own.loc.column });
    }
  });
});
