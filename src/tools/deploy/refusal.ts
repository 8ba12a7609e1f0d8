/** Something that a person can put right; its message is the sentence for them. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
