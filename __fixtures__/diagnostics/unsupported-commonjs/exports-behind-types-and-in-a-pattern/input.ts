'use server';

const save = async () => 1;
(module as any).exports.save = save;
module[`exports`].load = save;
(exports as Record<string, unknown>).list = save;
const { exports: given } = module;
given.first = save;
