import { createElement as h } from 'react';
import { rate } from 'kit';
import { sign } from './actions.js';
import { Counter } from './counter.js';
import { note, notes } from './notes.js';

export default function Page() {
  const captured = { text: 'a capture of the page', unread: 'NEVER_READ' };
  async function inline(form) {
    'use server';
    note(`${captured.text} has ${form.get('message')}`, 'ONLY_ON_THE_SERVER');
  }
  const form = (label, action) => h('form', { action, 'aria-label': label }, h('input', { name: 'message' }));
  return h(
    'main',
    null,
    h(
      'ul',
      null,
      notes().map((text, index) => h('li', { key: index }, text)),
    ),
    form('file', sign),
    form('inline', inline),
    form('package', rate),
    h(Counter),
  );
}
