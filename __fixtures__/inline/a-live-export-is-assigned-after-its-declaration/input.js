export async function save() {
  'use server';
  return 'first';
}

const original = save;

save = async function replaced() {
  return `second after ${await original()}`;
};
