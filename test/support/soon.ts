import { setTimeout as pause } from "node:timers/promises";

type Waiting<M> = {
  [K in keyof M]: M[K] extends (...args: infer A) => unknown ? (...args: A) => Promise<void> : never;
};
type Matchers<T> = Waiting<jest.Matchers<void, T>>;

/** Milliseconds. The first is far beyond what a page needs; a test that waits for it has failed. */
const LIMIT = 90_000;
const BETWEEN_LOOKS = 20;

/**
 * `expect` for what a page is about to show: reads again until the matcher is content, and fails in its words when it
 * never is. `read` must change nothing.
 */
export function soon<T>(read: () => Promise<T>): Matchers<T> & { not: Matchers<T> } {
  const matchers = (isNegated: boolean): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === "not") return matchers(true);
          // Awaiting this object itself is a forgotten matcher.
          if (name === "then") throw new Error("soon(…) needs a matcher.");
          return (...args: unknown[]) => until(read, String(name), args, isNegated);
        },
      },
    );
  return matchers(false) as Matchers<T> & { not: Matchers<T> };
}

async function until(
  read: () => Promise<unknown>,
  matcher: string,
  args: readonly unknown[],
  isNegated: boolean,
): Promise<void> {
  const end = performance.now() + LIMIT;
  for (;;) {
    const value = await read();
    const expected = isNegated ? expect(value).not : expect(value);
    try {
      (expected as unknown as Record<string, (...args: readonly unknown[]) => void>)[matcher]!(...args);
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await pause(BETWEEN_LOOKS);
  }
}
