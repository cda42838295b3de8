export function Page({ id, isEarly }) {
  const save = async (x) => {
    'use server';
    return zed(x) + ann(x);
  };
  const early = isEarly ? save(id) : null;
  const zed = (x) => `z${x}${id}`;
  const ann = (x) => `a${x}${id}`;
  return { save, early };
}
