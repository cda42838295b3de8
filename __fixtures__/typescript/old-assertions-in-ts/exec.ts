import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 5 });
  return [await (await send(page)).save(1), page.save.name];
}) satisfies Scenario;
