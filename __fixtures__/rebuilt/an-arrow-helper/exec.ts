import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ prefix: '> ' }));
  return page.props.action('a');
}) satisfies Scenario;
