'use server';

type Save = (n: number) => Promise<number>;

export default ((async (n: number) => n + 1) as Save)! satisfies Save;
