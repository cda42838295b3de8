import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const one = await send(module.Page({ id: 1, user: {}, a: 1, b: 2 }));
  const two = await send(module.Page({ id: 2, user: { name: 'Ada', roles: ['x', 'y', 'z'] } }, 'ref'));
  return [await one.props.action(), await two.props.action()];
}) satisfies Scenario;
