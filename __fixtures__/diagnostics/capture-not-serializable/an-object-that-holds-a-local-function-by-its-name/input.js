export function Page({ currency }) {
  const price = (amount) => currency + amount;
  const format = { price, symbols: [price] };
  const save = async (amount) => { 'use server'; return amount; };
  const fine = { save };
  return [save, async (amount) => { 'use server'; return format.price(await fine.save(amount)); }];
}
