'use server';

const save = async (n) => n;
const other = async (n) => -n;

export { save as "", other as "*" };
