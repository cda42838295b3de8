import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const pages = await send([1, 2, 3].map((id) => module.Page({ id }).props.action));
  return [await pages[2](), await pages[0](), await pages[1]()];
}) satisfies Scenario;
