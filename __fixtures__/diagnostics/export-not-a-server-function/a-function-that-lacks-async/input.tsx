'use client';

import { clear, save } from './actions';

export const Buttons = () => [<button onClick={() => clear()} />, <button onClick={() => save()} />];
