'use server';

export async function save(text: string) {
  return [save.label, text];
}

export namespace save {
  export const label = 'Save';
}

export async function load(input: load.Input) {
  return input;
}

export namespace load {
  export type Input = string;
}
