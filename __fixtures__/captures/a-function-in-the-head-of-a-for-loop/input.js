export function pages() {
  const loads = [];
  for (
    let page = 0, load = async () => {
      'use server';
      return page;
    };
    page < 2;
    page++
  ) {
    loads.push(load);
  }
  return loads;
}
