export * from './two';
export * from './index';
