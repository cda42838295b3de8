'use server';

export async function save(n) {
  const again = async () => {
    'use server';
    return ['again', n];
  };
  return { again };
}

export const again = async () => 'exported';
