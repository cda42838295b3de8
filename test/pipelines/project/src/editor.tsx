'use client';

import { useState } from 'react';
import { clear, Label, save, type Draft } from '@/lib';
import * as actions from '@/server/actions';
import { like } from './server/likes';

export function Editor() {
  const [said, setSaid] = useState('nothing yet');
  const draft: Draft = { text: 'hello' };
  const say = async (result: Promise<unknown>) => setSaid(String(await result));

  return (
    <main>
      <Label text={said} />
      <button title="save" onClick={() => say(save(draft))} />
      <button title="save by namespace" onClick={() => say(actions.save(draft))} />
      <button title="clear" onClick={() => say(clear())} />
      <button title="like" onClick={() => say(like(3))} />
      <button title="later" onClick={() => say(import('@/server/actions').then((later) => later.save(draft)))} />
    </main>
  );
}
