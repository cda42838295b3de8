import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { props } = module.Page({ id: 1 });
  return [await (await send(props['on-save']))(), Object.keys(props), props['on-save'].name];
}) satisfies Scenario;
