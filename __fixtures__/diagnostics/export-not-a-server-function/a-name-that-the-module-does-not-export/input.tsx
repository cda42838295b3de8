'use client';
import { sav, publish, both } from './actions';
export const Editor = () => <button onClick={() => { sav(); publish(); both(); }} />;
