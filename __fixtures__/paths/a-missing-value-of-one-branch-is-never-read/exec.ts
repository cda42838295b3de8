import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ user: undefined }));
  return page.show(false);
}) satisfies Scenario;
