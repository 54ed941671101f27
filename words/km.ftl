### What workers and visitors see, in Khmer. The same keys and blanks as en.ftl; the terms stand in glossary.csv.
### What is missing here is said in English.

language-name = ខ្មែរ
language-translated-by = គម្រោង Cooperation Monitor

## The frame of every page

frame-other_host = ម៉ាស៊ីនមេនេះមិនឆ្លើយតបតាមឈ្មោះដែលបានប្រើទេ។ សូមបើកទំព័រតាមអាសយដ្ឋានផ្ទាល់របស់វា។ អ្នកគ្រប់គ្រងអាចបន្ថែមឈ្មោះក្នុងការកំណត់ COOPERATION_HOSTS។
frame-other_origin = សំណើនេះបានផ្ញើពីទំព័រដែលមិនមែនជារបស់ប្រព័ន្ធ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។
frame-not_for_you = អាសយដ្ឋាននេះបើកសម្រាប់តែម៉ាស៊ីនដែលមានឈ្មោះក្នុងការកំណត់ COOPERATION_METRICS ប៉ុណ្ណោះ។
frame-no_uploader = នៅទីនេះមិនបានស្នើសុំឯកសារទេ ហើយមិនបានទទួលឯកសារណាឡើយ។ សូមបើកទំព័រដែលស្នើសុំឯកសារ រួចសាកល្បងម្ដងទៀត។
frame-no_length = មិនដឹងថាឯកសារធំប៉ុនណា ដូច្នេះមិនបានទទួលទេ។
frame-upload_too_large = ឯកសារធំជាងអ្វីដែលស្នើសុំនៅទីនេះ ដូច្នេះមិនបានទទួលទេ។
frame-uploads_busy = កំពុងទទួលឯកសារផ្សេង។ សូមរង់ចាំមួយនាទី រួចសាកល្បងម្ដងទៀត។
frame-product = Cooperation Monitor
frame-region = តំបន់
frame-protection = ការការពារ
frame-members = សម្រាប់សមាគម
frame-evidence = ស្វែងរក និងប្រើប្រាស់
frame-agencies = ភ្នាក់ងារជ្រើសរើស
frame-cooperation = កិច្ចសហប្រតិបត្តិការ
frame-search = ស្វែងរកទាំងអស់
frame-snapshot = ច្បាប់ទិន្នន័យ
frame-snapshot_help = ទិន្នន័យដែលផ្សព្វផ្សាយម្ដងៗមានលេខមួយ ហៅថាច្បាប់។ តំណដែលបង្កើតពីច្បាប់ណា នឹងបង្ហាញច្បាប់នោះជានិច្ច។
frame-newest = { $number } ថ្មីបំផុត
frame-no_such_snapshot = តំណនេះបង្កើតពីទិន្នន័យច្បាប់ { $asked } ដែលមិនមាននៅទីនេះ។ អ្វីដែលបង្ហាញគឺច្បាប់ថ្មីបំផុត { $number }៖ តួលេខអាចខុសគ្នា។
frame-newer = មានទិន្នន័យច្បាប់ថ្មីជាង៖ { $number }។ ទំព័រនេះនៅតែប្រើច្បាប់របស់វា រហូតដល់អ្នកជ្រើសរើសច្បាប់ផ្សេង។
frame-link = តំណមកទំព័រនេះ
frame-link_help = អាសយដ្ឋាននេះបង្ហាញអ្នកដទៃនូវអ្វីដែលអ្នកឃើញ៖ តម្រងដូចគ្នា ច្បាប់ទិន្នន័យដូចគ្នា។
frame-disclaimer = ផលិតផលឯករាជ្យ មិនមែនរបស់ ILO អង្គការសហប្រជាជាតិ ឬអាស៊ានទេ។ ឈ្មោះ និងផែនទីមិនបង្ហាញមតិណាមួយអំពីឋានៈច្បាប់របស់ប្រទេស ដែនដី ឬតំបន់ណាមួយ ឬអំពីព្រំដែនឡើយ។
frame-building = មិនទាន់មានទិន្នន័យ៖ កំពុងបង្កើតពីប្រភព …
frame-build_failed = បង្កើតទិន្នន័យមិនបាន គ្មានអ្វីត្រូវបានសរសេរទេ។ ប្រយោគខាងក្រោមប្រាប់ឯកសារ និងបន្ទាត់ដែលត្រូវកែ។ បន្ទាប់មកដំណើរការ 'python -m etl build'។

## What every figure and page says alike

common-view = ទិដ្ឋភាព
common-all_countries = ប្រទេសទាំងអស់
common-table_below = អាចបើកតារាងនៅខាងក្រោម។
common-table_and_download = តារាង និងការទាញយក
common-download = ការទាញយក និងការដកស្រង់
common-nothing_here = គ្មានអ្វីក្នុងប្រភពត្រូវនឹងជម្រើសនេះទេ។ នេះមានន័យថាមិនមានទិន្នន័យនៅទីនេះ មិនមែនមានន័យថាគ្មានពិតនោះទេ។
common-doubt = ប្រភពមិនស្របគ្នាអំពី “{ $subject }”៖ { $stated } និង { $other }{ $more ->
    [0] ។
   *[other] { " " }និងអំពីចំណុច { $more } ទៀត។
 }
common-from_to = { $start } ដល់ { $end }
common-not_available = មិនមានទិន្នន័យ
common-yes = បាទ/ចាស
common-no = ទេ
common-boundaries = ព្រំដែន និងឈ្មោះតាមទិន្នន័យភូមិសាស្ត្ររបស់អង្គការសហប្រជាជាតិ។ មិនមានន័យថាគាំទ្រ ឬទទួលស្គាល់ឡើយ។
common-sources = ប្រភព៖ { $names }
common-as_of = គិតត្រឹម { $dates }
common-not_dated = ប្រភពមិនបញ្ជាក់កាលបរិច្ឆេទ
common-source = { $title } ({ $publisher })
common-more_sources = និង { $count } ទៀត មានឈ្មោះក្នុងតារាង
common-rows_on_snapshot = ធាតុ៖ { $rows } · ទិន្នន័យច្បាប់ { $snapshot }
common-sheet = តួលេខ
common-how_counted = របៀបរាប់
common-not_recorded_yet = ច្បាប់នេះធ្វើឡើងមុនពេលប្រព័ន្ធកត់ត្រា៖ { $columns }។ កន្លែងទទេគឺមិនទាន់បានស្វែងរក។
common-grey_lines = ច្រករបៀងផ្សេង ឬកំពុងដំណើរការប៉ុណ្ណោះ

## The foot of every page

footer-line = { $product } · ទិន្នន័យថ្ងៃ { $date } (ច្បាប់ { $snapshot }) · អត្ថបទ និងទិន្នន័យ៖ CC BY 4.0 ប្រភពដូចបានបញ្ជាក់
footer-about = អំពី
footer-cite = របៀបដកស្រង់
footer-write = ទាក់ទងយើង
footer-operator = គ្រប់គ្រងដោយ { $operator }

## Rows of a table

rows-trust = ប្រាកដប៉ុនណា
rows-of_all = { $heading }៖ { $value } គ្រប់ជួរ
rows-more = បង្ហាញ { $more } ទៀត ({ $shown } ក្នុងចំណោម { $rows })

## Complaints

complaints-title = បណ្ដឹងតវ៉ា
complaints-lead = តើពលករចំណាកស្រុកប្ដឹងតវ៉ាអំពីអ្វី នៅទីណា ហើយវាកើនឡើងឬទេ?
complaints-answer_rose = { $place }៖ { $what } កើនពី { $before } ក្នុងឆ្នាំ { $first } ដល់ { $now } ក្នុងឆ្នាំ { $last }
complaints-answer_fell = { $place }៖ { $what } ថយពី { $before } ក្នុងឆ្នាំ { $first } មក { $now } ក្នុងឆ្នាំ { $last }
complaints-answer_stayed = { $place }៖ { $what } ក្នុងឆ្នាំ { $last } ស្មើនឹងឆ្នាំ { $first } គឺ { $now } ក្រោយ { $before }
complaints-with_years_between = { $said } ({ $between })។
complaints-in_year = { $value } ក្នុងឆ្នាំ { $year }
complaints-not_in_year = មិនដឹងសម្រាប់ឆ្នាំ { $year }
complaints-answer_unknown = មិនដឹងថាបណ្ដឹងតវ៉ាកើនឡើងឬទេ៖ គ្មានស្ថាប័នណាផ្សព្វផ្សាយឆ្នាំពេញពីរដែលប្រៀបធៀបបានទេ។
complaints-answer_elsewhere = ក្នុងប្រទេស និងក្រុមប្រទេស { $places } ផ្សេងទៀតដែលមានតួលេខផ្សព្វផ្សាយ គ្មានឆ្នាំពេញពីរថ្មីៗដែលប្រៀបធៀបបានទេ៖ មិនដឹងថាបណ្ដឹងតវ៉ានៅទីនោះកើនឡើងឬទេ។
complaints-most_answer = ក្នុងការបែងចែកថ្មីបំផុត ({ $place } { $period }) បណ្ដឹងតវ៉ាភាគច្រើនអំពី៖ { $kinds }។
complaints-kind_counted = { $kind } ({ $value })
complaints-three = { $first }, { $second } និង { $third }
complaints-filter_country = ប្រទេស
complaints-filter_measure = រាប់អ្វី
complaints-filter_split = បែងចែកតាម
complaints-filter_unit = ឯកតា
complaints-filter_reporter = អ្នករាយការណ៍
complaints-filter_sex = ភេទ
complaints-filter_year = ឆ្នាំនៃរយៈពេល
complaints-all_reporters = អ្នករាយការណ៍ទាំងអស់
complaints-all_sexes = ទាំងអស់ ដូចបានផ្សព្វផ្សាយ
complaints-all_years = គ្រប់ឆ្នាំ
complaints-split_any = បែងចែក ឬមិនបែងចែក
complaints-measure_option = { $label } ({ $figures })
complaints-view_figures = អំពីអ្វី និងកើនឡើងឬទេ
complaints-view_centres = មជ្ឈមណ្ឌលនៅទីណា
complaints-view_mechanisms = យន្តការដែលបានពិពណ៌នា
complaints-none = មិនមានតួលេខបណ្ដឹងតវ៉ាសម្រាប់ជម្រើសនេះទេ។ ខាងក្រោមគឺអ្វីដែលបានស្វែងរក។
complaints-look_up = ស្វែងរកតួលេខផ្សព្វផ្សាយ
complaints-trend_title = { $place }៖ { $what } មាន { $before } ក្នុងមួយខែនៅឆ្នាំ { $first } និង { $now } ក្នុងមួយខែនៅឆ្នាំ { $last }
complaints-trend_unknown = នៅទីនេះមិនដឹងថាបណ្ដឹងតវ៉ាកើនឡើងឬទេ៖ គ្មានឆ្នាំពេញពីរថ្មីៗដែលប្រៀបធៀបបានទេ
complaints-trend_note = បន្ទាត់នីមួយៗគឺចំនួនផ្សព្វផ្សាយមួយ វែងស្មើរយៈពេលរបស់វា និងខ្ពស់ស្មើមធ្យមក្នុងមួយខែ៖ ដូច្នេះអាចអានចំនួនបីឆ្នាំក្បែរចំនួនបីខែបាន។ ផ្ទាំងនីមួយៗមានមាត្រដ្ឋានផ្ទាល់ខ្លួន តែប្រើឆ្នាំរួមគ្នា។ បន្ទាត់ដាច់សម្គាល់កន្លែងដែលស្ថាប័នផ្សេងបន្តការរាប់៖ អ្វីដែលរាប់អាចខុសគ្នា។ កន្លែងគ្មានគំនូរគឺរកមិនឃើញ មិនមែនសូន្យទេ។ ចំនួនតិចជាងបីខែ ចំនួនដែលត្រួតលើឆ្នាំពេញ និងចំនួនតាមគោលដៅ បណ្ដាញ និងភេទ មិនបានគូរទេ ទាំងអស់មាននៅខាងក្រោម។ ស្ថាប័ននៅសិង្ហបុរីបម្រើពលករទាំងអស់៖ ចំនួនរបស់និយោជិតបរទេសនៅក្បែរចំនួនរបស់ទាំងអស់គ្នា។
complaints-period_year = មួយឆ្នាំប្រតិទិន
complaints-period_revised = មួយឆ្នាំប្រតិទិន ផ្សព្វផ្សាយមានតម្លៃច្រើន
complaints-period_other = រយៈពេលផ្សេង
complaints-a_month = ក្នុងមួយខែ
complaints-break = បន្ទាប់មក { $reporter }
complaints-counted = { $value } { $unit } { $period } { $reporter }។
complaints-also = ក៏បានផ្សព្វផ្សាយ៖ { $values }។
complaints-series = { $place }៖ { $what } ({ $body })
complaints-one_period_only = មិនបានគូរ ព្រោះគ្មានស្ថាប័នណាផ្សព្វផ្សាយរយៈពេលពីរដែលប្រៀបធៀបបាន៖ { $places }។ មិនដឹងថាបណ្ដឹងតវ៉ានៅទីនោះកើនឡើងឬទេ។
complaints-kind = ប្រភេទបណ្ដឹងតវ៉ា
complaints-most_title = { $place } { $period }៖ បណ្ដឹងតវ៉ាភាគច្រើនអំពី { $kinds }
complaints-about_unknown = នៅទីនេះមិនដឹងថាបណ្ដឹងតវ៉ាអំពីអ្វីទេ៖ គ្មានស្ថាប័នណាផ្សព្វផ្សាយបីប្រភេទនៃរយៈពេលតែមួយ
complaints-about_note = តែប្រភេទដែលប្រភពបញ្ជាក់ប៉ុណ្ណោះ។ អ្វីដែលនៅសល់អំពីអ្វីមិនបានផ្សព្វផ្សាយទេ ដូច្នេះមិនបូកផ្នែកនានា។ រាប់ដោយ { $reporter } ក្នុងការបែងចែកថ្មីបំផុតនៃកន្លះឆ្នាំឡើងទៅ។ បើស្ថាប័នបម្រើពលករទាំងអស់ ពលករក្នុងស្រុកក៏រាប់បញ្ចូលដែរ។ បំណង ដូចជាចង់ត្រឡប់ទៅផ្ទះ គឺជាសំណើ មិនមែនការរំលោភទេ។ ជ្រើសរើសប្រទេសដើម្បីមើលអ្វីដែលបានរាប់នៅទីនោះ។
complaints-newest_title = { $reporters ->
    [0] នៅទីនេះមិនស្គាល់ស្ថាប័នដែលរាប់បណ្ដឹងតវ៉ា
   *[other] ចំនួនថ្មីបំផុតរបស់ស្ថាប័ន { $reporters } ដែលរាប់បណ្ដឹងតវ៉ា
 }
complaints-newest_note = រយៈពេលថ្មីបំផុតរបស់ស្ថាប័ននីមួយៗ។ យកចំនួនសរុបបើបានផ្សព្វផ្សាយ បើមិនដូច្នោះទេ យកផ្នែកថ្មីបំផុត។ ករណី បណ្ដឹងតវ៉ា អ្នកប្ដឹងតវ៉ា និងការហៅទូរសព្ទ ជាអ្វីៗខុសគ្នា៖ ករណីមួយអាចមានមនុស្សច្រើន។ រយៈពេល និងឯកតាខុសគ្នា ដូច្នេះមិនត្រូវប្រៀបធៀបលេខទេ។
complaints-figures_title = { $measure } គិតជា { $unit }៖ តួលេខផ្សព្វផ្សាយទាំងអស់ ថ្មីបំផុតមុន
complaints-published_title = { $figures ->
    [0] នៅទីនេះមិនស្គាល់តួលេខបណ្ដឹងតវ៉ាដែលផ្សព្វផ្សាយ
   *[other] តួលេខបណ្ដឹងតវ៉ាផ្សព្វផ្សាយ { $figures } នីមួយៗមានរយៈពេល និងឯកតាផ្ទាល់ខ្លួន
 }
complaints-figures_note = តួលេខនីមួយៗមានអ្នករាយការណ៍ និងរយៈពេលផ្ទាល់ខ្លួន មិនដែលបូកគ្នាទេ។ រយៈពេលគ្មានតួលេខគឺមិនមានទិន្នន័យ មិនមែនសូន្យទេ។ អ្វីដែលរាប់៖ { $meaning }
complaints-no_period = មិនបញ្ជាក់រយៈពេល
complaints-period_to = ដល់ { $end }
complaints-period_from = ពី { $start }
complaints-vintages_title = បានផ្សព្វផ្សាយលើសពីម្ដង ដោយតម្លៃខុសគ្នា
complaints-vintages_note = បន្ទាត់នីមួយៗគឺការផ្សព្វផ្សាយម្ដង។ តួលេខដែលកែមិនដែលជំនួសតួលេខមុនទេ៖ សូមប្រៀបធៀបថ្ងៃរាយការណ៍ និងចុងរយៈពេល។
complaints-centres_title = { $centres ->
    [0] ប្រភពទាំងនេះមិនរាយឈ្មោះមជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុកទេ
   *[other] មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុក { $centres } មានឈ្មោះ ក្នុងប្រទេស { $countries }
 }។ { $others ->
    [0] គ្មានមជ្ឈមណ្ឌល ឬកន្លែងផ្សេង
   *[other] មជ្ឈមណ្ឌល កន្លែង និងបញ្ជរផ្សេង { $others }
 } រាយនៅក្បែរ
complaints-centres_note = មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុកត្រូវបានរាប់ ពេលប្រភពរាយឈ្មោះ និងហៅវាដូច្នេះ។ ចំនួននេះប្រើគ្រប់ទីកន្លែង។ លើផែនទីក៏មានមជ្ឈមណ្ឌលប្រភេទផ្សេងដែរ៖ មជ្ឈមណ្ឌលរដ្ឋ មជ្ឈមណ្ឌលអ្នកនេសាទ តំបន់គោលដៅនៃគម្រោង បញ្ជរ និងក្រុមមជ្ឈមណ្ឌល។ { $unplaced ->
    [0] ទាំងអស់ដឹងទីតាំង
   *[other] { $unplaced } មិនដឹងទីតាំង ហើយមិនបានគូរ
 }។ មិនមែនជាបញ្ជីមជ្ឈមណ្ឌលដែលបើកថ្ងៃនេះទេ។
complaints-centre_numbers_title = { $centres ->
    [0] នៅទីនេះគ្មានមជ្ឈមណ្ឌលធនធានមានឈ្មោះ { $others ->
            [0] ហើយគ្មានមជ្ឈមណ្ឌលផ្សេង
           *[other] មានតែមជ្ឈមណ្ឌលផ្សេង { $others }
         }
   *[other] ក្នុងចំណោមមជ្ឈមណ្ឌលធនធាន { $centres } ដែលមានឈ្មោះ { $country } មានច្រើនជាងគេ៖ { $most }
 }
complaints-centre_numbers_note = នៅទីនេះរាប់មជ្ឈមណ្ឌលដែលប្រភពរាយឈ្មោះ។ ចំនួនដែលគ្រាន់តែបានថ្លែង រាប់តាមរបៀបផ្សេង ជាញឹកញាប់គ្មានបញ្ជី ហើយប្រៀបធៀបមិនបានទេ៖ { $stated }។
complaints-centre_numbers_unstated = នៅទីនេះរាប់មជ្ឈមណ្ឌលដែលប្រភពរាយឈ្មោះ។ រកមិនឃើញចំនួនមជ្ឈមណ្ឌលដែលបានថ្លែងទេ។
complaints-centres_stated = { $value } { $unit } នៅ { $place } ({ $reporter } { $period })
complaints-centres_own = មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុក
complaints-centres_others = មជ្ឈមណ្ឌល កន្លែង បញ្ជរ និងក្រុមផ្សេង
complaints-axis_centres = មានឈ្មោះក្នុងប្រភព
complaints-mechanism_title = { $mechanism }៖ { $steps } ជំហានដូចបានពិពណ៌នា
complaints-mechanism_note = ដំណើរការដោយ { $operator }។ ស្ថានភាពដែលបានពិពណ៌នា៖ { $status }។ { $purpose }
complaints-no_mechanism = គ្មានប្រភពណាពិពណ៌នាដំណើរការបណ្ដឹងតវ៉ាមួយជំហានម្ដងៗនៅទីនេះទេ។ ជ្រើសរើសប្រទេសទាំងអស់ដើម្បីមើលកន្លែងដែលមាន។
complaints-gaps_title = អ្វីដែលមិនមានទិន្នន័យអំពីបណ្ដឹងតវ៉ា និងមូលហេតុ
complaints-on_map = { $kind }; ម្ចាស់ផ្ទះ៖ { $host }

## Recruitment agencies

agencies-title = ភ្នាក់ងារជ្រើសរើស
agencies-lead = ភ្នាក់ងារជ្រើសរើសណាត្រូវបានចាត់ថ្នាក់ តាមរបៀបណា ហើយថ្នាក់មានន័យដូចម្ដេច?
agencies-answer = ក្នុងចំណាត់ថ្នាក់ថ្មីបំផុត { $ranking } { $association } បានវាយតម្លៃភ្នាក់ងារ { $assessed }៖ { $said }។
agencies-answer_unknown = មិនដឹងថាភ្នាក់ងារណាត្រូវបានចាត់ថ្នាក់ទេ៖ ប្រភពទាំងនេះគ្មានចំណាត់ថ្នាក់។
agencies-answer_named = ចុងក្រោយដែលស្គាល់ឈ្មោះជាមួយថ្នាក់ខ្ពស់បំផុត { $grade }៖ { $names } ក្នុង { $ranking }
agencies-answer_inferred = { $said } ជាវដ្ដដែលសន្និដ្ឋានពីកាលបរិច្ឆេទ
agencies-answer_earlier = { $said }។ មិនដឹងថាអ្នកណាមានថ្នាក់នេះក្នុងចំណាត់ថ្នាក់ថ្មីបំផុតទេ
agencies-answer_ends = { $said }។
agencies-names = { $one } និង { $other }
agencies-answer_meaning = អត្ថន័យនៃថ្នាក់៖ { $meanings }។
agencies-meaning_said = លើ{ $scale } ថ្នាក់ខ្ពស់បំផុត { $highest } ហៅថា { $first } ថ្នាក់ទាបបំផុត { $lowest } ហៅថា { $last }
agencies-meaning_unsaid = លើ{ $scale } អត្ថន័យនៃថ្នាក់នីមួយៗមិនបានផ្សព្វផ្សាយទេ
agencies-with_grade = { $count } បាន { $grade }
agencies-not_eligible = { $count } មិនមានលក្ខណៈសម្បត្តិគ្រប់គ្រាន់
agencies-no_grades = ចំនួនភ្នាក់ងារតាមថ្នាក់មិនបានផ្សព្វផ្សាយទេ
agencies-stars = ផ្កាយ { $stars }
agencies-step = { $grade }៖ { $meaning }
agencies-ladder_title = ភ្នាក់ងារតាមថ្នាក់ក្នុង { $ranking }៖ { $said }
agencies-ladder_note = អត្ថន័យនៃថ្នាក់៖ { $meaning }។ ជួរឈរនីមួយៗគឺវដ្ដមួយ ជួរដេកនីមួយៗគឺថ្នាក់មួយលើមាត្រដ្ឋានរបស់វា។ ពណ៌ចាស់ជាងមានន័យថាចំណែកធំជាងនៃភ្នាក់ងារដែលបានវាយតម្លៃ។ អក្សរ និងផ្កាយជាមាត្រដ្ឋានពីរដែលគ្មានការបម្លែងដែលបានផ្សព្វផ្សាយ ហើយមិនត្រូវបានភ្ជាប់គ្នាទេ។ លេខគឺចំនួនភ្នាក់ងារ ចំណែកគឺដូចបានបោះពុម្ព។ ចង្អុលលើវាដើម្បីមើលអ្វីដែលបានបោះពុម្ព និងឈ្មោះ។
agencies-ladder_cycle = វដ្ដ និងស្លាករបស់វា
agencies-ladder_empty = ទទេ៖ មិនបានផ្សព្វផ្សាយ
agencies-ladder_named = មានឈ្មោះ៖ { $names }។
agencies-find = ស្វែងរកភ្នាក់ងារ
agencies-find_all = ជ្រើសរើស ឬវាយឈ្មោះ
agencies-open_scorecard = អ្វីៗទាំងអស់ដែលគេដឹងអំពីភ្នាក់ងារនេះ
agencies-open_centres = មជ្ឈមណ្ឌលនៅ { $place } ដែលពលករអាចប្ដឹងតវ៉ា
agencies-open_mechanism = ដំណើរការបណ្ដឹងតវ៉ា មួយជំហានម្ដងៗ
agencies-back = ភ្នាក់ងារ និងចំណាត់ថ្នាក់ទាំងអស់
agencies-view_participation = អ្នកណាត្រូវបានចាត់ថ្នាក់
agencies-view_distribution = ចំណាត់ថ្នាក់មួយ
agencies-view_named = ស្វែងរកភ្នាក់ងារ
agencies-cycle_option_published = { $association }៖ វដ្ដ { $number } ស្លាក { $label } ការកែសម្រួល { $revision } { $standing }
agencies-scale_published = មាត្រដ្ឋានផ្ទាល់ខ្លួន
agencies-counted_title = ភ្នាក់ងារតាមថ្នាក់ក្នុងចំណាត់ថ្នាក់ស្លាក { $label } របស់ { $association } ការកែសម្រួល { $revision } វិធី{ $standing }
agencies-counted_note = រាប់ពីថ្នាក់ដែលសមាគមបានផ្សព្វផ្សាយនៅទីនេះ។ តើនោះជាភ្នាក់ងារទាំងអស់ដែលបានវាយតម្លៃឬអត់ សមាគមជាអ្នកប្រាប់។ ចំនួនដែលបានគ្រោង បើដឹង មានក្នុងចំណាត់ថ្នាក់ដែលផ្សព្វផ្សាយនៅទីនេះ។
agencies-illustrative = ចំណាត់ថ្នាក់នេះធ្វើឡើងដោយវិធីសាកល្បង។ វាបង្ហាញរបៀបចាត់ថ្នាក់ ហើយមិននិយាយអ្វីអំពីភ្នាក់ងារទេ។
agencies-published_cycles_title = ចំណាត់ថ្នាក់ដែលសមាគមផ្សព្វផ្សាយនៅទីនេះ គិតជាចំនួនភ្នាក់ងារ
agencies-published_cycles_note = ការកែសម្រួលថ្មីបំផុតនៃវដ្ដនីមួយៗ រាប់ពីថ្នាក់របស់វា។ បើសម្គាល់ថាជាឧទាហរណ៍ ថ្នាក់បានមកពីវិធីសាកល្បង ហើយមិននិយាយអ្វីអំពីភ្នាក់ងារទេ។
agencies-nothing_published = មិនទាន់មានសមាគមណាផ្សព្វផ្សាយចំណាត់ថ្នាក់តាមផលិតផលនេះទេ។ ចំណាត់ថ្នាក់ខាងលើគឺសមាគម និងសារព័ត៌មានបានផ្សព្វផ្សាយ។
agencies-published_grades_title = { $rows ->
    [0] គ្មានថ្នាក់ដែលសមាគមផ្សព្វផ្សាយនៅទីនេះ
   *[other] ថ្នាក់ { $rows } ដែលសមាគមផ្សព្វផ្សាយនៅទីនេះ
 }
agencies-published_grades_note = ផ្សព្វផ្សាយដោយសមាគមផ្ទាល់ តាមអ្វីដែលបានផ្សព្វផ្សាយ ការកែសម្រួលថ្មីបំផុតនៃវដ្ដនីមួយៗ។ កាលបរិច្ឆេទគឺថ្ងៃផ្សព្វផ្សាយនៅទីនេះ ការវាយតម្លៃអាចចាស់ជាង។ បើសម្គាល់ថាជាឧទាហរណ៍ ថ្នាក់បានមកពីវិធីសាកល្បង ហើយមិននិយាយអ្វីអំពីភ្នាក់ងារទេ។ កាតព័ត៌មានភ្នាក់ងារបង្ហាញពិន្ទុ ភស្តុតាង ការកែ និងចម្លើយ។
agencies-view_code = ក្រមប្រតិបត្តិ
agencies-view_schemes = គម្រោងផ្សេង
agencies-participation_title = ពីភ្នាក់ងារ { $before } ដែលបានវាយតម្លៃក្នុង { $first } ដល់ { $now } ក្នុង { $last }៖ មានអាជ្ញាប័ណ្ណ បានគ្រោង និងបានវាយតម្លៃក្នុងវដ្ដ { $cycles }
agencies-participation_unknown = មិនដឹងថាភ្នាក់ងារប៉ុន្មានត្រូវបានវាយតម្លៃ
agencies-participation_note = ក្រុមរបារនីមួយៗគឺវដ្ដមួយ និងស្លាកឆ្នាំរបស់វា។ ចំនួនមានអាជ្ញាប័ណ្ណ បានគ្រោង និងបានវាយតម្លៃ ផ្សព្វផ្សាយដោយប្រភព និងកាលបរិច្ឆេទខុសគ្នា។ របារដែលខ្វះគឺមិនមានទិន្នន័យ ហើយលេខមានសញ្ញាផ្កាយបានផ្សព្វផ្សាយដោយពាក្យដូចជា “ប្រហែល” ឬ “ជាង” ដែលតារាងបង្ហាញ។ នៅពេលធ្វើឯកសារមេ ភ្នាក់ងារជាង 100 បានចុះហត្ថលេខាលើក្រម។ ចំនួនអ្នកចុះហត្ថលេខាតាមវដ្ដមិនមានទិន្នន័យទេ។ ចំនួនតាមថ្នាក់នីមួយៗមាននៅខាងលើ។
agencies-step_licensed = មានអាជ្ញាប័ណ្ណ
agencies-step_planned = បានគ្រោង
agencies-step_assessed = បានវាយតម្លៃ
agencies-axis_agencies = ភ្នាក់ងារ
agencies-steps_title = តួលេខផ្សព្វផ្សាយទាំងអស់អំពីការចូលរួមក្នុងក្រមរបស់ VAMAS
agencies-phases_title = ដំណាក់កាលដូចឯកសារមេពិពណ៌នា
agencies-choose_cycle = វដ្ដ
agencies-cycle_option = វដ្ដ { $number } ស្លាក { $label }
agencies-cycle_in_row = វដ្ដ { $number } ({ $label })
agencies-cycle_note = ផ្សព្វផ្សាយនៅ { $published } ({ $basis }) លើ{ $scale } តាម៖ { $code }។
agencies-scale_vamas_letters = មាត្រដ្ឋានអក្សរពី A1 ដល់ D2
agencies-scale_vamas_stars = មាត្រដ្ឋានពីផ្កាយមួយដល់ប្រាំមួយ
agencies-grade = ថ្នាក់ { $grade }
agencies-not_published = មិនបានផ្សព្វផ្សាយ
agencies-no_distribution = តាមឯកសារសាធារណៈ ការបែងចែកថ្នាក់សម្រាប់វដ្ដនេះមិនបានផ្សព្វផ្សាយទេ។
agencies-distribution_title = ថ្នាក់ផ្សព្វផ្សាយនៃវដ្ដស្លាក { $label } គិតជា { $unit }
agencies-distribution_note = លើមាត្រដ្ឋាននៃវដ្ដនោះ ដូចបានផ្សព្វផ្សាយ។ អក្សរ និងផ្កាយជាមាត្រដ្ឋានពីរដែលគ្មានការបម្លែងដែលបានផ្សព្វផ្សាយ ហើយមិនត្រូវបានភ្ជាប់គ្នាទេ។ ចំណែកដែលមិនត្រូវនឹងចំនួនគត់នៃភ្នាក់ងារ បង្ហាញដូចបានបោះពុម្ព ជាមួយចម្ងល់ក្នុងតារាង។
agencies-cycles_title = វដ្ដនានា
agencies-movement_title = ការផ្លាស់ប្ដូរថ្នាក់រវាងវដ្ដ បើបានផ្សព្វផ្សាយ
agencies-movement_note = ក្នុងឯកសារសាធារណៈ មានតែការផ្លាស់ប្ដូរពីវដ្ដទីមួយទៅវដ្ដទីពីរប៉ុណ្ណោះដែលបានផ្សព្វផ្សាយ ក្នុងចំណោមភ្នាក់ងារ 20 នៃវដ្ដទីមួយ។
agencies-movement_unknown = ការផ្លាស់ប្ដូរក្រោយមកមិនមានទិន្នន័យទេ។
agencies-movement_here = ការផ្លាស់ប្ដូររវាងចំណាត់ថ្នាក់ដែលសមាគមផ្សព្វផ្សាយនៅទីនេះ រាប់ក្នុងរូបដាច់ដោយឡែក។
agencies-moved_title = តាំងពីចំណាត់ថ្នាក់មុនលើមាត្រដ្ឋានដូចគ្នា { $told }៖ { $association } { $ranking }
agencies-moved_count = { $moved }៖ { $count }
agencies-moved_unknown = មិនទាន់មានចំណាត់ថ្នាក់ពីរលើមាត្រដ្ឋានតែមួយផ្សព្វផ្សាយនៅទីនេះ ដូច្នេះរាប់ការផ្លាស់ប្ដូរមិនបាន
agencies-moved_note = ភ្នាក់ងារនីមួយៗពីថ្នាក់ក្នុង { $before } ទៅថ្នាក់ក្នុង { $ranking }៖ ជួរដេកគឺអ្វីដែលធ្លាប់មាន ជួរឈរគឺអ្វីដែលមានឥឡូវ។ ប្រៀបធៀបតែចំណាត់ថ្នាក់របស់សមាគមតែមួយលើមាត្រដ្ឋានតែមួយ។ ហេតុផលគឺតាមសមាគមកត់ត្រា។
agencies-moved_absent = មិនបានចាត់ថ្នាក់
agencies-moved_empty = ទទេ៖ គ្មានភ្នាក់ងារ
agencies-strong_only = តែថ្នាក់ពីរបាយការណ៍ឯករាជ្យដែលបញ្ជាក់វដ្ដ
agencies-named_title = { $agencies ->
    [0] គ្មានភ្នាក់ងារមានឈ្មោះជាមួយថ្នាក់
   *[other] ភ្នាក់ងារ { $agencies } មានឈ្មោះជាមួយថ្នាក់ វដ្ដថ្មីបំផុតមុន
 }
agencies-named_note = មានតែតារាងនៃវដ្ដទីមួយដែលរាយឈ្មោះភ្នាក់ងារទាំងអស់ដែលបានវាយតម្លៃ។ ក្រោយមក អ្វីដែលមានឈ្មោះគឺជាគំរូដែលជ្រើសរើសខ្លួនឯង៖ ភ្នាក់ងារផ្សាយថ្នាក់ល្អ។ វាមិនត្រូវបានប្រើសម្រាប់ការបែងចែកទេ ហើយភ្នាក់ងារដែលខ្វះនៅទីនេះគឺមិនដឹង មិនមែនមិនបានចាត់ថ្នាក់ទេ។
agencies-subjects_title = ប្រធានបទនៃក្រម VAMAS តាមលំដាប់ផ្សព្វផ្សាយ
agencies-subjects_note = លំដាប់ក្នុងបញ្ជីផ្សព្វផ្សាយ មិនមែនលេខមាត្រាដែលបានបញ្ជាក់ទេ។ អត្ថបទនៃក្រមរកមិនឃើញក្នុងឯកសារសាធារណៈទេ។
agencies-evidence_title = ស្នើសុំភស្តុតាងពីអ្នកណា
agencies-standards_title = បទដ្ឋានអំពីការគ្រប់គ្រងខ្លួនឯងដែលក្រុមប្រឹក្សាភិបាល ILO បានអនុម័ត និងការសង្ស័យអំពីការគ្រប់គ្រងខ្លួនឯង
agencies-schemes_title = ក្រម ការចាត់ថ្នាក់ និងការបញ្ជាក់ ដាក់ក្បែរគ្នា
agencies-schemes_note = តាមប្រភព។ អ្វីដែលបានស្វែងរកតែរកមិនឃើញ មានក្នុងជួរឈរដាច់ដោយឡែក។ មាត្រដ្ឋាននៃគម្រោងផ្សេងគ្នាប្រៀបធៀបគ្នាមិនបានទេ។
agencies-taking_part_title = { $numbers ->
    [0] គ្មានតួលេខផ្សព្វផ្សាយអំពីការចូលរួមក្នុងក្រម និងគម្រោង
   *[other] តួលេខផ្សព្វផ្សាយ { $numbers } អំពីការចូលរួមក្នុងក្រម និងគម្រោង
 }
agencies-others_title = តួលេខផ្សព្វផ្សាយអំពីការចូលរួមក្នុងគម្រោងផ្សេង

## Agency scorecard

scorecard-title = កាតព័ត៌មានភ្នាក់ងារ
scorecard-lead = ភ្នាក់ងារជ្រើសរើសមួយ៖ ថ្នាក់របស់វាក្នុងវដ្ដនីមួយៗតាមមាត្រដ្ឋាននៃវដ្ដនោះ មូលដ្ឋាននៃថ្នាក់ អ្វីដែលបានកែ និងអ្វីដែលភ្នាក់ងារនិយាយ។ បោះពុម្ពបានលើទំព័រ A4 មួយ។
scorecard-card_title = { $agency }៖ { $grade } ក្នុង { $ranking }
scorecard-card_note = ថ្នាក់ថ្មីបំផុតក្នុងចំណោមថ្នាក់ { $grades } ដែលគេដឹងអំពីភ្នាក់ងារនេះ។ ទាំងអស់មានក្នុងតារាង។ ថ្នាក់ប្រាប់ថាភ្នាក់ងារអនុវត្តតាមក្រមប្រតិបត្តិរបស់សមាគមបានប៉ុនណានៅពេលវាយតម្លៃ។ វាមិនមែនជាអាជ្ញាប័ណ្ណ ហើយមិនមែនជាការធានាទេ៖ អាជ្ញាប័ណ្ណនៅមានសុពលភាពឬអត់ ក្រសួងការងារជាអ្នកដឹង។
scorecard-card_question = សំណួរ
scorecard-card_answer = ចម្លើយ
scorecard-card_grade = ថ្នាក់ថ្មីបំផុតដែលគេដឹង
scorecard-card_graded = { $grade } ក្នុង { $ranking }
scorecard-card_not_eligible = មិនមានលក្ខណៈសម្បត្តិគ្រប់គ្រាន់ព្រោះ
scorecard-card_moved = ឡើង ឬចុះ
scorecard-card_since = { $way } (មុន៖ { $before } ក្នុង { $ranking })
scorecard-card_published = ផ្សព្វផ្សាយនៅ
scorecard-card_given_by = អ្នកណាផ្ដល់ថ្នាក់
scorecard-card_rank = ទីតាំងលើមាត្រដ្ឋាន
scorecard-card_ranked = { $rank } (1 គឺខ្ពស់បំផុត)
scorecard-card_means = អត្ថន័យ
scorecard-card_meaning_unsaid = មិនបានផ្សព្វផ្សាយសម្រាប់មាត្រដ្ឋាននេះ
scorecard-card_basis = ដឹងពីណា
scorecard-card_licence = អាជ្ញាប័ណ្ណ
scorecard-card_no_licence = មិនមានទិន្នន័យក្នុងប្រភពទាំងនេះ
scorecard-card_complain = ប្ដឹងតវ៉ានៅទីណា
scorecard-card_centres = { $centres ->
    [0] មិនស្គាល់មជ្ឈមណ្ឌលធនធាននៅ { $place } ទេ
   *[other] មជ្ឈមណ្ឌលធនធាន { $centres } នៅ { $place }
 }
scorecard-choose = ភ្នាក់ងារ
scorecard-find = តើភ្នាក់ងារនេះល្អទេ? សូមវាយឈ្មោះ
scorecard-find_example = ផ្នែកណាមួយនៃឈ្មោះ មានសញ្ញា ឬគ្មានសញ្ញាក៏បាន
scorecard-not_found = នៅទីនេះគ្មានភ្នាក់ងារដែលមានថ្នាក់ផ្សព្វផ្សាយឈ្មោះ “{ $asked }” ទេ។ ភ្នាក់ងារដែលមិនមាននៅទីនេះគឺមិនដឹង មិនមែនមិនត្រូវបានចាត់ថ្នាក់ទេ៖ សូមសាកផ្នែកផ្សេងនៃឈ្មោះ។
scorecard-told = { $grade } ក្នុង { $ranking }
scorecard-told_not_eligible = មិនមានលក្ខណៈសម្បត្តិគ្រប់គ្រាន់ក្នុង { $ranking }៖ { $reason }
scorecard-newer_result = ភ្នាក់ងារនេះមានលទ្ធផលថ្មីជាង៖ { $told }។ អ្វីខាងក្រោមជារបស់ទិន្នន័យច្បាប់ចាស់ ហើយលែងមានសុពលភាព។ សូមកុំជ្រើសរើសច្បាប់ក្នុងរបារចំហៀង ដើម្បីមើលលទ្ធផលបច្ចុប្បន្ន។
scorecard-gone_since = ក្នុងទិន្នន័យច្បាប់ថ្មីបំផុត ភ្នាក់ងារនេះលែងមានកាតផ្ទាល់ខ្លួន៖ អ្វីខាងក្រោមជារបស់ច្បាប់ចាស់។ សូមស្វែងរកតាមឈ្មោះក្នុងច្បាប់ថ្មី។
scorecard-choose_cycle = ចំណាត់ថ្នាក់លម្អិត
scorecard-cycle = { $association } វដ្ដ { $number }៖ { $label }
scorecard-illustrative = ថ្នាក់ដែលសម្គាល់ថាជាឧទាហរណ៍ បានមកពីវិធីសាកល្បង។ វាបង្ហាញរបៀបចាត់ថ្នាក់ ហើយមិននិយាយអ្វីអំពីភ្នាក់ងារនេះទេ។
scorecard-grades_title = ថ្នាក់ដែលបានផ្សព្វផ្សាយរបស់ { $agency } { $place }៖ { $grades }
scorecard-grades_note = ថ្នាក់នីមួយៗស្ថិតលើមាត្រដ្ឋាននៃវដ្ដរបស់វា។ មាត្រដ្ឋានមិនត្រូវបានភ្ជាប់ ឬបម្លែងទេ។ វដ្ដទីមួយរបស់ VAMAS បានផ្សព្វផ្សាយតារាងទាំងមូល។ ធាតុនៃវដ្ដក្រោយៗដែលអានពីឯកសារសាធារណៈ គឺជាគំរូដែលជ្រើសរើសខ្លួនឯង៖ ភ្នាក់ងារផ្សាយថ្នាក់ល្អ។
scorecard-place_on_scale = { $place } ក្នុងចំណោម { $steps }
scorecard-nothing_published = មិនទាន់មានសមាគមណាផ្សព្វផ្សាយចំណាត់ថ្នាក់ភ្នាក់ងារនេះនៅទីនេះទេ។ ឯកសារសាធារណៈប្រាប់តែថ្នាក់៖ មិនមានទិន្នន័យអំពីពិន្ទុ ភស្តុតាង អ្នកវាយតម្លៃ និងអ្នកពិនិត្យ ការកែ និងចម្លើយរបស់ភ្នាក់ងារទេ។
scorecard-no_reply = គ្មានសេចក្ដីថ្លែង ឬការប្ដឹងជំទាស់របស់ភ្នាក់ងារដែលបានផ្សព្វផ្សាយទេ។
scorecard-replies_title = អ្វីដែលភ្នាក់ងារនិយាយ និងលទ្ធផលនៃការប្ដឹងជំទាស់
scorecard-no_scores = { $cycle }៖ សមាគមបានផ្សព្វផ្សាយថ្នាក់ដោយគ្មានពិន្ទុ។ មិនមានទិន្នន័យអំពីលទ្ធផលតាមប្រធានបទ ពិន្ទុបាត់ និងភស្តុតាងទេ។
scorecard-profile_title = លទ្ធផលតាមប្រធានបទ វិធី{ $standing }៖ { $cycle }
scorecard-profile_note = ពិន្ទុមានទម្ងន់ដែលបានផ្ដល់ ក្នុងចំណោមពិន្ទុដែលអាចផ្ដល់ ក្នុងប្រធានបទនីមួយៗ។ អ្វីដែលមិនអនុវត្តចំពោះភ្នាក់ងារត្រូវបានទុកចោល។
scorecard-axis_percent = ភាគរយនៃពិន្ទុក្នុងប្រធានបទ
scorecard-percent = { $value } %
scorecard-does_not_apply = មិនអនុវត្ត
scorecard-costs_title = សូចនាករនីមួយៗធ្វើឱ្យបាត់ប៉ុន្មាន គិតជាចំណុចភាគរយនៃលទ្ធផល
scorecard-cost_nothing = គ្មានសូចនាករណាធ្វើឱ្យបាត់ពិន្ទុទេ៖ សូចនាករដែលអនុវត្តទាំងអស់បានពិន្ទុពេញ។
scorecard-set_aside = { $share } % នៃពិន្ទុទាំងអស់នៃវិធីត្រូវបានចាត់ទុកថាមិនអនុវត្តចំពោះភ្នាក់ងារនេះ។
scorecard-points_do_not_count = មិនមានលក្ខណៈសម្បត្តិគ្រប់គ្រាន់ក្នុង { $cycle } ព្រោះ៖ { $reason }។ ពិន្ទុមុនការសម្រេចនោះមិនរាប់ និងមិនបង្ហាញទេ។
scorecard-costs_note = សូចនាករដែលបានពិន្ទុពេញមិនធ្វើឱ្យបាត់ពិន្ទុ ហើយត្រូវបានទុកចោល។ លទ្ធផល និងពិន្ទុបាត់ទាំងអស់បូកបាន 100។
scorecard-evidence_title = ភស្តុតាងដែលជាមូលដ្ឋាននៃពិន្ទុ
scorecard-evidence_note = ចំណែកនៃសូចនាករដែលបានដាក់ពិន្ទុ។ សូចនាករមួយអាចផ្អែកលើភស្តុតាងច្រើនប្រភេទ ដូច្នេះប្រភេទមិនបូកបាន 100 ទេ។
scorecard-decided_title = អ្នកណាវាយតម្លៃ ពិនិត្យ និងសម្រេច
scorecard-revisions_title = ការកែសម្រួលទាំងអស់ ថ្មីបំផុតមុន
scorecard-revisions_note = ការកែ ឬការលុបចោល គឺជាការកែសម្រួលថ្មីដែលមានហេតុផល។ ច្បាប់មុនៗនៅតែអានបាន។
scorecard-changes_title = អ្វីដែលការកែសម្រួលបានផ្លាស់ប្ដូរ
scorecard-names_title = ឈ្មោះ និងកំណត់ត្រាដែលបញ្ចូលគ្នា
scorecard-ranked_in = ក្នុងចំណាត់ថ្នាក់ { $cycles }
scorecard-decided_by = សម្រេចដោយ { $who } នៅ { $date }
scorecard-on_paper = លើក្រដាស តារាងនីមួយៗបង្ហាញធាតុប្រាំមួយដំបូង។ ធាតុទាំងអស់ រួមទាំងប្រភព មាននៅអាសយដ្ឋាននៃទំព័រនេះ។

## Names of filters, as a figure and a slide show them

filters-country = ប្រទេស
filters-origin = ប្រទេសដើម
filters-either_end = ប្រទេសនៅចុងម្ខាង
filters-series = កន្លែងដែលរាយ
filters-status = ស្ថានភាព
filters-coverage = ច្រករបៀងដែលមាន
filters-party = ប្រទេស
filters-period = រយៈពេល
filters-protection = អ្វីការពារច្រករបៀង
filters-reach = ច្រករបៀងណា
filters-start = ប្រទេសដើម
filters-standard = លក្ខណៈវិនិច្ឆ័យ
filters-destination = ប្រទេសគោលដៅ
filters-guideline = គោលការណ៍ណែនាំរបស់អង្គការអន្តរជាតិខាងការងារ (ILO)
filters-theme = ប្រធានបទរបស់វេទិកាអាស៊ានស្ដីពីពលករចំណាកស្រុក (AFML)
filters-party_kind = ប្រភេទភាគី
filters-level = កម្រិត
filters-type = ទម្រង់
filters-family = ប្រធានបទ
filters-kind = ប្រភេទ
filters-matters = អ្វីដែលវាផ្លាស់ប្ដូរ
filters-topic = ប្រធានបទ
filters-cycle = វដ្ដ
filters-scale = មាត្រដ្ឋានថ្នាក់
filters-agreement = កិច្ចព្រមព្រៀង
filters-forum = វេទិកា
filters-instrument = ឯកសារដែលប្ដេជ្ញា ឬណែនាំ
filters-addressee = ផ្ញើជូន
filters-body = ស្ថាប័ន
filters-not_here = តំណបានស្នើ “{ $asked }” ក្នុង “{ $filter }”។ ជម្រើសនោះមិនមាននៅទីនេះទេ។ អ្វីដែលបង្ហាញគឺ៖ { $shown }។
filters-became = តំណបានស្នើ “{ $asked }” ដែលបានក្លាយជាផ្នែកនៃ { $now }។ អ្វីដែលបង្ហាញគឺផ្នែកនោះ។
filters-no_such_filter = តំណក៏បានសរសេរ { $name } = “{ $asked }”។ ទិដ្ឋភាពនេះគ្មានជម្រើសឈ្មោះនោះទេ ដូច្នេះវាមិនផ្លាស់ប្ដូរអ្វីឡើយ។
