/** Drawings of what cannot be photographed here: pages of Google's own, reduced to what is to be pressed. */

const frame = (body: string) => `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
  body { margin: 0; background: #fff; font: 15px/1.5 Arial, "Liberation Sans", "DejaVu Sans", sans-serif; color: #202124; }
  figure { margin: 0; width: 640px; padding: 16px; box-sizing: border-box; background: #eef2f6; }
  figcaption { margin-top: 10px; font-size: 12px; color: #5f6368; text-align: right; }
  .page { background: #fff; border: 1px solid #c4c9cf; border-radius: 8px; overflow: hidden; }
  .address { padding: 8px 14px; background: #e4e8ec; font: 13px/1.4 "DejaVu Sans Mono", monospace; color: #3c4043; }
  .body { padding: 18px 22px; }
  h1 { margin: 0 0 10px; font-size: 19px; font-weight: 400; }
  p { margin: 0 0 12px; }
  .row { display: flex; align-items: center; gap: 16px; padding: 12px 14px; border: 1px solid #dadce0; border-radius: 6px; }
  .row span { flex: 1; }
  .row small { display: block; color: #5f6368; }
  .switch { width: 40px; height: 22px; border-radius: 11px; background: #1a73e8; position: relative; }
  .switch::after { content: ""; position: absolute; right: 3px; top: 3px; width: 16px; height: 16px; border-radius: 50%; background: #fff; }
  .buttons { display: flex; justify-content: flex-end; gap: 12px; margin-top: 14px; }
  .button { padding: 8px 20px; border-radius: 4px; color: #1a73e8; }
  .main { background: #1a73e8; color: #fff; }
  ul { margin: 0 0 8px; padding-left: 22px; }
  .press { outline: 3px solid #d93025; outline-offset: 3px; border-radius: 6px; }
  a { color: #1a73e8; }
</style><figure>${body}<figcaption>Hình vẽ theo trang của Google, không phải ảnh chụp</figcaption></figure></html>`;

export const apiSwitch = frame(`<div class="page">
  <div class="address">script.google.com/home/usersettings</div>
  <div class="body"><h1>Cài đặt</h1>
    <div class="row press"><span>Google Apps Script API<small>Cho phép công cụ trên máy của bạn đưa mã lên dự án Apps Script</small></span>
      <b>Bật</b><i class="switch"></i></div></div></div>`);

export const consent = frame(`<div class="page">
  <div class="address">accounts.google.com</div>
  <div class="body"><h1>Sổ Sáng kiến muốn truy cập vào Tài khoản Google của bạn</h1>
    <ul><li>Xem và quản lý <b>các bảng tính mà ứng dụng này đã được cài đặt trong đó</b></li>
      <li>Hiển thị và chạy nội dung web của bên thứ ba trong lời nhắc và <b>thanh bên</b> của ứng dụng Google</li></ul>
    <p>Nếu trước đó hiện <i>Google chưa xác minh ứng dụng này</i>: bấm <a>Nâng cao</a>, rồi <a>Chuyển đến Sổ Sáng kiến</a>.</p>
    <div class="buttons"><span class="button">Hủy</span><span class="button main press">Cho phép</span></div></div></div>`);

/** What a command printed, in a terminal. */
export const terminal = (
  command: string,
  output: string,
) => `<!doctype html><html lang="vi"><meta charset="utf-8"><style>
  body { margin: 0; } pre { margin: 0; width: 820px; box-sizing: border-box; padding: 18px 22px; background: #1e2228; color: #e3e6ea;
    font: 14px/1.55 "Noto Sans Mono", "DejaVu Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere; } b { color: #8ab4f8; }
</style><pre><b>$ ${asText(command)}</b>\n${asText(output)}</pre></html>`;

function asText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
}
