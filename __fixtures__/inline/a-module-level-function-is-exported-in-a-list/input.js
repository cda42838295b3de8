export { save as store, load };

async function save(n) {
  'use server';
  return ['save', n];
}

const load = async (n) => {
  'use server';
  return ['load', n];
};
