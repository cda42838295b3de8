'use server';

export default async function save() {
  return 'first';
}

save = async () => 'second';
