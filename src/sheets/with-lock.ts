/** How long to wait for another's run; Apps Script itself waits no longer than a run may take. */
const PATIENCE_MS = 20_000;

/**
 * Runs one writer at a time. Pending writes are committed before the lock opens, so that the next one reads them and
 * their errors surface here.
 */
export function withLock<T>(action: () => T): T {
  const lock = LockService.getDocumentLock();
  lock.waitLock(PATIENCE_MS);
  try {
    const result = action();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
