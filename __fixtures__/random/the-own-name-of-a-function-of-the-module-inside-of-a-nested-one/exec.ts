import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const f = await send(module.f);
  const [named, helped] = await f();
  return [await named(), await helped()];
}) satisfies Scenario;
