import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  return [page.same, await (await send(page)).save()];
}) satisfies Scenario;
