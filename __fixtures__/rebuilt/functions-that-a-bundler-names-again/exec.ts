import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ id: 1, on: true }));
  return send(await page.props.action('x'));
}) satisfies Scenario;
