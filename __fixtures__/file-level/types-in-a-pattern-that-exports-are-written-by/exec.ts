import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { first, second, third, both } = await send({ ...module });
  const [a, b, c] = await both();
  return [await first(), await second(), await third(), await a(), await b(), await c()];
}) satisfies Scenario;
