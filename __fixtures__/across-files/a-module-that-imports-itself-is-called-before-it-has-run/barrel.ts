export * from './actions.ts';
export var limits;
limits = { most: 9 };
