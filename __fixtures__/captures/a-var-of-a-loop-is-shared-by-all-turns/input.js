export function pages() {
  const loads = [];
  for (var page = 0; page < 3; page++) {
    var double = page * 2;
    loads.push(async () => {
      'use server';
      return [page, double];
    });
  }
  return loads;
}
