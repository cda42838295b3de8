'use server';

export let save = () => 1;
export var load = function () {};
