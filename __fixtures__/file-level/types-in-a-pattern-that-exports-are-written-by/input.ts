'use server';

type Action = () => Promise<unknown>;

export let first: Action = async () => 'first';
export let second: Action = async () => 'second';
export let third: Action = async () => 'third';
[first!, second as Action] = [second, first];
({ third: third! } = { third: async () => 'another third' });

export async function both() {
  return [first, second, third];
}
