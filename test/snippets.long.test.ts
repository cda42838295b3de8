/** The snippets of every fixture: our parser for them must give the nodes that Babel's parsers give. */
import * as babel8 from '@babel/core';
import type { Node } from '@babel/types';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { clauseOf, expressionOf, membersOf, propertiesOf, statementsOf } from '../src/4-emit/apply/ast/snippet-nodes.ts';
import type { SnippetContext } from '../src/4-emit/apply/ast/snippet-expressions.ts';
import type { Edit, Snippet } from '../src/4-emit/edits.ts';
import type { CompiledModule } from '../src/pipeline.ts';
import { readFixtures } from './fixtures/read-fixture.ts';
import { planAndOutputOf } from './harness/plan.ts';

type Sort = 'statements' | 'expression' | 'properties' | 'members' | 'clause';

interface Sample {
  readonly sort: Sort;
  readonly text: string;
}

interface Templates {
  readonly template: { readonly program: (code: string, options: object) => () => { readonly body: readonly Node[] } };
}

const babels = [
  ['Babel 8', babel8 as Templates],
  ['Babel 7', createRequire(new URL('./babel-7/package.json', import.meta.url))('@babel/core') as Templates],
] as const;

const context: SnippetContext = {
  loc: null,
  fill: () => {
    throw new Error('The samples have no holes.');
  },
};

function parsedByUs({ sort, text }: Sample): readonly Node[] {
  switch (sort) {
    case 'statements':
      return statementsOf([text], context);
    case 'expression':
      return [expressionOf([text], context)];
    case 'properties':
      return propertiesOf([text], context);
    case 'members':
      return membersOf([text], context);
    case 'clause':
      return [clauseOf([text], context)];
  }
}

function parsedByBabel({ sort, text }: Sample, { template }: Templates): readonly unknown[] {
  const around = {
    statements: text,
    expression: `(${text});`,
    properties: `({ ${text} });`,
    members: `(class { ${text} });`,
    clause: `switch (x) { ${text} }`,
  }[sort];
  const plugins = [['decorators', { version: '2023-11' }]];
  const options = {
    placeholderPattern: false,
    syntacticPlaceholders: false,
    preserveComments: true,
    sourceType: 'module',
    allowUndeclaredExports: true,
    plugins,
  };
  const { body } = template.program(around, options)();
  if (sort === 'statements') return body;
  if (sort === 'clause') return (body[0] as unknown as { readonly cases: Node[] }).cases;
  const { expression } = body[0] as unknown as { expression: { properties: Node[]; body: { body: Node[] } } };
  return sort === 'expression' ? [expression] : sort === 'properties' ? expression.properties : expression.body.body;
}

/** Without what says how and where it was written: positions, and parentheses that the tree has no need of. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const { parenthesized, parenStart, ...entries } = value as Record<string, unknown>;
  const kept = Object.entries(entries).filter(
    ([key, item]) => item !== undefined && item !== null && key !== 'loc' && !(key === 'extra' && Object.keys(plain(item) as object).length === 0),
  );
  return Object.fromEntries(kept.map(([key, item]) => [key, plain(item)]));
}

/** With a name in each hole. */
function textOf(snippet: Snippet): string {
  return snippet
    .map((part, index) => {
      if (typeof part === 'string') return part;
      return part.as.kind === 'statement' || (part.as.kind === 'copy' && part.node.type === 'FunctionDeclaration')
        ? `hole${String(index)};`
        : `hole${String(index)}`;
    })
    .join('');
}

function sampleOf(edit: Edit): Sample[] {
  if (edit.kind === 'insert')
    return [{ sort: edit.at.place === 'class-start' ? 'members' : edit.at.place === 'first-clause' ? 'clause' : 'statements', text: textOf(edit.statements) }];
  if (edit.kind !== 'replace') return [];
  const sorts = { expression: 'expression', property: 'properties', member: 'members', statement: 'statements', 'module-statements': 'statements' } as const;
  return [{ sort: sorts[edit.as], text: textOf(edit.with) }];
}

/** @returns null for what is refused, or no program at all */
function outputOf(...[source, settings, layer]: Parameters<typeof planAndOutputOf>): CompiledModule['output'] | null {
  try {
    return planAndOutputOf(source, settings, layer)?.output ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function samplesOfFixtures(): Sample[] {
  return readFixtures().flatMap(({ source: { entry, files }, settings, onlyLayer, knownFailure }) => {
    if (knownFailure !== null) return [];
    return (['server', 'client'] as const).flatMap((layer): Sample[] => {
      if (onlyLayer !== null && onlyLayer !== layer) return [];
      const output = outputOf({ path: entry, code: files.get(entry) ?? '' }, settings, layer);
      if (output === null) return [];
      return output.kind === 'edits' ? output.edits.flatMap(sampleOf) : output.statements.map(({ code }) => ({ sort: 'statements', text: code }));
    });
  });
}

describe('snippets', () => {
  const samples = samplesOfFixtures();

  it.each(babels)('of every fixture are the nodes of %s', (_, babel) => {
    expect(samples.length).toBeGreaterThan(1000);
    for (const sample of samples) expect(plain(parsedByUs(sample)), sample.text).toEqual(plain(parsedByBabel(sample, babel)));
  });

  it.each([
    ['a + b', /A snippet cannot hold ' \+ b'/],
    ['f(a;', /has ';' where '\)' was expected/],
    ['f(a', /has '' where '\)' was expected/],
    ['class A {}', /has 'A' where ';' was expected/],
    ['a; }', /has '}' where its end was expected/],
    ['const "a" = 1;', /has '"a"' where a name was expected/],
  ])('that are none are refused: %s', (text, message) => {
    expect(() => statementsOf([text], context)).toThrow(message);
  });
});
