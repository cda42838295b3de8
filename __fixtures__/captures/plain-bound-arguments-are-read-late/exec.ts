import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [status, later] = await (await send(module.Page())).read();
  return [status, later.getTime()];
}) satisfies Scenario;
