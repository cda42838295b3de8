'use server';

export async function remove(userId) {
  return userId;
}

const userId = 1;

export const removeFirst = remove.bind(null, userId);
