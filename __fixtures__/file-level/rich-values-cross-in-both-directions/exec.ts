import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  const value = { at: new Date(0), tags: new Set(['a', 'b']), by: new Map([['x', 1n]]) };
  const { echo, ...rest } = await client.describe(value);
  return [rest, echo.at.getTime(), [...echo.tags], [...echo.by.keys()]];
}) satisfies Scenario;
