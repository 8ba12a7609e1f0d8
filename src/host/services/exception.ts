/** What a service throws at a script: inside the realm it becomes an Error of that name. */
export class ServiceException extends Error {
  override readonly name: string = "Exception";
}

export const notEmulated = (what: string): ServiceException =>
  new ServiceException(`${what} is not emulated`);

export const notPermitted = (call: string, scope?: string): ServiceException =>
  new ServiceException(
    scope === undefined
      ? `You do not have permission to call ${call}`
      : `You do not have permission to call ${call}. Required permissions: ${scope}`,
  );
