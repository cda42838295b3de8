'use client';
import * as actions from './actions';

export const required = require('./actions').save;

export function Editor() {
  const later = async () => {
    const { save, default: clear } = await import('./actions');
    const again = await import(`./actions`);
    return [await save('a'), await again.load(), await clear(), again.save === save, actions.save === save, required === save];
  };
  return <button onClick={later}>save</button>;
}

export function shadowed(require: (name: string) => string) {
  return require('./actions');
}
