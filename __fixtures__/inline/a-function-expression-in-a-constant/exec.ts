import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const element = module.Page({ id: 1 });
  const page = await send(element);
  return [await page.props.action('x', 'y'), element.props.action.name, element.props.action.length];
}) satisfies Scenario;
