import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  const other = module.Other(2);
  const sent = await send({ ...page, ...other });
  return [await sent.save(3), await sent.load(), page.save.name, other.load.name];
}) satisfies Scenario;
