import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page());
  return page.props.action(1);
}) satisfies Scenario;
