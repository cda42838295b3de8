import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.default({ id: 1 }));
  const before = await page.props.action('Bye');
  return [before, module.default({ id: 1 }).props.children];
}) satisfies Scenario;
