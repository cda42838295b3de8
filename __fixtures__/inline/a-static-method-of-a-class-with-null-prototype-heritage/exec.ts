import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send([module.Api.list, module.Derived.list, Object.getPrototypeOf(module.Derived).list]);
  return [await sent[0](), await sent[1](), await sent[2]()];
}) satisfies Scenario;
