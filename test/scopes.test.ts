/** Babel's scopes after the plugin: the same as Babel finds by itself when it looks at the compiled program anew. */
import * as babel8 from '@babel/core';
import type { Node } from '@babel/types';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import useServer from '../src/index.ts';
import { refreshScopes } from '../src/babel.ts';
import type { BabelApi, BabelBinding, BabelFile, BabelPath, BabelScope } from '../src/babel.ts';
import { readFixtures } from './fixtures/read-fixture.ts';
import type { Fixture } from './fixtures/read-fixture.ts';
import { parserPlugins, projectRoot } from './harness/compile-module.ts';

interface AnyBabel {
  readonly types: BabelApi['types'];
  readonly transformSync: (code: string, options: object) => unknown;
}

const babels = [
  ['Babel 8', babel8 as AnyBabel],
  ['Babel 7', createRequire(new URL('./babel-7/package.json', import.meta.url))('@babel/core') as AnyBabel],
] as const;

/** Everything that a scope knows, by node; a number stands for each node. */
type ScopeFacts = ReadonlyMap<string, object>;

function factsOf(file: BabelFile, keysOf: BabelApi['types']['VISITOR_KEYS'], numberOf: (node: Node) => string): ScopeFacts {
  const facts = new Map<string, object>();
  const visit = (path: BabelPath): void => {
    const scope = path.scope as BabelScope & { readonly block: Node; readonly path: BabelPath; readonly globals: object };
    if (scope.path === path) {
      facts.set(numberOf(path.node), {
        path: whereIs(scope.path),
        bindings: Object.fromEntries(Object.entries(scope.bindings).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, binding]) => [name, bindingFacts(binding)])),
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
    identifier: numberOf(binding.identifier),
    path: whereIs(binding.path),
    references: binding.references,
    referenced: binding.referenced,
    referencePaths: binding.referencePaths.map(whereIs).sort(),
    constantViolations: binding.constantViolations.map(whereIs).sort(),
  });
  /** The nodes from the path up to the program, each of which must stand where the path says. */
  const whereIs = (path: BabelPath): string => {
    const chain: string[] = [];
    for (let at: (BabelPath & { readonly container?: unknown; readonly key?: string | number }) | null = path; at !== null; at = at.parentPath) {
      const isThere = at.node.type === 'Program' || (at.container as Record<string, unknown>)[String(at.key)] === at.node;
      chain.push(isThere ? numberOf(at.node) : `${numberOf(at.node)} not there`);
    }
    return chain.join(' < ');
  };
  visit(file.path);
  return facts;
}

/** Compiles, and takes down what Babel's scopes hold: right behind the plugin, and after a look at everything. */
function scopesOf(babel: AnyBabel, { source, settings, onlyLayer }: Fixture, layer: 'server' | 'client'): { readonly after: ScopeFacts; readonly anew: ScopeFacts } | null {
  let found: { readonly after: ScopeFacts; readonly anew: ScopeFacts } | null = null;
  const numbers = new Map<Node, string>();
  const numberOf = (node: Node): string => {
    const known = numbers.get(node) ?? `${node.type}${'name' in node && typeof node.name === 'string' ? ` ${node.name}` : ''} #${String(numbers.size)}`;
    numbers.set(node, known);
    return known;
  };
  const look = (api: BabelApi): object => ({
    visitor: {},
    pre: (file: BabelFile) => {
      const after = factsOf(file, api.types.VISITOR_KEYS, numberOf);
      refreshScopes(file, api);
      found = { after, anew: factsOf(file, api.types.VISITOR_KEYS, numberOf) };
    },
  });
  const { warn } = console;
  console.warn = () => {};
  try {
    babel.transformSync(source.files.get(source.entry) ?? '', {
      filename: `${projectRoot}/${source.entry}`, root: projectRoot, cwd: projectRoot, configFile: false, babelrc: false, browserslistConfigFile: false,
      parserOpts: { plugins: parserPlugins(source.entry, settings.syntax) },
      plugins: [[useServer, { ...settings.pluginOptions, layer: onlyLayer ?? layer }], look],
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
  it.each([...new Set(fixtures.map(({ topic }) => topic))])('are those of the compiled program: %s', (topic) => {
    for (const fixture of fixtures.filter((one) => one.topic === topic)) {
      for (const layer of ['server', 'client'] as const) {
        const scopes = scopesOf(babel, fixture, layer);
        if (scopes !== null) expect(scopes.after, `${fixture.name}, ${layer}`).toEqual(scopes.anew);
      }
    }
  });
});
