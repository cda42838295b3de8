import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = module.Page({ rows: [{ id: 1, title: 'a' }, { id: 2, title: 'b', remove() {} }] });
  const actions = await send(page.props.children.map((form) => form.props.action));
  return [await actions[0](), await actions[1](), page.props.children.map((form) => form.key)];
}) satisfies Scenario;
