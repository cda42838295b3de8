import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const page = await send(module.Page({ user: { name: 'Ada', password: 'SECRET_password', save() {} } }));
  return page.props.action();
}) satisfies Scenario;
