export * from './actions';
export const two = 2;
