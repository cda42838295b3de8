export function Page({ locale, currency }) {
  const round = (n) => Math.round(n * 100) / 100;
  function format(n) {
    return `${round(n)} ${currency}`;
  }
  const describe = async function (n) {
    return { text: format(n), locale };
  };
  async function price(n) {
    'use server';
    return describe(n);
  }
  return { price };
}
