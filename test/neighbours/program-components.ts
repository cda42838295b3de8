/** Programs whose Server Functions are about JSX. */
import type { NeighbourProgram } from './programs.ts';
import { propsOf, render } from './programs.ts';

export const jsxTags: NeighbourProgram = {
  title: 'captured JSX tags',
  files: {
    view: `import * as React from 'react';
export function View({ Tag = 'b', icons }) {
  const Inner = 'i';
  async function view(text) {
    'use server';
    return <><Tag title={text}><icons.Star /></Tag><Inner {...{ text }} /></>;
  }
  return <form action={view}><Tag /></form>;
}`,
  },
  scenario: async ({ module, send }) => {
    const page = await send(render(module, 'View', { icons: { Star: 'em', secret: 1 } }));
    return [page, await propsOf(page)['action']?.('words')];
  },
};

/** In the syntax that React Compiler takes: it keeps away from a component with a `var` or with defaults among its props. */
export const component: NeighbourProgram = {
  title: 'a component that can be memoised',
  files: {
    list: `import * as React from 'react';
const rate = 2;
export function List({ rows, user }) {
  const total = rows.length * rate;
  async function rename(name) { 'use server'; return [user.name, name]; }
  const add = async (data) => { 'use server'; return [user.name, total, data]; };
  return (
    <ul title={user.title} onSubmit={rename}>
      {rows.map((row) => <li key={row.id} onClick={async () => { 'use server'; return [row.id, user.name, rate]; }}>{row.id}</li>)}
      <button formAction={add}>{user.name}</button>
    </ul>
  );
}`,
  },
  scenario: async ({ module, send }) => {
    const page = await send(render(module, 'List', { rows: [{ id: 1 }, { id: 2 }], user: { name: 'Ann', title: 'Dr' } }));
    const [items, button] = (page as { props: { children: [unknown[], unknown] } }).props.children;
    const results = await Promise.all(items.map((item) => propsOf(item)['onClick']?.()));
    return [page, results, await propsOf(page)['onSubmit']?.('Bea'), await propsOf(button)['formAction']?.('data')];
  },
};
