import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const first = await send(module.Page({ user: { name: 'ann' } }));
  const second = await first.props.action();
  const third = await second.props.action();
  return [first.props.children, second.props.children, third.props.children];
}) satisfies Scenario;
