'use server';

async function save() {
  return 1;
}

export = save;
