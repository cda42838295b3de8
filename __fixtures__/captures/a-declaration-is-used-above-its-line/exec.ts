import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ id: 1 });
  const action = await send(page[1]);
  return [page[0].props['data-name'], page[0].props.action === page[1], await action(2)];
}) satisfies Scenario;
