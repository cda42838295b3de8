import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const element = module.default({ id: 1, kind: 'k' });
  const page = await send(element);
  return [await page.props.action({ a: 1 }), element.props.action.name, element.props.action.length];
}) satisfies Scenario;
