/** Programs in one language each: TypeScript, Flow, decorators, styled-jsx. */
import type { NeighbourProgram } from './programs.ts';
import { called, propsOf, render } from './programs.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;

export const typescriptProgram: NeighbourProgram = {
  title: 'enums, parameter types and parameter properties',
  files: {
    panel: `import * as React from 'react';
import type { ReactNode } from 'react';
import { type Key, Fragment } from 'react';
enum Level { Low = 1, High }
interface User { readonly name: string }
declare const nothing: unique symbol;
export function Panel<T extends User>({ user, level = Level.High }: { user: T | null; level?: Level }): ReactNode {
  type Local = { a: Key };
  async function save<D extends string>(this: void, data: D, ...more: readonly number[]): Promise<unknown> {
    'use server';
    const local: Local = { a: data };
    return [user!.name satisfies string, (level as number) + more.length, local as Local, Level[level]];
  }
  return <Fragment><form action={save} /></Fragment>;
}
export abstract class Service {
  constructor(private readonly id: number, protected names: string[] = []) {}
  abstract nothing(): void;
  static async run(query?: string): Promise<string>;
  static async run(query: string = 'all'): Promise<string> { 'use server'; return query; }
  action(): () => Promise<unknown> {
    const { id, names } = this;
    return async (): Promise<unknown> => { 'use server'; return [id, names] as const; };
  }
}
export class Real extends Service { nothing(): void {} }`,
  },
  scenario: async ({ module, send }) => {
    const page = await send(render(module, 'Panel', { user: { name: 'Ann' } }));
    const Real = module['Real'] as new (id: number, names?: string[]) => { action(): Call };
    const Service = module['Service'] as unknown as { run: Call };
    const [run, action] = (await send([Service.run, new Real(7, ['x']).action()])) as Call[];
    return [await propsOf(page)['action']?.('data', 1, 2), await run?.(), await action?.()];
  },
};

export const typescriptFileLevel: NeighbourProgram = {
  title: 'types beside the exports of a file-level module',
  files: {
    actions: `'use server';
import type { Missing } from './nowhere';
export type Input = Missing;
export interface Output { ok: boolean }
export async function act(input: string): Promise<string>;
export async function act(input: string | number, more?: number): Promise<string> { return \`\${input}\${more ?? ''}\`; }
export const typed = (async <T,>(x: T): Promise<T> => x) as <T>(x: T) => Promise<T>;
export default (async () => 'default') satisfies () => Promise<string>;`,
  },
  scenario: async ({ client }) => {
    if (client === undefined) throw new Error('There is no client layer');
    return [Object.keys(client).sort(), ...(await Promise.all(['act', 'typed', 'default'].map((name) => called(client, name, 1))))];
  },
};

export const flowProgram: NeighbourProgram = {
  title: 'Flow types',
  files: {
    flow: `// @flow
import * as React from 'react';
import type { Node } from 'react';
type User = {| +name: string |};
opaque type Id: number = number;
export type Exported = User;
export function Page({ user, id }: { user: ?User, id: Id }): Node {
  async function save(data: string, count?: number = 2): Promise<mixed> {
    'use server';
    return [(user: any)?.name, id, data, count];
  }
  return <form action={save} />;
}
export async function inModule<T>(x: T): Promise<Array<T>> { 'use server'; return [x]; }`,
  },
  scenario: async ({ module, send }) => {
    const page = await send(render(module, 'Page', { user: { name: 'Ann' }, id: 3 }));
    const [inModule] = (await send([module['inModule']])) as Call[];
    return [await propsOf(page)['action']?.('data'), await inModule?.(1)];
  },
};

export const decoratorsProgram: NeighbourProgram = {
  title: 'decorated classes around Server Functions',
  files: {
    api: `function noted() { trace('noted'); }
const named = (name) => () => { trace('named', name); };
@noted
export class Api {
  static async find(query) { 'use server'; return [query, Api.name]; }
  @named('actions')
  actions(id) {
    return { save: async (x) => { 'use server'; return [id, x]; }, async remove() { 'use server'; return id; } };
  }
}
export function make(id) {
  @noted
  class Local {
    @named('save') plain() {}
    run = async (x) => { 'use server'; return [id, x]; };
  }
  return new Local().run;
}`,
  },
  scenario: async ({ module, send }) => {
    const Api = module['Api'] as unknown as { find: Call; new (): { actions(id: number): object } };
    const sent = (await send({ ...new Api().actions(4), find: Api.find, made: called(module, 'make', 5) })) as Record<string, Call>;
    return Promise.all(['save', 'remove', 'find', 'made'].map((name) => sent[name]?.('x')));
  },
};

/** `./style` is what styled-jsx is told to import its component from: its own wants a browser's React. */
export const styledProgram: NeighbourProgram = {
  title: 'styled JSX around a Server Function',
  files: {
    page: `import * as React from 'react';
export function Page({ color, id }) {
  async function save(data) {
    'use server';
    return <b className={color}>{id}{data}<style jsx>{\`b { color: red; }\`}</style></b>;
  }
  return <form action={save}><p>text</p><style jsx>{\`p { color: \${color}; } form { margin: 0 }\`}</style></form>;
}`,
    style: `export default function Style({ id, dynamic }) { return \`style \${id} \${dynamic}\`; }
Style.dynamic = (info) => info.map(([base, values]) => \`jsx-\${base}-\${values.join('-')}\`).join(' ');`,
  },
  scenario: async ({ module, send }) => {
    const page = await send(render(module, 'Page', { color: 'blue', id: 3 }));
    return [page, await propsOf(page)['action']?.('data')];
  },
};
