'use server';

export enum Kind {
  Post,
}

export const enum Size {
  Small = 1,
}

export namespace Format {
  export const money = 1;
}
