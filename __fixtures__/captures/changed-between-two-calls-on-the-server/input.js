export function Page() {
  let count = 0;
  const read = async () => {
    'use server';
    return count;
  };
  return { read, add: () => ++count };
}
