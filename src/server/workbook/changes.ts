/** What set-up changed, in words. What people had typed in its way is in the log already. */
export interface Changes {
  said: string[];
}
