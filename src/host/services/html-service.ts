import { framesMode, sandboxMode } from "./enums";
import { ServiceException } from "./exception";
import { HtmlOutput } from "./html-output";
import { Service } from "./service";

/** Pages from the bundle's `*.html` files, by name with or without the ending. */
export class HtmlService extends Service {
  readonly serviceName = "HtmlService";
  readonly SandboxMode = sandboxMode;
  readonly XFrameOptionsMode = framesMode;

  createHtmlOutput(html = ""): HtmlOutput {
    return new HtmlOutput(this.x, String(html));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutput {
    const page = this.x.bundle.pages.get(String(filename).replace(/\.html$/, ""));
    if (page === undefined) throw new ServiceException(`No HTML file named ${filename} was found.`);
    return new HtmlOutput(this.x, page);
  }
}
