import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const [[[act, plain], hoisted], [later]] = (await send(module.Page())) as never;
  return [await act('a'), await plain('b'), await hoisted('c'), await later('d')];
}) satisfies Scenario;
