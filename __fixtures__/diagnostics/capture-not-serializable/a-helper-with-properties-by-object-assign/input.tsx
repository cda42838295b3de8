export function Page({ id }) {
  const label = (n) => id + n;
  Object.assign(label, { prefix: 'a' });
  const through = async () => {
    'use server';
    return show(1);
  };
  async function show(n) {
    'use server';
    return label.prefix + label(n);
  }
  return { show, through };
}
