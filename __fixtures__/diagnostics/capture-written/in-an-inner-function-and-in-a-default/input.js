export function Page({ id }) {
  let seen = 0;
  async function save(n = (seen = 1)) {
    'use server';
    [1].forEach((m) => {
      seen += m + n;
    });
  }
  return save;
}
