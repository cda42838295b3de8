import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(await module.default({ params: Promise.resolve({ id: 3 }) }));
  return page.props.action('New');
}) satisfies Scenario;
