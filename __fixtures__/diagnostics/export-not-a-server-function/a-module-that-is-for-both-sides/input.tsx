'use client';
import { save, erase } from './both';
import { erase as again } from './barrel';
export const Editor = () => <button onClick={() => { save(); erase(); again(); }} />;
export const later = () => import('./both');
