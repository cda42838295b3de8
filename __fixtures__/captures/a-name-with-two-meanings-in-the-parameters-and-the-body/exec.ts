import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ x: 'outer', y: 'outer y' }))).show();
}) satisfies Scenario;
