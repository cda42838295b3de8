import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const object = module.make(1);
  const sent = await send([object.save, module.Api.save]);
  return [await sent[0](), await sent[1](), object.load, Object.keys(object)];
}) satisfies Scenario;
