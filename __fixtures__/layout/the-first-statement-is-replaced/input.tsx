// The page's save.
export default async () => {
  'use server'
  return 'saved'
}
/* it's "here" */ export const other = async () => { 'use server'; return 'other' }
