import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const plain = module.Admin({ isAdmin: false, id: 1 });
  const wrapped = await send(module.Wrapped({ action: plain }));
  const admin = await send(module.Admin({ isAdmin: true, id: 2 }));
  const [first, second, later] = await send(module.Several({ id: 3 }));
  return [await wrapped(5), await admin(6), await first(), await second(), await later()];
}) satisfies Scenario;
