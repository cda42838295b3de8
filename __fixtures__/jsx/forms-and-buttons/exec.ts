import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const form = new FormData();
  form.set('text', 'hi');
  const element = module.Page({ id: 1, text: 'x' });
  const [add, draft] = await send([element.props.action, element.props.children[1].props.formAction]);
  return [await add(form), await draft(form)];
}) satisfies Scenario;
