/** Names that could break out of where they are put, and names that are the compiler's own. Every program runs under the law. */
import type { Node } from '@babel/types';
import { traverseFast } from '@babel/types';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { transform7, transform8 } from '../harness/babels.ts';
import type { CompileSettings } from '../harness/compile-module.ts';
import { projectRoot } from '../harness/compile-module.ts';
import type { ProgramSource } from '../harness/compile-program.ts';
import { compileProgram, lawPrograms } from '../harness/compile-program.ts';
import { parse } from '../harness/same-program.ts';
import type { LawPrograms } from '../law/law.ts';
import { runLaw } from '../law/law.ts';
import type { Scenario } from '../law/scenario.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;

const settingsOf: readonly CompileSettings[] = [
  { transform: transform8, development: true },
  { transform: transform8, development: false, pluginOptions: { ids: { salt: 'salt' } } },
  { transform: transform7, development: true },
];

/** The same program through `compile()`. */
function compiledAsText(source: ProgramSource): LawPrograms {
  const results = (layer: 'server' | 'client') =>
    [...source.files].map(
      ([path, code]) => [path, compile(code, { filename: `${projectRoot}/${path}`, root: projectRoot, layer, development: true })] as const,
    );
  const texts = (layer: 'server' | 'client', found: ReturnType<typeof results>): ReadonlyMap<string, string> =>
    new Map(found.flatMap(([path, result]) => (result === null ? (layer === 'server' ? [[path, source.files.get(path) ?? '']] : []) : [[path, result.code]])));
  const server = results('server');
  const isFileLevel = (source.files.get(source.entry) ?? '').startsWith("'use server'");
  return {
    entry: source.entry,
    plain: source.files,
    server: texts('server', server),
    client: isFileLevel ? texts('client', results('client')) : null,
    references: server.flatMap(([path, result]) => (result?.references ?? []).map(({ id, exportedAs }) => ({ id, exportName: exportedAs, module: path }))),
  };
}

async function expectLaw(source: ProgramSource, scenario: Scenario): Promise<void> {
  const programs = [...settingsOf.map((settings) => lawPrograms(compileProgram(source, settings))), compiledAsText(source)];
  for (const compiled of programs) {
    const report = await runLaw(compiled, scenario);
    expect(report.difference, [...compiled.server.values(), ...(compiled.client?.values() ?? [])].join('\n\n')).toBeNull();
    expect(report.plain.outcome).toMatch(/^returned [^u]/);
  }
}

const hostileNames = [
  '*/ alert(1) /*',
  '/*',
  '//',
  '📙',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'then',
  '#',
  'a#b',
  '</script>',
  '<!--',
  ']]>',
  '\u2028',
  '\u2029',
  '\n',
  '\\',
  '"',
  "'",
  '`',
  '${alert(1)}',
  '',
  '*',
  ' ',
  'a-b',
  '0',
  '-1',
  'Ünï',
  'ａ',
  '\u200d',
  '\ud83d\udcd9',
  'use server',
  'await',
  'arguments',
];

describe.each(hostileNames.map((name) => ({ name, text: JSON.stringify(name) })))('the name $text', ({ name, text }) => {
  it('as the name of an export', async () => {
    const files = new Map([
      [
        'actions.js',
        `'use server';\nasync function f(x) { return [x, ${text}]; }\nexport { f as ${text} };\nexport const g = async () => f(1);\nexport { g as default };`,
      ],
    ]);
    await expectLaw({ entry: 'actions.js', files }, async ({ client }) => {
      if (client === undefined) throw new Error('There is no client layer');
      return [Object.keys(client).sort(), await (client[name] as Call)(2), await (client['default'] as Call)()];
    });
  });

  it('as the name of a re-export', async () => {
    const files = new Map([
      ['actions.js', `'use server';\nexport { f as ${text} } from './other';`],
      ['other.js', `export async function f(x) { return [x, ${text}]; }`],
    ]);
    await expectLaw({ entry: 'actions.js', files }, async ({ client }) => [await (client?.[name] as Call)(2)]);
  });

  it('as a key of an object, and of a class', async () => {
    const files = new Map([
      [
        'api.js',
        `
      export const make = (id) => ({ async [${text}](x) { 'use server'; return [id, x]; }, other: 1 });
      export const plain = (id) => ({ async ${text}(x) { 'use server'; return [id, x]; }, other: 1 });
      export class Api { static async ['s' + ${text}](x) { 'use server'; return x; } }`,
      ],
    ]);
    await expectLaw({ entry: 'api.js', files }, async ({ module, send }) => {
      const made = ['make', 'plain'].map((maker) => (module[maker] as (id: number) => Record<string, Call>)(7));
      const functions = made.map((object) => Object.getOwnPropertyDescriptor(object, name)?.value as Call);
      const statics = (module['Api'] as unknown as Record<string, Call>)[`s${name}`];
      const sent = (await send([...functions, statics])) as Call[];
      return [made.map((object) => Object.keys(object)), functions.map((fn) => fn.name), await Promise.all(sent.map((call) => call(2)))];
    });
  });

  it('as a part of the path, without breaking out of a string, a comment or a script', async () => {
    if (/[\n\u2028\u2029]/.test(name)) return;
    const path = `app/${name.replaceAll('/', '')}/actions.js`;
    const code = `'use server';\nexport async function f(x) { return x; }\nexport { f as ${text} };\nexport const g = (() => async () => 1)();`;
    const source = { entry: path, files: new Map([[path, code]]) };
    if (!/[?#]/.test(path)) await expectLaw(source, async ({ client }) => [await (client?.['f'] as Call)(2), await (client?.['g'] as Call)()]);
    const client = compileProgram(source).client.get(path);
    expect(client?.kind === 'compiled' && client.code).not.toMatch(/<\/script|<!--|[\u2028\u2029]/);
  });
});

const everyForm: ReadonlyMap<string, string> = new Map([
  [
    'page.js',
    `
import { other } from './other';
export function Page({ user, id }) {
  /* LOCALS */
  async function create(data, draft = user.draft) { 'use server'; /* INNER */ return [id, user.name, draft, data, other, /* READS */]; }
  const label = (x) => \`\${id}\${x}\`;
  const made = async () => { 'use server'; return [await create(1), label(id), /* READS */]; };
  const feed = async function* () { 'use server'; yield id; };
  if (id) { async function inBlock() { 'use server'; return made(); } return { create, made, inBlock, feed, async ['key' + id]() { 'use server'; return id; } }; }
}
export class Api { static async find(x) { 'use server'; return [x, /* READS */]; } static async ['c' + 1]() { 'use server'; return 1; } }
export async function atModule() { 'use server'; return [/* READS */]; }
export default async () => { 'use server'; return 'default'; };
/* MODULE */`,
  ],
  [
    'actions.js',
    `'use server';
import { other, imported } from './other';
export { again as renamed } from './other';
export { imported };
export const wrapped = ((fn) => fn)(async () => [other, /* READS */]);
export default async function () { return [/* READS */]; }
export let changed = async () => 1;
changed = async () => [2, /* READS */];
export const { picked } = { picked: async () => 3 };
export async function nested(n) { /* LOCALS */ return async () => { 'use server'; return [n, /* READS */]; }; }
/* MODULE */`,
  ],
  ['other.js', `export const other = 'other', mine = 'mine'; export async function imported() { return 1; } export async function again() { return 2; }`],
]);

const pageScenario: Scenario = async ({ module, send }) => {
  const page = (module['Page'] as (props: object) => Record<string, Call>)({ user: { name: 'Ann', draft: 'd' }, id: 7 });
  const { feed: _feed, ...sent } = (await send(page)) as Record<string, Call>;
  const Api = module['Api'] as unknown as Record<string, Call>;
  const more = (await send([Api['find'], Api['c1'], module['atModule'], module['default']])) as Call[];
  return [Object.keys(page), await Promise.all([...Object.values(sent), ...more].map((call) => call('x')))];
};

const actionsScenario: Scenario = async ({ client }) => {
  const names = ['renamed', 'imported', 'wrapped', 'default', 'changed', 'picked', 'nested'];
  const results = await Promise.all(names.map((name) => (client?.[name] as Call)('x')));
  return [results, await (results[6] as Call)()];
};

/** Identifiers of the output that the source has not. */
function generatedNames(source: ProgramSource): readonly string[] {
  const names = (code: string): ReadonlySet<string> => {
    const found = new Set<string>();
    traverseFast(parse(code, []), (node: Node) => {
      if (node.type === 'Identifier') found.add(node.name);
    });
    return found;
  };
  const { server, client } = compileProgram(source);
  const known = names(source.files.get(source.entry) ?? '');
  const outputs = [server, client].map((layer) => layer.get(source.entry));
  const generated = outputs.flatMap((output) => (output?.kind === 'compiled' ? [...names(output.code)] : []));
  return [...new Set(generated)].filter((name) => !known.has(name) && !/^(default|undefined|static)$/.test(name));
}

type Use = (code: string, names: readonly string[]) => string;

const declared = (names: readonly string[]): string => `const ${names.map((name) => `${name} = 'mine ${name}'`).join(', ')};`;
const typesOf = (names: readonly string[]): string => names.map((name) => `typeof ${name}`).join(', ');

/** Functions, for a `$` in a replacement's text would mean something. */
function filled(code: string, place: 'MODULE' | 'LOCALS' | 'INNER' | null, declaration: string, reads: string): string {
  const withReads = code.replaceAll('/* READS */', () => reads);
  return place === null
    ? withReads.replace(/^('use server';)?/, (directive) => `${directive}\n${declaration}\n`)
    : withReads.replaceAll(`/* ${place} */`, () => declaration);
}

const uses: Readonly<Record<string, Use>> = {
  'module-level variables': (code, names) => filled(code, 'MODULE', declared(names), names.join(', ')),
  'captured variables': (code, names) => filled(code, 'LOCALS', declared(names), typesOf(names)),
  'variables of the function itself': (code, names) => filled(code, 'INNER', declared(names), typesOf(names)),
  'free globals': (code, names) => filled(code, 'INNER', '', typesOf(names)),
  imports: (code, names) => filled(code, null, `import { ${names.map((name) => `mine as ${name}`).join(', ')} } from './other';`, names.join(', ')),
  'names with escapes': (code, names) => {
    const escaped = names.map((name) => `\\u{${name.charCodeAt(0).toString(16)}}${name.slice(1)}`);
    return filled(code, 'MODULE', declared(escaped).replaceAll(`'mine \\`, `'mine `), escaped.join(', '));
  },
};

describe.each([
  ['page.js', pageScenario],
  ['actions.js', actionsScenario],
] as const)('every name that compiling %s generates', (entry, scenario) => {
  const files = new Map([...everyForm].filter(([path]) => path === entry || path === 'other.js'));
  const code = files.get(entry) ?? '';

  it.each(Object.keys(uses))('is free for the author: %s', async (use) => {
    let names = generatedNames({ entry, files });
    expect(names.length).toBeGreaterThan(5);
    // Those that are generated instead are taken as well, and once more.
    for (let round = 0; round < 3; round++) {
      const taken = { entry, files: new Map([...files, [entry, uses[use]?.(code, names) ?? '']]) };
      await expectLaw(taken, scenario);
      names = [...new Set([...names, ...generatedNames(taken)])];
    }
  });
});
