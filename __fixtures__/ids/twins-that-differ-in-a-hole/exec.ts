import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { buttons } = await send(module.Page({ id: '1' }));
  const all = ['a', 'b', 'c'];
  return [await buttons[0].save(all), await buttons[1].save(all), await buttons[2].save(all)];
}) satisfies Scenario;
