import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send, trace }) => {
  const { tell, list } = await send(module.calls('plain'));
  trace(await tell(), await list());
  const behind = module.calls('other');
  for (const call of [behind.tell, behind.list]) trace(await call().catch((error: Error) => error.name));
}) satisfies Scenario;
