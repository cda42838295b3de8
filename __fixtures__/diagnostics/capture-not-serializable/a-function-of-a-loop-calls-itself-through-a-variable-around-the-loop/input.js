export function Page({ ids }) {
  const all = [];
  let save;
  for (const id of ids) {
    save = async (n) => {
      'use server';
      return n > 0 ? save(n - 1) : id;
    };
    all.push(save);
  }
  let load;
  ids.forEach((id) => {
    load = async (n) => {
      'use server';
      return n > 0 ? load(n - 1) : id;
    };
  });
  let again;
  let left = 3;
  while (left--) {
    const turn = left;
    again = async (n) => {
      'use server';
      return n > 0 ? again(n - 1) : turn;
    };
  }
  for (const id of ids) {
    var last;
    last = async () => {
      'use server';
      return [id, async () => { 'use server'; return typeof last; }];
    };
  }
  return [all, load, again, last];
}
