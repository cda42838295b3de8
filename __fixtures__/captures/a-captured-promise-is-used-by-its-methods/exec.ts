import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ params: Promise.resolve({ id: 1 }) }));
  return page.props.action();
}) satisfies Scenario;
