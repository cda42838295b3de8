export function Page() {
  // What `again` captures cannot be read where `store` stands: another `id` is in front of it, and an arrow has no room for a reader.
  const make = (id) =>
    async function again(first = id) {
      'use server';
      const id = 'inner';
      async function store() {
        'use server';
        return [again, id];
      }
      return [first, store];
    };
  return [make('outer')];
}
