export function Page({ early }) {
  const call = async () => {
    'use server';
    return label();
  };
  if (early) return { call };
  const label = () => 'label';
  return { call };
}
