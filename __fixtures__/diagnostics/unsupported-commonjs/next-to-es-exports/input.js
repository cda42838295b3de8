'use server';

export async function save() {
  return 1;
}

exports.load = async () => 2;
