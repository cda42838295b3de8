'use server';

let impl;
if (globalThis.process?.env.NEVER_SET) impl = async () => 'a';
else impl = async (form) => ['b', form];
export const save = impl;

const on = String(1) === '2';
export const pick = on ? async () => 'first' : async (form, more) => ['second', form, more];
export const either = (on && (async () => 'on')) || (async (x) => ['off', x]);

async function first() {
  return 'first';
}
async function second(x) {
  return ['second', x];
}
let chosen = first;
chosen = second;
export { chosen };
export default on ? first : second;
