import { shellWords } from "../../../messages/vi/sidebar-vi";

/** What to do in a new workbook first, second and third; `from` leaves out what is done. */
export function FirstSteps({ from = 0 }: { from?: number }) {
  const Heading = from === 0 ? "h2" : "h3";
  return (
    <section>
      <Heading>{shellWords.start}</Heading>
      <ol start={from + 1}>
        {shellWords.firstSteps.slice(from).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  );
}
