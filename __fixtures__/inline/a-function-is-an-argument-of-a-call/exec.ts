import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 5 });
  const [save, load] = await send(page.map((entry) => entry.run));
  return [await save(1), await load(), page.map((entry) => entry.name)];
}) satisfies Scenario;
