import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return [await (await send(module.Api.list))(), new module.Api().describe()];
}) satisfies Scenario;
