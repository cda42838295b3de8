import type { Scenario } from '../../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ emailAccountId: 1, user: { role: 'reader' } }))).props.action();
}) satisfies Scenario;
