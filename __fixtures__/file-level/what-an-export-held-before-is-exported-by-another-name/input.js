'use server';

const withLogging = (fn) => async (...args) => ['logged', await fn(...args)];

export let save = async (x) => ['first', x];
export const firstSave = save;
save = withLogging(save);

export let left = async () => 'left';
export let right = async () => 'right';
[left, right] = [right, left];

export async function load() {
  return 'first load';
}
export default load;
const bound = load.bind(null, 1);
load = async () => 'second load';

export async function held() {
  return [save, firstSave, left, right, firstSave.bind(null, 'bound')];
}

export async function called() {
  return [await bound(), await load()];
}
