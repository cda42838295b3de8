export class Api{static calls=[];static async a(){'use server';return'a'}static async b(){'use server';return'b'}static async'c-d'(){'use server';return'c'}static*e(){yield 1}static f=async()=>{'use server';return'f'}
static*g(){yield 2}static h=async()=>{'use server';return'h'}
static['i']=1}export function Page({id}){async function save(more){'use server';return id+more}return<form action={save}onReset={async()=>{'use server';return id}}>text</form>}
