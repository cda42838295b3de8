import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ id: 1 }));
  return [await page.props.action(2), page.props.title, page.props.children];
}) satisfies Scenario;
