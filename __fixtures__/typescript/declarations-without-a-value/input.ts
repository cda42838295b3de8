declare const version: string;
declare function legacy(id: number): void;
declare global {
  interface Window {
    answer: number;
  }
}
declare module './other' {
  export const anything: unknown;
}
abstract class Base {
  abstract load(): Promise<void>;
  declare id: number;
}

export function Page(id: number) {
  let title!: string;
  const show = async () => {
    'use server';
    return [id, title, typeof version, typeof legacy, Base.name];
  };
  title = 'assigned';
  return { show };
}
