'use server';

const list = [];

export async function guests() {
  return list;
}

export async function sign(name) {
  list.push(`${list.length + 1}. ${name}`);
  return list;
}

export async function clear() {
  list.length = 0;
  return list;
}
