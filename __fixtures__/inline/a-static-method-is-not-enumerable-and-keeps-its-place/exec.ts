import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module, send }) => {
  const { enumerable, writable, configurable } = Object.getOwnPropertyDescriptor(module.Api, 'save');
  return [
    Object.getOwnPropertyNames(module.Api).filter((name) => !['length', 'name', 'prototype'].includes(name)),
    [enumerable, writable, configurable],
    Object.keys(module.Api),
    await (await send(module.Api.save))(),
  ];
}) satisfies Scenario;
