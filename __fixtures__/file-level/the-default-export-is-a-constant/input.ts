'use server';

const save = async (n: number) => n + 1;

export default save;
