/** What has to work in each app, over HTTP. */
import { expect } from 'vitest';
import { openPlainly, submitPlainly } from '../harness/plain-form.ts';
import { Client } from '../runtimes/client.ts';
import type { BuiltApp } from './hosts.ts';
import { TRIED } from './results.ts';
import type { Tried } from './results.ts';

/** @returns what was tried; throws at the first that does not work */
export async function visit(app: BuiltApp): Promise<readonly Tried[]> {
  const tried = app.host.withoutPages ? await callAll(app) : await useThePage(app);
  expect(app.clientText().length).toBeGreaterThan(0);
  expect(app.clientText()).not.toMatch(/ONLY_ON_THE_SERVER|NEVER_READ/);
  return tried;
}

async function useThePage(app: BuiltApp): Promise<readonly Tried[]> {
  const answer = await fetch(app.url, {
    method: 'POST',
    body: '[20,22]',
    headers: {
      [app.host.header]: app.host.idOf(app.folder, 'add'),
      'content-type': 'text/plain;charset=UTF-8',
      accept: 'text/x-component',
      origin: new URL(app.url).origin,
    },
  });
  expect([answer.status, await answer.text()]).toEqual([200, expect.stringMatching(/\b42\b/)]);
  let page = await openPlainly(app.url);
  expect(page.html).toContain('<li>20 and 22</li>');
  expect(page.html).not.toMatch(/a capture of the page|NEVER_READ/);
  for (const [label, text] of [
    ['file', 'a file'],
    ['inline', 'a capture of the page'],
    ['package', 'a package'],
  ] as const) {
    page = await submitPlainly(app.url, page, label, { message: `the ${label} form` });
    expect([page.status, page.html]).toEqual([200, expect.stringContaining(`<li>${text} has the ${label} form</li>`)]);
  }
  return TRIED;
}

async function callAll(app: BuiltApp): Promise<readonly Tried[]> {
  const client = new Client(app.url.replace(/\/$/, ''), (name) => app.host.idOf(app.folder, name)).answerReturned();
  expect(await client.call('add', [20, 22])).toBe(42);
  const say = (await client.call('maker', ['a capture of the page'])) as (number: number) => Promise<string>;
  expect(await say(7)).toBe('a capture of the page has 7');
  await client.call('rate', [new FormData()]);
  return ['file-level', 'inline, with a capture', 'package'];
}
