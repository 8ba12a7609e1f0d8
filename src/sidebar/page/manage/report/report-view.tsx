/** Report. */
export function ReportView() {
  return null;
}
