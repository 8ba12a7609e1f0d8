/** Of which moment figures are, as it stands alone or behind a text. */
export const MOMENT = /(?: – )?Số liệu lúc .*/;
