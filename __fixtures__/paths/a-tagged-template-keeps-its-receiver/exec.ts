import type { Scenario } from '../../../test/law/scenario.ts';

export default (async ({ module }) => {
  const db = {
    name: 'main',
    sql(strings, ...values) {
      return [this.name, strings.join('?'), values];
    },
  };
  return module.Page({ db }).find(1);
}) satisfies Scenario;
