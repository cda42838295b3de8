'use server';

async function save() {
  return 'first';
}

export default save;

save = async () => 'second';

async function load() {
  return 'third';
}

export const loadNow = load;

load = async () => 'fourth';

export async function current() {
  return [await save(), await load()];
}

