const log = (...values) => trace(...values);
export function describe() {
  log('use server');
  log('first'), 'use server';
  return ['use server', {
    'use server': 'use server'
  }['use server'], 'use server'.length];
}
