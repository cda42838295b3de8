/** Forms without JavaScript whose action is bound while the page is rendered: the page that answers them is done. */
import { createElement, useActionState } from 'react';
import type { ReactNode } from 'react';
import { renderToReadableStream } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { CreateServerReference } from '../../../src/runtime/transport/transport.ts';

type Action = (state: unknown, form: FormData) => unknown;
type FormState = readonly [unknown, string, string, number];
const render: (page: ReactNode, options: object) => Promise<ReadableStream<Uint8Array>> = renderToReadableStream;

Object.assign(globalThis, { __webpack_require__: Object.assign(() => ({}), { u: (chunk: string) => chunk }) });
const runtimes: readonly (readonly [string, () => Promise<{ readonly createServerReference: CreateServerReference }>])[] = [
  ['webpack', () => import('../../../src/runtime/client.ts')],
  ['turbopack', () => import('../../../src/runtime/turbopack/client.ts')],
];

test.each(runtimes)('with the stubs for %s', async (_, load) => {
  const { createServerReference } = await load();
  const create = (id: string) => createServerReference(id, () => null);
  const save = create('save');
  const other = create('other');
  for (const [count, bind] of [
    [0, () => save],
    [1, () => save.bind(null, 7)],
    [2, () => save.bind(null, 7).bind(null, { more: [8] })],
    [1, () => save.bind(null, { inside: [other.bind(null, 1)] })],
  ] as const) {
    const Page = (): ReactNode => {
      const [state, action] = useActionState(bind() as Action, 'nothing yet');
      return createElement('form', { action }, String(state));
    };
    const first = await html(Page);
    const key = /name="\$ACTION_KEY" value="([^"]*)"/.exec(first)?.[1] ?? '';
    expect(key).not.toBe('');
    expect(first).toContain('nothing yet');
    expect(await html(Page, ['saved', key, 'save', count])).toContain('>saved');
    // Another function's form, or one with another number of bound arguments, is another form.
    expect(await html(Page, ['saved', key, 'other', count])).toContain('nothing yet');
    expect(await html(Page, ['saved', key, 'save', count + 1])).toContain('nothing yet');
  }
});

async function html(Page: () => ReactNode, formState?: FormState): Promise<string> {
  const stream = await Promise.race([
    render(createElement(Page), formState === undefined ? {} : { formState }),
    new Promise<never>((_, reject) => setTimeout(() => reject(new Error('The page is never done.')), 5000)),
  ]);
  return new Response(stream).text();
}
