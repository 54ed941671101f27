### What workers and visitors see, in Thai. The same keys and blanks as en.ftl; the terms stand in glossary.csv.
### What is missing here is said in English.

language-name = ไทย
language-translated-by = Cooperation Monitor

## The frame of every page

frame-other_host = เซิร์ฟเวอร์นี้ไม่ตอบด้วยชื่อที่ใช้เรียก โปรดเปิดหน้านี้ด้วยที่อยู่ของเว็บไซต์เอง ผู้ดูแลสามารถเพิ่มชื่อได้ในการตั้งค่า COOPERATION_HOSTS
frame-other_origin = คำขอนี้ส่งมาจากหน้าที่ไม่ใช่ของระบบ ไม่มีสิ่งใดถูกเปลี่ยนแปลง
frame-not_for_you = ที่อยู่นี้เปิดให้เฉพาะเครื่องที่ระบุในการตั้งค่า COOPERATION_METRICS
frame-outside = หน้านี้ไม่ได้อยู่ที่ที่อยู่นี้ โปรดเริ่มที่ { $address }
frame-open_menu = เปิดเมนู
frame-close_menu = ปิดเมนู
frame-pages = หน้า
frame-lost = ไม่มีการเชื่อมต่อ
frame-lost_why = หน้านี้ติดต่อเซิร์ฟเวอร์ไม่ได้ อุปกรณ์นี้เชื่อมต่ออินเทอร์เน็ตอยู่หรือไม่ หน้านี้จะทำงานต่อเองเมื่อมีการเชื่อมต่อ
frame-no_page = ไม่มีหน้านี้
frame-no_page_why = ไม่มีหน้าที่ที่อยู่นี้ นี่คือหน้าแรก
frame-no_uploader = ที่นี่ไม่ได้ขอไฟล์ใด และไม่ได้รับไฟล์ใดไว้ โปรดเปิดหน้าที่ขอไฟล์แล้วลองอีกครั้ง
frame-no_length = ไม่มีข้อมูลว่าไฟล์ใหญ่เท่าใด จึงไม่รับไฟล์
frame-upload_too_large = ไฟล์ใหญ่กว่าที่ขอไว้ที่นี่ จึงไม่รับไฟล์
frame-uploads_busy = กำลังรับไฟล์อื่นอยู่ โปรดรอหนึ่งนาทีแล้วลองอีกครั้ง
frame-product = Cooperation Monitor
frame-region = ภูมิภาค
frame-protection = การคุ้มครอง
frame-members = สำหรับสมาคม
frame-evidence = ค้นหาและใช้งาน
frame-agencies = บริษัทจัดหางาน
frame-cooperation = ความร่วมมือ
frame-search = ค้นหาทั้งหมด
frame-snapshot = ฉบับของข้อมูล
frame-snapshot_help = ข้อมูลที่เผยแพร่แต่ละครั้งมีหมายเลข เรียกว่าฉบับ ลิงก์ที่สร้างจากฉบับใดจะแสดงฉบับนั้นเสมอ
frame-newest = { $number } ล่าสุด
frame-no_such_snapshot = ลิงก์นี้สร้างจากข้อมูลฉบับที่ { $asked } ซึ่งไม่มีที่นี่ ที่แสดงคือฉบับล่าสุด { $number } ตัวเลขอาจต่างกัน
frame-snapshot_let_go = ลิงก์นี้สร้างจากข้อมูลฉบับที่ { $asked } ซึ่งไม่ได้เก็บไว้ที่นี่แล้ว ที่แสดงคือฉบับล่าสุด { $number } ตัวเลขอาจต่างกัน
frame-newer = มีข้อมูลฉบับใหม่กว่า: { $number } หน้านี้ยังใช้ฉบับเดิมจนกว่าท่านจะเลือกฉบับอื่น
frame-language = ภาษา
frame-link = ลิงก์มายังหน้านี้
frame-link_help = ที่อยู่นี้แสดงสิ่งที่ท่านเห็นให้ผู้อื่นเห็นตรงกัน: ตัวกรองเดียวกัน ข้อมูลฉบับเดียวกัน
frame-disclaimer = ผลงานอิสระ ไม่ใช่ของ ILO สหประชาชาติ หรืออาเซียน ชื่อเรียกและแผนที่ไม่แสดงความเห็นใดเกี่ยวกับสถานะทางกฎหมายของประเทศ ดินแดน หรือพื้นที่ใด หรือเกี่ยวกับเขตแดน
frame-building = ยังไม่มีข้อมูล: กำลังสร้างจากแหล่งข้อมูล …
frame-build_failed = สร้างข้อมูลไม่ได้ ไม่มีการเขียนสิ่งใด ประโยคด้านล่างบอกไฟล์และบรรทัดที่ต้องแก้ จากนั้นให้รัน 'python -m etl build'

## Signing in and out

signing_in-title = ลงชื่อเข้าใช้
signing_in-lead = สำหรับผู้ดูแลการจัดอันดับของสมาคมที่นี่ การอ่านไม่ต้องมีบัญชี
signing_in-name = ที่อยู่อีเมล
signing_in-password = รหัสผ่าน
signing_in-forgotten = หากลืมรหัสผ่าน โปรดขอรหัสใหม่จากผู้ดูแลระบบนี้
signing_in-back = กลับไปที่หน้าหลัก
signing_in-refused = ไม่ได้ลงชื่อเข้าใช้ ที่อยู่หรือรหัสผ่านไม่ถูกต้อง หรือที่อยู่นี้ถูกลองไม่สำเร็จ { $failures } ครั้งภายใน { $minutes } นาที จากนั้นจะปิดไว้นานเท่าเดิมอีกครั้ง
signing_in-short = รหัสผ่านต้องมีอย่างน้อย { $least } อักขระ ไม่มีสิ่งใดถูกเปลี่ยนแปลง
signing_in-long = รหัสผ่านมีได้ไม่เกิน { $most } อักขระ ไม่มีสิ่งใดถูกเปลี่ยนแปลง
signing_in-not_our_form = แบบฟอร์มนี้ไม่ได้ส่งจากหน้าของระบบเอง หรือหน้านั้นเปิดไว้นานเกินไป โปรดเปิดใหม่แล้วทำอีกครั้ง เบราว์เซอร์ต้องยอมรับคุกกี้จากเว็บไซต์นี้
signing_in-too_large = สิ่งที่ส่งมาใหญ่เกินไป ไม่มีสิ่งใดถูกเปลี่ยนแปลง
signing_in-busy = ขณะนี้มีผู้ลงชื่อเข้าใช้มากเกินไป โปรดรอหนึ่งนาทีแล้วลองอีกครั้ง
signing_in-not_kept = ขณะนี้ลงชื่อเข้าหรือออกไม่ได้: เปิดหรือเขียนบันทึกไม่ได้ โปรดแจ้งผู้ดูแลระบบนี้
signing_in-signed_in = ลงชื่อเข้าใช้ในชื่อ { $who }
signing_in-with_provider = ลงชื่อเข้าใช้ด้วยองค์กรของท่าน
signing_in-not_accepted = ข้อมูลที่องค์กรของท่านให้เกี่ยวกับท่านใช้ที่นี่ไม่ได้: เก่าเกินไป ออกจากระบบแล้ว หรือยังไม่ได้ยืนยันที่อยู่อีเมล โปรดลงชื่อออกแล้วลงชื่อเข้าใช้อีกครั้ง
signing_in-sign_out = ลงชื่อออก
signing_in-sign_out_lead = การทำเช่นนี้จะจบงานของท่านในเบราว์เซอร์นี้ทุกแท็บ สิ่งที่บันทึกแล้วยังคงอยู่

## What every figure and page says alike

common-view = มุมมอง
common-all_countries = ทุกประเทศ
common-table_below = เปิดตารางข้อมูลได้ด้านล่าง
common-table_and_download = ตารางและดาวน์โหลด
common-download = ดาวน์โหลดและการอ้างอิง
common-nothing_here = ไม่มีข้อมูลในแหล่งที่ตรงกับตัวเลือกนี้ หมายความว่าไม่มีข้อมูลที่นี่ ไม่ได้หมายความว่าไม่มีอยู่จริง
common-doubt = แหล่งข้อมูลให้ข้อมูลต่างกันเรื่อง “{ $subject }”: { $stated } กับ { $other }{ $more ->
    [0] { "" }
   *[other] { " " }และอีก { $more } เรื่อง
 }
common-beside_more = ยังมีอีก { $more } คู่เช่นนี้ ระบุไว้ในหน้าแหล่งข้อมูลและคุณภาพ
common-from_to = { $start } ถึง { $end }
common-since = ตั้งแต่ { $start }
common-not_available = ไม่มีข้อมูล
common-yes = ใช่
common-no = ไม่ใช่
common-boundaries = เขตแดนและชื่อเป็นไปตามข้อมูลภูมิศาสตร์ของสหประชาชาติ ไม่ได้หมายถึงการรับรองหรือยอมรับ
common-sources = แหล่งข้อมูล: { $names }
common-choose = เลือก
common-choose_file = เลือกไฟล์
common-largest_file = ไม่เกิน { $megabytes } MB
common-press_enter = กด Enter เพื่อยืนยัน
common-no_results = ไม่พบ
common-select_all = เลือกทั้งหมด
common-drop_file = วางไฟล์ที่นี่
common-open_list = เปิดรายการ
common-clear = ล้างตัวเลือก
common-close = ปิด
common-help = ความช่วยเหลือ
common-as_of = ณ { $dates }
common-not_dated = แหล่งข้อมูลไม่ระบุวันที่
common-source = { $title } ({ $publisher })
common-more_sources = และอีก { $count } แหล่ง ระบุไว้ในตาราง
common-rows_on_snapshot = รายการ: { $rows } · ข้อมูลฉบับที่ { $snapshot }
common-sheet = ตัวเลข
common-how_counted = วิธีนับ
common-more_told = คำตอบทั้งหมด
common-more_notes = เพิ่มเติมเกี่ยวกับภาพนี้
common-sources_differ = แหล่งข้อมูลไม่ตรงกัน
common-differ = { $differ }ในเรื่อง “{ $subject }”: “{ $stated }” กับ “{ $other }” { $explanation }
common-beside = { $subject }: { $stated } และ { $other } { $explanation }
common-read_apart = ควรอ่านด้วยความระมัดระวัง: { $told }
common-empty_cells = ไม่มีข้อมูล: { $names }
common-not_recorded_yet = ฉบับนี้จัดทำก่อนที่ระบบจะบันทึก: { $columns } ช่องที่ว่างคือยังไม่ได้ค้นหา
common-grey_lines = เส้นทางอื่น หรืออยู่ระหว่างดำเนินการเท่านั้น

## The export

export-named = Cooperation Monitor ข้อมูลฉบับที่ { $snapshot }
export-description = สิ่งที่เอกสารและหน้าเว็บสาธารณะระบุว่าประเทศอาเซียนร่วมมือกันด้านการย้ายถิ่นของแรงงานอย่างไร และบริษัทจัดหางานกำกับดูแลตนเองอย่างไร ทุกแถวระบุแหล่งข้อมูลและตำแหน่งในนั้น สิ่งที่ขัดแย้งกันแสดงคู่กัน ช่องว่างคือข้อเท็จจริงที่ไม่มีข้อมูล
export-keywords = การย้ายถิ่นของแรงงาน, อาเซียน, ความตกลงทวิภาคี, ทูตแรงงาน, บริษัทจัดหางาน, เรื่องร้องเรียน
export-licence = Creative Commons Attribution 4.0 International
export-not_yet = { $meaning } ฉบับที่ { $snapshot } จัดทำก่อนที่จะบันทึกสิ่งนี้: ว่างในทุกแถว

## Overview

overview-title = ภาพรวม
overview-lead = การคุ้มครองแรงงานข้ามชาติในอาเซียนไปถึงไหน และมีอะไรเกิดขึ้นเมื่อเร็ว ๆ นี้ เว็บไซต์นี้รวบรวมสิ่งที่เอกสารสาธารณะกล่าวถึงเรื่องนี้ และระบุชื่อเอกสารทุกฉบับ
overview-members_title = { $uncovered ->
    [0] ผู้ย้ายถิ่นทุกคนในภูมิภาคอยู่ในเส้นทางที่พบตราสารหรือทูตแรงงาน
   *[other] ไม่มีทั้งตราสารและทูตแรงงาน: มากที่สุดมาจาก{ $country } { $uncovered } คน ซึ่ง { $persons } คนอยู่ใน{ $destination }
}
overview-members_scope = ผู้ย้ายถิ่นคือผู้ที่อยู่ในประเทศสมาชิกอื่น ไม่ว่าจะเป็นแรงงานหรือไม่ ตราสารที่ลงนามนับให้ทั้งสองฝ่าย ไม่ว่าฝ่ายใดจะระบุไว้ ประเทศหนึ่งจึงอาจมีจำนวนที่นี่มากกว่าในที่ซึ่งนับแต่ละฉบับเพียงครั้งเดียว
overview-members_unknown = ไม่มีข้อมูลว่าผู้ย้ายถิ่นของแต่ละประเทศสมาชิกอยู่ในประเทศสมาชิกอื่นกี่คน
overview-members_note = ผู้ย้ายถิ่นในประเทศสมาชิกอื่น (ทั้งหมด ไม่ใช่เฉพาะแรงงาน) และในจำนวนนั้นอยู่ในที่ซึ่งไม่พบทั้งสองอย่างกี่คน ตราสารที่ลงนามในฐานะฝ่ายใดฝ่ายหนึ่ง ประเทศที่ส่งทูตแรงงานไปประจำ สนธิสัญญาที่ผูกพัน จากสิบเอ็ดฉบับที่ค้นหา จำนวนผู้ย้ายถิ่นและส่วนที่ไม่พบทั้งสองอย่างใช้มาตราส่วนเดียวกัน ตัวเลขอื่นมีมาตราส่วนของตัวเอง ไม่นำมารวมกัน ตราสารหนึ่งฉบับครอบคลุมทิศทางเดียว ประเทศหนึ่งอาจมีหลายฉบับสำหรับแรงงานที่เข้ามาแต่ไม่มีเลยสำหรับแรงงานที่ออกไป
overview-first_edition = นี่คือข้อมูลฉบับแรก เหตุการณ์เรียงตามวันที่ของเหตุการณ์เอง ส่วนข้อมูลเปลี่ยนไปอย่างไรนั้นบอกไม่ได้ เพราะไม่มีฉบับก่อนหน้าให้เปรียบเทียบ
overview-profiles = ข้อมูลของแต่ละประเทศสมาชิก:
overview-agency = ค้นหาระดับที่เผยแพร่ของบริษัทจัดหางานตามชื่อ (ทราบระดับของ: { $places })
overview-period = ตั้งแต่
overview-number = { $value }
overview-numbers_title = สิ่งที่นับไว้ที่นี่
overview-numbers_note = ตัวเลขแปดตัวนับสิ่งที่ต่างกัน ไม่นำมารวมกัน
overview-tile_instruments_listed = ตราสารที่ลงนาม ตาราง 2
overview-help_instruments_listed = ตราสารที่มีวันที่ในตาราง 2 ของเอกสารหลัก นับหนึ่งต่อหนึ่งวันที่ที่พิมพ์ไว้ ถึง ค.ศ. 2010 การต่ออายุไม่นับซ้ำ ตัวเอกสารเองระบุ 82 { $in_process ->
    [0] ไม่มีฉบับอื่นในแหล่งใดที่อยู่ระหว่างดำเนินการ
   *[other] ในทุกแหล่งมีอีก { $in_process } ฉบับที่อยู่ระหว่างดำเนินการ
 }
overview-tile_instruments_since = ตราสารที่ลงนามตั้งแต่ ค.ศ. 2010
overview-help_instruments_since = ตราสารที่ลงนามซึ่งพบในหน้าเว็บทางการและข่าว ไม่ใช่รายการที่ครบถ้วน: ไม่พบไม่ได้หมายความว่าไม่มี
overview-tile_posts_counted = ตำแหน่งทูตแรงงาน ตาราง 1
overview-help_posts_counted = จำนวนที่นับจากรายชื่อสถานที่ในตาราง 1 ยอดรวมของตารางเองคือ { $posts_stated }
overview-tile_centres = ศูนย์ข้อมูลแรงงาน
overview-help_centres = ศูนย์ข้อมูลแรงงานข้ามชาติที่แหล่งข้อมูลระบุชื่อ นับแห่งละครั้ง ไม่ใช่รายชื่อทั้งหมดของศูนย์ที่เปิดอยู่
overview-tile_complaint_figures = ตัวเลขเรื่องร้องเรียน
overview-help_complaint_figures = ตัวเลขที่เผยแพร่ แต่ละตัวมีช่วงเวลาและหน่วยของตัวเอง ไม่นำมารวมกัน
overview-tile_cycles = รอบการจัดอันดับ
overview-help_cycles = รอบการประเมินตามจรรยาบรรณของ VAMAS แห่งเวียดนามที่มีการเผยแพร่ผลการจัดอันดับ
overview-tile_discrepancies = ข้อขัดแย้ง
overview-help_discrepancies = คู่ข้อความที่เป็นจริงพร้อมกันไม่ได้ ในจำนวนนี้ { $discrepancies_headline } คู่เป็นตัวเลขที่เจ้าหน้าที่อาจนำไปอ้าง ข้อควรระวัง { $cautions } ข้อเรื่องตัวเลขที่เปรียบเทียบกันไม่ได้นับแยกต่างหาก อยู่ใน{ $documents ->
    [0] เอกสาร 0 ฉบับ
   *[other] เอกสาร { $documents } ฉบับ
 } และ{ $pages ->
    [0] หน้าเว็บ 0 หน้า
   *[other] หน้าเว็บ { $pages } หน้า
 } ทั้งสองข้อความแสดงไว้คู่กัน
overview-tile_gaps = ข้อเท็จจริงที่ไม่มีข้อมูล
overview-help_gaps = ข้อเท็จจริงที่ผู้อ่านน่าจะค้นหาแต่ไม่พบ พร้อมเหตุผล { $key_figures ->
    [0] ไม่มีตัวเลขสำคัญอื่นจากเอกสาร
   *[other] ตัวเลขสำคัญอื่นจากเอกสารอีก { $key_figures } ตัวอยู่ในหน้าแหล่งข้อมูลและคุณภาพ
 }
overview-counted_instruments_listed = ตาราง 2: ตราสารทุกฉบับที่มีวันที่และลงนามแล้ว
overview-counted_instruments_since = หนึ่งแถวของ agreement ต่อหนึ่งตราสารตั้งแต่ ค.ศ. 2010
overview-counted_posts_counted = ตาราง 1: ตัวเลขที่พิมพ์ข้างสถานที่
overview-counted_centres = หนึ่งแถวของ mrc_centre ต่อหนึ่งศูนย์ที่ระบุชื่อ
overview-counted_complaint_figures = หนึ่งแถวของ complaint_figure ต่อหนึ่งตัวเลขที่เผยแพร่
overview-counted_cycles = หนึ่งแถวของ assessment_cycle ต่อหนึ่งรอบ
overview-counted_discrepancies = หนึ่งแถวของ discrepancy ต่อหนึ่งคู่ข้อความ
overview-counted_gaps = หนึ่งแถวของ not_available ต่อหนึ่งข้อเท็จจริงที่ค้นหา
overview-headline_title = สมาชิกอาเซียน { $members } ประเทศร่วมมือกันด้านการย้ายถิ่นของแรงงานอย่างไร และบริษัทจัดหางานกำกับดูแลตนเองอย่างไร: แหล่งข้อมูลระบุอะไร นับอะไรได้ ขัดแย้งกันตรงไหน และขาดอะไร
overview-headline_note = ตัวเลขเจ็ดตัวนับสิ่งที่ต่างกัน ไม่นำมารวมกัน
overview-headline_instruments_listed = ลงนามแล้ว ตาราง 2
overview-headline_instruments_listed_note = นับหนึ่งต่อหนึ่งวันที่ที่พิมพ์ไว้ ถึง ค.ศ. 2010 ข้อความในเอกสารระบุ 82
overview-headline_instruments_since = ลงนามตั้งแต่ ค.ศ. 2010
overview-headline_instruments_since_note = พบในหน้าเว็บสาธารณะหรือบันทึกโดยผู้ดูแลข้อมูล ไม่ใช่รายการที่ครบถ้วน{ $others ->
    [0] {""}
   *[other] {" "}อีก { $others } ฉบับไม่ทราบปีหรือมีปีก่อนหน้านั้น จึงไม่อยู่ในจำนวนใด
}
overview-headline_posts_stated = ตำแหน่งทูตแรงงานตามที่ระบุ
overview-headline_posts_stated_note = ยอดรวมของประเทศต้นทาง { $origins } ประเทศในตาราง 1
overview-headline_posts_counted = ตำแหน่งทูตแรงงานที่นับได้
overview-headline_posts_counted_note = จากรายชื่อสถานที่ในตารางเดียวกัน
overview-headline_centres = ศูนย์ข้อมูลแรงงาน
overview-headline_centres_note = ที่แหล่งข้อมูลระบุชื่อ ไม่ใช่รายชื่อศูนย์ที่เปิดอยู่
overview-headline_complaint_figures = ตัวเลขเรื่องร้องเรียน
overview-headline_complaint_figures_note = เผยแพร่แล้ว แต่ละตัวมีช่วงเวลาและหน่วยของตัวเอง ไม่นำมารวมกัน
overview-headline_discrepancies = ข้อขัดแย้ง
overview-headline_discrepancies_note = คู่ข้อความที่เป็นจริงพร้อมกันไม่ได้
overview-region_title = รายการของ ILO มีตราสารที่ลงนาม { $instruments } ฉบับของ { $origins } ประเทศถึงปี 2010 และทูตแรงงาน { $posts } ตำแหน่งของ { $posting } ประเทศในปี 2012
overview-region_scope = ตามรายการของ ILO: ตราสารถึงปี 2010 และในปี 2012 เป็นตำแหน่งตามสถานที่ ไม่ใช่ตามยอดรวมที่ ILO ระบุเอง สิ่งที่หน้าอื่นระบุไม่อยู่ในคอลัมน์เหล่านี้ สไลด์อื่นจึงอาจมีมากกว่า
overview-region_note = รายการสามชุดที่ต่างประเภทและต่างวันที่ แต่ละชุดมีมาตราส่วนของตัวเองและไม่นำมารวมกัน “ไม่มีในรายการ” ไม่ใช่ศูนย์: ตาราง 1 และตาราง 2 ในเอกสารประกอบของ ILO แสดงประเทศต้นทาง และศูนย์คือศูนย์ที่แหล่งข้อมูลระบุชื่อ
overview-region_places = ตาราง 2; ตาราง 1; แถวของศูนย์
overview-part_instruments = ตราสารที่ลงนาม รายการของ ILO ปี 2010
overview-part_posts = ตำแหน่งทูตแรงงาน รายการของ ILO ปี 2012
overview-part_centres = ศูนย์ข้อมูลแรงงานข้ามชาติที่ระบุชื่อ
overview-not_listed = ไม่มีในรายการ
overview-map_title = ประเทศต่าง ๆ ร่วมมือกันที่ไหน: { $what }
overview-map_and = { $first } และ{ $last }
overview-map_corridors = เส้นทางที่มีความตกลง
overview-map_posts = ตำแหน่งทูตแรงงาน
overview-map_centres = ศูนย์ข้อมูลแรงงาน
overview-map_note = เส้นเชื่อมประเทศอาเซียนกับประเทศที่มีตราสารร่วมกัน จุดแสดงที่ซึ่งมีทูตแรงงานและศูนย์ข้อมูลแรงงาน
overview-layers = ชั้นข้อมูลของแผนที่
overview-layer_corridors = เส้นทางที่มีความตกลง
overview-layer_posts = ตำแหน่งทูตแรงงาน
overview-layer_centres = ศูนย์ข้อมูลแรงงาน
overview-attention_title = สิ่งที่ควรใส่ใจ
overview-attention_note = ข้อขัดแย้งระหว่างข้อความ และข้อเท็จจริงที่ไม่มีข้อมูล ตามหัวข้อ

## Agreements

agreements-title = ความตกลง
agreements-answer_associations = ในตราสารที่ลงนาม มี { $associations } ฉบับเป็นบันทึกความเข้าใจกับสมาคมบริษัทจัดหางาน ซึ่งรัฐของฝ่ายนั้นไม่ได้เป็นภาคี
agreements-instruments = ตราสาร
agreements-states_title = { $renegotiated ->
    [0] ไม่พบว่ามีฉบับใดอยู่ระหว่างเจรจาใหม่
   *[other] อยู่ระหว่างเจรจาใหม่ { $renegotiated } ฉบับ
 }{ $renewed ->
    [0] { "" }
   *[other] { " " }ต่ออายุหรือแก้ไข { $renewed } ฉบับ
 } { $over ->
    [0] ไม่พบว่ามีฉบับใดสิ้นสุดแล้ว
   *[other] สิ้นสุด ถูกแทนที่ หรือระงับ { $over } ฉบับ
 } { $in_process ->
    [0] ไม่มีฉบับใดรอลงนาม
   *[other] รอลงนาม { $in_process } ฉบับ
 }
agreements-states_note = ตามสิ่งล่าสุดที่ทราบของแต่ละฉบับ ทั้งที่มีและไม่มีวันที่ “ลงนามแล้ว” หมายความว่าไม่ทราบสิ่งใดหลังจากนั้น ไม่ได้บอกว่ามีผลใช้บังคับ ซึ่งหน้าเว็บระบุไว้เพียงไม่กี่ฉบับ
agreements-option_of_several = { $name } ({ $detail })
agreements-counts_title = { $signed ->
    [0] ไม่มีตราสารที่ลงนาม
   *[other] ตราสารที่ลงนาม { $signed } ฉบับ
 } { $countries ->
    [0] ของประเทศใดที่ระบุรายการ
   *[other] ของ { $countries } ประเทศที่ระบุรายการ
 }
agreements-counting_rule = วิธีนับ: นับหนึ่งตราสารต่อหนึ่งวันที่ที่พิมพ์ไว้ ปีที่ระบุว่าเป็นการต่ออายุหรือการปรับปรุงเป็นเหตุการณ์ของตราสารนั้นและไม่นับซ้ำ แต่ละจังหวัดของแคนาดานับเป็นหนึ่งตราสาร ตราสารที่อยู่ระหว่างดำเนินการนับแยก การลงนามไม่ได้บอกว่ามีผลใช้บังคับ เอกสารหลักระบุ 82 ฉบับสำหรับสี่ประเทศ แต่ตารางของเอกสารเองนับได้ 68 ตามกฎนี้
agreements-doubted = { $doubted ->
    [0] ไม่มีฉบับใดที่มีข้อสงสัย
   *[other] มีข้อสงสัย { $doubted } ฉบับ และระบุไว้ในที่ของฉบับนั้น
 }
agreements-as_of = ตาราง 2 ในเอกสารประกอบของ ILO ณ ค.ศ. 2010 ตามคำบรรยาย หน้าอื่น ค.ศ. 2015 ถึง 2025
agreements-part_agreements = ความตกลงทวิภาคี
agreements-part_memoranda = บันทึกความเข้าใจและตราสารอื่น
agreements-part_signed = ลงนามแล้ว
agreements-part_in_process = อยู่ระหว่างดำเนินการ
agreements-map_title = { $pairs ->
    [0] ไม่มีคู่ประเทศใดที่มีตราสารที่ลงนามแล้ว
   *[other] คู่ประเทศที่มีตราสารที่ลงนามแล้ว { $pairs } คู่ มากที่สุดคือ { $most }: { $count }
}
agreements-map_note = เส้นเชื่อมประเทศที่ระบุรายการกับคู่ภาคี ใช้สีของประเทศที่ระบุรายการ เส้นที่หนากว่าหมายถึงมีตราสารที่ลงนามมากกว่า เส้นบางสีเทาหมายถึงเส้นทางที่ยังอยู่ระหว่างดำเนินการเท่านั้น เส้นไม่ได้บอกว่าแรงงานเดินทางไปทางใด ตารางบอกไว้
agreements-on_map = ลงนาม { $signed } อยู่ระหว่างดำเนินการ { $in_process }

## Labour attachés

attaches-title = ทูตแรงงาน
attaches-totals_title = { $origins ->
    [0] ไม่ระบุยอดรวม
   *[other] { $differing ->
            [0] ยอดรวมที่ระบุ { $origins } ยอดไม่มียอดใดต่าง
           *[other] ยอดรวมที่ระบุ { $differing } จาก { $origins } ยอดต่าง
         }จากตำแหน่งที่ระบุข้างกัน
 }
attaches-totals_note = ที่ระบุคือตัวเลขในตาราง 1 ของเอกสารประกอบของ ILO ที่นับได้คือผลรวมตัวเลขที่พิมพ์ข้างสถานที่ โดยนับหนึ่งสำหรับสถานที่ที่ไม่มีตัวเลข
attaches-totals_note_thailand = ตำแหน่งของไทยพิมพ์ว่าเป็นสำนักงาน
attaches-totals_note_philippines = สำหรับฟิลิปปินส์มีสามตัวเลขที่ขัดกัน: 37 ในคอลัมน์ 50 ตามหัวข้อภูมิภาคทั้งสาม 49 ตามสถานที่
attaches-as_of = ตาราง 1 ในเอกสารประกอบของ ILO: ILO (2012) ปรับปรุงแล้ว ไม่พิมพ์วันที่หลังจากนั้น
attaches-part_stated = ยอดรวมที่ ILO ระบุใน ค.ศ. 2012
attaches-part_counted = นับจากสถานที่ที่ ILO ระบุ
attaches-axis_posts = ตำแหน่ง

## The foot of every page

footer-line = { $product } · ข้อมูลวันที่ { $date } (ฉบับที่ { $snapshot }) · ข้อความและข้อมูล: CC BY 4.0 แหล่งข้อมูลตามที่ระบุ
footer-about = เกี่ยวกับ
footer-cite = วิธีอ้างอิง
footer-write = ติดต่อเรา
footer-reviewed = แปลโดย { $translator } ตรวจทานโดย { $reviewer }
footer-not_reviewed = แปลโดย { $translator } คำแปลนี้ยังไม่มีผู้ตรวจทาน หากไม่ชัดเจนให้ยึดฉบับภาษาอังกฤษ
footer-not_translated = หน้านี้ยังไม่ได้แปลเป็น{ $language } จึงแสดงเป็นภาษาอังกฤษ
footer-operator = ดูแลโดย { $operator }

## About

about-title = เกี่ยวกับ
about-lead = นี่คืออะไรและไม่ใช่อะไร ใครดูแล แจ้งข้อผิดพลาดอย่างไร อ้างอิงอย่างไร นับอย่างไร และคำต่าง ๆ หมายถึงอะไร
about-view_product = นี่คืออะไร
about-view_cite = วิธีอ้างอิง
about-view_methods = วิธีการ
about-view_glossary = คำศัพท์
about-product_shows = Cooperation Monitor แสดงว่าประเทศอาเซียนร่วมมือกันด้านการย้ายถิ่นของแรงงานอย่างไร และบริษัทจัดหางานกำกับดูแลตนเองอย่างไร: เส้นทางใดมีความตกลงและคุ้มครองอะไร ทูตแรงงานอยู่ที่ไหน ศูนย์ข้อมูลแรงงานข้ามชาติรับเรื่องอะไร บริษัทได้รับการจัดอันดับตามจรรยาบรรณอย่างไร มีการให้คำมั่นอะไร และรู้ผลอะไรบ้าง ใน ค.ศ. 2017 อาเซียนรับรองฉันทามติว่าด้วยสิทธิของแรงงานข้ามชาติโดยไม่มีกลไกติดตาม ผลงานนี้มุ่งช่วยเติมช่องว่างนั้น
about-product_traces = ตัวเลขทุกตัวนำไปสู่เอกสารหรือหน้าเว็บที่เป็นที่มาและตำแหน่งในนั้น เมื่อแหล่งข้อมูลขัดแย้งกัน จะแสดงทั้งสองข้อความคู่กัน สิ่งที่ไม่ทราบจะแสดงว่าไม่มีข้อมูลพร้อมเหตุผล ที่นี่ไม่มีการประมาณการเอง มีเฉพาะค่าประมาณที่แหล่งข้อมูลเผยแพร่ และบอกไว้เช่นนั้น
about-product_is_not = ไม่ใช่สิ่งพิมพ์ทางการของ ILO อาเซียน สหประชาชาติ หรือรัฐบาลใด และไม่มีรายการใดที่ครบถ้วน: สิ่งที่ไม่พบที่นี่อาจมีอยู่จริง
about-who = ใครดูแลเว็บไซต์นี้
about-run_by = เว็บไซต์นี้ดูแลโดย { $operator }
about-run_by_nobody = ยังไม่ได้ระบุว่าใครดูแลเว็บไซต์นี้
about-error = แจ้งข้อผิดพลาด
about-write = เขียนถึง { $contact } โดยระบุชื่อภาพและฉบับของข้อมูล ทั้งสองอย่างอยู่ในที่อยู่ใต้ “ลิงก์มายังหน้านี้”
about-write_nobody = ยังไม่ได้กำหนดที่อยู่สำหรับติดต่อ โปรดแจ้งชื่อภาพและฉบับของข้อมูลแก่ผู้ที่ให้ลิงก์แก่ท่าน ทั้งสองอย่างอยู่ในที่อยู่ใต้ “ลิงก์มายังหน้านี้”
about-languages = ใครแปล
about-original = { $language }: ต้นฉบับ
about-translated = { $language }: แปลโดย { $translator } คำแปลนี้ยังไม่มีผู้ตรวจทาน
about-translated_and_reviewed = { $language }: แปลโดย { $translator } ตรวจทานโดย { $reviewer }
about-licence_title = สัญญาอนุญาต
about-licence = โปรแกรมใช้สัญญาอนุญาต MIT สิ่งที่รวบรวมและเขียนขึ้นที่นี่ใช้ได้ตามสัญญาอนุญาต Creative Commons แสดงที่มา 4.0 เอกสารและหน้าเว็บที่เป็นแหล่งข้อมูลเป็นของผู้เผยแพร่ ค่าประมาณจำนวนผู้ย้ายถิ่น: สหประชาชาติ Creative Commons แสดงที่มา 3.0 IGO จุดที่ตั้งของเมือง: GeoNames Creative Commons แสดงที่มา 4.0
about-cite = อ้างอิงทั้งหมดดังนี้:
about-citation = { $product } ({ $year }). ความร่วมมือด้านการย้ายถิ่นของแรงงานและการกำกับดูแลตนเองของบริษัทจัดหางานในอาเซียน ข้อมูลฉบับที่ { $snapshot }
about-cite_figure = ภาพแต่ละภาพมีการอ้างอิงของตัวเอง พร้อมแหล่งข้อมูลและที่อยู่ถาวร ใต้ “ตารางและดาวน์โหลด” ด้านล่างภาพ
about-method_agreements_title = ความตกลง
about-method_agreements = นับหนึ่งตราสารต่อหนึ่งรายการที่มีวันที่ การต่ออายุและการปรับปรุงเป็นเหตุการณ์ของตราสารนั้นและไม่นับซ้ำ รายการที่อยู่ระหว่างดำเนินการนับแยก จังหวัดของแคนาดาที่ระบุชื่อแยกนับเป็นหนึ่งตราสาร การลงนามไม่ได้บอกว่ามีผลใช้บังคับ
about-method_attaches_title = ทูตแรงงาน
about-method_attaches = จำนวนที่ระบุคือตัวเลขที่แหล่งข้อมูลพิมพ์ไว้ จำนวนที่นับได้คือผลรวมของตัวเลขข้างสถานที่ ตำแหน่ง สำนักงาน และสถานที่เป็นหน่วยที่ต่างกันและไม่นำมารวมกัน
about-method_complaints_title = เรื่องร้องเรียน
about-method_complaints = คดี ผู้ร้องเรียน เรื่องร้องเรียน และผู้รับบริการเป็นหน่วยวัดที่ต่างกัน จำนวนเงินที่เรียกร้อง ที่ตัดสินให้ และที่จ่ายก็เช่นกัน จึงแสดงเคียงกันและไม่นำมารวมกัน ช่วงเวลาวาดยาวเท่าจริง เดือนที่ขาดไม่ใช่ศูนย์ ตัวเลขที่ผู้เผยแพร่แก้ไขแสดงเคียงกับตัวเลขเดิม
about-method_agencies_title = การจัดอันดับบริษัทจัดหางาน
about-method_agencies = แสดงระดับตามที่เผยแพร่ แต่ละรอบตามมาตรวัดของรอบนั้น ตัวอักษรของรอบแรก ๆ และดาวของรอบหลังไม่มีการแปลงค่าระหว่างกัน
about-method_commitments_title = คำมั่น
about-method_commitments = แสดงสถานะเฉพาะเมื่อมีหลักฐาน พร้อมวันที่ของหลักฐาน หลักฐานที่เก่ากว่าคำมั่นจะบอกไว้เช่นนั้นและไม่นับว่าเป็นผลของคำมั่น หากไม่พบสิ่งใด คือไม่มีข้อมูล ซึ่งไม่เหมือนกับไม่ได้ทำอะไร
about-method_corridors_title = เส้นทางการย้ายถิ่น
about-method_corridors = เส้นทางนำจากประเทศต้นทางหนึ่งไปยังประเทศปลายทางหนึ่ง คนในเส้นทางคือผู้ย้ายถิ่นทั้งหมดตามที่เกิดหรือสัญชาติ ตามการประมาณของสหประชาชาติ ไม่ใช่เฉพาะแรงงาน ตราสารนับตามทิศทางที่แรงงานเดินทาง ตำแหน่งทูตแรงงานนับให้ประเทศต้นทางที่ส่งไป
about-method_disagreements_title = ข้อขัดแย้ง
about-method_disagreements = คู่ข้อความที่เป็นจริงพร้อมกันไม่ได้แต่ละคู่มีน้ำหนัก: เปลี่ยนตัวเลขหลัก เปลี่ยนหนึ่งรายการ หรือเปลี่ยนเพียงถ้อยคำ ข้อควรระวังเตือนว่าสองตัวเลขเปรียบเทียบกันไม่ได้ ไม่ใช่ข้อขัดแย้งและนับแยก
glossary-tables = **ตาราง 1 ตาราง 2 กรอบ**: ตารางและกรอบในเอกสารประกอบของเวทีอาเซียนว่าด้วยแรงงานข้ามชาติ ครั้งที่ 7 โดยองค์การแรงงานระหว่างประเทศ ซึ่งเป็นเอกสารหลักที่นี่ ตาราง 1 แสดงทูตแรงงานของประเทศสมาชิก ตาราง 2 แสดงความตกลงและบันทึกความเข้าใจถึง ค.ศ. 2010 ส่วนกรอบเล่าเป็นรายกรณี
glossary-agreement = **ความตกลงด้านแรงงานทวิภาคี**: สนธิสัญญาหรือตราสารอื่นที่มีผลผูกพันระหว่างสองรัฐ เกี่ยวกับแรงงานที่เดินทางจากประเทศหนึ่งไปอีกประเทศหนึ่ง **บันทึกความเข้าใจ** มักเป็นทางการน้อยกว่าและมักไม่มีผลผูกพัน
glossary-attache = **ทูตแรงงาน**: เจ้าหน้าที่ของกระทรวงแรงงานประจำสถานทูตหรือสถานกงสุล ซึ่งช่วยเหลือแรงงานของตนในต่างประเทศ
glossary-code = **จรรยาบรรณ**: กฎที่บริษัทจัดหางานกำหนดให้ตนเอง เช่นของ VAMAS (Viet Nam Association of Manpower Supply)
glossary-corridor = **เส้นทางการย้ายถิ่น**: ประเทศต้นทางหนึ่งและประเทศปลายทางหนึ่งที่แรงงานเดินทางระหว่างกัน
glossary-cycle = **รอบการประเมิน**: หนึ่งรอบที่สมาคมประเมินบริษัทตามจรรยาบรรณและเผยแพร่ระดับ
glossary-deployment = **การจัดส่ง**: แรงงานที่ส่งไปต่างประเทศ หรือที่นับเมื่อออกเดินทาง ในช่วงเวลาหนึ่ง ไม่ใช่จำนวนที่อยู่ต่างประเทศ
glossary-mrc = **ศูนย์ข้อมูลแรงงานข้ามชาติ (MRC)**: สถานที่ให้ข้อมูลและความช่วยเหลือแก่แรงงานข้ามชาติ และรับเรื่องร้องเรียน
glossary-stock = **จำนวนผู้ย้ายถิ่น**: ผู้ย้ายถิ่นที่อยู่ในประเทศหนึ่ง ณ เวลาหนึ่ง ไม่ว่ามาด้วยเหตุใด
glossary-tier = **ระดับ (Tier)**: ชั้นที่รายงานการค้ามนุษย์ของสหรัฐอเมริกาจัดให้แต่ละประเทศ ตั้งแต่ 1 ถึง 3

## Rows of a table

rows-trust = เชื่อถือได้เพียงใด
rows-of_all = { $heading }: { $value } ทุกแถว
rows-more = แสดงอีก { $more } ({ $shown } จาก { $rows })

## The profile of a country

profile-place_title = { $name }ในบรรดาประเทศสมาชิกอาเซียน
profile-place_as_of = ผู้ย้ายถิ่น: ค่าประมาณกลางปี { $year } ตัวเลขอื่นมาจากแหล่งของตนเอง ซึ่งระบุไว้ในที่ที่แสดงแต่ละตัวเลข
profile-place_note = ลำดับนับจากตัวเลขมากที่สุดลงมา ศูนย์และสนธิสัญญาซึ่งยังค้นไม่ครบทุกเรื่องไม่มีลำดับ ตัวเลขมากไม่ได้แปลว่าดีหรือไม่ดีในตัวเอง
profile-none_found = ไม่พบ
profile-rank = { $what } (ลำดับที่ { $rank } จาก { $of })
profile-answer_people = { $migrants ->
    [0] ไม่มีผู้ย้ายถิ่นจาก{ $name }ที่ประมาณว่าอยู่ในประเทศสมาชิกอื่น
   *[other] ผู้ย้ายถิ่นจาก{ $name } { $migrants } คนอยู่ในประเทศสมาชิกอื่นใน ค.ศ. { $year } ร้อยละ { $share } ของจำนวนนี้อยู่ในที่ซึ่งไม่พบทั้งตราสารที่ลงนามและทูตแรงงาน
 }
profile-answer_beyond = นอกอาเซียน มีประเทศหนึ่งที่มีมากกว่าในทุกประเทศสมาชิกรวมกัน คือ{ $destination }: { $persons } คน
profile-answer_unknown = ไม่ทราบว่าผู้ย้ายถิ่นจาก{ $name }อยู่ในประเทศสมาชิกอื่นกี่คน
profile-answer_protection = ตามแหล่งข้อมูลเหล่านี้ { $name }{ $signed ->
    [0] ไม่เป็นภาคีของตราสารที่ลงนามใด
   *[other] เป็นภาคีของตราสารที่ลงนาม { $signed } ฉบับ
 } { $posted ->
    [0] ไม่ได้ส่งทูตแรงงานไปประเทศใด
   *[other] ส่งทูตแรงงานไปประจำ { $posted } ประเทศ
 } และ{ $treaties ->
    [0] ไม่พบว่าผูกพันตามสนธิสัญญาใดที่ค้นหา
   *[other] ผูกพันตามสนธิสัญญาที่ค้นหา { $treaties } ฉบับ
 }
profile-answer_with = ตราสารทำกับ: { $others }
profile-arrivals_answer = ใน ค.ศ. { $year } มีผู้ย้ายถิ่นจากประเทศสมาชิกอื่น { $persons } คนอยู่ใน{ $name } ในเส้นทางสู่ประเทศนี้ที่มีค่าประมาณ { $corridors } เส้นทาง { $signed ->
    [0] ไม่มีเส้นทางใดมีตราสารที่ลงนาม
   *[other] มี { $signed } เส้นทางที่มีตราสารที่ลงนาม ({ $origins })
 } และ{ $posted ->
    [0] ไม่มีเส้นทางใดมีทูตแรงงานของประเทศต้นทาง
   *[other] มี { $posted } เส้นทางที่มีทูตแรงงานของประเทศต้นทาง ({ $hosted })
 }
profile-arrivals_title = ใน ค.ศ. { $year } มีผู้ย้ายถิ่นจากประเทศสมาชิกอื่น { $persons } คนอยู่ใน{ $name }: { $signed ->
    [0] ไม่มีเส้นทางใดมีตราสารที่ลงนาม
   *[other] { $signed } จาก { $corridors } เส้นทางมีตราสารที่ลงนาม
 } { $posted ->
    [0] ไม่มีเส้นทางใดมีทูตแรงงานของประเทศต้นทาง
   *[other] { $posted } เส้นทางมีทูตแรงงานของประเทศต้นทาง
 }
profile-arrivals_unknown = ไม่ทราบว่ามีผู้ย้ายถิ่นจากประเทศสมาชิกอื่นอยู่ใน{ $name }กี่คน
profile-arrivals_note = ผู้ย้ายถิ่นทั้งหมดจากประเทศสมาชิกอื่น ไม่ใช่เฉพาะแรงงาน ตามค่าประมาณของสหประชาชาติ ไม่รวมผู้ที่มาจากที่อื่น สีบอกสิ่งที่พบของแต่ละเส้นทางในทิศทางสู่ประเทศนี้
profile-answer_complaints = จำนวนล่าสุดที่มีบันทึกของเรื่องร้องเรียนทุกประเภท: { $value } { $unit } { $period } ({ $reporter })
profile-answer_no_complaints = ไม่มีบันทึกจำนวนเรื่องร้องเรียนทุกประเภทพร้อมช่วงเวลา{ $figures ->
    [0] { "" }
   *[other] { " " }แต่มีตัวเลขประเภทอื่น { $figures } รายการ เช่น ของแรงงานบางกลุ่ม ของความช่วยเหลือ หรือของศูนย์
 }

## Two countries beside each other

beside-title = { $one }กับ{ $other }ต่างกันที่ใด
beside-note = ข้อแตกต่างแต่ละข้อคือข้อแตกต่างในสิ่งที่แหล่งข้อมูลเหล่านี้ระบุ ไม่ใช่ในสิ่งที่มีอยู่จริง สิ่งที่เหมือนกันไม่ได้กล่าวถึง
beside-scales = ภาพที่อยู่เคียงกันมีมาตราส่วนของตนเอง โปรดเปรียบเทียบตัวเลข ไม่ใช่ความยาวของแท่ง
beside-alike = ในสิ่งที่นำมาเทียบกันที่นี่ ไม่มีบันทึกข้อแตกต่างระหว่าง{ $one }กับ{ $other }
beside-not_known = { $what }: เปรียบเทียบไม่ได้ เพราะไม่ทราบจำนวนของ{ $unknown }
beside-what_arrived = ผู้ย้ายถิ่นจากประเทศสมาชิกอื่น
beside-what_migrants = ผู้ย้ายถิ่นในประเทศสมาชิกอื่น
beside-what_instruments = ตราสารที่ลงนาม
beside-what_posted_to = ประเทศที่มีทูตแรงงานประจำ
beside-what_centres = ศูนย์ข้อมูล
beside-more_arrived = ผู้ย้ายถิ่นจากประเทศสมาชิกอื่นอยู่ใน{ $more } ({ $most } คน) มากกว่าใน{ $fewer } ({ $least } คน)
beside-more_migrants = ผู้ย้ายถิ่นจาก{ $more } ({ $most } คน) อยู่ในประเทศสมาชิกอื่นมากกว่าผู้ย้ายถิ่นจาก{ $fewer } ({ $least } คน)
beside-uncovered = ร้อยละ { $most } ของผู้ย้ายถิ่นจาก{ $uncovered }อยู่ในที่ซึ่งไม่พบทั้งตราสารที่ลงนามและทูตแรงงาน เทียบกับร้อยละ { $least } ของผู้ย้ายถิ่นจาก{ $covered }
beside-more_instruments = มีบันทึกตราสารที่ลงนามของ{ $more } ({ $most } ฉบับ) มากกว่าของ{ $fewer } ({ $least ->
    [0] ไม่พบ
   *[other] { $least } ฉบับ
 })
beside-more_posted_to = { $more }ส่งทูตแรงงานไปประจำ { $most } ประเทศ ส่วน{ $fewer }{ $least ->
    [0] ไม่ได้ส่งไปประเทศใดที่แหล่งข้อมูลเหล่านี้ระบุชื่อ
   *[other] ส่งไปประจำ { $least } ประเทศ
 }
beside-more_centres = มีบันทึกศูนย์ข้อมูล { $most } แห่งใน{ $more } { $least ->
    [0] และไม่มีบันทึก
   *[other] และ { $least } แห่ง
 }ใน{ $fewer }
beside-bound = พบสนธิสัญญา { $treaties } ฉบับที่ผูกพัน{ $has }แต่ไม่พบว่าผูกพัน{ $lacks }: { $named }
beside-limited = { $treaty } (หมายเหตุ: { $limit })
beside-agreement_newer = ตราสารที่ลงนามล่าสุดของ{ $newer } ({ $new }) ใหม่กว่าของ{ $older } ({ $old })
beside-agreement_only = มีบันทึกตราสารที่ลงนามพร้อมวันที่ ({ $date }) ของ{ $has } แต่ไม่มีของ{ $lacks }
beside-complaints_newer = จำนวนล่าสุดของเรื่องร้องเรียนทุกประเภทของ{ $newer } (ถึง { $new }) ใหม่กว่าของ{ $older } (ถึง { $old })
beside-complaints_only = มีบันทึกจำนวนเรื่องร้องเรียนทุกประเภทพร้อมช่วงเวลาของ{ $has } (ถึง { $date }) แต่ไม่มีของ{ $lacks }

## News

news-since_title = { $events ->
    [0] ไม่ทราบว่ามีอะไรเกิดขึ้นใน{ $period }
   *[other] ทราบ { $events } เหตุการณ์ใน{ $period }: { $told }
 }
news-last_before = { $title } เหตุการณ์ล่าสุดก่อนหน้านั้น: { $what } ({ $date })
news-note = ตามหน้าเว็บที่อ่าน ล่าสุดก่อน วันที่ละเอียดเท่าที่แหล่งข้อมูลให้ ช่วงเวลานับย้อนจาก { $day } ซึ่งเป็นวันที่ของฉบับนี้
news-nothing_of = ไม่มีรายการใดลงวันที่ใน ค.ศ. { $year } ซึ่งไม่ได้หมายความว่าไม่มีสิ่งใดเกิดขึ้น
news-not_heard_of = ประกาศไว้สำหรับวันที่ผ่านไปแล้ว แต่ไม่มีข้อมูลว่าจัดขึ้นหรือไม่: { $what }
news-sought_of = ค้นหาแล้วไม่พบ: { $what }
news-read = อ่านหน้าเว็บสุดท้ายเมื่อ { $day } สิ่งที่เกิดขึ้นหลังจากนั้น หรืออยู่ในหน้าเว็บที่ไม่ได้อ่าน ไม่มีอยู่ที่นี่
news-ahead_title = { $events ->
    [0] ไม่มีสิ่งใดที่ประกาศไว้สำหรับเวลาข้างหน้า
   *[other] มี { $events } เรื่องที่ประกาศไว้สำหรับเวลาข้างหน้า
 }
news-ahead_note = ตามที่ประกาศ: ที่นี่ไม่ได้บอกว่าจะเกิดขึ้นจริง หลังจาก { $day } ซึ่งเป็นวันที่ของฉบับนี้
news-none = ไม่ทราบเหตุการณ์ใดที่มีวันที่
news-newest = เหตุการณ์ล่าสุดที่มีวันที่: { $what } ({ $kind } { $date })
news-silence = ไม่พบเหตุการณ์หลังจากนั้นในหน้าที่อ่านจนถึง { $day } ซึ่งไม่ได้อ่านครบทุกหน้า
news-period_month = เดือนที่ผ่านมา
news-period_quarter = สามเดือนที่ผ่านมา
news-period_half = ครึ่งปีที่ผ่านมา
news-period_year = ปีที่ผ่านมา
news-period_two = สองปีที่ผ่านมา
news-period_five = ห้าปีที่ผ่านมา
news-count_agreement_signed = ลงนามความตกลง { $count } ฉบับ
news-count_on_an_agreement = เหตุการณ์ของความตกลง { $count } เรื่อง
news-count_meeting = การประชุม { $count } ครั้ง
news-count_treaty = การดำเนินการเกี่ยวกับสนธิสัญญา { $count } เรื่อง
news-count_law = กฎหมายและคำสั่ง { $count } ฉบับ
news-count_ranking_published = เผยแพร่การจัดอันดับ { $count } ครั้ง

## Corridors

corridors-title = เส้นทางการย้ายถิ่น
corridors-answer = ใน ค.ศ. { $year } จากผู้ย้ายถิ่น { $total } ล้านคนที่อยู่ในประเทศสมาชิกอาเซียนอื่น ร้อยละ { $both } อยู่ในเส้นทางที่มีทั้งตราสารที่ลงนามแล้ว ไม่ว่ายังมีผลอยู่หรือไม่ และทูตแรงงาน ร้อยละ { $agreement } มีเพียงตราสาร ร้อยละ { $post } มีเพียงตำแหน่งทูตแรงงาน ร้อยละ { $neither } ไม่มีทั้งสองอย่าง
corridors-answer_without = ไม่พบความตกลงสำหรับ { $corridors } เส้นทาง ที่มีคนมากที่สุดคือ { $largest }
corridors-answer_beyond = นอกอาเซียน เส้นทางที่ไม่พบความตกลงและมีคนมากที่สุดคือ { $largest } จำนวนคนรวมผู้ลี้ภัยด้วย
corridors-answer_doubted = ไม่ได้ระบุเส้นทางไป{ $destinations }ไว้ที่นี่ เพราะค่าประมาณมีข้อควรระวัง
corridors-answer_route = { $origin } – { $destination } ({ $persons })
corridors-protection_title = ใน ค.ศ. { $year } ผู้ย้ายถิ่นในอาเซียนร้อยละ { $neither } และจากอาเซียนทั้งหมดร้อยละ { $world } ไม่มีทั้งตราสารและทูตแรงงาน
corridors-protection_scope = คน { $total } ล้านคนในอาเซียนอยู่ในประเทศสมาชิกอื่น ตามการประมาณของสหประชาชาติสำหรับกลางปี { $year } ไม่ว่าจะเป็นแรงงานหรือไม่ ตราสารและตำแหน่งเป็นของทุกปี
corridors-lasting = { $corridors ->
    [0] ในทุกเส้นทางที่มีทั้งสองอย่าง มีเอกสารอย่างน้อยหนึ่งฉบับที่ไม่พบว่าสิ้นสุด ถูกแทนที่ หรือถูกระงับแล้ว
   *[other] หากไม่นับเอกสารที่ทราบว่าสิ้นสุด ถูกแทนที่ หรือถูกระงับแล้ว จะเหลือร้อยละ { $share } ที่มีทั้งสองอย่าง
 }
corridors-protection_note = ผู้ย้ายถิ่นทั้งหมดตามที่เกิดหรือสัญชาติ ตามการประมาณของสหประชาชาติ: ไม่ใช่เฉพาะแรงงาน และในหลายประเทศรวมผู้ลี้ภัย ตราสารนับตามทิศทางที่แรงงานเดินทาง ไม่ว่ามีผลใช้บังคับหรือไม่ ตำแหน่งนับเมื่อทูตแรงงานของประเทศต้นทางประจำอยู่ในประเทศปลายทาง “ไม่มีทั้งสองอย่าง” หมายความว่าไม่พบในแหล่งข้อมูลเหล่านี้ { $unknown ->
    [0] ทุกเส้นทางในรายการมีค่าประมาณ
   *[other] ไม่ได้รวม { $unknown } เส้นทางที่ไม่มีค่าประมาณ ซึ่งไม่ได้หมายความว่าเป็นศูนย์{ $signed ->
            [0] { " " }และไม่พบตราสารที่ลงนามแล้วสำหรับเส้นทางเหล่านั้น
           *[other] { " " }ในจำนวนนี้ { $signed } เส้นทางมีตราสารที่ลงนามแล้ว: ไปยัง { $destinations }
         }
 }
corridors-old = ในบรรดาผู้ที่อยู่ในเส้นทางที่มีตราสาร ร้อยละ { $share } อยู่ในที่ซึ่งไม่พบตราสารตั้งแต่ปี { $since } เป็นต้นมา มากที่สุดคือ { $largest }
corridors-without_doubted = หากไม่นับผู้ที่อยู่ใน{ $destinations }ซึ่งค่าประมาณมีข้อควรระวัง ร้อยละ { $neither } ของผู้ย้ายถิ่นจากอาเซียนไม่มีทั้งสองอย่าง
corridors-under_one = น้อยกว่า 1
corridors-as_of = ค่าประมาณ ณ กลาง ค.ศ. { $year } ความตกลงและตำแหน่งของทุกปีในแหล่งข้อมูลเหล่านี้
corridors-reach_asean = ภายในอาเซียน
corridors-reach_world = จากอาเซียนไปทุกที่
corridors-group = กลุ่ม
corridors-corridor = เส้นทาง
corridors-axis_share = ร้อยละของผู้ย้ายถิ่น
corridors-axis_persons = คน
corridors-share_text = { $persons } คนใน { $corridors } เส้นทาง
corridors-route = { $origin } – { $destination }
corridors-largest_title = { $corridors ->
    [0] ไม่มีเส้นทางที่มีค่าประมาณ
   *[other] { $share ->
            [100] เส้นทาง { $corridors } เส้นที่มีค่าประมาณ
           *[other] เส้นทางใหญ่ที่สุด { $five } จาก { $corridors } เส้นทางที่มีค่าประมาณ มีร้อยละ { $share } ของคนทั้งหมด
         }
 }
corridors-largest_note = เส้นทางใหญ่ที่สุด { $drawn } จาก { $corridors } เส้นทาง สีบอกว่าพบอะไรสำหรับแต่ละเส้นทาง คนคือผู้ย้ายถิ่นตามการประมาณของสหประชาชาติ ในหลายประเทศรวมผู้ลี้ภัย
corridors-list_title = { $corridors ->
    [0] ไม่มีเส้นทาง
   *[other] { $corridors } เส้นทาง
 } ทีละเส้นทาง{ $unknown ->
    [0] {""}
   *[other] { " " }โดย { $unknown } เส้นทางไม่มีค่าประมาณจำนวนคน
 }
corridors-list_note = รวมเส้นทางที่ไม่มีค่าประมาณจำนวนคน ตราสารล่าสุดคือฉบับที่ลงนามหลังสุด สิ่งล่าสุดที่ทราบเกี่ยวกับตราสารอยู่ข้างกัน
corridors-provinces = ตราสารของมณฑลนับให้ทั้งประเทศ: { $said }
corridors-without_estimate = { $corridors ->
   *[other] มี { $corridors } เส้นทางที่ไม่ได้วาดเพราะไม่มีค่าประมาณ ซึ่งไม่ได้หมายความว่าเป็นศูนย์: ไปยัง { $destinations }
 }
corridors-of_provinces = { $provinces } นับให้{ $country }

## Complaints

complaints-title = เรื่องร้องเรียน
complaints-lead = แรงงานข้ามชาติร้องเรียนเรื่องอะไร ที่ไหน และเพิ่มขึ้นหรือไม่
complaints-answer_rose = { $place }: { $what }เพิ่มจาก { $before } ในปี { $first } เป็น { $now } ในปี { $last }
complaints-answer_fell = { $place }: { $what }ลดจาก { $before } ในปี { $first } เป็น { $now } ในปี { $last }
complaints-answer_stayed = { $place }: { $what }ในปี { $last } เท่ากับปี { $first } คือ { $now } จากเดิม { $before }
complaints-answer_workers = ตัวเลขเหล่านี้ไม่บอกว่ามีแรงงานอยู่ต่างประเทศกี่คน การเพิ่มขึ้นหรือลดลงไม่ได้บอกว่าแรงงานมีความเป็นอยู่ดีขึ้นหรือแย่ลง
complaints-with_years_between = { $said } ({ $between })
complaints-in_year = { $value } ในปี { $year }
complaints-not_in_year = ไม่มีจำนวนเฉพาะปี { $year }
complaints-answer_unknown = ไม่ทราบว่าเรื่องร้องเรียนเพิ่มขึ้นหรือไม่: ไม่มีหน่วยงานใดเผยแพร่ข้อมูลเต็มปีสองปีที่เปรียบเทียบกันได้
complaints-of_every_worker = หน่วยงานนี้นับแรงงานทุกคนรวมถึงแรงงานในประเทศ ไม่ได้บอกว่ามีผู้ย้ายถิ่นกี่คน
complaints-answer_newer = ใหม่กว่าตัวเลขเหล่านี้และไม่ควรเทียบกับตัวเลขเหล่านั้น: { $counts }
complaints-newer_counted = { $place }: { $measure } { $value } { $unit } ({ $reporter } { $period })
complaints-newer_of_every_worker = { $place }: { $measure } { $value } { $unit } ของแรงงานทุกคนรวมถึงแรงงานในประเทศ ({ $reporter } { $period })
complaints-answer_elsewhere = ในอีก { $places } ประเทศและกลุ่มประเทศที่มีตัวเลขเผยแพร่ ไม่มีข้อมูลเต็มปีสองปีล่าสุดที่เปรียบเทียบกันได้ จึงไม่ทราบว่าเรื่องร้องเรียนที่นั่นเพิ่มขึ้นหรือไม่
complaints-most_answer = ในการจำแนกล่าสุด ({ $place } { $period }) เรื่องร้องเรียนส่วนใหญ่เกี่ยวกับ: { $kinds }
complaints-most_by_unknown = ไม่มีบันทึกการจำแนกเรื่องร้องเรียนตามสถานที่
complaints-most_by_destination = ในการจำแนกล่าสุดตามประเทศปลายทาง ({ $place } { $period }) เรื่องร้องเรียนมากที่สุดมาจาก: { $kinds } ประเทศที่แหล่งข้อมูลไม่ได้ระบุนั้นไม่ทราบ
complaints-most_by_origin = ในการจำแนกล่าสุดตามภูมิลำเนา ({ $place } { $period }) เรื่องร้องเรียนมากที่สุดเป็นของคนจาก: { $kinds } พื้นที่ที่แหล่งข้อมูลไม่ได้ระบุนั้นไม่ทราบ
complaints-kind_counted = { $kind } ({ $value })
complaints-three = { $first } { $second } และ { $third }
complaints-filter_country = ประเทศ
complaints-filter_measure = นับอะไร
complaints-filter_split = จำแนกตาม
complaints-filter_unit = หน่วย
complaints-filter_reporter = ผู้รายงาน
complaints-filter_sex = เพศ
complaints-filter_year = ปีของช่วงเวลา
complaints-all_reporters = ผู้รายงานทั้งหมด
complaints-all_sexes = ทั้งหมด ตามที่เผยแพร่
complaints-all_years = ทุกปี
complaints-split_any = จำแนกหรือไม่จำแนก
complaints-measure_option = { $label } ({ $figures })
complaints-view_figures = เกี่ยวกับอะไร และเพิ่มขึ้นหรือไม่
complaints-view_returns = รายงานประจำเดือนของศูนย์
complaints-view_centres = ศูนย์อยู่ที่ไหน
complaints-view_mechanisms = กลไกที่มีคำอธิบาย
complaints-none = ไม่มีตัวเลขเรื่องร้องเรียนสำหรับตัวเลือกนี้ ด้านล่างคือสิ่งที่ได้ค้นหา
complaints-look_up = ค้นหาตัวเลขที่เผยแพร่
complaints-practice = ฝึกหัด: ตัวเลขเหล่านี้สมมติขึ้นเพื่อทดลองใช้ระบบ ไม่ได้บอกอะไรเกี่ยวกับศูนย์ใด
complaints-no_returns = ยังไม่มีการเผยแพร่รายงานรายเดือนของศูนย์ใดที่นี่ เมื่อองค์กรที่ดูแลศูนย์เผยแพร่ จะแสดงที่นี่เป็นรายเดือน จนกว่าจะถึงตอนนั้น นี่คือจำนวนล่าสุดของแต่ละหน่วยงาน
complaints-all_categories = ทุกประเภท
complaints-all_centres = ทุกศูนย์
complaints-not_due = ว่าง: ยังไม่ถึงกำหนด
complaints-sign_missing = –
complaints-sign_nil = 0
complaints-sign_partial = ½
complaints-sign_late = ช
complaints-sign_in_time = ✓
complaints-sign_corrected = ก
complaints-state_missing = ขาด
complaints-state_nil = ไม่มีเรื่องรายงาน
complaints-state_partial = บางส่วน
complaints-state_late = ล่าช้า
complaints-state_in_time = ตรงเวลา
complaints-state_corrected = แก้ไขแล้ว
complaints-returned_title = จากรายงานประจำเดือนที่ถึงกำหนด ได้รับ { $returned } จาก { $due } ขาด: { $missing }
complaints-returned_note = สิบสองเดือนล่าสุดที่ถึงกำหนดภายในวันเผยแพร่ล่าสุด เดือนใดล่าช้าเมื่อรายงานแรกส่งหลังวันครบกำหนด การแก้ไขไม่ทำให้ล่าช้า เดือนที่ขาดไม่ใช่ศูนย์: ไม่ทราบอะไรเกี่ยวกับเดือนนั้น
complaints-returned_numbers_title = สิ่งที่ศูนย์รายงาน { $period }
complaints-tile_centres = ศูนย์ที่รายงาน
complaints-tile_centres_help = ศูนย์ที่องค์กรหนึ่งคาดหมายให้รายงานทุกเดือน
complaints-tile_returns = รายงานประจำเดือน
complaints-tile_returns_help = ได้รับจากที่ถึงกำหนด: ล่าช้า { $late } ขาด { $missing }
complaints-tile_received = เรื่องร้องเรียนที่ได้รับ
complaints-tile_received_help = ผลรวมของเดือนที่ได้รับรายงาน เดือนที่ขาดไม่อยู่ในผลรวมใด
complaints-tile_outcome = เรื่องร้องเรียนที่แก้ไขแล้ว
complaints-tile_outcome_help = แก้ไขในเดือนเหล่านี้ ไม่ว่าได้รับเมื่อใด จึงคำนวณอัตราจากสองตัวเลขนี้ไม่ได้
complaints-of = { $part } จาก { $whole }
complaints-hidden_note = จำนวนน้อยไม่แสดงเพื่อคุ้มครองบุคคล และไม่อยู่ในผลรวมใด รวมทั้งตัวเลขที่จะเปิดเผยจำนวนนั้น ผลรวมมาจากฉบับที่ใช้อยู่ รายงานของศูนย์และตัวเลขที่ผู้อื่นเผยแพร่ไม่นำมารวมกัน
complaints-hidden_count = ไม่แสดง
complaints-returned_counted = { $value } จากศูนย์ { $centres } แห่ง { $hidden ->
    [0] ไม่มีตัวเลขที่ซ่อน
   *[other] จำนวนน้อย { $hidden } รายการไม่แสดง
}
complaints-returned_unknown = ไม่มีรายงานสำหรับตัวเลือกนี้
complaints-returned_months_title = { $measure }: { $value } ใน { $month } ตามรายงานของศูนย์ { $centres } แห่ง
complaints-returned_months_note = แสดงยี่สิบสี่เดือนล่าสุด ทั้งหมดอยู่ในตาราง แต่ละเดือนคือผลรวมของศูนย์ที่รายงาน จำนวนศูนย์ระบุไว้ด้วย การลดลงจึงอาจเกิดจากรายงานที่ขาด เรื่องที่แก้ไขในเดือนหนึ่งอาจได้รับมานานแล้ว รายงานเหล่านี้ไม่บอกอัตราตามเวลาที่ได้รับ
complaints-returned_kinds_title = เรื่องร้องเรียนส่วนใหญ่เกี่ยวกับ{ $kind } { $period }
complaints-returned_destinations_title = เรื่องร้องเรียนมากที่สุดมาจาก{ $place } { $period }
complaints-returned_centres_title = ศูนย์ { $centres } แห่ง: รายงานส่งมาอย่างไร และรวมเป็นเท่าใด { $period }
complaints-answer_returned = จากรายงานประจำเดือนของศูนย์ที่ถึงกำหนดตั้งแต่ { $period } ได้รับ { $returned } จาก { $due }
complaints-answer_practice = ฝึกหัด ตัวเลขสมมติ: จากรายงานประจำเดือนของศูนย์ที่ถึงกำหนดตั้งแต่ { $period } ได้รับ { $returned } จาก { $due }
complaints-trend_title = { $place }: { $what } { $before } ในปี { $first } ({ $before_a_month } ต่อเดือน) และ { $now } ในปี { $last } ({ $now_a_month } ต่อเดือน)
complaints-trend_unknown = ที่นี่ไม่ทราบว่าเรื่องร้องเรียนเพิ่มขึ้นหรือไม่: ไม่มีข้อมูลเต็มปีสองปีล่าสุดที่เปรียบเทียบกันได้
complaints-trend_note = แต่ละเส้นคือจำนวนที่เผยแพร่หนึ่งครั้ง ยาวเท่าช่วงเวลาและสูงเท่าค่าเฉลี่ยต่อเดือน เพื่อให้อ่านจำนวนของสามปีเทียบกับของสามเดือนได้ แต่ละช่องมีมาตราส่วนของตัวเองแต่ใช้แกนปีร่วมกัน เส้นประแสดงจุดที่หน่วยงานอื่นรับช่วงการนับ สิ่งที่นับอาจต่างกัน ที่ใดไม่มีเส้นคือไม่พบข้อมูล ไม่ใช่ศูนย์ ไม่แสดงจำนวนที่สั้นกว่าสามเดือน จำนวนที่ซ้อนกับปีเต็ม และจำนวนตามปลายทาง ช่องทาง และเพศ ทั้งหมดอยู่ด้านล่าง หน่วยงานในสิงคโปร์ให้บริการแรงงานทุกคน จำนวนของลูกจ้างต่างชาติแสดงเคียงกับจำนวนของทุกคน
complaints-period_year = หนึ่งปีปฏิทิน
complaints-period_revised = หนึ่งปีปฏิทิน เผยแพร่หลายค่า
complaints-period_other = ช่วงเวลาอื่น
complaints-a_month = ต่อเดือน
complaints-break = ต่อจากนี้เผยแพร่โดย { $reporter }
complaints-counted = { $value } { $unit } { $period } { $reporter }
complaints-also = เผยแพร่ด้วย: { $values }
complaints-series = { $place }: { $what } ({ $body })
complaints-ended_apart = ชุดตัวเลขเก่า { $series } ชุด ซึ่งสิ้นสุดไม่เกินปี { $last } อยู่ด้านล่าง
complaints-ended_title = { $series ->
    [0] ไม่มีชุดตัวเลขเก่า
   *[other] ชุดตัวเลขเก่า { $series } ชุด ซึ่งไม่มีตัวเลขหลังปี { $last } ในแหล่งข้อมูลเหล่านี้
 }
complaints-doubted = เครื่องหมายคำถามอยู่หลังตัวเลขหนึ่งของ { $series }, { $period }: { $remark }
complaints-one_period_only = ไม่แสดง เพราะไม่มีหน่วยงานใดเผยแพร่สองช่วงเวลาที่เปรียบเทียบกันได้: { $places } ไม่ทราบว่าเรื่องร้องเรียนที่นั่นเพิ่มขึ้นหรือไม่
complaints-kind = ประเภทของเรื่องร้องเรียน
complaints-most_title = { $place }: เรื่องร้องเรียนส่วนใหญ่เกี่ยวกับ{ $first } จากนั้น { $second }
complaints-about_unknown = ที่นี่ไม่ทราบว่าร้องเรียนเรื่องอะไร: ไม่มีหน่วยงานใดเผยแพร่สามประเภทของช่วงเวลาเดียวกัน
complaints-about_note = เฉพาะประเภทที่แหล่งข้อมูลระบุ ส่วนที่เหลือเกี่ยวกับอะไรไม่มีการเผยแพร่ จึงไม่นำมารวมกัน นับโดย { $reporter } ในการจำแนกล่าสุดของครึ่งปีขึ้นไป หากหน่วยงานให้บริการแรงงานทุกคน จะรวมแรงงานท้องถิ่นด้วย ความประสงค์ เช่น ขอกลับบ้าน เป็นคำขอ ไม่ใช่การละเมิด เลือกประเทศเพื่อดูว่าที่นั่นนับอะไร
complaints-newest_title = { $reporters ->
    [0] ที่นี่ไม่ทราบหน่วยงานที่นับเรื่องร้องเรียน
   *[other] จำนวนล่าสุดของหน่วยงานที่นับเรื่องร้องเรียน { $reporters } แห่ง
 }
complaints-newest_note = ช่วงเวลาล่าสุดของแต่ละหน่วยงาน ใช้ยอดรวมหากเผยแพร่ มิฉะนั้นใช้ส่วนล่าสุด คดี เรื่องร้องเรียน ผู้ร้องเรียน และสายโทรศัพท์เป็นสิ่งที่ต่างกัน หนึ่งคดีอาจมีหลายคน ช่วงเวลาและหน่วยต่างกัน จึงไม่ควรนำตัวเลขมาเปรียบเทียบ ที่นี่นับเฉพาะเรื่องที่รับเข้ามา แม้ไม่ระบุช่วงเวลา ส่วนภาพจำนวนที่นับครั้งล่าสุดมีเรื่องที่ดำเนินการหรือยุติแล้วด้วย และมีเฉพาะจำนวนที่ระบุช่วงเวลา จำนวนหน่วยงานจึงไม่เท่ากัน
complaints-latest_title = { $bodies ->
    [0] ที่นี่ไม่ทราบหน่วยงานที่นับเรื่องร้องเรียนพร้อมช่วงเวลา
   *[other] จำนวนที่หน่วยงาน { $bodies } แห่งนับครั้งล่าสุด แต่ละจำนวนมีช่วงเวลาของตนเอง ล่าสุดถึง { $last }
 }
complaints-latest_note = จำนวนล่าสุดของเรื่องร้องเรียนทุกประเภทจากแต่ละหน่วยงาน วาดยาวเท่าช่วงเวลาของจำนวนนั้น หากหน่วยงานไม่เคยเผยแพร่ทุกประเภทรวมกัน ใช้จำนวนล่าสุดของประเภทหรือกลุ่มที่ระบุในแถว ไม่ควรนำความยาวหรือตัวเลขที่นี่มาเปรียบเทียบกัน เรื่องที่รับ เรื่องที่ดำเนินการ และเรื่องที่ยุติแล้วเป็นสิ่งที่ต่างกัน และคดีความอาจเป็นของแรงงานที่ถูกกล่าวหา หมายเหตุของแต่ละจำนวนอยู่ในแถวของตาราง
complaints-latest_older = ไม่ได้วาด: { $bodies } หน่วยงานที่จำนวนล่าสุดเก่ากว่าจำนวนใหม่สุดที่นี่ตั้งแต่ { $years } ปีขึ้นไป
complaints-latest_row_counted = { $place }: { $measure } { $value } ({ $reporter })
complaints-latest_row_of_every_worker = { $place }: { $measure } { $value } รวมถึงแรงงานในประเทศ ({ $reporter })
complaints-latest_heading = สถานที่ สิ่งที่นับ และผู้นับ
complaints-figures_title = { $measure } หน่วย { $unit }: ตัวเลขที่เผยแพร่ทั้งหมด ล่าสุดก่อน
complaints-published_title = { $figures ->
    [0] ที่นี่ไม่ทราบตัวเลขเรื่องร้องเรียนที่เผยแพร่
   *[other] ตัวเลขเรื่องร้องเรียนที่เผยแพร่ { $figures } ตัว แต่ละตัวมีช่วงเวลาและหน่วยของตัวเอง
 }
complaints-figures_note = ตัวเลขแต่ละตัวมีผู้รายงานและช่วงเวลาของตัวเอง ไม่นำมารวมกัน ช่วงเวลาที่ไม่มีตัวเลขคือไม่มีข้อมูล ไม่ใช่ศูนย์ สิ่งที่นับ: { $meaning }
complaints-no_period = ไม่ระบุช่วงเวลา
complaints-period_to = ถึง { $end }
complaints-period_from = ตั้งแต่ { $start }
complaints-vintages_title = เผยแพร่มากกว่าหนึ่งครั้งด้วยค่าที่ต่างกัน
complaints-vintages_note = แต่ละบรรทัดคือการเผยแพร่หนึ่งครั้ง ตัวเลขที่แก้ไขไม่แทนที่ตัวเลขเดิม โปรดเปรียบเทียบวันที่รายงานและวันสิ้นสุดของช่วงเวลา
complaints-centres_title = { $centres ->
    [0] แหล่งข้อมูลเหล่านี้ไม่ระบุชื่อศูนย์ข้อมูลแรงงานข้ามชาติ
   *[other] ระบุชื่อศูนย์ข้อมูลแรงงานข้ามชาติ { $centres } แห่ง ใน { $countries } ประเทศ
 }; { $others ->
    [0] ไม่มีศูนย์หรือจุดอื่น
   *[other] ศูนย์ จุด และเคาน์เตอร์อื่น { $others } แห่ง
 }แสดงเคียงกัน
complaints-centres_note = นับเป็นศูนย์ข้อมูลแรงงานข้ามชาติเมื่อแหล่งข้อมูลระบุชื่อและเรียกเช่นนั้น จำนวนนี้ใช้ทุกที่ บนแผนที่ยังมีศูนย์ประเภทอื่น: ศูนย์ของรัฐ ศูนย์ของชาวประมง พื้นที่เป้าหมายของโครงการ เคาน์เตอร์ และกลุ่มศูนย์ { $unplaced ->
    [0] ทุกแห่งทราบที่ตั้ง
   *[other] { $unplaced } แห่งไม่ทราบที่ตั้งและไม่แสดง
 } ไม่ใช่รายชื่อศูนย์ที่เปิดอยู่ในวันนี้
complaints-centre_numbers_title = { $centres ->
    [0] ไม่มีศูนย์ข้อมูลแรงงานที่ระบุชื่อที่นี่ { $others ->
            [0] และไม่มีศูนย์อื่น
           *[other] มีเพียงศูนย์อื่น { $others } แห่ง
         }
   *[other] ในศูนย์ข้อมูลแรงงาน { $centres } แห่งที่ระบุชื่อ { $country }มีมากที่สุด: { $most }
 }
complaints-centre_numbers_of = ใน{ $country }มีศูนย์ข้อมูลแรงงานที่ระบุชื่อ { $centres } แห่ง{ $others ->
    [0] {""}
   *[other] {" "}และศูนย์อื่น { $others } แห่ง
 }
complaints-centre_numbers_note = ที่นี่นับศูนย์ที่แหล่งข้อมูลระบุชื่อ จำนวนที่เพียงกล่าวถึงใช้วิธีนับอื่น มักไม่มีรายชื่อ จึงเปรียบเทียบกันไม่ได้: { $stated }
complaints-centre_numbers_unstated = ที่นี่นับศูนย์ที่แหล่งข้อมูลระบุชื่อ ไม่พบจำนวนศูนย์ที่กล่าวถึง
complaints-centres_stated = { $value } { $unit } ใน{ $place } ({ $reporter } { $period })
complaints-centres_own = ศูนย์ข้อมูลแรงงานข้ามชาติ
complaints-centres_others = ศูนย์ จุด เคาน์เตอร์ และกลุ่มอื่น
complaints-axis_centres = ระบุชื่อในแหล่งข้อมูล
complaints-mechanism_title = { $mechanism }: { $steps } ขั้นตอนตามคำอธิบาย
complaints-mechanism_built = { $mechanism }: จัดตั้งขึ้นอย่างไร ใน { $steps } ขั้น
complaints-mechanism_dated = ตามคำอธิบายถึง { $date } ไม่มีบันทึกว่ามีอะไรเปลี่ยนไปหลังจากนั้น
complaints-mechanism_undated = คำอธิบายไม่ได้พิมพ์วันที่ ไม่มีบันทึกว่าปัจจุบันยังเป็นเช่นนี้หรือไม่
complaints-mechanism_note = ดำเนินการโดย { $operator } สถานะที่อธิบาย: { $status } { $purpose }
complaints-where = ช่องทางร้องเรียนที่แหล่งข้อมูลอธิบายไว้: { $ways }
complaints-where_none = ไม่มีแหล่งข้อมูลที่อ่านซึ่งอธิบายว่าแรงงานข้ามชาติจะร้องเรียนได้ที่ใด
complaints-where_centres = { $centres ->
    [0] ไม่มีการระบุชื่อศูนย์ข้อมูลแรงงานข้ามชาติ
   *[other] มีการระบุชื่อศูนย์ข้อมูลแรงงานข้ามชาติ { $centres } แห่งใน { $countries } ประเทศ
 }
complaints-where_choose = เลือกประเทศเพื่อดูสิ่งที่ทราบ
complaints-where_in = ช่องทางร้องเรียนใน{ $place }ที่แหล่งข้อมูลอธิบายไว้: { $ways } { $described }
complaints-where_none_in = ไม่มีแหล่งข้อมูลที่อ่านซึ่งอธิบายว่าแรงงานข้ามชาติจะร้องเรียนได้ที่ใดใน{ $place } ซึ่งไม่ได้หมายความว่าไม่มีผู้ใดรับเรื่องร้องเรียนที่นั่น
complaints-where_centres_in = { $centres ->
    [0] ไม่มีการระบุชื่อศูนย์ข้อมูลแรงงานข้ามชาติใน{ $place }
   *[other] ศูนย์ข้อมูลแรงงานข้ามชาติที่ระบุชื่อใน{ $place }: { $named }{ $more ->
        [0] {""}
       *[other] {" "}และอีก { $more } แห่ง
     }
 }
complaints-where_bodies = ผู้เผยแพร่จำนวนเรื่องร้องเรียนที่นั่น: { $bodies }
complaints-where_check = ไม่มีที่อยู่บันทึกไว้ที่นี่ สถานทูตหรือสำนักงานแรงงานบอกได้ว่าปัจจุบันรับเรื่องร้องเรียนที่ใด
complaints-where_way = { $mechanism } ({ $operator })
complaints-where_way_of = { $place }: { $mechanism } ({ $operator })
complaints-where_centre = { $name } ({ $place })
complaints-gaps_title = สิ่งที่ไม่มีข้อมูลเกี่ยวกับเรื่องร้องเรียน และเหตุผล
complaints-on_map = { $kind }; หน่วยงานเจ้าของสถานที่: { $host }

## Recruitment agencies

agencies-title = บริษัทจัดหางาน
agencies-lead = บริษัทจัดหางานใดได้รับการจัดอันดับ อย่างไร และระดับหนึ่งหมายความว่าอะไร
agencies-answer = ในการจัดอันดับล่าสุดที่พบ { $ranking } { $association } ประเมิน { $assessed } บริษัท: { $said }
agencies-answer_unknown = ไม่ทราบว่าบริษัทใดได้รับการจัดอันดับ: แหล่งข้อมูลเหล่านี้ไม่มีการจัดอันดับ
agencies-answer_named = บริษัทที่ทราบชื่อล่าสุดซึ่งได้ระดับสูงสุด { $grade }: { $names } ใน { $ranking }
agencies-answer_inferred = { $said } ซึ่งเป็นรอบที่อนุมานจากวันที่
agencies-answer_earlier = { $said } ไม่ทราบว่าใครได้ระดับนี้ในการจัดอันดับล่าสุด
agencies-answer_ends = { $said }
agencies-names = { $one } และ { $other }
agencies-answer_meaning = ความหมายของระดับ: { $meanings }
agencies-meaning_said = ใน{ $scale } ระดับสูงสุด { $highest } เรียกว่า { $first } ระดับต่ำสุด { $lowest } เรียกว่า { $last }
agencies-meaning_unsaid = ใน{ $scale } ไม่มีการเผยแพร่ความหมายของแต่ละระดับ
agencies-with_grade = { $count } บริษัทได้ { $grade }
agencies-not_eligible = { $count } บริษัทไม่มีสิทธิได้รับการจัดอันดับ
agencies-no_grades = ไม่มีการเผยแพร่จำนวนบริษัทตามระดับ
agencies-stars = { $stars } ดาว
agencies-step = { $grade }: { $meaning }
agencies-ladder_title = จำนวนบริษัทตามระดับใน { $ranking }: { $said }
agencies-ladder_note = ความหมายของระดับ: { $meaning } แต่ละคอลัมน์คือหนึ่งรอบ แต่ละแถวคือระดับหนึ่งในมาตรวัดของตัวเอง สีเข้มกว่าคือสัดส่วนมากกว่าของบริษัทที่ประเมิน ตัวอักษรและดาวเป็นสองมาตรวัดที่ไม่มีการเผยแพร่วิธีแปลงค่าและไม่นำมาต่อกัน ตัวเลขคือจำนวนบริษัท สัดส่วนเป็นไปตามที่พิมพ์ไว้ ชี้เพื่อดูข้อความที่พิมพ์และชื่อบริษัท
agencies-ladder_cycle = รอบและชื่อรอบ
agencies-ladder_empty = ว่าง: ไม่มีการเผยแพร่
agencies-ladder_named = ระบุชื่อ: { $names }
agencies-find = ค้นหาบริษัท
agencies-find_all = เลือกหรือพิมพ์ชื่อ
agencies-open_scorecard = ทุกสิ่งที่ทราบเกี่ยวกับบริษัทนี้
agencies-open_centres = ศูนย์ใน{ $place }ที่แรงงานร้องเรียนได้
agencies-open_mechanism = ขั้นตอนการร้องเรียน ทีละขั้น
agencies-back = บริษัทและการจัดอันดับทั้งหมด
agencies-view_participation = ใครได้รับการจัดอันดับ
agencies-view_distribution = การจัดอันดับหนึ่งครั้ง
agencies-view_named = ค้นหาบริษัท
agencies-cycle_option_published = { $association }: รอบที่ { $number } ชื่อ { $label } ฉบับแก้ไขที่ { $revision } { $standing }
agencies-scale_published = มาตรวัดของตัวเอง
agencies-counted_title = จำนวนบริษัทตามระดับในการจัดอันดับชื่อ { $label } ของ { $association } ฉบับแก้ไขที่ { $revision } วิธีการแบบ{ $standing }
agencies-counted_part = นับจากส่วนหนึ่งของสิ่งที่สมาคมเผยแพร่ในเวลานั้น บันทึกที่นี่เป็นประวัติ สัดส่วนนี้ไม่ใช่ของการจัดอันดับทั้งหมด
agencies-counted_whole = นับจากรายชื่อทั้งหมดที่สมาคมเผยแพร่ในเวลานั้น บันทึกที่นี่เป็นประวัติ
agencies-counted_note = นับจากระดับที่สมาคมเผยแพร่ที่นี่ เป็นบริษัททั้งหมดที่ประเมินหรือไม่ สมาคมเป็นผู้บอก จำนวนที่วางแผนไว้ หากทราบ อยู่ในการจัดอันดับที่เผยแพร่ที่นี่
agencies-illustrative = การจัดอันดับนี้ทำด้วยวิธีทดลอง แสดงว่าการจัดอันดับทำงานอย่างไร และไม่ได้บอกอะไรเกี่ยวกับบริษัท
agencies-published_cycles_title = การจัดอันดับที่สมาคมเผยแพร่ที่นี่ เป็นจำนวนบริษัท
agencies-published_cycles_note = ฉบับแก้ไขล่าสุดของแต่ละรอบ นับจากระดับของรอบนั้น หากระบุว่าเป็นตัวอย่าง ระดับมาจากวิธีทดลองและไม่ได้บอกอะไรเกี่ยวกับบริษัท
agencies-nothing_published = ยังไม่มีสมาคมใดเผยแพร่การจัดอันดับผ่านระบบนี้ การจัดอันดับด้านบนเป็นของสมาคมและสื่อมวลชนที่เผยแพร่ไว้
agencies-published_grades_title = { $rows ->
    [0] ไม่มีระดับที่สมาคมเผยแพร่ที่นี่
   *[other] ระดับที่สมาคมเผยแพร่ที่นี่ { $rows } รายการ
 }
agencies-published_grades_note = เผยแพร่โดยสมาคมเอง เท่าที่เผยแพร่ ฉบับแก้ไขล่าสุดของแต่ละรอบ วันที่คือวันที่เผยแพร่ที่นี่ การประเมินอาจเก่ากว่านั้น หากระบุว่าเป็นตัวอย่าง ระดับมาจากวิธีทดลองและไม่ได้บอกอะไรเกี่ยวกับบริษัท บัตรข้อมูลบริษัทแสดงคะแนน หลักฐาน การแก้ไข และคำตอบ
agencies-view_code = จรรยาบรรณ
agencies-view_schemes = โครงการอื่น
agencies-participation_title = จาก { $before } บริษัทที่ประเมินใน { $first } เป็น { $now } ใน { $last }: ได้รับอนุญาต วางแผน และประเมินใน { $cycles } รอบ
agencies-participation_unknown = ไม่ทราบว่าประเมินกี่บริษัท
agencies-starred = * เผยแพร่ด้วยคำเช่น “ประมาณ” หรือ “มากกว่า”
agencies-participation_note = แต่ละกลุ่มแท่งคือหนึ่งรอบและชื่อปีของรอบ จำนวนที่ได้รับอนุญาต วางแผน และประเมินมาจากแหล่งและวันที่ต่างกัน แท่งที่ขาดคือไม่มีข้อมูล ตัวเลขที่มีดอกจันเผยแพร่ด้วยคำเช่น “ประมาณ” หรือ “มากกว่า” ซึ่งตารางบอกไว้ เมื่อจัดทำเอกสารหลัก มีบริษัทกว่า 100 แห่งลงนามในจรรยาบรรณ ไม่มีข้อมูลจำนวนผู้ลงนามแต่ละรอบ จำนวนบริษัทในแต่ละระดับอยู่ด้านบน
agencies-step_licensed = ได้รับอนุญาต
agencies-step_planned = วางแผน
agencies-step_assessed = ประเมิน
agencies-axis_agencies = บริษัท
agencies-steps_title = ตัวเลขที่เผยแพร่ทั้งหมดเกี่ยวกับการเข้าร่วมจรรยาบรรณของ VAMAS
agencies-phases_title = ระยะต่าง ๆ ตามที่เอกสารหลักอธิบาย
agencies-choose_cycle = รอบ
agencies-cycle_option = รอบที่ { $number } ชื่อ { $label }
agencies-cycle_in_row = รอบที่ { $number } ({ $label })
agencies-cycle_note = เผยแพร่เมื่อ { $published }{ $inferred ->
    [0] { "" }
   *[other] {" "}(วันที่ที่อนุมาน)
 } ด้วย{ $scale } ตาม: { $code }
agencies-scale_vamas_letters = มาตรวัดตัวอักษรจาก A1 ถึง D2
agencies-scale_vamas_stars = มาตรวัดหนึ่งถึงหกดาว
agencies-grade = ระดับ { $grade }
agencies-not_published = ไม่มีการเผยแพร่
agencies-no_distribution = ตามข้อมูลสาธารณะ ไม่มีการเผยแพร่การกระจายของระดับสำหรับรอบนี้
agencies-distribution_title = ระดับที่เผยแพร่ของรอบชื่อ { $label } หน่วย { $unit }
agencies-distribution_note = ตามมาตรวัดของรอบนั้น ตามที่เผยแพร่ ตัวอักษรและดาวเป็นสองมาตรวัดที่ไม่มีการเผยแพร่วิธีแปลงค่าและไม่นำมาต่อกัน สัดส่วนที่ไม่ตรงกับจำนวนเต็มของบริษัทแสดงตามที่พิมพ์ไว้ พร้อมข้อสงสัยในตาราง
agencies-cycles_title = รอบต่าง ๆ
agencies-movement_title = การเปลี่ยนระดับระหว่างรอบ เท่าที่เผยแพร่
agencies-movement_note = ในข้อมูลสาธารณะ มีการเผยแพร่เฉพาะการเปลี่ยนจากรอบแรกไปรอบที่สอง ในบรรดา 20 บริษัทของรอบแรก
agencies-movement_unknown = ไม่มีข้อมูลการเปลี่ยนระดับหลังจากนั้น
agencies-movement_here = การเปลี่ยนระดับระหว่างการจัดอันดับที่สมาคมเผยแพร่ที่นี่นับไว้ในภาพของตัวเอง
agencies-moved_title = ตั้งแต่การจัดอันดับครั้งก่อนในมาตรวัดเดียวกัน { $told }: { $association } { $ranking }
agencies-moved_count = { $moved }: { $count }
agencies-moved_unknown = ยังไม่มีการจัดอันดับสองครั้งในมาตรวัดเดียวกันเผยแพร่ที่นี่ จึงนับการเปลี่ยนระดับไม่ได้
agencies-moved_note = แต่ละบริษัทจากระดับใน { $before } ไปยังระดับใน { $ranking }: แถวคือระดับเดิม คอลัมน์คือระดับปัจจุบัน เปรียบเทียบเฉพาะการจัดอันดับของสมาคมเดียวกันในมาตรวัดเดียวกัน เหตุผลเป็นไปตามที่สมาคมบันทึก
agencies-moved_absent = ไม่ได้จัดอันดับ
agencies-moved_empty = ว่าง: ไม่มีบริษัท
agencies-strong_only = เฉพาะระดับจากรายงานอิสระที่ระบุรอบ
agencies-named_title = { $agencies ->
    [0] ไม่มีบริษัทที่ระบุชื่อพร้อมระดับ
   *[other] ระบุชื่อ { $agencies } บริษัทพร้อมระดับ รอบล่าสุดก่อน
 }
agencies-named_note = เฉพาะตารางของรอบแรกเท่านั้นที่ระบุชื่อทุกบริษัทที่ประเมิน หลังจากนั้นเป็นตัวอย่างที่เลือกเอง: บริษัทโฆษณาระดับที่ดี จึงไม่ใช้หาการกระจาย และบริษัทที่ไม่มีที่นี่คือไม่ทราบ ไม่ใช่ไม่ได้จัดอันดับ
agencies-subjects_title = หัวข้อของจรรยาบรรณ VAMAS ตามลำดับที่เผยแพร่
agencies-subjects_note = ลำดับในรายการที่เผยแพร่ ไม่ใช่เลขข้อที่ยืนยันแล้ว ไม่พบตัวบทของจรรยาบรรณในข้อมูลสาธารณะ
agencies-evidence_title = ขอหลักฐานจากใคร
agencies-standards_title = มาตรฐานการกำกับดูแลตนเองที่คณะประศาสน์การของ ILO รับรอง และข้อสงสัยเกี่ยวกับการกำกับดูแลตนเอง
agencies-schemes_title = จรรยาบรรณ การจัดอันดับ และการรับรอง เทียบเคียงกัน
agencies-schemes_note = ตามที่แหล่งข้อมูลระบุ สิ่งที่ค้นหาแต่ไม่พบอยู่ในคอลัมน์ของตัวเอง มาตรวัดของโครงการต่างกันเปรียบเทียบกันไม่ได้
agencies-taking_part_title = { $numbers ->
    [0] ไม่มีตัวเลขที่เผยแพร่เกี่ยวกับการเข้าร่วมจรรยาบรรณและโครงการ
   *[other] ตัวเลขที่เผยแพร่เกี่ยวกับการเข้าร่วมจรรยาบรรณและโครงการ { $numbers } ตัว
 }
agencies-others_title = ตัวเลขที่เผยแพร่เกี่ยวกับการเข้าร่วมโครงการอื่น

## A country

country-title = รายประเทศ
country-both = { $one }และ{ $other }
country-choose = ประเทศสมาชิก
country-question = มีอะไรคุ้มครองแรงงานข้ามชาติจากและใน{ $name } สมาชิกอาเซียนตั้งแต่ { $since }
country-beside = เปรียบเทียบกับ
country-nobody = ไม่เปรียบเทียบ
country-everything = ทุกอย่างเกี่ยวกับ{ $name }
country-numbers_title = { $name } สมาชิกอาเซียนตั้งแต่ { $since }: แหล่งข้อมูลระบุอะไรเกี่ยวกับความร่วมมือด้านการย้ายถิ่นของแรงงาน นับอะไรได้ ขัดแย้งกันตรงไหน และขาดอะไร
country-numbers_note = ตัวเลขเจ็ดตัวนับสิ่งที่ต่างกัน ไม่นำมารวมกัน
country-tile_instruments = ตราสารที่ลงนาม
country-tile_instruments_none = แหล่งข้อมูลไม่ระบุตราสารใด ไม่ได้หมายความว่าไม่มี
country-counted_table_2 = { $count } ในตาราง 2 ถึง ค.ศ. 2010
country-counted_since_2010 = { $count } ในหน้าเว็บสาธารณะ ตั้งแต่ ค.ศ. 2010
country-counted_dataset = { $count } ในชุดข้อมูลวิจัย
country-counted_text = { $count } ระบุเฉพาะในเนื้อความ
country-counted_steward = { $count } บันทึกโดยผู้ดูแลข้อมูล
country-counted_in_process = อีก { $count } อยู่ระหว่างดำเนินการ
country-tile_stated = ตำแหน่งทูตแรงงานตามที่ระบุ
country-tile_stated_note = ยอดรวมของตาราง 1 เอง
country-tile_stated_none = ไม่อยู่ในตาราง 1 เรื่องทูตแรงงาน
country-tile_counted = ตำแหน่งทูตแรงงานที่นับได้
country-posts_from_places = จากรายชื่อ { $places } สถานที่ในตาราง 1
country-places_elsewhere = ไม่อยู่ในตาราง 1 { $places ->
    [0] หน้าเว็บสาธารณะไม่ระบุสถานที่ใด
   *[other] หน้าเว็บสาธารณะระบุ { $places } สถานที่
 }
country-tile_centres = ศูนย์ข้อมูลแรงงาน
country-tile_centres_none = แหล่งข้อมูลไม่ระบุศูนย์ใด ไม่ได้หมายความว่าไม่มี
country-centres_beside = ที่แหล่งข้อมูลระบุชื่อ { $others ->
    [0] ไม่มีจุดหรือศูนย์อื่น
   *[other] และมีจุดและศูนย์อื่นอีก { $others } แห่ง
 }
country-centres_of_others = ไม่ระบุชื่อศูนย์ข้อมูลแรงงานข้ามชาติ { $others ->
    [0] และไม่มีประเภทอื่น
   *[other] แต่มีประเภทอื่น { $others } แห่ง
 }
country-tile_complaints = ตัวเลขเรื่องร้องเรียน
country-tile_complaints_note = เผยแพร่แล้ว แต่ละตัวมีช่วงเวลาและหน่วยของตัวเอง ไม่นำมารวมกัน
country-tile_complaints_none = ไม่พบตัวเลขที่เผยแพร่ ไม่ได้หมายความว่าไม่มีเรื่องร้องเรียน
country-tile_discrepancies = ข้อขัดแย้ง
country-tile_discrepancies_note = คู่ข้อความที่เป็นจริงพร้อมกันไม่ได้
country-tile_discrepancies_none = ไม่มีข้อขัดแย้งที่บันทึกไว้เฉพาะประเทศนี้
country-tile_gaps = ข้อเท็จจริงที่ไม่มีข้อมูล
country-tile_gaps_note = ค้นหาแล้วไม่พบ พร้อมเหตุผล
country-tile_gaps_none = ไม่มีข้อเท็จจริงที่ขาดซึ่งบันทึกไว้เฉพาะประเทศนี้
country-none_recorded = ไม่มีบันทึก
country-counterparts_title = ตราสารของ{ $name }ตามคู่ภาคี ที่ลงนามและอยู่ระหว่างดำเนินการ
country-on_record = สิ่งอื่นที่บันทึกไว้เกี่ยวกับ{ $name } ตามหัวข้อ
country-record_note = สิ่งที่ต่างกัน ไม่นำมารวมกัน
country-record_statements = จำนวนทูตแรงงาน
country-record_posts = สถานที่ของทูตแรงงาน
country-record_received = ตำแหน่งของประเทศอื่นที่นี่
country-record_initiatives = โครงการริเริ่ม
country-record_forums = เวทีหารือ
country-record_meetings = การประชุมที่จัดที่นี่
country-record_commitments = หลักฐานเกี่ยวกับคำมั่น
country-record_codes = จรรยาบรรณและการจัดอันดับ
country-record_figures = ตัวเลขอื่น
country-note_forums = ที่แหล่งข้อมูลระบุชื่อ การไม่ระบุชื่อไม่เหมือนกับไม่ได้เป็นสมาชิก
country-note_figures = ตามที่เผยแพร่ แต่ละตัวมีหน่วยและช่วงเวลาของตัวเอง
country-section_agreements = ความตกลงของ{ $name }ในฐานะฝ่ายใดฝ่ายหนึ่ง ลงนามหรืออยู่ระหว่างดำเนินการ ({ $rows })
country-section_provisions = เนื้อหาของความตกลงตามที่กล่าวถึง ({ $rows })
country-section_stated = ทูตแรงงาน: จำนวนที่ระบุและที่นับได้
country-section_statements = ทูตแรงงาน: ทุกจำนวนที่ระบุ
country-section_posts = ที่ซึ่ง{ $name }ส่งทูตแรงงานไปประจำ ({ $rows })
country-section_received = ทูตแรงงานของประเทศอื่นใน{ $name } ({ $rows })
country-section_services = สิ่งที่คณะผู้แทนของ{ $name }ทำเพื่อแรงงาน ({ $rows })
country-section_coverage = เส้นทาง: มีความตกลง มีตำแหน่งทูตแรงงาน หรือทั้งสองอย่าง ({ $rows })
country-section_centres = ศูนย์ข้อมูลแรงงานและหน่วยงานอื่นที่ให้บริการแรงงานข้ามชาติ ({ $rows })
country-section_mechanisms = กลไกการร้องเรียน ทีละขั้น ({ $rows })
country-section_complaints = ตัวเลขเรื่องร้องเรียนที่เผยแพร่ ({ $rows })
country-section_initiatives = ความร่วมมือที่มี{ $name } ({ $rows })
country-section_forums = เวทีหารือและกระบวนการที่ระบุชื่อ{ $name } ({ $rows })
country-section_meetings = การประชุมที่จัดใน{ $name } ({ $rows })
country-section_commitments = คำมั่นที่มีหลักฐานเกี่ยวกับ{ $name } ({ $rows })
country-section_codes = จรรยาบรรณและการจัดอันดับบริษัทจัดหางาน ({ $rows })
country-section_participation = บริษัทที่เข้าร่วม ({ $rows })
country-section_figures = ตัวเลขอื่น ({ $rows })
country-section_discrepancies = ข้อขัดแย้งและข้อควรระวังเกี่ยวกับ{ $name } ({ $rows })
country-gaps_of_corridors = เกี่ยวกับเส้นทางของประเทศนี้ ซึ่งระบุไว้ใต้ชื่อประเทศอีกฝ่าย:
country-section_gaps = สิ่งที่ไม่มีข้อมูลเกี่ยวกับ{ $name } ({ $rows })
country-empty_title = ไม่มีในแหล่งข้อมูล
country-nothing_agreements = ไม่ระบุความตกลงของ{ $name }
country-nothing_provisions = ไม่อธิบายข้อกำหนดในความตกลงของ{ $name }
country-nothing_stated = { $name }ไม่อยู่ในตาราง 1 เรื่องทูตแรงงาน ในเอกสารประกอบของ ILO
country-nothing_statements = ไม่ระบุจำนวนทูตแรงงานของ{ $name }
country-nothing_posts = ไม่ระบุสถานที่ซึ่ง{ $name }ส่งทูตแรงงานไปประจำ
country-nothing_received = ไม่ระบุทูตแรงงานของประเทศอื่นใน{ $name }
country-nothing_services = ไม่อธิบายบริการของคณะผู้แทนของ{ $name }
country-nothing_coverage = ในแหล่งข้อมูลเหล่านี้ ไม่มีเส้นทางของ{ $name }ที่มีความตกลงหรือตำแหน่งทูตแรงงาน
country-nothing_centres = ไม่ระบุชื่อศูนย์ใน{ $name }
country-nothing_mechanisms = ไม่อธิบายกลไกการร้องเรียนของ{ $name }ทีละขั้น
country-nothing_complaints = แหล่งข้อมูลเหล่านี้ไม่เผยแพร่ตัวเลขเรื่องร้องเรียนของ{ $name }
country-nothing_initiatives = ไม่ระบุโครงการริเริ่มที่มี{ $name }
country-nothing_forums = ไม่มีเวทีหารือหรือกระบวนการที่ระบุชื่อ{ $name }
country-nothing_meetings = ไม่ระบุการประชุมของเวทีหารือใน{ $name }
country-nothing_commitments = ไม่มีหลักฐานเกี่ยวกับ{ $name }ที่ตอบคำมั่น
country-nothing_codes = ไม่อธิบายจรรยาบรรณหรือการจัดอันดับบริษัทจัดหางานของ{ $name }
country-nothing_participation = ไม่เผยแพร่จำนวนบริษัทที่เข้าร่วมจรรยาบรรณสำหรับ{ $name }
country-nothing_figures = ไม่มีตัวเลขอื่นที่เกี่ยวกับ{ $name }เท่านั้น
country-nothing_discrepancies = ไม่มีข้อขัดแย้งที่เกี่ยวกับ{ $name }เท่านั้น
country-nothing_gaps = ไม่มีข้อเท็จจริงที่ขาดซึ่งบันทึกไว้เฉพาะ{ $name } ข้อเท็จจริงที่ขาดของหลายประเทศอยู่ในหน้าแหล่งข้อมูลและคุณภาพ
country-print = หน้านี้พิมพ์ได้: ใช้คำสั่งพิมพ์ของเบราว์เซอร์ แถบด้านข้างและปุ่มจะไม่ติดไปบนกระดาษ

## Sources and quality

sources-title = แหล่งข้อมูลและคุณภาพ
sources-every_disagreement = ทุกข้อขัดแย้งของหัวข้อ
sources-attention_title = เรื่องที่ขัดแย้งมากที่สุด: { $disagreeing } เรื่องที่ไม่มีข้อมูลมากที่สุด: { $missing }
sources-no_publisher = เอกสารที่ไม่พิมพ์ชื่อผู้เผยแพร่
sources-returns = รายงานประจำเดือนของศูนย์ ตามที่เผยแพร่ที่นี่
sources-ranking = การจัดอันดับรอบที่ { $cycle } { $label } ฉบับแก้ไขที่ { $revision }
sources-discrepancies_title = { $rows ->
    [0] ไม่มีข้อขัดแย้ง
   *[other] ข้อขัดแย้ง { $rows } เรื่อง { $headline ->
            [0] ไม่มีเรื่องใดเกี่ยวกับตัวเลขหลัก
           *[other] { $others ->
                [0] ทั้งหมดเกี่ยวกับตัวเลขหลัก
               *[other] ในจำนวนนี้ { $headline } เรื่องเกี่ยวกับตัวเลขหลัก
             }
         }
 }{ $cautions ->
    [0] { "" }
   *[other] { " " }และข้อควรระวัง { $cautions } เรื่องเกี่ยวกับตัวเลขที่เปรียบเทียบกันไม่ได้
 }
sources-discrepancies_note = เรื่องที่เปลี่ยนตัวเลขซึ่งเจ้าหน้าที่อาจอ้างมาก่อน ตามด้วยเรื่องที่เปลี่ยนหนึ่งรายการ แล้วเรื่องถ้อยคำเท่านั้น ข้อควรระวังเตือนว่าสองตัวเลขเปรียบเทียบกันไม่ได้ และไม่ใช่ข้อขัดแย้ง ข้อความทั้งสองแสดงตามเดิมพร้อมตำแหน่งของแต่ละข้อความ เรื่องที่คำนวณใหม่จะนับอีกครั้งทุกครั้งที่ข้อมูลเปลี่ยน หากผลนับไม่ตรงกับที่เขียนไว้ที่นี่ การเปลี่ยนแปลงนั้นจะถูกปฏิเสธ
sources-gaps_title = ข้อเท็จจริงที่ไม่มีข้อมูล และเหตุผล
sources-filter_row = หนึ่งรายการ
sources-all_rows = ทุกรายการ

## How it is built, for those who work with the data

built-title = วิธีสร้าง

## Cooperation

cooperation-title = ความร่วมมือ

## Forums

forums-title = เวทีหารือ
commitments-stands_for = { $short }: { $name }
commitments-star_stands_for = * { $member } { $treaty }: { $remark }
corridors-caution = ข้อควรระวังเรื่องค่าประมาณของ{ $destination }: { $told }
corridors-looked_for = ค้นหาแล้วไม่มีข้อมูล: { $what } { $reason } ({ $source })
corridors-same_number = ข้อควรระวัง: ค่าประมาณของ { $corridors } เท่ากันทุกคน แหล่งข้อมูลเขียนไว้เช่นนั้น และไม่อาจเป็นจำนวนนับได้ทั้งหมด

## Commitments

commitments-title = คำมั่น
commitments-text_option = { $year }: { $name }
commitments-answered = มีหลักฐาน
commitments-older = เฉพาะก่อนมีคำมั่น
commitments-nothing = ไม่มีหลักฐาน
commitments-points = ข้อที่ให้คำมั่นหรือเสนอแนะ
commitments-topics_title = { $points ->
    [0] ไม่มีข้อที่ให้คำมั่นหรือเสนอแนะ
   *[other] หลักฐานที่นี่ตอบ { $answered } จาก { $points } ข้อที่ให้คำมั่นหรือเสนอแนะ
 }
commitments-topics_note = แท่งหนึ่งมีข้อของหัวข้อหนึ่ง: สิ่งที่รัฐให้คำมั่นในปฏิญญา พิมพ์เขียว และแผน และสิ่งที่เวทีหารือและผู้เขียนเสนอแนะต่อรัฐ ไม่มีหลักฐานไม่ใช่ไม่มีการดำเนินการ: ไม่มีสิ่งที่บันทึกไว้ที่นี่ตอบข้อนั้น ฉันทามติ ค.ศ. 2017 ไม่มีกลไกติดตามและรายงาน หน้านี้ไม่ใช่กลไกทางการ
commitments-act_text = { $action } { $date }
commitments-act_disputed = หน้าเว็บขัดแย้งกัน
commitments-act_noted = มีข้อจำกัดหรือข้อสงสัย: ชี้ที่ช่อง หรือเปิดตาราง
commitments-act_empty = ช่องว่าง: ไม่พบหน้าเว็บที่ระบุ
commitments-treaties_title = { $acts ->
    [0] ไม่พบการให้สัตยาบันสนธิสัญญาเหล่านี้โดยประเทศสมาชิก
   *[other] พบการให้สัตยาบันและการภาคยานุวัติ { $acts } ครั้งต่อสนธิสัญญา { $treaties } ฉบับ{ $members ->
            [1] { "" }
           *[other] { " " }มากที่สุดโดย{ $most } ({ $number })
         }
 }
commitments-treaties_note = ILO คือองค์การแรงงานระหว่างประเทศ พร้อมหมายเลขอนุสัญญา (C) และพิธีสาร ค.ศ. 2014 (P029) ส่วน UN คือสหประชาชาติ ปีคือปีของการดำเนินการนั้น สนธิสัญญาผูกพันผู้ที่ให้สัตยาบันหรือภาคยานุวัติ การลงนามอย่างเดียวไม่ผูกพัน “ไม่ได้ให้สัตยาบัน” เขียนเฉพาะเมื่อมีหน้าเว็บระบุ และปีคือปีของหน้าเว็บนั้น ช่องว่างหมายความว่าไม่พบหน้าเว็บ ไม่ได้หมายความว่ารัฐนั้นยังไม่ให้สัตยาบัน

## Search

search-title = ค้นหา
search-box = ค้นหาทุกอย่างที่นี่
search-example = ตัวอย่าง: การจัดอันดับ วิธีร้องเรียน Burma fishing, TFAMW, Seoul
search-lead = จับคู่คำจากต้นคำ ไม่แยกตัวพิมพ์ใหญ่เล็กและเครื่องหมาย เนื้อหาจากแหล่งข้อมูลส่วนใหญ่เป็นภาษาอังกฤษ ประเทศและหน่วยงานค้นหาได้ด้วยทุกชื่อที่ทราบ: Vietnam และ Viet Nam, Burma และ Myanmar, TF-AMW และ Task Force on ASEAN Migrant Workers ผลลัพธ์แต่ละรายการนำไปยังหน้าที่แสดง
search-found = { $rows ->
    [0] ไม่มีผลลัพธ์
   *[other] { $rows } ผลลัพธ์
 }สำหรับ “{ $words }”
search-filter_kind = ประเภท
search-every_kind = ทุกประเภท
search-compared = เปรียบเทียบ { $one } กับ { $other }
search-lacking = ไม่พบ “{ $words }” ร่วมกับส่วนที่เหลือของคำถาม รายการที่ใกล้เคียงที่สุดอยู่ด้านล่าง
search-nothing = ที่นี่ไม่มีสิ่งใดที่มีคำเหล่านี้ สิ่งที่มีบันทึกคือความตกลงและข้อกำหนดของความตกลง ทูตแรงงาน เรื่องร้องเรียน ศูนย์ข้อมูล บริษัทจัดหางาน คำมั่นและสนธิสัญญา เวทีหารือ และสิ่งที่ไม่มีข้อมูล ลองใช้คำน้อยลง หรือใช้ต้นคำ
search-group = { $name } ({ $rows })
search-more = อีก { $rows }
search-whole_page = ทั้งหน้า
search-also_corridors = ประเทศต้นทาง ประเทศปลายทาง ผู้ย้ายถิ่น เส้นทาง
search-also_agreements = MoU บันทึกความเข้าใจ ความตกลงทวิภาคี แรงงาน
search-also_attaches = ทูตแรงงาน สำนักงานแรงงาน สถานทูต
search-also_complaints = ร้องทุกข์ ศูนย์ข้อมูล MRC
search-also_mechanisms = วิธีร้องเรียน ร้องเรียนที่ไหน สายด่วน
search-also_commitments = สนธิสัญญา อนุสัญญา ให้สัตยาบัน ปฏิญญา ฉันทามติ
search-also_agencies = การจัดอันดับ บริษัทจัดหางาน จรรยาบรรณ VAMAS ระดับ ดาว
search-also_cooperation = โครงการริเริ่ม โครงการ ใครทำงานกับใคร
search-also_forums = AFML ALMM ACMW การประชุม
search-part_mechanisms = ร้องเรียนที่ใด
search-about_mechanisms = แรงงานข้ามชาติร้องเรียนได้ที่ใด และแหล่งข้อมูลอธิบายไว้อย่างไร
search-part_complaints_by_destination = เรื่องร้องเรียนตามประเทศปลายทาง
search-part_complaints_by_origin = เรื่องร้องเรียนตามจังหวัดหรือภูมิลำเนา
search-kind_finding = ข้อค้นพบของหน้า
search-as_agency = บริษัทจัดหางาน
search-as_agreement = ความตกลง บันทึกความเข้าใจ
search-as_attache = ทูตแรงงาน
search-as_complaint = เรื่องร้องเรียน
search-kind_view = หน้า
search-kind_treaty = สนธิสัญญา
search-kind_country = ประเทศ
search-kind_agreement = ความตกลงและข้อกำหนด
search-kind_attache = ตำแหน่งทูตแรงงาน
search-kind_service = บริการของคณะผู้แทน
search-kind_centre = ศูนย์
search-kind_complaint = ตัวเลขเรื่องร้องเรียน
search-kind_code = จรรยาบรรณและการจัดอันดับ
search-kind_agency = บริษัท
search-kind_initiative = โครงการริเริ่ม
search-kind_forum = เวทีหารือและการประชุม
search-kind_commitment = คำมั่นและข้อเสนอแนะ
search-kind_figure = ตัวเลขสำคัญ
search-kind_discrepancy = ข้อขัดแย้ง
search-kind_gap = ไม่มีข้อมูล
search-kind_source = แหล่งข้อมูล

## Agency scorecard

scorecard-title = บัตรข้อมูลบริษัท
scorecard-lead = บริษัทจัดหางานหนึ่งแห่ง: ระดับในแต่ละรอบตามมาตรวัดของรอบนั้น ระดับอาศัยอะไร แก้ไขอะไร และบริษัทกล่าวว่าอย่างไร พิมพ์ได้ในหนึ่งหน้า A4
scorecard-card_title = { $agency }: { $grade } ใน { $ranking }
scorecard-card_note = ระดับล่าสุดจาก { $grades } ระดับที่ทราบของบริษัทนี้ ทั้งหมดอยู่ในตาราง ระดับบอกว่าบริษัทปฏิบัติตามจรรยาบรรณของสมาคมเพียงใดเมื่อประเมิน ไม่ใช่ใบอนุญาตและไม่ใช่คำรับรอง ใบอนุญาตยังใช้ได้หรือไม่ กระทรวงแรงงานเป็นผู้ทราบ
scorecard-card_question = คำถาม
scorecard-card_answer = คำตอบ
scorecard-card_grade = ระดับล่าสุดที่ทราบ
scorecard-card_graded = { $grade } ใน { $ranking }
scorecard-card_not_eligible = ไม่มีสิทธิได้รับการจัดอันดับเพราะ
scorecard-card_moved = ขึ้นหรือลง
scorecard-card_since = { $way } (เดิม: { $before } ใน { $ranking })
scorecard-card_published = เผยแพร่เมื่อ
scorecard-card_given_by = ใครให้ระดับ
scorecard-card_rank = ตำแหน่งในมาตรวัด
scorecard-card_ranked = { $rank } (1 คือสูงสุด)
scorecard-card_means = ความหมาย
scorecard-card_meaning_unsaid = ไม่มีการเผยแพร่สำหรับมาตรวัดนี้
scorecard-card_basis = ทราบจากที่ใด
scorecard-card_licence = ใบอนุญาต
scorecard-licence = ใบอนุญาตเลขที่ { $number } ตามที่สมาคมแจ้ง ใบอนุญาตยังใช้ได้หรือไม่ กระทรวงแรงงานเป็นผู้ทราบ
scorecard-no_licence = ไม่มีข้อมูลเลขที่ใบอนุญาต: ไม่มีแหล่งข้อมูลที่อ่านแล้วระบุไว้ และไม่มีสมาคมใดเผยแพร่ไว้ที่นี่
scorecard-card_complain = ร้องเรียนได้ที่ใด
scorecard-card_centres = { $centres ->
    [0] ไม่ทราบศูนย์ข้อมูลแรงงานใน{ $place }
   *[other] ศูนย์ข้อมูลแรงงาน { $centres } แห่งใน{ $place }
 }
scorecard-choose = บริษัท
scorecard-none_chosen = เลือกบริษัท
scorecard-find = บริษัทนี้มีระดับที่เผยแพร่หรือไม่ พิมพ์ชื่อหรือเลขที่ใบอนุญาต
scorecard-find_example = บางส่วนของชื่อ หรือเลขที่
scorecard-not_found = ที่นี่ไม่มีบริษัทที่มีระดับเผยแพร่ชื่อ “{ $asked }” บริษัทที่ไม่มีที่นี่คือไม่ทราบ ไม่ใช่ไม่ได้จัดอันดับ: ลองส่วนอื่นของชื่อ
scorecard-told = { $grade } ใน { $ranking }
scorecard-told_not_eligible = ไม่มีสิทธิได้รับการจัดอันดับใน { $ranking }: { $reason }
scorecard-newer_result = บริษัทนี้มีผลใหม่กว่า: { $told } สิ่งที่อยู่ด้านล่างเป็นของข้อมูลฉบับเก่าและใช้ไม่ได้แล้ว โปรดไม่เลือกฉบับในแถบด้านข้างเพื่อดูผลปัจจุบัน
scorecard-gone_since = ในข้อมูลฉบับล่าสุด บริษัทนี้ไม่มีบัตรของตัวเองแล้ว: สิ่งที่อยู่ด้านล่างเป็นของฉบับเก่า โปรดค้นหาตามชื่อในฉบับล่าสุด
scorecard-choose_cycle = การจัดอันดับโดยละเอียด
scorecard-cycle = { $association } รอบที่ { $number }: { $label }
scorecard-illustrative = ระดับที่ระบุว่าเป็นตัวอย่างมาจากวิธีทดลอง แสดงว่าการจัดอันดับทำงานอย่างไร และไม่ได้บอกอะไรเกี่ยวกับบริษัทนี้
scorecard-grades_title = ระดับที่เผยแพร่ของ { $agency } { $place }: { $grades }
scorecard-grades_note = ระดับแต่ละระดับอยู่ในมาตรวัดของรอบนั้น มาตรวัดไม่นำมาต่อกันหรือแปลงค่า ของรอบแรกของ VAMAS มีการเผยแพร่ทั้งตาราง รายการของรอบหลังที่อ่านจากข้อมูลสาธารณะเป็นตัวอย่างที่เลือกเอง: บริษัทโฆษณาระดับที่ดี
scorecard-place_on_scale = { $place } จาก { $steps }
scorecard-nothing_published = ยังไม่มีสมาคมใดเผยแพร่การจัดอันดับของบริษัทนี้ที่นี่ ข้อมูลสาธารณะบอกเพียงระดับ: ไม่มีข้อมูลคะแนน หลักฐาน ผู้ประเมินและผู้ตรวจทาน การแก้ไข และคำตอบของบริษัท
scorecard-no_reply = ไม่มีคำชี้แจงหรือการอุทธรณ์ของบริษัทที่เผยแพร่
scorecard-replies_title = บริษัทกล่าวว่าอย่างไร และผลของการอุทธรณ์
scorecard-no_scores = { $cycle }: สมาคมเผยแพร่ระดับโดยไม่มีคะแนน ไม่มีข้อมูลผลตามหัวข้อ คะแนนที่เสีย และหลักฐาน
scorecard-profile_title = ผลตามหัวข้อ วิธีการแบบ{ $standing }: { $cycle }
scorecard-profile_note = คะแนนถ่วงน้ำหนักที่ได้ จากที่อาจได้ ในแต่ละหัวข้อ สิ่งที่ไม่ใช้กับบริษัทตัดออก
scorecard-axis_percent = ร้อยละของคะแนนในหัวข้อ
scorecard-percent = { $value } %
scorecard-does_not_apply = ไม่ใช้บังคับ
scorecard-costs_title = ตัวชี้วัดแต่ละตัวทำให้เสียไปเท่าใด เป็นจุดร้อยละของผล
scorecard-cost_nothing = ไม่มีตัวชี้วัดใดทำให้เสียคะแนน: ทุกตัวที่ใช้ได้คะแนนเต็ม
scorecard-set_aside = { $share } % ของคะแนนทั้งหมดของวิธีการระบุว่าไม่ใช้กับบริษัทนี้
scorecard-points_do_not_count = ไม่มีสิทธิได้รับการจัดอันดับใน { $cycle } เพราะ: { $reason } คะแนนก่อนการตัดสินนั้นไม่นับและไม่แสดง
scorecard-costs_note = ตัวชี้วัดที่ได้คะแนนเต็มไม่ทำให้เสียคะแนนและตัดออก ผลและคะแนนที่เสียทั้งหมดรวมเป็น 100
scorecard-evidence_title = หลักฐานที่คะแนนอาศัย
scorecard-evidence_note = สัดส่วนของตัวชี้วัดที่ให้คะแนน หนึ่งตัวชี้วัดอาจอาศัยหลักฐานหลายประเภท จึงไม่รวมเป็น 100
scorecard-decided_title = ใครประเมิน ตรวจทาน และตัดสิน
scorecard-revisions_title = ฉบับแก้ไขทั้งหมด ล่าสุดก่อน
scorecard-revisions_note = การแก้ไขหรือการยกเลิกเป็นฉบับแก้ไขใหม่พร้อมเหตุผล ฉบับก่อนยังอ่านได้
scorecard-changes_title = ฉบับแก้ไขเปลี่ยนอะไร
scorecard-names_title = ชื่อและระเบียนที่รวมกัน
scorecard-ranked_in = ในการจัดอันดับ { $cycles }
scorecard-decided_by = ตัดสินโดย { $who } เมื่อ { $date }
scorecard-on_paper = บนกระดาษแต่ละตารางแสดงหกรายการแรก ทั้งหมดพร้อมแหล่งข้อมูลอยู่ที่ที่อยู่ของหน้านี้
scorecard-half = ครึ่งหน้าสำหรับพิมพ์
scorecard-half_question = บริษัทนี้ดีหรือไม่
scorecard-half_no_address = ข้อมูลที่มาภายหลังอยู่ในบัตรของบริษัทใน Cooperation Monitor
scorecard-half_made = พิมพ์จากข้อมูล ณ { $day }

## Names of filters, as a figure and a slide show them

filters-centre = ศูนย์
filters-category = ประเภทเรื่องร้องเรียน
filters-country = ประเทศ
filters-origin = ประเทศต้นทาง
filters-either_end = ประเทศที่ปลายด้านใดด้านหนึ่ง
filters-series = อยู่ในรายการใด
filters-status = สถานะ
filters-coverage = เส้นทางที่มี
filters-party = ประเทศ
filters-period = ช่วงเวลา
filters-protection = สิ่งที่คุ้มครองเส้นทาง
filters-reach = เส้นทางใด
filters-start = ประเทศต้นทาง
filters-standard = เกณฑ์
filters-destination = ประเทศปลายทาง
filters-guideline = แนวปฏิบัติขององค์การแรงงานระหว่างประเทศ (ILO)
filters-theme = หัวข้อของเวทีอาเซียนว่าด้วยแรงงานข้ามชาติ (AFML)
filters-party_kind = ประเภทของฝ่าย
filters-level = ระดับ
filters-type = รูปแบบ
filters-family = หัวข้อ
filters-kind = ประเภท
filters-matters = เปลี่ยนอะไร
filters-topic = หัวข้อ
filters-cycle = รอบ
filters-scale = มาตรวัดระดับ
filters-agreement = ความตกลง
filters-forum = เวทีหารือ
filters-instrument = เอกสารที่ให้คำมั่นหรือเสนอแนะ
filters-addressee = ส่งถึง
filters-body = หน่วยงาน
filters-not_here = ลิงก์ขอ “{ $asked }” ใน “{ $filter }” ที่นี่ไม่มีตัวเลือกนั้น ที่แสดงคือ: { $shown }
filters-became = ลิงก์ขอ “{ $asked }” ซึ่งกลายเป็นส่วนหนึ่งของ { $now } จึงแสดงรายการนั้น
filters-scope = ประโยคด้านบนกล่าวถึงทุกสิ่งที่มีบันทึก ตัวเลือกด้านล่างจำกัดเฉพาะภาพ
filters-no_such_filter = ลิงก์ยังระบุ { $name } = “{ $asked }” หน้านี้ไม่มีตัวเลือกชื่อนั้น จึงไม่เปลี่ยนแปลงอะไร

## The page of one figure

figure-title = ภาพหนึ่ง
figure-page = ในหน้าของภาพ: { $page }
figure-none = หน้านี้แสดงหนึ่งภาพตามที่อยู่ของภาพ ทุกภาพให้ที่อยู่ของตนใต้ “ตารางและดาวน์โหลด”
figure-unknown = ไม่มีภาพชื่อ “{ $name }” ที่อยู่อาจถูกตัด โปรดขออีกครั้งที่หน้าของภาพ
figure-wrong_filter = ที่อยู่ไม่ตรงกับภาพ: { $filters } ที่อยู่อาจถูกตัด โปรดขออีกครั้งที่หน้าของภาพ
figure-nothing_there = ข้อมูลฉบับนี้ไม่มีสิ่งใดชื่อ “{ $what }”
figure-no_such_value = ที่อยู่ขอ “{ $asked }” ใน “{ $filter }” ซึ่งไม่ใช่ค่าใดของตัวกรองนี้ ภาพด้านล่างเป็นของค่านั้นเท่านั้น

## Storyboards

storyboards-title = ลำดับการนำเสนอ
storyboards-unreadable_address = แสดงลำดับการนำเสนอในที่อยู่นี้ไม่ได้: { $reason } โปรดขอที่อยู่หรือไฟล์จากผู้ส่งอีกครั้ง
storyboards-add = เพิ่มลงในลำดับการนำเสนอ
storyboards-added = เพิ่มแล้ว ลำดับการนำเสนอมี { $views } มุมมอง
storyboards-full = ลำดับการนำเสนอมีได้ไม่เกิน { $most } มุมมอง โปรดนำออกหนึ่งมุมมองก่อน

## Slides

pictures-too_large = ภาพมีขนาดเกิน { $most } MB หรือย่อให้เล็กพอไม่ได้ โปรดบันทึกให้เล็กลง
pictures-too_many_points = ภาพมีจุดมากเกินไป คือเกิน { $most } โปรดบันทึกให้เล็กลง
pictures-unreadable = นี่ไม่ใช่ภาพ PNG หรือ JPEG ที่อ่านได้
pictures-not_here = ภาพไม่อยู่ที่นี่แล้ว: ภาพเก็บไว้ในไฟล์ของลำดับการนำเสนอ โปรดเปิดไฟล์นั้นในหน้าลำดับการนำเสนอ

## Briefs on paper

brief-no_letter = พิมพ์ไม่ได้: ไม่มีแบบอักษรใดที่นี่ที่มีตัวอักษร “{ $letter }” ({ $codes }) ผู้ดูแลระบบสามารถแก้ข้อความที่มีตัวอักษรนี้ หรือเพิ่มแบบอักษร
brief-take = สรุปสองหน้า (PDF)
brief-take_alone = สรุปสองหน้าเฉพาะ{ $name } (PDF)
brief-kicker = Cooperation Monitor · สรุปความร่วมมือด้านการย้ายถิ่นของแรงงาน
brief-dateline = ข้อมูลวันที่ { $date } · ฉบับที่ { $snapshot }
brief-footer = ข้อมูลฉบับที่ { $snapshot } อยู่เสมอที่:
brief-document_title = { $name }: สรุปความร่วมมือด้านการย้ายถิ่นของแรงงาน
brief-lead_newest = ตราสารที่ลงนามล่าสุดที่บันทึกไว้คือของ{ $listed }กับ{ $counterpart } ({ $date })
brief-lead_gap = ในบรรดาปลายทางของแรงงานจาก{ $origin } (ในอาเซียน หรือที่มีตราสารหรือทูตแรงงาน) ปลายทางใหญ่ที่สุดที่ขาดอย่างใดอย่างหนึ่งหรือทั้งสองคือ{ $destination }: { $persons } คนใน ค.ศ. { $year } ไม่ว่าเป็นแรงงานหรือไม่ ({ $protection })
brief-lead_two = เรื่อง “{ $subject }” มีข้อมูลสองอย่างวางเคียงกัน: { $stated } กับ { $other }
brief-since = ในสรุป: สิ่งที่เปลี่ยนตั้งแต่
brief-since_edition = ฉบับที่ { $snapshot }
brief-since_none = ไม่เปรียบเทียบ
brief-since_changed = ตั้งแต่ฉบับที่ { $snapshot } วันที่ { $date }: { $changes }
brief-since_number = { $what } { $before } ปัจจุบัน { $now }
brief-since_same = ตั้งแต่ฉบับที่ { $snapshot } วันที่ { $date } ไม่มีตัวเลขใดด้านล่างเปลี่ยนแปลง
brief-since_nothing = ในฉบับที่ { $snapshot } วันที่ { $date } ยังไม่มีการบันทึกเรื่องนี้
brief-in_country = { $place } ({ $country })
brief-region = ภูมิภาคอาเซียน
brief-corridor = { $origin } ไป { $destination }
brief-chart_criteria = ตราสารเทียบกับเกณฑ์ที่เผยแพร่
brief-act_title = เรื่องที่ควรดำเนินการ
brief-act_note = เรื่องใหญ่ที่สุดก่อน สลับกันทีละประเภท ทุกตัวเลขมาจากที่บันทึกไว้
brief-head_act = อะไร
brief-head_act_why = เพราะเหตุใด
brief-act_corridor = เส้นทาง
brief-act_disagreement = ข้อขัดแย้ง
brief-act_promise = คำมั่น
brief-act_corridor_said = { $origin } ไป { $destination }: ผู้ย้ายถิ่น { $persons } คนใน ค.ศ. { $year } { $lacking }
brief-act_lacking_both = ไม่มีทั้งตราสารและทูตแรงงานที่บันทึกไว้
brief-act_lacking_post = มีตราสาร ไม่มีทูตแรงงานที่บันทึกไว้
brief-act_lacking_agreement = มีทูตแรงงาน ไม่มีตราสารที่บันทึกไว้
brief-act_disagreement_said = { $place } { $subject }: { $stated } ในแหล่งข้อมูลหนึ่ง { $other } ในอีกแหล่งหนึ่ง
brief-act_promise_said = { $whose } “{ $topic }”: จากคำมั่นที่บันทึกไว้ { $all } ข้อ ไม่มีหลักฐาน { $without } ข้อ เก่าที่สุดตั้งแต่ ค.ศ. { $since }
brief-map_alt = แผนที่ของ{ $name }: { $corridors ->
    [0] ไม่มีเส้นใดเชื่อม
   *[other] { $corridors } เส้นเชื่อม
 }กับประเทศและดินแดนที่มีตราสารด้วย { $points ->
    [0] ไม่มีจุดใดแสดงตำแหน่งทูตแรงงานหรือศูนย์ข้อมูลแรงงาน
   *[other] { $points } จุดแสดงตำแหน่งทูตแรงงานและศูนย์ข้อมูลแรงงาน
 }
brief-marks_and_more = { $marks } และอีก { $count }
brief-more = และอีก { $count } ในหน้าที่ระบุด้านล่าง
brief-more_places = { $places } สถานที่อื่นอีก: { $count }
brief-undated = ไม่พิมพ์วันที่
brief-not_stated = ไม่ระบุ
brief-parties = { $listed } – { $counterpart }
brief-of_country = { $country }: { $what }
brief-cycle = { $number }: { $label }
brief-step = { $step }: { $value } { $unit }
brief-status_count = { $status } { $count }
brief-nothing_found = –
brief-none_recorded = ไม่มีที่บันทึกไว้
brief-chart_counterparts = ตราสารตามคู่ภาคี ที่ลงนามและอยู่ระหว่างดำเนินการ
brief-more_counterparts = และคู่ภาคีอีก { $count } รายในหน้าที่ระบุด้านล่าง
brief-chart_posts = ตำแหน่งทูตแรงงาน: ยอดรวมที่ระบุและสถานที่ที่นับได้
brief-chart_record = สิ่งอื่นที่บันทึกไว้
brief-chart_posts_note = ที่ระบุคือตัวเลขในตาราง 1 ของเอกสารประกอบของ ILO ที่นับได้คือผลรวมตัวเลขที่พิมพ์ข้างสถานที่ โดยนับหนึ่งสำหรับสถานที่ที่ไม่มีตัวเลข
brief-agreements_title = ความตกลง
brief-agreements_note = นับหนึ่งตราสารต่อหนึ่งวันที่ที่พิมพ์ไว้ การต่ออายุไม่นับซ้ำ การลงนามไม่ได้บอกว่ามีผลใช้บังคับ ล่าสุดก่อน
brief-attaches_title = ทูตแรงงาน
brief-attaches_note = ทุกตัวเลขที่ระบุมีหน่วยและวันที่ของตัวเอง ตำแหน่ง สำนักงาน และสถานที่ไม่นำมาเปรียบเทียบกัน
brief-complaints_title = เรื่องร้องเรียน
brief-complaints_note = ตัวเลขที่เผยแพร่ แต่ละตัวมีช่วงเวลา หน่วย และผู้รายงานของตัวเอง ไม่นำมารวมกัน ช่วงเวลาที่ไม่มีตัวเลขไม่ใช่ศูนย์
brief-none_counts_complaints = ตัวเลขที่เผยแพร่เกี่ยวกับ{ $name }นับศูนย์ ความช่วยเหลือ หรือผู้รับบริการ ไม่มีตัวเลขใดนับเรื่องร้องเรียน
brief-centres_title = ศูนย์
brief-centres_note = ตามที่แหล่งข้อมูลระบุชื่อ ไม่ใช่รายชื่อศูนย์ที่เปิดอยู่ในปัจจุบัน
brief-agencies_title = บริษัทจัดหางาน
brief-agencies_note = การจัดอันดับแต่ละครั้งใช้มาตรวัดของตัวเอง ตัวอักษรและดาวไม่นำมารวมกัน
brief-commitments_title = คำมั่นที่มีคำตอบ
brief-commitments_note = สถานะเป็นมาตรวัดของผลงานนี้เองและไม่ให้โดยไม่มีหลักฐาน: วางแผนแล้ว เริ่มแล้ว ดำเนินการแล้ว สิ่งที่เก่ากว่าคำมั่นไม่บอกอะไรเกี่ยวกับผลของคำมั่น ไม่ใช่การตัดสินประเทศใด
brief-commitments_summary = { $links ->
    [0] ไม่มีหลักฐานที่ตอบข้อใด
   *[other] หลักฐาน { $links } ชิ้นตอบ { $points } ข้อ: { $statuses }
 }
brief-topics_note = ข้อที่ให้คำมั่นหรือเสนอแนะ ข้อที่มีหลักฐานที่นี่ตอบ และหลักฐานที่ไปไกลที่สุดไปถึงไหน ไม่มีหลักฐานคือไม่มีข้อมูล ไม่ใช่ไม่มีการดำเนินการ
brief-discrepancies_title = ข้อขัดแย้ง
brief-discrepancies_note = ข้อความทั้งสองแสดงคู่กัน พร้อมตำแหน่งของแต่ละข้อความ
brief-gaps_title = ไม่มีข้อมูล
brief-gaps_note = ค้นหาแล้วไม่พบ ไม่มีข้อมูลไม่ใช่ศูนย์
brief-initiatives_title = ความร่วมมือ
brief-initiatives_note = โครงการริเริ่มที่เอกสารระบุชื่อ ระดับและรูปแบบเป็นไปตามเอกสารหลักหรืออนุมานจากเอกสารนั้น
brief-promises_title = คำมั่นตามหัวข้อ
brief-level = { $level } { $type }
brief-head_initiative = โครงการริเริ่ม
brief-head_level = ระดับและรูปแบบ
brief-nothing_note = ไม่มีในแหล่งข้อมูลที่อ่านจนถึงขณะนี้ ไม่ได้หมายความว่าไม่มีอยู่
brief-members_title = ประเทศสมาชิก
brief-members_note = รายการที่ต่างประเภทและต่างวันที่ ไม่นำมารวมกัน ไม่อยู่ในรายการไม่ใช่ศูนย์: ตาราง 1 และ 2 เป็นรายการของประเทศต้นทาง ตั้งแต่ ค.ศ. 2010: นับให้สมาชิกที่ระบุรายการ ความตกลงหนึ่งฉบับนับครั้งเดียวให้สมาชิกที่ระบุ หน้าที่นับให้ทั้งสองฝ่ายจึงมีจำนวนสูงกว่า
brief-attention_note = ข้อขัดแย้งและข้อเท็จจริงที่ไม่มีข้อมูลตามหัวข้อ และวันที่ล่าสุดที่แหล่งข้อมูลใดกล่าวถึง
brief-sources_title = แหล่งข้อมูล
brief-cited_tables = ตาราง 1 และ 2
brief-cited_since_2010 = ลงนามตั้งแต่ ค.ศ. 2010
brief-cited_centres = ศูนย์
brief-cited_complaints = ตัวเลขเรื่องร้องเรียน
brief-cited_commitments = ข้อและหลักฐาน
brief-distribution_title = { $association } รอบที่ระบุว่า { $label }: ระดับเป็น { $unit }
brief-distribution_note = ระดับตามมาตรวัดของรอบนั้น ตามที่เผยแพร่ ไม่เผยแพร่ไม่ใช่ศูนย์
brief-head_counterpart = กับ
brief-head_parties = อยู่ในรายการของ – กับ
brief-head_signed = ลงวันที่
brief-head_stated = ที่ระบุ
brief-head_counted = ตำแหน่งที่นับได้
brief-head_as_of = ณ วันที่ ตามที่พิมพ์
brief-head_measure = หน่วยวัด
brief-head_period = ช่วงเวลา
brief-head_figure = ตัวเลข
brief-head_reporter = ผู้รายงาน
brief-head_centre = ศูนย์
brief-head_host = หน่วยงานเจ้าของสถานที่
brief-head_code = จรรยาบรรณหรือโครงการ
brief-head_scale = มาตรวัด
brief-head_taking_part = เข้าร่วม
brief-head_cycle = รอบ
brief-head_published = เผยแพร่
brief-head_promise = ให้คำมั่นหรือเสนอแนะ
brief-head_evidence = หลักฐาน
brief-head_subject = เกี่ยวกับ
brief-head_one = ข้อความหนึ่ง
brief-head_other = อีกข้อความหนึ่ง
brief-head_shown_as = แสดงเป็น
brief-head_member = สมาชิก
brief-head_table_2 = ลงนาม รายการ ILO ปี 2010
brief-head_since_2010 = ลงนามตั้งแต่ ค.ศ. 2010
brief-head_posts_stated = ตำแหน่งที่ระบุ
brief-head_centres = ศูนย์ที่ระบุชื่อ
brief-head_complaints = ตัวเลขเรื่องร้องเรียน
brief-head_discrepancies = ข้อขัดแย้ง
brief-head_gaps = ไม่มีข้อมูล
brief-head_points = ข้อ
brief-head_answered = มีหลักฐาน

## Headings of columns, by the column's name

columns-counterpart_country = ประเทศคู่ภาคี
columns-layer = ชั้นข้อมูล
columns-association = สมาคม
columns-revision = ฉบับแก้ไข
columns-standing = ลักษณะของวิธีการ
columns-assessed = ประเมิน
columns-ranked = จัดอันดับ
columns-not_eligible = ไม่มีสิทธิ
columns-licensed = ได้รับอนุญาต
columns-planned = วางแผน
columns-method = วิธีการ
columns-method_id = รหัสของวิธี
columns-method_version = รุ่นของวิธีการ
columns-method_title = วิธีการ
columns-percent = ผลเป็นร้อยละ
columns-replies = คำตอบของบริษัท
columns-changed = สิ่งที่เปลี่ยน
columns-before = ก่อน
columns-grade_before = ระดับเดิม
columns-moved = การเปลี่ยนระดับ
columns-cycle_before = รอบก่อน
columns-label_before = ชื่อรอบก่อน
columns-after = หลัง
columns-who = ใคร
columns-changed_at = เมื่อใด
columns-file = จากไฟล์
columns-place_on_scale = ตำแหน่งในมาตรวัด
columns-computed_grade = ระดับตามคะแนน
columns-decided_reason = เหตุที่คณะกรรมการตัดสินต่างไป
columns-assessed_on = วันที่ประเมิน
columns-assessors = ผู้ประเมิน
columns-reviewer = ผู้ตรวจทาน
columns-panel = คณะกรรมการ
columns-decision = คำตัดสินของคณะกรรมการ
columns-text = ข้อความเต็ม
columns-said_on = วันที่กล่าว
columns-entered_by = บันทึกโดย
columns-published_at = เวลาที่เผยแพร่
columns-restores = คืนค่าฉบับแก้ไข
columns-indicator = ตัวชี้วัด
columns-indicators = ตัวชี้วัด
columns-most = คะแนนเต็ม
columns-cost = คะแนนที่เสียเป็นจุดร้อยละ
columns-share = สัดส่วนร้อยละ
columns-weight = น้ำหนัก
columns-added = รายการที่เพิ่ม
columns-table = ตาราง
columns-removed = รายการที่ลบ
columns-family = หัวข้อ
columns-discrepancies = ข้อขัดแย้ง
columns-gaps = ไม่มีข้อมูล
columns-newest = วันที่ล่าสุด
columns-listed = อยู่ในรายการของ
columns-counterpart = คู่ภาคี
columns-listed_code = รหัส
columns-counterpart_code = รหัสของคู่ภาคี
columns-listed_lon = ลองจิจูด
columns-listed_lat = ละติจูด
columns-counterpart_lon = ลองจิจูดของคู่ภาคี
columns-counterpart_lat = ละติจูดของคู่ภาคี
columns-signed = ลงนามแล้ว
columns-in_process = อยู่ระหว่างดำเนินการ
columns-first_year = ปีแรก
columns-last_year = ปีสุดท้าย
columns-printed_as = ตามที่พิมพ์
columns-source_id = แหล่งข้อมูล
columns-locator = ตำแหน่งในแหล่งข้อมูล
columns-agreement_id = รหัส
columns-instrument = ตราสาร
columns-year_signed = ปีที่ลงนาม
columns-signed_on = วันที่ลงนาม
columns-sector = สาขา
columns-status = สถานะ
columns-status_detail = สถานะตามคำอธิบาย
columns-title = ชื่อ
columns-workers_move = ทิศทางของแรงงาน
columns-workers_move_basis = ที่มาของทิศทาง
columns-series = อยู่ในรายการใด
columns-events = เหตุการณ์
columns-criterion = ข้อ
columns-standard = รายการเกณฑ์
columns-asks = สิ่งที่เกณฑ์ต้องการ
columns-answered_by = ข้อกำหนดที่ตอบเกณฑ์
columns-says = สิ่งที่บันทึกไว้
columns-lacking = ระบุว่าขาด
columns-provisions = ข้อกำหนด
columns-trust = ความน่าเชื่อถือ
columns-year = ปี
columns-what = เรื่อง
columns-detail = รายละเอียด
columns-agreements = ความตกลงทวิภาคี
columns-memoranda = บันทึกความเข้าใจ
columns-renewals = การต่ออายุและปรับปรุง
columns-agreement = ความตกลง
columns-topic = หัวข้อ
columns-provision = ข้อกำหนด
columns-holds = มีอยู่
columns-amount = จำนวนเงิน
columns-unit = หน่วย
columns-article = ข้อ
columns-happened = เมื่อใด
columns-event = เหตุการณ์
columns-note = หมายเหตุ
columns-origin_code = รหัสประเทศต้นทาง
columns-origin = ประเทศต้นทาง
columns-treaty = สนธิสัญญา
columns-names = ชื่ออื่น
columns-happened_on = วันที่
columns-migrants = ผู้ย้ายถิ่นในประเทศสมาชิกอื่น
columns-uncovered = ในจำนวนนี้ไม่พบทั้งสองอย่าง
columns-posted_to = ประเทศที่มีทูตแรงงานของตน
columns-treaties = สนธิสัญญาที่ผูกพัน
columns-state = สถานะปัจจุบัน
columns-last_event = ที่ทราบล่าสุด
columns-last_event_year = เมื่อใด
columns-full_name = ชื่อเต็ม
columns-action = การดำเนินการ
columns-acted_on = วันที่ดำเนินการ
columns-disputed = หน้าเว็บขัดแย้งกัน
columns-tier = ระดับ (Tier)
columns-year_inferred = ปีที่อนุมาน
columns-newest_evidence = หลักฐานล่าสุด
columns-cautions = ข้อควรระวัง
columns-destination_code = รหัสประเทศปลายทาง
columns-destination = ประเทศปลายทาง
columns-persons = ผู้ย้ายถิ่น
columns-persons_year = ปีของค่าประมาณ
columns-protection = สิ่งที่มีบันทึก
columns-newest_agreement = ความตกลงล่าสุด
columns-newest_kind = ตราสารล่าสุด
columns-newest_year = ลงนามล่าสุดเมื่อ
columns-newest_event = เหตุการณ์ล่าสุด
columns-newest_event_year = เมื่อใด
columns-post_places = สถานที่ที่มีทูตแรงงาน
columns-centres_at_destination = ศูนย์ที่ประเทศปลายทาง
columns-centres_at_origin = ศูนย์ที่ประเทศต้นทาง
columns-doubted = มีข้อสงสัย
columns-from_member = จากประเทศสมาชิก
columns-within_asean = ภายในอาเซียน
columns-counts = นับอะไร
columns-matters = เปลี่ยนอะไร
columns-evidence_date = วันที่ของหลักฐาน
columns-same_as = นับรวมใน
columns-doubt = ข้อสงสัย
columns-marks = เครื่องหมาย
columns-score = คะแนน
columns-read_on = วันที่อ่าน
columns-place = สถานที่
columns-place_code = รหัสสถานที่
columns-city = เมือง
columns-posts = ตำแหน่ง
columns-posts_basis = ที่มา
columns-reason = เหตุผล
columns-region_printed = ภูมิภาคตามที่พิมพ์
columns-as_of = ณ วันที่
columns-lon = ลองจิจูด
columns-lat = ละติจูด
columns-origin_lon = ลองจิจูดของประเทศต้นทาง
columns-origin_lat = ละติจูดของประเทศต้นทาง
columns-cities = เมือง
columns-stated = ที่แหล่งข้อมูลระบุ
columns-counted = ที่นับได้
columns-difference = ส่วนต่าง
columns-places = สถานที่
columns-as_of_printed = ณ วันที่ ตามที่พิมพ์
columns-stated_as = ที่ระบุ ตามที่พิมพ์
columns-scope = ขอบเขต
columns-service = บริการ
columns-member = ประเทศสมาชิก
columns-partner = คู่ร่วมงาน
columns-instruments = ตราสารที่ลงนาม
columns-has_post = ตำแหน่งทูตแรงงาน
columns-coverage = ขอบเขต
columns-measure = หน่วยวัด
columns-figure_id = รหัส
columns-country = ประเทศ
columns-reporter = ผู้รายงาน
columns-stage = ขั้นตอน
columns-category = ประเภท
columns-split = จำแนกตาม
columns-sex = เพศ
columns-period_start = ช่วงเวลาตั้งแต่
columns-period_end = ช่วงเวลาถึง
columns-qualifier = ความแม่นยำ
columns-value = ค่า
columns-reported_on = วันที่รายงาน
columns-name = ชื่อ
columns-kind = ประเภท
columns-host = หน่วยงานเจ้าของสถานที่
columns-host_kind = ประเภทของหน่วยงาน
columns-centres = ศูนย์
columns-opened = เปิดเมื่อ
columns-mechanism_id = รหัส
columns-mechanism = กลไก
columns-operator = ดำเนินการโดย
columns-basis = ที่มา
columns-purpose = วัตถุประสงค์
columns-sequence = ลำดับ
columns-number = หมายเลข
columns-step = ขั้น
columns-ranking = การจัดอันดับ
columns-grade_said = ระดับ
columns-named = ที่ระบุชื่อ
columns-period = ช่วงเวลา
columns-start = เริ่ม
columns-end = สิ้นสุด
columns-months = จำนวนเดือน
columns-per_month = ต่อเดือน
columns-also = เผยแพร่ด้วย
columns-owner = เจ้าของ
columns-code = จรรยาบรรณ
columns-code_id = จรรยาบรรณ
columns-cycle = รอบ
columns-as_published = ตามที่เผยแพร่
columns-label = ชื่อรอบ
columns-cycle_id = รหัส
columns-window_printed = ช่วงเวลา
columns-extent = ส่วนใดของรายชื่อในเวลานั้น
columns-public_cycle = รอบตามแหล่งข้อมูลสาธารณะ
columns-published_on = วันที่เผยแพร่
columns-published_basis = ที่มาของวันที่
columns-scale_id = มาตรวัด
columns-grade = ระดับ
columns-position = ลำดับ
columns-meaning = ความหมาย
columns-agency = บริษัท
columns-agency_id = รหัสของบริษัท
columns-name_vi = ชื่อภาษาเวียดนาม
columns-name_vi_note = เกี่ยวกับชื่อภาษาเวียดนาม
columns-cycle_basis = ที่มาของรอบ
columns-scale = มาตรวัด
columns-criteria = เกณฑ์
columns-scorer = ใครให้คะแนน
columns-publication = การเผยแพร่
columns-consequences = การอุทธรณ์และผลที่ตามมา
columns-not_found = ค้นหาแล้วไม่พบ
columns-subject = หัวข้อ
columns-body = หน่วยงาน
columns-body_kind = ประเภทของหน่วยงาน
columns-other_body = อีกองค์กรหนึ่ง
columns-forum_name = ชื่อเต็มของเวทีหารือ
columns-forum_kind = ประเภทของเวทีหารือ
columns-taking_part = ใครอื่นเข้าร่วม
columns-contribution = สิ่งที่ให้
columns-asked_for = สิ่งที่ขอ
columns-phase = ระยะ
columns-agencies_as_printed = บริษัท ตามที่พิมพ์
columns-point = ประเด็น
columns-voice = ใครกล่าว
columns-theme = หัวข้อ
columns-discrepancy_id = รหัส
columns-stated_source_id = แหล่งข้อมูล
columns-stated_locator = ตำแหน่ง
columns-other = ข้อความหรือจำนวนอื่น
columns-other_source_id = แหล่งข้อมูลของอีกข้อความ
columns-other_locator = ตำแหน่งของอีกข้อความ
columns-recounted = คำนวณใหม่
columns-explanation = เหตุที่ต่างกัน
columns-shown_as = แสดงอย่างไร
columns-publisher = ผู้เผยแพร่
columns-published = เผยแพร่
columns-documents = เอกสารและหน้าเว็บ
columns-url = ที่อยู่
columns-figures = ตัวเลขและข้อความ
columns-check = การตรวจสอบ
columns-type = รูปแบบ
columns-snapshot = ฉบับ
columns-made_at = จัดทำเมื่อ
columns-author = ผู้จัดทำ
columns-message = ข้อความ
columns-field = ช่องข้อมูล
columns-initiative_id = รหัส
columns-level = ระดับ
columns-level_basis = ที่มาของระดับ
columns-cooperation_type = รูปแบบ
columns-type_basis = ที่มาของรูปแบบ
columns-route = เส้นทาง
columns-route_basis = ที่มาของช่องทาง
columns-started = ตั้งแต่
columns-ended = ถึง
columns-parties = ฝ่ายต่าง ๆ
columns-party_kinds = ประเภทของฝ่าย
columns-guidelines = แนวปฏิบัติของ ILO
columns-themes = หัวข้อ
columns-outcome = ผล
columns-one = องค์กรหนึ่ง
columns-one_kind = ประเภทขององค์กรนั้น
columns-other_kind = ประเภทของอีกองค์กรหนึ่ง
columns-together = โครงการริเริ่มร่วมกัน
columns-in_small_circles = ในจำนวนนี้ที่มีไม่เกินสิบสององค์กร
columns-initiatives = โครงการริเริ่ม
columns-forum_id = รหัส
columns-forum = เวทีหารือ
columns-short_name = ชื่อย่อ
columns-established = ก่อตั้ง
columns-binding = ผูกพันเพียงใด
columns-members = สมาชิกที่ระบุชื่อ
columns-meetings = การประชุมที่ระบุ
columns-role = บทบาท
columns-since = ตั้งแต่
columns-since_2010 = นับว่าลงนามตั้งแต่ปี 2010
columns-is_asean_member = สมาชิกอาเซียน
columns-held_on = วันที่จัด
columns-commitment_id = รหัส
columns-instrument_id = รหัส
columns-promise = คำมั่นหรือข้อเสนอแนะ
columns-addressee = ส่งถึง
columns-evidence = หลักฐาน
columns-countries = ประเทศ
columns-furthest = สถานะที่ไปไกลสุด
columns-evidence_table = ตารางของหลักฐาน
columns-evidence_id = รหัสของหลักฐาน
columns-scheme = โครงการ
columns-tag = แนวปฏิบัติหรือหัวข้อ
columns-initiative = โครงการริเริ่ม
columns-adopted_on = วันที่รับรอง
columns-points = คะแนน
columns-month = เดือน
columns-centre = ศูนย์
columns-completeness = ความครบถ้วน
columns-corrected = แก้ไขแล้ว
columns-due_on = วันครบกำหนด
columns-handed_in = วันที่ส่ง
columns-hidden = จำนวนน้อยที่ไม่แสดง
columns-organisation = องค์กร
columns-first_month = เดือนแรกที่ถึงกำหนด
columns-in_time = ตรงเวลา
columns-late = ล่าช้า
columns-missing = ขาด
columns-without_number = ช่องที่ไม่มีตัวเลข
columns-official_or_practice = ทางการหรือฝึกหัด

## Roles in an association

roles-assessor = ผู้ประเมิน
roles-reviewer = ผู้ตรวจทาน
roles-publisher = ผู้เผยแพร่
roles-administrator = ผู้ดูแลระบบ
roles-reporter = ผู้รายงาน
roles-steward = ผู้ดูแลข้อมูล

## Workbooks: sheets, headings, problems and notices

workbooks-standing_official = ทางการ
workbooks-standing_illustrative = ตัวอย่าง

## What the pages of members share

work-standing_official = ทางการ
work-standing_illustrative = ตัวอย่าง
work-refused = ไม่ได้ดำเนินการ

## Agencies answer for themselves

answer-title = การประเมินตนเองของบริษัทท่าน

## Letters to agencies, and the audit report

scorecard-qr = บัตรนี้ พร้อมข้อมูลที่มาภายหลัง

## Update rankings

update_rankings-title = ปรับปรุงการจัดอันดับ

## Review

review-title = การตรวจทาน

## My association

my_association-title = สมาคมของฉัน

## Figures taken away: files, citation, pictures

taken-cite = หากต้องการอ้างอิง:
taken-bibtex = สำหรับ BibTeX:
taken-address = ที่อยู่ซึ่งแสดงข้อมูลฉบับนี้เสมอ:
taken-address_below = ยังไม่ได้กำหนดที่อยู่สาธารณะของระบบนี้ เมื่อต่อท้ายที่อยู่ของระบบเอง ส่วนนี้จะเปิดภาพ:
taken-on_page = { $product } หน้า “{ $page }”
taken-chosen = { $filter }: { $value }
taken-on_snapshot = ข้อมูลฉบับที่ { $snapshot }
taken-heading_of = { $heading } ({ $column })
taken-name_for = ชื่อของ: { $meaning }
taken-worked_out = คำนวณสำหรับภาพนี้ หมายเหตุของภาพบอกวิธี
taken-drawing = กำลังวาด …
taken-picture = บันทึก { $form }
taken-data_set = ชุดข้อมูลฉบับที่ { $snapshot } วันที่ { $date }
taken-main_sources = แหล่งข้อมูลหลัก: { $names }
taken-sheet_drawn = ตามที่วาด
taken-drawn_name = อะไร
taken-drawn_said = ตัวเลขตามที่วาด
taken-drawn_series = ชุด
taken-drawn_time = เมื่อใด
taken-drawn_unit = { $name } ({ $unit })
taken-sheet_columns = คอลัมน์
taken-sheet_sources = แหล่งข้อมูล
taken-sheet_about = เกี่ยวกับ
taken-heading = คอลัมน์
taken-meaning = ความหมายและหน่วย
taken-of_table = ในไฟล์ส่งออกของทุกตาราง
taken-title = ชื่อ
taken-remark = สิ่งที่ต้องทราบ
taken-note = หมายเหตุ
taken-as_of = ณ วันที่
taken-snapshot = ฉบับของข้อมูล
taken-citation = การอ้างอิง
taken-where = อยู่ที่ใด
taken-boundaries = เขตแดน
taken-not_drawn = ภาพนี้เป็นตารางที่ไม่มีภาพวาด จึงไม่มีไฟล์ภาพ โปรดนำไปเป็น CSV หรือสมุดงาน
taken-failed = สร้างไฟล์ภาพไม่ได้ ({ $reason }) โปรดนำตารางไป หรือภาพในรูปแบบอื่น

## A figure in a page of another site

embed-title = ภาพจาก Cooperation Monitor
embed-open = เปิดใน Cooperation Monitor
embed-more_rows = และอีก { $count } ทั้งหมดอยู่ใน Cooperation Monitor
embed-snippet = หากต้องการแสดงในหน้าของเว็บไซต์ที่ได้รับอนุญาต:
embed-no_sites = ไม่มีเว็บไซต์อื่นที่แสดงภาพของระบบนี้ได้ ผู้ดูแลสามารถระบุเว็บไซต์ที่อนุญาตในการตั้งค่า { $variable }
embed-wrong_site = ไม่มีเว็บไซต์อื่นที่แสดงภาพของระบบนี้ได้: “{ $site }” ในการตั้งค่า { $variable } ไม่ใช่เว็บไซต์ เว็บไซต์เขียนแบบ https://www.example.org, หากมีหลายเว็บไซต์ให้เว้นวรรคระหว่างกัน
embed-no_data = อ่านข้อมูลไม่ได้ในขณะนี้ โปรดลองอีกครั้งภายหลัง
embed-no_snapshot = ที่อยู่ขอข้อมูลฉบับที่ไม่มี โปรดคัดลอกอีกครั้งจาก “ตารางและดาวน์โหลด” ใต้ภาพ
embed-unknown = ไม่มีภาพชื่อนี้ โปรดคัดลอกที่อยู่อีกครั้งจาก “ตารางและดาวน์โหลด” ใต้ภาพ
embed-wrong_filter = ที่อยู่ไม่ตรงกับภาพ: ให้ตัวกรองซ้ำสองครั้ง ให้ตัวกรองที่ภาพไม่มี หรือขาดตัวกรองที่ต้องใช้ โปรดคัดลอกอีกครั้งจาก “ตารางและดาวน์โหลด” ใต้ภาพ
embed-wrong_value = ที่อยู่ขอค่าใน “{ $filter }” ที่ไม่มี โปรดคัดลอกอีกครั้งจาก “ตารางและดาวน์โหลด” ใต้ภาพ
embed-nothing_there = ข้อมูลฉบับนี้ไม่มีสิ่งใดชื่อนี้ โปรดคัดลอกที่อยู่อีกครั้งจาก “ตารางและดาวน์โหลด” ใต้ภาพ

## PowerPoint decks

deck-sea = ทะเล
deck-inset = แผนที่ทั้งหมด: ตำแหน่งของส่วนที่อยู่ข้าง ๆ

## Names of values: the table or the question, its column, the value as it is kept

values-grade_scale-meaning-excellent = ดีเยี่ยม
values-grade_scale-meaning-excellent_also_called_top_excellent = ดีเยี่ยม เรียกอีกอย่างว่าดีเยี่ยมสูงสุด
values-grade_scale-meaning-good = ดี
values-grade_scale-meaning-satisfactory = น่าพอใจ
values-grade_scale-meaning-not_satisfactory = ไม่น่าพอใจ
values-published_movement-moved-up = ขึ้น
values-published_movement-moved-down = ลง
values-published_movement-moved-same = ระดับเดิม
values-published_movement-moved-new = ใหม่
values-published_movement-moved-left = ไม่ได้จัดอันดับแล้ว
values-agreement-series-table_2 = ตาราง 2 ในเอกสารประกอบของ ILO ถึง ค.ศ. 2010
values-agreement-series-text = ระบุเฉพาะในเนื้อความ
values-agreement-series-since_2010 = หน้าเว็บสาธารณะ ตั้งแต่ ค.ศ. 2010
values-agreement-series-dataset = ชุดข้อมูลที่เพิ่มเข้ามา
values-agreement-series-steward = บันทึกโดยผู้ดูแลข้อมูล
values-ranking_share-unit-agencies = บริษัท
values-ranking_share-unit-percent_of_assessed = ร้อยละของที่ได้รับการประเมิน
values-agreement-status-signed = ลงนามแล้ว
values-agreement-status-in_process = อยู่ระหว่างดำเนินการ
values-complaint_figure-split-none = ไม่จำแนก
values-complaint_figure-split-complaint_type = ประเภทเรื่องร้องเรียน
values-complaint_figure-split-destination = ปลายทาง
values-complaint_figure-split-place_of_origin = ถิ่นต้นทาง
values-complaint_figure-split-channel = ช่องทาง
values-complaint_figure-split-migration_status = สถานะการย้ายถิ่น
values-complaint_figure-split-group_of_workers = กลุ่มแรงงาน
values-complaint_figure-split-service = บริการ
values-complaint_figure-split-stage = ขั้นตอน
values-complaint_figure-sex-all = ทั้งหมด
values-complaint_figure-sex-female = หญิง
values-complaint_figure-sex-male = ชาย
values-complaint_figure-sex-not_recorded = ไม่ได้บันทึก
values-discrepancy-family-agreements = ความตกลง
values-discrepancy-family-attaches = ทูตแรงงาน
values-discrepancy-family-complaints = เรื่องร้องเรียนและศูนย์
values-discrepancy-family-agencies = บริษัทจัดหางาน
values-discrepancy-family-cooperation = ความร่วมมืออื่น
values-discrepancy-family-documents = ตัวเอกสารเอง
values-discrepancies-matters-headline_number = ตัวเลขหลัก
values-discrepancies-matters-row = หนึ่งรายการ
values-discrepancies-matters-wording = ถ้อยคำเท่านั้น
values-discrepancies-matters-caution = ข้อควรระวัง: เปรียบเทียบกันไม่ได้
values-discrepancy-kind-total_and_parts = ยอดรวมและส่วนย่อย
values-discrepancy-kind-dates = วันที่
values-discrepancy-kind-units = หน่วย
values-discrepancy-kind-names = ชื่อ
values-discrepancy-kind-cross_reference = การอ้างอิงข้าม
values-discrepancy-kind-counting_rule = หลักการนับ
values-discrepancy-kind-value = ค่า
values-initiative-level-national = ระดับชาติ
values-initiative-level-bilateral = ทวิภาคี
values-initiative-level-regional = ระดับภูมิภาค
values-initiative-level-interregional = ระหว่างภูมิภาค
values-initiative-level-international = ระหว่างประเทศ
values-initiative-cooperation_type-discussion = การอภิปราย
values-initiative-cooperation_type-consultation = การปรึกษาหารือ
values-initiative-cooperation_type-collaboration = การร่วมดำเนินงาน
values-initiative_tag-tag-1 = 1 การแลกเปลี่ยนข้อมูล
values-initiative_tag-tag-2 = 2 การหารือเชิงนโยบาย
values-initiative_tag-tag-3 = 3 ความตกลง
values-initiative_tag-tag-4 = 4 ความช่วยเหลือเพื่อการพัฒนา
values-initiative_tag-tag-5 = 5 การปรึกษาหารือไตรภาคี
values-initiative_tag-tag-6 = 6 ความตกลงระหว่างสหภาพแรงงาน
values-initiative_tag-tag-policy_development = การพัฒนานโยบาย
values-initiative_tag-tag-recruitment_and_preparation = การจัดหาและการเตรียมความพร้อม
values-initiative_tag-tag-protection_abroad = การคุ้มครองในต่างประเทศ
values-initiative_tag-tag-return_and_reintegration = การกลับประเทศและการคืนสู่สังคม
values-party-kind-government = รัฐบาล
values-party-kind-employers = นายจ้าง
values-party-kind-trade_union = สหภาพแรงงาน
values-party-kind-civil_society = ภาคประชาสังคม
values-party-kind-international_organisation = องค์การระหว่างประเทศ
values-party-kind-recruitment_agency = บริษัทจัดหางาน
values-party-kind-research_and_education = การวิจัยและการศึกษา
values-party-kind-media = สื่อมวลชน
values-commitment-topic-recruitment_and_fees = การจัดหางานและค่าใช้จ่าย
values-commitment-topic-employment_conditions = สภาพการจ้าง
values-commitment-topic-information_and_training = ข้อมูลและการฝึกอบรม
values-commitment-topic-data = ข้อมูลสถิติ
values-commitment-topic-complaints_and_justice = การร้องเรียนและความยุติธรรม
values-commitment-topic-trafficking = การค้ามนุษย์
values-commitment-topic-attaches_and_consular_help = ทูตแรงงานและความช่วยเหลือทางกงสุล
values-commitment-topic-crisis = ภาวะวิกฤต
values-commitment-topic-return_and_reintegration = การกลับประเทศและการคืนสู่สังคม
values-commitment-topic-skills_and_recognition = ทักษะและการรับรอง
values-commitment-topic-social_protection = การคุ้มครองทางสังคม
values-commitment-topic-irregular_status = สถานะไม่ปกติ
values-commitment-topic-dialogue_and_cooperation = การเจรจาและความร่วมมือ
values-commitment-topic-follow_up_and_monitoring = การติดตามผล
values-commitment-topic-remittances = เงินส่งกลับ
values-commitment-topic-women_and_children = สตรีและเด็ก
values-commitment-topic-public_image = ภาพลักษณ์ต่อสาธารณะ
values-commitment-topic-policy_coherence = ความสอดคล้องของนโยบาย
values-commitment-topic-rights_and_dignity = สิทธิและศักดิ์ศรี
values-corridor_protection-protection-agreement_and_post = มีตราสารและทูตแรงงาน
values-corridor_protection-protection-agreement_no_post = มีตราสาร ไม่มีทูตแรงงาน
values-corridor_protection-protection-post_no_agreement = มีทูตแรงงาน ไม่มีตราสาร
values-corridor_protection-protection-neither = ไม่พบทั้งสองอย่าง
values-agreement_criteria-says-says_so = มีแหล่งข้อมูลระบุไว้
values-agreement_criteria-says-said_to_be_missing = มีแหล่งข้อมูลระบุว่าขาด
values-agreement_criteria-says-nothing_on_record = ไม่มีบันทึก
values-agreement_criteria-says-not_on_record_at_all = ไม่มีบันทึกข้อกำหนดใดของเอกสารนี้
values-criterion-standard-guidance_2022 = เครือข่ายสหประชาชาติว่าด้วยการย้ายถิ่น ค.ศ. 2022: สิบหัวข้อ
values-criterion-standard-twenty_topics = ยี่สิบหัวข้อที่ Chilton และ Woda ลงรหัส
values-agreement_states-state-under_renegotiation = กำลังเจรจาใหม่
values-agreement_states-state-suspended = ระงับ
values-agreement_states-state-term_ended = สิ้นสุดอายุ
values-agreement_states-state-replaced = ถูกแทนที่
values-agreement_states-state-in_process = รอลงนาม
values-agreement_states-state-renewed_or_amended = ต่ออายุหรือแก้ไข
values-agreement_states-state-signed = ลงนามแล้ว ไม่ทราบสิ่งใดหลังจากนั้น
values-news-kind-agreement_signed = ลงนามความตกลง
values-news-kind-on_an_agreement = เหตุการณ์ของความตกลง
values-news-kind-meeting = การประชุม
values-news-kind-treaty = สนธิสัญญา
values-news-kind-law = กฎหมาย
values-news-kind-ranking_published = เผยแพร่การจัดอันดับ
values-agreement-trust-a = หน้าเว็บหรือประกาศทางการ
values-agreement-trust-b = ข่าวที่อ้างตัวเลขทางการ
values-agreement-trust-c = สำเนาในเว็บไซต์อื่น บริษัท หรือองค์กรภาคประชาสังคม
values-agreement-trust-d = คำนวณจากตัวเลขอื่น
values-agreement-trust-s = ตามที่พิมพ์ในเอกสารหนึ่งในห้าฉบับ
values-cycles-trust-p = สมาคมเผยแพร่ที่นี่
values-ratification-action-ratified = ให้สัตยาบันแล้ว
values-ratification-action-acceded = ภาคยานุวัติแล้ว
values-ratification-action-signed = ลงนามแล้ว ไม่พบการดำเนินการหลังจากนั้น
values-ratification-action-not_ratified = ยังไม่ให้สัตยาบัน ตามหน้าเว็บหนึ่ง
values-attache_coverage-coverage-agreement_no_post = มีตราสาร ไม่มีทูตแรงงาน
values-attache_coverage-coverage-post_no_agreement = มีทูตแรงงาน ไม่มีตราสาร
values-attache_coverage-coverage-agreement_and_post = มีตราสารและทูตแรงงาน
values-commitments-furthest-no_information = ไม่มีข้อมูล
values-commitments-furthest-planned = วางแผนแล้ว
values-commitments-furthest-begun = เริ่มแล้ว
values-commitments-furthest-in_place = ดำเนินการแล้ว
values-commitments-furthest-before_the_promise = ก่อนคำมั่น
values-scorecard_names-what-given_by_association = ชื่อในการจัดอันดับที่เผยแพร่
values-scorecard_names-what-in_public_material = ชื่อในข้อมูลสาธารณะ
values-scorecard_names-what-other_or_former = ชื่ออื่นหรือชื่อเดิม
values-scorecard_names-what-record_merged = ระเบียนที่รวมเข้ากับระเบียนนี้
returns-title = รายงาน
stewards-title = ผู้ดูแลข้อมูล

## Names of values that English calls as the tables do; other languages need them

values-evidence_provider-body_kind-government = รัฐบาล
values-evidence_provider-body_kind-mission_abroad = สำนักงานในต่างประเทศ
values-evidence_provider-body_kind-trade_union = สหภาพแรงงาน
values-evidence_provider-body_kind-international_organisation = องค์การระหว่างประเทศ
values-evidence_provider-body_kind-workers = แรงงาน
values-evidence_provider-body_kind-agency = บริษัทจัดหางาน
values-evidence_provider-body_kind-association = สมาคม
values-evidence_provider-contribution-agreement = ตกลงแล้ว
values-evidence_provider-contribution-agreement_planned = วางแผนจะตกลง
values-evidence_provider-contribution-comments_received = ได้รับความเห็น
values-evidence_provider-contribution-asked = ถูกสอบถาม
values-mechanism_step-sequence-stage_of_development = ขั้นการพัฒนา
values-mechanism_step-sequence-flow_of_a_complaint = ขั้นตอนของเรื่องร้องเรียน
values-mechanism_step-sequence-beside_it = นอกจากนั้น
values-complaint_mechanism-name-complaint_mechanism_for_cambodian_migrant_workers = กลไกร้องเรียนสำหรับแรงงานข้ามชาติชาวกัมพูชา
values-complaint_mechanism-operator-ministry_of_labour_and_vocational_8c404c58 = กระทรวงแรงงานและการฝึกอบรมวิชาชีพกัมพูชา (MOLVT) และหน่วยงานของกระทรวงในจังหวัด (PDOLVT)
values-complaint_mechanism-status-set_up_and_being_tested_the_ilo_was_36bb060e = จัดตั้งแล้วและกำลังทดลองใช้ ขณะนั้น ILO ยังเก็บข้อมูลว่ากลไกทำงานอย่างไร
values-complaint_mechanism-detail-receives_complaints_of_migrant_workers_c471a35e = รับเรื่องร้องเรียนของแรงงานข้ามชาติต่อบริษัทจัดหางาน และเชื่อมโยงกับการกำกับดูแลการจัดหางาน เพื่อให้กระทรวงดำเนินการกับบริษัทที่ทำผิดกฎได้ กำหนดสิทธิและหน้าที่ของกระทรวง หน่วยงานในจังหวัด ผู้ร้องเรียน และผู้ถูกร้องเรียน
values-complaint_mechanism-name-regional_complaint_mechanism_of_the_28223ac5 = กลไกร้องเรียนระดับภูมิภาคของสภาสหภาพแรงงานอาเซียน (ATUC)
values-complaint_mechanism-operator-asean_trade_union_council_and_its_67d3111c = สภาสหภาพแรงงานอาเซียนและศูนย์สหภาพแรงงานระดับชาติที่เป็นสมาชิก ร่วมกับ ILO
values-complaint_mechanism-status-under_development_to_be_created_and_08e4ebf6 = อยู่ระหว่างการพัฒนา จะจัดตั้งและทดลองใช้ต่อไป (สัมภาษณ์ 9 ตุลาคม 2014)
values-complaint_mechanism-detail-lets_a_migrant_worker_from_an_asean_f964a9c7 = ให้แรงงานข้ามชาติจากประเทศอาเซียนร้องเรียนต่อศูนย์สหภาพแรงงานระดับชาติ ซึ่งจะส่งต่อเรื่อง อาศัยผู้ประสานงานและโต๊ะช่วยเหลือแรงงานข้ามชาติในศูนย์ระดับชาติ ตามเอกสาร ATUC รวม 18 สหพันธ์และสมาพันธ์จากเก้าประเทศอาเซียน
values-complaint_mechanism-name-hotline_1694 = สายด่วน 1694
values-complaint_mechanism-operator-department_of_employment_ministry_of_labour_of_thailand = กรมการจัดหางาน กระทรวงแรงงาน
values-complaint_mechanism-status-in_service_when_the_ministry_wrote_in_2017 = ให้บริการอยู่เมื่อกระทรวงเขียนไว้ ในปี 2017
values-complaint_mechanism-detail-answers_job_seekers_employers_and_c106c482 = ตอบคำถามของคนหางาน นายจ้าง และแรงงานข้ามชาติทั่วประเทศไทย มีผู้ที่พูดภาษาอังกฤษ พม่า และเขมรด้วย และรับเรื่องร้องเรียน
values-complaint_mechanism-name-working_for_workers_app = แอป Working for Workers
values-complaint_mechanism-operator-ministry_of_human_resources_of_malaysia = กระทรวงทรัพยากรมนุษย์มาเลเซีย
values-complaint_mechanism-status-taking_complaints_when_the_page_was_written_in_march_2024 = รับเรื่องร้องเรียนอยู่เมื่อเขียนหน้านั้น ในเดือนมีนาคม 2024
values-complaint_mechanism-detail-takes_complaints_of_local_and_foreign_dcbd7087 = รับเรื่องร้องเรียนของแรงงานท้องถิ่นและแรงงานต่างชาติ 14 ประเภท หน้านั้นกล่าวถึงค่าจ้างค้างจ่ายเป็นอันดับแรก
values-mechanism_step-step-tripartite_stakeholder_consultation = การหารือไตรภาคีกับผู้เกี่ยวข้อง
values-mechanism_step-detail-in_2012_the_ministry_asked_the_ilo_to_781f20bf = ในปี 2012 กระทรวงขอให้ ILO ช่วยร่างประกาศ (prakas) ตามอนุกฤษฎีกา (Sub-Decree) ฉบับที่ 190 ILO เสนอให้มีกลุ่มหารือที่มีสมาชิกไตรภาคีและภาคประชาสังคม และเสนอเนื้อหาของ prakas แปดฉบับ Prakas ฉบับที่ 249 วางขั้นตอนการร้องเรียน แบบฟอร์มร้องเรียนซึ่งทำร่วมกับสหภาพแรงงาน องค์กรพัฒนาเอกชน และ ILO เสร็จในเดือนมิถุนายน 2014 และจะออกแบบฐานข้อมูลเรื่องร้องเรียนด้วย
values-mechanism_step-step-training = การฝึกอบรม
values-mechanism_step-detail-after_prakas_no_249_was_adopted_the_97142e07 = หลังจากออก Prakas ฉบับที่ 249 กระทรวงโดยการสนับสนุนของ ILO ได้อบรมเรื่องขั้นตอนการร้องเรียนให้แก่สมาคมบริษัทจัดหางานกัมพูชา หน่วยงานแรงงานของทั้ง 24 จังหวัด องค์กรพัฒนาเอกชน และเจ้าหน้าที่ MRC
values-mechanism_step-step-establishment_and_testing_of_the_complaint_system = การจัดตั้งและทดลองระบบร้องเรียน
values-mechanism_step-detail-the_ministry_s_mrc_in_phnom_penh_opened_75e557de = ศูนย์ข้อมูลแรงงานข้ามชาติ (MRC) ของกระทรวงในกรุงพนมเปญเปิดในเดือนมกราคม 2014 เพื่อแก้ไขเรื่องร้องเรียนเป็นหลัก กระทรวงและหน่วยงานในสามจังหวัดเป้าหมาย ร่วมกับสหภาพแรงงานและองค์กรภาคประชาสังคม รวบรวมและตอบเรื่องร้องเรียนต่อบริษัทจัดหางาน
values-mechanism_step-step-data_collection_and_analysis = การเก็บและวิเคราะห์ข้อมูล
values-mechanism_step-detail-the_ilo_gathers_data_on_the_complaints_3533ee59 = ILO เก็บข้อมูลเรื่องร้องเรียนที่ได้รับ ประเภทและผล และสิ่งที่ทำให้การยื่นและการแก้ไขเรื่องร้องเรียนเป็นไปได้ยาก กระทรวงจะวิเคราะห์ข้อมูลและหาวิธีปรับปรุงขั้นตอน
values-mechanism_step-step-receive = รับเรื่อง
values-mechanism_step-detail-a_national_trade_union_centre_receives_47892167 = ศูนย์สหภาพแรงงานระดับชาติรับเรื่องร้องเรียนจากคนงานหรือจากผู้แทนของคนงาน
values-mechanism_step-step-record = บันทึก
values-mechanism_step-detail-the_centre_records_it_on_a_standard_intake_form_ = ศูนย์บันทึกเรื่องลงในแบบรับเรื่องมาตรฐาน
values-mechanism_step-step-forward = ส่งต่อ
values-mechanism_step-detail-depending_on_the_complaint_the_centre_a76954cf = ศูนย์ส่งต่อเรื่องไปยังหน่วยงานของรัฐ องค์กรภาคประชาสังคมที่เป็นพันธมิตร หรือศูนย์ระดับชาติอื่นของ ATUC ตามแต่เรื่องร้องเรียน
values-mechanism_step-step-capacity_building = การเสริมสร้างขีดความสามารถ
values-mechanism_step-detail-atuc_and_the_ilo_are_to_train_the_focal_347d2e33 = ATUC และ ILO จะอบรมผู้ประสานงาน เริ่มจากจุดหมายปลายทางอย่างน้อยสองแห่งนอก ATUC เช่น ฮ่องกง (จีน) และประเทศในตะวันออกกลาง
values-mechanism_step-step-formalizing_agreements = การทำข้อตกลงอย่างเป็นทางการ
values-mechanism_step-detail-atuc_presses_its_affiliates_to_agree_a52f2497 = ATUC ผลักดันให้องค์กรสมาชิกทำข้อตกลงทวิภาคีหรือพหุภาคีกับสหภาพหรือศูนย์แรงงานในจุดหมายปลายทาง เช่น ฮ่องกง (จีน) ญี่ปุ่น และสาธารณรัฐเกาหลี เพื่อให้แรงงานที่เดือดร้อนได้รับความช่วยเหลือหรือการคุ้มครอง
values-mechanism_step-step-call_1694 = โทร 1694
values-mechanism_step-step-complain_in_the_app = ร้องเรียนในแอป
values-mechanism_step-detail-monday_to_friday_from_8_30_to_16_30_a3bda9ca = วันจันทร์ถึงวันศุกร์ เวลา 8.30 ถึง 16.30 น. เปิดนานกว่านั้นและในวันหยุดสุดสัปดาห์ด้วยในช่วงที่ขึ้นทะเบียนแรงงานที่ไม่มีเอกสาร จนถึงวันที่ 7 สิงหาคม 2017
values-mechanism_step-detail-taken_from_3_may_2021_to_24_february_71998525 = รับไว้ตั้งแต่วันที่ 3 พฤษภาคม 2021 ถึง 24 กุมภาพันธ์ 2024: 34,156 เรื่อง ดำเนินการแล้ว 33,093 เรื่อง
values-self_regulation_point-kind-standard = มาตรฐาน
values-self_regulation_point-kind-doubt = ข้อสงสัย
values-agreement-instrument-bilateral_agreement = ความตกลงทวิภาคี
values-agreement-instrument-memorandum_of_understanding = บันทึกความเข้าใจ
values-agreement-instrument-memorandum_of_cooperation = บันทึกความร่วมมือ
values-agreement-instrument-record_of_discussion = บันทึกการหารือ
values-agreement-instrument-joint_communique = แถลงการณ์ร่วม
values-agreement-instrument-declaration_of_intent = แถลงเจตจำนง
values-agreement-instrument-inter_agency_understanding = ความเข้าใจระหว่างหน่วยงาน
values-agreement-instrument-understanding_with_an_association = ความเข้าใจกับสมาคม
values-agreement-instrument-not_stated = ไม่ระบุ
values-agreement-workers_move-to_counterpart = ไปยังคู่ภาคี
values-agreement-workers_move-to_listed_country = ไปยังประเทศที่อยู่ในรายการ
values-agreement-workers_move-between_origin_countries = ระหว่างประเทศต้นทาง
values-agreement_provision-topic-fees = ค่าใช้จ่าย
values-agreement_provision-topic-documents = เอกสาร
values-agreement_provision-topic-contract = สัญญาจ้าง
values-agreement_provision-topic-wages = ค่าจ้าง
values-agreement_provision-topic-rest = วันหยุดพัก
values-agreement_provision-topic-insurance_and_welfare = ประกันและสวัสดิการ
values-agreement_provision-topic-travel_and_return = การเดินทางและการกลับประเทศ
values-agreement_provision-topic-joint_body = คณะทำงานร่วม
values-agreement_provision-topic-complaints_and_legal_aid = การร้องเรียนและความช่วยเหลือทางกฎหมาย
values-agreement_provision-topic-cooperation = ความร่วมมือ
values-agreement_provision-topic-responsibilities = ความรับผิดชอบ
values-agreement_provision-holds-yes = มี
values-agreement_provision-holds-no = ไม่มี
values-attache_service-service-legal_recourse_and_counselling = ความช่วยเหลือทางกฎหมายและคำปรึกษา
values-attache_service-service-complaints_and_conciliation = การร้องเรียนและการประนอม
values-attache_service-service-workplace_monitoring = การติดตามสถานที่ทำงาน
values-attache_service-service-shelter = ที่พักพิง
values-attache_service-service-hotline = สายด่วน
values-attache_service-service-visits_in_prison_and_hospital = การเยี่ยมในเรือนจำและโรงพยาบาล
values-attache_service-service-mediation = การไกล่เกลี่ย
values-attache_service-service-orientation_and_community = การปฐมนิเทศและชุมชน
values-attache_service-service-capacity_building = การพัฒนาศักยภาพ
values-attache_service-service-contract_verification = การรับรองสัญญาจ้าง
values-attache_service-service-joint_bodies = คณะทำงานร่วม
values-attache_service-service-evidence_for_agency_assessment = หลักฐานสำหรับประเมินบริษัท
values-commitment-addressee-origin_states = ประเทศต้นทาง
values-commitment-addressee-destination_states = ประเทศปลายทาง
values-commitment-addressee-all_member_states = ประเทศสมาชิกทั้งหมด
values-commitment-addressee-signatory_states = ประเทศผู้ลงนาม
values-commitment-addressee-asean_bodies = องค์กรของอาเซียน
values-commitment-addressee-asean_and_japan = อาเซียนและญี่ปุ่น
values-commitment-addressee-japan = ญี่ปุ่น
values-commitment-addressee-governments_and_social_partners = รัฐบาลและหุ้นส่วนทางสังคม
values-commitment-addressee-companies = บริษัทเอกชน
values-commitment-addressee-recruitment_agencies = บริษัทจัดหางาน
values-commitment-addressee-civil_society = ภาคประชาสังคม
values-commitment-addressee-dialogue_partners = คู่เจรจา
values-commitment-addressee-everyone = ทุกฝ่าย
values-commitment-level-national = ระดับชาติ
values-commitment-level-bilateral = ทวิภาคี
values-commitment-level-regional = ระดับภูมิภาค
values-commitment-level-all_levels = ทุกระดับ
values-commitment-level-not_stated = ไม่ระบุ
values-commitment_progress-status-before_the_promise = ก่อนคำมั่น
values-commitment_progress-status-planned = วางแผนแล้ว
values-commitment_progress-status-begun = เริ่มแล้ว
values-commitment_progress-status-in_place = ดำเนินการแล้ว
values-complaint_figure-qualifier-exact = แน่นอน
values-complaint_figure-qualifier-about = ประมาณ
values-complaint_figure-qualifier-more_than = มากกว่า
values-complaint_figure-qualifier-less_than = น้อยกว่า
values-complaint_figure-qualifier-derived = คำนวณได้
values-complaint_measure-counts-complaint = เรื่องร้องเรียน
values-complaint_measure-counts-complainant = ผู้ร้องเรียน
values-complaint_measure-counts-case = คดี
values-complaint_measure-counts-client = ผู้รับบริการ
values-complaint_measure-counts-call = สายโทรศัพท์
values-complaint_measure-counts-sanction = บทลงโทษ
values-complaint_measure-counts-centre = ศูนย์
values-complaint_measure-counts-amount = จำนวนเงิน
values-complaint_measure-counts-share = สัดส่วน
values-complaint_measure-counts-rate = อัตรา
values-complaint_measure-counts-day = วัน
values-complaint_measure-stage-reach = การเข้าถึง
values-complaint_measure-stage-received = ที่ได้รับ
values-complaint_measure-stage-in_process = อยู่ระหว่างดำเนินการ
values-complaint_measure-stage-outcome = ผล
values-complaint_measure-stage-money = เงิน
values-complaint_measure-stage-rate = อัตรา
values-complaint_measure-stage-capacity = ขีดความสามารถ
values-conduct_code-kind-association_code = จรรยาบรรณของสมาคม
values-conduct_code-kind-state_rating = การจัดระดับของรัฐ
values-conduct_code-kind-state_code = จรรยาบรรณของรัฐ
values-conduct_code-kind-certification = การรับรอง
values-conduct_code-kind-worker_reviews = ความเห็นของแรงงาน
values-conduct_participation-step-licensed = ได้รับอนุญาต
values-conduct_participation-step-members = สมาชิก
values-conduct_participation-step-signed = ลงนามแล้ว
values-conduct_participation-step-planned = วางแผน
values-conduct_participation-step-assessed = ประเมิน
values-conduct_participation-step-ranked = จัดอันดับ
values-conduct_participation-step-not_eligible = ไม่มีสิทธิได้รับการจัดอันดับ
values-conduct_participation-step-not_rated = ไม่ได้จัดระดับ
values-conduct_participation-step-share_of_licensed_agencies = สัดส่วนของบริษัทที่ได้รับอนุญาต
values-conduct_participation-step-share_of_workers_deployed = สัดส่วนของแรงงานที่จัดส่ง
values-conduct_participation-step-moved_up = เลื่อนขึ้น
values-conduct_participation-step-moved_down = เลื่อนลง
values-conduct_participation-step-enforced = ถูกบังคับใช้
values-conduct_participation-step-newly_signed = ลงนามใหม่
values-forum-kind-asean_forum = เวทีอาเซียน
values-forum-kind-global_forum = เวทีโลก
values-forum-kind-regional_consultative_process = กระบวนการปรึกษาหารือระดับภูมิภาค
values-forum-kind-interregional_dialogue = การเจรจาระหว่างภูมิภาค
values-forum-kind-conference = การประชุมใหญ่
values-forum-kind-confederation = สมาพันธ์
values-forum-kind-civil_society_network = เครือข่ายภาคประชาสังคม
values-forum-kind-recognition_arrangement = ข้อตกลงการยอมรับ
values-forum-kind-qualifications_framework = กรอบคุณวุฒิ
values-forum-kind-fund = กองทุน
values-forum-kind-plan = แผน
values-forum-kind-committee = คณะกรรมการ
values-forum-kind-centre = ศูนย์
values-forum_member-role-member = สมาชิก
values-forum_member-role-host = เจ้าภาพ
values-forum_member-role-chair = ประธาน
values-forum_member-role-co_chair = ประธานร่วม
values-forum_member-role-steering_group = กลุ่มอำนวยการ
values-forum_member-role-assessment_team = คณะประเมิน
values-forum_member-role-troika = ทรอยกา
values-forum_member-role-secretariat = สำนักเลขาธิการ
values-forum_member-role-signatory = ผู้ลงนาม
values-forum_member-role-participant = ผู้เข้าร่วม
values-forum_member-role-sponsor = ผู้สนับสนุน
values-forum_member-role-destination_member = สมาชิกประเทศปลายทาง
values-forum_member-role-not_listed = ไม่อยู่ในรายชื่อสมาชิกทั้งหมด
values-initiative-kind-meeting = การประชุม
values-initiative-kind-meeting_series = การประชุมต่อเนื่อง
values-initiative-kind-body = หน่วยงาน
values-initiative-kind-programme = โครงการ
values-initiative-kind-campaign = การรณรงค์
values-initiative-kind-training = การฝึกอบรม
values-initiative-kind-consultation = การปรึกษาหารือ
values-initiative-kind-company_practice = แนวปฏิบัติของบริษัท
values-initiative-kind-service = บริการ
values-initiative-kind-agreement = ความตกลง
values-initiative-kind-law_making = การออกกฎหมาย
values-initiative-kind-network = เครือข่าย
values-initiative-kind-fund = กองทุน
values-initiative-kind-plan = แผน
values-initiative-kind-study = การศึกษา
values-initiative-kind-tool = เครื่องมือ
values-initiative-kind-complaint_mechanism = กลไกการร้องเรียน
values-initiative_party-role-lead = ผู้นำ
values-initiative_party-role-partner = คู่ร่วมงาน
values-initiative_party-role-participant = ผู้เข้าร่วม
values-initiative_party-role-funder = ผู้ให้ทุน
values-initiative_party-role-host = เจ้าภาพ
values-initiative_party-role-consulted = ผู้ให้คำปรึกษา
values-initiative_party-role-addressee = ผู้รับ
values-initiative_party-role-evaluator = ผู้ประเมิน
values-mrc_centre-kind-migrant_worker_resource_centre = ศูนย์ข้อมูลแรงงานข้ามชาติ
values-mrc_centre-kind-project_target_site = พื้นที่เป้าหมายของโครงการ
values-mrc_centre-kind-state_centre = ศูนย์ของรัฐ
values-mrc_centre-kind-fishers_centre = ศูนย์ของชาวประมง
values-mrc_centre-kind-one_stop_shop = ศูนย์บริการเบ็ดเสร็จ
values-mrc_centre-kind-complaint_counter = เคาน์เตอร์รับเรื่องร้องเรียน
values-mrc_centre-kind-group_of_centres = กลุ่มศูนย์
values-mrc_centre-kind-other_centre = ศูนย์อื่น
values-mrc_centre-host_kind-government = รัฐบาล
values-mrc_centre-host_kind-trade_union = สหภาพแรงงาน
values-mrc_centre-host_kind-employers_and_trade_union = นายจ้างและสหภาพแรงงาน
values-mrc_centre-host_kind-civil_society = ภาคประชาสังคม
values-mrc_centre-host_kind-mixed = ผสม
values-mrc_centre-host_kind-not_stated = ไม่ระบุ
values-agency_ranking-basis-ranking_table = ตารางจัดอันดับ
values-agency_ranking-basis-news_report = รายงานข่าว
values-agency_ranking-basis-company_notice = ประกาศของบริษัท
values-agency_ranking-basis-embassy_page = หน้าเว็บของสถานทูต
values-agency_ranking-basis-derived = อนุมานจากแหล่งอื่น
values-scorecard_grades-basis-published_here_by_the_association = สมาคมเผยแพร่ไว้ที่นี่
values-ranking_reply-kind-statement = คำชี้แจง
values-ranking_reply-kind-appeal = การอุทธรณ์
values-ranking_reply-kind-outcome = ผล
values-ranking_publication-standing-official = ทางการ
values-ranking_publication-standing-illustrative = ตัวอย่าง
values-trafficking_tier-tier-tier_1 = Tier 1
values-trafficking_tier-tier-tier_2 = Tier 2
values-trafficking_tier-tier-tier_2_watch_list = Tier 2 ที่ต้องจับตามอง
values-trafficking_tier-tier-tier_3 = Tier 3
values-trafficking_tier-tier-not_ranked = ไม่ได้จัดระดับ
values-agreement_timeline-what-signed = ลงนามแล้ว
values-agreement_timeline-what-dated_in_process = มีวันที่ อยู่ระหว่างดำเนินการ
values-agreement-sector-general = ทุกสาขาอาชีพ
values-agreement-sector-domestic_work = งานบ้าน
values-agreement-sector-employment_permit_system = ระบบใบอนุญาตทำงาน (EPS)
values-agreement-sector-skilled_workers = แรงงานมีทักษะ
values-agreement-sector-technical_interns = ผู้ฝึกงานด้านเทคนิค
values-agreement-sector-health = สาธารณสุข
values-agreement-sector-care_work = งานดูแล
values-agreement-sector-agriculture = เกษตรกรรม
values-agreement-sector-fishing = ประมง
values-ranking_share-grade-not_eligible = ไม่มีสิทธิได้รับการจัดอันดับ
values-attache_total-unit-labour_attaches = ทูตแรงงาน
values-attache_total-unit-staff = เจ้าหน้าที่
values-attache_total-unit-countries = ประเทศ
values-attache_total-unit-offices = สำนักงาน
values-attache_total-scope-all_posts = ทุกตำแหน่ง
values-complaint_figure-unit-complaints = เรื่องร้องเรียน
values-complaint_figure-unit-persons = คน
values-complaint_figure-unit-cases = คดี
values-complaint_figure-unit-claims = คำเรียกร้อง
values-complaint_figure-unit-percent = ร้อยละ
values-complaint_figure-category-all = ทั้งหมด
values-complaint_figure-category-foreign_employees = ลูกจ้างต่างชาติ
values-complaint_figure-category-local_employees = ลูกจ้างในประเทศ
values-complaint_figure-category-salary_claims = เรียกร้องค่าจ้าง
values-complaint_figure-category-illegal_recruitment = จัดหางานผิดกฎหมาย
values-complaint_figure-category-failed_departure = เดินทางไม่สำเร็จ
values-complaint_figure-category-wants_to_be_repatriated = ต้องการกลับประเทศ
values-complaint_figure-category-unpaid_wages = ไม่ได้รับค่าจ้าง
values-complaint_figure-category-excessive_fees = เก็บค่าใช้จ่ายเกินควร
values-complaint_figure-category-death_in_destination_country = เสียชีวิตในประเทศปลายทาง
values-complaint_figure-category-job_fraud = หลอกลวงเรื่องงาน
values-complaint_figure-category-deported_or_repatriated = ถูกเนรเทศหรือส่งกลับ
values-complaint_figure-category-possible_trafficking = สงสัยว่าเป็นการค้ามนุษย์
values-complaint_figure-category-trafficking_in_persons = การค้ามนุษย์
values-complaint_measure-label-complaints_received = เรื่องร้องเรียนที่ได้รับ
values-complaint_measure-label-complaints_resolved = เรื่องร้องเรียนที่แก้ไขแล้ว
values-complaint_measure-label-complainants = ผู้ร้องเรียน
values-complaint_measure-label-complaint_cases = คดีร้องเรียน

## Languages, in the command line for translators

translating-code = รหัส
translating-name = ภาษา
translating-written = ประโยค
translating-share = สัดส่วน
translating-offered = มีให้ใน
translating-everywhere = ทุกหน้า
translating-reviewed = ตรวจทานโดย
translating-nobody = ไม่มี
translating-unknown = ที่นี่ไม่มีภาษา { $code } มีภาษา: { $known }

## Countries and territories that the United Nations and the ILO call otherwise than CLDR, by their code of ISO 3166-1

places-bn = บรูไนดารุสซาลาม
places-bo = โบลิเวีย
places-bq = โบแนร์ ซินต์เอิสตาซียึส และซาบา
places-cd = สาธารณรัฐประชาธิปไตยคองโก
places-cg = คองโก
places-cv = กาบูเวร์ดี
places-fm = ไมโครนีเซีย
places-hk = ฮ่องกง (จีน)
places-ir = อิหร่าน
places-kp = สาธารณรัฐประชาธิปไตยประชาชนเกาหลี
places-kr = สาธารณรัฐเกาหลี
places-la = สปป. ลาว
places-lc = เซนต์ลูเชีย
places-mm = เมียนมา
places-mo = มาเก๊า (จีน)
places-ps = รัฐปาเลสไตน์
places-ru = สหพันธรัฐรัสเซีย
places-sx = ซินต์มาร์เติน (ส่วนของเนเธอร์แลนด์)
places-sy = ซีเรีย
places-tt = ตรินิแดดและโตเบโก
places-tw = ไต้หวัน (จีน)
places-ve = เวเนซุเอลา
places-vn = เวียดนาม
