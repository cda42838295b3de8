'use client';
declare const require: any;
export const required = [typeof(require as any)('./actions'),(require('./actions')as any).save,'save'in(require)('./actions'),'save'in require('./actions')?1:0];
export async function loaded() {
  const modules=[await(import('./actions')),(await import("./actions")as any)];
  try{throw(require!)('./actions')}catch({load}:any){return[load===modules[0].load,modules[1].save===required[1],await required[1]('a')]}
}
