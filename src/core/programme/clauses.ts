/**
 * The clauses of the plan that rules and targets rest on, in the plan's own words. A test holds every text
 * against the published plan; `NĐ 13/2012` is the decree behind it, in summary.
 */
export const clauses = {
  II: "Trong năm 2022 và 2023, đoàn viên công đoàn, công chức, viên chức, người lao động toàn tỉnh đóng góp 10.000 sáng kiến",
  "II.1":
    "Giai đoạn 1 (Từ nay đến hết tháng 5/2022): Thiết thực hưởng ứng Tháng Công nhân năm 2022 với mục tiêu 3.000 sáng kiến",
  "II.2":
    "Giai đoạn 2 (Từ tháng 6/2022 đến tháng 9/2023): Chào mừng kỷ niệm 75 năm ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948 - 11/6/2023) và Đại hội Công đoàn Việt Nam lần thứ XIII với mục tiêu đạt 7.000 sáng kiến.",
  "II.3":
    "Phân đầu 10% đoàn viên, cán bộ công đoàn, CBNGNLĐ trở lên thuộc CĐGD Hòa Bình có sáng kiến tham gia Chương trình.",
  "III.3":
    "Các cấp công đoàn phải coi đây là nhiệm vụ trọng tâm, thực hiện từ nay đến Đại hội Công đoàn Việt Nam lần thứ XIII.",
  "IV.1":
    "Sáng kiến tham gia Chương trình là các giải pháp kỹ thuật, giải pháp quản lý tác nghiệp, giải pháp ứng dụng tiến bộ kỹ thuật, công nghệ hoặc đề tài nghiên cứu khoa học",
  "IV.1.7": "Đề tài nghiên cứu khoa học cấp tỉnh, cấp bộ, ngành trên tất cả các lĩnh vực.",
  "IV.2.1":
    "Sáng kiến có tính mới trong phạm vi cơ quan đơn vị, doanh nghiệp đó và được Hội đồng sáng kiến hoặc thủ trưởng cơ quan, đơn vị công nhận.",
  "IV.2.2":
    "Sáng kiến được áp dụng hoặc thử tại cơ quan, đơn vị và có khả năng mang lại lợi ích thiết thực (quy đổi được lợi ích thành tiền hoặc xác định được lợi ích xã hội, lợi ích cộng đồng, lợi ích cho cơ quan, đơn vị, doanh nghiệp)",
  "IV.2.3":
    "Đề tài được nghiệm thu và ứng dụng trong thực tế từ tháng 9/2021, đã mang lại hiệu quả kinh tế xã hội, được thủ trưởng các cơ quan đơn vị, doanh nghiệp nơi ứng dụng đề tài khoa học xã hội nhận hiệu quả ứng dụng thực tế.",
  "IV.2.4":
    "Công nhận tác giả sáng kiến: trong trường hợp sáng kiến, đề tài có nhiều tác giả, thành viên thì công nhận cho chủ nhiệm đề tài hoặc tác giả, thành viên đề tài có tỷ lệ đóng góp cao nhất.",
  "IV.3":
    "Các sáng kiến không được tham gia Chương trình:\n- Sáng kiến đưa vào ứng dụng trước thời gian từ 01/9/2021 và sau 01/9/2023;\n- Sáng kiến chưa được cấp có thẩm quyền công nhận;\n- Sáng kiến có nội dung trái với trật tự công cộng hoặc đạo đức xã hội;\n- Sáng kiến đang được bảo hộ quyền sở hữu trí tuệ theo quy định của pháp luật.",
  "V.2":
    "định hướng chỉ tiêu phấn đấu, đảm bảo hoàn thành mục tiêu “500 sáng kiến” cấp ngành; “10.000 sáng kiến” cấp LĐLĐ tỉnh; “01 triệu sáng kiến” chung của Chương trình.",
  "V.5":
    "Sau khi được hội đồng sáng kiến hoặc thủ trưởng cơ quan, đơn vị công nhận, đoàn viên, CBNGNLĐ hoặc CĐCS cập nhật sáng kiến của mình lên Cổng trực tuyến Công đoàn Việt Nam",
  VI: "Tổng LĐLĐ Việt Nam tiếp nhận sáng kiến được hội đồng sáng kiến công nhận từ ngày 01/9/2021 và đăng ký cập nhật trên cổng trực tuyến từ 7h00, ngày 08/01/2022 và kết thúc trước 24h00 ngày 01/9/2023, được chia thành 02 giai đoạn",
  VII: "LĐLĐ tỉnh có hình thức ghi nhận, biểu dương khen thưởng các tập thể có thành tích xuất sắc, các cá nhân có sáng kiến tiêu biểu theo thẩm quyền.",
  "VIII.1":
    "Cán bộ chuyên trách tại CĐGD đăng ký ít nhất 02 sáng kiến để góp chung vào số lượng 10.000 sáng kiến của LĐLĐ tỉnh.",
  "VIII.2":
    "CĐCS hướng dẫn CBNGNLĐ; phối hợp với chuyên môn đánh giá, thẩm định sáng kiến và cập nhật sáng kiến vào phần mềm theo dõi, quản lý Chương trình của Tổng Liên đoàn Lao động Việt Nam.",
  "NĐ 13/2012":
    "Yêu cầu công nhận sáng kiến trong 01 năm kể từ ngày áp dụng lần đầu (Điều 5); xét công nhận trong 03 tháng (Điều 7).",
} as const;

/** Where in the plan a rule or a target stands, e.g. `IV.3`. */
export type Clause = keyof typeof clauses;
