import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ items: [1, 2] }));
  return page.props.action(3);
}) satisfies Scenario;
