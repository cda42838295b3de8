import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ client: { seen, submit, taken } }) => {
  return [await Promise.all(seen.map((values) => Promise.all(values))), await Promise.all(submit('late')), await Promise.all(taken())];
}) satisfies Scenario;
