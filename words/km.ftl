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
