export {};
export {} from './setup';
