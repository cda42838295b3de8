import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ step: 2 }));
  return page.props.action(5);
}) satisfies Scenario;
