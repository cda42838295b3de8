export function Page({ id }) {
  let save;
  save = async (n) => {
    'use server';
    return n === 0 ? id : ['again', n];
  };
  return { save };
}
