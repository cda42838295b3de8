import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ id: 1, tags: ['a'] }));
  return page.props.action(2);
}) satisfies Scenario;
