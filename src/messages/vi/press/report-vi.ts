/** The words that every report has, in the layout of Decree 30/2020/NĐ-CP, annex I. */
export const reportWords = {
  republic: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  date: "{place}, ngày {day} tháng {month} năm {year}",
  dateAlone: "Ngày {day} tháng {month} năm {year}",
  to: "Kính gửi: {whom}",
  blank: "……………………",
  /** Where a number is written by hand. */
  room: "\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0",

  noBasis: "Thực hiện Chương trình “{programme}”",
  basis: "Thực hiện {cited}",
  basisOf: "Thực hiện {cited} về Chương trình “{programme}”",
  issuedBy: " của {issuer}",

  unitBody: "{union} {name}",
  clusterBody: "Cụm thi đua {name}",
  superiorOf: "Liên đoàn Lao động {place}",
  clusterOffice: "CTĐ",
  unitAuthority: "TM. BAN CHẤP HÀNH",
  clusterAuthority: "TM. CỤM THI ĐUA",
  allAuthority: "TM. BAN THƯỜNG VỤ",
  chair: "CHỦ TỊCH",
  clusterChair: "CỤM TRƯỞNG",
  recipients: "Nơi nhận:",
  unitRecipients: "- Như trên;\n- Cấp ủy, thủ trưởng đơn vị;\n- Lưu: {office}.",
  clusterRecipients: "- Như trên;\n- Các {office} trong cụm;\n- Lưu: CTĐ.",
  allRecipients: "- Như trên;\n- Các {office} trực thuộc;\n- Lưu: VP.",

  /** Where a sentence rests on a place of the campaign's document, and where on something else. */
  citedOfPlan: " (mục {clause} của {plan})",
  citedPlace: " (mục {clause})",
  cited: " ({clause})",

  allShort: "cả sổ",
  none: "Không có.",
  kept: "NỘI DUNG ĐÃ GHI TRONG BẢN TRƯỚC, KHÔNG CÓ CHỖ TRONG MẪU (xóa khi không cần)",

  note: "Ghi thẳng vào ô này. Khi lập lại báo cáo, nội dung được giữ nguyên.",
  cutOff: "Lần lập báo cáo trước bị ngắt giữa chừng, không để lại tab dở dang. Hãy lập lại báo cáo.",
  halfLaidOut:
    "Lần lập báo cáo vào tab “{tab}” bị ngắt khi chưa trình bày xong. Không chữ nào bị mất; hãy lập lại báo cáo đó.",
  halfKept:
    "Lần lập báo cáo vào tab “{tab}” bị ngắt giữa chừng. Tab được giữ vì đã có người ghi vào; hãy lập lại báo cáo rồi chép sang.",
  log: "Lập báo cáo",
  logged: "{tab}: {entered} sáng kiến, {eligible} đủ điều kiện",
  notMade: "Chưa có báo cáo này trong sổ. Hãy lập báo cáo trước.",
  noUnit: "Sổ không có đơn vị “{name}”. Hãy chọn lại đơn vị.",
  noCluster: "Sổ không có cụm “{name}”. Hãy chọn lại cụm.",
  noPhase: "Cấu hình không có giai đoạn “{name}”. Hãy tải lại thanh bên rồi chọn lại.",
} as const;
