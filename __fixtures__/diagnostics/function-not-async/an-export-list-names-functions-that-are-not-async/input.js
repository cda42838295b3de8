'use server';

function save(id) {
  return id;
}

const load = () => 1;
const alias = load;

export { save as store, alias as read };
