export const label = 'a label';
