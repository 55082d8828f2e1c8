import type { ToolCategory } from "./types.ts";

const nothing = "(?:nothing|none|neither|no (?:\\w+ ){1,3})";
const is = "(?:is|are|will be|gets?|was|were) (?:actually |ever |really |yet )?";

/** What a text denies, by the category whose deed it is: `Nothing is deleted`, `without sending it`. */
const denials: Readonly<Record<ToolCategory, RegExp | null>> = {
  delete: new RegExp(
    `\\b${nothing} ?${is}(?:deleted|removed|purged|erased|lost)\\b|\\bwithout (?:removing|deleting)\\b|\\bdoes not (?:delete|remove)\\b|\\bnot (?:deleted|removed)\\b`,
  ),
  billing: new RegExp(
    `\\b${nothing} ?${is}(?:charged|billed|bought|paid|created|placed|made|moved|purchased|booked)\\b|\\bwithout (?:charging|buying|paying|placing|submitting|booking)\\b|\\bnot (?:charged|binding|billed|submitted|placed|bought)\\b`,
  ),
  communicate: new RegExp(
    `\\b${nothing} ?${is}(?:sent|published|posted|notified|told)\\b|\\bwithout (?:sending|publishing|posting)\\b|\\bnot (?:sent|send|published)\\b`,
  ),
  execute: new RegExp(
    `\\b${nothing} ?${is}(?:run|executed|submitted|applied|started)\\b|\\bwithout (?:running|executing|submitting|starting)\\b|\\bnot (?:run|executed|execute|submitted)\\b`,
  ),
  admin: new RegExp(
    `\\b${nothing} ?${is}(?:applied|changed|restarted|deployed)\\b|\\bwithout (?:applying|deploying)\\b`,
  ),
  auth: null,
  write: null,
  read: null,
};
const keepsNothing = new RegExp(
  `\\bnothing (?:\\w+ )?${is}(?:changed|saved|stored|written|modified|applied|created|persisted|booked|reserved)\\b|\\bstate is never changed\\b|\\bno changes? ${is}made\\b|\\bnot (?:stored|saved|persisted|kept|applied)\\b|\\bwithout (?:changing|saving|storing|writing|modifying|applying|reserving|altering)\\b|\\bresults? (?:is|are) discarded\\b|\\bdoes not (?:change|modify|save|store|write|alter|reserve)\\b`,
);
/** The same in other languages; which deed is denied is not read. */
const elsewhere =
  /wird nichts|werden nicht|wird nicht|rien n['’ ]est|n['’ ]est pas|\bsans (?:envoyer|ex[eé]cuter|supprimer|modifier|enregistrer|cr[eé]er)|\bno se (?:env[ií]a|elimina|modifica|ejecuta|cobra|guarda|genera|crea|emite)|\bsin (?:enviar|ejecutar|eliminar|generar|guardar|cobrar|emitir|crear)|\bsem (?:enviar|executar|gerar|salvar|cobrar)|\bnon (?:viene|vengono)|しません|行いません|されません|せずに|不会|不执行|不发送|不保存|하지 않|되지 않|(?:^|\s)не (?:удаля|отправля|измен|сохран|выполн)/;

/** Whether a text, in lower case, says that what the category stands for does not happen. */
export function denies(text: string, category: ToolCategory): boolean {
  return (denials[category]?.test(text) ?? false) || keepsNothing.test(text) || elsewhere.test(text);
}

const paid =
  /(?<!\b(?:not|never|no \w{1,30}|nothing|if|may|unless|without being) )\b(?:is|are|will be|gets?) (then |also |immediately |automatically )?(?:charged|debited|billed|deducted)\b|\b(?:cost|price|fee|fees|amount|postage|total|money|net pay|funds?|deposit) (?:is|are|will be) (?:taken|drawn|paid|withdrawn|collected|transferred|moved|released)\b|\bcharges? (?:the|a|your|their) (\w{1,20} ){0,2}(?:card|account|customer|balance|wallet)\b|\b(?:charged|billed) (?:per|by the|monthly|yearly|annually)\b|\bpaid (?:from|out of) (?:the|your|a) /;

/** What must stand in a text that `paid` finds anything in: to look behind every word costs ten times as much. */
const mayBePaid =
  /charge|debited|billed|deducted|paid| (?:taken|drawn|withdrawn|collected|transferred|moved|released)\b/;

/** The words with which a text says that money moves, or null. */
export function statesPayment(text: string): string | null {
  return mayBePaid.test(text) ? (paid.exec(text)?.[0].trim() ?? null) : null;
}
