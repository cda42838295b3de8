export function Page() {
  const save = async function again(first = store.length) {
    'use server';
    async function store() {
      'use server';
      return [again];
    }
    return [first, store];
  };
  async function store(one) {
    'use server';
    return ['outer', one];
  }
  return [save, store];
}
