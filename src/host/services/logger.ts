import { Service } from "./service";

const text = (value: unknown): string =>
  typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);

/** `Logger.log` and `console.*`: lines of the execution. */
export class Logger extends Service {
  readonly serviceName: string = "Logger";

  log(...parts: unknown[]): this {
    this.x.shared.logs.push(format(parts));
    return this;
  }

  getLog(): string {
    return this.x.shared.logs.join("\n");
  }

  clear(): void {
    this.x.shared.logs.length = 0;
  }
}

export class Console extends Service {
  readonly serviceName = "console";

  log(...parts: unknown[]): void {
    this.x.shared.logs.push(format(parts));
  }

  info(...parts: unknown[]): void {
    this.log(...parts);
  }

  warn(...parts: unknown[]): void {
    this.log(...parts);
  }

  error(...parts: unknown[]): void {
    this.log(...parts);
  }

  time(_label?: string): void {}

  timeEnd(_label?: string): void {}
}

const format = ([first, ...rest]: readonly unknown[]): string => {
  if (typeof first !== "string") return [first, ...rest].map(text).join(" ");
  const left = [...rest];
  const filled = first.replace(/%[sdj]/g, (mark) => (left.length > 0 ? text(left.shift()) : mark));
  return [filled, ...left.map(text)].join(" ");
};
