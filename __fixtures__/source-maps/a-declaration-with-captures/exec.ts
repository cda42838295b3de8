import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.default({ post: { id: 1, title: 't' } }))).props.action();
}) satisfies Scenario;
