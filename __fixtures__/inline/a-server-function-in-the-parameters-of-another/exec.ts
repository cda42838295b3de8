import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { open } = await send(module.Page({ id: 1 }));
  const { n, close, retry } = await open(5);
  return [n, await close(), await close('x'), await retry()];
}) satisfies Scenario;
