import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const removes = await send(module.all([{ id: 1, title: 'a' }, { id: 2 }]));
  return [await removes[0](), await removes[1]()];
}) satisfies Scenario;
