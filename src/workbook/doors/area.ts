import { a1, positionOf } from '../cells/address';

/** A rectangle of cells, zero-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** An area on its sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Area that `B2` or `$B$2:$C$9` names; null where it is no such reference. */
export function areaOf(address: string): Area | null {
  const [from = '', to = from, ...more] = address.split(':');
  const first = positionOf(from);
  const last = positionOf(to);
  if (first === null || last === null || more.length > 0) return null;
  const [top, left] = [Math.min(first.row, last.row), Math.min(first.column, last.column)];
  return {
    top,
    left,
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

/** `B2`, or `B2:C9`. */
export function addressOf({ top, left, rows, columns }: Area): string {
  const first = a1(top, left);
  return rows === 1 && columns === 1 ? first : `${first}:${a1(top + rows - 1, left + columns - 1)}`;
}

/** `'Läs mig'!$B$2:$C$9` */
export function absoluteOf({ sheet, area }: SheetArea): string {
  const fixed = addressOf(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replace(/'/g, "''")}'!${fixed}`;
}

/** The areas that a reference such as `'Läs mig'!$B$2,Blad1!$A$1:$A$9` names; null where it is anything else. */
export function areasOf(reference: string): readonly SheetArea[] | null {
  const parts = reference
    .replace(/^=/, '')
    .match(/(?:'(?:[^']|'')*'|[^'!,]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?=,|$)/giu);
  if (parts === null || parts.join(',') !== reference.replace(/^=/, '')) return null;
  const found = parts.map((part): SheetArea | null => {
    const at = part.lastIndexOf('!');
    const area = areaOf(part.slice(at + 1));
    const name = part.slice(0, at);
    const sheet = name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
    return area === null ? null : { sheet, area };
  });
  return found.every((one) => one !== null) ? found : null;
}

export function holds({ top, left, rows, columns }: Area, row: number, column: number): boolean {
  return row >= top && row < top + rows && column >= left && column < left + columns;
}

export function meets(one: Area, other: Area): boolean {
  return (
    one.top < other.top + other.rows &&
    other.top < one.top + one.rows &&
    one.left < other.left + other.columns &&
    other.left < one.left + one.columns
  );
}

/** The smallest area that holds them all; null where there are none. */
export function around(areas: readonly Area[]): Area | null {
  if (areas.length === 0) return null;
  const top = Math.min(...areas.map((area) => area.top));
  const left = Math.min(...areas.map((area) => area.left));
  const bottom = Math.max(...areas.map((area) => area.top + area.rows));
  const right = Math.max(...areas.map((area) => area.left + area.columns));
  return { top, left, rows: bottom - top, columns: right - left };
}

/** What is left of an area when another is taken out of it: up to four areas. */
export function without(area: Area, hole: Area): readonly Area[] {
  if (!meets(area, hole)) return [area];
  const [bottom, right] = [area.top + area.rows, area.left + area.columns];
  const [from, to] = [Math.max(area.top, hole.top), Math.min(bottom, hole.top + hole.rows)];
  const [start, end] = [Math.max(area.left, hole.left), Math.min(right, hole.left + hole.columns)];
  return [
    { ...area, rows: from - area.top },
    { ...area, top: to, rows: bottom - to },
    { top: from, left: area.left, rows: to - from, columns: start - area.left },
    { top: from, left: end, rows: to - from, columns: right - end },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Areas that hold the same cells, with neighbours in the same columns joined. */
export function joined(areas: readonly Area[]): readonly Area[] {
  const sorted = [...areas].sort((one, other) => one.left - other.left || one.top - other.top);
  const found: Area[] = [];
  for (const area of sorted) {
    const last = found.at(-1);
    const fits = last !== undefined && last.left === area.left && last.columns === area.columns;
    if (last === undefined || !fits || last.top + last.rows < area.top) found.push(area);
    else {
      const bottom = Math.max(last.top + last.rows, area.top + area.rows);
      found[found.length - 1] = { ...last, rows: bottom - last.top };
    }
  }
  return found;
}
