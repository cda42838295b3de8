const id = 'module';

export function Page({ id }) {
  const reads = [async () => {
    'use server';
    return id;
  }];
  {
    const id = 'block';
    reads.push(async () => {
      'use server';
      return id;
    });
  }
  if (id) {
    let id = 'if';
    async function read() {
      'use server';
      return id;
    }
    reads.push(read);
  }
  return reads;
}

export const outside = async () => {
  'use server';
  return id;
};
