export * from './settings';
export * as all from './settings';
