export function Page({ ids, label }) {
  const all = [];
  let last;
  for (const id of ids) {
    const own = async (n) => {
      'use server';
      return n > 0 ? own(n - 1) : id;
    };
    let assigned;
    assigned = async (n) => {
      'use server';
      return n > 0 ? assigned(n - 1) : [id];
    };
    // Whichever turn made it, it is the same function.
    last = async (n) => {
      'use server';
      return n > 0 ? last(n - 1) : label;
    };
    all.push(own, assigned, last);
  }
  let block;
  {
    const inner = label;
    block = async (n) => {
      'use server';
      return n > 0 ? block(n - 1) : [inner];
    };
  }
  return [...all, block];
}
