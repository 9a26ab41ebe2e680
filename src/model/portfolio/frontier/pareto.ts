/**
 * Portfolios of which none is beaten by another at no greater cost: cost and value both strictly increase. Who is
 * chosen stands as bits, `words` 32-bit words for each point.
 */
export interface ParetoList {
  readonly length: number;
  readonly cost: Float64Array;
  readonly value: Float64Array;
  readonly bits: Int32Array;
}

/** A list with the same candidates added to every portfolio of it. */
export interface Shifted {
  readonly list: ParetoList;
  readonly cost: number;
  readonly value: number;
  readonly bits: Int32Array;
}

interface Merged {
  readonly length: number;
  readonly cost: Float64Array;
  readonly value: Float64Array;
  /** Which of the parts a point came from, and where in it. */
  readonly part: Int32Array;
  readonly at: Int32Array;
}

/** What to leave out beside the dominated: what costs too much, and what cannot end up good enough. */
export interface Cut {
  /** Dearest portfolio. */
  readonly cost: number;
  /** Least value less price · cost. */
  readonly perKrona: number;
  readonly least: number;
}

/** The efficient portfolios of all parts together, within the cut. */
export function mergeAll(parts: readonly Shifted[], cut: Cut, words: number): ParetoList {
  const same = (p: number, i: number, q: number, j: number): number =>
    comparePoints(parts[p]!, i, parts[q]!, j, words);
  let merged = take(parts[0]!, 0, cut);
  for (let p = 1; p < parts.length; p++) merged = mergeOne(merged, parts[p]!, p, cut, same);
  const bits = new Int32Array(merged.length * words);
  for (let k = 0; k < merged.length; k++) {
    const part = parts[merged.part[k]!]!;
    const from = merged.at[k]! * words;
    for (let w = 0; w < words; w++) bits[k * words + w] = part.list.bits[from + w]! | part.bits[w]!;
  }
  return {
    length: merged.length,
    cost: merged.cost.slice(0, merged.length),
    value: merged.value.slice(0, merged.length),
    bits,
  };
}

function take(part: Shifted, index: number, cut: Cut): Merged {
  const most = part.list.length;
  const cost = new Float64Array(most);
  const value = new Float64Array(most);
  const at = new Int32Array(most);
  let length = 0;
  for (let k = 0; k < most; k++) {
    const c = part.list.cost[k]! + part.cost;
    const v = part.list.value[k]! + part.value;
    if (c > cut.cost) break;
    if (v - cut.perKrona * c < cut.least) continue;
    cost[length] = c;
    value[length] = v;
    at[length++] = k;
  }
  return { length, cost, value, part: new Int32Array(length).fill(index), at };
}

function mergeOne(
  a: Merged,
  part: Shifted,
  index: number,
  cut: Cut,
  compare: (p: number, i: number, q: number, j: number) => number,
): Merged {
  const { list, cost: addedCost, value: addedValue } = part;
  const most = a.length + list.length;
  const cost = new Float64Array(most);
  const value = new Float64Array(most);
  const from = new Int32Array(most);
  const at = new Int32Array(most);
  let i = 0;
  let j = 0;
  let k = 0;
  let best = -Infinity;
  while (i < a.length || j < list.length) {
    const costA = i < a.length ? a.cost[i]! : Infinity;
    const costB = j < list.length ? list.cost[j]! + addedCost : Infinity;
    if (costA > cut.cost && costB > cut.cost) break;
    const valueA = i < a.length ? a.value[i]! : -Infinity;
    const valueB = j < list.length ? list.value[j]! + addedValue : -Infinity;
    let takeA = costA < costB;
    if (costA === costB) {
      takeA = valueA > valueB || (valueA === valueB && compare(a.part[i]!, a.at[i]!, index, j) <= 0);
    }
    const taken = takeA ? valueA : valueB;
    const costTaken = takeA ? costA : costB;
    if (taken > best && taken - cut.perKrona * costTaken >= cut.least) {
      best = taken;
      cost[k] = costTaken;
      value[k] = taken;
      from[k] = takeA ? a.part[i]! : index;
      at[k] = takeA ? a.at[i]! : j;
      k++;
    }
    if (takeA) i++;
    else j++;
  }
  return { length: k, cost, value, part: from, at };
}

/** Of two portfolios of equal cost and value: fewer members, then the smaller sorted list of ids. */
function comparePoints(p: Shifted, i: number, q: Shifted, j: number, words: number): number {
  let count = 0;
  let first = 0;
  for (let w = 0; w < words; w++) {
    const a = p.list.bits[i * words + w]! | p.bits[w]!;
    const b = q.list.bits[j * words + w]! | q.bits[w]!;
    if (a === b) continue;
    count += ones(a) - ones(b);
    if (first === 0) {
      const differing = a ^ b;
      first = (a & differing & -differing) !== 0 ? -1 : 1;
    }
  }
  return count !== 0 ? count : first;
}

function ones(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Leaves out of `list` what `other` makes useless: a portfolio that is as good or better at a lower cost, or
 * better at the same. (Equal in both it stays, for the order of portfolios to decide.)
 */
export function withoutDominated(list: ParetoList, other: ParetoList, words: number): ParetoList {
  const keep: number[] = [];
  let j = 0;
  for (let k = 0; k < list.length; k++) {
    while (j < other.length && other.cost[j]! <= list.cost[k]!) j++;
    const rival = j - 1;
    const dominated =
      rival >= 0 &&
      (other.value[rival]! > list.value[k]! ||
        (other.value[rival]! === list.value[k]! && other.cost[rival]! < list.cost[k]!));
    if (!dominated) keep.push(k);
  }
  if (keep.length === list.length) return list;
  const bits = new Int32Array(keep.length * words);
  keep.forEach((k, to) => bits.set(list.bits.subarray(k * words, (k + 1) * words), to * words));
  return {
    length: keep.length,
    cost: Float64Array.from(keep, (k) => list.cost[k]!),
    value: Float64Array.from(keep, (k) => list.value[k]!),
    bits,
  };
}
