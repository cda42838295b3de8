export function pages(count) {
  const loads = [];
  for (let page = 0, last = count - 1; page < count; page++) {
    loads.push(async () => {
      'use server';
      return [page, last];
    });
  }
  return loads;
}
