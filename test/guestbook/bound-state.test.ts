/** A form without JavaScript whose action is bound while the page is rendered, `useActionState(sign.bind(null, x), …)`: built, and over HTTP. */
import { symlinkSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { bindTheAction, submitTheBoundForm } from '../harness/bound-state.ts';
import { copyFolder } from '../vite/work-copy.ts';
import type { WorkCopy } from '../vite/work-copy.ts';
import { startGuestbook } from './browse.ts';
import type { Guestbook } from './browse.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

describe.each(['webpack', 'rspack'] as const)('%s', (bundler) => {
  let copy: WorkCopy;
  let guestbook: Guestbook;
  beforeAll(async () => {
    copy = copyFolder(here('../../examples/guestbook'), here('.'));
    symlinkSync(here('../../examples/guestbook/node_modules'), `${copy.root}/node_modules`, 'dir');
    bindTheAction(copy);
    guestbook = await startGuestbook({ bundler, mode: 'production', app: pathToFileURL(`${copy.root}/`).href });
  }, 180_000);
  afterAll(() => {
    guestbook?.stop();
    copy?.removeAll();
  });

  test('the page that answers is done, and keeps the state', () => submitTheBoundForm(guestbook.origin));
});
