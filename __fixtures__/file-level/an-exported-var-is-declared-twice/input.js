'use server';

export var save = async () => 'first';
var save = async () => 'second';
