import type { Scenario } from '../../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [form] = await send(module.Page({ users: [{ id: 1 }] }));
  return form.props.action();
}) satisfies Scenario;
