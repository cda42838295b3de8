import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const rows = await send(module.Page({ id: 7 }));
  return [await rows[0].props.action('a'), await rows[1].props.action('b')];
}) satisfies Scenario;
