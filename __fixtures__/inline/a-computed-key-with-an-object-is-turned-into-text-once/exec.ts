import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const object = module.handlers(1);
  const sent = await send(object);
  return [Object.keys(object), object.save.name, await sent.save(), await sent.load()];
}) satisfies Scenario;
