import { getOrMake } from "../../src/host/model/get-or-make";
import type { PageBook } from "../support/page-book";
import { openBase } from "./bases";
import { type Content, contentOf, differenceOf, digestOf, isSame, lostMarks } from "./content";
import { type FaultName, placesOf, withFault } from "./faults";
import { type DeedName, happens } from "./people";
import { type Request, requestOf, type Told, type Writer, type WriterName, writers } from "./writers";

/** How a workbook ends, and what was told on the way. */
interface End {
  told: readonly Told[];
  content: Content;
}

/** What a try found: nothing, or in which way the end is none that may be. */
export interface Finding {
  /** Between the last look and the commit of the write, where Sheets has no lock against people. */
  inGap: boolean;
  what: string;
}

/** What follows from a workbook does not have to be done again. */
const ends = new Map<string, End>();

/** One writer that has been prepared once, for all its tries. */
export class Trial {
  readonly services: readonly string[];
  private readonly writer: Writer;
  private readonly ask: Request;
  private readonly before: Content;
  private readonly orders = new Map<string, End>();
  /** How the request ends by itself: worked out when it is asked for, since most that people do has other ends. */
  private readonly clean: () => End;

  constructor(readonly name: WriterName) {
    this.writer = writers[name];
    const seen = this.open();
    this.before = contentOf(seen.workbook);
    this.ask = this.writer.prepare(seen);
    const book = this.open();
    const services: string[] = [];
    book.addIn.beforeServiceCall = (service) => services.push(service);
    const told = this.tell(book);
    book.addIn.beforeServiceCall = undefined;
    this.services = services;
    this.clean = () => this.order("nothing", "clean", () => this.finish(book, [told], []));
  }

  /** The request without anything in between. */
  undisturbed(): Finding | undefined {
    const {
      told: [told],
      content,
    } = this.clean();
    const lost = lostMarks(this.before.lines, content);
    if (told !== "done") return { inGap: false, what: `told ${told}` };
    return lost.length > 0 ? { inGap: false, what: `lost ${lost.join(", ")}` } : undefined;
  }

  placesOf(fault: FaultName): number[] {
    return placesOf(fault, this.services);
  }

  /** A fault, then the same request where its outcome was not told, then set-up. */
  failing(fault: FaultName, at: number): Finding | undefined {
    const book = this.open();
    const first = withFault(book, fault, at, () => this.tell(book));
    const known = first === "done" && !fault.startsWith("cut");
    const { told, content } = this.finish(book, [known ? first : "refused"], [this.ask]);
    if (told[0] !== "done")
      return { inGap: false, what: `refused again: ${differenceOf(content, this.before)}` };
    const clean = this.clean().content;
    return isSame(content, clean) ? undefined : { inGap: false, what: differenceOf(content, clean) };
  }

  /** Places where what somebody else does can make a difference. */
  get looks(): number[] {
    const isLocal =
      /\.(getActive|getActiveSpreadsheet|getDocumentLock|getDocumentProperties|getUserProperties|getUi|newDataValidation)$|Sheet\.getRange$|Builder\./;
    return this.services.flatMap((service, at) => (isLocal.test(service) ? [] : [at]));
  }

  /** Somebody does something right before a service call. */
  meeting(deed: DeedName, at: number): Finding | undefined {
    const { cell } = this.writer;
    const book = this.open();
    let happened = false;
    const told = this.interleaved(book, at, () => {
      happened = happens(book, deed, cell);
    });
    const end = this.finish(book, [told], [this.ask]);
    const alone = () =>
      this.order(deed, "request", () => {
        const other = this.open();
        return this.finish(other, [this.tell(other)], [this.ask]);
      });
    if (!happened) return this.judge(end, [alone], at);
    const orders = [
      () =>
        this.order(deed, "deed", () => {
          const other = this.open();
          happens(other, deed, cell);
          return this.finish(other, ["refused"], [this.ask]);
        }),
      () =>
        this.order(deed, "after", () => {
          const other = this.open();
          const said = this.tell(other);
          happens(other, deed, cell);
          return this.finish(other, [said], [this.ask]);
        }),
      () =>
        this.order(deed, "none", () => {
          const other = this.open();
          happens(other, deed, cell);
          return { ...this.finish(other, ["refused"], []), told: ["refused"] };
        }),
    ];
    const typed = this.withDeed(deed);
    const isDisplaced = lostMarks(typed, { ...end.content, log: "" }).length > 0;
    if (lostMarks(typed, end.content).length > 0)
      return { inGap: this.isGap(at), what: `lost ${lostMarks(typed, end.content).join(", ")}` };
    return this.judge(end, isDisplaced ? [...orders, alone] : orders, at);
  }

  /** Whether another writer finds in this workbook what its request is about: nobody mends rows that are not there. */
  allows(name: WriterName): boolean {
    try {
      this.requestOf(name);
      return true;
    } catch {
      return false;
    }
  }

  /** Another execution runs right before a service call; whoever was refused asks once more. */
  crossing(name: WriterName, at: number): Finding | undefined {
    const other = this.requestOf(name);
    const run = (first: (book: PageBook) => readonly [Told, Told]) => {
      const book = this.open();
      return this.finish(book, first(book), [this.ask, other]);
    };
    const orders = [
      () => this.order(name, "first", () => run((book) => [this.tell(book), tell(book, other)])),
      () =>
        this.order(name, "second", () =>
          run((book) => {
            const theirs = tell(book, other);
            return [this.tell(book), theirs];
          }),
        ),
    ];
    const end = run((book) => {
      let theirs: Told = "refused";
      const mine = this.interleaved(book, at, () => {
        theirs = tell(book, other);
      });
      return [mine, theirs];
    });
    return this.judge(end, orders, at);
  }

  private requestOf(name: WriterName): Request {
    const { base } = this.writer;
    return getOrMake(others, `${base} ${name}`, () => requestOf({ ...writers[name], base }));
  }

  private open = (): PageBook => openBase(this.writer.base);
  private tell = (book: PageBook): Told => tell(book, this.ask);

  private interleaved(book: PageBook, at: number, act: () => void): Told {
    let count = 0;
    const hook = () => {
      if (count++ !== at) return;
      book.addIn.beforeServiceCall = undefined;
      act();
    };
    book.addIn.beforeServiceCall = hook;
    const told = this.tell(book);
    book.addIn.beforeServiceCall = undefined;
    return told;
  }

  /** Each that was refused asks once more, then somebody sets up. */
  private finish(book: PageBook, told: readonly Told[], asks: readonly Request[]): End {
    // Only who was refused asks again.
    const next = told.map((each, at) => (each === "refused" ? `${each} ${idOf(asks[at])}` : each));
    const key = `${digestOf(book.workbook)} ${next.join()}`;
    let end = ends.get(key);
    if (!end) {
      const said = told.map((each, at) => {
        const ask = asks[at];
        return each !== "refused" || !ask ? each : tell(book, ask);
      });
      const isSetUp = tell(book, setUp);
      const content = contentOf(book.workbook);
      end = {
        told: said,
        content:
          isSetUp === "done" ? content : { ...content, lines: [...content.lines, "set-up was refused"] },
      };
      ends.set(key, end);
    }
    return { ...end, told: told.map((each, at) => (each === "refused" ? end.told[at]! : each)) };
  }

  private order(with_: string, which: string, make: () => End): End {
    return getOrMake(this.orders, `${with_} ${which}`, make);
  }

  /** Holds an end against what may come out, the next of which is worked out when the last is another. */
  private judge(end: End, orders: readonly (() => End)[], at: number): Finding | undefined {
    const told = end.told.join();
    const isEnd = (order: () => End) => order().told.join() === told && isSame(order().content, end.content);
    if (orders.some(isEnd)) return;
    const ends = orders.map((order) => order());
    const nearest = ends.find((order) => order.told.join() === told);
    const what = nearest
      ? differenceOf(end.content, nearest.content)
      : `told ${told}, which is none of ${ends.map((order) => order.told.join()).join(" / ")}`;
    return { inGap: this.isGap(at), what: `told ${told}: ${what}` };
  }

  /** Whether the next thing that touches the workbook is a write: nothing is looked at any more. */
  private isGap(at: number): boolean {
    const next = this.services
      .slice(at)
      .find((service) => /\.(getValues|getSheetValues|getDataRange|set|flush|clear)/.test(service));
    return next !== undefined && !/\.get/.test(next);
  }

  private withDeed(deed: DeedName): readonly string[] {
    const book = this.open();
    happens(book, deed, this.writer.cell);
    return contentOf(book.workbook).lines;
  }
}

const setUp: Request = (book) => (book.ask("pageSetUp", {}).ok ? "done" : "refused");

/** What the script throws out of a run that is cut off reaches nobody. */
function tell(book: PageBook, ask: Request): Told {
  try {
    return ask(book);
  } catch {
    return "refused";
  }
}

const ids = new Map<Request, number>();
function idOf(ask: Request | undefined): string {
  if (!ask) return "-";
  const id = ids.get(ask) ?? ids.size;
  ids.set(ask, id);
  return String(id);
}

/** Another writer's request as made in this one's workbook. */
const others = new Map<string, Request>();
