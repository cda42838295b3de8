export interface Signed {
  author: string;
  text: string;
}

export const store: Signed[] = [{ author: 'ann', text: 'first' }];
