/** Trace. */
export function TraceView() {
  return null;
}
