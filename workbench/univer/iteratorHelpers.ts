/** Univer looks through iterators with `some`, which Node 20 does not have yet; newer ones and browsers do. */
export function addIteratorHelpers(): void {
  const prototype = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  if ('some' in prototype) return;
  Object.defineProperty(prototype, 'some', {
    configurable: true,
    writable: true,
    value: function some<T>(this: Iterable<T>, test: (value: T, index: number) => unknown): boolean {
      return [...this].some(test);
    },
  });
}
