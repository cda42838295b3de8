/**
 * Metro parses with Babel's parser, Flow's or Hermes's. A server that is built with one of them and a client that is built with another
 * have to agree, so every fixture that is not TypeScript comes out the same from all of them.
 */
import { describe, expect, it } from 'vitest';
import useServer from '../../../src/index.ts';
import type { Layer, UseServerMetadata } from '../../../src/index.ts';
import { UseServerError } from '../../../src/index.ts';
import { readFixtures } from '../../fixtures/read-fixture.ts';
import { requireHere } from './project.ts';

interface Babel {
  readonly parseSync: (code: string, options: object) => object;
  readonly transformFromAstSync: (tree: object, code: string, options: object) => { readonly metadata: { readonly useServer?: UseServerMetadata } };
}

interface Parser {
  readonly parse: (code: string, options: object) => object;
}

const babel = requireHere('@babel/core') as Babel;
const asMetro = { babel: true, reactRuntimeTarget: '19', sourceType: 'module' };
const byBabel = (code: string): object =>
  babel.parseSync(code, {
    configFile: false,
    babelrc: false,
    sourceType: 'module',
    parserOpts: { plugins: ['jsx', 'flow', 'decorators', 'explicitResourceManagement'] },
  });

/** What makes a difference to anybody else: ids, names, captures, digests, places, errors. */
function outcome(tree: object, code: string, filename: string, layer: Layer): unknown {
  try {
    const { metadata } = babel.transformFromAstSync(tree, code, {
      filename: `/project/${filename}`,
      root: '/project',
      cwd: '/project',
      configFile: false,
      babelrc: false,
      caller: { name: 'metro', bundler: 'metro' },
      plugins: [[useServer, { layer, diagnostics: { 'capture-may-be-secret': 'off' } }]],
    });
    return metadata.useServer?.entry ?? null;
  } catch (error) {
    if (!(error instanceof UseServerError)) throw error;
    return error.diagnostics.map(({ code: name, message, span }) => ({ name, message, line: span.start.line, column: span.start.column }));
  }
}

const files = readFixtures().flatMap(({ name, source }) =>
  [...source.files].flatMap(([filename, code]) => (/\.[cm]?tsx?$/.test(filename) ? [] : [{ name, filename, code }])),
);

/** Names of fixtures, or how they begin. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // Hermes takes `'use server'` for a directive although the next line continues it.
  'diagnostics/directive-not-a-string/a-bracket-on-the-next-line-continues-it': ['hermes-parser'],
  // Both leave decorators of methods out of the tree, so that none ever runs.
  'diagnostics/decorated-server-function/': ['flow-parser', 'hermes-parser'],
};
const isKnown = (name: string, parser: string): boolean =>
  Object.entries(KNOWN).some(([beginning, parsers]) => name.startsWith(beginning) && parsers.includes(parser));

describe.each(['flow-parser', 'hermes-parser'])('%s', (parser) => {
  const { parse } = requireHere(parser) as Parser;

  it.each(['server', 'client'] as const)('gives what Babel gives, for the %s', (layer) => {
    let compared = 0;
    for (const { name, filename, code } of files) {
      const trees = [parsed(() => parse(code, asMetro)), parsed(() => byBabel(code))] as const;
      // Each refuses some syntax, proposals above all.
      if (trees[0] === null || trees[1] === null || isKnown(name, parser)) continue;
      expect(outcome(trees[0], code, filename, layer), `${name}/${filename}`).toEqual(outcome(trees[1], code, filename, layer));
      compared++;
    }
    expect(compared / files.length).toBeGreaterThan(0.9);
  });

  it('reads the components of Flow', () => {
    const code =
      "component Page(id: number) {\n  async function save(name: string) { 'use server'; return [id, name as any]; }\n  return <form action={save} />;\n}\nexport default Page;\n";
    expect(outcome(parse(code, asMetro), code, 'page.js', 'server')).toMatchObject({
      references: { 'page.js#Page.save': { params: ['name'], captures: ['id'] } },
    });
  });
});

function parsed(parse: () => object): object | null {
  try {
    return parse();
  } catch {
    return null;
  }
}
