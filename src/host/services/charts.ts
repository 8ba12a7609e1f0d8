import * as enums from "./enums";
import { Service } from "./service";

/** The names that charts are described with; drawing charts outside of a sheet is not emulated. */
export class Charts extends Service {
  readonly serviceName = "Charts";
  readonly ChartType = enums.chartType;
  readonly ChartHiddenDimensionStrategy = enums.chartHiding;
  readonly ChartMergeStrategy = enums.chartMerging;
  readonly Position = enums.chartPosition;
  readonly PointStyle = enums.pointStyle;
  readonly CurveStyle = enums.curveStyle;
}
