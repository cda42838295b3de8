/** Run by Jest and by Vitest: a client component, its imports of Server Functions rewritten, its buttons pressed. */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { Editor } from './editor';
import { answerWith } from './server-functions';

declare const it: (name: string, run: () => Promise<void>) => void;
declare const expect: (value: unknown) => { readonly toEqual: (expected: unknown) => void };

it('calls its Server Functions', async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  answerWith(async (id, args) => `${id} ${JSON.stringify(args)}`);
  const place = document.createElement('div');
  document.body.append(place);
  await act(async () => createRoot(place).render(<Editor />));
  const said: string[] = [];
  for (const button of Array.from(place.querySelectorAll('button'))) {
    await act(async () => button.click());
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    said.push(`${button.title}: ${place.querySelector('b')?.textContent ?? ''}`);
  }
  expect(said).toEqual([
    'save: src/server/actions.ts#save [{"text":"hello"}]',
    'save by namespace: src/server/actions.ts#save [{"text":"hello"}]',
    'clear: src/server/actions.ts#default []',
    'like: src/server/likes.ts#like [3]',
    'later: src/server/actions.ts#save [{"text":"hello"}]',
  ]);
});
