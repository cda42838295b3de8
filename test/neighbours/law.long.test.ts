/**
 * Beside other plugins and presets, in whichever order: every program keeps the law. What is compared is what the program as it stands
 * does, and what the output of both does over React's wire.
 */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import useServer from '../../src/index.ts';
import { runLaw } from '../law/law.ts';
import type { Order } from './compile-beside.ts';
import { compileBeside, orders } from './compile-beside.ts';
import type { Neighbour } from './neighbours.ts';
import { neighbours } from './neighbours.ts';
import { component } from './program-components.ts';

// React warns of every element without a key.
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterAll(() => vi.restoreAllMocks());

function ordersFor({ presets, plugins }: Neighbour): readonly string[] {
  return [...orders.keys()].filter((name) => {
    if (name === 'last in plugins') return plugins.length > 0;
    return name !== 'in the preset that runs last' || presets.length > 0;
  });
}

const pairings = neighbours.flatMap((neighbour) => ordersFor(neighbour).map((order) => ({ ...neighbour, neighbour, order })));

describe.each(pairings)('$name of Babel $major, ours $order', ({ neighbour, order: orderName }) => {
  const order = orders.get(orderName);
  const outputs: string[] = [];

  it.each(neighbour.programs)('$title', async (program) => {
    if (order === undefined) throw new Error(`There is no order ${orderName}`);
    const compiled = compileBeside(program, neighbour, order);
    outputs.push(...compiled.server.values());
    const report = await runLaw(compiled, program.scenario, { syntax: neighbour.syntax });
    expect(report.difference, [...compiled.server.values()].join('\n\n')).toBeNull();
    expect(report.plain.outcome).toMatch(/^returned [^u]/);
    expect(compiled.references).not.toEqual([]);
  });

  it('the neighbour took part', () => {
    expect(
      outputs.some((code) => neighbour.leaves.test(code)),
      outputs.join('\n\n'),
    ).toBe(true);
  });
});

it.each(neighbours.filter(({ name }) => name === 'React Compiler'))('$name of Babel $major memoises a component of ours', (neighbour) => {
  for (const order of orders.values()) {
    const { server } = compileBeside(component, neighbour, order);
    expect([...server.values()].join('\n')).toMatch(/function List\(t0\) \{\s*const \$ = _c\(\d+\);/);
  }
});

it.each([neighbours[0], neighbours.at(-1)])("a name that a plugin has put in behind the back of Babel's scope is not ours to give", (neighbour) => {
  if (neighbour === undefined) throw new Error('There are no neighbours');
  const raw = ({ types }: { types: typeof import('@babel/types') }) => ({
    pre({ ast }: { ast: import('@babel/types').File }) {
      const value = types.variableDeclarator(types.identifier('save$ref'), types.stringLiteral('theirs'));
      ast.program.body.push(types.variableDeclaration('const', [value]), types.expressionStatement(types.identifier('save$ref')));
    },
    visitor: {},
  });
  const order: Order = ({ presets, plugins }, ours) => ({ presets, plugins: [raw, ...plugins, ours] });
  const { server } = compileBeside(
    {
      title: 'save',
      files: {
        save: "export async function P() { 'use server'; }\nexport const make = (a) => { const save = async () => { 'use server'; return a; }; return save; };",
      },
      scenario: () => null,
    },
    neighbour,
    order,
  );
  expect([...server.values()].join('\n')).toMatch(/save\$ref\$1 = /);
});

describe('a plugin that comes too late', () => {
  /** Ours, at work when all visitors are through. */
  const late = (api: Parameters<typeof useServer>[0], options: object) => {
    const { pre } = useServer(api, options);
    return { visitor: { Program: { exit: (_path: unknown, { file }: { file: unknown }) => pre(file) } } };
  };
  const order: Order = ({ presets, plugins }) => ({ presets, plugins: [[late, { layer: 'server' }], ...plugins] });

  it.each(neighbours.filter(({ name }) => name === 'preset-env for ie 11'))('is found out beside $name of Babel $major', async (neighbour) => {
    for (const program of neighbour.programs) {
      const compile = (): ReturnType<typeof compileBeside> => compileBeside(program, neighbour, order);
      const differs = await Promise.resolve()
        .then(compile)
        .then((compiled) => runLaw(compiled, program.scenario))
        .then(
          ({ agrees }) => !agrees,
          () => true,
        );
      expect(differs, program.title).toBe(true);
    }
  });
});
