'use server';

let total = 0;

export async function add(step: number): Promise<number> {
  total += step;
  return total;
}

export async function addOf(form: FormData): Promise<void> {
  total += Number(form.get('step'));
}
