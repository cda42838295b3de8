import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const functions = await send(module.Page());
  return Promise.all(functions.map(async (one: (x: number) => Promise<unknown>, x: number) => one(x)));
}) satisfies Scenario;
