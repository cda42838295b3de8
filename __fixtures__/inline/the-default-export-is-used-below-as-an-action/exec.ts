import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page());
  const form = new FormData();
  form.set('title', 'x');
  return [await page.props.action(form), module.Page().props.action === module.default, module.default.name];
}) satisfies Scenario;
