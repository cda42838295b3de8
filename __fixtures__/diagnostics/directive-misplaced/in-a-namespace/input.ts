export namespace Api {
  'use server';
  export const limit = 10;
}
