'use server';

const save = async (n) => ['save', n];

export { save as "default" };
