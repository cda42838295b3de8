/** `useActionState(sign.bind(null, x), …)` in a form without JavaScript: built by Vite, and over HTTP. */
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, test } from 'vitest';
import { bindTheAction, submitTheBoundForm } from '../harness/bound-state.ts';
import { viteBuild, viteServe } from './vite-cli.ts';
import type { RunningServer } from './vite-cli.ts';
import { copyFolder } from './work-copy.ts';
import type { WorkCopy } from './work-copy.ts';

let copy: WorkCopy;
let server: RunningServer;
beforeAll(async () => {
  copy = copyFolder(fileURLToPath(new URL('../../examples/vite-rsc', import.meta.url)), fileURLToPath(new URL('.', import.meta.url)));
  bindTheAction(copy);
  await viteBuild({ root: copy.root });
  server = await viteServe({ root: copy.root }, 'preview');
}, 180_000);
afterAll(async () => {
  await server?.stop();
  copy?.removeAll();
});

test('the page that answers is done, and keeps the state', () => submitTheBoundForm(server.url));
