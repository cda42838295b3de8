import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const letters = Object.fromEntries([...'abcdefghijklmnopqrstuvwxyz$_'].map((letter) => [letter, letter]));
  return (await send(module.Page(letters))).sum();
}) satisfies Scenario;
