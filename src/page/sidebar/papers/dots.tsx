/** Lines to write on by hand. */
export const Dots = ({ lines = 1 }: { lines?: number }) => (
  <>
    {Array.from({ length: lines }, (_none, at) => (
      <div key={at} class="dots" />
    ))}
  </>
);
