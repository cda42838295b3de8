'use server'
export default async () => 'saved'
export const other = async () => 'other'
