import { describe, expect, it } from 'vitest';
import { callOf, fileLevel, handCompiled, oneFile, propOf } from './hand-compiled.ts';
import type { LawPrograms } from './law.ts';
import { runLaw } from './law.ts';

const timeout = 1000;

function edited(programs: LawPrograms, [right, wrong]: readonly [string, string]): LawPrograms {
  const code = programs.server.get(programs.entry) ?? '';
  if (!code.includes(right)) throw new Error(`The right module has no ${right}`);
  return { ...programs, server: new Map([...programs.server, [programs.entry, code.replace(right, () => wrong)]]) };
}

describe.each(handCompiled)('$title', ({ programs, scenario, wrong }) => {
  it('keeps the law when compiled rightly', async () => {
    const report = await runLaw(programs, scenario, { timeout });
    expect(report.difference).toBe(null);
    expect(report.agrees).toBe(true);
    expect(report.wire.outcome).not.toBe('did not finish');
  });

  it.each(wrong)('sees a wrong compile: $fault', async ({ edit, seen }) => {
    const report = await runLaw(edited(programs, edit), scenario, { timeout });
    expect(report.agrees).toBe(false);
    expect(report.difference).toMatch(seen);
  });
});

describe('the wire run', () => {
  it('calls a stub over the wire, not the module', async () => {
    const { programs, scenario } = fileLevel;
    const client = new Map([[programs.entry, 'export async function add(...values) { return { log: [], values, late: null }; }']]);
    const report = await runLaw({ ...programs, client }, scenario, { timeout });
    expect(report.agrees).toBe(false);
  });

  it('sees a stub with the id of nothing', async () => {
    const { programs, scenario } = fileLevel;
    const client = new Map([[programs.entry, (programs.client?.get(programs.entry) ?? '').replace('actions#add', 'actions#sub')]]);
    const report = await runLaw({ ...programs, client }, scenario, { timeout });
    expect(report.difference).toContain('No manifest has the reference id actions#sub');
  });

  it('copies what crosses the wire', async () => {
    const programs = oneFile(
      'export async function keep(list) { list.push(1); return list; }',
      'import { registerServerReference } from "react-server-dom-webpack/server"; registerServerReference(keep, "keep", null); export async function keep(list) { list.push(1); return list; }',
      [['keep', 'keep']],
    );
    const report = await runLaw(programs, async ({ module, send }) => {
      const list: unknown[] = [];
      const [keep] = (await send([module.keep])) as [(list: unknown) => Promise<unknown>];
      return [await keep(list), list];
    });
    expect(report.plain.outcome).toBe('returned [[1], [1]]');
    expect(report.wire.outcome).toBe('returned [[1], []]');
  });

  it('gives a component the same tree by hand and by Flight', async () => {
    const page = `import { Suspense } from 'react';
      export function Page() { return <Suspense fallback="wait"><List names={['a', 'b']} /></Suspense>; }
      async function List({ names }) { await 0; return <ul>{names.map((name) => <Item key={name} name={name} />)}</ul>; }
      function Item({ name }) { return <><li>{name}</li>{null}{undefined}{false}</>; }`;
    const report = await runLaw(oneFile(page, page, []), ({ module, send }) => send(callOf(module, 'Page')({})));
    expect(report.difference).toBe(null);
    expect(report.wire.outcome).toContain('children: [[<li children: "a"/>, null, undefined, false], [<li children: "b"/>');
  });

  it('streams: async iterables, promises that fail, errors as values', async () => {
    const body = `async function* numbers(to) { yield '📙'[0]; yield ['📙'[0]]; for (let i = 0; i < to; i += 1) yield i; throw new RangeError('over'); }
      async function mixed() { return { failing: Promise.reject(new TypeError('later')), error: new TypeError('value', { cause: 1 }), nan: NaN }; }
      async function thrown(value) { throw value; }
      export { numbers, mixed, thrown };`;
    const registration = `import { registerServerReference as r } from "react-server-dom-webpack/server";
      r(numbers, "numbers", null); r(mixed, "mixed", null); r(thrown, "thrown", null);`;
    const programs = oneFile(body, registration + body, [
      ['numbers', 'numbers'],
      ['mixed', 'mixed'],
      ['thrown', 'thrown'],
    ]);
    const report = await runLaw(programs, async ({ module, send, trace }) => {
      const sent = await send({ ...module, __esModule: true });
      trace(await callOf(sent as never, 'thrown')('text').catch((error: unknown) => error));
      return [await callOf(sent as never, 'numbers')(2), await callOf(sent as never, 'mixed')()];
    });
    expect(report.difference).toBe(null);
    expect(report.wire.log).toEqual(['"text"']);
    expect(report.wire.outcome).toContain('AsyncIterable ["\ufffd", ["\\ud83d"], 0, 1, throws RangeError: over]');
    expect(report.wire.outcome).toContain('failing: Promise(rejected with TypeError: later)');
    expect(report.wire.outcome).toContain('Error value TypeError: value {cause: 1}');
  });

  it('opens what React sends in a row of its own because it is long', async () => {
    const body = `const long = () => <i title={'x'.repeat(4000)}>{'y'}</i>;
      const nested = () => ({ first: long(), second: [long()] });
      async function* several() { yield nested(); yield [long(), long()]; }
      async function all() { return { map: new Map([[1, [long(), long()]]]), set: new Set([long(), nested()]), late: Promise.resolve(nested()), ...nested() }; }
      export { several, all };`;
    const registration = `import { registerServerReference as r } from "react-server-dom-webpack/server"; r(several, "several", null); r(all, "all", null);`;
    interface Element {
      readonly props: { readonly title: string };
    }
    const programs = oneFile(body, registration + body, [
      ['several', 'several'],
      ['all', 'all'],
    ]);
    const report = await runLaw(programs, async ({ module, send, trace }) => {
      const sent = await send({ ...module, __esModule: true });
      const { map, set, ...rest } = (await callOf(sent as never, 'all')()) as { map: Map<number, readonly Element[]>; set: Set<Element> };
      trace(
        [...map.values()].flat().map(({ props }) => props.title.length),
        [...set][0]?.props.title.length,
      );
      trace({ map, set, ...rest });
      return callOf(sent as never, 'several')();
    });
    expect(report.difference).toBe(null);
    expect(report.wire.outcome).toContain('AsyncIterable [');
    expect(report.wire.log.join()).toContain('set: Set {');
  });

  it('refuses two references with one id', async () => {
    const report = await runLaw(
      oneFile('export {}', 'export {}', [
        ['x', 'a'],
        ['x', 'b'],
      ]),
      () => null,
    );
    expect(report.difference).toContain('Two references have one id: x');
  });
});

describe('linking', () => {
  const run = (files: Readonly<Record<string, string>>): Promise<string> => {
    const sources = new Map(Object.entries(files));
    const programs = { entry: 'a.ts', plain: sources, server: sources, client: null, references: [] };
    return runLaw(programs, ({ module }) => module.value).then((report) => {
      expect(report.difference).toBe(null);
      return report.plain.outcome;
    });
  };

  it('keeps live bindings and hoisting across circular imports', async () => {
    const outcome = await run({
      'a.ts': "import { count, bump } from './b.js'; export function early() { return 1; } bump(); export const value = count;",
      'b.ts': "import { early } from './a'; export let count = early(); export function bump() { count += 1; }",
    });
    expect(outcome).toBe('returned 2');
  });

  it('throws for a binding that is read before its module reached it', async () => {
    const outcome = await run({
      'a.ts': "import { seen } from './b'; export const late = 1; export const value = seen;",
      'b.ts': "import * as a from './a'; let seen: string; try { seen = `${a.late}`; } catch (error) { seen = error.name; } export { seen };",
    });
    expect(outcome).toBe('returned "ReferenceError"');
  });

  it('waits for modules that await', async () => {
    const outcome = await run({
      'a.ts': "import { b } from './b'; export const value = b;",
      'b.ts': 'export const b: number = await Promise.resolve(5);',
    });
    expect(outcome).toBe('returned 5');
  });

  it('takes an export named then for an export', async () => {
    expect(await run({ 'a.ts': "export const value = 1; export function then() { throw new Error('called'); }" })).toBe('returned 1');
  });

  it('names the file and the import that leads nowhere', async () => {
    expect(await run({ 'a.ts': "import './missing';" })).toContain('a.ts imports ./missing');
  });

  it('finds a prop that is no function', () => {
    expect(() => propOf({ props: {} }, 'action')).toThrow('No function action');
  });
});
