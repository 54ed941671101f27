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
frame-language = ភាសា
frame-link = តំណមកទំព័រនេះ
frame-link_help = អាសយដ្ឋាននេះបង្ហាញអ្នកដទៃនូវអ្វីដែលអ្នកឃើញ៖ តម្រងដូចគ្នា ច្បាប់ទិន្នន័យដូចគ្នា។
frame-disclaimer = ផលិតផលឯករាជ្យ មិនមែនរបស់ ILO អង្គការសហប្រជាជាតិ ឬអាស៊ានទេ។ ឈ្មោះ និងផែនទីមិនបង្ហាញមតិណាមួយអំពីឋានៈច្បាប់របស់ប្រទេស ដែនដី ឬតំបន់ណាមួយ ឬអំពីព្រំដែនឡើយ។
frame-building = មិនទាន់មានទិន្នន័យ៖ កំពុងបង្កើតពីប្រភព …
frame-build_failed = បង្កើតទិន្នន័យមិនបាន គ្មានអ្វីត្រូវបានសរសេរទេ។ ប្រយោគខាងក្រោមប្រាប់ឯកសារ និងបន្ទាត់ដែលត្រូវកែ។ បន្ទាប់មកដំណើរការ 'python -m etl build'។

## Signing in and out

signing_in-title = ចូលប្រើ
signing_in-lead = សម្រាប់អ្នកដែលថែទាំចំណាត់ថ្នាក់របស់សមាគមនៅទីនេះ។ ការអានមិនត្រូវការគណនីទេ។
signing_in-name = អាសយដ្ឋានអ៊ីមែល
signing_in-password = ពាក្យសម្ងាត់
signing_in-forgotten = បើអ្នកភ្លេចពាក្យសម្ងាត់ សូមសុំថ្មីពីអ្នកគ្រប់គ្រងប្រព័ន្ធនេះ។
signing_in-back = ត្រឡប់ទៅទំព័រដើម
signing_in-refused = អ្នកមិនបានចូលប្រើទេ។ អាសយដ្ឋាន ឬពាក្យសម្ងាត់មិនត្រឹមត្រូវ ឬអាសយដ្ឋាននេះត្រូវបានសាកល្បង { $failures } ដងដោយមិនជោគជ័យក្នុង { $minutes } នាទី។ ក្រោយមកវាបិទរយៈពេលដូចគ្នាម្ដងទៀត។
signing_in-short = ពាក្យសម្ងាត់ត្រូវមានយ៉ាងតិច { $least } តួអក្សរ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។
signing_in-long = ពាក្យសម្ងាត់មានយ៉ាងច្រើន { $most } តួអក្សរ។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។
signing_in-not_our_form = ទម្រង់នេះមិនបានផ្ញើពីទំព័ររបស់ប្រព័ន្ធផ្ទាល់ទេ ឬទំព័រនោះបានបើកយូរពេក។ សូមបើកវាម្ដងទៀត ហើយធ្វើឡើងវិញ។ កម្មវិធីរុករករបស់អ្នកត្រូវទទួលខូគីពីគេហទំព័រនេះ។
signing_in-too_large = អ្វីដែលបានផ្ញើធំពេក។ គ្មានអ្វីត្រូវបានផ្លាស់ប្ដូរទេ។
signing_in-busy = មានមនុស្សច្រើនពេកកំពុងចូលប្រើនៅពេលនេះ។ សូមរង់ចាំមួយនាទី រួចសាកល្បងម្ដងទៀត។
signing_in-not_kept = គ្មាននរណាអាចចូល ឬចេញបាននៅពេលនេះទេ៖ មិនអាចបើក ឬសរសេរកំណត់ត្រាបាន។ សូមប្រាប់អ្នកគ្រប់គ្រងប្រព័ន្ធនេះ។
signing_in-signed_in = បានចូលប្រើជា { $who }។
signing_in-with_provider = ចូលប្រើតាមអង្គការរបស់អ្នក
signing_in-not_accepted = អ្វីដែលអង្គការរបស់អ្នកនិយាយអំពីអ្នកមិនត្រូវបានទទួលនៅទីនេះទេ៖ វាចាស់ពេក បានចេញហើយ ឬអាសយដ្ឋានអ៊ីមែលរបស់អ្នកមិនទាន់បានផ្ទៀងផ្ទាត់។ សូមចេញ រួចចូលម្ដងទៀត។
signing_in-sign_out = ចេញ
signing_in-sign_out_lead = វាបញ្ចប់ការងាររបស់អ្នកក្នុងកម្មវិធីរុករកនេះ គ្រប់ផ្ទាំង។ អ្វីដែលអ្នកបានរក្សាទុកនៅដដែល។

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
common-choose = ជ្រើសរើស
common-choose_file = ជ្រើសរើសឯកសារ
common-largest_file = យ៉ាងច្រើន { $megabytes } MB
common-press_enter = ចុច Enter ដើម្បីទទួល
common-as_of = គិតត្រឹម { $dates }
common-not_dated = ប្រភពមិនបញ្ជាក់កាលបរិច្ឆេទ
common-source = { $title } ({ $publisher })
common-more_sources = និង { $count } ទៀត មានឈ្មោះក្នុងតារាង
common-rows_on_snapshot = ធាតុ៖ { $rows } · ទិន្នន័យច្បាប់ { $snapshot }
common-sheet = តួលេខ
common-how_counted = របៀបរាប់
common-not_recorded_yet = ច្បាប់នេះធ្វើឡើងមុនពេលប្រព័ន្ធកត់ត្រា៖ { $columns }។ កន្លែងទទេគឺមិនទាន់បានស្វែងរក។
common-grey_lines = ច្រករបៀងផ្សេង ឬកំពុងដំណើរការប៉ុណ្ណោះ

## The export

export-named = Cooperation Monitor ទិន្នន័យច្បាប់ { $snapshot }
export-description = អ្វីដែលឯកសារ និងទំព័រសាធារណៈនិយាយអំពីរបៀបដែលប្រទេសអាស៊ានសហការគ្នាលើទេសន្តរប្រវេសន៍ការងារ និងរបៀបដែលភ្នាក់ងារជ្រើសរើសគ្រប់គ្រងខ្លួនឯង។ ជួរនីមួយៗបញ្ជាក់ប្រភព និងទីតាំងក្នុងនោះ។ អ្វីដែលខុសគ្នាបង្ហាញក្បែរគ្នា។ ក្រឡាទទេគឺការពិតដែលមិនមានទិន្នន័យ។
export-keywords = ទេសន្តរប្រវេសន៍ការងារ, អាស៊ាន, កិច្ចព្រមព្រៀងទ្វេភាគី, អនុព័ន្ធការងារ, ភ្នាក់ងារជ្រើសរើស, បណ្ដឹងតវ៉ា
export-licence = Creative Commons Attribution 4.0 International
export-not_yet = { $meaning }។ ច្បាប់ { $snapshot } បានបង្កើតមុនពេលកត់ត្រាអ្វីនេះ៖ ទទេគ្រប់ជួរ។

## Overview

overview-title = ទិដ្ឋភាពទូទៅ
overview-lead = តើការការពារពលករចំណាកស្រុកក្នុងអាស៊ានទៅដល់ណា ហើយថ្មីៗនេះមានអ្វីកើតឡើង?
overview-members_title = ក្នុងចំណោមជនចំណាកស្រុកក្នុងតំបន់ដែលរកមិនឃើញលិខិតុបករណ៍ ឬអនុព័ន្ធការងារណាការពារ ភាគច្រើនមកពី{ $country }៖ { $others ->
    [0] ទាំង { $uncovered } នាក់
   *[other] { $uncovered } ក្នុងចំណោម { $migrants } នាក់
}
overview-members_unknown = មិនមានទិន្នន័យថាជនចំណាកស្រុកនៃរដ្ឋជាសមាជិកនីមួយៗរស់នៅរដ្ឋជាសមាជិកផ្សេងប៉ុន្មាននាក់
overview-members_note = ប្រភពខាងក្រោមគឺប្រភពនៃចំនួនជនចំណាកស្រុក។ ប្រភពនៃលេខផ្សេងប្រាប់នៅកន្លែងរបស់វា។ ជនចំណាកស្រុកនៅរដ្ឋជាសមាជិកផ្សេង (ទាំងអស់ មិនមែនតែពលករ) និងប៉ុន្មាននាក់រស់នៅកន្លែងដែលរកមិនឃើញទាំងពីរ លិខិតុបករណ៍ដែលបានចុះហត្ថលេខាជាភាគីណាមួយ ប្រទេសដែលទទួលអនុព័ន្ធការងាររបស់វា សន្ធិសញ្ញាដែលចងវា ក្នុងចំណោមដប់មួយដែលបានស្វែងរក។ លេខនីមួយៗមានមាត្រដ្ឋានផ្ទាល់ខ្លួន មិនបូកជាមួយលេខផ្សេងទេ។
overview-profiles = ព័ត៌មានអំពីរដ្ឋជាសមាជិកនីមួយៗ៖
overview-agency = តើភ្នាក់ងារជ្រើសរើសនេះល្អទេ? ស្វែងរកតាមឈ្មោះ
overview-period = តាំងពី
overview-number = { $value }
overview-numbers_title = អ្វីដែលរាប់នៅទីនេះ
overview-numbers_note = ចំនួនប្រាំបីនៃអ្វីៗខុសគ្នា មិនដែលបូកគ្នាទេ។
overview-tile_instruments_listed = លិខិតុបករណ៍ចុះហត្ថលេខា តារាង 2
overview-help_instruments_listed = លិខិតុបករណ៍មានកាលបរិច្ឆេទក្នុងតារាង 2 នៃឯកសារមេ មួយសម្រាប់កាលបរិច្ឆេទបោះពុម្ពនីមួយៗ រហូតដល់ឆ្នាំ 2010។ ការបន្តមិនរាប់ម្ដងទៀតទេ។ ឯកសារផ្ទាល់សរសេរ 82។ { $in_process ->
    [0] គ្មានផ្សេងទៀតក្នុងប្រភពណាកំពុងដំណើរការទេ។
   *[other] ក្នុងប្រភពទាំងអស់ នៅមាន { $in_process } ទៀតកំពុងដំណើរការ។
 }
overview-tile_instruments_since = លិខិតុបករណ៍តាំងពីឆ្នាំ 2010
overview-help_instruments_since = លិខិតុបករណ៍ចុះហត្ថលេខាដែលរកឃើញលើទំព័រផ្លូវការ និងសារព័ត៌មាន។ មិនមែនបញ្ជីពេញលេញទេ៖ មិនឃើញមិនមានន័យថាគ្មាន។
overview-tile_posts_counted = ទីតាំងអនុព័ន្ធ តារាង 1
overview-help_posts_counted = ចំនួនរាប់ពីបញ្ជីទីកន្លែងក្នុងតារាង 1។ ចំនួនសរុបរបស់តារាងផ្ទាល់គឺ { $posts_stated }។
overview-tile_centres = មជ្ឈមណ្ឌលធនធាន
overview-help_centres = មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុកដែលប្រភពរាយឈ្មោះ មួយម្ដង។ មិនមែនបញ្ជីពេញលេញនៃមជ្ឈមណ្ឌលដែលដំណើរការទេ។
overview-tile_complaint_figures = តួលេខបណ្ដឹងតវ៉ា
overview-help_complaint_figures = តួលេខផ្សព្វផ្សាយ នីមួយៗមានរយៈពេល និងឯកតាផ្ទាល់ខ្លួន។ មិនដែលបូកគ្នាទេ។
overview-tile_cycles = វដ្ដចាត់ថ្នាក់
overview-help_cycles = វដ្ដវាយតម្លៃតាមក្រមប្រតិបត្តិរបស់ VAMAS នៅវៀតណាម ដែលចប់ដោយការផ្សព្វផ្សាយចំណាត់ថ្នាក់។
overview-tile_discrepancies = ចំណុចខុសគ្នា
overview-help_discrepancies = គូសេចក្ដីដែលមិនអាចពិតទាំងពីរ ក្នុងនោះ { $discrepancies_headline } ជាលេខដែលមន្ត្រីអាចដកស្រង់។ ការប្រុងប្រយ័ត្ន { $cautions } អំពីលេខដែលប្រៀបធៀបមិនបាន រាប់ដាច់ដោយឡែក។ វាស្ថិតក្នុង{ $documents ->
    [0] ឯកសារ 0
   *[other] ឯកសារ { $documents }
 } និង{ $pages ->
    [0] ទំព័រសាធារណៈ 0
   *[other] ទំព័រសាធារណៈ { $pages }
 }។ ទាំងពីរដាក់ក្បែរគ្នា។
overview-tile_gaps = ការពិតដែលមិនមានទិន្នន័យ
overview-help_gaps = ការពិតដែលអ្នកអានអាចស្វែងរក តែរកមិនឃើញ ជាមួយមូលហេតុ។ { $key_figures ->
    [0] គ្មានតួលេខសំខាន់ផ្សេងពីឯកសារទេ។
   *[other] តួលេខសំខាន់ { $key_figures } ទៀតពីឯកសារ មាននៅទំព័រប្រភព និងគុណភាព។
 }
overview-counted_instruments_listed = តារាង 2៖ លិខិតុបករណ៍មានកាលបរិច្ឆេទទាំងអស់ដែលបានចុះហត្ថលេខា
overview-counted_instruments_since = មួយជួរនៃ agreement សម្រាប់លិខិតុបករណ៍នីមួយៗតាំងពីឆ្នាំ 2010
overview-counted_posts_counted = តារាង 1៖ លេខដែលបោះពុម្ពក្បែរទីកន្លែង
overview-counted_centres = មួយជួរនៃ mrc_centre សម្រាប់មជ្ឈមណ្ឌលមានឈ្មោះនីមួយៗ
overview-counted_complaint_figures = មួយជួរនៃ complaint_figure សម្រាប់តួលេខផ្សព្វផ្សាយនីមួយៗ
overview-counted_cycles = មួយជួរនៃ assessment_cycle សម្រាប់វដ្ដនីមួយៗ
overview-counted_discrepancies = មួយជួរនៃ discrepancy សម្រាប់គូសេចក្ដីនីមួយៗ
overview-counted_gaps = មួយជួរនៃ not_available សម្រាប់ការពិតនីមួយៗដែលបានស្វែងរក
overview-headline_title = តើសមាជិកអាស៊ាន { $members } សហការគ្នាអំពីទេសន្តរប្រវេសន៍ការងារ ហើយភ្នាក់ងារជ្រើសរើសគ្រប់គ្រងខ្លួនឯងយ៉ាងណា៖ អ្វីដែលប្រភពបញ្ជាក់ អ្វីដែលអាចរាប់បាន កន្លែងដែលវាខុសគ្នា និងអ្វីដែលវាមិននិយាយ
overview-headline_note = ចំនួនប្រាំពីរនៃអ្វីៗខុសគ្នា មិនដែលបូកគ្នាទេ។
overview-headline_instruments_listed = ចុះហត្ថលេខា តារាង 2
overview-headline_instruments_listed_note = មួយសម្រាប់កាលបរិច្ឆេទបោះពុម្ពនីមួយៗ រហូតដល់ឆ្នាំ 2010។ អត្ថបទនៃឯកសារសរសេរ 82
overview-headline_instruments_since = ចុះហត្ថលេខាតាំងពីឆ្នាំ 2010
overview-headline_instruments_since_note = រកឃើញលើទំព័រសាធារណៈ មិនមែនបញ្ជីពេញលេញទេ
overview-headline_posts_stated = ទីតាំងអនុព័ន្ធតាមការបញ្ជាក់
overview-headline_posts_stated_note = ចំនួនសរុបនៃប្រទេសដើម { $origins } ក្នុងតារាង 1
overview-headline_posts_counted = ទីតាំងអនុព័ន្ធដែលរាប់បាន
overview-headline_posts_counted_note = ពីបញ្ជីទីកន្លែងក្នុងតារាងដដែល
overview-headline_centres = មជ្ឈមណ្ឌលធនធាន
overview-headline_centres_note = មានឈ្មោះក្នុងប្រភព មិនមែនបញ្ជីមជ្ឈមណ្ឌលដែលដំណើរការទេ
overview-headline_complaint_figures = តួលេខបណ្ដឹងតវ៉ា
overview-headline_complaint_figures_note = បានផ្សព្វផ្សាយ នីមួយៗមានរយៈពេល និងឯកតាផ្ទាល់ខ្លួន មិនបូកគ្នាទេ
overview-headline_discrepancies = ចំណុចខុសគ្នា
overview-headline_discrepancies_note = គូសេចក្ដីដែលមិនអាចពិតទាំងពីរ
overview-region_title = អ្វីដែលរាយសម្រាប់រដ្ឋជាសមាជិកនីមួយៗ
overview-region_note = បញ្ជីបីខុសប្រភេទ និងខុសកាលបរិច្ឆេទ នីមួយៗមានមាត្រដ្ឋានផ្ទាល់ខ្លួន និងមិនបូកគ្នាទេ។ “មិនបានរាយ” មិនមែនសូន្យទេ៖ តារាង 1 និងតារាង 2 រាយប្រទេសដើម ហើយមជ្ឈមណ្ឌលគឺអ្វីដែលប្រភពរាយឈ្មោះ។
overview-region_places = តារាង 2; តារាង 1; ជួរនៃមជ្ឈមណ្ឌល
overview-part_instruments = លិខិតុបករណ៍ចុះហត្ថលេខាក្នុងតារាង 2
overview-part_posts = ទីតាំងអនុព័ន្ធការងារក្នុងតារាង 1
overview-part_centres = មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុកមានឈ្មោះ
overview-not_listed = មិនបានរាយ
overview-map_title = កន្លែងដែលប្រទេសនានាសហការ៖ ច្រករបៀងមានកិច្ចព្រមព្រៀង ទីតាំងអនុព័ន្ធ និងមជ្ឈមណ្ឌលធនធាន
overview-map_note = បន្ទាត់ភ្ជាប់ប្រទេសអាស៊ានជាមួយប្រទេសដែលមានលិខិតុបករណ៍ជាមួយគ្នា។ ចំណុចបង្ហាញកន្លែងដែលមានអនុព័ន្ធការងារ និងមជ្ឈមណ្ឌលធនធាន។
overview-layers = ស្រទាប់ផែនទី
overview-layer_corridors = ច្រករបៀងមានកិច្ចព្រមព្រៀង
overview-layer_posts = ទីតាំងអនុព័ន្ធ
overview-layer_centres = មជ្ឈមណ្ឌលធនធាន
overview-attention_title = អ្វីដែលត្រូវយកចិត្តទុកដាក់
overview-attention_note = ចំណុចខុសគ្នារវាងសេចក្ដី និងការពិតដែលមិនមានទិន្នន័យ តាមប្រធានបទ។

## Agreements

agreements-title = កិច្ចព្រមព្រៀង
agreements-instruments = លិខិតុបករណ៍
agreements-states_title = { $renegotiated ->
    [0] មិនដឹងថាមានណាមួយកំពុងចរចាឡើងវិញទេ
   *[other] កំពុងចរចាឡើងវិញ { $renegotiated }
 } { $in_process ->
    [0] គ្មានណាមួយរង់ចាំចុះហត្ថលេខា
   *[other] រង់ចាំចុះហត្ថលេខា { $in_process }
 } { $over ->
    [0] មិនដឹងថាមានណាមួយបានបញ្ចប់ទេ
   *[other] បានបញ្ចប់ ជំនួស ឬផ្អាក { $over }
 }
agreements-states_note = តាមអ្វីចុងក្រោយដែលដឹងអំពីនីមួយៗ មានឬគ្មានកាលបរិច្ឆេទ។ “បានចុះហត្ថលេខា” មានន័យថាមិនដឹងអ្វីក្រោយពីនោះទេ។ វាមិននិយាយអំពីការចូលជាធរមានទេ ដែលទំព័របញ្ជាក់សម្រាប់តែលិខិតុបករណ៍ពីរបីប៉ុណ្ណោះ។
agreements-option_of_several = { $name } ({ $detail })
agreements-counts_title = { $signed ->
    [0] គ្មានលិខិតុបករណ៍ចុះហត្ថលេខា
   *[other] លិខិតុបករណ៍ចុះហត្ថលេខា { $signed }
 } { $countries ->
    [0] ក្រោមប្រទេសណាដែលរាយ
   *[other] ក្រោមប្រទេស { $countries } ដែលរាយ
 }
agreements-counting_rule = របៀបរាប់៖ លិខិតុបករណ៍មួយសម្រាប់កាលបរិច្ឆេទបោះពុម្ពនីមួយៗ។ ឆ្នាំដែលសរសេរថាជាការបន្ត ឬការកែសម្រួល គឺជាព្រឹត្តិការណ៍របស់លិខិតុបករណ៍នោះ ហើយមិនរាប់ម្ដងទៀតទេ។ ខេត្តកាណាដានីមួយៗជាលិខិតុបករណ៍ដោយឡែក។ លិខិតុបករណ៍កំពុងដំណើរការរាប់ដាច់ដោយឡែក។ ហត្ថលេខាមិននិយាយថាវាចូលជាធរមានទេ។ ឯកសារសំខាន់បញ្ជាក់ 82 សម្រាប់ប្រទេសបួន។ តារាងរបស់វាផ្ទាល់ឱ្យ 68 តាមវិធាននេះ។
agreements-doubted = { $doubted ->
    [0] គ្មានមួយមានការសង្ស័យទេ។
   *[other] ក្នុងនោះ { $doubted } មានការសង្ស័យ ហើយបញ្ជាក់នៅកន្លែងរបស់វា។
 }
agreements-as_of = តារាង 2 គិតត្រឹមឆ្នាំ 2010 តាមចំណងជើងរបស់វា ទំព័រផ្សេង ឆ្នាំ 2015 ដល់ 2025
agreements-part_agreements = កិច្ចព្រមព្រៀងទ្វេភាគី
agreements-part_memoranda = អនុស្សរណៈយោគយល់គ្នា និងលិខិតុបករណ៍ផ្សេង
agreements-part_signed = បានចុះហត្ថលេខា
agreements-part_in_process = កំពុងដំណើរការ
agreements-map_title = ច្រករបៀងមានលិខិតុបករណ៍
agreements-map_note = ខ្សែមួយភ្ជាប់ប្រទេសដែលរាយ និងភាគីម្ខាងទៀត តាមពណ៌របស់ប្រទេសដែលរាយ។ ខ្សែក្រាស់ជាងមានន័យថាមានលិខិតុបករណ៍ចុះហត្ថលេខាច្រើនជាង ខ្សែស្ដើងពណ៌ប្រផេះមានន័យថាច្រករបៀងដែលទើបតែកំពុងដំណើរការ។ ខ្សែមិនបង្ហាញថាពលករធ្វើដំណើរទៅទិសណាទេ៖ តារាងបង្ហាញ។
agreements-on_map = ចុះហត្ថលេខា { $signed } កំពុងដំណើរការ { $in_process }

## Labour attachés

attaches-title = អនុព័ន្ធការងារ
attaches-totals_title = { $origins ->
    [0] មិនបញ្ជាក់ចំនួនសរុប
   *[other] { $differing ->
            [0] ចំនួនសរុបដែលបញ្ជាក់ { $origins } គ្មានមួយខុស
           *[other] ចំនួនសរុបដែលបញ្ជាក់ { $differing } ក្នុង { $origins } ខុស
         }ពីទីតាំងដែលរាយក្បែរវា
 }
attaches-totals_note = ដែលបញ្ជាក់គឺលេខក្នុងតារាង 1។ ដែលរាប់បានគឺបូកលេខដែលបោះពុម្ពក្បែរទីកន្លែង ដោយរាប់មួយសម្រាប់ទីកន្លែងដែលគ្មានលេខ។ ទីតាំងរបស់ថៃបោះពុម្ពជាការិយាល័យ។ សម្រាប់ហ្វីលីពីន មានលេខបីខុសគ្នា៖ 37 ក្នុងជួរឈរ 50 តាមចំណងជើងតំបន់បី 49 តាមទីកន្លែង។
attaches-as_of = តារាង 1៖ ILO (2012) បានកែសម្រួល។ គ្មានកាលបរិច្ឆេទក្រោយពីនោះបោះពុម្ពទេ
attaches-part_stated = បញ្ជាក់ក្នុងតារាង 1
attaches-part_counted = រាប់ពីបញ្ជីទីកន្លែងរបស់វា
attaches-axis_posts = ទីតាំង

## The foot of every page

footer-line = { $product } · ទិន្នន័យថ្ងៃ { $date } (ច្បាប់ { $snapshot }) · អត្ថបទ និងទិន្នន័យ៖ CC BY 4.0 ប្រភពដូចបានបញ្ជាក់
footer-about = អំពី
footer-cite = របៀបដកស្រង់
footer-write = ទាក់ទងយើង
footer-reviewed = បកប្រែដោយ { $translator } ពិនិត្យដោយ { $reviewer }។
footer-not_reviewed = បកប្រែដោយ { $translator }។ មិនទាន់មាននរណាពិនិត្យការបកប្រែនេះទេ៖ កន្លែងណាមិនច្បាស់ សូមយកតាមភាសាអង់គ្លេស។
footer-not_translated = ទំព័រនេះមិនទាន់បានបកប្រែជា{ $language }ទេ ដូច្នេះបង្ហាញជាភាសាអង់គ្លេស។
footer-operator = គ្រប់គ្រងដោយ { $operator }

## About

about-title = អំពី
about-view_product = នេះជាអ្វី
about-view_cite = របៀបដកស្រង់
about-view_methods = វិធីសាស្ត្រ
about-view_glossary = ពាក្យ
about-product_shows = Cooperation Monitor បង្ហាញពីរបៀបដែលប្រទេសអាស៊ានសហការគ្នាអំពីទេសន្តរប្រវេសន៍ការងារ និងរបៀបដែលភ្នាក់ងារជ្រើសរើសគ្រប់គ្រងខ្លួនឯង៖ ច្រករបៀងណាមានកិច្ចព្រមព្រៀង និងវាការពារអ្វី អនុព័ន្ធការងារនៅទីណា មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុកទទួលរឿងអ្វី ភ្នាក់ងារត្រូវបានចាត់ថ្នាក់តាមក្រមប្រតិបត្តិយ៉ាងណា អ្វីដែលបានសន្យា និងអ្វីដែលគេដឹងអំពីលទ្ធផល។ ឆ្នាំ 2017 អាស៊ានបានអនុម័តកុងសង់ស៊ុសអំពីសិទ្ធិពលករចំណាកស្រុក ដោយគ្មានយន្តការតាមដាន។ ផលិតផលនេះចង់ជួយបំពេញចន្លោះនោះ។
about-product_traces = លេខនីមួយៗនាំទៅឯកសារ ឬទំព័រដែលវាត្រូវបានអាន និងទៅកន្លែងក្នុងនោះ។ បើប្រភពខុសគ្នា សេចក្ដីទាំងពីរដាក់ក្បែរគ្នា។ អ្វីដែលមិនដឹងបង្ហាញថាមិនមានទិន្នន័យ ជាមួយមូលហេតុ។ នៅទីនេះគ្មានការប៉ាន់ស្មានទេ៖ មានតែការប៉ាន់ស្មានដែលប្រភពផ្សព្វផ្សាយ ហើយវាប្រាប់ដូច្នេះ។
about-product_is_not = វាមិនមែនជាការផ្សព្វផ្សាយផ្លូវការរបស់ ILO អាស៊ាន អង្គការសហប្រជាជាតិ ឬរដ្ឋាភិបាលណាទេ ហើយគ្មានបញ្ជីណាពេញលេញទេ៖ អ្វីដែលខ្វះនៅទីនេះអាចមានពិត។
about-who = អ្នកណាគ្រប់គ្រងទំព័រនេះ
about-run_by = ទំព័រនេះគ្រប់គ្រងដោយ { $operator }។
about-run_by_nobody = មិនទាន់បានកំណត់ថាអ្នកណាគ្រប់គ្រងទំព័រនេះទេ។
about-error = រាយការណ៍កំហុស
about-write = សរសេរទៅ { $contact } ហើយប្រាប់ឈ្មោះរូប និងច្បាប់ទិន្នន័យ។ ទាំងពីរមានក្នុងអាសយដ្ឋាននៅ “តំណមកទំព័រនេះ”។
about-write_nobody = មិនទាន់មានអាសយដ្ឋានទំនាក់ទំនងទេ។ សូមប្រាប់ឈ្មោះរូប និងច្បាប់ទិន្នន័យទៅអ្នកដែលឱ្យតំណអ្នក។ ទាំងពីរមានក្នុងអាសយដ្ឋាននៅ “តំណមកទំព័រនេះ”។
about-languages = អ្នកណាបកប្រែ
about-original = { $language }៖ ច្បាប់ដើម។
about-translated = { $language }៖ បកប្រែដោយ { $translator }។ មិនទាន់មាននរណាពិនិត្យការបកប្រែនេះទេ។
about-translated_and_reviewed = { $language }៖ បកប្រែដោយ { $translator } ពិនិត្យដោយ { $reviewer }។
about-licence_title = អាជ្ញាប័ណ្ណ
about-licence = កម្មវិធីនេះស្ថិតក្រោមអាជ្ញាប័ណ្ណ MIT។ អ្វីដែលបានចងក្រង និងសរសេរនៅទីនេះ អាចប្រើតាមអាជ្ញាប័ណ្ណ Creative Commons Attribution 4.0។ ឯកសារ និងទំព័រប្រភពជារបស់អ្នកផ្សព្វផ្សាយ។ ការប៉ាន់ស្មានជនចំណាកស្រុក៖ អង្គការសហប្រជាជាតិ Creative Commons Attribution 3.0 IGO។ ចំណុចទីក្រុង៖ GeoNames Creative Commons Attribution 4.0។
about-cite = ដកស្រង់ទាំងមូលដូច្នេះ៖
about-citation = { $product } ({ $year }). កិច្ចសហប្រតិបត្តិការទេសន្តរប្រវេសន៍ការងារ និងការគ្រប់គ្រងខ្លួនឯងរបស់ភ្នាក់ងារជ្រើសរើសក្នុងអាស៊ាន។ ទិន្នន័យច្បាប់ { $snapshot }។
about-cite_figure = រូបនីមួយៗមានការដកស្រង់ផ្ទាល់ខ្លួន ជាមួយប្រភព និងអាសយដ្ឋានអចិន្ត្រៃយ៍ នៅ “តារាង និងការទាញយក” ខាងក្រោមវា។
about-method_agreements_title = កិច្ចព្រមព្រៀង
about-method_agreements = លិខិតុបករណ៍មួយរាប់សម្រាប់ធាតុមានកាលបរិច្ឆេទនីមួយៗ។ ការបន្ត និងការកែសម្រួលជាព្រឹត្តិការណ៍របស់វា ហើយមិនរាប់ម្ដងទៀតទេ។ ធាតុកំពុងដំណើរការរាប់ដាច់ដោយឡែក។ ខេត្តកាណាដាដែលមានឈ្មោះតែឯង គឺលិខិតុបករណ៍មួយ។ ហត្ថលេខាមិននិយាយថាវាចូលជាធរមានទេ។
about-method_attaches_title = អនុព័ន្ធការងារ
about-method_attaches = ចំនួនបញ្ជាក់គឺលេខដែលប្រភពបោះពុម្ព។ ចំនួនរាប់គឺផលបូកលេខក្បែរទីកន្លែង។ ទីតាំង ការិយាល័យ និងទីកន្លែងជាឯកតាខុសគ្នា មិនដែលបូកគ្នាទេ។
about-method_complaints_title = បណ្ដឹងតវ៉ា
about-method_complaints = ករណី អ្នកប្ដឹងតវ៉ា បណ្ដឹងតវ៉ា និងអតិថិជន ជារង្វាស់ខុសគ្នា ហើយប្រាក់ដែលទារ ដែលសម្រេច និងដែលបង់ក៏ដូចគ្នា៖ ដាក់ក្បែរគ្នា មិនដែលបូកគ្នាទេ។ រយៈពេលគូរវែងស្មើពិត។ ខែដែលខ្វះមិនមែនសូន្យទេ។ តួលេខដែលអ្នកផ្សព្វផ្សាយកែ ដាក់ក្បែរតួលេខមុន។
about-method_agencies_title = ចំណាត់ថ្នាក់ភ្នាក់ងារ
about-method_agencies = ថ្នាក់បង្ហាញដូចបានផ្សព្វផ្សាយ វដ្ដនីមួយៗលើមាត្រដ្ឋានរបស់វា។ អក្សរនៃវដ្ដដំបូង និងផ្កាយនៃវដ្ដក្រោយ មិនដែលបម្លែងទៅវិញទៅមកទេ។
about-method_commitments_title = ការប្ដេជ្ញាចិត្ត
about-method_commitments = ស្ថានភាពបង្ហាញតែកន្លែងមានភស្តុតាង ជាមួយកាលបរិច្ឆេទនៃភស្តុតាង។ ភស្តុតាងចាស់ជាងការសន្យាបង្ហាញដូច្នេះ ហើយមិនរាប់ជាលទ្ធផលទេ។ បើរកមិនឃើញអ្វី គឺគ្មានព័ត៌មាន ដែលមិនដូចនឹងគ្មានការធ្វើអ្វីទេ។
about-method_corridors_title = ច្រករបៀង
about-method_corridors = ច្រករបៀងនាំពីប្រទេសដើមមួយទៅប្រទេសគោលដៅមួយ។ មនុស្សក្នុងនោះគឺជនចំណាកស្រុកទាំងអស់តាមកំណើត ឬសញ្ជាតិ តាមការប៉ាន់ស្មានរបស់អង្គការសហប្រជាជាតិ មិនមែនតែពលករទេ។ លិខិតុបករណ៍រាប់តាមទិសដែលពលករធ្វើដំណើរ ទីតាំងអនុព័ន្ធការងាររាប់សម្រាប់ប្រទេសដើមដែលបញ្ជូន។
about-method_disagreements_title = ចំណុចខុសគ្នា
about-method_disagreements = គូសេចក្ដីនីមួយៗដែលមិនអាចពិតទាំងពីរមានទម្ងន់៖ ផ្លាស់ប្ដូរលេខសំខាន់ ធាតុមួយ ឬតែពាក្យពេចន៍។ ការប្រុងប្រយ័ត្នព្រមានថាលេខពីរប្រៀបធៀបមិនបាន។ វាមិនមែនចំណុចខុសគ្នាទេ ហើយរាប់ដាច់ដោយឡែក។
glossary-agreement = **កិច្ចព្រមព្រៀងការងារទ្វេភាគី**៖ សន្ធិសញ្ញា ឬលិខិតុបករណ៍ចងភ្ជាប់ផ្សេងរវាងរដ្ឋពីរ អំពីពលករដែលទៅពីប្រទេសមួយទៅប្រទេសមួយ។ **អនុស្សរណៈយោគយល់គ្នា** ជាធម្មតាមិនសូវផ្លូវការ ហើយជាញឹកញាប់មិនចងភ្ជាប់ទេ។
glossary-attache = **អនុព័ន្ធការងារ**៖ មន្ត្រីក្រសួងការងារនៅស្ថានទូត ឬកុងស៊ុល ដែលជួយពលករប្រទេសខ្លួននៅបរទេស។
glossary-code = **ក្រមប្រតិបត្តិ**៖ វិធានដែលភ្នាក់ងារជ្រើសរើសដាក់ឱ្យខ្លួនឯង ដូចជារបស់ VAMAS (Viet Nam Association of Manpower Supply)។
glossary-corridor = **ច្រករបៀង**៖ ប្រទេសដើមមួយ និងប្រទេសគោលដៅមួយ ដែលពលករធ្វើដំណើររវាងគ្នា។
glossary-cycle = **វដ្ដវាយតម្លៃ**៖ មួយជុំដែលសមាគមវាយតម្លៃភ្នាក់ងារតាមក្រមរបស់ខ្លួន និងផ្សព្វផ្សាយថ្នាក់។
glossary-deployment = **ការបញ្ជូន**៖ ពលករដែលបានបញ្ជូនទៅបរទេស ឬរាប់ពេលចេញដំណើរ ក្នុងរយៈពេលមួយ មិនមែនចំនួនដែលនៅបរទេសទេ។
glossary-mrc = **មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុក (MRC)**៖ កន្លែងដែលផ្ដល់ព័ត៌មាន និងជំនួយដល់ពលករចំណាកស្រុក និងទទួលបណ្ដឹងតវ៉ារបស់ពួកគេ។
glossary-stock = **ចំនួនជនចំណាកស្រុក**៖ ជនចំណាកស្រុកប៉ុន្មាននាក់រស់នៅប្រទេសមួយនៅពេលណាមួយ មិនថាមកដោយហេតុអ្វី។
glossary-tier = **កម្រិត (Tier)**៖ ថ្នាក់ដែលរបាយការណ៍អំពីការជួញដូរមនុស្សរបស់សហរដ្ឋអាមេរិកដាក់ប្រទេសមួយ ពី 1 ដល់ 3។

## Rows of a table

rows-trust = ប្រាកដប៉ុនណា
rows-of_all = { $heading }៖ { $value } គ្រប់ជួរ
rows-more = បង្ហាញ { $more } ទៀត ({ $shown } ក្នុងចំណោម { $rows })

## The profile of a country

profile-place_title = { $name } ក្នុងចំណោមរដ្ឋជាសមាជិកអាស៊ាន
profile-place_note = លំដាប់រាប់ពីលេខធំបំផុតចុះមក។ លេខធំដោយខ្លួនវាមិនល្អ ឬអាក្រក់ទេ។
profile-none_found = រកមិនឃើញ
profile-rank = { $what } (លំដាប់ { $rank } ក្នុងចំណោម { $of })
profile-answer_people = { $migrants ->
    [0] គ្មានជនចំណាកស្រុកពី{ $name }ដែលប៉ាន់ស្មានថារស់នៅរដ្ឋជាសមាជិកផ្សេងទេ។
   *[other] ជនចំណាកស្រុក { $migrants } នាក់ពី{ $name }រស់នៅរដ្ឋជាសមាជិកផ្សេង ក្នុងនោះ { $share } ភាគរយនៅកន្លែងដែលរកមិនឃើញលិខិតុបករណ៍ចុះហត្ថលេខា ឬអនុព័ន្ធការងារ។
 }
profile-answer_unknown = មិនដឹងថាជនចំណាកស្រុកប៉ុន្មាននាក់ពី{ $name }រស់នៅរដ្ឋជាសមាជិកផ្សេងទេ។
profile-answer_protection = តាមប្រភពទាំងនេះ { $name } { $signed ->
    [0] មិនមែនជាភាគីនៃលិខិតុបករណ៍ចុះហត្ថលេខាណាទេ
   *[other] ជាភាគីនៃលិខិតុបករណ៍ចុះហត្ថលេខា { $signed }
 } { $posted ->
    [0] មិនបញ្ជូនអនុព័ន្ធការងារទៅប្រទេសណាទេ
   *[other] បញ្ជូនអនុព័ន្ធការងារទៅប្រទេស { $posted }
 } និង { $treaties ->
    [0] រកមិនឃើញថាចងភ្ជាប់ដោយសន្ធិសញ្ញាណាដែលបានស្វែងរកទេ។
   *[other] ចងភ្ជាប់ដោយសន្ធិសញ្ញា { $treaties } ដែលបានស្វែងរក។
 }
profile-answer_complaints = ចំនួនថ្មីបំផុតនៃបណ្ដឹងតវ៉ាគ្រប់ប្រភេទដែលមានកត់ត្រា៖ { $value } { $unit } { $period } ({ $reporter })។
profile-answer_no_complaints = គ្មានចំនួនបណ្ដឹងតវ៉ាគ្រប់ប្រភេទ ដែលមានរយៈពេល ត្រូវបានកត់ត្រាទេ។

## News

news-since_title = { $events ->
    [0] មិនដឹងថាមានអ្វីកើតឡើងក្នុង{ $period }
   *[other] ព្រឹត្តិការណ៍ { $events } ដែលគេដឹងក្នុង{ $period }៖ { $told }
 }
news-note = តាមទំព័រដែលបានអាន ថ្មីបំផុតមុន។ កាលបរិច្ឆេទច្បាស់តាមប្រភពផ្ដល់។
news-ahead_title = { $events ->
    [0] គ្មានអ្វីត្រូវបានប្រកាសសម្រាប់ពេលខាងមុខ
   *[other] រឿង { $events } ត្រូវបានប្រកាសសម្រាប់ពេលខាងមុខ
 }
news-ahead_note = ដូចបានប្រកាស៖ នៅទីនេះគ្មាននរណានិយាយថាវានឹងកើតឡើងទេ។
news-none = មិនដឹងព្រឹត្តិការណ៍មានកាលបរិច្ឆេទទេ។
news-newest = ព្រឹត្តិការណ៍មានកាលបរិច្ឆេទថ្មីបំផុត៖ { $what } ({ $kind } { $date })។
news-period_month = ខែកន្លងមក
news-period_quarter = បីខែកន្លងមក
news-period_half = កន្លះឆ្នាំកន្លងមក
news-period_year = ឆ្នាំកន្លងមក
news-period_two = ពីរឆ្នាំកន្លងមក
news-period_five = ប្រាំឆ្នាំកន្លងមក
news-count_agreement_signed = ចុះហត្ថលេខាកិច្ចព្រមព្រៀង { $count }
news-count_on_an_agreement = ព្រឹត្តិការណ៍កិច្ចព្រមព្រៀង { $count }
news-count_meeting = កិច្ចប្រជុំ { $count }
news-count_treaty = សកម្មភាពលើសន្ធិសញ្ញា { $count }
news-count_law = ច្បាប់ និងបទបញ្ជា { $count }
news-count_ranking_published = ចំណាត់ថ្នាក់ផ្សព្វផ្សាយ { $count }

## Corridors

corridors-title = ច្រករបៀង
corridors-answer = នៅឆ្នាំ { $year } ក្នុងចំណោមជនចំណាកស្រុក { $total } លាននាក់ដែលរស់នៅរដ្ឋជាសមាជិកអាស៊ានផ្សេង { $both } ភាគរយនៅក្នុងច្រករបៀងដែលមានលិខិតុបករណ៍ចុះហត្ថលេខា និងអនុព័ន្ធការងារ { $agreement } ភាគរយមានតែលិខិតុបករណ៍ { $post } ភាគរយមានតែទីតាំងអនុព័ន្ធ { $neither } ភាគរយគ្មានទាំងពីរ។
corridors-answer_without = រកមិនឃើញកិច្ចព្រមព្រៀងសម្រាប់ច្រករបៀង { $corridors } ទេ ដែលមានមនុស្សច្រើនជាងគេគឺ { $largest }។
corridors-answer_route = { $origin } – { $destination } ({ $persons })
corridors-protection_title = { $both } ភាគរយនៃជនចំណាកស្រុក { $total } លាននាក់ក្នុងអាស៊ានរស់នៅក្នុងច្រករបៀងដែលមានលិខិតុបករណ៍ និងអនុព័ន្ធការងារ { $neither } ភាគរយក្នុងច្រករបៀងដែលគ្មានទាំងពីរ
corridors-protection_note = ជនចំណាកស្រុកទាំងអស់តាមកំណើត ឬសញ្ជាតិ តាមការប៉ាន់ស្មានរបស់អង្គការសហប្រជាជាតិ៖ មិនមែនតែពលករទេ ហើយនៅប្រទេសជាច្រើនរួមទាំងជនភៀសខ្លួន។ លិខិតុបករណ៍រាប់តាមទិសដែលពលករធ្វើដំណើរ មិនថាវាចូលជាធរមានឬអត់។ ទីតាំងរាប់នៅពេលអនុព័ន្ធការងាររបស់ប្រទេសដើមនៅក្នុងប្រទេសគោលដៅ។ “គ្មានទាំងពីរ” មានន័យថារកមិនឃើញក្នុងប្រភពទាំងនេះ។ { $unknown ->
    [0] ច្រករបៀងដែលរាយនីមួយៗមានការប៉ាន់ស្មាន។
   *[other] មិនបានរួមបញ្ចូលច្រករបៀង { $unknown } ដែលគ្មានការប៉ាន់ស្មាន ដែលមិនមែនមានន័យថាសូន្យទេ{ $signed ->
            [0] ។ រកមិនឃើញលិខិតុបករណ៍ចុះហត្ថលេខាសម្រាប់ច្រករបៀងទាំងនោះទេ។
           *[other] ។ ក្នុងនោះ { $signed } មានលិខិតុបករណ៍ចុះហត្ថលេខា៖ ទៅ { $destinations }។
         }
 }
corridors-under_one = តិចជាង 1
corridors-as_of = ការប៉ាន់ស្មានសម្រាប់ពាក់កណ្ដាលឆ្នាំ { $year } កិច្ចព្រមព្រៀង និងទីតាំងគ្រប់ឆ្នាំក្នុងប្រភពទាំងនេះ
corridors-reach_asean = ក្នុងអាស៊ាន
corridors-reach_world = ពីអាស៊ានទៅគ្រប់ទីកន្លែង
corridors-group = ក្រុម
corridors-corridor = ច្រករបៀង
corridors-axis_share = ភាគរយនៃជនចំណាកស្រុក
corridors-axis_persons = នាក់
corridors-share_text = { $persons } នាក់ក្នុងច្រករបៀង { $corridors }
corridors-route = { $origin } – { $destination }
corridors-largest_title = { $corridors ->
    [0] គ្មានច្រករបៀងដែលមានការប៉ាន់ស្មានទេ
   *[other] { $share ->
            [100] ច្រករបៀង { $corridors } ដែលមានការប៉ាន់ស្មាន
           *[other] ច្រករបៀងធំបំផុត { $five } ក្នុងចំណោម { $corridors } មាន { $share } ភាគរយនៃមនុស្សទាំងអស់
         }
 }
corridors-largest_note = ច្រករបៀងធំបំផុត { $drawn } ក្នុងចំណោម { $corridors }។ ពណ៌បង្ហាញអ្វីដែលរកឃើញសម្រាប់នីមួយៗ។ មនុស្សគឺជនចំណាកស្រុកតាមការប៉ាន់ស្មានរបស់អង្គការសហប្រជាជាតិ នៅប្រទេសជាច្រើនរួមទាំងជនភៀសខ្លួន។
corridors-list_title = { $corridors ->
    [0] គ្មានច្រករបៀង
   *[other] ច្រករបៀង { $corridors }
 } ម្ដងមួយៗ
corridors-list_note = រួមទាំងច្រករបៀងដែលគ្មានការប៉ាន់ស្មានចំនួនមនុស្ស។ លិខិតុបករណ៍ថ្មីបំផុតគឺមួយដែលចុះហត្ថលេខាចុងក្រោយ។ អ្វីចុងក្រោយដែលដឹងអំពីវានៅក្បែរវា។

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
complaints-view_returns = របាយការណ៍ប្រចាំខែរបស់មជ្ឈមណ្ឌល
complaints-view_centres = មជ្ឈមណ្ឌលនៅទីណា
complaints-view_mechanisms = យន្តការដែលបានពិពណ៌នា
complaints-none = មិនមានតួលេខបណ្ដឹងតវ៉ាសម្រាប់ជម្រើសនេះទេ។ ខាងក្រោមគឺអ្វីដែលបានស្វែងរក។
complaints-look_up = ស្វែងរកតួលេខផ្សព្វផ្សាយ
complaints-practice = អនុវត្តសាកល្បង៖ លេខទាំងនេះប្រឌិតឡើង សម្រាប់សាកប្រើផលិតផល។ វាមិននិយាយអ្វីអំពីមជ្ឈមណ្ឌលណាទេ។
complaints-no_returns = មិនទាន់មានមជ្ឈមណ្ឌលណារាយការណ៍ចំនួននៅទីនេះទេ។ អង្គការដែលប្រមូលរបាយការណ៍ទទួលសៀវភៅការងាររបស់មជ្ឈមណ្ឌលនៅទំព័ររបាយការណ៍ ឱ្យគេពិនិត្យ និងផ្សព្វផ្សាយ។ បន្ទាប់មកវាមាននៅទីនេះមួយខែម្ដងៗ។
complaints-practice_offer = ដើម្បីសាកដោយលេខប្រឌិត អ្នកគ្រប់គ្រងប្រព័ន្ធវាយ “make practice”៖ ច្បាប់ចម្លងនៃផលិតផលនឹងបើកក្បែរនេះ ដែលអ្វីៗប្រឌិតមានសម្គាល់។
complaints-all_categories = គ្រប់ប្រភេទ
complaints-all_centres = គ្រប់មជ្ឈមណ្ឌល
complaints-not_due = ទទេ៖ មិនទាន់ដល់កំណត់
complaints-sign_missing = –
complaints-sign_nil = 0
complaints-sign_partial = ½
complaints-sign_late = យ
complaints-sign_in_time = ✓
complaints-sign_corrected = ក
complaints-state_missing = ខ្វះ
complaints-state_nil = គ្មានអ្វីរាយការណ៍
complaints-state_partial = មួយផ្នែក
complaints-state_late = យឺត
complaints-state_in_time = ទាន់ពេល
complaints-state_corrected = បានកែ
complaints-returned_title = ក្នុងចំណោមរបាយការណ៍ប្រចាំខែដែលដល់កំណត់ បានទទួល { $returned } ក្នុងចំណោម { $due }។ ខ្វះ៖ { $missing }
complaints-returned_note = ដប់ពីរខែថ្មីបំផុតដែលដល់កំណត់ត្រឹមថ្ងៃផ្សព្វផ្សាយថ្មីបំផុត។ ខែមួយយឺតបើរបាយការណ៍ដំបូងរបស់វាដាក់ក្រោយថ្ងៃកំណត់។ ការកែមិនធ្វើឱ្យវាយឺតទេ។ ខែដែលខ្វះមិនមែនសូន្យទេ៖ មិនដឹងអ្វីអំពីវាទេ។
complaints-returned_numbers_title = អ្វីដែលមជ្ឈមណ្ឌលបានរាយការណ៍ { $period }
complaints-tile_centres = មជ្ឈមណ្ឌលដែលរាយការណ៍
complaints-tile_centres_help = មជ្ឈមណ្ឌលដែលអង្គការមួយរំពឹងរបាយការណ៍រៀងរាល់ខែ។
complaints-tile_returns = របាយការណ៍ប្រចាំខែ
complaints-tile_returns_help = បានទទួលក្នុងចំណោមដែលដល់កំណត់៖ យឺត { $late } ខ្វះ { $missing }។
complaints-tile_received = បណ្ដឹងតវ៉ាដែលបានទទួល
complaints-tile_received_help = ផលបូកនៃខែដែលបានទទួលរបាយការណ៍។ អ្វីដែលខ្វះមិនមានក្នុងផលបូកណាទេ។
complaints-tile_outcome = បណ្ដឹងតវ៉ាដែលបានដោះស្រាយ
complaints-tile_outcome_help = ដោះស្រាយក្នុងខែទាំងនេះ មិនថាបានទទួលពេលណា៖ មិនអាចគណនាអត្រាពីទាំងពីរបានទេ។
complaints-of = { $part } ក្នុងចំណោម { $whole }
complaints-hidden_note = ចំនួនតូចៗមិនបង្ហាញទេ ដើម្បីការពារមនុស្ស ហើយមិនមានក្នុងផលបូកណាទេ រួមទាំងអ្វីដែលអាចបង្ហើបវា។ ផលបូកគឺនៃច្បាប់ដែលមានសុពលភាព។ របាយការណ៍មជ្ឈមណ្ឌល និងតួលេខដែលអ្នកដទៃផ្សព្វផ្សាយ មិនដែលបូកគ្នាទេ។
complaints-hidden_count = មិនបង្ហាញ
complaints-returned_counted = { $value } ពីមជ្ឈមណ្ឌល { $centres }។ { $hidden ->
    [0] គ្មានអ្វីលាក់
   *[other] ចំនួនតូច { $hidden } មិនបង្ហាញ
}
complaints-returned_unknown = គ្មានរបាយការណ៍សម្រាប់ជម្រើសនេះ
complaints-returned_months_title = { $measure }៖ { $value } ក្នុង { $month } តាមរបាយការណ៍របស់មជ្ឈមណ្ឌល { $centres }
complaints-returned_months_note = គូរម្ភៃបួនខែថ្មីបំផុត ទាំងអស់មានក្នុងតារាង។ ខែនីមួយៗគឺផលបូករបស់មជ្ឈមណ្ឌលដែលបានរាយការណ៍។ ចំនួនមជ្ឈមណ្ឌលនៅក្បែរវា ដូច្នេះការធ្លាក់ចុះអាចជារបាយការណ៍ដែលខ្វះ។ អ្វីដែលដោះស្រាយក្នុងខែមួយអាចបានទទួលយូរមកហើយ៖ របាយការណ៍ទាំងនេះមិនប្រាប់អត្រាតាមពេលទទួលទេ។
complaints-returned_kinds_title = បណ្ដឹងតវ៉ាភាគច្រើនអំពី { $kind } { $period }
complaints-returned_destinations_title = បណ្ដឹងតវ៉ាច្រើនបំផុតមកពី{ $place } { $period }
complaints-returned_centres_title = មជ្ឈមណ្ឌល { $centres }៖ របាយការណ៍មកដល់យ៉ាងណា និងបូកបានប៉ុន្មាន { $period }
complaints-answer_returned = ក្នុងចំណោមរបាយការណ៍ប្រចាំខែរបស់មជ្ឈមណ្ឌលដែលដល់កំណត់ពី { $period } បានទទួល { $returned } ក្នុងចំណោម { $due }។
complaints-answer_practice = អនុវត្តសាកល្បង លេខប្រឌិត៖ ក្នុងចំណោមរបាយការណ៍ប្រចាំខែរបស់មជ្ឈមណ្ឌលដែលដល់កំណត់ពី { $period } បានទទួល { $returned } ក្នុងចំណោម { $due }។
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
agencies-means_excellent = ល្អប្រសើរ
agencies-means_good = ល្អ
agencies-means_satisfactory = គួរជាទីពេញចិត្ត
agencies-means_not_satisfactory = មិនគួរជាទីពេញចិត្ត
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
agencies-counted_part = រាប់ពីផ្នែកមួយនៃអ្វីដែលសមាគមផ្សព្វផ្សាយនៅពេលនោះ បញ្ចូលនៅទីនេះជាប្រវត្តិ៖ ចំណែកទាំងនេះមិនមែននៃចំណាត់ថ្នាក់ទាំងមូលទេ។
agencies-counted_whole = រាប់ពីបញ្ជីទាំងមូលដែលសមាគមផ្សព្វផ្សាយនៅពេលនោះ បញ្ចូលនៅទីនេះជាប្រវត្តិ។
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

## A country

country-title = ប្រទេសមួយ
country-choose = រដ្ឋជាសមាជិក
country-question = តើអ្វីការពារពលករចំណាកស្រុកពី និងនៅ{ $name } សមាជិកអាស៊ានតាំងពី { $since }?
country-beside = ប្រៀបធៀបជាមួយ
country-nobody = គ្មានប្រទេសផ្សេង
country-everything = អ្វីៗទាំងអស់អំពី{ $name }
country-numbers_title = { $name } សមាជិកអាស៊ានតាំងពី { $since }៖ អ្វីដែលប្រភពបញ្ជាក់អំពីកិច្ចសហប្រតិបត្តិការទេសន្តរប្រវេសន៍ការងារ អ្វីដែលអាចរាប់បាន កន្លែងដែលវាខុសគ្នា និងអ្វីដែលវាមិននិយាយ
country-numbers_note = ចំនួនប្រាំពីរនៃអ្វីៗខុសគ្នា មិនដែលបូកគ្នាទេ។
country-tile_instruments = លិខិតុបករណ៍ចុះហត្ថលេខា
country-tile_instruments_none = ប្រភពមិនរាយលិខិតុបករណ៍ណាទេ។ មិនមានន័យថាគ្មានទេ
country-counted_table_2 = { $count } ក្នុងតារាង 2 រហូតដល់ឆ្នាំ 2010
country-counted_since_2010 = { $count } លើទំព័រសាធារណៈ តាំងពីឆ្នាំ 2010
country-counted_dataset = { $count } ក្នុងសំណុំទិន្នន័យស្រាវជ្រាវ
country-counted_text = { $count } មានឈ្មោះតែក្នុងអត្ថបទ
country-counted_steward = { $count } បញ្ចូលដោយអ្នកថែទាំទិន្នន័យ
country-counted_in_process = { $count } ទៀតកំពុងដំណើរការ
country-tile_stated = ទីតាំងអនុព័ន្ធតាមការបញ្ជាក់
country-tile_stated_note = ចំនួនសរុបរបស់វាក្នុងតារាង 1
country-tile_stated_none = មិនមានក្នុងតារាង 1 អំពីអនុព័ន្ធការងារ
country-tile_counted = ទីតាំងអនុព័ន្ធដែលរាប់បាន
country-posts_from_places = ពីបញ្ជីទីកន្លែង { $places } ក្នុងតារាង 1
country-places_elsewhere = មិនមានក្នុងតារាង 1។ { $places ->
    [0] ទំព័រសាធារណៈមិនរាយទីកន្លែងណាទេ
   *[other] ទំព័រសាធារណៈរាយទីកន្លែង { $places }
 }
country-tile_centres = មជ្ឈមណ្ឌលធនធាន
country-tile_centres_none = ប្រភពមិនរាយមជ្ឈមណ្ឌលណាទេ។ មិនមានន័យថាគ្មានទេ
country-centres_beside = មានឈ្មោះក្នុងប្រភព { $others ->
    [0] គ្មានកន្លែង ឬមជ្ឈមណ្ឌលផ្សេង
   *[other] និងកន្លែង ឬមជ្ឈមណ្ឌលផ្សេង { $others } នៅក្បែរ
 }
country-centres_of_others = មិនរាយឈ្មោះមជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុកទេ។ { $others ->
    [0] ប្រភេទផ្សេងក៏គ្មានដែរ
   *[other] មានប្រភេទផ្សេង { $others }
 }
country-tile_complaints = តួលេខបណ្ដឹងតវ៉ា
country-tile_complaints_note = បានផ្សព្វផ្សាយ នីមួយៗមានរយៈពេល និងឯកតាផ្ទាល់ខ្លួន មិនបូកគ្នាទេ
country-tile_complaints_none = រកមិនឃើញតួលេខផ្សព្វផ្សាយទេ។ មិនមានន័យថាគ្មានបណ្ដឹងតវ៉ាទេ
country-tile_discrepancies = ចំណុចខុសគ្នា
country-tile_discrepancies_note = គូសេចក្ដីដែលមិនអាចពិតទាំងពីរ
country-tile_discrepancies_none = គ្មានចំណុចខុសគ្នាកត់ត្រាសម្រាប់តែប្រទេសនេះទេ
country-tile_gaps = ការពិតដែលមិនមានទិន្នន័យ
country-tile_gaps_note = បានស្វែងរកតែរកមិនឃើញ ជាមួយមូលហេតុ
country-tile_gaps_none = គ្មានការពិតខ្វះកត់ត្រាសម្រាប់តែប្រទេសនេះទេ
country-none_recorded = គ្មានកត់ត្រា
country-counterparts_title = លិខិតុបករណ៍របស់{ $name }តាមភាគីម្ខាងទៀត ចុះហត្ថលេខា និងកំពុងដំណើរការ
country-on_record = អ្វីផ្សេងទៀតដែលកត់ត្រាអំពី{ $name } តាមប្រធានបទ
country-record_note = អ្វីៗខុសគ្នា មិនដែលបូកគ្នាទេ។
country-record_statements = ចំនួនអនុព័ន្ធ
country-record_posts = ទីកន្លែងអនុព័ន្ធ
country-record_received = ទីតាំងរបស់ប្រទេសផ្សេងនៅទីនេះ
country-record_initiatives = គំនិតផ្ដួចផ្ដើម
country-record_forums = វេទិកា
country-record_meetings = កិច្ចប្រជុំធ្វើនៅទីនេះ
country-record_commitments = ភស្តុតាងអំពីការសន្យា
country-record_codes = ក្រម និងការចាត់ថ្នាក់
country-record_figures = តួលេខផ្សេង
country-note_forums = មានឈ្មោះក្នុងប្រភពទាំងនេះ។ មិនមានឈ្មោះមិនដូចនឹងមិនមែនសមាជិកទេ។
country-note_figures = ដូចបានផ្សព្វផ្សាយ នីមួយៗមានឯកតា និងរយៈពេលផ្ទាល់ខ្លួន។
country-section_agreements = កិច្ចព្រមព្រៀងរបស់{ $name } ជាភាគីណាមួយ ចុះហត្ថលេខា ឬកំពុងដំណើរការ ({ $rows })
country-section_provisions = អ្វីដែលគេនិយាយថាមានក្នុងកិច្ចព្រមព្រៀង ({ $rows })
country-section_stated = អនុព័ន្ធ៖ ចំនួនបញ្ជាក់ និងចំនួនរាប់
country-section_statements = អនុព័ន្ធ៖ ចំនួនបញ្ជាក់ទាំងអស់
country-section_posts = កន្លែងដែល{ $name }បញ្ជូនអនុព័ន្ធការងារ ({ $rows })
country-section_received = អនុព័ន្ធរបស់ប្រទេសផ្សេងនៅ{ $name } ({ $rows })
country-section_services = អ្វីដែលបេសកកម្មរបស់{ $name }ធ្វើសម្រាប់ពលករ ({ $rows })
country-section_coverage = ច្រករបៀង៖ កិច្ចព្រមព្រៀង ទីតាំងអនុព័ន្ធ ឬទាំងពីរ ({ $rows })
country-section_centres = មជ្ឈមណ្ឌលធនធាន និងស្ថាប័នផ្សេងដែលបម្រើពលករចំណាកស្រុក ({ $rows })
country-section_mechanisms = យន្តការបណ្ដឹងតវ៉ា មួយជំហានម្ដងៗ ({ $rows })
country-section_complaints = តួលេខបណ្ដឹងតវ៉ាផ្សព្វផ្សាយ ({ $rows })
country-section_initiatives = កិច្ចសហប្រតិបត្តិការដែលមាន{ $name } ({ $rows })
country-section_forums = វេទិកា និងដំណើរការដែលរាយឈ្មោះ{ $name } ({ $rows })
country-section_meetings = កិច្ចប្រជុំធ្វើនៅ{ $name } ({ $rows })
country-section_commitments = ការប្ដេជ្ញាដែលមានភស្តុតាងអំពី{ $name } ({ $rows })
country-section_codes = ក្រម និងការចាត់ថ្នាក់ភ្នាក់ងារជ្រើសរើស ({ $rows })
country-section_participation = ភ្នាក់ងារចូលរួម ({ $rows })
country-section_figures = តួលេខផ្សេង ({ $rows })
country-section_discrepancies = ចំណុចខុសគ្នា និងការប្រុងប្រយ័ត្នអំពី{ $name } ({ $rows })
country-section_gaps = មិនមានទិន្នន័យអំពី{ $name } ({ $rows })
country-empty_title = គ្មានក្នុងប្រភព
country-nothing_agreements = មិនរាយកិច្ចព្រមព្រៀងរបស់{ $name }ទេ។
country-nothing_provisions = មិនពិពណ៌នាបទប្បញ្ញត្តិនៃកិច្ចព្រមព្រៀងរបស់{ $name }ទេ។
country-nothing_stated = { $name }មិនមានក្នុងតារាង 1 អំពីអនុព័ន្ធការងារទេ។
country-nothing_statements = មិនបញ្ជាក់ចំនួនអនុព័ន្ធការងាររបស់{ $name }ទេ។
country-nothing_posts = មិនរាយទីកន្លែងដែល{ $name }បញ្ជូនអនុព័ន្ធការងារទេ។
country-nothing_received = មិនរាយអនុព័ន្ធការងាររបស់ប្រទេសផ្សេងនៅ{ $name }ទេ។
country-nothing_services = មិនពិពណ៌នាសេវារបស់បេសកកម្ម{ $name }ទេ។
country-nothing_coverage = ក្នុងប្រភពទាំងនេះ គ្មានច្រករបៀងរបស់{ $name }មានកិច្ចព្រមព្រៀង ឬទីតាំងអនុព័ន្ធទេ។
country-nothing_centres = មិនរាយមជ្ឈមណ្ឌលនៅ{ $name }ទេ។
country-nothing_mechanisms = មិនពិពណ៌នាយន្តការបណ្ដឹងតវ៉ារបស់{ $name }មួយជំហានម្ដងៗទេ។
country-nothing_complaints = ប្រភពទាំងនេះមិនផ្សព្វផ្សាយតួលេខបណ្ដឹងតវ៉ារបស់{ $name }ទេ។
country-nothing_initiatives = មិនរាយគំនិតផ្ដួចផ្ដើមដែលមាន{ $name }ទេ។
country-nothing_forums = គ្មានវេទិកា ឬដំណើរការរាយឈ្មោះ{ $name }ទេ។
country-nothing_meetings = មិនរាយកិច្ចប្រជុំវេទិកានៅ{ $name }ទេ។
country-nothing_commitments = គ្មានភស្តុតាងអំពី{ $name }ឆ្លើយការប្ដេជ្ញាទេ។
country-nothing_codes = មិនពិពណ៌នាក្រម ឬការចាត់ថ្នាក់ភ្នាក់ងារជ្រើសរើសរបស់{ $name }ទេ។
country-nothing_participation = មិនផ្សព្វផ្សាយចំនួនភ្នាក់ងារចូលរួមក្នុងក្រមសម្រាប់{ $name }ទេ។
country-nothing_figures = គ្មានតួលេខផ្សេងអំពីតែ{ $name }ទេ។
country-nothing_discrepancies = គ្មានចំណុចខុសគ្នាអំពីតែ{ $name }ទេ។
country-nothing_gaps = គ្មានការពិតខ្វះកត់ត្រាសម្រាប់តែ{ $name }ទេ។ ការពិតខ្វះសម្រាប់ប្រទេសច្រើន មាននៅទំព័រប្រភព និងគុណភាព។
country-print = ទំព័រនេះបោះពុម្ពបាន៖ ប្រើពាក្យបញ្ជាបោះពុម្ពរបស់កម្មវិធីរុករក។ របារចំហៀង និងប៊ូតុងមិនចេញលើក្រដាសទេ។

## Sources and quality

sources-title = ប្រភព និងគុណភាព
sources-every_disagreement = ចំណុចខុសគ្នាទាំងអស់នៃប្រធានបទ
sources-attention_title = ដែលខុសគ្នាច្រើនជាងគេ៖ { $disagreeing } ដែលមិនមានទិន្នន័យច្រើនជាងគេ៖ { $missing }
sources-no_publisher = ឯកសារដែលមិនបោះពុម្ពឈ្មោះអ្នកផ្សព្វផ្សាយ
sources-returns = របាយការណ៍ប្រចាំខែរបស់មជ្ឈមណ្ឌល ដូចបានផ្សព្វផ្សាយនៅទីនេះ
sources-ranking = ចំណាត់ថ្នាក់វដ្ដ { $cycle } { $label } កំណែ { $revision }
sources-discrepancies_title = { $rows ->
    [0] គ្មានចំណុចខុសគ្នា
   *[other] ចំណុចខុសគ្នា { $rows } { $headline ->
            [0] គ្មានមួយអំពីលេខសំខាន់
           *[other] { $others ->
                [0] ទាំងអស់អំពីលេខសំខាន់
               *[other] ក្នុងនោះ { $headline } អំពីលេខសំខាន់
             }
         }
 }{ $cautions ->
    [0] { "" }
   *[other] { " " }និងការប្រុងប្រយ័ត្ន { $cautions } អំពីលេខដែលប្រៀបធៀបមិនបាន
 }
sources-discrepancies_note = ចំណុចដែលផ្លាស់ប្ដូរលេខដែលមន្ត្រីអាចដកស្រង់មកមុន បន្ទាប់មកចំណុចដែលផ្លាស់ប្ដូរធាតុមួយ រួចចំណុចតែពាក្យពេចន៍។ ការប្រុងប្រយ័ត្នព្រមានថាលេខពីរប្រៀបធៀបមិនបាន ហើយមិនមែនចំណុចខុសគ្នាទេ។ សេចក្ដីទាំងពីរបង្ហាញដូចដើម ជាមួយទីតាំងរបស់នីមួយៗ។ ចំណុចដែលគណនាឡើងវិញ ត្រូវរាប់ម្ដងទៀតរាល់ពេលទិន្នន័យផ្លាស់ប្ដូរ។ បើចំនួនលែងត្រូវនឹងអ្វីដែលសរសេរនៅទីនេះ ការផ្លាស់ប្ដូរនោះត្រូវបានបដិសេធ។
sources-gaps_title = ការពិតដែលមិនមានទិន្នន័យ និងហេតុផល

## How it is built, for those who work with the data

built-title = របៀបបង្កើត

## Cooperation

cooperation-title = កិច្ចសហប្រតិបត្តិការ

## Forums

forums-title = វេទិកា
commitments-stands_for = { $short }៖ { $name }

## Commitments

commitments-title = ការប្ដេជ្ញាចិត្ត
commitments-text_option = { $year }៖ { $name }
commitments-answered = មានភស្តុតាង
commitments-older = តែពីមុនការប្ដេជ្ញា
commitments-nothing = គ្មានភស្តុតាង
commitments-points = ចំណុចដែលបានប្ដេជ្ញា ឬណែនាំ
commitments-topics_title = { $points ->
    [0] គ្មានចំណុចដែលបានប្ដេជ្ញា ឬណែនាំ
   *[other] ភស្តុតាងនៅទីនេះឆ្លើយ { $answered } ក្នុងចំណុច { $points } ដែលបានប្ដេជ្ញា ឬណែនាំ
 }
commitments-topics_note = របារមួយមានចំណុចនៃប្រធានបទមួយ៖ អ្វីដែលរដ្ឋបានប្ដេជ្ញាក្នុងសេចក្ដីប្រកាស ប្លង់មេ និងផែនការ និងអ្វីដែលវេទិកា និងអ្នកនិពន្ធបានណែនាំដល់រដ្ឋ។ គ្មានភស្តុតាងមិនមែនគ្មានសកម្មភាពទេ៖ គ្មានអ្វីកត់ត្រានៅទីនេះឆ្លើយចំណុចនោះទេ។ ការឯកភាពឆ្នាំ 2017 គ្មានយន្តការតាមដាន និងរាយការណ៍ទេ។ ទំព័រនេះមិនមែនជាយន្តការផ្លូវការទេ។
commitments-act_text = { $action } { $date }
commitments-act_disputed = ទំព័រខុសគ្នា
commitments-act_noted = មានដែនកំណត់ ឬការសង្ស័យ៖ ចង្អុលលើវា ឬបើកតារាង
commitments-act_empty = ក្រឡាទទេ៖ រកមិនឃើញទំព័រដែលបញ្ជាក់
commitments-treaties_title = { $acts ->
    [0] រកមិនឃើញការផ្ដល់សច្ចាប័នលើសន្ធិសញ្ញាទាំងនេះដោយរដ្ឋជាសមាជិកទេ
   *[other] រកឃើញការផ្ដល់សច្ចាប័ន និងការចូលជាភាគី { $acts } លើសន្ធិសញ្ញា { $treaties }{ $members ->
            [1] { "" }
           *[other] { " " }ច្រើនជាងគេដោយ{ $most } ({ $number })
         }
 }
commitments-treaties_note = ILO គឺអង្គការអន្តរជាតិខាងការងារ ជាមួយលេខអនុសញ្ញា (C) និងពិធីសារឆ្នាំ 2014 (P029) របស់វា។ UN គឺអង្គការសហប្រជាជាតិ។ ឆ្នាំគឺឆ្នាំនៃសកម្មភាពនោះ។ សន្ធិសញ្ញាចងភ្ជាប់រដ្ឋដែលផ្ដល់សច្ចាប័ន ឬចូលជាភាគី។ ហត្ថលេខាតែមួយមុខមិនចងភ្ជាប់ទេ។ “មិនផ្ដល់សច្ចាប័ន” សរសេរតែនៅពេលទំព័របញ្ជាក់ ហើយឆ្នាំរបស់វាគឺឆ្នាំនៃទំព័រ។ ក្រឡាទទេមានន័យថារកមិនឃើញទំព័រ មិនមែនថារដ្ឋមិនបានផ្ដល់សច្ចាប័នទេ។

## Search

search-title = ស្វែងរក
search-box = ស្វែងរកអ្វីៗទាំងអស់នៅទីនេះ
search-example = ឧទាហរណ៍៖ Cambodia, recruitment fees, TFAMW, Seoul
search-lead = ពាក្យត្រូវគ្នាពីដើមពាក្យ មិនគិតអក្សរធំតូច និងសញ្ញា។ ខ្លឹមសារពីប្រភពភាគច្រើនជាភាសាអង់គ្លេស។ ប្រទេស និងស្ថាប័នរកឃើញតាមឈ្មោះដែលគេស្គាល់ទាំងអស់៖ Vietnam និង Viet Nam, Burma និង Myanmar, TF-AMW និង Task Force on ASEAN Migrant Workers។ លទ្ធផលនីមួយៗនាំទៅទំព័រដែលបង្ហាញវា។
search-found = { $rows ->
    [0] គ្មានលទ្ធផល
   *[other] លទ្ធផល { $rows }
 } សម្រាប់ “{ $words }”។
search-filter_kind = អ្វី
search-every_kind = អ្វីៗទាំងអស់
search-nearly = គ្មានធាតុណាមានពាក្យទាំងអស់ទេ។ អ្វីដែលបង្ហាញគឺធាតុដែលខ្វះតែ { $missed } ពាក្យ។
search-nothing = រកមិនឃើញទេ។ សូមសាកពាក្យតិចជាង ឬដើមពាក្យ។
search-group = { $name } ({ $rows })
search-more = { $rows } ទៀត
search-whole_page = ទំព័រទាំងមូល
search-also_corridors = ប្រទេសដើម ប្រទេសគោលដៅ ជនចំណាកស្រុក ច្រករបៀង
search-also_agreements = MoU អនុស្សរណៈយោគយល់គ្នា កិច្ចព្រមព្រៀងទ្វេភាគី
search-also_attaches = អនុព័ន្ធការងារ ស្ថានទូត
search-also_complaints = របៀបប្ដឹងតវ៉ា បណ្ដឹង មជ្ឈមណ្ឌលធនធាន MRC
search-also_commitments = សន្ធិសញ្ញា អនុសញ្ញា សច្ចាប័ន សេចក្ដីប្រកាស
search-also_agencies = ចំណាត់ថ្នាក់ ភ្នាក់ងារជ្រើសរើស ក្រមប្រតិបត្តិ VAMAS ថ្នាក់ ផ្កាយ
search-also_cooperation = គំនិតផ្ដួចផ្ដើម កម្មវិធី គម្រោង
search-also_forums = AFML ALMM ACMW កិច្ចប្រជុំ
search-kind_view = ទំព័រ
search-kind_treaty = សន្ធិសញ្ញា
search-kind_country = ប្រទេស
search-kind_agreement = កិច្ចព្រមព្រៀង និងបទប្បញ្ញត្តិ
search-kind_attache = ទីតាំងអនុព័ន្ធការងារ
search-kind_service = សេវារបស់បេសកកម្ម
search-kind_centre = មជ្ឈមណ្ឌល
search-kind_complaint = តួលេខបណ្ដឹងតវ៉ា
search-kind_code = ក្រម និងការចាត់ថ្នាក់
search-kind_agency = ភ្នាក់ងារ
search-kind_initiative = គំនិតផ្ដួចផ្ដើម
search-kind_forum = វេទិកា និងកិច្ចប្រជុំ
search-kind_commitment = ការប្ដេជ្ញា និងអនុសាសន៍
search-kind_figure = តួលេខសំខាន់
search-kind_discrepancy = ចំណុចខុសគ្នា
search-kind_gap = មិនមានទិន្នន័យ
search-kind_source = ប្រភព

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
scorecard-half = កន្លះទំព័រសម្រាប់បោះពុម្ព
scorecard-half_question = តើភ្នាក់ងារនេះល្អឬទេ?
scorecard-half_no_address = អ្វីដែលមកក្រោយ មាននៅលើកាតរបស់ភ្នាក់ងារក្នុង Cooperation Monitor។
scorecard-half_made = បោះពុម្ពពីទិន្នន័យគិតត្រឹម { $day }។

## Names of filters, as a figure and a slide show them

filters-centre = មជ្ឈមណ្ឌល
filters-category = ប្រភេទបណ្ដឹងតវ៉ា
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

## The page of one figure

figure-title = រូបមួយ
figure-page = នៅទំព័ររបស់វា៖ { $page }
figure-none = ទំព័រនេះបង្ហាញរូបមួយតាមអាសយដ្ឋានរបស់វា។ រូបនីមួយៗផ្ដល់អាសយដ្ឋានរបស់ខ្លួនក្រោម “តារាង និងការទាញយក”។
figure-unknown = គ្មានរូបឈ្មោះ “{ $name }” ទេ។ អាសយដ្ឋានអាចត្រូវបានកាត់។ សូមសុំវាម្ដងទៀតនៅទំព័ររបស់រូប។
figure-wrong_filter = អាសយដ្ឋានមិនត្រូវនឹងរូបទេ៖ { $filters }។ វាអាចត្រូវបានកាត់។ សូមសុំវាម្ដងទៀតនៅទំព័ររបស់រូប។
figure-nothing_there = ទិន្នន័យច្បាប់នេះគ្មានអ្វីឈ្មោះ “{ $what }” ទេ។
figure-no_such_value = អាសយដ្ឋានសុំ “{ $asked }” ក្រោម “{ $filter }” ដែលមិនមែនជាតម្លៃណាមួយរបស់វាទេ។ រូបខាងក្រោមអំពីតម្លៃនោះតែប៉ុណ្ណោះ។

## Storyboards

storyboards-title = លំដាប់បទបង្ហាញ
storyboards-unreadable_address = មិនអាចបង្ហាញលំដាប់បទបង្ហាញក្នុងអាសយដ្ឋាននេះបានទេ៖ { $reason }។ សូមសុំអាសយដ្ឋាន ឬឯកសារម្ដងទៀតពីអ្នកផ្ញើ។
storyboards-add = បន្ថែមទៅលំដាប់បទបង្ហាញ
storyboards-added = បានបន្ថែម។ លំដាប់បទបង្ហាញមាន { $views } ទិដ្ឋភាព។
storyboards-full = លំដាប់បទបង្ហាញមានយ៉ាងច្រើន { $most } ទិដ្ឋភាព។ សូមយកមួយចេញសិន។

## Slides

pictures-too_large = រូបភាពមានទំហំលើស { $most } MB ឬបង្រួមឱ្យតូចគ្រប់គ្រាន់មិនបាន។ សូមរក្សាទុកឱ្យតូចជាងនេះ
pictures-too_many_points = រូបភាពមានចំណុចច្រើនពេក លើស { $most }។ សូមរក្សាទុកឱ្យតូចជាងនេះ
pictures-unreadable = នេះមិនមែនជារូបភាព PNG ឬ JPEG ដែលអាចអានបានទេ
pictures-not_here = រូបភាពលែងនៅទីនេះហើយ៖ វារក្សាទុកក្នុងឯកសារនៃលំដាប់បទបង្ហាញ។ សូមបើកឯកសារនោះនៅទំព័រលំដាប់បទបង្ហាញ។

## Briefs on paper

brief-no_letter = មិនអាចបោះពុម្ពបានទេ៖ គ្មានពុម្ពអក្សរនៅទីនេះមានអក្សរ “{ $letter }” ({ $codes }) ទេ។ អ្នកគ្រប់គ្រងប្រព័ន្ធនេះអាចកែអត្ថបទដែលមានវា ឬបន្ថែមពុម្ពអក្សរ។
brief-take = សេចក្ដីសង្ខេបពីរទំព័រ (PDF)
brief-kicker = Cooperation Monitor · សេចក្ដីសង្ខេបអំពីកិច្ចសហប្រតិបត្តិការទេសន្តរប្រវេសន៍ការងារ
brief-dateline = ទិន្នន័យថ្ងៃទី { $date } · ច្បាប់ { $snapshot }
brief-footer = ទិន្នន័យច្បាប់ { $snapshot } ជានិច្ចនៅ៖
brief-document_title = { $name }៖ សេចក្ដីសង្ខេបអំពីកិច្ចសហប្រតិបត្តិការទេសន្តរប្រវេសន៍ការងារ
brief-lead_newest = លិខិតុបករណ៍ចុះហត្ថលេខាថ្មីបំផុតដែលកត់ត្រា គឺរបស់ { $listed } ជាមួយ { $counterpart } ({ $date })។
brief-lead_gap = ច្រករបៀងធំបំផុតពី { $origin } ដែលមិនមានទាំងលិខិតុបករណ៍ និងអនុព័ន្ធការងារ ទៅ { $destination }៖ ជនចំណាកស្រុក { $persons } នាក់នៅឆ្នាំ { $year } ({ $protection })។
brief-in_country = { $place } ({ $country })
brief-region = តំបន់អាស៊ាន
brief-corridor = { $origin } ទៅ { $destination }
brief-chart_criteria = លិខិតុបករណ៍ធៀបនឹងលក្ខណៈវិនិច្ឆ័យដែលបានផ្សព្វផ្សាយ
brief-act_title = អ្វីដែលគួរធ្វើ
brief-act_note = ធំបំផុតមុន ប្រភេទនីមួយៗឆ្លាស់គ្នា។ លេខនីមួយៗមានក្នុងកំណត់ត្រា។
brief-head_act = អ្វី
brief-head_act_why = ហេតុអ្វី
brief-act_corridor = ច្រករបៀង
brief-act_disagreement = ចំណុចខុសគ្នា
brief-act_promise = ការប្ដេជ្ញា
brief-act_corridor_said = { $origin } ទៅ { $destination }៖ ជនចំណាកស្រុក { $persons } នាក់នៅឆ្នាំ { $year } { $lacking }។
brief-act_lacking_both = គ្មានទាំងលិខិតុបករណ៍ និងអនុព័ន្ធការងារកត់ត្រា
brief-act_lacking_post = មានលិខិតុបករណ៍ គ្មានអនុព័ន្ធការងារកត់ត្រា
brief-act_lacking_agreement = មានអនុព័ន្ធការងារ គ្មានលិខិតុបករណ៍កត់ត្រា
brief-act_disagreement_said = { $place } { $subject }៖ { $stated } ក្នុងប្រភពមួយ { $other } ក្នុងប្រភពផ្សេង។
brief-act_promise_said = { $whose } “{ $topic }”៖ ក្នុងការប្ដេជ្ញា { $all } ដែលកត់ត្រា { $without } គ្មានភស្តុតាង ចាស់បំផុតតាំងពីឆ្នាំ { $since }។
brief-map_alt = ផែនទីសម្រាប់ { $name }៖ { $corridors ->
    [0] គ្មានខ្សែណាភ្ជាប់វា
   *[other] ខ្សែ { $corridors } ភ្ជាប់វា
 } ទៅប្រទេស និងដែនដីដែលវាមានលិខិតុបករណ៍ជាមួយ { $points ->
    [0] គ្មានចំណុចណាបង្ហាញទីតាំងអនុព័ន្ធការងារ ឬមជ្ឈមណ្ឌលធនធានទេ
   *[other] ចំណុច { $points } បង្ហាញទីតាំងអនុព័ន្ធការងារ និងមជ្ឈមណ្ឌលធនធាន
 }
brief-marks_and_more = { $marks } និង { $count } ទៀត
brief-more = និង { $count } ទៀតនៅទំព័រដែលមានឈ្មោះខាងក្រោម
brief-more_places = { $places }។ ទីកន្លែងផ្សេងទៀត៖ { $count }
brief-undated = គ្មានកាលបរិច្ឆេទបោះពុម្ព
brief-not_stated = មិនបញ្ជាក់
brief-parties = { $listed } – { $counterpart }
brief-of_country = { $country }៖ { $what }
brief-cycle = { $number }៖ { $label }
brief-step = { $step }៖ { $value } { $unit }
brief-status_count = { $status } { $count }
brief-nothing_found = –
brief-none_recorded = គ្មានកត់ត្រា
brief-chart_counterparts = លិខិតុបករណ៍តាមភាគីម្ខាងទៀត ចុះហត្ថលេខា និងកំពុងដំណើរការ
brief-more_counterparts = និងភាគី { $count } ទៀតនៅទំព័រដែលមានឈ្មោះខាងក្រោម
brief-chart_posts = ទីតាំងអនុព័ន្ធ៖ ចំនួនសរុបដែលបញ្ជាក់ និងទីកន្លែងដែលរាប់បាន
brief-chart_record = អ្វីផ្សេងទៀតដែលកត់ត្រា
brief-chart_posts_note = ដែលបញ្ជាក់គឺលេខក្នុងតារាង 1។ ដែលរាប់បានគឺបូកលេខដែលបោះពុម្ពក្បែរទីកន្លែង ដោយរាប់មួយសម្រាប់ទីកន្លែងដែលគ្មានលេខ។
brief-agreements_title = កិច្ចព្រមព្រៀង
brief-agreements_note = លិខិតុបករណ៍មួយសម្រាប់កាលបរិច្ឆេទបោះពុម្ពនីមួយៗ។ ការបន្តមិនរាប់ម្ដងទៀតទេ។ ហត្ថលេខាមិននិយាយថាវាចូលជាធរមានទេ។ ថ្មីបំផុតមុន។
brief-attaches_title = អនុព័ន្ធការងារ
brief-attaches_note = លេខដែលបញ្ជាក់នីមួយៗមានឯកតា និងកាលបរិច្ឆេទផ្ទាល់ខ្លួន។ ទីតាំង ការិយាល័យ និងទីកន្លែងមិនដែលប្រៀបធៀបគ្នាទេ។
brief-complaints_title = បណ្ដឹងតវ៉ា
brief-complaints_note = តួលេខដែលបានផ្សព្វផ្សាយ នីមួយៗមានរយៈពេល ឯកតា និងអ្នករាយការណ៍ផ្ទាល់ខ្លួន។ គ្មានអ្វីបូកគ្នាទេ។ រយៈពេលដែលគ្មានតួលេខមិនមែនសូន្យទេ។
brief-centres_title = មជ្ឈមណ្ឌល
brief-centres_note = ដូចមានឈ្មោះក្នុងប្រភព មិនមែនបញ្ជីមជ្ឈមណ្ឌលដែលដំណើរការសព្វថ្ងៃទេ។
brief-agencies_title = ភ្នាក់ងារជ្រើសរើស
brief-agencies_note = ចំណាត់ថ្នាក់នីមួយៗមានមាត្រដ្ឋានផ្ទាល់ខ្លួន។ អក្សរ និងផ្កាយមិនដែលបញ្ចូលគ្នាទេ។
brief-commitments_title = ការប្ដេជ្ញាដែលមានចម្លើយ
brief-commitments_note = ស្ថានភាពជាមាត្រដ្ឋានរបស់ផលិតផលនេះផ្ទាល់ ហើយមិនដែលផ្ដល់ដោយគ្មានភស្តុតាងទេ៖ បានគ្រោង បានចាប់ផ្ដើម បានអនុវត្ត។ អ្វីដែលចាស់ជាងការប្ដេជ្ញាមិននិយាយអំពីលទ្ធផលរបស់វាទេ។ មិនមែនជាការវិនិច្ឆ័យលើប្រទេសណាទេ។
brief-commitments_summary = { $links ->
    [0] គ្មានភស្តុតាងឆ្លើយចំណុចណាទេ។
   *[other] ភស្តុតាង { $links } ឆ្លើយចំណុច { $points }៖ { $statuses }។
 }
brief-topics_note = ចំណុចដែលបានប្ដេជ្ញា ឬណែនាំ ចំណុចដែលមានភស្តុតាងនៅទីនេះឆ្លើយ និងឆ្ងាយបំផុតដល់ណា។ គ្មានភស្តុតាងគឺគ្មានព័ត៌មាន មិនមែនគ្មានសកម្មភាពទេ។
brief-discrepancies_title = ចំណុចខុសគ្នា
brief-discrepancies_note = សេចក្ដីទាំងពីរបង្ហាញក្បែរគ្នា ជាមួយទីតាំងរបស់នីមួយៗ។
brief-gaps_title = មិនមានទិន្នន័យ
brief-gaps_note = បានស្វែងរក ហើយរកមិនឃើញ។ មិនមានទិន្នន័យមិនមែនសូន្យទេ។
brief-initiatives_title = កិច្ចសហប្រតិបត្តិការ
brief-initiatives_note = គំនិតផ្ដួចផ្ដើមដែលឯកសាររាយឈ្មោះ។ កម្រិត និងទម្រង់តាមឯកសារសំខាន់ ឬសន្និដ្ឋានពីវា។
brief-promises_title = ការប្ដេជ្ញា តាមប្រធានបទ
brief-level = { $level } { $type }
brief-head_initiative = គំនិតផ្ដួចផ្ដើម
brief-head_level = កម្រិត និងទម្រង់
brief-nothing_note = គ្មានក្នុងប្រភពដែលបានអានមកទល់ពេលនេះ។ វាមិនមានន័យថាគ្មានទេ។
brief-members_title = រដ្ឋជាសមាជិក
brief-members_note = បញ្ជីខុសប្រភេទ និងខុសកាលបរិច្ឆេទ មិនដែលបូកគ្នាទេ។ មិនរាយមិនមែនសូន្យទេ៖ តារាង 1 និង 2 រាយប្រទេសដើម។ តាំងពីឆ្នាំ 2010៖ ក្រោមសមាជិកដែលរាយវា។
brief-attention_note = ចំណុចខុសគ្នា និងការពិតដែលមិនមានទិន្នន័យតាមប្រធានបទ និងកាលបរិច្ឆេទថ្មីបំផុតដែលប្រភពណាមួយនិយាយ។
brief-sources_title = ប្រភព
brief-cited_tables = តារាង 1 និង 2
brief-cited_since_2010 = ចុះហត្ថលេខាតាំងពីឆ្នាំ 2010
brief-cited_centres = មជ្ឈមណ្ឌល
brief-cited_complaints = តួលេខបណ្ដឹងតវ៉ា
brief-cited_commitments = ចំណុច និងភស្តុតាង
brief-distribution_title = { $association } វដ្ដដែលមានស្លាក { $label }៖ ថ្នាក់ជា { $unit }
brief-distribution_note = ថ្នាក់តាមមាត្រដ្ឋានរបស់វដ្ដនោះ ដូចបានផ្សព្វផ្សាយ។ មិនផ្សព្វផ្សាយមិនមែនសូន្យទេ។
brief-head_counterpart = ជាមួយ
brief-head_parties = រាយដោយ – ជាមួយ
brief-head_signed = កាលបរិច្ឆេទ
brief-head_stated = ដែលបញ្ជាក់
brief-head_counted = ទីតាំងដែលរាប់បាន
brief-head_as_of = គិតត្រឹម ដូចបោះពុម្ព
brief-head_measure = រង្វាស់
brief-head_period = រយៈពេល
brief-head_figure = តួលេខ
brief-head_reporter = អ្នករាយការណ៍
brief-head_centre = មជ្ឈមណ្ឌល
brief-head_host = ម្ចាស់ផ្ទះ
brief-head_code = ក្រម ឬគម្រោង
brief-head_scale = មាត្រដ្ឋាន
brief-head_taking_part = ចូលរួម
brief-head_cycle = វដ្ដ
brief-head_published = ផ្សព្វផ្សាយ
brief-head_promise = ប្ដេជ្ញា ឬណែនាំ
brief-head_evidence = ភស្តុតាង
brief-head_subject = អំពី
brief-head_one = សេចក្ដីមួយ
brief-head_other = សេចក្ដីម្ខាងទៀត
brief-head_shown_as = បង្ហាញជា
brief-head_member = សមាជិក
brief-head_table_2 = ចុះហត្ថលេខា តារាង 2
brief-head_since_2010 = ចុះហត្ថលេខាតាំងពីឆ្នាំ 2010
brief-head_posts_stated = ទីតាំងដែលបញ្ជាក់
brief-head_centres = មជ្ឈមណ្ឌលមានឈ្មោះ
brief-head_complaints = តួលេខបណ្ដឹងតវ៉ា
brief-head_discrepancies = ចំណុចខុសគ្នា
brief-head_gaps = មិនមានទិន្នន័យ
brief-head_points = ចំណុច
brief-head_answered = មានភស្តុតាង

## Headings of columns, by the column's name

columns-counterpart_country = ប្រទេសរបស់ភាគីម្ខាងទៀត
columns-layer = ស្រទាប់
columns-association = សមាគម
columns-revision = ការកែសម្រួល
columns-standing = លក្ខណៈនៃវិធី
columns-assessed = បានវាយតម្លៃ
columns-ranked = បានចាត់ថ្នាក់
columns-not_eligible = មិនមានលក្ខណៈសម្បត្តិគ្រប់គ្រាន់
columns-licensed = មានអាជ្ញាប័ណ្ណ
columns-planned = បានគ្រោង
columns-method = វិធី
columns-method_id = លេខកូដវិធី
columns-method_version = កំណែវិធី
columns-method_title = វិធី
columns-percent = លទ្ធផលជាភាគរយ
columns-replies = ចម្លើយរបស់ភ្នាក់ងារ
columns-changed = អ្វីដែលផ្លាស់ប្ដូរ
columns-before = មុន
columns-grade_before = ថ្នាក់មុន
columns-moved = ការផ្លាស់ប្ដូរថ្នាក់
columns-cycle_before = វដ្ដមុន
columns-label_before = ស្លាកវដ្ដមុន
columns-after = ក្រោយ
columns-who = អ្នកណា
columns-changed_at = ពេលណា
columns-file = ពីឯកសារ
columns-place_on_scale = ទីតាំងលើមាត្រដ្ឋាន
columns-computed_grade = ថ្នាក់តាមពិន្ទុ
columns-decided_reason = ហេតុអ្វីក្រុមសម្រេចផ្សេង
columns-assessed_on = ថ្ងៃវាយតម្លៃ
columns-assessors = អ្នកវាយតម្លៃ
columns-reviewer = អ្នកពិនិត្យ
columns-panel = គណៈកម្មការ
columns-decision = ការសម្រេចរបស់គណៈកម្មការ
columns-text = អត្ថបទពេញ
columns-said_on = ថ្ងៃថ្លែង
columns-entered_by = បញ្ចូលដោយ
columns-published_at = ពេលផ្សព្វផ្សាយ
columns-restores = ស្ដារកំណែ
columns-indicator = សូចនាករ
columns-indicators = សូចនាករ
columns-most = ពិន្ទុអតិបរមា
columns-cost = ពិន្ទុបាត់ជាចំណុចភាគរយ
columns-share = ចំណែកជាភាគរយ
columns-weight = ទម្ងន់
columns-added = ធាតុដែលបន្ថែម
columns-table = តារាង
columns-removed = ធាតុដែលលុប
columns-family = ប្រធានបទ
columns-discrepancies = ចំណុចខុសគ្នា
columns-gaps = មិនមានទិន្នន័យ
columns-newest = កាលបរិច្ឆេទថ្មីបំផុត
columns-listed = រាយដោយ
columns-counterpart = ភាគីម្ខាងទៀត
columns-listed_code = លេខកូដ
columns-counterpart_code = លេខកូដភាគីម្ខាងទៀត
columns-listed_lon = រយៈបណ្ដោយ
columns-listed_lat = រយៈទទឹង
columns-counterpart_lon = រយៈបណ្ដោយភាគីម្ខាងទៀត
columns-counterpart_lat = រយៈទទឹងភាគីម្ខាងទៀត
columns-signed = ចុះហត្ថលេខា
columns-in_process = កំពុងដំណើរការ
columns-first_year = ឆ្នាំដំបូង
columns-last_year = ឆ្នាំចុងក្រោយ
columns-printed_as = ដូចបានបោះពុម្ព
columns-source_id = ប្រភព
columns-locator = ទីកន្លែងក្នុងប្រភព
columns-agreement_id = លេខសម្គាល់
columns-instrument = លិខិតុបករណ៍
columns-year_signed = ឆ្នាំចុះហត្ថលេខា
columns-signed_on = ថ្ងៃចុះហត្ថលេខា
columns-sector = វិស័យ
columns-status = ស្ថានភាព
columns-status_detail = ស្ថានភាពដូចបានពិពណ៌នា
columns-title = ចំណងជើង
columns-workers_move = ទិសដៅពលករ
columns-workers_move_basis = មូលដ្ឋាននៃទិស
columns-series = រាយនៅ
columns-events = ព្រឹត្តិការណ៍
columns-criterion = ចំណុច
columns-standard = បញ្ជីលក្ខណៈវិនិច្ឆ័យ
columns-asks = អ្វីដែលវាទាមទារ
columns-answered_by = បទប្បញ្ញត្តិដែលឆ្លើយវា
columns-says = អ្វីដែលបានកត់ត្រា
columns-lacking = បញ្ជាក់ថាខ្វះ
columns-provisions = បទប្បញ្ញត្តិ
columns-trust = ភាពប្រាកដ
columns-year = ឆ្នាំ
columns-what = អ្វី
columns-detail = លម្អិត
columns-agreements = កិច្ចព្រមព្រៀងទ្វេភាគី
columns-memoranda = អនុស្សរណៈយោគយល់គ្នា
columns-renewals = ការបន្ត និងការកែសម្រួល
columns-agreement = កិច្ចព្រមព្រៀង
columns-topic = ប្រធានបទ
columns-provision = បទប្បញ្ញត្តិ
columns-holds = មាន
columns-amount = ចំនួនប្រាក់
columns-unit = ឯកតា
columns-article = មាត្រា
columns-happened = ពេលណា
columns-event = ព្រឹត្តិការណ៍
columns-note = កំណត់សម្គាល់
columns-origin_code = លេខកូដប្រទេសដើម
columns-origin = ប្រទេសដើម
columns-treaty = សន្ធិសញ្ញា
columns-names = ឈ្មោះផ្សេង
columns-happened_on = កាលបរិច្ឆេទ
columns-migrants = ជនចំណាកស្រុកនៅរដ្ឋជាសមាជិកផ្សេង
columns-uncovered = ក្នុងនោះរកមិនឃើញទាំងពីរ
columns-posted_to = ប្រទេសដែលមានអនុព័ន្ធរបស់វា
columns-treaties = សន្ធិសញ្ញាដែលចង
columns-state = ស្ថានភាពបច្ចុប្បន្ន
columns-last_event = ចុងក្រោយដែលគេដឹង
columns-last_event_year = ពេលណា
columns-full_name = ឈ្មោះពេញ
columns-action = សកម្មភាព
columns-acted_on = ថ្ងៃនៃសកម្មភាព
columns-disputed = ទំព័រខុសគ្នា
columns-tier = កម្រិត (Tier)
columns-year_inferred = ឆ្នាំដែលសន្និដ្ឋាន
columns-newest_evidence = ភស្តុតាងថ្មីបំផុត
columns-cautions = ការប្រុងប្រយ័ត្ន
columns-destination_code = លេខកូដប្រទេសគោលដៅ
columns-destination = ប្រទេសគោលដៅ
columns-persons = ជនចំណាកស្រុក
columns-persons_year = ឆ្នាំនៃការប៉ាន់ស្មាន
columns-protection = អ្វីការពារ
columns-newest_agreement = កិច្ចព្រមព្រៀងថ្មីបំផុត
columns-newest_kind = លិខិតុបករណ៍ថ្មីបំផុត
columns-newest_year = ចុះហត្ថលេខាចុងក្រោយនៅ
columns-newest_event = អ្វីកើតឡើងចុងក្រោយ
columns-newest_event_year = ពេលណា
columns-post_places = ទីកន្លែងមានអនុព័ន្ធ
columns-centres_at_destination = មជ្ឈមណ្ឌលនៅប្រទេសគោលដៅ
columns-centres_at_origin = មជ្ឈមណ្ឌលនៅប្រទេសដើម
columns-doubted = មានចម្ងល់
columns-from_member = ពីរដ្ឋជាសមាជិក
columns-within_asean = ក្នុងអាស៊ាន
columns-counts = រាប់អ្វី
columns-matters = អ្វីដែលវាផ្លាស់ប្ដូរ
columns-evidence_date = កាលបរិច្ឆេទភស្តុតាង
columns-same_as = រាប់ក្រោម
columns-doubt = ចម្ងល់
columns-marks = សញ្ញា
columns-score = ពិន្ទុ
columns-read_on = ថ្ងៃអាន
columns-place = ទីកន្លែង
columns-place_code = លេខកូដទីកន្លែង
columns-city = ទីក្រុង
columns-posts = ទីតាំង
columns-posts_basis = មូលដ្ឋាន
columns-reason = មូលហេតុ
columns-region_printed = តំបន់ដូចបោះពុម្ព
columns-as_of = គិតត្រឹម
columns-lon = រយៈបណ្ដោយ
columns-lat = រយៈទទឹង
columns-origin_lon = រយៈបណ្ដោយប្រទេសដើម
columns-origin_lat = រយៈទទឹងប្រទេសដើម
columns-cities = ទីក្រុង
columns-stated = ដែលប្រភពបញ្ជាក់
columns-counted = ដែលរាប់បាន
columns-difference = គម្លាត
columns-places = ទីកន្លែង
columns-as_of_printed = គិតត្រឹម ដូចបានបោះពុម្ព
columns-stated_as = បញ្ជាក់ ដូចបានបោះពុម្ព
columns-scope = វិសាលភាព
columns-service = សេវា
columns-member = រដ្ឋជាសមាជិក
columns-partner = ដៃគូ
columns-instruments = លិខិតុបករណ៍ចុះហត្ថលេខា
columns-has_post = ទីតាំងអនុព័ន្ធ
columns-coverage = វិសាលភាព
columns-measure = រង្វាស់
columns-figure_id = លេខសម្គាល់
columns-country = ប្រទេស
columns-reporter = អ្នករាយការណ៍
columns-stage = ដំណាក់កាល
columns-category = ប្រភេទ
columns-split = បែងចែកតាម
columns-sex = ភេទ
columns-period_start = រយៈពេលពី
columns-period_end = រយៈពេលដល់
columns-qualifier = ភាពច្បាស់លាស់
columns-value = តម្លៃ
columns-reported_on = ថ្ងៃរាយការណ៍
columns-name = ឈ្មោះ
columns-kind = ប្រភេទ
columns-host = ម្ចាស់ផ្ទះ
columns-host_kind = ប្រភេទម្ចាស់ផ្ទះ
columns-centres = មជ្ឈមណ្ឌល
columns-opened = បើកនៅ
columns-mechanism_id = លេខសម្គាល់
columns-mechanism = យន្តការ
columns-operator = ដំណើរការដោយ
columns-basis = មូលដ្ឋាន
columns-purpose = គោលបំណង
columns-sequence = លំដាប់
columns-number = លេខ
columns-step = ជំហាន
columns-ranking = ចំណាត់ថ្នាក់
columns-grade_said = ថ្នាក់
columns-named = មានឈ្មោះ
columns-period = រយៈពេល
columns-start = ចាប់ផ្ដើម
columns-end = បញ្ចប់
columns-months = ចំនួនខែ
columns-per_month = ក្នុងមួយខែ
columns-also = ក៏បានផ្សព្វផ្សាយ
columns-owner = ម្ចាស់
columns-code = ក្រម
columns-code_id = ក្រមប្រតិបត្តិ
columns-cycle = វដ្ដ
columns-as_published = ដូចបានផ្សព្វផ្សាយ
columns-label = ស្លាក
columns-cycle_id = លេខសម្គាល់
columns-window_printed = រយៈពេល
columns-extent = ចំណែកនៃបញ្ជីពេលនោះ
columns-public_cycle = វដ្ដតាមប្រភពសាធារណៈ
columns-published_on = ថ្ងៃផ្សព្វផ្សាយ
columns-published_basis = មូលដ្ឋាននៃកាលបរិច្ឆេទ
columns-scale_id = មាត្រដ្ឋាន
columns-grade = ថ្នាក់
columns-position = លំដាប់
columns-meaning = អត្ថន័យ
columns-agency = ភ្នាក់ងារ
columns-agency_id = លេខកូដភ្នាក់ងារ
columns-name_vi = ឈ្មោះវៀតណាម
columns-name_vi_note = អំពីឈ្មោះវៀតណាម
columns-cycle_basis = មូលដ្ឋាននៃវដ្ដ
columns-scale = មាត្រដ្ឋាន
columns-criteria = លក្ខណៈវិនិច្ឆ័យ
columns-scorer = អ្នកដាក់ពិន្ទុ
columns-publication = ការផ្សព្វផ្សាយ
columns-consequences = ការប្ដឹងជំទាស់ និងផលវិបាក
columns-not_found = បានស្វែងរក តែរកមិនឃើញ
columns-subject = ប្រធានបទ
columns-body = ស្ថាប័ន
columns-body_kind = ប្រភេទស្ថាប័ន
columns-other_body = ស្ថាប័នម្ខាងទៀត
columns-forum_name = ឈ្មោះពេញរបស់វេទិកា
columns-forum_kind = ប្រភេទវេទិកា
columns-taking_part = អ្នកផ្សេងដែលចូលរួម
columns-contribution = ការចូលរួមចំណែក
columns-asked_for = អ្វីដែលស្នើសុំ
columns-phase = ដំណាក់កាល
columns-agencies_as_printed = ភ្នាក់ងារ ដូចបោះពុម្ព
columns-point = ចំណុច
columns-voice = អ្នកណានិយាយ
columns-theme = ប្រធានបទ
columns-discrepancy_id = លេខសម្គាល់
columns-stated_source_id = ប្រភព
columns-stated_locator = ទីតាំង
columns-other = សេចក្ដី ឬចំនួនផ្សេង
columns-other_source_id = ប្រភពនៃសេចក្ដីម្ខាងទៀត
columns-other_locator = ទីតាំងនៃសេចក្ដីម្ខាងទៀត
columns-recounted = គណនាឡើងវិញ
columns-explanation = ហេតុអ្វីខុសគ្នា
columns-shown_as = អ្វីដែលបង្ហាញ
columns-publisher = អ្នកផ្សព្វផ្សាយ
columns-published = បានផ្សព្វផ្សាយ
columns-documents = ឯកសារ និងទំព័រ
columns-url = អាសយដ្ឋាន
columns-figures = លេខ និងសេចក្ដីដែលផ្អែកលើវា
columns-check = ការត្រួតពិនិត្យ
columns-type = ទម្រង់
columns-snapshot = ច្បាប់
columns-made_at = បង្កើតនៅ
columns-author = អ្នកបង្កើត
columns-message = សារ
columns-field = វាល
columns-initiative_id = លេខសម្គាល់
columns-level = កម្រិត
columns-level_basis = មូលដ្ឋាននៃកម្រិត
columns-cooperation_type = ទម្រង់
columns-type_basis = មូលដ្ឋាននៃទម្រង់
columns-route = ផ្លូវ
columns-route_basis = មូលដ្ឋាននៃផ្លូវ
columns-started = ពី
columns-ended = ដល់
columns-parties = ភាគី
columns-party_kinds = ប្រភេទភាគី
columns-guidelines = គោលការណ៍ណែនាំ ILO
columns-themes = ប្រធានបទ
columns-outcome = លទ្ធផល
columns-one = ស្ថាប័នមួយ
columns-one_kind = ប្រភេទរបស់វា
columns-other_kind = ប្រភេទស្ថាប័នម្ខាងទៀត
columns-together = គំនិតផ្ដួចផ្ដើមរួមគ្នា
columns-in_small_circles = ក្នុងនោះ ដែលមានស្ថាប័នមិនលើសដប់ពីរ
columns-initiatives = គំនិតផ្ដួចផ្ដើម
columns-forum_id = លេខសម្គាល់
columns-forum = វេទិកា
columns-short_name = ឈ្មោះកាត់
columns-established = បង្កើតនៅ
columns-binding = កម្រិតចងភ្ជាប់
columns-members = សមាជិកមានឈ្មោះ
columns-meetings = កិច្ចប្រជុំមានឈ្មោះ
columns-role = តួនាទី
columns-since = តាំងពី
columns-is_asean_member = សមាជិកអាស៊ាន
columns-held_on = ថ្ងៃប្រជុំ
columns-commitment_id = លេខសម្គាល់
columns-instrument_id = លេខសម្គាល់
columns-promise = ការសន្យា ឬអនុសាសន៍
columns-addressee = ផ្ញើជូន
columns-evidence = ភស្តុតាង
columns-countries = ប្រទេស
columns-furthest = ស្ថានភាពឆ្ងាយបំផុត
columns-evidence_table = តារាងនៃភស្តុតាង
columns-evidence_id = លេខសម្គាល់ភស្តុតាង
columns-scheme = គម្រោង
columns-tag = គោលការណ៍ណែនាំ ឬប្រធានបទ
columns-initiative = គំនិតផ្ដួចផ្ដើម
columns-adopted_on = អនុម័តនៅ
columns-points = ពិន្ទុ
columns-month = ខែ
columns-centre = មជ្ឈមណ្ឌល
columns-completeness = ភាពពេញលេញ
columns-corrected = បានកែ
columns-due_on = ថ្ងៃកំណត់
columns-handed_in = ថ្ងៃដាក់
columns-hidden = ចំនួនតូចៗដែលមិនបង្ហាញ
columns-organisation = អង្គការ
columns-first_month = ខែដំបូងដែលដល់កំណត់
columns-in_time = ទាន់ពេល
columns-late = យឺត
columns-missing = ខ្វះ
columns-without_number = ក្រឡាគ្មានលេខ
columns-official_or_practice = ផ្លូវការ ឬអនុវត្តសាកល្បង

## Roles in an association

roles-assessor = អ្នកវាយតម្លៃ
roles-reviewer = អ្នកពិនិត្យ
roles-publisher = អ្នកផ្សព្វផ្សាយ
roles-administrator = អ្នកគ្រប់គ្រង
roles-reporter = អ្នករាយការណ៍
roles-steward = អ្នកថែទាំទិន្នន័យ

## Workbooks: sheets, headings, problems and notices

workbooks-standing_official = ផ្លូវការ
workbooks-standing_illustrative = ឧទាហរណ៍

## What the pages of members share

work-standing_official = ផ្លូវការ
work-standing_illustrative = ឧទាហរណ៍
work-refused = មិនបានធ្វើ

## Agencies answer for themselves

answer-title = ការវាយតម្លៃខ្លួនឯងរបស់ភ្នាក់ងារអ្នក

## Letters to agencies, and the audit report

scorecard-qr = កាតនេះ ជាមួយអ្វីដែលមកក្រោយ

## Update rankings

update_rankings-title = ធ្វើបច្ចុប្បន្នភាពចំណាត់ថ្នាក់

## Review

review-title = ការពិនិត្យ

## My association

my_association-title = សមាគមរបស់ខ្ញុំ

## Figures taken away: files, citation, pictures

taken-cite = ដើម្បីដកស្រង់៖
taken-bibtex = សម្រាប់ BibTeX៖
taken-address = អាសយដ្ឋានរបស់វា ដែលបង្ហាញទិន្នន័យច្បាប់នេះជានិច្ច៖
taken-address_below = មិនទាន់កំណត់អាសយដ្ឋានសាធារណៈសម្រាប់ប្រព័ន្ធនេះទេ។ បន្ទាប់ពីអាសយដ្ឋានផ្ទាល់របស់វា នេះបើករូប៖
taken-on_page = { $product } ទំព័រ “{ $page }”
taken-chosen = { $filter }៖ { $value }
taken-on_snapshot = ទិន្នន័យច្បាប់ { $snapshot }
taken-cited_as = ដើម្បីដកស្រង់៖ { $citation }
taken-heading_of = { $heading } ({ $column })
taken-name_for = ឈ្មោះសម្រាប់៖ { $meaning }
taken-worked_out = គណនាសម្រាប់រូបនេះ។ កំណត់ចំណាំរបស់វានិយាយពីរបៀប
taken-drawing = កំពុងគូរ …
taken-picture = រក្សាទុក { $form }
taken-data_set = សំណុំទិន្នន័យ ច្បាប់ { $snapshot } ថ្ងៃទី { $date }
taken-main_sources = ប្រភពសំខាន់៖ { $names }
taken-sheet_drawn = ដូចបានគូរ
taken-drawn_name = អ្វី
taken-drawn_said = លេខដូចបានគូរ
taken-drawn_series = ស៊េរី
taken-drawn_time = ពេលណា
taken-drawn_unit = { $name } ({ $unit })
taken-sheet_columns = ជួរឈរ
taken-sheet_sources = ប្រភព
taken-sheet_about = អំពី
taken-heading = ជួរឈរ
taken-meaning = អត្ថន័យ និងឯកតា
taken-of_table = ក្នុងការនាំចេញនៃតារាងទាំងអស់
taken-title = ចំណងជើង
taken-remark = អ្វីដែលត្រូវដឹង
taken-note = កំណត់ចំណាំ
taken-as_of = គិតត្រឹម
taken-snapshot = ច្បាប់ទិន្នន័យ
taken-citation = ការដកស្រង់
taken-where = ទីតាំង
taken-boundaries = ព្រំដែន
taken-not_drawn = រូបនេះជាតារាងដែលគ្មានគំនូរ ដូច្នេះគ្មានរូបភាពទេ។ សូមយកវាជា CSV ឬសៀវភៅការងារ។
taken-failed = មិនអាចបង្កើតរូបភាពបានទេ ({ $reason })។ សូមយកតារាង ឬរូបភាពក្នុងទម្រង់ផ្សេង។

## A figure in a page of another site

embed-title = រូបពី Cooperation Monitor
embed-open = បើកក្នុង Cooperation Monitor
embed-more_rows = និង { $count } ទៀត ទាំងអស់ក្នុង Cooperation Monitor
embed-snippet = ដើម្បីបង្ហាញវាក្នុងទំព័រនៃគេហទំព័រដែលអនុញ្ញាត៖
embed-no_sites = គ្មានគេហទំព័រផ្សេងអាចបង្ហាញរូបរបស់ប្រព័ន្ធនេះទេ។ អ្នកគ្រប់គ្រងអាចដាក់ឈ្មោះគេហទំព័រដែលអនុញ្ញាតក្នុងការកំណត់ { $variable }។
embed-wrong_site = គ្មានគេហទំព័រផ្សេងអាចបង្ហាញរូបរបស់ប្រព័ន្ធនេះទេ៖ “{ $site }” ក្នុងការកំណត់ { $variable } មិនមែនជាគេហទំព័រទេ។ គេហទំព័រសរសេរដូច https://www.example.org, បើមានច្រើនត្រូវដកឃ្លារវាងគ្នា។
embed-no_data = មិនអាចអានទិន្នន័យបានទេឥឡូវនេះ។ សូមសាកល្បងពេលក្រោយ។
embed-no_snapshot = អាសយដ្ឋានសុំទិន្នន័យច្បាប់ដែលគ្មាន។ សូមចម្លងវាម្ដងទៀតពី “តារាង និងការទាញយក” ក្រោមរូប។
embed-unknown = គ្មានរូបឈ្មោះនេះទេ។ សូមចម្លងអាសយដ្ឋានម្ដងទៀតពី “តារាង និងការទាញយក” ក្រោមរូប។
embed-wrong_filter = អាសយដ្ឋានមិនត្រូវនឹងរូបទេ៖ វាផ្ដល់តម្រងពីរដង ផ្ដល់តម្រងដែលរូបគ្មាន ឬខ្វះតម្រងដែលរូបត្រូវការ។ សូមចម្លងវាម្ដងទៀតពី “តារាង និងការទាញយក” ក្រោមរូប។
embed-wrong_value = អាសយដ្ឋានសុំតម្លៃក្រោម “{ $filter }” ដែលគ្មាន។ សូមចម្លងវាម្ដងទៀតពី “តារាង និងការទាញយក” ក្រោមរូប។
embed-nothing_there = ទិន្នន័យច្បាប់នេះគ្មានអ្វីឈ្មោះនេះទេ។ សូមចម្លងអាសយដ្ឋានម្ដងទៀតពី “តារាង និងការទាញយក” ក្រោមរូប។

## PowerPoint decks

deck-sea = សមុទ្រ
deck-inset = ផែនទីទាំងមូល: ទីតាំងនៃផ្នែកដែលនៅក្បែរ

## Names of values: the table or the question, its column, the value as it is kept

values-published_movement-moved-up = ឡើង
values-published_movement-moved-down = ចុះ
values-published_movement-moved-same = ថ្នាក់ដដែល
values-published_movement-moved-new = ថ្មី
values-published_movement-moved-left = លែងចាត់ថ្នាក់
values-agreement-series-table_2 = តារាង 2 រហូតដល់ឆ្នាំ 2010
values-agreement-series-text = មានឈ្មោះតែក្នុងអត្ថបទ
values-agreement-series-since_2010 = ទំព័រសាធារណៈ តាំងពីឆ្នាំ 2010
values-agreement-series-dataset = សំណុំទិន្នន័យដែលបានបន្ថែម
values-agreement-series-steward = បញ្ចូលដោយអ្នកថែទាំទិន្នន័យ
values-agreement-status-signed = ចុះហត្ថលេខា
values-agreement-status-in_process = កំពុងដំណើរការ
values-complaint_figure-split-none = មិនបែងចែក
values-complaint_figure-split-complaint_type = ប្រភេទបណ្ដឹងតវ៉ា
values-complaint_figure-split-destination = គោលដៅ
values-complaint_figure-split-place_of_origin = ទីកន្លែងដើម
values-complaint_figure-split-channel = បណ្ដាញ
values-complaint_figure-split-migration_status = ស្ថានភាពចំណាកស្រុក
values-complaint_figure-split-group_of_workers = ក្រុមពលករ
values-complaint_figure-split-service = សេវា
values-complaint_figure-split-stage = ដំណាក់កាល
values-complaint_figure-sex-all = ទាំងអស់
values-complaint_figure-sex-female = ស្រី
values-complaint_figure-sex-male = ប្រុស
values-complaint_figure-sex-not_recorded = មិនបានកត់ត្រា
values-discrepancy-family-agreements = កិច្ចព្រមព្រៀង
values-discrepancy-family-attaches = អនុព័ន្ធការងារ
values-discrepancy-family-complaints = បណ្ដឹងតវ៉ា និងមជ្ឈមណ្ឌល
values-discrepancy-family-agencies = ភ្នាក់ងារជ្រើសរើស
values-discrepancy-family-cooperation = កិច្ចសហប្រតិបត្តិការផ្សេង
values-discrepancy-family-documents = ឯកសារផ្ទាល់
values-discrepancies-matters-headline_number = លេខសំខាន់
values-discrepancies-matters-row = ធាតុមួយ
values-discrepancies-matters-wording = តែពាក្យពេចន៍
values-discrepancies-matters-caution = ប្រុងប្រយ័ត្ន៖ ប្រៀបធៀបមិនបាន
values-discrepancy-kind-total_and_parts = សរុប និងផ្នែក
values-discrepancy-kind-dates = កាលបរិច្ឆេទ
values-discrepancy-kind-units = ឯកតា
values-discrepancy-kind-names = ឈ្មោះ
values-discrepancy-kind-cross_reference = សេចក្ដីយោង
values-discrepancy-kind-counting_rule = វិធានរាប់
values-discrepancy-kind-value = តម្លៃ
values-initiative-level-national = ថ្នាក់ជាតិ
values-initiative-level-bilateral = ទ្វេភាគី
values-initiative-level-regional = ថ្នាក់តំបន់
values-initiative-level-interregional = អន្តរតំបន់
values-initiative-level-international = អន្តរជាតិ
values-initiative-cooperation_type-discussion = ការពិភាក្សា
values-initiative-cooperation_type-consultation = ការពិគ្រោះយោបល់
values-initiative-cooperation_type-collaboration = ការសហការ
values-initiative_tag-tag-1 = 1 ការផ្លាស់ប្ដូរព័ត៌មាន
values-initiative_tag-tag-2 = 2 ការសន្ទនាអំពីគោលនយោបាយ
values-initiative_tag-tag-3 = 3 កិច្ចព្រមព្រៀង
values-initiative_tag-tag-4 = 4 ជំនួយអភិវឌ្ឍន៍
values-initiative_tag-tag-5 = 5 ការពិគ្រោះយោបល់ត្រីភាគី
values-initiative_tag-tag-6 = 6 កិច្ចព្រមព្រៀងរវាងសហជីព
values-initiative_tag-tag-policy_development = ការរៀបចំគោលនយោបាយ
values-initiative_tag-tag-recruitment_and_preparation = ការជ្រើសរើស និងការរៀបចំ
values-initiative_tag-tag-protection_abroad = ការការពារនៅបរទេស
values-initiative_tag-tag-return_and_reintegration = ការវិលត្រឡប់ និងសមាហរណកម្មឡើងវិញ
values-party-kind-government = រដ្ឋាភិបាល
values-party-kind-employers = និយោជក
values-party-kind-trade_union = សហជីព
values-party-kind-civil_society = សង្គមស៊ីវិល
values-party-kind-international_organisation = អង្គការអន្តរជាតិ
values-party-kind-recruitment_agency = ភ្នាក់ងារជ្រើសរើស
values-party-kind-research_and_education = ការស្រាវជ្រាវ និងការអប់រំ
values-party-kind-media = ប្រព័ន្ធផ្សព្វផ្សាយ
values-commitment-topic-recruitment_and_fees = ការជ្រើសរើស និងថ្លៃសេវា
values-commitment-topic-employment_conditions = លក្ខខណ្ឌការងារ
values-commitment-topic-information_and_training = ព័ត៌មាន និងការបណ្ដុះបណ្ដាល
values-commitment-topic-data = ទិន្នន័យ
values-commitment-topic-complaints_and_justice = បណ្ដឹងតវ៉ា និងយុត្តិធម៌
values-commitment-topic-trafficking = ការជួញដូរមនុស្ស
values-commitment-topic-attaches_and_consular_help = អនុព័ន្ធ និងជំនួយកុងស៊ុល
values-commitment-topic-crisis = វិបត្តិ
values-commitment-topic-return_and_reintegration = ការវិលត្រឡប់ និងសមាហរណកម្មឡើងវិញ
values-commitment-topic-skills_and_recognition = ជំនាញ និងការទទួលស្គាល់
values-commitment-topic-social_protection = កិច្ចគាំពារសង្គម
values-commitment-topic-irregular_status = ស្ថានភាពមិនប្រក្រតី
values-commitment-topic-dialogue_and_cooperation = កិច្ចសន្ទនា និងសហប្រតិបត្តិការ
values-commitment-topic-follow_up_and_monitoring = ការតាមដាន និងត្រួតពិនិត្យ
values-commitment-topic-remittances = ប្រាក់បញ្ញើ
values-commitment-topic-women_and_children = ស្ត្រី និងកុមារ
values-commitment-topic-public_image = រូបភាពសាធារណៈ
values-commitment-topic-policy_coherence = ភាពស៊ីគ្នានៃគោលនយោបាយ
values-commitment-topic-rights_and_dignity = សិទ្ធិ និងសេចក្ដីថ្លៃថ្នូរ
values-corridor_protection-protection-agreement_and_post = មានកិច្ចព្រមព្រៀង និងអនុព័ន្ធ
values-corridor_protection-protection-agreement_no_post = មានកិច្ចព្រមព្រៀង គ្មានអនុព័ន្ធ
values-corridor_protection-protection-post_no_agreement = មានអនុព័ន្ធ គ្មានកិច្ចព្រមព្រៀង
values-corridor_protection-protection-neither = រកមិនឃើញទាំងពីរ
values-agreement_criteria-says-says_so = ប្រភពមួយបញ្ជាក់ដូច្នេះ
values-agreement_criteria-says-said_to_be_missing = ប្រភពមួយបញ្ជាក់ថាវាខ្វះ
values-agreement_criteria-says-nothing_on_record = គ្មានអ្វីកត់ត្រាទេ
values-agreement_criteria-says-not_on_record_at_all = គ្មានបទប្បញ្ញត្តិណាមួយនៃអត្ថបទនេះកត់ត្រាទេ
values-criterion-standard-guidance_2022 = បណ្ដាញអង្គការសហប្រជាជាតិស្ដីពីទេសន្តរប្រវេសន៍ ឆ្នាំ 2022៖ ប្រធានបទដប់
values-criterion-standard-twenty_topics = ប្រធានបទម្ភៃ ចាត់ថ្នាក់ដោយ Chilton និង Woda
values-agreement_states-state-under_renegotiation = កំពុងចរចាឡើងវិញ
values-agreement_states-state-suspended = ផ្អាក
values-agreement_states-state-term_ended = ផុតកំណត់
values-agreement_states-state-replaced = ត្រូវបានជំនួស
values-agreement_states-state-in_process = រង់ចាំចុះហត្ថលេខា
values-agreement_states-state-renewed_or_amended = បន្ត ឬកែប្រែ
values-agreement_states-state-signed = ចុះហត្ថលេខា មិនដឹងអ្វីក្រោយមក
values-news-kind-agreement_signed = ចុះហត្ថលេខាកិច្ចព្រមព្រៀង
values-news-kind-on_an_agreement = អំពីកិច្ចព្រមព្រៀង
values-news-kind-meeting = កិច្ចប្រជុំ
values-news-kind-treaty = សន្ធិសញ្ញា
values-news-kind-law = ច្បាប់
values-news-kind-ranking_published = ផ្សព្វផ្សាយចំណាត់ថ្នាក់
values-agreement-trust-a = ទំព័រ ឬសេចក្ដីប្រកាសផ្លូវការ
values-agreement-trust-b = សារព័ត៌មានដែលដកស្រង់តួលេខផ្លូវការ
values-agreement-trust-c = ច្បាប់ចម្លងលើទំព័រផ្សេង ក្រុមហ៊ុន ឬអង្គការសង្គមស៊ីវិល
values-agreement-trust-d = គណនាពីតួលេខផ្សេង
values-agreement-trust-s = ដូចបោះពុម្ពក្នុងឯកសារមួយក្នុងចំណោមប្រាំ
values-cycles-trust-p = ផ្សព្វផ្សាយនៅទីនេះដោយសមាគម
values-ratification-action-ratified = បានផ្ដល់សច្ចាប័ន
values-ratification-action-acceded = បានចូលជាភាគី
values-ratification-action-signed = បានចុះហត្ថលេខា រកមិនឃើញសកម្មភាពក្រោយ
values-ratification-action-not_ratified = មិនបានផ្ដល់សច្ចាប័ន តាមទំព័រមួយ
values-attache_coverage-coverage-agreement_no_post = មានកិច្ចព្រមព្រៀង គ្មានអនុព័ន្ធ
values-attache_coverage-coverage-post_no_agreement = មានអនុព័ន្ធ គ្មានកិច្ចព្រមព្រៀង
values-attache_coverage-coverage-agreement_and_post = មានកិច្ចព្រមព្រៀង និងអនុព័ន្ធ
values-commitments-furthest-no_information = គ្មានព័ត៌មាន
values-commitments-furthest-planned = បានគ្រោង
values-commitments-furthest-begun = បានចាប់ផ្ដើម
values-commitments-furthest-in_place = បានអនុវត្ត
values-commitments-furthest-before_the_promise = មុនការសន្យា
values-scorecard_names-what-given_by_association = ឈ្មោះក្នុងចំណាត់ថ្នាក់ដែលបានផ្សព្វផ្សាយ
values-scorecard_names-what-in_public_material = ឈ្មោះក្នុងឯកសារសាធារណៈ
values-scorecard_names-what-other_or_former = ឈ្មោះផ្សេង ឬឈ្មោះចាស់
values-scorecard_names-what-record_merged = កំណត់ត្រាដែលបញ្ចូលក្នុងកំណត់ត្រានេះ
returns-title = របាយការណ៍

## Names of values that English calls as the tables do; other languages need them

values-agreement-instrument-bilateral_agreement = កិច្ចព្រមព្រៀងទ្វេភាគី
values-agreement-instrument-memorandum_of_understanding = អនុស្សរណៈយោគយល់គ្នា
values-agreement-instrument-memorandum_of_cooperation = អនុស្សរណៈសហប្រតិបត្តិការ
values-agreement-instrument-record_of_discussion = កំណត់ត្រាពិភាក្សា
values-agreement-instrument-joint_communique = សេចក្ដីថ្លែងការណ៍រួម
values-agreement-instrument-declaration_of_intent = សេចក្ដីប្រកាសបំណង
values-agreement-instrument-inter_agency_understanding = ការយោគយល់រវាងស្ថាប័ន
values-agreement-instrument-understanding_with_an_association = ការយោគយល់ជាមួយសមាគម
values-agreement-instrument-not_stated = មិនបញ្ជាក់
values-agreement-workers_move-to_counterpart = ទៅភាគីម្ខាងទៀត
values-agreement-workers_move-to_listed_country = ទៅប្រទេសដែលរាយ
values-agreement-workers_move-between_origin_countries = រវាងប្រទេសដើម
values-agreement_provision-topic-fees = ថ្លៃសេវា
values-agreement_provision-topic-documents = ឯកសារ
values-agreement_provision-topic-contract = កិច្ចសន្យា
values-agreement_provision-topic-wages = ប្រាក់ឈ្នួល
values-agreement_provision-topic-rest = ការសម្រាក
values-agreement_provision-topic-insurance_and_welfare = ធានារ៉ាប់រង និងសុខុមាលភាព
values-agreement_provision-topic-travel_and_return = ការធ្វើដំណើរ និងការវិលត្រឡប់
values-agreement_provision-topic-joint_body = ស្ថាប័នរួម
values-agreement_provision-topic-complaints_and_legal_aid = បណ្ដឹងតវ៉ា និងជំនួយផ្លូវច្បាប់
values-agreement_provision-topic-cooperation = កិច្ចសហប្រតិបត្តិការ
values-agreement_provision-topic-responsibilities = ទំនួលខុសត្រូវ
values-agreement_provision-holds-yes = មាន
values-agreement_provision-holds-no = គ្មាន
values-attache_service-service-legal_recourse_and_counselling = ជំនួយផ្លូវច្បាប់ និងការប្រឹក្សា
values-attache_service-service-complaints_and_conciliation = បណ្ដឹងតវ៉ា និងការផ្សះផ្សា
values-attache_service-service-workplace_monitoring = ការតាមដានកន្លែងធ្វើការ
values-attache_service-service-shelter = ទីជម្រក
values-attache_service-service-hotline = ខ្សែទូរសព្ទបន្ទាន់
values-attache_service-service-visits_in_prison_and_hospital = ការទៅសួរសុខទុក្ខក្នុងពន្ធនាគារ និងមន្ទីរពេទ្យ
values-attache_service-service-mediation = ការសម្រុះសម្រួល
values-attache_service-service-orientation_and_community = ការតម្រង់ទិស និងសហគមន៍
values-attache_service-service-capacity_building = ការកសាងសមត្ថភាព
values-attache_service-service-contract_verification = ការផ្ទៀងផ្ទាត់កិច្ចសន្យា
values-attache_service-service-joint_bodies = ស្ថាប័នរួម
values-attache_service-service-evidence_for_agency_assessment = ភស្តុតាងសម្រាប់វាយតម្លៃភ្នាក់ងារ
values-commitment-addressee-origin_states = ប្រទេសដើម
values-commitment-addressee-destination_states = ប្រទេសគោលដៅ
values-commitment-addressee-all_member_states = រដ្ឋជាសមាជិកទាំងអស់
values-commitment-addressee-signatory_states = រដ្ឋហត្ថលេខី
values-commitment-addressee-asean_bodies = ស្ថាប័នអាស៊ាន
values-commitment-addressee-asean_and_japan = អាស៊ាន និងជប៉ុន
values-commitment-addressee-japan = ជប៉ុន
values-commitment-addressee-governments_and_social_partners = រដ្ឋាភិបាល និងដៃគូសង្គម
values-commitment-addressee-companies = ក្រុមហ៊ុន
values-commitment-addressee-recruitment_agencies = ភ្នាក់ងារជ្រើសរើស
values-commitment-addressee-civil_society = សង្គមស៊ីវិល
values-commitment-addressee-dialogue_partners = ដៃគូសន្ទនា
values-commitment-addressee-everyone = គ្រប់គ្នា
values-commitment-level-national = ថ្នាក់ជាតិ
values-commitment-level-bilateral = ទ្វេភាគី
values-commitment-level-regional = ថ្នាក់តំបន់
values-commitment-level-all_levels = គ្រប់ថ្នាក់
values-commitment-level-not_stated = មិនបញ្ជាក់
values-commitment_progress-status-before_the_promise = មុនការសន្យា
values-commitment_progress-status-planned = បានគ្រោង
values-commitment_progress-status-begun = បានចាប់ផ្ដើម
values-commitment_progress-status-in_place = បានអនុវត្ត
values-complaint_figure-qualifier-exact = ពិតប្រាកដ
values-complaint_figure-qualifier-about = ប្រហែល
values-complaint_figure-qualifier-more_than = ជាង
values-complaint_figure-qualifier-less_than = តិចជាង
values-complaint_figure-qualifier-derived = គណនា
values-complaint_measure-counts-complaint = បណ្ដឹងតវ៉ា
values-complaint_measure-counts-complainant = អ្នកប្ដឹងតវ៉ា
values-complaint_measure-counts-case = ករណី
values-complaint_measure-counts-client = អតិថិជន
values-complaint_measure-counts-call = ការហៅទូរសព្ទ
values-complaint_measure-counts-sanction = ទណ្ឌកម្ម
values-complaint_measure-counts-centre = មជ្ឈមណ្ឌល
values-complaint_measure-counts-amount = ចំនួនប្រាក់
values-complaint_measure-counts-share = ចំណែក
values-complaint_measure-counts-rate = អត្រា
values-complaint_measure-counts-day = ថ្ងៃ
values-complaint_measure-stage-reach = ការទៅដល់
values-complaint_measure-stage-received = បានទទួល
values-complaint_measure-stage-in_process = កំពុងដោះស្រាយ
values-complaint_measure-stage-outcome = លទ្ធផល
values-complaint_measure-stage-money = ប្រាក់
values-complaint_measure-stage-rate = អត្រា
values-complaint_measure-stage-capacity = សមត្ថភាព
values-conduct_code-kind-association_code = ក្រមរបស់សមាគម
values-conduct_code-kind-state_rating = ការចាត់ថ្នាក់របស់រដ្ឋ
values-conduct_code-kind-state_code = ក្រមរបស់រដ្ឋ
values-conduct_code-kind-certification = ការបញ្ជាក់
values-conduct_code-kind-worker_reviews = មតិពលករ
values-conduct_participation-step-licensed = មានអាជ្ញាប័ណ្ណ
values-conduct_participation-step-members = សមាជិក
values-conduct_participation-step-signed = បានចុះហត្ថលេខា
values-conduct_participation-step-planned = បានគ្រោង
values-conduct_participation-step-assessed = បានវាយតម្លៃ
values-conduct_participation-step-ranked = បានចាត់ថ្នាក់
values-conduct_participation-step-not_eligible = មិនមានលក្ខណៈសម្បត្តិគ្រប់គ្រាន់
values-conduct_participation-step-not_rated = មិនបានចាត់ថ្នាក់
values-conduct_participation-step-share_of_licensed_agencies = ចំណែកនៃភ្នាក់ងារមានអាជ្ញាប័ណ្ណ
values-conduct_participation-step-share_of_workers_deployed = ចំណែកនៃពលករដែលបានបញ្ជូន
values-conduct_participation-step-moved_up = ឡើងថ្នាក់
values-conduct_participation-step-moved_down = ចុះថ្នាក់
values-conduct_participation-step-enforced = បានអនុវត្តវិធានការ
values-conduct_participation-step-newly_signed = ទើបចុះហត្ថលេខា
values-forum-kind-asean_forum = វេទិកាអាស៊ាន
values-forum-kind-global_forum = វេទិកាសកល
values-forum-kind-regional_consultative_process = ដំណើរការពិគ្រោះយោបល់តំបន់
values-forum-kind-interregional_dialogue = កិច្ចសន្ទនាអន្តរតំបន់
values-forum-kind-conference = សន្និសីទ
values-forum-kind-confederation = សហព័ន្ធ
values-forum-kind-civil_society_network = បណ្ដាញសង្គមស៊ីវិល
values-forum-kind-recognition_arrangement = ការរៀបចំទទួលស្គាល់
values-forum-kind-qualifications_framework = ក្របខណ្ឌគុណវុឌ្ឍិ
values-forum-kind-fund = មូលនិធិ
values-forum-kind-plan = ផែនការ
values-forum-kind-committee = គណៈកម្មាធិការ
values-forum-kind-centre = មជ្ឈមណ្ឌល
values-forum_member-role-member = សមាជិក
values-forum_member-role-host = ម្ចាស់ផ្ទះ
values-forum_member-role-chair = ប្រធាន
values-forum_member-role-co_chair = សហប្រធាន
values-forum_member-role-steering_group = ក្រុមដឹកនាំ
values-forum_member-role-assessment_team = ក្រុមវាយតម្លៃ
values-forum_member-role-troika = ត្រូអ៊ីកា
values-forum_member-role-secretariat = លេខាធិការដ្ឋាន
values-forum_member-role-signatory = ហត្ថលេខី
values-forum_member-role-participant = អ្នកចូលរួម
values-forum_member-role-sponsor = អ្នកឧបត្ថម្ភ
values-forum_member-role-destination_member = សមាជិកប្រទេសគោលដៅ
values-initiative-kind-meeting = កិច្ចប្រជុំ
values-initiative-kind-meeting_series = កិច្ចប្រជុំជាបន្តបន្ទាប់
values-initiative-kind-body = ស្ថាប័ន
values-initiative-kind-programme = កម្មវិធី
values-initiative-kind-campaign = យុទ្ធនាការ
values-initiative-kind-training = ការបណ្ដុះបណ្ដាល
values-initiative-kind-consultation = ការពិគ្រោះយោបល់
values-initiative-kind-company_practice = ការអនុវត្តរបស់ក្រុមហ៊ុន
values-initiative-kind-service = សេវា
values-initiative-kind-agreement = កិច្ចព្រមព្រៀង
values-initiative-kind-law_making = ការបង្កើតច្បាប់
values-initiative-kind-network = បណ្ដាញ
values-initiative-kind-fund = មូលនិធិ
values-initiative-kind-plan = ផែនការ
values-initiative-kind-study = ការសិក្សា
values-initiative-kind-tool = ឧបករណ៍
values-initiative-kind-complaint_mechanism = យន្តការបណ្ដឹងតវ៉ា
values-initiative_party-role-lead = អ្នកដឹកនាំ
values-initiative_party-role-partner = ដៃគូ
values-initiative_party-role-participant = អ្នកចូលរួម
values-initiative_party-role-funder = ម្ចាស់ជំនួយ
values-initiative_party-role-host = ម្ចាស់ផ្ទះ
values-initiative_party-role-consulted = ត្រូវបានពិគ្រោះ
values-initiative_party-role-addressee = អ្នកទទួល
values-initiative_party-role-evaluator = អ្នកវាយតម្លៃ
values-mrc_centre-kind-migrant_worker_resource_centre = មជ្ឈមណ្ឌលធនធានពលករចំណាកស្រុក
values-mrc_centre-kind-project_target_site = តំបន់គោលដៅនៃគម្រោង
values-mrc_centre-kind-state_centre = មជ្ឈមណ្ឌលរដ្ឋ
values-mrc_centre-kind-fishers_centre = មជ្ឈមណ្ឌលអ្នកនេសាទ
values-mrc_centre-kind-one_stop_shop = ច្រកចេញចូលតែមួយ
values-mrc_centre-kind-complaint_counter = បញ្ជរទទួលបណ្ដឹងតវ៉ា
values-mrc_centre-kind-group_of_centres = ក្រុមមជ្ឈមណ្ឌល
values-mrc_centre-kind-other_centre = មជ្ឈមណ្ឌលផ្សេង
values-mrc_centre-host_kind-government = រដ្ឋាភិបាល
values-mrc_centre-host_kind-trade_union = សហជីព
values-mrc_centre-host_kind-employers_and_trade_union = និយោជក និងសហជីព
values-mrc_centre-host_kind-civil_society = សង្គមស៊ីវិល
values-mrc_centre-host_kind-mixed = ចម្រុះ
values-mrc_centre-host_kind-not_stated = មិនបញ្ជាក់
values-ranking_reply-kind-statement = សេចក្ដីថ្លែង
values-ranking_reply-kind-appeal = ការប្ដឹងជំទាស់
values-ranking_reply-kind-outcome = លទ្ធផល
values-ranking_publication-standing-official = ផ្លូវការ
values-ranking_publication-standing-illustrative = ឧទាហរណ៍
values-trafficking_tier-tier-tier_1 = កម្រិត 1
values-trafficking_tier-tier-tier_2 = កម្រិត 2
values-trafficking_tier-tier-tier_2_watch_list = បញ្ជីឃ្លាំមើលកម្រិត 2
values-trafficking_tier-tier-tier_3 = កម្រិត 3
values-trafficking_tier-tier-not_ranked = មិនបានចាត់ថ្នាក់

## Languages, in the command line for translators

translating-code = លេខកូដ
translating-name = ភាសា
translating-written = ប្រយោគ
translating-share = ចំណែក
translating-offered = មាននៅ
translating-everywhere = គ្រប់ទំព័រ
translating-reviewed = ពិនិត្យដោយ
translating-nobody = គ្មាននរណា
translating-unknown = នៅទីនេះគ្មានភាសា { $code } ទេ។ មាន៖ { $known }។

## Countries and territories that the United Nations and the ILO call otherwise than CLDR, by their code of ISO 3166-1

places-bn = ព្រុយណេដារូសាឡឹម
places-cd = សាធារណរដ្ឋប្រជាធិបតេយ្យកុងហ្គោ
places-cg = កុងហ្គោ
places-fm = មីក្រូណេស៊ី (សហព័ន្ធ)
places-hk = ហុងកុង (ចិន)
places-ir = អ៊ីរ៉ង់
places-kp = សាធារណរដ្ឋប្រជាធិបតេយ្យប្រជាមានិតកូរ៉េ
places-kr = សាធារណរដ្ឋកូរ៉េ
places-la = សាធារណរដ្ឋប្រជាធិបតេយ្យប្រជាមានិតឡាវ
places-mm = មីយ៉ាន់ម៉ា
places-mo = ម៉ាកាវ (ចិន)
places-ps = រដ្ឋប៉ាឡេស្ទីន
places-ru = សហព័ន្ធរុស្ស៊ី
places-sx = សីងម៉ាធីន (ផ្នែកហូឡង់)
places-sy = ស៊ីរី
places-tw = តៃវ៉ាន់ (ចិន)
places-ve = វេណេស៊ុយអេឡា
places-vn = វៀតណាម
