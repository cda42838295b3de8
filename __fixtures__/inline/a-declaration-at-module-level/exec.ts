import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page());
  return [await page.props.action(1), module.Page().props.action.name];
}) satisfies Scenario;
