import type { Scenario } from '../../../test/law/scenario.ts';

const rows = [
  { text: '', list: [1], amount: 5n, when: new Date(0) },
  { text: 'abc', list: [1], amount: -1, when: new Date(0) },
  { text: 'abc', list: 'ab', amount: 'x', when: null },
  { text: 'abc', list: '', amount: 5, when: Symbol.for('s') },
];

export default (async ({ module, send, trace }) => {
  for (const row of rows) trace(await (await send(module.Page(row))).show());
}) satisfies Scenario;
