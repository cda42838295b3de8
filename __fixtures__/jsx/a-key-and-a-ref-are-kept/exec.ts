import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const row = module.Row({ id: 'k' });
  return [row.key, await (await send(row.props.action))()];
}) satisfies Scenario;
