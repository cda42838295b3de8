import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  const sent = await send(page);
  return [await sent[0](), await sent[2](), page[0] === page[1], page[0].name];
}) satisfies Scenario;
