import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const object = await module.handlers(1);
  const iterator = module.steps(2);
  const asked = iterator.next().value;
  const { value } = iterator.next('given');
  const sent = await send([object.save, object.load, value.given]);
  return [asked, object.save.name, value.given.name, await sent[0](), await sent[1](), await sent[2]()];
}) satisfies Scenario;
