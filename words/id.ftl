### What workers and visitors see, in Indonesian. The same keys and blanks as en.ftl; the terms stand in glossary.csv.
### What is missing here is said in English.

language-name = Bahasa Indonesia
language-translated-by = Cooperation Monitor

## The frame of every page

frame-other_host = Peladen ini tidak menjawab dengan nama yang dipakai. Buka dasbor dengan alamatnya sendiri; pengelola dapat menambahkan nama dalam pengaturan COOPERATION_HOSTS.
frame-other_origin = Ini dikirim dari halaman yang bukan milik dasbor. Tidak ada yang diubah.
frame-not_for_you = Alamat ini hanya terbuka bagi mesin yang disebut dalam pengaturan COOPERATION_METRICS.
frame-outside = Dasbor tidak disajikan di alamat ini; dasbor dimulai di { $address }.
frame-open_menu = Buka menu
frame-close_menu = Tutup menu
frame-pages = Halaman
frame-lost = Tidak ada koneksi
frame-lost_why = Halaman ini tidak dapat menghubungi servernya. Apakah perangkat ini terhubung ke internet? Halaman akan berlanjut sendiri setelah ada koneksi.
frame-no_page = Halaman tidak ada
frame-no_page_why = Tidak ada halaman di alamat ini; ini adalah halaman pertama.
frame-no_uploader = Di sini tidak diminta berkas apa pun, dan tidak ada yang diterima. Buka halaman yang memintanya lalu coba lagi.
frame-no_length = Ukuran berkas tidak disebutkan, sehingga berkas tidak diterima.
frame-upload_too_large = Berkas lebih besar daripada yang diminta di sini, sehingga tidak diterima.
frame-uploads_busy = Berkas lain sedang masuk. Tunggu satu menit lalu coba lagi.
frame-product = Cooperation Monitor
frame-region = Kawasan
frame-protection = Pelindungan
frame-members = Untuk asosiasi
frame-evidence = Cari dan gunakan
frame-agencies = Perusahaan penempatan
frame-cooperation = Kerja sama
frame-search = Cari di semua data
frame-snapshot = Edisi data
frame-snapshot_help = Setiap keadaan data yang diterbitkan mempunyai nomor, yaitu edisinya. Tautan yang dibuat pada suatu edisi selalu menampilkan edisi itu.
frame-newest = { $number }, terbaru
frame-no_such_snapshot = Tautan ini dibuat pada edisi data { $asked }, yang tidak ada di sini. Yang ditampilkan adalah edisi terbaru, { $number }: angkanya mungkin berbeda.
frame-snapshot_let_go = Tautan ini dibuat pada edisi data { $asked }, yang tidak lagi disimpan di sini. Yang ditampilkan adalah edisi terbaru, { $number }: angkanya mungkin berbeda.
frame-newer = Ada edisi data yang lebih baru: { $number }. Tampilan ini tetap pada edisinya sampai Anda memilih yang lain.
frame-language = Bahasa
frame-link = Tautan ke tampilan ini
frame-link_help = Alamat ini menampilkan persis yang Anda lihat kepada orang lain: saringan yang sama, edisi data yang sama.
frame-disclaimer = Produk mandiri, bukan milik ILO, Perserikatan Bangsa-Bangsa atau ASEAN. Sebutan dan peta tidak menyatakan pendapat apa pun tentang status hukum negara, wilayah atau daerah mana pun, atau tentang batasnya.
frame-building = Belum ada data: sedang dibangun dari sumber-sumbernya …
frame-build_failed = Data tidak dapat dibangun; tidak ada yang ditulis. Kalimat di bawah menyebut berkas dan baris yang perlu diperbaiki. Lalu jalankan 'python -m etl build'.

## Signing in and out

signing_in-title = Masuk
signing_in-lead = Untuk orang yang mengurus pemeringkatan suatu asosiasi di sini. Untuk membaca tidak perlu akun.
signing_in-name = Alamat surel
signing_in-password = Kata sandi
signing_in-forgotten = Jika lupa kata sandi, mintalah yang baru kepada pengelola dasbor ini.
signing_in-back = Kembali ke dasbor
signing_in-refused = Anda tidak masuk. Alamat atau kata sandinya salah, atau alamat ini sudah { $failures } kali dicoba tanpa hasil dalam { $minutes } menit; setelah itu alamat ditutup selama waktu yang sama lagi.
signing_in-short = Kata sandi terdiri atas sedikitnya { $least } karakter. Tidak ada yang diubah.
signing_in-long = Kata sandi terdiri atas paling banyak { $most } karakter. Tidak ada yang diubah.
signing_in-not_our_form = Formulir ini tidak dikirim dari halaman dasbor sendiri, atau halaman itu sudah terlalu lama terbuka. Buka lagi dan ulangi; peramban Anda harus menerima kuki dari situs ini.
signing_in-too_large = Yang dikirim terlalu besar. Tidak ada yang diubah.
signing_in-busy = Terlalu banyak orang sedang masuk saat ini. Tunggu satu menit lalu coba lagi.
signing_in-not_kept = Tidak ada yang dapat masuk atau keluar saat ini: catatan tidak dapat dibuka atau ditulis. Beri tahu pengelola dasbor ini.
signing_in-signed_in = Masuk sebagai { $who }.
signing_in-with_provider = Masuk dengan organisasi Anda
signing_in-not_accepted = Keterangan organisasi Anda tentang Anda tidak diterima di sini: terlalu lama, sudah keluar, atau alamat surel Anda belum diverifikasi. Keluar lalu masuk lagi.
signing_in-sign_out = Keluar
signing_in-sign_out_lead = Ini mengakhiri pekerjaan Anda di peramban ini, di setiap tab. Yang sudah disimpan tetap tersimpan.

## What every figure and page says alike

common-view = Tampilan
common-all_countries = Semua negara
common-table_below = Tabelnya dapat dibuka di bawah.
common-table_and_download = Tabel dan unduhan
common-download = Unduhan dan kutipan
common-nothing_here = Tidak ada dalam sumber yang sesuai dengan pilihan ini. Artinya tidak tersedia di sini; bukan berarti tidak ada.
common-doubt = Sumber-sumber berbeda tentang “{ $subject }”: { $stated } dan { $other }{ $more ->
    [0] .
   *[other] , dan tentang { $more } hal lain.
 }
common-beside_more = Demikian pula { $more } pasangan lain, disebut di halaman Sumber dan mutu.
common-from_to = { $start } sampai { $end }
common-since = sejak { $start }
common-not_available = tidak tersedia
common-yes = ya
common-no = tidak
common-boundaries = Batas dan nama menurut data geografi Perserikatan Bangsa-Bangsa; tidak berarti dukungan atau pengakuan.
common-sources = Sumber: { $names }
common-choose = Pilih
common-choose_file = Pilih berkas
common-largest_file = Paling besar { $megabytes } MB
common-press_enter = Enter untuk menerima
common-no_results = Tidak ditemukan
common-select_all = Pilih semua
common-drop_file = Lepaskan berkas di sini
common-open_list = Buka daftar
common-clear = Hapus pilihan
common-close = Tutup
common-help = Bantuan
common-as_of = Per { $dates }
common-not_dated = Sumber tidak mencantumkan tanggal
common-source = { $title } ({ $publisher })
common-more_sources = dan { $count } lagi, disebut dalam tabel
common-rows_on_snapshot = Entri: { $rows } · Edisi data { $snapshot }
common-sheet = Angka
common-how_counted = Cara menghitung
common-more_told = Jawaban selengkapnya
common-more_notes = Selengkapnya tentang gambar ini
common-sources_differ = Sumber berbeda-beda
common-differ = { $differ } tentang “{ $subject }”: “{ $stated }” dan “{ $other }”. { $explanation }.
common-beside = { $subject }: { $stated } dan { $other }. { $explanation }.
common-read_apart = Baca dengan hati-hati: { $told }
common-empty_cells = Tidak ada isi: { $names }
common-not_recorded_yet = Edisi ini dibuat sebelum produk mencatat: { $columns }. Yang kosong di sana belum dicari.
common-grey_lines = koridor lain, atau baru dalam proses

## The export

export-named = Cooperation Monitor, edisi data { $snapshot }
export-description = Apa yang dikatakan dokumen dan halaman umum tentang bagaimana negara-negara ASEAN bekerja sama dalam migrasi kerja, dan bagaimana perusahaan penempatan mengatur diri sendiri. Setiap baris menyebut sumbernya dan tempatnya di sana; yang berbeda ditampilkan berdampingan; sel kosong adalah fakta yang tidak tersedia.
export-keywords = migrasi kerja, ASEAN, perjanjian bilateral, atase ketenagakerjaan, perusahaan penempatan, pengaduan
export-licence = Creative Commons Attribution 4.0 International
export-not_yet = { $meaning }. Edisi { $snapshot } dibuat sebelum ini dicatat: kosong di setiap baris.

## Overview

overview-title = Ikhtisar
overview-lead = Sejauh mana pelindungan pekerja migran di ASEAN, dan apa yang terjadi belakangan ini? Situs ini menghimpun apa yang dikatakan dokumen publik tentang hal itu, dan menyebut setiap dokumennya.
overview-members_title = { $uncovered ->
    [0] Semua migran di kawasan ini tinggal di tempat yang memiliki instrumen atau atase ketenagakerjaan
   *[other] Tanpa instrumen maupun atase: terbanyak dari { $country }, { $uncovered } orang, { $persons } di antaranya di { $destination }
}
overview-members_scope = Migran adalah orang yang tinggal di negara anggota lain, pekerja ataupun bukan. Instrumen yang ditandatangani dihitung untuk kedua pihak, siapa pun yang mencantumkannya, sehingga suatu negara dapat memiliki lebih banyak di sini daripada di tempat yang menghitung masing-masing satu kali.
overview-members_unknown = Berapa migran dari tiap negara anggota yang tinggal di negara anggota lain tidak tersedia
overview-members_note = Migran di negara anggota lain (semuanya, bukan hanya pekerja), dan berapa di antaranya tinggal di tempat yang tidak ditemukan keduanya; instrumen yang ditandatangani sebagai salah satu pihak; negara yang menerima atase ketenagakerjaannya; perjanjian internasional yang mengikatnya, dari sebelas yang dicari. Jumlah migran dan bagiannya tanpa keduanya memakai satu skala, angka lain punya skala sendiri; tidak ada yang dijumlahkan dengan yang lain. Sebuah instrumen berlaku untuk satu arah: suatu negara dapat memiliki banyak untuk pekerja yang datang dan tidak satu pun untuk yang pergi.
overview-first_edition = Ini edisi pertama data: peristiwa didaftar menurut tanggalnya sendiri; apa yang berubah dalam data tidak dapat dikatakan, sebab tidak ada edisi sebelumnya untuk dibandingkan.
overview-profiles = Profil tiap negara anggota:
overview-agency = Cari peringkat yang diterbitkan dari perusahaan penempatan menurut namanya (peringkat diketahui untuk: { $places })
overview-period = Sejak
overview-number = { $value }
overview-numbers_title = Yang dihitung di sini
overview-numbers_note = Delapan hitungan hal yang berbeda, tidak pernah dijumlahkan.
overview-tile_instruments_listed = Instrumen ditandatangani, Tabel 2
overview-help_instruments_listed = Instrumen bertanggal dalam Tabel 2 dokumen utama, satu untuk tiap tanggal yang tercetak, sampai 2010; perpanjangan tidak dihitung lagi. Dokumen itu sendiri menyebut 82. { $in_process ->
    [0] Tidak ada yang lain dalam proses di sumber mana pun.
   *[other] { $in_process } lagi di semua sumber masih dalam proses.
 }
overview-tile_instruments_since = Instrumen sejak 2010
overview-help_instruments_since = Instrumen yang ditandatangani dan ditemukan di halaman resmi dan pers. Bukan daftar lengkap: tidak tercantum bukan berarti tidak ada.
overview-tile_posts_counted = Pos atase, Tabel 1
overview-help_posts_counted = Pos yang dihitung dari daftar tempat dalam Tabel 1; jumlah total tabel itu sendiri adalah { $posts_stated }.
overview-tile_centres = Pusat sumber daya
overview-help_centres = Pusat sumber daya pekerja migran yang disebut dalam sumber, masing-masing satu kali. Bukan daftar lengkap pusat yang beroperasi.
overview-tile_complaint_figures = Angka pengaduan
overview-help_complaint_figures = Angka yang diterbitkan, masing-masing dengan periode dan satuan sendiri. Tidak pernah dijumlahkan.
overview-tile_cycles = Siklus pemeringkatan
overview-help_cycles = Putaran penilaian menurut kode etik VAMAS di Viet Nam yang berakhir dengan pemeringkatan yang diterbitkan.
overview-tile_discrepancies = Perbedaan
overview-help_discrepancies = Pasangan pernyataan yang tidak mungkin keduanya benar, { $discrepancies_headline } di antaranya tentang angka yang mungkin dikutip pejabat; { $cautions } peringatan tentang angka yang tidak dapat dibandingkan dihitung terpisah. Semuanya ada dalam { $documents ->
    [0] 0 dokumen
   *[other] { $documents } dokumen
 } dan { $pages ->
    [0] 0 halaman umum
   *[other] { $pages } halaman umum
 }. Keduanya ditampilkan berdampingan.
overview-tile_gaps = Fakta tidak tersedia
overview-help_gaps = Fakta yang dicari pembaca tetapi tidak ditemukan, masing-masing dengan alasannya. { $key_figures ->
    [0] Tidak ada angka kunci lain dari dokumen.
   *[other] { $key_figures } angka kunci lain dari dokumen ada di Sumber dan mutu.
 }
overview-counted_instruments_listed = Tabel 2: setiap instrumen bertanggal yang ditandatangani
overview-counted_instruments_since = satu baris agreement untuk tiap instrumen sejak 2010
overview-counted_posts_counted = Tabel 1: angka yang tercetak di samping tempat
overview-counted_centres = satu baris mrc_centre untuk tiap pusat yang disebut
overview-counted_complaint_figures = satu baris complaint_figure untuk tiap angka yang diterbitkan
overview-counted_cycles = satu baris assessment_cycle untuk tiap siklus
overview-counted_discrepancies = satu baris discrepancy untuk tiap pasangan pernyataan
overview-counted_gaps = satu baris not_available untuk tiap fakta yang dicari
overview-headline_title = Bagaimana { $members } anggota ASEAN bekerja sama dalam migrasi kerja dan bagaimana perusahaan penempatan mengatur dirinya: apa yang dinyatakan sumber, apa yang dapat dihitung, di mana sumber berbeda, dan apa yang tidak disebut
overview-headline_note = Tujuh hitungan hal yang berbeda, tidak pernah dijumlahkan.
overview-headline_instruments_listed = Ditandatangani, Tabel 2
overview-headline_instruments_listed_note = Satu untuk tiap tanggal yang tercetak, sampai 2010; teks dokumen menyebut 82
overview-headline_instruments_since = Ditandatangani sejak 2010
overview-headline_instruments_since_note = Ditemukan di halaman umum atau dimasukkan oleh pengelola data; bukan daftar lengkap{ $others ->
    [0] {""}
   *[other] . { $others } lainnya, tahunnya tidak diketahui atau lebih awal, tidak masuk ke angka mana pun
}
overview-headline_posts_stated = Pos atase yang dinyatakan
overview-headline_posts_stated_note = Total { $origins } negara asal dalam Tabel 1
overview-headline_posts_counted = Pos atase yang dihitung
overview-headline_posts_counted_note = Dari daftar tempat dalam tabel yang sama
overview-headline_centres = Pusat sumber daya
overview-headline_centres_note = Disebut dalam sumber; bukan daftar pusat yang beroperasi
overview-headline_complaint_figures = Angka pengaduan
overview-headline_complaint_figures_note = Diterbitkan, masing-masing dengan periode dan satuan sendiri; tidak dijumlahkan
overview-headline_discrepancies = Perbedaan
overview-headline_discrepancies_note = Pasangan pernyataan yang tidak mungkin keduanya benar
overview-region_title = Daftar ILO: { $instruments } instrumen yang ditandatangani { $origins } negara sampai 2010, { $posts } pos atase dari { $posting } negara pada 2012
overview-region_scope = Menurut daftar ILO: instrumen sampai 2010, dan untuk 2012 pos menurut tempat, bukan menurut jumlah yang dinyatakan ILO sendiri. Yang disebut halaman lain tidak ada dalam kolom ini, sehingga salindia lain dapat memuat lebih banyak.
overview-region_note = Tiga daftar yang berbeda jenis dan tanggalnya, masing-masing dengan skala sendiri dan tidak dijumlahkan. “Tidak tercantum” bukan nol: Tabel 1 dan Tabel 2 dalam kertas latar ILO memuat negara asal, dan pusat adalah yang disebut sumber.
overview-region_places = Tabel 2; Tabel 1; baris pusat
overview-part_instruments = Instrumen ditandatangani, daftar ILO 2010
overview-part_posts = Pos atase ketenagakerjaan, daftar ILO 2012
overview-part_centres = Pusat sumber daya migran yang disebut
overview-not_listed = tidak tercantum
overview-map_title = Di mana negara bekerja sama: { $what }
overview-map_and = { $first } dan { $last }
overview-map_corridors = koridor dengan perjanjian
overview-map_posts = pos atase
overview-map_centres = pusat sumber daya
overview-map_note = Garis menghubungkan negara ASEAN dengan negara yang mempunyai instrumen bersamanya; titik menandai tempat atase ketenagakerjaan dan pusat sumber daya.
overview-layers = Lapisan peta
overview-layer_corridors = Koridor perjanjian
overview-layer_posts = Pos atase
overview-layer_centres = Pusat sumber daya
overview-attention_title = Yang perlu diperhatikan
overview-attention_note = Perbedaan antarpernyataan dan fakta yang tidak tersedia, menurut topik.

## Agreements

agreements-title = Perjanjian
agreements-answer_associations = Dari instrumen yang ditandatangani, { $associations } adalah nota kesepahaman dengan asosiasi perusahaan penempatan; negara di pihak itu bukan pihaknya.
agreements-instruments = Instrumen
agreements-states_title = { $renegotiated ->
    [0] Tidak diketahui ada yang sedang dirundingkan ulang
   *[other] { $renegotiated } dirundingkan ulang
 }{ $renewed ->
    [0] { "" }
   *[other] , { $renewed } diperbarui atau diubah
 }, { $over ->
    [0] tidak diketahui ada yang sudah berakhir
   *[other] { $over } berakhir, diganti, ditangguhkan
 }, { $in_process ->
    [0] tidak ada yang belum ditandatangani
   *[other] { $in_process } belum ditandatangani
 }
agreements-states_note = “Ditandatangani” berarti tidak diketahui hal yang lebih baru: itu tidak menyatakan apa pun tentang keberlakuannya, yang hanya disebut halaman untuk sedikit instrumen. Menurut hal terakhir yang diketahui tentang masing-masing, dengan atau tanpa tanggal.
agreements-option_of_several = { $name } ({ $detail })
agreements-counts_title = { $signed ->
    [0] Tidak ada instrumen yang ditandatangani
   *[other] { $signed } instrumen yang ditandatangani
 } pada { $countries ->
    [0] negara mana pun yang mencantumkan
   *[other] { $countries } negara yang mencantumkan
 }
agreements-counting_rule = Cara menghitung: satu instrumen untuk setiap tanggal yang tercetak. Tahun yang disebut sebagai perpanjangan atau pembaruan adalah peristiwa instrumennya dan tidak dihitung lagi. Setiap provinsi Kanada adalah satu instrumen tersendiri. Instrumen dalam proses dihitung terpisah. Ditandatangani tidak berarti berlaku. Dokumen utama menyebut 82 untuk empat negara; tabelnya sendiri menghasilkan 68 menurut aturan ini.
agreements-doubted = { $doubted ->
    [0] Tidak ada di antaranya yang diragukan.
   *[other] { $doubted } di antaranya diragukan, dan itu disebut di tempatnya.
 }
agreements-as_of = Tabel 2 dalam kertas latar ILO per 2010 menurut keterangannya, halaman lain 2015 sampai 2025
agreements-part_agreements = Perjanjian bilateral
agreements-part_memoranda = Nota kesepahaman dan instrumen lain
agreements-part_signed = Ditandatangani
agreements-part_in_process = Dalam proses
agreements-map_title = { $pairs ->
    [0] Tidak ada pasangan negara dengan instrumen yang ditandatangani
   *[other] { $pairs } pasangan negara pencatat dan mitra memiliki instrumen yang ditandatangani; terbanyak { $most }: { $count }
}
agreements-map_note = Garis menghubungkan negara yang mencantumkan dan pihak lainnya, dalam warna negara yang mencantumkan; garis yang lebih tebal berarti lebih banyak instrumen yang ditandatangani, garis abu-abu tipis berarti koridor yang baru dalam proses. Garis tidak menunjukkan arah pergerakan pekerja: itu ada dalam tabel.
agreements-on_map = { $signed } ditandatangani, { $in_process } dalam proses

## Labour attachés

attaches-title = Atase ketenagakerjaan
attaches-totals_title = { $origins ->
    [0] Tidak ada jumlah yang dinyatakan
   *[other] { $differing ->
            [0] Tidak satu pun dari { $origins } jumlah yang dinyatakan berbeda
           *[other] { $differing } dari { $origins } jumlah yang dinyatakan berbeda
         } dengan pos yang tercantum di sampingnya
 }
attaches-totals_note = Dinyatakan adalah angka dalam Tabel 1 kertas latar ILO; dihitung menjumlahkan angka yang tercetak di samping tempat, dengan satu untuk tempat tanpa angka.
attaches-totals_note_thailand = Pos Thailand tercetak sebagai kantor.
attaches-totals_note_philippines = Untuk Filipina ada tiga angka yang bersaing: 37 dalam kolom, 50 menurut ketiga judul kawasan, 49 menurut tempat.
attaches-as_of = Tabel 1 dalam kertas latar ILO: ILO (2012), diperbarui; tidak ada tanggal lebih baru yang tercetak
attaches-part_stated = Jumlah yang dinyatakan ILO pada 2012
attaches-part_counted = Dihitung dari tempat yang didaftarnya
attaches-axis_posts = Pos

## The foot of every page

footer-line = { $product } · Data tanggal { $date } (edisi { $snapshot }) · Teks dan data: CC BY 4.0, sumber seperti disebut
footer-about = Tentang
footer-cite = Cara mengutip
footer-write = Hubungi kami
footer-reviewed = Diterjemahkan oleh { $translator }, diperiksa oleh { $reviewer }.
footer-not_reviewed = Diterjemahkan oleh { $translator }. Terjemahan ini belum diperiksa siapa pun: bila kurang jelas, yang berlaku adalah versi bahasa Inggris.
footer-not_translated = Halaman ini belum diterjemahkan ke { $language } dan ditampilkan dalam bahasa Inggris.
footer-operator = Dikelola oleh { $operator }

## About

about-title = Tentang
about-lead = Apa ini dan apa yang bukan, siapa yang mengelolanya, cara melaporkan kesalahan, cara mengutip, cara menghitung dan arti kata-katanya.
about-view_product = Apa ini
about-view_cite = Cara mengutip
about-view_methods = Metode
about-view_glossary = Istilah
about-product_shows = Cooperation Monitor menunjukkan bagaimana negara-negara ASEAN bekerja sama dalam migrasi kerja dan bagaimana perusahaan penempatan mengatur dirinya: koridor mana yang punya perjanjian dan apa yang dilindunginya, di mana atase ketenagakerjaan berada, apa yang didengar pusat sumber daya pekerja migran, bagaimana perusahaan diperingkat menurut kode etik, apa yang dijanjikan dan apa yang diketahui tentang hasilnya. Pada 2017 ASEAN menyepakati konsensus tentang hak pekerja migran tanpa mekanisme pemantauan; produk ini dimaksudkan untuk membantu mengisi celah itu.
about-product_traces = Setiap angka menuntun ke dokumen atau halaman asalnya dan ke tempatnya di sana. Bila sumber berbeda, kedua pernyataan ditampilkan berdampingan. Yang tidak diketahui ditulis tidak tersedia, dengan alasannya. Tidak ada yang diperkirakan di sini: satu-satunya perkiraan adalah yang diterbitkan sumber, dan disebut demikian.
about-product_is_not = Ini bukan terbitan resmi ILO, ASEAN, Perserikatan Bangsa-Bangsa atau pemerintah mana pun, dan tidak ada daftar yang lengkap di sini: yang tidak tercantum mungkin ada.
about-who = Siapa yang mengelola situs ini
about-run_by = Situs ini dikelola oleh { $operator }.
about-run_by_nobody = Siapa yang mengelola situs ini belum ditetapkan.
about-error = Laporkan kesalahan
about-write = Tulis ke { $contact } dan sebutkan gambar serta edisi datanya; keduanya ada dalam alamat di “Tautan ke tampilan ini”.
about-write_nobody = Belum ada alamat untuk dihubungi. Sebutkan gambar dan edisi datanya kepada orang yang memberi Anda tautan; keduanya ada dalam alamat di “Tautan ke tampilan ini”.
about-languages = Siapa yang menerjemahkan
about-original = { $language }: naskah asli.
about-translated = { $language }: diterjemahkan oleh { $translator }. Terjemahan ini belum diperiksa siapa pun.
about-translated_and_reviewed = { $language }: diterjemahkan oleh { $translator }, diperiksa oleh { $reviewer }.
about-licence_title = Lisensi
about-licence = Program ini berlisensi MIT. Yang dihimpun dan ditulis di sini boleh dipakai dengan lisensi Creative Commons Atribusi 4.0; dokumen dan halaman asalnya milik penerbitnya. Perkiraan jumlah migran: Perserikatan Bangsa-Bangsa, Creative Commons Atribusi 3.0 IGO. Titik kota: GeoNames, Creative Commons Atribusi 4.0.
about-cite = Kutip keseluruhannya sebagai:
about-citation = { $product } ({ $year }). Kerja sama migrasi kerja dan pengaturan mandiri perusahaan penempatan di ASEAN. Edisi data { $snapshot }.
about-cite_figure = Setiap gambar punya kutipan sendiri, dengan sumber dan alamat tetapnya, di “Tabel dan unduhan” di bawahnya.
about-method_agreements_title = Perjanjian
about-method_agreements = Satu instrumen dihitung untuk tiap entri bertanggal. Perpanjangan dan pembaruan adalah peristiwa instrumennya dan tidak dihitung lagi; entri dalam proses dihitung terpisah. Provinsi Kanada yang disebut sendiri adalah satu instrumen. Tanda tangan tidak berarti berlaku.
about-method_attaches_title = Atase ketenagakerjaan
about-method_attaches = Dinyatakan adalah angka yang dicetak sumber; dihitung adalah jumlah angka di samping tempat. Pos, kantor dan tempat adalah satuan berbeda dan tidak pernah dijumlahkan.
about-method_complaints_title = Pengaduan
about-method_complaints = Kasus, pengadu, pengaduan dan klien adalah ukuran berbeda, begitu pula jumlah yang dituntut, diputuskan dan dibayar: semuanya berdampingan dan tidak pernah dijumlahkan. Periode digambar sepanjang aslinya; bulan yang hilang bukan nol. Angka yang diperbaiki penerbitnya berdampingan dengan yang sebelumnya.
about-method_agencies_title = Pemeringkatan perusahaan penempatan
about-method_agencies = Peringkat ditampilkan seperti diterbitkan, tiap siklus dengan skalanya sendiri. Huruf pada siklus awal dan bintang pada siklus kemudian tidak pernah dikonversi.
about-method_commitments_title = Komitmen
about-method_commitments = Status hanya ditampilkan bila ada bukti, dengan tanggal buktinya. Bukti yang lebih lama daripada janjinya disebut demikian dan tidak dihitung sebagai hasilnya. Bila tidak ditemukan apa pun, tidak ada informasi; itu tidak sama dengan tidak ada tindakan.
about-method_corridors_title = Koridor
about-method_corridors = Koridor menuju dari satu negara asal ke satu negara tujuan. Orang di dalamnya adalah semua migran menurut kelahiran atau kewarganegaraan, sesuai perkiraan Perserikatan Bangsa-Bangsa, bukan hanya pekerja. Instrumen dihitung untuk arah pergerakan pekerjanya, pos atase ketenagakerjaan untuk negara asal yang mengirimnya.
about-method_disagreements_title = Perbedaan
about-method_disagreements = Setiap pasangan pernyataan yang tidak mungkin keduanya benar punya bobot: mengubah angka utama, satu entri, atau hanya kata-kata. Peringatan menyatakan bahwa dua angka tidak dapat dibandingkan; itu bukan perbedaan dan dihitung terpisah.
glossary-tables = **Tabel 1, Tabel 2, Kotak**: yang ada dalam kertas latar Forum ASEAN tentang Pekerja Migran ke-7 oleh Organisasi Perburuhan Internasional, dokumen utama di sini. Tabel 1 memuat atase ketenagakerjaan negara anggota, Tabel 2 perjanjian dan nota kesepahaman mereka sampai 2010; Kotak menceritakan kasus satu per satu.
glossary-agreement = **Perjanjian kerja bilateral**: perjanjian atau instrumen mengikat lain antara dua negara tentang pekerja yang pergi dari satu ke yang lain. **Nota kesepahaman** biasanya kurang resmi dan sering tidak mengikat.
glossary-attache = **Atase ketenagakerjaan**: pejabat kementerian ketenagakerjaan di kedutaan atau konsulat yang membantu pekerja negaranya di luar negeri.
glossary-code = **Kode etik**: aturan yang dibuat perusahaan penempatan untuk dirinya sendiri, seperti milik VAMAS, Viet Nam Association of Manpower Supply.
glossary-corridor = **Koridor**: satu negara asal dan satu negara tujuan yang di antaranya pekerja bergerak.
glossary-cycle = **Siklus penilaian**: satu putaran ketika asosiasi menilai perusahaan menurut kode etiknya dan menerbitkan peringkat.
glossary-deployment = **Penempatan**: pekerja yang dikirim ke luar negeri, atau dihitung saat berangkat, dalam suatu periode; bukan jumlah yang sedang berada di luar negeri.
glossary-mrc = **Pusat sumber daya pekerja migran (MRC)**: tempat yang memberi informasi dan bantuan kepada pekerja migran serta menerima pengaduannya.
glossary-stock = **Jumlah migran**: berapa migran yang tinggal di suatu negara pada satu saat, apa pun sebabnya.
glossary-tier = **Tingkat (tier)**: kelas tempat laporan perdagangan orang Amerika Serikat menempatkan suatu negara, dari 1 sampai 3.

## Rows of a table

rows-trust = Seberapa pasti
rows-of_all = { $heading }: { $value } di semua baris
rows-more = Tampilkan { $more } lagi ({ $shown } dari { $rows })

## The profile of a country

profile-place_title = { $name } di antara negara anggota ASEAN
profile-place_as_of = Migran: perkiraan pertengahan { $year }; setiap angka lain dari sumbernya sendiri, yang disebut di tempat angka itu ditampilkan sendiri
profile-place_note = Urutan dihitung dari angka terbesar; pusat dan perjanjian internasional, yang belum semuanya diperiksa, tidak punya urutan. Angka besar dengan sendirinya tidak baik atau buruk.
profile-none_found = tidak ditemukan
profile-rank = { $what } (urutan { $rank } dari { $of })
profile-answer_people = { $migrants ->
    [0] Tidak ada migran dari { $name } yang diperkirakan tinggal di negara anggota lain.
   *[other] { $migrants } migran dari { $name } tinggal di negara anggota lain pada tahun { $year }, { $share } persen di antaranya di tempat yang tidak ditemukan instrumen yang ditandatangani maupun atase ketenagakerjaan.
 }
profile-answer_beyond = Di luar ASEAN, di satu negara tinggal lebih banyak daripada di semua negara anggota: { $destination }, { $persons }.
profile-answer_unknown = Berapa migran dari { $name } yang tinggal di negara anggota lain tidak diketahui.
profile-answer_protection = Menurut sumber-sumber ini, { $name } { $signed ->
    [0] bukan pihak dalam instrumen yang ditandatangani
   *[other] adalah pihak dalam { $signed } instrumen yang ditandatangani
 }, { $posted ->
    [0] tidak menempatkan atase ketenagakerjaan di negara mana pun
   *[other] menempatkan atase ketenagakerjaan di { $posted } negara
 }, dan { $treaties ->
    [0] tidak terikat perjanjian internasional mana pun yang dicari.
   *[other] terikat { $treaties } perjanjian internasional yang dicari.
 }
profile-answer_with = Instrumennya dengan: { $others }.
profile-arrivals_answer = { $persons } migran dari negara anggota lain tinggal di { $name } pada tahun { $year }. Dari { $corridors } koridor ke negara ini yang ada perkiraannya, { $signed ->
    [0] tidak ada yang memiliki instrumen yang ditandatangani
   *[other] { $signed } memiliki instrumen yang ditandatangani ({ $origins })
 } dan { $posted ->
    [0] tidak ada yang memiliki atase ketenagakerjaan dari negara asal.
   *[other] { $posted } memiliki atase ketenagakerjaan dari negara asal ({ $hosted }).
 }
profile-arrivals_title = { $persons } migran dari negara anggota lain tinggal di { $name } pada tahun { $year }: { $signed ->
    [0] tidak ada koridor dengan instrumen yang ditandatangani
   *[other] { $signed } dari { $corridors } koridor memiliki instrumen yang ditandatangani
 }, { $posted ->
    [0] tidak ada yang memiliki atase dari negara asal
   *[other] { $posted } memiliki atase dari negara asal
 }
profile-arrivals_unknown = Berapa banyak migran dari negara anggota lain yang tinggal di { $name } tidak diketahui.
profile-arrivals_note = Semua migran dari negara anggota lain, bukan hanya pekerja, menurut perkiraan Perserikatan Bangsa-Bangsa; mereka yang berasal dari tempat lain tidak termasuk. Warna menunjukkan apa yang ditemukan untuk tiap koridor, untuk arah ke negara ini.
profile-answer_complaints = Jumlah terbaru yang tercatat untuk pengaduan segala jenis: { $value } { $unit }, { $period } ({ $reporter }).
profile-answer_no_complaints = Tidak ada catatan jumlah pengaduan segala jenis beserta periodenya{ $figures ->
    [0] { "" }
   *[other] ; ada { $figures } angka jenis lain, misalnya tentang kelompok pekerja, bantuan atau pusat
 }.

## Two countries beside each other

beside-title = Perbedaan antara { $one } dan { $other }
beside-note = Setiap perbedaan adalah perbedaan dalam apa yang dimuat sumber-sumber ini, bukan dalam apa yang ada; yang sama tidak disebut.
beside-scales = Gambar yang berdampingan memiliki skala masing-masing: bandingkan angkanya, bukan panjang batangnya.
beside-alike = Dalam apa yang disandingkan di sini, tidak tercatat perbedaan antara { $one } dan { $other }.
beside-not_known = { $what }: tidak dapat dibandingkan karena angka { $unknown } tidak diketahui.
beside-what_arrived = Migran dari negara anggota lain
beside-what_migrants = Migran di negara anggota lain
beside-what_instruments = Instrumen yang ditandatangani
beside-what_posted_to = Negara dengan atase ketenagakerjaan
beside-what_centres = Pusat sumber daya
beside-more_arrived = Lebih banyak migran dari negara anggota lain tinggal di { $more } ({ $most }) daripada di { $fewer } ({ $least }).
beside-more_migrants = Lebih banyak migran dari { $more } ({ $most }) daripada dari { $fewer } ({ $least }) tinggal di negara anggota lain.
beside-uncovered = { $most } persen migran dari { $uncovered } tinggal di tempat yang tidak ditemukan instrumen yang ditandatangani maupun atase ketenagakerjaan, dibandingkan { $least } persen dari { $covered }.
beside-more_instruments = Lebih banyak instrumen yang ditandatangani tercatat untuk { $more } ({ $most }) daripada untuk { $fewer } ({ $least ->
    [0] tidak ditemukan
   *[other] { $least }
 }).
beside-more_posted_to = { $more } menempatkan atase ketenagakerjaan di { $most } negara, sedangkan { $fewer } { $least ->
    [0] tidak di negara mana pun yang disebut sumber-sumber ini
   *[other] di { $least } negara
 }.
beside-more_centres = Tercatat { $most } pusat sumber daya di { $more }, dan { $least ->
    [0] tidak ada
   *[other] { $least }
 } di { $fewer }.
beside-bound = Ditemukan { $treaties } perjanjian internasional yang mengikat { $has } dan tidak ditemukan mengikat { $lacks }: { $named }.
beside-limited = { $treaty } (catatan: { $limit })
beside-agreement_newer = Instrumen terbaru yang ditandatangani { $newer } ({ $new }) lebih baru daripada milik { $older } ({ $old }).
beside-agreement_only = Instrumen bertanggal yang ditandatangani ({ $date }) tercatat untuk { $has }, tidak ada untuk { $lacks }.
beside-complaints_newer = Jumlah terbaru pengaduan segala jenis lebih baru untuk { $newer } (sampai { $new }) daripada untuk { $older } (sampai { $old }).
beside-complaints_only = Jumlah pengaduan segala jenis beserta periodenya tercatat untuk { $has } (sampai { $date }), tidak ada untuk { $lacks }.

## News

news-since_title = { $events ->
    [0] Tidak ada peristiwa yang diketahui dalam { $period }
   *[other] { $events } peristiwa diketahui dalam { $period }: { $told }
 }
news-last_before = { $title }. Yang terbaru sebelumnya: { $what } ({ $date })
news-note = Menurut halaman yang dibaca, terbaru lebih dulu. Tanggal setepat yang diberikan sumbernya. Periode dihitung mundur dari { $day }, tanggal edisi ini.
news-nothing_of = Tidak ada yang bertanggal { $year } dalam daftar ini; itu tidak berarti bahwa tidak ada yang terjadi.
news-not_heard_of = Diumumkan untuk hari yang sudah lewat, tanpa kabar apakah berlangsung: { $what }.
news-sought_of = Dicari dan tidak ditemukan: { $what }.
news-read = Halaman terakhir dibaca pada { $day }: yang terjadi sesudahnya, atau yang ada di halaman yang tidak dibaca, tidak ada di sini.
news-ahead_title = { $events ->
    [0] Tidak ada yang diumumkan untuk waktu mendatang
   *[other] { $events } hal diumumkan untuk waktu mendatang
 }
news-ahead_note = Seperti diumumkan: di sini tidak dikatakan bahwa itu akan terjadi. Setelah { $day }, tanggal edisi ini.
news-none = Tidak ada peristiwa bertanggal yang diketahui.
news-newest = Peristiwa bertanggal terbaru: { $what } ({ $kind }, { $date }).
news-silence = Tidak ada yang lebih baru ditemukan di halaman yang dibaca sampai { $day }; tidak semua halaman dibaca.
news-period_month = sebulan terakhir
news-period_quarter = tiga bulan terakhir
news-period_half = setengah tahun terakhir
news-period_year = setahun terakhir
news-period_two = dua tahun terakhir
news-period_five = lima tahun terakhir
news-count_agreement_signed = { $count } perjanjian ditandatangani
news-count_on_an_agreement = { $count } peristiwa perjanjian
news-count_meeting = { $count } pertemuan
news-count_treaty = { $count } tindakan atas perjanjian internasional
news-count_law = { $count } undang-undang dan peraturan
news-count_ranking_published = { $count } pemeringkatan diterbitkan

## Corridors

corridors-title = Koridor
corridors-lead = Sampai di mana pelindungan menjangkau migran ASEAN, dan di mana berakhir?
corridors-answer = Pada { $year }, { $both } persen dari { $total } juta migran yang tinggal di negara anggota ASEAN lain berada dalam koridor dengan instrumen yang ditandatangani, masih berlaku atau tidak, dan atase ketenagakerjaan; { $agreement } persen hanya dengan instrumen, { $post } persen hanya dengan pos, { $neither } persen tanpa keduanya.
corridors-answer_without = Untuk { $corridors } koridor tidak ditemukan perjanjian, dengan orang terbanyak dalam { $largest }.
corridors-answer_beyond = Di luar ASEAN, koridor tanpa perjanjian dengan orang terbanyak adalah { $largest }; pengungsi termasuk dalam jumlah itu.
corridors-answer_doubted = Koridor ke { $destinations } tidak disebut di sini: perkiraannya disertai peringatan.
corridors-answer_route = { $origin } – { $destination } ({ $persons })
corridors-answer_unknown = Berapa orang yang tinggal dalam suatu koridor tidak tersedia: data ini tidak memuat perkiraan migran menurut negara asal dan tujuan.
corridors-protection_title = Tahun { $year }: { $neither } persen migran di ASEAN, { $world } persen semua migran asal ASEAN, tanpa instrumen dan atase
corridors-protection_scope = { $total } juta orang di ASEAN tinggal di negara anggota lain, menurut perkiraan Perserikatan Bangsa-Bangsa untuk pertengahan { $year }, pekerja ataupun bukan; instrumen dan pos berasal dari semua tahun.
corridors-lasting = { $corridors ->
    [0] Dalam setiap koridor dengan keduanya, setidaknya satu naskah tidak diketahui sudah berakhir, digantikan, atau ditangguhkan.
   *[other] Tanpa naskah yang diketahui sudah berakhir, digantikan, atau ditangguhkan, bagian dengan keduanya { $share } persen.
 }
corridors-protection_note = Semua migran menurut kelahiran atau kewarganegaraan, sesuai perkiraan Perserikatan Bangsa-Bangsa: bukan hanya pekerja, dan di banyak negara termasuk pengungsi. “Tanpa keduanya” berarti tidak ada yang ditemukan dalam sumber-sumber ini. Instrumen dihitung untuk arah pergerakan pekerjanya, berlaku atau tidak; pos dihitung jika atase ketenagakerjaan negara asal berada di negara tujuan. { $unknown ->
    [0] Setiap koridor yang tercantum punya perkiraan.
   *[other] Tidak disertakan: { $unknown } koridor tanpa perkiraan, yang tidak berarti nol{ $signed ->
            [0] ; tidak ditemukan instrumen yang ditandatangani untuknya
           *[other] ; { $signed } di antaranya punya instrumen yang ditandatangani: ke { $destinations }
         }.
 }
corridors-protection_unknown = Berapa migran di dalam ASEAN yang tinggal dalam koridor dengan instrumen atau atase ketenagakerjaan tidak tersedia: tidak ada perkiraan
corridors-old = Dari orang di koridor yang memiliki instrumen, { $share } persen berada di tempat yang tidak diketahui memiliki instrumen dari tahun { $since } atau sesudahnya; terbanyak di { $largest }.
corridors-without_doubted = Tanpa mereka di { $destinations }, yang perkiraannya disertai peringatan, keduanya tidak ditemukan untuk { $neither } persen migran asal ASEAN.
corridors-under_one = kurang dari 1
corridors-over_99 = lebih dari 99
corridors-as_of = Perkiraan untuk pertengahan { $year }; perjanjian dan pos dari semua tahun dalam sumber-sumber ini
corridors-reach_asean = Di dalam ASEAN
corridors-reach_world = Dari ASEAN ke mana pun
corridors-filter_reach = Koridor mana
corridors-filter_protection = Yang tercatat
corridors-all_protection = Apa pun yang tercatat
corridors-group = Kelompok
corridors-corridor = Koridor
corridors-axis_share = Persen migran
corridors-axis_persons = Orang
corridors-share_text = { $persons } orang dalam { $corridors } koridor
corridors-route = { $origin } – { $destination }
corridors-origins_title_asean = Yang tercatat bagi migran dari { $origins } negara anggota yang tinggal di negara anggota lain
corridors-origins_title_world = Yang tercatat bagi migran dari { $origins } negara anggota, di mana pun mereka tinggal
corridors-origins_note = Bagian dari migran tiap negara itu sendiri, negara dengan migran terbanyak lebih dulu. Angka di balik bagian itu ada dalam tabel.
corridors-largest_title = { $corridors ->
    [0] Tidak ada koridor dengan perkiraan
   *[other] { $share ->
            [100] { $corridors } koridor dengan perkiraan
           *[other] { $five } terbesar dari { $corridors } koridor dengan perkiraan memuat { $share } persen orangnya
         }
 }
corridors-largest_note = { $drawn } terbesar dari { $corridors } koridor; warnanya menunjukkan apa yang ditemukan untuk masing-masing. Orangnya adalah migran sesuai perkiraan Perserikatan Bangsa-Bangsa, di banyak negara termasuk pengungsi.
corridors-list_title = { $corridors ->
    [0] Tidak ada koridor
   *[other] { $corridors } koridor
 }, satu per satu{ $unknown ->
    [0] {""}
   *[other] ; { $unknown } tanpa perkiraan jumlah orang
 }
corridors-list_note = Juga koridor tanpa perkiraan jumlah orang. Instrumen terbaru adalah yang terakhir ditandatangani; hal terakhir yang diketahui tentangnya disebut di sampingnya.
corridors-view_all = Semua koridor
corridors-view_one = Satu koridor
corridors-matrix_title = { $bare ->
    [0] Antara negara anggota dan { $destinations } tujuan dengan migran terbanyak, setiap koridor punya instrumen atau atase ketenagakerjaan
   *[other] Antara negara anggota dan { $destinations } tujuan dengan migran terbanyak, { $bare } koridor tidak punya instrumen maupun atase ketenagakerjaan
 }
corridors-matrix_note = Migran dalam ribuan di samping apa yang ditemukan; tanpa angka jika tidak ada perkiraan. Sel membuka semua yang tercatat tentang koridornya.
corridors-matrix_empty = kosong: tidak ada yang tercatat
corridors-thousands = { $thousands }
corridors-under_one_thousand = <1
corridors-cell = { $kind }, { $persons } orang
corridors-one_lead = Apa yang melindungi orang yang pindah dari satu negara ke negara lain, dan apa yang tidak tercatat?
corridors-answer_nothing = Tidak ada yang tercatat tentang { $origin } – { $destination }: Perserikatan Bangsa-Bangsa tidak memberikan perkiraan migran untuk pasangan ini, dan tidak ada daftar perjanjian atau atase ketenagakerjaan yang dibaca yang menyebutnya.
corridors-answer_spoken_of = Ada sumber yang menyebut naskah antara { $origin } dan { $destination }; tidak ada yang tercatat.
corridors-answer_nothing_else = Selain itu tidak ada yang tercatat: Perserikatan Bangsa-Bangsa tidak memberikan perkiraan migran untuk pasangan ini, dan tidak ditemukan perjanjian atau atase ketenagakerjaan.
corridors-looked_for = Dicari dan tidak tersedia: { $what }. { $reason } ({ $source }).
corridors-answer_people = { $persons } orang dari { $origin } tinggal di { $destination } pada { $year }, menurut perkiraan Perserikatan Bangsa-Bangsa.
corridors-answer_no_people = Berapa orang dari { $origin } yang tinggal di { $destination } tidak diketahui: tidak ada perkiraan untuk pasangan ini.
corridors-answer_protected = { $signed ->
    [0] Tidak ada instrumen yang ditandatangani tentang perpindahan ini yang tercatat
    *[other] Tercatat { $signed } instrumen yang ditandatangani tentang perpindahan ini{ $dated ->
            [0] {""}
           *[other] {" "}(terbaru { $newest })
        }, masih berlaku atau tidak
}{ $over ->
    [0] {""}
   *[other] {" "}({ $over } diketahui telah berakhir, diganti, atau ditangguhkan)
}{ $in_process ->
    [0] {""}
   *[other] {" "}({ $in_process } lagi dalam proses)
}, dan { $places ->
    [0] tidak ada pos atase ketenagakerjaan di sana.
    *[other] ada atase ketenagakerjaan negara mereka di { $places } tempat di sana.
}
corridors-one_provinces = { $others ->
    [0] Itu instrumen provinsi dan bukan instrumen seluruh negara: { $named }.
   *[other] { $of } di antaranya instrumen provinsi dan bukan instrumen seluruh negara: { $named }.
 }
corridors-provinces = Instrumen suatu provinsi dihitung untuk seluruh negaranya: { $said }.
corridors-without_estimate = { $corridors ->
   *[other] { $corridors } koridor tidak digambar karena tidak ada perkiraannya, yang tidak berarti nol: ke { $destinations }.
 }
corridors-of_provinces = { $provinces } untuk { $country }
corridors-of_text_over = { $agreement }: { $state }
corridors-answer_pays = Siapa yang membayar perekrutan: { $said }{ $others ->
    [0] {""}
   *[other] ; tentang { $others } naskah lain yang ditandatangani hal itu tidak tercatat
 }.
corridors-answer_pays_newest = Menurut naskah terbaru yang ditandatangani ({ $agreement }), siapa yang membayar perekrutan tidak tercatat.
corridors-answer_pays_under = “{ $provisions }” ({ $agreements })
corridors-answer_pays_unread = Siapa yang membayar perekrutan tidak tersedia: tidak ada sumber yang dibaca yang menjelaskan isi naskah-naskah ini.
corridors-answer_pays_not_among = Siapa yang membayar perekrutan tidak tersedia: sumber yang dibaca menjelaskan { $described } naskah tanpa menyebutnya, dan itu tidak berarti naskahnya tidak mengaturnya.
corridors-one_title = { $origin } – { $destination } dalam angka
corridors-one_note = Setiap angka dihitung sendiri. Instrumen dihitung jika pihak berwenang kedua negara menyepakatinya untuk pekerja yang pindah ke arah ini, berlaku atau tidak; kesepahaman dengan asosiasi perusahaan penempatan tidak dihitung, begitu pula antara dua negara asal. Pusat adalah pusat di seluruh negara, bukan di koridor ini.
corridors-one_people = Orang
corridors-one_people_note = Semua migran, perkiraan untuk pertengahan { $year }
corridors-one_people_none = Tidak ada perkiraan untuk pasangan ini, yang tidak berarti nol
corridors-one_signed = Instrumen ditandatangani
corridors-one_in_process = { $in_process ->
    [0] Tidak ada yang menunggu penandatanganan
   *[other] { $in_process } lagi menunggu penandatanganan
 }
corridors-one_posts = Tempat dengan atase ketenagakerjaan
corridors-one_posts_note = Dari negara asal, di negara tujuan
corridors-one_centres = Pusat sumber daya di { $place }
corridors-criteria_none = Tidak tercatat instrumen yang mencakup pekerja yang pindah ke arah ini
corridors-criteria_note = Sel kosong berarti tidak ada yang tercatat, bukan tidak ada: naskahnya mungkin tetap memuatnya. { $unknown ->
    [0] Dari setiap instrumen tercatat sedikitnya satu ketentuan.
   *[other] Dari { $unknown } instrumen tidak tercatat satu ketentuan pun (·).
 }
corridors-instruments_title = { $instruments ->
    [0] Tidak ada instrumen yang tercatat
   *[other] { $instruments } instrumen, dan keadaan masing-masing
 }
corridors-posts_title = { $places ->
    [0] Tidak ada pos atase ketenagakerjaan yang tercatat
   *[other] Tempat atase ketenagakerjaan: { $places } entri
 }
corridors-services_title = Yang dilakukan perwakilan negara asal bagi pekerja
corridors-centres_title = Pusat sumber daya di kedua ujung
corridors-complaints_title = Angka pengaduan kedua negara tentang semua migrannya, terbaru lebih dulu
corridors-complaints_note = Yang diterbitkan pelapor kedua negara tentang semua migrannya, bukan hanya tentang koridor ini. Angka dengan ukuran berbeda tidak pernah dijumlahkan.
corridors-costs_title = Yang dibayar pekerja dari { $origin } untuk direkrut{ $own ->
    [0] , ke semua tujuan: tidak ada angka khusus { $destination }
   *[other] , angka untuk { $destination } lebih dulu
 }
corridors-costs_note = Yang untuk tujuan ini disebut lebih dulu; yang tanpa tujuan adalah tentang semua pekerja negara itu.
corridors-agencies_title = Perusahaan { $origin } dengan peringkat yang diterbitkan
corridors-agencies_note = Peringkat berada pada skala siklusnya sendiri; itu milik perusahaan, bukan koridor ini.
corridors-treaties_title = Siapa meratifikasi apa, di antara negara anggota di kedua ujung
corridors-treaties_note = Hanya tindakan yang dinyatakan suatu halaman; sel kosong berarti tidak ditemukan, bukan “tidak diratifikasi”. Perjanjian internasional hanya dicatat untuk negara anggota.
corridors-missing_title = Yang tidak tercatat tentang koridor ini
corridors-no_instruments = Instrumen: tidak ada daftar dan halaman yang dibaca yang menyebut instrumen yang mencakup pekerja yang pindah ke arah ini.
corridors-no_posts = Atase ketenagakerjaan: tidak ada daftar yang dibaca yang menyebut pos negara asal di sana.
corridors-no_services = Layanan perwakilan: tidak ada sumber yang dibaca yang menyebutnya.
corridors-no_centres = Pusat sumber daya: tidak ada yang tercatat di kedua ujung.
corridors-no_complaints = Pengaduan: tidak ada angka dari pelapor di kedua ujung yang tercatat.
corridors-no_costs = Biaya perekrutan: tidak ada survei atau halaman yang dibaca yang memberikannya untuk pekerja negara ini.
corridors-no_agencies = Perusahaan berperingkat: tidak ada asosiasi negara asal yang menerbitkan peringkat yang tercatat.

## Complaints

complaints-title = Pengaduan
complaints-lead = Apa yang diadukan pekerja migran, di mana, dan apakah meningkat?
complaints-answer_rose = { $place }: { $what } naik dari { $before } pada { $first } menjadi { $now } pada { $last }
complaints-answer_fell = { $place }: { $what } turun dari { $before } pada { $first } menjadi { $now } pada { $last }
complaints-answer_stayed = { $place }: { $what } pada { $last } sama dengan { $first }, { $now } setelah { $before }
complaints-answer_workers = Angka ini tidak memuat berapa banyak pekerja berada di luar negeri: naik atau turun tidak menunjukkan apakah keadaan pekerja lebih baik atau lebih buruk.
complaints-with_years_between = { $said } ({ $between }).
complaints-in_year = { $value } pada { $year }
complaints-not_in_year = tidak ada hitungan khusus { $year }
complaints-answer_unknown = Apakah pengaduan meningkat tidak diketahui: tidak ada lembaga yang menerbitkan dua tahun penuh yang dapat dibandingkan.
complaints-of_every_worker = Lembaga ini menghitung semua pekerja, termasuk pekerja setempat: berapa di antaranya migran tidak disebutkan.
complaints-answer_newer = Lebih baru dari angka ini dan tidak untuk dibandingkan dengannya: { $counts }.
complaints-newer_counted = { $place }: { $measure }, { $value } { $unit } ({ $reporter }, { $period })
complaints-newer_of_every_worker = { $place }: { $measure }, { $value } { $unit } dari semua pekerja, termasuk pekerja setempat ({ $reporter }, { $period })
complaints-answer_elsewhere = Di { $places } negara dan kelompok negara lain dengan angka yang diterbitkan, tidak ada dua tahun penuh terakhir yang dapat dibandingkan: apakah pengaduan di sana meningkat tidak diketahui.
complaints-most_answer = Dalam rincian terbaru ({ $place }, { $period }), pengaduan paling sering tentang: { $kinds }.
complaints-most_by_unknown = Tidak ada rincian pengaduan menurut tempat yang tercatat.
complaints-most_by_destination = Dalam rincian terbaru menurut negara tujuan ({ $place }, { $period }), pengaduan terbanyak dari: { $kinds }. Negara yang tidak disebut sumber tidak diketahui.
complaints-most_by_origin = Dalam rincian terbaru menurut daerah asal ({ $place }, { $period }), pengaduan terbanyak dari orang asal: { $kinds }. Daerah yang tidak disebut sumber tidak diketahui.
complaints-kind_counted = { $kind } ({ $value })
complaints-three = { $first }, { $second } dan { $third }
complaints-filter_country = Negara
complaints-filter_measure = Yang dihitung
complaints-filter_split = Dirinci menurut
complaints-filter_unit = Satuan
complaints-filter_reporter = Pelapor
complaints-filter_sex = Jenis kelamin
complaints-filter_year = Tahun periode
complaints-all_reporters = Semua pelapor
complaints-all_sexes = Semua, seperti diterbitkan
complaints-all_years = Semua tahun
complaints-split_any = Dirinci atau tidak
complaints-measure_option = { $label } ({ $figures })
complaints-view_figures = Tentang apa, dan apakah meningkat
complaints-view_returns = Laporan bulanan pusat
complaints-view_centres = Di mana pusatnya
complaints-view_mechanisms = Mekanisme yang dijelaskan
complaints-none = Tidak ada angka pengaduan untuk pilihan ini. Di bawah ini adalah yang dicari.
complaints-look_up = Cari angka yang diterbitkan
complaints-practice = LATIHAN: angka ini rekaan, untuk mencoba produk. Angka ini tidak mengatakan apa pun tentang pusat mana pun.
complaints-no_returns = Belum ada laporan bulanan pusat yang diterbitkan di sini. Bila organisasi yang mengelola pusat menerbitkannya, laporan itu ada di sini bulan demi bulan; sampai saat itu, inilah hitungan terbaru tiap lembaga.
complaints-all_categories = Semua jenis
complaints-all_centres = Semua pusat
complaints-not_due = kosong: belum jatuh tempo
complaints-sign_missing = –
complaints-sign_nil = 0
complaints-sign_partial = ½
complaints-sign_late = T
complaints-sign_in_time = ✓
complaints-sign_corrected = K
complaints-state_missing = hilang
complaints-state_nil = tidak ada yang dilaporkan
complaints-state_partial = sebagian
complaints-state_late = terlambat
complaints-state_in_time = tepat waktu
complaints-state_corrected = dikoreksi
complaints-returned_title = Dari laporan bulanan yang jatuh tempo, { $returned } dari { $due } diterima; hilang: { $missing }
complaints-returned_note = Dua belas bulan terbaru yang jatuh tempo sampai hari penerbitan terbaru. Suatu bulan terlambat bila laporan pertamanya diserahkan setelah hari jatuh tempo; koreksi tidak membuatnya terlambat. Bulan yang hilang bukan nol: tidak ada yang diketahui tentangnya.
complaints-returned_numbers_title = Yang dilaporkan pusat, { $period }
complaints-tile_centres = Pusat yang melapor
complaints-tile_centres_help = Pusat yang oleh suatu organisasi diharapkan melapor tiap bulan.
complaints-tile_returns = Laporan bulanan
complaints-tile_returns_help = Diterima dari yang jatuh tempo: { $late } terlambat, { $missing } hilang.
complaints-tile_received = Pengaduan diterima
complaints-tile_received_help = Jumlah bulan yang laporannya diterima; yang hilang tidak ada dalam jumlah mana pun.
complaints-tile_outcome = Pengaduan diselesaikan
complaints-tile_outcome_help = Diselesaikan dalam bulan-bulan ini, kapan pun diterima: tidak dapat dibuat tingkat dari keduanya.
complaints-of = { $part } dari { $whole }
complaints-hidden_note = Hitungan kecil tidak ditampilkan, untuk melindungi orang, dan tidak ada dalam jumlah mana pun; begitu pula yang dapat membocorkannya. Jumlah adalah dari versi yang berlaku. Laporan pusat dan angka yang diterbitkan pihak lain tidak pernah dijumlahkan.
complaints-hidden_count = tidak ditampilkan
complaints-returned_counted = { $value }, dari { $centres } pusat; { $hidden ->
    [0] tidak ada yang disembunyikan
   *[other] { $hidden } hitungan kecil tidak ditampilkan
}
complaints-returned_unknown = Tidak ada yang dilaporkan untuk pilihan ini
complaints-returned_months_title = { $measure }: { $value } pada { $month }, menurut laporan { $centres } pusat
complaints-returned_months_note = Dua puluh empat bulan terbaru digambar, semuanya ada dalam tabel. Setiap bulan adalah jumlah pusat yang melaporkannya; berapa pusatnya disebut di sampingnya, jadi penurunan mungkin karena laporan yang hilang. Yang diselesaikan dalam suatu bulan mungkin diterima jauh sebelumnya: tingkat menurut waktu penerimaan tidak diketahui dari laporan ini.
complaints-returned_kinds_title = Pengaduan paling sering tentang { $kind }, { $period }
complaints-returned_destinations_title = Pengaduan paling banyak dari { $place }, { $period }
complaints-returned_centres_title = { $centres } pusat: bagaimana laporannya diterima, dan berapa jumlahnya, { $period }
complaints-answer_returned = Dari laporan bulanan pusat yang jatuh tempo sejak { $period }, { $returned } dari { $due } diterima.
complaints-answer_practice = LATIHAN, rekaan: dari laporan bulanan pusat yang jatuh tempo sejak { $period }, { $returned } dari { $due } diterima.
complaints-trend_title = { $place }: { $what }, { $before } pada { $first } ({ $before_a_month } per bulan) dan { $now } pada { $last } ({ $now_a_month } per bulan)
complaints-trend_unknown = Apakah pengaduan meningkat tidak diketahui di sini: tidak ada dua tahun penuh terakhir yang dapat dibandingkan
complaints-trend_note = Setiap garis adalah satu hitungan yang diterbitkan, sepanjang periodenya dan setinggi rata-rata per bulannya: dengan begitu hitungan tiga tahun dan tiga bulan dapat dibaca berdampingan. Setiap panel punya skala sendiri; tahunnya sama. Garis putus menandai lembaga lain mengambil alih penghitungan: yang dihitung mungkin berbeda. Bila tidak digambar, tidak ada yang ditemukan, dan itu bukan nol. Hitungan kurang dari tiga bulan dan yang bertumpang tindih dengan satu tahun penuh tidak digambar, begitu pula hitungan menurut tujuan, saluran dan jenis kelamin; semuanya ada di bawah. Lembaga di Singapura melayani semua pekerja: hitungan pekerja asing berdampingan dengan hitungan semua.
complaints-period_year = Satu tahun kalender
complaints-period_revised = Satu tahun kalender, diterbitkan dengan beberapa nilai
complaints-period_other = Periode lain
complaints-a_month = Per bulan
complaints-break = dari sini diterbitkan { $reporter }
complaints-counted = { $value } { $unit }, { $period }, { $reporter }.
complaints-also = Juga diterbitkan: { $values }.
complaints-series = { $place }: { $what } ({ $body })
complaints-ended_apart = { $series } seri lama, yang berakhir paling lambat { $last }, berada di bawah.
complaints-ended_title = { $series ->
    [0] Tidak ada seri hitungan lama
   *[other] { $series } seri hitungan lama, tanpa hitungan sesudah { $last } dalam sumber-sumber ini
 }
complaints-doubted = Tanda tanya berada di belakang satu hitungan { $series }, { $period }: { $remark }.
complaints-one_period_only = Tidak digambar, karena tidak ada lembaga yang menerbitkan dua periode yang dapat dibandingkan: { $places }. Apakah pengaduan di sana meningkat tidak diketahui.
complaints-kind = Jenis pengaduan
complaints-most_title = { $place }: pengaduan paling sering tentang { $first } lalu { $second }
complaints-about_unknown = Tentang apa pengaduan itu tidak diketahui di sini: tidak ada lembaga yang menerbitkan tiga jenis dari satu periode
complaints-about_note = Hanya jenis yang disebut sumber; tentang apa sisanya tidak diterbitkan, jadi bagian-bagiannya tidak dijumlahkan. Dihitung oleh { $reporter }, dalam rincian terbarunya untuk setengah tahun atau lebih; bila lembaga melayani semua pekerja, pekerja lokal juga termasuk. Keinginan, misalnya untuk dipulangkan, adalah permintaan dan bukan pelanggaran. Pilih negara untuk melihat yang dihitung di sana.
complaints-newest_title = { $reporters ->
    [0] Tidak ada lembaga yang menghitung pengaduan yang diketahui di sini
   *[other] Hitungan terbaru dari { $reporters } lembaga yang menghitung pengaduan
 }
complaints-newest_note = Periode terbaru tiap lembaga; keseluruhannya bila diterbitkan, kalau tidak bagian terbarunya. Kasus, pengaduan, pengadu dan panggilan adalah hal berbeda: satu kasus dapat memuat banyak orang. Periode dan satuannya berbeda, jadi angkanya tidak untuk dibandingkan. Di sini hanya dihitung yang masuk, juga bila periodenya tidak disebut; gambar hitungan terakhir memuat juga yang ditangani atau diselesaikan, dan hanya hitungan dengan periode. Karena itu jumlah lembaganya tidak sama.
complaints-latest_title = { $bodies ->
    [0] Tidak ada lembaga yang diketahui menghitung pengaduan beserta periodenya
   *[other] Hitungan terakhir dari { $bodies } lembaga, masing-masing dengan periodenya sendiri; yang terbaru sampai { $last }
 }
complaints-latest_note = Hitungan terbaru semua jenis pengaduan dari tiap lembaga, digambar sepanjang periodenya; bagi lembaga yang tidak pernah menerbitkan semua jenis bersama-sama, hitungan terbaru satu jenis atau kelompok yang disebut di barisnya. Panjang dan angka di sini tidak untuk dibandingkan: yang masuk, yang ditangani dan yang diselesaikan adalah hal berbeda, dan perkara hukum dapat menyangkut pekerja yang dituduh. Catatan tentang suatu hitungan ada di barisnya dalam tabel.
complaints-latest_older = Tidak digambar: { $bodies } lembaga yang hitungan terbarunya { $years } tahun atau lebih sebelum yang terbaru di sini.
complaints-latest_row_counted = { $place }: { $measure }, { $value } ({ $reporter })
complaints-latest_row_of_every_worker = { $place }: { $measure }, { $value }, termasuk pekerja setempat ({ $reporter })
complaints-latest_heading = Tempat, apa yang dihitung, dan oleh siapa
complaints-figures_title = { $measure }, dalam { $unit }: semua angka yang diterbitkan, terbaru lebih dulu
complaints-published_title = { $figures ->
    [0] Tidak ada angka pengaduan yang diterbitkan yang diketahui di sini
   *[other] { $figures } angka pengaduan yang diterbitkan, masing-masing dengan periode dan satuan sendiri
 }
complaints-figures_note = Setiap angka punya pelapor dan periode sendiri; tidak pernah dijumlahkan. Periode tanpa angka tidak tersedia; itu bukan nol. Yang dihitung: { $meaning }
complaints-no_period = periode tidak disebut
complaints-period_to = sampai { $end }
complaints-period_from = sejak { $start }
complaints-vintages_title = Diterbitkan lebih dari sekali, dengan nilai berbeda
complaints-vintages_note = Setiap baris adalah satu terbitan. Angka yang diperbaiki tidak pernah menggantikan yang sebelumnya: bandingkan tanggal pelaporan dan akhir periodenya.
complaints-centres_title = { $centres ->
    [0] Tidak ada pusat sumber daya pekerja migran yang disebut dalam sumber ini
   *[other] { $centres } pusat sumber daya pekerja migran disebut, di { $countries } negara
 }; { $others ->
    [0] tidak ada pusat atau tempat lain
   *[other] { $others } pusat, tempat dan loket lain
 } yang tercantum di sampingnya
complaints-centres_note = Bukan daftar pusat yang buka hari ini. Pusat sumber daya pekerja migran dihitung bila sumber menyebut namanya dan menyebutnya demikian; angka itu sama di mana pun. Di peta juga ada pusat jenis lain: pusat negara, pusat nelayan, lokasi sasaran proyek, loket dan kelompok pusat; { $unplaced ->
    [0] semuanya diketahui tempatnya
   *[other] { $unplaced } tidak diketahui tempatnya dan tidak digambar
 }.
complaints-centre_numbers_title = { $centres ->
    [0] Tidak ada pusat sumber daya yang disebut di sini, { $others ->
            [0] dan tidak ada pusat lain
           *[other] hanya { $others } pusat lain
         }
   *[other] Dari { $centres } pusat sumber daya yang disebut, { $country } punya paling banyak: { $most }
 }
complaints-centre_numbers_of = Di { $country } disebut { $centres } pusat sumber daya{ $others ->
    [0] {""}
   *[other] , dan { $others } pusat lain
 }
complaints-centre_numbers_note = Yang dihitung di sini adalah pusat yang disebut namanya oleh sumber. Angka yang hanya dinyatakan dihitung dengan cara lain, sering tanpa daftar, dan tidak dapat dibandingkan: { $stated }.
complaints-centre_numbers_unstated = Yang dihitung di sini adalah pusat yang disebut namanya oleh sumber. Tidak ditemukan jumlah pusat yang dinyatakan.
complaints-centres_stated = { $value } { $unit } di { $place } ({ $reporter }, { $period })
complaints-centres_own = Pusat sumber daya pekerja migran
complaints-centres_others = Pusat, tempat, loket dan kelompok lain
complaints-axis_centres = Disebut dalam sumber
complaints-mechanism_title = { $mechanism }: { $steps } langkah seperti dijelaskan
complaints-mechanism_built = { $mechanism }: bagaimana dibentuk, dalam { $steps } tahap
complaints-mechanism_dated = Seperti dijelaskan sampai { $date }: yang berubah sejak itu tidak tercatat.
complaints-mechanism_undated = Penjelasannya tidak bertanggal: apakah kini masih demikian tidak tercatat.
complaints-mechanism_note = Dijalankan oleh { $operator }. Keadaan yang dijelaskan: { $status }. { $purpose }
complaints-where = Cara mengadu yang dijelaskan oleh sumber: { $ways }.
complaints-where_none = Tidak ada sumber yang dibaca yang menjelaskan tempat pekerja migran dapat mengadu.
complaints-where_centres = { $centres ->
    [0] Tidak ada pusat sumber daya pekerja migran yang disebut.
   *[other] { $centres } pusat sumber daya pekerja migran disebut, di { $countries } negara.
 }
complaints-where_choose = Pilih negara untuk melihat apa yang diketahui di sana.
complaints-where_in = Cara mengadu di { $place } yang dijelaskan oleh sumber: { $ways }. { $described }
complaints-where_none_in = Tidak ada sumber yang dibaca yang menjelaskan tempat pekerja migran dapat mengadu di { $place }; itu tidak berarti bahwa tidak ada yang menerima pengaduan di sana.
complaints-where_centres_in = { $centres ->
    [0] Tidak ada pusat sumber daya pekerja migran di { $place } yang disebut.
   *[other] Pusat sumber daya pekerja migran yang disebut di { $place }: { $named }{ $more ->
        [0] {""}
       *[other] {" "}dan { $more } lainnya
     }.
 }
complaints-where_bodies = Jumlah pengaduan di sana diterbitkan oleh: { $bodies }.
complaints-where_check = Alamat tidak tercatat di sini: kedutaan atau kantor ketenagakerjaan dapat memberi tahu tempat mengadu saat ini.
complaints-where_way = { $mechanism } ({ $operator })
complaints-where_way_of = { $place }: { $mechanism } ({ $operator })
complaints-where_centre = { $name } ({ $place })
complaints-gaps_title = Yang tidak tersedia tentang pengaduan, dan alasannya
complaints-on_map = { $kind }; tuan rumah: { $host }

## Recruitment agencies

agencies-title = Perusahaan penempatan
agencies-lead = Perusahaan penempatan mana yang diperingkat, bagaimana caranya, dan apa arti suatu peringkat?
agencies-answer = Dalam pemeringkatan terbaru yang ditemukan, { $ranking }, { $association } menilai { $assessed } perusahaan: { $said }.
agencies-answer_unknown = Perusahaan mana yang diperingkat tidak diketahui: sumber ini tidak memuat pemeringkatan.
agencies-answer_named = Terakhir diketahui namanya dengan peringkat tertinggi, { $grade }: { $names }, dalam { $ranking }
agencies-answer_inferred = { $said }, siklus yang disimpulkan dari tanggal
agencies-answer_earlier = { $said }; siapa yang memilikinya dalam pemeringkatan terbaru tidak diketahui
agencies-answer_ends = { $said }.
agencies-names = { $one } dan { $other }
agencies-answer_meaning = Arti peringkat: { $meanings }.
agencies-meaning_said = pada { $scale }, peringkat tertinggi, { $highest }, disebut { $first }, yang terendah, { $lowest }, disebut { $last }
agencies-meaning_unsaid = pada { $scale }, arti tiap peringkat tidak diterbitkan
agencies-with_grade = { $count } dengan { $grade }
agencies-not_eligible = { $count } tidak memenuhi syarat
agencies-no_grades = jumlah perusahaan menurut peringkat tidak diterbitkan
agencies-stars = { $stars } bintang
agencies-step = { $grade }: { $meaning }
agencies-ladder_title = Perusahaan menurut peringkat dalam { $ranking }: { $said }
agencies-ladder_note = Arti peringkat: { $meaning }. Tiap kolom adalah satu siklus, tiap baris satu peringkat pada skalanya sendiri; warna lebih gelap berarti bagian lebih besar dari perusahaan yang dinilai. Huruf dan bintang adalah dua skala tanpa konversi yang diterbitkan dan tidak pernah digabungkan. Angka adalah jumlah perusahaan, bagian adalah seperti tercetak; tunjuk untuk melihat yang tercetak dan siapa yang disebut.
agencies-ladder_cycle = Siklus dan labelnya
agencies-ladder_empty = kosong: tidak diterbitkan
agencies-ladder_named = Disebut: { $names }.
agencies-find = Cari perusahaan
agencies-find_all = Pilih atau ketik nama
agencies-open_scorecard = Semua yang diketahui tentang perusahaan ini
agencies-open_centres = Pusat di { $place } tempat pekerja dapat mengadu
agencies-open_mechanism = Jalannya pengaduan, langkah demi langkah
agencies-back = Semua perusahaan dan pemeringkatan
agencies-view_participation = Siapa yang diperingkat
agencies-view_distribution = Satu pemeringkatan
agencies-view_named = Cari perusahaan
agencies-cycle_option_published = { $association }: siklus { $number }, label { $label }, revisi { $revision }, { $standing }
agencies-scale_published = skala sendiri
agencies-counted_title = Perusahaan menurut peringkat dalam pemeringkatan berlabel { $label } dari { $association }, revisi { $revision }, metode { $standing }
agencies-counted_part = Dihitung dari sebagian yang diterbitkan asosiasi pada waktu itu, dimasukkan di sini sebagai sejarah: bagian ini bukan bagian dari seluruh pemeringkatan.
agencies-counted_whole = Dihitung dari seluruh daftar yang diterbitkan asosiasi pada waktu itu, dimasukkan di sini sebagai sejarah.
agencies-counted_note = Dihitung dari peringkat yang diterbitkan asosiasi di sini. Apakah itu semua perusahaan yang dinilainya, asosiasi yang menyatakan; berapa yang direncanakannya ada di antara pemeringkatan yang diterbitkan di sini, bila diketahui.
agencies-illustrative = Pemeringkatan ini dibuat dengan metode percobaan. Ini menunjukkan cara kerja pemeringkatan dan tidak mengatakan apa pun tentang perusahaannya.
agencies-published_cycles_title = Pemeringkatan yang diterbitkan asosiasi di sini, dalam jumlah perusahaan
agencies-published_cycles_note = Revisi terbaru tiap siklus, dihitung dari peringkatnya sendiri. Bila sifatnya contoh, peringkatnya berasal dari metode percobaan dan tidak mengatakan apa pun tentang perusahaan.
agencies-nothing_published = Belum ada asosiasi yang menerbitkan pemeringkatan melalui produk ini. Pemeringkatan di atas diterbitkan oleh asosiasi dan pers.
agencies-published_grades_title = { $rows ->
    [0] Tidak ada peringkat yang diterbitkan asosiasi di sini
   *[other] { $rows } peringkat yang diterbitkan asosiasi di sini
 }
agencies-published_grades_note = Diterbitkan oleh asosiasi sendiri, sejauh diterbitkannya, revisi terbaru tiap siklus. Tanggalnya adalah tanggal penerbitan di sini; penilaiannya mungkin lebih lama. Bila sifatnya contoh, peringkatnya berasal dari metode percobaan dan tidak mengatakan apa pun tentang perusahaan. Kartu perusahaan menunjukkan nilai, bukti, koreksi dan tanggapan.
agencies-view_code = Kode etik
agencies-view_schemes = Skema lain
agencies-participation_title = Perusahaan yang dinilai: { $before } pada { $first }, { $now } pada { $last }; berizin, direncanakan dan dinilai dalam { $cycles } siklus
agencies-participation_unknown = Berapa perusahaan yang dinilai tidak diketahui
agencies-starred = * diterbitkan dengan kata seperti “sekitar” atau “lebih dari”
agencies-participation_note = Yang berizin, direncanakan dan dinilai diterbitkan oleh sumber dan pada tanggal berbeda; batang yang hilang berarti tidak tersedia, dan angka bertanda bintang diterbitkan dengan kata seperti “sekitar” atau “lebih dari”, yang ada dalam tabel. Tiap kelompok batang adalah satu siklus dan label tahunnya. Saat dokumen utama dibuat, lebih dari 100 perusahaan telah menandatangani kode etik; jumlah penanda tangan per siklus tidak tersedia. Berapa yang punya tiap peringkat ada di atas.
agencies-step_licensed = Berizin
agencies-step_planned = Direncanakan
agencies-step_assessed = Dinilai
agencies-axis_agencies = Perusahaan
agencies-steps_title = Semua angka yang diterbitkan tentang keikutsertaan dalam kode etik VAMAS
agencies-phases_title = Tahap-tahap seperti dijelaskan dokumen utama
agencies-choose_cycle = Siklus
agencies-cycle_option = Siklus { $number }, label { $label }
agencies-cycle_in_row = siklus { $number } ({ $label })
agencies-cycle_note = Diterbitkan pada { $published }{ $inferred ->
    [0] { "" }
   *[other] {" "}(tanggal yang disimpulkan)
 }, dengan { $scale }, menurut: { $code }.
agencies-scale_vamas_letters = skala huruf dari A1 sampai D2
agencies-scale_vamas_stars = skala satu sampai enam bintang
agencies-grade = Peringkat { $grade }
agencies-not_published = tidak diterbitkan
agencies-no_distribution = Menurut bahan umum, sebaran peringkat untuk siklus ini tidak diterbitkan.
agencies-distribution_title = Peringkat yang diterbitkan dari siklus berlabel { $label }, dalam { $unit }
agencies-distribution_note = Pada skala siklus itu sendiri, seperti diterbitkan. Huruf dan bintang adalah dua skala tanpa konversi yang diterbitkan dan tidak pernah digabungkan. Bagian yang tidak cocok dengan jumlah bulat perusahaan ditampilkan seperti tercetak, dengan keraguannya dalam tabel.
agencies-cycles_title = Siklus
agencies-movement_title = Perpindahan antarsiklus, bila diterbitkan
agencies-movement_note = Dalam bahan umum, hanya perpindahan dari siklus pertama ke siklus kedua yang diterbitkan, di antara 20 perusahaan siklus pertama.
agencies-movement_unknown = Perpindahan sejak itu tidak tersedia.
agencies-movement_here = Perpindahan antara pemeringkatan yang diterbitkan asosiasi di sini dihitung dalam gambar tersendiri.
agencies-moved_title = Sejak pemeringkatan sebelumnya pada skala yang sama, { $told }: { $association }, { $ranking }
agencies-moved_count = { $moved }: { $count }
agencies-moved_unknown = Tidak ada dua pemeringkatan dengan satu skala yang diterbitkan di sini, jadi perpindahan tidak dapat dihitung
agencies-moved_note = Setiap perusahaan dari peringkatnya dalam { $before } ke peringkatnya dalam { $ranking }: baris adalah yang dulu, kolom adalah yang sekarang. Hanya pemeringkatan satu asosiasi dengan satu skala yang dibandingkan; alasannya adalah yang dicatat asosiasi.
agencies-moved_absent = tidak diperingkat
agencies-moved_empty = kosong: tidak ada perusahaan
agencies-strong_only = Hanya peringkat dari laporan mandiri yang menyebut siklusnya
agencies-named_title = { $agencies ->
    [0] Tidak ada perusahaan yang disebut dengan peringkatnya
   *[other] { $agencies } perusahaan disebut dengan peringkatnya, siklus terbaru lebih dulu
 }
agencies-named_note = Hanya tabel siklus pertama yang menyebut setiap perusahaan yang dinilai. Setelah itu, yang disebut adalah sampel pilihan sendiri: perusahaan mengiklankan peringkat yang baik. Sampel ini tidak pernah dipakai untuk sebaran, dan perusahaan yang tidak ada di sini berarti tidak diketahui, bukan tidak diperingkat.
agencies-subjects_title = Pokok-pokok kode etik VAMAS, menurut urutan terbitnya
agencies-subjects_note = Urutan dalam daftar yang diterbitkan, bukan nomor pasal yang dipastikan. Naskah kode etiknya tidak ditemukan dalam bahan umum.
agencies-evidence_title = Siapa yang dimintai bukti
agencies-standards_title = Standar pengaturan mandiri yang disahkan Badan Pengurus ILO, dan keraguan tentang pengaturan mandiri
agencies-schemes_title = Kode etik, pemeringkatan dan sertifikasi berdampingan
agencies-schemes_note = Menurut sumber; yang dicari tetapi tidak ditemukan disebut dalam kolom sendiri. Skala dari skema berbeda tidak dapat dibandingkan.
agencies-taking_part_title = { $numbers ->
    [0] Tidak ada angka yang diterbitkan tentang keikutsertaan dalam kode etik dan skema
   *[other] { $numbers } angka yang diterbitkan tentang keikutsertaan dalam kode etik dan skema
 }
agencies-others_title = Angka yang diterbitkan tentang keikutsertaan dalam skema lain

## A country

country-title = Satu negara
country-both = { $one } dan { $other }
country-choose = Negara anggota
country-question = Apa yang melindungi pekerja migran dari dan di { $name }, anggota ASEAN sejak { $since }?
country-beside = Bandingkan dengan
country-nobody = Tanpa negara lain
country-everything = Semua tentang { $name }
country-numbers_title = { $name }, anggota ASEAN sejak { $since }: apa yang dinyatakan sumber tentang kerja samanya dalam migrasi kerja, apa yang dapat dihitung, di mana sumber berbeda, dan apa yang tidak disebut
country-numbers_note = Tujuh hitungan hal yang berbeda, tidak pernah dijumlahkan.
country-tile_instruments = Instrumen ditandatangani
country-tile_instruments_none = Tidak ada instrumen yang disebut dalam sumber; bukan berarti tidak ada
country-counted_table_2 = { $count } dalam Tabel 2, sampai 2010
country-counted_since_2010 = { $count } di halaman umum, sejak 2010
country-counted_dataset = { $count } dalam satu himpunan data penelitian
country-counted_text = { $count } disebut hanya dalam teks
country-counted_steward = { $count } dimasukkan oleh pengelola data
country-counted_in_process = { $count } lagi dalam proses
country-tile_stated = Pos atase yang dinyatakan
country-tile_stated_note = Totalnya sendiri dalam Tabel 1
country-tile_stated_none = Tidak ada dalam Tabel 1 tentang atase ketenagakerjaan
country-tile_counted = Pos atase yang dihitung
country-posts_from_places = Dari daftar { $places } tempat dalam Tabel 1
country-places_elsewhere = Tidak ada dalam Tabel 1; { $places ->
    [0] tidak ada tempat yang disebut di halaman umum
   *[other] { $places } tempat disebut di halaman umum
 }
country-tile_centres = Pusat sumber daya
country-tile_centres_none = Tidak ada pusat yang disebut dalam sumber; bukan berarti tidak ada
country-centres_beside = Disebut dalam sumber, { $others ->
    [0] tanpa tempat atau pusat lain
   *[other] dengan { $others } tempat dan pusat lain
 } di sampingnya
country-centres_of_others = Tidak ada pusat sumber daya pekerja migran yang disebut; { $others ->
    [0] jenis lain pun tidak ada
   *[other] ada { $others } dari jenis lain
 }
country-tile_complaints = Angka pengaduan
country-tile_complaints_note = Diterbitkan, masing-masing dengan periode dan satuan sendiri; tidak dijumlahkan
country-tile_complaints_none = Tidak ditemukan angka yang diterbitkan; bukan berarti tidak ada pengaduan
country-tile_discrepancies = Perbedaan
country-tile_discrepancies_note = Pasangan pernyataan yang tidak mungkin keduanya benar
country-tile_discrepancies_none = Tidak ada perbedaan yang tercatat hanya untuk negara ini
country-tile_gaps = Fakta tidak tersedia
country-tile_gaps_note = Dicari dan tidak ditemukan, masing-masing dengan alasannya
country-tile_gaps_none = Tidak ada fakta yang hilang yang tercatat hanya untuk negara ini
country-none_recorded = tidak ada yang tercatat
country-counterparts_title = Instrumen { $name } menurut pihak lain, ditandatangani dan dalam proses
country-on_record = Apa lagi yang tercatat tentang { $name }, menurut topik
country-record_note = Hal-hal berbeda, tidak pernah dijumlahkan.
country-record_statements = Jumlah atase
country-record_posts = Tempat atase
country-record_received = Pos negara lain di sini
country-record_initiatives = Prakarsa
country-record_forums = Forum
country-record_meetings = Pertemuan yang diadakan di sini
country-record_commitments = Bukti tentang janji
country-record_codes = Kode etik dan pemeringkatan
country-record_figures = Angka lain
country-note_forums = Disebut dalam sumber ini; tidak disebut tidak sama dengan bukan anggota.
country-note_figures = Seperti diterbitkan, masing-masing dengan satuan dan periode sendiri.
country-section_agreements = Perjanjian { $name }, sebagai salah satu pihak, ditandatangani atau dalam proses ({ $rows })
country-section_provisions = Isi perjanjiannya menurut sumber ({ $rows })
country-section_stated = Atase: dinyatakan dan dihitung
country-section_statements = Atase: semua angka yang dinyatakan
country-section_posts = Tempat { $name } menempatkan atase ketenagakerjaan ({ $rows })
country-section_received = Atase negara lain di { $name } ({ $rows })
country-section_services = Yang dilakukan perwakilan { $name } bagi pekerja ({ $rows })
country-section_coverage = Koridor: perjanjian, pos, atau keduanya ({ $rows })
country-section_centres = Pusat sumber daya dan lembaga lain yang melayani pekerja migran ({ $rows })
country-section_mechanisms = Mekanisme pengaduan, langkah demi langkah ({ $rows })
country-section_complaints = Angka pengaduan yang diterbitkan ({ $rows })
country-section_initiatives = Kerja sama yang melibatkan { $name } ({ $rows })
country-section_forums = Forum dan proses yang menyebut { $name } ({ $rows })
country-section_meetings = Pertemuan yang diadakan di { $name } ({ $rows })
country-section_commitments = Komitmen yang dijawab bukti tentang { $name } ({ $rows })
country-section_codes = Kode etik dan pemeringkatan perusahaan penempatan ({ $rows })
country-section_participation = Perusahaan yang ikut serta ({ $rows })
country-section_figures = Angka lain ({ $rows })
country-section_discrepancies = Perbedaan dan peringatan tentang { $name } ({ $rows })
country-gaps_of_corridors = Tentang koridornya, dan tercantum pada negara lainnya:
country-section_gaps = Tidak tersedia tentang { $name } ({ $rows })
country-empty_title = Tidak ada dalam sumber
country-nothing_agreements = Tidak ada perjanjian { $name } yang disebut.
country-nothing_provisions = Tidak ada ketentuan perjanjian { $name } yang dijelaskan.
country-nothing_stated = { $name } tidak ada dalam Tabel 1 kertas latar ILO, tentang atase ketenagakerjaan.
country-nothing_statements = Jumlah atase ketenagakerjaan { $name } tidak dinyatakan.
country-nothing_posts = Tidak ada tempat yang disebut sebagai pos atase ketenagakerjaan { $name }.
country-nothing_received = Tidak ada atase ketenagakerjaan negara lain yang disebut di { $name }.
country-nothing_services = Tidak ada layanan perwakilan { $name } yang dijelaskan.
country-nothing_coverage = Tidak ada koridor { $name } yang punya perjanjian atau pos dalam sumber ini.
country-nothing_centres = Tidak ada pusat di { $name } yang disebut.
country-nothing_mechanisms = Tidak ada mekanisme pengaduan { $name } yang dijelaskan langkah demi langkah.
country-nothing_complaints = Tidak ada angka pengaduan { $name } yang diterbitkan dalam sumber ini.
country-nothing_initiatives = Tidak ada prakarsa yang melibatkan { $name } yang disebut.
country-nothing_forums = Tidak ada forum atau proses yang menyebut { $name }.
country-nothing_meetings = Tidak ada pertemuan forum di { $name } yang disebut.
country-nothing_commitments = Tidak ada bukti tentang { $name } yang menjawab suatu komitmen.
country-nothing_codes = Tidak ada kode etik atau pemeringkatan perusahaan penempatan { $name } yang dijelaskan.
country-nothing_participation = Jumlah perusahaan yang ikut kode etik tidak diterbitkan untuk { $name }.
country-nothing_figures = Tidak ada angka lain tentang { $name } saja.
country-nothing_discrepancies = Tidak ada perbedaan tentang { $name } saja.
country-nothing_gaps = Tidak ada fakta yang hilang yang tercatat untuk { $name } saja; fakta yang hilang untuk beberapa negara ada di Sumber dan mutu.
country-print = Halaman ini dapat dicetak: gunakan perintah cetak peramban; bilah sisi dan tombol tidak ikut tercetak.

## Sources and quality

sources-title = Sumber dan mutu
sources-every_disagreement = setiap perbedaan dalam topik ini
sources-attention_title = Yang paling banyak berbeda: { $disagreeing }; yang paling banyak tidak tersedia: { $missing }
sources-no_publisher = dokumen yang tidak mencantumkan penerbit
sources-returns = Laporan bulanan pusat, seperti diterbitkan di sini
sources-ranking = Pemeringkatan siklus { $cycle }, { $label }, revisi { $revision }
sources-discrepancies_title = { $rows ->
    [0] Tidak ada perbedaan
   *[other] { $rows } perbedaan, { $headline ->
            [0] tidak satu pun tentang angka utama
           *[other] { $others ->
                [0] semuanya tentang angka utama
               *[other] { $headline } di antaranya tentang angka utama
             }
         }
 }{ $cautions ->
    [0] { "" }
   *[other] ; dan { $cautions } peringatan tentang angka yang tidak dapat dibandingkan
 }
sources-discrepancies_note = Yang mengubah angka yang akan dikutip pejabat disebut lebih dulu, lalu yang mengubah satu entri, lalu yang hanya soal kata-kata; peringatan menyatakan bahwa dua angka tidak dapat dibandingkan dan bukan perbedaan. Kedua pernyataan ditampilkan apa adanya, dengan tempat masing-masing. Yang dihitung ulang dihitung lagi setiap kali data berubah; jika hitungannya tidak lagi sesuai dengan yang tertulis di sini, perubahan itu ditolak.
sources-gaps_title = Fakta yang tidak tersedia, dan alasannya
sources-filter_row = Satu entri
sources-all_rows = Semua entri

## How it is built, for those who work with the data

built-title = Cara pembuatannya

## Cooperation

cooperation-title = Kerja sama

## Forums

forums-title = Forum
commitments-stands_for = { $short }: { $name }
commitments-star_stands_for = * { $member }, { $treaty }: { $remark }.
corridors-caution = Perhatian untuk perkiraan { $destination }: { $told }.
corridors-same_number = Perhatian: perkiraannya sama sampai satu orang pun untuk { $corridors }: begitulah tertulis dalam sumbernya, dan tidak semuanya dapat berupa hasil hitungan.

## Commitments

commitments-title = Komitmen
commitments-text_option = { $year }: { $name }
commitments-answered = dengan bukti
commitments-older = hanya dari sebelum janjinya
commitments-nothing = tanpa bukti
commitments-points = Butir yang dijanjikan atau direkomendasikan
commitments-topics_title = { $points ->
    [0] Tidak ada butir yang dijanjikan atau direkomendasikan
   *[other] { $answered } dari { $points } butir yang dijanjikan atau direkomendasikan dijawab oleh bukti di sini
 }
commitments-topics_note = Batang memuat butir-butir suatu topik: apa yang dijanjikan negara dalam deklarasi, cetak biru dan rencana, serta apa yang direkomendasikan forum dan penulis kepada mereka. Tanpa bukti bukan tanpa tindakan: tidak ada yang tercatat di sini yang menjawab butir itu. Konsensus 2017 datang tanpa mekanisme pemantauan dan pelaporan; halaman ini bukan mekanisme resmi.
commitments-act_text = { $action }, { $date }
commitments-act_disputed = halaman berbeda
commitments-act_noted = dengan batasan atau keraguan: tunjuk, atau buka tabelnya
commitments-act_empty = sel kosong: tidak ditemukan halaman yang menyatakannya
commitments-treaties_title = { $acts ->
    [0] Tidak ditemukan ratifikasi perjanjian internasional ini oleh negara anggota
   *[other] Ditemukan { $acts } ratifikasi dan aksesi atas { $treaties } perjanjian internasional{ $members ->
            [1] { "" }
           *[other] ; terbanyak oleh { $most } ({ $number })
         }
 }
commitments-treaties_note = Perjanjian internasional mengikat negara yang meratifikasi atau mengaksesinya; tanda tangan saja tidak. Sel kosong berarti tidak ditemukan halaman, bukan bahwa negara itu belum meratifikasi. “Tidak diratifikasi” hanya ditulis jika ada halaman yang menyatakannya, dan tahunnya adalah tahun halaman itu. Tahunnya adalah tahun tindakan itu. ILO adalah Organisasi Perburuhan Internasional, dengan nomor konvensinya (C) dan protokol 2014 (P029); UN adalah Perserikatan Bangsa-Bangsa.

## Search

search-title = Cari
search-box = Cari di semua isi situs ini
search-example = Misalnya: pemeringkatan, cara mengadu, Burma fishing, TFAMW, Seoul
search-lead = Kata dicocokkan dari awalnya, tanpa membedakan huruf besar, kecil dan aksen. Isi dari sumber sebagian besar berbahasa Inggris. Negara dan lembaga ditemukan dengan semua nama yang dikenal: Vietnam dan Viet Nam, Burma dan Myanmar, TF-AMW dan Task Force on ASEAN Migrant Workers. Setiap hasil menuntun ke tampilannya.
search-found = { $rows ->
    [0] Tidak ada hasil
   *[other] { $rows } hasil
 } untuk “{ $words }”.
search-filter_kind = Apa
search-every_kind = Semua
search-compared = Perbandingan { $one } dan { $other }
search-lacking = “{ $words }” tidak ditemukan bersama sisa pertanyaan Anda. Yang paling dekat ada di bawah.
search-nothing = Tidak ada yang memuat kata-kata ini di sini. Yang tercatat adalah perjanjian dan ketentuannya, atase ketenagakerjaan, pengaduan, pusat sumber daya, perusahaan penempatan, komitmen dan perjanjian internasional, forum, dan apa yang tidak tersedia. Coba kata yang lebih sedikit, atau awal suatu kata.
search-group = { $name } ({ $rows })
search-more = { $rows } lagi
search-whole_page = seluruh halaman
search-also_corridors = tanpa perjanjian negara asal tujuan migran koridor
search-also_agreements = MoU nota kesepahaman perjanjian kerja bilateral
search-also_attaches = atase ketenagakerjaan kedutaan
search-also_complaints = pengaduan keluhan pusat sumber daya MRC
search-also_mechanisms = cara mengadu di mana hotline
search-also_compared = bandingkan perbandingan perbedaan
search-also_commitments = perjanjian internasional konvensi ratifikasi deklarasi konsensus
search-also_agencies = pemeringkatan perusahaan penempatan P3MI kode etik VAMAS peringkat bintang tertinggi terbaik
search-also_cooperation = prakarsa program proyek siapa bekerja dengan siapa
search-also_forums = AFML ALMM ACMW pertemuan
search-part_mechanisms = Tempat mengadu
search-about_mechanisms = Tempat pekerja migran dapat mengadu, dan apa yang dijelaskan sumber tentangnya
search-also_complaints_by_destination = terbanyak tertinggi paling banyak peringkat negara mana
search-also_complaints_by_origin = terbanyak tertinggi paling banyak peringkat provinsi kabupaten mana
search-part_complaints_by_destination = Pengaduan menurut negara tujuan
search-part_complaints_by_origin = Pengaduan menurut provinsi atau daerah asal
search-kind_finding = Temuan halaman
search-as_agency = perusahaan penempatan P3MI izin peringkat
search-as_agreement = perjanjian kesepakatan nota kesepahaman MoU bilateral
search-as_attache = atase ketenagakerjaan
search-as_complaint = pengaduan keluhan
search-as_corridor = koridor pekerja migran jumlah
search-as_cost = biaya penempatan
search-as_country = negara profil jumlah pekerja migran
search-kind_view = Halaman
search-kind_treaty = Perjanjian internasional
search-kind_country = Negara
search-kind_agreement = Perjanjian dan ketentuan
search-kind_attache = Pos atase ketenagakerjaan
search-kind_service = Layanan perwakilan
search-kind_centre = Pusat
search-kind_complaint = Angka pengaduan
search-kind_code = Kode etik dan pemeringkatan
search-kind_agency = Perusahaan
search-kind_initiative = Prakarsa
search-kind_forum = Forum dan pertemuan
search-kind_commitment = Komitmen dan rekomendasi
search-kind_figure = Angka kunci
search-kind_discrepancy = Perbedaan
search-kind_gap = Tidak tersedia
search-kind_source = Sumber

## Agency scorecard

scorecard-title = Kartu perusahaan
scorecard-lead = Satu perusahaan penempatan: peringkatnya dalam tiap siklus pada skala siklus itu, dasar peringkatnya, apa yang dikoreksi, dan apa kata perusahaan itu. Dicetak pada satu halaman A4.
scorecard-card_title = { $agency }: { $grade } dalam { $ranking }
scorecard-card_note = Peringkat bukan izin dan bukan jaminan: apakah izinnya berlaku, kementerian ketenagakerjaan yang mengetahui. Peringkat menyatakan sejauh mana perusahaan mengikuti kode etik asosiasinya saat dinilai. Yang terbaru dari { $grades } peringkat perusahaan ini yang diketahui; semuanya ada dalam tabel.
scorecard-card_question = Pertanyaan
scorecard-card_answer = Jawaban
scorecard-card_grade = Peringkat terbaru yang diketahui
scorecard-card_graded = { $grade }, diberikan dalam { $ranking }
scorecard-card_not_eligible = Tidak memenuhi syarat karena
scorecard-card_moved = Naik atau turun
scorecard-card_since = { $way } (sebelumnya: { $before } dalam { $ranking })
scorecard-card_published = Diterbitkan pada
scorecard-card_given_by = Siapa yang memberi
scorecard-card_rank = Tempat pada skalanya
scorecard-card_ranked = { $rank } (1 yang tertinggi)
scorecard-card_means = Artinya
scorecard-card_meaning_unsaid = tidak diterbitkan untuk skala ini
scorecard-card_basis = Diketahui dari mana
scorecard-card_licence = Izin
scorecard-licence = Nomor izin { $number }, menurut asosiasinya. Apakah izinnya berlaku, kementerian ketenagakerjaan yang mengetahui.
scorecard-no_licence = Nomor izin tidak tersedia: tidak ada sumber yang dibaca menyebutkannya, dan tidak ada asosiasi yang menerbitkannya di sini.
scorecard-card_complain = Tempat mengadu
scorecard-card_centres = { $centres ->
    [0] tidak ada pusat sumber daya yang diketahui di { $place }
   *[other] { $centres } pusat sumber daya di { $place }
 }
scorecard-choose = Perusahaan
scorecard-none_chosen = Pilih satu perusahaan
scorecard-find = Apakah perusahaan ini punya peringkat yang diterbitkan? Ketik nama atau nomor izinnya
scorecard-find_example = sebagian nama, atau nomornya
scorecard-not_found = Tidak ada perusahaan dengan peringkat yang diterbitkan yang bernama atau bernomor izin “{ $asked }” di sini. Perusahaan yang tidak ada di sini berarti tidak diketahui, bukan tidak diperingkat: coba bagian lain dari namanya.
scorecard-told = { $grade } dalam { $ranking }
scorecard-told_not_eligible = tidak memenuhi syarat dalam { $ranking }: { $reason }
scorecard-newer_result = Ada hasil yang lebih baru untuk perusahaan ini: { $told }. Yang di bawah ini dari edisi data yang lebih lama dan tidak berlaku lagi; jangan pilih edisi di bilah sisi untuk melihat yang berlaku.
scorecard-gone_since = Dalam edisi data terbaru perusahaan ini tidak punya kartu sendiri lagi: yang di bawah ini dari edisi yang lebih lama. Cari menurut namanya di sana.
scorecard-choose_cycle = Pemeringkatan secara rinci
scorecard-cycle = { $association }, siklus { $number }: { $label }
scorecard-illustrative = Peringkat bertanda contoh berasal dari metode percobaan. Itu menunjukkan cara kerja pemeringkatan dan tidak mengatakan apa pun tentang perusahaan ini.
scorecard-grades_title = Peringkat { $agency }, { $place }, yang diterbitkan: { $grades }
scorecard-grades_note = Setiap peringkat ada pada skala siklusnya sendiri; skala tidak pernah digabungkan atau dikonversi. Dari siklus pertama VAMAS seluruh tabelnya diterbitkan; entri siklus berikutnya yang dibaca dari bahan umum adalah sampel pilihan sendiri: perusahaan mengiklankan peringkat yang baik.
scorecard-place_on_scale = { $place } dari { $steps }
scorecard-nothing_published = Tidak ada asosiasi yang menerbitkan pemeringkatan perusahaan ini di sini. Bahan umum hanya memberi peringkatnya: nilai, bukti, siapa yang menilai dan memeriksa, koreksi dan tanggapan perusahaan tidak tersedia.
scorecard-no_reply = Tidak ada pernyataan atau keberatan perusahaan yang diterbitkan.
scorecard-replies_title = Apa kata perusahaan, dan hasil keberatannya
scorecard-no_scores = { $cycle }: asosiasi menerbitkan peringkat tanpa nilai. Profil menurut pokok, pengurangan nilai dan bukti tidak tersedia.
scorecard-profile_title = Profil menurut pokok, metode { $standing }: { $cycle }
scorecard-profile_note = Nilai berbobot yang diberikan, dari yang dapat diberikan, dalam tiap pokok. Yang tidak berlaku bagi perusahaan ditinggalkan.
scorecard-axis_percent = Persen nilai pokok itu
scorecard-percent = { $value } %
scorecard-does_not_apply = tidak berlaku
scorecard-costs_title = Pengurangan dari tiap indikator, dalam poin persen hasil
scorecard-cost_nothing = Tidak ada indikator yang mengurangi: setiap yang berlaku mendapat nilai penuh.
scorecard-set_aside = { $share } % dari seluruh nilai metode dinyatakan tidak berlaku bagi perusahaan ini.
scorecard-points_do_not_count = Tidak memenuhi syarat dalam { $cycle }, karena: { $reason }. Nilai sebelum keputusan itu tidak dihitung dan tidak ditampilkan.
scorecard-costs_note = Indikator dengan nilai penuh tidak mengurangi dan ditinggalkan. Hasil dan semua pengurangan berjumlah 100.
scorecard-evidence_title = Bukti yang menjadi dasar nilai
scorecard-evidence_note = Bagian dari indikator yang dinilai; satu indikator dapat berdasar beberapa jenis bukti, jadi jenisnya tidak berjumlah 100.
scorecard-decided_title = Siapa yang menilai, memeriksa dan memutuskan
scorecard-revisions_title = Semua revisi, terbaru lebih dulu
scorecard-revisions_note = Koreksi atau pembatalan adalah revisi baru dengan alasannya; yang lama tetap dapat dibaca.
scorecard-changes_title = Apa yang diubah revisi
scorecard-names_title = Nama dan catatan yang digabung
scorecard-ranked_in = dalam pemeringkatan { $cycles }
scorecard-decided_by = diputuskan oleh { $who } pada { $date }
scorecard-on_paper = Di kertas tiap tabel menunjukkan enam entri pertamanya; semuanya, dengan sumbernya, ada di alamat halaman ini.
scorecard-half = Setengah halaman untuk dicetak
scorecard-half_question = Apakah perusahaan ini baik?
scorecard-half_no_address = Yang datang kemudian ada pada kartu perusahaan di Cooperation Monitor.
scorecard-half_made = Dicetak dari data per { $day }.

## Names of filters, as a figure and a slide show them

filters-centre = Pusat
filters-category = Jenis pengaduan
filters-country = Negara
filters-origin = Negara asal
filters-either_end = Negara di salah satu ujung
filters-series = Tempat tercantum
filters-status = Status
filters-coverage = Koridor dengan
filters-party = Negara
filters-period = Periode
filters-protection = Yang melindungi koridor
filters-reach = Koridor mana
filters-start = Negara asal
filters-standard = Kriteria
filters-destination = Negara tujuan
filters-guideline = Pedoman Organisasi Perburuhan Internasional (ILO)
filters-theme = Tema Forum ASEAN tentang Pekerja Migran (AFML)
filters-party_kind = Jenis pihak
filters-level = Tingkat
filters-type = Tipe
filters-family = Topik
filters-kind = Jenis
filters-matters = Yang diubahnya
filters-topic = Topik
filters-cycle = Siklus
filters-scale = Skala peringkat
filters-agreement = Perjanjian
filters-forum = Forum
filters-instrument = Naskah yang menjanjikan atau menganjurkan
filters-addressee = Ditujukan kepada
filters-body = Lembaga
filters-not_here = Tautan meminta “{ $asked }” pada “{ $filter }”. Pilihan itu tidak ada di sini; yang ditampilkan: { $shown }.
filters-became = Tautan meminta “{ $asked }”, yang telah menjadi bagian dari { $now }; itulah yang ditampilkan.
filters-scope = Kalimat di atas berbicara tentang semua yang tercatat; pilihan di bawah hanya mempersempit gambar.
filters-no_such_filter = Tautan juga menyebut { $name } = “{ $asked }”. Tidak ada pilihan bernama itu dalam tampilan ini, jadi tidak mengubah apa pun.

## The page of one figure

figure-title = Satu gambar
figure-page = Di halamannya: { $page }
figure-none = Halaman ini menampilkan satu gambar menurut alamatnya. Setiap gambar memberikan alamatnya di bawah “Tabel dan unduhan”.
figure-unknown = Tidak ada gambar bernama “{ $name }”. Alamatnya mungkin terpotong; mintalah lagi di halaman gambar itu.
figure-wrong_filter = Alamat ini tidak sesuai dengan gambarnya: { $filters }. Mungkin terpotong; mintalah lagi di halaman gambar itu.
figure-nothing_there = Edisi data ini tidak memuat apa pun yang bernama “{ $what }”.
figure-no_such_value = Alamat ini meminta “{ $asked }” untuk “{ $filter }”, yang bukan salah satu nilainya. Gambar di bawah adalah tentang itu dan tidak tentang yang lain.

## Storyboards

storyboards-title = Papan cerita
storyboards-unreadable_address = Papan cerita dalam alamat ini tidak dapat ditampilkan: { $reason }. Mintalah lagi alamat atau berkasnya kepada pengirimnya.
storyboards-add = Tambahkan ke papan cerita
storyboards-added = Ditambahkan. Papan cerita ini berisi { $views } tampilan.
storyboards-full = Papan cerita memuat paling banyak { $most } tampilan. Keluarkan satu lebih dulu.

## Slides

pictures-too_large = ukuran gambar lebih dari { $most } MB, atau tidak dapat cukup diperkecil; simpanlah lebih kecil
pictures-too_many_points = gambar punya terlalu banyak titik, lebih dari { $most }; simpanlah lebih kecil
pictures-unreadable = ini bukan gambar PNG atau JPEG yang dapat dibaca
pictures-not_here = Gambarnya sudah tidak ada di sini: gambar itu disimpan dalam berkas papan cerita. Buka berkas itu di halaman Papan cerita.

## Briefs on paper

brief-no_letter = Tidak dapat dicetak: tidak ada fon di sini yang memuat huruf “{ $letter }” ({ $codes }). Pengelola dasbor ini dapat memperbaiki teks yang memuatnya atau menambahkan fon.
brief-take = Ringkasan dua halaman (PDF)
brief-take_alone = Ringkasan dua halaman tentang { $name } saja (PDF)
brief-kicker = Cooperation Monitor · Ringkasan kerja sama migrasi kerja
brief-dateline = Data tanggal { $date } · Edisi { $snapshot }
brief-footer = Edisi data { $snapshot }, selalu di:
brief-document_title = { $name }: ringkasan kerja sama migrasi kerja
brief-lead_newest = Instrumen terbaru yang ditandatangani dan tercatat adalah antara { $listed } dan { $counterpart } ({ $date }).
brief-lead_gap = Di antara tujuan pekerja dari { $origin } (di ASEAN, atau yang punya instrumen atau atase ketenagakerjaan), yang terbesar tanpa salah satu atau keduanya adalah { $destination }: { $persons } orang pada { $year }, pekerja atau bukan ({ $protection }).
brief-lead_two = Tentang “{ $subject }” ada dua pernyataan berdampingan: { $stated } dan { $other }.
brief-since = Dalam ringkasan: yang berubah sejak
brief-since_edition = Edisi { $snapshot }
brief-since_none = tanpa perbandingan
brief-since_changed = Sejak edisi { $snapshot } tanggal { $date }: { $changes }.
brief-since_number = { $what } { $before }, kini { $now }
brief-since_same = Sejak edisi { $snapshot } tanggal { $date } tidak ada angka di bawah ini yang berubah.
brief-since_nothing = Dalam edisi { $snapshot } tanggal { $date } belum ada catatan tentang hal ini.
brief-in_country = { $place } ({ $country })
brief-region = Kawasan ASEAN
brief-corridor = { $origin } ke { $destination }
brief-chart_criteria = Instrumen menurut kriteria yang diterbitkan
brief-act_title = Untuk ditindaklanjuti
brief-act_note = Yang terbesar lebih dulu, dari tiap jenis bergantian. Setiap angka ada dalam catatan.
brief-head_act = Apa
brief-head_act_why = Mengapa
brief-act_corridor = Koridor
brief-act_disagreement = Perbedaan
brief-act_promise = Janji
brief-act_corridor_said = { $origin } ke { $destination }: { $persons } migran pada { $year }, { $lacking }.
brief-act_lacking_both = tidak tercatat instrumen maupun atase ketenagakerjaan
brief-act_lacking_post = ada instrumen, tidak tercatat atase ketenagakerjaan
brief-act_lacking_agreement = ada atase ketenagakerjaan, tidak tercatat instrumen
brief-act_disagreement_said = { $place }, { $subject }: { $stated } dalam satu sumber, { $other } dalam sumber lain.
brief-act_promise_said = { $whose }, “{ $topic }”: dari { $all } janji yang tercatat, { $without } tanpa bukti, yang tertua sejak { $since }.
brief-map_alt = Peta untuk { $name }: { $corridors ->
    [0] tidak ada garis yang menghubungkannya
   *[other] { $corridors } garis menghubungkannya
 } dengan negara dan wilayah yang punya instrumen dengannya, { $points ->
    [0] tidak ada titik yang menunjukkan pos atase ketenagakerjaan atau pusat sumber daya
   *[other] { $points } titik menunjukkan pos atase ketenagakerjaan dan pusat sumber daya
 }
brief-marks_and_more = { $marks } dan { $count } lagi
brief-more = dan { $count } lagi di halaman yang disebut di bawah
brief-more_places = { $places }; tempat lain: { $count }
brief-undated = tanpa tanggal tercetak
brief-not_stated = tidak dinyatakan
brief-parties = { $listed } – { $counterpart }
brief-of_country = { $country }: { $what }
brief-cycle = { $number }: { $label }
brief-step = { $step }: { $value } { $unit }
brief-status_count = { $status } { $count }
brief-nothing_found = –
brief-none_recorded = tidak ada yang tercatat
brief-chart_counterparts = Instrumen menurut pihak lain, ditandatangani dan dalam proses
brief-more_counterparts = dan { $count } pihak lain lagi di halaman yang disebut di bawah
brief-chart_posts = Pos atase: jumlah yang dinyatakan dan tempat yang dihitung
brief-chart_record = Apa lagi yang tercatat
brief-chart_posts_note = Dinyatakan adalah angka dalam Tabel 1 kertas latar ILO; dihitung menjumlahkan angka yang tercetak di samping tempat, dengan satu untuk tempat tanpa angka.
brief-agreements_title = Perjanjian
brief-agreements_note = Satu instrumen untuk setiap tanggal yang tercetak; perpanjangan tidak dihitung lagi. Ditandatangani tidak berarti berlaku. Terbaru lebih dulu.
brief-attaches_title = Atase ketenagakerjaan
brief-attaches_note = Setiap angka yang dinyatakan dengan satuan dan tanggalnya sendiri. Pos, kantor dan tempat tidak pernah dibandingkan.
brief-complaints_title = Pengaduan
brief-complaints_note = Angka yang diterbitkan, masing-masing dengan periode, satuan dan pelapor sendiri. Tidak ada yang dijumlahkan; periode tanpa angka bukan nol.
brief-none_counts_complaints = Angka yang diterbitkan tentang { $name } menghitung pusat, bantuan atau klien; tidak ada yang menghitung pengaduan.
brief-centres_title = Pusat
brief-centres_note = Seperti disebut dalam sumber; bukan daftar pusat yang beroperasi saat ini.
brief-agencies_title = Perusahaan penempatan
brief-agencies_note = Setiap pemeringkatan punya skala sendiri; huruf dan bintang tidak pernah digabungkan.
brief-commitments_title = Komitmen yang terjawab
brief-commitments_note = Status adalah skala produk ini sendiri dan tidak pernah diberikan tanpa bukti: direncanakan, dimulai, berjalan. Yang lebih tua daripada janjinya tidak mengatakan apa pun tentang hasilnya. Bukan penilaian atas suatu negara.
brief-commitments_summary = { $links ->
    [0] Tidak ada bukti yang menjawab butir mana pun.
   *[other] { $links } bukti menjawab { $points } butir: { $statuses }.
 }
brief-topics_note = Butir yang dijanjikan atau direkomendasikan, yang dijawab suatu bukti di sini, dan sejauh mana yang paling maju. Tanpa bukti berarti tanpa informasi, bukan tanpa tindakan.
brief-discrepancies_title = Perbedaan
brief-discrepancies_note = Kedua pernyataan ditampilkan berdampingan, dengan tempat masing-masing.
brief-gaps_title = Tidak tersedia
brief-gaps_note = Dicari dan tidak ditemukan. Tidak tersedia tidak pernah berarti nol.
brief-initiatives_title = Kerja sama
brief-initiatives_note = Prakarsa yang disebut dokumen; tingkat dan tipe mengikuti dokumen utama atau disimpulkan darinya.
brief-promises_title = Dijanjikan, menurut topik
brief-level = { $level }, { $type }
brief-head_initiative = Prakarsa
brief-head_level = Tingkat dan tipe
brief-nothing_note = Tidak ada dalam sumber yang dibaca sejauh ini; itu bukan berarti tidak ada.
brief-members_title = Negara anggota
brief-members_note = Daftar dengan jenis dan tanggal berbeda, tidak pernah dijumlahkan. Tidak tercantum bukan nol: Tabel 1 dan 2 mencantumkan negara asal. Sejak 2010: pada negara anggota yang mencantumkannya. Sebuah perjanjian dihitung sekali, pada anggota yang mencantumkannya; halaman yang menghitungnya bagi kedua pihak memberi angka lebih tinggi.
brief-attention_note = Perbedaan dan fakta yang tidak tersedia menurut topik, dan tanggal terbaru yang disebut sumber mana pun.
brief-sources_title = Sumber
brief-cited_tables = Tabel 1 dan 2
brief-cited_since_2010 = Ditandatangani sejak 2010
brief-cited_centres = Pusat
brief-cited_complaints = Angka pengaduan
brief-cited_commitments = Butir dan bukti
brief-distribution_title = { $association }, siklus berlabel { $label }: peringkat dalam { $unit }
brief-distribution_note = Peringkat pada skala siklus itu sendiri, seperti diterbitkan. Tidak diterbitkan bukan nol.
brief-head_counterpart = Dengan
brief-head_parties = Dicantumkan oleh – dengan
brief-head_signed = Tanggal
brief-head_stated = Dinyatakan
brief-head_counted = Pos dihitung
brief-head_as_of = Per, seperti tercetak
brief-head_measure = Ukuran
brief-head_period = Periode
brief-head_figure = Angka
brief-head_reporter = Pelapor
brief-head_centre = Pusat
brief-head_host = Tuan rumah
brief-head_code = Kode etik atau skema
brief-head_scale = Skala
brief-head_taking_part = Ikut serta
brief-head_cycle = Siklus
brief-head_published = Diterbitkan
brief-head_promise = Dijanjikan atau direkomendasikan
brief-head_evidence = Bukti
brief-head_subject = Tentang
brief-head_one = Satu pernyataan
brief-head_other = Pernyataan lain
brief-head_shown_as = Ditampilkan sebagai
brief-head_member = Negara anggota
brief-head_table_2 = Ditandatangani, daftar ILO 2010
brief-head_since_2010 = Ditandatangani sejak 2010
brief-head_posts_stated = Pos dinyatakan
brief-head_centres = Pusat disebut
brief-head_complaints = Angka pengaduan
brief-head_discrepancies = Perbedaan
brief-head_gaps = Tidak tersedia
brief-head_points = Butir
brief-head_answered = Dengan bukti

## Headings of columns, by the column's name

columns-counterpart_country = Negara pihak lain
columns-layer = Lapisan
columns-association = Asosiasi
columns-revision = Revisi
columns-standing = Sifat metode
columns-assessed = Dinilai
columns-ranked = Diperingkat
columns-not_eligible = Tidak memenuhi syarat
columns-licensed = Berizin
columns-planned = Direncanakan
columns-method = Metode
columns-method_id = Kode metode
columns-method_version = Versi metode
columns-method_title = Metode
columns-percent = Hasil dalam persen
columns-replies = Tanggapan perusahaan
columns-changed = Yang berubah
columns-before = Sebelum
columns-grade_before = Peringkat sebelumnya
columns-moved = Berpindah
columns-cycle_before = Siklus sebelumnya
columns-label_before = Labelnya
columns-after = Sesudah
columns-who = Siapa
columns-changed_at = Kapan
columns-file = Dari berkas
columns-place_on_scale = Tempat pada skala
columns-computed_grade = Peringkat menurut nilai
columns-decided_reason = Mengapa panel memutuskan lain
columns-assessed_on = Dinilai pada
columns-assessors = Dinilai oleh
columns-reviewer = Diperiksa oleh
columns-panel = Panel
columns-decision = Keputusan panel
columns-text = Lengkapnya
columns-said_on = Dinyatakan pada
columns-entered_by = Dimasukkan oleh
columns-published_at = Diterbitkan pada
columns-restores = Memulihkan revisi
columns-indicator = Indikator
columns-indicators = Indikator
columns-most = Nilai maksimum
columns-cost = Pengurangan dalam poin persen
columns-share = Bagian dalam persen
columns-weight = Bobot
columns-added = Entri ditambahkan
columns-table = Tabel
columns-removed = Entri dihapus
columns-family = Topik
columns-discrepancies = Perbedaan
columns-gaps = Tidak tersedia
columns-newest = Tanggal terbaru
columns-listed = Dicantumkan oleh
columns-counterpart = Pihak lain
columns-listed_code = Kode
columns-counterpart_code = Kode pihak lain
columns-listed_lon = Bujur
columns-listed_lat = Lintang
columns-counterpart_lon = Bujur pihak lain
columns-counterpart_lat = Lintang pihak lain
columns-signed = Ditandatangani
columns-in_process = Dalam proses
columns-first_year = Tahun pertama
columns-last_year = Tahun terakhir
columns-printed_as = Seperti tercetak
columns-source_id = Sumber
columns-locator = Tempat dalam sumber
columns-agreement_id = Pengenal
columns-instrument = Instrumen
columns-year_signed = Tahun penandatanganan
columns-signed_on = Ditandatangani pada
columns-sector = Sektor
columns-status = Status
columns-status_detail = Keadaan seperti dijelaskan
columns-title = Judul
columns-workers_move = Arah pekerja
columns-workers_move_basis = Dasar arah
columns-series = Tercantum dalam
columns-events = Peristiwa
columns-criterion = Butir
columns-standard = Daftar kriteria
columns-asks = Yang diminta
columns-answered_by = Ketentuan yang menjawabnya
columns-says = Yang tercatat
columns-lacking = Disebut belum ada
columns-provisions = Ketentuan
columns-trust = Keyakinan
columns-year = Tahun
columns-what = Apa
columns-detail = Rincian
columns-agreements = Perjanjian bilateral
columns-memoranda = Nota kesepahaman
columns-renewals = Perpanjangan dan pembaruan
columns-agreement = Perjanjian
columns-topic = Topik
columns-provision = Ketentuan
columns-holds = Termuat
columns-amount = Jumlah
columns-unit = Satuan
columns-article = Pasal
columns-happened = Kapan
columns-event = Peristiwa
columns-note = Catatan
columns-origin_code = Kode negara asal
columns-origin = Negara asal
columns-treaty = Perjanjian internasional
columns-names = Nama lain
columns-happened_on = Tanggal
columns-migrants = Migran di negara anggota lain
columns-uncovered = Di antaranya tanpa keduanya
columns-posted_to = Negara dengan atasenya
columns-treaties = Perjanjian internasional yang mengikat
columns-state = Keadaannya
columns-last_event = Terakhir diketahui
columns-last_event_year = Kapan
columns-full_name = Nama lengkap
columns-action = Tindakan
columns-acted_on = Tanggal tindakan
columns-disputed = Halaman berbeda
columns-tier = Tingkat (tier)
columns-year_inferred = Tahun disimpulkan
columns-newest_evidence = Bukti terbaru
columns-cautions = Peringatan
columns-destination_code = Kode negara tujuan
columns-destination = Negara tujuan
columns-persons = Migran
columns-persons_year = Tahun perkiraan
columns-protection = Yang tercatat
columns-newest_agreement = Perjanjian terbaru
columns-newest_kind = Instrumen terbaru
columns-newest_year = Terakhir ditandatangani
columns-newest_event = Peristiwa terakhir
columns-newest_event_year = Kapan
columns-post_places = Tempat dengan atase
columns-centres_at_destination = Pusat di negara tujuan
columns-centres_at_origin = Pusat di negara asal
columns-doubted = Diragukan
columns-from_member = Dari negara anggota
columns-within_asean = Di dalam ASEAN
columns-counts = Yang dihitung
columns-matters = Yang diubahnya
columns-evidence_date = Tanggal bukti
columns-same_as = Dihitung dalam
columns-doubt = Keraguan
columns-marks = Tanda
columns-score = Nilai
columns-read_on = Dibaca pada
columns-place = Tempat
columns-place_code = Kode tempat
columns-city = Kota
columns-posts = Pos
columns-posts_basis = Dasar
columns-reason = Alasan
columns-region_printed = Kawasan seperti tercetak
columns-as_of = Per
columns-lon = Bujur
columns-lat = Lintang
columns-origin_lon = Bujur negara asal
columns-origin_lat = Lintang negara asal
columns-cities = Kota
columns-stated = Yang dinyatakan
columns-counted = Dihitung
columns-difference = Selisih
columns-places = Tempat
columns-as_of_printed = Per, seperti tercetak
columns-stated_as = Dinyatakan, seperti tercetak
columns-scope = Cakupan
columns-service = Layanan
columns-member = Negara anggota
columns-partner = Mitra
columns-instruments = Instrumen ditandatangani
columns-has_post = Pos
columns-coverage = Cakupan
columns-measure = Ukuran
columns-figure_id = Pengenal
columns-country = Negara
columns-reporter = Pelapor
columns-stage = Tahap
columns-category = Kategori
columns-split = Dirinci menurut
columns-sex = Jenis kelamin
columns-period_start = Periode dari
columns-period_end = Periode sampai
columns-qualifier = Ketepatan
columns-value = Nilai
columns-reported_on = Dilaporkan pada
columns-name = Nama
columns-kind = Jenis
columns-host = Tuan rumah
columns-host_kind = Jenis tuan rumah
columns-centres = Pusat
columns-opened = Dibuka
columns-mechanism_id = Pengenal
columns-mechanism = Mekanisme
columns-operator = Dijalankan oleh
columns-basis = Dasar
columns-purpose = Tujuan
columns-sequence = Urutan
columns-number = Nomor
columns-step = Langkah
columns-ranking = Pemeringkatan
columns-grade_said = Peringkat
columns-named = Disebut
columns-period = Periode
columns-start = Mulai
columns-end = Berakhir
columns-months = Bulan
columns-per_month = Per bulan
columns-also = Juga diterbitkan
columns-owner = Pemilik
columns-code = Kode etik
columns-code_id = Kode etik
columns-cycle = Siklus
columns-as_published = Seperti diterbitkan
columns-label = Label
columns-cycle_id = Pengenal
columns-window_printed = Rentang waktu
columns-extent = Seberapa banyak dari daftar waktu itu
columns-public_cycle = Siklus menurut sumber umum
columns-published_on = Diterbitkan pada
columns-published_basis = Dasar tanggal
columns-scale_id = Skala
columns-grade = Peringkat
columns-position = Urutan
columns-meaning = Arti
columns-agency = Perusahaan
columns-agency_id = Kode perusahaan
columns-name_vi = Nama Vietnam
columns-name_vi_note = Tentang nama Vietnam
columns-cycle_basis = Dasar siklus
columns-scale = Skala
columns-criteria = Kriteria
columns-scorer = Siapa yang menilai
columns-publication = Penerbitan
columns-consequences = Keberatan dan akibat
columns-not_found = Dicari, tidak ditemukan
columns-subject = Pokok
columns-body = Lembaga
columns-body_kind = Jenis lembaga
columns-other_body = Badan lain
columns-forum_name = Nama lengkap forum
columns-forum_kind = Jenis forum
columns-taking_part = Siapa lagi yang ikut
columns-contribution = Sumbangan
columns-asked_for = Diminta
columns-phase = Tahap
columns-agencies_as_printed = Perusahaan, seperti tercetak
columns-point = Butir
columns-voice = Siapa yang mengatakan
columns-theme = Tema
columns-discrepancy_id = Pengenal
columns-stated_source_id = Sumber
columns-stated_locator = Tempat
columns-other = Pernyataan atau hitungan lain
columns-other_source_id = Sumber pernyataan lain
columns-other_locator = Tempat pernyataan lain
columns-recounted = Dihitung ulang
columns-explanation = Mengapa berbeda
columns-shown_as = Yang ditampilkan
columns-publisher = Penerbit
columns-published = Diterbitkan
columns-documents = Dokumen dan halaman
columns-url = Alamat
columns-figures = Angka dan pernyataan
columns-check = Pemeriksaan
columns-type = Tipe
columns-snapshot = Edisi
columns-made_at = Dibuat pada
columns-author = Pembuat
columns-message = Pesan
columns-field = Bidang
columns-initiative_id = Pengenal
columns-level = Tingkat
columns-level_basis = Dasar tingkat
columns-cooperation_type = Tipe
columns-type_basis = Dasar tipe
columns-route = Rute
columns-route_basis = Dasar jalur
columns-started = Dari
columns-ended = Sampai
columns-parties = Pihak
columns-party_kinds = Jenis pihak
columns-guidelines = Pedoman ILO
columns-themes = Tema
columns-outcome = Hasil
columns-one = Satu badan
columns-one_kind = Jenisnya
columns-other_kind = Jenis badan lain
columns-together = Prakarsa bersama
columns-in_small_circles = Di antaranya dengan paling banyak dua belas badan
columns-initiatives = Prakarsa
columns-forum_id = Pengenal
columns-forum = Forum
columns-short_name = Nama singkat
columns-established = Didirikan
columns-binding = Seberapa mengikat
columns-members = Anggota yang disebut
columns-meetings = Pertemuan yang disebut
columns-role = Peran
columns-since = Sejak
columns-since_2010 = Dihitung sebagai ditandatangani sejak 2010
columns-is_asean_member = Anggota ASEAN
columns-held_on = Diadakan pada
columns-commitment_id = Pengenal
columns-instrument_id = Pengenal
columns-promise = Janji atau rekomendasi
columns-addressee = Ditujukan kepada
columns-evidence = Bukti
columns-countries = Negara
columns-furthest = Status terjauh
columns-evidence_table = Tabel bukti
columns-evidence_id = Pengenal bukti
columns-scheme = Skema
columns-tag = Pedoman atau tema
columns-initiative = Prakarsa
columns-adopted_on = Disahkan pada
columns-points = Poin
columns-month = Bulan
columns-centre = Pusat
columns-completeness = Kelengkapan
columns-corrected = Dikoreksi
columns-due_on = Jatuh tempo
columns-handed_in = Diserahkan
columns-hidden = Hitungan kecil yang tidak ditampilkan
columns-organisation = Organisasi
columns-first_month = Bulan pertama jatuh tempo
columns-in_time = Tepat waktu
columns-late = Terlambat
columns-missing = Hilang
columns-without_number = Sel tanpa angka
columns-official_or_practice = Resmi atau latihan

## Roles in an association

roles-assessor = penilai
roles-reviewer = pemeriksa
roles-publisher = penerbit
roles-administrator = administrator
roles-reporter = pelapor
roles-steward = pengelola data

## Workbooks: sheets, headings, problems and notices

workbooks-standing_official = resmi
workbooks-standing_illustrative = contoh

## What the pages of members share

work-standing_official = resmi
work-standing_illustrative = contoh
work-refused = Tidak dilakukan

## Agencies answer for themselves

answer-title = Penilaian mandiri perusahaan Anda

## Letters to agencies, and the audit report

scorecard-qr = Kartu ini, dengan yang datang kemudian

## Update rankings

update_rankings-title = Perbarui pemeringkatan

## Review

review-title = Pemeriksaan

## My association

my_association-title = Asosiasi saya

## Figures taken away: files, citation, pictures

taken-cite = Untuk mengutip:
taken-bibtex = Untuk BibTeX:
taken-address = Alamatnya, yang selalu menampilkan edisi data ini:
taken-address_below = Alamat umum belum ditetapkan untuk pemasangan ini. Di belakang alamatnya sendiri, ini membuka gambar:
taken-on_page = { $product }, halaman “{ $page }”
taken-chosen = { $filter }: { $value }
taken-on_snapshot = edisi data { $snapshot }
taken-heading_of = { $heading } ({ $column })
taken-name_for = Nama untuk: { $meaning }
taken-worked_out = Dihitung untuk gambar ini; catatannya menjelaskan caranya
taken-drawing = Sedang digambar …
taken-picture = Simpan { $form }
taken-data_set = Kumpulan data, edisi { $snapshot } tanggal { $date }
taken-main_sources = Sumber utama: { $names }
taken-sheet_drawn = Seperti digambar
taken-drawn_name = Apa
taken-drawn_said = Angka seperti digambar
taken-drawn_series = Seri
taken-drawn_time = Kapan
taken-drawn_unit = { $name } ({ $unit })
taken-sheet_columns = Kolom
taken-sheet_sources = Sumber
taken-sheet_about = Tentang
taken-heading = Kolom
taken-meaning = Arti dan satuan
taken-of_table = Dalam ekspor semua tabel
taken-title = Judul
taken-remark = Yang perlu diketahui
taken-note = Catatan
taken-as_of = Per
taken-snapshot = Edisi data
taken-citation = Kutipan
taken-where = Tempatnya
taken-boundaries = Batas wilayah
taken-not_drawn = Gambar ini berupa tabel tanpa gambar, sehingga tidak ada berkas gambarnya. Ambillah sebagai CSV atau buku kerja.
taken-failed = Berkas gambar tidak dapat dibuat ({ $reason }). Ambillah tabelnya, atau gambar dalam bentuk lain.

## A figure in a page of another site

embed-title = Gambar dari Cooperation Monitor
embed-open = Buka di Cooperation Monitor
embed-more_rows = dan { $count } lagi, semuanya di Cooperation Monitor
embed-snippet = Untuk menampilkannya di halaman situs yang diizinkan:
embed-no_sites = Tidak ada situs lain yang boleh menampilkan gambar dari pemasangan ini. Pengelolanya dapat menyebut situs yang boleh dalam pengaturan { $variable }.
embed-wrong_site = Tidak ada situs lain yang boleh menampilkan gambar dari pemasangan ini: “{ $site }” dalam pengaturan { $variable } bukan situs. Situs ditulis seperti https://www.example.org, beberapa situs dengan spasi di antaranya.
embed-no_data = Data tidak dapat dibaca sekarang. Coba lagi nanti.
embed-no_snapshot = Alamat ini meminta edisi data yang tidak ada. Salin lagi dari “Tabel dan unduhan” di bawah gambar.
embed-unknown = Tidak ada gambar dengan nama ini. Salin lagi alamatnya dari “Tabel dan unduhan” di bawah gambar.
embed-wrong_filter = Alamat ini tidak sesuai dengan gambarnya: alamat memberikan saringan dua kali, saringan yang tidak dimiliki gambar, atau tidak memberikan yang diperlukan. Salin lagi dari “Tabel dan unduhan” di bawah gambar.
embed-wrong_value = Alamat ini meminta nilai untuk “{ $filter }” yang tidak ada. Salin lagi dari “Tabel dan unduhan” di bawah gambar.
embed-nothing_there = Tidak ada yang bernama demikian dalam edisi data ini. Salin lagi alamatnya dari “Tabel dan unduhan” di bawah gambar.

## PowerPoint decks

deck-sea = Laut
deck-inset = Seluruh peta: letak bagian di sebelahnya

## Names of values: the table or the question, its column, the value as it is kept

values-grade_scale-meaning-excellent = sangat baik
values-grade_scale-meaning-excellent_also_called_top_excellent = sangat baik; juga disebut yang terbaik
values-grade_scale-meaning-good = baik
values-grade_scale-meaning-satisfactory = memuaskan
values-grade_scale-meaning-not_satisfactory = tidak memuaskan
values-published_movement-moved-up = naik
values-published_movement-moved-down = turun
values-published_movement-moved-same = peringkat sama
values-published_movement-moved-new = baru
values-published_movement-moved-left = tidak diperingkat lagi
values-agreement-series-table_2 = Tabel 2 dalam kertas latar ILO, sampai 2010
values-agreement-series-text = Disebut hanya dalam teks
values-agreement-series-since_2010 = Halaman umum, sejak 2010
values-agreement-series-dataset = Himpunan data yang ditambahkan
values-agreement-series-steward = Dimasukkan oleh pengelola data
values-ranking_share-unit-agencies = perusahaan
values-ranking_share-unit-percent_of_assessed = persen dari yang dinilai
values-agreement-status-signed = Ditandatangani
values-agreement-status-in_process = Dalam proses
values-complaint_figure-split-none = Tidak dirinci
values-complaint_figure-split-complaint_type = Jenis pengaduan
values-complaint_figure-split-destination = Tujuan
values-complaint_figure-split-place_of_origin = Tempat asal
values-complaint_figure-split-channel = Saluran
values-complaint_figure-split-migration_status = Status migrasi
values-complaint_figure-split-group_of_workers = Kelompok pekerja
values-complaint_figure-split-service = Layanan
values-complaint_figure-split-stage = Tahap
values-complaint_figure-sex-all = semua
values-complaint_figure-sex-female = perempuan
values-complaint_figure-sex-male = laki-laki
values-complaint_figure-sex-not_recorded = tidak dicatat
values-discrepancy-family-agreements = Perjanjian
values-discrepancy-family-attaches = Atase ketenagakerjaan
values-discrepancy-family-complaints = Pengaduan dan pusat
values-discrepancy-family-agencies = Perusahaan penempatan
values-discrepancy-family-cooperation = Kerja sama lain
values-discrepancy-family-documents = Dokumen itu sendiri
values-discrepancies-matters-headline_number = angka utama
values-discrepancies-matters-row = satu entri
values-discrepancies-matters-wording = hanya kata-kata
values-discrepancies-matters-caution = peringatan: tidak dapat dibandingkan
values-discrepancy-kind-total_and_parts = total dan bagian
values-discrepancy-kind-dates = tanggal
values-discrepancy-kind-units = satuan
values-discrepancy-kind-names = nama
values-discrepancy-kind-cross_reference = rujukan silang
values-discrepancy-kind-counting_rule = aturan hitung
values-discrepancy-kind-value = nilai
values-initiative-level-national = nasional
values-initiative-level-bilateral = bilateral
values-initiative-level-regional = regional
values-initiative-level-interregional = antarkawasan
values-initiative-level-international = internasional
values-initiative-cooperation_type-discussion = diskusi
values-initiative-cooperation_type-consultation = konsultasi
values-initiative-cooperation_type-collaboration = kolaborasi
values-initiative_tag-tag-1 = 1 Pertukaran informasi
values-initiative_tag-tag-2 = 2 Dialog kebijakan
values-initiative_tag-tag-3 = 3 Perjanjian
values-initiative_tag-tag-4 = 4 Bantuan pembangunan
values-initiative_tag-tag-5 = 5 Konsultasi tripartit
values-initiative_tag-tag-6 = 6 Perjanjian antarserikat pekerja
values-initiative_tag-tag-policy_development = penyusunan kebijakan
values-initiative_tag-tag-recruitment_and_preparation = perekrutan dan persiapan
values-initiative_tag-tag-protection_abroad = pelindungan di luar negeri
values-initiative_tag-tag-return_and_reintegration = kepulangan dan reintegrasi
values-party-kind-government = pemerintah
values-party-kind-employers = pemberi kerja
values-party-kind-trade_union = serikat pekerja
values-party-kind-civil_society = masyarakat sipil
values-party-kind-international_organisation = organisasi internasional
values-party-kind-recruitment_agency = perusahaan penempatan
values-party-kind-research_and_education = penelitian dan pendidikan
values-party-kind-media = media
values-commitment-topic-recruitment_and_fees = perekrutan dan biaya
values-commitment-topic-employment_conditions = kondisi kerja
values-commitment-topic-information_and_training = informasi dan pelatihan
values-commitment-topic-data = data
values-commitment-topic-complaints_and_justice = pengaduan dan keadilan
values-commitment-topic-trafficking = perdagangan orang
values-commitment-topic-attaches_and_consular_help = atase dan bantuan konsuler
values-commitment-topic-crisis = krisis
values-commitment-topic-return_and_reintegration = kepulangan dan reintegrasi
values-commitment-topic-skills_and_recognition = keterampilan dan pengakuannya
values-commitment-topic-social_protection = pelindungan sosial
values-commitment-topic-irregular_status = status tidak teratur
values-commitment-topic-dialogue_and_cooperation = dialog dan kerja sama
values-commitment-topic-follow_up_and_monitoring = tindak lanjut dan pemantauan
values-commitment-topic-remittances = remitansi
values-commitment-topic-women_and_children = perempuan dan anak
values-commitment-topic-public_image = citra di masyarakat
values-commitment-topic-policy_coherence = keselarasan kebijakan
values-commitment-topic-rights_and_dignity = hak dan martabat
values-corridor_protection-protection-agreement_and_post = Instrumen dan atase
values-corridor_protection-protection-agreement_no_post = Instrumen, tanpa atase
values-corridor_protection-protection-post_no_agreement = Atase, tanpa instrumen
values-corridor_protection-protection-neither = Keduanya tidak ditemukan
values-agreement_criteria-says-says_so = ada sumber yang menyebutnya
values-agreement_criteria-says-said_to_be_missing = ada sumber yang menyebutnya tidak ada
values-agreement_criteria-says-nothing_on_record = tidak ada yang tercatat
values-agreement_criteria-says-not_on_record_at_all = tidak ada ketentuan naskah ini yang tercatat
values-criterion-standard-guidance_2022 = Jaringan Perserikatan Bangsa-Bangsa tentang Migrasi, 2022: sepuluh topik
values-criterion-standard-twenty_topics = Dua puluh topik menurut Chilton dan Woda
values-agreement_states-state-under_renegotiation = sedang dirundingkan ulang
values-agreement_states-state-suspended = ditangguhkan
values-agreement_states-state-term_ended = masa berlakunya berakhir
values-agreement_states-state-replaced = diganti
values-agreement_states-state-in_process = menunggu ditandatangani
values-agreement_states-state-renewed_or_amended = diperpanjang atau diubah
values-agreement_states-state-signed = ditandatangani, tidak ada kabar sesudahnya
values-news-kind-agreement_signed = perjanjian ditandatangani
values-news-kind-on_an_agreement = peristiwa suatu perjanjian
values-news-kind-meeting = pertemuan
values-news-kind-treaty = perjanjian internasional
values-news-kind-law = undang-undang
values-news-kind-ranking_published = pemeringkatan diterbitkan
values-agreement-trust-a = Halaman atau siaran resmi
values-agreement-trust-b = Pers yang mengutip angka resmi
values-agreement-trust-c = Salinan di situs lain, perusahaan atau organisasi masyarakat sipil
values-agreement-trust-d = Dihitung dari angka lain
values-agreement-trust-s = Seperti tercetak dalam salah satu dari lima dokumen
values-cycles-trust-p = Diterbitkan di sini oleh asosiasi
values-ratification-action-ratified = diratifikasi
values-ratification-action-acceded = aksesi
values-ratification-action-signed = ditandatangani; tidak ditemukan tindakan sesudahnya
values-ratification-action-not_ratified = tidak diratifikasi, menurut suatu halaman
values-attache_coverage-coverage-agreement_no_post = Instrumen, tanpa atase
values-attache_coverage-coverage-post_no_agreement = Atase, tanpa instrumen
values-attache_coverage-coverage-agreement_and_post = Instrumen dan atase
values-commitments-furthest-no_information = tidak ada informasi
values-commitments-furthest-planned = direncanakan
values-commitments-furthest-begun = dimulai
values-commitments-furthest-in_place = berjalan
values-commitments-furthest-before_the_promise = sebelum janji
values-scorecard_names-what-given_by_association = nama dalam pemeringkatan yang diterbitkan
values-scorecard_names-what-in_public_material = nama dalam bahan umum
values-scorecard_names-what-other_or_former = nama lain atau nama lama
values-scorecard_names-what-record_merged = catatan yang digabung ke dalam catatan ini
returns-title = Laporan
stewards-title = Penanggung jawab data

## Names of values that English calls as the tables do; other languages need them

values-evidence_provider-body_kind-government = pemerintah
values-evidence_provider-body_kind-mission_abroad = perwakilan di luar negeri
values-evidence_provider-body_kind-trade_union = serikat pekerja
values-evidence_provider-body_kind-international_organisation = organisasi internasional
values-evidence_provider-body_kind-workers = pekerja
values-evidence_provider-body_kind-agency = perusahaan penempatan
values-evidence_provider-body_kind-association = asosiasi
values-evidence_provider-contribution-agreement = disepakati
values-evidence_provider-contribution-agreement_planned = kesepakatan direncanakan
values-evidence_provider-contribution-comments_received = tanggapan diterima
values-evidence_provider-contribution-asked = ditanya
values-mechanism_step-sequence-stage_of_development = tahap pengembangan
values-mechanism_step-sequence-flow_of_a_complaint = alur pengaduan
values-mechanism_step-sequence-beside_it = di sampingnya
values-complaint_mechanism-name-complaint_mechanism_for_cambodian_migrant_workers = Mekanisme pengaduan bagi pekerja migran Kamboja
values-complaint_mechanism-operator-ministry_of_labour_and_vocational_8c404c58 = Kementerian Tenaga Kerja dan Pelatihan Kejuruan Kamboja (MOLVT) beserta dinasnya di provinsi (PDOLVT)
values-complaint_mechanism-status-set_up_and_being_tested_the_ilo_was_36bb060e = Sudah dibentuk dan sedang diuji; ILO saat itu masih mengumpulkan data tentang cara kerjanya
values-complaint_mechanism-detail-receives_complaints_of_migrant_workers_c471a35e = Menerima pengaduan pekerja migran terhadap perusahaan penempatan dan mengaitkannya dengan pengaturan perekrutan, supaya kementerian dapat menindak perusahaan yang melanggar aturan. Menetapkan hak dan kewajiban kementerian, dinas di provinsi, pengadu, dan pihak yang diadukan.
values-complaint_mechanism-name-regional_complaint_mechanism_of_the_28223ac5 = Mekanisme pengaduan regional ASEAN Trade Union Council (ATUC)
values-complaint_mechanism-operator-asean_trade_union_council_and_its_67d3111c = ASEAN Trade Union Council dan pusat serikat pekerja nasional anggotanya, bersama ILO
values-complaint_mechanism-status-under_development_to_be_created_and_08e4ebf6 = Sedang dikembangkan, masih akan dibentuk dan diuji (wawancara 9 Oktober 2014)
values-complaint_mechanism-detail-lets_a_migrant_worker_from_an_asean_f964a9c7 = Memungkinkan pekerja migran dari negara ASEAN mengadu ke pusat serikat pekerja nasional, yang meneruskan kasusnya. Bertumpu pada petugas penghubung dan meja pekerja migran di pusat nasional; disebutkan ATUC menghimpun 18 federasi dan konfederasi dari sembilan negara ASEAN.
values-complaint_mechanism-name-hotline_1694 = Hotline 1694
values-complaint_mechanism-operator-department_of_employment_ministry_of_labour_of_thailand = Departemen Ketenagakerjaan (Department of Employment), Kementerian Tenaga Kerja Thailand
values-complaint_mechanism-status-in_service_when_the_ministry_wrote_in_2017 = Beroperasi ketika kementerian menulis, pada 2017
values-complaint_mechanism-detail-answers_job_seekers_employers_and_c106c482 = Menjawab pencari kerja, pemberi kerja, dan pekerja migran di mana pun di Thailand, juga dengan orang yang berbahasa Inggris, Burma, dan Khmer, serta menerima pengaduan.
values-complaint_mechanism-name-working_for_workers_app = Aplikasi Working for Workers
values-complaint_mechanism-operator-ministry_of_human_resources_of_malaysia = Kementerian Sumber Manusia Malaysia
values-complaint_mechanism-status-taking_complaints_when_the_page_was_written_in_march_2024 = Menerima pengaduan ketika halaman itu ditulis, pada Maret 2024
values-complaint_mechanism-detail-takes_complaints_of_local_and_foreign_dcbd7087 = Menerima pengaduan pekerja lokal dan asing, dalam 14 jenis; halaman itu menyebut upah yang belum dibayar lebih dulu.
values-mechanism_step-step-tripartite_stakeholder_consultation = Konsultasi tripartit pemangku kepentingan
values-mechanism_step-detail-in_2012_the_ministry_asked_the_ilo_to_781f20bf = Pada 2012 kementerian meminta ILO membantu menyusun peraturan (prakas) untuk Sub-Decree No. 190. ILO mengusulkan kelompok konsultasi yang beranggotakan wakil tripartit dan masyarakat sipil serta isi delapan prakas. Prakas No. 249 menggariskan proses pengaduan. Formulir pengaduan, yang disusun bersama serikat pekerja, LSM, dan ILO, selesai pada Juni 2014; basis data pengaduan juga akan dirancang.
values-mechanism_step-step-training = Pelatihan
values-mechanism_step-detail-after_prakas_no_249_was_adopted_the_97142e07 = Setelah Prakas No. 249 ditetapkan, kementerian, dengan dukungan ILO, melatih Asosiasi Perusahaan Perekrutan Kamboja, dinas tenaga kerja di semua 24 provinsi, LSM, dan staf MRC tentang proses pengaduan.
values-mechanism_step-step-establishment_and_testing_of_the_complaint_system = Pembentukan dan pengujian sistem pengaduan
values-mechanism_step-detail-the_ministry_s_mrc_in_phnom_penh_opened_75e557de = Pusat sumber daya pekerja migran (MRC) kementerian di Phnom Penh dibuka pada Januari 2014, terutama untuk menyelesaikan pengaduan. Kementerian dan dinas di tiga provinsi sasaran, bersama serikat pekerja dan organisasi masyarakat sipil, mengumpulkan dan menjawab pengaduan terhadap perusahaan penempatan.
values-mechanism_step-step-data_collection_and_analysis = Pengumpulan dan analisis data
values-mechanism_step-detail-the_ilo_gathers_data_on_the_complaints_3533ee59 = ILO mengumpulkan data tentang pengaduan yang diterima, jenis dan hasilnya, serta tentang apa yang menyulitkan pengajuan dan penyelesaiannya; kementerian akan menganalisis data itu dan mencari cara memperbaiki prosedur.
values-mechanism_step-step-receive = Menerima
values-mechanism_step-detail-a_national_trade_union_centre_receives_47892167 = Pusat serikat pekerja nasional menerima pengaduan dari pekerja atau dari orang yang mewakilinya.
values-mechanism_step-step-record = Mencatat
values-mechanism_step-detail-the_centre_records_it_on_a_standard_intake_form_ = Pusat itu mencatatnya pada formulir penerimaan baku.
values-mechanism_step-step-forward = Meneruskan
values-mechanism_step-detail-depending_on_the_complaint_the_centre_a76954cf = Bergantung pada pengaduannya, pusat itu meneruskan kasus ke lembaga pemerintah, organisasi masyarakat sipil mitra, atau pusat nasional ATUC lainnya.
values-mechanism_step-step-capacity_building = Peningkatan kapasitas
values-mechanism_step-detail-atuc_and_the_ilo_are_to_train_the_focal_347d2e33 = ATUC dan ILO akan melatih para penghubung, mula-mula di sedikitnya dua negara atau wilayah tujuan di luar ATUC, seperti Hong Kong (Tiongkok) dan negara-negara Timur Tengah.
values-mechanism_step-step-formalizing_agreements = Meresmikan kesepakatan
values-mechanism_step-detail-atuc_presses_its_affiliates_to_agree_a52f2497 = ATUC mendorong anggotanya membuat kesepakatan bilateral atau multilateral dengan serikat pekerja atau pusat perburuhan di tujuan seperti Hong Kong (Tiongkok), Jepang, dan Republik Korea, supaya pekerja yang mengalami kesulitan dibantu atau dilindungi.
values-mechanism_step-step-call_1694 = Telepon 1694
values-mechanism_step-step-complain_in_the_app = Mengadu lewat aplikasi
values-mechanism_step-detail-monday_to_friday_from_8_30_to_16_30_a3bda9ca = Senin sampai Jumat pukul 08.30 sampai 16.30; lebih lama, dan juga pada akhir pekan, selama pekerja tanpa dokumen didaftarkan, sampai 7 Agustus 2017.
values-mechanism_step-detail-taken_from_3_may_2021_to_24_february_71998525 = Diterima dari 3 Mei 2021 hingga 24 Februari 2024: 34.156 pengaduan; ditindaklanjuti: 33.093.
values-self_regulation_point-kind-standard = standar
values-self_regulation_point-kind-doubt = keraguan
values-agreement-instrument-bilateral_agreement = perjanjian bilateral
values-agreement-instrument-memorandum_of_understanding = nota kesepahaman
values-agreement-instrument-memorandum_of_cooperation = nota kerja sama
values-agreement-instrument-record_of_discussion = catatan pembahasan
values-agreement-instrument-joint_communique = komunike bersama
values-agreement-instrument-declaration_of_intent = pernyataan niat
values-agreement-instrument-inter_agency_understanding = kesepahaman antarlembaga
values-agreement-instrument-understanding_with_an_association = kesepahaman dengan asosiasi
values-agreement-instrument-not_stated = tidak disebut
values-agreement-workers_move-to_counterpart = ke pihak lain
values-agreement-workers_move-to_listed_country = ke negara yang mencantumkan
values-agreement-workers_move-between_origin_countries = antara negara asal
values-agreement_provision-topic-fees = biaya
values-agreement_provision-topic-documents = dokumen
values-agreement_provision-topic-contract = kontrak
values-agreement_provision-topic-wages = upah
values-agreement_provision-topic-rest = istirahat
values-agreement_provision-topic-insurance_and_welfare = asuransi dan kesejahteraan
values-agreement_provision-topic-travel_and_return = perjalanan dan kepulangan
values-agreement_provision-topic-joint_body = badan bersama
values-agreement_provision-topic-complaints_and_legal_aid = pengaduan dan bantuan hukum
values-agreement_provision-topic-cooperation = kerja sama
values-agreement_provision-topic-responsibilities = tanggung jawab
values-agreement_provision-holds-yes = ya
values-agreement_provision-holds-no = tidak
values-attache_service-service-legal_recourse_and_counselling = bantuan hukum dan konseling
values-attache_service-service-complaints_and_conciliation = pengaduan dan konsiliasi
values-attache_service-service-workplace_monitoring = pemantauan tempat kerja
values-attache_service-service-shelter = rumah singgah
values-attache_service-service-hotline = saluran siaga
values-attache_service-service-visits_in_prison_and_hospital = kunjungan ke penjara dan rumah sakit
values-attache_service-service-mediation = mediasi
values-attache_service-service-orientation_and_community = orientasi dan komunitas
values-attache_service-service-capacity_building = pengembangan kapasitas
values-attache_service-service-contract_verification = verifikasi kontrak
values-attache_service-service-joint_bodies = badan bersama
values-attache_service-service-evidence_for_agency_assessment = bukti untuk penilaian perusahaan
values-commitment-addressee-origin_states = negara asal
values-commitment-addressee-destination_states = negara tujuan
values-commitment-addressee-all_member_states = semua negara anggota
values-commitment-addressee-signatory_states = negara penanda tangan
values-commitment-addressee-asean_bodies = badan-badan ASEAN
values-commitment-addressee-asean_and_japan = ASEAN dan Jepang
values-commitment-addressee-japan = Jepang
values-commitment-addressee-governments_and_social_partners = pemerintah dan mitra sosial
values-commitment-addressee-companies = perusahaan
values-commitment-addressee-recruitment_agencies = perusahaan penempatan
values-commitment-addressee-civil_society = masyarakat sipil
values-commitment-addressee-dialogue_partners = mitra dialog
values-commitment-addressee-everyone = semua pihak
values-commitment-level-national = nasional
values-commitment-level-bilateral = bilateral
values-commitment-level-regional = regional
values-commitment-level-all_levels = semua tingkat
values-commitment-level-not_stated = tidak disebut
values-commitment_progress-status-before_the_promise = sebelum janji
values-commitment_progress-status-planned = direncanakan
values-commitment_progress-status-begun = dimulai
values-commitment_progress-status-in_place = berjalan
values-complaint_figure-qualifier-exact = tepat
values-complaint_figure-qualifier-about = sekitar
values-complaint_figure-qualifier-more_than = lebih dari
values-complaint_figure-qualifier-less_than = kurang dari
values-complaint_figure-qualifier-derived = hasil hitungan
values-complaint_measure-counts-complaint = pengaduan
values-complaint_measure-counts-complainant = pengadu
values-complaint_measure-counts-case = kasus
values-complaint_measure-counts-client = klien
values-complaint_measure-counts-call = panggilan
values-complaint_measure-counts-sanction = sanksi
values-complaint_measure-counts-centre = pusat
values-complaint_measure-counts-amount = jumlah uang
values-complaint_measure-counts-share = bagian
values-complaint_measure-counts-rate = tingkat
values-complaint_measure-counts-day = hari
values-complaint_measure-stage-reach = jangkauan
values-complaint_measure-stage-received = diterima
values-complaint_measure-stage-in_process = dalam proses
values-complaint_measure-stage-outcome = hasil
values-complaint_measure-stage-money = uang
values-complaint_measure-stage-rate = tingkat
values-complaint_measure-stage-capacity = kapasitas
values-conduct_code-kind-association_code = kode etik asosiasi
values-conduct_code-kind-state_rating = pemeringkatan negara
values-conduct_code-kind-state_code = kode etik negara
values-conduct_code-kind-certification = sertifikasi
values-conduct_code-kind-worker_reviews = ulasan pekerja
values-conduct_participation-step-licensed = berizin
values-conduct_participation-step-members = anggota
values-conduct_participation-step-signed = menandatangani
values-conduct_participation-step-planned = direncanakan
values-conduct_participation-step-assessed = dinilai
values-conduct_participation-step-ranked = diperingkat
values-conduct_participation-step-not_eligible = tidak memenuhi syarat
values-conduct_participation-step-not_rated = tidak diberi peringkat
values-conduct_participation-step-share_of_licensed_agencies = bagian dari perusahaan berizin
values-conduct_participation-step-share_of_workers_deployed = bagian dari pekerja yang ditempatkan
values-conduct_participation-step-moved_up = naik
values-conduct_participation-step-moved_down = turun
values-conduct_participation-step-enforced = ditindak
values-conduct_participation-step-newly_signed = baru menandatangani
values-forum-kind-asean_forum = forum ASEAN
values-forum-kind-global_forum = forum global
values-forum-kind-regional_consultative_process = proses konsultasi kawasan
values-forum-kind-interregional_dialogue = dialog antarkawasan
values-forum-kind-conference = konferensi
values-forum-kind-confederation = konfederasi
values-forum-kind-civil_society_network = jaringan masyarakat sipil
values-forum-kind-recognition_arrangement = pengaturan pengakuan
values-forum-kind-qualifications_framework = kerangka kualifikasi
values-forum-kind-fund = dana
values-forum-kind-plan = rencana
values-forum-kind-committee = komite
values-forum-kind-centre = pusat
values-forum_member-role-member = anggota
values-forum_member-role-host = tuan rumah
values-forum_member-role-chair = ketua
values-forum_member-role-co_chair = ketua bersama
values-forum_member-role-steering_group = kelompok pengarah
values-forum_member-role-assessment_team = tim penilai
values-forum_member-role-troika = troika
values-forum_member-role-secretariat = sekretariat
values-forum_member-role-signatory = penanda tangan
values-forum_member-role-participant = peserta
values-forum_member-role-sponsor = sponsor
values-forum_member-role-destination_member = anggota negara tujuan
values-forum_member-role-not_listed = tidak ada dalam daftar semua anggota
values-initiative-kind-meeting = pertemuan
values-initiative-kind-meeting_series = rangkaian pertemuan
values-initiative-kind-body = lembaga
values-initiative-kind-programme = program
values-initiative-kind-campaign = kampanye
values-initiative-kind-training = pelatihan
values-initiative-kind-consultation = konsultasi
values-initiative-kind-company_practice = praktik perusahaan
values-initiative-kind-service = layanan
values-initiative-kind-agreement = perjanjian
values-initiative-kind-law_making = pembuatan undang-undang
values-initiative-kind-network = jaringan
values-initiative-kind-fund = dana
values-initiative-kind-plan = rencana
values-initiative-kind-study = studi
values-initiative-kind-tool = alat
values-initiative-kind-complaint_mechanism = mekanisme pengaduan
values-initiative_party-role-lead = pemimpin
values-initiative_party-role-partner = mitra
values-initiative_party-role-participant = peserta
values-initiative_party-role-funder = pemberi dana
values-initiative_party-role-host = tuan rumah
values-initiative_party-role-consulted = dimintai pendapat
values-initiative_party-role-addressee = sasaran
values-initiative_party-role-evaluator = penilai
values-mrc_centre-kind-migrant_worker_resource_centre = pusat sumber daya pekerja migran
values-mrc_centre-kind-project_target_site = lokasi sasaran proyek
values-mrc_centre-kind-state_centre = pusat negara
values-mrc_centre-kind-fishers_centre = pusat nelayan
values-mrc_centre-kind-one_stop_shop = layanan satu atap
values-mrc_centre-kind-complaint_counter = loket pengaduan
values-mrc_centre-kind-group_of_centres = kelompok pusat
values-mrc_centre-kind-other_centre = pusat lain
values-mrc_centre-host_kind-government = pemerintah
values-mrc_centre-host_kind-trade_union = serikat pekerja
values-mrc_centre-host_kind-employers_and_trade_union = pemberi kerja dan serikat pekerja
values-mrc_centre-host_kind-civil_society = masyarakat sipil
values-mrc_centre-host_kind-mixed = campuran
values-mrc_centre-host_kind-not_stated = tidak disebut
values-agency_ranking-basis-ranking_table = tabel peringkat
values-agency_ranking-basis-news_report = berita
values-agency_ranking-basis-company_notice = pengumuman perusahaan
values-agency_ranking-basis-embassy_page = halaman kedutaan besar
values-agency_ranking-basis-derived = diturunkan dari sumber lain
values-scorecard_grades-basis-published_here_by_the_association = diterbitkan di sini oleh asosiasi
values-ranking_reply-kind-statement = pernyataan
values-ranking_reply-kind-appeal = keberatan
values-ranking_reply-kind-outcome = hasil
values-ranking_publication-standing-official = resmi
values-ranking_publication-standing-illustrative = contoh
values-trafficking_tier-tier-tier_1 = Tier 1
values-trafficking_tier-tier-tier_2 = Tier 2
values-trafficking_tier-tier-tier_2_watch_list = Daftar Pantauan Tier 2
values-trafficking_tier-tier-tier_3 = Tier 3
values-trafficking_tier-tier-not_ranked = tidak ditempatkan
values-agreement_timeline-what-signed = ditandatangani
values-agreement_timeline-what-dated_in_process = bertanggal, dalam proses
values-agreement-sector-general = semua sektor
values-agreement-sector-domestic_work = pekerjaan rumah tangga
values-agreement-sector-employment_permit_system = Sistem Izin Kerja (EPS)
values-agreement-sector-skilled_workers = pekerja terampil
values-agreement-sector-technical_interns = peserta magang teknis
values-agreement-sector-health = kesehatan
values-agreement-sector-care_work = perawatan
values-agreement-sector-agriculture = pertanian
values-agreement-sector-fishing = perikanan
values-ranking_share-grade-not_eligible = tidak memenuhi syarat
values-attache_total-unit-labour_attaches = atase ketenagakerjaan
values-attache_total-unit-staff = staf
values-attache_total-unit-countries = negara
values-attache_total-unit-offices = kantor
values-attache_total-scope-all_posts = semua pos
values-complaint_figure-unit-complaints = pengaduan
values-complaint_figure-unit-persons = orang
values-complaint_figure-unit-cases = kasus
values-complaint_figure-unit-claims = tuntutan
values-complaint_figure-unit-percent = persen
values-complaint_figure-category-all = semua
values-complaint_figure-category-foreign_employees = pekerja asing
values-complaint_figure-category-local_employees = pekerja lokal
values-complaint_figure-category-salary_claims = tuntutan gaji
values-complaint_figure-category-illegal_recruitment = perekrutan ilegal
values-complaint_figure-category-failed_departure = gagal berangkat
values-complaint_figure-category-wants_to_be_repatriated = ingin dipulangkan
values-complaint_figure-category-unpaid_wages = gaji tidak dibayar
values-complaint_figure-category-excessive_fees = biaya berlebihan
values-complaint_figure-category-death_in_destination_country = meninggal di negara tujuan
values-complaint_figure-category-job_fraud = penipuan pekerjaan
values-complaint_figure-category-deported_or_repatriated = dideportasi atau dipulangkan
values-complaint_figure-category-possible_trafficking = dugaan perdagangan orang
values-complaint_figure-category-trafficking_in_persons = perdagangan orang
values-complaint_measure-label-complaints_received = Pengaduan diterima
values-complaint_measure-label-complaints_resolved = Pengaduan selesai
values-complaint_measure-label-complainants = Pengadu
values-complaint_measure-label-complaint_cases = Kasus pengaduan

## Languages, in the command line for translators

translating-code = Kode
translating-name = Bahasa
translating-written = Kalimat
translating-share = Bagian
translating-offered = Tersedia di
translating-everywhere = semua halaman
translating-reviewed = Diperiksa oleh
translating-nobody = tidak ada
translating-unknown = Bahasa { $code } tidak ada di sini. Yang ada: { $known }.

## Countries and territories that the United Nations and the ILO call otherwise than CLDR, by their code of ISO 3166-1

places-bn = Brunei Darussalam
places-bo = Bolivia
places-bq = Bonaire, Sint Eustatius dan Saba
places-cd = Republik Demokratik Kongo
places-cg = Kongo
places-cv = Cabo Verde
places-fm = Mikronesia
places-hk = Hong Kong (Tiongkok)
places-ir = Iran
places-kp = Republik Rakyat Demokratik Korea
places-kr = Republik Korea
places-la = RDR Laos
places-lc = Saint Lucia
places-mm = Myanmar
places-mo = Makau (Tiongkok)
places-ps = Negara Palestina
places-ru = Federasi Rusia
places-sx = Sint Maarten (bagian Belanda)
places-sy = Suriah
places-tt = Trinidad dan Tobago
places-tw = Taiwan (Tiongkok)
places-ve = Venezuela
places-vn = Viet Nam
