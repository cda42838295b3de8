'use server';

export default (async function () {
  return 'in parentheses';
});
