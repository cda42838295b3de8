import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.List({ id: 1, table: 'posts' }))).run();
}) satisfies Scenario;
