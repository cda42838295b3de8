export function all() {
  const found = [];
  for (
    let n = 0, load = async () => {
      'use server';
      return ['head', n];
    };
    n < 2;
    n++, load = null
  ) {
    found.push(async () => {
      'use server';
      return load ? load() : 'none';
    });
  }
  return found;
}
