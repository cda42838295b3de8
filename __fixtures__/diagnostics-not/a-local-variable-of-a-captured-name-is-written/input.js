export function Page({ count, id, list }) {
  async function save(list) {
    'use server';
    let count = 0;
    count += 1;
    for (var id of [1, 2]) count++;
    [list] = [count];
    try {
      throw 1;
    } catch (count) {
      count = 2;
    }
    return [count, id, list];
  }
  return { save, given: [count, id, list] };
}
