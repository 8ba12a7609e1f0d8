import { render } from "preact";
import { showcaseWords as words } from "../../../messages/vi/showcase-vi";
import { Showcase, type ShowcaseProps } from "./showcase-page";

const style = `body{margin:0;background:#f3f5f8;color:#202124;font:17px/1.6 "Times New Roman",Tinos,serif}
.showcase{box-sizing:border-box;max-width:52rem;margin:1.5rem auto;padding:2rem;background:#fff;border-top:4px solid #8a1f11}
.showcase h1{margin:.5rem 0 1rem;font-size:1.7rem;line-height:1.25}
.showcase h2{margin:1rem 0 .2rem;font-size:1rem;color:#8a1f11}
.showcase p{margin:0;white-space:pre-line}
.showcase h1,.showcase p{overflow-wrap:break-word}
.kicker{color:#5f6368;font-size:.9rem}
@page{size:A4;margin:20mm 15mm 20mm 30mm}
@media print{body{background:none}.showcase{margin:0;padding:0;border:0;break-after:page}.showcase:last-child{break-after:auto}}`;

/** The pages as one file that needs nothing else: what people typed is text there, and nothing in it runs. */
export function showcaseFile(props: ShowcaseProps): string {
  const place = document.createElement("div");
  render(<Showcase {...props} />, place);
  const title = document.createElement("title");
  title.textContent = `${words.heading} – ${props.programme}`;
  const policy = `default-src 'none'; style-src 'unsafe-inline'`;
  return [
    '<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${title.outerHTML}\n<style>\n${style}\n</style>\n</head>`,
    `<body>\n${place.innerHTML}\n</body>\n</html>\n`,
  ].join("\n");
}
