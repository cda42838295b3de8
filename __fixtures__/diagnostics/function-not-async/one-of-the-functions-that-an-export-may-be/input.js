'use server';

const on = Math.random() > 2;
export const save = on ? async () => 1 : () => 2;
export const load = on ? async () => 1 : async function () {
  return this.db;
};
let impl;
if (on) impl = async () => 1;
else impl = (x) => x;
export const chosen = impl;
