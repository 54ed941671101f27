### Everything the screen says, in Vietnamese. The same keys and blanks as en.ftl; the terms stand in glossary.csv.
### What is missing here is said in English.

language-name = Tiếng Việt
language-translated-by = Cooperation Monitor

## The frame of every page

frame-other_host = Máy chủ này không trả lời theo tên mà bạn đã dùng. Hãy mở trang bằng địa chỉ chính thức của trang; người vận hành có thể thêm tên trong thiết lập COOPERATION_HOSTS.
frame-other_origin = Yêu cầu này được gửi từ một trang không thuộc hệ thống. Không có gì bị thay đổi.
frame-not_for_you = Địa chỉ này chỉ mở cho các máy được nêu trong thiết lập COOPERATION_METRICS.
frame-outside = Trang không nằm ở địa chỉ này; trang bắt đầu tại { $address }.
frame-open_menu = Mở trình đơn
frame-close_menu = Đóng trình đơn
frame-pages = Các trang
frame-lost = Mất kết nối
frame-lost_why = Trang này không kết nối được với máy chủ. Thiết bị có đang kết nối mạng không? Trang sẽ tự tiếp tục khi có kết nối.
frame-no_page = Không có trang này
frame-no_page_why = Không có trang nào ở địa chỉ này; đây là trang đầu.
frame-no_uploader = Ở đây không yêu cầu tệp nào, và không tệp nào được nhận. Hãy mở trang có yêu cầu tệp rồi thử lại.
frame-no_length = Không có thông tin về dung lượng tệp nên tệp không được nhận.
frame-upload_too_large = Tệp lớn hơn mức cho phép nên không được nhận.
frame-uploads_busy = Đang nhận một tệp khác. Vui lòng chờ một phút rồi thử lại.
frame-product = Cooperation Monitor
frame-region = Khu vực
frame-protection = Bảo vệ
frame-members = Dành cho hiệp hội
frame-evidence = Tra cứu và sử dụng
frame-agencies = Doanh nghiệp dịch vụ
frame-cooperation = Hợp tác
frame-search = Tìm trong toàn bộ dữ liệu
frame-snapshot = Phiên bản dữ liệu
frame-snapshot_help = Mỗi lần công bố, dữ liệu được ghi một số, gọi là phiên bản. Liên kết tạo ra ở một phiên bản sẽ luôn mở đúng phiên bản đó.
frame-newest = { $number }, mới nhất
frame-no_such_snapshot = Liên kết này được tạo ở phiên bản { $asked } của dữ liệu, phiên bản đó không có ở đây. Trang đang dùng phiên bản mới nhất, { $number }; các con số có thể khác.
frame-snapshot_let_go = Liên kết này được tạo ở phiên bản { $asked } của dữ liệu, phiên bản đó không còn được giữ ở đây. Trang đang dùng phiên bản mới nhất, { $number }; các con số có thể khác.
frame-newer = Đã có phiên bản dữ liệu mới hơn: { $number }. Trang này giữ phiên bản của nó cho đến khi bạn chọn phiên bản khác.
frame-language = Ngôn ngữ
frame-link = Liên kết đến trang này
frame-link_help = Địa chỉ này cho người khác xem đúng những gì bạn đang xem: cùng bộ lọc, cùng phiên bản dữ liệu.
frame-disclaimer = Đây là sản phẩm độc lập, không phải của ILO, Liên Hợp Quốc hay ASEAN. Tên gọi và bản đồ không thể hiện quan điểm nào về quy chế pháp lý của bất kỳ quốc gia, vùng lãnh thổ hay khu vực nào, hoặc về đường biên giới.
frame-building = Chưa có dữ liệu: đang xây dựng dữ liệu từ các nguồn …
frame-build_failed = Không xây dựng được dữ liệu; chưa có gì được ghi. Các câu dưới đây cho biết cần sửa tệp nào, dòng nào. Sau đó chạy 'python -m etl build'.

## Signing in and out

signing_in-title = Đăng nhập
signing_in-lead = Dành cho người cập nhật kết quả xếp hạng của hiệp hội tại đây. Đọc trang không cần tài khoản.
signing_in-name = Địa chỉ thư điện tử
signing_in-password = Mật khẩu
signing_in-forgotten = Nếu quên mật khẩu, hãy liên hệ người vận hành trang này để được cấp mật khẩu mới.
signing_in-back = Trở lại trang chính
signing_in-refused = Bạn chưa đăng nhập được. Địa chỉ hoặc mật khẩu không đúng, hoặc địa chỉ này đã được thử { $failures } lần không thành công trong { $minutes } phút; khi đó địa chỉ bị khóa trong khoảng thời gian tương tự.
signing_in-short = Mật khẩu phải có ít nhất { $least } ký tự. Không có gì bị thay đổi.
signing_in-long = Mật khẩu có nhiều nhất { $most } ký tự. Không có gì bị thay đổi.
signing_in-not_our_form = Biểu mẫu này không được gửi từ trang của hệ thống, hoặc trang đó đã mở quá lâu. Hãy mở lại và làm lại; trình duyệt của bạn phải chấp nhận cookie của trang này.
signing_in-too_large = Nội dung gửi lên quá lớn. Không có gì bị thay đổi.
signing_in-busy = Hiện có quá nhiều người đang đăng nhập. Vui lòng chờ một phút rồi thử lại.
signing_in-not_kept = Hiện không ai đăng nhập hoặc đăng xuất được: không mở hoặc không ghi được hồ sơ. Hãy báo cho người vận hành trang này.
signing_in-signed_in = Đã đăng nhập với tên { $who }.
signing_in-with_provider = Đăng nhập qua tổ chức của bạn
signing_in-not_accepted = Thông tin mà tổ chức của bạn xác nhận về bạn không được chấp nhận ở đây: thông tin đã quá cũ, đã đăng xuất, hoặc địa chỉ thư điện tử chưa được xác minh. Hãy đăng xuất rồi đăng nhập lại.
signing_in-sign_out = Đăng xuất
signing_in-sign_out_lead = Thao tác này kết thúc phiên làm việc của bạn trên trình duyệt này, ở mọi thẻ. Những gì đã lưu vẫn được giữ.

## What every figure and page says alike

common-view = Cách xem
common-all_countries = Tất cả các nước
common-table_below = Có thể mở bảng số liệu ở bên dưới.
common-table_and_download = Bảng và tải về
common-download = Tải về và trích dẫn
common-nothing_here = Không có gì trong các nguồn phù hợp với lựa chọn này. Điều đó có nghĩa là ở đây không có dữ liệu, không có nghĩa là thực tế không có.
common-doubt = Các nguồn không thống nhất về “{ $subject }”: { $stated } và { $other }{ $more ->
    [0] .
   *[other] , và về { $more } điểm khác.
 }
common-sources_differ = Các nguồn khác nhau
common-differ = { $differ } về “{ $subject }”: “{ $stated }” so với “{ $other }”. { $explanation }.
common-beside = { $subject }: { $stated } và { $other }. { $explanation }.
common-read_apart = Cần đọc thận trọng: { $told }
common-beside_more = Còn { $more } cặp nữa như vậy, nêu ở trang Nguồn và chất lượng.
common-from_to = { $start } đến { $end }
common-since = từ { $start }
common-not_available = không có dữ liệu
common-yes = có
common-no = không
common-boundaries = Đường biên giới và tên gọi theo dữ liệu địa lý của Liên Hợp Quốc; không hàm ý tán thành hay công nhận.
common-sources = Nguồn: { $names }
common-choose = Chọn
common-choose_file = Chọn tệp
common-largest_file = Tối đa { $megabytes } MB
common-press_enter = Nhấn Enter để nhận
common-no_results = Không tìm thấy
common-select_all = Chọn tất cả
common-drop_file = Thả tệp vào đây
common-open_list = Mở danh sách
common-clear = Xóa lựa chọn
common-close = Đóng
common-help = Trợ giúp
common-as_of = Tính đến { $dates }
common-not_dated = Nguồn không ghi ngày
common-source = { $title } ({ $publisher })
common-more_sources = và { $count } nguồn khác, nêu trong bảng
common-rows_on_snapshot = Số mục: { $rows } · Phiên bản dữ liệu { $snapshot }
common-sheet = Số liệu
common-how_counted = Cách tính
common-more_told = Toàn bộ câu trả lời
common-more_notes = Thêm về hình này
common-empty_cells = Không có gì: { $names }
common-not_recorded_yet = Phiên bản này được lập trước khi hệ thống ghi nhận: { $columns }. Chỗ trống ở đó là chưa tìm hiểu.
common-grey_lines = các hành lang khác, hoặc mới đang trong quá trình đàm phán

## The export

export-named = Cooperation Monitor, phiên bản dữ liệu { $snapshot }
export-description = Những gì tài liệu và trang công khai cho biết về việc các nước ASEAN hợp tác về di cư lao động và các doanh nghiệp dịch vụ tự quản lý như thế nào. Mỗi dòng nêu nguồn và vị trí trong nguồn; thông tin không thống nhất được đặt cạnh nhau; ô trống là thông tin không có dữ liệu.
export-keywords = di cư lao động, ASEAN, thỏa thuận song phương, tùy viên lao động, doanh nghiệp dịch vụ, khiếu nại
export-licence = Creative Commons Ghi công 4.0 Quốc tế
export-not_yet = { $meaning }. Phiên bản { $snapshot } được lập trước khi thông tin này được ghi nhận: trống ở mọi dòng.

## Overview

overview-title = Tổng quan
overview-lead = Việc bảo vệ người lao động di cư trong ASEAN đã đến đâu, và gần đây có gì mới? Trang này tập hợp những gì các tài liệu công khai nói về điều đó, và nêu tên từng tài liệu.
overview-members_title = { $uncovered ->
    [0] Mọi người di cư trong khu vực đều sống ở nơi có văn kiện hoặc tùy viên lao động
   *[other] Không có cả văn kiện lẫn tùy viên: đông nhất từ { $country }, { $uncovered } người, trong đó { $persons } ở { $destination }
}
overview-members_scope = Người di cư là người sống ở một nước thành viên khác, dù là lao động hay không. Văn kiện đã ký được tính cho cả hai bên, bất kể bên nào liệt kê, nên một nước có thể có nhiều hơn ở nơi mỗi văn kiện chỉ tính một lần.
overview-members_unknown = Không có dữ liệu về số người di cư của mỗi quốc gia thành viên sống tại một quốc gia thành viên khác
overview-members_note = Người di cư tại các quốc gia thành viên khác (tất cả, không chỉ người lao động), và bao nhiêu người trong đó sống ở nơi không tìm thấy cả văn kiện lẫn tùy viên; văn kiện đã ký với tư cách là một trong hai bên; số nước có tùy viên lao động được cử đến; số điều ước bị ràng buộc, trong mười một điều ước được tra cứu. Số người di cư và số trong đó không tìm thấy cả hai dùng chung thang đo, mỗi số khác có thang đo riêng; không số nào được cộng với số khác. Mỗi văn kiện chỉ áp dụng cho một chiều: một nước có thể có nhiều văn kiện cho lao động đến mà không có văn kiện nào cho lao động đi.
overview-first_edition = Đây là ấn bản dữ liệu đầu tiên: các sự kiện được liệt kê theo ngày của chúng; dữ liệu đã thay đổi gì so với trước thì chưa thể nói, vì không có ấn bản nào trước đó để so sánh.
overview-profiles = Thông tin về từng quốc gia thành viên:
overview-agency = Tra cứu hạng đã công bố của một doanh nghiệp dịch vụ theo tên (có hạng được biết của: { $places })
overview-period = Từ
overview-number = { $value }
overview-numbers_title = Những gì được đếm ở đây
overview-numbers_note = Tám số đếm của những việc khác nhau, không cộng với nhau.
overview-tile_instruments_listed = Văn kiện đã ký, Bảng 2
overview-help_instruments_listed = Các văn kiện có ghi ngày trong Bảng 2 của tài liệu chính, mỗi ngày được in tính là một, đến năm 2010; gia hạn không tính lại. Bản thân tài liệu ghi 82. { $in_process ->
    [0] Không nguồn nào có thêm văn kiện đang trong quá trình đàm phán.
   *[other] Trong mọi nguồn còn { $in_process } văn kiện đang trong quá trình đàm phán.
 }
overview-tile_instruments_since = Văn kiện ký từ năm 2010
overview-help_instruments_since = Văn kiện đã ký tìm thấy trên trang chính thức và báo chí. Danh sách chưa đầy đủ: không thấy ở đây không có nghĩa là không có.
overview-tile_posts_counted = Vị trí tùy viên, Bảng 1
overview-help_posts_counted = Số vị trí đếm theo danh sách địa điểm trong Bảng 1; tổng do chính bảng đó ghi cộng lại là { $posts_stated }.
overview-tile_centres = Trung tâm hỗ trợ
overview-help_centres = Các trung tâm hỗ trợ người lao động di cư được nêu trong các nguồn, mỗi trung tâm một lần. Không phải danh sách đầy đủ các trung tâm đang hoạt động.
overview-tile_complaint_figures = Số liệu khiếu nại
overview-help_complaint_figures = Các số liệu đã công bố, mỗi số có thời kỳ và đơn vị riêng. Không bao giờ cộng với nhau.
overview-tile_cycles = Kỳ xếp hạng
overview-help_cycles = Các kỳ đánh giá theo Bộ quy tắc ứng xử của VAMAS (Việt Nam) kết thúc bằng một bảng xếp hạng được công bố.
overview-tile_discrepancies = Điểm không thống nhất
overview-help_discrepancies = Các cặp thông tin không thể cùng đúng, trong đó { $discrepancies_headline } cặp là con số mà cán bộ có thể trích dẫn; { $cautions } lưu ý về những số không so sánh được với nhau được đếm riêng. Chúng nằm trong { $documents ->
    [0] 0 tài liệu
   *[other] { $documents } tài liệu
 } và { $pages ->
    [0] 0 trang công khai
   *[other] { $pages } trang công khai
 }. Cả hai thông tin được đặt cạnh nhau.
overview-tile_gaps = Thông tin không có dữ liệu
overview-help_gaps = Những thông tin mà người đọc sẽ tìm nhưng chưa tìm thấy, kèm lý do. { $key_figures ->
    [0] Không có số liệu chính nào khác từ các tài liệu.
   *[other] Còn { $key_figures } số liệu chính khác từ các tài liệu ở trang Nguồn và chất lượng.
 }
overview-counted_instruments_listed = Bảng 2: mọi văn kiện có ghi ngày và đã ký
overview-counted_instruments_since = một dòng của agreement cho mỗi văn kiện từ năm 2010
overview-counted_posts_counted = Bảng 1: các số in bên cạnh địa điểm
overview-counted_centres = một dòng của mrc_centre cho mỗi trung tâm được nêu
overview-counted_complaint_figures = một dòng của complaint_figure cho mỗi số liệu được công bố
overview-counted_cycles = một dòng của assessment_cycle cho mỗi kỳ
overview-counted_discrepancies = một dòng của discrepancy cho mỗi cặp thông tin
overview-counted_gaps = một dòng của not_available cho mỗi thông tin được tìm
overview-headline_title = { $members } nước thành viên ASEAN hợp tác về di cư lao động và các doanh nghiệp dịch vụ tự quản lý như thế nào: nguồn nói gì, có thể đếm được gì, không thống nhất ở đâu và bỏ trống điều gì
overview-headline_note = Bảy số đếm của những việc khác nhau, không cộng với nhau.
overview-headline_instruments_listed = Đã ký, Bảng 2
overview-headline_instruments_listed_note = Mỗi ngày được in tính là một, đến năm 2010; lời văn của tài liệu ghi 82
overview-headline_instruments_since = Đã ký từ năm 2010
overview-headline_instruments_since_note = Tìm thấy trên các trang công khai hoặc do người phụ trách dữ liệu nhập; danh sách chưa đầy đủ{ $others ->
    [0] {""}
   *[other] . Còn { $others } văn kiện không rõ năm hoặc có năm sớm hơn, không nằm trong số nào
}
overview-headline_posts_stated = Vị trí tùy viên theo nguồn
overview-headline_posts_stated_note = Tổng của { $origins } nước phái cử trong Bảng 1
overview-headline_posts_counted = Vị trí tùy viên đếm được
overview-headline_posts_counted_note = Theo danh sách địa điểm trong cùng bảng
overview-headline_centres = Trung tâm hỗ trợ
overview-headline_centres_note = Được nêu trong các nguồn; không phải danh sách trung tâm đang hoạt động
overview-headline_complaint_figures = Số liệu khiếu nại
overview-headline_complaint_figures_note = Đã công bố, mỗi số có thời kỳ và đơn vị riêng; không cộng lại
overview-headline_discrepancies = Điểm không thống nhất
overview-headline_discrepancies_note = Các cặp thông tin không thể cùng đúng
overview-region_title = Danh sách của ILO: { $instruments } văn kiện đã ký của { $origins } nước đến năm 2010, { $posts } vị trí tùy viên của { $posting } nước năm 2012
overview-region_scope = Do ILO liệt kê: văn kiện đến năm 2010, và năm 2012 là vị trí theo địa điểm, không theo tổng số ILO nêu. Những gì trang khác nêu không có trong hai cột này, nên trang chiếu khác có thể có nhiều hơn.
overview-region_note = Ba danh sách khác nhau về loại và thời điểm, mỗi danh sách có thang đo riêng và không cộng với nhau. “Không liệt kê” không phải là số không: Bảng 1 và Bảng 2 trong tài liệu nền của ILO liệt kê các nước phái cử, còn trung tâm là những trung tâm mà nguồn nêu tên.
overview-region_places = Bảng 2; Bảng 1; các dòng về trung tâm
overview-part_instruments = Văn kiện đã ký, danh sách ILO năm 2010
overview-part_posts = Vị trí tùy viên lao động, danh sách ILO năm 2012
overview-part_centres = Trung tâm hỗ trợ người lao động di cư được nêu tên
overview-not_listed = không liệt kê
overview-map_title = Các nước hợp tác ở đâu: { $what }
overview-map_and = { $first } và { $last }
overview-map_corridors = hành lang có thỏa thuận
overview-map_posts = vị trí tùy viên
overview-map_centres = trung tâm hỗ trợ
overview-map_note = Đường nối các nước ASEAN với các nước có văn kiện với họ; điểm đánh dấu nơi có tùy viên lao động và nơi có trung tâm hỗ trợ.
overview-layers = Các lớp bản đồ
overview-layer_corridors = Hành lang có thỏa thuận
overview-layer_posts = Vị trí tùy viên
overview-layer_centres = Trung tâm hỗ trợ
overview-attention_title = Những điều cần chú ý
overview-attention_note = Các điểm không thống nhất giữa các nguồn và các thông tin không có dữ liệu, theo chủ đề.

## Agreements

agreements-title = Thỏa thuận
agreements-lead = Các nước ASEAN có những thỏa thuận nào về di cư lao động, với nước nào, và tình trạng ra sao?
agreements-answer_none = Không biết thỏa thuận đã ký nào trong phiên bản dữ liệu này.
agreements-answer = Đã ký { $signed } văn kiện về di cư lao động, do { $countries } nước liệt kê{ $others ->
    [0] { "" }
   *[other] {" "}({ $others } nước không thuộc ASEAN)
 }, với { $counterparts } đối tác{ $silent ->
    [0] { "" }
   *[other] ; trong đó { $silent } văn kiện không có thông tin gì sau khi ký
 }.
agreements-answer_none_of = Chưa ghi nhận thỏa thuận về di cư lao động nào đã ký của { $name }.
agreements-answer_of = Đối với { $name }, ghi nhận { $signed } văn kiện đã ký về di cư lao động, với { $others }{ $silent ->
    [0] { "" }
   *[other] ; trong đó { $silent } văn kiện không có thông tin gì sau khi ký
 }.
agreements-counterparts = { $counterparts } đối tác
agreements-answer_provinces = Trong đó { $provinces } văn kiện là với tỉnh, huyện hoặc thành phố, không phải với chính quốc gia.
agreements-answer_associations = Trong các văn kiện đã ký, { $associations } là thỏa thuận với một hiệp hội doanh nghiệp; nhà nước phía đó không phải là một bên.
agreements-answer_newest = Văn kiện mới nhất là của { $listed } với { $counterpart } ({ $date }).
agreements-years_title = { $signed ->
    [0] Không có văn kiện đã ký nào có ghi năm
   *[other] Giai đoạn năm năm có nhiều lần ký được ghi nhận nhất là { $first } đến { $last }: { $signed }
 }
agreements-years_few = Các lần ký được ghi nhận: { $years }
agreements-so_far = { $period } (đến nay)
agreements-years_note = Văn kiện đã ký có ghi năm, theo nước liệt kê. Danh sách trước năm 2010 và từ năm 2010 trở đi đến từ các nguồn khác nhau: số thấp hay cao cũng có thể do thời kỳ đó được tra cứu kỹ đến đâu.
agreements-unit_signed = Văn kiện đã ký
agreements-others = Các nước khác
agreements-instruments = Văn kiện
agreements-states_title = Mới nhất: { $renegotiated ->
    [0] không văn kiện nào đang đàm phán lại
   *[other] { $renegotiated } đang đàm phán lại
 }{ $renewed ->
    [0] { "" }
   *[other] , { $renewed } gia hạn hoặc sửa đổi
 }, { $over ->
    [0] không biết văn kiện nào đã kết thúc
   *[other] { $over } kết thúc, bị thay thế hoặc tạm ngừng
 }, { $in_process ->
    [0] không văn kiện nào chưa ký
   *[other] { $in_process } chưa ký
 }
agreements-states_note = “Đã ký” nghĩa là không biết gì thêm sau đó: không nói lên hiệu lực, điều mà ít trang nêu rõ. Theo điều gần nhất được biết về từng văn kiện, có hoặc không có ngày, và có thể đã lâu: danh mục trong tài liệu nền của ILO, nơi có phần lớn văn kiện đang soạn thảo, dừng ở năm 2010.
agreements-followed = { $followed ->
    [0] Không ghi nhận văn kiện nào ký sau giữa cùng hai bên cho những văn kiện đã kết thúc, được thay thế hoặc bị tạm ngừng.
   *[other] Với { $followed } trong { $over } văn kiện đã kết thúc, được thay thế hoặc bị tạm ngừng, có ghi nhận văn kiện ký sau giữa cùng hai bên, không phải lúc nào cũng về cùng loại công việc: { $named }.
 }
agreements-followed_by = { $agreement } (sau đó: { $years })
agreements-list_title = Từng thỏa thuận
agreements-not_stated = Không nêu: { $fields }.
agreements-life_title = { $events ->
    [0] Không biết sự kiện nào có ghi năm
   *[other] Diễn biến của văn kiện: { $events } sự kiện có ghi năm
 }
agreements-option_of_several = { $name } ({ $detail })
agreements-filter_country = Nước, ở bất kỳ bên nào
agreements-filter_series = Nơi liệt kê
agreements-filter_status = Tình trạng gần nhất
agreements-all_series = Mọi nơi
agreements-any_status = Mọi tình trạng
agreements-view_when = Thời điểm và tình trạng
agreements-view_counts = Số đếm
agreements-view_matrix = Ma trận
agreements-view_map = Bản đồ
agreements-view_timeline = Dòng thời gian
agreements-view_provisions = Điều khoản
agreements-view_one = Một thỏa thuận
agreements-counts_title = { $signed ->
    [0] Không có văn kiện đã ký
   *[other] { $signed } văn kiện đã ký
 } của { $countries ->
    [0] nước liệt kê nào
   *[other] { $countries } nước liệt kê
 }
agreements-counts_scope = { $listed ->
    [0] Không văn kiện nào
   *[other] { $listed } văn kiện
 } có trong danh sách năm 2010 của ILO (Bảng 2 trong tài liệu nền của ILO); { $others ->
    [0] không văn kiện nào
   *[other] { $others } văn kiện
 } được tìm thấy ở trang và văn bản khác, phần lớn về sau. Mỗi văn kiện được tính cho nước liệt kê nó.
agreements-counting_rule = Cách đếm: mỗi ngày được in tính là một văn kiện. Năm được ghi là gia hạn hoặc cập nhật là một sự kiện của văn kiện đó và không tính lại. Mỗi tỉnh bang của Canada là một văn kiện riêng. Văn kiện đang trong quá trình đàm phán được đếm riêng. Đã ký không nói lên việc có hiệu lực. Tài liệu chính ghi 82 cho bốn nước; bảng của chính tài liệu cho 68 theo cách đếm này.
agreements-doubted = { $doubted ->
    [0] Không có văn kiện nào bị nghi vấn.
   *[other] { $doubted } văn kiện trong số đó còn nghi vấn và được ghi rõ tại chỗ.
 }
agreements-in_doubt = Còn nghi vấn: { $doubt }
agreements-as_of = Bảng 2 trong tài liệu nền của ILO tính đến năm 2010 theo tiêu đề, các trang khác từ 2015 đến 2025
agreements-part_agreements = Hiệp định song phương
agreements-part_memoranda = Biên bản ghi nhớ và văn kiện khác
agreements-part_signed = Đã ký
agreements-part_in_process = Đang đàm phán
agreements-axis_listed = Nước liệt kê văn kiện
agreements-axis_counterpart = Đối tác
agreements-mark_signed = Đã ký
agreements-mark_in_process = Có ghi ngày nhưng liệt kê là đang đàm phán
agreements-mark_renewed = Gia hạn, cập nhật hoặc kéo dài
agreements-mark_ban = Ban hành hoặc bỏ lệnh cấm
agreements-mark_text = Ý định thư hoặc nghị định thư
agreements-mark_other = Sự kiện khác
agreements-matrix_title = Ai đã ký với ai: văn kiện theo nước liệt kê và đối tác
agreements-matrix_more = thêm một văn kiện đang đàm phán
agreements-matrix_doubt = một văn kiện còn nghi vấn
agreements-matrix_note = Mỗi ô là số văn kiện đã ký; ô trống nghĩa là các nguồn này không nêu văn kiện nào. Tỉnh, quận và thành phố tự ký đứng dưới nước của mình. Thái Lan liệt kê các biên bản ghi nhớ với Campuchia, CHDCND Lào và Myanmar, là những nước có người lao động sang Thái Lan; hai biên bản ghi nhớ của Philippines với Indonesia và CHDCND Lào là giữa các nước phái cử.
agreements-map_title = { $pairs ->
    [0] Không có cặp nước nào có văn kiện đã ký
   *[other] { $pairs } cặp nước liệt kê và đối tác có văn kiện đã ký; nhiều nhất là { $most }: { $count }
}
agreements-map_title_of = { $pairs ->
    [0] Không ghi nhận văn kiện đã ký nào của { $name } với bên khác
   *[other] Ghi nhận { $instruments } văn kiện đã ký của { $name }, với { $pairs } bên khác
 }
agreements-map_note = Đường nối nước liệt kê với đối tác, theo màu của nước liệt kê; đường đậm hơn là nhiều văn kiện đã ký hơn, đường mảnh màu xám là hành lang mới đang đàm phán. Đường nối không cho biết người lao động đi theo chiều nào: bảng cho biết điều đó.
agreements-timeline_title = Các văn kiện và diễn biến qua từng năm
agreements-timeline_note = Mỗi hành lang một dòng. Màu là của nước liệt kê; ý nghĩa của từng dấu được ghi dưới hình. Sự kiện không ghi năm chỉ có trong mục “Một thỏa thuận”.
agreements-provisions_title = { $agreements ->
    [0] Không có điều khoản của văn kiện nào được mô tả
   *[other] Nội dung được cho là có trong { $agreements } văn kiện: { $rows } điều khoản
 }
agreements-provisions_missing = nguồn nói là thiếu
agreements-provisions_empty = ô trống: không nêu
agreements-provisions_note = Số điều khoản được nêu theo chủ đề. Ô trống là không nêu, không phải là không có; “−1” đánh dấu một nội dung bảo vệ mà nguồn nói là thiếu. Văn kiện không được nguồn nào mô tả thì không xuất hiện.
agreements-choose_one = Thỏa thuận
agreements-events_title = Diễn biến của văn kiện
agreements-one_provisions_title = Nội dung quy định
agreements-one_title = { $parties }: mọi trường đúng như đã đọc
agreements-missing = được cho là thiếu: { $provision }
agreements-card_kind = Loại văn kiện
agreements-asked_pays = Ai trả chi phí
agreements-asked_capped = Số tiền và giới hạn
agreements-asked_rest = Nghỉ ngơi
agreements-asked_documents = Hộ chiếu và giấy tờ
agreements-asked_complaints = Khiếu nại
agreements-card_life = Từ khi ký
agreements-card_signed = ký { $date }
agreements-card_no_date = không rõ ngày: { $events }
agreements-card_amount = { $provision }: { $amount }
agreements-card_detail = { $said } ({ $detail })
agreements-card_nothing = Không ghi nhận gì
agreements-card_not_told = Không có dữ liệu: các nguồn đã đọc chỉ mô tả những phần khác của văn bản
agreements-card_not_read = Không có dữ liệu: chưa nguồn nào đã đọc mô tả nội dung văn bản
agreements-card_note = Những gì các nguồn đã đọc nói về văn bản. “Không có dữ liệu” không có nghĩa là văn bản không quy định: rất ít văn bản được đọc toàn văn.
agreements-card_later = Có văn bản sau này giữa hai bên về cùng loại công việc: { $years }.
agreements-card_no_provision = Chưa ghi nhận điều khoản nào của văn bản này: không nguồn nào đã đọc mô tả nội dung. Điều đó không nói lên gì về bản thân văn bản.
agreements-on_map = { $signed } đã ký, { $in_process } đang đàm phán

## Criteria of a good agreement

criteria-said = Trong { $agreements } thỏa thuận có ghi nhận điều khoản, { $most } thỏa thuận đề cập “{ $criterion }”, điểm được đề cập nhiều nhất; { $silent ->
    [0] cả { $criteria } điểm đều có ghi nhận
    *[other] { $silent } trên { $criteria } điểm không có ghi nhận gì
}
criteria-said_unknown = { $agreements ->
    [0] Không có thỏa thuận nào được ghi nhận điều khoản
    *[other] Không ghi nhận gì về nội dung của { $agreements } thỏa thuận
}
criteria-said_none = Trong { $agreements } thỏa thuận có điều khoản được ghi nhận, không thỏa thuận nào đáp ứng một điểm trong danh sách
criteria-note = Ô trống là không ghi nhận gì, không phải là không có: văn bản vẫn có thể quy định. Điều khoản nào đáp ứng điểm nào là nhận định của sản phẩm này; danh sách dưới đây cho biết. Các điểm trong hướng dẫn của Mạng lưới Liên Hợp Quốc về Di cư là những điểm nêu trên trang của hướng dẫn, cách diễn đạt trong 82 trang tài liệu chưa được ghi nhận. Danh sách đánh số trong báo cáo rà soát năm 2015 của Tổ chức Lao động Quốc tế (ILO) và Đối tác Tri thức Toàn cầu về Di cư và Phát triển (KNOMAD) chưa được ghi nhận. { $others ->
    [0] Mọi thỏa thuận được chọn đều hiển thị.
    *[other] { $others } thỏa thuận khác không hiển thị: chưa ghi nhận gì về nội dung.
}
criteria-empty = trống: không ghi nhận gì, không phải là không có
criteria-unpaid = không có ghi nhận về việc ai trả chi phí tuyển dụng
criteria-unpaid_sign = một nguồn nói có, nhưng không nói ai trả tiền
criteria-paying = Trong { $speaking } văn kiện nói về tuyển dụng, { $paying ->
    [0] không văn kiện nào được ghi nhận là nói ai trả tiền.
   *[other] { $paying } văn kiện nói ai trả tiền.
}
criteria-beside = Ngoài danh sách
criteria-others = Điểm khác
criteria-filter = Tiêu chí
criteria-list_title = Danh sách yêu cầu gì và điều gì đáp ứng

## Labour attachés

attaches-title = Tùy viên lao động
attaches-lead = Hành lang nào có thỏa thuận mà không có tùy viên lao động, tùy viên lao động ở đâu và có bao nhiêu?
attaches-answer_unknown = Không biết hành lang nào có văn kiện đã ký trong phiên bản dữ liệu này.
attaches-answer = Trong { $signed } hành lang có văn kiện đã ký, { $without ->
    [0] hành lang nào cũng có tùy viên lao động của nước phái cử.
   *[other] { $without } hành lang không có tùy viên lao động của nước phái cử.
 }
attaches-answer_largest = Đông nhất trong số đó là { $origin } – { $destination }, với { $persons } người di cư.
attaches-answer_most = Trong danh sách năm 2012 của ILO, số cao nhất là của { $origin }: { $stated } tùy viên lao động ghi bên cạnh tên nước, trong khi danh sách địa điểm cộng lại là { $counted }.
attaches-answer_none_of = Chưa ghi nhận hành lang nào từ { $name } có văn kiện đã ký.
attaches-answer_of = Trong { $signed } hành lang từ { $name } có văn kiện đã ký, { $without ->
    [0] hành lang nào cũng có tùy viên lao động của nước này.
   *[other] { $without } hành lang không có tùy viên lao động của nước này.
 }
attaches-answer_own = Trong danh sách năm 2012 của ILO, số ghi bên cạnh { $origin } là { $stated } tùy viên lao động, trong khi danh sách địa điểm cộng lại là { $counted }.
attaches-answer_newest_attaches = Số mới nhất tìm thấy của { $origin } là { $stated } ({ $unit }), tính đến { $date }.
attaches-answer_newest_other = Với { $origin }, một nguồn mới hơn đếm { $unit } chứ không đếm tùy viên lao động: { $stated }, tính đến { $date }.
attaches-answer_places = { $places ->
    [0] Chưa ghi nhận tùy viên lao động nào của { $name }.
   *[other] Tùy viên lao động của { $name } được ghi nhận tại { $places } nước và vùng lãnh thổ; không nêu có bao nhiêu người.
 }
attaches-answer_hosted = { $states ->
    [0] Chưa ghi nhận quốc gia thành viên nào khác có tùy viên lao động tại { $name }.
   *[other] { $states } quốc gia thành viên được ghi nhận có tùy viên lao động tại { $name }: { $origins }.
 }
attaches-people_title = { $corridors ->
    [0] Mọi hành lang có văn kiện đã ký đều có tùy viên lao động
   *[other] { $corridors } hành lang có văn kiện đã ký mà không có tùy viên lao động: { $persons } người di cư{ $unknown ->
        [0] {""}
       *[other] {" "}ở { $known } hành lang có ước tính
     }
 }
attaches-people_without = { $corridors } hành lang không có ước tính, điều đó không có nghĩa là bằng không: { $named }.
attaches-people_none = Ở đây chưa ghi nhận hành lang nào có văn kiện đã ký
attaches-people_unknown = { $corridors } hành lang có văn kiện đã ký nhưng không có tùy viên lao động; không rõ số người di cư
attaches-people_note = Các hành lang từ một quốc gia thành viên, hành lang đông người nhất trước; số người là tất cả người di cư theo ước tính của Liên Hợp Quốc. Cả hai danh sách đều chưa đầy đủ: không có tùy viên nghĩa là không tìm thấy.
attaches-newest_title = { $origins ->
    [0] Không tìm thấy số tùy viên lao động của nước nào
   *[other] Số mới nhất tìm thấy của { $origins } nước phái cử, bất kể ai nêu
 }
attaches-newest_value = { $stated } ({ $unit }, { $year })
attaches-newest_date = Tính đến { $date }.
attaches-newest_note = Nguồn nêu con số được ghi ở dòng của con số đó: không phải lúc nào cũng là chính nước ấy. Tùy viên, vị trí, văn phòng và địa điểm là những đơn vị khác nhau: không so sánh số của hai nước và không cộng số nào.
attaches-filter_origin = Nước phái cử
attaches-view_totals = Số nêu và số đếm được
attaches-view_map = Bản đồ và vị trí
attaches-view_services = Dịch vụ
attaches-view_coverage = Phạm vi
attaches-totals_title = { $origins ->
    [0] Không có tổng số tùy viên lao động nào được nêu
   *[other] { $differing ->
            [0] Trong { $origins } tổng số tùy viên lao động được nêu, không tổng nào khác
           *[other] { $differing } trên { $origins } tổng số tùy viên lao động được nêu khác
         } với danh sách vị trí bên cạnh
 }
attaches-totals_scope = Do ILO liệt kê năm 2012 (Bảng 1 trong tài liệu nền của ILO): tổng số nêu cho một nước, và số vị trí ở các địa điểm được nêu tên. Hai số có thể không khớp.
attaches-totals_note = Số nêu là số ghi trong Bảng 1 của tài liệu nền của ILO; số đếm được là tổng các số in bên cạnh địa điểm, địa điểm đứng một mình tính là một.
attaches-totals_note_thailand = Vị trí của Thái Lan được in là văn phòng.
attaches-totals_note_philippines = Với Philippines có ba số khác nhau: 37 ở cột tổng, 50 theo ba đề mục khu vực, 49 theo địa điểm.
attaches-as_of = Bảng 1 trong tài liệu nền của ILO: ILO (2012), có cập nhật; không in ngày nào sau đó
attaches-part_stated = Tổng số ILO nêu năm 2012
attaches-part_counted = Số đếm theo các địa điểm ILO liệt kê
attaches-axis_posts = Vị trí
attaches-statements_title = Mọi con số được nêu, mỗi số có đơn vị và ngày riêng
attaches-map_title = Các địa bàn năm 2012, theo Bảng 1 của tài liệu nền của ILO
attaches-map_note = Đường nối nước phái cử với địa bàn có tùy viên; đường đậm hơn là nhiều vị trí hơn.
attaches-posts_title = Mọi địa điểm và thành phố, kèm số in bên cạnh hoặc lý do không có số
attaches-services_title = Cơ quan đại diện và tùy viên lao động làm gì cho người lao động
attaches-services_note = Theo mô tả trong tài liệu chính. Nội dung không liệt kê cho một nước là không nêu, không có nghĩa là không làm.
attaches-consulates = Cơ quan lãnh sự nói chung
attaches-filter_coverage = Hiển thị hành lang có
attaches-all_coverage = Bất kỳ loại nào
attaches-agreement_only = Có văn kiện, không có tùy viên
attaches-post_only = Có tùy viên, không có văn kiện
attaches-both = Có văn kiện và tùy viên
attaches-axis_corridors = Hành lang
attaches-coverage_title = { $agreement_only ->
    [0] Không hành lang nào
   *[other] { $agreement_only } hành lang
 } chỉ có văn kiện đã ký, { $post_only ->
    [0] không hành lang nào
   *[other] { $post_only }
 } chỉ có tùy viên, { $both ->
    [0] không hành lang nào
   *[other] { $both }
 } có cả hai
attaches-origins_scope = Số hành lang, không phải số vị trí hay văn kiện: một nước thành viên và một nơi lao động của nước đó đến được tính một lần. Mọi nguồn và mọi năm, nên có nhiều nước hơn danh sách của ILO năm 2010 và 2012.
attaches-coverage_note = Tùy viên và văn kiện của mọi năm trong các nguồn này được tính chung, và không danh sách nào đầy đủ: “không có tùy viên” và “không có văn kiện” nghĩa là không tìm thấy ở đây. Hành lang là một cặp quốc gia hoặc vùng lãnh thổ, bất kể bên nào liệt kê văn kiện hay cử tùy viên; tỉnh bang được tính cho nước của mình.
attaches-origins_note = Hành lang đi từ một nước phái cử đến một nước tiếp nhận. Văn kiện được tính cho chiều mà người lao động đi, vị trí tùy viên được tính cho nước cử tùy viên; tỉnh bang được tính cho nước của mình. Không danh sách nào đầy đủ.
attaches-corridors_title = Từng hành lang
attaches-route = { $origin } tại { $place }

## The foot of every page

footer-line = { $product } · Dữ liệu ngày { $date } (phiên bản { $snapshot }) · Lời văn và dữ liệu: CC BY 4.0, nguồn như đã nêu
footer-about = Giới thiệu
footer-cite = Cách trích dẫn
footer-write = Liên hệ
footer-reviewed = Bản dịch của { $translator }, được { $reviewer } rà soát.
footer-not_reviewed = Bản dịch của { $translator }. Chưa có người bản ngữ am hiểu lĩnh vực này rà soát: chỗ nào chưa rõ thì căn cứ vào bản tiếng Anh.
footer-not_translated = Trang này chưa được dịch sang { $language } nên hiển thị bằng tiếng Anh.
footer-operator = Đơn vị vận hành: { $operator }

## About

about-title = Giới thiệu
about-lead = Đây là gì và không phải là gì, ai vận hành, cách báo lỗi, cách trích dẫn, cách đếm và ý nghĩa các từ.
about-view_product = Đây là gì
about-view_cite = Cách trích dẫn
about-view_methods = Phương pháp
about-view_glossary = Thuật ngữ
about-product_shows = Cooperation Monitor cho biết các nước ASEAN hợp tác về di cư lao động và các doanh nghiệp dịch vụ tự quản lý như thế nào: hành lang nào có thỏa thuận và thỏa thuận bảo vệ điều gì, tùy viên lao động ở đâu, các trung tâm hỗ trợ người lao động di cư tiếp nhận những gì, doanh nghiệp dịch vụ được xếp hạng ra sao theo bộ quy tắc ứng xử, điều gì đã được cam kết và đã biết gì về kết quả. Năm 2017 ASEAN thông qua một đồng thuận về quyền của người lao động di cư mà không có cơ chế giám sát; sản phẩm này nhằm góp phần lấp khoảng trống đó.
about-product_traces = Mỗi con số đều dẫn đến tài liệu hoặc trang mà từ đó nó được đọc và đến vị trí trong tài liệu. Khi các nguồn không thống nhất, cả hai thông tin được đặt cạnh nhau. Điều chưa biết được ghi là không có dữ liệu, kèm lý do. Không có gì được ước tính ở đây: chỉ có những ước tính do nguồn công bố, và được ghi rõ là ước tính.
about-product_is_not = Đây không phải ấn phẩm chính thức của ILO, ASEAN, Liên Hợp Quốc hay bất kỳ chính phủ nào, và không danh sách nào ở đây đầy đủ: điều không thấy ở đây vẫn có thể tồn tại.
about-who = Ai vận hành trang này
about-run_by = Trang này do { $operator } vận hành.
about-run_by_nobody = Ở đây chưa nêu cơ quan vận hành trang này. Mỗi con số đều nêu tài liệu hoặc trang được dùng làm nguồn, nên đơn vị công bố có thể xác nhận con số đó.
about-error = Báo lỗi
about-write = Hãy viết thư đến { $contact } và nêu tên hình cùng phiên bản dữ liệu; cả hai có trong địa chỉ ở mục “Liên kết đến trang này”.
about-write_nobody = Ở đây chưa có địa chỉ để báo lỗi. Hãy sao chép địa chỉ ở mục “Liên kết đến trang này” trong trình đơn: địa chỉ đó có tên hình và phiên bản dữ liệu. Hãy gửi địa chỉ đó, kèm điều sai và nơi ghi con số đúng, cho người hoặc cơ quan đã giới thiệu trang này với bạn. Nguồn nêu dưới hình có thể cho biết ngay chính nguồn đó ghi gì.
about-languages = Ai đã dịch
about-original = { $language }: bản gốc.
about-translated = { $language }: bản dịch của { $translator }. Chưa có người bản ngữ am hiểu lĩnh vực này rà soát bản dịch.
about-translated_and_reviewed = { $language }: bản dịch của { $translator }, được { $reviewer } rà soát.
about-licence_title = Giấy phép
about-licence = Chương trình theo giấy phép MIT. Nội dung được tổng hợp và viết ở đây có thể sử dụng theo giấy phép Creative Commons Ghi công 4.0; các tài liệu và trang được dùng làm nguồn thuộc về đơn vị công bố. Ước tính số người di cư: Liên Hợp Quốc, Creative Commons Ghi công 3.0 IGO. Tọa độ thành phố: GeoNames, Creative Commons Ghi công 4.0.
about-cite = Trích dẫn toàn bộ như sau:
about-citation = { $product } ({ $year }). Hợp tác về di cư lao động và việc tự quản lý của doanh nghiệp dịch vụ trong ASEAN. Phiên bản dữ liệu { $snapshot }.
about-cite_figure = Mỗi hình có trích dẫn riêng, kèm nguồn và, khi trang này có địa chỉ công khai, một địa chỉ lâu dài, ở mục “Bảng và tải về” bên dưới hình.
about-method_agreements_title = Thỏa thuận
about-method_agreements = Mỗi mục có ghi ngày được tính là một văn kiện. Gia hạn và cập nhật là sự kiện của văn kiện đó và không tính lại; mục đang trong quá trình đàm phán được đếm riêng. Tỉnh bang của Canada được nêu riêng là một văn kiện. Chữ ký không nói lên việc văn kiện có hiệu lực.
about-method_attaches_title = Tùy viên lao động
about-method_attaches = Số nêu là con số mà nguồn in; số đếm được là tổng các số bên cạnh địa điểm. Vị trí, văn phòng và địa điểm là các đơn vị khác nhau và không bao giờ cộng với nhau.
about-method_complaints_title = Khiếu nại
about-method_complaints = Vụ việc, người khiếu nại, đơn khiếu nại và người được hỗ trợ là các thước đo khác nhau; số tiền đòi, số tiền được phán quyết và số tiền đã trả cũng vậy: chúng đứng cạnh nhau và không bao giờ cộng với nhau. Thời kỳ được vẽ đúng độ dài; tháng thiếu số liệu không phải là số không. Số liệu được đơn vị công bố sửa lại đứng cạnh số liệu trước đó.
about-method_agencies_title = Xếp hạng doanh nghiệp dịch vụ
about-method_agencies = Hạng được ghi đúng như công bố, mỗi kỳ theo thang riêng. Chữ cái của các kỳ đầu và số sao của các kỳ sau không bao giờ được quy đổi sang nhau.
about-method_commitments_title = Cam kết
about-method_commitments = Tình trạng chỉ được ghi khi có bằng chứng, kèm ngày của bằng chứng. Bằng chứng có trước cam kết được ghi rõ như vậy và không được tính là kết quả của cam kết. Khi không tìm thấy gì thì ghi chưa có thông tin, điều đó không có nghĩa là chưa làm gì.
about-method_corridors_title = Hành lang
about-method_corridors = Hành lang đi từ một nước phái cử đến một nước tiếp nhận. Số người trong đó là tất cả người di cư theo nơi sinh hoặc quốc tịch, theo ước tính của Liên Hợp Quốc, không chỉ người lao động. Văn kiện được tính cho chiều mà người lao động đi, vị trí tùy viên lao động được tính cho nước phái cử đã cử tùy viên.
about-method_disagreements_title = Điểm không thống nhất
about-method_disagreements = Mỗi cặp thông tin không thể cùng đúng có một mức độ: làm thay đổi một con số chính, một mục, hoặc chỉ lời văn. Lưu ý cảnh báo rằng hai số không so sánh được; lưu ý không phải là điểm không thống nhất và được đếm riêng.
glossary-tables = **Bảng 1, Bảng 2, Hộp**: các bảng và hộp trong tài liệu nền của Diễn đàn lao động di cư ASEAN lần thứ 7, do Tổ chức Lao động Quốc tế biên soạn; đây là tài liệu chính được dùng. Bảng 1 liệt kê tùy viên lao động của các quốc gia thành viên, Bảng 2 liệt kê thỏa thuận và biên bản ghi nhớ của họ đến năm 2010; các Hộp kể về từng trường hợp.
glossary-agreement = **Hiệp định lao động song phương**: điều ước hoặc văn kiện ràng buộc khác giữa hai nước về người lao động đi từ nước này sang nước kia. **Biên bản ghi nhớ** thường ít trang trọng hơn và thường không ràng buộc.
glossary-attache = **Tùy viên lao động**: cán bộ của bộ phụ trách lao động tại đại sứ quán hoặc cơ quan lãnh sự, giúp đỡ người lao động nước mình ở nước ngoài. Ở Việt Nam, công việc này thuộc Ban Quản lý lao động.
glossary-code = **Bộ quy tắc ứng xử**: các quy tắc mà doanh nghiệp dịch vụ tự đặt ra, như bộ quy tắc của VAMAS, Hiệp hội Xuất khẩu lao động Việt Nam.
glossary-corridor = **Hành lang**: một nước phái cử và một nước tiếp nhận mà người lao động đi từ nước này sang nước kia.
glossary-cycle = **Kỳ đánh giá**: một lần hiệp hội đánh giá các doanh nghiệp theo bộ quy tắc ứng xử và công bố hạng.
glossary-deployment = **Phái cử**: số người lao động được đưa đi nước ngoài, hoặc được đếm khi xuất cảnh, trong một thời kỳ; không phải số người đang ở nước ngoài.
glossary-mrc = **Trung tâm hỗ trợ người lao động di cư (MRC)**: nơi cung cấp thông tin, giúp đỡ và tiếp nhận khiếu nại của người lao động di cư.
glossary-stock = **Số người di cư hiện có**: số người di cư sống ở một nước tại một thời điểm, bất kể vì sao họ đến đó.
glossary-tier = **Nhóm**: nhóm mà báo cáo về mua bán người của Hoa Kỳ xếp một nước vào, từ 1 đến 3.

## Rows of a table

rows-trust = Độ tin cậy
rows-of_all = { $heading }, như nhau ở mọi dòng: { $value }
rows-more = Hiện thêm { $more } ({ $shown } trên { $rows })

## The profile of a country

profile-place_title = { $name } trong các quốc gia thành viên ASEAN
profile-place_as_of = Người di cư: ước tính giữa năm { $year }; mỗi số khác theo nguồn riêng, nêu ở nơi số đó được trình bày riêng
profile-place_note = Thứ bậc tính từ số lớn nhất trở xuống; trung tâm và điều ước, vốn chưa được xem xét hết, không có thứ bậc. Số lớn tự nó không phải là tốt hay xấu.
profile-none_found = không tìm thấy
profile-rank = { $what } (thứ { $rank } trên { $of })
profile-answer_people = { $migrants ->
    [0] Ước tính không có người di cư nào từ { $name } sống ở quốc gia thành viên khác.
   *[other] Năm { $year }, { $migrants } người di cư từ { $name } sống ở các quốc gia thành viên khác, trong đó { $share } phần trăm ở nơi không tìm thấy văn kiện đã ký hay tùy viên lao động.
 }
profile-answer_beyond = Ngoài ASEAN, có một nước đông hơn tất cả các quốc gia thành viên cộng lại: { $destination }, { $persons } người.
profile-answer_unknown = Không rõ có bao nhiêu người di cư từ { $name } sống ở các quốc gia thành viên khác.
profile-answer_protection = Theo các nguồn này, { $name } { $signed ->
    [0] không là một bên của văn kiện đã ký nào
   *[other] là một bên của { $signed } văn kiện đã ký
 }, { $posted ->
    [0] không cử tùy viên lao động đến nước nào
   *[other] cử tùy viên lao động đến { $posted } nước
 }, và { $treaties ->
    [0] không bị ràng buộc bởi điều ước nào trong số được tra cứu.
   *[other] bị ràng buộc bởi { $treaties } điều ước trong số được tra cứu.
 }
profile-answer_with = Các văn kiện là với: { $others }.
profile-arrivals_answer = Năm { $year }, { $persons } người di cư từ các quốc gia thành viên khác sống ở { $name }. Trong { $corridors } hành lang đến đó có ước tính, { $signed ->
    [0] không hành lang nào có văn kiện đã ký
   *[other] { $signed } hành lang có văn kiện đã ký ({ $origins })
 } và { $posted ->
    [0] không hành lang nào có tùy viên lao động của nước phái cử.
   *[other] { $posted } hành lang có tùy viên lao động của nước phái cử ({ $hosted }).
 }
profile-arrivals_title = Năm { $year }, { $persons } người di cư từ các quốc gia thành viên khác sống ở { $name }: { $signed ->
    [0] không hành lang nào đến đó có văn kiện đã ký
   *[other] { $signed } trên { $corridors } hành lang đến đó có văn kiện đã ký
 }, { $posted ->
    [0] không hành lang nào có tùy viên lao động của nước phái cử
   *[other] { $posted } có tùy viên lao động của nước phái cử
 }
profile-arrivals_unknown = Không rõ có bao nhiêu người di cư từ các quốc gia thành viên khác sống ở { $name }.
profile-arrivals_note = Tất cả người di cư từ các quốc gia thành viên khác, không chỉ người lao động, theo ước tính của Liên Hợp Quốc; không gồm người từ nơi khác. Màu cho biết đã tìm thấy gì cho từng hành lang, theo chiều đến nước này.
profile-answer_complaints = Số liệu mới nhất có ghi nhận về khiếu nại thuộc mọi loại: { $value } { $unit }, { $period } ({ $reporter }).
profile-answer_no_complaints = Không có ghi nhận nào về tổng số khiếu nại thuộc mọi loại trong một thời kỳ{ $figures ->
    [0] { "" }
   *[other] ; có { $figures } số liệu thuộc loại khác, như về một nhóm người lao động, về trợ giúp hoặc về trung tâm
 }.

## Two countries beside each other

beside-title = { $one } và { $other } khác nhau ở đâu
beside-note = Mỗi khác biệt là khác biệt trong những gì các nguồn này liệt kê, không phải trong những gì có trên thực tế; những điểm giống nhau không được nêu.
beside-scales = Các hình đặt cạnh nhau có thang đo riêng: hãy so sánh con số, không so sánh độ dài của thanh.
beside-alike = Trong những gì được đặt cạnh nhau ở đây, không ghi nhận khác biệt nào giữa { $one } và { $other }.
beside-not_known = { $what }: không so sánh được vì không rõ số của { $unknown }.
beside-what_arrived = Người di cư từ các quốc gia thành viên khác
beside-what_migrants = Người di cư sống ở các quốc gia thành viên khác
beside-what_instruments = Văn kiện đã ký
beside-what_posted_to = Nước có tùy viên lao động
beside-what_centres = Trung tâm hỗ trợ
beside-more_arrived = Số người di cư từ các quốc gia thành viên khác sống ở { $more } ({ $most }) nhiều hơn ở { $fewer } ({ $least }).
beside-more_migrants = Số người di cư từ { $more } ({ $most }) sống ở các quốc gia thành viên khác nhiều hơn số người từ { $fewer } ({ $least }).
beside-uncovered = { $most } phần trăm người di cư từ { $uncovered } sống ở nơi không tìm thấy văn kiện đã ký hay tùy viên lao động, so với { $least } phần trăm người từ { $covered }.
beside-more_instruments = Ghi nhận nhiều văn kiện đã ký của { $more } ({ $most }) hơn của { $fewer } ({ $least ->
    [0] không tìm thấy
   *[other] { $least }
 }).
beside-more_posted_to = { $more } cử tùy viên lao động đến { $most } nước, còn { $fewer } { $least ->
    [0] không cử đến nước nào mà các nguồn này nêu tên
   *[other] cử đến { $least } nước
 }.
beside-more_centres = Ghi nhận { $most } trung tâm hỗ trợ ở { $more }, { $least ->
    [0] không có trung tâm nào
   *[other] { $least } trung tâm
 } ở { $fewer }.
beside-bound = Tìm thấy { $treaties } điều ước ràng buộc { $has } mà không tìm thấy ràng buộc đối với { $lacks }: { $named }.
beside-limited = { $treaty } (ghi chú: { $limit })
beside-agreement_newer = Văn kiện đã ký mới nhất của { $newer } ({ $new }) mới hơn của { $older } ({ $old }).
beside-agreement_only = Ghi nhận văn kiện đã ký có ghi ngày ({ $date }) của { $has }, không ghi nhận văn kiện nào như vậy của { $lacks }.
beside-complaints_newer = Số liệu mới nhất về khiếu nại thuộc mọi loại của { $newer } (đến { $new }) mới hơn của { $older } (đến { $old }).
beside-complaints_only = Ghi nhận tổng số khiếu nại thuộc mọi loại trong một thời kỳ của { $has } (đến { $date }), không ghi nhận của { $lacks }.

## News

news-since_title = { $events ->
    [0] Không biết có gì xảy ra trong { $period }
   *[other] { $events } sự kiện hoặc thông báo được ghi nhận trong { $period }: { $told }
 }
news-last_before = { $title }. Sự kiện mới nhất trước đó: { $what } ({ $date })
news-note = Theo các trang đã đọc, sự kiện mới nhất trước. Ngày chính xác đến mức nguồn cho biết. Thời gian tính ngược từ { $day }, ngày của phiên bản dữ liệu này. Điều một trang nói về nhiều nước, hoặc trong nhiều câu, được tính một lần; tệp tải về có mọi dòng.
news-nothing_of = Không liệt kê sự kiện nào có ngày trong năm { $year }, điều đó không có nghĩa là không có gì xảy ra.
news-not_heard_of = Được thông báo cho một ngày đã qua, chưa rõ có diễn ra hay không: { $what }.
news-read_of = Các trang năm { $year } đã đọc, trong đó có những việc không ghi ngày: { $titles }.
news-sought_of = Đã tìm nhưng không thấy: { $what }.
news-read = Trang cuối cùng được đọc vào { $day }: những gì xảy ra sau đó, hoặc có ở các trang chưa đọc, không có ở đây.
news-ahead_title = { $events ->
    [0] Không có sự kiện nào được thông báo sắp diễn ra
   *[other] { $events } sự kiện được thông báo sắp diễn ra
 }
news-ahead_note = Theo thông báo: ở đây không ai khẳng định điều đó sẽ diễn ra. Tính từ sau { $day }, ngày của phiên bản dữ liệu này.
news-none = Không biết sự kiện nào có ghi ngày.
news-newest = Sự kiện mới nhất có ghi ngày: { $what } ({ $kind }, { $date }).
news-silence = Không tìm thấy sự kiện nào sau đó trong các trang đã đọc đến { $day }; không phải mọi trang đều đã được đọc.
news-period_month = một tháng qua
news-period_quarter = ba tháng qua
news-period_half = sáu tháng qua
news-period_year = một năm qua
news-period_two = hai năm qua
news-period_five = năm năm qua
news-count_agreement_signed = { $count } thỏa thuận được ký
news-count_on_an_agreement = { $count } sự kiện của thỏa thuận
news-count_meeting = { $count } cuộc họp
news-count_treaty = { $count } hành động về điều ước
news-count_law = { $count } luật và văn bản dưới luật
news-count_ranking_published = { $count } bảng xếp hạng được công bố

## Corridors

corridors-title = Hành lang di cư
corridors-lead = Việc bảo vệ người di cư trong ASEAN đến được đâu, và dừng lại ở đâu?
corridors-answer = Năm { $year }, trong { $total } triệu người di cư sống ở một quốc gia thành viên khác của ASEAN, { $both } phần trăm sống trong hành lang có ghi nhận cả văn kiện đã ký và tùy viên lao động, { $neither } phần trăm trong hành lang không có cả hai. Chỉ có văn kiện: { $agreement } phần trăm; chỉ có tùy viên: { $post } phần trăm. Văn kiện được tính bất kể năm nào, dù còn hiệu lực hay không.
corridors-answer_without = Trong ASEAN, không tìm thấy thỏa thuận cho { $corridors } hành lang có ước tính; đông người nhất là { $largest }.
corridors-answer_beyond = Ngoài ASEAN, trong các hành lang không có thỏa thuận, đông người nhất là { $largest }. Đây là toàn bộ người di cư, gồm cả người tị nạn, không chỉ người lao động.
corridors-answer_doubted = Các hành lang đến { $destinations } không nêu ở đây: ước tính của chúng có kèm lưu ý.
corridors-answer_route = { $origin } – { $destination } ({ $persons })
corridors-answer_unknown = Không có dữ liệu về số người sống trong một hành lang: dữ liệu này không có ước tính số người di cư theo nước đi và nước đến.
corridors-protection_title = Năm { $year }, { $neither } phần trăm người di cư trong ASEAN, { $world } phần trăm từ ASEAN, không có văn kiện lẫn tùy viên
corridors-protection_scope = { $total } triệu người trong ASEAN sống ở một nước thành viên khác, theo ước tính của Liên Hợp Quốc cho giữa năm { $year }, dù là lao động hay không; văn kiện và vị trí là của mọi năm.
corridors-protection_note = Tất cả người di cư theo nơi sinh hoặc quốc tịch, theo ước tính của Liên Hợp Quốc: không chỉ người lao động, và ở nhiều nước có cả người tị nạn. “Không có cả hai” nghĩa là không tìm thấy trong các nguồn này. Văn kiện được tính cho chiều mà người lao động đi, dù có hiệu lực hay không; vị trí tùy viên được tính khi tùy viên lao động của nước phái cử có mặt tại nước tiếp nhận. { $unknown ->
    [0] Mọi hành lang được liệt kê đều có ước tính.
   *[other] Không tính { $unknown } hành lang không có ước tính, điều đó không phải là số không{ $signed ->
            [0] ; không tìm thấy văn kiện đã ký nào cho các hành lang đó
           *[other] ; { $signed } hành lang trong đó có văn kiện đã ký: đến { $destinations }
         }.
 }
corridors-protection_unknown = Không có dữ liệu về số người di cư trong ASEAN sống trong hành lang có văn kiện hoặc tùy viên lao động: không có ước tính
corridors-old = Trong số người ở các hành lang có văn kiện, { $share } phần trăm ở nơi không biết có văn kiện nào từ năm { $since } trở đi; đông nhất là { $largest }.
corridors-without_doubted = Không tính những người ở { $destinations }, nơi ước tính có kèm lưu ý, thì { $neither } phần trăm người di cư từ ASEAN không có cả hai.
corridors-lasting = { $corridors ->
    [0] Trong mỗi hành lang có cả hai, ít nhất một văn kiện chưa được biết là đã hết hạn, bị thay thế hay tạm dừng.
   *[other] Không tính những văn kiện được biết là đã hết hạn, bị thay thế hay tạm dừng, tỷ lệ có cả hai là { $share } phần trăm.
 }
corridors-under_one = dưới 1
corridors-over_99 = trên 99
corridors-as_of = Ước tính cho giữa năm { $year }; thỏa thuận và vị trí tùy viên của mọi năm trong các nguồn này
corridors-reach_asean = Trong ASEAN
corridors-reach_world = Từ ASEAN đến mọi nơi
corridors-filter_reach = Hành lang nào
corridors-filter_protection = Ghi nhận những gì
corridors-all_protection = Mọi hành lang
corridors-group = Nhóm
corridors-corridor = Hành lang
corridors-axis_share = Phần trăm người di cư
corridors-axis_persons = Số người
corridors-share_text = { $persons } người trong { $corridors } hành lang
corridors-route = { $origin } – { $destination }
corridors-origins_title_asean = Ghi nhận gì cho người di cư của { $origins } quốc gia thành viên sống ở một quốc gia thành viên khác
corridors-origins_title_world = Ghi nhận gì cho người di cư của { $origins } quốc gia thành viên, dù họ sống ở đâu
corridors-origins_note = Tỷ lệ trong số người di cư của từng nước, nước có nhiều người di cư nhất trước. Con số đằng sau tỷ lệ có trong bảng.
corridors-largest_title = { $corridors ->
    [0] Không có hành lang nào có ước tính
   *[other] { $share ->
            [100] { $corridors } hành lang có ước tính
           *[other] { $five } hành lang đông nhất trong { $corridors } hành lang có ước tính chiếm { $share } phần trăm số người
         }
 }
corridors-largest_note = { $drawn } hành lang đông nhất trong { $corridors } hành lang; màu cho biết đã tìm thấy gì cho từng hành lang. Số người là người di cư theo ước tính của Liên Hợp Quốc, ở nhiều nước có cả người tị nạn.
corridors-list_title = { $corridors ->
    [0] Không có hành lang nào
   *[other] { $corridors } hành lang, lần lượt từng hành lang
 }{ $unknown ->
    [0] {""}
   *[other] ; { $unknown } hành lang không có ước tính số người
 }
corridors-list_note = Gồm cả hành lang không có ước tính số người. Văn kiện mới nhất là văn kiện ký sau cùng; bên cạnh là điều cuối cùng được biết về văn kiện đó.
corridors-view_all = Tất cả hành lang
corridors-view_one = Một hành lang
corridors-matrix_title = Giữa các quốc gia thành viên và { $destinations } nơi đến có nhiều người di cư nhất, { $bare ->
    [0] hành lang nào cũng có văn kiện hoặc tùy viên lao động
    *[other] { $bare } hành lang không có cả văn kiện lẫn tùy viên lao động
}
corridors-matrix_note = Số người di cư tính bằng nghìn bên cạnh những gì tìm thấy; không có số khi không có ước tính. Mỗi ô mở ra mọi điều được ghi nhận về hành lang đó.
corridors-matrix_empty = trống: không ghi nhận gì
corridors-thousands = { $thousands }
corridors-under_one_thousand = <1
corridors-cell = { $kind }, { $persons } người
corridors-one_lead = Có gì bảo vệ người đi từ nước này sang nước kia, và điều gì chưa được ghi nhận?
corridors-answer_nothing = Không ghi nhận gì về { $origin } – { $destination }: Liên Hợp Quốc không có ước tính số người di cư cho cặp này, và không danh sách thỏa thuận hay tùy viên lao động nào đã đọc nêu tên cặp này.
corridors-answer_spoken_of = Có nguồn nói đến một văn bản của { $origin } và { $destination }; không ghi nhận văn bản nào.
corridors-answer_nothing_else = Ngoài ra không ghi nhận gì: Liên Hợp Quốc không có ước tính số người di cư cho cặp này, và không tìm thấy thỏa thuận hay tùy viên lao động nào.
corridors-looked_for = Đã tìm nhưng không có: { $what }. { $reason } ({ $source }).
corridors-wanted = Đã tìm một văn bản nhưng không thấy, hoặc không thấy việc ký, cho { $corridors }, là các hành lang được ghi là không có thỏa thuận; mỗi hành lang này cho biết là gì.
corridors-answer_people = Theo ước tính của Liên Hợp Quốc, { $persons } người từ { $origin } sống ở { $destination } năm { $year }.
corridors-answer_no_people = Không rõ có bao nhiêu người từ { $origin } sống ở { $destination }: không có ước tính cho cặp này.
corridors-answer_protected = { $signed ->
    [0] Không ghi nhận văn kiện đã ký nào về việc di cư này
    *[other] Ghi nhận { $signed } văn kiện đã ký về việc di cư này{ $dated ->
            [0] {""}
           *[other] {" "}(mới nhất năm { $newest })
        }, dù còn hiệu lực hay không
}{ $over ->
    [0] {""}
   *[other] {" "}({ $over } văn kiện được biết là đã hết hạn, bị thay thế hoặc tạm ngừng)
}{ $in_process ->
    [0] {""}
   *[other] {" "}(thêm { $in_process } văn kiện đang đàm phán)
}, và { $places ->
    [0] không ghi nhận vị trí tùy viên lao động nào ở đó.
    *[other] tùy viên lao động của nước họ có mặt tại { $places } nơi ở đó.
}
corridors-not_counted = Còn { $instruments } văn kiện nữa giữa hai nước không tính ở đây: { $associations ->
    [0] áp dụng cho lao động đi chiều ngược lại.
   *[other] áp dụng cho lao động đi chiều ngược lại, hoặc ký với một hiệp hội doanh nghiệp chứ không phải với nhà nước.
 }
corridors-one_provinces = { $others ->
    [0] Văn kiện đã ký là của tỉnh bang, không phải của cả nước: { $named }.
   *[other] Trong số đó, { $of } là văn kiện của tỉnh bang, không phải của cả nước: { $named }.
 }
corridors-provinces = Văn kiện của một tỉnh bang được tính cho cả nước: { $said }.
corridors-answer_last = Điều được biết sau cùng về văn kiện đó: { $event } ({ $year }).
corridors-only_for = Chỉ ghi nhận cho một số công việc: { $sectors }.
corridors-without_estimate = { $corridors } hành lang không được vẽ vì không có ước tính, điều đó không có nghĩa là bằng không: đến { $destinations }.
corridors-known_otherwise = Số người lớn nhất được biết theo cách khác: { $measure }, { $value } ({ $period }).
corridors-of_provinces = { $provinces } tính cho { $country }
corridors-of_text_over = { $agreement }: { $state }
corridors-answer_pays = Ai trả chi phí tuyển dụng: { $said }{ $others ->
    [0] {""}
   *[other] ; về { $others } văn kiện đã ký khác thì không ghi nhận
 }.
corridors-answer_pays_newest = Theo văn kiện đã ký mới nhất ({ $agreement }), ai trả chi phí tuyển dụng thì không ghi nhận.
corridors-answer_pays_under = “{ $provisions }” ({ $agreements })
corridors-answer_pays_unread = Theo các văn bản này, ai phải trả chi phí tuyển dụng thì không có dữ liệu: không nguồn nào đã đọc mô tả nội dung các văn bản này.
corridors-answer_pays_not_among = Theo các văn bản này, ai phải trả chi phí tuyển dụng thì không có dữ liệu: các nguồn đã đọc mô tả { $described } văn bản mà không nói điều đó, nhưng không có nghĩa là văn bản không quy định.
corridors-answer_complained = Khiếu nại của người từ { $origin } ở { $destination }, số liệu mới nhất: { $measure }, { $value } ({ $reporter }, { $period }).
corridors-answer_no_complaints = Chưa ghi nhận số liệu khiếu nại của riêng người từ { $origin } ở { $destination }: số liệu hai nước công bố là về mọi người di cư của họ.
corridors-one_title = { $origin } – { $destination } qua các con số
corridors-one_note = Mỗi con số được đếm riêng. Văn kiện giữa cơ quan nhà nước hai nước được tính khi áp dụng cho người lao động đi theo chiều này, dù có hiệu lực hay không; thỏa thuận với một hiệp hội doanh nghiệp hoặc giữa hai nước phái cử thì không. Trung tâm là của cả nước, không riêng của hành lang này.
corridors-one_people = Số người
corridors-one_people_note = Tất cả người di cư, ước tính cho giữa năm { $year }
corridors-one_people_none = Không có ước tính cho cặp này, điều đó không phải là số không
corridors-one_signed = Văn kiện đã ký
corridors-one_in_process = { $in_process ->
    [0] Không có văn kiện nào chờ ký
    *[other] { $in_process } văn kiện khác chờ ký
}
corridors-one_posts = Nơi có tùy viên lao động
corridors-one_posts_note = Của nước phái cử, tại nước tiếp nhận
corridors-one_centres = Trung tâm hỗ trợ tại { $place }
corridors-criteria_none = Không ghi nhận văn kiện nào áp dụng cho người lao động đi theo chiều này
corridors-criteria_note = Ô trống là không ghi nhận gì, không phải là không có: văn bản vẫn có thể quy định. { $unknown ->
    [0] Văn kiện nào cũng có ít nhất một điều khoản được ghi nhận.
    *[other] { $unknown } văn kiện không có điều khoản nào được ghi nhận (·).
}
corridors-instruments_title = { $instruments ->
    [0] Không ghi nhận văn kiện nào
    *[other] { $instruments } văn kiện và tình trạng của từng văn kiện
}
corridors-posts_title = { $places ->
    [0] Không ghi nhận vị trí tùy viên lao động nào
    *[other] Nơi có tùy viên lao động: { $places } mục
}
corridors-services_title = Cơ quan đại diện của nước phái cử làm gì cho người lao động
corridors-centres_title = Trung tâm hỗ trợ ở hai đầu hành lang
corridors-complaints_title = Số liệu khiếu nại của hai nước về mọi người di cư của họ, mới nhất trước
corridors-complaints_note = Những gì các đơn vị báo cáo của hai nước công bố về tất cả người di cư của họ, không riêng hành lang này. Số liệu theo các thước đo khác nhau không bao giờ cộng với nhau.
corridors-own_complaints_title = { $figures ->
    [0] Chưa ghi nhận số liệu khiếu nại nào của người từ { $origin } ở { $destination }
   *[other] Khiếu nại của người từ { $origin } ở { $destination }: { $figures } số liệu, mới nhất trước
 }
corridors-own_complaints_note = Do nước phái cử thống kê theo nước tiếp nhận. Các thời kỳ chồng lên nhau nên không cộng các số lại.
corridors-costs_title = Người lao động từ { $origin } đã trả bao nhiêu để được tuyển dụng{ $own ->
    [0] , tới mọi nước tiếp nhận: chưa ghi nhận số liệu riêng cho { $destination }
   *[other] , số liệu cho { $destination } trước
 }
corridors-costs_note = Số liệu cho nơi đến này đứng trước; số liệu không ghi nơi đến là của tất cả người lao động của nước đó.
corridors-counts_title = { $counts ->
    [0] Chưa ghi nhận số đếm nào khác về số người
   *[other] { $counts } số đếm về số người mà các nguồn nêu bên cạnh ước tính, mới nhất trước
 }
corridors-counts_note = Lao động đi trong một thời kỳ, người sống ở đó vào một ngày và người đã về nước là ba thứ khác nhau: không cộng các số lại, cũng không so với ước tính.
corridors-agencies_title = Doanh nghiệp dịch vụ của { $origin } có hạng được công bố
corridors-agencies_note = Hạng theo thang của từng kỳ; hạng là của doanh nghiệp, không phải của hành lang này.
corridors-treaties_title = Các quốc gia thành viên ở hai đầu đã phê chuẩn điều ước nào
corridors-treaties_note = Chỉ gồm những hành động mà một trang có nêu; ô trống là không tìm thấy, không phải là “chưa phê chuẩn”. Điều ước chỉ được ghi nhận cho các quốc gia thành viên.
corridors-missing_title = Những gì chưa được ghi nhận về hành lang này
corridors-no_instruments = Văn kiện: không danh sách hay trang nào đã đọc nêu văn kiện áp dụng cho người lao động đi theo chiều này.
corridors-no_counts = Số đếm khác về số người: không trang nào đã đọc nêu số cho cặp này.
corridors-no_posts = Tùy viên lao động: không danh sách nào đã đọc nêu vị trí tùy viên của nước phái cử ở đó.
corridors-no_services = Dịch vụ của cơ quan đại diện: không nguồn nào đã đọc nói đến.
corridors-no_centres = Trung tâm hỗ trợ: không ghi nhận trung tâm nào ở cả hai đầu.
corridors-no_complaints = Khiếu nại: không ghi nhận số liệu nào của đơn vị báo cáo ở cả hai đầu.
corridors-no_own_complaints = Khiếu nại của riêng hành lang này: không cơ quan nào của nước phái cử đã đọc thống kê theo nước tiếp nhận này.
corridors-no_costs = Chi phí tuyển dụng: không khảo sát hay trang nào đã đọc nêu cho người lao động của nước này.
corridors-no_agencies = Doanh nghiệp dịch vụ được xếp hạng: không ghi nhận hạng nào do hiệp hội của nước phái cử công bố.

## Complaints

complaints-title = Khiếu nại
complaints-lead = Người lao động di cư khiếu nại về điều gì, ở đâu, và khiếu nại có tăng không?
complaints-answer_rose = { $place }: { $what } tăng từ { $before } năm { $first } lên { $now } năm { $last }
complaints-answer_fell = { $place }: { $what } giảm từ { $before } năm { $first } xuống { $now } năm { $last }
complaints-answer_stayed = { $place }: { $what } năm { $last } bằng năm { $first }, { $now } so với { $before }
complaints-answer_workers = Các con số này không cho biết có bao nhiêu lao động ở nước ngoài: tăng hay giảm không cho biết người lao động được bảo vệ tốt hơn hay kém hơn.
complaints-with_years_between = { $said } ({ $between }).
complaints-in_year = { $value } năm { $year }
complaints-not_in_year = không có số đếm riêng năm { $year }
complaints-answer_unknown = Không rõ khiếu nại có tăng hay không: không đơn vị nào công bố hai năm trọn vẹn có thể so sánh.
complaints-of_every_worker = Cơ quan này đếm mọi người lao động, kể cả người trong nước: không cho biết bao nhiêu là người di cư.
complaints-answer_newer = Mới hơn các số này và không so sánh được với các số đó: { $counts }.
complaints-newer_counted = { $place }: { $measure }, { $value } { $unit } ({ $reporter }, { $period })
complaints-newer_of_every_worker = { $place }: { $measure }, { $value } { $unit } của mọi người lao động, kể cả người trong nước ({ $reporter }, { $period })
complaints-answer_elsewhere = Ở { $places } nước và nhóm nước khác có số liệu công bố, không có hai năm trọn vẹn gần đây nào so sánh được: không rõ khiếu nại ở đó có tăng hay không.
complaints-most_answer = Theo số liệu phân loại mới nhất ({ $place }, { $period }), khiếu nại nhiều nhất về: { $kinds }.
complaints-most_by_unknown = Không ghi nhận số liệu khiếu nại nào phân theo nơi.
complaints-most_by_destination = Theo số liệu phân loại mới nhất theo nước đến ({ $place }, { $period }), khiếu nại nhiều nhất từ: { $kinds }. Những nước mà nguồn không nêu thì không rõ.
complaints-most_by_origin = Theo số liệu phân loại mới nhất theo nơi xuất thân ({ $place }, { $period }), khiếu nại nhiều nhất là của người từ: { $kinds }. Những nơi mà nguồn không nêu thì không rõ.
complaints-kind_counted = { $kind } ({ $value })
complaints-three = { $first }, { $second } và { $third }
complaints-filter_country = Nước
complaints-filter_measure = Đếm gì
complaints-filter_split = Chia theo
complaints-filter_unit = Đơn vị
complaints-filter_reporter = Đơn vị báo cáo
complaints-filter_sex = Giới tính
complaints-filter_year = Năm của thời kỳ
complaints-all_reporters = Mọi đơn vị báo cáo
complaints-all_sexes = Tất cả, như đã công bố
complaints-all_years = Mọi năm
complaints-split_any = Có chia hoặc không chia
complaints-measure_option = { $label } ({ $figures })
complaints-view_figures = Khiếu nại về điều gì và có tăng không
complaints-view_returns = Báo cáo hằng tháng của các trung tâm
complaints-view_centres = Trung tâm ở đâu
complaints-view_mechanisms = Các cơ chế khiếu nại
complaints-none = Không có số liệu khiếu nại nào cho lựa chọn này. Dưới đây là những gì đã được tìm.
complaints-look_up = Tra một số liệu đã công bố
complaints-practice = THỰC HÀNH: các số này là giả định, để dùng thử sản phẩm. Chúng không nói lên điều gì về trung tâm nào.
complaints-no_returns = Ở đây chưa công bố báo cáo hằng tháng của trung tâm nào. Khi tổ chức quản lý các trung tâm công bố, số liệu sẽ có ở đây theo từng tháng; trước đó, dưới đây là số đếm mới nhất của từng đơn vị.
complaints-all_categories = Mọi loại
complaints-all_centres = Mọi trung tâm
complaints-not_due = trống: chưa đến hạn
complaints-sign_missing = –
complaints-sign_nil = 0
complaints-sign_partial = ½
complaints-sign_late = M
complaints-sign_in_time = ✓
complaints-sign_corrected = S
complaints-state_missing = thiếu
complaints-state_nil = không có gì để báo cáo
complaints-state_partial = một phần
complaints-state_late = nộp muộn
complaints-state_in_time = đúng hạn
complaints-state_corrected = đã sửa
complaints-returned_title = Trong các báo cáo tháng đến hạn, đã nhận { $returned } trên { $due }; thiếu: { $missing }
complaints-returned_note = Mười hai tháng gần nhất đã đến hạn tính đến ngày công bố mới nhất. Một tháng là nộp muộn khi báo cáo đầu tiên được nộp sau ngày hạn; bản sửa không làm cho tháng đó thành nộp muộn. Tháng thiếu không phải là số không: không biết gì về tháng đó.
complaints-returned_numbers_title = Các trung tâm đã báo cáo gì, { $period }
complaints-tile_centres = Trung tâm có báo cáo
complaints-tile_centres_help = Các trung tâm mà một tổ chức yêu cầu báo cáo hằng tháng.
complaints-tile_returns = Báo cáo tháng
complaints-tile_returns_help = Đã nhận trong số đến hạn: { $late } nộp muộn, { $missing } thiếu.
complaints-tile_received = Khiếu nại đã tiếp nhận
complaints-tile_received_help = Tổng của các tháng đã nhận báo cáo; tháng thiếu không có trong tổng nào.
complaints-tile_outcome = Khiếu nại đã giải quyết
complaints-tile_outcome_help = Giải quyết trong các tháng này, dù tiếp nhận khi nào: không tính được tỷ lệ từ hai số.
complaints-of = { $part } trên { $whole }
complaints-hidden_note = Số đếm nhỏ không hiển thị, để bảo vệ con người, và không có trong tổng nào; cùng với những số có thể làm lộ chúng. Tổng là của các bản đang có hiệu lực. Báo cáo của trung tâm và số liệu do nơi khác công bố không bao giờ cộng với nhau.
complaints-hidden_count = không hiển thị
complaints-returned_counted = { $value }, từ { $centres } trung tâm; { $hidden ->
    [0] không ẩn số nào
   *[other] { $hidden } số đếm nhỏ không hiển thị
}
complaints-returned_unknown = Không có báo cáo nào cho lựa chọn này
complaints-returned_months_title = { $measure }: { $value } trong { $month }, theo báo cáo của { $centres } trung tâm
complaints-returned_months_note = Vẽ hai mươi bốn tháng gần nhất, tất cả có trong bảng. Mỗi tháng là tổng của các trung tâm có báo cáo; số trung tâm được ghi kèm, vì số giảm có thể do thiếu báo cáo. Khiếu nại giải quyết trong một tháng có thể đã tiếp nhận từ lâu: các báo cáo này không cho biết tỷ lệ giải quyết theo thời điểm tiếp nhận.
complaints-returned_kinds_title = Khiếu nại nhiều nhất về { $kind }, { $period }
complaints-returned_destinations_title = Khiếu nại nhiều nhất đến từ { $place }, { $period }
complaints-returned_centres_title = { $centres } trung tâm: báo cáo nộp ra sao và cộng lại là bao nhiêu, { $period }
complaints-answer_returned = Trong các báo cáo tháng của trung tâm đến hạn từ { $period }, đã nhận { $returned } trên { $due }.
complaints-answer_practice = THỰC HÀNH, số giả định: trong các báo cáo tháng của trung tâm đến hạn từ { $period }, đã nhận { $returned } trên { $due }.
complaints-trend_title = { $place }: { $what }, { $before } năm { $first } ({ $before_a_month } mỗi tháng) và { $now } năm { $last } ({ $now_a_month } mỗi tháng)
complaints-trend_unknown = Ở đây không rõ khiếu nại có tăng hay không: không có hai năm trọn vẹn gần đây nào so sánh được
complaints-trend_note = Mỗi đường là một số đếm đã công bố, dài bằng thời kỳ của nó và cao bằng mức trung bình mỗi tháng: nhờ vậy có thể đọc số đếm của ba năm bên cạnh số đếm của ba tháng. Mỗi khung có thang đo riêng; các khung dùng chung trục năm. Đường đứt đánh dấu nơi một đơn vị khác tiếp tục việc đếm: nội dung đếm có thể khác. Nơi không vẽ gì là không tìm thấy gì, không phải là số không. Không vẽ các số đếm dưới ba tháng và các số đếm chồng lên một năm trọn vẹn, cũng như các số đếm theo nơi đến, kênh và giới tính; tất cả có ở bên dưới. Các đơn vị ở Singapore phục vụ mọi người lao động: số đếm của lao động nước ngoài đứng cạnh số đếm của tất cả.
complaints-period_year = Một năm dương lịch
complaints-period_revised = Một năm dương lịch, được công bố với nhiều giá trị
complaints-period_other = Thời kỳ khác
complaints-a_month = Mỗi tháng
complaints-break = từ đây do { $reporter } công bố
complaints-counted = { $value } { $unit }, { $period }, { $reporter }.
complaints-also = Cũng được công bố: { $values }.
complaints-series = { $place }: { $what } ({ $body })
complaints-ended_apart = { $series } chuỗi cũ hơn, kết thúc muộn nhất năm { $last }, nằm bên dưới.
complaints-ended_title = { $series ->
    [0] Không có chuỗi số liệu cũ hơn
   *[other] { $series } chuỗi số liệu cũ hơn, trong các nguồn này không có số liệu nào sau năm { $last }
 }
complaints-doubted = Dấu hỏi đứng sau một số liệu của { $series }, { $period }: { $remark }.
complaints-one_period_only = Không vẽ vì không đơn vị nào công bố hai thời kỳ so sánh được: { $places }. Không rõ khiếu nại ở đó có tăng hay không.
complaints-kind = Loại khiếu nại
complaints-most_title = { $place }: khiếu nại thường gặp nhất là: { $first }, sau đó là { $second }
complaints-about_unknown = Ở đây không rõ khiếu nại về điều gì: không đơn vị nào công bố ba loại của cùng một thời kỳ
complaints-about_note = Chỉ gồm các loại mà nguồn nêu tên; phần còn lại về điều gì không được công bố, nên các phần không cộng lại. Do { $reporter } đếm, theo số liệu phân loại mới nhất của nửa năm trở lên; nơi một đơn vị phục vụ mọi người lao động thì có cả lao động trong nước. Nguyện vọng, chẳng hạn xin về nước, là yêu cầu chứ không phải vi phạm. Chọn một nước để xem ở đó đã đếm gì.
complaints-newest_title = { $reporters ->
    [0] Ở đây không biết đơn vị nào đếm khiếu nại
   *[other] Số đếm mới nhất của { $reporters } đơn vị đếm khiếu nại
 }
complaints-newest_note = Thời kỳ mới nhất của từng đơn vị; lấy tổng số nếu được công bố, nếu không thì lấy phần mới nhất. Vụ việc, đơn khiếu nại, người khiếu nại và cuộc gọi là những thứ khác nhau: một vụ việc có thể gồm nhiều người. Thời kỳ và đơn vị khác nhau nên các số không so sánh được. Ở đây chỉ đếm những gì được tiếp nhận, kể cả khi không nêu thời kỳ; biểu đồ về số đếm gần nhất có cả những gì được xử lý, theo đuổi hoặc giải quyết, và chỉ gồm số đếm có nêu thời kỳ. Vì vậy số đơn vị ở hai nơi không bằng nhau.
complaints-latest_title = { $bodies ->
    [0] Ở đây không biết đơn vị nào đếm khiếu nại và nêu thời kỳ
   *[other] Số đếm gần nhất của { $bodies } đơn vị, mỗi số theo thời kỳ riêng; số mới nhất tính đến { $last }
 }
complaints-latest_note = Số đếm mới nhất về mọi loại khiếu nại của từng đơn vị, vẽ dài bằng thời kỳ của nó; với đơn vị chưa từng công bố chung mọi loại thì là số mới nhất về một loại hoặc nhóm, nêu ở dòng của nó. Không so sánh độ dài hay con số nào ở đây với nhau: khiếu nại được tiếp nhận, được xử lý và được giải quyết là những thứ khác nhau, và vụ án có thể là của người lao động bị cáo buộc. Ghi chú về một số đếm nằm trong dòng của nó ở bảng.
complaints-latest_older = Không vẽ: { $bodies } đơn vị có số đếm mới nhất cũ hơn số mới nhất ở đây từ { $years } năm trở lên.
complaints-latest_row_counted = { $place }: { $measure }, { $value } ({ $reporter })
complaints-latest_row_of_every_worker = { $place }: { $measure }, { $value }, kể cả người lao động trong nước ({ $reporter })
complaints-latest_heading = Nơi, điều được đếm và đơn vị đếm
complaints-figures_title = { $measure }, tính bằng { $unit }: mọi số liệu đã công bố, mới nhất trước
complaints-published_title = { $figures ->
    [0] Ở đây không biết số liệu khiếu nại nào đã công bố
   *[other] { $figures } số liệu khiếu nại đã công bố, mỗi số có thời kỳ và đơn vị riêng
 }
complaints-figures_note = Mỗi số liệu có đơn vị báo cáo và thời kỳ riêng; không bao giờ cộng lại. Thời kỳ không có số liệu là không có dữ liệu, không phải là số không. Nội dung đếm: { $meaning }
complaints-no_period = không nêu thời kỳ
complaints-period_to = đến { $end }
complaints-period_from = từ { $start }
complaints-vintages_title = Được công bố nhiều lần với giá trị khác nhau
complaints-vintages_note = Mỗi dòng là một lần công bố. Số liệu sửa lại không bao giờ thay thế số liệu trước: hãy so sánh ngày báo cáo và ngày cuối của thời kỳ.
complaints-centres_title = { $centres ->
    [0] Các nguồn này không nêu tên trung tâm hỗ trợ người lao động di cư nào
   *[other] { $centres } trung tâm hỗ trợ người lao động di cư được nêu tên, tại { $countries } nước
 }; { $others ->
    [0] không trung tâm hay điểm nào khác
   *[other] { $others } trung tâm, điểm và quầy khác
 } được liệt kê bên cạnh
complaints-centres_note = Không phải danh sách các trung tâm đang mở cửa hiện nay. Một trung tâm hỗ trợ người lao động di cư được đếm khi một nguồn nêu tên và gọi như vậy; số này được dùng ở mọi nơi. Trên bản đồ còn có các trung tâm loại khác: trung tâm của nhà nước, trung tâm cho ngư dân, địa bàn của dự án, quầy và nhóm trung tâm; { $unplaced ->
    [0] tất cả đều biết vị trí
   *[other] { $unplaced } nơi không rõ vị trí nên không vẽ
 }.
complaints-centre_numbers_title = { $centres ->
    [0] Ở đây không có trung tâm hỗ trợ nào được nêu tên, { $others ->
            [0] cũng không có trung tâm nào khác
           *[other] chỉ có { $others } trung tâm khác
         }
   *[other] Trong { $centres } trung tâm hỗ trợ được nêu tên, { $country } có nhiều nhất: { $most }
 }
complaints-centre_numbers_of = Tại { $country } có { $centres } trung tâm hỗ trợ được nêu tên{ $others ->
    [0] {""}
   *[other] , và { $others } trung tâm khác
 }
complaints-centre_numbers_note = Ở đây đếm các trung tâm mà một nguồn nêu tên. Các con số chỉ được nêu ra thì có cách đếm khác, thường không kèm danh sách, nên không so sánh được: { $stated }.
complaints-centre_numbers_unstated = Ở đây đếm các trung tâm mà một nguồn nêu tên. Không tìm thấy con số trung tâm nào được nêu ra.
complaints-centres_stated = { $value } { $unit } tại { $place } ({ $reporter }, { $period })
complaints-centres_own = Trung tâm hỗ trợ người lao động di cư
complaints-centres_others = Trung tâm, điểm, quầy và nhóm khác
complaints-axis_centres = Được nêu trong nguồn
complaints-mechanism_title = { $mechanism }: { $steps } bước theo mô tả
complaints-mechanism_built = { $mechanism }: được thiết lập thế nào, qua { $steps } giai đoạn
complaints-mechanism_dated = Theo mô tả đến { $date }: không ghi nhận những gì đã thay đổi từ đó.
complaints-mechanism_undated = Bản mô tả không ghi ngày: không ghi nhận hiện nay có còn như vậy không.
complaints-mechanism_note = Do { $operator } vận hành. Tình trạng được mô tả: { $status }. { $purpose }
complaints-where = Các nguồn mô tả những cách khiếu nại sau: { $ways }.
complaints-where_none = Không nguồn nào đã đọc mô tả người lao động di cư có thể khiếu nại ở đâu.
complaints-where_centres = { $centres ->
    [0] Không có trung tâm nguồn lực cho người lao động di cư nào được nêu tên.
   *[other] { $centres } trung tâm nguồn lực cho người lao động di cư được nêu tên, ở { $countries } nước.
 }
complaints-where_choose = Chọn một nước để xem những gì được biết ở đó.
complaints-where_in = Các nguồn mô tả những cách khiếu nại sau ở { $place }: { $ways }. { $described }
complaints-where_none_in = Không nguồn nào đã đọc mô tả người lao động di cư có thể khiếu nại ở đâu tại { $place }; điều đó không có nghĩa là ở đó không ai tiếp nhận khiếu nại.
complaints-where_centres_in = { $centres ->
    [0] Không có trung tâm nguồn lực cho người lao động di cư nào ở { $place } được nêu tên.
   *[other] Các trung tâm nguồn lực cho người lao động di cư được nêu tên ở { $place }: { $named }{ $more ->
        [0] {""}
       *[other] {" "}và { $more } trung tâm khác
     }.
 }
complaints-where_bodies = Số liệu khiếu nại ở đó do các cơ quan sau công bố: { $bodies }.
complaints-where_check = Không ghi nhận địa chỉ: đại sứ quán hoặc cơ quan lao động có thể cho biết hiện nay khiếu nại được tiếp nhận ở đâu.
complaints-where_way = { $mechanism } ({ $operator })
complaints-where_way_of = { $place }: { $mechanism } ({ $operator })
complaints-where_centre = { $name } ({ $place })
complaints-gaps_title = Những gì không có dữ liệu về khiếu nại, và vì sao
complaints-on_map = { $kind }; đơn vị chủ quản: { $host }

## Recruitment agencies

agencies-title = Doanh nghiệp dịch vụ
agencies-lead = Doanh nghiệp dịch vụ nào được xếp hạng, xếp hạng thế nào, và một hạng có nghĩa là gì?
agencies-answer = Trong lần xếp hạng mới nhất tìm thấy, { $ranking }, { $association } đã đánh giá { $assessed } doanh nghiệp: { $said }.
agencies-answer_unknown = Không rõ doanh nghiệp nào được xếp hạng: các nguồn này không có bảng xếp hạng nào.
agencies-answer_named = Lần cuối được biết tên với hạng cao nhất, { $grade }: { $names }, trong { $ranking }
agencies-answer_inferred = { $said }, kỳ được suy ra từ ngày tháng
agencies-answer_earlier = { $said }; không rõ doanh nghiệp nào có hạng này trong lần xếp hạng mới nhất
agencies-answer_ends = { $said }.
agencies-names = { $one } và { $other }
agencies-answer_meaning = Ý nghĩa của hạng: { $meanings }.
agencies-meaning_said = theo { $scale }, hạng cao nhất, { $highest }, gọi là { $first }, hạng thấp nhất, { $lowest }, gọi là { $last }
agencies-meaning_unsaid = theo { $scale }, ý nghĩa của từng hạng không được công bố
agencies-with_grade = { $count } đạt { $grade }
agencies-not_eligible = { $count } không đủ điều kiện xếp hạng
agencies-no_grades = không công bố số doanh nghiệp theo hạng
agencies-stars = { $stars } sao
agencies-step = { $grade }: { $meaning }
agencies-ladder_title = Số doanh nghiệp theo hạng trong { $ranking }: { $said }
agencies-ladder_note = Ý nghĩa của hạng: { $meaning }. Mỗi cột là một kỳ, mỗi dòng là một hạng theo thang riêng; màu đậm hơn là tỷ lệ lớn hơn trong số doanh nghiệp được đánh giá. Chữ cái và sao là hai thang không có cách quy đổi nào được công bố và không bao giờ được nối với nhau. Con số là số doanh nghiệp, tỷ lệ là như đã in; trỏ vào để xem nguyên văn và những doanh nghiệp được nêu tên.
agencies-ladder_cycle = Kỳ và nhãn của kỳ
agencies-ladder_empty = trống: không công bố
agencies-ladder_named = Được nêu tên: { $names }.
agencies-find = Tìm doanh nghiệp
agencies-find_all = Chọn hoặc gõ tên
agencies-open_scorecard = Mọi điều được biết về doanh nghiệp này
agencies-open_centres = Các trung tâm tại { $place } mà người lao động có thể đến khiếu nại
agencies-open_mechanism = Khiếu nại được giải quyết thế nào, từng bước
agencies-back = Tất cả doanh nghiệp và bảng xếp hạng
agencies-view_participation = Ai được xếp hạng
agencies-view_distribution = Một lần xếp hạng
agencies-view_named = Tìm doanh nghiệp
agencies-cycle_option_published = { $association }: kỳ { $number }, nhãn { $label }, bản { $revision }, { $standing }
agencies-scale_published = thang riêng
agencies-counted_title = Số doanh nghiệp theo hạng trong bảng xếp hạng có nhãn { $label } của { $association }, bản { $revision }, phương pháp { $standing }
agencies-counted_part = Đếm từ một phần của những gì hiệp hội công bố thời đó, nhập ở đây như lịch sử: các tỷ lệ này không phải của cả bảng xếp hạng.
agencies-counted_whole = Đếm từ toàn bộ danh sách mà hiệp hội công bố thời đó, nhập ở đây như lịch sử.
agencies-counted_note = Đếm theo các hạng mà hiệp hội đã công bố ở đây. Đó có phải là mọi doanh nghiệp được đánh giá hay không là do hiệp hội cho biết; số doanh nghiệp dự kiến, nếu biết, có trong các bảng xếp hạng công bố ở đây.
agencies-illustrative = Bảng xếp hạng này được lập bằng phương pháp thử. Nó cho thấy cách xếp hạng hoạt động và không nói lên điều gì về các doanh nghiệp.
agencies-published_cycles_title = Các bảng xếp hạng do hiệp hội công bố ở đây, theo số doanh nghiệp
agencies-published_cycles_note = Bản mới nhất của từng kỳ, đếm theo hạng của chính kỳ đó. Nơi ghi là minh họa, hạng được lập bằng phương pháp thử và không nói lên điều gì về doanh nghiệp.
agencies-nothing_published = Chưa có hiệp hội nào công bố bảng xếp hạng qua sản phẩm này. Các bảng xếp hạng ở trên do hiệp hội và báo chí công bố.
agencies-published_grades_title = { $rows ->
    [0] Chưa có hạng nào do hiệp hội công bố ở đây
   *[other] { $rows } hạng do hiệp hội công bố ở đây
 }
agencies-published_grades_note = Do chính hiệp hội công bố, trong phạm vi hiệp hội công bố, bản mới nhất của từng kỳ. Ngày là ngày công bố ở đây; việc đánh giá có thể sớm hơn. Nơi ghi là minh họa, hạng được lập bằng phương pháp thử và không nói lên điều gì về doanh nghiệp. Phiếu thông tin của doanh nghiệp cho biết điểm, bằng chứng, đính chính và phản hồi.
agencies-view_code = Bộ quy tắc ứng xử
agencies-view_schemes = Các chương trình khác
agencies-participation_title = Từ { $before } doanh nghiệp được đánh giá năm { $first } đến { $now } năm { $last }: số cấp phép, dự kiến, đánh giá của { $cycles } kỳ
agencies-participation_unknown = Không rõ có bao nhiêu doanh nghiệp được đánh giá
agencies-starred = * được công bố bằng những từ như “khoảng” hoặc “hơn”
agencies-participation_note = Số được cấp phép, dự kiến và được đánh giá do các nguồn khác nhau công bố vào các ngày khác nhau; thiếu cột là không có dữ liệu, và số có dấu sao được công bố bằng những từ như “khoảng” hoặc “hơn”, bảng có ghi nguyên văn. Mỗi nhóm cột là một kỳ và nhãn năm của kỳ. Khi tài liệu chính ra đời, hơn 100 doanh nghiệp đã ký bộ quy tắc; không có số doanh nghiệp ký theo từng kỳ. Số doanh nghiệp theo từng hạng có ở trên.
agencies-step_licensed = Được cấp phép
agencies-step_planned = Dự kiến
agencies-step_assessed = Được đánh giá
agencies-axis_agencies = Doanh nghiệp
agencies-steps_title = Mọi con số đã công bố về việc tham gia bộ quy tắc của VAMAS
agencies-phases_title = Các giai đoạn theo mô tả của tài liệu chính
agencies-choose_cycle = Kỳ
agencies-cycle_option = Kỳ { $number }, nhãn { $label }
agencies-cycle_in_row = kỳ { $number } ({ $label })
agencies-cycle_note = Công bố: { $published }{ $inferred ->
    [0] { "" }
   *[other] {" "}(ngày được suy ra)
 }, theo { $scale }, theo: { $code }.
agencies-scale_vamas_letters = thang chữ cái từ A1 đến D2
agencies-scale_vamas_stars = thang từ một đến sáu sao
agencies-grade = Hạng { $grade }
agencies-not_published = không công bố
agencies-no_distribution = Theo tài liệu công khai, phân bố hạng của kỳ này không được công bố.
agencies-distribution_title = Các hạng đã công bố của kỳ có nhãn { $label }, tính bằng { $unit }
agencies-distribution_note = Theo thang của chính kỳ đó, như đã công bố. Chữ cái và sao là hai thang không có cách quy đổi nào được công bố và không bao giờ được nối với nhau. Tỷ lệ không khớp với số doanh nghiệp nguyên nào được ghi như đã in, nghi vấn được nêu trong bảng.
agencies-cycles_title = Các kỳ
agencies-movement_title = Thay đổi hạng giữa các kỳ, nếu được công bố
agencies-movement_note = Trong tài liệu công khai, chỉ có thay đổi từ kỳ thứ nhất sang kỳ thứ hai được công bố, trong số 20 doanh nghiệp của kỳ thứ nhất.
agencies-movement_unknown = Không có dữ liệu về thay đổi từ đó đến nay.
agencies-movement_here = Thay đổi giữa các bảng xếp hạng do hiệp hội công bố ở đây được đếm trong một hình riêng.
agencies-moved_title = Từ lần xếp hạng trước theo cùng thang, { $told }: { $association }, { $ranking }
agencies-moved_count = { $moved }: { $count }
agencies-moved_unknown = Chưa có hai bảng xếp hạng theo cùng một thang được công bố ở đây nên không đếm được thay đổi
agencies-moved_note = Mỗi doanh nghiệp từ hạng trong { $before } đến hạng trong { $ranking }: dòng là hạng đã có, cột là hạng hiện có. Chỉ các bảng xếp hạng của cùng một hiệp hội theo cùng một thang được đặt cạnh nhau; lý do là lý do hiệp hội đã ghi.
agencies-moved_absent = không được xếp hạng
agencies-moved_empty = trống: không có doanh nghiệp
agencies-strong_only = Chỉ gồm hạng theo báo cáo độc lập có nêu kỳ
agencies-named_title = { $agencies ->
    [0] Không có doanh nghiệp nào được nêu tên cùng hạng
   *[other] { $agencies } doanh nghiệp được nêu tên cùng hạng, kỳ mới nhất trước
 }
agencies-named_note = Chỉ bảng của kỳ thứ nhất nêu tên mọi doanh nghiệp được đánh giá. Sau đó, những gì được nêu là mẫu tự chọn: doanh nghiệp quảng bá hạng tốt. Mẫu này không bao giờ được dùng để tính phân bố, và doanh nghiệp không có ở đây là chưa biết, không phải là không được xếp hạng.
agencies-subjects_title = Các nội dung của bộ quy tắc VAMAS, theo thứ tự công bố
agencies-subjects_note = Vị trí trong danh sách đã công bố, chưa được xác nhận là số điều. Không tìm thấy toàn văn bộ quy tắc trong tài liệu công khai.
agencies-evidence_title = Ai được yêu cầu cung cấp bằng chứng
agencies-standards_title = Các chuẩn mực về tự quản lý do Hội đồng Quản trị ILO thông qua, và những nghi ngại về tự quản lý
agencies-schemes_title = Các bộ quy tắc, xếp hạng và chứng nhận đặt cạnh nhau
agencies-schemes_note = Theo các nguồn; điều đã tìm nhưng không thấy được nêu ở cột riêng. Thang của các chương trình khác nhau không so sánh được.
agencies-taking_part_title = { $numbers ->
    [0] Không có con số nào được công bố về việc tham gia các bộ quy tắc và chương trình
   *[other] { $numbers } con số được công bố về việc tham gia các bộ quy tắc và chương trình
 }
agencies-others_title = Các con số đã công bố về việc tham gia chương trình khác

## A country

country-title = Một nước
country-both = { $one } và { $other }
country-choose = Quốc gia thành viên
country-question = Có gì bảo vệ người lao động di cư từ { $name } và tại { $name }, thành viên ASEAN từ { $since }?
country-beside = So sánh với
country-nobody = Không so sánh
country-everything = Mọi thông tin về { $name }
country-numbers_title = { $name }, thành viên ASEAN từ năm { $since }: nguồn nói gì về hợp tác di cư lao động của nước này, có thể đếm được gì, không thống nhất ở đâu và bỏ trống điều gì
country-numbers_note = Bảy số đếm của những việc khác nhau, không cộng với nhau.
country-tile_instruments = Văn kiện đã ký
country-tile_instruments_none = Các nguồn không nêu văn kiện nào; điều đó không có nghĩa là không có
country-counted_table_2 = { $count } trong danh sách của ILO đến năm 2010
country-counted_since_2010 = { $count } trên các trang công khai, từ năm 2010
country-counted_dataset = { $count } trong một bộ dữ liệu nghiên cứu
country-counted_text = { $count } chỉ được nêu trong lời văn
country-counted_steward = { $count } do người phụ trách dữ liệu nhập
country-counted_in_process = thêm { $count } đang đàm phán
country-tile_stated = Vị trí tùy viên theo nguồn
country-tile_stated_note = Tổng số của chính nước đó, theo ILO in năm 2012
country-tile_stated_none = Không có trong Bảng 1 về tùy viên lao động
country-tile_counted = Vị trí tùy viên đếm được
country-posts_from_places = Theo danh sách { $places } địa điểm trong Bảng 1
country-places_elsewhere = Không có trong Bảng 1; { $places ->
    [0] các trang công khai không nêu địa điểm nào
   *[other] các trang công khai nêu { $places } địa điểm
 }
country-tile_centres = Trung tâm hỗ trợ
country-tile_centres_none = Các nguồn không nêu trung tâm nào; điều đó không có nghĩa là không có
country-centres_beside = Được nêu trong các nguồn, { $others ->
    [0] không kèm điểm hay trung tâm nào khác
   *[other] kèm theo { $others } điểm và trung tâm khác
 }
country-centres_of_others = Không nêu trung tâm hỗ trợ người lao động di cư nào; { $others ->
    [0] cũng không nêu loại nào khác
   *[other] có nêu { $others } nơi thuộc loại khác
 }
country-tile_complaints = Số liệu khiếu nại
country-tile_complaints_note = Đã công bố, mỗi số có thời kỳ và đơn vị riêng; không cộng lại
country-tile_complaints_none = Không tìm thấy số liệu nào được công bố; điều đó không có nghĩa là không có khiếu nại
country-tile_discrepancies = Điểm không thống nhất
country-tile_discrepancies_note = Các cặp thông tin không thể cùng đúng
country-tile_discrepancies_none = Không ghi nhận điểm không thống nhất nào chỉ về nước này
country-tile_gaps = Thông tin không có dữ liệu
country-tile_gaps_note = Đã tìm nhưng không thấy, kèm lý do
country-tile_gaps_none = Không ghi nhận thông tin thiếu nào chỉ về nước này
country-none_recorded = không ghi nhận
country-counterparts_title = Văn kiện của { $name } theo bên đối tác, đã ký và đang đàm phán
country-on_record = Những gì khác được ghi nhận về { $name }, theo chủ đề
country-record_note = Những việc khác nhau, không cộng với nhau.
country-record_statements = Số tùy viên
country-record_posts = Địa bàn của tùy viên
country-record_received = Tùy viên nước khác tại đây
country-record_initiatives = Sáng kiến
country-record_forums = Diễn đàn
country-record_meetings = Cuộc họp tổ chức tại đây
country-record_commitments = Bằng chứng về cam kết
country-record_codes = Bộ quy tắc và xếp hạng
country-record_figures = Số liệu khác
country-note_forums = Được nêu tên trong các nguồn này; không được nêu tên không có nghĩa là không phải thành viên.
country-note_figures = Như đã công bố, mỗi số có đơn vị và thời kỳ riêng.
country-section_agreements = Thỏa thuận của { $name }, ở bất kỳ bên nào, đã ký hoặc đang đàm phán ({ $rows })
country-section_provisions = Nội dung được cho là có trong các thỏa thuận ({ $rows })
country-section_stated = Tùy viên: số nêu và số đếm được
country-section_statements = Tùy viên: mọi con số được nêu
country-section_posts = Nơi { $name } cử tùy viên lao động ({ $rows })
country-section_received = Tùy viên của các nước khác tại { $name } ({ $rows })
country-section_services = Cơ quan đại diện của { $name } làm gì cho người lao động ({ $rows })
country-section_coverage = Hành lang: có thỏa thuận, có vị trí tùy viên, hoặc cả hai ({ $rows })
country-section_centres = Trung tâm hỗ trợ và đơn vị khác phục vụ người lao động di cư ({ $rows })
country-section_mechanisms = Cơ chế khiếu nại, từng bước ({ $rows })
country-section_complaints = Số liệu khiếu nại đã công bố ({ $rows })
country-section_initiatives = Hợp tác có { $name } tham gia ({ $rows })
country-section_forums = Diễn đàn và tiến trình có nêu { $name } ({ $rows })
country-section_meetings = Cuộc họp tổ chức tại { $name } ({ $rows })
country-section_commitments = Cam kết có bằng chứng về { $name } ({ $rows })
country-section_codes = Bộ quy tắc và xếp hạng doanh nghiệp dịch vụ ({ $rows })
country-section_participation = Doanh nghiệp tham gia ({ $rows })
country-section_figures = Số liệu khác ({ $rows })
country-section_discrepancies = Điểm không thống nhất và lưu ý về { $name } ({ $rows })
country-gaps_of_corridors = Về các tuyến di cư của nước này, ghi dưới tên nước kia:
country-section_gaps = Không có dữ liệu về { $name } ({ $rows })
country-empty_title = Các nguồn không có gì
country-nothing_agreements = Không nêu thỏa thuận nào của { $name }.
country-nothing_provisions = Không mô tả điều khoản nào trong thỏa thuận của { $name }.
country-nothing_stated = { $name } không có trong Bảng 1, về tùy viên lao động, của tài liệu nền của ILO.
country-nothing_statements = Không nêu số tùy viên lao động của { $name }.
country-nothing_posts = Không nêu nơi nào mà { $name } cử tùy viên lao động đến.
country-nothing_received = Không nêu tùy viên lao động nào của nước khác tại { $name }.
country-nothing_services = Không mô tả dịch vụ nào của cơ quan đại diện của { $name }.
country-nothing_coverage = Trong các nguồn này, không hành lang nào của { $name } có thỏa thuận hoặc vị trí tùy viên.
country-nothing_centres = Không nêu trung tâm nào tại { $name }.
country-nothing_mechanisms = Không mô tả từng bước cơ chế khiếu nại nào của { $name }.
country-nothing_complaints = Các nguồn này không công bố số liệu khiếu nại nào của { $name }.
country-nothing_initiatives = Không nêu sáng kiến nào có { $name } tham gia.
country-nothing_forums = Không diễn đàn hay tiến trình nào nêu { $name }.
country-nothing_meetings = Không nêu cuộc họp nào của diễn đàn tại { $name }.
country-nothing_commitments = Không có bằng chứng nào về { $name } ứng với một cam kết.
country-nothing_codes = Không mô tả bộ quy tắc hay xếp hạng doanh nghiệp dịch vụ nào của { $name }.
country-nothing_participation = Không công bố số doanh nghiệp tham gia bộ quy tắc nào cho { $name }.
country-nothing_figures = Không có số liệu nào khác chỉ nói về { $name }.
country-nothing_discrepancies = Không có điểm không thống nhất nào chỉ về { $name }.
country-nothing_gaps = Không ghi nhận thông tin thiếu nào chỉ về { $name }; thông tin thiếu của nhiều nước có ở trang Nguồn và chất lượng.
country-print = Trang này in được: hãy dùng lệnh in của trình duyệt; thanh bên và các nút không in ra giấy.

## Sources and quality

sources-title = Nguồn và chất lượng
sources-every_disagreement = mọi điểm không thống nhất của chủ đề
sources-lead = Các con số này từ đâu, các nguồn không thống nhất ở đâu, và còn thiếu gì?
sources-answer_disagree = { $headline ->
    [0] Không biết hai nguồn nào không thống nhất về một con số mà cán bộ có thể trích dẫn.
   *[other] Các nguồn không thống nhất về { $headline } con số mà cán bộ có thể trích dẫn (chủ đề nhiều nhất: { $topic }).
 }
sources-answer_gaps = { $gaps ->
    [0] Không ghi nhận thông tin nào đã tìm mà không thấy.
   *[other] { $gaps } thông tin đã được tìm nhưng không có dữ liệu (chủ đề nhiều nhất: { $topic }).
 }
sources-answer_sources = { $sources ->
    [0] Không rõ dữ liệu dựa trên tài liệu nào.
   *[other] Mọi thông tin ở đây dựa trên { $sources } tài liệu và trang của { $publishers } đơn vị công bố.
 }
sources-attention_title = Không thống nhất nhiều nhất về: { $disagreeing }; không có dữ liệu nhiều nhất về: { $missing }
sources-no_publisher = không nêu đơn vị công bố
sources-title_only = “{ $title }”, không in tên đơn vị công bố
sources-publishers_title = Đơn vị công bố là chỗ dựa của nhiều con số và thông tin nhất: { $publisher }
sources-publishers_note = Số đếm là các con số và thông tin dựa trên tài liệu và trang của một đơn vị công bố; một thông tin có thể dựa trên nhiều đơn vị. Tài liệu không in tên đơn vị công bố được nêu bằng tiêu đề. Vẽ mười đơn vị lớn nhất, không gồm những đơn vị chỉ cung cấp mã, tọa độ và đường viền; tất cả có trong bảng.
sources-trust_title = Một con số đáng tin đến đâu?
sources-trust_lead = Độ tin cậy của mỗi dòng nằm trong chi tiết của dòng đó: hãy mở dòng, hoặc xem chữ cái trong tệp. Con số tính từ nhiều dòng, như một tỷ lệ, không có chữ cái riêng: các dòng làm căn cứ mới có.
sources-trust_letter = **{ $letter }** { $meaning }
sources-details = Tất cả
sources-built = Cách xây dựng: bảng, phép kiểm tra và phiên bản, dành cho người làm việc với dữ liệu
sources-view_documents = Nguồn
sources-view_discrepancies = Không thống nhất
sources-view_gaps = Không có dữ liệu
sources-view_figures = Số liệu chính
sources-documents_title = Các tài liệu
sources-publications_title = Bảng xếp hạng do hiệp hội công bố ở đây
sources-stewards_title = { $count ->
   *[other] { $count } thay đổi do người phụ trách dữ liệu của các bộ và ban thư ký công bố
 }
sources-stewards_note = Mỗi thay đổi đều được người thứ hai phê duyệt. Các phiên bản dữ liệu trước vẫn cho thấy điều có trước đó.
sources-stewards_value = { $column }: { $before } → { $after }
sources-stewards_empty = trống
sources-pages_title = Các trang công khai được dùng làm nguồn số liệu
sources-whole = toàn bộ
sources-returns = Báo cáo tháng của các trung tâm, như đã công bố ở đây
sources-ranking = Xếp hạng kỳ { $cycle }, { $label }, bản { $revision }
sources-made_with = phương pháp { $standing }: { $method }
sources-discrepancies_title = { $rows ->
    [0] Không có điểm không thống nhất
   *[other] { $rows } điểm không thống nhất, { $headline ->
            [0] không điểm nào về con số chính
           *[other] { $others ->
                [0] tất cả về con số chính
               *[other] { $headline } điểm về con số chính
             }
         }
 }{ $cautions ->
    [0] { "" }
   *[other] ; và { $cautions } lưu ý về những số không so sánh được
 }
sources-discrepancies_note = Những điểm làm thay đổi con số mà cán bộ có thể trích dẫn đứng trước, sau đó là những điểm làm thay đổi một mục, rồi những điểm chỉ về lời văn; lưu ý cảnh báo hai số không so sánh được và không phải là điểm không thống nhất. Trong mỗi nhóm, các con số cách xa nhau nhất đứng trước. Cả hai thông tin được giữ nguyên, kèm vị trí của từng thông tin. Số được tính lại sẽ được đếm lại mỗi khi dữ liệu thay đổi; nếu số đếm không còn khớp với những gì viết ở đây, thay đổi bị từ chối.
sources-filter_family = Chủ đề
sources-all_families = Mọi chủ đề
sources-filter_kind = Loại
sources-all_kinds = Mọi loại
sources-all_matters = Mọi mức độ
sources-gaps_title = Những thông tin không có dữ liệu, và vì sao
sources-filter_row = Một mục
sources-all_rows = Mọi mục
sources-no_one_country = không riêng nước nào
sources-figures_title = Các số liệu khác đáng trích dẫn, kèm vị trí trong tài liệu
sources-choose_figure = Chọn một số liệu

## How it is built, for those who work with the data

built-title = Cách xây dựng
built-lead = Dữ liệu nằm trong bảng nào, phải qua những phép kiểm tra nào, và mỗi phiên bản đã thay đổi gì. Có thể tải mọi bảng với tên cột đúng như chương trình đọc.
built-view_tables = Bảng
built-view_checks = Phép kiểm tra
built-view_snapshots = Phiên bản
built-choose_table = Bảng
built-columns_title = Ý nghĩa của các cột
built-checks_note = Các phép kiểm tra này chạy trước khi công bố mọi thay đổi. Chỉ cần một phép tìm thấy lỗi thì không có gì được thay đổi.
built-changed_first = Đây là phiên bản đầu tiên: không có phiên bản nào trước đó để so sánh, và mọi dòng đều mới.
built-changed_nothing = Không dòng nào của bảng nào thay đổi.
built-changed_title = Phiên bản { $snapshot } đã thay đổi gì

## Cooperation

cooperation-title = Hợp tác
cooperation-lead = Ai làm việc với ai, về việc gì, và ở đâu chưa biết gì?
cooperation-answer = Các tài liệu (tài liệu có ngày mới nhất: { $newest }) nêu { $initiatives } sáng kiến về di cư lao động: các tổ chức cùng hành động trong { $collaboration }, tham vấn trước khi quyết định trong { $consultation }, chỉ trao đổi quan điểm trong { $discussion }.
cooperation-answer_body = Được nêu nhiều nhất là { $body }, trong { $most } sáng kiến{ $together ->
    [0] .
   *[other] ; thường cùng với { $partner } nhất, trong { $together } sáng kiến.
 }
cooperation-answer_gaps = { $empty ->
    [0] Quốc gia thành viên nào cũng có sáng kiến theo mọi hướng dẫn của Tổ chức Lao động Quốc tế (ILO)
   *[other] Trong { $cells } tổ hợp giữa một quốc gia thành viên và một hướng dẫn của Tổ chức Lao động Quốc tế (ILO), { $empty } tổ hợp không có sáng kiến nào được biết
 }{ $nowhere ->
    [0] .
   *[other] ; không biết gì ở quốc gia thành viên nào về: { $guidelines }.
 }
cooperation-answer_unknown = Không rõ ai làm việc với ai: chưa ghi nhận sáng kiến nào.
cooperation-any = Bất kỳ
cooperation-any_level = Mọi cấp
cooperation-any_type = Mọi loại
cooperation-view_matrix = Tất cả sáng kiến
cooperation-view_network = Quanh một tổ chức
cooperation-view_one = Một sáng kiến
cooperation-cell_empty = ô trống: không biết sáng kiến nào như vậy
cooperation-matrix_title = { $rows ->
    [0] Không biết sáng kiến nào
   *[other] { $most } trên { $rows } sáng kiến là { $type } { $level }, nhiều hơn mọi loại khác
 }
cooperation-matrix_note = Mỗi ô đếm các sáng kiến: tổ chức, chương trình, chiến dịch, cuộc họp và thực tiễn của doanh nghiệp mà các tài liệu nêu, mỗi sáng kiến một lần. Trao đổi là chia sẻ quan điểm, tham vấn là lấy ý kiến trước khi quyết định, phối hợp là cùng hành động; không loại nào tốt hơn loại nào. Cấp và loại theo mục của tài liệu chính mô tả trường hợp đó (căn cứ “document”); các sáng kiến khác được suy ra từ định nghĩa của tài liệu và được ghi rõ.
cooperation-behind_title = { $rows ->
    [0] Không có sáng kiến nào
   *[other] { $rows } sáng kiến
 } thuộc cấp và loại đã chọn, lần lượt từng sáng kiến
cooperation-bodies_title = { $bodies ->
    [0] Không nêu tổ chức nào
   *[other] Được nêu nhiều nhất: { $body }, trong { $most } trên { $rows } sáng kiến
 }
cooperation-bodies_note = { $drawn } tổ chức tham gia nhiều sáng kiến nhất trong { $bodies } tổ chức. Được nêu tên không nói lên ai chủ trì hay làm được bao nhiêu.
cooperation-around_title = { $partners ->
    [0] Không tổ chức nào khác được nêu trong các sáng kiến của { $body }
   *[other] { $body } và { $partners } tổ chức khác tham gia cùng các sáng kiến, thường gặp nhất là { $partner } ({ $most })
 }
cooperation-around_note = { $drawn } tổ chức mà tổ chức này gặp nhiều nhất, xếp theo loại; đường đậm hơn là nhiều sáng kiến chung hơn. Tiến trình của nhiều chính phủ được đếm như mọi tổ chức khác. Những việc họ cùng làm được liệt kê bên dưới và, theo từng tổ chức, trong bảng.
cooperation-body_title = { $rows ->
    [0] Không tham gia sáng kiến nào
   *[other] Làm gì và với ai: chủ trì { $leading ->
            [0] không sáng kiến nào
           *[other] { $leading }
         } trong { $rows } sáng kiến
 }
cooperation-network_title = Ai làm việc với ai: { $pairs ->
    [0] không có hai tổ chức nào tham gia cùng một sáng kiến
   *[other] { $pairs } cặp tổ chức tham gia cùng một sáng kiến
 }
cooperation-network_note = { $most } tổ chức thường tham gia với tổ chức khác nhất, xếp vòng tròn theo loại. Đường nối hai tổ chức tham gia cùng một sáng kiến, đậm hơn khi có nhiều sáng kiến hơn. Sáng kiến có hơn mười hai tổ chức, như Tiến trình Bali, không được vẽ: chúng cho biết rất ít về hai tổ chức bất kỳ. Mọi cặp có trong bảng. Được nêu cùng nhau không nói lên ai chủ trì.
cooperation-timeline_title = { $rows ->
    [0] Không nêu sáng kiến nào
   *[other] { $dated ->
            [0] Không sáng kiến nào
           *[other] { $dated }
         } trong { $rows } sáng kiến có ghi ngày
 }
cooperation-timeline_note = Từ ngày bắt đầu đến ngày kết thúc mà tài liệu in; điểm là một ngày duy nhất, hoặc ngày bắt đầu không có ngày kết thúc. Các sáng kiến khác chỉ có trong bảng: không có dữ liệu về ngày.
cooperation-axis_member = Quốc gia thành viên
cooperation-gap_empty = ô trống: các tài liệu không nêu, điều đó không có nghĩa là không có
cooperation-gaps_note = Mỗi ô đếm các sáng kiến có một quốc gia thành viên tham gia, theo nơi của trường hợp hoặc của tổ chức. Hướng dẫn do sản phẩm này suy ra, phần lớn chủ đề cũng vậy.
cooperation-gaps_guideline = { $empty ->
    [0] Quốc gia thành viên nào cũng có sáng kiến theo mọi hướng dẫn của Tổ chức Lao động Quốc tế (ILO)
   *[other] Trong { $cells } tổ hợp giữa một quốc gia thành viên và một hướng dẫn của Tổ chức Lao động Quốc tế (ILO), { $empty } tổ hợp không có sáng kiến nào được biết
 }
cooperation-gaps_theme = { $empty ->
    [0] Quốc gia thành viên nào cũng có sáng kiến theo mọi chủ đề của Diễn đàn lao động di cư ASEAN (AFML)
   *[other] Trong { $cells } tổ hợp giữa một quốc gia thành viên và một chủ đề của Diễn đàn lao động di cư ASEAN (AFML), { $empty } tổ hợp không có sáng kiến nào được biết
 }
cooperation-choose_one = Sáng kiến
cooperation-own_steps = Các bước, giai đoạn hoặc thành phần
cooperation-together = { $count } sáng kiến chung
cooperation-initiative = Sáng kiến
cooperation-joined_with = { $name }: { $count ->
    [0] không nối với tổ chức nào ở đây
   *[other] nối với { $count } tổ chức khác
 }

## Forums

forums-title = Diễn đàn
forums-lead = Các chính phủ gặp nhau ở đâu về di cư lao động, và ai tham gia?
forums-answer = Các tài liệu nêu { $forums } diễn đàn, tiến trình và ủy ban có các quốc gia thành viên ASEAN, hoặc cả ASEAN, tham gia; được nêu nhiều quốc gia thành viên nhất là: { $widest } ({ $members } trên { $all }).
forums-answer_states = Được nêu là thành viên của nhiều diễn đàn nhất ({ $most }): { $of_most }; nước không được nêu vẫn có thể là thành viên.
forums-answer_sessions = Phiên có đánh số được ghi nhận, theo năm: { $of }.
forums-recorded = { $forum }, { $missing ->
    [0] cả { $highest }
   *[other] { $sessions } trên { $highest }
 }{ $announced ->
    [0] {""}
   *[other] {" "}({ $announced } chỉ được thông báo trước)
 }
forums-answer_unknown = Không rõ quốc gia thành viên ASEAN nào tham gia diễn đàn nào: không tài liệu nào ở đây nêu.
forums-view_membership = Tất cả diễn đàn
forums-view_one = Một diễn đàn
forums-named = { $name } ({ $short })
forums-stands_for = { $short }: { $name }
commitments-stands_for = { $short }: { $name }
commitments-star_stands_for = * { $member }, { $treaty }: { $remark }.
corridors-caution = Lưu ý về ước tính cho { $destination }: { $told }.
corridors-same_number = Lưu ý: ước tính giống nhau đến từng người cho { $corridors }: nguồn ghi như vậy, và không thể tất cả đều là số đếm.
forums-purpose = Mục đích, theo { $source }{ $dated ->
    [0] {""}
   *[other] {" "}({ $published })
 }: { $purpose }.
forums-as_a_whole = ASEAN nói chung
forums-membership_title = { $members ->
    [0] Không quốc gia thành viên ASEAN nào được nêu là thành viên của diễn đàn
   *[other] Được nêu nhiều quốc gia thành viên nhất: { $widest }, { $members } trên { $all }
 }
forums-membership_note = Dấu hỏi: không được nêu và chưa kiểm tra, nên vẫn có thể là thành viên; dấu gạch: không có trong danh sách đầy đủ các thành viên, tính đến ngày của danh sách đó. Nơi các chính phủ gặp nhau với tư cách ASEAN, tài liệu nêu ASEAN nói chung và trong các quốc gia thành viên chỉ nêu nước làm chủ tịch hoặc chủ nhà. Trỏ vào dấu để đọc vai trò, hoặc mở bảng. { $names }
forums-meetings_title = { $known ->
    [0] Các cuộc họp và mốc theo năm
   *[other] Phiên có đánh số được ghi nhận: { $of }
 }
forums-meetings_note = Ngày như đã in. Phiên chỉ có trong thông báo trước (◆) thì không rõ có diễn ra hay không. Số phiên được ghi nhận cho biết đã đọc được gì, không phải diễn đàn họp bao nhiêu lần. Cuộc họp không ghi năm, và diễn đàn chỉ biết một mốc duy nhất, chỉ có trong bảng. { $names }
forums-list_title = Tất cả { $forums } diễn đàn, mạng lưới và khuôn khổ
forums-members_title = { $members ->
    [0] Không nêu thành viên nào
   *[other] Nêu { $members } thành viên{ $states ->
            [0] , không có quốc gia thành viên ASEAN
           *[other] , trong đó { $states } là quốc gia thành viên ASEAN
        }
 }{ $others ->
    [0] { "" }
   *[other] , thêm { $others } ở vai trò khác
 }
forums-events_title = { $events ->
    [0] Không có cuộc họp nào
   *[other] Từng cuộc họp và mốc: { $events }
 }{ $announced ->
    [0] {""}
   *[other] {" "}({ $announced } chỉ được thông báo trước)
 }
forums-cell_member = thành viên hoặc bên ký
forums-cell_otherwise = vai trò khác, như chủ tịch hoặc chủ nhà
forums-cell_through_asean = qua ASEAN, được nêu nói chung
forums-cell_not_named = không được nêu, chưa kiểm tra
forums-cell_not_listed = không có trong danh sách đầy đủ các thành viên
forums-cell_not_in = không có trong danh sách đầy đủ các thành viên ngày { $date }
forums-cell_empty = ô trống: không nêu ASEAN nói chung
forums-session = Phiên có đánh số
forums-milestone = Mốc hoặc cuộc họp khác
forums-announced = Chỉ được thông báo trước: không rõ có diễn ra hay không

## Commitments

commitments-title = Cam kết
commitments-lead = Điều gì đã được cam kết, và đã biết gì về kết quả?
commitments-answer = Trong { $points } điểm được cam kết hoặc khuyến nghị trong khu vực, { $answered ->
    [0] không điểm nào
   *[other] { $answered } điểm
 } có bằng chứng ở đây{ $older ->
    [0] .
   *[other] ; với { $older } điểm nữa, bằng chứng chỉ nói về thời gian trước cam kết.
 } Về các điểm còn lại ở đây không biết gì, điều đó không có nghĩa là chưa làm gì.
commitments-answer_topics = Biết nhiều nhất về { $topic } ({ $answered } trên { $points }){ $without ->
    [0] ; chủ đề nào cũng có thông tin.
   *[other] ; trong các nguồn này không tìm thấy bằng chứng thuộc các chủ đề: { $topics }.
 }
commitments-answer_elsewhere = Về { $topic }, { $pieces } bằng chứng được xếp ở chủ đề khác ({ $topics }){ $bare ->
    [0] .
   *[other] ; { $bare } bằng chứng trong đó không mô tả đã làm gì cho việc này.
 }
commitments-answer_chosen = { $what }: { $points ->
    [0] không ghi nhận điểm nào được cam kết hoặc khuyến nghị.
   *[other] trong { $points } điểm được cam kết hoặc khuyến nghị, { $answered ->
            [0] không điểm nào
           *[other] { $answered } điểm
         } có bằng chứng ở đây; về các điểm khác, trong các nguồn này không tìm thấy bằng chứng, điều đó không có nghĩa là chưa làm gì.
 }
commitments-answer_pieces = Về chủ đề này { $pieces ->
    [0] không ghi nhận bằng chứng nào, dù văn bản nào cam kết.
   *[other] ghi nhận { $pieces } bằng chứng, dù văn bản nào cam kết.
 }
commitments-answer_countries = Bằng chứng đến từ { $states } trên { $all } quốc gia thành viên, nhiều nhất từ { $most } ({ $pieces } bằng chứng), về { $span ->
    [0] năm { $first }.
   *[other] giai đoạn { $first } đến { $last }.
 }
commitments-answer_of = Trong { $points } điểm được cam kết hoặc khuyến nghị trong khu vực, { $answered ->
    [0] không điểm nào
   *[other] { $answered } điểm
 } có bằng chứng về { $name }; về các điểm còn lại ở đây không biết gì, điều đó không có nghĩa là chưa làm gì.
commitments-answer_most = Biết nhiều nhất về { $topic } ({ $answered }).
commitments-answer_bound = { $number ->
    [0] Không thấy điều ước nào trong số đã tra cứu ràng buộc { $name }.
   *[other] Trong số điều ước đã tra cứu, những điều ước sau ràng buộc { $name }: { $treaties }.
 }
commitments-answer_unknown = Không rõ điều gì đã được cam kết: chưa ghi nhận cam kết nào.
commitments-any_addressee = Mọi đối tượng
commitments-of_all_texts = Những gì các nước đã làm về cùng chủ đề có thể được nêu làm bằng chứng cho văn bản khác: chọn một chủ đề và tất cả văn bản để xem.
commitments-all_topics = Mọi chủ đề
commitments-all_instruments = Mọi văn bản
commitments-text_note = Thông qua hoặc ban hành bởi: { $body }. Mức độ ràng buộc: { $binding }.
commitments-binding_not_stated = các nguồn không nêu
commitments-text_option = { $year }: { $name }
commitments-view_topic = Cam kết và bằng chứng
commitments-view_law = Điều ước và luật
commitments-answered = có bằng chứng
commitments-older = chỉ có bằng chứng trước cam kết
commitments-nothing = không có bằng chứng
commitments-numbered_point = { $number }: { $promise }
commitments-point = { $year }: { $promise }
commitments-undated_point = Không ghi năm: { $promise }
commitments-answered_title = { $points ->
    [0] Không có điều gì được cam kết hoặc khuyến nghị theo lựa chọn này
   *[other] Từng điểm: { $answered ->
            [0] không điểm nào
           *[other] { $answered }
         } trong { $points } điểm có bằng chứng
 }
commitments-answered_note = Năm trước mỗi điểm là năm của văn bản cam kết hoặc khuyến nghị; mở dòng để xem văn bản, vị trí và nguồn. Tình trạng theo thang riêng của sản phẩm này: chưa có thông tin, đã lên kế hoạch, đã bắt đầu, đã thực hiện. Thang cho biết việc được kể đã đi đến đâu, không phải toàn bộ cam kết đã được giữ, và không phải là đánh giá về một nước; quy định trong văn bản đã ký mà không có báo cáo về việc áp dụng được tính là đã bắt đầu. Bằng chứng có trước văn bản cho biết điều đã có từ trước, không phải điều cam kết dẫn đến.
commitments-promised_title = { $rows ->
    [0] Không có cam kết hay khuyến nghị nào về { $topic }
   *[other] { $rows } cam kết và khuyến nghị về { $topic }
 }
commitments-scale_note = Tình trạng theo thang riêng của sản phẩm này: chưa có thông tin · trước cam kết · đã lên kế hoạch · đã bắt đầu · đã thực hiện. Không bao giờ được ghi khi không có bằng chứng, cho biết bằng chứng đi xa nhất ở bất kỳ nước nào, và không phải là đánh giá về một nước. Quy định trong văn bản đã ký mà không có báo cáo về việc áp dụng được tính là đã bắt đầu.
commitments-provisions_title = Các thỏa thuận quy định gì: { $rows ->
    [0] không điều khoản nào được mô tả
   *[other] { $rows } điều khoản của { $agreements } văn kiện
 }
commitments-provisions_note = Chỉ gồm những văn bản mà một nguồn mô tả. Điều không liệt kê là không nêu, không phải là không có.
commitments-evidence_title = Bằng chứng được ghi nhận, bất kể văn bản nào cam kết: { $rows ->
    [0] không bằng chứng nào
   *[other] { $rows } bằng chứng
 }
commitments-points = Điểm được cam kết hoặc khuyến nghị
commitments-topics_title = { $points ->
    [0] Không có điểm nào được cam kết hoặc khuyến nghị
   *[other] { $answered } trên { $points } điểm được cam kết hoặc khuyến nghị có bằng chứng ở đây
 }
commitments-topics_title_of = { $what }: { $title }
commitments-topics_note = Không có bằng chứng không phải là không có hành động: chưa ghi nhận gì ở đây ứng với điểm đó. Mỗi thanh gồm các điểm của một chủ đề: điều các nước cam kết trong tuyên bố, kế hoạch tổng thể và kế hoạch, và điều các diễn đàn và tác giả khuyến nghị. Mỗi điểm đứng dưới một chủ đề dù có thể liên quan đến chủ đề khác: trợ giúp khi khủng hoảng cũng có ở chủ đề về tùy viên. Đồng thuận năm 2017 không có cơ chế giám sát và báo cáo; trang này không phải cơ chế chính thức.
commitments-countries_title = { $pairs ->
    [0] Không có bằng chứng của quốc gia thành viên nào về chủ đề nào
   *[other] { $pairs } trên { $all } tổ hợp giữa một quốc gia thành viên và một chủ đề có bằng chứng, nhiều nhất về { $topic }
 }
commitments-countries_note = “Đã thực hiện” là nói về việc mà bằng chứng kể, chẳng hạn một quy định, không phải về mọi điều đã cam kết trong chủ đề: mở bảng để đọc. Trong mỗi ô: bằng chứng đi xa nhất đến đâu, có bao nhiêu bằng chứng, và năm của bằng chứng mới nhất; màu đậm hơn khi có nhiều hơn.
commitments-without_title = { $rows ->
    [0] Không liệt kê điểm nào
   *[other] { $without ->
            [0] Cả { $rows } điểm đều có bằng chứng
           *[other] { $without } trên { $rows } điểm không có bằng chứng
         }
 }
commitments-without_note = Không nguồn nào ở đây nói điều ứng với các điểm này; điều đó không có nghĩa là chưa làm gì.
commitments-cell = { $status }; số bằng chứng: { $evidence }, mới nhất năm { $year }
commitments-cell_undated = { $status }; số bằng chứng: { $evidence }, không ghi ngày
commitments-cell_empty = ô trống: ở đây không có bằng chứng, không có nghĩa là không có hành động
commitments-act_text = { $action }, { $date }
commitments-act_disputed = các trang không thống nhất
commitments-act_noted = có giới hạn hoặc ghi chú, nêu trong bảng
commitments-act_empty = ô trống: không tìm thấy trang nào nêu điều này
commitments-tier_empty = ô trống: không được xếp, hoặc không tìm thấy trang nào
commitments-treaties_title = { $acts ->
    [0] Không tìm thấy việc phê chuẩn nào của quốc gia thành viên đối với các điều ước này
   *[other] Tìm thấy { $acts } lần phê chuẩn và gia nhập { $treaties } điều ước{ $members ->
            [1] { "" }
           *[other] ; nhiều nhất là { $most } ({ $number })
         }
 }
commitments-treaties_note = Điều ước ràng buộc nước đã phê chuẩn hoặc gia nhập; chỉ ký thì chưa. Ô trống nghĩa là không tìm thấy trang nào, không phải là nước đó chưa phê chuẩn. “Chưa phê chuẩn” chỉ được ghi khi có trang nêu như vậy, và năm là năm của trang đó. Năm là năm của hành động. ILO là Tổ chức Lao động Quốc tế, với số của các công ước (C) và nghị định thư năm 2014 (P029); UN là Liên Hợp Quốc.
commitments-laws_title = { $laws ->
    [0] Không tìm thấy luật nào về người lao động di cư
   *[other] { $laws } luật và văn bản dưới luật của { $countries } quốc gia thành viên về người lao động di cư và việc tuyển dụng họ
 }
commitments-laws_note = Được nêu trong các tài liệu hoặc tìm thấy trên trang công khai. Danh sách chưa đầy đủ: luật không thấy ở đây vẫn có thể tồn tại.
commitments-tiers_title = { $placed ->
    [0] Không tìm thấy xếp nhóm nào trong báo cáo về mua bán người của Hoa Kỳ
   *[other] Năm { $year }, { $lowest ->
            [0] không nước nào
           *[other] { $lowest } nước
         } trong { $placed } quốc gia thành viên tìm thấy trong báo cáo về mua bán người của Hoa Kỳ ở nhóm thấp nhất{ $lowest ->
            [0] {""}
           *[other] : { $named }
         }
 }
commitments-tiers_note = Xếp nhóm theo Báo cáo về mua bán người của Bộ Ngoại giao Hoa Kỳ, đo những gì các chính phủ làm so với chuẩn tối thiểu của một đạo luật Hoa Kỳ: Nhóm 1 đáp ứng; Nhóm 2 chưa đáp ứng nhưng có nỗ lực đáng kể; ở Danh sách theo dõi Nhóm 2, số nạn nhân lớn hoặc đang tăng, hoặc chưa cho thấy nỗ lực lớn hơn; Nhóm 3 không có nỗ lực đáng kể. Từ 1999 đến 2015 theo một bản sao nghiên cứu công khai; các năm sau theo các trang về từng báo cáo, nên thiếu một số năm.

## Search

search-title = Tìm kiếm
search-box = Tìm trong toàn bộ trang này
search-example = Ví dụ: xếp hạng, cách khiếu nại, Burma fishing, TFAMW, Seoul
search-lead = Từ được tìm từ đầu chữ, không phân biệt chữ hoa, chữ thường và dấu. Nội dung trích từ nguồn phần lớn bằng tiếng Anh. Các nước và tổ chức được tìm thấy theo mọi tên đã biết: Vietnam và Viet Nam, Burma và Myanmar, TF-AMW và Task Force on ASEAN Migrant Workers. Mỗi kết quả dẫn đến trang hiển thị kết quả đó.
search-found = { $rows ->
    [0] Không có kết quả
   *[other] { $rows } kết quả
 } cho “{ $words }”.
search-filter_kind = Loại
search-every_kind = Mọi loại
search-no_fees = Không ghi nhận phí hay chi phí tuyển dụng nào của nước, hoặc giữa hai nước, mà bạn nêu. Những kết quả dưới đây không trả lời đúng câu hỏi.
search-compared = So sánh { $one } và { $other }
search-lacking = Không tìm thấy “{ $words }” cùng với phần còn lại của câu hỏi. Những mục gần nhất ở bên dưới.
search-nothing = Ở đây không có gì chứa những từ này. Những gì được ghi nhận là thỏa thuận và điều khoản của thỏa thuận, tùy viên lao động, khiếu nại, trung tâm hỗ trợ, doanh nghiệp dịch vụ, cam kết và điều ước, diễn đàn, và những gì không có dữ liệu. Hãy thử ít từ hơn, hoặc phần đầu của một từ.
search-group = { $name } ({ $rows })
search-more = thêm { $rows }
search-whole_page = cả trang
search-who_pays = { $corridor }: ai trả phí tuyển dụng
search-also_pays = người sử dụng lao động người lao động
search-also_compared = so sánh khác nhau
search-with_detail = { $title } · { $detail }
search-text_over = { $title } · văn bản này không còn áp dụng: { $state }
search-also_overview = tin mới thay đổi tháng trước
search-also_sources = nguồn không thống nhất chất lượng dữ liệu tài liệu
search-also_corridors = không có thỏa thuận nước phái cử nước tiếp nhận nơi đến người di cư hành lang tuyến
search-also_agreements = MoU biên bản ghi nhớ hiệp định hợp tác lao động song phương thỏa thuận ai trả phí tuyển dụng hộ chiếu ngày nghỉ
search-also_attaches = tùy viên lao động Ban Quản lý lao động đại sứ quán bao nhiêu
search-also_complaints = số liệu khiếu nại tố cáo tăng giảm
search-also_mechanisms = cách khiếu nại ở đâu tố cáo đường dây nóng người lao động
search-also_centres = trung tâm nguồn lực MRC ở đâu
search-also_commitments = điều ước công ước phê chuẩn tuyên bố đồng thuận
search-also_law = điều ước công ước phê chuẩn luật xếp nhóm mua bán người
search-also_agencies = công ty xếp hạng doanh nghiệp dịch vụ xuất khẩu lao động bộ quy tắc ứng xử CoC-VN VAMAS hạng sao cao nhất thấp nhất
search-also_cooperation = sáng kiến chương trình dự án ai làm việc với ai
search-also_forums = AFML ALMM ACMW cuộc họp diễn đàn
search-also_about = báo lỗi sai sót sửa liên hệ ai vận hành trích dẫn giấy phép thuật ngữ
search-of_country = { $page }: { $name }
search-part_centres = Trung tâm nguồn lực (MRC)
search-part_mechanisms = Nơi khiếu nại
search-about_mechanisms = Người lao động di cư có thể khiếu nại ở đâu, theo các nguồn mô tả
search-also_complaints_by_destination = nhất nhiều nhất cao nhất xếp thứ ở nước nào
search-also_complaints_by_origin = nhất nhiều nhất cao nhất xếp thứ tỉnh thành nào
search-part_complaints_by_destination = Khiếu nại theo nước đến
search-part_complaints_by_origin = Khiếu nại theo tỉnh hoặc nơi xuất thân
search-kind_finding = Kết luận của các trang
search-part_law = Điều ước và luật
search-as_agency = công ty doanh nghiệp dịch vụ xuất khẩu lao động tuyển dụng hạng xếp hạng giấy phép tốt
search-as_agreement = thỏa thuận hiệp định bản ghi nhớ biên bản MoU song phương ký
search-as_attache = tùy viên lao động đại diện văn phòng
search-as_centre = trung tâm hỗ trợ người lao động di cư MRC
search-as_code = bộ quy tắc ứng xử
search-as_commitment = cam kết khuyến nghị
search-as_complaint = khiếu nại người lao động
search-as_corridor = hành lang tuyến người di cư số người
search-as_country = nước hồ sơ bao nhiêu người di cư sinh sống
search-as_cost = chi phí người lao động phải trả phí môi giới
search-as_forum = diễn đàn cuộc họp
search-as_initiative = sáng kiến chương trình dự án hợp tác
search-as_ratification = điều ước công ước phê chuẩn gia nhập
search-as_treaty = điều ước công ước phê chuẩn gia nhập các nước
search-kind_view = Trang
search-kind_corridor = Hành lang
search-kind_pays = Ai trả phí
search-kind_compared = So sánh hai nước
search-kind_tier = Nhóm trong báo cáo về buôn người
search-kind_ratification = Phê chuẩn
search-kind_text = Tuyên bố và kế hoạch
search-kind_treaty = Điều ước
search-kind_country = Nước
search-kind_agreement = Thỏa thuận và điều khoản
search-kind_attache = Vị trí tùy viên lao động
search-kind_service = Dịch vụ của cơ quan đại diện
search-kind_centre = Trung tâm
search-kind_complaint = Số liệu khiếu nại
search-kind_code = Bộ quy tắc và xếp hạng
search-kind_agency = Doanh nghiệp dịch vụ
search-kind_initiative = Sáng kiến
search-kind_forum = Diễn đàn và cuộc họp
search-kind_commitment = Cam kết và khuyến nghị
search-kind_figure = Số liệu chính
search-kind_discrepancy = Điểm không thống nhất
search-kind_gap = Không có dữ liệu
search-kind_term = Giải thích từ ngữ
search-kind_source = Nguồn

## Agency scorecard

scorecard-title = Phiếu thông tin doanh nghiệp dịch vụ
scorecard-lead = Một doanh nghiệp dịch vụ: hạng trong từng kỳ theo thang của chính kỳ đó, hạng dựa trên điều gì, đã đính chính gì, và doanh nghiệp nói gì. In vừa một trang A4.
scorecard-card_title = { $agency }: { $grade } trong { $ranking }
scorecard-card_note = Hạng không phải là giấy phép và không phải là lời bảo đảm: giấy phép còn hiệu lực hay không, hãy hỏi cơ quan quản lý lao động. Hạng cho biết doanh nghiệp tuân theo bộ quy tắc ứng xử của hiệp hội đến đâu vào lúc được đánh giá. Hạng mới nhất trong { $grades } hạng được biết của doanh nghiệp này; tất cả có trong bảng.
scorecard-card_question = Câu hỏi
scorecard-card_answer = Trả lời
scorecard-card_grade = Hạng mới nhất được biết
scorecard-card_graded = { $grade }, trong { $ranking }
scorecard-card_not_eligible = Không đủ điều kiện xếp hạng vì
scorecard-card_moved = Lên hay xuống
scorecard-card_since = { $way } (trước đó: { $before } trong { $ranking })
scorecard-card_published = Ngày công bố
scorecard-card_given_by = Ai xếp hạng
scorecard-card_rank = Vị trí trên thang
scorecard-card_ranked = { $rank } (1 là cao nhất)
scorecard-card_means = Ý nghĩa
scorecard-card_meaning_unsaid = không được công bố cho thang này
scorecard-card_basis = Biết được từ đâu
scorecard-card_licence = Giấy phép
scorecard-licence = Giấy phép số { $number }, theo hiệp hội công bố. Giấy phép còn hiệu lực hay không thì bộ quản lý lao động mới biết.
scorecard-no_licence = Không có số giấy phép: không nguồn nào đã đọc nêu số này và chưa hiệp hội nào công bố ở đây.
scorecard-card_complain = Khiếu nại ở đâu
scorecard-card_centres = { $centres ->
    [0] không biết trung tâm hỗ trợ nào tại { $place }
   *[other] { $centres } trung tâm hỗ trợ tại { $place }
 }
scorecard-choose = Doanh nghiệp
scorecard-none_chosen = Chọn một doanh nghiệp
scorecard-find = Doanh nghiệp này có hạng đã công bố không? Hãy gõ tên hoặc số giấy phép
scorecard-find_example = một phần tên, hoặc số giấy phép
scorecard-not_found = Ở đây không có doanh nghiệp nào có hạng được công bố với tên hoặc số giấy phép “{ $asked }”. Doanh nghiệp không có ở đây là chưa biết, không phải là không được xếp hạng: hãy thử một phần khác của tên.
scorecard-told = { $grade } trong { $ranking }
scorecard-told_not_eligible = không đủ điều kiện xếp hạng trong { $ranking }: { $reason }
scorecard-newer_result = Doanh nghiệp này có kết quả mới hơn: { $told }. Nội dung dưới đây thuộc phiên bản dữ liệu cũ và không còn giá trị; hãy bỏ chọn phiên bản ở thanh bên để xem kết quả hiện hành.
scorecard-gone_since = Trong phiên bản dữ liệu mới nhất, doanh nghiệp này không còn phiếu riêng: nội dung dưới đây thuộc phiên bản cũ. Hãy tìm theo tên ở phiên bản mới nhất.
scorecard-choose_cycle = Chi tiết một lần xếp hạng
scorecard-cycle = { $association }, kỳ { $number }: { $label }
scorecard-illustrative = Hạng ghi là minh họa được lập bằng phương pháp thử. Chúng cho thấy cách xếp hạng hoạt động và không nói lên điều gì về doanh nghiệp này.
scorecard-grades_title = Các hạng đã công bố của { $agency }, { $place }: { $grades }
scorecard-grades_note = Mỗi hạng theo thang của chính kỳ đó; các thang không bao giờ được nối hoặc quy đổi. Kỳ thứ nhất của VAMAS được công bố cả bảng; các mục của những kỳ sau đọc từ tài liệu công khai là mẫu tự chọn: doanh nghiệp quảng bá hạng tốt.
scorecard-place_on_scale = { $place } trên { $steps }
scorecard-nothing_published = Chưa có hiệp hội nào công bố xếp hạng doanh nghiệp này ở đây. Tài liệu công khai chỉ cho biết hạng: không có dữ liệu về điểm, bằng chứng, người đánh giá và rà soát, đính chính và phản hồi của doanh nghiệp.
scorecard-no_reply = Doanh nghiệp không có ý kiến hay khiếu nại về kết quả nào được công bố.
scorecard-replies_title = Doanh nghiệp nói gì, và kết quả khiếu nại của doanh nghiệp
scorecard-no_scores = { $cycle }: hiệp hội công bố hạng mà không kèm điểm. Không có dữ liệu về kết quả theo nội dung, điểm bị trừ và bằng chứng.
scorecard-profile_title = Kết quả theo nội dung, phương pháp { $standing }: { $cycle }
scorecard-profile_note = Số điểm có trọng số đạt được, trên số điểm có thể đạt, trong từng nội dung. Điều không áp dụng cho doanh nghiệp được bỏ ra.
scorecard-axis_percent = Phần trăm số điểm của nội dung
scorecard-percent = { $value } %
scorecard-does_not_apply = không áp dụng
scorecard-costs_title = Mỗi chỉ số làm mất bao nhiêu điểm phần trăm của kết quả
scorecard-cost_nothing = Không chỉ số nào làm mất điểm: mọi chỉ số áp dụng đều đạt đủ điểm.
scorecard-set_aside = { $share } % tổng số điểm của phương pháp được cho là không áp dụng với doanh nghiệp này.
scorecard-points_do_not_count = Không đủ điều kiện xếp hạng trong { $cycle }, vì: { $reason }. Số điểm có trước quyết định đó không được tính và không hiển thị.
scorecard-costs_note = Chỉ số đạt đủ điểm không làm mất điểm và được bỏ ra. Kết quả và mọi điểm bị mất cộng lại là 100.
scorecard-evidence_title = Bằng chứng làm căn cứ cho điểm
scorecard-evidence_note = Tỷ lệ trong các chỉ số đã chấm; một chỉ số có thể dựa trên nhiều loại bằng chứng, nên các loại không cộng lại thành 100.
scorecard-decided_title = Ai đánh giá, rà soát và quyết định
scorecard-revisions_title = Mọi bản sửa đổi, mới nhất trước
scorecard-revisions_note = Đính chính hoặc hủy bỏ là một bản mới kèm lý do; các bản trước vẫn đọc được.
scorecard-changes_title = Các bản sửa đổi đã thay đổi gì
scorecard-names_title = Tên gọi và hồ sơ đã nhập chung
scorecard-ranked_in = trong xếp hạng { $cycles }
scorecard-decided_by = { $who } quyết định, { $date }
scorecard-on_paper = Trên giấy mỗi bảng chỉ có sáu mục đầu; toàn bộ, kèm nguồn, có tại địa chỉ của trang này.
scorecard-half = Nửa trang để in
scorecard-half_question = Doanh nghiệp này có tốt không?
scorecard-half_no_address = Thông tin có sau này nằm ở phiếu thông tin của doanh nghiệp trong Cooperation Monitor.
scorecard-half_made = In từ dữ liệu ngày { $day }.

## Names of filters, as a figure and a slide show them

filters-centre = Trung tâm
filters-category = Loại khiếu nại
filters-country = Nước
filters-origin = Nước phái cử
filters-either_end = Nước ở một trong hai đầu
filters-series = Nơi liệt kê
filters-status = Tình trạng
filters-coverage = Hành lang có
filters-party = Nước
filters-period = Thời kỳ
filters-protection = Có gì bảo vệ hành lang
filters-reach = Hành lang nào
filters-start = Nước phái cử
filters-standard = Tiêu chí
filters-destination = Nước tiếp nhận
filters-guideline = Hướng dẫn của Tổ chức Lao động Quốc tế (ILO)
filters-theme = Chủ đề của Diễn đàn lao động di cư ASEAN (AFML)
filters-party_kind = Loại chủ thể
filters-level = Cấp
filters-type = Loại hình
filters-family = Chủ đề
filters-kind = Loại
filters-matters = Làm thay đổi gì
filters-topic = Chủ đề
filters-cycle = Kỳ
filters-scale = Thang hạng
filters-agreement = Thỏa thuận
filters-forum = Diễn đàn
filters-instrument = Văn bản cam kết hoặc khuyến nghị
filters-addressee = Gửi đến
filters-body = Tổ chức
filters-not_here = Liên kết yêu cầu “{ $asked }” ở mục “{ $filter }”. Ở đây không có lựa chọn đó; đang hiện: { $shown }.
filters-became = Liên kết yêu cầu “{ $asked }”, nay đã trở thành một phần của { $now }; đang hiện nội dung đó.
filters-scope = Các câu ở trên nói về toàn bộ những gì đã ghi nhận; lựa chọn bên dưới chỉ thu hẹp các hình.
filters-no_such_filter = Liên kết còn ghi { $name } = “{ $asked }”. Màn hình này không có lựa chọn nào tên như vậy nên không thay đổi gì.

## The page of one figure

figure-title = Một hình
figure-page = Trên trang của hình: { $page }
figure-none = Trang này hiển thị một hình theo địa chỉ. Mỗi hình cho biết địa chỉ của mình ở mục “Bảng và tải về”.
figure-unknown = Không có hình nào tên “{ $name }”. Địa chỉ có thể đã bị cắt; hãy lấy lại trên trang của hình.
figure-wrong_filter = Địa chỉ không khớp với hình: { $filters }. Địa chỉ có thể đã bị cắt; hãy lấy lại trên trang của hình.
figure-nothing_there = Phiên bản dữ liệu này không có gì tên “{ $what }”.
figure-no_such_value = Địa chỉ yêu cầu “{ $asked }” ở mục “{ $filter }”, không phải là giá trị của mục này. Hình dưới đây chỉ theo đúng giá trị đó.

## Storyboards

storyboards-listed = { $name }: { $title } ({ $views ->
    [0] không có khung xem
   *[other] { $views } khung xem
 })
storyboards-unreadable_file = Không dùng được { $name }: { $reason }.
storyboards-title = Kịch bản trình bày
storyboards-lead = Kịch bản trình bày là danh sách các khung xem theo thứ tự, mỗi khung giữ nguyên con số của mình: trình bày trong trình duyệt không cần mạng, hoặc tải về dưới dạng tệp trình chiếu sửa được. Dưới mỗi hình có nút “Thêm vào kịch bản”.
storyboards-yours = Kịch bản của bạn
storyboards-nothing_yet = Chưa có khung xem nào. Hãy thêm hình từ trang bất kỳ, dùng một kịch bản dưới đây, hoặc mở tệp.
storyboards-ready = Có sẵn để dùng
storyboards-views = { $views ->
    [0] Không có khung xem
   *[other] { $views } khung xem
 }
storyboards-take_over = Dùng làm kịch bản của bạn
storyboards-present = Trình bày
storyboards-deck = PowerPoint
storyboards-board_title = Tiêu đề
storyboards-board_lead = Một câu dưới tiêu đề
storyboards-view_title = Câu phía trên khung xem này (để trống: dùng câu của hình)
storyboards-view_note = Ghi chú cho người trình bày
storyboards-no_filter = không có bộ lọc
storyboards-frozen_on = giữ con số của phiên bản { $snapshot }
storyboards-up = Lên
storyboards-down = Xuống
storyboards-to_place = Vị trí
storyboards-to_place_help = Chọn vị trí của khung xem trong danh sách.
storyboards-preview = Xem trang chiếu
storyboards-preview_close = Đóng trang chiếu
storyboards-preview_of = Trang chiếu sẽ như sau: { $title }
storyboards-small_picture = Ảnh nhỏ của hình: { $title }
storyboards-remove = Bỏ ra
storyboards-thaw = Có số mới hơn ở phiên bản { $snapshot }: lấy số mới
storyboards-thaw_help = Khung xem giữ con số của mình cho đến khi bạn bấm nút này.
storyboards-not_here = Không hiển thị được khung xem này: { $reason } Phần còn lại của kịch bản vẫn dùng được.
storyboards-not_fitting = { $place }: { $why }
storyboards-place_whole = Kịch bản
storyboards-place_view = Khung xem { $number }
storyboards-place_of_view = Khung xem { $number }, “{ $name }”
storyboards-place_other = “{ $name }”
storyboards-why_too_many = có hơn { $most }, mức nhiều nhất cho phép
storyboards-why_too_long = dài hơn { $most } ký tự
storyboards-why_too_short = để trống
storyboards-why_letters = có chữ hoặc ký hiệu không được phép
storyboards-why_missing = bị thiếu
storyboards-why_extra = kịch bản không có mục nào tên như vậy
storyboards-why_number = không phải số nguyên từ 1 đến { $most }
storyboards-why_format = được tạo bằng phiên bản mới hơn của sản phẩm
storyboards-why_part = trang chiếu loại này không có phần đó
storyboards-why_alternative = ảnh cần có lời mô tả cho người không nhìn thấy, “alternative”
storyboards-why_format_of_own = trang chiếu tự soạn cần “format”: 2
storyboards-why_other = không phải nội dung phải có ở đó
storyboards-file_too_large = tệp có hơn { $most } byte
storyboards-address_too_large = địa chỉ có hơn { $most } byte
storyboards-not_json = tệp không phải JSON
storyboards-no_board = địa chỉ không chứa kịch bản nào
storyboards-no_snapshot = snapshot: không phải số của một phiên bản dữ liệu
storyboards-exchange = Lưu, chia sẻ, mở
storyboards-save = Lưu thành tệp
storyboards-link = Địa chỉ này mở cùng kịch bản:
storyboards-too_long = Ghi chú quá dài so với địa chỉ trình bày. Hãy rút ngắn, hoặc tải tệp trình chiếu. Hãy lưu thành tệp: chỉ tệp mới giữ trọn kịch bản.
storyboards-link_too_long = Kịch bản quá dài so với một địa chỉ: hãy lưu thành tệp.
storyboards-open = Mở tệp kịch bản (.json)
storyboards-take_file = Mở thay cho kịch bản hiện tại
storyboards-template_taken = Khi { $name } còn ở đây, “PowerPoint” tạo tệp trình chiếu theo mẫu thiết kế của tệp này. Các trang chiếu có sẵn trong mẫu không được đưa vào.
storyboards-own_kind = Trang chiếu tự soạn
storyboards-own_add = Thêm trang chiếu
storyboards-own_picture_how = Muốn thêm ảnh, hãy tải tệp ảnh lên ở mục “Lưu, chia sẻ, mở” bên dưới.
storyboards-picture_refused = Không nhận được ảnh này: { $reason }.
storyboards-pictures_full = Các ảnh của một kịch bản cộng lại nhiều nhất { $most } MB. Hãy bỏ bớt một ảnh trước.
storyboards-clear = Bắt đầu kịch bản trống
storyboards-unreadable_address = Không hiển thị được kịch bản trong địa chỉ: { $reason }. Hãy xin lại địa chỉ hoặc tệp từ người gửi.
storyboards-unreadable = Không mở được tệp này: { $reason }. Kịch bản hiện tại giữ nguyên.
storyboards-add = Thêm vào kịch bản
storyboards-added = Đã thêm. Kịch bản có { $views } khung xem.
storyboards-full = Kịch bản có nhiều nhất { $most } khung xem. Hãy bỏ bớt một khung trước.

## Slides

own-kind_title = Tiêu đề
own-kind_section = Phần
own-kind_statement = Thông điệp
own-kind_text = Văn bản có danh sách
own-kind_picture = Ảnh
own-kind_closing = Kết thúc
own-part_speaker = Người trình bày
own-part_office = Cơ quan
own-part_event = Sự kiện
own-part_place = Địa điểm
own-part_date = Ngày
own-part_lead = Một câu bên dưới
own-part_text = Văn bản
own-part_list = Danh sách, mỗi dòng một ý
own-part_alternative = Ảnh cho thấy gì, bằng lời, cho người không nhìn thấy (bắt buộc)
own-part_caption = Dòng chữ dưới ảnh
own-part_contact = Liên hệ
own-part_citation = Cách trích dẫn
own-title = Câu ở trên cùng
slides-medium_light = Trang, nền sáng
slides-medium_dark = Trang, nền tối
slides-medium_projected = Trang chiếu lên màn
slides-medium_deck = Tệp trình chiếu
slides-medium_picture = Ảnh
slides-medium_brief = Bản tóm lược
slides-sheet_no_browser = Không có trang và trang chiếu trên tờ này: Chromium chưa được cài, hoặc không trả lời. Hãy cài, hoặc đặt CHROMIUM đến nơi có chương trình.
slides-sheet_no_office = Không có tệp trình chiếu trên tờ này: LibreOffice Impress chưa được cài, hoặc không trả lời. Hãy cài gói libreoffice-impress-nogui của Debian.
slides-unknown_figure = ở đây không có hình nào tên “{ $figure }”; hình có thể thuộc phiên bản khác.
slides-unknown_filter = không lập được hình “{ $figure }” với các bộ lọc này: { $filters }.
slides-unknown_value = “{ $value }” không phải là giá trị của “{ $filter }”.
slides-left_out = Bỏ khung xem { $number }: { $reason }
slides-together = Các sáng kiến cùng tham gia
slides-strongest = Hiện { $shown } liên kết mạnh nhất trong { $all }; bấm T để xem tất cả.
slides-nothing = Ở đây không ghi nhận gì: { $chosen }
slides-scope_of = { $filter }: { $value }
slides-place = { $source }: { $locator }
pictures-too_large = ảnh lớn hơn { $most } MB, hoặc không thu nhỏ được; hãy lưu ảnh nhỏ hơn
pictures-too_many_points = ảnh có quá nhiều điểm ảnh, hơn { $most }; hãy lưu ảnh nhỏ hơn
pictures-unreadable = đây không phải ảnh PNG hoặc JPEG đọc được
pictures-not_here = Ảnh không còn ở đây: ảnh được giữ trong tệp kịch bản. Hãy mở tệp đó ở trang Kịch bản trình bày.
template-too_large = Mẫu lớn hơn { $most } MB, hoặc chứa nhiều hơn mức một mẫu thiết kế cần: hãy bỏ các trang chiếu và ảnh lớn rồi lưu lại.
template-no_presentation = Đây không phải tệp trình chiếu PowerPoint (.pptx): hãy lưu mẫu theo định dạng đó.
template-damaged = Không đọc được mẫu: hãy mở ra, lưu với tên mới thành .pptx, rồi tải tệp đó lên.
template-macros = Mẫu có macro hoặc điều khiển, là những thứ không bao giờ được nhận: hãy lưu thành .pptx không có macro.
template-external_links = Mẫu lấy nội dung từ bên ngoài: hãy ngắt các liên kết (File, Info, Edit Links) rồi lưu lại.
template-embedded = Bố cục của mẫu có nhúng tài liệu khác: hãy thay bằng ảnh rồi lưu lại.
template-format = Trang chiếu của mẫu không theo tỷ lệ 16:9 cũng không theo 4:3: hãy đặt lại kích thước trong mẫu rồi lưu lại.
template-no_title = Không bố cục nào của mẫu có chỗ cho tiêu đề: hãy thêm vào trang chiếu cái của mẫu.
template-no_content = Không bố cục nào của mẫu có tiêu đề và một chỗ cho nội dung: hãy thêm bố cục “Title and Content”.
template-too_small = Chỗ cho nội dung trong bố cục của mẫu rộng chưa đến { $wide } inch hoặc cao chưa đến { $high } inch: hãy chọn “Widescreen (16:9)” hoặc “Standard (4:3)” ở Design, Slide Size; mọi thứ sẽ được phóng to.
slides-more_on_paper = và { $more } mục nữa, không có trên tờ này
check-ready = Không có gì cần lưu ý: mọi thứ đều vừa, không có gì cũ hơn 12 tháng, và không có nguồn nào không thống nhất.
check-slide = Trang chiếu { $number }: { $told }
check-nothing = không ghi nhận gì.
check-no_title = không có tiêu đề.
check-much_text = văn bản có { $lines } dòng và { $letters } ký tự; chừng đó để đọc thành tiếng, không phải để đọc trên màn chiếu.
check-long_title = tiêu đề có { $letters } ký tự; trên { $most } thì đọc chậm.
check-rows = { $all } dòng; từ cuối phòng chỉ đọc được nhiều nhất { $most }, và trang chiếu ghi còn bao nhiêu dòng nữa.
check-columns = { $all } cột; chỉ đọc được nhiều nhất { $most }, và trang chiếu ghi còn bao nhiêu cột nữa.
check-network = mạng lưới { $all } tên không đọc được từ cuối phòng: trang chiếu chỉ hiện các liên kết mạnh nhất, tệp trình chiếu có đầy đủ.
check-old = không có gì mới hơn { $newest }, đã quá 12 tháng.
check-newer = phiên bản { $snapshot } có số khác.
check-no_address = Chưa đặt địa chỉ công khai ({ $variable }): tệp trình chiếu và tài liệu phát tay ghi bằng lời nơi có hình.
check-only_here = Địa chỉ { $address } trong { $variable } chỉ mở được trên máy này: người khác không mở được liên kết trong tệp trình chiếu và tài liệu phát tay.
slides-more_columns = các cột không hiện ở đây: { $more } (bấm T để xem tất cả)
slides-more_rows = và { $more } dòng nữa (bấm T để xem tất cả)
slides-other_numbers = Đây là số của phiên bản { $snapshot }: không phiên bản nào có các số mà khung xem này được lập.

## Briefs on paper

brief-no_letter = Không in được: không phông chữ nào ở đây có chữ “{ $letter }” ({ $codes }). Người vận hành trang này có thể sửa đoạn văn có chữ đó, hoặc thêm phông chữ.
brief-take = Bản tóm lược hai trang (PDF)
brief-take_alone = Bản tóm lược hai trang chỉ về { $name } (PDF)
brief-kicker = Cooperation Monitor · Bản tóm lược về hợp tác di cư lao động
brief-dateline = Dữ liệu ngày { $date } · Phiên bản { $snapshot }
brief-footer = Phiên bản dữ liệu { $snapshot }, luôn có tại:
brief-document_title = { $name }: bản tóm lược về hợp tác di cư lao động
brief-lead_newest = Văn kiện đã ký mới nhất được ghi nhận là của { $listed } với { $counterpart } ({ $date }).
brief-lead_gap = Trong các nơi đến của lao động từ { $origin } (ở ASEAN, hoặc có văn kiện hay tùy viên lao động được ghi nhận), nơi đông nhất còn thiếu một hoặc cả hai là { $destination }: { $persons } người năm { $year }, dù là lao động hay không ({ $protection }).
brief-lead_two = Về “{ $subject }” có hai con số hoặc nhận định đứng cạnh nhau: { $stated } và { $other }.
brief-since = Trong bản tóm lược: điều đã thay đổi từ
brief-since_edition = Phiên bản { $snapshot }
brief-since_none = không so sánh
brief-since_changed = Từ phiên bản { $snapshot } ngày { $date }: { $changes }.
brief-since_number = { $what } { $before }, nay là { $now }
brief-since_same = Từ phiên bản { $snapshot } ngày { $date }, không con số nào dưới đây thay đổi.
brief-since_nothing = Trong phiên bản { $snapshot } ngày { $date } chưa ghi nhận gì về điều này.
brief-in_country = { $place } ({ $country })
brief-region = Khu vực ASEAN
brief-corridor = { $origin } đến { $destination }
brief-chart_criteria = Các văn kiện, theo các tiêu chí đã công bố
brief-act_title = Những việc cần hành động
brief-act_note = Lớn nhất trước, lần lượt từng loại. Mọi con số đều có trong hồ sơ.
brief-head_act = Việc gì
brief-head_act_why = Vì sao
brief-act_corridor = Hành lang
brief-act_disagreement = Điểm không thống nhất
brief-act_promise = Cam kết
brief-act_corridor_said = { $origin } đến { $destination }: { $persons } người di cư năm { $year }, { $lacking }.
brief-act_lacking_both = không ghi nhận văn kiện hay tùy viên lao động nào
brief-act_lacking_post = có văn kiện, không ghi nhận tùy viên lao động nào
brief-act_lacking_agreement = có tùy viên lao động, không ghi nhận văn kiện nào
brief-act_disagreement_said = { $place }, { $subject }: { $stated } theo một nguồn, { $other } theo nguồn khác.
brief-act_promise_said = { $whose }, “{ $topic }”: trong { $all } cam kết được ghi nhận, { $without } không có bằng chứng, cũ nhất từ { $since }.
brief-map_alt = Bản đồ của { $name }: { $corridors ->
    [0] không có đường nối
   *[other] { $corridors } đường nối
 } với các nước và vùng lãnh thổ có văn kiện chung, { $points ->
    [0] không có điểm nào chỉ vị trí tùy viên lao động hay trung tâm hỗ trợ
   *[other] { $points } điểm chỉ vị trí tùy viên lao động và trung tâm hỗ trợ
 }
brief-marks_and_more = { $marks } và { $count } mục nữa
brief-more = và { $count } mục nữa trên trang nêu bên dưới
brief-more_places = { $places }; nơi khác: { $count }
brief-undated = không in ngày
brief-not_stated = không nêu
brief-parties = { $listed } – { $counterpart }
brief-of_country = { $country }: { $what }
brief-cycle = { $number }: { $label }
brief-step = { $step }: { $value } { $unit }
brief-status_count = { $status } { $count }
brief-nothing_found = –
brief-none_recorded = không ghi nhận
brief-chart_counterparts = Văn kiện theo đối tác, đã ký và đang đàm phán
brief-more_counterparts = và { $count } đối tác nữa trên trang nêu bên dưới
brief-chart_posts = Vị trí tùy viên: tổng theo nguồn và số địa điểm đếm được
brief-chart_record = Những gì khác được ghi nhận
brief-chart_posts_note = Số nêu là số ghi trong Bảng 1 của tài liệu nền của ILO; số đếm được là tổng các số in bên cạnh địa điểm, địa điểm đứng một mình tính là một.
brief-agreements_title = Thỏa thuận
brief-agreements_note = Mỗi ngày được in tính là một văn kiện; gia hạn không tính lại. Đã ký không nói lên việc có hiệu lực. Mới nhất trước.
brief-attaches_title = Tùy viên lao động
brief-attaches_note = Mọi con số được nêu, với đơn vị và ngày riêng. Vị trí, văn phòng và địa điểm không bao giờ được so sánh với nhau.
brief-complaints_title = Khiếu nại
brief-complaints_note = Số liệu đã công bố, mỗi số có thời kỳ, đơn vị và đơn vị báo cáo riêng. Không cộng lại; thời kỳ không có số liệu không phải là số không.
brief-none_counts_complaints = Các số liệu đã công bố về { $name } đếm trung tâm, khoản hỗ trợ hoặc người được phục vụ; không số liệu nào đếm khiếu nại.
brief-centres_title = Trung tâm
brief-centres_note = Như các nguồn nêu; không phải danh sách trung tâm đang hoạt động hiện nay.
brief-agencies_title = Doanh nghiệp dịch vụ
brief-agencies_note = Mỗi bảng xếp hạng theo thang riêng; chữ cái và sao không bao giờ được nối với nhau.
brief-commitments_title = Cam kết có bằng chứng
brief-commitments_note = Tình trạng theo thang riêng của sản phẩm này và không bao giờ được ghi khi không có bằng chứng: đã lên kế hoạch, đã bắt đầu, đã thực hiện. Điều có trước cam kết không nói lên kết quả của cam kết. Không phải là đánh giá về một nước.
brief-commitments_summary = { $links ->
    [0] Không bằng chứng nào ứng với điểm nào.
   *[other] { $links } bằng chứng ứng với { $points } điểm: { $statuses }.
 }
brief-topics_note = Các điểm được cam kết hoặc khuyến nghị, các điểm có bằng chứng ở đây, và bằng chứng đi xa nhất đến đâu. Không có bằng chứng là chưa có thông tin, không phải là không có hành động.
brief-discrepancies_title = Điểm không thống nhất
brief-discrepancies_note = Cả hai thông tin được đặt cạnh nhau, kèm vị trí của từng thông tin.
brief-gaps_title = Không có dữ liệu
brief-gaps_note = Đã tìm nhưng không thấy. Không có dữ liệu không bao giờ là số không.
brief-initiatives_title = Hợp tác
brief-initiatives_note = Các sáng kiến mà tài liệu nêu; cấp và loại theo tài liệu chính hoặc được suy ra từ đó.
brief-promises_title = Cam kết theo chủ đề
brief-level = { $level }, { $type }
brief-head_initiative = Sáng kiến
brief-head_level = Cấp và loại
brief-nothing_note = Không có trong các nguồn đã đọc; điều đó không có nghĩa là không có.
brief-members_title = Các thành viên
brief-members_note = Các danh sách khác nhau về loại và thời điểm, không cộng với nhau. Không liệt kê không phải là số không: Bảng 1 và Bảng 2 liệt kê các nước phái cử. Từ năm 2010: theo thành viên liệt kê văn kiện. Mỗi thỏa thuận chỉ tính một lần, cho thành viên liệt kê nó; các trang tính cho cả hai bên có số lớn hơn.
brief-attention_note = Điểm không thống nhất và thông tin thiếu theo chủ đề, và ngày mới nhất mà một nguồn nói đến.
brief-sources_title = Nguồn
brief-cited_tables = Bảng 1 và Bảng 2
brief-cited_since_2010 = Ký từ năm 2010
brief-cited_centres = Trung tâm
brief-cited_complaints = Số liệu khiếu nại
brief-cited_commitments = Điểm và bằng chứng
brief-distribution_title = { $association }, kỳ có nhãn { $label }: hạng tính bằng { $unit }
brief-distribution_note = Hạng theo thang của chính kỳ đó, như đã công bố. Không công bố không phải là số không.
brief-head_counterpart = Với
brief-head_parties = Liệt kê bởi – với
brief-head_signed = Ngày ghi
brief-head_stated = Nguồn nêu
brief-head_counted = Vị trí đếm được
brief-head_as_of = Tính đến, như đã in
brief-head_measure = Thước đo
brief-head_period = Thời kỳ
brief-head_figure = Số liệu
brief-head_reporter = Đơn vị báo cáo
brief-head_centre = Trung tâm
brief-head_host = Đơn vị chủ quản
brief-head_code = Bộ quy tắc hoặc chương trình
brief-head_scale = Thang
brief-head_taking_part = Tham gia
brief-head_cycle = Kỳ
brief-head_published = Công bố
brief-head_promise = Cam kết hoặc khuyến nghị
brief-head_evidence = Bằng chứng
brief-head_subject = Về
brief-head_one = Một thông tin
brief-head_other = Thông tin kia
brief-head_shown_as = Hiển thị là
brief-head_member = Thành viên
brief-head_table_2 = Đã ký, danh sách ILO 2010
brief-head_since_2010 = Ký từ năm 2010
brief-head_posts_stated = Vị trí được nêu
brief-head_centres = Trung tâm được nêu
brief-head_complaints = Số liệu khiếu nại
brief-head_discrepancies = Không thống nhất
brief-head_gaps = Không có dữ liệu
brief-head_points = Điểm
brief-head_answered = Có bằng chứng

## Presenting in the browser

present-title = Trình bày
present-unreadable = Không hiển thị được kịch bản này: { $reason }. Hãy trở lại trang Kịch bản trình bày và mở lại.
present-unknown = không có kịch bản nào tên “{ $name }”
present-not_fitting = một khung xem yêu cầu điều mà không hình nào có
present-empty = chưa có khung xem nào
present-untitled = Kịch bản
present-all = Tất cả
present-and_for = Còn với …?
present-blank = Màn hình người xem đang trống. Bấm B để hiện lại trang chiếu.
present-compare = Số mới hơn ở phiên bản { $snapshot } (L)
present-elapsed = Thời gian từ lúc bắt đầu
present-end = Trang chiếu cuối
present-live = Mới nhất: phiên bản { $snapshot }
present-next_one = Tiếp theo
present-no_answer = Hệ thống không trả lời, hoặc không có hình này. Trang chiếu giữ nguyên.
present-no_filter = Trang chiếu này không có bộ lọc để đổi.
present-before = Trang chiếu trước
present-after = Trang chiếu sau
present-no_note = Trang chiếu này không có ghi chú.
present-progress = Đã trình bày đến đâu
present-reset = Trở lại trang chiếu như đã định
present-leave = Rời phần trình bày?
present-leave_now = Rời
present-keeping = Đang lấy sẵn câu trả lời cho “còn … thì sao?”: hãy giữ kết nối mạng.
present-kept = Mọi trang và câu trả lời đã được giữ ở đây: từ bây giờ không cần mạng.
present-kept_while_open = Mọi trang và câu trả lời có ở đây chừng nào trang này còn mở: từ bây giờ không cần mạng.
present-leave_lost = Hiện hệ thống không trả lời. Ở đây vẫn trình bày tiếp được; nếu rời đi thì không mở lại được từ trang khác cho đến khi hệ thống trả lời.
present-stay = Ở lại
present-overview = Tất cả trang chiếu
present-picture_of = Trang chiếu { $at }: { $title }
present-to_number = Enter để đến trang chiếu { $number }
present-slide_of = { $at } trên { $of }
present-start = Bắt đầu toàn màn hình
present-time = Giờ hiện tại
present-key_move = → ← phím cách, bấm, vuốt
present-does_move = trang chiếu sau, trang chiếu trước
present-key_ends = Home, End
present-does_ends = trang đầu, trang cuối
present-key_number = 1 … 9, Enter
present-does_number = trang chiếu có số đó
present-key_overview = O
present-does_overview = mọi trang chiếu cùng lúc; bấm vào một trang
present-key_filter = C
present-does_filter = nước hoặc bộ lọc khác, trên trang chiếu này
present-key_live = L
present-does_live = số mới hơn, nếu có, và quay lại
present-key_table = T
present-does_table = bảng số liệu của biểu đồ
present-key_blank = B
present-does_blank = màn hình trống, và quay lại
present-key_screen = F
present-does_screen = toàn màn hình, và quay lại
present-key_speaker = S
present-does_speaker = cửa sổ thứ hai có ghi chú và giờ, cho người trình bày
present-key_leave = Esc
present-does_leave = rời đi, sau khi hỏi
present-key_remote = R
present-does_remote = mã để dùng điện thoại chuyển trang

## A telephone that turns slides

remote-title = Dùng điện thoại điều khiển
remote-how = Mở địa chỉ này trên điện thoại: các nút ở đó chuyển trang ở đây. Ai có mã đều làm được, nên đừng cho người khác xem.
remote-buttons = Các nút này chuyển trang của bài trình bày { $code }.
remote-next = Tiếp
remote-back = Lùi
remote-overview = Tất cả các trang
remote-blank = Tắt màn hình, và bật lại
remote-no_code = Hiện không có bài trình bày nào dùng mã này. Mã hết hiệu lực khi rời bài trình bày. Hãy bấm R ở nơi chiếu và mở địa chỉ mới.
remote-away = Bài trình bày không trả lời: có thể đã mất mạng. Bàn phím ở đó vẫn dùng được.
remote-lost = Hệ thống không trả lời. Hãy thử lại; bàn phím ở nơi chiếu vẫn dùng được.
remote-too_often = Quá nhiều lần. Hãy chờ một chút; sau nhiều mã sai, chờ mười lăm phút.
remote-too_many = Hiện có quá nhiều bài trình bày dùng mã. Bàn phím vẫn dùng được.
remote-unknown_act = Không có nút đó.
remote-this_machine_only = Địa chỉ này chỉ dùng được trên máy này: điện thoại mở được khi đặt COOPERATION_ADDRESS, hoặc khi bài trình bày được mở bằng tên của máy trong mạng.

## Headings of columns, by the column's name

columns-counterpart_country = Nước của đối tác
columns-layer = Lớp
columns-association = Hiệp hội
columns-revision = Bản
columns-standing = Tính chất của phương pháp
columns-assessed = Được đánh giá
columns-ranked = Được xếp hạng
columns-not_eligible = Không đủ điều kiện
columns-licensed = Được cấp phép
columns-planned = Dự kiến
columns-method = Phương pháp
columns-method_id = Mã phương pháp
columns-method_version = Phiên bản phương pháp
columns-method_title = Phương pháp
columns-percent = Kết quả (%)
columns-replies = Phản hồi của doanh nghiệp
columns-changed = Thay đổi gì
columns-before = Trước
columns-grade_before = Hạng trước
columns-moved = Thay đổi hạng
columns-cycle_before = Kỳ trước
columns-label_before = Nhãn kỳ trước
columns-after = Sau
columns-who = Ai
columns-changed_at = Khi nào
columns-file = Từ tệp
columns-place_on_scale = Vị trí trên thang
columns-computed_grade = Hạng theo điểm
columns-decided_reason = Vì sao hội đồng quyết định khác
columns-assessed_on = Ngày đánh giá
columns-assessors = Người đánh giá
columns-reviewer = Người rà soát
columns-panel = Hội đồng
columns-decision = Quyết định của hội đồng
columns-text = Toàn văn
columns-said_on = Ngày phát biểu
columns-entered_by = Người nhập
columns-published_at = Thời điểm công bố
columns-restores = Khôi phục bản
columns-indicator = Chỉ số
columns-indicators = Chỉ số
columns-most = Điểm tối đa
columns-cost = Số điểm phần trăm bị mất
columns-share = Tỷ lệ (%)
columns-weight = Trọng số
columns-added = Mục thêm vào
columns-table = Bảng
columns-removed = Mục bỏ đi
columns-family = Chủ đề
columns-discrepancies = Điểm không thống nhất
columns-gaps = Không có dữ liệu
columns-newest = Ngày mới nhất
columns-listed = Liệt kê bởi
columns-counterpart = Đối tác
columns-listed_code = Mã
columns-counterpart_code = Mã đối tác
columns-listed_lon = Kinh độ
columns-listed_lat = Vĩ độ
columns-counterpart_lon = Kinh độ đối tác
columns-counterpart_lat = Vĩ độ đối tác
columns-signed = Đã ký
columns-in_process = Đang đàm phán
columns-first_year = Năm đầu
columns-last_year = Năm cuối
columns-printed_as = Như đã in
columns-source_id = Nguồn
columns-locator = Vị trí trong nguồn
columns-agreement_id = Mã nhận dạng
columns-instrument = Văn kiện
columns-year_signed = Năm ký
columns-signed_on = Ngày ký
columns-sector = Ngành nghề
columns-status = Tình trạng
columns-status_detail = Tình trạng theo mô tả
columns-title = Tên
columns-workers_move = Chiều người lao động đi
columns-workers_move_basis = Căn cứ về chiều đi
columns-series = Liệt kê tại
columns-events = Sự kiện
columns-criterion = Điểm
columns-standard = Danh sách tiêu chí
columns-asks = Yêu cầu gì
columns-answered_by = Điều khoản đáp ứng
columns-says = Điều được ghi nhận
columns-lacking = Được cho là thiếu
columns-not_over = Đã ký, chưa biết là đã hết
columns-who_pays = Nói rõ ai trả tiền
columns-provisions = Điều khoản
columns-trust = Độ tin cậy
columns-year = Năm
columns-what = Nội dung
columns-detail = Chi tiết
columns-agreements = Hiệp định song phương
columns-memoranda = Biên bản ghi nhớ
columns-renewals = Gia hạn và cập nhật
columns-agreement = Thỏa thuận
columns-topic = Chủ đề
columns-provision = Điều khoản
columns-holds = Có quy định
columns-amount = Số tiền
columns-unit = Đơn vị
columns-article = Điều
columns-happened = Khi nào
columns-event = Sự kiện
columns-note = Ghi chú
columns-origin_code = Mã nước phái cử
columns-origin = Nước phái cử
columns-treaty = Điều ước
columns-names = Tên khác
columns-happened_on = Ngày
columns-migrants = Người di cư tại quốc gia thành viên khác
columns-uncovered = Trong đó ở nơi không tìm thấy cả hai
columns-posted_to = Số nước có tùy viên
columns-treaties = Điều ước ràng buộc
columns-state = Tình trạng hiện nay
columns-last_event = Điều cuối cùng được biết
columns-last_event_year = Biết đến năm
columns-full_name = Tên đầy đủ
columns-action = Hành động
columns-acted_on = Ngày của hành động
columns-disputed = Các trang không thống nhất
columns-tier = Nhóm
columns-year_inferred = Năm được suy ra
columns-newest_evidence = Bằng chứng mới nhất
columns-cautions = Lưu ý
columns-destination_code = Mã nước tiếp nhận
columns-destination = Nước tiếp nhận
columns-persons = Số người di cư
columns-persons_year = Năm của ước tính
columns-protection = Ghi nhận những gì
columns-newest_agreement = Thỏa thuận mới nhất
columns-newest_kind = Văn kiện mới nhất
columns-newest_year = Ký gần nhất năm
columns-newest_event = Sự kiện gần nhất
columns-newest_event_year = Khi nào
columns-post_places = Nơi có tùy viên
columns-centres_at_destination = Trung tâm tại nước tiếp nhận
columns-centres_at_origin = Trung tâm tại nước phái cử
columns-doubted = Còn nghi vấn
columns-from_member = Từ quốc gia thành viên
columns-within_asean = Trong ASEAN
columns-counts = Đếm gì
columns-matters = Làm thay đổi gì
columns-evidence_date = Ngày của bằng chứng
columns-same_as = Được tính trong
columns-doubt = Nghi vấn
columns-marks = Dấu
columns-score = Điểm số
columns-read_on = Ngày đọc
columns-place = Nơi
columns-place_code = Mã nơi
columns-city = Thành phố
columns-city_code = Mã thành phố
columns-posts = Vị trí
columns-posts_basis = Căn cứ
columns-reason = Lý do
columns-region_printed = Khu vực như đã in
columns-as_of = Tính đến
columns-lon = Kinh độ
columns-lat = Vĩ độ
columns-origin_lon = Kinh độ nước phái cử
columns-origin_lat = Vĩ độ nước phái cử
columns-cities = Thành phố
columns-stated = Nguồn nêu
columns-counted = Đếm được
columns-difference = Chênh lệch
columns-places = Địa điểm
columns-as_of_printed = Tính đến, như đã in
columns-stated_as = Nguồn nêu, như đã in
columns-scope = Phạm vi
columns-service = Dịch vụ
columns-member = Quốc gia thành viên
columns-partner = Đối tác
columns-instruments = Văn kiện đã ký
columns-has_post = Vị trí tùy viên
columns-coverage = Phạm vi
columns-measure = Thước đo
columns-figure_id = Mã nhận dạng
columns-country = Nước
columns-reporter = Đơn vị báo cáo
columns-stage = Giai đoạn
columns-category = Phân loại
columns-split = Chia theo
columns-sex = Giới tính
columns-period_start = Thời kỳ từ
columns-period_end = Thời kỳ đến
columns-qualifier = Độ chính xác
columns-value = Giá trị
columns-reported_on = Ngày báo cáo
columns-name = Tên
columns-kind = Loại
columns-host = Đơn vị chủ quản
columns-host_kind = Loại đơn vị chủ quản
columns-centres = Trung tâm
columns-opened = Mở cửa
columns-mechanism_id = Mã nhận dạng
columns-mechanism = Cơ chế
columns-operator = Đơn vị vận hành
columns-basis = Căn cứ
columns-purpose = Mục đích
columns-sequence = Thứ tự
columns-number = Số
columns-step = Bước
columns-ranking = Lần xếp hạng
columns-grade_said = Hạng
columns-named = Được nêu tên
columns-period = Thời kỳ
columns-start = Bắt đầu
columns-end = Kết thúc
columns-months = Số tháng
columns-per_month = Mỗi tháng
columns-also = Cũng được công bố
columns-owner = Chủ quản
columns-code = Bộ quy tắc
columns-code_id = Bộ quy tắc ứng xử
columns-cycle = Kỳ
columns-as_published = Như đã công bố
columns-label = Nhãn
columns-cycle_id = Mã nhận dạng
columns-window_printed = Khoảng thời gian
columns-extent = Bao nhiêu phần của danh sách thời đó
columns-public_cycle = Kỳ theo nguồn công khai
columns-published_on = Ngày công bố
columns-published_basis = Căn cứ của ngày
columns-scale_id = Thang
columns-grade = Hạng
columns-position = Thứ tự
columns-meaning = Ý nghĩa
columns-agency = Doanh nghiệp
columns-agency_id = Mã doanh nghiệp
columns-name_vi = Tên tiếng Việt
columns-name_vi_note = Về tên tiếng Việt
columns-cycle_basis = Căn cứ của kỳ
columns-scale = Thang
columns-criteria = Tiêu chí
columns-scorer = Ai chấm điểm
columns-publication = Công bố
columns-consequences = Khiếu nại kết quả và hậu quả
columns-not_found = Đã tìm, không thấy
columns-subject = Nội dung
columns-body = Tổ chức
columns-body_kind = Loại tổ chức
columns-other_body = Tổ chức khác
columns-forum_name = Tên đầy đủ của diễn đàn
columns-forum_kind = Loại diễn đàn
columns-taking_part = Những ai khác tham gia
columns-contribution = Đóng góp
columns-asked_for = Được yêu cầu
columns-phase = Giai đoạn
columns-agencies_as_printed = Doanh nghiệp, như đã in
columns-point = Điểm
columns-voice = Ai nói
columns-theme = Chủ đề
columns-discrepancy_id = Mã nhận dạng
columns-stated_source_id = Nguồn
columns-stated_locator = Vị trí
columns-other = Thông tin hoặc số đếm kia
columns-other_source_id = Nguồn của thông tin kia
columns-other_locator = Vị trí của thông tin kia
columns-recounted = Tính lại
columns-explanation = Vì sao khác nhau
columns-shown_as = Hiển thị gì
columns-publisher = Đơn vị công bố
columns-published = Đã công bố
columns-documents = Tài liệu và trang
columns-url = Địa chỉ
columns-figures = Số liệu và thông tin
columns-check = Phép kiểm tra
columns-type = Kiểu
columns-snapshot = Phiên bản
columns-made_at = Thời điểm lập
columns-author = Người lập
columns-message = Thông điệp
columns-field = Trường
columns-initiative_id = Mã nhận dạng
columns-level = Cấp
columns-level_basis = Căn cứ của cấp
columns-cooperation_type = Loại
columns-type_basis = Căn cứ của loại
columns-route = Tuyến
columns-route_basis = Căn cứ của tuyến
columns-started = Từ
columns-ended = Đến
columns-parties = Các bên
columns-party_kinds = Loại chủ thể
columns-guidelines = Hướng dẫn của ILO
columns-themes = Chủ đề
columns-outcome = Kết quả
columns-one = Một tổ chức
columns-one_kind = Loại của tổ chức
columns-other_kind = Loại của tổ chức kia
columns-together = Sáng kiến chung
columns-in_small_circles = Trong đó, có đến mười hai tổ chức
columns-initiatives = Sáng kiến
columns-announced = Chỉ được thông báo trước
columns-forum_id = Mã nhận dạng
columns-forum = Diễn đàn
columns-short_name = Tên viết tắt
columns-established = Thành lập
columns-binding = Mức độ ràng buộc
columns-members = Thành viên được nêu
columns-meetings = Cuộc họp được nêu
columns-role = Vai trò
columns-since = Từ
columns-since_2010 = Được tính là ký từ năm 2010
columns-is_asean_member = Thành viên ASEAN
columns-held_on = Ngày họp
columns-commitment_id = Mã nhận dạng
columns-instrument_id = Mã nhận dạng
columns-promise = Cam kết hoặc khuyến nghị
columns-addressee = Gửi đến
columns-evidence = Bằng chứng
columns-countries = Các nước
columns-furthest = Tình trạng xa nhất
columns-evidence_table = Bảng của bằng chứng
columns-evidence_id = Mã bằng chứng
columns-scheme = Chương trình
columns-tag = Hướng dẫn hoặc chủ đề
columns-initiative = Sáng kiến
columns-adopted_on = Ngày thông qua
columns-points = Điểm
columns-month = Tháng
columns-centre = Trung tâm
columns-completeness = Mức đầy đủ
columns-corrected = Đã sửa
columns-due_on = Ngày hạn
columns-handed_in = Ngày nộp
columns-hidden = Số đếm nhỏ không hiển thị
columns-organisation = Tổ chức
columns-table_name = Về
columns-first_month = Tháng đầu phải nộp
columns-in_time = Đúng hạn
columns-late = Nộp muộn
columns-missing = Thiếu
columns-without_number = Ô không có số
columns-official_or_practice = Chính thức hoặc thực hành

## Roles in an association

roles-assessor = người đánh giá
roles-reviewer = người rà soát
roles-publisher = người công bố
roles-administrator = quản trị viên
roles-reporter = người báo cáo
roles-steward = người phụ trách dữ liệu

## What the rules of keeping a ranking refuse or say

conduct-nobody = Một khách xem
conduct-not_permitted = { $who } không thể làm việc này cho { $association }: cần có vai trò { $roles }. Hãy hỏi quản trị viên của hiệp hội.
conduct-not_readable = Không mở được hồ sơ của các hiệp hội: { $reason }. Hãy hỏi người vận hành máy này.
conduct-not_kept = Không lưu được, và không có gì bị thay đổi: { $reason }. Những gì bạn đã gõ vẫn còn ở đây; hãy giải phóng dung lượng hoặc cho phép ghi vào thư mục, rồi lưu lại.
conduct-no_cycle = Trong hồ sơ không có kỳ { $cycle }. Hãy xem mã của kỳ trong danh sách các kỳ.
conduct-no_method = Phiên bản { $version } của phương pháp { $method } không có trong hồ sơ. Hãy nhập phương pháp trước.
conduct-not_in_cycle = Doanh nghiệp { $agency } không thuộc kỳ { $cycle }. Hãy đưa doanh nghiệp vào kỳ trước.
conduct-not_an_address = “{ $typed }” không phải là địa chỉ thư điện tử. Thành viên được nhận biết theo địa chỉ thư điện tử.
conduct-bad_key = “{ $typed }” không dùng làm mã được: hãy dùng chữ thường không dấu, chữ số và dấu gạch nối, từ 2 đến 40 ký tự.
conduct-association_exists = Hiệp hội { $association } đã có trong hồ sơ.
conduct-no_association = Trong hồ sơ không có hiệp hội { $association }. Hãy thêm hiệp hội trước.
conduct-has_role = { $who } đã có vai trò { $role }.
conduct-has_not_role = { $who } không có vai trò { $role }.
conduct-last_administrator = Đây là quản trị viên cuối cùng. Hãy giao vai trò này cho người khác trước.
conduct-nobody_known = Ở đây không biết ai có địa chỉ { $who }.
conduct-operator_only = Chỉ người vận hành máy này làm được việc này, bằng một lệnh.
conduct-method_exists = Phiên bản { $version } của phương pháp { $method } đã có trong hồ sơ và không bao giờ thay đổi. Hãy đặt số phiên bản tiếp theo cho bản mới.
conduct-no_code = Ở đây không có bộ quy tắc ứng xử “{ $code }”. Trang “Cách xây dựng” (/built) liệt kê các mã, trong bảng conduct_code.
conduct-no_country = “{ $country }” không phải là nước có trong kho dữ liệu. Hãy ghi mã ISO, chẳng hạn VNM.
conduct-not_a_date = “{ $typed }” không phải là ngày. Hãy ghi năm, tháng hoặc ngày, chẳng hạn 2026, 2026-11, 2026-11-21 hoặc 21/11/2026.
conduct-window_backwards = Việc đánh giá không thể kết thúc vào { $end }, trước khi bắt đầu vào { $begin }.
conduct-not_its_code = Bộ quy tắc “{ $code }” là của { $owner } tại { $code_place }, còn hiệp hội ở { $place }. Hãy chọn bộ quy tắc của nước mình.
conduct-no_name = Hiệp hội cần có tên.
conduct-not_the_key = Mã của kỳ này là { $cycle }: mã được lập từ hiệp hội và số kỳ. Không có gì bị thay đổi.
conduct-not_its_key = Không nguồn công khai nào của nước của hiệp hội nêu “{ $name }” với mã đó, hoặc mã đã được dùng. Hãy nhập doanh nghiệp không kèm mã: doanh nghiệp sẽ được cấp mã riêng.
conduct-cycle_exists = Đã có kỳ { $cycle }. Hãy chọn số khác.
conduct-begins_planned = Kỳ mới bắt đầu ở trạng thái dự kiến.
conduct-method_in_use = Không xóa được phương pháp { $method }: kỳ { $cycle } được lập theo phương pháp này. Hãy xóa kỳ đó trước, hoặc nhập phiên bản khác.
conduct-cycle_in_use = Không xóa được kỳ { $cycle }: đã nhập dữ liệu của { $count } doanh nghiệp ({ $agencies }). Hãy đưa các doanh nghiệp này ra khỏi kỳ trước.
conduct-published_stays = Kỳ { $cycle } đã công bố, và những gì đã công bố được giữ lại. Hãy đính chính thay vì xóa.
conduct-agency_in_use = Không xóa được { $agency }: doanh nghiệp đang hoặc đã ở trong một kỳ, hoặc hồ sơ khác đã được nhập vào. Hãy nhập doanh nghiệp này vào hồ sơ khác.
conduct-code_in_use = Không thể đổi bộ quy tắc của { $association } nữa: đã có phương pháp. Hãy xóa các phương pháp trước.
conduct-entry_closed = Kỳ { $cycle } hiện không nhận dữ liệu cho doanh nghiệp này. Kỳ phải đang mở, hoặc bản đánh giá phải được trả lại.
conduct-no_agency = Doanh nghiệp { $agency } không có trong sổ đăng ký, hoặc đã được nhập vào doanh nghiệp khác. Hãy đăng ký trước, hoặc dùng doanh nghiệp còn tiếp tục.
conduct-not_submitted = Chỉ bắt đầu rà soát được khi đã có bản đánh giá và mọi bản đều đã nộp. Chưa nộp: { $count } ({ $agencies }).
conduct-wrong_state = Kỳ { $cycle } đang ở trạng thái { $state }; việc này cần trạng thái { $wanted }.
conduct-unknown_grade = { $grade } không phải là hạng của thang này. Các hạng là: { $scale }.
conduct-grade_is_computed = Với phương pháp này, hạng được tính từ điểm và không nhập được. Hội đồng có thể quyết định hạng khác khi rà soát.
conduct-unknown_indicator = Phương pháp không có chỉ số { $indicator }.
conduct-too_many_points = Chỉ số { $indicator } cho nhiều nhất { $most } điểm, nhưng đã ghi { $points } điểm.
conduct-evidence_not_accepted = Chỉ số { $indicator } không chấp nhận loại bằng chứng này: { $evidence }.
conduct-the_grade = hạng
conduct-why_not_applicable = { $indicator }: lý do không áp dụng, ghi ở phần ghi chú
conduct-nothing_applies = ít nhất một chỉ số áp dụng được: nếu không có, hãy nêu vì sao doanh nghiệp không đủ điều kiện xếp hạng
conduct-too_much_set_aside = điểm: { $share } % số điểm được cho là không áp dụng, phương pháp cho phép { $most } %
conduct-no_grade_to_approve = { $agency } không có hạng: không chỉ số nào áp dụng. Hãy trả lại để người đánh giá nêu vì sao không đủ điều kiện, hoặc ghi hạng do hội đồng quyết định.
conduct-changed_meanwhile = Người khác đã lưu { $agency } trong khi bạn đang làm. Những gì bạn nhập không mất: hãy so sánh và quyết định.
conduct-incomplete = Chưa nộp được { $agency }: còn thiếu { $count } ({ $lacks }).
conduct-does_not_apply = không áp dụng
conduct-say_why = Hãy nêu lý do hoặc nội dung: không được để trống.
conduct-say_independent = Chỉ phê duyệt khi bạn không có lợi ích liên quan: hãy xác nhận bạn độc lập với doanh nghiệp này, hoặc khai báo xung đột lợi ích.
conduct-not_waiting = { $agency } đang ở trạng thái { $state }; chỉ phê duyệt được bản đã nộp.
conduct-not_under_review = Kỳ { $cycle } không trong giai đoạn rà soát.
conduct-nothing_to_reopen = Không mở { $agency } để đính chính được: chỉ mở được bản đã phê duyệt và công bố.
conduct-own_entries = Bạn đã nhập một phần của { $agency }, nên người khác phải rà soát.
conduct-conflict = Bạn đã khai báo xung đột lợi ích về { $agency }, nên người khác phải rà soát.
conduct-not_published_back = { $agency } đã công bố; người công bố hoặc quản trị viên mở để đính chính.
conduct-nothing_changed = Không có gì khác với bản đang có hiệu lực của { $cycle }: không có gì để công bố.
conduct-nothing_to_undo = Không có bản trước nào của { $cycle } để quay lại. Hãy đính chính bản đã công bố.
conduct-nothing_waits = Không có lần công bố nào của { $cycle } đang chờ đến giờ.
conduct-waits_already = Một lần công bố của { $cycle } đang chờ đến giờ. Hãy rút lại trước.
conduct-not_approved = Chưa phê duyệt hết: còn { $count } ({ $agencies }).
conduct-no_decision = Chưa ghi quyết định của hội đồng về bản này của { $cycle }.
conduct-published_already = Bản { $revision } của { $cycle } đã được { $who } công bố lúc { $when } UTC. Bản tiếp theo là đính chính: hãy xem bản đã công bố, rồi nêu lý do đính chính.
conduct-cannot_be_read = nội dung đang chờ không đọc được như một lần công bố: { $reason }
conduct-refused_at_its_time = { $publication } không được công bố khi đến giờ: { $reason } Hãy rút lại, sửa chỗ sai rồi công bố lại.
conduct-check_failed = Các quy tắc của dữ liệu đã từ chối, và không có gì được công bố: { $findings }
conduct-agency_exists = “{ $name }” đã có trong sổ đăng ký, là { $agency }.
conduct-likely_double = “{ $name }” giống với { $alike }. Nếu là một trong số đó, hãy xác nhận cách viết, hoặc chọn doanh nghiệp mà các nguồn công khai nêu; nếu không, hãy ghi rõ đây là doanh nghiệp khác.
conduct-new_twice = “{ $name }” và “{ $other }” đều là mục mới và có vẻ là một doanh nghiệp. Hãy viết giống nhau ở hai dòng, hoặc đăng ký từng doanh nghiệp trước.
conduct-not_acceptable = Chưa nhận được bảng tính: { $problems ->
    [0] không có lỗi
   *[other] { $problems } lỗi
 }, { $names ->
    [0] không có tên nào
   *[other] { $names } tên
 } cần quyết định, và { $older ->
    [0] không có giá trị nào
   *[other] { $older } giá trị
 } do người khác thay đổi từ khi tải bảng về.
conduct-twice = “{ $name }” và một dòng khác đều được ghi là { $agency }. Hãy quyết định dòng nào đúng.
conduct-same_record = Đây là cùng một hồ sơ.
conduct-both_in_cycle = Cả hai hồ sơ ở trong cùng một kỳ, nên không thể là một doanh nghiệp trong kỳ đó. Quản trị viên phải đưa một hồ sơ ra khỏi kỳ trước, ở trang Hiệp hội của tôi.
conduct-merge_message = Đã nhập hồ sơ: { $agency } tiếp tục là { $into }
conduct-bad_name = Tên có từ 1 đến { $most } ký tự.
conduct-no_spelling = “{ $name }” chưa được xác nhận là doanh nghiệp nào.
conduct-bad_licence = Số giấy phép phải có chữ số và dài nhất { $most } ký tự.
conduct-licence_taken = { $licence } là số giấy phép của { $agency } trong sổ đăng ký. Nếu là cùng một doanh nghiệp, hãy gộp hai mục hoặc xác nhận cách viết.
conduct-bad_reply = Phản hồi có từ 1 đến { $most } ký tự.
conduct-nothing_to_reply_to = Kỳ { $cycle } chưa công bố nên chưa có gì để phản hồi.
conduct-due_needs_a_day = “{ $typed }” không phải là ngày. Hãy ghi ngày cuối cùng mà liên kết còn dùng được, chẳng hạn 31/12/2026.
conduct-due_is_past = { $due } đã qua: liên kết dùng được đến một ngày sắp tới.
conduct-no_link = { $agency } không có liên kết trong kỳ này.
conduct-link_unknown = Không biết liên kết này: liên kết chưa được chép đủ, đã bị thu hồi, hoặc đã có liên kết mới hơn thay thế. Hãy xin hiệp hội liên kết mới.
conduct-link_over = Liên kết này đã hết hạn. Những gì bạn đã gõ vẫn được giữ: hãy xin hiệp hội liên kết mới.
conduct-too_many_links = Từ mạng của bạn đã có quá nhiều liên kết không đúng được thử. Hãy chờ mười lăm phút rồi mở lại liên kết của bạn.
conduct-claims_unread = Không đọc được điểm của { $count } chỉ số: { $indicators }. Hãy sửa trước. Chưa nộp gì.
conduct-claims_nothing = Chưa trả lời gì nên chưa có gì để nộp.
conduct-claims_closed = Kỳ { $cycle } đã đóng nhập, và không có gì bị thay đổi.
conduct-handed_in_already = Bản này đã nộp. Nếu có chỗ sai, hãy đề nghị hiệp hội trả lại.
conduct-claim_too_long = Nội dung ghi ở chỉ số { $indicator } quá dài: nhiều nhất { $most } ký tự. Nội dung không được lưu.
conduct-not_handed_in = { $agency } chưa nộp gì để trả lại.
conduct-ask_something = Hãy ghi câu hỏi cho ít nhất một chỉ số của phương pháp.
conduct-too_many_requests = Doanh nghiệp của bạn đã gửi { $most } đề nghị về kết quả này. Hãy viết thư cho hiệp hội.
conduct-nothing_to_settle = Không có đề nghị đó, hoặc đề nghị đã được giải quyết.
conduct-corrections_stay_inside = Đề nghị đính chính không được công bố: hãy mở bản đánh giá để đính chính, và trả lời doanh nghiệp.
conduct-listed_in_future = { $day } chưa đến: danh sách trong quá khứ phải có ngày đã công bố.
conduct-listed_when = Danh sách trong quá khứ cần có ngày đã công bố.
conduct-not_that_cycle = Các nguồn công khai không biết { $cycle } là kỳ số { $number }. Hãy để trống kỳ, hoặc sửa số.
conduct-history_stays = Kỳ có phải là lịch sử hay không được xác định khi lập kỳ. Hãy xóa kỳ này và lập kỳ khác.
conduct-no_appeal = Không có khiếu nại kết quả nào của { $agency } để ghi kết luận.
conduct-reply_message = Quyền phản hồi: { $kind } của { $agency }, kỳ { $cycle }

## Workbooks: sheets, headings, problems and notices

workbooks-not_a_workbook = Đây không phải là bảng tính Excel (.xlsx). Hãy lưu bảng thành “Excel workbook (.xlsx)” rồi tải tệp đó lên.
workbooks-empty_file = Tệp rỗng. Hãy lưu lại bảng tính rồi tải lên lần nữa.
workbooks-old_excel = Đây là bảng tính theo định dạng Excel cũ (.xls). Hãy mở ra, lưu thành “Excel workbook (.xlsx)” rồi tải tệp đó lên.
workbooks-binary_excel = Đây là bảng tính nhị phân (.xlsb). Hãy mở bằng Excel, lưu thành “Excel workbook (.xlsx)” rồi tải tệp đó lên.
workbooks-opendocument = Đây là bảng tính OpenDocument (.ods). Hãy mở bằng LibreOffice, lưu thành “Excel 2007-365 (.xlsx)” rồi tải tệp đó lên.
workbooks-apple_numbers = Đây là tài liệu Apple Numbers. Hãy xuất sang Excel (.xlsx) rồi tải tệp đó lên.
workbooks-delimited = Đây là tệp văn bản như CSV, không phải bảng tính. Hãy mở bằng Excel hoặc LibreOffice, lưu thành “Excel workbook (.xlsx)” rồi tải tệp đó lên.
workbooks-web_page = Đây là trang web hoặc tệp XML, không phải bảng tính, dù tên tệp là gì. Hãy mở bằng Excel, lưu thành “Excel workbook (.xlsx)” rồi tải tệp đó lên.
workbooks-pdf = Đây là tệp PDF. Hãy tải lên bảng tính Excel (.xlsx) đã dùng để tạo ra tệp này.
workbooks-other_office = Đây là tài liệu loại khác, không phải bảng tính. Hãy đưa bảng vào bảng tính Excel (.xlsx) rồi tải lên.
workbooks-macros = Bảng tính có macro hoặc điều khiển, là những thứ không bao giờ được nhận. Hãy lưu thành “Excel workbook (.xlsx)” không có macro rồi tải tệp đó lên.
workbooks-encrypted = Bảng tính được bảo vệ bằng mật khẩu nên không đọc được. Hãy bỏ mật khẩu (File, Info, Protect Workbook) rồi tải lên lại.
workbooks-too_big = Tệp lớn hơn { $most } MB. Hãy bỏ ảnh và các trang tính không cần thiết rồi tải lên lại.
workbooks-unpacks_too_big = Khi giải nén, bảng tính lớn hơn nhiều so với dung lượng tệp, hoặc vượt { $most } MB. Bảng tính không được mở. Hãy chép bảng sang bảng tính mới rồi tải lên.
workbooks-too_many_parts = Bảng tính gồm hơn { $most } phần. Hãy chép bảng sang bảng tính mới rồi tải lên.
workbooks-too_many_sheets = Bảng tính có hơn { $most } trang tính. Hãy tải lên bảng tính chỉ gồm các trang tính của kỳ này.
workbooks-too_many_cells = Bảng tính có ô nằm ngoài dòng { $rows } hoặc cột { $columns }, hoặc có hơn { $cells } ô. Hãy chép bảng sang bảng tính mới rồi tải lên.
workbooks-merged_too_far = Các ô gộp, liên kết hoặc chú thích trong bảng tính bao trùm hơn { $most } ô. Hãy chép bảng sang bảng tính mới rồi tải lên.
workbooks-external_links = Bảng tính lấy giá trị từ tệp khác hoặc từ kết nối dữ liệu. Hãy ngắt các liên kết (Data, Edit Links) rồi tải lên lại.
workbooks-forbidden_xml = Bảng tính có khai báo mà không chương trình bảng tính nào tạo ra. Bảng tính không được mở.
workbooks-bad_names = Bảng tính có phần mang tên mà không chương trình bảng tính nào đặt. Bảng tính không được mở.
workbooks-damaged = Bảng tính bị hỏng và không đọc được. Hãy mở bằng Excel hoặc LibreOffice, lưu với tên mới rồi tải tệp đó lên.
workbooks-exceeded_evidence = Kiểm tra tệp này cần nhiều thời gian hoặc bộ nhớ hơn mức cho phép. Tệp không được nhận. Hãy quét hoặc chụp lại trang với độ phân giải thấp hơn rồi tải lên.
workbooks-exceeded_marking = Đánh dấu lỗi ngay trong bảng tính cần nhiều thời gian hoặc bộ nhớ hơn mức cho phép. Danh sách lỗi cho biết lỗi ở đâu.
workbooks-exceeded_reading = Đọc bảng tính này cần nhiều thời gian hoặc bộ nhớ hơn mọi bảng tính chỉ chứa một bảng. Bảng tính bị bỏ qua và không có gì bị thay đổi. Hãy chép bảng sang bảng tính mới, hoặc chia thành nhiều bảng, rồi tải lên.
workbooks-more_problems = Còn { $count } lỗi nữa không liệt kê; hãy sửa các lỗi này trước rồi tải bảng tính lên lại.
workbooks-cannot_mark = Bảng tính đọc được, nhưng không ghi lại được kèm đánh dấu lỗi. Danh sách lỗi cho biết lỗi ở đâu.
workbooks-problem_at = { $sheet }, dòng { $row }, cột “{ $column }” ({ $cell }): { $reason }
workbooks-problem_in_sheet = { $sheet }: { $reason }
workbooks-problem_in_book = { $reason }
workbooks-fault = ô chứa lỗi { $value }; hãy sửa công thức hoặc ghi giá trị
workbooks-unstored_formula = công thức không có giá trị được lưu; hãy mở bảng tính bằng Excel hoặc LibreOffice, để tính xong rồi lưu lại
workbooks-truth_not_expected = ô chứa TRUE hoặc FALSE, trong khi phải là nội dung khác
workbooks-too_long = nội dung có { $length } ký tự, nhiều nhất là { $most } ký tự
workbooks-date_for_number = ô chứa ngày, trong khi phải là số
workbooks-percent_for_number = ở đây không nhận phần trăm; hãy ghi chính con số
workbooks-not_a_number = “{ $value }” không phải là số
workbooks-ambiguous_number = “{ $value }” có thể hiểu là hàng nghìn hoặc số thập phân; hãy ghi số không có dấu phân cách hàng nghìn
workbooks-not_a_date = “{ $value }” không phải là ngày; hãy ghi như 2019-04-24 hoặc 24/04/2019
workbooks-not_yes_or_no = “{ $value }” không phải là có hay không
workbooks-no_agencies = không trang tính nào có dòng tiêu đề với “{ $heading }” trong { $rows } dòng đầu; không đọc được gì
workbooks-several_sheets = có thể hiểu là nhiều trang tính ({ $sheets }); hãy đặt tên trang tính cần đọc là “{ $name }”
workbooks-two_columns = hai cột có tiêu đề giống nhau ({ $cells }), không rõ cột nào được dùng; hãy bỏ hoặc đổi tên một cột
workbooks-wrong_cycle = bảng tính thuộc kỳ “{ $found }”, không phải “{ $wanted }”; không đọc gì trong đó
workbooks-wrong_method = bảng tính được lập cho phương pháp “{ $found }”, còn kỳ này dùng “{ $wanted }”; hãy tải bảng mới về
workbooks-no_agency = dòng không ghi tên doanh nghiệp
workbooks-unknown_agency_id = “{ $value }” không phải là mã của doanh nghiệp nào ở đây; với doanh nghiệp mới, hãy để trống mã
workbooks-other_agency = mã là của { $agency }, còn tên là của { $other }; một trong hai sai
workbooks-duplicate_agency = doanh nghiệp xuất hiện lần thứ hai; đã có ở dòng { $row } của { $sheet }
workbooks-agency_not_listed = “{ $value }” không có trong trang tính doanh nghiệp và cũng chưa biết; hãy thêm vào trang tính đó trước
workbooks-unknown_grade = “{ $value }” không phải là hạng của thang ({ $grades }); doanh nghiệp không được xếp hạng thì không có hạng, và ghi lý do ở cột “{ $heading }”
workbooks-unknown_indicator = “{ $value }” không phải là chỉ số của phương pháp
workbooks-no_indicator = dòng không ghi chỉ số
workbooks-number_of_several = “{ $value }” có thể là nhiều chỉ số ({ $several }); hãy ghi mã của chỉ số dưới dạng văn bản
workbooks-duplicate_score = chỉ số { $indicator } của doanh nghiệp này đã ghi ở dòng { $row } của { $sheet }
workbooks-points_out_of_range = { $value } không nằm giữa 0 và điểm tối đa { $most }
workbooks-points_and_not_applicable = có ghi điểm trong khi chỉ số được đánh dấu là không áp dụng; hãy bỏ một trong hai
workbooks-unknown_evidence = “{ $value }” không phải là loại bằng chứng; các loại là: { $kinds }
workbooks-evidence_not_accepted = chỉ số không chấp nhận “{ $value }” làm bằng chứng; chỉ số chấp nhận: { $kinds }
workbooks-notice_no_cycle = Bảng tính không ghi được lập cho kỳ nào; bảng được đọc như cho { $cycle }.
workbooks-notice_extra_columns = { $sheet }: bỏ qua { $count } cột chưa biết: { $headings }.
workbooks-notice_total = { $sheet }, dòng { $row }: “{ $name }” được hiểu là dòng tổng và bỏ qua.
workbooks-notice_hidden_rows = { $sheet }: { $count } dòng bị ẩn trong bảng tính đã được đọc như mọi dòng khác. Hãy bỏ ẩn để xem nội dung.
workbooks-notice_hidden_sheet = Trang tính “{ $sheet }” bị ẩn trong bảng tính nhưng vẫn được đọc.
workbooks-merged_values = các ô ở dòng { $first } đến { $last } bị gộp, và một giá trị không thể là của từng dòng; hãy bỏ gộp và ghi giá trị đúng chỗ
workbooks-notice_sheet = Bỏ qua trang tính “{ $sheet }”.
workbooks-notice_grades_computed = Bỏ qua các hạng trên { $sheet }: phương pháp này tính hạng từ điểm.
workbooks-notice_no_scores = Bỏ qua trang tính “{ $sheet }”: phương pháp này không có chỉ số.
workbooks-notice_formulas = { $sheet }: { $count } ô có công thức; đã đọc giá trị được lưu của các ô đó.
workbooks-notice_grade_read = { $sheet }: “{ $printed }” được hiểu là hạng “{ $grade }” ở { $count } ô.
workbooks-notice_other_name = { $sheet }, dòng { $row }: “{ $printed }” không phải là cách viết đã biết của { $agency }; mã được dùng làm căn cứ.
workbooks-sheet_read_me = Hướng dẫn
workbooks-sheet_agencies = Doanh nghiệp
workbooks-sheet_scores = Chấm điểm
workbooks-sheet_indicators = Chỉ số
workbooks-sheet_lists = Danh mục
workbooks-sheet_problems = Lỗi
workbooks-sheet_answers = Trả lời
workbooks-answers_title = { $agency } tự đánh giá: { $cycle }
workbooks-answers_do = Điền vào các ô trắng: điểm tự chấm, căn cứ của điểm, và câu trả lời cho các câu hỏi. Gửi bảng tính cho hiệp hội.
workbooks-no_answers = Không trang tính nào có cột “{ $heading }” kèm điểm hoặc ghi chú bên cạnh. Hãy tải bảng tính về lại rồi điền vào.
workbooks-not_its_answers = bảng tính này là của “{ $found }”, trong khi đã chọn “{ $wanted }”
workbooks-indicator_twice = chỉ số này đã có ở một dòng phía trên
workbooks-sheet_method = Phương pháp
workbooks-sheet_subjects = Nội dung
workbooks-sheet_scale = Thang hạng
workbooks-sheet_bars = Mức sàn
workbooks-head_agency_id = Mã doanh nghiệp
workbooks-head_agency = Doanh nghiệp
workbooks-head_grade = Hạng
workbooks-head_not_eligible = Không đủ điều kiện vì
workbooks-head_assessed_on = Ngày đánh giá
workbooks-head_note = Ghi chú
workbooks-answers_unknown_column = Cột này có nội dung nhưng tiêu đề không được nhận ra. Hãy đặt tiêu đề của một cột được đọc ({ $known }), hoặc xóa nội dung cột.
workbooks-head_licence = Số giấy phép
workbooks-head_version = Phiên bản
workbooks-head_subject = Nội dung
workbooks-head_indicator_id = Mã chỉ số
workbooks-head_indicator = Chỉ số
workbooks-head_most = Tối đa
workbooks-head_points = Điểm
workbooks-head_applicable = Không áp dụng
workbooks-head_evidence = Bằng chứng
workbooks-head_accepted = Bằng chứng được chấp nhận
workbooks-head_number = Số
workbooks-head_title = Tên
workbooks-head_weight = Trọng số
workbooks-head_meaning = Ý nghĩa
workbooks-head_least = Từ phần trăm
workbooks-head_fewer = Ít điểm hơn
workbooks-head_reason = Lý do
workbooks-head_question = Câu hỏi
workbooks-head_answer = Trả lời
workbooks-head_sheet = Trang tính
workbooks-head_row = Dòng
workbooks-head_column = Cột
workbooks-head_cell = Ô
workbooks-head_problem = Lỗi
workbooks-label_cycle_id = Mã kỳ
workbooks-label_cycle = Kỳ
workbooks-label_cycle_number = Số kỳ
workbooks-label_method_id = Mã phương pháp
workbooks-label_version = Phiên bản
workbooks-label_title = Tên
workbooks-label_code_id = Bộ quy tắc
workbooks-label_standing = Tính chất
workbooks-label_scale_id = Mã thang
workbooks-label_note = Ghi chú
workbooks-label_most_set_aside = Mức tối đa được không áp dụng, phần trăm tổng số điểm
workbooks-label_publishes_points = Công bố điểm
workbooks-read_me_title = Bảng tính đánh giá: { $label }
workbooks-read_me_do = Cần làm gì
workbooks-read_me_steps = Điền vào các ô trắng ở các trang tính tiếp theo, lưu bảng tính thành .xlsx rồi tải lên. Trước khi lưu, bạn sẽ thấy những gì sẽ thay đổi, từng ô một.
workbooks-read_me_grey = Các ô xám được bảo vệ, không có mật khẩu, để nhận ra bảng tính khi tải lên lại. Đừng đổi Mã kỳ.
workbooks-read_me_blank = Ô trống nghĩa là không có gì: ô trống ở cột Điểm nghĩa là chưa chấm. Dòng, cột hoặc trang tính mà bạn bỏ đi thì những gì đã lưu giữ nguyên.
workbooks-read_me_new = Doanh nghiệp mới được thêm vào các dòng trống ở cuối trang Doanh nghiệp, không ghi mã. Nếu phương pháp có chỉ số, hãy tải bảng tính lên trước rồi tải về lại: khi đó doanh nghiệp mới có dòng ở trang Chấm điểm.
workbooks-read_me_columns = Ý nghĩa các cột
workbooks-mean_agency_id = Mã mà hệ thống dùng cho doanh nghiệp. Để trống với doanh nghiệp mới.
workbooks-mean_agency = Tên doanh nghiệp, theo bất kỳ cách viết nào đã biết.
workbooks-mean_grade = Một hạng của thang dưới đây, chọn từ danh sách.
workbooks-mean_not_eligible = Lý do doanh nghiệp không được xếp hạng; để trống nếu được xếp hạng.
workbooks-mean_assessed_on = Ngày đánh giá: 2019-04-24 hoặc 24/04/2019; tháng (2019-04) hoặc năm (2019) nếu không rõ hơn.
workbooks-mean_note = Những gì người rà soát cần biết.
workbooks-mean_licence = Số giấy phép của doanh nghiệp, như bộ đã cấp. Ô trống thì giữ nguyên số trong sổ đăng ký.
workbooks-mean_version = Bảng tính được lập theo trạng thái nào của doanh nghiệp. Nếu trong thời gian đó có người lưu lại doanh nghiệp, bạn sẽ được báo khi tải bảng lên.
workbooks-mean_points = Số từ 0 đến điểm tối đa của chỉ số; để trống nếu chưa chấm.
workbooks-mean_applicable = có, nếu chỉ số không áp dụng được cho doanh nghiệp này; khi đó không ghi điểm.
workbooks-mean_evidence = Các loại bằng chứng, ngăn cách bằng “; ”, như ở trang Danh mục.
workbooks-read_me_scale = Thang hạng, từ hạng cao nhất
workbooks-from_percent = từ { $least } phần trăm
workbooks-by_panel = chỉ do hội đồng cho
workbooks-by_association = nhập trực tiếp
workbooks-standing_official = chính thức
workbooks-standing_illustrative = minh họa
workbooks-illustrative_banner = PHƯƠNG PHÁP MINH HỌA: trọng số, điểm và ngưỡng không thuộc hiệp hội nào
workbooks-banner = { $label } · { $method }, phiên bản { $version }
workbooks-grade_prompt = Một hạng của thang, chọn từ danh sách.
workbooks-grade_error = Hãy chọn hạng từ danh sách.
workbooks-points_prompt = Từ 0 đến điểm tối đa ở bên cạnh; để trống: chưa chấm.
workbooks-points_error = Điểm phải là số từ 0 đến điểm tối đa.
workbooks-applicable_prompt = có, hoặc để trống.
workbooks-evidence_prompt = Các loại bằng chứng ở trang Danh mục, ngăn cách bằng ;
workbooks-date_prompt = Năm-tháng-ngày hoặc ngày/tháng/năm.
workbooks-no = không
workbooks-yes = có
workbooks-evidence_note = Các loại bằng chứng, ngăn cách bằng “; ”: { $kinds }. Trang Chỉ số cho biết từng chỉ số chấp nhận loại nào.
workbooks-problems_title = Lỗi tìm thấy trong bảng tính này: { $count }. Các ô được tô màu cam và có chú thích ghi lý do.
workbooks-no_sheet = không có trang tính “{ $sheet }”, hoặc trang tính không có dòng tiêu đề
workbooks-no_column = không có cột “{ $heading }”
workbooks-not_a_code = “{ $value }” không phải là bộ quy tắc ứng xử của hiệp hội này
workbooks-must_be_given = không được để trống
workbooks-must_be_whole = “{ $value }” không phải là số nguyên
workbooks-must_be_more = phải lớn hơn { $least }
workbooks-must_be_at_least = ít nhất phải là { $least }
workbooks-must_be_at_most = nhiều nhất là { $most }
workbooks-wrong_id = “{ $value }” không hợp lệ để làm mã: dùng chữ không dấu, chữ số và dấu gạch nối, không có dấu cách
workbooks-must_be_one_of = phải là một trong: { $words }
workbooks-does_not_fit = giá trị không phù hợp ở đây
workbooks-listed_twice = “{ $value }” được liệt kê hai lần
workbooks-subject_not_listed = nội dung { $value } không có trên trang tính Nội dung
workbooks-subject_empty = nội dung { $value } không có chỉ số nào
workbooks-bar_indicator = chỉ số “{ $value }” không có trên trang tính Chỉ số
workbooks-bar_too_high = mức sàn cao hơn điểm tối đa của chỉ số, { $most }
workbooks-thresholds_fall = các phần trăm phải giảm dần từ hạng cao nhất đến hạng thấp nhất
workbooks-lowest_from_zero = hạng thấp nhất tính theo điểm phải bắt đầu từ 0 phần trăm
workbooks-thresholds_without_indicators = có ghi phần trăm, nhưng phương pháp không có chỉ số để đạt phần trăm đó
workbooks-no_kinds = không có

## Complaint returns: how an office's file is read

returns-not_csv = Không đọc được tệp văn bản như một bảng ({ $reason }). Hãy lưu thành “CSV UTF-8”, hoặc bảng tính Excel (.xlsx), rồi tải tệp đó lên.
returns-no_table = Không trang tính nào có dòng tiêu đề với số ở dưới. Hãy tải lên bảng tính có chứa bảng, hoặc điền vào mẫu của sản phẩm.
returns-not_a_layout = Đây không phải là bố cục theo cách lưu ở đây ({ $where }: { $reason }). Hãy lập đề xuất mới từ tệp.
returns-heading_changed = { $place }: tiêu đề trước là “{ $before }”, nay là “{ $now }”. Trang tính chưa được đọc; hãy xem các cột có nghĩa gì rồi xác nhận.
returns-heading_new = { $place }: tiêu đề “{ $now }” là mới. Trang tính chưa được đọc; hãy xem các cột có nghĩa gì rồi xác nhận.
returns-heading_gone = { $place }: tiêu đề “{ $before }” không còn. Trang tính chưa được đọc; hãy xem các cột có nghĩa gì rồi xác nhận.
returns-no_table_on = { $sheet }: không có bảng số nào, chưa đọc gì.
returns-moved = { $sheet }: tiêu đề bắt đầu ở dòng { $row }, trước đây ở dòng { $before }. Phần còn lại của bảng giống trước và đã được đọc.
returns-cumulative = { $sheet } đếm lũy kế đến một tháng, không phải trong một tháng. Số này không bao giờ được đọc như số của tháng và đã bỏ qua.
returns-nothing_for = { $centre }, { $month }: không nộp gì nên không có báo cáo.
returns-computed = tính từ { $formula }
returns-by_answer = theo câu trả lời khi tải tệp lên
returns-mark = đánh dấu { $mark }
returns-ask_hidden_sheet = { $sheet } bị ẩn và chưa được đọc. Trang tính này có thuộc báo cáo không?
returns-ask_hidden = { $place } bị ẩn nhưng đã được đọc như các nơi khác. Nội dung này có thuộc báo cáo không?
returns-ask_formula = { $place }: công thức { $formula } không có giá trị được lưu, và không phải phép cộng tính được ở đây. Con số là bao nhiêu?
returns-ask_fault = { $place } chứa { $written }, không phải là số. Con số là bao nhiêu?
returns-ask_date = { $place } chứa ngày { $written } trong khi phải là số. Con số là bao nhiêu?
returns-ask_percent = { $place } hiển thị phần trăm ({ $written }) trong khi phải là số đếm. Con số là bao nhiêu?
returns-ask_bracket = { $place }: “{ $written }” có hai số. Có phải lấy { $value } không?
returns-ask_thousands = { $place }: “{ $written }” có thể hiểu là hàng nghìn hoặc số thập phân. Hiểu cách nào?
returns-ask_number = { $place }: “{ $written }” không phải là số nhận ra được. Con số là bao nhiêu, hay không có?
returns-rejected = Các bản nộp bị người giám sát từ chối không được đọc: { $places }.
returns-cases_counted = { $count ->
   *[other] Tệp này có mỗi khiếu nại một dòng. Đã đếm { $count } dòng theo trung tâm, tháng, loại, nước tiếp nhận và giới tính; chỉ giữ lại số đếm. Không đọc: { $left }.
 }
returns-case_without = { $place }: dòng này thiếu trung tâm hoặc ngày, nên không thuộc báo cáo nào. Hãy điền cả hai trong biểu mẫu rồi xuất lại.
returns-left_aside = { $place }: cột không được đọc vì không biết cột đếm gì.
returns-ask_twice = { $place } đếm cùng nội dung với { $other }. Số nào đúng, hoặc hai số khác nhau ở điểm nào?
returns-ask_new_column = { $place }: cột này không có trong bố cục nhưng có nội dung. Đó là gì?
returns-ask_new_label = { $place }: trước đây không có “{ $label }”. Đó là loại nào?
returns-ask_no_label = { $place }: không có gì cho biết các số ở dòng này đếm gì.
returns-ask_note = { $place }: ghi chú “{ $note }” có một con số. Con số đó có thuộc các số bên cạnh không?
returns-ask_merged = { $place } bị gộp trên nhiều ô số, trong đó có { $over }. Số thuộc ô nào?
returns-ask_centre = { $place }: “{ $name }” là trung tâm nào?
returns-ask_which_centre = { $sheet }: không có gì cho biết đây là của trung tâm nào. Trung tâm nào?
returns-ask_which_month = { $sheet }: không có gì cho biết đây là của tháng nào. Tháng nào?
returns-ask_two_months = { $sheet }: tiêu đề và tên trang tính nói đến hai tháng khác nhau. Tháng nào đúng?
returns-ask_year = { $sheet }: chưa chắc các tháng thuộc năm nào. Năm nào?
returns-ask_measure = { $sheet }: không có chỗ nào nói rõ đếm gì. Có phải { $measure } không?
returns-ask_amount = { $place }: “{ $heading }” là số tiền đòi, số tiền được phán quyết hay số tiền đã trả? Tạm lấy là: { $measure }.
returns-ask_unit = { $place }: “{ $heading }” tính bằng đồng tiền nào?
returns-ask_column = { $place }: cột “{ $heading }” đếm gì?
returns-ask_no_heading = { $place }: phía trên các số này không có gì. Các số đếm gì?
returns-ask_sex = { $place }: “{ $heading }” nêu nhiều hơn một giới tính. Cột này đếm ai?
returns-ask_spread = { $place } không có tiêu đề riêng ở dòng trên, và được hiểu theo “{ $heading }” ở bên trái. Có đúng không?
returns-ask_carried = { $place }: “{ $label }” được hiểu là áp dụng cho các ô trống bên dưới. Có đúng không?
returns-ask_group = { $place }: bên cạnh “{ $label }” không có số. Đó là loại khiếu nại không có báo cáo, hay là đề mục của một nhóm?
returns-ask_label = { $place }: “{ $label }” là gì?
returns-no_answer = “{ $given }” không phải là câu trả lời. Hãy ghi mã câu hỏi, dấu bằng và câu trả lời, chẳng hạn “number Sheet1!B3=1250”.
returns-must_answer = Cần trả lời: { $text } [{ $question }={ $choices }]
returns-may_answer = Cần xác nhận: { $text } [{ $question }={ $taken }]
returns-to_look_at = Cần xem lại: { $text }
returns-not_to_be_taken_over = Chưa nhận được tệp: hãy xem những gì cần trả lời hoặc bỏ ra.
returns-check_total = { $place } ghi { $total }, còn { $parts } cộng lại là { $summed }.
returns-check_sexes = { $place } ghi tất cả { $everyone }, còn { $parts } cộng lại là { $summed }. Có người nào không được ghi nhận, hoặc bị đếm hai lần không?
returns-check_resolved = { $place }: đã giải quyết { $resolved }, nhiều hơn { $received } đã tiếp nhận ({ $other }). Trong đó có khiếu nại của các tháng trước không?
returns-check_negative = { $place } ghi { $value }, là số âm.
returns-check_fraction = { $place } ghi { $value }, trong khi số đếm không có phần thập phân. Có phải dấu phân cách hàng nghìn bị đọc thành dấu thập phân không?
returns-check_same = { $centre }, { $month }: mọi con số đều giống { $other }. Có phải trang tính bị chép lại không?
returns-check_jump = { $place } ghi { $value }; { $months } tháng trước đó có số liệu nằm trong khoảng { $low } đến { $high }. Có đúng không?
returns-personal_passport = { $place } có vẻ chứa số hộ chiếu. Hãy bỏ ra khỏi tệp; chưa nhận gì.
returns-personal_telephone = { $place } có vẻ chứa số điện thoại. Hãy bỏ ra khỏi tệp; chưa nhận gì.
returns-personal_email = { $place } có vẻ chứa địa chỉ thư điện tử. Hãy bỏ ra khỏi tệp; chưa nhận gì.
returns-personal_identity = { $place } có vẻ chứa số giấy tờ tùy thân. Hãy bỏ ra khỏi tệp; chưa nhận gì.
returns-personal_name = { $place } có vẻ chứa tên người. Hãy bỏ ra khỏi tệp; chưa nhận gì.
returns-personal_name_heading = { $place } là tiêu đề của cột tên hoặc số của người. Hãy bỏ cột này ra khỏi tệp; chưa nhận gì.
returns-personal_perhaps_name = { $place } có thể chứa tên người. Hãy bỏ ra khỏi tệp, hoặc xác nhận đó không phải tên ai.

## Where data lie, and what can be wrong with it

storage-no_warehouse = Chưa có kho dữ liệu: hãy chạy 'python -m etl build'.
storage-empty_warehouse = Kho dữ liệu trống: hãy chạy 'python -m etl build'.
storage-damaged = Kho dữ liệu bị hỏng và không bị thay đổi: { $reason }. Hãy chạy 'python -m etl verify' để biết tệp nào hỏng, rồi 'python -m conduct restore' với một bản sao lưu; nếu chưa công bố bảng xếp hạng nào, hãy dời danh mục và thư mục dữ liệu đi rồi chạy 'python -m etl build'.
storage-full = Ổ đĩa đầy; không có gì bị thay đổi: { $reason }. Hãy giải phóng dung lượng rồi làm lại.
storage-failed = Ổ đĩa từ chối; không có gì bị thay đổi: { $reason }. Hãy xem ổ đĩa có đầy, bị giới hạn hay đang hỏng không, rồi làm lại.
storage-closed = Ở đây chỉ được đọc kho dữ liệu; không có gì bị thay đổi: { $reason }. Hãy cho người chạy chương trình quyền ghi vào tệp và thư mục, rồi làm lại.
storage-no_catalogue_file = danh mục { $path } bị thiếu hoặc trống, nhưng trong { $folder } có các tệp dữ liệu
storage-missing = thiếu tệp dữ liệu { $path }
storage-other_size = tệp dữ liệu { $path } có { $found } byte, trong khi đã ghi { $wanted }
storage-other_bytes = tệp dữ liệu { $path } không chứa nội dung đã ghi
storage-and_more = { $first }; và { $count } mục nữa
storage-not_a_snapshot = không đọc được phiên bản { $snapshot }: { $reason }
storage-catalogue_broken = danh mục không toàn vẹn: { $reason }
storage-no_path = { $setting } là “{ $value }”, không phải đường dẫn trên máy này; không có gì bị thay đổi. Hãy ghi một đường dẫn như /srv/cooperation, trong thư mục mà máy này đã gắn.
storage-no_bucket = { $setting } là “{ $value }”, không nêu bucket nào; không có gì bị thay đổi. Hãy ghi s3://BUCKET/PREFIX, chỉ dùng chữ cái, chữ số, dấu chấm, gạch nối và gạch chéo.
storage-no_endpoint = { $setting } là “{ $value }”, nhưng chưa đặt địa chỉ của kho lưu trữ; không có gì bị thay đổi. Hãy đặt AWS_ENDPOINT_URL_S3, chẳng hạn https://s3.example.org, không kèm tên hay mật khẩu.
storage-no_credentials = { $setting } là “{ $value }”, nhưng chưa đặt ai được dùng kho lưu trữ; không có gì bị thay đổi. Hãy đặt AWS_ACCESS_KEY_ID và AWS_SECRET_ACCESS_KEY, hoặc để AWS_SHARED_CREDENTIALS_FILE nêu một tệp có profile chứa cả hai.
storage-no_credentials_file = { $setting } là “{ $value }”, không đọc được như tệp thông tin truy cập; không có gì bị thay đổi. Hãy ghi một profile theo cách của các công cụ S3, và cho người chạy chương trình quyền đọc.
storage-not_reached = Kho lưu trữ { $place } không trả lời như cần thiết: { $reason }. Không có gì bị thay đổi. Hãy xem kho có đang chạy không, bucket có ở đó không, AWS_ENDPOINT_URL_S3 và thông tin truy cập có đúng không.
storage-away = Máy chủ của danh mục hoặc kho lưu trữ các tệp dữ liệu không trả lời, hoặc từ chối. Không có gì bị thay đổi. Hãy xem cả hai có đang chạy không, COOPERATION_CATALOG, AWS_ENDPOINT_URL_S3 và thông tin truy cập có đúng không.
storage-no_number = { $setting } là “{ $value }”, không phải số nguyên lớn hơn 0; không có gì bị thay đổi.
storage-let_go = Phiên bản { $snapshot } của dữ liệu không còn được giữ ở đây: phiên bản đã được bỏ đi vì không công bố gì trong đó và không có gì được giữ trỏ đến đó. Mới nhất là { $newest }.
storage-nothing_to_compare = Phiên bản trước { $snapshot } không còn được giữ, nên không đếm được phiên bản này đã thay đổi gì.
storage-no_catalogue = { $setting } là “{ $value }”, không phải danh mục; không có gì bị thay đổi. Hãy ghi sqlite:PATH cho một máy, hoặc postgres:dbname=… host=… cho nhiều máy.
storage-not_a_folder = { $setting } là “{ $value }”, là một tệp trong khi phải là thư mục; không có gì bị thay đổi. Hãy ghi tên thư mục.
storage-not_a_file = { $setting } là “{ $value }”, là một thư mục trong khi phải là tệp; không có gì bị thay đổi. Hãy ghi tên tệp.
storage-busy = Kho dữ liệu đang được ghi: { $doing }. Không có gì bị thay đổi; hãy làm lại khi việc đó xong.
storage-busy_by = { $what } do { $who }, từ { $since } UTC
storage-somebody = có người đang ghi
storage-waiting = Đang chờ vì kho dữ liệu đang được ghi: { $doing }
storage-half_restored = Việc khôi phục { $path } bị gián đoạn và không hoàn tất được: { $reason }. Những gì có trước đó được giữ bên cạnh. Hãy cho phép ghi vào thư mục hoặc giải phóng dung lượng; lần khởi động sau sẽ làm tiếp.
storage-mounted = { $path } là ổ đĩa hoặc thư mục chia sẻ riêng, không gác sang bên được. Hãy khôi phục vào thư mục khác và ghi tên thư mục đó trong thiết lập.

## Settings that the server does not start with, and what it says when it ends

settings-unknown = { $setting } không phải là thiết lập của bản phát hành này. Hãy sửa tên, hoặc bỏ đi. Hiện có: { $known }.
settings-no_address = { $setting } là “{ $value }”, không phải địa chỉ mà người đọc mở được. Hãy ghi như https://monitor.example.org, kèm đường dẫn nơi trang được đặt, và không có gì sau đó.
settings-other_path = { $setting } cho biết người đọc vào đường dẫn { $path }, còn máy chủ được khởi động cho { $base }: các liên kết sẽ không dẫn đến đâu. Hãy khởi động với --server.baseUrlPath { $path }, và để proxy chuyển tiếp đường dẫn.
settings-no_host = { $setting } ghi “{ $value }”, không phải tên máy. Hãy ghi tên hoặc địa chỉ mạng, không có http:// và không có cổng, cách nhau bằng dấu phẩy.
settings-no_machine = { $setting } ghi “{ $value }”, không phải địa chỉ mạng. Hãy ghi địa chỉ như 10.0.0.5 hoặc mạng như 10.0.0.0/24, cách nhau bằng dấu phẩy.
settings-no_e_mail = { $setting } là “{ $value }”, không phải địa chỉ thư điện tử.
settings-no_name = { $setting } không phải là tên vừa một dòng: nhiều nhất { $most } ký tự, không ngắt dòng.
settings-one_of = { $setting } là “{ $value }”. Giá trị phải là một trong: { $known }.

## What a look at an installation finds

doctor-found = { $count ->
    [0] Mọi thứ đều ổn.
   *[other] Có { $count } việc cần làm.
 }
doctor-open_to_others = Người khác trên máy này có thể đọc { $path }. Hãy bỏ quyền của họ: chmod go-rwx.
doctor-disk_full = Chỉ còn trống { $megabytes } MB ở nơi đặt { $path }. Hãy giải phóng dung lượng trước khi việc công bố bị từ chối.
doctor-not_writable = Người chạy chương trình không ghi được vào { $path }. Hãy chạy lệnh này, và cả máy chủ, bằng người dùng sở hữu nó.
doctor-clock = Phiên bản mới nhất được tạo lúc { $made } UTC, còn đồng hồ máy này là { $now }. Hãy chỉnh đồng hồ, tốt nhất bằng NTP: giờ công bố tính theo đồng hồ.
doctor-overdue = Lần công bố { $publication } đến hạn lúc { $due } mà chưa được thực hiện. Hãy khởi động trang, hoặc chạy 'python -m conduct release'; nhật ký của hiệp hội cho biết vì sao bị từ chối.
doctor-no_font = Thiếu phông chữ { $path }: không dàn trang được giấy tờ bằng chữ viết đó. Hãy cài lại bản phát hành.
doctor-no_address = Chưa đặt { $setting }: tệp và trích dẫn không nêu được hình ở đâu, và chỉ máy này được trả lời. Hãy đặt thành địa chỉ mà người đọc gõ.
doctor-not_encrypted = { $setting } là { $address }: mật khẩu và cookie đi qua mạng không được mã hóa. Hãy đặt phía trước một proxy dùng https, xem deploy/.
doctor-no_contact = Chưa đặt { $setting }: người đọc không biết có thể viết cho ai. Hãy đặt thành một địa chỉ thư điện tử.
doctor-secrets_unreadable = Không đọc được { $path } theo định dạng TOML: không ai đăng nhập được qua nhà cung cấp danh tính. Hãy sửa tệp.
doctor-short_secret = cookie_secret trong { $path } ngắn hơn { $least } ký tự nên có thể bị đoán ra. Hãy tạo chuỗi mới như README hướng dẫn.
doctor-redirect_elsewhere = redirect_uri trong { $path } không nằm dưới địa chỉ của trang: việc đăng nhập sẽ kết thúc ở nơi khác. Địa chỉ đúng là { $address }, ở đó và ở nhà cung cấp.
doctor-no_backup = Không có bản sao lưu nào trong { $path }. Hãy tạo mỗi ngày một bản: 'python -m conduct backup'.
doctor-old_backup = Bản sao lưu mới nhất trong { $path } được tạo lúc { $made } UTC. Hãy xem vì sao từ đó không có bản nào.

## What is being done to the warehouse

doing-a_build = xây dựng dữ liệu
doing-a_publication = công bố
doing-a_backup = sao lưu
doing-a_practice = tạo dữ liệu thực hành
doing-a_restore = khôi phục
doing-a_cleaning = dọn những gì còn sót
doing-a_retention = bỏ các phiên bản cũ và ghép các tệp

## What is let go

retention-kept = Giữ { $count } phiên bản.
retention-gone = { $count ->
    [0] Không bỏ phiên bản nào.
   *[other] Bỏ { $count } phiên bản: { $numbers }.
 }
retention-small = { $count ->
    [0] Không có tệp dữ liệu nào cần ghép.
   *[other] Ghép { $count } tệp dữ liệu, trong phạm vi các cột giống nhau.
 }
retention-deleted = { $count ->
    [0] Không có tệp dữ liệu nào cần xóa: không tệp nào đã một ngày không dùng đến.
   *[other] Xóa { $count } tệp dữ liệu đã một ngày không dùng đến.
 }
retention-dry = Không có gì bị thay đổi. Hãy thêm --do để thực hiện.

## Looking through everything that is kept

verify-sound = { $files } tệp dữ liệu của { $snapshots } phiên bản: tất cả đúng như đã ghi.
verify-files_sound = { $files } tệp bằng chứng đúng như đã ghi.
verify-journal_sound = { $entries } mục nhật ký: chuỗi vẫn toàn vẹn.
verify-no_records = Chưa có hồ sơ nên chưa có nhật ký.
verify-damaged = Bị hỏng; không có gì bị thay đổi. Hãy khôi phục một bản sao lưu bằng 'python -m conduct restore', hoặc, nếu chưa công bố bảng xếp hạng nào, dời danh mục và thư mục dữ liệu đi rồi chạy 'python -m etl build':
verify-journal_broken = mục { $entry } của nhật ký, hoặc mục ngay trước, đã bị thay đổi sau khi ghi
verify-journal_cut = phiên bản { $snapshot } được công bố dựa trên một mục mà nhật ký không có: các mục đã bị thay đổi hoặc lấy đi
verify-records_broken = không đọc được hồ sơ: { $reason }
verify-left_over = { $count ->
    [0] Không còn sót gì từ công việc bị gián đoạn.
   *[other] Còn sót { $count } tệp từ công việc bị gián đoạn. Lần xây dựng sau sẽ xóa, lệnh 'verify --clean' cũng vậy.
 }
verify-removed = { $count ->
    [0] Không có gì còn sót từ công việc bị gián đoạn.
   *[other] Đã xóa: { $count } tệp còn sót từ công việc bị gián đoạn.
 }

## Backup and restore

backup-target_exists = { $path } đã có và được giữ nguyên. Hãy đặt tên khác cho bản sao lưu.
backup-exists = { $path } đã có. Hãy thêm --replace để giữ bản đó sang bên và vẫn khôi phục.
backup-unreadable = { $path } không phải là bản sao lưu đọc được: { $reason }
backup-no_list = Tệp không có danh sách nội dung nên không phải là bản sao lưu.
backup-damaged = Bản sao lưu bị hỏng hoặc thiếu: các tệp không khớp với danh sách. Không khôi phục gì.
backup-not_written = Không ghi được bản sao lưu: { $reason }. Không để lại gì; hãy giải phóng dung lượng, hoặc chọn nơi khác.
backup-records_damaged = Hồ sơ bị hỏng nên không sao lưu: { $reason }. Hãy khôi phục một bản sao lưu trước đó.
backup-not_together = Bản sao lưu được đặt vào chỗ trong một bước, nên hồ sơ và danh mục phải cùng là tệp, hoặc cùng nằm trong một cơ sở dữ liệu PostgreSQL, được nêu với cùng máy chủ, cổng và tên. Không có gì bị thay đổi. Hãy đặt COOPERATION_RECORDS và COOPERATION_CATALOG như vậy; sau đó 'python -m conduct records move' chuyển hồ sơ đi nơi khác.
backup-other_kind = Bản sao lưu chứa danh mục của một kiểu cài đặt khác: bản dùng tệp được khôi phục vào tệp, bản trên máy chủ PostgreSQL được khôi phục vào cơ sở dữ liệu. Không có gì bị thay đổi.

## Records of another release

records-newer = một bản phát hành mới hơn của sản phẩm đã thay đổi hồ sơ (các bảng ở trạng thái { $theirs }, bản này biết trạng thái { $ours }), nên bản này để nguyên; hãy cài bản mới hơn, hoặc khôi phục bản sao lưu có trước đó
records-not_migrated = hồ sơ do bản phát hành trước ghi và không nâng lên bản này được, nên được giữ nguyên: { $file } bị từ chối ({ $reason }); hãy tiếp tục dùng bản trước và báo cho người bảo trì sản phẩm
records-damaged = hồ sơ bị hỏng: { $reason }; không có gì bị thay đổi; hãy khôi phục bản sao lưu bằng 'python -m conduct restore'
records-no_server = { $setting } là “{ $value }”, không nêu cơ sở dữ liệu nào của máy chủ PostgreSQL; không có gì bị thay đổi. Hãy ghi postgresql://USER@HOST:5432/DATABASE, kèm sslmode=require hoặc verify-full và sslrootcert sau dấu hỏi nếu cần.
records-not_reached = không kết nối được máy chủ { $server }: { $reason }; không có gì bị thay đổi; hãy xem máy chủ có đang chạy không, và COOPERATION_RECORDS có nêu đúng không
records-server_says = máy chủ { $server } từ chối: { $reason }
records-locked = người khác đang thay đổi hồ sơ quá lâu; hãy thử lại
records-half_failed = một phần của thay đổi bị từ chối nên không giữ lại phần nào
move-nothing = Trong { $place } không có hồ sơ nào để chuyển đi. COOPERATION_RECORDS nêu nơi đang để hồ sơ, --to nêu nơi sẽ chuyển đến.
move-exists = { $place } đã có hồ sơ, và không có gì bị thay đổi. Hãy nêu một nơi chưa ai làm việc.
move-differs = Hồ sơ khác nhau ở: { $tables }. Không có gì bị thay đổi.
move-broken = Mục { $entry } của nhật ký, hoặc mục ngay trước, đã bị thay đổi sau khi ghi. Không có gì bị thay đổi: hãy khôi phục một bản sao lưu trước.
records-damaged_body = { $kind } bị hỏng trong hồ sơ. Không có gì bị thay đổi. Hãy khôi phục bản sao lưu bằng 'python -m conduct restore'.
records-broken_reference = { $count } dòng không trỏ đến đâu, dòng đầu ở bảng { $table }, tham chiếu đến { $parent }
records-newer_body = { $kind } do bản phát hành mới hơn của sản phẩm ghi (định dạng { $theirs }; bản này đọc đến { $ours }). Không có gì bị thay đổi. Hãy cài bản mới hơn, hoặc khôi phục bản sao lưu có trước đó.

## What the records keep as a whole, as the beginning of a sentence

kept-method = Phương pháp
kept-cycle = Kỳ đánh giá
kept-assessment = Bản đánh giá
kept-working_copy = Nội dung bạn đã gõ mà chưa lưu
kept-entry_version = Phiên bản trước của một mục
kept-return = Báo cáo
kept-steward_change = Thay đổi
kept-scheduled = Lần công bố đang chờ đến giờ

## What the pages of members share

work-sign_in = Trang này dành cho thành viên của hiệp hội. Hãy đăng nhập bằng liên kết ở thanh bên; đọc các bảng xếp hạng đã công bố không cần tài khoản.
work-no_role = { $who } không có vai trò trong hiệp hội nào. Quản trị viên của hiệp hội giao vai trò ở trang Hiệp hội của tôi; vai trò đầu tiên được giao bằng một lệnh trên máy này.
work-association = Hiệp hội
work-you_are = { $name }. Vai trò của bạn: { $roles }.
work-no_cycle = Chưa có kỳ nào được lập. Quản trị viên lập kỳ ở trang Hiệp hội của tôi.
work-cycle = Kỳ
work-state_planned = dự kiến
work-state_open = đang mở để nhập
work-state_under_review = đang rà soát
work-state_published = đã công bố
work-state_corrected = đã công bố và đính chính
work-step_draft = bản nháp
work-step_submitted = đã nộp
work-step_returned = bị trả lại
work-step_approved = đã phê duyệt
work-standing_official = chính thức
work-standing_illustrative = minh họa
work-refused = Chưa thực hiện
work-illustrative = Phương pháp “{ $method }” là minh họa: điểm, trọng số và ngưỡng không thuộc hiệp hội nào. Phương pháp này để dùng thử, và mọi kết quả dựa trên đó đều được ghi rõ.
work-nothing = Chưa có gì.
work-empty = (trống)
work-no_reason = (không ghi lý do)
work-agency = Doanh nghiệp
work-grade = Hạng
work-not_eligible = Không đủ điều kiện vì (để trống nếu được xếp hạng)
work-assessed_on = Ngày đánh giá, chẳng hạn 21/11/2026
work-note = Ghi chú
work-percent = Kết quả đến nay, phần trăm
work-grade_so_far = Hạng đến nay
work-missing = Chỉ số chưa có điểm
work-barred = Không đủ điều kiện theo phương pháp, trừ khi hội đồng quyết định khác:
work-set_aside = { $share } % tổng số điểm được cho là không áp dụng.
work-cost_nothing = Không chỉ số nào làm mất điểm: mọi chỉ số áp dụng đều đạt đủ điểm.
work-explained = Chỉ số nào làm mất bao nhiêu, tính bằng điểm phần trăm
work-column_agency = Doanh nghiệp
work-column_agency_id = Mã
work-column_step = Bước
work-column_lacking = Còn thiếu
work-column_what = Thiếu gì
work-column_assessors = Người đánh giá
work-column_assessor = Người đánh giá
work-column_reviewer = Người rà soát
work-column_percent = Phần trăm
work-column_set_aside = Không áp dụng, phần trăm số điểm
work-column_grade = Hạng
work-column_subject = Nội dung
work-column_indicator_id = Số
work-column_indicator = Chỉ số
work-column_most = Tối đa
work-column_points = Điểm
work-column_applies = Áp dụng
work-column_evidence = Bằng chứng
work-column_remark = Ghi chú
work-column_cost = Mất điểm
work-column_entered = Đã nhập: điểm, bằng chứng, ghi chú
work-column_assessed_on = Ngày đánh giá
work-column_note = Ghi chú
work-column_made_at = Khi nào
work-column_who = Ai
work-column_action = Việc gì
work-column_before = Trước
work-column_after = Sau
work-column_file = Tệp
work-column_about = Về
work-column_cycle_id = Kỳ
work-column_number = Số
work-column_label = Nhãn
work-column_method_id = Phương pháp
work-column_method_version = Phiên bản
work-column_version = Phiên bản
work-column_state = Trạng thái
work-column_title = Tên
work-column_standing = Tính chất
work-column_indicators = Chỉ số
work-column_scale = Thang
work-column_spellings = Cách viết khác
work-column_licence = Số giấy phép
work-column_role = Vai trò
work-column_added_by = Người giao
work-column_revision = Bản
work-column_kind = Loại
work-column_published_at = Công bố
work-column_author = Người công bố
work-column_message = Thông điệp
work-column_reason = Lý do
work-column_said_on = Ngày phát biểu
work-column_text = Nội dung
work-column_entered_at = Nhập lúc
work-column_sheet = Trang tính
work-column_cell = Ô
work-column_row = Dòng
work-column_taken_at = Đã nhập
work-column_heading = Cột
work-column_problem = Lỗi
work-column_since = Từ đó đến nay
work-column_change = So với kỳ trước
work-column_agencies = Doanh nghiệp
work-column_centre = Trung tâm
work-column_month = Tháng
work-column_completeness = Mức đầy đủ
work-column_cells = Số ô
work-column_changes = Số ô thay đổi
work-column_counted = Đếm gì
work-column_key = Mã
work-column_first_month = Tháng đầu phải nộp
work-column_day_due = Ngày hạn
work-column_came_back = Vì sao bị trả lại
work-column_to = Gửi đến
work-column_subject_line = Tiêu đề

## Agencies answer for themselves

answer-title = Bản tự đánh giá của doanh nghiệp
answer-no_token = Trang này được mở bằng liên kết mà hiệp hội đã gửi cho doanh nghiệp của bạn.
answer-asked_by = { $association } đề nghị doanh nghiệp của bạn tự đánh giá: { $cycle }. Liên kết dùng được đến { $due }. Ai có liên kết đều trả lời được thay doanh nghiệp: hãy giữ kín.
answer-progress = Đã trả lời { $answered } trên { $all } chỉ số
answer-kept = Mọi nội dung bạn gõ được lưu ngay, kể cả khi mất kết nối hoặc đóng trang. Hiệp hội thấy khi bạn nộp. Nội dung này tự nó không có giá trị: người đánh giá xem xét rồi quyết định.
answer-points = Điểm tự chấm, nhiều nhất { $most }
answer-note = Căn cứ
answer-answer = Câu trả lời của bạn
answer-not_points = Đây không thể là điểm. Hãy gõ số từ 0 đến { $most }, chẳng hạn 2 hoặc 2.5. Nội dung được giữ như bạn đã gõ.
answer-sent_back = Hiệp hội có câu hỏi: các câu hỏi ở bên dưới, tại từng chỉ số. Hãy trả lời rồi nộp lại.
answer-asked_about = Hiệp hội hỏi về { $indicators }: mỗi câu hỏi ở bên dưới, tại chỉ số đó. Hãy trả lời tại đó rồi nộp lại.
answer-hand_in = Nộp
answer-file_not_kept = Đã chọn một tệp nhưng chưa giữ làm bằng chứng: hãy giữ ở trên, hoặc bỏ tệp, trước khi nộp.
answer-handed_in = Đã nộp. Hiệp hội đã thấy bản này.
answer-was_handed_in = Bản này đã nộp và hiệp hội đã nhận. Nếu có câu hỏi, câu hỏi sẽ trở lại đây.
answer-closed = Kỳ này đã đóng nhập. Khi kết quả được công bố, bạn có thể đề nghị đính chính hoặc khiếu nại kết quả ở đây.
answer-scorecard = Kết quả đã công bố của doanh nghiệp
answer-requests = Đính chính thông tin, ý kiến, khiếu nại kết quả
answer-kind = Loại đề nghị
answer-kind_correction = Đính chính thông tin
answer-kind_statement = Ý kiến đặt cạnh hạng
answer-kind_appeal = Khiếu nại kết quả
answer-request_text = Theo lời của doanh nghiệp
answer-send = Gửi cho hiệp hội
answer-sent = Đã gửi. Kết quả giải quyết sẽ có ở đây.
answer-waits = đang chờ
answers-state_draft = chưa nộp
answers-state_handed_in = đã nộp
answers-state_sent_back = trả lại kèm câu hỏi
answers-beside = Bản tự đánh giá của doanh nghiệp ở cạnh những gì bạn nhập ({ $state }). Bản đó tự nó không có giá trị.
answers-shown_once = Các liên kết này chỉ hiện một lần: hãy gửi ngay cho từng doanh nghiệp. Nếu mất, hãy tạo liên kết mới, và liên kết cũ hết hiệu lực.
answers-links = Tạo và thu hồi liên kết
answers-links_note = Mỗi doanh nghiệp một liên kết: ai có liên kết thì trả lời thay doanh nghiệp đó và không thấy gì của doanh nghiệp khác. Liên kết mới thay thế liên kết cũ.
answers-for_whom = Doanh nghiệp
answers-due = Ngày cuối, chẳng hạn 31/12/2026
answers-make = Tạo liên kết
answers-made = Đã tạo liên kết: { $count }
answers-withdraw = Thu hồi liên kết
answers-withdrawn = Đã thu hồi.
answers-workbook = Cho doanh nghiệp không lên mạng được
answers-take_away = Tải bảng tính của doanh nghiệp về
answers-bring_back = Tải lên bảng tính đã điền
answers-accept = Nhận như doanh nghiệp đã nộp
answers-brought = Đã nhận.
answers-ask_about = Hỏi doanh nghiệp về
answers-question = Câu hỏi về { $indicator }
answers-send_back = Trả lại kèm các câu hỏi này
answers-sent_back = Đã trả lại cho doanh nghiệp.
requests-title = Đề nghị của các doanh nghiệp
requests-which = Đề nghị nào
requests-publish = Công bố lời của doanh nghiệp bên cạnh hạng
requests-outcome = Câu trả lời của bạn; doanh nghiệp đọc qua liên kết của mình
requests-settle = Giải quyết
requests-settled = Đã giải quyết.
work-column_claimed = Doanh nghiệp tự chấm
work-column_agency_note = Ghi chú của doanh nghiệp
work-column_question = Câu hỏi
work-column_answer = Câu trả lời của doanh nghiệp
work-column_outcome = Kết quả giải quyết
work-column_link_until = Liên kết dùng đến
work-column_answered = Đã trả lời

## Letters to agencies, and the audit report

letters-title = Thư và báo cáo kiểm tra
letters-subject = [cycle]: kết quả của [agency]
letters-part_opening = Kính gửi [agency]
letters-part_result = [association] đã đánh giá các doanh nghiệp dịch vụ theo bộ quy tắc ứng xử của hiệp hội. Trong [cycle], công bố ngày [published_on] (bản [revision]), kết quả của quý doanh nghiệp là: [result]. [meaning]
letters-part_right = Nếu có thông tin sai, hoặc nếu không đồng ý, quý doanh nghiệp có thể đề nghị đính chính hoặc khiếu nại kết quả. Hiệp hội sẽ cho biết cách làm và thời hạn. Ý kiến của quý doanh nghiệp có thể được đặt bên cạnh hạng.
letters-part_closing = [association]
letters-grade = hạng { $grade }
letters-not_ranked = không đủ điều kiện xếp hạng ({ $reason })
letters-card = Phiếu thông tin công khai của quý doanh nghiệp:
letters-illustrative = Kết quả này được lập bằng phương pháp thử. Nó cho thấy cách xếp hạng hoạt động và không nói lên điều gì về doanh nghiệp của bạn.
letters-bad_length = Tiêu đề có nhiều nhất { $subject } ký tự và thư nhiều nhất { $body }, không phần nào được để trống. Không có gì bị thay đổi.
letters-unknown_blank = Không có chỗ trống { $blanks }. Những chỗ điền được: { $known }. Không có gì bị thay đổi.
letters-not_published = { $cycle } chưa công bố gì nên chưa có gì để viết cho các doanh nghiệp.
letters-note = Mỗi doanh nghiệp một tệp PDF, trong một tệp ZIP, từ những gì đang được công bố và lời thư dưới đây. Không có gì được gửi đi từ đây.
letters-take = Tất cả thư
letters-audit = Báo cáo kiểm tra
letters-words = Lời của thư
letters-blanks = Những chỗ được điền: { $blanks }. Dòng trống bắt đầu một đoạn.
letters-subject_field = Tiêu đề
letters-body_field = Thư
letters-change = Giữ lời thư này
letters-changed = Đã giữ.

## Reminders by e-mail

reminders-title = Nhắc nhở qua thư điện tử
reminders-note = Những gì sẽ được gửi hiện ở đây; không có thư nào đi trước khi bạn bấm nút. Ai đã được nhắc trong vòng 20 giờ qua thì được bỏ qua. Nhật ký ghi ai đã được nhắc; địa chỉ của doanh nghiệp không được lưu.
reminders-whom = Nhắc ai
reminders-agencies = Doanh nghiệp chưa nộp bản tự đánh giá
reminders-members = Thành viên có việc đang chờ
reminders-addresses = Doanh nghiệp và địa chỉ
reminders-addresses_note = Mỗi doanh nghiệp một dòng: mã hoặc tên, dấu tab, chấm phẩy hoặc phẩy, rồi địa chỉ thư điện tử. Có thể dán hai cột của bảng tính.
reminders-send = Gửi qua thư điện tử: { $count }
reminders-dry = Số thư nhắc sẽ được gửi: { $count }. Chưa gửi gì; '--send' sẽ gửi.
reminders-sent = Đã gửi: { $count }. Bỏ qua vì đã được nhắc trong vòng 20 giờ qua: { $earlier }.
reminders-refused = Máy chủ thư không nhận thư nhắc gửi { $to }: { $reason }
reminders-too_many = Mỗi lần gửi tối đa { $most } thư nhắc. Chưa gửi gì.
reminders-bad_line = Dòng { $line } không nêu doanh nghiệp nào trong sổ đăng ký: “{ $typed }”. Hãy ghi mã hoặc tên, dấu tab, chấm phẩy hoặc phẩy, rồi địa chỉ. Chưa gửi gì.
reminders-agency_subject = Nhắc: bản tự đánh giá của quý doanh nghiệp cho { $cycle }
reminders-to_agency = Kính gửi { $agency }
reminders-agency_due = Chúng tôi chưa nhận được bản tự đánh giá của quý doanh nghiệp cho { $cycle }. Có thể nộp đến { $due }.
reminders-agency_link = Xin dùng đường liên kết đã được gửi. Nếu bị mất, hãy đề nghị chúng tôi cấp đường liên kết mới; những gì đã nhập vẫn còn.
reminders-member_subject = Nhắc: { $cycle } đang chờ bạn
reminders-to_member = Trong { $cycle } có việc đang chờ bạn:
reminders-review_waits = Bản đánh giá cần rà soát: { $count }
reminders-returned_waits = Bản đánh giá được trả lại cho bạn: { $count }
post-no_server = Hệ thống này chưa nêu máy chủ thư. Người vận hành đặt { $server }, ví dụ 'smtp://name@mail.example.org', và { $sender }, địa chỉ gửi thư. Chưa gửi gì.
post-not_a_server = { $server } không viết đúng dạng máy chủ thư: 'smtp://name@host:587' hoặc 'smtps://name@host:465', không kèm mật khẩu. Chưa gửi gì.
post-not_reached = Máy chủ thư { $host } không tiếp tục: { $reason }. Những thư đã nhận trước đó có trong nhật ký; phần còn lại có thể gửi lại.
audit-title = Báo cáo kiểm tra: { $cycle }
audit-about = { $association }. Số doanh nghiệp trong kỳ: { $agencies }. Giờ ghi theo { $zone }. Người được ghi bằng mã; hồ sơ cho biết mã thuộc về ai.
audit-made = Lập lúc { $moment }
audit-chain_holds = Nhật ký toàn vẹn: không mục nào bị thay đổi, lấy đi hay thêm vào về sau. Mã băm của mục cuối: { $head }
audit-chain_broken = Nhật ký KHÔNG toàn vẹn. Các mục sau không khớp với mục đứng trước: { $entries }
audit-nothing = Không có.
audit-part_publications = Các lần công bố, đính chính và bản bị hủy
audit-part_conflicts = Các xung đột lợi ích đã khai báo
audit-part_requests = Đề nghị của các doanh nghiệp và kết quả giải quyết
audit-part_replies = Ý kiến, khiếu nại kết quả và kết luận đã công bố
audit-part_steps = Mọi bước, cũ nhất trước
work-column_panel = Hội đồng
work-column_decision = Quyết định
work-column_declared_at = Khai báo lúc
work-column_said_at = Phát biểu lúc
work-column_settled_at = Giải quyết lúc
scorecard-qr = Phiếu này, cùng những gì có sau

## What workers say

survey-title = Người lao động nói gì
survey-note = Hãy tải lên tệp xuất từ khảo sát (KoboToolbox hoặc ODK, CSV hoặc bảng tính; mỗi phỏng vấn một dòng). Chỉ đọc các cột bạn nêu, và chỉ giữ số đếm: không tên, không số điện thoại, không phỏng vấn riêng lẻ nào. Nếu có ít hơn { $least } phỏng vấn thì chỉ ghi là ít.
survey-bring = Tải tệp xuất lên
survey-agency = Cột ghi tên doanh nghiệp
survey-questions = Các chỉ số đã hỏi người lao động
survey-question = Cột trả lời { $indicator }
survey-yes = Giá trị có lợi cho doanh nghiệp
survey-no = Giá trị bất lợi cho doanh nghiệp
survey-which = “{ $name }” là doanh nghiệp nào
survey-none = không có trong kỳ này
survey-count = Đếm và giữ
survey-kept = Đã đếm.
survey-counted = đã hỏi { $asked }: có { $yes }, không { $no }, không trả lời { $unanswered }
survey-few = đã hỏi ít hơn { $least }
survey-undecided = Chưa quyết định các tên này là doanh nghiệp nào: { $names }. Chưa giữ gì.
survey-not_in_cycle = Khảo sát nói về điều không có trong kỳ này, hoặc không nói về gì: { $names }. Chưa giữ gì.
survey-too_large = Tệp xuất lớn hơn { $megabytes } MB. Hãy xuất không kèm tệp đính kèm, hoặc từng tháng một.
survey-no_export = Đây không phải tệp xuất của khảo sát: dòng đầu phải là tiêu đề, mỗi dòng dưới là một phỏng vấn. Hãy xuất lại thành CSV (UTF-8) hoặc XLSX.
survey-say_columns = Hãy cho biết cột nào nêu tên doanh nghiệp ('--agency') và cột nào trả lời một chỉ tiêu ('--question "HEADING=INDICATOR"'). Nói một lần thì được giữ cho cả kỳ.
survey-command_which = “{ $name }” là doanh nghiệp nào? Hãy ghi '--match "{ $name }=KEY"', hoặc '--match "{ $name }=none"' nếu không thuộc kỳ này.
survey-like = Tên này giống với { $alike }.
survey-too_many_rows = Tệp xuất có nhiều dòng hơn mức đếm được: { $most }.
survey-too_many_values = Cột “{ $column }” có quá nhiều giá trị khác nhau để là câu hỏi lựa chọn (nhiều nhất: { $most }). Hãy nêu cột khác.
survey-yes_and_no = Các giá trị này vừa được tính là có vừa được tính là không: { $values }. Hãy quyết định từng giá trị.
survey-neither = Cột “{ $column }”: { $count } câu trả lời không nằm trong '--yes' lẫn '--no' nên được tính là không trả lời.
survey-no_column = Cột “{ $column }” phải có đúng một lần trong tệp xuất, nhưng { $count ->
    [0] không có
    *[other] có { $count } lần
  }.
work-column_workers = Người lao động

## Evidence files

evidence-title = Bằng chứng: tệp PDF và ảnh chụp
evidence-note = PDF hoặc ảnh chụp, nhiều nhất { $megabytes } MB. Ảnh chụp được tạo lại, không còn địa điểm và thời gian mà điện thoại ghi kèm.
evidence-private_agency = Chỉ hiệp hội và người có liên kết này thấy những gì bạn tải lên, cho đến khi bị xóa: muộn nhất hai năm sau lần công bố cuối.
evidence-private_members = Chỉ thành viên hiệp hội và doanh nghiệp thấy các tệp này. Các tệp được xóa hai năm sau lần công bố cuối.
evidence-indicator = Chỉ số
evidence-bring = Tải tệp lên
evidence-keep = Giữ làm bằng chứng
evidence-kept = Đã giữ.
evidence-which = Tệp nào
evidence-open = Tải về
evidence-remove = Xóa
evidence-removed = Đã xóa.
evidence-by_agency = doanh nghiệp
evidence-by_assessor = người đánh giá
evidence-nameless = tệp
evidence-too_large = Tệp lớn hơn { $megabytes } MB nên không được nhận. Hãy quét hoặc chụp lại với độ phân giải thấp hơn.
evidence-too_many = Không nhận: vượt mức lưu cho một doanh nghiệp trong một kỳ (nhiều nhất { $files } tệp, { $megabytes } MB). Hãy xóa bớt một tệp trước.
evidence-other_kind = Đây không phải PDF cũng không phải ảnh chụp (JPEG hoặc PNG), dù tên tệp là gì. Tệp không được nhận.
evidence-too_many_pixels = Ảnh lớn hơn mọi ảnh máy ảnh chụp được. Tệp không được nhận.
evidence-damaged = Không đọc được tệp theo đúng loại của nó nên không nhận. Hãy in hoặc quét lại trang rồi tải lên.
evidence-encrypted = Tệp PDF bị khóa bằng mật khẩu nên không được nhận. Hãy in sang PDF mới rồi tải lên.
evidence-active = Tệp PDF không chỉ hiển thị trang: có mã lệnh, tệp khác, biểu mẫu gửi đi, hoặc tự khởi động thứ gì đó. Tệp không được nhận. Hãy in sang PDF mới rồi tải lên.
evidence-too_complicated = Tệp PDF có cấu trúc không kiểm tra được nên không nhận. Hãy in sang PDF mới rồi tải lên.
evidence-no_file = Không có tệp đó, hoặc tệp đã bị xóa.
evidence-file_missing = thiếu tệp bằng chứng { $file }
evidence-file_damaged = tệp bằng chứng { $file } không còn như đã ghi
work-column_brought_by = Người tải lên
work-column_brought_at = Tải lên lúc
work-column_kilobytes = kB

## Update rankings

update_rankings-title = Cập nhật xếp hạng
update_rankings-view_progress = Tiến độ
update_rankings-view_enter = Nhập
update_rankings-view_answers = Doanh nghiệp tự đánh giá
update_rankings-view_workers = Người lao động nói gì
update_rankings-view_workbook = Bảng tính
update_rankings-progress_title = Còn thiếu gì, từng doanh nghiệp ({ $agencies })
update_rankings-submit_all = Nộp tất cả bản đã đủ ({ $count })
update_rankings-submitted = Đã nộp: { $count }. Người rà soát thấy khi kỳ chuyển sang rà soát.
update_rankings-no_agency = Kỳ này chưa có doanh nghiệp nào. Quản trị viên đưa vào ở trang Hiệp hội của tôi, hoặc qua bảng tính.
update_rankings-step_is = { $step }, phiên bản { $version }
update_rankings-not_points = Chỉ số { $indicator }: “{ $typed }” không thể là điểm. Hãy gõ số từ 0 đến { $most }, chẳng hạn 2 hoặc 2.5. Nội dung được giữ như bạn đã gõ, không tính vào tổng nào, và phải sửa trước khi lưu.
actions-entered = nhập
actions-submitted = đã nộp
actions-approved = đã duyệt
actions-approval_withdrawn = rút lại việc duyệt
actions-sent_back = trả lại
actions-reopened = mở lại để đính chính
actions-given_back_by_an_undo = trả lại do hoàn tác
actions-conflict_declared = khai báo xung đột lợi ích
actions-panel_decided = ghi quyết định của hội đồng
actions-agency_entered = ghi doanh nghiệp vào sổ
actions-agency_removed = xóa doanh nghiệp khỏi sổ
actions-licence_number_entered = ghi số giấy phép vào sổ
actions-agency_put_into_the_cycle = đưa doanh nghiệp vào kỳ
actions-agency_taken_out_of_the_cycle = đưa doanh nghiệp ra khỏi kỳ
actions-spelling_confirmed = xác nhận cách viết tên
actions-spelling_removed = xóa cách viết tên
actions-records_merged = gộp hồ sơ
actions-association_added = thêm hiệp hội
actions-code_changed = đổi bộ quy tắc ứng xử
actions-role_given = giao vai trò
actions-role_taken = rút vai trò
actions-person_forgotten = xóa thông tin một người
actions-method_imported = nhập phương pháp
actions-method_removed = xóa phương pháp
actions-cycle_planned = lập kế hoạch kỳ
actions-plan_changed = đổi kế hoạch
actions-cycle_moved = kỳ chuyển bước
actions-cycle_removed = xóa kỳ
actions-publication_waits_for_its_time = bản công bố chờ đến giờ
actions-publication_withdrawn_before_its_time = rút bản công bố trước giờ
actions-publication_refused_at_its_time = bản công bố bị từ chối khi đến giờ
actions-publication = công bố
actions-correction = đính chính
actions-undo = hoàn tác
actions-reply = công bố phản hồi
actions-letters_worded = soạn lời thư
actions-link_made = tạo liên kết
actions-link_withdrawn = rút liên kết
actions-handed_in_by_the_agency = doanh nghiệp đã nộp
actions-brought_in_for_the_agency = nhập thay cho doanh nghiệp
actions-sent_back_to_the_agency = trả lại cho doanh nghiệp
actions-asked_by_the_agency = doanh nghiệp đề nghị
actions-settled = đã giải quyết
actions-evidence_brought = nộp bằng chứng
actions-evidence_brought_by_the_agency = doanh nghiệp nộp bằng chứng
actions-evidence_taken_back_by_the_agency = doanh nghiệp rút bằng chứng
actions-evidence_removed = xóa bằng chứng
actions-evidence_removed_at_the_end_of_its_time = xóa bằng chứng khi hết hạn lưu
actions-workers_answers_counted = đếm câu trả lời của người lao động
actions-reminded = đã nhắc
actions-reminder_not_sent = không gửi được lời nhắc
actions-layout_kept = giữ cách bố trí
actions-threshold_changed = đổi ngưỡng
actions-return_taken_in = nhận báo cáo
actions-return_sent_for_review = gửi báo cáo để duyệt
actions-return_approved = duyệt báo cáo
actions-return_sent_back = trả lại báo cáo
actions-return_discarded = bỏ báo cáo
actions-return_published = công bố báo cáo
actions-return_undone = hoàn tác báo cáo
actions-change_entered = nhập thay đổi
actions-change_sent_for_review = gửi thay đổi để duyệt
actions-change_approved = duyệt thay đổi
actions-change_sent_back = trả lại thay đổi
actions-change_discarded = bỏ thay đổi
actions-change_published = công bố thay đổi
actions-change_withdrawn = rút thay đổi
actions-about_grade = hạng
actions-about_not_eligible = không đủ điều kiện
actions-about_assessed_on = ngày đánh giá
actions-about_note = ghi chú
actions-about_statement = tuyên bố
actions-about_appeal = khiếu nại
actions-about_outcome = kết quả
actions-about_correction = đính chính thông tin
actions-about_revision = lần { $number }
actions-key_act = việc
actions-key_agencies = doanh nghiệp
actions-key_assessed_on = đánh giá ngày
actions-key_body = nội dung
actions-key_bytes = dung lượng (byte)
actions-key_cells = ô
actions-key_code_id = bộ quy tắc ứng xử
actions-key_completeness = mức đầy đủ
actions-key_decided_grade = hạng được quyết định
actions-key_decided_reason = lý do quyết định
actions-key_due_at = đến
actions-key_grade = hạng
actions-key_indicator_id = chỉ số
actions-key_label = nhãn
actions-key_licensed = doanh nghiệp có giấy phép
actions-key_listed_on = công bố ngày
actions-key_method_id = phương pháp
actions-key_method_version = phiên bản phương pháp
actions-key_most_set_aside = tối đa không áp dụng, %
actions-key_name = tên
actions-key_no_conflict_of_interest = không xung đột lợi ích
actions-key_note = ghi chú
actions-key_number = số
actions-key_partial = một phần danh sách
actions-key_planned = doanh nghiệp dự kiến
actions-key_public_cycle = kỳ trong nguồn công khai
actions-key_publishes_points = công bố điểm
actions-key_reason = lý do
actions-key_reviewer = người rà soát
actions-key_role = vai trò
actions-key_standing = tính chất
actions-key_state = trạng thái
actions-key_subject = tiêu đề
actions-key_table = bảng
actions-key_title = tên
actions-key_version = phiên bản
actions-key_who = ai
actions-key_window_from = từ
actions-key_window_to = đến
actions-state_planned = đã lập kế hoạch
actions-state_open = đang mở để nhập
actions-state_under_review = đang rà soát
actions-state_published = đã công bố
actions-state_corrected = đã đính chính
actions-state_draft = bản nháp
actions-state_submitted = đã nộp
actions-state_returned = đã trả lại
actions-state_approved = đã duyệt
actions-state_taken_in = đã nhận
actions-state_given_back = đã trả lại
actions-state_handed_in = đã nộp
actions-state_sent_back = đã gửi trả
came_back-sent_back = { $who } đã trả lại:
came_back-reopened = { $who } đã mở để đính chính:
came_back-given_back_by_an_undo = { $who } đã hủy lần công bố cuối, và những gì khác với bản đó được trả lại:
update_rankings-waits = Bản này đã nộp. Muốn thay đổi, hãy đề nghị người rà soát trả lại.
update_rankings-kept = Đây là nội dung bạn đã gõ mà chưa lưu. Nội dung chỉ giữ cho bạn, kể cả khi tải lại trang hoặc mất kết nối.
update_rankings-grid_alt = Điểm, bằng chứng và ghi chú của { $agency }, mỗi chỉ số một dòng
update_rankings-save = Lưu bản nháp
update_rankings-saved = Đã lưu bản nháp.
update_rankings-submit = Nộp để rà soát
update_rankings-drop = Bỏ những gì tôi đã gõ
update_rankings-difference = Nội dung họ đã lưu và nội dung bạn đã gõ
update_rankings-difference_note = Những gì chỉ một người thay đổi được lấy ngay. Dưới đây là những gì cả hai cùng thay đổi: bên trái là nội dung đã lưu, bên phải là nội dung bạn đã gõ. Không lưu gì trước khi bạn quyết định.
update_rankings-difference_unknown = Không còn biết nội dung ban đầu của cả hai, nên mọi khác biệt đều hiển thị: bên trái là nội dung đã lưu, bên phải là nội dung bạn đã gõ. Không lưu gì trước khi bạn quyết định.
update_rankings-undecided = Hãy quyết định từng dòng trước. Chưa lưu gì.
update_rankings-which = Lấy giá trị nào cho { $what }
update_rankings-take_mine = Của tôi
update_rankings-take_theirs = Của họ
update_rankings-save_decided = Lưu theo quyết định của tôi

## A cycle as a workbook, taken away and brought back

offer-take_away = Tải kỳ về dưới dạng bảng tính
offer-bring_back = Tải lên bảng tính đã điền (.xlsx)
offer-read = { $file }: { $agencies ->
    [0] không đọc được doanh nghiệp nào
   *[other] đã đọc { $agencies } doanh nghiệp
 }. Chưa lưu gì.
offer-problems = Lỗi phải sửa trước: { $count }. Chưa lưu gì.
offer-marked = Bảng tính này, có đánh dấu lỗi
offer-names = Tên cần quyết định
offer-which = “{ $name }” là doanh nghiệp nào?
offer-which_new = Những tên nào là doanh nghiệp mới? Dòng không phải doanh nghiệp, chẳng hạn dòng tổng, phải bỏ khỏi bảng tính.
offer-candidate = { $spelling } (giống { $likeness } trên 100)
offer-new = Không phải các doanh nghiệp này: doanh nghiệp mới
offer-decide = Quyết định
offer-entering = Thêm mới: { $names }
offer-changes = Sẽ thay đổi: { $count ->
    [0] không giá trị nào
   *[other] { $count } giá trị
 }
offer-accept = { $count ->
    [0] Lưu
   *[other] Lưu các thay đổi này ({ $count })
 }
offer-accept_new = Lưu: { $agencies } doanh nghiệp mới và { $count ->
    [0] không thay đổi nào khác
   *[other] { $count } thay đổi
 }
offer-accepted = Đã nhận: { $count ->
    [0] không giá trị nào
   *[other] { $count } giá trị
 } thay đổi.
offer-older = Từ khi bảng tính được tải về, người khác cũng đã thay đổi các giá trị này: { $agencies }. Hãy quyết định từng giá trị; chưa lưu gì trước đó. Những gì chỉ một bên thay đổi thì không hỏi.
offer-older_which = { $agency }, { $what }: đã lưu là { $saved }, bảng tính ghi { $given }
offer-older_leave = Giữ như đã lưu
offer-older_overwrite = Lấy theo bảng tính
offer-older_open = đã lưu lại, cần quyết định
offer-older_left = giữ như đã lưu
offer-older_taken = đã lưu lại, lấy theo bảng tính
offer-not_named = { $agency } không phải là mã của một thay đổi, hoặc của một doanh nghiệp, trong bảng tính này.
offer-columns = Các cột này có nội dung nhưng tiêu đề chưa biết. Hãy cho biết mỗi cột chứa gì; chưa đọc gì trước đó.
offer-columns_open = Chưa cho biết các cột này chứa gì: { $headings }. Hãy cho biết, hoặc chọn bỏ qua.
offer-which_column = { $sheet }, “{ $heading }”: { $filled } ô
offer-column_leave = Không có gì thuộc về đây: bỏ qua
offer-nothing = Sẽ không có gì thay đổi: những gì bảng tính ghi đều đã lưu.

## Review

review-title = Rà soát
review-view_review = Rà soát
review-view_publish = Công bố
review-view_replies = Quyền phản hồi
review-view_log = Nhật ký
review-log_note = Mọi việc đã làm với kỳ này, cũ nhất trước. Không ai sửa hay cắt bớt được.
review-progress = Đã phê duyệt: { $done } trên { $all }
review-queue = Xem những gì
review-queue_mine = Của tôi ({ $count })
review-queue_waiting = Của người rà soát khác ({ $count })
review-queue_returned = Đã trả lại ({ $count })
review-queue_entered = Chưa nộp ({ $count })
review-queue_done = Đã phê duyệt ({ $count })
review-queue_all = Tất cả ({ $count })
review-several = Phê duyệt nhiều bản như đã tính
review-which = Doanh nghiệp
review-independent_of_all = Tôi không có lợi ích liên quan đến doanh nghiệp nào trong số này
review-approve_several = Phê duyệt
review-approved_several = Đã phê duyệt: { $count }.
review-before = Trong { $cycle }: { $outcome }
review-other_scale = Kết quả đó theo thang khác nên không so sánh.
review-not_eligible = Không đủ điều kiện: { $reason }
review-not_ranked = không được xếp hạng
review-independent = Tôi không có lợi ích liên quan đến doanh nghiệp này
review-decided_grade = Hạng do hội đồng quyết định
review-as_computed = như đã tính hoặc đã nhập
review-decided_reason = Vì sao hạng khác (nếu có)
review-approve = Phê duyệt
review-approved = Đã phê duyệt.
review-comment = Cần làm gì, hoặc xung đột lợi ích là gì
review-send_back = Trả lại
review-sent_back = Đã trả lại cho người đánh giá.
review-declare = Khai báo xung đột lợi ích
review-declared = Đã khai báo xung đột lợi ích: người khác sẽ rà soát doanh nghiệp này. Những gì bạn đã phê duyệt sẽ chờ người đó xem lại.
review-reopen_reason = Vì sao phải đính chính
review-reopen = Mở để đính chính
review-reopened = Đã mở để đính chính. Bản đã công bố giữ nguyên cho đến khi bản mới được công bố.

## Publication and right of reply

publication-not_approved = Chưa phê duyệt: { $count } ({ $agencies })
publication-all_approved = Mọi bản đánh giá của kỳ đã được phê duyệt.
publication-distribution = Những gì sẽ công bố trong số đã phê duyệt
publication-changes = Thay đổi hạng so với kỳ trước
publication-revisions = Các bản đã công bố
publication-waits = Một lần công bố đang chờ đến giờ: { $due }.
publication-refused = Đến giờ nhưng không công bố được: { $reason } Hãy rút lại, sửa chỗ sai rồi công bố lại.
publication-withdraw = Rút lại
publication-withdrawn = Đã rút lại lần công bố.
publication-panel = Thành phần hội đồng
publication-decision = Hội đồng quyết định gì về bản này
publication-record = Ghi quyết định
publication-recorded = Đã ghi quyết định.
publication-message = Công bố gì, trong một câu
publication-reason = Vì sao đính chính bảng xếp hạng đã công bố
publication-due = Công bố lúc (giờ của hiệp hội, { $zone }; để trống nếu công bố ngay)
publication-publish = Công bố
publication-done = Xong: người đọc thấy cùng phiên bản dữ liệu mới nhất, hoặc khi đến giờ.
publication-undo_reason = Vì sao hủy lần công bố cuối
publication-undo = Hủy: khôi phục bản trước
publication-undone = Đã khôi phục bảng xếp hạng trước, thành một bản mới.
publication-kind = Loại
publication-statement = ý kiến
publication-appeal = khiếu nại kết quả
publication-outcome = kết luận về khiếu nại
publication-text = Theo lời của doanh nghiệp, hoặc kết luận
publication-said_on = Ngày, chẳng hạn 21/11/2026
publication-enter_reply = Công bố bên cạnh hạng
publication-reply_entered = Nội dung nay đứng cạnh hạng của { $agency }.

## My association

my_association-title = Hiệp hội của tôi
my_association-view_cycles = Các kỳ
my_association-view_register = Doanh nghiệp
my_association-view_methods = Phương pháp
my_association-view_members = Thành viên
my_association-view_journal = Nhật ký
my_association-journal_note = { $last } thay đổi gần nhất, mới nhất trước: ai, khi nào, gì trước và sau, từ tệp nào.
my_association-into_cycle = Doanh nghiệp đưa vào kỳ
my_association-put_into = Đưa vào kỳ
my_association-put = Đã đưa vào kỳ: { $count }.
my_association-take_out = Doanh nghiệp đưa ra khỏi kỳ
my_association-take_out_reason = Vì sao (ghi trong nhật ký)
my_association-do_take_out = Đưa ra khỏi kỳ
my_association-taken_out = Đã đưa ra khỏi kỳ. Những gì đã nhập còn trong nhật ký.
my_association-change_plan = Đổi kế hoạch
my_association-plan_changed = Đã đổi kế hoạch.
my_association-remove_cycle = Xóa kỳ
my_association-cycle_removed = Đã xóa kỳ.
my_association-remove_method = Xóa phương pháp này
my_association-method_removed = Đã xóa phương pháp.
my_association-method_to_remove = Phương pháp không kỳ nào dùng
my_association-agency_to_remove = Doanh nghiệp chưa từng ở trong kỳ nào
my_association-remove_agency = Xóa khỏi sổ đăng ký
my_association-agency_removed = Đã xóa khỏi sổ đăng ký.
my_association-open = Mở để nhập
my_association-opened = Kỳ đã mở để nhập.
my_association-begin_review = Đóng nhập, bắt đầu rà soát
my_association-began_review = Kỳ đang được rà soát.
my_association-plan = Lập kỳ
my_association-method_first = Hãy nhập một phương pháp trước.
my_association-label = Nhãn, chẳng hạn các năm
my_association-method = Phương pháp
my_association-number = Số
my_association-listed_on = Với danh sách trong quá khứ: ngày đã công bố
my_association-partial = Danh sách chỉ có một phần của những gì đã công bố
my_association-public_cycle = Thuộc kỳ nào theo nguồn công khai
my_association-no_public_cycle = không có
my_association-window_from = Đánh giá từ (ngày, nếu biết)
my_association-window_to = Đánh giá đến (ngày, nếu biết)
my_association-licensed = Số doanh nghiệp được cấp phép (nếu biết)
my_association-planned = Số doanh nghiệp dự kiến (nếu biết)
my_association-planned_done = Đã lập kỳ.
my_association-bad_cycle = Kỳ cần có nhãn.
my_association-agency_name = Tên doanh nghiệp
my_association-is_another = Không phải doanh nghiệp nào có tên tương tự
my_association-licence = Số giấy phép
my_association-licence_of = Doanh nghiệp cần ghi số giấy phép
my_association-licence_help = Ghi như bộ đã cấp, chẳng hạn 35/LĐTBXH-GP. Để trống thì số đã ghi bị xóa. Người đọc thấy số này từ lần công bố tiếp theo.
my_association-keep_licence = Lưu số giấy phép
my_association-licence_kept = Số giấy phép đã có trong sổ đăng ký.
my_association-licence_gone = Sổ đăng ký không còn số giấy phép của doanh nghiệp.
my_association-public_agency = Có phải doanh nghiệp mà nguồn công khai nêu không?
my_association-none_of_them = không, hoặc không rõ
my_association-enter_agency = Ghi vào sổ đăng ký
my_association-agency_entered = Doanh nghiệp đã có trong sổ đăng ký.
my_association-spelling = Cách viết khác
my_association-means = nghĩa là
my_association-confirm = Xác nhận cách viết
my_association-spelling_to_remove = Cách viết xác nhận nhầm
my_association-remove_spelling = Xóa cách viết
my_association-spelling_removed = Đã xóa cách viết.
my_association-confirmed = Đã xác nhận cách viết.
my_association-merge = Hồ sơ này
my_association-into = tiếp tục là
my_association-do_merge = Nhập hai hồ sơ
my_association-merged = Đã nhập hai hồ sơ; lịch sử của cả hai vẫn đọc được.
my_association-method_workbook = Phương pháp { $method }, phiên bản { $version }, dưới dạng bảng tính
my_association-illustrative_note = Sản phẩm có sẵn một phương pháp minh họa để dùng thử. Hãy lấy bảng tính của phương pháp này làm mẫu cho phương pháp của hiệp hội.
my_association-take_illustrative = Dùng phương pháp minh họa
my_association-method_kept = Phương pháp đã có trong hồ sơ.
my_association-bring_method = Nhập phương pháp (.xlsx)
my_association-keep_method = Giữ phương pháp này
my_association-tried_in_vain = Trong một tuần, có người thử đăng nhập với tên { $who } { $count } lần mà không thành công. Nếu không phải chính người đó, hãy dùng mật khẩu dài hơn; người vận hành trang này đặt mật khẩu. Người đó vẫn vào được từ mọi trình duyệt đã đăng nhập trước đó.
my_association-members_note = Tài khoản và mật khẩu được tạo bằng lệnh trên máy; vai trò được giao và thu hồi ở đây.
my_association-who = Địa chỉ thư điện tử
my_association-role = Vai trò
my_association-give = Giao vai trò
my_association-given = Đã giao vai trò.
my_association-take = Thu hồi vai trò
my_association-taken = Đã thu hồi vai trò.

## What the commands say

command-no_country = { $country } không phải là mã của một quốc gia thành viên ASEAN, cũng không phải “region”.
command-no_corridor = Không ghi nhận gì về hành lang { $corridor }: hãy ghi mã nước phái cử và mã nước tiếp nhận, chẳng hạn MMR-THA.
command-no_target = Hãy cho biết ghi bản tóm lược vào đâu: tên tệp đứng sau cùng.
command-not_earlier = Phiên bản { $since } không cũ hơn phiên bản { $snapshot } của bản tóm lược. Hãy nêu một phiên bản cũ hơn.
command-which_agency = “{ $asked }” không phải tên của một doanh nghiệp ở đây. Có thể là: { $found }.
command-no_snapshot = Kho dữ liệu không có phiên bản { $snapshot }; mới nhất là { $newest }.
command-association_added = Hiệp hội { $association } đã có trong hồ sơ.
command-member_added = { $who } là { $role } của { $association }.
command-member_removed = { $who } không còn là { $role } của { $association }.
command-no_account = { $who } không có tài khoản trên máy này.
command-closed = Đã xóa tài khoản của { $who }.
command-forgotten = Đã xóa thông tin về { $who }. Những việc người đó đã làm được ghi dưới mã { $code }; ở đây không còn gì cho biết đó là ai. Các bản sao lưu trước đó vẫn còn thông tin, cho đến khi bạn xóa chúng.
command-password_set = Tài khoản của { $who } có mật khẩu mới.
command-written = Đã ghi: { $path }
command-published = { $cycle }: bản { $revision }.
command-backed_up = { $count ->
    [0] Không có tệp nào
   *[other] { $count } tệp
 } trong { $path }.
command-restored = { $count ->
    [0] Không có tệp nào
   *[other] { $count } tệp
 } được khôi phục từ { $path }.
command-kept_aside = Giữ sang bên: { $path }
command-older = { $name }, { $what }: người khác đã lưu { $saved } từ khi bảng tính được tải về, còn bảng tính ghi { $given }. Hãy thêm --overwrite { $change } để lấy giá trị của bảng tính, hoặc --leave { $change } để giữ giá trị đã lưu; chỉ ghi mã doanh nghiệp thì quyết định cho mọi giá trị của doanh nghiệp đó.
command-unknown_column = { $sheet }: cột “{ $heading }” có nội dung ({ $filled }) nhưng chưa biết. Hãy thêm --column "{ $heading }=FIELD" với một trong { $fields }, hoặc --column "{ $heading }=leave" để bỏ qua. Chưa đọc gì.
command-file_there = { $path } đã có. Hãy nêu thư mục khác. Chưa ghi gì.
command-file_exists = { $path } đã có, và có thể đã được điền, sửa hoặc ký. Hãy đặt tên khác, hoặc thêm --replace để ghi đè. Chưa ghi gì.
command-code_changed = Bộ quy tắc của { $association } nay là { $code }.
command-approved = Đã phê duyệt { $agencies } doanh nghiệp.
command-decided = Đã ghi quyết định của hội đồng.
command-step_done = { $cycle }: đã xong.
command-licence_kept = Số giấy phép của { $agency } đã có trong sổ đăng ký.
command-waits = { $cycle }: bản { $revision } chờ đến { $due }.
command-brought = Đã nhận như doanh nghiệp đã nộp: { $count } chỉ số.
command-expired = { $count ->
    [0] Không có tệp bằng chứng nào hết thời hạn lưu.
   *[other] Đã xóa { $count } tệp bằng chứng: hết thời hạn lưu.
}
command-moved = Đã sao chép đến { $place } và so sánh từng mục. Số dòng: { $rows }, số mục nhật ký, có chuỗi toàn vẹn: { $entries }, số tệp bằng chứng: { $files }. Hãy đặt COOPERATION_RECORDS thành nơi này trước khi ai làm việc tiếp; những gì có trước đó vẫn như cũ.
command-no_link = không có liên kết
command-link_withdrawn = { $agency }: đã thu hồi liên kết.
command-withdrawn = { $cycle }: đã rút lại lần công bố đang chờ.
command-bad_moment = “{ $typed }” không phải là thời điểm. Hãy ghi ngày và giờ, chẳng hạn 2026-11-21 09:00, theo giờ { $zone }.
command-undecided = “{ $name }” là doanh nghiệp nào? Hãy thêm --match "{ $name }=KEY" hoặc =new. Đã biết: { $candidates }
command-entering = Thêm mới: { $name }
command-unknown = “{ $name }” không giống doanh nghiệp nào đã biết ở đây. Hãy thêm --enter-new nếu là doanh nghiệp mới, hoặc bỏ dòng này khỏi bảng tính.
command-no_language = Ở đây không có ngôn ngữ { $language }. Hiện có: { $known }.
command-no_file = Không đọc hoặc không ghi được tệp { $path }: { $reason }.
command-bad_decision = “{ $text }” không theo dạng NAME=KEY, hoặc HEADING=FIELD.
command-password = Mật khẩu
command-password_again = Nhập lại mật khẩu

## What building, checking, exporting and adding say

etl-starting = Bắt đầu
etl-reading = Đọc các nguồn
etl-checking = Kiểm tra từng dòng
etl-committing = Ghi vào kho dữ liệu
etl-done = Đã xong
etl-refused = Có giá trị bị từ chối; không có gì bị thay đổi:
etl-shape_refused = Không cập nhật được các bảng; không có gì bị thay đổi:
etl-check_failed = Các dòng không khớp với nhau; không có gì bị thay đổi:
etl-up_to_date = Kho dữ liệu đã cập nhật; không có gì để xây dựng.
etl-built = Phiên bản { $snapshot }. Số dòng đã thay đổi: { $changed }.
etl-tables_changed = Các bảng đã được cập nhật: { $changes }. Các phiên bản trước vẫn giữ nguyên.
etl-checked = Mọi quy tắc được tuân theo và mọi phép kiểm tra đều đạt. Số dòng: { $rows }.
etl-exported = Phiên bản { $snapshot } đã có trong { $directory }. Số tệp: { $files }.
etl-not_added = Chưa thêm gì:
etl-added = { $file }. Số dòng: { $rows }.
etl-build_next = 'python -m etl build' đưa các dòng này vào kho dữ liệu.

## The help of the commands; the names of their arguments; what is said of wrong use

usage-usage = Cách dùng:
usage-options = [tùy chọn]
usage-command = lệnh …
usage-arguments_title = Tham số
usage-options_title = Tùy chọn
usage-commands_title = Lệnh
usage-default = [mặc định: { $value }]
usage-required = [bắt buộc]
usage-help = Hiện phần hướng dẫn này rồi kết thúc.
usage-text = chữ
usage-number = số
usage-path = đường-dẫn
usage-try = Xem hướng dẫn: { $command }
usage-aborted = Đã kết thúc.
usage-missing = Thiếu { $name }.
usage-no_command = Thiếu tên lệnh.
usage-unknown_command = Không có lệnh { $name }.
usage-unknown_option = Không có tùy chọn { $name }.
usage-too_much = Đã gõ thừa: { $typed }.
usage-no_value = { $name } cần một giá trị.
usage-needs_no_value = { $name } không nhận giá trị.
usage-wrong_value = { $name }: { $reason }
usage-wrong_typed = { $reason }
usage-whole_number = Phải là một số nguyên.
usage-at_least = Ít nhất là { $least }.
usage-at_most = Nhiều nhất là { $most }.
usage-one_of = Phải là một trong: { $known }.
usage-no_file = Không có tệp { $path }.
usage-a_folder = { $path } là thư mục, không phải tệp.
arguments-agency = doanh-nghiệp
arguments-answer = QUESTION=ANSWER
arguments-association_id = hiệp-hội
arguments-centre = trung-tâm
arguments-change = thay-đổi
arguments-changes = thay-đổi
arguments-code = mã
arguments-country = nước
arguments-cycle = kỳ
arguments-directory = thư-mục
arguments-file = tệp
arguments-files = tệp
arguments-first_month = tháng-đầu
arguments-key = mã
arguments-least = số-nhỏ-nhất
arguments-month = tháng
arguments-name = tên
arguments-number = số
arguments-organisation = tổ-chức
arguments-pair = CỘT=GIÁ-TRỊ
arguments-path = tệp
arguments-role = vai-trò
arguments-storyboard = kịch-bản
arguments-table = bảng
arguments-who = địa-chỉ-thư
help-etl = Xây dựng, kiểm tra và xuất kho dữ liệu.
help-etl_build = Đưa kho dữ liệu về đúng tình trạng của các nguồn, trong một lần ghi.
help-etl_verify = Đọc mọi tệp của mọi phiên bản và chuỗi của nhật ký, rồi cho biết những gì còn đúng như khi được ghi.
help-etl_retain = Bỏ những phiên bản không còn gì dẫn đến, theo quy tắc trong docs/operating.md, và ghép các tệp nhỏ.
help-etl_check = Chạy mọi quy tắc và mọi phép kiểm tra trên các nguồn, trong một kho dữ liệu tạm.
help-etl_export = Ghi mọi bảng thành CSV kèm datapackage.json, số liệu và xếp hạng thành SDMX.
help-etl_add = Thêm một bộ dữ liệu thành thư mục nguồn riêng; sau đó `build` đưa nó vào kho dữ liệu.
help-catalog = Danh mục: sqlite:PATH hoặc postgres:dbname=… (mặc định: COOPERATION_CATALOG).
help-data = Thư mục chứa các tệp dữ liệu, hoặc s3://BUCKET/PREFIX (mặc định: COOPERATION_DATA).
help-author = Người xây dựng; được lưu cùng phiên bản.
help-sources = Thư mục chứa các nguồn.
help-clean = Xóa cả những gì còn sót lại từ công việc bị gián đoạn.
help-newest = Giữ chừng này phiên bản mới nhất (mặc định: COOPERATION_EDITIONS_KEPT, nếu không có thì giữ tất cả).
help-storyboard_kept = Giữ những phiên bản mà kịch bản trình chiếu này đang dùng.
help-edition = Giữ phiên bản này.
help-do = Thực hiện; nếu không có tùy chọn này thì chỉ cho biết sẽ làm gì.
help-folder = Thư mục để ghi vào.
help-snapshot = Phiên bản; mặc định là phiên bản mới nhất.
help-dataset = Các tệp của bộ dữ liệu.
help-mapping = Tên bản đối chiếu của bộ dữ liệu trong etl/mappings/.
help-returns = Báo cáo của các trung tâm, theo từng tháng.
help-returns_expect = Cho biết báo cáo của một trung tâm đến hạn từ tháng nào, và trước ngày nào.
help-returns_threshold = Đặt mức mà số đếm thấp hơn không được hiển thị; 0 là hiển thị tất cả.
help-returns_take_in = Nhận một tệp CSV dạng dòng dài: mỗi ô một dòng, kèm trung tâm và tháng.
help-returns_read = Cho biết tệp của một cơ quan chứa gì: câu hỏi, phép kiểm tra và bảng các dòng; không lưu gì. Kết thúc bằng mã 1 nếu trước hết cần trả lời hoặc bỏ điều gì khỏi tệp.
help-returns_send = Gửi một bản nháp đi rà soát.
help-returns_approve = Phê duyệt một bản nháp do người khác gửi.
help-returns_give_back = Trả một bản nháp lại cho người báo cáo và nêu lý do.
help-returns_publish = Công bố một bản nháp đã phê duyệt, trong một lần ghi.
help-returns_undo = Lấy lại bản trước bản đang có hiệu lực, thành một bản mới.
help-returns_generate = Ghi các báo cáo giả định, để dùng thử, vào một kho dữ liệu chưa có báo cáo; xem `make practice`.
help-returns_list = Liệt kê các bản nháp của một tổ chức và những gì tổ chức đó đã công bố.
help-organisation = Mã của tổ chức.
help-centre = Mã của trung tâm.
help-month = Tháng, ví dụ 2025-01.
help-message = Nội dung được công bố.
help-return_reason = Lý do sửa một báo cáo đã công bố.
help-centre_name = Tên của trung tâm.
help-first_month = Tháng đến hạn đầu tiên.
help-due_day = Ngày trong tháng kế tiếp; không ghi: không còn đến hạn.
help-preview = Chỉ cho biết điều gì sẽ thay đổi.
help-return_file = Bảng tính hoặc CSV.
help-layout = Bố cục, như --propose in ra.
help-answer = Câu trả lời cho một câu hỏi.
help-propose = In bố cục được đề xuất dưới dạng JSON, không in dòng nào.
help-rows_file = Ghi thêm các dòng thành CSV mà take-in nhận được.
help-cells = Số ô.
help-steward = Những gì người phụ trách dữ liệu thêm và sửa về thỏa thuận và tùy viên lao động.
help-steward_add = Nhập một dòng chưa có ở đây.
help-steward_correct = Nhập một dòng như nó phải có, thay cho dòng đang có ở đây.
help-steward_remove = Nhập rằng một dòng không nên có ở đây.
help-steward_list = Liệt kê các bản nháp của một tổ chức, những gì tổ chức đã công bố, và những gì các tệp nêu khác.
help-steward_send = Gửi một bản nháp đi rà soát.
help-steward_approve = Phê duyệt một bản nháp do người khác nhập.
help-steward_give_back = Trả một bản nháp lại cho người phụ trách dữ liệu và nêu lý do.
help-steward_discard = Bỏ một bản nháp không đang được rà soát.
help-steward_publish = Công bố các bản nháp đã phê duyệt, trong một lần ghi.
help-steward_withdraw = Đưa một dòng trở lại như trước một thay đổi đã công bố.
help-steward_export = Ghi những gì người phụ trách dữ liệu đã công bố thành các tệp như trong etl/sources.
help-table = Bảng; tên không đúng thì được trả lời bằng danh sách các bảng.
help-change = Mã của thay đổi, như lệnh list cho biết.
help-set = Giá trị mà một cột phải có.
help-row = Dòng được nói đến: những giá trị chỉ dòng đó có.
help-new_source = Một nguồn chưa có ở đây: title=, publisher=, …
help-reason = Lý do.
help-changes = Mã của các bản nháp đã phê duyệt.
help-conduct = Cập nhật, rà soát và công bố bảng xếp hạng doanh nghiệp dịch vụ.
help-conduct_workbook = Ghi một kỳ thành bảng tính để điền.
help-conduct_import = Lấy vào một bảng tính đã điền, trong một bước; không lưu gì khi còn điều gì sai hoặc chưa quyết định.
help-conduct_answers = Ghi bảng tính để một doanh nghiệp tự trả lời, hoặc lấy vào đúng như doanh nghiệp nộp.
help-conduct_letters = Viết thư cho từng doanh nghiệp của một kỳ đã công bố, tất cả trong một tệp ZIP.
help-conduct_audit = Ghi báo cáo kiểm tra của một kỳ thành PDF: ai đã làm gì khi nào, xung đột lợi ích, đề nghị, các lần công bố.
help-conduct_publish = Công bố những gì đã phê duyệt, trong một lần ghi, ngay bây giờ hoặc về sau; điều công bố về sau được cố định từ bây giờ.
help-conduct_withdraw = Rút lại một lần công bố đang chờ đến giờ.
help-conduct_approve = Phê duyệt những gì đã nộp của các doanh nghiệp: của tất cả, hoặc không của doanh nghiệp nào khi có một doanh nghiệp không phê duyệt được.
help-conduct_decide = Ghi lại quyết định của hội đồng về bản tiếp theo của kỳ.
help-conduct_release = Công bố những gì đã chờ đến giờ; trang web khi đang chạy cũng tự làm việc này.
help-conduct_expire = Xóa các tệp bằng chứng đã hết thời hạn; dùng cho bộ hẹn giờ.
help-conduct_log = Cho biết ai đã làm gì với một kỳ, việc cũ nhất trước.
help-conduct_remind = Hiển thị hoặc gửi lời nhắc về những gì một kỳ đang chờ: đến các doanh nghiệp nếu có --addresses, nếu không thì đến các thành viên.
help-conduct_survey = Đếm câu trả lời của người lao động từ bản xuất của một cuộc khảo sát; những gì đã cho biết về các cột của nó vẫn được dùng.
help-conduct_backup = Ghi hồ sơ và kho dữ liệu vào một tệp.
help-conduct_restore = Đưa một bản sao lưu vào chỗ; trước hết hãy dừng trang web.
help-match = Một tên chỉ doanh nghiệp nào: "PRINTED NAME=KEY", hoặc =new.
help-overwrite = Mã của một thay đổi, hoặc của một doanh nghiệp, mà bảng tính được lấy làm đúng.
help-leave = Mã của một thay đổi, hoặc của một doanh nghiệp, được để như đã lưu.
help-enter_new = Những tên không giống tên nào khác là doanh nghiệp mới.
help-column = Nội dung của một cột chưa biết: "HEADING=FIELD", hoặc =leave.
help-agency_key = Mã của doanh nghiệp.
help-bring = Lấy vào bảng tính đã điền.
help-ranking_reason = Lý do đính chính một bảng xếp hạng đã công bố.
help-at = Khi nào: ngày và giờ, ví dụ 2026-11-21 09:00, theo múi giờ của hiệp hội.
help-agency_keys = Mã của các doanh nghiệp.
help-independent = Lời cam đoan rằng bạn không có lợi ích ở doanh nghiệp nào trong số đó.
help-panel_grade = Hạng do hội đồng cho, khi khác với hạng tính được.
help-panel_reason = Lý do hội đồng cho hạng khác.
help-panel = Thành phần của hội đồng.
help-decision = Quyết định của hội đồng về bản tiếp theo.
help-who = Địa chỉ thư điện tử của thành viên thực hiện.
help-replace = Ghi đè lên tệp đã có.
help-cycle_key = Mã của kỳ, ví dụ vamas-7.
help-agency = Sổ đăng ký doanh nghiệp của một hiệp hội.
help-agency_list = Liệt kê các doanh nghiệp trong sổ đăng ký: mã, tên, số giấy phép.
help-agency_add = Nhập một doanh nghiệp vào sổ đăng ký và cho biết mã của doanh nghiệp ở đó.
help-agency_licence = Ghi số giấy phép của một doanh nghiệp; người đọc thấy số này từ lần công bố tiếp theo.
help-public_key = Mã của doanh nghiệp trong các nguồn công khai.
help-another = Không phải doanh nghiệp nào trong số có tên giống.
help-licence = Số giấy phép.
help-licence_number = Số giấy phép; để trống là xóa đi.
help-link = Liên kết để doanh nghiệp tự trả lời.
help-link_make = Tạo liên kết cho từng doanh nghiệp, chỉ hiển thị một lần này; liên kết có trước đó hết hiệu lực.
help-link_list = Liệt kê liên kết của từng doanh nghiệp, thời hạn của liên kết, và doanh nghiệp đã làm đến đâu.
help-link_withdraw = Chấm dứt ngay liên kết của một doanh nghiệp.
help-link_due = Ngày cuối cùng, ví dụ 2026-12-31, theo giờ của nước có hiệp hội.
help-agencies_of_cycle = Mã của các doanh nghiệp; không ghi là mọi doanh nghiệp của kỳ.
help-member = Ai được làm gì cho một hiệp hội.
help-association = Các hiệp hội cập nhật bảng xếp hạng của mình ở đây.
help-association_add = Cho một hiệp hội cập nhật bảng xếp hạng ở đây, hoặc một tổ chức cập nhật báo cáo; mã nước theo ISO gồm ba chữ.
help-association_code = Gán cho hiệp hội bộ quy tắc ứng xử khác, khi hiệp hội chưa có phương pháp.
help-member_add = Giao cho một người một vai trò ở hiệp hội.
help-member_password = Tạo tài khoản trên máy này, hoặc đổi mật khẩu; người đang đăng nhập bằng tài khoản đó bị đăng xuất.
help-member_close = Xóa một tài khoản trên máy này và kết thúc các phiên làm việc của nó; vai trò vẫn còn cho đến khi bị thu hồi.
help-member_forget = Quên một người: địa chỉ của họ không còn được ghi ở đâu nữa, những gì họ đã làm được ghi dưới một mã.
help-member_list = Liệt kê ai giữ vai trò nào.
help-member_remove = Thu hồi một vai trò của một người.
help-code = Bộ quy tắc ứng xử của hiệp hội; không ghi nếu chỉ thu báo cáo.
help-account = Tạo thêm tài khoản trên máy này và hỏi mật khẩu.
help-addresses = Tệp có một dòng cho mỗi doanh nghiệp: mã hoặc tên, và địa chỉ thư điện tử.
help-send = Gửi đi; nếu không có tùy chọn này thì chỉ hiển thị.
help-cycle = Các bước của một kỳ, từ khi mở đến khi đính chính.
help-cycle_list = Liệt kê các kỳ của một hiệp hội: mã, nhãn, tình trạng.
help-cycle_add = Đưa các doanh nghiệp trong sổ đăng ký vào một kỳ.
help-cycle_open = Mở một kỳ để nhập.
help-cycle_submit = Nộp các đánh giá đã hoàn tất cho người rà soát.
help-cycle_review = Đóng việc nhập của một kỳ, sau khi mọi đánh giá đã được nộp.
help-cycle_return = Trả một đánh giá lại cho người đã nhập.
help-cycle_conflict = Khai báo xung đột lợi ích; phê duyệt đã cho bị rút lại.
help-cycle_reopen = Mở lại một đánh giá của kỳ đã công bố để đính chính.
help-cycle_undo = Khôi phục bảng xếp hạng của bản trước, thành một bản mới.
help-complete_agencies = Mã của các doanh nghiệp; không ghi là mọi doanh nghiệp đã hoàn tất.
help-records = Nơi lưu hồ sơ.
help-records_move = Chép hồ sơ sang một nơi chưa có hồ sơ và so sánh từng dòng; trước hết hãy dừng trang web.
help-keep_aside = Cất riêng những gì đang có ở đó.
help-to = Nơi chép đến, viết như trong COOPERATION_RECORDS: một đường dẫn hoặc postgresql://…
help-survey_agency = Tiêu đề của cột nêu tên doanh nghiệp.
help-survey_question = Một cột trả lời chỉ số nào: "HEADING=INDICATOR".
help-survey_yes = Giá trị có nghĩa là có.
help-survey_no = Giá trị có nghĩa là không.
help-survey_match = Một tên chỉ doanh nghiệp nào: "PRINTED NAME=KEY", hoặc "PRINTED NAME=none".
help-slides = Bộ trang chiếu từ các kịch bản, và các bản tóm lược.
help-slides_list = Nêu tên các kịch bản có sẵn trong sản phẩm.
help-slides_deck = Ghi một kịch bản thành tệp PowerPoint sửa được; những hình không nêu phiên bản dùng phiên bản đã cho.
help-slides_pdf = Ghi một kịch bản thành tài liệu phát tay khổ A4: lần lượt từng trang chiếu, kèm lời nói cho trang đó.
help-slides_check = Trước buổi trình bày, cho biết điều gì không vừa trang, điều gì cũ hơn 12 tháng, và điều gì không thống nhất.
help-slides_brief = Viết bản tóm lược hai trang về một quốc gia thành viên, một hành lang hoặc cả khu vực.
help-slides_agency = Viết những gì người lao động cần biết về một doanh nghiệp trên nửa trang, kèm mã QR dẫn đến phiếu thông tin của doanh nghiệp.
help-storyboard = Một tên trong `list`, một tệp kịch bản, hoặc địa chỉ của một kịch bản.
help-target = Tệp để ghi.
help-template = Mẫu thiết kế của tổ chức bạn.
help-brief_of = Mã của một quốc gia thành viên, hoặc region.
help-corridor = Mã của nước phái cử và nước tiếp nhận, thay cho một nước.
help-since = Một phiên bản trước: cho biết những số liệu chính nào đã thay đổi từ đó.
help-agency_name = Tên của doanh nghiệp, hoặc một phần tên đủ để phân biệt.
help-figures = Các hình trong danh mục.
help-figures_list = Nêu tên mọi hình kèm bộ lọc.
help-figures_sheet = Vẽ mọi hình có bản vẽ trong mọi phương tiện, đặt cạnh nhau.
help-only = Chỉ những hình có tên bắt đầu như vậy.
help-web = Xem xét một bản cài đặt.
help-web_doctor = Cho biết bản cài đặt này có gì sai và cần làm gì, mỗi điều một câu.
help-backups = Thư mục lưu các bản sao lưu.
help-words = Mỗi ngôn ngữ đã hoàn tất đến đâu, và có gì sai.
help-missing = In các mã mà một ngôn ngữ còn thiếu.
help-lang = Ngôn ngữ của những gì được nói và ghi ra: en, vi, …

## Figures taken away: files, citation, pictures

taken-cite = Để trích dẫn:
taken-bibtex = Cho BibTeX:
taken-address = Địa chỉ, luôn hiển thị phiên bản dữ liệu này:
taken-address_below = Trang này chưa có địa chỉ công khai, nên trích dẫn nêu bằng lời vị trí của hình. Ghép sau địa chỉ của trang trong trình duyệt, đường dẫn này mở đúng hình đó với cùng dữ liệu:
taken-on_page = { $product }, trang “{ $page }”
taken-chosen = { $filter }: { $value }
taken-on_snapshot = phiên bản dữ liệu { $snapshot }
taken-heading_of = { $heading } ({ $column })
taken-name_for = Tên của: { $meaning }
taken-worked_out = Được tính cho hình này; ghi chú của hình cho biết cách tính
taken-drawing = Đang vẽ …
taken-picture = Lưu { $form }
taken-data_set = Bộ dữ liệu, phiên bản { $snapshot } ngày { $date }
taken-main_sources = Nguồn chính: { $names }
taken-sheet_drawn = Như hình vẽ
taken-drawn_name = Nội dung
taken-drawn_said = Con số như hình vẽ
taken-drawn_series = Chuỗi
taken-drawn_time = Khi nào
taken-drawn_unit = { $name } ({ $unit })
taken-sheet_columns = Các cột
taken-sheet_sources = Nguồn
taken-sheet_about = Giới thiệu
taken-heading = Cột
taken-meaning = Ý nghĩa và đơn vị
taken-of_table = Trong tệp xuất toàn bộ các bảng
taken-title = Tên
taken-remark = Điều cần biết
taken-note = Ghi chú
taken-as_of = Tính đến
taken-snapshot = Phiên bản dữ liệu
taken-citation = Trích dẫn
taken-where = Có tại
taken-boundaries = Đường biên giới
taken-not_drawn = Hình này là một bảng không có hình vẽ nên không có ảnh. Hãy tải về dưới dạng CSV hoặc bảng tính.
taken-failed = Không tạo được ảnh ({ $reason }). Hãy tải bảng, hoặc ảnh ở dạng khác.

## A figure in a page of another site

embed-title = Một hình của Cooperation Monitor
embed-open = Mở trong Cooperation Monitor
embed-more_rows = và { $count } dòng nữa, có đầy đủ trong Cooperation Monitor
embed-snippet = Để hiển thị trong trang của một nơi được phép:
embed-no_sites = Không trang nào khác được hiển thị hình của trang này. Người vận hành có thể nêu các trang được phép trong thiết lập { $variable }.
embed-wrong_site = Không trang nào khác được hiển thị hình của trang này: “{ $site }” trong thiết lập { $variable } không phải là địa chỉ trang. Địa chỉ trang viết như https://www.example.org, nhiều trang thì cách nhau bằng dấu cách.
embed-no_data = Hiện không đọc được dữ liệu. Vui lòng thử lại sau.
embed-no_snapshot = Địa chỉ yêu cầu một phiên bản dữ liệu không có. Hãy chép lại từ mục “Bảng và tải về” dưới hình.
embed-unknown = Không có hình nào tên này. Hãy chép lại địa chỉ từ mục “Bảng và tải về” dưới hình.
embed-wrong_filter = Địa chỉ không khớp với hình: có bộ lọc ghi hai lần, bộ lọc mà hình không có, hoặc thiếu bộ lọc cần có. Hãy chép lại từ mục “Bảng và tải về” dưới hình.
embed-wrong_value = Địa chỉ yêu cầu một giá trị không có ở mục “{ $filter }”. Hãy chép lại từ mục “Bảng và tải về” dưới hình.
embed-nothing_there = Trong phiên bản dữ liệu này không có gì tên như vậy. Hãy chép lại địa chỉ từ mục “Bảng và tải về” dưới hình.

## PowerPoint decks

deck-slides = Trang chiếu: { $count }
deck-snapshots = Phiên bản dữ liệu: { $numbers }
deck-open = Mở hình này
deck-remark = Cần biết ngay
deck-first_bars = Đang hiện: { $shown } trong { $all } thanh hoặc nhóm thanh đầu tiên
deck-first_rows = Đang hiện: { $shown } trong { $all } dòng đầu tiên
deck-first_columns = Đang hiện: { $shown } trong { $all } cột đầu tiên
deck-first_panels = Đang hiện: { $shown } biểu đồ nhỏ đầu tiên trong { $all }
deck-first_lines = Đang hiện: { $shown } trong { $all } đường đầu tiên
deck-more_rows = và { $count } dòng nữa
deck-shortened = Đoạn chữ kết thúc bằng “…” có tiếp trong hình.
deck-without_bar = { $name } ({ $label })
deck-corner = { $rows } ↓ · { $columns } →
deck-pair = { $one } – { $other }
deck-party = { $name } ({ $kind })
deck-sea = Biển
deck-inset = Toàn bộ bản đồ: vị trí của phần bên cạnh
deck-strip = Dải
deck-about = Về hình này: { $note }
deck-to_say = Nội dung trình bày
deck-evidence = Căn cứ
deck-sources = Nguồn
deck-scope = Phạm vi: { $scope }
deck-numbers = Những gì hiển thị, kèm nguồn và vị trí trong nguồn:
deck-numbers_in = Những gì hiển thị, tính bằng { $unit }, kèm nguồn và vị trí trong nguồn:
deck-number = { $what } – { $places }
deck-more_numbers = và { $count } số nữa, trong bảng của hình
deck-source = – { $name }: { $address }
deck-source_without = – { $name }
deck-more_sources = và { $count } nguồn nữa, nêu trong bảng của hình
deck-alternative = { $kind }. { $marks }
deck-alternative_cut = { $kind }. { $marks }; và { $count } giá trị nữa
deck-mark = { $name }: { $said }
deck-kind_bars = Thanh
deck-kind_dots = Điểm trên thang
deck-kind_timeline = Dòng thời gian
deck-kind_trend = Giá trị theo thời gian
deck-kind_sparkline = Đường nhỏ theo thời gian
deck-kind_multiples = Các biểu đồ nhỏ theo thời gian
deck-kind_matrix = Lưới
deck-kind_network = Mạng lưới
deck-kind_map = Bản đồ
deck-kind_tiles = Con số
deck-kind_table = Bảng
deck-newer = Đã có phiên bản { $number } mới hơn, trong đó các số của hình này khác.
deck-link = Hình này với các số này: { $link }

## Storyboards that come with the product

ready-asean_at_a_glance-title = ASEAN nhìn tổng quan
ready-asean_at_a_glance-lead = Các nước ASEAN hợp tác về di cư lao động như thế nào: điều năm tài liệu và các trang công khai khác cho biết, được đếm và dẫn nguồn.
ready-asean_at_a_glance-corridors_protection-note =
    Đồng thuận năm 2017 ra đời mà không có cơ chế theo dõi và báo cáo. Đây là những gì tài liệu công khai cho phép chúng ta đếm.
    Số người là ước tính của Liên Hợp Quốc theo nước đi và nước đến; một thỏa thuận hay một tùy viên không nói lên mức độ bảo vệ tốt đến đâu.
ready-asean_at_a_glance-overview_map-note =
    Các điểm là nơi có tùy viên lao động, và các trung tâm cho người lao động di cư.
    Nơi trống nghĩa là không nguồn nào nêu gì ở đó, không phải là không có gì.
ready-asean_at_a_glance-overview_region-note =
    Ba danh sách khác nhau về loại và thời điểm, mỗi danh sách có thang đo riêng.
    “Không liệt kê” không phải là số không: hai bảng của tài liệu chính liệt kê các nước phái cử.
ready-asean_at_a_glance-agreements_counts-note =
    Mỗi ngày được in tính là một văn kiện; gia hạn là sự kiện của văn kiện đó. Tổng số mà tài liệu nêu cao hơn: quy tắc đếm quyết định con số.
ready-asean_at_a_glance-attaches_totals-note =
    Cả hai số đều từ cùng một bảng. Với Philippines có ba số khác nhau: theo cột, theo khu vực và theo địa điểm.
    Chúng tôi nêu cả hai và không chọn số nào.
ready-asean_at_a_glance-attaches_origins-note = “Không có tùy viên” và “không có thỏa thuận” nghĩa là: không tìm thấy trong các nguồn này.
ready-asean_at_a_glance-cooperation_matrix-note = Thảo luận, tham vấn, phối hợp: ba loại, không loại nào hơn loại nào. Cấp và loại theo các mục của tài liệu chính khi tài liệu mô tả trường hợp đó, còn lại là suy ra.
ready-asean_at_a_glance-commitments_treaties-note = Ô trống: không tìm thấy trang nào nói như vậy. Dấu hỏi: các trang không thống nhất. Chỉ ký thì chưa ràng buộc.
ready-asean_at_a_glance-sources_discrepancies-note =
    Những điểm này làm thay đổi con số mà người ta sẽ dẫn lại. Nhiều điểm được chương trình đếm lại mỗi khi dữ liệu thay đổi.
    Điều hữu ích cho phòng họp: ai dẫn một tổng số có thể nói đó là số nào, và lấy từ đâu.
ready-bilateral_agreements-title = Thỏa thuận song phương và điều chúng bảo vệ
ready-bilateral_agreements-lead = Các thỏa thuận và biên bản ghi nhớ về di cư lao động: giữa ai với ai, từ khi nào, có nội dung gì, và hành lang nào còn bỏ trống.
ready-bilateral_agreements-agreements_counts-note = Bảng 2 của tài liệu chính và, tách riêng, những gì các trang chính thức và báo chí nêu từ năm 2010. Đã ký không nói lên việc còn hiệu lực hay không.
ready-bilateral_agreements-agreements_years-note = Theo từng năm năm và theo nước liệt kê. Danh sách đến năm 2010 là của một tài liệu; các năm sau dựa vào các trang công khai.
ready-bilateral_agreements-agreements_map-note = Màu là của nước liệt kê văn kiện; đường đậm hơn là nhiều văn kiện hơn.
ready-bilateral_agreements-agreements_states-note = Từng văn kiện đang ở đâu, theo thông tin cuối cùng biết được. Với phần lớn, không biết gì thêm kể từ khi ký.
ready-bilateral_agreements-agreements_timeline-title = Indonesia: các văn kiện, một lệnh cấm, một ý định thư, một nghị định thư
ready-bilateral_agreements-agreements_timeline-note =
    Trình tự với Malaysia: một biên bản ghi nhớ, lệnh cấm đưa lao động giúp việc gia đình, một ý định thư, một nghị định thư sửa đổi biên bản ghi nhớ.
ready-bilateral_agreements-agreements_life-title = Malaysia và Indonesia: một biên bản ghi nhớ và những gì đã xảy ra với nó
ready-bilateral_agreements-agreements_life-note = Trường hợp mà tài liệu chính kể chi tiết nhất.
ready-bilateral_agreements-agreements_provisions-note = Chỉ những văn bản được một nguồn mô tả. Ô trống là không nêu, không phải là không có.
ready-bilateral_agreements-attaches_origins-note = Không danh sách nào đầy đủ; “không có” nghĩa là không tìm thấy ở đây.
ready-bilateral_agreements-sources_discrepancies-note = Điểm được biết đến nhiều nhất: tổng số mà phần lời nêu, và tổng số từ chính bảng của tài liệu.
ready-fairer_recruitment-title = Tuyển dụng có đang công bằng hơn không?
ready-fairer_recruitment-lead = Điều đã cam kết, điều các thỏa thuận quy định, điều doanh nghiệp công bố, và điều người lao động khiếu nại; cùng những gì chưa ai đếm.
ready-fairer_recruitment-agreements_criteria-title = Nhiều thỏa thuận nói về tuyển dụng hơn về bất kỳ điểm nào khác trong danh sách
ready-fairer_recruitment-agreements_criteria-note = Các thỏa thuận nói đến những gì trong một danh sách đã công bố. Chỉ những văn bản có ít nhất một điều khoản được ghi nhận.
ready-fairer_recruitment-commitments_provisions-note = Ai trả tiền, theo lời các thỏa thuận. Điều không liệt kê là không nêu, không phải là không có.
ready-fairer_recruitment-commitments_topics-note = Đã cam kết hoặc khuyến nghị, và có bằng chứng trả lời. Không có bằng chứng là chưa có thông tin, không phải là không hành động.
ready-fairer_recruitment-agencies_participation-note = Mỗi kỳ có thêm doanh nghiệp được đánh giá. Điều đó cho biết bao nhiêu doanh nghiệp tham gia, không phải họ làm tốt đến đâu.
ready-fairer_recruitment-agencies_distribution-title = Trong bảng xếp hạng công bố mới nhất, phần lớn doanh nghiệp được năm sao
ready-fairer_recruitment-agencies_distribution-note = Phiên bản và chỉ tiêu đã thay đổi giữa các kỳ: hạng tăng không phải là bằng chứng của hành vi tốt hơn.
ready-fairer_recruitment-complaints_about-note = Người lao động khiếu nại về điều gì, ở nơi có cơ quan công bố. Các nước khác không công bố gì có thể đặt bên cạnh.
ready-fairer_recruitment-complaints_trend-note = Theo tháng, mỗi chuỗi là của một cơ quan riêng. Ít khiếu nại hơn có thể là ít sai phạm hơn, hoặc ít người dám khiếu nại hơn.
ready-fairer_recruitment-sources_attention-note = Vậy có đang công bằng hơn không? Chưa ai đếm điều có thể trả lời câu hỏi đó. Đây là những gì còn thiếu, theo từng chủ đề.
ready-protection_by_corridor-title = Bảo vệ theo hành lang
ready-protection_by_corridor-lead = Với mỗi cặp nước đi và nước đến: có văn kiện không, có tùy viên lao động không, và bao nhiêu người sống ở đó?
ready-protection_by_corridor-corridors_protection-note =
    Hãy bắt đầu từ con người, không phải từ giấy tờ: bao nhiêu người sống trong một hành lang có cả hai.
    Đó là toàn bộ người di cư theo ước tính của Liên Hợp Quốc, không chỉ người lao động.
ready-protection_by_corridor-corridors_largest-note = Một số ít hành lang có phần lớn số người. Màu cho biết mỗi hành lang có gì.
ready-protection_by_corridor-overview_members-note = Những người mà chính các hành lang của khu vực bỏ sót. “Không có cả hai” nghĩa là không tìm thấy gì trong các nguồn này.
ready-protection_by_corridor-attaches_people-note = Có văn kiện mà không có ai tại chỗ.
ready-protection_by_corridor-corridors_origins-title = Điều bảo vệ con người tùy thuộc vào nơi họ ra đi
ready-protection_by_corridor-corridors_origins-note = Hành lang giữa các quốc gia thành viên, theo nước đi.
ready-protection_by_corridor-complaints_centre_numbers-note = Người lao động có thể đến đâu. Các trung tâm được nêu trong nguồn; không phải danh sách trung tâm đang hoạt động hiện nay.
ready-protection_by_corridor-sources_discrepancies-note = Trước khi dẫn một con số về tùy viên: đây là những số còn tranh cãi.
ready-vamas_experience-title = Doanh nghiệp dịch vụ tự quản lý: kinh nghiệm của VAMAS
ready-vamas_experience-lead = Một bộ quy tắc ứng xử, cách đánh giá doanh nghiệp theo bộ quy tắc đó, điều đã công bố, và điều chưa biết.
ready-vamas_experience-agencies_participation-note = Thiếu cột là không có dữ liệu. Dấu sao đánh dấu số được công bố bằng những từ như “khoảng”.
ready-vamas_experience-agencies_phases-title = Bộ quy tắc được áp dụng qua ba giai đoạn, từ thí điểm đến mọi doanh nghiệp
ready-vamas_experience-agencies_phases-note = Theo mô tả trong tài liệu của ILO. Bảng xếp hạng của kỳ thứ hai gồm 47 doanh nghiệp, không phải 50.
ready-vamas_experience-agencies_distribution-title = Trong kỳ thứ hai phần lớn doanh nghiệp có hạng A2, theo các tỷ lệ cộng lại không khớp
ready-vamas_experience-agencies_distribution-note =
    Ba tỷ lệ được công bố: cộng lại là 97 phần trăm, và một tỷ lệ không ứng với số nguyên doanh nghiệp nào.
    Chữ cái và sao là hai thang không có cách quy đổi nào được công bố, và không bao giờ được nối với nhau.
ready-vamas_experience-agencies_distribution_2-title = Trong kỳ thứ tư không doanh nghiệp nào đạt hạng cao nhất
ready-vamas_experience-agencies_distribution_2-note = Điều đó được in là số không, khác với không được công bố.
ready-vamas_experience-agencies_distribution_3-title = Trong kỳ thứ sáu phần lớn có năm sao
ready-vamas_experience-agencies_distribution_3-note =
    Bảng xếp hạng mới nhất tìm thấy trong tài liệu công khai. Phiên bản và chỉ tiêu đã thay đổi trong thời gian đó: không phải là bằng chứng của hành vi tốt hơn.
ready-vamas_experience-agencies_ladder-note = Các bậc của thang cũ, và bao nhiêu doanh nghiệp ở mỗi bậc. Bậc không có số là không được công bố.
ready-vamas_experience-agencies_movement-title = Dịch chuyển giữa các kỳ mới được công bố một lần
ready-vamas_experience-agencies_movement-note = Từ kỳ thứ nhất sang kỳ thứ hai, trong số doanh nghiệp của kỳ thứ nhất. Từ đó đến nay không có dữ liệu.
ready-vamas_experience-country_gaps-title = Những gì đã tìm về Việt Nam mà không thấy
ready-vamas_experience-country_gaps-note = Mỗi điều ở đây là một câu hỏi mà hiệp hội hoặc bộ có thể trả lời.

## Names of values: the table or the question, its column, the value as it is kept

values-grade_scale-meaning-excellent = xuất sắc
values-grade_scale-meaning-excellent_also_called_top_excellent = xuất sắc; còn gọi là đặc biệt xuất sắc
values-grade_scale-meaning-good = tốt
values-grade_scale-meaning-satisfactory = đạt yêu cầu
values-grade_scale-meaning-not_satisfactory = không đạt yêu cầu
values-published_movement-moved-up = lên hạng
values-published_movement-moved-down = xuống hạng
values-published_movement-moved-same = giữ hạng
values-published_movement-moved-new = mới
values-published_movement-moved-left = không còn được xếp hạng
values-agreement-series-table_2 = Bảng 2 trong tài liệu nền của ILO, đến năm 2010
values-agreement-series-text = Chỉ nêu trong lời văn
values-agreement-series-since_2010 = Trang công khai, từ năm 2010
values-agreement-series-dataset = Bộ dữ liệu được thêm vào
values-agreement-series-steward = Do người phụ trách dữ liệu nhập
values-steward_change-kind-addition = đã thêm
values-steward_change-kind-correction = đã sửa
values-steward_change-kind-removal = đã bỏ
values-steward_change-kind-withdrawal = đã rút lại
values-steward_change-table_name-source = Nguồn
values-steward_change-table_name-agreement = Thỏa thuận
values-steward_change-table_name-agreement_event = Diễn biến của một thỏa thuận
values-steward_change-table_name-agreement_provision = Điều khoản của một thỏa thuận
values-steward_change-table_name-attache_post = Vị trí tùy viên
values-ranking_share-unit-agencies = doanh nghiệp
values-ranking_share-unit-percent_of_assessed = phần trăm số được đánh giá
values-agreement-status-signed = Đã ký
values-agreement-status-in_process = Đang đàm phán
values-complaint_figure-split-none = Không chia
values-complaint_figure-split-complaint_type = Loại khiếu nại
values-complaint_figure-split-destination = Nơi đến
values-complaint_figure-split-place_of_origin = Nơi xuất phát
values-complaint_figure-split-channel = Kênh
values-complaint_figure-split-migration_status = Tình trạng di cư
values-complaint_figure-split-group_of_workers = Nhóm người lao động
values-complaint_figure-split-service = Dịch vụ
values-complaint_figure-split-stage = Giai đoạn
values-complaint_figure-sex-all = tất cả
values-complaint_figure-sex-female = nữ
values-complaint_figure-sex-male = nam
values-complaint_figure-sex-not_recorded = không ghi nhận
values-discrepancy-family-agreements = Thỏa thuận
values-discrepancy-family-attaches = Tùy viên lao động
values-discrepancy-family-complaints = Khiếu nại và trung tâm
values-discrepancy-family-agencies = Doanh nghiệp dịch vụ
values-discrepancy-family-cooperation = Hợp tác khác
values-discrepancy-family-documents = Bản thân các tài liệu
values-discrepancies-matters-headline_number = một con số chính
values-discrepancies-matters-row = một mục
values-discrepancies-matters-wording = chỉ lời văn
values-discrepancies-matters-caution = lưu ý: không so sánh được
values-discrepancy-kind-total_and_parts = tổng và thành phần
values-discrepancy-kind-dates = ngày tháng
values-discrepancy-kind-units = đơn vị
values-discrepancy-kind-names = tên gọi
values-discrepancy-kind-cross_reference = dẫn chiếu
values-discrepancy-kind-counting_rule = cách đếm
values-discrepancy-kind-value = giá trị
values-initiative-level-national = cấp quốc gia
values-initiative-level-bilateral = song phương
values-initiative-level-regional = khu vực
values-initiative-level-interregional = liên khu vực
values-initiative-level-international = quốc tế
values-initiative-cooperation_type-discussion = trao đổi
values-initiative-cooperation_type-consultation = tham vấn
values-initiative-cooperation_type-collaboration = phối hợp
values-initiative_tag-tag-1 = 1 Trao đổi thông tin
values-initiative_tag-tag-2 = 2 Đối thoại chính sách
values-initiative_tag-tag-3 = 3 Thỏa thuận
values-initiative_tag-tag-4 = 4 Hỗ trợ phát triển
values-initiative_tag-tag-5 = 5 Tham vấn ba bên
values-initiative_tag-tag-6 = 6 Thỏa thuận giữa các công đoàn
values-initiative_tag-tag-policy_development = xây dựng chính sách
values-initiative_tag-tag-recruitment_and_preparation = tuyển dụng và chuẩn bị
values-initiative_tag-tag-protection_abroad = bảo vệ ở nước ngoài
values-initiative_tag-tag-return_and_reintegration = về nước và tái hòa nhập
values-party-kind-government = chính phủ
values-party-kind-employers = người sử dụng lao động
values-party-kind-trade_union = công đoàn
values-party-kind-civil_society = tổ chức xã hội dân sự
values-party-kind-international_organisation = tổ chức quốc tế
values-party-kind-recruitment_agency = doanh nghiệp dịch vụ
values-party-kind-research_and_education = nghiên cứu và giáo dục
values-party-kind-media = truyền thông
values-commitment-topic-recruitment_and_fees = tuyển dụng và chi phí
values-commitment-topic-employment_conditions = điều kiện làm việc
values-commitment-topic-information_and_training = thông tin và đào tạo
values-commitment-topic-data = dữ liệu
values-commitment-topic-complaints_and_justice = khiếu nại và tiếp cận công lý
values-commitment-topic-trafficking = mua bán người
values-commitment-topic-attaches_and_consular_help = tùy viên và trợ giúp lãnh sự
values-commitment-topic-crisis = khủng hoảng
values-commitment-topic-return_and_reintegration = về nước và tái hòa nhập
values-commitment-topic-skills_and_recognition = kỹ năng và công nhận kỹ năng
values-commitment-topic-social_protection = an sinh xã hội
values-commitment-topic-irregular_status = tình trạng không hợp lệ
values-commitment-topic-dialogue_and_cooperation = đối thoại và hợp tác
values-commitment-topic-follow_up_and_monitoring = theo dõi và giám sát
values-commitment-topic-remittances = kiều hối
values-commitment-topic-women_and_children = phụ nữ và trẻ em
values-commitment-topic-public_image = hình ảnh trong dư luận
values-commitment-topic-policy_coherence = tính thống nhất của chính sách
values-commitment-topic-rights_and_dignity = quyền và nhân phẩm
values-corridor_protection-protection-agreement_and_post = Có văn kiện và tùy viên
values-corridor_protection-protection-agreement_no_post = Có văn kiện, không có tùy viên
values-corridor_protection-protection-post_no_agreement = Có tùy viên, không có văn kiện
values-corridor_protection-protection-neither = Không tìm thấy cả hai
values-agreement_criteria-says-says_so = có nguồn nêu
values-agreement_criteria-says-said_to_be_missing = có nguồn nói là thiếu
values-agreement_criteria-says-nothing_on_record = không ghi nhận gì
values-agreement_criteria-says-not_on_record_at_all = không ghi nhận điều khoản nào của văn bản này
values-criterion-standard-guidance_2022 = Mạng lưới Liên Hợp Quốc về Di cư, 2022: mười chủ đề
values-criterion-standard-twenty_topics = Hai mươi chủ đề do Chilton và Woda mã hóa
values-agreement_states-state-under_renegotiation = đang đàm phán lại
values-agreement_states-state-suspended = tạm ngừng
values-agreement_states-state-term_ended = đã hết thời hạn
values-agreement_states-state-replaced = được thay thế
values-agreement_states-state-in_process = chờ ký
values-agreement_states-state-renewed_or_amended = gia hạn hoặc sửa đổi
values-agreement_states-state-signed = đã ký, không biết gì thêm sau đó
values-news-kind-agreement_signed = ký thỏa thuận
values-news-kind-on_an_agreement = sự kiện của một thỏa thuận
values-news-kind-meeting = cuộc họp
values-news-kind-treaty = điều ước
values-news-kind-law = luật
values-news-kind-ranking_published = công bố xếp hạng
values-agreement-trust-a = Trang hoặc thông cáo chính thức
values-agreement-trust-b = Báo chí dẫn số liệu chính thức
values-agreement-trust-c = Bản sao trên trang khác, doanh nghiệp hoặc tổ chức xã hội dân sự
values-agreement-trust-d = Được tính từ số liệu khác
values-agreement-trust-s = Như in trong một trong năm tài liệu
values-cycles-trust-p = Do hiệp hội công bố ở đây
values-ratification-action-ratified = đã phê chuẩn
values-ratification-action-acceded = đã gia nhập
values-ratification-action-signed = đã ký; không tìm thấy hành động nào sau đó
values-ratification-action-not_ratified = chưa phê chuẩn, theo một trang
values-attache_coverage-coverage-agreement_no_post = Có văn kiện, không có tùy viên
values-attache_coverage-coverage-post_no_agreement = Có tùy viên, không có văn kiện
values-attache_coverage-coverage-agreement_and_post = Có văn kiện và tùy viên
values-commitments-furthest-no_information = chưa có thông tin
values-commitments-furthest-planned = đã lên kế hoạch
values-commitments-furthest-begun = đã bắt đầu
values-commitments-furthest-in_place = đã thực hiện
values-commitments-furthest-before_the_promise = trước cam kết
values-scorecard_names-what-given_by_association = tên trong bảng xếp hạng đã công bố
values-scorecard_names-what-in_public_material = tên trong tài liệu công khai
values-scorecard_names-what-other_or_former = tên khác hoặc tên cũ
values-scorecard_names-what-record_merged = hồ sơ đã nhập vào hồ sơ này
returns-title = Báo cáo
returns-lead = Nhận báo cáo của trung tâm đúng như văn phòng trung tâm viết. Không có gì lên trang công khai trước khi người thứ hai phê duyệt và có người công bố.
returns-view_bring_in = Nhận tệp
returns-view_drafts = Rà soát và công bố
returns-view_published = Đã công bố, và những gì thay đổi
returns-view_expected = Trung tâm phải nộp
returns-none_expected = Chưa có báo cáo nào phải nộp. Quản trị viên thêm trung tâm ở mục “Trung tâm phải nộp”.
returns-take_form = Mẫu của sản phẩm, cho văn phòng chưa có bố cục
returns-take_form_csv = Mẫu này dưới dạng CSV
returns-usual_kinds = Nợ lương; Hợp đồng không đúng thỏa thuận; Giữ giấy tờ; Phí tuyển dụng; Điều kiện làm việc; Lạm dụng hoặc bạo lực; Loại khác
returns-bring = Bảng tính của văn phòng (.xlsx) hoặc CSV
returns-bring_note = Tệp được đọc và hiển thị cạnh nội dung đã hiểu. Điều chưa chắc chắn được hỏi từng ô; không giữ gì trước khi bạn nhận. Bố cục được xác nhận một lần và được nhận ra ở tháng sau.
returns-recognised = Bố cục của tệp này đã biết: tệp được đọc như đã xác nhận trước đó.
returns-layout_changed = Bố cục của tệp này khác với bố cục đã xác nhận. Hãy xem các cột có nghĩa gì, rồi xác nhận lại.
returns-new_layout = Tệp có bố cục này là mới ở đây. Hãy xem các cột và nhãn được hiểu thế nào, sửa chỗ sai, rồi xác nhận một lần.
returns-choose_centre = Hãy chọn trung tâm: { $centres } không thuộc các trung tâm phải nộp.
returns-layout_right = Các cột, nhãn và trung tâm đã đúng
returns-not_answered = chưa trả lời
returns-which_centre = “{ $printed }” là trung tâm nào?
returns-not_chosen = chưa chọn
returns-columns_and_labels = Ý nghĩa của các cột và nhãn
returns-layout_table = Bảng
returns-layout_letter = Cột
returns-layout_heading = Tiêu đề
returns-layout_text = Nhãn
returns-layout_role = Chứa
returns-layout_axis = Nhãn thuộc về
returns-layout_measure = Thước đo
returns-layout_unit = Đơn vị
returns-layout_category = Loại khiếu nại
returns-layout_stage = Giai đoạn
returns-layout_sex = Giới tính
returns-layout_destination = Nơi đến
returns-cells_read = Đã đọc { $count } ô
returns-cell_place = Ô
returns-cell_centre = Trung tâm
returns-cell_month = Tháng
returns-cell_measure = Thước đo
returns-cell_category = Loại khiếu nại
returns-cell_stage = Giai đoạn
returns-cell_sex = Giới tính
returns-cell_destination = Nơi đến
returns-cell_value = Con số
returns-cell_without_number = Vì sao không có số
returns-cell_unit = Đơn vị
returns-cell_written = Như đã viết
returns-cell_note = Ghi chú
returns-stage_all = tất cả
returns-stage_before_departure = trước khi đi
returns-stage_at_destination = ở nước tiếp nhận
returns-stage_after_return = sau khi về
returns-stage_not_recorded = không ghi
returns-sex_all = tất cả
returns-sex_female = nữ
returns-sex_male = nam
returns-sex_not_recorded = không ghi
returns-role_value = số
returns-role_label = nhãn
returns-role_numbering = số thứ tự
returns-role_note = ghi chú
returns-role_cumulative = số cộng dồn đến một tháng, để riêng
returns-role_aside = để riêng
returns-role_part = một loại
returns-role_total = tổng
returns-role_subtotal = tổng phụ
returns-role_section = tiêu đề nhóm
returns-axis_category = loại khiếu nại
returns-axis_centre = trung tâm
returns-axis_month = tháng
returns-axis_year = năm
returns-axis_stage = giai đoạn
returns-axis_sex = giới tính
returns-axis_destination = nơi đến
returns-axis_measure = chỉ số
returns-without_nothing_handed_in = không nộp gì
returns-without_not_collected = không thu thập
returns-without_dash = dấu gạch
returns-without_suppressed = không hiển thị
returns-without_note = có ghi chú
returns-completeness_complete = đầy đủ
returns-completeness_partial = một phần
returns-completeness_nil = không có gì để báo cáo
returns-kind_return = báo cáo
returns-kind_correction = đính chính
returns-kind_undo = hoàn tác
returns-taken_as = Được hiểu như dưới đây; chỗ nào sai thì sửa trong “Ý nghĩa của các cột và nhãn”:
returns-would_change = Tệp sẽ trở thành gì
returns-corrects = { $of }: so với bản đã công bố
returns-changes = { $count } ô khác
returns-take_in = Nhận { $count } báo cáo
returns-drafts = { $count ->
    [0] Không có bản nháp
   *[other] { $count } bản nháp
}
returns-look_at = Xem
returns-draft_of = { $of } ({ $state })
returns-month_of = { $centre }, { $month }
returns-its_cells = Các ô
returns-send = Gửi để rà soát
returns-send_all = { $count ->
   *[other] Gửi cả { $count } bản nháp đi rà soát
 }
returns-sent_all = { $count ->
   *[other] { $count } bản nháp đã được gửi đi rà soát.
 }
returns-discard = Bỏ
returns-discarded = Đã bỏ { $of }; nhật ký giữ lại việc đã có bản này.
returns-approve = Phê duyệt
returns-why_back = Vì sao trả lại
returns-give_back = Trả lại
returns-to_publish = Công bố cùng nhau
returns-message = Công bố gì
returns-reason = Vì sao đính chính báo cáo đã công bố; để trống nếu là báo cáo đầu tiên của tháng
returns-publish = Công bố
returns-published_now = Đã công bố { $count } báo cáo.
returns-none_published = Tổ chức này chưa công bố báo cáo nào.
returns-month = Tháng
returns-versions = Các phiên bản của tháng này
returns-version_against = Mỗi phiên bản thay đổi gì so với phiên bản trước
returns-undo_reason = Vì sao hủy phiên bản cuối
returns-undo = Hủy phiên bản cuối
returns-undone_now = Tháng này trở lại như ở phiên bản trước.
returns-no_more = không phải nộp nữa
returns-expected_centres = { $count ->
    [0] Chưa có trung tâm nào
   *[other] { $count } quyết định về báo cáo phải nộp
}
returns-expect_note = Dòng mới của một trung tâm có hiệu lực từ tháng đầu của dòng đó. Ngày 0 nghĩa là không phải nộp báo cáo nữa.
returns-centre_key = Mã trung tâm, chẳng hạn prey-veng; lấy mã trong danh sách trung tâm nếu có ở đó
returns-centre_name = Tên trung tâm
returns-first_month = Tháng đầu phải nộp, chẳng hạn 2025-01
returns-day_due = Hạn vào ngày này của tháng sau
returns-expect = Lưu
returns-threshold = Số đếm dưới mức này không hiển thị; 0 là hiển thị tất cả
returns-set_threshold = Đặt ngưỡng
returns-bad_centre = “{ $typed }” không phải là mã trung tâm: hãy viết chữ thường không dấu và chữ số, nối bằng dấu gạch nối, chẳng hạn prey-veng.
returns-no_centre_name = Trung tâm cần có tên.
returns-bad_day = { $day } không phải là ngày hạn nộp báo cáo: hãy ghi ngày từ 1 đến { $last }.
returns-bad_month = “{ $typed }” không phải là tháng: hãy ghi năm và tháng, chẳng hạn 2025-01.
returns-bad_threshold = { $typed } không phải là ngưỡng: hãy ghi 0 hoặc số lớn hơn.
returns-anothers_centre = { $centre } là trung tâm của tổ chức khác hoặc nước khác. Hãy ghi mã khác.
returns-expects = Báo cáo của { $centre } phải nộp từ { $month } trở đi
returns-expected_now = Báo cáo của { $centre } phải nộp từ { $month } trở đi.
returns-threshold_set = Từ lần công bố sau, số đếm dưới { $least } không hiển thị.
returns-centre_and_key = { $centre } ({ $code })
returns-not_expected = Tổ chức này không phải nộp báo cáo của “{ $centre }”. Các trung tâm phải nộp: { $known }. Quản trị viên có thể thêm trung tâm.
returns-month_to_come = { $centre } chưa thể báo cáo { $month }: tháng chưa bắt đầu.
returns-nothing_in_file = Tệp không có báo cáo nào.
returns-month_twice = { $of } có trong tệp nhiều hơn một lần. Mỗi tệp chỉ ghi một nội dung cho một tháng.
drafts-no_draft = Ở đây không có bản nháp của { $of }.
drafts-own_draft = { $of } do chính bạn nhận hoặc gửi. Người khác phải phê duyệt.
drafts-of_a_colleague = { $of } đã được { $who } nhận và khác với của bạn. Chưa có gì thay đổi: hãy thống nhất, rồi bỏ bản không dùng.
drafts-wrong_state = { $of } đang ở trạng thái { $state }: hiện không làm việc này được.
drafts-state_taken_in = đã nhận
drafts-state_under_review = đang rà soát
drafts-state_approved = đã phê duyệt
drafts-state_given_back = bị trả lại
drafts-not_approved = { $of } chưa được phê duyệt. Người thứ hai phải phê duyệt trước.
returns-published_already = Phiên bản { $version } của { $of } đã công bố. Phiên bản tiếp theo là đính chính: hãy nêu lý do đính chính.
returns-nothing_changed = { $of } đã ghi đúng như bản đã công bố. Không có gì để đính chính.
returns-nothing_to_undo = { $of } không có phiên bản trước để quay lại.
returns-overtaken = Người khác đã công bố trước: { $reason } Hãy xem bản đã công bố, rồi đính chính.
returns-not_utf8 = { $file } không phải là CSV theo UTF-8. Hãy lưu thành “CSV UTF-8”.
returns-no_column = { $file } không có cột { $columns }. CSV dạng dòng dài có mỗi ô một dòng, kèm centre_id và month.
returns-row = dòng { $number }
returns-not_on_list = Dòng { $row }, { $column }: “{ $value }” không thuộc { $words }.
returns-no_measure = Dòng { $row } không cho biết đếm gì: hãy điền cột measure.
returns-number_or_reason = Dòng { $row } cần có một con số, hoặc lý do không có số ở without_number.
returns-no_number = Dòng { $row }: “{ $value }” không phải là số như 12 hoặc 1250.50.
returns-would_become = { $of }: phiên bản { $version }, { $cells } ô, trong đó { $changes } ô mới hoặc thay đổi.
returns-taken_in = Đã nhận { $count } báo cáo. Tiếp theo hãy gửi để rà soát.
returns-sent = { $of } đã được gửi để rà soát.
returns-approved = { $of } đã được phê duyệt.
returns-given_back = { $of } đã bị trả lại.
returns-published = { $of } đã công bố, ở phiên bản dữ liệu { $snapshot }.
returns-undone = { $of } trở lại như ở phiên bản trước, ở phiên bản dữ liệu { $snapshot }.
returns-holds_returns = Kho dữ liệu này đã có báo cáo. Báo cáo giả định phải ở kho riêng: hãy nêu kho khác bằng COOPERATION_CATALOG và COOPERATION_DATA, hoặc dùng “make practice”.
returns-generated = Đã ghi { $rows } ô giả định vào kho dữ liệu. Mọi số liệu trong đó đều ghi là thực hành.
returns-generated_before = Trong kho dữ liệu đã có báo cáo giả định; chúng được giữ nguyên.

## Người phụ trách dữ liệu: thỏa thuận và vị trí tùy viên, do những người nắm rõ nhập vào

stewards-title = Phụ trách dữ liệu
stewards-lead = Thêm hoặc sửa một thỏa thuận hay một vị trí tùy viên, kèm nguồn nói như vậy. Không có gì lên trang công khai trước khi người thứ hai phê duyệt và có người công bố.
stewards-view_enter = Nhập
stewards-view_drafts = Rà soát và công bố
stewards-view_published = Đã công bố
stewards-only_stewards = Chỉ người phụ trách dữ liệu mới nhập dòng. Quản trị viên trao vai trò này.
stewards-begin_with = Bắt đầu với
stewards-a_new_one = một mục mới
stewards-given_back_as = Mục này bị trả lại: { $remark }
stewards-what = Nội dung
stewards-act = Việc cần làm
stewards-act_addition = Thêm điều còn thiếu
stewards-act_correction = Sửa điều đang có
stewards-act_removal = Bỏ điều không nên có
stewards-which = Mục nào
stewards-choose = chọn
stewards-no_rows = Chưa có mục nào thuộc loại này cho nước của bạn. Hãy thêm điều còn thiếu.
stewards-source = Nguồn nói như vậy
stewards-new_source = một nguồn chưa có ở đây
stewards-of_source = Nguồn: { $column }
stewards-evidence = Bằng chứng
stewards-required = { $column } (bắt buộc)
stewards-trust_letter = { $letter }: { $meaning }
stewards-help_listed_code = Nước có danh mục hoặc trang nêu văn kiện này
stewards-help_counterpart_code = Bên kia: một nước, vùng lãnh thổ hoặc một phần của nước
stewards-help_workers_move = Người lao động di chuyển theo hướng nào
stewards-help_workers_move_basis = Nguồn nói như vậy, hay điều này suy ra từ vai trò của hai nước ở chỗ khác trong các nguồn
stewards-help_instrument = Đây là loại văn kiện gì
stewards-help_agreement-title = Tên hoặc chủ đề, bằng lời giản dị; để trống nếu nguồn không nêu
stewards-help_signed_on = Ngày ký: ngày, tháng hoặc năm, trong phạm vi nguồn nêu
stewards-help_sector = Ngành nghề hoặc nhóm lao động được áp dụng; để trống nếu nguồn không nêu
stewards-help_status = Văn kiện đã ký hay chưa. Điều này không nói lên việc văn kiện có hiệu lực
stewards-help_status_detail = Nguồn nói thêm gì về tình trạng, bằng lời giản dị
stewards-help_printed_as = Nguồn in như thế nào, rút gọn còn chính mục đó
stewards-help_doubt = Điều khiến dòng này bị nghi ngờ so với nguồn; để trống nếu không có
stewards-help_locator = Chỗ trong nguồn: bảng, mục, đoạn, trang hoặc phần của trang
stewards-help_trust = Có thể tin cậy dòng này đến mức nào
stewards-help_agreement_id = Thỏa thuận được nói đến
stewards-help_event = Điều đã xảy ra: chọn một từ trong danh sách hoặc gõ từ khác
stewards-help_happened_on = Khi nào xảy ra: ngày, tháng hoặc năm, trong phạm vi nguồn nêu
stewards-help_agreement_event-note = Điều đã xảy ra, bằng lời giản dị
stewards-help_topic = Điều khoản nói về việc gì
stewards-help_provision = Sự bảo vệ hoặc quy tắc, bằng từ ngữ của lĩnh vực
stewards-help_holds = Nguồn nói là có hay nói là thiếu
stewards-help_amount = Số tiền hoặc số lượng, nếu nguồn nêu
stewards-help_unit = Đơn vị: tiền tệ như MYR, phần trăm lương tháng, ngày, năm, mỗi tuần
stewards-help_detail = Các điều kiện, bằng lời giản dị
stewards-help_article = Điều hoặc khoản của văn kiện, như nguồn dẫn
stewards-help_origin_code = Nước cử tùy viên
stewards-help_place_code = Nước hoặc vùng lãnh thổ nơi tùy viên được cử đến
stewards-help_city = Thành phố, như nguồn nêu; để trống nếu nguồn chỉ nêu nước hoặc vùng lãnh thổ
stewards-help_city_code = Thành phố trong danh mục nơi; để trống nếu nguồn không nêu
stewards-help_posts_basis = Vì sao biết số này: nguồn in ra; một, vì nơi đó đứng riêng; không in; tính chung với cả nơi; hoặc đã đóng, khi nguồn nói không còn vị trí
stewards-help_posts = Có bao nhiêu vị trí; để trống nếu nguồn không in số hoặc vị trí đã đóng
stewards-help_as_of = Ngày mà nguồn nói đến; để trống nếu nguồn không nêu
stewards-help_reason = Vì sao không có số, hoặc điều người đọc nên biết về số đó
stewards-help_region_printed = Đề mục mà nguồn xếp nơi này vào; để trống nếu không có
stewards-help_source-title = Tên trang hoặc tài liệu, bằng tiếng Anh nếu trang dùng ngôn ngữ khác
stewards-help_source-publisher = Ai đã công bố
stewards-help_source-url = Địa chỉ của trang; để trống nếu không có
stewards-help_source-published_on = Ngày công bố; để trống nếu không ghi ngày
stewards-help_source-read_on = Ngày bạn đọc
stewards-help_source-note = Điều người đọc nên biết về nguồn, chẳng hạn bạn đã xem một bản sao
stewards-why = Lý do
stewards-keep = Giữ làm bản nháp
stewards-kept = Đã giữ làm bản nháp. Hãy gửi đi rà soát ở mục “Rà soát và công bố”.
stewards-act_of = { $act }: { $row }
stewards-pair = { $one } – { $other }
stewards-differences = Điều sẽ khác đi
stewards-with_source = Kèm một nguồn chưa có ở đây: { $source }
stewards-because = Lý do: { $reason }
stewards-drafts = { $count ->
    [0] Không có bản nháp
   *[other] { $count } bản nháp
 }
stewards-published_now = { $count ->
   *[other] { $count } thay đổi đã được công bố.
 }
stewards-none_published = Những người phụ trách dữ liệu của tổ chức này chưa công bố gì.
stewards-take_files = Các tệp sẽ chứa nội dung này
stewards-files_note = Những gì mọi người phụ trách đã công bố, dưới dạng tệp của một thư mục nguồn. Khi đặt vào đó, việc dựng lại không thay đổi gì.
stewards-why_withdraw = Lý do rút lại thay đổi này
stewards-withdraw = Trả về như trước
stewards-withdrawn_now = Dòng đã trở lại như trước.
stewards-withdrawn = { $of } đã được rút lại, trong phiên bản dữ liệu { $snapshot }.
stewards-entered = Đã giữ làm bản nháp { $of }.
stewards-exported = { $count ->
    [0] Không có gì để ghi: các tệp đã chứa mọi thứ.
   *[other] Đã ghi { $count } tệp.
 }
stewards-no_table = “{ $table }” không phải là bảng mà người phụ trách thay đổi: { $known }.
stewards-no_pair = “{ $typed }” không nêu cột cùng giá trị. Hãy viết CỘT=GIÁ TRỊ với một trong: { $known }.
stewards-which_row = { $count ->
    [0] Không dòng nào có { $typed }. Hãy xem bảng đang chứa gì.
   *[other] { $count } dòng có { $typed }. Hãy nêu thêm điều chỉ riêng dòng đó có.
 }
stewards-not_your_country = Điều này không thuộc nước của tổ chức bạn. Người phụ trách của nước đó, hoặc của ban thư ký, sẽ nhập.
stewards-changed_meanwhile = Dòng đã bị thay đổi trong lúc đó, bởi người phụ trách khác hoặc bởi một lần dựng lại. Hãy xem dòng hiện tại rồi nhập lại thay đổi.
stewards-say_why = Hãy nêu lý do: không được để trống.
stewards-trust_of_documents = Chữ S chỉ dành cho năm tài liệu: hãy chọn chữ xứng với nguồn này.
stewards-own_country = Một trong hai ô, “{ $first }” hoặc “{ $second }”, là { $country }: người phụ trách của nước này nhập những gì thuộc về nước mình.
stewards-part_has_no_posts = Vị trí này được tính chung với cả nơi, nên không có số riêng: hãy để trống.
stewards-part_of_what = Chưa có dòng nào của nguồn này tính cả nơi. Hãy nhập và công bố dòng đó trước.
stewards-closed_has_no_posts = Một vị trí đã đóng không có số lượng: hãy để trống.
stewards-event_renewed = gia hạn
stewards-event_extended = kéo dài
stewards-event_updated = cập nhật
stewards-event_new_text_signed = ký văn bản mới
stewards-event_suspended = tạm ngừng
stewards-event_suspension_lifted = bỏ tạm ngừng
stewards-event_lapsed = hết hiệu lực
stewards-event_expiry = hết hạn
stewards-event_replaced = được thay thế
stewards-event_renewal_under_discussion = đang bàn gia hạn
stewards-event_ban_imposed = ban hành lệnh cấm
stewards-event_ban_lifted = bỏ lệnh cấm
stewards-event_in_effect = có hiệu lực
stewards-no_date = Không đọc được “{ $typed }” là ngày nào. Hãy viết 2026-03-01, 1/3/2026 (ngày trước), 2026-03 hoặc 2026.
stewards-closed_since = Hãy nêu đóng từ khi nào: năm, tháng hoặc ngày, chẳng hạn 2025-06.
stewards-printed_has_a_number = Hãy viết số mà nguồn in, hoặc chọn là nguồn không in số.
stewards-nothing_changed = Đây là điều đang có sẵn. Không có gì để sửa.
stewards-there_already = Đã có một dòng về điều này. Hãy sửa dòng đó, hoặc nêu điều phân biệt dòng này với nó.
stewards-broken = “{ $value }” { $reason }.
stewards-must_be_filled = Mục này phải được điền.
stewards-formula = Bảng tính sẽ chạy nội dung này như công thức: hãy bắt đầu bằng chữ hoặc số.
stewards-at = { $column }: { $fault }
stewards-no_change = { $of } không phải là thay đổi của tổ chức này có thể rút lại.
stewards-contradicts = Các tệp nay nói về { $row } khác với điều người phụ trách đã công bố ({ $of }). Điều người phụ trách công bố đang được hiển thị. Nếu rút lại, dòng sẽ theo các tệp.
stewards-gone_from_files = Các tệp không còn chứa dòng mà người phụ trách đã sửa ({ $of }). Điều người phụ trách công bố đang được hiển thị. Nếu rút lại, dòng sẽ mất.

## Names of values that English calls as the tables do; other languages need them

values-evidence_provider-body_kind-government = chính phủ
values-evidence_provider-body_kind-mission_abroad = cơ quan đại diện ở nước ngoài
values-evidence_provider-body_kind-trade_union = công đoàn
values-evidence_provider-body_kind-international_organisation = tổ chức quốc tế
values-evidence_provider-body_kind-workers = người lao động
values-evidence_provider-body_kind-agency = doanh nghiệp dịch vụ
values-evidence_provider-body_kind-association = hiệp hội
values-evidence_provider-contribution-agreement = đã thỏa thuận
values-evidence_provider-contribution-agreement_planned = dự kiến thỏa thuận
values-evidence_provider-contribution-comments_received = đã gửi ý kiến
values-evidence_provider-contribution-asked = được hỏi
values-mechanism_step-sequence-stage_of_development = giai đoạn xây dựng
values-mechanism_step-sequence-flow_of_a_complaint = các bước giải quyết khiếu nại
values-mechanism_step-sequence-beside_it = bên cạnh đó
values-conduct_code-owner-vietnam_association_of_manpower_supply_vamas_ = Hiệp hội Xuất khẩu lao động Việt Nam (VAMAS)
values-complaint_mechanism-name-complaint_mechanism_for_cambodian_migrant_workers = Cơ chế khiếu nại dành cho lao động di cư Campuchia
values-complaint_mechanism-operator-ministry_of_labour_and_vocational_8c404c58 = Bộ Lao động và Đào tạo nghề Campuchia (MOLVT) cùng các sở của bộ ở các tỉnh (PDOLVT)
values-complaint_mechanism-status-set_up_and_being_tested_the_ilo_was_36bb060e = Đã được lập và đang thử nghiệm; ILO khi đó còn thu thập dữ liệu về cách cơ chế hoạt động
values-complaint_mechanism-detail-receives_complaints_of_migrant_workers_c471a35e = Tiếp nhận khiếu nại của lao động di cư về các doanh nghiệp tuyển dụng và gắn khiếu nại với việc quản lý hoạt động tuyển dụng, để bộ có thể xử lý doanh nghiệp vi phạm. Quy định quyền và nghĩa vụ của bộ, của các sở ở tỉnh, của người khiếu nại và của bên bị khiếu nại.
values-complaint_mechanism-name-regional_complaint_mechanism_of_the_28223ac5 = Cơ chế khiếu nại khu vực của Hội đồng Công đoàn ASEAN (ATUC)
values-complaint_mechanism-operator-asean_trade_union_council_and_its_67d3111c = Hội đồng Công đoàn ASEAN và các trung tâm công đoàn quốc gia thành viên, cùng với ILO
values-complaint_mechanism-status-under_development_to_be_created_and_08e4ebf6 = Đang được xây dựng, còn phải lập và thử nghiệm (phỏng vấn ngày 9 tháng 10 năm 2014)
values-complaint_mechanism-detail-lets_a_migrant_worker_from_an_asean_f964a9c7 = Để lao động di cư từ một nước ASEAN khiếu nại được với một trung tâm công đoàn quốc gia, nơi chuyển vụ việc đi tiếp. Dựa vào cán bộ đầu mối và bàn hỗ trợ lao động di cư ở các trung tâm quốc gia; theo tài liệu, ATUC tập hợp 18 liên đoàn và tổng liên đoàn của chín nước ASEAN.
values-complaint_mechanism-name-hotline_1694 = Đường dây nóng 1694
values-complaint_mechanism-operator-department_of_employment_ministry_of_labour_of_thailand = Cục Việc làm, Bộ Lao động Thái Lan
values-complaint_mechanism-status-in_service_when_the_ministry_wrote_in_2017 = Đang hoạt động khi bộ viết, năm 2017
values-complaint_mechanism-detail-answers_job_seekers_employers_and_c106c482 = Trả lời người tìm việc, người sử dụng lao động và lao động di cư ở mọi nơi trên đất Thái Lan, có cả người nói tiếng Anh, tiếng Myanmar và tiếng Khmer, và tiếp nhận khiếu nại.
values-complaint_mechanism-name-working_for_workers_app = Ứng dụng Working for Workers
values-complaint_mechanism-operator-ministry_of_human_resources_of_malaysia = Bộ Nguồn nhân lực Malaysia
values-complaint_mechanism-status-taking_complaints_when_the_page_was_written_in_march_2024 = Đang nhận khiếu nại khi trang được viết, tháng 3 năm 2024
values-complaint_mechanism-detail-takes_complaints_of_local_and_foreign_dcbd7087 = Nhận khiếu nại của lao động trong nước và nước ngoài, gồm 14 loại; trang nêu đầu tiên là tiền lương chưa trả.
values-mechanism_step-step-tripartite_stakeholder_consultation = Tham vấn ba bên với các bên liên quan
values-mechanism_step-detail-in_2012_the_ministry_asked_the_ilo_to_781f20bf = Năm 2012 bộ nhờ ILO giúp soạn các quyết định của bộ (prakas) để thi hành Nghị định (Sub-Decree) số 190. ILO đề xuất một nhóm tham vấn gồm đại diện ba bên và xã hội dân sự, cùng nội dung của tám prakas. Prakas số 249 vạch ra trình tự khiếu nại. Mẫu đơn khiếu nại, soạn cùng công đoàn, các tổ chức phi chính phủ và ILO, hoàn tất vào tháng 6 năm 2014; một cơ sở dữ liệu khiếu nại cũng sẽ được thiết kế.
values-mechanism_step-step-training = Tập huấn
values-mechanism_step-detail-after_prakas_no_249_was_adopted_the_97142e07 = Sau khi Prakas số 249 được ban hành, bộ, với sự hỗ trợ của ILO, tập huấn về trình tự khiếu nại cho Hiệp hội các doanh nghiệp tuyển dụng Campuchia, các sở lao động của tất cả 24 tỉnh, các tổ chức phi chính phủ và nhân viên các MRC.
values-mechanism_step-step-establishment_and_testing_of_the_complaint_system = Lập và thử nghiệm hệ thống khiếu nại
values-mechanism_step-detail-the_ministry_s_mrc_in_phnom_penh_opened_75e557de = Trung tâm hỗ trợ người lao động di cư (MRC) của bộ ở Phnom Penh mở cửa vào tháng 1 năm 2014, chủ yếu để giải quyết khiếu nại. Bộ và các sở của ba tỉnh được chọn, cùng công đoàn và các tổ chức xã hội dân sự, thu nhận và trả lời khiếu nại về các doanh nghiệp tuyển dụng.
values-mechanism_step-step-data_collection_and_analysis = Thu thập và phân tích dữ liệu
values-mechanism_step-detail-the_ilo_gathers_data_on_the_complaints_3533ee59 = ILO thu thập dữ liệu về các khiếu nại đã nhận, loại và kết quả của chúng, và về điều gì làm cho việc nộp và giải quyết khiếu nại khó khăn; bộ sẽ phân tích dữ liệu và tìm cách cải thiện thủ tục.
values-mechanism_step-step-receive = Tiếp nhận
values-mechanism_step-detail-a_national_trade_union_centre_receives_47892167 = Một trung tâm công đoàn quốc gia tiếp nhận khiếu nại từ người lao động hoặc từ người đại diện cho họ.
values-mechanism_step-step-record = Ghi nhận
values-mechanism_step-detail-the_centre_records_it_on_a_standard_intake_form_ = Trung tâm ghi khiếu nại vào mẫu tiếp nhận chung.
values-mechanism_step-step-forward = Chuyển tiếp
values-mechanism_step-detail-depending_on_the_complaint_the_centre_a76954cf = Tùy theo khiếu nại, trung tâm chuyển vụ việc đến một cơ quan nhà nước, một tổ chức xã hội dân sự đối tác hoặc một trung tâm quốc gia khác của ATUC.
values-mechanism_step-step-capacity_building = Nâng cao năng lực
values-mechanism_step-detail-atuc_and_the_ilo_are_to_train_the_focal_347d2e33 = ATUC và ILO sẽ tập huấn cho các đầu mối, trước hết ở ít nhất hai nơi tiếp nhận ngoài ATUC, như Hồng Kông (Trung Quốc) và các nước Trung Đông.
values-mechanism_step-step-formalizing_agreements = Ký kết thỏa thuận chính thức
values-mechanism_step-detail-atuc_presses_its_affiliates_to_agree_a52f2497 = ATUC thúc giục các tổ chức thành viên thỏa thuận song phương hoặc đa phương với công đoàn hoặc trung tâm lao động ở nơi tiếp nhận như Hồng Kông (Trung Quốc), Nhật Bản và Hàn Quốc, để người lao động gặp nạn được giúp đỡ hoặc được bảo vệ.
values-mechanism_step-step-call_1694 = Gọi 1694
values-mechanism_step-step-complain_in_the_app = Khiếu nại trong ứng dụng
values-mechanism_step-detail-monday_to_friday_from_8_30_to_16_30_a3bda9ca = Thứ Hai đến thứ Sáu, từ 8 giờ 30 đến 16 giờ 30; lâu hơn, và cả cuối tuần, trong thời gian lao động không có giấy tờ được đăng ký, đến ngày 7 tháng 8 năm 2017.
values-mechanism_step-detail-taken_from_3_may_2021_to_24_february_71998525 = Đã nhận từ ngày 3 tháng 5 năm 2021 đến ngày 24 tháng 2 năm 2024: 34.156 khiếu nại; đã xử lý: 33.093.
values-self_regulation_point-kind-standard = chuẩn mực
values-self_regulation_point-kind-doubt = nghi ngại
values-agreement-instrument-bilateral_agreement = hiệp định song phương
values-agreement-instrument-memorandum_of_understanding = biên bản ghi nhớ
values-agreement-instrument-memorandum_of_cooperation = biên bản ghi nhớ hợp tác
values-agreement-instrument-record_of_discussion = biên bản thảo luận
values-agreement-instrument-joint_communique = thông cáo chung
values-agreement-instrument-declaration_of_intent = tuyên bố ý định
values-agreement-instrument-inter_agency_understanding = thỏa thuận giữa các cơ quan
values-agreement-instrument-understanding_with_an_association = thỏa thuận với một hiệp hội
values-agreement-instrument-not_stated = không nêu
values-agreement-workers_move_basis-printed = nguồn in
values-agreement-workers_move_basis-inferred = suy ra
values-attache_post-posts_basis-printed = nguồn in
values-attache_post-posts_basis-inferred = suy ra: một vị trí
values-attache_post-posts_basis-not_printed = nguồn không in
values-attache_post-posts_basis-part_of_place = tính chung với cả nơi
values-attache_post-posts_basis-closed = đã đóng
values-agreement-workers_move-to_counterpart = đến nước đối tác
values-agreement-workers_move-to_listed_country = đến nước liệt kê
values-agreement-workers_move-between_origin_countries = giữa các nước phái cử
values-agreement_provision-topic-fees = chi phí
values-agreement_provision-topic-documents = giấy tờ
values-agreement_provision-topic-contract = hợp đồng
values-agreement_provision-topic-wages = tiền lương
values-agreement_provision-topic-rest = nghỉ ngơi
values-agreement_provision-topic-insurance_and_welfare = bảo hiểm và phúc lợi
values-agreement_provision-topic-travel_and_return = đi lại và về nước
values-agreement_provision-topic-joint_body = cơ quan chung
values-agreement_provision-topic-complaints_and_legal_aid = khiếu nại và trợ giúp pháp lý
values-agreement_provision-topic-cooperation = hợp tác
values-agreement_provision-topic-responsibilities = trách nhiệm
values-agreement_provision-holds-yes = có
values-agreement_provision-holds-no = không
values-attache_service-service-legal_recourse_and_counselling = trợ giúp pháp lý và tư vấn
values-attache_service-service-complaints_and_conciliation = khiếu nại và hòa giải
values-attache_service-service-workplace_monitoring = giám sát nơi làm việc
values-attache_service-service-shelter = nhà tạm lánh
values-attache_service-service-hotline = đường dây nóng
values-attache_service-service-visits_in_prison_and_hospital = thăm tại trại giam và bệnh viện
values-attache_service-service-mediation = trung gian hòa giải
values-attache_service-service-orientation_and_community = hướng dẫn và sinh hoạt cộng đồng
values-attache_service-service-capacity_building = nâng cao năng lực
values-attache_service-service-contract_verification = thẩm định hợp đồng
values-attache_service-service-joint_bodies = cơ quan chung
values-attache_service-service-evidence_for_agency_assessment = bằng chứng cho việc đánh giá doanh nghiệp
values-commitment-addressee-origin_states = các nước phái cử
values-commitment-addressee-destination_states = các nước tiếp nhận
values-commitment-addressee-all_member_states = mọi quốc gia thành viên
values-commitment-addressee-signatory_states = các nước ký kết
values-commitment-addressee-asean_bodies = các cơ quan của ASEAN
values-commitment-addressee-asean_and_japan = ASEAN và Nhật Bản
values-commitment-addressee-japan = Nhật Bản
values-commitment-addressee-governments_and_social_partners = các chính phủ và đối tác xã hội
values-commitment-addressee-companies = doanh nghiệp
values-commitment-addressee-recruitment_agencies = doanh nghiệp dịch vụ
values-commitment-addressee-civil_society = xã hội dân sự
values-commitment-addressee-dialogue_partners = các đối tác đối thoại
values-commitment-addressee-everyone = tất cả
values-commitment-level-national = cấp quốc gia
values-commitment-level-bilateral = song phương
values-commitment-level-regional = khu vực
values-commitment-level-all_levels = mọi cấp
values-commitment-level-not_stated = không nêu
values-commitment_progress-status-before_the_promise = trước cam kết
values-commitment_progress-status-planned = đã lên kế hoạch
values-commitment_progress-status-begun = đã bắt đầu
values-commitment_progress-status-in_place = đã thực hiện
values-complaint_figure-qualifier-exact = chính xác
values-complaint_figure-qualifier-about = khoảng
values-complaint_figure-qualifier-more_than = hơn
values-complaint_figure-qualifier-less_than = dưới
values-complaint_figure-qualifier-derived = được tính ra
values-complaint_measure-counts-complaint = đơn khiếu nại
values-complaint_measure-counts-complainant = người khiếu nại
values-complaint_measure-counts-case = vụ việc
values-complaint_measure-counts-client = người được hỗ trợ
values-complaint_measure-counts-call = cuộc gọi
values-complaint_measure-counts-sanction = hình thức xử phạt
values-complaint_measure-counts-centre = trung tâm
values-complaint_measure-counts-amount = số tiền
values-complaint_measure-counts-share = tỷ lệ
values-complaint_measure-counts-rate = tỷ suất
values-complaint_measure-counts-day = ngày
values-complaint_measure-stage-reach = tiếp cận
values-complaint_measure-stage-received = đã tiếp nhận
values-complaint_measure-stage-in_process = đang giải quyết
values-complaint_measure-stage-outcome = kết quả
values-complaint_measure-stage-money = tiền
values-complaint_measure-stage-rate = tỷ suất
values-complaint_measure-stage-capacity = năng lực
values-conduct_code-kind-association_code = bộ quy tắc của hiệp hội
values-conduct_code-kind-state_rating = xếp hạng của nhà nước
values-conduct_code-kind-state_code = bộ quy tắc của nhà nước
values-conduct_code-kind-certification = chứng nhận
values-conduct_code-kind-worker_reviews = nhận xét của người lao động
values-conduct_participation-step-licensed = được cấp phép
values-conduct_participation-step-members = hội viên
values-conduct_participation-step-signed = đã ký
values-conduct_participation-step-planned = dự kiến
values-conduct_participation-step-assessed = được đánh giá
values-conduct_participation-step-ranked = được xếp hạng
values-conduct_participation-step-not_eligible = không đủ điều kiện xếp hạng
values-conduct_participation-step-not_rated = không được xếp loại
values-conduct_participation-step-share_of_licensed_agencies = tỷ lệ trong số doanh nghiệp được cấp phép
values-conduct_participation-step-share_of_workers_deployed = tỷ lệ trong số người lao động được phái cử
values-conduct_participation-step-moved_up = lên hạng
values-conduct_participation-step-moved_down = xuống hạng
values-conduct_participation-step-enforced = bị xử lý
values-conduct_participation-step-newly_signed = mới ký
values-forum-kind-asean_forum = diễn đàn ASEAN
values-forum-kind-global_forum = diễn đàn toàn cầu
values-forum-kind-regional_consultative_process = tiến trình tham vấn khu vực
values-forum-kind-interregional_dialogue = đối thoại liên khu vực
values-forum-kind-conference = hội nghị
values-forum-kind-confederation = liên đoàn
values-forum-kind-civil_society_network = mạng lưới xã hội dân sự
values-forum-kind-recognition_arrangement = thỏa thuận công nhận
values-forum-kind-qualifications_framework = khung trình độ
values-forum-kind-fund = quỹ
values-forum-kind-plan = kế hoạch
values-forum-kind-committee = ủy ban
values-forum-kind-centre = trung tâm
values-forum_member-role-member = thành viên
values-forum_member-role-host = chủ nhà
values-forum_member-role-chair = chủ tịch
values-forum_member-role-co_chair = đồng chủ tịch
values-forum_member-role-steering_group = nhóm điều hành
values-forum_member-role-assessment_team = nhóm đánh giá
values-forum_member-role-troika = nhóm ba nước chủ trì
values-forum_member-role-secretariat = ban thư ký
values-forum_member-role-signatory = bên ký
values-forum_member-role-participant = bên tham gia
values-forum_member-role-sponsor = nhà tài trợ
values-forum_member-role-destination_member = thành viên là nước tiếp nhận
values-forum_member-role-not_listed = không có trong danh sách đầy đủ các thành viên
values-initiative-kind-meeting = cuộc họp
values-initiative-kind-meeting_series = chuỗi cuộc họp
values-initiative-kind-body = tổ chức
values-initiative-kind-programme = chương trình
values-initiative-kind-campaign = chiến dịch
values-initiative-kind-training = đào tạo
values-initiative-kind-consultation = tham vấn
values-initiative-kind-company_practice = thực tiễn của doanh nghiệp
values-initiative-kind-service = dịch vụ
values-initiative-kind-agreement = thỏa thuận
values-initiative-kind-law_making = xây dựng pháp luật
values-initiative-kind-network = mạng lưới
values-initiative-kind-fund = quỹ
values-initiative-kind-plan = kế hoạch
values-initiative-kind-study = nghiên cứu
values-initiative-kind-tool = công cụ
values-initiative-kind-complaint_mechanism = cơ chế khiếu nại
values-initiative_party-role-lead = chủ trì
values-initiative_party-role-partner = đối tác
values-initiative_party-role-participant = bên tham gia
values-initiative_party-role-funder = nhà tài trợ
values-initiative_party-role-host = chủ nhà
values-initiative_party-role-consulted = được tham vấn
values-initiative_party-role-addressee = đối tượng hướng đến
values-initiative_party-role-evaluator = người đánh giá
values-mrc_centre-kind-migrant_worker_resource_centre = trung tâm hỗ trợ người lao động di cư
values-mrc_centre-kind-project_target_site = địa bàn của dự án
values-mrc_centre-kind-state_centre = trung tâm của nhà nước
values-mrc_centre-kind-fishers_centre = trung tâm cho ngư dân
values-mrc_centre-kind-one_stop_shop = trung tâm một cửa
values-mrc_centre-kind-complaint_counter = quầy tiếp nhận khiếu nại
values-mrc_centre-kind-group_of_centres = nhóm trung tâm
values-mrc_centre-kind-other_centre = trung tâm khác
values-mrc_centre-host_kind-government = chính phủ
values-mrc_centre-host_kind-trade_union = công đoàn
values-mrc_centre-host_kind-employers_and_trade_union = người sử dụng lao động và công đoàn
values-mrc_centre-host_kind-civil_society = xã hội dân sự
values-mrc_centre-host_kind-mixed = hỗn hợp
values-mrc_centre-host_kind-not_stated = không nêu
values-agency_ranking-basis-ranking_table = bảng xếp hạng
values-agency_ranking-basis-news_report = tin báo chí
values-agency_ranking-basis-company_notice = thông báo của doanh nghiệp
values-agency_ranking-basis-embassy_page = trang của đại sứ quán
values-agency_ranking-basis-derived = suy ra từ nguồn khác
values-scorecard_grades-basis-published_here_by_the_association = hiệp hội công bố tại đây
values-ranking_reply-kind-statement = ý kiến
values-ranking_reply-kind-appeal = khiếu nại kết quả
values-ranking_reply-kind-outcome = kết luận
values-ranking_score-evidence-self_assessment = tự đánh giá
values-ranking_score-evidence-workers_abroad = người lao động đang ở nước ngoài
values-ranking_score-evidence-returned_workers = người lao động đã về nước
values-ranking_score-evidence-provincial_labour_departments = cơ quan lao động cấp tỉnh
values-ranking_score-evidence-inspection = thanh tra
values-ranking_score-evidence-labour_attache_section = bộ phận tùy viên lao động
values-ranking_score-evidence-ministry = bộ
values-ranking_score-evidence-trade_union = công đoàn
values-ranking_score-evidence-media = báo chí
values-ranking_score-evidence-any_kind = bất kỳ loại nào
values-ranking_score-evidence-none_named = không nêu loại nào
values-ranking_publication-standing-official = chính thức
values-ranking_publication-standing-illustrative = minh họa
values-trafficking_tier-tier-tier_1 = Nhóm 1
values-trafficking_tier-tier-tier_2 = Nhóm 2
values-trafficking_tier-tier-tier_2_watch_list = Danh sách theo dõi Nhóm 2
values-trafficking_tier-tier-tier_3 = Nhóm 3
values-trafficking_tier-tier-not_ranked = không được xếp
values-key_figure-theme-agencies = doanh nghiệp
values-key_figure-theme-health = y tế
values-key_figure-theme-complaints = khiếu nại
values-initiative-route-asean = ASEAN
values-criterion-criterion-recruitment = Tuyển dụng
values-criterion-criterion-access_to_information = Tiếp cận thông tin
values-criterion-criterion-migration_status = Tình trạng di cư
values-criterion-criterion-safety_and_health_at_work = An toàn, vệ sinh lao động
values-criterion-criterion-social_protection = An sinh xã hội
values-criterion-criterion-contract_and_wages = Hợp đồng và tiền lương
values-criterion-criterion-governance = Quản trị
values-criterion-criterion-skills = Kỹ năng
values-criterion-criterion-savings_and_remittances = Tiết kiệm và kiều hối
values-criterion-criterion-return = Trở về
values-criterion-criterion-international_standards = Tiêu chuẩn quốc tế
values-criterion-criterion-exchange_of_information = Trao đổi thông tin
values-criterion-criterion-made_known = Được công bố
values-criterion-criterion-responsibilities = Trách nhiệm
values-criterion-criterion-joint_committee = Ủy ban hỗn hợp
values-criterion-criterion-social_partners = Đối tác xã hội
values-criterion-criterion-information = Thông tin
values-criterion-criterion-equal_treatment = Đối xử bình đẳng
values-criterion-criterion-gender_and_other_protection = Giới và các bảo vệ khác
values-criterion-criterion-contract = Hợp đồng
values-criterion-criterion-wages = Tiền lương
values-criterion-criterion-housing_and_work = Chỗ ở và việc làm
values-criterion-criterion-travel_documents = Giấy tờ đi lại
values-criterion-criterion-social_protection_and_health = An sinh xã hội và sức khỏe
values-criterion-criterion-complaints = Khiếu nại
values-criterion-criterion-skills_development = Phát triển kỹ năng
values-criterion-criterion-skills_recognition = Công nhận kỹ năng
values-criterion-criterion-return_and_after = Trở về và sau đó
values-mrc_centre-place_printed-ten_provinces = mười tỉnh
values-mrc_centre-place_printed-five_provinces = năm tỉnh
values-agreement_timeline-what-signed = đã ký
values-agreement_timeline-what-dated_in_process = có ghi ngày, đang đàm phán
values-agreement_event-event-signature_reported = có tin đã ký
values-agreement_event-event-listed_as_current = được ghi là đang áp dụng
values-agreement_event-event-renewed = gia hạn
values-agreement_event-event-expiry = hết hạn
values-agreement_event-event-in_effect = có hiệu lực
values-agreement_event-event-updated = cập nhật
values-agreement_event-event-renewal_under_discussion = đang thảo luận gia hạn
values-agreement_event-event-date_of_the_published_text = ngày của bản được công bố
values-agreement_event-event-ban_lifted = dỡ bỏ lệnh cấm
values-agreement_event-event-new_text_signed = ký văn bản mới
values-agreement_event-event-in_use = đang được dùng
values-agreement_event-event-earlier_text_ended = văn bản trước hết hiệu lực
values-agreement_event-event-ban_imposed = ban hành lệnh cấm
values-agreement_event-event-criticised = bị phê phán
values-agreement_event-event-letter_of_intent = thư bày tỏ ý định
values-agreement_event-event-joint_statement = tuyên bố chung
values-agreement_event-event-ban_before_signature = lệnh cấm trước khi ký
values-agreement_event-event-companies_admitted = cho phép doanh nghiệp tham gia
values-agreement_event-event-signature_announced = thông báo sẽ ký
values-agreement_event-event-aims_of_the_revision = mục tiêu sửa đổi
values-agreement_event-event-text_published = công bố văn bản
values-agreement_event-event-declaration_of_intent = tuyên bố ý định
values-agreement_event-event-joint_committee_met = ủy ban hỗn hợp họp
values-agreement_event-event-approved = được phê duyệt
values-agreement_event-event-replaced = được thay thế
values-agreement_event-event-recruitment_rules_in_effect = quy định tuyển dụng có hiệu lực
values-agreement_event-event-agencies_admitted = cho phép doanh nghiệp dịch vụ tham gia
values-agreement_event-event-review_announced = thông báo rà soát
values-agreement_event-event-draft_submitted = nộp dự thảo
values-agreement_event-event-renewal_agreed = nhất trí gia hạn
values-agreement_event-event-review_asked_for = đề nghị rà soát
values-agreement_event-event-body_established = thành lập cơ quan
values-agreement_event-event-fee_increase_proposed = đề xuất tăng phí
values-agreement_event-event-protocol_signed = ký nghị định thư
values-agreement_event-event-renewal_discussed = thảo luận gia hạn
values-agreement_event-event-arrivals_reported = có tin lao động đã đến
values-agreement_event-event-placement_resumed = nối lại việc đưa lao động đi
values-agreement_event-event-technical_arrangement_expired = thỏa thuận kỹ thuật hết hạn
values-agreement_event-event-jobs_promised = hứa hẹn việc làm
values-agreement_event-event-earlier_text_lapsed = văn bản trước hết hạn
values-agreement_event-event-agreement_with_agencies = thỏa thuận với doanh nghiệp dịch vụ
values-agreement_event-event-placement_to_resume = sẽ nối lại việc đưa lao động đi
values-agreement_event-event-agencies_accredited = công nhận doanh nghiệp dịch vụ
values-agreement_event-event-extension_approved = phê duyệt kéo dài
values-agreement_event-event-pilot_approved = phê duyệt thí điểm
values-agreement_event-event-pilot_group_sent = đưa nhóm thí điểm đi
values-agreement_event-event-in_preparation = đang chuẩn bị
values-agreement_event-event-deployment_to_resume = sẽ nối lại việc phái cử
values-agreement_event-event-quota_raised = tăng hạn ngạch
values-agreement_event-event-draft_initialled = ký tắt dự thảo
values-agreement_event-event-text_announced = thông báo văn bản
values-agreement_event-event-standard_contract_adopted = thông qua hợp đồng mẫu
values-agreement_event-event-texts_exchanged = trao đổi văn bản
values-agreement_event-event-not_yet_listed = chưa được liệt kê
values-agreement_event-event-amendment_under_discussion = đang thảo luận sửa đổi
values-agreement_event-event-recruitment_opened = mở tuyển dụng
values-agreement_event-event-implementation_plan = kế hoạch thực hiện
values-agreement_event-event-no_workers_sent = chưa đưa lao động đi
values-agreement_event-event-negotiation_opened = mở đàm phán
values-agreement_event-event-target_for_signature = thời hạn dự kiến ký
values-agreement_event-event-announced = được thông báo
values-agreement_event-event-extended = được kéo dài
values-agreement_event-event-recruitment_announced = thông báo tuyển dụng
values-agreement-sector-general = mọi ngành nghề
values-agreement-sector-domestic_work = giúp việc gia đình
values-agreement-sector-specified_skilled_workers = lao động kỹ năng đặc định
values-agreement-sector-general_low_skilled_employment_permit_system_ = mọi ngành nghề, lao động phổ thông (Chương trình cấp phép việc làm EPS)
values-agreement-sector-employment_permit_system = Chương trình cấp phép việc làm (EPS)
values-agreement-sector-agriculture_and_fishing_seasonal_ = nông nghiệp và ngư nghiệp (thời vụ)
values-agreement-sector-technical_interns = thực tập sinh kỹ năng
values-agreement-sector-general_and_domestic_work = mọi ngành nghề và giúp việc gia đình
values-agreement-sector-health = y tế
values-agreement-sector-care_work = chăm sóc
values-agreement-sector-skilled_workers = lao động có tay nghề
values-agreement-sector-agriculture = nông nghiệp
values-agreement-sector-fishing_and_construction_first = ngư nghiệp và xây dựng trước
values-agreement-sector-services_construction_farming_plantation_and_manufacturing = dịch vụ, xây dựng, trồng trọt chăn nuôi, đồn điền và chế tạo
values-agreement-sector-formal_sector = khu vực chính thức
values-agreement-sector-private_sector = khu vực tư nhân
values-agreement-sector-domestic_work_and_formal_sector = giúp việc gia đình và khu vực chính thức
values-agreement-sector-general_six_sectors_ = mọi ngành nghề (sáu lĩnh vực)
values-agreement-sector-agriculture_seasonal_ = nông nghiệp (thời vụ)
values-agreement-sector-general_with_seasonal_and_short_term_work_in_agriculture = mọi ngành nghề, có việc thời vụ và ngắn hạn trong nông nghiệp
values-agreement-sector-construction_agriculture_food_and_others = xây dựng, nông nghiệp, thực phẩm và ngành khác
values-agreement-sector-construction_manufacturing_agriculture = xây dựng, chế tạo, nông nghiệp
values-agreement-sector-fishing = ngư nghiệp
values-agreement-sector-skilled_workers_health_hospitality_it_engineering_ = lao động có tay nghề (y tế, khách sạn nhà hàng, công nghệ thông tin, kỹ thuật)
values-agreement-sector-care_work_first = chăm sóc trước
values-agreement-sector-tourism_and_lodging = du lịch và lưu trú
values-agreement-sector-horticulture_and_viticulture = trồng rau hoa quả và trồng nho
values-agreement-sector-agriculture_and_others = nông nghiệp và ngành khác
values-agreement-sector-domestic_work_12_categories_ = giúp việc gia đình (12 loại)
values-ranking_share-grade-not_eligible = không đủ điều kiện xếp hạng
values-attache_total-unit-labour_attaches = tùy viên lao động
values-attache_total-unit-migrant_workers_offices = Văn phòng lao động di cư
values-attache_total-unit-staff = nhân viên
values-attache_total-unit-countries = nước
values-attache_total-unit-offices = văn phòng
values-attache_total-unit-places = địa điểm
values-attache_total-scope-all_posts = mọi vị trí
values-attache_total-scope-asia = châu Á
values-attache_total-scope-americas = châu Mỹ
values-attache_total-scope-europe = châu Âu
values-attache_total-scope-middle_east = Trung Đông
values-attache_total-scope-middle_east_and_africa = Trung Đông và châu Phi
values-attache_total-scope-embassies_and_consulates = đại sứ quán và lãnh sự quán
values-complaint_figure-unit-complaints = khiếu nại
values-complaint_figure-unit-persons = người
values-complaint_figure-unit-cases = vụ việc
values-complaint_figure-unit-claims_per_1_000_employees = yêu cầu trên 1.000 người lao động
values-complaint_figure-unit-claims = yêu cầu
values-complaint_figure-unit-percent = phần trăm
values-complaint_figure-unit-centres = trung tâm
values-complaint_figure-unit-calls = cuộc gọi
values-complaint_figure-unit-days = ngày
values-complaint_figure-unit-sites = địa điểm
values-complaint_figure-unit-complaints_per_year = khiếu nại mỗi năm
values-complaint_figure-unit-complaints_per_day = khiếu nại mỗi ngày
values-complaint_figure-unit-establishments = cơ sở
values-complaint_figure-category-all = tất cả
values-complaint_figure-category-salary_claims = yêu cầu về tiền lương
values-complaint_figure-category-illegal_recruitment = tuyển dụng trái phép
values-complaint_figure-category-failed_departure = không xuất cảnh được
values-complaint_figure-category-wants_to_be_repatriated = muốn được về nước
values-complaint_figure-category-unpaid_wages = không được trả lương
values-complaint_figure-category-excessive_fees = thu phí quá mức
values-complaint_figure-category-misrepresentation_in_recruitment = gian dối trong tuyển dụng
values-complaint_figure-category-salary_claims_local_employees = yêu cầu về tiền lương, lao động bản địa
values-complaint_figure-category-salary_claims_foreign_employees = yêu cầu về tiền lương, lao động nước ngoài
values-complaint_figure-category-foreign_employees = lao động nước ngoài
values-complaint_figure-category-local_employees = lao động bản địa
values-complaint_figure-category-counselling_information_education_or_training = tư vấn, thông tin, giáo dục hoặc đào tạo
values-complaint_figure-category-letter = thư
values-complaint_figure-category-e_mail = thư điện tử
values-complaint_figure-category-in_person = đến trực tiếp
values-complaint_figure-category-telephone = điện thoại
values-complaint_figure-category-death_in_destination_country = tử vong ở nước tiếp nhận
values-complaint_figure-category-non_procedural_irregular_departure = xuất cảnh không theo thủ tục (không hợp thức)
values-complaint_figure-category-procedural_regular_departure = xuất cảnh theo thủ tục (hợp thức)
values-complaint_figure-category-social_security = bảo hiểm xã hội
values-complaint_figure-category-withheld_wages = bị giữ lương
values-complaint_figure-category-dismissal_claims = yêu cầu về sa thải
values-complaint_figure-category-cheated_by_broker_or_agent_over_work_abroad = bị môi giới hoặc trung gian lừa về việc làm ở nước ngoài
values-complaint_figure-category-cheated_by_unlicensed_broker_over_work_abroad = bị môi giới không phép lừa về việc làm ở nước ngoài
values-complaint_figure-category-cheated_by_broker_over_work_abroad = bị môi giới lừa về việc làm ở nước ngoài
values-complaint_figure-category-possible_trafficking = nghi mua bán người
values-complaint_figure-category-non_professional_foreign_workers = lao động nước ngoài phổ thông
values-complaint_figure-category-other = khác
values-complaint_figure-category-job_fraud = lừa đảo việc làm
values-complaint_figure-category-emergency_relief_to_returned_workers = cứu trợ khẩn cấp người lao động về nước
values-complaint_figure-category-migrant_domestic_workers = lao động giúp việc gia đình di cư
values-complaint_figure-category-salary_claims_at_tadm_mediation = yêu cầu về tiền lương tại hòa giải TADM
values-complaint_figure-category-labour_abuse_cases = vụ ngược đãi lao động
values-complaint_figure-category-women_migrant_workers_and_family_members = lao động di cư nữ và người thân
values-complaint_figure-category-domestic_workers = lao động giúp việc gia đình
values-complaint_figure-category-workers_in_companies = lao động trong doanh nghiệp
values-complaint_figure-category-counselling_and_legal_support = tư vấn và hỗ trợ pháp lý
values-complaint_figure-category-direct_support = hỗ trợ trực tiếp
values-complaint_figure-category-deported_or_repatriated = bị trục xuất hoặc được đưa về nước
values-complaint_figure-category-other_status = tình trạng khác
values-complaint_figure-category-placement_fee_above_cost_structure = phí phái cử cao hơn mức quy định
values-complaint_figure-category-ship_crew = thuyền viên
values-complaint_figure-category-ship_crew_accident = thuyền viên: tai nạn
values-complaint_figure-category-ship_crew_death_in_destination_country = thuyền viên: tử vong ở nước tiếp nhận
values-complaint_figure-category-ship_crew_passport_or_documents_withheld_by_agency = thuyền viên: doanh nghiệp giữ hộ chiếu hoặc giấy tờ
values-complaint_figure-category-ship_crew_unpaid_wages = thuyền viên: không được trả lương
values-complaint_figure-category-ship_crew_wants_to_be_repatriated = thuyền viên: muốn được về nước
values-complaint_figure-category-sickness = ốm đau
values-complaint_figure-category-trafficking_in_persons = mua bán người
values-complaint_figure-category-fishing_vessel_crew = thuyền viên tàu cá
values-complaint_figure-category-family_members = người thân
values-complaint_figure-category-migrant_workers = người lao động di cư
values-complaint_figure-category-delay_in_deployment = chậm đưa đi làm việc
values-complaint_figure-category-minimum_wage_not_paid = không trả đủ lương tối thiểu
values-complaint_figure-category-no_employment_contract = không có hợp đồng lao động
values-complaint_figure-category-not_allowed_to_work_from_home = không được làm việc tại nhà
values-complaint_figure-category-overtime_or_termination_benefits_not_paid = không trả tiền làm thêm giờ hoặc trợ cấp thôi việc
values-complaint_figure-category-termination_without_notice = chấm dứt hợp đồng không báo trước
values-complaint_figure-category-unlawful_wage_cuts = cắt lương trái pháp luật
values-complaint_figure-category-emergency_financial_assistance = hỗ trợ tài chính khẩn cấp
values-complaint_figure-category-labour_and_welfare_assistance = hỗ trợ về lao động và phúc lợi
values-complaint_figure-category-legal_and_labour_assistance = hỗ trợ về pháp lý và lao động
values-complaint_figure-category-legal_assistance = hỗ trợ pháp lý
values-complaint_figure-category-repatriation = đưa về nước
values-complaint_figure-category-labour_related = liên quan đến lao động
values-complaint_figure-category-default_on_contract = không thực hiện hợp đồng
values-complaint_figure-category-misrepresentation_in_job_application = gian dối trong hồ sơ xin việc
values-complaint_figure-category-no_proper_receipt = không có biên lai hợp lệ
values-complaint_figure-category-premature_fee_collection = thu phí trước thời hạn
values-complaint_figure-category-overwork_of_migrant_domestic_workers = bắt lao động giúp việc gia đình di cư làm quá sức
values-complaint_figure-category-housed = được bố trí chỗ ở
values-complaint_figure-category-unlicensed_brokers = môi giới không phép
values-complaint_figure-category-direct_assistance = hỗ trợ trực tiếp
values-complaint_measure-label-beneficiaries_of_aid = Người được hỗ trợ
values-complaint_measure-label-cases_handled_with_backlog = Vụ việc đã xử lý, kể cả tồn đọng
values-complaint_measure-label-centres_in_operation = Trung tâm đang hoạt động
values-complaint_measure-label-claims_per_1_000_employees = Yêu cầu trên 1.000 người lao động
values-complaint_measure-label-clients_reached = Người được tiếp cận
values-complaint_measure-label-clients_planned = Người dự kiến tiếp cận
values-complaint_measure-label-compensation_awarded = Tiền bồi thường được tuyên
values-complaint_measure-label-compensation_claimed = Tiền bồi thường được yêu cầu
values-complaint_measure-label-compensation_paid = Tiền bồi thường đã trả
values-complaint_measure-label-complainants = Người khiếu nại
values-complaint_measure-label-complaint_cases = Vụ khiếu nại
values-complaint_measure-label-complaints_acted_on = Khiếu nại đã có hành động
values-complaint_measure-label-complaints_handled = Khiếu nại đã xử lý
values-complaint_measure-label-complaints_in_process = Khiếu nại đang giải quyết
values-complaint_measure-label-complaints_pending = Khiếu nại còn chờ
values-complaint_measure-label-complaints_pursued = Khiếu nại được theo đuổi
values-complaint_measure-label-complaints_received = Khiếu nại tiếp nhận
values-complaint_measure-label-complaints_sent_for_prosecution = Khiếu nại chuyển truy tố
values-complaint_measure-label-complaints_resolved = Khiếu nại đã giải quyết
values-complaint_measure-label-complaints_settled = Khiếu nại đã hòa giải
values-complaint_measure-label-complaints_under_inspection = Khiếu nại đang thanh tra
values-complaint_measure-label-complaints_under_verification = Khiếu nại đang xác minh
values-complaint_measure-label-complaints_withdrawn = Khiếu nại rút lại
values-complaint_measure-label-damage_reported = Thiệt hại được báo
values-complaint_measure-label-establishments_closed = Cơ sở bị đóng cửa
values-complaint_measure-label-grant = Khoản tài trợ
values-complaint_measure-label-hotline_calls = Cuộc gọi đường dây nóng
values-complaint_measure-label-legal_cases = Vụ việc pháp lý
values-complaint_measure-label-offenders_punished = Người vi phạm bị xử lý
values-complaint_measure-label-respondents_prosecuted = Bên bị khiếu nại bị truy tố
values-complaint_measure-label-share_that_recovered_in_full = Tỷ lệ được trả đủ
values-complaint_measure-label-share_of_clients = Tỷ lệ người được tiếp cận
values-complaint_measure-label-share_of_complaints = Tỷ lệ khiếu nại
values-complaint_measure-label-share_that_recovered_in_part = Tỷ lệ được trả một phần
values-complaint_measure-label-share_resolved = Tỷ lệ đã giải quyết
values-complaint_measure-label-days_to_resolve = Số ngày giải quyết
values-initiative-route-between_states = giữa các nhà nước
values-initiative-route-public_private = công – tư
values-initiative-route-forum = diễn đàn
values-initiative-route-existing_structures = cơ chế sẵn có
values-initiative-route-civil_society_network = mạng lưới xã hội dân sự
values-initiative-route-self_regulation_of_agencies = doanh nghiệp dịch vụ tự quản lý
values-initiative-route-employers_and_supply_chain = người sử dụng lao động và chuỗi cung ứng
values-initiative-route-not_stated = không nêu
values-initiative-route-central_body = cơ quan trung ương
values-initiative-route-consultative_process = tiến trình tham vấn
values-initiative-route-social_partners = đối tác xã hội
values-initiative-route-memorandum_between_agencies_of_government = biên bản ghi nhớ giữa các cơ quan nhà nước
values-key_figure-theme-deployment = phái cử
values-key_figure-theme-migrant_stock = số người di cư
values-key_figure-theme-recruitment_costs = chi phí tuyển dụng
values-key_figure-theme-meetings = cuộc họp
values-key_figure-theme-legislation = pháp luật
values-key_figure-theme-forums = diễn đàn
values-key_figure-theme-training = đào tạo
values-key_figure-theme-membership = hội viên
values-key_figure-theme-funds = quỹ
values-key_figure-theme-women_migrants = phụ nữ di cư
values-key_figure-theme-recommendations = khuyến nghị
values-key_figure-theme-enterprise_practice = thực tiễn doanh nghiệp
values-key_figure-theme-campaigns = chiến dịch
values-key_figure-theme-skills_recognition = công nhận kỹ năng
values-key_figure-theme-employment = việc làm
values-key_figure-theme-irregular_migration = di cư không hợp thức
values-key_figure-theme-remittances = kiều hối
values-key_figure-theme-reimbursement = hoàn trả
values-key_figure-theme-missions = phái đoàn
values-key_figure-theme-trafficking_tiers = bậc về mua bán người
values-key_figure-unit-licences = giấy phép
values-key_figure-unit-months_of_earnings = tháng thu nhập
values-key_figure-unit-years = năm
values-key_figure-unit-months = tháng
values-key_figure-unit-year = năm
values-key_figure-unit-companies = doanh nghiệp
values-key_figure-unit-participants = người tham dự
values-key_figure-unit-members = thành viên
values-key_figure-unit-provinces = tỉnh
values-key_figure-unit-governments = chính phủ
values-key_figure-unit-agreements = thỏa thuận
values-agreement_provision-unit-workers = người lao động
values-agreement_provision-unit-workers_per_year = người lao động mỗi năm
values-agreement_provision-unit-percent_of_monthly_wage = phần trăm lương tháng
values-agreement_provision-unit-days_per_week = ngày mỗi tuần
values-agreement_provision-unit-meetings_per_year = cuộc họp mỗi năm

## Languages, in the command line for translators

translating-code = Mã
translating-name = Ngôn ngữ
translating-written = Số câu
translating-share = Tỷ lệ
translating-offered = Có trên
translating-everywhere = mọi trang
translating-reviewed = Người rà soát
translating-nobody = chưa có ai
translating-unknown = Ở đây không có ngôn ngữ { $code }. Hiện có: { $known }.

## Countries and territories that the United Nations and the ILO call otherwise than CLDR, by their code of ISO 3166-1

places-bn = Brunei Darussalam
places-bo = Bolivia
places-bq = Bonaire, Sint Eustatius và Saba
places-cd = Cộng hòa Dân chủ Congo
places-cg = Congo
places-cv = Cabo Verde
places-fm = Micronesia
places-hk = Hồng Kông (Trung Quốc)
places-ir = Iran
places-kp = Cộng hòa Dân chủ Nhân dân Triều Tiên
places-kr = Hàn Quốc
places-la = CHDCND Lào
places-lc = Saint Lucia
places-mm = Myanmar
places-mo = Ma Cao (Trung Quốc)
places-ps = Nhà nước Palestine
places-ru = Liên bang Nga
places-sx = Sint Maarten (phần thuộc Hà Lan)
places-sy = Syria
places-tt = Trinidad và Tobago
places-tw = Đài Loan (Trung Quốc)
places-ve = Venezuela
places-vn = Việt Nam
