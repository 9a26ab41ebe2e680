/**
 * The door's account of its own writing: a hidden name that is new for each change. Excel has neither transactions nor
 * locks, but a batch stops at its first action that fails, and making a name fails where somebody else has made it. So of
 * two panes that write at once, the second stops before it has touched anything.
 * Whether the name stands there, and what it says, tells after a failure how far the batch came.
 */
const prefix = 'Pottkompassen_skrivning_';

export interface Claim {
  /** Name of the latest change that is known, which goes; null where there has been none. */
  readonly former: { readonly name: string; readonly formula: string } | null;
  readonly name: string;
  /** Tells this change from any other that bears the same name. */
  readonly token: string;
}

/**
 * - `absent`: nothing of the batch has been carried out, or others have written since
 * - `begun`: some of it has
 * - `done`: all of it has
 */
export type Standing = 'absent' | 'begun' | 'done';

export function askNames(context: Excel.RequestContext): Excel.NamedItemCollection {
  return context.workbook.names.load('items/name, items/formula');
}

export function newClaim(names: Excel.NamedItemCollection): Claim {
  const numbered = names.items.flatMap((item) => {
    const number = item.name.startsWith(prefix) ? Number(item.name.slice(prefix.length)) : NaN;
    return Number.isInteger(number) ? [{ name: item.name, formula: String(item.formula), number }] : [];
  });
  const former = numbered.sort((one, other) => other.number - one.number)[0] ?? null;
  return { former, name: `${prefix}${(former?.number ?? 0) + 1}`, token: crypto.randomUUID() };
}

/** Queues the claim, before anything is written. A name that is there already is an error, as is one that has gone. */
export function begin({ workbook }: Excel.RequestContext, { former, name, token }: Claim): void {
  workbook.names.add(name, begunFormula(token)).visible = false;
  if (former !== null) workbook.names.getItem(former.name).delete();
}

/** Queues what tells that everything has been written; to be the last of it. */
export function end({ workbook }: Excel.RequestContext, { name, token }: Claim): void {
  workbook.names.getItem(name).formula = doneFormula(token);
}

/** Queues the way back to how it was before the claim, from the names as they are. */
export function withdraw(
  { workbook }: Excel.RequestContext,
  { former, name }: Claim,
  names: Excel.NamedItemCollection,
): void {
  workbook.names.getItem(name).delete();
  if (former === null || names.items.some((item) => item.name === former.name)) return;
  workbook.names.add(former.name, former.formula).visible = false;
}

export function standingOf({ name, token }: Claim, names: Excel.NamedItemCollection): Standing {
  const formula = names.items.find((item) => item.name === name)?.formula;
  if (formula === doneFormula(token)) return 'done';
  return formula === begunFormula(token) ? 'begun' : 'absent';
}

const begunFormula = (token: string): string => `="${token}"`;
const doneFormula = (token: string): string => `="${token} klar"`;
