const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const BILLION = 1e9;
const places = [
  [1e6, "triệu"],
  [1e3, "nghìn"],
  [1, ""],
] as const;

/**
 * A whole number in Vietnamese words, as official papers write it beside the figure: `2394` is `hai nghìn ba trăm chín
 * mươi tư`. Empty for what has no exact words: a negative number, a fraction, more than 2^53.
 */
export function numberWords(count: number): string {
  if (!Number.isSafeInteger(count) || count < 0) return "";
  return count === 0 ? digits[0] : say(count, false).join(" ");
}

/** A number in words that begins a quotation: `Hai mươi mốt`. */
export function inWords(value: number): string {
  const text = numberWords(Math.round(value));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `inside`: something higher has been said, so that missing hundreds are named. */
function say(count: number, inside: boolean): string[] {
  if (count >= BILLION)
    return [...say(Math.floor(count / BILLION), inside), "tỷ", ...say(count % BILLION, true)];
  const words: string[] = [];
  for (const [size, name] of places) {
    const three = Math.floor(count / size) % 1000;
    if (three === 0) continue;
    words.push(...hundreds(three, inside || words.length > 0));
    if (name) words.push(name);
  }
  return words;
}

function hundreds(three: number, inside: boolean): string[] {
  const ten = Math.floor(three / 10) % 10;
  const one = three % 10;
  const words = three >= 100 || inside ? [digits[Math.floor(three / 100)]!, "trăm"] : [];
  if (ten > 1) words.push(digits[ten]!, "mươi");
  else if (ten === 1) words.push("mười");
  else if (one > 0 && words.length > 0) words.push("linh");
  if (one > 0) words.push(oneAfter(ten, one));
  return words;
}

function oneAfter(ten: number, one: number): string {
  if (ten > 0 && one === 5) return "lăm";
  if (ten > 1 && one === 1) return "mốt";
  if (ten > 1 && one === 4) return "tư";
  return digits[one]!;
}
