'use client';
import { save } from './actions';
export const Editor = () => <button onClick={() => save()} />;
