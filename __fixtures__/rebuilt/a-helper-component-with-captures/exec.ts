import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  return (await send(module.Page({ theme: { color: 'red', toCss: () => '' } }))).render(['a', 'b']);
}) satisfies Scenario;
