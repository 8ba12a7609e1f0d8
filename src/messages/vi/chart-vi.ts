import type { ChartId } from "../../core/summary/blocks/chart-table";

/** The pictures of the figures: on the tabs, where set-up knows its charts again by their titles, and in the dialog. */
export const chartWords = {
  cumulative: {
    title: "Sáng kiến đủ điều kiện (lũy kế) so với chỉ tiêu",
    versus: "Sáng kiến đủ điều kiện (lũy kế) so với {line}",
    category: "Tháng",
    value: "Số sáng kiến",
  },
  units: {
    title: "Các đơn vị so với chỉ tiêu (còn thiếu nhiều nhất đứng trước)",
    category: "Đơn vị",
    value: "Số sáng kiến",
  },
  clauses: {
    title: "Số dòng chưa đạt, theo lý do",
    category: "Căn cứ",
    value: "Số dòng",
  },
} as const satisfies Record<ChartId, { title: string; category: string; value: string; versus?: string }>;

/** What earlier releases called a chart. */
export const formerChartTitles: Readonly<Partial<Record<ChartId, string>>> = {
  clauses: "Số dòng chưa đạt, theo mục của kế hoạch",
};
