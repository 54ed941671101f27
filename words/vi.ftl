### Everything the screen says, in Vietnamese. The same keys and blanks as en.ftl; the terms stand in glossary.csv.
### What is missing here is said in English.

language-name = Tiếng Việt
language-translated-by = Bản dịch do dự án thực hiện.
language-reviewed-by = Chưa có người bản ngữ am hiểu lĩnh vực này rà soát.

## The frame of every page

frame-other_host = Máy chủ này không trả lời theo tên mà bạn đã dùng. Hãy mở trang bằng địa chỉ chính thức của trang; người vận hành có thể thêm tên trong thiết lập COOPERATION_HOSTS.
frame-other_origin = Yêu cầu này được gửi từ một trang không thuộc hệ thống. Không có gì bị thay đổi.
frame-not_for_you = Địa chỉ này chỉ mở cho các máy được nêu trong thiết lập COOPERATION_METRICS.
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
frame-newer = Đã có phiên bản dữ liệu mới hơn: { $number }. Trang này giữ phiên bản của nó cho đến khi bạn chọn phiên bản khác.
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
common-from_to = { $start } đến { $end }
common-not_available = không có dữ liệu
common-yes = có
common-no = không
common-boundaries = Đường biên giới và tên gọi theo dữ liệu địa lý của Liên Hợp Quốc; không hàm ý tán thành hay công nhận.
common-sources = Nguồn: { $names }
common-as_of = Tính đến { $dates }
common-not_dated = Nguồn không ghi ngày
common-source = { $title } ({ $publisher })
common-more_sources = và { $count } nguồn khác, nêu trong bảng
common-rows_on_snapshot = Số mục: { $rows } · Phiên bản dữ liệu { $snapshot }
common-sheet = Số liệu
common-how_counted = Cách tính
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
overview-lead = Việc bảo vệ người lao động di cư trong ASEAN đã đến đâu, và gần đây có gì mới?
overview-members_title = Trong số người di cư trong khu vực mà không tìm thấy văn kiện hay tùy viên lao động nào bảo vệ, đông nhất là người đến từ { $country }: { $others ->
    [0] toàn bộ { $uncovered } người
   *[other] { $uncovered } trên { $migrants } người
}
overview-members_unknown = Không có dữ liệu về số người di cư của mỗi quốc gia thành viên sống tại một quốc gia thành viên khác
overview-members_note = Nguồn ghi bên dưới là nguồn của số người di cư; nguồn của các số khác được nêu tại nơi từng số xuất hiện. Người di cư tại các quốc gia thành viên khác (tất cả, không chỉ người lao động), và bao nhiêu người trong đó sống ở nơi không tìm thấy cả văn kiện lẫn tùy viên; văn kiện đã ký với tư cách là một trong hai bên; số nước có tùy viên lao động được cử đến; số điều ước bị ràng buộc, trong mười một điều ước được tra cứu. Mỗi số có thang đo riêng; không số nào được cộng với số khác.
overview-profiles = Thông tin về từng quốc gia thành viên:
overview-agency = Doanh nghiệp dịch vụ này có tốt không? Tra cứu theo tên
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
    [0] không tài liệu nào
   *[other] { $documents } tài liệu
 } và { $pages ->
    [0] không trang công khai nào
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
overview-headline_instruments_since_note = Tìm thấy trên các trang công khai; danh sách chưa đầy đủ
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
overview-region_title = Những gì được liệt kê cho từng quốc gia thành viên
overview-region_note = Ba danh sách khác nhau về loại và thời điểm, mỗi danh sách có thang đo riêng và không cộng với nhau. “Không liệt kê” không phải là số không: Bảng 1 và Bảng 2 liệt kê các nước phái cử, còn trung tâm là những trung tâm mà nguồn nêu tên.
overview-region_places = Bảng 2; Bảng 1; các dòng về trung tâm
overview-part_instruments = Văn kiện đã ký trong Bảng 2
overview-part_posts = Vị trí tùy viên lao động trong Bảng 1
overview-part_centres = Trung tâm hỗ trợ người lao động di cư được nêu tên
overview-not_listed = không liệt kê
overview-map_title = Các nước hợp tác ở đâu: hành lang có thỏa thuận, vị trí tùy viên và trung tâm hỗ trợ
overview-map_note = Đường nối các nước ASEAN với các nước có văn kiện với họ; điểm đánh dấu nơi có tùy viên lao động và nơi có trung tâm hỗ trợ.
overview-layers = Các lớp bản đồ
overview-layer_corridors = Hành lang có thỏa thuận
overview-layer_posts = Vị trí tùy viên
overview-layer_centres = Trung tâm hỗ trợ
overview-no_layer = Hãy chọn ít nhất một lớp để xem bản đồ.
overview-attention_title = Những điều cần chú ý
overview-attention_note = Các điểm không thống nhất giữa các nguồn và các thông tin không có dữ liệu, theo chủ đề.

## Agreements

agreements-title = Thỏa thuận
agreements-lead = Các nước ASEAN có những thỏa thuận nào về di cư lao động, với nước nào, và tình trạng ra sao?
agreements-answer_none = Không biết thỏa thuận đã ký nào trong phiên bản dữ liệu này.
agreements-answer = Đã ký { $signed } văn kiện về di cư lao động, do { $countries } nước liệt kê, với { $counterparts } đối tác{ $silent ->
    [0] { "" }
   *[other] ; trong đó { $silent } văn kiện không có thông tin gì sau khi ký
 }.
agreements-answer_newest = Văn kiện mới nhất là của { $listed } với { $counterpart } ({ $date }).
agreements-years_title = { $signed ->
    [0] Không có văn kiện đã ký nào có ghi năm
   *[other] Phần lớn được ký từ { $first } đến { $last }: { $signed }
 }
agreements-years_note = Văn kiện đã ký có ghi năm, theo nước liệt kê. Danh sách trước năm 2010 và từ năm 2010 trở đi đến từ các nguồn khác nhau: số thấp hay cao cũng có thể do thời kỳ đó được tra cứu kỹ đến đâu.
agreements-unit_signed = Văn kiện đã ký
agreements-others = Các nước khác
agreements-instruments = Văn kiện
agreements-states_title = { $renegotiated ->
    [0] Không biết văn kiện nào đang được đàm phán lại
   *[other] { $renegotiated } văn kiện đang được đàm phán lại
 }, { $in_process ->
    [0] không văn kiện nào chờ ký
   *[other] { $in_process } văn kiện chờ ký
 }, { $over ->
    [0] không biết văn kiện nào đã kết thúc
   *[other] { $over } văn kiện đã kết thúc, được thay thế hoặc bị tạm ngừng
 }
agreements-states_note = Theo thông tin cuối cùng biết được về từng văn kiện, có hoặc không ghi ngày. “Đã ký” nghĩa là không biết gì thêm sau đó: không nói lên việc văn kiện có hiệu lực hay không, điều mà rất ít trang nêu.
agreements-list_title = Từng thỏa thuận
agreements-not_stated = Không nêu: { $fields }.
agreements-life_title = { $events ->
    [0] Không biết sự kiện nào có ghi năm
   *[other] Diễn biến của văn kiện: { $events } sự kiện có ghi năm
 }
agreements-option_of_several = { $name } ({ $detail })
agreements-filter_country = Nước, ở bất kỳ bên nào
agreements-filter_series = Nơi liệt kê
agreements-filter_status = Tình trạng
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
agreements-counting_rule = Cách đếm: mỗi ngày được in tính là một văn kiện. Năm được ghi là gia hạn hoặc cập nhật là một sự kiện của văn kiện đó và không tính lại. Mỗi tỉnh bang của Canada là một văn kiện riêng. Văn kiện đang trong quá trình đàm phán được đếm riêng. Đã ký không nói lên việc có hiệu lực. Tài liệu chính ghi 82 cho bốn nước; bảng của chính tài liệu cho 68 theo cách đếm này.
agreements-doubted = { $doubted ->
    [0] Không có văn kiện nào bị nghi vấn.
   *[other] { $doubted } văn kiện trong số đó còn nghi vấn và được ghi rõ tại chỗ.
 }
agreements-in_doubt = Còn nghi vấn: { $doubt }
agreements-as_of = Bảng 2 tính đến năm 2010 theo tiêu đề, các trang khác từ 2015 đến 2025
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
agreements-matrix_note = Mỗi ô là số văn kiện đã ký; “+1” là thêm một văn kiện đang đàm phán. Ô trống nghĩa là các nguồn này không nêu văn kiện nào. Thái Lan liệt kê các biên bản ghi nhớ với Campuchia, CHDCND Lào và Myanmar, là những nước có người lao động sang Thái Lan; hai biên bản ghi nhớ của Philippines với Indonesia và CHDCND Lào là giữa các nước phái cử. Dấu hỏi: một văn kiện còn nghi vấn.
agreements-map_title = Các hành lang có văn kiện
agreements-map_note = Đường nối nước liệt kê với đối tác, theo màu của nước liệt kê; đường đậm hơn là nhiều văn kiện đã ký hơn, đường mảnh màu xám là hành lang mới đang đàm phán. Đường nối không cho biết người lao động đi theo chiều nào: bảng cho biết điều đó.
agreements-timeline_title = Các văn kiện và diễn biến qua từng năm
agreements-timeline_note = Mỗi hành lang một dòng. Màu là của nước liệt kê; ý nghĩa của từng dấu được ghi dưới hình. Sự kiện không ghi năm chỉ có trong mục “Một thỏa thuận”.
agreements-provisions_title = { $agreements ->
    [0] Không có điều khoản của văn kiện nào được mô tả
   *[other] Nội dung được cho là có trong { $agreements } văn kiện: { $rows } điều khoản
 }
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
agreements-card_signed = ký ngày { $date }
agreements-card_amount = { $provision }: { $amount }
agreements-card_detail = { $said } ({ $detail })
agreements-card_nothing = Không ghi nhận gì
agreements-card_note = Những gì các nguồn đã đọc nói về văn bản. “Không ghi nhận gì” không có nghĩa là văn bản không quy định: rất ít văn bản được đọc toàn văn.
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
criteria-said_none = Trong { $agreements } thỏa thuận, không ghi nhận điều khoản nào đáp ứng một điểm
criteria-note = Ô trống là không ghi nhận gì, không phải là không có: văn bản vẫn có thể quy định. Điều khoản nào đáp ứng điểm nào là nhận định của sản phẩm này; danh sách dưới đây cho biết. Các điểm trong hướng dẫn của Mạng lưới Liên Hợp Quốc về Di cư là những điểm nêu trên trang của hướng dẫn, 82 trang tài liệu chưa được đọc; danh sách đánh số trong báo cáo rà soát năm 2015 của Tổ chức Lao động Quốc tế (ILO) và Đối tác Tri thức Toàn cầu về Di cư và Phát triển (KNOMAD) chưa tìm thấy. { $others ->
    [0] Mọi thỏa thuận được chọn đều hiển thị.
    *[other] { $others } thỏa thuận khác không hiển thị: chưa ghi nhận gì về nội dung.
}
criteria-empty = trống: không ghi nhận gì, không phải là không có
criteria-beside = Ngoài danh sách
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
attaches-answer_largest = Hành lang đông nhất là { $origin } – { $destination }, với { $persons } người di cư.
attaches-answer_most = Trong danh sách năm 2012, số cao nhất là của { $origin }: nêu { $stated } tùy viên lao động, trong khi danh sách địa điểm cộng lại là { $counted }; các số mới hơn, về văn phòng và những nội dung khác, có ở mục “Số mới nhất”.
attaches-people_title = { $corridors ->
    [0] Mọi hành lang có văn kiện đã ký đều có tùy viên lao động
   *[other] { $corridors } hành lang có văn kiện đã ký nhưng không có tùy viên lao động: có { $persons } người di cư
 }
attaches-people_none = Ở đây chưa ghi nhận hành lang nào có văn kiện đã ký
attaches-people_unknown = { $corridors } hành lang có văn kiện đã ký nhưng không có tùy viên lao động; không rõ số người di cư
attaches-people_note = Các hành lang từ một quốc gia thành viên, hành lang đông người nhất trước; số người là tất cả người di cư theo ước tính của Liên Hợp Quốc. Cả hai danh sách đều chưa đầy đủ: không có tùy viên nghĩa là không tìm thấy.
attaches-newest_title = { $origins ->
    [0] Không nước nào nêu số tùy viên lao động của mình
   *[other] Số mới nhất mà { $origins } nước phái cử nêu
 }
attaches-newest_value = { $stated } { $unit }
attaches-newest_date = Tính đến { $date }.
attaches-newest_note = Tùy viên, vị trí, văn phòng và địa điểm là những đơn vị khác nhau: không so sánh số của hai nước và không cộng số nào.
attaches-filter_origin = Nước phái cử
attaches-view_totals = Nêu và đếm được
attaches-view_map = Bản đồ và vị trí
attaches-view_services = Dịch vụ
attaches-view_coverage = Phạm vi
attaches-totals_title = { $origins ->
    [0] Không có tổng nào được nêu
   *[other] { $differing ->
            [0] Trong { $origins } tổng được nêu, không tổng nào khác
           *[other] { $differing } trên { $origins } tổng được nêu khác
         } với danh sách vị trí bên cạnh
 }
attaches-totals_note = Nêu là số ghi trong Bảng 1; đếm được là cộng các số in bên cạnh địa điểm, địa điểm đứng một mình tính là một. Vị trí của Thái Lan được in là văn phòng. Với Philippines có ba số khác nhau: 37 ở cột tổng, 50 theo ba đề mục khu vực, 49 theo địa điểm.
attaches-as_of = Bảng 1: ILO (2012), có cập nhật; không in ngày nào sau đó
attaches-part_stated = Nêu trong Bảng 1
attaches-part_counted = Đếm theo danh sách địa điểm
attaches-axis_posts = Vị trí
attaches-statements_title = Mọi con số được nêu, mỗi số có đơn vị và ngày riêng
attaches-map_title = Các địa bàn nêu trong Bảng 1
attaches-map_note = Đường nối nước phái cử với địa bàn có tùy viên; đường đậm hơn là nhiều vị trí hơn.
attaches-posts_title = Mọi địa điểm và thành phố, kèm số in bên cạnh hoặc lý do không có số
attaches-services_title = Cơ quan đại diện và tùy viên lao động làm gì cho người lao động
attaches-services_note = Theo mô tả trong tài liệu chính. Nội dung không liệt kê cho một nước là không nêu, không có nghĩa là không làm.
attaches-consulates = Cơ quan lãnh sự nói chung
attaches-filter_coverage = Hiển thị hành lang có
attaches-all_coverage = Bất kỳ loại nào
attaches-agreement_only = Có thỏa thuận, không có vị trí tùy viên
attaches-post_only = Có vị trí tùy viên, không có thỏa thuận
attaches-both = Có thỏa thuận và vị trí tùy viên
attaches-axis_corridors = Hành lang
attaches-coverage_title = { $agreement_only ->
    [0] Không hành lang nào
   *[other] { $agreement_only } hành lang
 } có thỏa thuận đã ký mà không có vị trí tùy viên, { $post_only ->
    [0] không hành lang nào
   *[other] { $post_only }
 } có vị trí tùy viên mà không có thỏa thuận, { $both ->
    [0] không hành lang nào
   *[other] { $both }
 } có cả hai
attaches-coverage_note = Hành lang là một cặp quốc gia hoặc vùng lãnh thổ, bất kể bên nào liệt kê thỏa thuận hay cử tùy viên; tỉnh bang được tính cho nước của mình. Vị trí và thỏa thuận của mọi năm trong các nguồn này được tính chung, và không danh sách nào đầy đủ: “không có vị trí” và “không có thỏa thuận” nghĩa là không tìm thấy ở đây.
attaches-origins_note = Hành lang đi từ một nước phái cử đến một nước tiếp nhận. Văn kiện được tính cho chiều mà người lao động đi, vị trí tùy viên được tính cho nước cử tùy viên; tỉnh bang được tính cho nước của mình. Không danh sách nào đầy đủ.
attaches-corridors_title = Từng hành lang
attaches-route = { $origin } tại { $place }

## The foot of every page

footer-line = { $product } · Dữ liệu ngày { $date } (phiên bản { $snapshot }) · Lời văn và dữ liệu: CC BY 4.0, nguồn như đã nêu
footer-about = Giới thiệu
footer-cite = Cách trích dẫn
footer-write = Liên hệ
footer-operator = Đơn vị vận hành: { $operator }

## About

about-title = Giới thiệu
about-view_product = Đây là gì
about-view_cite = Cách trích dẫn
about-view_methods = Phương pháp
about-view_glossary = Thuật ngữ
about-product_shows = Cooperation Monitor cho biết các nước ASEAN hợp tác về di cư lao động và các doanh nghiệp dịch vụ tự quản lý như thế nào: hành lang nào có thỏa thuận và thỏa thuận bảo vệ điều gì, tùy viên lao động ở đâu, các trung tâm hỗ trợ người lao động di cư tiếp nhận những gì, doanh nghiệp dịch vụ được xếp hạng ra sao theo bộ quy tắc ứng xử, điều gì đã được cam kết và đã biết gì về kết quả. Năm 2017 ASEAN thông qua một đồng thuận về quyền của người lao động di cư mà không có cơ chế giám sát; sản phẩm này nhằm góp phần lấp khoảng trống đó.
about-product_traces = Mỗi con số đều dẫn đến tài liệu hoặc trang mà từ đó nó được đọc và đến vị trí trong tài liệu. Khi các nguồn không thống nhất, cả hai thông tin được đặt cạnh nhau. Điều chưa biết được ghi là không có dữ liệu, kèm lý do. Không có gì được ước tính ở đây: chỉ có những ước tính do nguồn công bố, và được ghi rõ là ước tính.
about-product_is_not = Đây không phải ấn phẩm chính thức của ILO, ASEAN, Liên Hợp Quốc hay bất kỳ chính phủ nào, và không danh sách nào ở đây đầy đủ: điều không thấy ở đây vẫn có thể tồn tại.
about-who = Ai vận hành trang này
about-run_by = Trang này do { $operator } vận hành.
about-run_by_nobody = Chưa có thông tin về người vận hành trang này.
about-error = Báo lỗi
about-write = Hãy viết thư đến { $contact } và nêu tên hình cùng phiên bản dữ liệu; cả hai có trong địa chỉ ở mục “Liên kết đến trang này”.
about-write_nobody = Trang này chưa có địa chỉ liên hệ. Hãy cho người đã gửi liên kết cho bạn biết tên hình và phiên bản dữ liệu; cả hai có trong địa chỉ ở mục “Liên kết đến trang này”.
about-licence_title = Giấy phép
about-licence = Chương trình theo giấy phép MIT. Nội dung được tổng hợp và viết ở đây có thể sử dụng theo giấy phép Creative Commons Ghi công 4.0; các tài liệu và trang được dùng làm nguồn thuộc về đơn vị công bố. Ước tính số người di cư: Liên Hợp Quốc, Creative Commons Ghi công 3.0 IGO. Tọa độ thành phố: GeoNames, Creative Commons Ghi công 4.0.
about-cite = Trích dẫn toàn bộ như sau:
about-citation = { $product } ({ $year }). Hợp tác về di cư lao động và việc tự quản lý của doanh nghiệp dịch vụ trong ASEAN. Phiên bản dữ liệu { $snapshot }.
about-cite_figure = Mỗi hình có trích dẫn riêng, kèm nguồn và địa chỉ lâu dài, ở mục “Bảng và tải về” bên dưới hình.
about-method_agreements_title = Thỏa thuận
about-method_agreements = Mỗi mục có ghi ngày được tính là một văn kiện. Gia hạn và cập nhật là sự kiện của văn kiện đó và không tính lại; mục đang trong quá trình đàm phán được đếm riêng. Tỉnh bang của Canada được nêu riêng là một văn kiện. Chữ ký không nói lên việc văn kiện có hiệu lực.
about-method_attaches_title = Tùy viên lao động
about-method_attaches = Nêu là con số mà nguồn in; đếm được là cộng các số bên cạnh địa điểm. Vị trí, văn phòng và địa điểm là các đơn vị khác nhau và không bao giờ cộng với nhau.
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
glossary-agreement = **Hiệp định lao động song phương**: điều ước hoặc văn kiện ràng buộc khác giữa hai nước về người lao động đi từ nước này sang nước kia. **Biên bản ghi nhớ** thường ít trang trọng hơn và thường không ràng buộc.
glossary-attache = **Tùy viên lao động**: cán bộ của bộ phụ trách lao động tại đại sứ quán hoặc cơ quan lãnh sự, giúp đỡ người lao động nước mình ở nước ngoài. Ở Việt Nam, công việc này thuộc Ban Quản lý lao động.
glossary-code = **Bộ quy tắc ứng xử**: các quy tắc mà doanh nghiệp dịch vụ tự đặt ra, như bộ quy tắc của VAMAS, Hiệp hội Xuất khẩu lao động Việt Nam.
glossary-corridor = **Hành lang**: một nước phái cử và một nước tiếp nhận mà người lao động đi từ nước này sang nước kia.
glossary-cycle = **Kỳ đánh giá**: một lần hiệp hội đánh giá các doanh nghiệp theo bộ quy tắc ứng xử và công bố hạng.
glossary-deployment = **Phái cử**: số người lao động được đưa đi nước ngoài, hoặc được đếm khi xuất cảnh, trong một thời kỳ; không phải số người đang ở nước ngoài.
glossary-mrc = **Trung tâm hỗ trợ người lao động di cư (MRC)**: nơi cung cấp thông tin, giúp đỡ và tiếp nhận khiếu nại của người lao động di cư.
glossary-stock = **Số người di cư hiện có**: số người di cư sống ở một nước tại một thời điểm, bất kể vì sao họ đến đó.
glossary-tier = **Nhóm**: nhóm mà báo cáo về buôn bán người của Hoa Kỳ xếp một nước vào, từ 1 đến 3.

## Rows of a table

rows-trust = Độ tin cậy
rows-of_all = { $heading }: { $value } ở mọi dòng
rows-more = Hiện thêm { $more } ({ $shown } trên { $rows })

## The profile of a country

profile-place_title = { $name } trong các quốc gia thành viên ASEAN
profile-place_note = Thứ bậc tính từ số lớn nhất trở xuống. Số lớn tự nó không phải là tốt hay xấu.
profile-none_found = không tìm thấy
profile-rank = { $what } (thứ { $rank } trên { $of })
profile-answer_people = { $migrants ->
    [0] Ước tính không có người di cư nào từ { $name } sống ở quốc gia thành viên khác.
   *[other] { $migrants } người di cư từ { $name } sống ở các quốc gia thành viên khác, trong đó { $share } phần trăm ở nơi không tìm thấy văn kiện đã ký hay tùy viên lao động.
 }
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
profile-answer_complaints = Số khiếu nại mới nhất: { $value } { $unit } ({ $reporter }, đến { $end }).

## News

news-since_title = { $events ->
    [0] Không biết có gì xảy ra trong { $period }
   *[other] { $events } sự kiện được biết trong { $period }: { $told }
 }
news-note = Theo các trang đã đọc, sự kiện mới nhất trước. Ngày chính xác đến mức nguồn cho biết.
news-ahead_title = { $events ->
    [0] Không có sự kiện nào được thông báo sắp diễn ra
   *[other] { $events } sự kiện được thông báo sắp diễn ra
 }
news-ahead_note = Theo thông báo: ở đây không ai khẳng định điều đó sẽ diễn ra.
news-none = Không biết sự kiện nào có ghi ngày.
news-newest = Sự kiện mới nhất có ghi ngày: { $what } ({ $kind }, { $date }).
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
news-count_law = { $count } luật và quyết định
news-count_ranking_published = { $count } bảng xếp hạng được công bố

## Corridors

corridors-title = Hành lang di cư
corridors-lead = Việc bảo vệ người di cư trong ASEAN đến được đâu, và dừng lại ở đâu?
corridors-answer = Năm { $year }, trong { $total } triệu người di cư sống ở một quốc gia thành viên khác của ASEAN, { $both } phần trăm sống trong hành lang có văn kiện đã ký và tùy viên lao động; { $agreement } phần trăm chỉ có văn kiện, { $post } phần trăm chỉ có tùy viên, { $neither } phần trăm không có cả hai.
corridors-answer_without = Không tìm thấy thỏa thuận cho { $corridors } hành lang; đông người nhất là { $largest }.
corridors-answer_route = { $origin } – { $destination } ({ $persons })
corridors-answer_unknown = Không có dữ liệu về số người sống trong một hành lang: dữ liệu này không có ước tính số người di cư theo nước đi và nước đến.
corridors-protection_title = Trong { $total } triệu người di cư trong ASEAN, { $both } phần trăm sống trong hành lang có văn kiện và tùy viên lao động, { $neither } phần trăm trong hành lang không có cả hai
corridors-protection_note = Tất cả người di cư theo nơi sinh hoặc quốc tịch, theo ước tính của Liên Hợp Quốc: không chỉ người lao động, và ở nhiều nước có cả người tị nạn. Văn kiện được tính cho chiều mà người lao động đi, dù có hiệu lực hay không; vị trí tùy viên được tính khi tùy viên lao động của nước phái cử có mặt tại nước tiếp nhận. “Không có cả hai” nghĩa là không tìm thấy trong các nguồn này. { $unknown ->
    [0] Mọi hành lang được liệt kê đều có ước tính.
   *[other] Không tính { $unknown } hành lang không có ước tính, điều đó không phải là số không{ $signed ->
            [0] ; không tìm thấy văn kiện đã ký nào cho các hành lang đó
           *[other] ; { $signed } hành lang trong đó có văn kiện đã ký: đến { $destinations }
         }.
 }
corridors-protection_unknown = Không có dữ liệu về số người di cư trong ASEAN sống trong hành lang có văn kiện hoặc tùy viên lao động: không có ước tính
corridors-under_one = dưới 1
corridors-over_99 = trên 99
corridors-as_of = Ước tính cho giữa năm { $year }; thỏa thuận và vị trí tùy viên của mọi năm trong các nguồn này
corridors-reach_asean = Trong ASEAN
corridors-reach_world = Từ ASEAN đến mọi nơi
corridors-filter_reach = Hành lang nào
corridors-filter_protection = Có gì bảo vệ
corridors-all_protection = Mọi loại bảo vệ
corridors-group = Nhóm
corridors-corridor = Hành lang
corridors-axis_share = Phần trăm người di cư
corridors-axis_persons = Số người
corridors-share_text = { $persons } người trong { $corridors } hành lang
corridors-route = { $origin } – { $destination }
corridors-origins_title_asean = Có gì bảo vệ người di cư của { $origins } quốc gia thành viên sống ở một quốc gia thành viên khác
corridors-origins_title_world = Có gì bảo vệ người di cư của { $origins } quốc gia thành viên, dù họ sống ở đâu
corridors-origins_note = Tỷ lệ trong số người di cư của từng nước, nước có nhiều người di cư nhất trước. Con số đằng sau tỷ lệ có trong bảng.
corridors-largest_title = { $corridors ->
    [0] Không có hành lang nào có ước tính
   *[other] { $five } hành lang đông nhất trong { $corridors } hành lang chiếm { $share } phần trăm số người
 }
corridors-largest_note = { $drawn } hành lang đông nhất trong { $corridors } hành lang; màu cho biết đã tìm thấy gì cho từng hành lang. Số người là người di cư theo ước tính của Liên Hợp Quốc, ở nhiều nước có cả người tị nạn.
corridors-list_title = { $corridors ->
    [0] Không có hành lang nào
   *[other] Từng hành lang: { $corridors } hành lang
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
corridors-answer_people = Theo ước tính của Liên Hợp Quốc, { $persons } người từ { $origin } sống ở { $destination } năm { $year }.
corridors-answer_no_people = Không rõ có bao nhiêu người từ { $origin } sống ở { $destination }: không có ước tính cho cặp này.
corridors-answer_protected = { $signed ->
    [0] Không có văn kiện đã ký nào áp dụng cho họ
    *[other] { $signed } văn kiện đã ký áp dụng cho họ
}, và { $places ->
    [0] không ghi nhận vị trí tùy viên lao động nào ở đó.
    *[other] tùy viên lao động của nước họ có mặt tại { $places } nơi ở đó.
}
corridors-one_title = { $origin } – { $destination } qua các con số
corridors-one_note = Mỗi con số được đếm riêng. Văn kiện được tính khi áp dụng cho người lao động đi theo chiều này, dù có hiệu lực hay không. Trung tâm là của cả nước, không riêng của hành lang này.
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
corridors-complaints_title = Số liệu khiếu nại được công bố ở hai đầu hành lang, mới nhất trước
corridors-complaints_note = Những gì các đơn vị báo cáo của hai nước công bố về tất cả người di cư của họ, không riêng hành lang này. Số liệu theo các thước đo khác nhau không bao giờ cộng với nhau.
corridors-costs_title = Người lao động từ { $origin } đã trả bao nhiêu để được tuyển dụng
corridors-costs_note = Số liệu cho nơi đến này đứng trước; số liệu không ghi nơi đến là của tất cả người lao động của nước đó.
corridors-agencies_title = Doanh nghiệp dịch vụ của { $origin } có hạng được công bố
corridors-agencies_note = Hạng theo thang của từng kỳ; hạng là của doanh nghiệp, không phải của hành lang này.
corridors-treaties_title = Các quốc gia thành viên ở hai đầu đã phê chuẩn điều ước nào
corridors-treaties_note = Chỉ gồm những hành động mà một trang có nêu; ô trống là không tìm thấy, không phải là “chưa phê chuẩn”. Điều ước chỉ được ghi nhận cho các quốc gia thành viên.
corridors-missing_title = Những gì chưa được ghi nhận về hành lang này
corridors-no_instruments = Văn kiện: không danh sách hay trang nào đã đọc nêu văn kiện áp dụng cho người lao động đi theo chiều này.
corridors-no_posts = Tùy viên lao động: không danh sách nào đã đọc nêu vị trí tùy viên của nước phái cử ở đó.
corridors-no_services = Dịch vụ của cơ quan đại diện: không nguồn nào đã đọc nói đến.
corridors-no_centres = Trung tâm hỗ trợ: không ghi nhận trung tâm nào ở cả hai đầu.
corridors-no_complaints = Khiếu nại: không ghi nhận số liệu nào của đơn vị báo cáo ở cả hai đầu.
corridors-no_costs = Chi phí tuyển dụng: không khảo sát hay trang nào đã đọc nêu cho người lao động của nước này.
corridors-no_agencies = Doanh nghiệp dịch vụ được xếp hạng: không ghi nhận hạng nào do hiệp hội của nước phái cử công bố.

## Complaints

complaints-title = Khiếu nại
complaints-lead = Người lao động di cư khiếu nại về điều gì, ở đâu, và khiếu nại có tăng không?
complaints-answer_rose = { $place }: { $what } tăng từ { $before } năm { $first } lên { $now } năm { $last }
complaints-answer_fell = { $place }: { $what } giảm từ { $before } năm { $first } xuống { $now } năm { $last }
complaints-answer_stayed = { $place }: { $what } năm { $last } bằng năm { $first }, { $now } so với { $before }
complaints-with_years_between = { $said } ({ $between }).
complaints-in_year = { $value } năm { $year }
complaints-not_in_year = không rõ năm { $year }
complaints-answer_unknown = Không rõ khiếu nại có tăng hay không: không đơn vị nào công bố hai năm trọn vẹn có thể so sánh.
complaints-answer_elsewhere = Ở { $places } nước và nhóm nước khác có số liệu công bố, không có hai năm trọn vẹn gần đây nào so sánh được: không rõ khiếu nại ở đó có tăng hay không.
complaints-most_answer = Theo số liệu phân loại mới nhất ({ $place }, { $period }), khiếu nại nhiều nhất về: { $kinds }.
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
complaints-view_centres = Trung tâm ở đâu
complaints-view_mechanisms = Các cơ chế khiếu nại
complaints-none = Không có số liệu khiếu nại nào cho lựa chọn này. Dưới đây là những gì đã được tìm.
complaints-look_up = Tra một số liệu đã công bố
complaints-trend_title = { $place }: { $what } là { $before } mỗi tháng năm { $first } và { $now } mỗi tháng năm { $last }
complaints-trend_unknown = Ở đây không rõ khiếu nại có tăng hay không: không có hai năm trọn vẹn gần đây nào so sánh được
complaints-trend_note = Mỗi đường là một số đếm đã công bố, dài bằng thời kỳ của nó và cao bằng mức trung bình mỗi tháng: nhờ vậy có thể đọc số đếm của ba năm bên cạnh số đếm của ba tháng. Mỗi khung có thang đo riêng; các khung dùng chung trục năm. Đường đứt đánh dấu nơi một đơn vị khác tiếp tục việc đếm: nội dung đếm có thể khác. Nơi không vẽ gì là không tìm thấy gì, không phải là số không. Không vẽ các số đếm dưới ba tháng và các số đếm chồng lên một năm trọn vẹn, cũng như các số đếm theo nơi đến, kênh và giới tính; tất cả có ở bên dưới. Các đơn vị ở Singapore phục vụ mọi người lao động: số đếm của lao động nước ngoài đứng cạnh số đếm của tất cả.
complaints-period_year = Một năm dương lịch
complaints-period_revised = Một năm dương lịch, được công bố với nhiều giá trị
complaints-period_other = Thời kỳ khác
complaints-a_month = Mỗi tháng
complaints-break = sau đó là { $reporter }
complaints-counted = { $value } { $unit }, { $period }, { $reporter }.
complaints-also = Cũng được công bố: { $values }.
complaints-series = { $place }: { $what } ({ $body })
complaints-one_period_only = Không vẽ vì không đơn vị nào công bố hai thời kỳ so sánh được: { $places }. Không rõ khiếu nại ở đó có tăng hay không.
complaints-kind = Loại khiếu nại
complaints-most_title = { $place }, { $period }: khiếu nại nhiều nhất về { $kinds }
complaints-about_unknown = Ở đây không rõ khiếu nại về điều gì: không đơn vị nào công bố ba loại của cùng một thời kỳ
complaints-about_note = Chỉ gồm các loại mà nguồn nêu tên; phần còn lại về điều gì không được công bố, nên các phần không cộng lại. Do { $reporter } đếm, theo số liệu phân loại mới nhất của nửa năm trở lên; nơi một đơn vị phục vụ mọi người lao động thì có cả lao động trong nước. Nguyện vọng, chẳng hạn xin về nước, là yêu cầu chứ không phải vi phạm. Chọn một nước để xem ở đó đã đếm gì.
complaints-newest_title = { $reporters ->
    [0] Ở đây không biết đơn vị nào đếm khiếu nại
   *[other] Số đếm mới nhất của { $reporters } đơn vị đếm khiếu nại
 }
complaints-newest_note = Thời kỳ mới nhất của từng đơn vị; lấy tổng số nếu được công bố, nếu không thì lấy phần mới nhất. Vụ việc, đơn khiếu nại, người khiếu nại và cuộc gọi là những thứ khác nhau: một vụ việc có thể gồm nhiều người. Thời kỳ và đơn vị khác nhau nên các số không so sánh được.
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
complaints-centres_note = Một trung tâm hỗ trợ người lao động di cư được đếm khi một nguồn nêu tên và gọi như vậy; số này được dùng ở mọi nơi. Trên bản đồ còn có các trung tâm loại khác: trung tâm của nhà nước, trung tâm cho ngư dân, địa bàn của dự án, quầy và nhóm trung tâm; { $unplaced ->
    [0] tất cả đều biết vị trí
   *[other] { $unplaced } nơi không rõ vị trí nên không vẽ
 }. Không phải danh sách các trung tâm đang mở cửa hiện nay.
complaints-centre_numbers_title = { $centres ->
    [0] Ở đây không có trung tâm hỗ trợ nào được nêu tên, { $others ->
            [0] cũng không có trung tâm nào khác
           *[other] chỉ có { $others } trung tâm khác
         }
   *[other] Trong { $centres } trung tâm hỗ trợ được nêu tên, { $country } có nhiều nhất: { $most }
 }
complaints-centre_numbers_note = Ở đây đếm các trung tâm mà một nguồn nêu tên. Các con số chỉ được nêu ra thì có cách đếm khác, thường không kèm danh sách, nên không so sánh được: { $stated }.
complaints-centre_numbers_unstated = Ở đây đếm các trung tâm mà một nguồn nêu tên. Không tìm thấy con số trung tâm nào được nêu ra.
complaints-centres_stated = { $value } { $unit } tại { $place } ({ $reporter }, { $period })
complaints-centres_own = Trung tâm hỗ trợ người lao động di cư
complaints-centres_others = Trung tâm, điểm, quầy và nhóm khác
complaints-axis_centres = Được nêu trong nguồn
complaints-mechanism_title = { $mechanism }: { $steps } bước theo mô tả
complaints-mechanism_note = Do { $operator } vận hành. Tình trạng được mô tả: { $status }. { $purpose }
complaints-no_mechanism = Không nguồn nào mô tả từng bước giải quyết khiếu nại ở đây. Chọn tất cả các nước để xem nơi nào có mô tả.
complaints-gaps_title = Những gì không có dữ liệu về khiếu nại, và vì sao
complaints-on_map = { $kind }; đơn vị chủ quản: { $host }

## Recruitment agencies

agencies-title = Doanh nghiệp dịch vụ
agencies-lead = Doanh nghiệp dịch vụ nào được xếp hạng, xếp hạng thế nào, và một hạng có nghĩa là gì?
agencies-answer = Trong lần xếp hạng mới nhất, { $ranking }, { $association } đã đánh giá { $assessed } doanh nghiệp: { $said }.
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
agencies-participation_title = Từ { $before } doanh nghiệp được đánh giá năm { $first } đến { $now } năm { $last }: được cấp phép, dự kiến và được đánh giá trong { $cycles } kỳ
agencies-participation_unknown = Không rõ có bao nhiêu doanh nghiệp được đánh giá
agencies-participation_note = Mỗi nhóm cột là một kỳ và nhãn năm của kỳ. Số được cấp phép, dự kiến và được đánh giá do các nguồn khác nhau công bố vào các ngày khác nhau; thiếu cột là không có dữ liệu, và số có dấu sao được công bố bằng những từ như “khoảng” hoặc “hơn”, bảng có ghi nguyên văn. Khi tài liệu chính ra đời, hơn 100 doanh nghiệp đã ký bộ quy tắc; không có số doanh nghiệp ký theo từng kỳ. Số doanh nghiệp theo từng hạng có ở trên.
agencies-step_licensed = Được cấp phép
agencies-step_planned = Dự kiến
agencies-step_assessed = Được đánh giá
agencies-axis_agencies = Doanh nghiệp
agencies-steps_title = Mọi con số đã công bố về việc tham gia bộ quy tắc của VAMAS
agencies-phases_title = Các giai đoạn theo mô tả của tài liệu chính
agencies-choose_cycle = Kỳ
agencies-cycle_option = Kỳ { $number }, nhãn { $label }
agencies-cycle_in_row = kỳ { $number } ({ $label })
agencies-cycle_note = Công bố ngày { $published } ({ $basis }), theo { $scale }, theo: { $code }.
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
