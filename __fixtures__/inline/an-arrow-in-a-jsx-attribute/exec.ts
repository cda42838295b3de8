import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ id: 1 }));
  return [await page.props.formAction('x'), module.Page({ id: 1 }).props.formAction.name];
}) satisfies Scenario;
