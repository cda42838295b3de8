import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const Page = module.Page as (props: object) => { show: (n: number) => Promise<unknown> };
  return (await send(Page({ list: ['a', 'b'] }))).show(3);
}) satisfies Scenario;
