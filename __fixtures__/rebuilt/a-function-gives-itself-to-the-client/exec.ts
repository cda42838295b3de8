import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { next } = await send(module.Page({ prefix: 'page ' }));
  const first = await next(1);
  const second = await first.next(2);
  return [first.text, second.text];
}) satisfies Scenario;
