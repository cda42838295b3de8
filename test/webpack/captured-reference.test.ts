/** A Server Function that another one has captured is found again in the manifest that the request handler has. */
import { expect, test } from 'vitest';
import { APP, loadApp } from './app.ts';
import { build, BUNDLERS, createProject } from './project.ts';

test.each(BUNDLERS)('%s', async (bundler) => {
  const project = createProject({
    ...APP,
    'app/page.js': `
      import { createElement } from 'react';
      import { add } from './actions.js';
      import { Card } from './card.js';
      export default function Page() { return createElement(Card, { on: add, first: 40 }); }
    `,
    'app/card.js': `
      import { createElement } from 'react';
      export function Card({ on, first }) {
        return createElement('form', { action: async (second) => { 'use server'; return (await on(first, second)).sum; } });
      }
    `,
  });
  const built = await build(project, { bundler });
  expect(built.errors).toEqual([]);
  const app = await loadApp(built.output);
  const page = await app.render();
  const [, id = '', row = ''] = /\{"id":"([^"]+)","bound":"\$@(\w+)"\}/.exec(page) ?? [];
  const [sealed = ''] = rowOf(page, row) as string[];
  const bound = sealed.startsWith('$@') ? rowOf(page, sealed.slice(2)) : sealed;
  const name = app.functions.references[id]?.name ?? '';
  expect(name).toBe('Card.action');
  expect(await app.call(name, bound, 2)).toBe(42);
});

/** A row of a Flight stream. */
function rowOf(stream: string, row: string): unknown {
  return JSON.parse(new RegExp(`^${row}:(.*)$`, 'm').exec(stream)?.[1] ?? '[]');
}
