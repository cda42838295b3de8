export interface Post { readonly id: number }
export type Id = number;
export {};
