/**
 * Ids under random edits: no edit re-points an id, and nothing moves an id but what it is made of. The model of the module knows which function is which; the
 * compiler is asked only for its references and where they stand.
 */
import { describe, expect, it } from 'vitest';
import { transform8 } from './harness/babels.ts';
import { compileModule, parserPlugins } from './harness/compile-module.ts';
import useServer, { type UseServerMetadata } from '../src/index.ts';
import { createMarkers, randomEdit, randomModule } from './ids/edits.ts';
import { functionsOf, textOf, type Located, type Module } from './ids/model.ts';
import { createRandom } from './random/random.ts';

const path = 'app/page.jsx';

type Options = { readonly development: boolean; readonly fault?: (id: string, index: number) => string };

/** Each function of a module with the id that the compiler gives it. */
function idsByMarker(module: Module, { development, fault = (id) => id }: Options): ReadonlyMap<string, string> {
  const code = textOf(module);
  const outcome = compileModule({ path, code }, 'server', { development, pluginOptions: { ids: { salt: 'test' } } });
  if (outcome.kind === 'refused') throw new Error(`${outcome.message}\n${code}`);
  const lines = code.split('\n');
  const ids = new Map<string, string>();
  for (const [index, { id, loc }] of outcome.references.entries()) {
    const text = [lines[loc.start.line - 1]?.slice(loc.start.column), ...lines.slice(loc.start.line)].join('\n');
    const marker = /"(marker-\d+)"/.exec(text)?.[1];
    if (marker === undefined) throw new Error(`${id} has no function at ${loc.start.line}:${loc.start.column}\n${code}`);
    ids.set(marker, fault(id, index));
  }
  return ids;
}

interface Version {
  readonly module: Module;
  readonly ids: ReadonlyMap<string, string>;
  readonly functions: readonly Located[];
}

const versionOf = (module: Module, options: Options): Version => ({ module, ids: idsByMarker(module, options), functions: functionsOf(module) });

const isShared = ({ functions }: Version, located: Located): boolean => functions.filter((other) => other.path === located.path).length > 1;

/** Ids that lead to another function than before. */
function rePointed(before: Version, after: Version): readonly string[] {
  return before.functions.flatMap((old) => {
    const id = before.ids.get(old.fn.marker);
    const now = after.functions.find((located) => after.ids.get(located.fn.marker) === id);
    if (now === undefined) return [];
    const same = now.path === old.path && (now.fn.marker === old.fn.marker || !(isShared(before, old) || isShared(after, now)));
    return same ? [] : [`${id} named ${old.path} (${old.fn.marker}), now ${now.path} (${now.fn.marker})`];
  });
}

/** Functions that kept their name path, alone on it or with the same text, and lost their id. */
function moved(before: Version, after: Version): readonly string[] {
  return before.functions.flatMap((old) => {
    const now = after.functions.find((located) => located.fn.marker === old.fn.marker);
    if (now === undefined || now.path !== old.path) return [];
    const [sharedBefore, sharedAfter] = [isShared(before, old), isShared(after, now)];
    const keeps = (!sharedBefore && !sharedAfter) || (sharedBefore && sharedAfter && now.text === old.text && now.fn.form === old.fn.form);
    const [oldId, newId] = [before.ids.get(old.fn.marker), after.ids.get(now.fn.marker)];
    return keeps && oldId !== newId ? [`${old.path}: ${oldId} became ${newId}`] : [];
  });
}

/** Modules before and after each of a row of random edits. */
function* edited(seeds: number, options: Options): Generator<readonly [before: Version, after: Version, texts: () => string]> {
  for (let seed = 0; seed < seeds; seed++) {
    const random = createRandom(seed);
    const markers = createMarkers();
    let before = versionOf(randomModule(random, markers), options);
    for (let step = 0; step < 8; step++) {
      const after = versionOf(randomEdit(random, markers, before.module), options);
      const [from, to] = [before.module, after.module];
      yield [before, after, () => `seed ${seed}\n${textOf(from)}\n→\n${textOf(to)}`];
      before = after;
    }
  }
}

describe.each([true, false])('ids under random edits, development: %s', (development) => {
  it('are never re-pointed, and move only with the name path', { timeout: 240_000 }, () => {
    let survived = 0;
    let twins = 0;
    for (const [before, after, texts] of edited(150, { development })) {
      expect(after.ids.size, texts()).toBe(after.functions.length);
      expect(new Set(after.ids.values()).size, texts()).toBe(after.functions.length);
      expect(rePointed(before, after), texts()).toEqual([]);
      expect(moved(before, after), texts()).toEqual([]);
      const old = new Set(before.ids.values());
      survived += [...after.ids.values()].filter((id) => old.has(id)).length;
      twins += after.functions.filter((located) => isShared(after, located)).length;
    }
    // The edits leave most ids alone, and there are enough functions on one path.
    expect(survived).toBeGreaterThan(2_000);
    expect(twins).toBeGreaterThan(500);
  });
});

describe('a compiler with a fault is found out:', { timeout: 60_000 }, () => {
  const problems = (fault: (id: string, index: number) => string, find: typeof rePointed): readonly string[] =>
    [...edited(20, { development: true, fault })].flatMap(([before, after]) => find(before, after));

  it('it numbers the functions of a file', () => {
    expect(problems((id, index) => `${id.split('#')[0]}#${index}`, rePointed)).not.toEqual([]);
  });

  it('it numbers the functions on one path', () => {
    const counts = new Map<string, number>();
    const numbered = (id: string, index: number): string => {
      if (index === 0) counts.clear();
      const [name = id] = id.split('~');
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return `${name}~${counts.get(name)}`;
    };
    expect(problems(numbered, rePointed)).not.toEqual([]);
  });

  it('it puts the position into the id', () => {
    expect(problems((id, index) => `${id}@${index}`, moved)).not.toEqual([]);
  });
});

describe('ids do not depend on', () => {
  const code = textOf(randomModule(createRandom(4), createMarkers()));
  const idsIn = (text: string, root: string): readonly string[] => {
    const { metadata } = transform8(text, {
      filename: `${root}/${path}`,
      root,
      development: false,
      parserPlugins: parserPlugins(path, undefined),
      plugins: [[useServer, { layer: 'server', root, ids: { salt: 'test' } }]],
    });
    return (metadata as { readonly useServer: UseServerMetadata }).useServer.references.map(({ id }) => id);
  };

  it('the place of the checkout', () => {
    expect(idsIn(code, '/home/somebody/checkout')).toEqual(idsIn(code, '/project'));
    expect(idsIn(code, '/project').length).toBeGreaterThan(3);
  });

  it('line endings, indentation and comments', () => {
    const changed = `/* a comment */\n${code.replaceAll('\n', '\r\n\r\n').replaceAll('{', '{ /* here */')}`;
    expect([...idsIn(changed, '/project')].sort()).toEqual([...idsIn(code, '/project')].sort());
  });
});
