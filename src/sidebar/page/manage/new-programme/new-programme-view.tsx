/** NewProgramme. */
export function NewProgrammeView() {
  return null;
}
