import type { Scenario } from '../../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ userId: 1 }))).props.action();
}) satisfies Scenario;
