import { EnumGroup } from "./service";

export const protectionType = new EnumGroup("ProtectionType", "RANGE SHEET");
export const wrapStrategy = new EnumGroup("WrapStrategy", "WRAP OVERFLOW CLIP");
export const borderStyle = new EnumGroup(
  "BorderStyle",
  "DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE",
);
export const sheetType = new EnumGroup("SheetType", "GRID OBJECT DATASOURCE");
export const metadataVisibility = new EnumGroup("DeveloperMetadataVisibility", "DOCUMENT PROJECT");
export const booleanCriteria = new EnumGroup(
  "BooleanCriteria",
  "CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA",
);
export const validationCriteria = new EnumGroup(
  "DataValidationCriteria",
  "DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE CUSTOM_FORMULA CHECKBOX",
);
export const copyPasteType = new EnumGroup(
  "CopyPasteType",
  "PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS",
);
export const direction = new EnumGroup("Direction", "UP DOWN PREVIOUS NEXT");
export const dimension = new EnumGroup("Dimension", "COLUMNS ROWS");
export const button = new EnumGroup("Button", "CLOSE OK CANCEL YES NO");
export const buttonSet = new EnumGroup("ButtonSet", "OK OK_CANCEL YES_NO YES_NO_CANCEL");
export const sandboxMode = new EnumGroup("SandboxMode", "EMULATED IFRAME NATIVE");
export const framesMode = new EnumGroup("XFrameOptionsMode", "ALLOWALL DEFAULT");
export const authMode = new EnumGroup("AuthMode", "NONE CUSTOM_FUNCTION LIMITED FULL");
export const chartType = new EnumGroup(
  "ChartType",
  "TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE STEPPED_AREA TABLE TREEMAP WATERFALL",
  "Charts",
);
export const chartHiding = new EnumGroup(
  "ChartHiddenDimensionStrategy",
  "IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH",
  "Charts",
);
export const chartMerging = new EnumGroup("ChartMergeStrategy", "MERGE_COLUMNS MERGE_ROWS", "Charts");
export const chartPosition = new EnumGroup("Position", "TOP RIGHT BOTTOM NONE LEFT", "Charts");
export const pointStyle = new EnumGroup("PointStyle", "NONE TINY MEDIUM LARGE HUGE", "Charts");
export const curveStyle = new EnumGroup("CurveStyle", "NORMAL SMOOTH", "Charts");
export const charset = new EnumGroup("Charset", "US_ASCII UTF_8");
export const digestAlgorithm = new EnumGroup("DigestAlgorithm", "MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512");
