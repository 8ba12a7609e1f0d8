import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

const allowedTags = [
  "viewport",
  "apple-mobile-web-app-capable",
  "google-site-verification",
  "mobile-web-app-capable",
];

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? "&#39;");

/** A page to show in a sidebar or a dialog. */
export class HtmlOutput extends Service {
  readonly serviceName = "HtmlService.HtmlOutput";
  private title = "";
  private width: number | null = null;
  private height: number | null = null;
  private readonly tags: string[] = [];

  constructor(
    x: Execution,
    private content: string,
  ) {
    super(x);
  }

  getContent(): string {
    return this.tags.length === 0 ? this.content : this.tags.join("") + this.content;
  }

  setContent(content: string): this {
    this.content = String(content);
    return this;
  }

  append(addedContent: string): this {
    this.content += String(addedContent);
    return this;
  }

  appendUntrusted(addedContent: string): this {
    this.content += escapeHtml(String(addedContent));
    return this;
  }

  clear(): this {
    this.content = "";
    return this;
  }

  getTitle(): string {
    return this.title;
  }

  setTitle(title: string): this {
    this.title = String(title);
    return this;
  }

  getWidth(): number | null {
    return this.width;
  }

  setWidth(width: number): this {
    this.width = width;
    return this;
  }

  getHeight(): number | null {
    return this.height;
  }

  setHeight(height: number): this {
    this.height = height;
    return this;
  }

  addMetaTag(name: string, content: string): this {
    if (!allowedTags.includes(name)) {
      throw new ServiceException("The meta tag you specified is not allowed in this context.");
    }
    this.tags.push(`<meta name="${escapeHtml(name)}" content="${escapeHtml(String(content))}">`);
    return this;
  }

  setSandboxMode(_mode: unknown): this {
    return this;
  }

  setXFrameOptionsMode(_mode: unknown): this {
    return this;
  }

  setFaviconUrl(_iconUrl: string): this {
    return this;
  }
}
