'use server';

function save(id) {
  return id;
}

export default save;
