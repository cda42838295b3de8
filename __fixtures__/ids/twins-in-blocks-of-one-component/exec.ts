import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const sent = await send(['a', 'b', 'c'].map((kind, id) => module.Page({ id, kind })));
  return [await sent[0](), await sent[1](), await sent[2]()];
}) satisfies Scenario;
