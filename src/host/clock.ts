/** The computer's clock: the present of a workbook that is given no other. */
export const computerClock = () => new Date();
