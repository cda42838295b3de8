/**
 * @jest-environment node
 * @vitest-environment node
 */
import { callAsBrowser, submitForm } from 'babel-plugin-use-server/testing';
import { leak, save, subscribe } from './actions';

it('is the function, with its name', async () => {
  expect([save.name, save.length]).toEqual(['save', 1]);
});

it('copies what is sent, and refuses what cannot be', async () => {
  const when = new Date(0);
  const answer = await callAsBrowser(save, { title: 'Coffee', when });
  expect(answer).toEqual({ saved: 'Coffee', on: when, total: expect.any(Number) });
  expect(answer.on).not.toBe(when);
  await expect(callAsBrowser(leak)).rejects.toThrow(/Functions cannot be passed directly to Client Components/);
  await expect(callAsBrowser(save, { title: Symbol('tea') as never })).rejects.toThrow(/Symbol/);
});

it('submits forms without state', async () => {
  const form = new FormData();
  form.set('mail', 'ada@example.com');
  for (const javaScript of [true, false]) expect(await submitForm(subscribe, form, { javaScript })).toBe('subscribed ada@example.com');
});
