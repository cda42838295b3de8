import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ id: 3 }));
  return page.props.action();
}) satisfies Scenario;
