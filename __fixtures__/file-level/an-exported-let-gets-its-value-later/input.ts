'use server';

export let save: (n: number) => Promise<number>;

if (Date.now() > 0) {
  save = async (n) => n * 2;
} else {
  save = async (n) => n * 3;
}
