import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { even, odd } = await send(module.Page({ step: 1, limit: 9 }));
  return [await even(3), await odd(3), await even(0)];
}) satisfies Scenario;
