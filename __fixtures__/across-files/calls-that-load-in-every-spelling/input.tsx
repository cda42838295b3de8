'use client';

declare const require: any;

export const required = [require?.('./actions').save, (require as any)('./actions').save, require!(`./actions`)?.save, require(/* c */ ('./actions')).save];

export async function loaded() {
  const modules = [
    await import(('./actions')),
    await import(/* it's "here" */ './actions' as any),
    await import(// from './nowhere'
      './actions'),
  ];
  return modules.map(({ save }) => save === required[0]);
}
