import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ id: 1 }, 'given'))).show();
}) satisfies Scenario;
