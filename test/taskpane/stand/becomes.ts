/** How long a state may be under way. A guard against a hang, not a measure of speed. */
const patience = 20_000;

/**
 * Waits until what is read is what is expected. What a click leads to need not be there when the click returns: long
 * lists and everything that follows from a weight are drawn a moment later. Fails with the last difference.
 */
export async function becomes<T>(read: () => Promise<T>, expected: T): Promise<void> {
  for (const end = Date.now() + patience; ;) {
    const found = await read();
    try {
      expect(found).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
    }
    await new Promise((resume) => setTimeout(resume, 40));
  }
}
