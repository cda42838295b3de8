import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.default({ id: 1 }))).props.action({ title: 'x' });
}) satisfies Scenario;
