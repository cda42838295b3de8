import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  const save = module.Page({ id: 1 });
  return ['name', 'length'].map((key) => {
    const { value, writable, enumerable, configurable } = Object.getOwnPropertyDescriptor(save, key);
    return [value, writable, enumerable, configurable];
  });
}) satisfies Scenario;
