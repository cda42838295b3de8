'use server';

const save = async (n) => n;
const other = async (n) => -n;

export { save as "#", other as "a#b", save as "a-b", other as "a.b", save as " ", other as "'\"`${1}\\" };
