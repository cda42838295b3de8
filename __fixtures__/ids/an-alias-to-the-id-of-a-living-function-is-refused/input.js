'use server';

export async function save(text) {
  return text;
}

export async function store(text) {
  return text;
}
