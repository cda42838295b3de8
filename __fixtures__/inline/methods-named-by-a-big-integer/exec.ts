import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const object = module.handlers(5);
  const sent = await send([object[1], object[255], module.Api[2]]);
  return [Object.keys(object), object[1].name, object[255].name, module.Api[2].name, await sent[0](), await sent[1](), await sent[2]()];
}) satisfies Scenario;
