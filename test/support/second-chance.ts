// A shared machine stalls a browser now and then. Where the environment allows it, a browser test that failed is tried
// once more, and what failed first is printed all the same: it is a race to be found. At a desk nothing is repeated.
const retries = Number(process.env.BROWSER_TEST_RETRIES ?? 0);
if (retries > 0 && /[\\/]test[\\/]browser[\\/]/.test(expect.getState().testPath ?? "")) {
  jest.retryTimes(retries, { logErrorsBeforeRetry: true });
}
