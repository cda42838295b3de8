const wrap = (run) => Object.assign((...all) => run(...all), { run });

export default wrap(async (n) => {
  'use server';
  return n + 1;
});
