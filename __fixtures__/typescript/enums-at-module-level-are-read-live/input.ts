export enum Kind {
  Post = 1,
  Page,
}

declare enum Ambient {
  A,
}

export function Page(kind: Kind) {
  const name = async (other: Kind = Kind.Page, ambient?: Ambient) => {
    'use server';
    return [Kind[kind], Kind[other], typeof ambient];
  };
  return { name };
}
