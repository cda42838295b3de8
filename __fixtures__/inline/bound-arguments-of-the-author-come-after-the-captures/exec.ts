import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const element = module.Page({ prefix: 'p' });
  const page = await send(element);
  return [await element.props.action(1), await page.props.action(2), element.props.action.length];
}) satisfies Scenario;
