import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const element = module.Page({ id: 1, user: { name: 'Ada', mail: 'SECRET_mail' } });
  const page = await send(element);
  return [await page.props.action(2), await element.props.action(3)];
}) satisfies Scenario;
