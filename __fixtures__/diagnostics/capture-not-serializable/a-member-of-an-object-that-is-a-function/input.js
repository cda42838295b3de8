export function Page({ currency }) {
  const format = { money: { short: (n) => currency + n, digits: 2 }, pattern: /x/ };
  return async (n) => {
    'use server';
    return [format.money.digits, format.money['short'](n)];
  };
}
