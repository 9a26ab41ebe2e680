/**
 * Roots of the present value as a polynomial in the discount factor `v = 1/(1+r)`: `P(v) = Σ F_t·v^t`.
 *
 * For r ≥ 0 the factor lies in (0, 1]. For r < 0 it grows without bound, so the mirrored polynomial in `w = 1 + r`
 * is used there, `Q(w) = w^n·P(1/w) = Σ F_t·w^(n-t)`, with w in (0, 1). It has the same sign and the same roots, and
 * neither can overflow: `exp(-t·log1p(r))` would be infinite for a series of some hundred periods near -100 %.
 */
export type Coefficients = readonly number[];

/** Value of the polynomial, lowest power first, at `u`. */
export function valueAt(coefficients: Coefficients, u: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) {
    value = value * u + (coefficients[power] as number);
  }
  return value;
}

/** Derivative of the polynomial at `u`. */
export function slopeAt(coefficients: Coefficients, u: number): number {
  let slope = 0;
  for (let power = coefficients.length - 1; power >= 1; power--) {
    slope = slope * u + power * (coefficients[power] as number);
  }
  return slope;
}

/** What the value at `u` is to be compared with: the sum of the terms without their signs. */
export function magnitudeAt(coefficients: Coefficients, u: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= 0; power--) {
    value = value * u + Math.abs(coefficients[power] as number);
  }
  return value;
}

/** True where the value at `u` is nothing but rounding: the residual check of every root that is returned. */
export function isRoot(coefficients: Coefficients, u: number): boolean {
  return Math.abs(valueAt(coefficients, u)) <= 1e-9 * magnitudeAt(coefficients, u);
}

/** How many times the sign changes from one flow to the next, zeros passed over (Descartes' rule of signs). */
export function signChanges(coefficients: Coefficients): number {
  let changes = 0;
  let last = 0;
  for (const coefficient of coefficients) {
    if (coefficient === 0) continue;
    const sign = coefficient > 0 ? 1 : -1;
    if (last !== 0 && sign !== last) changes++;
    last = sign;
  }
  return changes;
}

/**
 * The root between `low` and `high`, at which the values differ in sign. Newton's method, held inside a bracket that
 * is halved whenever a step would leave it or shrinks too slowly, so that it always ends.
 */
export function rootBetween(coefficients: Coefficients, low: number, high: number, start: number): number {
  const lowIsPositive = valueAt(coefficients, low) > 0;
  let [a, b] = [low, high];
  let u = start;
  let width = b - a;
  for (let step = 0; step < 200; step++) {
    let value = 0;
    let slope = 0;
    for (let power = coefficients.length - 1; power >= 0; power--) {
      slope = slope * u + value;
      value = value * u + (coefficients[power] as number);
    }
    if (value === 0) return u;
    if (value > 0 === lowIsPositive) a = u;
    else b = u;
    const newton = u - value / slope;
    const inside = newton > a && newton < b;
    // Every third step must have halved the bracket or the step itself; otherwise halve by force.
    const slow = step % 3 === 2 && b - a > width / 2 && Math.abs(newton - u) > (b - a) / 4;
    if (step % 3 === 2) width = b - a;
    const next = inside && !slow ? newton : a + (b - a) / 2;
    if (Math.abs(next - u) <= 2.5e-16 * Math.abs(u)) return next;
    u = next;
  }
  return u;
}

/** The point between `low` and `high` where the derivative changes sign, by bisection. */
export function turningPoint(coefficients: Coefficients, low: number, high: number): number {
  const lowIsPositive = slopeAt(coefficients, low) > 0;
  let [a, b] = [low, high];
  for (let step = 0; step < 80; step++) {
    const middle = a + (b - a) / 2;
    if (middle <= a || middle >= b) return middle;
    if (slopeAt(coefficients, middle) > 0 === lowIsPositive) a = middle;
    else b = middle;
  }
  return a + (b - a) / 2;
}
