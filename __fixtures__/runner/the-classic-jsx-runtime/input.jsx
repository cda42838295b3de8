import React from 'react';

export function Page({ id }) {
  return <><form action={async () => { 'use server'; return <b>{id}</b>; }} /></>;
}
