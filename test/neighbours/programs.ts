/** The programs that are compiled beside every neighbour: each form of Server Function that another plugin could get in the way of. */
import { createElement } from 'react';
import type { Namespace } from '../law/link.ts';
import type { Scenario } from '../law/scenario.ts';
import { component, jsxTags } from './program-components.ts';
import { fileLevel } from './program-file-level.ts';

export interface NeighbourProgram {
  readonly title: string;
  /** Text by path without its extension, which the neighbour's language decides; the first one is the entry. */
  readonly files: Readonly<Record<string, string>>;
  readonly scenario: Scenario;
}

type Call = (...args: readonly unknown[]) => Promise<unknown>;
interface Props {
  readonly [name: string]: Call;
}

/** The element of an exported component: rendered by the module that gets it. */
export function render(module: Namespace, name: string, props: object): unknown {
  return createElement(module[name] as (props: object) => null, props);
}

export function propsOf(tree: unknown): Props {
  return (tree as { readonly props: Props }).props;
}

export function called(module: Namespace, name: string, ...args: readonly unknown[]): unknown {
  return (module[name] as (...args: readonly unknown[]) => unknown)(...args);
}

const inlineWithCaptures: NeighbourProgram = {
  title: 'inline, with captures',
  files: {
    page: `import * as React from 'react';
const rate = 3;
export function Page({ user, id = 7, ...rest }) {
  let label = 'first';
  async function save(data, factor = rate * id) {
    'use server';
    const user$1 = user.name ?? 'nobody';
    return [user$1, user.address?.city, id, rest.extra, label, data, factor];
  }
  const remove = async (...args) => {
    'use server';
    return { id, args, rest };
  };
  label = 'last';
  return <form action={save} title={save.name + remove.name + save.length}>{rest.extra}<button formAction={remove}>{user.name}</button></form>;
}`,
  },
  scenario: async ({ module, send }) => {
    const page = await send(render(module, 'Page', { user: { name: 'Ann', address: null }, extra: ['x'] }));
    const [, button] = (page as { props: { children: unknown[] } }).props.children;
    return [page, await propsOf(page)['action']?.('data'), await propsOf(page)['action']?.(1, 2), await propsOf(button)['formAction']?.(1, 2)];
  },
};

const hoistedInLoops: NeighbourProgram = {
  title: 'declarations hoisted in loops',
  files: {
    rows: `export function rows(items) {
  const out = [];
  for (const item of items) {
    out.push(save);
    let times = 0;
    async function save(by) {
      'use server';
      return [item.id, times, by];
    }
    times = item.id * 2;
  }
  for (let i = 0; i < 3; i++) {
    out.push(async () => { 'use server'; return i; });
  }
  for (const key in { a: 1, b: 2 }) {
    switch (key) {
      case 'b':
        out.push(pick);
        break;
      default:
        async function pick() { 'use server'; return key; }
        out.push(pick);
    }
  }
  try {
    throw new RangeError('caught');
  } catch ({ message }) {
    out.push(async function () { 'use server'; throw new TypeError(message); });
  }
  return out;
}`,
  },
  scenario: async ({ module, send }) => {
    const sent = (await send(called(module, 'rows', [{ id: 1 }, { id: 2 }]))) as Call[];
    return Promise.all(sent.map((call) => call('me').catch((error: unknown) => error)));
  },
};

const nested: NeighbourProgram = {
  title: 'one inside another',
  files: {
    nested: `import * as React from 'react';
export function Outer({ a }) {
  async function outer(b) {
    'use server';
    const c = a + b;
    const inner = async (d = c) => {
      'use server';
      return [a, b, c, d];
    };
    return { inner, now: await inner(0) };
  }
  return <p onClick={outer} />;
}`,
  },
  scenario: async ({ module, send }) => {
    const page = await send(render(module, 'Outer', { a: 1 }));
    const result = (await propsOf(page)['onClick']?.(2)) as { inner: Call; now: unknown };
    return [result.now, await result.inner(3), await result.inner()];
  },
};

const recursion: NeighbourProgram = {
  title: 'recursion and helpers',
  files: {
    tree: `export function tree(limit) {
  const label = (n) => \`\${prefix}\${n}\`;
  const prefix = 'n';
  async function down(n) {
    'use server';
    return n > limit ? [] : [label(n), ...(await across(n + 1))];
  }
  async function across(n) {
    'use server';
    return n > limit ? ['end'] : [even(n), ...(await down(n + 1))];
  }
  const again = async function self(n) {
    'use server';
    return n === 0 ? self.name : self(n - 1);
  };
  function even(n) { return n === 0 ? true : odd(n - 1); }
  function odd(n) { return n === 0 ? false : even(n - 1); }
  return { down, across, again };
}`,
  },
  scenario: async ({ module, send }) => {
    const { down, across, again } = (await send(called(module, 'tree', 5))) as Record<string, Call>;
    return [await down?.(0), await across?.(1), await again?.(2)];
  },
};

const methods: NeighbourProgram = {
  title: 'methods and static methods',
  files: {
    api: `const base = 10;
export function handlers(id) {
  return {
    async save(x) { 'use server'; return ['save', id, x]; },
    async 'data-action'() { 'use server'; return id; },
    async delete() { 'use server'; return ['delete', base]; },
    async ['computed' + id]() { 'use server'; return ['computed', id]; },
    load: async () => { 'use server'; return ['load', id]; },
  };
}
export class Api {
  static async find(query, limit = base) { 'use server'; return [query, limit]; }
  static list = async (n) => { 'use server'; return base + n; };
}
export async function inModule(n) { 'use server'; return n < 1 ? base : inModule(n - 1); }
export const held = async () => { 'use server'; return held.name; };`,
  },
  scenario: async ({ module, send }) => {
    const sent = (await send(called(module, 'handlers', 4))) as Record<string, Call>;
    const Api = module['Api'] as unknown as Record<string, Call>;
    const api = (await send([Api['find'], Api['list'], module['inModule'], module['held']])) as Call[];
    const results = await Promise.all(Object.entries(sent).map(async ([key, call]) => [key, await call(1)]));
    return [results, Object.keys(Api), await Promise.all(api.map((call) => call(2)))];
  },
};

const asyncGenerators: NeighbourProgram = {
  title: 'async generators',
  files: {
    feed: `export function feed({ from }) {
  async function* numbers(to) {
    'use server';
    for (let n = from; n <= to; n++) yield n;
  }
  return { numbers };
}
export const letters = async function* () {
  'use server';
  yield* ['a', 'b'];
};`,
  },
  scenario: async ({ module, send }) => {
    const made = called(module, 'feed', { from: 2 }) as Record<string, (to: number) => AsyncIterable<number>>;
    const seen: unknown[] = [];
    for await (const n of made['numbers']?.(4) ?? []) seen.push(n);
    const sent = (await send({ ...made, letters: module['letters'] })) as Record<string, (to: number) => Promise<AsyncIterable<unknown>>>;
    for await (const n of (await sent['numbers']?.(3)) ?? []) seen.push(n);
    for await (const letter of (await sent['letters']?.(0)) ?? []) seen.push(letter);
    return [seen, made['numbers']?.name];
  },
};

/** In the JavaScript that all languages share. */
/** Engines without functions in blocks get assignments where the declarations stood. */
export const switches: NeighbourProgram = {
  title: 'declarations in the clauses of a switch',
  files: {
    page: `export function page(kind, id) {
  const log = [];
  switch (kind) {
    case 1:
      log.push('one');
    case id:
      async function save(x) { 'use server'; return [id, x, kind]; }
      async function other() { 'use server'; return save('other'); }
      return [save, other, log];
    default:
      log.push(save.name);
      return [save, other, log];
  }
}
export function each(ids) {
  const found = [];
  for (const id of ids) switch (id) { default: async function only() { 'use server'; return id; } found.push(only); }
  return found;
}`,
  },
  scenario: async ({ module, send }) => {
    const pages = (await send([called(module, 'page', 1, 5), called(module, 'page', 5, 5), called(module, 'page', 7, 5)])) as [Call, Call, unknown][];
    const each = (await send(called(module, 'each', [1, 2]))) as Call[];
    const results = pages.map(async ([save, other, log]) => [await save('x'), await other(), log]);
    return [await Promise.all(results), await Promise.all(each.map((only) => only()))];
  },
};

export const programs: readonly NeighbourProgram[] = [
  inlineWithCaptures,
  hoistedInLoops,
  nested,
  recursion,
  methods,
  asyncGenerators,
  jsxTags,
  component,
  fileLevel,
];
