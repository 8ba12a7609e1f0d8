import { ServiceException } from "./exception";
import type { Execution } from "./execution";
import { Service } from "./service";

/** A lock of the script, the document or the person; let go at the end of the execution at the latest. */
export class Lock extends Service {
  readonly serviceName = "Lock";

  constructor(
    x: Execution,
    private readonly name: string,
  ) {
    super(x);
  }

  hasLock(): boolean {
    return this.x.shared.locks.get(this.name) === this.x;
  }

  /**
   * Another execution that holds the lock stands still while this one runs, so waiting cannot help: the time
   * passes on this execution's clock only.
   */
  tryLock(timeoutInMillis: number): boolean {
    const { locks } = this.x.shared;
    const holder = locks.get(this.name);
    this.x.cost.lock();
    if (timeoutInMillis < 0) return false;
    if (holder !== undefined && holder !== this.x) {
      this.x.sleep(timeoutInMillis / 1000);
      return false;
    }
    locks.set(this.name, this.x);
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (timeoutInMillis < 0) throw new ServiceException(`Invalid argument: ${timeoutInMillis}`);
    if (this.tryLock(timeoutInMillis)) return;
    throw new ServiceException("Lock timeout: another process was holding the lock for too long.");
  }

  releaseLock(): void {
    if (this.hasLock()) this.x.shared.locks.delete(this.name);
  }
}

export class LockService extends Service {
  readonly serviceName = "LockService";

  getDocumentLock(): Lock {
    return new Lock(this.x, "document");
  }

  getScriptLock(): Lock {
    return new Lock(this.x, "script");
  }

  getUserLock(): Lock {
    return new Lock(this.x, `user:${this.x.person.email}`);
  }
}
