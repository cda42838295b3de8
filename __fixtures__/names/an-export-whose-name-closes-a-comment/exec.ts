import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client }) => {
  return [await client['*/ alert(1) /*'](1), await client['</script>'](2), await client['\n//'](3)];
}) satisfies Scenario;
