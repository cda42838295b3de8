import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from './serve.ts';
import type { App } from './serve.ts';

const require = createRequire(import.meta.url);
interface FormFields { readonly name: string; readonly data: FormData | null }
const ssr: { createServerReference(id: string): { $$FORM_ACTION(prefix: string): FormFields; bind(self: null, ...args: unknown[]): { $$FORM_ACTION(prefix: string): FormFields } } } = require('react-server-dom-webpack/client.node');

let app: App;
beforeAll(async () => {
  app = await serve({
    'app/a.ts#add': async (a: number, b: number) => a + b,
    'echo': async (...args: unknown[]) => args,
    'fail': async () => {
      throw new RangeError('the secret reason');
    },
    'submit': async (state: unknown, form: FormData) => [state, form.get('text')],
  }, { renderPage: (_, outcome) => Response.json(outcome) });
});
afterAll(() => app.close());

describe('a call', () => {
  test('gives what the function returns', async () => {
    expect(await app.call('app/a.ts#add', [1, 2])).toBe(3);
    const args = [new Map([[1, new Set(['x'])]]), new Date(5), 10n, undefined, new Uint8Array([1, 2])];
    expect(await app.call('echo', args)).toStrictEqual(args);
  });
  test('rejects with what the function throws', async () => {
    await expect(app.call('fail', [])).rejects.toThrow('the secret reason');
    expect(app.errors.map(({ context }) => context.phase)).toEqual(['function']);
  });
});

test('a form without JavaScript', async () => {
  const { name, data } = await formFields(ssr.createServerReference('submit').bind(null, 'state'));
  const body = data ?? new FormData();
  body.set(name, '');
  body.set('text', 'hello');
  body.set('$ACTION_KEY', 'k1');
  const response = await fetch(app.origin, { method: 'POST', body });
  expect(await response.json()).toEqual({
    kind: 'returned',
    call: { id: 'submit', name: null, module: null, line: null },
    result: ['state', 'hello'],
    formState: [['state', 'hello'], 'k1', 'submit', 0],
  });
});

/** React suspends while it serialises bound arguments. */
async function formFields(reference: { $$FORM_ACTION(prefix: string): FormFields }): Promise<FormFields> {
  for (;;) {
    try {
      return reference.$$FORM_ACTION('1');
    } catch (pending) {
      await pending;
    }
  }
}
