/** Something a person asked for that cannot be done; the message is a Vietnamese sentence to show as it is. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
