/*
 * Titles of initiatives that a public list of a college gives, as typed there, slips and all; the college stands
 * as {trường}, the authors are left out.
 */

const linesOf = (text: string) => text.trim().split("\n");

/** For a college. */
export const collegeTitles: readonly string[] = linesOf(`
Nâng cao năng lực tư duy biện chứng cho sinh viên {trường} thông qua giảng dạy môn Giáo dục chính trị
Xây dựng mạng lưới thực tập nghề nghiệp Công tác xã hội
Thực trạng và một số giải pháp nâng cao chất lượng giảng dạy chuyên ngành tiếng Anh của {trường}
Triển khai giảng dạy thực hành phần mềm TMS trong hoạt động giảng dạy môn học Vận Tải - bảo hiểm ngoại thương
Ứng dụng phần mềm Microsoft Project trong giảng dạy môn học Quản trị sản xuất
Ứng dụng phần mềm di động "VietnamExport" trong giảng dạy môn học Nghiệp vụ kinh doanh XNK2
Áp dụng phương pháp giảng dạy theo hướng tiếp cận năng lực trong môn học Thanh toán quốc tế
Ứng dụng các Công cụ Google trong đăng ký coi thi trực tuyến và cập nhật thông tin Sinh viên
Ứng dụng phần mềm di động "Nghệ thuật giao tiếp ứng xử, kỹ năng thành công" trong giảng dạy môn học Đàm phán thương mại
Ứng dụng tin học văn phòng để gọi tên ngẫu nhiên sinh viên trong giảng dạy.
Ứng dụng phần mềm Quản lý văn bản – công văn vào việc quản lý hồ sơ giảng dạy của giảng viên khoa Tài chính – Ngân hàng
Ứng dụng google froom để hỗ trợ công tác giải quyết học vụ của sinh viên khoa Kế toán – Kiểm toán
Nâng cao hiệu quả công việc tổng hợp các hoạt động có cộng điểm rèn luyện của học sinh sinh viên.
Tính khối lượng giảng dạy tích hợp với phần mềm EPMT
Ứng dụng công nghệ thông tin vào công tác chỉnh lý tài liệu lưu trữ hiện hành tại {trường}
Giải pháp cải tiến công tác quản lý mức tiêu thụ Điện – Nước tại {trường}
Một số kinh nghiệm trong việc triển khai phong trào Sinh viên 5 tốt tại {trường}
Một số giải pháp cải thiện phần mềm Bảo hiểm y tế học sinh sinh viên
Giải pháp quản lý hồ sơ tuyển sinh và nhập học của sinh viên tại {trường}
Công tác hỗ trợ sinh viên tìm kiếm việc làm sau tốt nghiệp mang lại hiệu quả thiết thực
Vận dụng phương pháp dạy học nêu vấn đề vào giảng dạy môn Giáo dục chính trị tại {trường}
Giải pháp nâng cao tỷ lệ sinh viên xếp loại học lực khá, giỏi môn Giáo dục chính trị tại {trường}
Ứng dụng AhaSlides xây dựng bài giảng thu hút sinh viên (trong cơ sở giáo dục nghề nghiệp)
Sử dụng công cụ Google Sites thiết kế Website hỗ trợ sinh viên học tập trực tuyến
Tích hợp phần mềm VNACCS trong kĩ thuật khai báo hai quan điện tử khi giảng dạy trực tuyến môn học Hệ thống thông tin Logistics
Giải pháp nâng cao vai trò công tác cố vấn học tập tại {trường}
Giải pháp nâng cao chất lượng dịch vụ phục vụ người học tại Khoa Ngoại ngữ
Ứng dụng công nghệ điện toán đám mây trong công tác văn thư lưu trữ tại khoa CNTT
Nâng cao hiệu quả quản lý trong việc tổng hợp vi phạm của HSSV để phục vụ công tác đánh giá rèn luyện
Nâng cao hiệu quả trong việc nhận và tổng hợp hồ sơ chính sách HSSV
Một số giải pháo nâng cao hiệu quả công tác quản lý văn bằng tại {trường}
Giải pháp hỗ trợ giảng viên hoàn thành nhiệm vụ nghiên cứu khoa học tại {trường}
Giải pháp nâng cao hiệu quả công tác lập hồ sơ công việc tại {trường}
Kinh nghiệm triển khai việc đổi mới công tác giáo dục cho Đoàn viên tại {trường}
Một số kinh nghiệm công tác phản hồi người học đối với hoạt động giảng dạy của giảng viên tại {trường}
Tổ chức, đánh giá kết quả học tập môn Giáo dục chính trị trong quá trình giảng dạy tại {trường}
Hướng dẫn sinh viên lớp cố vấn học tập lựa chọn, đăng ký môn học tại {trường}.
Tích hợp phương pháp tiếp cận thực tiễn trong bộ môn Công tác xã hội nhóm
Giải pháp nâng cao hiệu quả trong công tác giảng dạy kỹ năng Viết cho sinh viên ở khoa Ngoại ngữ, {trường}
Tổ chức các hoạt động thảo luận nhóm hiệu quả trong giảng dạy Tiếng anh tại {trường}
Ứng dụng tra cứu online văn bản đến tại khoa Công nghệ thông tin
Ứng dụng Sapo Pos vào giảng dạy nghiệp vụ lưu kho trong môn học "Nghiệp vụ kinh doanh thương mại"
"Xây dựng công cụ đánh giá một số nội dung thực hành theo phương pháp tiếp cận năng lực thực hiện trong môn học: Tính toán cơ bản trong Logistics".
Một số giải pháp nâng cao hiệu quả giảng dạy môn Thuế
Một số giải pháp nhằm hạn chế tình trạng bỏ học của sinh viên khoa kế toán – kiểm toán, {trường}
Giải pháp nâng cao hiệu quả công tác quản lý tài chính theo hướng tự chủ, tự chịu trách nhiệm tại {trường}
Một số giải pháp nâng cao hiệu quả thực hiện các chương trình giao lưu quốc tế trực tuyến
Giải pháp nâng cao năng lực nghiệp vụ cho Đội Phòng cháy, chữa cháy cơ sở tại {trường}
Một số giải pháp nâng cao hiệu quả công tác bảo quản tài liệu lưu trữ tại {trường}
Xây dựng hệ thống thông tin trong công tác quản trị văn phòng tại {trường}
Một số giải pháp trong công tác triển khai tự đánh giá tại {trường}
"Một số giải pháp thực hiện công tác tự đánh giá chất lượng cơ sở giáo dục nghề nghiệp".
“Khai thác các ứng dụng trong Phần mềm Hệ thống Quản lý giáo dục – PMT-EMS Education để quản lý quá trình tổ chức đào tạo và nâng cao chất lượng hiệu suất đào tạo tại {trường}.”
Giải pháp nâng cao chất lượng học tập môn Giáo dục chính trị cho sinh viên {trường} qua các buổi học tập trải nghiệm.
Giải pháp đa dạng hóa nội dung của trang fanpage khoa Ngoại ngữ để đẩy mạnh hiệu quả truyền thông
Ứng dụng phần mềm DocEye chuyển đổi số công tác văn thư lưu trữ tại Khoa Ngoại ngữ.
Ứng dụng phương pháp giảng dạy theo hướng tiếp cận năng lực đối với môn học Kinh tế vi mô
Ứng dụng app Incoterms 2020 của ICC vào giảng dạy đối với môn học Nghiệp vụ ngoại thương
Ứng dụng phần mềm NetSupport School trong công tác giảng dạy môn ứng dụng Excel trong kế toán tại {trường}.
Nâng cao hiệu quả liên kết với doanh nghiệp nhằm tạo cơ hội làm việc cho Sinh viên tại {trường}
Nâng cao hiệu quả công tác tuyển sinh trong lĩnh vực Giáo dục nghề nghiệp.
Giải pháp thực hiện công tác tự đánh giá chất lượng chương trình đào tạo tại {trường}.
Một số giải pháp nâng cao tính tự chủ tài chính tại {trường}
Giải pháp xây dựng danh mục quy định, quy chế do {trường} ban hành
Giải pháp nâng cao hiệu quả hoạt động công tác Lễ tân - Khánh tiết tại {trường}
Giải pháp nâng cao chất lượng công tác thi đua, khen thưởng tại {trường}
giải pháp khắc phục hiệu quả lỗi kết nối thiết bị trình chiếu ở phòng học tại {trường}
Ứng dụng lấy số thứ tự trong quy trình tiếp nhận hồ sơ nhập học tại trung tâm Truyền thông - Tuyển sinh {trường}
Ứng dụng khảo sát thực tế trong giảng dạy nhằm nâng cao kỹ năng nghiên cứu và phân tích dữ liệu của sinh viên
Vận dụng phương pháp dạy học theo dự án trong giảng dạy môn học Quản trị marketing tại {trường}
Giải pháp nâng cao phương pháp đóng vai trong hoạt động giảng dạy môn Quản trị tổ chức sự kiện tại {trường}
Ứng dụng tiện ích trộn dữ liệu từ Excel sang Word (không phải Mail Merge) vào việc soạn thảo văn bản tại Khoa Tài chính – Ngân hàng {trường}.
Cải tiến quản lý hợp đồng giảng dạy tại {trường} bằng mail merge nâng cao: hướng tới quản lý hiệu quả và chính xác
Xây dựng hệ thống hỗ trợ giải đáp câu hỏi học vụ thường gặp (FAQ) cho Khoa Ngoại Ngữ
Những khó khăn và biện pháp khắc phục kỹ năng nghe hiểu cho sinh viên tại {trường}
Ứng dụng Microsoft excel trong xây dựng thời khóa biểu tại {trường}
Giải pháp nâng cao hiệu quả trong giải quyết học vụ cho sinh viên
Một số giải pháp nâng cao hiệu quả về hoạt động thanh tra thi tại {trường}
Ứng dụng excel xây dựng biểu mẫu đánh giá Nhà giáo giáo dục nghề nghiệp tại {trường}
Nâng cao chất lượng phục vụ teabreak trong công tác Lễ tân - Khánh tiết tại {trường}
Giải pháp ứng dụng nguyên tắc vạn năng trong sáng tạo khoa học kỹ thuật để tạo phòng phơi sấy tại {trường}
Sổ tay trực tuyến "Lịch trình tư vấn tuyển sinh trực tiếp"
Thiết kế và triển khai giao diện hệ thống đăng ký xét tuyển mới phù hợp với nhu cầu thực tế tại {trường}
Ứng dụng Azota nhằm nâng cao hiệu quả kiểm tra - đánh giá trong giảng dạy học phần Toán kinh tế tại {trường}
`);

/** For a school, a centre or an office as well. */
export const officeTitles: readonly string[] = linesOf(`
Kết hợp google Meet, Power point và công cụ chỉnh sửa trong việc xây dựng video e-learning chủ đề passive voice practicve
Ứng dụng phần mềm NetSupport School trong dạy học và quản lý phòng tin học
Giải pháp thu thập và xử lý thông tin trong công tác tham mưu kế hoạch tổ chức.
Google site – Giải pháp thiết kế Web miễn phí cho người khởi nghiệp
Ứng dụng Công cụ Google trong công tác quản lý công việc
Một số giải pháp nâng cao hiệu quả trong công tác quản lý nguồn nhân lực
Sử dụng phần mềm ELSA - ứng dụng trí tuệ nhân tạo để hỗ trợ việc giảng dạy phát âm Tiếng Anh chuẩn người bản xứ
Ứng dụng Google sheet trong quản lý đề xuất cơ sở vật chất
Giải pháp tăng tính hiệu quả của lớp học trực tuyến
Một số giải pháp nâng cao Kỹ năng soạn thảo và biên tập văn bản trong công tác tham mưu kế hoạch tổ chức
Giải pháp hỗ trợ học viên đăng ký ghi danh khóa học bằng hình thức trực tuyến trong tình hình dịch Covid-19
Sáng kiến về việc ứng dụng trò chơi ngôn ngữ trong giảng dạy bộ môn Tiếng Anh
Ứng dụng Wordpress trong mô hình thư viện điện tử
Ứng dụng Google drive trong công tác quản lý thời gian làm việc
Tích hợp ứng dụng ZipGrade vào việc chấm bài kiểm tra theo hình thức trắc nghiệm phục vụ hoạt động đánh giá điểm quá trình
Giải pháp mã QR động hỗ trợ chia sẻ thông tin
`);
