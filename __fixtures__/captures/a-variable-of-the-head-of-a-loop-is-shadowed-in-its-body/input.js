export function all(ids) {
  const found = [];
  for (let id of ids) {
    let read = async () => {
      'use server';
      return id;
    };
    {
      let id = read.name;
      found.push(read, async () => {
        'use server';
        return [id];
      });
    }
  }
  for (let i = 0, read = async () => { 'use server'; return i; }; i < 1; i++) {
    let i = 'body';
    found.push(read, async () => { 'use server'; return i; });
  }
  return found;
}
