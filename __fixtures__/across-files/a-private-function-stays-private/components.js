export * from './user-form';
export * from './post-form';
export * from './save';
