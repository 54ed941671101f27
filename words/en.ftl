### Everything the screen says, in English. `agreements-title` is the sentence of the key agreements.title.
###
### { $name } is a blank that the product fills. Where a number changes the words around it, the forms stand
### side by side: [one] and *[other] are the plural forms of the language (English has these two; others have
### more or one only), [0] is a wording for no thing at all. A number is written with { $name } within its form.

language-name = English

## The frame of every page

frame-other_host = This server does not answer under the name by which it was asked. Open the dashboard by its own address; whoever runs it can add a name in the setting COOPERATION_HOSTS.
frame-other_origin = This was sent by a page that is not the dashboard's own. Nothing was changed.
frame-not_for_you = This address is open only to machines that are named in the setting COOPERATION_METRICS.
frame-outside = The dashboard is not served here; it begins at { $address }.
frame-open_menu = Open the menu
frame-close_menu = Close the menu
frame-pages = Pages
frame-lost = No connection
frame-lost_why = This page cannot reach its server. Is this device on the internet? The page goes on by itself once there is a connection.
frame-no_page = No such page
frame-no_page_why = There is no page at this address; this is the first page.
frame-no_uploader = No file is asked for here, and none was taken. Open the page that asks for one and try again.
frame-no_length = Nothing says how large the file is, and it was not taken.
frame-upload_too_large = The file is larger than what is asked for here, and it was not taken.
frame-uploads_busy = Another file is coming in at this moment. Wait a minute and try again.
frame-product = Cooperation Monitor
frame-region = The region
frame-protection = Protection
frame-members = For associations
frame-evidence = Find and use
frame-agencies = Agencies
frame-cooperation = Cooperation
frame-search = Search everything
frame-snapshot = Edition of the data
frame-snapshot_help = Every published state of the data has a number, its edition. A link made on an edition shows that edition for ever.
frame-newest = { $number }, the newest
frame-no_such_snapshot = This link was made on edition { $asked } of the data, which there is not here. Shown is the newest, { $number }: its numbers may be others.
frame-snapshot_let_go = This link was made on edition { $asked } of the data, which is no longer kept here. Shown is the newest, { $number }: its numbers may be others.
frame-newer = A newer edition of the data exists: { $number }. This view stays on its own until you choose another.
frame-language = Language
frame-link = Link to this view
frame-link_help = This address shows a colleague exactly this view: the same filters, the same edition of the data.
frame-disclaimer = An independent product, not one of the ILO, the United Nations or ASEAN. Designations and maps express no opinion on the legal status of any country, territory or area, or on its borders.
frame-building = No data yet: building them from the sources …
frame-build_failed = The data could not be built; nothing was written. The sentences below say which file and line to correct. Then run 'python -m etl build'.

## Signing in and out

signing_in-title = Sign in
signing_in-lead = For people who keep an association's ranking here. Reading needs no account.
signing_in-name = E-mail address
signing_in-password = Password
signing_in-forgotten = If you have forgotten your password, ask whoever runs this dashboard for a new one.
signing_in-back = Back to the dashboard
signing_in-refused = You are not signed in. The address or the password is wrong, or this address was tried { $failures ->
    [one] once
   *[other] { $failures } times
 } without success within { $minutes ->
    [one] a minute
   *[other] { $minutes } minutes
 }; then it is closed for as long again.
signing_in-short = A password has at least { $least ->
    [one] { $least } character
   *[other] { $least } characters
 }. Nothing was changed.
signing_in-long = A password has at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
 }. Nothing was changed.
signing_in-not_our_form = This form was not sent from the dashboard's own page, or that page had been open for too long. Open it again and repeat; your browser must accept cookies from this site.
signing_in-too_large = What was sent is too large. Nothing was changed.
signing_in-busy = Too many people are signing in at this moment. Wait a minute and try again.
signing_in-not_kept = Nobody can sign in or out at this moment: the records cannot be opened or written. Tell whoever runs this dashboard.
signing_in-signed_in = Signed in as { $who }.
signing_in-with_provider = Sign in with your organisation
signing_in-not_accepted = What your organisation says of you is not accepted here: it is too old, was signed out, or your e-mail address is not verified. Sign out and sign in again.
signing_in-sign_out = Sign out
signing_in-sign_out_lead = This ends your work in this browser, in every tab. What you saved stays saved.

## What every figure and page says alike

common-view = View
common-all_countries = All countries
common-table_below = The table behind it can be opened below.
common-table_and_download = Table and download
common-download = Download and citation
common-nothing_here = Nothing in the sources matches this choice. That means not available here; it does not mean that there is none.
common-doubt = Sources disagree on “{ $subject }”: { $stated } against { $other }{ $more ->
    [0] .
    [one] , and on { $more } more point.
   *[other] , and on { $more } more points.
 }
common-sources_differ = Sources differ
common-differ = { $differ } on “{ $subject }”: “{ $stated }” against “{ $other }”. { $explanation }.
common-beside = { $subject }: { $stated } and { $other }. { $explanation }.
common-read_apart = Read with care: { $told }
common-beside_more = { $more ->
    [one] So is one more pair, named on Sources and quality.
   *[other] So are { $more } more pairs, named on Sources and quality.
 }
common-from_to = { $start } to { $end }
common-since = since { $start }
common-not_available = not available
common-yes = yes
common-no = no
common-boundaries = Boundaries and names as in United Nations geodata; they imply no endorsement or acceptance.
common-sources = Source: { $names }
common-choose = Choose
common-choose_file = Choose a file
common-largest_file = At most { $megabytes } MB
common-press_enter = Enter takes it
common-no_results = Nothing found
common-select_all = Select all
common-drop_file = Drop the file here
common-open_list = Open the list
common-clear = Clear
common-close = Close
common-help = Help
common-as_of = As of { $dates }
common-not_dated = The source prints no date
common-source = { $title } ({ $publisher })
common-more_sources = and { $count } more, named in the table
common-rows_on_snapshot = Entries: { $rows } · Edition { $snapshot } of the data
common-sheet = Figures
common-how_counted = How it is counted
common-more_told = The whole answer
common-more_notes = More about this figure
common-empty_cells = Nothing there: { $names }
common-not_recorded_yet = This edition was made before the product recorded: { $columns }. What is empty there was not looked for yet.
common-grey_lines = other corridors, or in process only

## The export

export-named = Cooperation Monitor, edition { $snapshot } of the data
export-description = What public documents and pages say on how the countries of ASEAN cooperate on labour migration, and how recruitment agencies regulate themselves. Every row names its source and the place in it; what disagrees stands side by side; an empty cell is a fact not available.
export-keywords = labour migration, ASEAN, bilateral agreements, labour attachés, recruitment agencies, complaints
export-licence = Creative Commons Attribution 4.0 International
export-not_yet = { $meaning }. Snapshot { $snapshot } was made before this was recorded: empty in every row.


## Overview

overview-title = Overview
overview-lead = How far does the protection of migrant workers reach in ASEAN, and what has happened recently? This site puts together what public documents say of it, and names each of them.
overview-members_title = { $uncovered ->
    [0] All migrants within the region live where an instrument or a labour attaché was found
   *[other] Most people with neither instrument nor attaché come from { $country }: { $uncovered }, { $persons } of them in { $destination }
}
overview-members_scope = Migrants are people who live in another Member State, workers or not. Signed instruments count for both parties, whichever lists them, so a country may have more here than where each counts once.
overview-members_unknown = How many migrants of each Member State live in another is not available
overview-members_note = All migrants in other Member States, not workers only, and how many of them live where neither was found. The numbers are of different kinds and must not be added up. Signed instruments as either party; countries to which it posts labour attachés; treaties it is bound by, of eleven looked for. Migrants and those of them where neither was found share a scale, every other number has its own. An instrument covers one direction: a country may have many for workers who come to it and none for those who leave.
overview-first_edition = This is the first edition of the data. What happened is listed by its own date; what the data said before cannot be told, for there is no earlier edition to compare.
overview-profiles = A profile of each Member State:
overview-agency = Look up the published grade of a recruitment agency by its name (grades are known for: { $places })
overview-period = Since
overview-number = { $value }
overview-numbers_title = What is counted here
overview-numbers_note = Eight counts of different things, never added to each other.
overview-tile_instruments_listed = Instruments signed, Table 2
overview-help_instruments_listed = Dated instruments of Table 2 of the main document, one for each date printed, up to 2010; renewals are not counted again. The document itself says 82. { $in_process ->
    [0] No other in any source is in process.
    [one] A further { $in_process } in all sources is in process.
   *[other] A further { $in_process } in all sources are in process.
 }
overview-tile_instruments_since = Instruments signed since 2010
overview-help_instruments_since = Signed instruments found on official and press pages. Not a complete list: absence does not mean that there is none.
overview-tile_posts_counted = Attaché posts, Table 1
overview-help_posts_counted = Posts counted from the list of places in Table 1; its own totals add up to { $posts_stated }.
overview-tile_centres = Resource centres
overview-help_centres = Migrant worker resource centres named in the sources, each once. Not a full list of centres in operation.
overview-tile_complaint_figures = Complaint figures
overview-help_complaint_figures = Published figures, each with its own period and unit. They are never added to each other.
overview-tile_cycles = Ranking cycles
overview-help_cycles = Rounds of assessment under the VAMAS code of conduct of Viet Nam that ended in a published ranking.
overview-tile_discrepancies = Disagreements
overview-help_discrepancies = Pairs of statements that cannot both hold, { $discrepancies_headline } of them of numbers an official would quote; { $cautions } cautions on numbers that are not comparable are counted apart. They stand within { $documents ->
    [0] no document
    [one] { $documents } document
   *[other] { $documents } documents
 } and { $pages ->
    [0] no public page
    [one] { $pages } public page
   *[other] { $pages } public pages
 }. Both stand side by side.
overview-tile_gaps = Facts not available
overview-help_gaps = Facts a reader would look for that were not found, each with the reason. { $key_figures ->
    [0] There is no other key figure from the documents.
    [one] Another key figure from the documents is under Sources and quality.
   *[other] Another { $key_figures } key figures from the documents are under Sources and quality.
 }
overview-counted_instruments_listed = Table 2: every dated instrument that is signed
overview-counted_instruments_since = one row of agreement for each instrument since 2010
overview-counted_posts_counted = Table 1: the numbers printed beside the places
overview-counted_centres = one row of mrc_centre for each centre named
overview-counted_complaint_figures = one row of complaint_figure for each published figure
overview-counted_cycles = one row of assessment_cycle for each cycle
overview-counted_discrepancies = one row of discrepancy for each pair of statements
overview-counted_gaps = one row of not_available for each fact looked for
overview-headline_title = How { $members ->
    [one] the one member of ASEAN cooperates
   *[other] the { $members } members of ASEAN cooperate
 } on labour migration and how recruitment agencies regulate themselves: what the sources state, what can be counted in them, where they disagree, and what they leave out
overview-headline_note = Seven counts of different things, never added to each other.
overview-headline_instruments_listed = Signed, Table 2
overview-headline_instruments_listed_note = One for each date printed, up to 2010; the document says 82 in its text
overview-headline_instruments_since = Signed since 2010
overview-headline_instruments_since_note = Found on public pages or entered by stewards; not a complete list{ $others ->
    [0] {""}
    [one] . One more, of no known year or an earlier one, is in neither number
   *[other] . { $others } more, of no known year or an earlier one, are in neither number
}
overview-headline_posts_stated = Attaché posts stated
overview-headline_posts_stated_note = { $origins ->
    [one] The total of { $origins } country of origin
   *[other] The totals of { $origins } countries of origin
 } in Table 1
overview-headline_posts_counted = Attaché posts counted
overview-headline_posts_counted_note = From the lists of places in the same table
overview-headline_centres = Resource centres
overview-headline_centres_note = Named in the sources; not a list of those in operation
overview-headline_complaint_figures = Complaint figures
overview-headline_complaint_figures_note = Published, each with its own period and unit; never added up
overview-headline_discrepancies = Disagreements
overview-headline_discrepancies_note = Pairs of statements that cannot both hold
overview-region_title = { $instruments ->
    [one] { $instruments } signed instrument
   *[other] { $instruments } signed instruments
 } of { $origins ->
    [one] { $origins } country
   *[other] { $origins } countries
 } up to 2010 and { $posts ->
    [one] { $posts } attaché post
   *[other] { $posts } attaché posts
 } of { $posting } in 2012 are in the ILO’s lists
overview-region_scope = Listed by the ILO: instruments up to 2010, and in 2012 posts by place, not by its own totals. What other pages name is not in these columns, so other slides may have more.
overview-region_note = Three lists of different kinds and dates, each on its own scale and never added. “Not listed” is not zero: Table 1 and Table 2 of the ILO’s background paper list countries of origin, and centres are those that the sources name.
overview-region_places = Table 2; Table 1; rows of the centres
overview-part_instruments = Signed instruments, ILO list of 2010
overview-part_posts = Labour-attaché posts, ILO list of 2012
overview-part_centres = Migrant resource centres named
overview-not_listed = not listed
overview-map_title = Where countries cooperate: { $what }
overview-map_and = { $first } and { $last }
overview-map_corridors = corridors with an agreement
overview-map_posts = attaché posts
overview-map_centres = resource centres
overview-map_note = Lines join ASEAN countries and the countries they have instruments with; points stand where labour attachés sit and where resource centres are.
overview-layers = Show on a map
overview-layer_corridors = Agreement corridors
overview-layer_posts = Attaché posts
overview-layer_centres = Resource centres
overview-attention_title = What needs attention
overview-attention_note = Disagreements between statements, and facts that are not available, by topic.

## Agreements

agreements-title = Agreements
agreements-lead = Which agreements on labour migration do the countries of ASEAN have, with whom, and where do they stand?
agreements-answer_none = No signed agreement is known on this state of the data.
agreements-answer = { $signed ->
    [one] One instrument on labour migration is signed
   *[other] { $signed } instruments on labour migration are signed
 }, listed by { $countries ->
    [one] one country
   *[other] { $countries } countries
 }{ $others ->
    [0] { "" }
    [one] , one of them not in ASEAN,
   *[other] , { $others } of them not in ASEAN,
 } with { $counterparts ->
    [one] one counterpart
   *[other] { $counterparts } counterparts
 }{ $silent ->
    [0] { "" }
    [one] ; of one of them nothing later is known
   *[other] ; of { $silent } of them nothing later is known
 }.
agreements-answer_none_of = No signed agreement on labour migration of { $name } is on record.
agreements-answer_of = For { $name }, { $signed ->
    [one] one signed instrument on labour migration is
   *[other] { $signed } signed instruments on labour migration are
 } on record, with { $others }{ $silent ->
    [0] { "" }
    [one] ; nothing later is known of one
   *[other] ; nothing later is known of { $silent }
 }.
agreements-counterparts = { $counterparts ->
    [one] one counterpart
   *[other] { $counterparts } counterparts
 }
agreements-answer_provinces = { $provinces ->
    [one] One of them is with
   *[other] { $provinces } of them are with
 } a province, county or city, not with the country itself.
agreements-answer_associations = { $associations ->
    [one] Of the signed instruments, one is an understanding with an association of agencies, to which the state on that side is no party.
   *[other] Of the signed instruments, { $associations } are understandings with associations of agencies, to which the state on that side is no party.
 }
agreements-answer_newest = The newest is that of { $listed } with { $counterpart } ({ $date }).
agreements-years_title = { $signed ->
    [0] No signed instrument with a year
    [one] More signings are on record for { $first } to { $last } than for any other five years: one
   *[other] More signings are on record for { $first } to { $last } than for any other five years: { $signed }
 }
agreements-years_few = Signings on record: { $years }
agreements-so_far = { $period } (so far)
agreements-years_note = Signed instruments with a year, by the country that lists them. Lists of before 2010 and of since then come from different sources: a low or high number may also say how well a period was looked through.
agreements-unit_signed = Signed instruments
agreements-others = Other countries
agreements-instruments = Instruments
agreements-states_title = Latest status: { $renegotiated ->
    [0] none under renegotiation
    [one] one under renegotiation
   *[other] { $renegotiated } under renegotiation
 }{ $renewed ->
    [0] { "" }
    [one] , one renewed or amended
   *[other] , { $renewed } renewed or amended
 }, { $over ->
    [0] none ended
    [one] one ended, replaced or suspended
   *[other] { $over } ended, replaced or suspended
 }, { $in_process ->
    [0] none unsigned
    [one] one unsigned
   *[other] { $in_process } unsigned
 }
agreements-states_note = “Signed” means that nothing later is known: it says nothing about being in force, which a page states for few. Status follows the latest event on record, which may be old: the list of the ILO’s background paper, where most of those in process stand, ends in 2010.
agreements-followed = { $followed ->
    [0] No later text between the same two is on record for what has ended, been replaced or suspended.
    [one] { $over ->
        [one] For the one that has ended or was replaced or suspended a later text between the same two is on record, perhaps not on the same work: { $named }.
       *[other] For one of the { $over } that ended or were replaced or suspended a later text between the same two is on record, if not always on the same work: { $named }.
     }
   *[other] For { $followed } of the { $over } that ended or were replaced or suspended a later text between the same two is on record, if not always on the same work: { $named }.
 }
agreements-followed_by = { $agreement } (later: { $years })
agreements-list_title = Every agreement, one by one
agreements-not_stated = Not stated: { $fields }.
agreements-life_title = { $events ->
    [0] Nothing with a year is known of it
    [one] What happened to it: one thing with a year
   *[other] What happened to it, { $events } things with a year
 }
agreements-option_of_several = { $name } ({ $detail })
agreements-filter_country = Country, as either party
agreements-filter_series = List
agreements-filter_status = Status
agreements-all_series = All lists
agreements-any_status = All statuses
agreements-view_when = When signed, and status
agreements-view_counts = Counts
agreements-view_matrix = Matrix
agreements-view_map = Map
agreements-view_timeline = Timeline
agreements-view_provisions = Provisions
agreements-view_one = One agreement
agreements-counts_title = { $signed ->
    [0] No signed instrument
    [one] { $signed } signed instrument
   *[other] { $signed } signed instruments
 } under { $countries ->
    [0] any listing country
    [one] { $countries } listing country
   *[other] { $countries } listing countries
 }
agreements-counts_scope = { $listed ->
    [0] None of them is
    [one] { $listed } of them is
   *[other] { $listed } of them are
 } in the ILO’s list of 2010 (Table 2 of its background paper); { $others ->
    [0] none was
    [one] { $others } was
   *[other] { $others } were
 } found on other pages and in other texts, most of them later. Each counts for the country that lists it.
agreements-counting_rule = How they are counted: one instrument for each date printed. A year introduced as a renewal or an update is an event of its instrument and is not counted again. Each Canadian province is an instrument of its own. Instruments in process are counted apart. Signed says nothing about being in force. The main document states 82 for four countries; its own table gives 68 by this rule.
agreements-doubted = { $doubted ->
    [0] None of them is in doubt.
    [one] One of them is in doubt and says so where it stands.
   *[other] { $doubted } of them are in doubt and say so where they stand.
 }
agreements-in_doubt = In doubt: { $doubt }
agreements-as_of = Table 2 of the ILO’s background paper as of 2010 by its caption, other pages 2015 to 2025
agreements-part_agreements = Bilateral agreements
agreements-part_memoranda = Memoranda and other instruments
agreements-part_signed = Signed
agreements-part_in_process = In process
agreements-axis_listed = Country that lists the instrument
agreements-axis_counterpart = Counterpart
agreements-mark_signed = Signed
agreements-mark_in_process = Dated, but listed in process
agreements-mark_renewed = Renewed, updated or extended
agreements-mark_ban = Ban imposed or lifted
agreements-mark_text = Letter of intent or protocol
agreements-mark_other = Other event
agreements-matrix_title = Who has signed with whom: instruments by listing country and counterpart
agreements-matrix_more = one more in process
agreements-matrix_doubt = one of them is in doubt
agreements-matrix_note = A cell shows signed instruments; an empty one means that these sources name none. Provinces, counties and cities that signed for themselves stand below their country. Thailand lists its memoranda with Cambodia, Lao PDR and Myanmar, whose workers move to Thailand; the two memoranda of the Philippines with Indonesia and Lao PDR are between countries of origin.
agreements-map_title = { $pairs ->
    [0] No listing country and counterpart have a signed instrument
    [one] One pair of a listing country and a counterpart has a signed instrument: that of { $most }
   *[other] { $pairs } pairs of a listing country and a counterpart have a signed instrument; { $most } comes first with { $count }
}
agreements-map_title_of = { $pairs ->
    [0] No signed instrument of { $name } with another party is on record
    [one] { $instruments ->
        [one] One signed instrument of { $name } is on record, with one other party
       *[other] { $instruments } signed instruments of { $name } are on record, with one other party
     }
   *[other] { $instruments } signed instruments of { $name } are on record, with { $pairs } other parties
 }
agreements-map_note = A line joins the listing country and its counterpart in the colour of the listing country; a broader line stands for more signed instruments, a thin grey one for a corridor only in process. A line does not say in which direction workers move: the table does.
agreements-timeline_title = Instruments and what happened to them, year by year
agreements-timeline_note = One line per corridor. The colour is that of the listing country; what each mark stands for is named below the figure. Events without a printed year are in “One agreement” only.
agreements-provisions_title = { $agreements ->
    [0] No provision of any instrument is described
    [one] What { $agreements } instrument is said to contain: { $rows ->
            [one] { $rows } provision
           *[other] { $rows } provisions
         }
   *[other] What { $agreements } instruments are said to contain: { $rows ->
            [one] { $rows } provision
           *[other] { $rows } provisions
         }
 }
agreements-provisions_missing = a source says it is missing
agreements-provisions_empty = empty: not stated
agreements-provisions_note = The number of provisions named by topic. An empty cell is not stated, which is not the same as absent; “−1” marks one protection that a source says is missing. Texts that no source describes do not appear.
agreements-choose_one = Agreement
agreements-events_title = What happened to it
agreements-one_provisions_title = What it provides
agreements-one_title = { $parties }: every field as it was read
agreements-missing = said to be missing: { $provision }
agreements-card_kind = What it is
agreements-asked_pays = Who pays
agreements-asked_capped = Amounts and limits
agreements-asked_rest = Rest
agreements-asked_documents = Passport and papers
agreements-asked_complaints = Complaints
agreements-card_life = From signing on
agreements-card_signed = signed { $date }
agreements-card_no_date = no date: { $events }
agreements-card_amount = { $provision }: { $amount }
agreements-card_detail = { $said } ({ $detail })
agreements-card_nothing = Nothing on record
agreements-card_not_told = Not available: the sources read here describe other parts of this text
agreements-card_not_read = Not available: no source read here describes what this text contains
agreements-card_note = What the sources read here say of the text. “Not available” does not mean that the text is silent: few texts were read in full.
agreements-card_later = Later texts between the same two on the same work are on record: { $years }.
agreements-card_no_provision = No provision of this text is on record: no source read here describes what it contains. That says nothing about the text itself.
agreements-on_map = { $signed } signed, { $in_process } in process

## Criteria of a good agreement

criteria-said = { $agreements ->
    [one] The one agreement of which a provision is on record speaks on “{ $criterion }”
    *[other] Of { $agreements } agreements of which a provision is on record, { $most ->
        [one] one speaks
        *[other] { $most } speak
    } on “{ $criterion }”, the point most often covered
}; { $silent ->
    [0] something is on record on { $criteria ->
        [one] the one point of the list
        *[other] each of { $criteria } points of the list
    }
    [one] nothing is on record on one of { $criteria ->
        [one] one point of the list
        *[other] { $criteria } points of the list
    }
    *[other] nothing is on record on { $silent } of { $criteria ->
        [one] one point of the list
        *[other] { $criteria } points of the list
    }
}
criteria-said_unknown = { $agreements ->
    [0] Of no agreement is a provision on record
    [one] Nothing of what the one agreement provides is on record
    *[other] Nothing of what the { $agreements } agreements provide is on record
}
criteria-said_none = { $agreements ->
    [one] Of the one agreement of which a provision is on record, none answers a point of the list
    *[other] Of the { $agreements } agreements of which provisions are on record, none answers a point of the list
}
criteria-note = An empty cell is nothing on record, which is not absence: the text may say it all the same. Which provisions answer which point is a judgement of this product; the list below gives it. The points of the guidance of the United Nations Network on Migration are those that its page names; how its 82 pages word them is not on record. The numbered list in the review of 2015 by the International Labour Organization (ILO) and the Global Knowledge Partnership on Migration and Development (KNOMAD) is not on record. { $others ->
    [0] Every agreement chosen is shown.
    [one] One more agreement is left out: nothing of its text is on record.
    *[other] { $others } more agreements are left out: nothing of their texts is on record.
}
criteria-empty = empty: nothing on record, which is not absence
criteria-unpaid = who pays for recruitment is not on record
criteria-unpaid_sign = a source says so, but not who pays
criteria-paying = { $speaking ->
    [one] The one agreement that speaks of recruitment { $paying ->
        [0] is not on record as saying who pays.
       *[other] says who pays.
    }
   *[other] Of { $speaking } agreements that speak of recruitment, { $paying ->
        [0] none is on record as saying who pays.
        [one] one says who pays.
       *[other] { $paying } say who pays.
    }
}
criteria-beside = Beside the list
criteria-others = Other points
criteria-filter = Criteria
criteria-list_title = What the list asks for, and what answers it

## Labour attachés

attaches-title = Labour attachés
attaches-lead = Which corridors have an agreement and no labour attaché, where do labour attachés sit, and how many are there?
attaches-answer_unknown = No corridor with a signed instrument is known on this state of the data.
attaches-answer = Of { $signed ->
    [one] one corridor with a signed instrument
   *[other] { $signed } corridors with a signed instrument
 }, { $without ->
    [0] every one has a labour attaché of the country of origin.
    [one] one has no labour attaché of the country of origin.
   *[other] { $without } have no labour attaché of the country of origin.
 }
attaches-answer_largest = The largest of them is { $origin } – { $destination }, with { $persons } migrants.
attaches-answer_most = In the ILO’s list of 2012, the highest number is that of { $origin }: { $stated ->
    [one] { $stated } labour attaché
   *[other] { $stated } labour attachés
 } beside its name, while its list of places adds up to { $counted }.
attaches-answer_none_of = No corridor from { $name } with a signed instrument is on record.
attaches-answer_of = { $signed ->
    [one] { $without ->
        [0] The one corridor from { $name } with a signed instrument has a labour attaché of the country.
       *[other] The one corridor from { $name } with a signed instrument has no labour attaché of the country.
    }
   *[other] Of { $signed } corridors from { $name } with a signed instrument, { $without ->
        [0] every one has a labour attaché of the country.
        [one] one has no labour attaché of the country.
       *[other] { $without } have no labour attaché of the country.
    }
}
attaches-answer_own = In the ILO’s list of 2012, the number of { $origin } is { $stated ->
    [one] one labour attaché
   *[other] { $stated } labour attachés
 }, while its list of places adds up to { $counted }.
attaches-answer_newest_attaches = The newest number found of { $origin } is { $stated } ({ $unit }), as of { $date }.
attaches-answer_newest_other = A newer source counts { $unit } of { $origin }, not labour attachés: { $stated }, as of { $date }.
attaches-answer_places = { $places ->
    [0] No labour attaché of { $name } is on record.
    [one] Labour attachés of { $name } are on record in one country or territory; how many they are is not stated.
   *[other] Labour attachés of { $name } are on record in { $places } countries and territories; how many they are is not stated.
 }
attaches-answer_hosted = { $states ->
    [0] No other Member State is on record with a labour attaché in { $name }.
    [one] On record with a labour attaché in { $name } is one Member State: { $origins }.
   *[other] On record with a labour attaché in { $name } are { $states } Member States: { $origins }.
 }
attaches-people_title = { $corridors ->
    [0] Every corridor with a signed instrument has a labour attaché
    [one] One corridor has a signed instrument and no labour attaché: { $persons } migrants live in it
   *[other] { $corridors } corridors have a signed instrument and no labour attaché: { $persons } migrants live in { $unknown ->
        [0] them
       *[other] the { $known } with an estimate
     }
 }
attaches-people_without = { $corridors ->
    [one] Without an estimate, which is not zero, is { $named }.
   *[other] Without an estimate, which is not zero, are { $corridors }: { $named }.
 }
attaches-people_none = No corridor with a signed instrument is on record here
attaches-people_unknown = { $corridors ->
    [one] One corridor has a signed instrument and no labour attaché; how many migrants live in it is not known
   *[other] { $corridors } corridors have a signed instrument and no labour attaché; how many migrants live in them is not known
 }
attaches-people_note = Corridors from a Member State, those with most people first; people are all migrants as the United Nations estimates them. Neither list is complete: no attaché means that none was found.
attaches-newest_title = { $origins ->
    [0] No number of a country’s labour attachés was found
    [one] The newest number found of one country of origin, whoever gives it
   *[other] The newest number found of each of { $origins } countries of origin, whoever gives it
 }
attaches-newest_value = { $stated } ({ $unit }, { $year })
attaches-newest_date = As of { $date }.
attaches-newest_note = Who states a number is its source, named in its row: not always the country itself. Attachés, posts, offices and places are different things: the numbers of two countries must not be compared or added up.
attaches-filter_origin = Country of origin
attaches-view_totals = Stated and counted
attaches-view_map = Map and posts
attaches-view_services = Services
attaches-view_coverage = Coverage
attaches-totals_title = { $origins ->
    [0] No total of labour attachés is stated
    [one] { $differing ->
            [0] The one stated total of labour attachés agrees with the posts listed beside it
           *[other] The one stated total of labour attachés differs from the posts listed beside it
         }
   *[other] { $differing ->
            [0] None of { $origins } stated totals of labour attachés differs
            [one] { $differing } of { $origins } stated totals of labour attachés differs
           *[other] { $differing } of { $origins } stated totals of labour attachés differ
         } from the posts listed beside them
 }
attaches-totals_scope = Listed by the ILO in 2012 (Table 1 of its background paper): the total it states for a country, and the posts in the places it names. The two need not agree.
attaches-totals_note = Stated is the number in Table 1 of the ILO’s background paper; counted adds the numbers printed beside the places, with one for a place that stands alone.
attaches-totals_note_thailand = Thailand’s posts are printed as offices.
attaches-totals_note_philippines = For the Philippines three numbers compete: 37 in the column, 50 by the three regional headings, 49 by the places.
attaches-as_of = Table 1 of the ILO’s background paper: ILO (2012), updated; no later date printed
attaches-part_stated = Total stated by the ILO in 2012
attaches-part_counted = Counted from the places it lists
attaches-axis_posts = Posts
attaches-statements_title = Every stated number, each with its own unit and date
attaches-map_title = Places of assignment in 2012, by Table 1 of the ILO’s background paper
attaches-map_note = A line joins the country of origin and the place of assignment; a broader line stands for more posts.
attaches-posts_title = Every place and city, with the number printed beside it or the reason there is none
attaches-services_title = What missions and their labour attachés do for workers
attaches-services_note = As described in the main document. What is not listed for a country is not stated, which is not the same as not done.
attaches-consulates = Consulates in general
attaches-filter_coverage = Show corridors with
attaches-all_coverage = Any of these
attaches-agreement_only = Instrument, no attaché
attaches-post_only = Attaché, no instrument
attaches-both = Instrument and attaché
attaches-axis_corridors = Corridors
attaches-coverage_title = { $agreement_only ->
    [0] No corridor has
    [one] { $agreement_only } corridor has
   *[other] { $agreement_only } corridors have
 } a signed instrument and no attaché, { $post_only ->
    [0] none
   *[other] { $post_only }
 } an attaché and no instrument, { $both ->
    [0] none
   *[other] { $both }
 } both
attaches-origins_scope = Corridors, not posts or instruments: a Member State and a place where its workers go count once. All sources and years, so more countries than the ILO listed in 2010 and 2012.
attaches-coverage_note = Attachés and instruments of all years in these sources are taken together, and neither list is complete: “no attaché” and “no instrument” mean none found here. A corridor is a pair of countries or territories, whichever side lists the instrument or posts the attaché; provinces count for their country.
attaches-origins_note = A corridor leads from a country of origin to one of destination. An instrument counts for the direction in which its workers move, a post for the country that sends the attaché; provinces count for their country. Neither list is complete.
attaches-corridors_title = Corridors, one by one
attaches-route = { $origin } in { $place }

## The foot of every page

footer-line = { $product } · Edition { $snapshot }, put together on { $date } · Text and data: CC BY 4.0, sources as named
footer-about = About
footer-cite = How to cite
footer-write = Write to us
footer-reviewed = Translated by { $translator }, reviewed by { $reviewer }.
footer-not_reviewed = Translated by { $translator }. Nobody has reviewed this translation yet: where it is unclear, the English version holds.
footer-not_translated = This page has not been translated into { $language } yet. It is shown in English.
footer-operator = Run by { $operator }

## About

about-title = About
about-lead = What this is and is not, who runs it, how to report an error, how to cite it, how it counts and what its words mean.
about-view_product = What this is
about-view_cite = How to cite
about-view_methods = Methods
about-view_glossary = Glossary
about-product_shows = Cooperation Monitor shows how the countries of ASEAN cooperate on labour migration and how recruitment agencies regulate themselves: which corridors have an agreement and what it protects, where labour attachés sit, what migrant worker resource centres hear, how agencies are ranked under codes of conduct, what was promised and what is known of it. ASEAN adopted a consensus on the rights of migrant workers in 2017 without a mechanism to monitor it; this is meant to help fill that gap.
about-product_traces = Every number leads to the document or page it was read from and to the place in it. Where sources disagree, both statements stand side by side. What is not known is shown as not available, with the reason. Nothing is estimated here: the only estimates are those that a source publishes, and they say so.
about-product_is_not = It is not an official publication of the ILO, ASEAN, the United Nations or any government, and no list in it is complete: what is absent here may exist.
about-who = Who runs this installation
about-run_by = This installation is run by { $operator }.
about-run_by_nobody = The office that runs this site is not named here yet. Every number names the document or page it was read from, so its publisher can confirm it.
about-error = Report an error
about-write = Write to { $contact } and name the figure and the edition of the data; both stand in the address under “Link to this view”.
about-write_nobody = No address for errors is given here yet. Copy the address under “Link to this view” in the menu: it holds the figure and the edition of the data. Send it, with what is wrong and where the right number is written, to the person or office that showed you this site. The source named under the figure can tell you at once what it says itself.
about-languages = Who translated it
about-original = { $language }: the original.
about-translated = { $language }: translated by { $translator }. Nobody has reviewed this translation yet.
about-translated_and_reviewed = { $language }: translated by { $translator }, reviewed by { $reviewer }.
about-licence_title = Licence
about-licence = The program is under the MIT licence. What was compiled and written here may be used under the licence Creative Commons Attribution 4.0; the documents and pages that it was read from belong to their publishers. Estimates of migrants: United Nations, Creative Commons Attribution 3.0 IGO. Points of cities: GeoNames, Creative Commons Attribution 4.0.
about-cite = Cite the whole as:
about-citation = { $product } ({ $year }). Labour migration cooperation and the self-regulation of recruitment agencies in ASEAN. Edition { $snapshot } of the data.
about-cite_figure = A single figure has a citation of its own, with its sources and, once this site has a public address, a lasting address, under “Table and download” below it.
about-method_agreements_title = Agreements
about-method_agreements = One instrument is counted for each dated entry. Renewals and updates are events of their instrument and are not counted again; entries in process are counted apart. A Canadian province that is named alone is one instrument. Signature says nothing about being in force.
about-method_attaches_title = Labour attachés
about-method_attaches = Stated is the number that a source prints; counted adds the numbers beside the places. Posts, offices and places are different units and are never added.
about-method_complaints_title = Complaints
about-method_complaints = Cases, complainants, complaints and clients are different measures, and amounts claimed, awarded and paid are too: they stand beside each other and are never added. A period is drawn as long as it was; a missing month is not a zero. A figure that its publisher revised stands beside the earlier one.
about-method_agencies_title = Rankings of agencies
about-method_agencies = Grades are shown as published, each cycle on its own scale. The letters of the first cycles and the stars of the later ones are never converted into each other.
about-method_commitments_title = Commitments
about-method_commitments = A status is shown only where evidence stands behind it, with the date of that evidence. Evidence older than the promise is shown as such and counts for nothing that came of it. Where nothing was found, there is no information, which is not the same as nothing done.
about-method_corridors_title = Corridors
about-method_corridors = A corridor leads from one country of origin to one of destination. People in it are all migrants by birth or citizenship, as the United Nations estimates them, not workers only. An instrument counts for the direction in which its workers move, a labour attaché post for the country of origin that sends the attaché.
about-method_disagreements_title = Disagreements
about-method_disagreements = Every pair of statements that cannot both hold has a weight: it changes a headline number, one entry, or wording only. A caution warns that two numbers are not comparable; it is no disagreement and is counted apart.
glossary-tables = **Table 1, Table 2, Boxes**: those of the background paper of the 7th ASEAN Forum on Migrant Labour by the International Labour Organization, the main document here. Table 1 lists the labour attachés of Member States, Table 2 their agreements and memoranda up to 2010; the Boxes tell of single cases.
glossary-agreement = **Bilateral labour agreement**: a treaty or other binding instrument between two states on workers who go from one to the other. A **memorandum of understanding** is usually less formal and often not binding.
glossary-attache = **Labour attaché**: an officer of a ministry of labour at an embassy or consulate who helps its workers abroad.
glossary-code = **Code of conduct**: rules that recruitment agencies give themselves, such as that of VAMAS, the Viet Nam Association of Manpower Supply.
glossary-corridor = **Corridor**: a country of origin and a country of destination between which workers move.
glossary-cycle = **Assessment cycle**: one round in which an association assesses agencies under its code and publishes grades.
glossary-deployment = **Deployment**: workers sent abroad, or counted on leaving, in a period; not the number who are abroad.
glossary-mrc = **Migrant worker resource centre (MRC)**: a place that gives migrant workers information and help, and takes their complaints.
glossary-stock = **Migrant stock**: how many migrants live in a country at one moment, whatever brought them there.
glossary-tier = **Tier**: the class in which the Trafficking in Persons report of the United States places a country, from 1 to 3.

## Rows of a table

rows-trust = How sure it is
rows-of_all = { $heading }, the same in every row: { $value }
rows-more = Show { $more } more ({ $shown } of { $rows })

## The profile of a country

profile-place_title = { $name } among the Member States of ASEAN
profile-place_as_of = Migrants: estimates for the middle of { $year }; every other number from sources of its own, named where it is shown by itself
profile-place_note = A place counts from the largest number down; centres and treaties, for which not everything was looked through, have none. A large number is not a good one or a bad one by itself.
profile-none_found = none found
profile-rank = { $what } (place { $rank } of { $of })
profile-answer_people = { $migrants ->
    [0] No migrant from { $name } is estimated to live in another Member State.
    [one] One migrant from { $name } is estimated to live in another Member State.
   *[other] { $migrants } migrants from { $name } lived in other Member States in { $year }, { $share } per cent of them where neither a signed instrument nor a labour attaché was found.
 }
profile-answer_beyond = Outside ASEAN, more live in one country than in all Member States: in { $destination }, { $persons }.
profile-answer_unknown = How many migrants from { $name } live in other Member States is not known.
profile-answer_protection = { $name } is a party to { $signed ->
    [0] no signed instrument
    [one] one signed instrument
   *[other] { $signed } signed instruments
 }, has { $posted ->
    [0] no labour attaché on record
    [one] labour attachés on record in one country
   *[other] labour attachés on record in { $posted } countries
 } and was found to be bound by { $treaties ->
    [0] none of the treaties looked for.
    [one] one of the treaties looked for.
   *[other] { $treaties } of the treaties looked for.
 }
profile-answer_with = The instruments are with: { $others }.
profile-arrivals_answer = { $persons } migrants from other Member States lived in { $name } in { $year }. Of the { $corridors ->
    [one] one corridor
   *[other] { $corridors } corridors
 } into it with an estimate, { $signed ->
    [0] none has a signed instrument
    [one] one has a signed instrument ({ $origins })
   *[other] { $signed } have a signed instrument ({ $origins })
 } and { $posted ->
    [0] none a labour attaché of the country of origin.
    [one] one a labour attaché of the country of origin ({ $hosted }).
   *[other] { $posted } a labour attaché of the country of origin ({ $hosted }).
 }
profile-arrivals_title = { $persons } migrants from other Member States lived in { $name } in { $year }: { $signed ->
    [0] none of these corridors has a signed instrument
    [one] one of these corridors has a signed instrument
   *[other] { $signed } of these { $corridors } corridors have a signed instrument
 }, { $posted ->
    [0] none a labour attaché of the country of origin
    [one] one a labour attaché of the country of origin
   *[other] { $posted } a labour attaché of the country of origin
 }
profile-arrivals_unknown = How many migrants from other Member States live in { $name } is not known.
profile-arrivals_note = All migrants from other Member States, not workers only, by the estimate of the United Nations; those from elsewhere are not among them. The colour says what was found for each corridor, for the direction into this country.
profile-answer_complaints = The newest count on record of complaints of all kinds: { $value } { $unit }, { $period } ({ $reporter }).
profile-answer_no_complaints = No count of complaints of all kinds, with its period, is on record{ $figures ->
    [0] { "" }
    [one] ; one figure of another kind is, as of a group of workers, of aid or of centres
   *[other] ; { $figures } figures of other kinds are, as of some groups of workers, of aid or of centres
 }.

## Two countries beside each other

beside-title = Where { $one } and { $other } differ
beside-note = These are differences in what the sources record, which may not be differences between the countries. What is alike is not listed.
beside-scales = Figures side by side have each a scale of its own: compare their numbers, not the length of their bars.
beside-alike = In what is set side by side here, no difference between { $one } and { $other } is on record.
beside-not_known = { $what } cannot be compared: they are not known for { $unknown }.
beside-what_arrived = Migrants from other Member States
beside-what_migrants = Migrants in other Member States
beside-what_instruments = Signed instruments
beside-what_posted_to = Countries with labour attachés
beside-what_centres = Resource centres
beside-more_arrived = More migrants from other Member States live in { $more } ({ $most }) than in { $fewer } ({ $least }).
beside-more_migrants = More migrants from { $more } ({ $most }) than from { $fewer } ({ $least }) live in other Member States.
beside-uncovered = Of those from { $uncovered }, { $most } per cent live where neither a signed instrument nor a labour attaché was found, against { $least } per cent of those from { $covered }.
beside-more_instruments = More signed instruments are on record for { $more } ({ $most }) than for { $fewer } ({ $least ->
    [0] none found
   *[other] { $least }
 }).
beside-more_posted_to = Labour attachés of { $more } are posted to { $most ->
    [one] one country
   *[other] { $most } countries
 }, those of { $fewer } { $least ->
    [0] to none that these sources name
    [one] to one
   *[other] to { $least }
 }.
beside-more_centres = In { $more }, { $most ->
    [one] one resource centre is
   *[other] { $most } resource centres are
 } on record, in { $fewer } { $least ->
    [0] none
    [one] one
   *[other] { $least }
 }.
beside-bound = { $treaties ->
    [one] One treaty was found to be binding on { $has } and not on { $lacks }: { $named }.
   *[other] { $treaties } treaties were found to be binding on { $has } and not on { $lacks }: { $named }.
 }
beside-limited = { $treaty } (remark: { $limit })
beside-agreement_newer = The newest signed instrument of { $newer } ({ $new }) is newer than that of { $older } ({ $old }).
beside-agreement_only = A signed instrument with a date ({ $date }) is on record for { $has }, none for { $lacks }.
beside-complaints_newer = The newest count of complaints of all kinds is newer for { $newer } (up to { $new }) than for { $older } (up to { $old }).
beside-complaints_only = A count of complaints of all kinds with its period is on record for { $has } (up to { $date }), none for { $lacks }.

## News

news-since_title = { $events ->
    [0] Nothing that happened or was said in { $period } is on record
    [one] One thing that happened or was said in { $period } is on record: { $told }
   *[other] { $events } things that happened or were said in { $period } are on record: { $told }
 }
news-last_before = { $title }. The newest before that: { $what } ({ $date })
news-note = What the pages read report, newest first. A date is as exact as its source gives it. Periods are counted back from { $day }, the day of this edition. What one page says of several countries, or in several sentences, counts once; the download has every row.
news-nothing_of = Nothing that is dated to { $year } is listed, which does not mean that nothing happened.
news-not_heard_of = Announced for a day that has passed, with no word on whether it took place: { $what }.
news-read_of = Pages of { $year } that were read, on things without a day of their own among them: { $titles }.
news-sought_of = Looked for and not found: { $what }.
news-read = The last page was read on { $day }: what happened since, or stood on pages that were not read, is not here.
news-ahead_title = { $events ->
    [0] No upcoming event is recorded
    [one] One upcoming event is recorded
   *[other] { $events } upcoming events are recorded
 }
news-ahead_note = As announced: whether it takes place is not known. Counted from { $day }, the day of this edition.
news-none = Nothing with a date is known.
news-newest = The newest event with a date: { $what } ({ $kind }, { $date }).
news-silence = No later one was found on the pages read up to { $day }; not every page was read.
news-period_month = the last month
news-period_quarter = the last three months
news-period_half = the last half year
news-period_year = the last year
news-period_two = the last two years
news-period_five = the last five years
news-count_agreement_signed = { $count ->
    [one] one agreement signed
   *[other] { $count } agreements signed
 }
news-count_on_an_agreement = { $count ->
    [one] one event of an agreement
   *[other] { $count } events of agreements
 }
news-count_meeting = { $count ->
    [one] one meeting
   *[other] { $count } meetings
 }
news-count_treaty = { $count ->
    [one] one act on a treaty
   *[other] { $count } acts on treaties
 }
news-count_law = { $count ->
    [one] one law or order
   *[other] { $count } laws and orders
 }
news-count_ranking_published = { $count ->
    [one] one ranking published
   *[other] { $count } rankings published
 }

## Corridors

corridors-title = Corridors
corridors-lead = Where does protection reach the migrants of ASEAN, and where does it end?
corridors-answer = In { $year }, { $both } per cent of the { $total } million migrants in another Member State of ASEAN lived in a corridor with a signed instrument and a labour attaché on record, { $neither } per cent in one with neither. With an instrument only: { $agreement } per cent; with an attaché only: { $post } per cent. An instrument counts whatever its year, in force or not.
corridors-answer_without = { $corridors ->
    [one] Within ASEAN, no agreement was found for { $corridors } corridor with an estimate: { $largest }.
   *[other] Within ASEAN, no agreement was found for { $corridors } corridors with an estimate; those with most people are { $largest }.
 }
corridors-answer_beyond = Beyond ASEAN those without an agreement in which most people live are { $largest }. These are all migrants, refugees among them, and not workers only.
corridors-answer_doubted = Those to { $destinations } are left out here: a caution stands beside their estimates.
corridors-answer_route = { $origin } – { $destination } ({ $persons })
corridors-answer_unknown = How many people live in a corridor is not available: these data hold no estimate of migrants by origin and destination.
corridors-protection_title = { $year }: no instrument or attaché on record for { $neither } per cent of migrants within ASEAN, { $world } per cent from ASEAN
corridors-protection_scope = { $total } million people within ASEAN live in another Member State, by United Nations estimates for the middle of { $year }, workers or not; instruments and posts are of all years.
corridors-protection_note = All migrants by birth or citizenship, as the United Nations estimates them: not workers only, and refugees among them in many countries. “Neither” means that none was found in these sources. An instrument between authorities counts for the direction in which its workers move, whether or not it is in force; a post counts where a labour attaché of the country of origin sits in the country of destination. { $unknown ->
    [0] Every corridor listed has an estimate.
    [one] Left out is { $unknown } corridor without an estimate, which is not zero{ $signed ->
            [0] ; no signed instrument was found for it
           *[other] ; it has a signed instrument: to { $destinations }
         }.
   *[other] Left out are { $unknown } corridors without an estimate, which is not zero{ $signed ->
            [0] ; no signed instrument was found for any of them
            [one] ; { $signed } of them has a signed instrument: to { $destinations }
           *[other] ; { $signed } of them have a signed instrument: to { $destinations }
         }.
 }
corridors-protection_unknown = How many migrants within ASEAN live in a corridor with an instrument or a labour attaché is not available: there is no estimate
corridors-old = Of the people in corridors with an instrument, { $share } per cent are where none is known to be of { $since } or later; most of them in { $largest }.
corridors-without_doubted = Without those to { $destinations }, whose estimates bear a caution, neither was found for { $neither } per cent of the migrants from ASEAN.
corridors-lasting = { $corridors ->
    [0] In each of these corridors with both, at least one text is not known to have ended, been replaced or suspended.
   *[other] Without texts known to have ended, been replaced or suspended, it would be { $share } per cent with both.
 }
corridors-under_one = less than 1
corridors-over_99 = more than 99
corridors-as_of = Estimates for the middle of { $year }; agreements and posts of all years in these sources
corridors-reach_asean = Within ASEAN
corridors-reach_world = From ASEAN to anywhere
corridors-filter_reach = Which corridors
corridors-filter_protection = What is on record for them
corridors-all_protection = All corridors
corridors-group = Group
corridors-corridor = Corridor
corridors-axis_share = Per cent of migrants
corridors-axis_persons = Persons
corridors-share_text = { $persons } people in { $corridors ->
    [one] { $corridors } corridor
   *[other] { $corridors } corridors
 }
corridors-route = { $origin } – { $destination }
corridors-origins_title_asean = What is on record for the migrants of { $origins ->
    [one] { $origins } Member State
   *[other] { $origins } Member States
 } who live in another one
corridors-origins_title_world = What is on record for the migrants of { $origins ->
    [one] { $origins } Member State
   *[other] { $origins } Member States
 }, wherever they live
corridors-origins_note = Shares of each country’s own migrants, the country with most migrants first. The numbers behind the shares are in the table.
corridors-largest_title = { $corridors ->
    [0] No corridor with an estimate
    [one] One corridor with an estimate
   *[other] { $share ->
            [100] The { $corridors } corridors with an estimate
           *[other] The { $five } largest of { $corridors } corridors with an estimate hold { $share } per cent of the people
         }
 }
corridors-largest_note = { $drawn ->
    [one] The corridor
   *[other] The { $drawn } largest of { $corridors } corridors
 }; the colour says what was found for each. The people are migrants as the United Nations estimates them, refugees among them in many countries.
corridors-list_title = { $corridors ->
    [0] No corridor
    [one] { $corridors } corridor
   *[other] { $corridors } corridors
 }, one by one{ $unknown ->
    [0] {""}
   *[other] ; { $unknown } without an estimate of people
 }
corridors-list_note = Also corridors without an estimate of people. The newest instrument is the last one signed; the last thing known to have happened to it stands beside it.

corridors-view_all = All corridors
corridors-view_one = One corridor
corridors-matrix_title = { $bare ->
    [0] Between the Member States and the { $destinations } destinations with most migrants, every corridor has an instrument or a labour attaché
    [one] Between the Member States and the { $destinations } destinations with most migrants, one corridor has neither an instrument nor a labour attaché
    *[other] Between the Member States and the { $destinations } destinations with most migrants, { $bare } corridors have neither an instrument nor a labour attaché
}
corridors-matrix_note = Migrants in thousands beside what was found; no number where there is no estimate. A cell opens all that is on record of its corridor.
corridors-matrix_empty = empty: nothing on record
corridors-thousands = { $thousands }
corridors-under_one_thousand = <1
corridors-cell = { $kind }, { $persons } people
corridors-one_lead = What protects the people who move from one country to another, and what does the record not say?
corridors-answer_nothing = Nothing is on record of { $origin } – { $destination }: the United Nations give no estimate of migrants for this pair, and no list of agreements or of labour attachés that was read names it.
corridors-answer_spoken_of = Sources speak of a text of { $origin } and { $destination }; none is on record.
corridors-answer_nothing_else = Nothing else is on record: the United Nations give no estimate of migrants for this pair, and no agreement or labour attaché was found.
corridors-looked_for = Looked for and not available: { $what }. { $reason } ({ $source }).
corridors-wanted = A text was looked for and not found, or not its signature, for { $corridors }, which stand as without an agreement; each of these corridors says what.
corridors-answer_people = { $persons ->
    [one] One person from { $origin } lived in { $destination } in { $year }, by the estimate of the United Nations.
    *[other] { $persons } people from { $origin } lived in { $destination } in { $year }, by the estimate of the United Nations.
}
corridors-answer_no_people = How many people from { $origin } live in { $destination } is not known: there is no estimate for this pair.
corridors-answer_protected = { $signed ->
    [0] No signed instrument on their move is on record
    [one] One signed instrument on their move is on record{ $dated ->
            [0] {""}
           *[other] {" "}({ $newest })
        }, whether or not it is still in force
    *[other] { $signed } signed instruments on their move are on record{ $dated ->
            [0] {""}
           *[other] {" "}(the newest of { $newest })
        }, whether or not they are still in force
}{ $over ->
    [0] {""}
   *[other] ; known to have ended, been replaced or suspended: { $over }
}{ $in_process ->
    [0] {""}
    [one] {" "}(one more is in process)
   *[other] {" "}({ $in_process } more are in process)
}; { $places ->
    [0] no post of a labour attaché of their country is on record there.
    [one] a labour attaché of their country sits in one place there.
    *[other] labour attachés of their country sit in { $places } places there.
}
corridors-not_counted = { $instruments ->
    [one] One more between the two countries is on record that does not count here: it { $associations ->
        [0] covers workers who move the other way.
       *[other] was signed with an association of agencies, not with the state.
     }
   *[other] { $instruments } more between the two countries are on record that do not count here: they { $associations ->
        [0] cover workers who move the other way.
       *[other] cover workers who move the other way, or were signed with an association of agencies and not with the state.
     }
 }
corridors-one_provinces = { $others ->
    [0] { $of ->
        [one] The one signed instrument is of a province and not of the whole country: { $named }.
       *[other] All signed instruments are of provinces and not of the whole country: { $named }.
     }
   *[other] { $of ->
        [one] One of them is of a province and not of the whole country: { $named }.
       *[other] { $of } of them are of provinces and not of the whole country: { $named }.
     }
 }
corridors-provinces = An instrument of a province counts for its whole country: { $said }.
corridors-answer_last = What last became known of it: { $event } ({ $year }).
corridors-only_for = On record only for certain work: { $sectors }.
corridors-without_estimate = { $corridors ->
    [one] One corridor is not drawn, since there is no estimate for it, which is not zero: to { $destinations }.
   *[other] { $corridors } corridors are not drawn, since there is no estimate for them, which is not zero: to { $destinations }.
 }
corridors-known_otherwise = The largest number of people otherwise known of them: { $measure }, { $value } ({ $period }).
corridors-of_provinces = { $provinces } for { $country }
corridors-answer_pays = Who pays for recruitment: { $said }{ $others ->
    [0] {""}
    [one] ; for one more signed text, who pays is not on record
   *[other] ; for { $others } more signed texts, who pays is not on record
 }.
corridors-answer_pays_newest = Under the newest signed text ({ $agreement }), who pays for recruitment is not on record.
corridors-of_text_over = { $agreement }: { $state }
corridors-answer_pays_under = “{ $provisions }” ({ $agreements })
corridors-answer_pays_unread = Who is to pay for recruitment under these texts is not available: no source read here describes what these texts contain.
corridors-answer_pays_not_among = Who is to pay for recruitment under these texts is not available: { $described ->
    [one] what the sources read here tell of the one text that they describe does not say it
   *[other] what the sources read here tell of the { $described } texts that they describe does not say it
 }, which does not mean that the texts are silent.
corridors-answer_complained = Complaints of people from { $origin } in { $destination }, the newest figure: { $measure }, { $value } ({ $reporter }, { $period }).
corridors-answer_no_complaints = No figure of complaints by people from { $origin } in { $destination } is on record: what the two countries publish is on all their migrants.
corridors-one_title = { $origin } – { $destination } in numbers
corridors-one_note = Each number is counted separately; they must not be added up. An instrument counts where authorities of both countries agreed on workers who move this way, whether or not it is in force; an understanding with an association of agencies does not, nor does one between two countries of origin. Centres are those of the whole country, not of this corridor.
corridors-one_people = People
corridors-one_people_note = All migrants, estimate for the middle of { $year }
corridors-one_people_none = No estimate for this pair, which is not zero
corridors-one_signed = Signed instruments
corridors-one_in_process = { $in_process ->
    [0] None waits to be signed
    [one] One more waits to be signed
    *[other] { $in_process } more wait to be signed
}
corridors-one_posts = Places with a labour attaché
corridors-one_posts_note = Of the country of origin, at the destination
corridors-one_centres = Resource centres in { $place }
corridors-criteria_none = No instrument that covers workers who move this way is on record
corridors-criteria_note = An empty cell is nothing on record, which is not absence: the text may say it all the same. { $unknown ->
    [0] Of every instrument at least one provision is on record.
    [one] Of one instrument no provision at all is on record (·).
    *[other] Of { $unknown } instruments no provision at all is on record (·).
}
corridors-instruments_title = { $instruments ->
    [0] No instrument is on record
    [one] The one instrument, and where it stands
    *[other] The { $instruments } instruments, and where each stands
}
corridors-posts_title = { $places ->
    [0] No post of a labour attaché is on record
    [one] Where the labour attaché sits
    *[other] Where labour attachés sit: { $places } entries
}
corridors-services_title = What the missions of the country of origin do for workers
corridors-centres_title = Resource centres at both ends
corridors-complaints_title = Complaint figures of both countries on all their migrants, the newest first
corridors-complaints_note = What reporters of the two countries published on all their migrants, not on this corridor alone. Figures of different measures are never added.
corridors-own_complaints_title = { $figures ->
    [0] No complaint figure of people from { $origin } in { $destination } is on record
    [one] Complaints of people from { $origin } in { $destination }: one figure
   *[other] Complaints of people from { $origin } in { $destination }: { $figures } figures, the newest first
 }
corridors-own_complaints_note = As the country of origin counts them by destination. Periods overlap, so the numbers are never added.
corridors-costs_title = What workers from { $origin } paid to be recruited{ $own ->
    [0] , to all destinations: no figure for { $destination } alone is on record
   *[other] , those for { $destination } first
 }
corridors-costs_note = Those for this destination come first; those without a destination are of all workers of the country.
corridors-counts_title = { $counts ->
    [0] No other count of people is on record
    [one] One count of people that a source gives beside the estimate
   *[other] { $counts } counts of people that sources give beside the estimate, the newest first
 }
corridors-counts_note = Workers sent in a period, people who live there on a day and people who went home are different things: they must not be added up, or compared with the estimate.
corridors-agencies_title = Agencies of { $origin } with a published grade
corridors-agencies_note = Grades stand on the scale of their own cycle; they are of the agency, not of this corridor.
corridors-treaties_title = Who has ratified what, of the Member States at both ends
corridors-treaties_note = Only acts that a page states; an empty cell is not found, which is not “not ratified”. Treaties are on record for Member States only.
corridors-missing_title = What is not on record of this corridor
corridors-no_instruments = Instruments: none of the lists and pages read names one that covers workers who move this way.
corridors-no_counts = Other counts of people: no page read gives one for this pair.
corridors-no_posts = Labour attachés: no list read names a post of the country of origin there.
corridors-no_services = Services of missions: no source read tells of any.
corridors-no_centres = Resource centres: none is on record at either end.
corridors-no_complaints = Complaints: no figure of a reporter at either end is on record.
corridors-no_own_complaints = Complaints of this corridor alone: no body of the country of origin that was read counts them by this destination.
corridors-no_costs = Recruitment costs: no survey or page read gives any for workers of this country.
corridors-no_agencies = Ranked agencies: no association of the country of origin has published grades that are on record.

## Complaints

complaints-title = Complaints
complaints-lead = What do migrant workers complain of, where, and is it rising?
complaints-answer_rose = { $place }: { $what } rose from { $before } in { $first } to { $now } in { $last }
complaints-answer_fell = { $place }: { $what } fell from { $before } in { $first } to { $now } in { $last }
complaints-answer_stayed = { $place }: { $what } were as many in { $last } as in { $first }, { $now } after { $before }
complaints-answer_workers = How many workers were abroad is not in these counts: a rise or fall does not say whether workers fare better or worse.
complaints-with_years_between = { $said } ({ $between }).
complaints-in_year = { $value } in { $year }
complaints-not_in_year = no count of { $year } alone
complaints-answer_unknown = Whether complaints rise is not known: no body published two whole years that can be compared.
complaints-of_every_worker = This body counts all workers, local ones among them: how many of these are migrants is not told.
complaints-answer_newer = Newer than these, and not to be set against them: { $counts }.
complaints-newer_counted = { $place }: { $measure }, { $value } { $unit } ({ $reporter }, { $period })
complaints-newer_of_every_worker = { $place }: { $measure }, { $value } { $unit } of all workers, local ones among them ({ $reporter }, { $period })
complaints-answer_elsewhere = { $places ->
    [one] In one other country or group of countries with published figures
   *[other] In { $places } other countries and groups of countries with published figures
 } no two recent whole years can be compared: whether complaints rise there is not known.
complaints-most_answer = In the newest breakdown ({ $place }, { $period }), complaints were most often about: { $kinds }.
complaints-most_by_unknown = No breakdown of complaints by place is on record.
complaints-most_by_destination = In the newest breakdown by country of destination ({ $place }, { $period }), most complaints came from: { $kinds }. Countries that the source does not name are not known.
complaints-most_by_origin = In the newest breakdown by place of origin ({ $place }, { $period }), most complaints were by people from: { $kinds }. Places that the source does not name are not known.
complaints-kind_counted = { $kind } ({ $value })
complaints-three = { $first }, { $second } and { $third }
complaints-filter_country = Country
complaints-filter_measure = What is counted
complaints-filter_split = Split by
complaints-filter_unit = Unit
complaints-filter_reporter = Reporter
complaints-filter_sex = Sex
complaints-filter_year = Year of the period
complaints-all_reporters = All reporters
complaints-all_sexes = All, as published
complaints-all_years = All years
complaints-split_any = Split or not
complaints-measure_option = { $label } ({ $figures })
complaints-view_figures = What they are about, and whether they rise
complaints-view_returns = What centres return each month
complaints-view_centres = Where centres are
complaints-view_mechanisms = Mechanisms described
complaints-none = No complaint figure is available for this choice. Below is what was looked for.
complaints-look_up = Look up a published figure
complaints-practice = PRACTICE: these numbers are invented, for trying the product out. They say nothing about any centre.
complaints-no_returns = No centre’s monthly return has been published here yet. Where an organisation that runs centres publishes them, they stand here month by month; until then, this is the newest count of each body.
complaints-all_categories = All kinds
complaints-all_centres = All centres
complaints-not_due = empty: not due yet
complaints-sign_missing = –
complaints-sign_nil = 0
complaints-sign_partial = ½
complaints-sign_late = L
complaints-sign_in_time = ✓
complaints-sign_corrected = C
complaints-state_missing = missing
complaints-state_nil = nothing to report
complaints-state_partial = partial
complaints-state_late = late
complaints-state_in_time = in time
complaints-state_corrected = corrected
complaints-returned_title = Of the monthly returns due, { $returned } of { $due } came in; missing: { $missing }
complaints-returned_note = The newest twelve months that were due by the day of the newest publication. A month is late where its first return was handed in after the day due; a correction does not make it late. A missing month is not a zero: nothing is known of it.
complaints-returned_numbers_title = What centres returned, { $period }
complaints-tile_centres = Centres that report
complaints-tile_centres_help = Centres of which an organisation expects a return every month.
complaints-tile_returns = Monthly returns
complaints-tile_returns_help = Came in of those due: { $late } late, { $missing } missing.
complaints-tile_received = Complaints received
complaints-tile_received_help = The sum of the months that came in; what is missing is in no sum.
complaints-tile_outcome = Complaints resolved
complaints-tile_outcome_help = Resolved in these months, whenever they were received: no rate can be made of the two.
complaints-of = { $part } of { $whole }
complaints-hidden_note = Counts that are small are not shown, to protect people, and are in no sum; with them, what would give them away. Sums are of the versions in force. Returns of centres and figures that others published are never added.
complaints-hidden_count = not shown
complaints-returned_counted = { $value }, from { $centres ->
    [one] { $centres } centre
   *[other] { $centres } centres
}; { $hidden ->
    [0] none hidden
    [one] { $hidden } small count not shown
   *[other] { $hidden } small counts not shown
}
complaints-returned_unknown = Nothing was returned for this choice
complaints-returned_months_title = { $measure }: { $value } in { $month }, as { $centres ->
    [one] { $centres } centre
   *[other] { $centres } centres
} returned it
complaints-returned_months_note = The newest twenty-four months are drawn, all are in the table. Each month is the sum of the centres that returned it; how many they were stands with it, so a drop may be a missing return. What is resolved in a month may have been received long before: a rate by cohort is not known from these returns.
complaints-returned_kinds_title = Complaints were most often about: { $kind } ({ $period })
complaints-returned_destinations_title = Most complaints came from { $place }, { $period }
complaints-returned_centres_title = { $centres ->
    [one] { $centres } centre
   *[other] { $centres } centres
}: how their returns came in, and what they add up to, { $period }
complaints-answer_returned = Of the monthly returns of centres due from { $period }, { $returned } of { $due } came in.
complaints-answer_practice = PRACTICE, invented: of the monthly returns of centres due from { $period }, { $returned } of { $due } came in.
complaints-trend_title = { $place }: { $what }, { $before } in { $first } ({ $before_a_month } a month) and { $now } in { $last } ({ $now_a_month } a month)
complaints-trend_unknown = Whether complaints rise is not known here: no two recent whole years can be compared
complaints-trend_note = Each line is one published count, as long as its period and as high as it comes to in a month: a count of three years and one of three months can then be read side by side. Each panel has its own scale; all share the years. From a broken line on another body publishes the counts: what it counts may differ. Where nothing is drawn nothing was found, which is not zero. Counts of less than three months and those that overlap a whole year are left out, and so are counts by destination, channel and sex; all of them are below. Bodies in Singapore serve every worker: the counts of foreign employees stand beside those of all.
complaints-period_year = A calendar year
complaints-period_revised = A calendar year, published with several values
complaints-period_other = Another period
complaints-a_month = A month
complaints-break = published by { $reporter } from here
complaints-counted = { $value } { $unit }, { $period }, { $reporter }.
complaints-also = Also published: { $values }.
complaints-series = { $place }: { $what } ({ $body })
complaints-ended_apart = { $series ->
    [one] One older series, which ends by { $last }, stands below.
   *[other] { $series } older series, which end by { $last }, stand below.
 }
complaints-ended_title = { $series ->
    [0] No older series of counts
    [one] One older series of counts, without a count after { $last } in these sources
   *[other] { $series } older series of counts, none with a count after { $last } in these sources
 }
complaints-doubted = A question mark stands behind one count of { $series }, { $period }: { $remark }.
complaints-one_period_only = Not drawn, because no body published two periods that can be compared: { $places }. Whether complaints rise there is not known.
complaints-kind = Kind of complaint
complaints-most_title = { $place }: complaints were most often about: { $first }, then { $second }
complaints-about_unknown = What complaints are about is not known here: no body published three kinds of one period
complaints-about_note = Only kinds that the source names; what the rest was about is not published, so the parts are not added up. Counted by { $reporter }, in its newest breakdown of half a year or more; where a body serves every worker, local workers are in it too. A wish, such as to be brought home, is a request and not a violation. Choose a country to see what was counted there.
complaints-newest_title = { $reporters ->
    [0] No body that counts complaints is known here
    [one] The newest count of the one body that counts complaints
   *[other] The newest count of each of { $reporters } bodies that count complaints
 }
complaints-newest_note = The newest period of each body; the whole where it was published, else the newest part. Cases, complaints, complainants and calls are different things: one case may hold many people. Periods and units differ, so the numbers are not to be compared. Only what came in is counted here, also where its period is not stated; the figure of what bodies counted last has what was handled, pursued or resolved as well, and only counts with a period. So the two do not have the same number of bodies.
complaints-latest_title = { $bodies ->
    [0] No body that counted complaints, with its period, is known here
    [one] What one body counted last, up to { $last }
   *[other] What { $bodies } bodies counted last, each over its own period; the newest goes up to { $last }
 }
complaints-latest_note = The newest count of all kinds of each body, as long as its period; of a body that never published all kinds together, its newest count of the one kind or group that its row names. No length and no number here is to be compared with another: what came in, what was handled and what was resolved are different things, and legal cases may be of workers who are accused. What a remark says of a count stands in its row of the table.
complaints-latest_older = { $bodies ->
    [one] Not drawn: one body whose newest count is at least { $years } years older than the newest here.
   *[other] Not drawn: { $bodies } bodies whose newest counts are at least { $years } years older than the newest here.
 }
complaints-latest_row_counted = { $place }: { $measure }, { $value } ({ $reporter })
complaints-latest_row_of_every_worker = { $place }: { $measure }, { $value }, local workers among them ({ $reporter })
complaints-latest_heading = Place, what was counted, and by whom
complaints-figures_title = { $measure }, in { $unit }: every published figure, the newest first
complaints-published_title = { $figures ->
    [0] No published figure on complaints is known here
    [one] One published figure on complaints, with its own period and unit
   *[other] { $figures } published figures on complaints, each with its own period and unit
 }
complaints-figures_note = Each figure has its own reporter and period; they are never summed. A period without a figure is not available; it is not zero. What is counted: { $meaning }
complaints-no_period = period not stated
complaints-period_to = to { $end }
complaints-period_from = from { $start }
complaints-vintages_title = Published more than once, with different values
complaints-vintages_note = Each line is one publication. A revised figure never replaces the earlier one: compare the dates on which they were reported and the ends of their periods.
complaints-centres_title = { $centres ->
    [0] No migrant worker resource centre is named in these sources
    [one] One migrant worker resource centre is named, in { $countries ->
            [one] one country
           *[other] { $countries } countries
         }
   *[other] { $centres } migrant worker resource centres are named, in { $countries ->
            [one] one country
           *[other] { $countries } countries
         }
 }; { $others ->
    [0] no other centre or site
    [one] one other centre, site or counter is
   *[other] { $others } other centres, sites and counters are
 } listed beside them
complaints-centres_note = Not a list of centres that are open today. A migrant worker resource centre is counted where a source names it and calls it so; that number stands everywhere. Also on the map are centres of other kinds: state centres, fishers’ centres, target sites of projects, counters and groups of centres; { $unplaced ->
    [0] all have a known place
    [one] one has no known place and is not drawn
   *[other] { $unplaced } have no known place and are not drawn
 }.
complaints-centre_numbers_title = { $centres ->
    [0] No resource centre is named here, { $others ->
            [0] and no other centre
            [one] only one other centre
           *[other] only { $others } other centres
         }
    [one] { $country } has the one resource centre that is named
   *[other] Of the { $centres } resource centres that are named, { $country } has most: { $most }
 }
complaints-centre_numbers_of = { $centres ->
    [one] In { $country } one resource centre is named
   *[other] In { $country } { $centres } resource centres are named
 }{ $others ->
    [0] {""}
    [one] , and one other centre
   *[other] , and { $others } other centres
 }
complaints-centre_numbers_note = Counted here are centres that a source names. Numbers that were only stated count otherwise, often without a list, and cannot be set against them: { $stated }.
complaints-centre_numbers_unstated = Counted here are centres that a source names. No stated number of centres was found.
complaints-centres_stated = { $value } { $unit } in { $place } ({ $reporter }, { $period })
complaints-centres_own = Migrant worker resource centres
complaints-centres_others = Other centres, sites, counters and groups
complaints-axis_centres = Named in a source
complaints-mechanism_title = { $mechanism }: { $steps ->
    [one] one step
   *[other] { $steps } steps
 } as described
complaints-mechanism_built = { $mechanism }: how it was set up, in { $steps ->
    [one] one stage
   *[other] { $steps } stages
 }
complaints-mechanism_dated = As described up to { $date }: what has changed since is not on record.
complaints-mechanism_undated = The description prints no date: whether it still goes so is not on record.
complaints-mechanism_note = Run by { $operator }. State described: { $status }. { $purpose }
complaints-where = What sources describe of ways to complain: { $ways }.
complaints-where_none = No source read describes where a migrant worker can complain.
complaints-where_centres = { $centres ->
    [0] No migrant worker resource centre is named.
    [one] One migrant worker resource centre is named.
   *[other] { $centres } migrant worker resource centres are named, in { $countries ->
        [one] one country
       *[other] { $countries } countries
     }.
 }
complaints-where_choose = Choose a country to see what is known there.
complaints-where_in = What sources describe of ways to complain in { $place }: { $ways }. { $described }
complaints-where_none_in = No source read describes where a migrant worker can complain in { $place }, which does not mean that nobody takes complaints there.
complaints-where_centres_in = { $centres ->
    [0] No migrant worker resource centre in { $place } is named.
   *[other] Migrant worker resource centres named in { $place }: { $named }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
     }.
 }
complaints-where_bodies = Counts of complaints there are published by: { $bodies }.
complaints-where_check = Addresses are not on record: an embassy or a labour office can tell where complaints are taken today.
complaints-where_way = { $mechanism } ({ $operator })
complaints-where_way_of = { $place }: { $mechanism } ({ $operator })
complaints-where_centre = { $name } ({ $place })
complaints-gaps_title = What is not available about complaints, and why
complaints-on_map = { $kind }; host: { $host }

## Recruitment agencies

agencies-title = Recruitment agencies
agencies-lead = Which recruitment agencies are ranked, how, and what does a grade mean?
agencies-answer = In the newest ranking found, { $ranking }, the { $association } assessed { $assessed ->
    [one] one agency
   *[other] { $assessed } agencies
 }: { $said }.
agencies-answer_unknown = Which agencies are ranked is not known: these sources hold no ranking.
agencies-answer_named = Last known by name with the highest grade, { $grade }: { $names }, in { $ranking }
agencies-answer_inferred = { $said }, a cycle that is inferred from dates
agencies-answer_earlier = { $said }; who has it in the newest ranking is not known
agencies-answer_ends = { $said }.
agencies-names = { $one } and { $other }
agencies-answer_meaning = What a grade means: { $meanings }.
agencies-meaning_said = on { $scale }, the highest grade, { $highest }, is called { $first }, the lowest, { $lowest }, { $last }
agencies-meaning_unsaid = on { $scale }, what each grade stands for was not published
agencies-with_grade = { $count } with { $grade }
agencies-not_eligible = { $count } not eligible
agencies-no_grades = no number of agencies by grade was published
agencies-stars = { $stars ->
    [one] one star
   *[other] { $stars } stars
 }
agencies-step = { $grade }: { $meaning }
agencies-ladder_title = Agencies by grade in { $ranking }: { $said }
agencies-ladder_note = What a grade means: { $meaning }. Each column is a cycle, each line a grade of its own scale; darker means a larger share of the agencies assessed. Letters and stars are two scales without any published conversion and are never joined. A number is a number of agencies, a share is as printed; point at it to see what was printed and who is named.
agencies-ladder_cycle = Cycle and its label
agencies-ladder_empty = empty: not published
agencies-ladder_named = Named: { $names }.
agencies-find = Find an agency
agencies-find_all = Choose or type a name
agencies-open_scorecard = Everything known of this agency
agencies-open_centres = Centres in { $place } where a worker can complain
agencies-open_mechanism = How a complaint goes, step by step
agencies-back = All agencies and rankings
agencies-view_participation = Who is ranked
agencies-view_distribution = One ranking
agencies-view_named = Find an agency
agencies-cycle_option_published = { $association }: cycle { $number }, labelled { $label }, revision { $revision }, { $standing }
agencies-scale_published = a scale of its own
agencies-counted_title = Agencies by grade in the ranking labelled { $label } of { $association }, revision { $revision }, { $standing } method
agencies-counted_part = Counted from a part of what the association published at the time, entered here as history: these shares are not those of the whole ranking.
agencies-counted_whole = Counted from the whole list that the association published at the time, entered here as history.
agencies-counted_note = Counted from the grades that the association published here. Whether that is every agency it assessed, the association says; how many it planned stands among the rankings published here, where it is known.
agencies-illustrative = This ranking was made with a trial method. It shows how the ranking works and says nothing about the agencies.
agencies-published_cycles_title = Rankings that associations published here, in numbers of agencies
agencies-published_cycles_note = The newest revision of each cycle, counted from its own grades. Where the standing is illustrative, the grades come from a trial method and say nothing about an agency.
agencies-nothing_published = No association has published a ranking through this product yet. The rankings above are those that associations and the press published.
agencies-published_grades_title = { $rows ->
    [0] No grade that an association published here
    [one] { $rows } grade that an association published here
   *[other] { $rows } grades that associations published here
 }
agencies-published_grades_note = Published by the association itself, as far as it published them, the newest revision of each cycle. The date is that of the publication here; the assessment may be older. Where the standing is illustrative, the grade comes from a trial method and says nothing about the agency. The scorecard of an agency shows scores, evidence, corrections and replies.
agencies-view_code = The code
agencies-view_schemes = Other schemes
agencies-participation_title = From { $before ->
    [one] one agency
   *[other] { $before } agencies
 } assessed in { $first } to { $now } in { $last }: licensed, planned and assessed in { $cycles ->
    [one] one cycle
   *[other] { $cycles } cycles
 }
agencies-participation_unknown = How many agencies were assessed is not known
agencies-starred = * published in words such as “about” or “more than”
agencies-participation_note = Licensed, planned and assessed are published by different sources and dates; a missing bar is not available, and a number with an asterisk was published in words such as “about” or “more than”, which the table gives. Each group of bars is a cycle and its year label. Over 100 agencies had signed the code by the time of the main document; a number of signatories by cycle is not available. How many have each grade stands above.
agencies-step_licensed = Licensed
agencies-step_planned = Planned
agencies-step_assessed = Assessed
agencies-axis_agencies = Agencies
agencies-steps_title = Every published number on taking part in the VAMAS code
agencies-phases_title = The phases as the main document describes them
agencies-choose_cycle = Cycle
agencies-cycle_option = Cycle { $number }, labelled { $label }
agencies-cycle_in_row = cycle { $number } ({ $label })
agencies-cycle_note = Published on { $published }{ $inferred ->
    [0] { "" }
   *[other] {" "}(a date that is inferred)
 }, on { $scale }, under: { $code }.
agencies-scale_vamas_letters = the scale of letters from A1 to D2
agencies-scale_vamas_stars = the scale of one to six stars
agencies-grade = Grade { $grade }
agencies-not_published = not published
agencies-no_distribution = No distribution of grades was published for this cycle, as far as public material shows.
agencies-distribution_title = Published grades of the cycle labelled { $label }, in { $unit }
agencies-distribution_note = On the cycle's own scale, as published. Letters and stars are two scales without any published conversion and are never joined. A share that fits no whole number of agencies is shown as printed, with the doubt in the table.
agencies-cycles_title = The cycles
agencies-movement_title = Movement between cycles, where published
agencies-movement_note = In public material, only the movement from the first to the second cycle was published, among the 20 agencies of the first.
agencies-movement_unknown = Movement since then is not available.
agencies-movement_here = Movement between rankings that associations published here is counted in a figure of its own.
agencies-moved_title = Since the ranking before on the same scale, { $told }: { $association }, { $ranking }
agencies-moved_count = { $moved }: { $count }
agencies-moved_unknown = No two rankings on one scale were published here, so no movement can be counted
agencies-moved_note = Each agency from its grade in { $before } to its grade in { $ranking }: a row is what it had, a column what it has. Only rankings of one association on one scale are set side by side; reasons are those that it recorded.
agencies-moved_absent = not ranked
agencies-moved_empty = empty: no agency
agencies-strong_only = Only grades from an independent report that names the cycle
agencies-named_title = { $agencies ->
    [0] No agency is named with its grade
    [one] One agency is named with its grade
   *[other] { $agencies } agencies are named with their grades
 }, the newest cycle first
agencies-named_note = Only the table of the first cycle names every agency that was assessed. After it, what is named is a self-selected sample: agencies advertise good grades. It is never used for a distribution, and an agency that is missing here is unknown, not unranked.
agencies-subjects_title = Subjects of the VAMAS code, in the order published
agencies-subjects_note = Positions in a published list, not confirmed article numbers. The text of the code was not found in public material.
agencies-evidence_title = Who is asked for evidence
agencies-standards_title = Standards for self-regulation adopted by the ILO Governing Body, and doubts about self-regulation
agencies-schemes_title = Codes, ratings and certifications side by side
agencies-schemes_note = What the sources say; what was looked for and not found is named in its own column. Scales of different schemes are not comparable.
agencies-taking_part_title = { $numbers ->
    [0] No published number on taking part in codes and schemes
    [one] One published number on taking part in codes and schemes
   *[other] { $numbers } published numbers on taking part in codes and schemes
 }
agencies-others_title = Published numbers on taking part in other schemes

## A country

country-title = A country
country-both = { $one } and { $other }
country-choose = Member State
country-question = What protects migrant workers from and in { $name }, a member of ASEAN since { $since }?
country-beside = Compare with
country-nobody = No other country
country-everything = Everything on { $name }
country-numbers_title = { $name }, a member of ASEAN since { $since }: what the sources state on its cooperation in labour migration, what can be counted in them, where they disagree, and what they leave out
country-numbers_note = Seven counts of different things, never added to each other.
country-tile_instruments = Signed instruments
country-tile_instruments_none = No instrument is named in the sources; that does not mean there is none
country-counted_table_2 = { $count } in the ILO’s list up to 2010
country-counted_since_2010 = { $count } on public pages, since 2010
country-counted_dataset = { $count } in a research dataset
country-counted_text = { $count } named in the text only
country-counted_steward = { $count } entered by stewards
country-counted_in_process = { $count } more in process
country-tile_stated = Attaché posts stated
country-tile_stated_note = Its own total, as the ILO printed it in 2012
country-tile_stated_none = Not in Table 1 of labour attachés
country-tile_counted = Attaché posts counted
country-posts_from_places = From its list of { $places ->
    [one] { $places } place
   *[other] { $places } places
 } in Table 1
country-places_elsewhere = Not in Table 1; { $places ->
    [0] no place is named on public pages
    [one] { $places } place is named on public pages
   *[other] { $places } places are named on public pages
 }
country-tile_centres = Resource centres
country-tile_centres_none = No centre is named in the sources; that does not mean there is none
country-centres_beside = Named in the sources, with { $others ->
    [0] no other site or centre
    [one] { $others } other site or centre
   *[other] { $others } other sites and centres
 } beside them
country-centres_of_others = No migrant worker resource centre is named; { $others ->
    [0] none of another kind is
    [one] { $others } of another kind is
   *[other] { $others } of other kinds are
 }
country-tile_complaints = Complaint figures
country-tile_complaints_note = Published, each with its own period and unit; never added up
country-tile_complaints_none = No published figure was found; that does not mean there were no complaints
country-tile_discrepancies = Disagreements
country-tile_discrepancies_note = Pairs of statements that cannot both hold
country-tile_discrepancies_none = No disagreement is recorded for this country alone
country-tile_gaps = Facts not available
country-tile_gaps_note = Looked for and not found, each with its reason
country-tile_gaps_none = No missing fact is recorded for this country alone
country-none_recorded = none recorded
country-counterparts_title = Instruments of { $name } by the other party, signed and in process
country-on_record = What else is on record on { $name }, by topic
country-record_note = Different things, never added to each other.
country-record_statements = Numbers of attachés
country-record_posts = Places of attachés
country-record_received = Posts of others here
country-record_initiatives = Initiatives
country-record_forums = Forums
country-record_meetings = Meetings held here
country-record_commitments = Evidence on promises
country-record_codes = Codes and ratings
country-record_figures = Other figures
country-note_forums = Named in these sources; not named is not the same as not a member.
country-note_figures = As published, each with its own unit and period.
country-section_agreements = Agreements of { $name }, as either party, signed or in process ({ $rows })
country-section_provisions = What its agreements are said to contain ({ $rows })
country-section_stated = Attachés: stated and counted
country-section_statements = Attachés: every stated number
country-section_posts = Where { $name } posts labour attachés ({ $rows })
country-section_received = Attachés of other countries in { $name } ({ $rows })
country-section_services = What missions of { $name } do for workers ({ $rows })
country-section_coverage = Corridors: agreement, post, or both ({ $rows })
country-section_centres = Resource centres and other bodies that serve migrant workers ({ $rows })
country-section_mechanisms = Complaint mechanism, step by step ({ $rows })
country-section_complaints = Published complaint figures ({ $rows })
country-section_initiatives = Cooperation that involves { $name } ({ $rows })
country-section_forums = Forums and processes that name { $name } ({ $rows })
country-section_meetings = Meetings held in { $name } ({ $rows })
country-section_commitments = Commitments answered by evidence on { $name } ({ $rows })
country-section_codes = Codes and ratings of recruitment agencies ({ $rows })
country-section_participation = Agencies taking part ({ $rows })
country-section_figures = Other figures ({ $rows })
country-section_discrepancies = Disagreements and cautions about { $name } ({ $rows })
country-gaps_of_corridors = On its corridors, and listed under the other country:
country-section_gaps = Not available about { $name } ({ $rows })
country-empty_title = Nothing in the sources
country-nothing_agreements = No agreement of { $name } is named.
country-nothing_provisions = No provision of an agreement of { $name } is described.
country-nothing_stated = { $name } is not in Table 1 of the ILO’s background paper, on labour attachés.
country-nothing_statements = No number of labour attachés of { $name } is stated.
country-nothing_posts = No place is named to which { $name } posts labour attachés.
country-nothing_received = No labour attaché of another country is named in { $name }.
country-nothing_services = No service of the missions of { $name } is described.
country-nothing_coverage = No corridor of { $name } has an agreement or a post in these sources.
country-nothing_centres = No centre in { $name } is named.
country-nothing_mechanisms = No complaint mechanism of { $name } is described step by step.
country-nothing_complaints = No complaint figure of { $name } is published in these sources.
country-nothing_initiatives = No initiative that involves { $name } is named.
country-nothing_forums = No forum or process names { $name }.
country-nothing_meetings = No meeting of a forum in { $name } is named.
country-nothing_commitments = No evidence on { $name } answers a commitment.
country-nothing_codes = No code or rating of recruitment agencies of { $name } is described.
country-nothing_participation = No number of agencies taking part in a code is published for { $name }.
country-nothing_figures = No other figure speaks of { $name } alone.
country-nothing_discrepancies = No disagreement concerns { $name } alone.
country-nothing_gaps = No missing fact is recorded for { $name } alone; facts missing for several countries are under Sources and quality.
country-print = This page prints: use the print command of the browser; the sidebar and the buttons stay off the paper.

## Sources and quality

sources-title = Sources and quality
sources-every_disagreement = every disagreement of the topic
sources-lead = Where do these numbers come from, where do the sources disagree, and what is missing?
sources-answer_disagree = { $headline ->
    [0] No two sources are known to disagree on a number that an official would quote.
    [one] Sources disagree on one number that an official would quote (topic: { $topic }).
   *[other] Sources disagree on { $headline } numbers that an official would quote (most of them on the topic: { $topic }).
 }
sources-answer_gaps = { $gaps ->
    [0] No fact is noted that was looked for in vain.
    [one] One fact was looked for and is not available (topic: { $topic }).
   *[other] { $gaps } facts were looked for and are not available (most of them on the topic: { $topic }).
 }
sources-answer_sources = { $sources ->
    [0] On which documents this rests is not known.
    [one] Everything here rests on one document or page.
   *[other] Everything here rests on { $sources } documents and pages, { $publishers ->
            [one] all of one publisher
           *[other] of { $publishers } publishers
         }.
 }
sources-attention_title = Sources disagree most on “{ $disagreeing }”; most is missing on “{ $missing }”
sources-no_publisher = no publisher named
sources-title_only = “{ $title }”, no publisher printed
sources-publishers_title = More rests on one publisher than on any other: { $publisher }
sources-publishers_note = Counted are the numbers and statements that rest on documents and pages of a publisher; one may rest on several. A document that prints no publisher stands by its title. The ten largest are drawn, without those that give codes, points and shapes only; all are in the table.
sources-trust_title = How sure is a number?
sources-trust_lead = How sure a row is stands in its details: open a row, or read the letter in a file. A number worked out from several rows, such as a share, has no letter of its own: the rows behind it have theirs.
sources-trust_letter = **{ $letter }** { $meaning }
sources-details = All disagreements, gaps, figures and sources
sources-built = How it is built: tables, checks and editions, for those who work with the data
sources-view_documents = Sources
sources-view_discrepancies = Disagreements
sources-view_gaps = Not available
sources-view_figures = Key figures
sources-documents_title = The documents
sources-publications_title = Rankings published here by associations
sources-stewards_title = { $count ->
    [one] { $count } change that stewards of ministries and of the secretariat published
   *[other] { $count } changes that stewards of ministries and of the secretariat published
 }
sources-stewards_note = Each was approved by a second person. Earlier editions of the data still show what was there before.
sources-stewards_value = { $column }: { $before } → { $after }
sources-stewards_empty = empty
sources-pages_title = Public pages that figures were read from
sources-whole = whole
sources-returns = Monthly returns of centres, as published here
sources-ranking = Ranking of cycle { $cycle }, { $label }, revision { $revision }
sources-made_with = { $standing } method: { $method }
sources-discrepancies_title = { $rows ->
    [0] No disagreement
    [one] { $rows } disagreement, { $headline ->
            [0] of no headline number
           *[other] of a headline number
         }
   *[other] { $rows } disagreements, { $headline ->
            [0] none of them of headline numbers
           *[other] { $others ->
                [0] all of headline numbers
               *[other] { $headline } of them of headline numbers
             }
         }
 }{ $cautions ->
    [0] { "" }
    [one] ; and one caution on numbers that are not comparable
   *[other] ; and { $cautions } cautions on numbers that are not comparable
 }
sources-discrepancies_note = Those that change a number an official would quote come first, then those that change one entry, then those of wording only; a caution warns that two numbers are not comparable and is no disagreement. Among each, numbers that are furthest apart come first. Both statements stand as they are, with the place of each. A recomputed one is counted again whenever data change; if the count no longer agrees with what is written here, the change is refused.
sources-filter_family = Topic
sources-all_families = All topics
sources-filter_kind = Kind
sources-all_kinds = All kinds
sources-all_matters = All disagreements
sources-gaps_title = Facts that are not available, and why
sources-filter_row = One entry
sources-all_rows = All entries
sources-no_one_country = no single country
sources-figures_title = Other figures worth quoting, each with its place in its document
sources-choose_figure = Choose one of these figures

## How it is built, for those who work with the data

built-title = How it is built
built-lead = Which tables hold the data, which checks they must pass, and what each edition changed. Every table can be taken away with the names of its columns as programs read them.
built-view_tables = Tables
built-view_checks = Checks
built-view_snapshots = Editions
built-choose_table = Table
built-columns_title = What its columns mean
built-checks_note = These run before any change is published. If a single one finds a fault, nothing is changed.
built-changed_first = This is the first edition: there is none before it to compare with, and every row is new.
built-changed_nothing = No row of any table changed.
built-changed_title = What edition { $snapshot } changed

## Cooperation

cooperation-title = Cooperation
cooperation-lead = Who works with whom, on what, and where is nothing known?
cooperation-answer = { $initiatives ->
    [one] The documents name one initiative on labour migration (newest document with a date: { $newest }).
   *[other] The documents (newest one with a date: { $newest }) name { $initiatives } initiatives on labour migration, past and present: bodies act together in { $collaboration }, seek views before a decision in { $consultation }, only exchange views in { $discussion }.
 }
cooperation-answer_body = Named most often is the { $body }, in { $most ->
    [one] one
   *[other] { $most }
 }{ $together ->
    [0] .
    [one] ; with it most often the { $partner }, in one.
   *[other] ; with it most often the { $partner }, in { $together }.
 }
cooperation-answer_gaps = { $empty ->
    [0] There is an initiative for every Member State under every guideline of the International Labour Organization (ILO)
    [one] Of { $cells } combinations of a Member State and a guideline of the International Labour Organization (ILO), one has no known initiative
   *[other] Of { $cells } combinations of a Member State and a guideline of the International Labour Organization (ILO), { $empty } have no known initiative
 }{ $nowhere ->
    [0] .
   *[other] ; of no Member State is anything known on: { $guidelines }.
 }
cooperation-answer_unknown = Who works with whom is not known: no initiative is recorded.
cooperation-any = Any
cooperation-any_level = Any level
cooperation-any_type = Any type
cooperation-view_matrix = All initiatives
cooperation-view_network = Around one body
cooperation-view_one = One initiative
cooperation-cell_empty = an empty cell: no such initiative is known
cooperation-matrix_title = { $rows ->
    [0] No initiative is known
    [one] The one initiative is { $level } { $type }
   *[other] { $most ->
            [one] One of { $rows } initiatives is { $level } { $type }
           *[other] { $most } of { $rows } initiatives are { $level } { $type }, more than of any other kind
         }
 }
cooperation-matrix_note = Cells count initiatives: bodies, programmes, campaigns, meetings and company practices that the documents name, each once. Discussion exchanges views, consultation seeks them before a decision, collaboration acts together; no type is better than another. Level and type follow the section of the main document that describes a case (basis “document”); all others are inferred from its definitions and marked so.
cooperation-behind_title = { $rows ->
    [0] No initiative
    [one] One initiative
   *[other] { $rows } initiatives
 } of the chosen level and type, one by one
cooperation-bodies_title = { $bodies ->
    [0] No body is named
   *[other] { $rows ->
            [one] Named in the one initiative: { $body }
           *[other] Most often named: { $body }, in { $most } of { $rows } initiatives
         }
 }
cooperation-bodies_note = { $bodies ->
    [one] The one body
   *[other] The { $drawn } of { $bodies } bodies that take part in most initiatives
 }. Being named says nothing about who leads or how much is done.
cooperation-around_title = { $partners ->
    [0] No other body is named in its initiatives
    [one] { $body } and one other body take part in the same initiatives: { $partner }
   *[other] { $body } and { $partners } other bodies take part in the same initiatives, most often { $partner } ({ $most })
 }
cooperation-around_note = { $drawn ->
    [one] The one body
   *[other] The { $drawn } bodies
 } that it meets most often, grouped by kind; a broader line, more initiatives together. Processes of many governments count like any other. What they do together is listed below and, body by body, in the table.
cooperation-body_title = { $rows ->
    [0] It takes part in no initiative
    [one] What it does, and with whom: it leads { $leading ->
            [0] not
           *[other] in
         } its one initiative
   *[other] What it does, and with whom: it leads in { $leading } of { $rows } initiatives
 }
cooperation-network_title = Who works with whom: { $pairs ->
    [0] no two bodies take part in the same initiative
    [one] { $pairs } pair of bodies that take part in the same initiative
   *[other] { $pairs } pairs of bodies that take part in the same initiative
 }
cooperation-network_note = { $most ->
    [one] The body that most often takes part with others
   *[other] The { $most } bodies that most often take part with others
 }, in a circle grouped by kind. A line joins two bodies that take part in the same initiative, broader for more of them. Initiatives of more than twelve bodies, such as the Bali Process, are left out of the drawing: they say little about any two of them. All pairs are in the table. Being named together says nothing about who leads.
cooperation-timeline_title = { $rows ->
    [0] No initiative is named
    [one] { $dated ->
            [0] The one initiative has no date
           *[other] The one initiative has a date
         }
   *[other] { $dated ->
            [0] None of { $rows } initiatives has a date
            [one] { $dated } of { $rows } initiatives has a date
           *[other] { $dated } of { $rows } initiatives have a date
         }
 }
cooperation-timeline_note = From the start to the end that the documents print; a point is a single date, or a start without an end. The others are in the table only: their dates are not available.
cooperation-axis_member = Member State
cooperation-gap_empty = an empty cell: the documents name none, which does not mean that there is none
cooperation-gaps_note = A cell counts the initiatives that involve a Member State, by the place of the case or of a body. Guidelines are inferred by this product, themes mostly.
cooperation-gaps_guideline = { $empty ->
    [0] There is an initiative for every Member State under every guideline of the International Labour Organization (ILO)
    [one] Of { $cells } combinations of a Member State and a guideline of the International Labour Organization (ILO), one has no known initiative
   *[other] Of { $cells } combinations of a Member State and a guideline of the International Labour Organization (ILO), { $empty } have no known initiative
 }
cooperation-gaps_theme = { $empty ->
    [0] There is an initiative for every Member State on every theme of the ASEAN Forum on Migrant Labour (AFML)
    [one] Of { $cells } combinations of a Member State and a theme of the ASEAN Forum on Migrant Labour (AFML), one has no known initiative
   *[other] Of { $cells } combinations of a Member State and a theme of the ASEAN Forum on Migrant Labour (AFML), { $empty } have no known initiative
 }
cooperation-choose_one = Initiative
cooperation-own_steps = Its steps, stages or elements
cooperation-together = { $count ->
    [one] one initiative together
   *[other] { $count } initiatives together
 }
cooperation-initiative = Initiative
cooperation-joined_with = { $name }: { $count ->
    [0] joined with nobody here
    [one] joined with one other
   *[other] joined with { $count } others
 }

## Forums

forums-title = Forums
forums-lead = Where do governments meet on labour migration, and who takes part?
forums-answer = The documents name { $forums ->
    [one] one forum, process or committee
   *[other] { $forums } forums, processes and committees
 } in which Member States of ASEAN, or ASEAN as a whole, take part; most Member States are named as members of: { $widest } ({ $members } of { $all }).
forums-answer_states = Named as members of most ({ $most }): { $of_most }; who is not named may still be a member.
forums-answer_sessions = Numbered sessions on record, by year: { $of }.
forums-recorded = { $forum }, { $missing ->
    [0] all { $highest }
   *[other] { $sessions } of { $highest }
 }{ $announced ->
    [0] {""}
    [one] {" "}(one as announced only)
   *[other] {" "}({ $announced } as announced only)
 }
forums-answer_unknown = Which Member States of ASEAN take part in which forum is not known: no document here names one.
forums-view_membership = All forums
forums-view_one = One forum
forums-named = { $name } ({ $short })
forums-stands_for = { $short }: { $name }
commitments-stands_for = { $short }: { $name }
commitments-star_stands_for = * { $member }, { $treaty }: { $remark }.
corridors-caution = Caution on estimates for { $destination }: { $told }.
corridors-same_number = Caution: the estimates are the same to a person for { $corridors }: they stand so in the source, and not all of them can be counts.
forums-purpose = What it is for, as { $source } has it{ $dated ->
    [0] {""}
   *[other] {" "}({ $published })
 }: { $purpose }.
forums-as_a_whole = ASEAN as a whole
forums-membership_title = { $members ->
    [0] No Member State of ASEAN is named as a member of a forum
    [one] Most Member States are named as members of: { $widest }, one of { $all }
   *[other] Most Member States are named as members of: { $widest }, { $members } of { $all }
 }
forums-membership_note = A question mark: not named and not checked, so it may still be a member; a dash: missing in a list of all members, as of the date of that list. Where governments meet as ASEAN, the documents name ASEAN as a whole and of its Member States only those that chaired or hosted. Point at a mark to read the role, or open the table. { $names }
forums-meetings_title = { $known ->
    [0] Meetings and milestones by year
   *[other] Numbered sessions on record: { $of }
 }
forums-meetings_note = Dates as printed. A session that only an announcement tells of (◆) is not known to have been held. How many are on record says what was read, not how often a forum met. Meetings without a year, and forums of which a single milestone is known, are in the table only. { $names }
forums-list_title = { $forums ->
    [one] The one forum, network or framework
   *[other] All { $forums } forums, networks and frameworks, one by one
 }
forums-members_title = { $members ->
    [0] No member is named
    [one] One member is named
   *[other] { $members } members are named{ $states ->
            [0] , no Member State of ASEAN among them
            [one] , one of them a Member State of ASEAN
           *[other] , { $states } of them Member States of ASEAN
        }
 }{ $others ->
    [0] { "" }
    [one] , one more in another role
   *[other] , { $others } more in another role
 }
forums-events_title = { $events ->
    [0] No meeting
    [one] One meeting or milestone
   *[other] { $events } meetings and milestones
 }{ $announced ->
    [0] {""}
    [one] {" "}(one announced only)
   *[other] {" "}({ $announced } announced only)
 }, one by one
forums-cell_member = member or signatory
forums-cell_otherwise = another role, such as chair or host
forums-cell_through_asean = through ASEAN, named as a whole
forums-cell_not_named = not named and not checked
forums-cell_not_listed = not in a list of all members
forums-cell_not_in = not in the list of all members of { $date }
forums-cell_empty = an empty cell: ASEAN as a whole is not named
forums-session = Numbered session
forums-milestone = Milestone or other meeting
forums-announced = Announced only: not known to have been held

## Commitments

commitments-title = Commitments
commitments-lead = What was promised, and what is known of it?
commitments-answer = { $points ->
    [one] One point was promised or recommended in the region; { $answered ->
            [0] no evidence here answers it.
           *[other] evidence here answers it.
         }
   *[other] Of { $points } points that were promised or recommended in the region, evidence here answers { $answered ->
            [0] none
           *[other] { $answered }
         }{ $older ->
            [0] .
            [one] ; for one more it tells only of the time before the promise.
           *[other] ; for { $older } more it tells only of the time before the promise.
         } Of all others nothing is known here, which does not mean that nothing was done.
 }
commitments-answer_topics = Most is known on { $topic } ({ $answered } of { $points }){ $without ->
    [0] ; on every topic something is known.
   *[other] ; under these no evidence was found in these sources: { $topics }.
 }
commitments-answer_elsewhere = On { $topic } { $pieces ->
    [one] one piece of evidence stands
   *[other] { $pieces } pieces of evidence stand
 } under another topic ({ $topics }){ $bare ->
    [0] .
    [one] ; one of them does not describe what was done for it.
   *[other] ; { $bare } of them do not describe what was done for it.
 }
commitments-answer_chosen = { $what }: { $points ->
    [0] nothing that was promised or recommended is on record.
    [one] one point was promised or recommended; { $answered ->
            [0] no evidence of it was found in these sources, which does not mean that nothing was done.
           *[other] evidence here answers it.
         }
   *[other] of { $points } points that were promised or recommended, evidence here answers { $answered ->
            [0] none
           *[other] { $answered }
         }; of the others no evidence was found in these sources, which does not mean that nothing was done.
 }
commitments-answer_pieces = On this topic { $pieces ->
    [0] no evidence is on record under its own name, whatever text promised it.
    [one] one piece of evidence is on record, whatever text promised it.
   *[other] { $pieces } pieces of evidence are on record, whatever text promised it.
 }
commitments-answer_countries = Evidence comes from { $states } of { $all } Member States, most from { $most } ({ $pieces ->
    [one] one piece
   *[other] { $pieces } pieces
 }), and tells of { $span ->
    [0] { $first }.
   *[other] { $first } to { $last }.
 }
commitments-answer_of = Of { $points ->
    [one] one point
   *[other] { $points } points
 } promised or recommended in the region, evidence on { $name } answers { $answered ->
    [0] none
   *[other] { $answered }
 }; of all others nothing is known here, which does not mean that nothing was done.
commitments-answer_most = Most is known on { $topic } ({ $answered }).
commitments-answer_bound = { $number ->
    [0] None of the treaties looked for was found to be binding on { $name }.
   *[other] Of the treaties looked for, these were found to be binding on { $name }: { $treaties }.
 }
commitments-answer_unknown = What was promised is not known: no commitment is recorded.
commitments-any_addressee = Everyone
commitments-of_all_texts = What states did on the same topics may stand as evidence of other texts: choose a topic and all texts to see it.
commitments-all_topics = All topics
commitments-all_instruments = All texts
commitments-text_note = Adopted or issued by: { $body }. How binding it is: { $binding }.
commitments-binding_not_stated = not stated in the sources
commitments-text_option = { $year }: { $name }
commitments-view_topic = Promises and evidence
commitments-view_law = Treaties and laws
commitments-answered = with evidence
commitments-older = only from before the promise
commitments-nothing = without evidence
commitments-numbered_point = { $number }: { $promise }
commitments-point = { $year }: { $promise }
commitments-undated_point = No year: { $promise }
commitments-answered_title = { $points ->
    [0] Nothing was promised or recommended under this choice
    [one] The one point promised or recommended is { $answered ->
            [0] answered by no evidence
           *[other] answered by evidence
         }
   *[other] Point by point: { $answered ->
            [0] none of { $points } is answered by evidence
            [one] one of { $points } is answered by evidence
           *[other] { $answered } of { $points } are answered by evidence
         }
 }
commitments-answered_note = The year before a point is that of the text that promises or recommends it; open a line for the text, the place in it and the source. Status is this product’s own scale: no information, planned, begun, in place. It says how far the thing told goes, not that the whole promise is kept, and is no judgement on a country; a rule in a signed text without a report of its use counts as begun. Evidence older than the text itself shows what was there before, not what the promise led to.
commitments-promised_title = { $rows ->
    [0] No commitment or recommendation on { $topic }
    [one] { $rows } commitment or recommendation on { $topic }
   *[other] { $rows } commitments and recommendations on { $topic }
 }
commitments-scale_note = Status is this product's own scale: no information · before the promise · planned · begun · in place. It is never given without evidence, says how far the furthest evidence goes in any country, and is no judgement on a country. A rule in a signed text without a report of its use counts as begun.
commitments-provisions_title = What the agreements say: { $rows ->
    [0] no provision is described
   *[other] { $rows ->
            [one] { $rows } provision
           *[other] { $rows } provisions
         } of { $agreements ->
            [one] { $agreements } instrument
           *[other] { $agreements } instruments
         }
 }
commitments-provisions_note = Only texts that a source describes. What is not listed is not stated, which is not the same as absent.
commitments-evidence_title = Evidence on record, whichever text promised it: { $rows ->
    [0] none
    [one] one piece
   *[other] { $rows } pieces
 }
commitments-points = Points promised or recommended
commitments-topics_title = { $points ->
    [0] No point promised or recommended
    [one] { $answered } of one point promised or recommended is answered by evidence here
   *[other] { $answered } of { $points } points promised or recommended are answered by evidence here
 }
commitments-topics_title_of = { $what }: { $title }
commitments-topics_note = Without evidence is not without action: nothing recorded here answers the point. A bar holds the points of a topic: what states promised in declarations, blueprints and plans, and what forums and authors recommended to them. Each point stands under one topic, though it may touch others: help in a crisis also stands under that of attachés. The consensus of 2017 came without a mechanism of monitoring and reporting; this page is no official one.
commitments-countries_title = { $pairs ->
    [0] No evidence of a Member State on any topic
    [one] For one of { $all } combinations of a Member State and a topic there is evidence, most on { $topic }
   *[other] For { $pairs } of { $all } combinations of a Member State and a topic there is evidence, most on { $topic }
 }
commitments-countries_note = “In place” is said of what the evidence tells, such as one rule, not of everything that was promised on the topic: open the table to read it. In a cell: how far the furthest evidence goes, how many pieces there are, and the year of the newest; deeper where there are more.
commitments-without_title = { $rows ->
    [0] No point is listed
    [one] { $without ->
            [0] The one point has evidence
           *[other] The one point has no evidence
         }
   *[other] { $without ->
            [0] Each of { $rows } points has some evidence
            [one] { $without } of { $rows } points has no evidence
           *[other] { $without } of { $rows } points have no evidence
         }
 }
commitments-without_note = No source here says anything that answers these points; that does not mean that nothing was done.
commitments-cell = { $status }; pieces of evidence: { $evidence }, the newest of { $year }
commitments-cell_undated = { $status }; pieces of evidence: { $evidence }, without a date
commitments-cell_empty = an empty cell: no evidence here, which does not mean no action
commitments-act_text = { $action }, { $date }
commitments-act_disputed = pages disagree
commitments-act_noted = with a limit or a remark, told in the table
commitments-act_empty = an empty cell: no page was found that says so
commitments-tier_empty = an empty cell: not placed, or no page found
commitments-treaties_title = { $acts ->
    [0] No ratification of these treaties by a Member State was found
    [one] One ratification of { $treaties } treaties by a Member State was found
   *[other] { $acts } ratifications of and accessions to { $treaties } treaties were found{ $members ->
            [1] { "" }
           *[other] ; most by { $most } ({ $number })
         }
 }
commitments-treaties_note = A treaty binds who ratified it or acceded to it; a signature alone does not. An empty cell means that no page was found, not that the state has not ratified. “Not ratified” stands only where a page says so, and its year is that of the page, if it bears one. The year is that of the act. ILO stands for the International Labour Organization, with the numbers of its conventions (C) and of the protocol of 2014 (P029), UN for the United Nations.
commitments-laws_title = { $laws ->
    [0] No law on migrant workers was found
    [one] One law or order of { $countries ->
            [one] one Member State
           *[other] { $countries } Member States
         } on migrant workers and their recruitment
   *[other] { $laws } laws and orders of { $countries ->
            [one] one Member State
           *[other] { $countries } Member States
         } on migrant workers and their recruitment
 }
commitments-laws_note = Named in the documents or found on public pages. The list is not complete: a law that is absent here may exist.
commitments-tiers_title = { $placed ->
    [0] No placement in the trafficking reports of the United States was found
    [one] In { $year }, the one Member State found in the trafficking report of the United States { $lowest ->
            [0] did not stand
           *[other] stood
         } in its lowest tier
   *[other] In { $year }, { $lowest } of { $placed } Member States found in the trafficking report of the United States stood in its lowest tier{ $lowest ->
            [0] {""}
           *[other] : { $named }
        }
 }
commitments-tiers_note = Placements of the Trafficking in Persons reports of the US State Department, which measure what governments do against the minimum standards of a law of the United States: Tier 1 meets them; Tier 2 does not, but makes significant efforts; on the Tier 2 Watch List the number of victims is large or growing, or greater efforts are not shown; Tier 3 makes no significant efforts. 1999 to 2015 from a public research copy; later years from pages on single reports, so that years are missing.

## Search

search-title = Search
search-box = Search everything here
search-example = For example: Burma fishing, recruitment fees, TFAMW, attaché Seoul
search-lead = Words match from their beginning, whatever their case and accents. Countries and bodies are found under any of their known names: Vietnam and Viet Nam, Burma and Myanmar, TF-AMW and Task Force on ASEAN Migrant Workers. Each result leads to the view that shows it.
search-found = { $rows ->
    [0] No result
    [one] { $rows } result
   *[other] { $rows } results
 } for “{ $words }”.
search-filter_kind = What
search-every_kind = Everything
search-no_fees = Nothing is on record of fees or recruitment costs of the country, or between the two, that you name. What follows lies beside your question.
search-compared = { $one } and { $other } compared
search-lacking = “{ $words }” was not found together with the rest of your question. What comes nearest stands below.
search-nothing = Nothing here holds these words. On record are agreements and what they provide, labour attachés, complaints, resource centres, recruitment agencies, commitments and treaties, forums, and what is not available. Try fewer words, or the beginning of one.
search-group = { $name } ({ $rows })
search-more = { $rows } more
search-whole_page = the whole page
search-who_pays = { $corridor }: who pays recruitment fees
search-also_pays = employer worker cap
search-also_compared = compare compared comparison beside differ difference versus
search-with_detail = { $title } · { $detail }
search-text_over = { $title } · this text is over: { $state }
search-also_overview = what changed news newest last month year
search-also_sources = sources disagree disagreement not available data quality documents methods download
search-also_corridors = origin destination migrants route largest corridors number of people no agreement without agreements unprotected
search-also_agreements = MoU memoranda signed bilateral labour agreements newest expired ended suspended renegotiation negotiation in force
search-also_attaches = labour attaché labour section office embassy posts
search-also_complaints = complaints grievances counted figures numbers rise rose rising fall fell increase decrease
search-also_mechanisms = how to complain where grievance hotline telephone help migrant worker
search-also_centres = MRC MRCs where to find
search-also_commitments = treaties conventions ratification declaration consensus promises evidence
search-also_law = treaties conventions ratified ratification laws tier trafficking in persons report
search-also_agencies = recruitment agency ranking ranked code of conduct VAMAS grade stars good licence best top highest graded worst blacklisted
search-also_cooperation = initiatives programmes projects who works with whom
search-also_forums = AFML ALMM ACMW meetings
search-also_about = report an error mistake wrong correction contact who runs this cite citation licence glossary
search-of_country = { $page }: { $name }
search-part_centres = Resource centres (MRC)
search-part_mechanisms = Where to complain
search-about_mechanisms = Where a migrant worker can complain, and what sources describe of it
search-also_complaints_by_destination = most highest largest biggest top fewest least ranking number where
search-also_complaints_by_origin = most highest largest biggest top fewest least ranking number where district region
search-part_complaints_by_destination = Complaints by country of destination
search-part_complaints_by_origin = Complaints by province or place of origin
search-kind_finding = What pages found
search-part_law = Treaties and laws
search-as_agency = recruitment agency company grade ranking ranked licence good
search-as_agreement = agreement memorandum of understanding MoU bilateral deal signed end expires
search-as_attache = labour attaché post office
search-as_centre = migrant worker resource centre MRC
search-as_code = code of conduct rules
search-as_commitment = commitment promise recommendation
search-as_complaint = complaint complaints workers
search-as_corridor = corridor route migrants migrant workers number of people stock
search-as_country = country profile migrants immigrants emigrants live there total number
search-as_cost = recruitment costs fees that a worker pays broker’s fee
search-as_forum = forum meeting
search-as_initiative = initiative programme project cooperation
search-as_ratification = treaty convention ratification ratified party
search-as_treaty = treaty convention ratification ratified party countries
search-kind_view = Pages
search-kind_corridor = Corridors
search-kind_pays = Who pays
search-kind_compared = Two countries compared
search-kind_ratification = Ratifications
search-kind_tier = Tiers in the report on trafficking
search-kind_text = Declarations and plans
search-kind_treaty = Treaties
search-kind_country = Countries
search-kind_agreement = Agreements and provisions
search-kind_attache = Labour attaché posts
search-kind_service = Services of missions
search-kind_centre = Centres
search-kind_complaint = Complaint figures
search-kind_code = Codes and ratings
search-kind_agency = Agencies
search-kind_initiative = Initiatives
search-kind_forum = Forums and meetings
search-kind_commitment = Commitments and recommendations
search-kind_figure = Key figures
search-kind_discrepancy = Disagreements
search-kind_gap = Not available
search-kind_term = Words explained
search-kind_source = Sources

## Agency scorecard

scorecard-title = Agency scorecard
scorecard-lead = One recruitment agency: its grade in each cycle on that cycle's own scale, what the grade rests on, what was corrected, and what the agency itself says. It prints on one page of A4.
scorecard-card_title = { $agency }: { $grade } in { $ranking }
scorecard-card_note = A grade is no licence and no promise: whether a licence is valid, the labour ministry knows. It says how far the agency followed the code of its association when it was assessed. { $grades ->
    [one] The one grade that is known of this agency.
   *[other] The newest of the { $grades } grades that are known of this agency; all are in the table.
 }
scorecard-card_question = Question
scorecard-card_answer = Answer
scorecard-card_grade = Newest known grade
scorecard-card_graded = { $grade }, given in { $ranking }
scorecard-card_not_eligible = Not eligible because
scorecard-card_moved = Up or down
scorecard-card_since = { $way } (before: { $before } in { $ranking })
scorecard-card_published = Published on
scorecard-card_given_by = Who gave it
scorecard-card_rank = Place on its scale
scorecard-card_ranked = { $rank } (1 is the highest)
scorecard-card_means = What it means
scorecard-card_meaning_unsaid = not published for this scale
scorecard-card_basis = Where it is known from
scorecard-card_licence = Licence
scorecard-licence = Licence number { $number }, as its association gives it. Whether it is valid, the labour ministry knows.
scorecard-no_licence = Licence number not available: no source that was read states it, and no association has published it here.
scorecard-card_complain = Where to complain
scorecard-card_centres = { $centres ->
    [0] no resource centre is known in { $place }
    [one] one resource centre in { $place }
   *[other] { $centres } resource centres in { $place }
 }
scorecard-choose = Agency
scorecard-none_chosen = Choose an agency
scorecard-find = Has this agency a published grade? Type its name or licence number
scorecard-find_example = part of its name, or its number
scorecard-not_found = No agency with a published grade has the name or the licence number “{ $asked }” here. An agency that is missing is unknown here, not unranked: try another part of its name.
scorecard-told = { $grade } in { $ranking }
scorecard-told_not_eligible = not eligible in { $ranking }: { $reason }
scorecard-newer_result = There is a newer result of this agency: { $told }. What stands below is of an older edition of the data and no longer counts; choose no edition in the sidebar to see what does.
scorecard-gone_since = In the newest edition of the data this agency has no card of its own any more: what stands below is of an older edition. Look for it by its name there.
scorecard-choose_cycle = Ranking in detail
scorecard-cycle = { $association }, cycle { $number }: { $label }
scorecard-illustrative = Grades marked illustrative come from a trial method. They show how the ranking works and say nothing about this agency.
scorecard-grades_title = Published grades of { $agency }, { $place }: { $grades }
scorecard-grades_note = Each grade stands on the scale of its own cycle; scales are never joined or converted. Of the first cycle of VAMAS the whole table was published; entries of later cycles that were read from public material are a self-selected sample: agencies advertise good grades.
scorecard-place_on_scale = { $place } of { $steps }
scorecard-nothing_published = No association has published a ranking of this agency here. Public material gives its grades only: scores, evidence, who assessed and reviewed, corrections and a reply of the agency are not available.
scorecard-no_reply = The agency has made no statement and no appeal that was published.
scorecard-replies_title = What the agency says, and what came of its appeals
scorecard-no_scores = { $cycle }: the association published a grade without scores. A profile by subject, costs and evidence are not available.
scorecard-profile_title = Profile by subject, { $standing } method: { $cycle }
scorecard-profile_note = Weighted points that were given, of those that could be given, in each subject. What does not apply to the agency is left out.
scorecard-axis_percent = Percent of the points of the subject
scorecard-percent = { $value } %
scorecard-does_not_apply = does not apply
scorecard-costs_title = What each indicator cost, in percentage points of the result
scorecard-cost_nothing = No indicator cost anything: each one that applies has all its points.
scorecard-set_aside = { $share } % of all points of the method were said not to apply to this agency.
scorecard-points_do_not_count = Not eligible in { $cycle }, because: { $reason }. What points gave before that was decided does not count and is not shown.
scorecard-costs_note = Indicators with full points cost nothing and are left out. The result and all costs add up to 100.
scorecard-evidence_title = Evidence that the points rest on
scorecard-evidence_note = Share of the scored indicators; one indicator may rest on several kinds of evidence, so the kinds do not add up to 100.
scorecard-decided_title = Who assessed, reviewed and decided
scorecard-revisions_title = Every revision, the newest first
scorecard-revisions_note = A correction or an undo is a new revision with its reason; earlier ones stay readable.
scorecard-changes_title = What the revisions changed
scorecard-names_title = Names and merged records
scorecard-ranked_in = in the ranking of { $cycles }
scorecard-decided_by = decided by { $who } on { $date }
scorecard-on_paper = On paper each table shows its first six entries; all of them, with their sources, are on the address of this page.
scorecard-half = Half a page to print
scorecard-half_question = Is this agency good?
scorecard-half_no_address = What came later stands on the agency's scorecard in Cooperation Monitor.
scorecard-half_made = Printed from the data as of { $day }.

## Names of filters, as a figure and a slide show them

filters-centre = Centre
filters-category = Kind of complaint
filters-country = Country
filters-origin = Country of origin
filters-either_end = Country at either end
filters-series = Where it is listed
filters-status = Status
filters-coverage = Corridors with
filters-party = Country
filters-period = Period
filters-protection = What is on record for the corridor
filters-reach = Which corridors
filters-start = Country of origin
filters-standard = Criteria
filters-destination = Country of destination
filters-guideline = Guideline of the International Labour Organization (ILO)
filters-theme = Theme of the ASEAN Forum on Migrant Labour (AFML)
filters-party_kind = Kind of party
filters-level = Level
filters-type = Type
filters-family = Topic
filters-kind = Kind
filters-matters = What they change
filters-topic = Topic
filters-cycle = Cycle
filters-scale = Scale of grades
filters-agreement = Agreement
filters-forum = Forum
filters-instrument = Text that promises or recommends
filters-addressee = Addressed to
filters-body = Body
filters-not_here = The link asked for “{ $asked }” under “{ $filter }”. There is no such choice here; shown is: { $shown }.
filters-became = The link asked for “{ $asked }”, which has become part of { $now }; that is shown.
filters-scope = The sentences above speak of everything on record; what is chosen below narrows the figures only.
filters-no_such_filter = The link also said { $name } = “{ $asked }”. Nothing in this view is chosen by that name, so it changes nothing.

## The page of one figure

figure-title = A figure
figure-page = On its page: { $page }
figure-none = This page shows one figure by its address. Every figure gives its own under “Table and download”.
figure-unknown = No figure is called “{ $name }”. The address may have been cut; ask for it again on the figure's page.
figure-wrong_filter = The address does not fit the figure: { $filters }. It may have been cut; ask for it again on the figure's page.
figure-nothing_there = This edition of the data has nothing named “{ $what }”.
figure-no_such_value = The address asks for “{ $asked }” under “{ $filter }”, which is none of its values. The figure below is of that and nothing else.

## Storyboards

storyboards-listed = { $name }: { $title } ({ $views ->
    [0] no view
    [one] { $views } view
   *[other] { $views } views
 })
storyboards-unreadable_file = { $name } cannot be used: { $reason }.
storyboards-title = Storyboards
storyboards-lead = A storyboard is an ordered list of views, each keeping its numbers: present it in the browser without a network, or take it away as an editable deck. “Add to storyboard” stands under every figure.
storyboards-yours = Your storyboard
storyboards-nothing_yet = It has no view yet. Add figures from any page, take over one of the storyboards below, or open a file.
storyboards-ready = Ready to use
storyboards-views = { $views ->
    [0] No view
    [one] { $views } view
   *[other] { $views } views
 }
storyboards-take_over = Take over as yours
storyboards-present = Present
storyboards-deck = PowerPoint
storyboards-board_title = Title
storyboards-board_lead = One sentence below the title
storyboards-view_title = Sentence over this view (empty: the figure's own)
storyboards-view_note = Note for the speaker
storyboards-no_filter = no filter
storyboards-frozen_on = keeps the numbers of edition { $snapshot }
storyboards-up = Up
storyboards-down = Down
storyboards-to_place = Place
storyboards-to_place_help = Choose the place at which it stands among all.
storyboards-preview = See the slide
storyboards-preview_close = Close the slide
storyboards-preview_of = Slide as it will be: { $title }
storyboards-small_picture = Small picture of the figure: { $title }
storyboards-remove = Take out
storyboards-thaw = Newer numbers in edition { $snapshot }: take them
storyboards-thaw_help = The view keeps its own numbers until you press this.
storyboards-not_here = This view cannot be shown: { $reason } Everything else of the storyboard works.
storyboards-not_fitting = { $place }: { $why }
storyboards-place_whole = The storyboard
storyboards-place_view = View { $number }
storyboards-place_of_view = View { $number }, “{ $name }”
storyboards-place_other = “{ $name }”
storyboards-why_too_many = it holds more than { $most }, the most there may be
storyboards-why_too_long = it is longer than { $most } letters
storyboards-why_too_short = it is empty
storyboards-why_letters = it has letters or signs that may not stand there
storyboards-why_missing = it is missing
storyboards-why_extra = no storyboard has anything of that name
storyboards-why_number = it is no whole number from 1 to { $most }
storyboards-why_format = it was made by a newer version of the product
storyboards-why_part = a slide of this kind has no such part
storyboards-why_alternative = a picture needs words for those who cannot see it, “alternative”
storyboards-why_format_of_own = slides of your own need “format”: 2
storyboards-why_other = it is not what should stand there
storyboards-file_too_large = the file has more than { $most } bytes
storyboards-address_too_large = the address holds more than { $most } bytes
storyboards-not_json = the file is not JSON
storyboards-no_board = the address holds no storyboard
storyboards-no_snapshot = snapshot: this is not the number of an edition of the data
storyboards-exchange = Save, share, open
storyboards-save = Save as a file
storyboards-link = This address opens the same storyboard:
storyboards-too_long = Its notes are too long for the address that presents it. Shorten them, or take the deck. Save it as a file: only there it is kept whole.
storyboards-link_too_long = The storyboard is too long for an address: save it as a file.
storyboards-open = Bring a file: a storyboard (.json), a picture for a slide (.png, .jpg), or your organisation's template for PowerPoint (.pptx)
storyboards-take_file = Open it in place of the present one
storyboards-template_taken = As long as { $name } stands here, “PowerPoint” writes decks in its design. Its own slides do not come along.
storyboards-own_kind = A slide of your own
storyboards-own_add = Add the slide
storyboards-own_picture_how = For a picture, bring its file under “Save, share, open” below.
storyboards-picture_refused = This picture cannot be taken: { $reason }.
storyboards-pictures_full = The pictures of a storyboard have at most { $most } MB together. Take one out first.
storyboards-clear = Begin with an empty one
storyboards-unreadable_address = The storyboard in the address cannot be shown: { $reason }. Ask whoever sent it for the address or the file again.
storyboards-unreadable = This file cannot be opened: { $reason }. The present storyboard stays as it is.
storyboards-add = Add to storyboard
storyboards-added = Added. The storyboard has { $views ->
    [one] { $views } view
   *[other] { $views } views
 }.
storyboards-full = A storyboard holds at most { $most ->
    [one] { $most } view
   *[other] { $most } views
 }. Take one out first.

## Slides

own-kind_title = Title
own-kind_section = Section
own-kind_statement = Statement
own-kind_text = Text with a list
own-kind_picture = Picture
own-kind_closing = Closing
own-part_speaker = Who speaks
own-part_office = Office
own-part_event = Event
own-part_place = Place
own-part_date = Date
own-part_lead = One sentence below
own-part_text = Text
own-part_list = List, one point a line
own-part_alternative = What the picture shows, in words for those who cannot see it (needed)
own-part_caption = Line below the picture
own-part_contact = Contact
own-part_citation = How to cite
own-title = Sentence on top
slides-medium_light = Page, light
slides-medium_dark = Page, dark
slides-medium_projected = Projected slide
slides-medium_deck = Deck
slides-medium_picture = Picture
slides-medium_brief = Brief
slides-sheet_no_browser = Pages and projected slides are not on the sheet: Chromium is not installed, or did not answer. Install it, or set CHROMIUM to where it is.
slides-sheet_no_office = The deck is not on the sheet: LibreOffice Impress is not installed, or did not answer. Install Debian's package libreoffice-impress-nogui.
slides-unknown_figure = no figure is called “{ $figure }” here; it may come from another version.
slides-unknown_filter = the figure “{ $figure }” cannot be made with these filters: { $filters }.
slides-unknown_value = “{ $value }” is none of the values of “{ $filter }”.
slides-left_out = Left out is view { $number }: { $reason }
slides-together = Initiatives in which they take part together
slides-strongest = Shown are the { $shown } strongest of { $all } links; T has them all.
slides-nothing = Nothing is on record here: { $chosen }
slides-scope_of = { $filter }: { $value }
slides-place = { $source }: { $locator }
pictures-too_large = the picture has more than { $most } MB, or cannot be made small enough; save it smaller
pictures-too_many_points = the picture has too many points, more than { $most }; save it smaller
pictures-unreadable = this is no PNG or JPEG picture that can be read
pictures-not_here = The picture is not here any more: it is kept in the file of the storyboard. Open that file on the page Storyboards.
template-too_large = The template has more than { $most } MB, or far more in it than a design needs: take its slides and large pictures out and save it again.
template-no_presentation = This is no PowerPoint presentation (.pptx): save the template in that format.
template-damaged = The template cannot be read: open it, save it under a new name as .pptx, and bring that.
template-macros = The template has macros or controls, which are never taken: save it as .pptx without them.
template-external_links = The template fetches something from outside itself: break its links (File, Info, Edit Links) and save it again.
template-embedded = The template has other documents embedded in its layouts: replace them by pictures and save it again.
template-format = The template's slides are neither 16:9 nor 4:3: set their size in it and save it again.
template-no_title = No layout of the template has a place for a title: put one into its master.
template-no_content = No layout of the template has a title and one place for content: add the layout “Title and Content”.
template-too_small = The place for content in the template's layout is less than { $wide } inches wide or { $high } inches high: choose “Widescreen (16:9)” or “Standard (4:3)” in it under Design, Slide Size, which enlarges everything.
slides-more_on_paper = and { $more } more, not on this paper
check-ready = Nothing to say: everything fits, nothing is older than 12 months, and no source disagrees.
check-slide = Slide { $number }: { $told }
check-nothing = nothing is on record for it.
check-no_title = it has no title.
check-much_text = its text has { $lines ->
    [one] one line
   *[other] { $lines } lines
 } and { $letters ->
    [one] one letter
   *[other] { $letters } letters
 }; so much is read aloud, not from a screen.
check-long_title = its title has { $letters } letters; more than { $most } are read slowly.
check-rows = { $all ->
    [one] { $all } row
   *[other] { $all } rows
 }; at most { $most } can be read from the back of a room, and the slide says how many more there are.
check-columns = { $all ->
    [one] { $all } column
   *[other] { $all } columns
 }; at most { $most } can be read, and the slide says how many more there are.
check-network = a network of { $all ->
    [one] { $all } name
   *[other] { $all } names
 } cannot be read from the back of a room: the slide shows its strongest links only, the deck all of it.
check-old = nothing in it is newer than { $newest }, which is more than 12 months ago.
check-newer = edition { $snapshot } has other numbers.
check-no_address = No public address is set ({ $variable }): decks and handouts say in words where a figure stands.
check-only_here = The address { $address } in { $variable } leads nowhere but on this machine: links in decks and handouts cannot be followed by others.
slides-more_columns = columns not shown here: { $more } (T shows all)
slides-more_rows = and { $more } more (T shows all)
slides-other_numbers = These are the numbers of edition { $snapshot } here: no edition has those that this view was made with.

## Briefs on paper

brief-no_letter = It cannot be printed: no font here has the letter “{ $letter }” ({ $codes }). Whoever runs this dashboard can correct the text that holds it, or add a font.
brief-take = Brief of two pages (PDF)
brief-take_alone = Brief of two pages on { $name } alone (PDF)
brief-kicker = Cooperation Monitor · Brief on labour migration cooperation
brief-dateline = Data of { $date } · Edition { $snapshot }
brief-footer = Edition { $snapshot } of the data, always at:
brief-document_title = { $name }: a brief on labour migration cooperation
brief-lead_newest = The newest signed instrument on record is that of { $listed } with { $counterpart } ({ $date }).
brief-lead_gap = Among the destinations of workers from { $origin } (those in ASEAN, or with an instrument or a labour attaché on record), the largest that lacks one or both is { $destination }: { $persons } people in { $year }, workers or not ({ $protection }).
brief-lead_two = Two statements stand side by side on “{ $subject }”: { $stated } and { $other }.
brief-since = In the brief: what changed since
brief-since_edition = Edition { $snapshot }
brief-since_none = no edition
brief-since_changed = Since edition { $snapshot } of { $date }: { $changes }.
brief-since_number = { $what } { $before }, now { $now }
brief-since_same = Since edition { $snapshot } of { $date } none of the numbers below has changed.
brief-since_nothing = In edition { $snapshot } of { $date } nothing on this was on record.
brief-in_country = { $place } ({ $country })
brief-region = The ASEAN region
brief-corridor = { $origin } to { $destination }
brief-chart_criteria = The instruments, against published criteria
brief-act_title = To act on
brief-act_note = Largest first, of each kind in turn. Every number is one of the record.
brief-head_act = What
brief-head_act_why = Why
brief-act_corridor = Corridor
brief-act_disagreement = Disagreement
brief-act_promise = Promise
brief-act_corridor_said = { $origin } to { $destination }: { $persons } migrants in { $year }, { $lacking }.
brief-act_lacking_both = neither an instrument nor a labour attaché on record
brief-act_lacking_post = an instrument, no labour attaché on record
brief-act_lacking_agreement = a labour attaché, no instrument on record
brief-act_disagreement_said = { $place }, { $subject }: { $stated } in one source, { $other } in another.
brief-act_promise_said = { $whose }, “{ $topic }”: of { $all } promises on record, { $without } without evidence, the oldest of { $since }.
brief-map_alt = Map for { $name }: { $corridors ->
    [0] no line joins
    [one] { $corridors } line joins
   *[other] { $corridors } lines join
 } it to the countries and territories it has instruments with, { $points ->
    [0] no point shows a post of labour attachés or a resource centre
    [one] { $points } point shows a post of labour attachés or a resource centre
   *[other] { $points } points show posts of labour attachés and resource centres
 }
brief-marks_and_more = { $marks } and { $count } more
brief-more = and { $count } more on the page named below
brief-more_places = { $places }; more places: { $count }
brief-undated = no date printed
brief-not_stated = not stated
brief-parties = { $listed } – { $counterpart }
brief-of_country = { $country }: { $what }
brief-cycle = { $number }: { $label }
brief-step = { $step }: { $value } { $unit }
brief-status_count = { $status } { $count }
brief-nothing_found = –
brief-none_recorded = none recorded
brief-chart_counterparts = Instruments by counterpart, signed and in process
brief-more_counterparts = and { $count ->
    [one] { $count } more counterpart
   *[other] { $count } more counterparts
 } on the page named below
brief-chart_posts = Attaché posts: stated total and places counted
brief-chart_record = What else is on record
brief-chart_posts_note = Stated is the number in Table 1 of the ILO’s background paper; counted adds the numbers printed beside the places, with one for a place that stands alone.
brief-agreements_title = Agreements
brief-agreements_note = One instrument for each date printed; a renewal is not counted again. Signed says nothing about being in force. Newest first.
brief-attaches_title = Labour attachés
brief-attaches_note = Every stated number with its own unit and date. Posts, offices and places are never compared.
brief-complaints_title = Complaints
brief-complaints_note = Published figures, each with its own period, unit and reporter. Nothing is added up; a period without a figure is not zero.
brief-none_counts_complaints = Of { $name }, published figures count centres, aid or clients; none of them counts complaints.
brief-centres_title = Centres
brief-centres_note = As named in the sources; not a list of centres in operation today.
brief-agencies_title = Recruitment agencies
brief-agencies_note = Each ranking stands on its own scale; letters and stars are never joined.
brief-commitments_title = Commitments answered
brief-commitments_note = Status is this product's own scale and never given without evidence: planned, begun, in place. What is older than the promise says nothing of what came of it. No judgement on a country.
brief-commitments_summary = { $links ->
    [0] No evidence answers any point.
    [one] { $links } piece of evidence answers { $points ->
            [one] { $points } point
           *[other] { $points } points
         }: { $statuses }.
   *[other] { $links } pieces of evidence answer { $points ->
            [one] { $points } point
           *[other] { $points } points
         }: { $statuses }.
 }
brief-topics_note = Points promised or recommended, those that some evidence here answers, and how far the furthest of it goes. No evidence is no information, not no action.
brief-discrepancies_title = Disagreements
brief-discrepancies_note = Both statements stand side by side, with the place of each.
brief-gaps_title = Not available
brief-gaps_note = Looked for and not found. Not available is never zero.
brief-initiatives_title = Cooperation
brief-initiatives_note = Initiatives that the documents name; level and type follow the main document or are inferred from it.
brief-promises_title = Promised, by topic
brief-level = { $level }, { $type }
brief-head_initiative = Initiative
brief-head_level = Level and type
brief-nothing_note = Not in the sources read so far; that does not mean that there is none.
brief-members_title = The members
brief-members_note = Lists of different kinds and dates, never added. Not listed is not zero: Tables 1 and 2 list countries of origin. Since 2010: under the member that lists it. An agreement stands once, under the member that lists it; pages that count it for both parties give higher numbers.
brief-attention_note = Disagreements and gaps by topic, and the newest date that any source speaks of.
brief-sources_title = Sources
brief-cited_tables = Tables 1 and 2
brief-cited_since_2010 = Signed since 2010
brief-cited_centres = Centres
brief-cited_complaints = Complaint figures
brief-cited_commitments = Points and evidence
brief-distribution_title = { $association }, cycle labelled { $label }: grades in { $unit }
brief-distribution_note = Grade on the cycle's own scale, as published. Not published is not zero.
brief-head_counterpart = With
brief-head_parties = Listed by – with
brief-head_signed = Dated
brief-head_stated = Stated
brief-head_counted = Posts counted
brief-head_as_of = As of, as printed
brief-head_measure = Measure
brief-head_period = Period
brief-head_figure = Figure
brief-head_reporter = Reporter
brief-head_centre = Centre
brief-head_host = Host
brief-head_code = Code or scheme
brief-head_scale = Scale
brief-head_taking_part = Taking part
brief-head_cycle = Cycle
brief-head_published = Published
brief-head_promise = Promised or recommended
brief-head_evidence = Evidence
brief-head_subject = About
brief-head_one = One statement
brief-head_other = The other
brief-head_shown_as = Shown as
brief-head_member = Member
brief-head_table_2 = Signed, ILO list of 2010
brief-head_since_2010 = Signed since 2010
brief-head_posts_stated = Posts stated
brief-head_centres = Centres named
brief-head_complaints = Complaint figures
brief-head_discrepancies = Disagreements
brief-head_gaps = Not available
brief-head_points = Points
brief-head_answered = With evidence

## Presenting in the browser

present-title = Present
present-unreadable = This storyboard cannot be shown: { $reason }. Go back to Storyboards and open it again.
present-unknown = no storyboard is called “{ $name }”
present-not_fitting = one of its views asks for what no figure has
present-empty = it has no view yet
present-untitled = Storyboard
present-all = All
present-and_for = And for …?
present-blank = The screen of the audience is blank. B shows the slide again.
present-compare = Newer numbers in edition { $snapshot } (L)
present-elapsed = Time since the beginning
present-end = The last slide
present-live = Newest: edition { $snapshot }
present-next_one = Next
present-no_answer = The dashboard does not answer, or has no such figure. The slide stays as it is.
present-no_filter = This slide has no filter to change.
present-before = Slide before
present-after = Next slide
present-no_note = No note for this slide.
present-progress = How far the slides have gone
present-reset = Back to the slide as planned
present-leave = Leave the slides?
present-leave_now = Leave
present-keeping = Answers to “and for …?” are being fetched: leave the network on for now.
present-kept = All slides and answers are kept here: from now on no network is needed.
present-kept_while_open = All slides and answers are here as long as this page stays open: from now on no network is needed.
present-leave_lost = The dashboard does not answer now. The slides go on here; left, they cannot be reached from another page until it answers again.
present-stay = Stay
present-overview = All slides
present-picture_of = Slide { $at }: { $title }
present-to_number = Enter goes to slide { $number }
present-slide_of = { $at } of { $of }
present-start = Start in full screen
present-time = Time of day
present-key_move = → ← Space, click, swipe
present-does_move = next slide, slide before
present-key_ends = Home, End
present-does_ends = first page, last slide
present-key_number = 1 … 9, Enter
present-does_number = the slide of that number
present-key_overview = O
present-does_overview = all slides at once; click one
present-key_filter = C
present-does_filter = another country or filter, on this slide
present-key_live = L
present-does_live = newer numbers, where there are any, and back
present-key_table = T
present-does_table = the table behind the chart
present-key_blank = B
present-does_blank = a blank screen, and back
present-key_screen = F
present-does_screen = full screen, and back
present-key_speaker = S
present-does_speaker = a second window with notes and time, for the speaker
present-key_leave = Esc
present-does_leave = leave, after asking
present-key_remote = R
present-does_remote = a code by which a telephone turns the slides

## A telephone that turns slides

remote-title = Telephone as remote
remote-how = Open this address on a telephone: its buttons turn the slides here. Whoever has the code can do that, so show it to nobody else.
remote-buttons = These buttons turn the slides of the presentation { $code }.
remote-next = Next
remote-back = Back
remote-overview = All slides
remote-blank = Blank screen, and back
remote-no_code = No presentation has this code now. Codes end when the slides are left. Press R where the slides are shown, and open the new address.
remote-away = The presentation does not answer: it may have lost the network. Its own keyboard goes on working.
remote-lost = The dashboard does not answer. Try again; the keyboard of the presentation goes on working.
remote-too_often = Too often. Wait a moment; after many wrong codes, a quarter of an hour.
remote-too_many = Too many presentations have a code now. The keyboard works.
remote-unknown_act = There is no such button.
remote-this_machine_only = This address is known on this machine only: a telephone reaches it where COOPERATION_ADDRESS is set, or where the slides were opened under this machine's name in the network.

## Headings of columns, by the column's name

columns-counterpart_country = Country of the counterpart
columns-layer = Layer
columns-association = Association
columns-revision = Revision
columns-standing = Standing of the method
columns-assessed = Assessed
columns-ranked = Ranked
columns-not_eligible = Not eligible
columns-licensed = Licensed
columns-planned = Planned
columns-method = Method
columns-method_id = Code of the method
columns-method_version = Version of the method
columns-method_title = Method
columns-percent = Result in percent
columns-replies = Replies of the agency
columns-changed = What changed
columns-before = Before
columns-grade_before = Grade before
columns-moved = Moved
columns-cycle_before = Cycle before
columns-label_before = Its label
columns-after = After
columns-who = Who
columns-changed_at = When
columns-file = From file
columns-place_on_scale = Place on the scale
columns-computed_grade = Grade by points
columns-decided_reason = Why the panel decided otherwise
columns-assessed_on = Assessed on
columns-assessors = Assessed by
columns-reviewer = Reviewed by
columns-panel = Panel
columns-decision = Decision of the panel
columns-text = In full
columns-said_on = Said on
columns-entered_by = Entered by
columns-published_at = Published at
columns-restores = Restores revision
columns-indicator = Indicator
columns-indicators = Indicators
columns-most = Most points
columns-cost = Cost in percentage points
columns-share = Share in percent
columns-weight = Weight
columns-added = Entries added
columns-table = Table
columns-removed = Entries removed
columns-family = Topic
columns-discrepancies = Disagreements
columns-gaps = Not available
columns-newest = Newest date
columns-listed = Listed by
columns-counterpart = Counterpart
columns-listed_code = Code
columns-counterpart_code = Counterpart code
columns-listed_lon = Longitude
columns-listed_lat = Latitude
columns-counterpart_lon = Counterpart longitude
columns-counterpart_lat = Counterpart latitude
columns-signed = Signed
columns-in_process = In process
columns-first_year = First year
columns-last_year = Last year
columns-printed_as = As printed
columns-source_id = Source
columns-locator = Place in the source
columns-agreement_id = Identifier
columns-instrument = Instrument
columns-year_signed = Year signed
columns-signed_on = Signed on
columns-sector = Sector
columns-status = Status
columns-status_detail = State, as described
columns-title = Title
columns-workers_move = Workers move
columns-workers_move_basis = Basis of direction
columns-series = Listed in
columns-events = Events
columns-criterion = Point
columns-standard = List of criteria
columns-asks = What it asks for
columns-answered_by = Provisions that answer it
columns-says = What is on record
columns-lacking = Said to be missing
columns-not_over = Signed, not known to be over
columns-who_pays = Says who pays
columns-provisions = Provisions
columns-trust = Trust
columns-year = Year
columns-what = What
columns-detail = Detail
columns-agreements = Bilateral agreements
columns-memoranda = Memoranda
columns-renewals = Renewals and updates
columns-agreement = Agreement
columns-topic = Topic
columns-provision = Provision
columns-holds = Contained
columns-amount = Amount
columns-unit = Unit
columns-article = Article
columns-happened = When
columns-event = Event
columns-note = Note
columns-origin_code = Origin code
columns-origin = Country of origin
columns-treaty = Treaty
columns-names = Other names
columns-happened_on = Date
columns-migrants = Migrants in other Member States
columns-uncovered = Of them where neither was found
columns-posted_to = Countries with its attachés
columns-treaties = Binding treaties
columns-state = Where it stands
columns-last_event = Last known
columns-last_event_year = Heard of in
columns-full_name = Full name
columns-action = Act
columns-acted_on = Date of the act
columns-disputed = Pages disagree
columns-tier = Tier
columns-year_inferred = Year worked out
columns-newest_evidence = Newest evidence
columns-cautions = Cautions
columns-destination_code = Destination code
columns-destination = Country of destination
columns-persons = Migrants
columns-persons_year = Year of the estimate
columns-protection = What is on record
columns-newest_agreement = Newest agreement
columns-newest_kind = Newest instrument
columns-newest_year = Newest signed in
columns-newest_event = What last happened
columns-newest_event_year = When
columns-post_places = Places with an attaché
columns-centres_at_destination = Centres at destination
columns-centres_at_origin = Centres at origin
columns-doubted = In doubt
columns-from_member = From a Member State
columns-within_asean = Within ASEAN
columns-counts = What it counts
columns-matters = What it changes
columns-evidence_date = Date of evidence
columns-same_as = Counted under
columns-doubt = Doubt
columns-marks = Marks
columns-score = Score
columns-read_on = Read on
columns-place = Place
columns-place_code = Place code
columns-city = City
columns-city_code = Code of the city
columns-posts = Posts
columns-posts_basis = Basis
columns-reason = Reason
columns-region_printed = Region as printed
columns-as_of = As of
columns-lon = Longitude
columns-lat = Latitude
columns-origin_lon = Origin longitude
columns-origin_lat = Origin latitude
columns-cities = Cities
columns-stated = Stated
columns-counted = Counted
columns-difference = Difference
columns-places = Places
columns-as_of_printed = As of, as printed
columns-stated_as = Stated, as printed
columns-scope = Scope
columns-service = Service
columns-member = Member State
columns-partner = Partner
columns-instruments = Signed instruments
columns-has_post = Post
columns-coverage = Coverage
columns-measure = Measure
columns-figure_id = Identifier
columns-country = Country
columns-reporter = Reporter
columns-stage = Stage
columns-category = Category
columns-split = Split by
columns-sex = Sex
columns-period_start = Period from
columns-period_end = Period to
columns-qualifier = Precision
columns-value = Value
columns-reported_on = Reported on
columns-name = Name
columns-kind = Kind
columns-host = Host
columns-host_kind = Kind of host
columns-centres = Centres
columns-opened = Opened
columns-mechanism_id = Identifier
columns-mechanism = Mechanism
columns-operator = Run by
columns-basis = Basis
columns-purpose = Purpose
columns-sequence = Sequence
columns-number = Number
columns-step = Step
columns-ranking = Ranking
columns-grade_said = Grade
columns-named = Named
columns-period = Period
columns-start = Begins
columns-end = Ends
columns-months = Months
columns-per_month = A month
columns-also = Also published
columns-owner = Owner
columns-code = Code
columns-code_id = Code of conduct
columns-cycle = Cycle
columns-as_published = As published
columns-label = Label
columns-cycle_id = Identifier
columns-window_printed = Window
columns-extent = How much of the list of the time
columns-public_cycle = Cycle of public sources
columns-published_on = Published on
columns-published_basis = Basis of date
columns-scale_id = Scale
columns-grade = Grade
columns-position = Order
columns-meaning = Meaning
columns-agency = Agency
columns-agency_id = Code of the agency
columns-name_vi = Vietnamese name
columns-name_vi_note = On the Vietnamese name
columns-cycle_basis = Basis of cycle
columns-scale = Scale
columns-criteria = Criteria
columns-scorer = Who scores
columns-publication = Publication
columns-consequences = Appeals and consequences
columns-not_found = Looked for, not found
columns-subject = Subject
columns-body = Body
columns-body_kind = Kind of body
columns-other_body = Other body
columns-forum_name = Full name of the forum
columns-forum_kind = Kind of forum
columns-taking_part = Who else takes part
columns-contribution = Contribution
columns-asked_for = Asked for
columns-phase = Phase
columns-agencies_as_printed = Agencies, as printed
columns-point = Point
columns-voice = Who says it
columns-theme = Theme
columns-discrepancy_id = Identifier
columns-stated_source_id = Source
columns-stated_locator = Place
columns-other = Other statement or count
columns-other_source_id = Source of the other
columns-other_locator = Place of the other
columns-recounted = Recomputed
columns-explanation = Why they differ
columns-shown_as = What is shown
columns-publisher = Publisher
columns-published = Published
columns-documents = Documents and pages
columns-url = Address
columns-figures = Numbers and statements
columns-check = Check
columns-type = Type
columns-snapshot = Edition
columns-made_at = Made at
columns-author = Author
columns-message = Message
columns-field = Field
columns-initiative_id = Identifier
columns-level = Level
columns-level_basis = Basis of level
columns-cooperation_type = Type
columns-type_basis = Basis of type
columns-route = Route
columns-route_basis = Basis of route
columns-started = From
columns-ended = To
columns-parties = Parties
columns-party_kinds = Kinds of party
columns-guidelines = ILO guidelines
columns-themes = Themes
columns-outcome = Outcome
columns-one = One body
columns-one_kind = Its kind
columns-other_kind = Kind of the other
columns-together = Initiatives together
columns-in_small_circles = Of these, with up to twelve bodies
columns-initiatives = Initiatives
columns-announced = Announced only
columns-forum_id = Identifier
columns-forum = Forum
columns-short_name = Short name
columns-established = Established
columns-binding = How binding
columns-members = Members named
columns-meetings = Meetings named
columns-role = Role
columns-since = Since
columns-since_2010 = Counted as signed since 2010
columns-is_asean_member = Member of ASEAN
columns-held_on = Held on
columns-commitment_id = Identifier
columns-instrument_id = Identifier
columns-promise = Promise or recommendation
columns-addressee = Addressed to
columns-evidence = Evidence
columns-countries = Countries
columns-furthest = Furthest status
columns-evidence_table = Table of the evidence
columns-evidence_id = Identifier of the evidence
columns-scheme = Scheme
columns-tag = Guideline or theme
columns-initiative = Initiative
columns-adopted_on = Adopted on
columns-points = Points
columns-month = Month
columns-centre = Centre
columns-completeness = Completeness
columns-corrected = Corrected
columns-due_on = Due on
columns-handed_in = Handed in
columns-hidden = Small counts not shown
columns-organisation = Organisation
columns-table_name = About
columns-first_month = First month due
columns-in_time = In time
columns-late = Late
columns-missing = Missing
columns-without_number = Cells without a number
columns-official_or_practice = Official or practice

## Roles in an association

roles-assessor = assessor
roles-reviewer = reviewer
roles-publisher = publisher
roles-administrator = administrator
roles-reporter = reporter
roles-steward = steward

## What the rules of keeping a ranking refuse or say

conduct-nobody = A visitor
conduct-not_permitted = { $who } cannot do this for { $association }: it needs the role { $roles }. Ask an administrator of the association.
conduct-not_readable = The records of the associations cannot be opened: { $reason }. Ask whoever runs this machine.
conduct-not_kept = This could not be saved, and nothing was changed: { $reason }. What you typed is still here; free some space or make the folder writable, then save again.
conduct-no_cycle = There is no cycle { $cycle } in the records. Look at the list of cycles for its key.
conduct-no_method = Version { $version } of the method { $method } is not in the records. Import it first.
conduct-not_in_cycle = The agency { $agency } is not in the cycle { $cycle }. Put it into the cycle first.
conduct-not_an_address = “{ $typed }” is not an e-mail address. Members are known by their e-mail address.
conduct-bad_key = “{ $typed }” cannot be a key: use small letters, digits and hyphens, 2 to 40 of them.
conduct-association_exists = The association { $association } is in the records already.
conduct-no_association = There is no association { $association } in the records. Add it first.
conduct-has_role = { $who } has the role { $role } already.
conduct-has_not_role = { $who } does not have the role { $role }.
conduct-last_administrator = This is the last administrator. Give somebody else the role first.
conduct-nobody_known = Nobody with the address { $who } is known here.
conduct-operator_only = Only whoever runs this machine can do this, with a command.
conduct-method_exists = Version { $version } of the method { $method } is in the records already and is never changed. Give the new one the next version number.
conduct-no_code = There is no code of conduct “{ $code }” here. “How it is built” (/built) lists the keys, in the table conduct_code.
conduct-no_country = “{ $country }” is not a country of the warehouse. Give its ISO code, such as VNM.
conduct-not_a_date = “{ $typed }” is not a date. Write a year, a month or a day, such as 2026, 2026-11, 2026-11-21 or 21/11/2026.
conduct-window_backwards = The assessment cannot end on { $end }, before it begins on { $begin }.
conduct-not_its_code = The code “{ $code }” is of { $owner } in { $code_place }, and the association is in { $place }. Give a code of its own country.
conduct-no_name = The association needs a name.
conduct-not_the_key = The key of this cycle is { $cycle }: it is made from the association and the number. Nothing was changed.
conduct-not_its_key = No public source of the association's country names “{ $name }” under that key, or it is taken. Enter the agency without one: it gets a key of its own.
conduct-cycle_exists = There is a cycle { $cycle } already. Choose another number.
conduct-begins_planned = A new cycle begins as planned.
conduct-method_in_use = The method { $method } cannot be removed: the cycle { $cycle } is planned on it. Remove that cycle first, or bring in another version.
conduct-cycle_in_use = The cycle { $cycle } cannot be removed: something was entered of { $count ->
    [one] one agency
   *[other] { $count } agencies
 } ({ $agencies }). Take them out of the cycle first.
conduct-published_stays = The cycle { $cycle } is published, and what is published stays. Correct it instead.
conduct-agency_in_use = { $agency } cannot be removed: it is, or was, in a cycle, or other records were merged into it. Merge it into another record instead.
conduct-code_in_use = The code of { $association } cannot be changed any more: it has methods. Remove them first.
conduct-entry_closed = The cycle { $cycle } takes no entries for this agency now. It must be open, or the assessment must have been given back.
conduct-no_agency = The agency { $agency } is not in the register, or was merged into another. Enter it first, or use the one that goes on.
conduct-not_submitted = The review can begin once there are assessments and every one is submitted. Not submitted: { $count } ({ $agencies }).
conduct-wrong_state = The cycle { $cycle } is { $state }; for this it must be { $wanted }.
conduct-unknown_grade = { $grade } is not a grade of this scale. The grades are: { $scale }.
conduct-grade_is_computed = With this method the grade is computed from points and cannot be entered. The panel may decide another grade in the review.
conduct-unknown_indicator = The method has no indicator { $indicator }.
conduct-too_many_points = Indicator { $indicator } can give no more than { $most }, and the points given are { $points }.
conduct-evidence_not_accepted = Indicator { $indicator } does not accept this kind of evidence: { $evidence }.
conduct-the_grade = the grade
conduct-why_not_applicable = { $indicator }: the reason why it does not apply, as its note
conduct-nothing_applies = an indicator that applies: where none does, say why the agency is not eligible
conduct-too_much_set_aside = points: { $share } % of them are said not to apply, and the method allows { $most } %
conduct-no_grade_to_approve = { $agency } has no grade: no indicator applies to it. Send it back, so that the assessors say why it is not eligible, or give it the panel's grade.
conduct-changed_meanwhile = Somebody else saved { $agency } while you were at work. Nothing of yours is lost: compare and decide.
conduct-incomplete = { $agency } cannot be submitted yet: { $count ->
    [one] { $count } is missing
   *[other] { $count } are missing
 } ({ $lacks }).
conduct-does_not_apply = does not apply
conduct-say_why = Say why, or what: this cannot be left empty.
conduct-say_independent = Approve only what you have no interest in: say that you are independent of this agency, or declare the conflict.
conduct-not_waiting = { $agency } is { $state }; only what was submitted can be approved.
conduct-not_under_review = The cycle { $cycle } is not under review.
conduct-nothing_to_reopen = { $agency } cannot be opened for correction: only what is approved and published can.
conduct-own_entries = You entered a part of { $agency }, so somebody else must review it.
conduct-conflict = You declared a conflict of interest about { $agency }, so somebody else must review it.
conduct-not_published_back = { $agency } is published; a publisher or an administrator opens it for correction.
conduct-nothing_changed = Nothing differs from the revision in force of { $cycle }: there is nothing to publish.
conduct-nothing_to_undo = There is no earlier revision of { $cycle } to go back to. Correct the published one instead.
conduct-nothing_waits = No publication of { $cycle } waits for its time.
conduct-waits_already = A publication of { $cycle } waits for its time. Withdraw it first.
conduct-not_approved = Not everything is approved yet: { $count } to go ({ $agencies }).
conduct-no_decision = The panel's decision on this revision of { $cycle } is not recorded yet.
conduct-published_already = Revision { $revision } of { $cycle } was published by { $who } on { $when } UTC. Another revision is a correction: look at what is published, then say why it is corrected.
conduct-cannot_be_read = what waited cannot be read as a publication: { $reason }
conduct-refused_at_its_time = { $publication } was not published at its time: { $reason } Withdraw it, put right what is wrong, and publish again.
conduct-check_failed = The rules of the data refused this, and nothing was published: { $findings }
conduct-agency_exists = “{ $name }” is in the register already, as { $agency }.
conduct-likely_double = “{ $name }” is like { $alike }. If it is one of them, confirm the spelling instead, or choose the agency that public sources name; if not, say that it is another agency.
conduct-new_twice = “{ $name }” and “{ $other }” both come in as new and look like one agency. Let both rows have the same spelling, or enter them into the register one by one first.
conduct-not_acceptable = The workbook cannot be taken over yet: { $problems ->
    [0] no problem
    [one] { $problems } problem
   *[other] { $problems } problems
 }, { $names ->
    [0] no name
    [one] { $names } name
   *[other] { $names } names
 } to decide, and { $older ->
    [0] no value that others changed
    [one] { $older } value that others changed
   *[other] { $older } values that others changed
 } since it was taken away.
conduct-twice = “{ $name }” and another row are both said to be { $agency }. Decide which one it is.
conduct-same_record = These are the same record.
conduct-both_in_cycle = Both records are in the same cycle, so they cannot be one agency there. An administrator takes one out of the cycle first, under My association.
conduct-merge_message = Records merged: { $agency } goes on as { $into }
conduct-bad_name = A name has 1 to { $most ->
    [one] { $most } character
   *[other] { $most } characters
 }.
conduct-no_spelling = “{ $name }” was not confirmed to mean any agency.
conduct-bad_licence = The number of a licence has a digit in it, and at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
 }.
conduct-licence_taken = { $licence } is the licence number of { $agency } in the register. If both are one agency, merge the records or confirm the spelling.
conduct-bad_reply = A reply has 1 to { $most ->
    [one] { $most } character
   *[other] { $most } characters
 }.
conduct-nothing_to_reply_to = The cycle { $cycle } is not published yet, so there is nothing to reply to.
conduct-due_needs_a_day = “{ $typed }” is no day. Write the last day on which the links hold, such as 31/12/2026.
conduct-due_is_past = { $due } has passed: links hold until a day that comes.
conduct-no_link = { $agency } has no link in this cycle.
conduct-link_unknown = No such link is known: it was not copied whole, was withdrawn, or a newer one took its place. Ask your association for a new one.
conduct-link_over = The time of this link is over. What you typed is kept: ask your association for a new link.
conduct-too_many_links = Too many links that are not known were tried from your network. Wait a quarter of an hour and open yours again.
conduct-claims_unread = { $count ->
    [one] The points of indicator { $indicators } cannot be read. Correct them first. Nothing was handed in.
    *[other] The points of { $count } indicators cannot be read: { $indicators }. Correct them first. Nothing was handed in.
  }
conduct-claims_nothing = Nothing is answered yet, so there is nothing to hand in.
conduct-claims_closed = Entries of { $cycle } are closed, and nothing was changed.
conduct-handed_in_already = This was handed in. Ask your association to send it back if something in it is wrong.
conduct-claim_too_long = What is written on indicator { $indicator } is too long: at most { $most } letters. It was not kept.
conduct-not_handed_in = { $agency } has handed nothing in that could be sent back.
conduct-ask_something = Write a question for at least one indicator of the method.
conduct-too_many_requests = Your agency has sent { $most } requests on this result already. Write to your association.
conduct-nothing_to_settle = There is no such request, or it is settled already.
conduct-corrections_stay_inside = A request for a correction is not published: open the assessment for correction, and answer the agency.
conduct-listed_in_future = { $day } is still to come: a list of the past has the day on which it was published.
conduct-listed_when = A list of the past needs the day on which it was published.
conduct-not_that_cycle = Public sources do not know { $cycle } as the cycle of number { $number }. Leave the cycle empty, or correct the number.
conduct-history_stays = Whether a cycle is history is said when it is planned. Remove this one, and plan another.
conduct-no_appeal = There is no appeal of { $agency } that could have an outcome.
conduct-reply_message = Right of reply: { $kind } of { $agency }, cycle { $cycle }

## Workbooks: sheets, headings, problems and notices

workbooks-not_a_workbook = This is not an Excel workbook (.xlsx). Save the table as “Excel workbook (.xlsx)” and upload that file.
workbooks-empty_file = The file is empty. Save the workbook again and upload it once more.
workbooks-old_excel = This is a workbook in the old Excel format (.xls). Open it, save it as “Excel workbook (.xlsx)” and upload that file.
workbooks-binary_excel = This is a binary workbook (.xlsb). Open it in Excel, save it as “Excel workbook (.xlsx)” and upload that file.
workbooks-opendocument = This is an OpenDocument spreadsheet (.ods). Open it in LibreOffice, save it as “Excel 2007-365 (.xlsx)” and upload that file.
workbooks-apple_numbers = This is an Apple Numbers document. Export it to Excel (.xlsx) and upload that file.
workbooks-delimited = This is a text file such as CSV, not a workbook. Open it in Excel or LibreOffice, save it as “Excel workbook (.xlsx)” and upload that file.
workbooks-web_page = This is a web page or an XML file, not a workbook, whatever its name says. Open it in Excel, save it as “Excel workbook (.xlsx)” and upload that file.
workbooks-pdf = This is a PDF. Upload the Excel workbook (.xlsx) that it was made from.
workbooks-other_office = This is a document of another kind, not a workbook. Put the table into an Excel workbook (.xlsx) and upload that.
workbooks-macros = The workbook contains macros or controls, which are never accepted. Save it as “Excel workbook (.xlsx)” without macros and upload that file.
workbooks-encrypted = The workbook is protected by a password, so it cannot be read. Remove the password (File, Info, Protect Workbook) and upload it again.
workbooks-too_big = The file is larger than { $most } MB. Remove pictures and sheets that are not needed, and upload it again.
workbooks-unpacks_too_big = The workbook unpacks to far more than its size, or to more than { $most } MB. It was not opened. Copy the table into a new workbook and upload that.
workbooks-too_many_parts = The workbook consists of more than { $most ->
    [one] { $most } part
   *[other] { $most } parts
 }. Copy the table into a new workbook and upload that.
workbooks-too_many_sheets = The workbook has more than { $most ->
    [one] { $most } sheet
   *[other] { $most } sheets
 }. Upload one with the sheets that belong to the cycle only.
workbooks-too_many_cells = The workbook has cells beyond row { $rows } or column { $columns }, or more than { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
 }. Copy the table into a new workbook and upload that.
workbooks-merged_too_far = Merged cells, links or comments in the workbook cover more than { $most ->
    [one] { $most } cell
   *[other] { $most } cells
 }. Copy the table into a new workbook and upload that.
workbooks-external_links = The workbook takes values from other files or from a data connection. Break the links (Data, Edit Links) and upload it again.
workbooks-forbidden_xml = The workbook contains declarations that no spreadsheet program writes. It was not opened.
workbooks-bad_names = The workbook contains parts with names that no spreadsheet program gives. It was not opened.
workbooks-damaged = The workbook is damaged and cannot be read. Open it in Excel or LibreOffice, save it under a new name and upload that file.
workbooks-exceeded_evidence = The file takes more time or memory to look through than there is for it. It was not taken. Scan or photograph the page anew, at a lower resolution, and bring that.
workbooks-exceeded_marking = Marking the problems in the workbook itself takes more time or memory than there is for it. The list of problems says where they are.
workbooks-exceeded_reading = The workbook takes more time or memory to read than any that holds only a table. It was put aside and nothing was changed. Copy the table into a new workbook, or split it into several, and upload that.
workbooks-more_problems = { $count ->
    [one] There is { $count } more problem like these, which is
   *[other] There are { $count } more problems, which are
 } not listed; correct these first and upload the workbook again.
workbooks-cannot_mark = The workbook can be read, but not written back with its problems marked. The list of problems says where they are.
workbooks-problem_at = { $sheet }, row { $row }, column “{ $column }” ({ $cell }): { $reason }
workbooks-problem_in_sheet = { $sheet }: { $reason }
workbooks-problem_in_book = { $reason }
workbooks-fault = the cell holds the error { $value }; correct the formula or write the value
workbooks-unstored_formula = the formula has no stored value; open the workbook in Excel or LibreOffice, let it calculate and save it
workbooks-truth_not_expected = the cell holds TRUE or FALSE, where something else belongs
workbooks-too_long = the text has { $length ->
    [one] { $length } character
   *[other] { $length } characters
 }, and { $most ->
    [one] { $most } is
   *[other] { $most } are
 } the most
workbooks-date_for_number = the cell holds a date, where a number belongs
workbooks-percent_for_number = a percentage is not accepted here; write the number itself
workbooks-not_a_number = “{ $value }” is not a number
workbooks-ambiguous_number = “{ $value }” can be read as thousands or as a fraction; write it as a number without separators between thousands
workbooks-not_a_date = “{ $value }” is not a date; write it as 2019-04-24 or 24/04/2019
workbooks-not_yes_or_no = “{ $value }” is neither yes nor no
workbooks-no_agencies = no sheet has a row of headings with “{ $heading }” within its { $rows ->
    [one] first row
   *[other] first { $rows } rows
 }; nothing could be read
workbooks-several_sheets = more than one sheet could be meant ({ $sheets }); name the one to be read “{ $name }”
workbooks-two_columns = two columns are headed alike ({ $cells }), and nothing tells which one counts; remove or rename one
workbooks-wrong_cycle = the workbook belongs to the cycle “{ $found }”, not to “{ $wanted }”; nothing in it was read
workbooks-wrong_method = the workbook was made for the method “{ $found }”, and the cycle uses “{ $wanted }”; download it anew
workbooks-no_agency = the row names no agency
workbooks-unknown_agency_id = “{ $value }” is not the ID of an agency here; leave the ID empty for an agency that is new
workbooks-other_agency = the ID is that of { $agency }, and the name is that of { $other }; one of the two is wrong
workbooks-duplicate_agency = the agency stands here a second time; it already stands in row { $row } of { $sheet }
workbooks-agency_not_listed = “{ $value }” is neither on the sheet of the agencies nor known; add it there first
workbooks-unknown_grade = “{ $value }” is not a grade of the scale ({ $grades }); an agency that is not ranked has no grade, and a reason under “{ $heading }”
workbooks-unknown_indicator = “{ $value }” is not an indicator of the method
workbooks-no_indicator = the row names no indicator
workbooks-number_of_several = “{ $value }” can be more than one indicator ({ $several }); write its ID as text
workbooks-duplicate_score = the indicator { $indicator } of this agency was already given in row { $row } of { $sheet }
workbooks-points_out_of_range = { $value } is not between 0 and the maximum of { $most }
workbooks-points_and_not_applicable = points are given although the indicator is marked as not applicable; remove one of the two
workbooks-unknown_evidence = “{ $value }” is not a kind of evidence; the kinds are: { $kinds }
workbooks-evidence_not_accepted = the indicator does not accept “{ $value }” as evidence; it accepts: { $kinds }
workbooks-notice_no_cycle = The workbook does not say for which cycle it was made; it is read as one for { $cycle }.
workbooks-notice_extra_columns = { $sheet }: { $count ->
    [one] { $count } column that is not known was left aside
   *[other] { $count } columns that are not known were left aside
 }: { $headings }.
workbooks-notice_total = { $sheet }, row { $row }: “{ $name }” is read as a total and left aside.
workbooks-notice_hidden_rows = { $sheet }: { $count ->
    [one] { $count } row that is hidden in the workbook was read like all others
   *[other] { $count } rows that are hidden in the workbook were read like all others
 }. Unhide and look at what stands there.
workbooks-notice_hidden_sheet = The sheet “{ $sheet }” is hidden in the workbook and was read all the same.
workbooks-merged_values = the cells of rows { $first } to { $last } are merged, and one value cannot be that of each; unmerge them and write it where it belongs
workbooks-notice_sheet = The sheet “{ $sheet }” was left aside.
workbooks-notice_grades_computed = The grades on { $sheet } were left aside: this method computes them from points.
workbooks-notice_no_scores = The sheet “{ $sheet }” was left aside: this method has no indicators.
workbooks-notice_formulas = { $sheet }: { $count ->
    [one] { $count } cell holds a formula; its stored value was read
   *[other] { $count } cells hold formulas; their stored values were read
 }.
workbooks-notice_grade_read = { $sheet }: “{ $printed }” was read as the grade “{ $grade }” in { $count ->
    [one] { $count } cell
   *[other] { $count } cells
 }.
workbooks-notice_other_name = { $sheet }, row { $row }: “{ $printed }” is not a spelling known of { $agency }; the ID counts.
workbooks-sheet_read_me = Read me
workbooks-sheet_agencies = Agencies
workbooks-sheet_scores = Scores
workbooks-sheet_indicators = Indicators
workbooks-sheet_lists = Lists
workbooks-sheet_problems = Problems
workbooks-sheet_answers = Answers
workbooks-answers_title = { $agency } answers for itself: { $cycle }
workbooks-answers_do = Fill in the white cells: points that you claim, what they rest on, and answers to questions. Send the workbook to your association.
workbooks-no_answers = No sheet has the column “{ $heading }” with points or notes beside it. Take the workbook away again and fill that in.
workbooks-not_its_answers = this workbook is of “{ $found }”, and “{ $wanted }” was chosen
workbooks-indicator_twice = this indicator stands in a row above already
workbooks-sheet_method = Method
workbooks-sheet_subjects = Subjects
workbooks-sheet_scale = Scale
workbooks-sheet_bars = Bars
workbooks-head_agency_id = Agency ID
workbooks-head_agency = Agency
workbooks-head_grade = Grade
workbooks-head_not_eligible = Not eligible because
workbooks-head_assessed_on = Assessed on
workbooks-head_note = Note
workbooks-answers_unknown_column = This column is filled, and its heading is not known. Give it the heading of one that is read ({ $known }), or empty it.
workbooks-head_licence = Licence number
workbooks-head_version = Version
workbooks-head_subject = Subject
workbooks-head_indicator_id = Indicator ID
workbooks-head_indicator = Indicator
workbooks-head_most = Maximum
workbooks-head_points = Points
workbooks-head_applicable = Does not apply
workbooks-head_evidence = Evidence
workbooks-head_accepted = Accepted evidence
workbooks-head_number = Number
workbooks-head_title = Title
workbooks-head_weight = Weight
workbooks-head_meaning = Meaning
workbooks-head_least = From percent
workbooks-head_fewer = Fewer points than
workbooks-head_reason = Reason
workbooks-head_question = Question
workbooks-head_answer = Answer
workbooks-head_sheet = Sheet
workbooks-head_row = Row
workbooks-head_column = Column
workbooks-head_cell = Cell
workbooks-head_problem = Problem
workbooks-label_cycle_id = Cycle ID
workbooks-label_cycle = Cycle
workbooks-label_cycle_number = Number of the cycle
workbooks-label_method_id = Method ID
workbooks-label_version = Version
workbooks-label_title = Title
workbooks-label_code_id = Code
workbooks-label_standing = Standing
workbooks-label_scale_id = Scale ID
workbooks-label_note = Note
workbooks-label_most_set_aside = Most that may not apply, percent of all points
workbooks-label_publishes_points = Points are published
workbooks-read_me_title = Assessment workbook: { $label }
workbooks-read_me_do = What to do
workbooks-read_me_steps = Fill in the white cells on the sheets that follow, save the workbook as .xlsx and upload it. Before anything is saved you see what would change, cell by cell.
workbooks-read_me_grey = Grey cells are protected, without a password, so that the workbook can be recognised when it comes back. Do not change the Cycle ID.
workbooks-read_me_blank = An empty cell says that there is nothing: an empty cell under Points means not scored. A row, a column or a sheet that you take out leaves what is saved as it is.
workbooks-read_me_new = An agency that is new is added in the empty rows at the end of Agencies, without an ID. Where the method has indicators, upload the workbook first and download it again: the new agency then has its rows on Scores.
workbooks-read_me_columns = What the columns mean
workbooks-mean_agency_id = How the product knows the agency. Empty for a new one.
workbooks-mean_agency = The name of the agency, in any known spelling.
workbooks-mean_grade = One grade of the scale below, chosen from the list.
workbooks-mean_not_eligible = The reason why the agency is not ranked; empty where it is ranked.
workbooks-mean_assessed_on = The day of the assessment: 2019-04-24 or 24/04/2019; a month (2019-04) or a year (2019) where no more is known.
workbooks-mean_note = Anything a reviewer should know.
workbooks-mean_licence = The number of the agency's licence, as the ministry wrote it. An empty cell leaves the number in the register as it is.
workbooks-mean_version = Which state of the agency this workbook was made upon. If somebody saves the agency anew meanwhile, you are told so when the workbook comes back.
workbooks-mean_points = A number from 0 to the maximum of the indicator; empty where not scored.
workbooks-mean_applicable = yes, where the indicator cannot apply to this agency; then no points.
workbooks-mean_evidence = The kinds of evidence, with “; ” between them, as on the sheet Lists.
workbooks-read_me_scale = The scale, from the highest grade
workbooks-from_percent = from { $least } percent
workbooks-by_panel = given by the panel only
workbooks-by_association = entered as such
workbooks-standing_official = official
workbooks-standing_illustrative = illustrative
workbooks-illustrative_banner = ILLUSTRATIVE METHOD: weights, points and thresholds belong to no association
workbooks-banner = { $label } · { $method }, version { $version }
workbooks-grade_prompt = A grade of the scale, from the list.
workbooks-grade_error = Choose a grade from the list.
workbooks-points_prompt = From 0 to the maximum beside it; empty: not scored.
workbooks-points_error = The points must be a number from 0 to the maximum.
workbooks-applicable_prompt = yes, or leave empty.
workbooks-evidence_prompt = Kinds of evidence from the sheet Lists, with ; between them.
workbooks-date_prompt = Year-month-day or day/month/year.
workbooks-no = no
workbooks-yes = yes
workbooks-evidence_note = Kinds of evidence, separated by “; ”: { $kinds }. The sheet Indicators says what each one accepts.
workbooks-problems_title = Problems found in this workbook: { $count }. The cells are filled in orange and hold the reason as a comment.
workbooks-no_sheet = there is no sheet “{ $sheet }”, or it has no row of headings
workbooks-no_column = there is no column “{ $heading }”
workbooks-not_a_code = “{ $value }” is not a code of conduct of this association
workbooks-must_be_given = this must not be empty
workbooks-must_be_whole = “{ $value }” is not a whole number
workbooks-must_be_more = must be more than { $least }
workbooks-must_be_at_least = must be at least { $least }
workbooks-must_be_at_most = must be at most { $most }
workbooks-wrong_id = “{ $value }” is not a fitting ID: letters without accents, digits and hyphens, without spaces
workbooks-must_be_one_of = must be one of: { $words }
workbooks-does_not_fit = the value does not fit here
workbooks-listed_twice = “{ $value }” is listed twice
workbooks-subject_not_listed = the subject { $value } is not on the sheet of the subjects
workbooks-subject_empty = the subject { $value } has no indicator
workbooks-bar_indicator = the indicator “{ $value }” is not on the sheet of the indicators
workbooks-bar_too_high = the bar is above the maximum of the indicator, { $most }
workbooks-thresholds_fall = the percentages must fall from the highest grade to the lowest
workbooks-lowest_from_zero = the lowest grade that points can give must begin at 0 percent
workbooks-thresholds_without_indicators = a percentage is given, but the method has no indicators to reach it with
workbooks-no_kinds = none

## Complaint returns: how an office's file is read

returns-not_csv = The text file cannot be read as a table ({ $reason }). Save it as “CSV UTF-8”, or as an Excel workbook (.xlsx), and bring that file.
returns-no_table = No sheet has a row of headings with numbers below it. Bring the workbook that holds the table, or fill in the product's own template.
returns-not_a_layout = This is no layout as it is kept here ({ $where }: { $reason }). Propose one from the file anew.
returns-heading_changed = { $place }: the heading was “{ $before }” and is now “{ $now }”. The sheet was not read; look at what its columns mean, and confirm.
returns-heading_new = { $place }: the heading “{ $now }” is new. The sheet was not read; look at what its columns mean, and confirm.
returns-heading_gone = { $place }: the heading “{ $before }” is gone. The sheet was not read; look at what its columns mean, and confirm.
returns-no_table_on = { $sheet }: no table of numbers, nothing was read.
returns-moved = { $sheet }: the headings begin in row { $row }, before they did in row { $before }. The table is otherwise the same and was read.
returns-cumulative = { $sheet } counts up to a month, not within one. It is never read as a month, and was left aside.
returns-nothing_for = { $centre }, { $month }: nothing was handed in, so there is no return.
returns-computed = worked out from { $formula }
returns-by_answer = as answered when the file was brought in
returns-mark = marked { $mark }
returns-ask_hidden_sheet = { $sheet } is hidden and was not read. Is it part of the return?
returns-ask_hidden = { $place } is hidden and was read like the others. Is it part of the return?
returns-ask_formula = { $place }: the formula { $formula } has no stored value, and is no sum that can be worked out here. What is the number?
returns-ask_fault = { $place } holds { $written }, which is no number. What is the number?
returns-ask_date = { $place } holds the date { $written } where a number belongs. What is the number?
returns-ask_percent = { $place } is shown as a percentage ({ $written }), where a count belongs. What is the number?
returns-ask_bracket = { $place }: “{ $written }” holds two numbers. Is { $value } the one that counts?
returns-ask_thousands = { $place }: “{ $written }” can be read as thousands or as a fraction. Which is it?
returns-ask_number = { $place }: “{ $written }” is no number that can be told. What is the number, or is there none?
returns-rejected = Submissions that a supervisor rejected were not read: { $places }.
returns-cases_counted = { $count ->
    [one] This file has a row for each complaint. { $count } row was counted, by centre, month, kind, destination and sex; only the counts are kept. Not read: { $left }.
   *[other] This file has a row for each complaint. { $count } rows were counted, by centre, month, kind, destination and sex; only the counts are kept. Not read: { $left }.
 }
returns-case_without = { $place }: this row has no centre or no day, so it belongs to no return. Fill both in the form, and export again.
returns-left_aside = { $place }: the column was not read, as nothing is known of what it counts.
returns-ask_twice = { $place } counts the same as { $other }. Which of the two is right, or what do they tell apart?
returns-ask_new_column = { $place }: this column is not in the layout and holds something. What is it?
returns-ask_new_label = { $place }: “{ $label }” was not there before. Which kind is it?
returns-ask_no_label = { $place }: nothing says what the numbers of this row count.
returns-ask_note = { $place }: the note “{ $note }” has a number in it. Is that number part of those beside it?
returns-ask_merged = { $place } is merged over several cells of numbers, { $over } among them. Which one does it belong to?
returns-ask_centre = { $place }: which centre is “{ $name }”?
returns-ask_which_centre = { $sheet }: nothing says which centre this is of. Which one is it?
returns-ask_which_month = { $sheet }: nothing says which month this is of. Which one is it?
returns-ask_two_months = { $sheet }: the title and the name of the sheet speak of different months. Which one is it?
returns-ask_year = { $sheet }: the year of its months is not certain. Which year is it?
returns-ask_measure = { $sheet }: nothing says in so many words what is counted. Is it { $measure }?
returns-ask_amount = { $place }: is “{ $heading }” an amount claimed, awarded or paid? Taken meanwhile: { $measure }.
returns-ask_unit = { $place }: in which currency is “{ $heading }”?
returns-ask_column = { $place }: what does the column “{ $heading }” count?
returns-ask_no_heading = { $place }: nothing stands above these numbers. What do they count?
returns-ask_sex = { $place }: “{ $heading }” names more than one sex. Whom does the column count?
returns-ask_spread = { $place } has no heading of its own in an upper row, and was taken for “{ $heading }” from the left. Is that right?
returns-ask_carried = { $place }: “{ $label }” was taken to hold for the empty cells below it. Is that right?
returns-ask_group = { $place }: “{ $label }” has no numbers beside it. Is it a kind of complaint for which nothing was handed in, or the heading of a group?
returns-ask_label = { $place }: what does “{ $label }” stand for?

returns-no_answer = “{ $given }” is no answer. Write the key of a question, an equals sign and the answer, such as “number Sheet1!B3=1250”.
returns-must_answer = To answer: { $text } [{ $question }={ $choices }]
returns-may_answer = To confirm: { $text } [{ $question }={ $taken }]
returns-to_look_at = To look at: { $text }
returns-not_to_be_taken_over = The file is not to be taken over yet: see what is to be answered or taken out.
returns-check_total = { $place } says { $total }, and { $parts } come to { $summed }.
returns-check_sexes = { $place } says { $everyone } in all, and { $parts } come to { $summed }. Is somebody not recorded, or counted twice?
returns-check_resolved = { $place }: { $resolved } resolved, more than the { $received } received ({ $other }). Are some of earlier months among them?
returns-check_negative = { $place } says { $value }, which is less than nothing.
returns-check_fraction = { $place } says { $value }, and a count has no fraction. Was a separator of thousands read as a point?
returns-check_same = { $centre }, { $month }: every number is as in { $other }. Was the sheet copied?
returns-check_jump = { $place } says { $value }; { $months ->
    [one] the month before that is known had
   *[other] the { $months } months before that are known had
 } between { $low } and { $high }. Is it right?
returns-personal_passport = { $place } seems to hold the number of a passport. Take it out of the file; nothing was taken over.
returns-personal_telephone = { $place } seems to hold a telephone number. Take it out of the file; nothing was taken over.
returns-personal_email = { $place } seems to hold an e-mail address. Take it out of the file; nothing was taken over.
returns-personal_identity = { $place } seems to hold the number of an identity card. Take it out of the file; nothing was taken over.
returns-personal_name = { $place } seems to hold somebody's name. Take it out of the file; nothing was taken over.
returns-personal_name_heading = { $place } heads a column of names or numbers of persons. Take the column out of the file; nothing was taken over.
returns-personal_perhaps_name = { $place } may hold somebody's name. Take it out of the file, or say that it names nobody.

## Where data lie, and what can be wrong with it

storage-no_warehouse = There is no warehouse yet: run 'python -m etl build'.
storage-empty_warehouse = The warehouse is empty: run 'python -m etl build'.
storage-damaged = The warehouse is damaged and was not changed: { $reason }. Run 'python -m etl verify' to see which files are, then 'python -m conduct restore' with a backup; without published rankings, move the catalogue and the data folder away and run 'python -m etl build'.
storage-full = The disk is full; nothing was changed: { $reason }. Free some space and do it again.
storage-failed = The disk refused; nothing was changed: { $reason }. Look whether it is full, limited or failing, then do it again.
storage-closed = The warehouse may only be read here; nothing was changed: { $reason }. Make its files and folders writable for whoever runs this, then do it again.
storage-no_catalogue_file = the catalogue { $path } is missing or empty, but data files lie in { $folder }
storage-missing = the data file { $path } is missing
storage-other_size = the data file { $path } has { $found } bytes, and was written with { $wanted }
storage-other_bytes = the data file { $path } does not hold what was written
storage-and_more = { $first }; { $count ->
    [one] and one more
   *[other] and { $count } more
 }
storage-not_a_snapshot = snapshot { $snapshot } cannot be read: { $reason }
storage-catalogue_broken = the catalogue is not whole: { $reason }
storage-no_path = { $setting } is “{ $value }”, which is no path on this machine; nothing was changed. Give a path such as /srv/cooperation, on a folder that this machine has mounted.
storage-no_bucket = { $setting } is “{ $value }”, which names no bucket; nothing was changed. Write s3://BUCKET/PREFIX, with letters, digits, dots, hyphens and slashes.
storage-no_endpoint = { $setting } is “{ $value }”, but the address of the store is not set; nothing was changed. Set AWS_ENDPOINT_URL_S3, such as https://s3.example.org, without name or password.
storage-no_credentials = { $setting } is “{ $value }”, but who may use the store is not set; nothing was changed. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or let AWS_SHARED_CREDENTIALS_FILE name a file with a profile that has both.
storage-no_credentials_file = { $setting } is “{ $value }”, which cannot be read as a file of credentials; nothing was changed. Write a profile as tools of S3 do, readable for whoever runs this.
storage-not_reached = The store { $place } does not answer as it must: { $reason }. Nothing was changed. Look whether it runs, whether the bucket is there, and whether AWS_ENDPOINT_URL_S3 and the credentials are right.
storage-away = The server of the catalogue or the store of the data files does not answer, or refuses. Nothing was changed. Look whether both run, and whether COOPERATION_CATALOG, AWS_ENDPOINT_URL_S3 and the credentials are right.
storage-no_number = { $setting } is “{ $value }”, which is no whole number above 0; nothing was changed.
storage-let_go = Edition { $snapshot } of the data is no longer kept here: it was let go, as nothing was published in it and nothing kept pointed to it. The newest is { $newest }.
storage-nothing_to_compare = The edition before { $snapshot } is no longer kept, so what it changed cannot be counted.
storage-no_catalogue = { $setting } is “{ $value }”, which is no catalogue; nothing was changed. Write sqlite:PATH for one machine, or postgres:dbname=… host=… for several.
storage-not_a_folder = { $setting } is “{ $value }”, which is a file where a folder must be; nothing was changed. Name a folder.
storage-not_a_file = { $setting } is “{ $value }”, which is a folder where a file must be; nothing was changed. Name a file.
storage-busy = The warehouse is being written: { $doing }. Nothing was changed; do it again when that is over.
storage-busy_by = { $what } by { $who }, since { $since } UTC
storage-somebody = somebody writes to it
storage-waiting = Waiting, as the warehouse is being written: { $doing }
storage-half_restored = A restore of { $path } was interrupted and could not be brought to its end: { $reason }. What was there before is kept beside it. Make the folder writable or free some space; the next start goes on.
storage-mounted = { $path } is a disk or a share of its own, which cannot be put aside. Restore into another folder and let the settings name that.

## Settings that the server does not start with, and what it says when it ends

settings-unknown = { $setting } is no setting of this release. Correct its name, or take it away. There are: { $known }.
settings-no_address = { $setting } is “{ $value }”, which is no address that readers could follow. Write it like https://monitor.example.org, with the path below which the dashboard is served, and nothing after it.
settings-other_path = { $setting } says that readers come to the path { $path }, and the server is started for { $base }: links would lead nowhere. Start it with --server.baseUrlPath { $path }, and let the proxy pass the path on.
settings-no_host = { $setting } says “{ $value }”, which is no name of a machine. Write names or network addresses without http:// and without a port, with commas between them.
settings-no_machine = { $setting } says “{ $value }”, which is no network address. Write addresses such as 10.0.0.5 or networks such as 10.0.0.0/24, with commas between them.
settings-no_e_mail = { $setting } is “{ $value }”, which is no e-mail address.
settings-no_name = { $setting } is no name that fits on a line: at most { $most ->
    [one] one character
   *[other] { $most } characters
 }, without line breaks.
settings-one_of = { $setting } is “{ $value }”. It is one of: { $known }.

## What a look at an installation finds

doctor-found = { $count ->
    [0] All is well.
    [one] { $count } thing is to be done.
   *[other] { $count } things are to be done.
 }
doctor-open_to_others = { $path } may be read by others on this machine. Take their rights away: chmod go-rwx.
doctor-disk_full = Only { $megabytes } MB are free where { $path } lies. Make room before publications are refused.
doctor-not_writable = { $path } cannot be written by whoever runs this. Run it, and the server, as the user to whom it belongs.
doctor-clock = The newest edition was made at { $made } UTC, and by the clock of this machine it is { $now }. Set the clock, best by NTP: embargoes go by it.
doctor-overdue = The publication { $publication } was due at { $due } and is not made. Start the dashboard, or run 'python -m conduct release'; the journal of its association says why it was refused.
doctor-no_font = The font { $path } is missing: papers in its script cannot be set. Install the release again.
doctor-no_address = { $setting } is not set: files and citations cannot say where a figure stands, and only this machine is answered. Set it to the address that readers type.
doctor-not_encrypted = { $setting } is { $address }: passwords and cookies travel unencrypted. Put a proxy that speaks https in front, see deploy/.
doctor-no_contact = { $setting } is not set: readers are told nobody whom they may write to. Set it to an e-mail address.
doctor-secrets_unreadable = { $path } cannot be read as TOML: nobody can sign in through the identity provider. Correct it.
doctor-short_secret = The cookie_secret in { $path } is shorter than { $least ->
    [one] one character
   *[other] { $least } characters
 }, and can be guessed. Make a new one as README says.
doctor-redirect_elsewhere = The redirect_uri in { $path } is not below the dashboard's address: signing in would end elsewhere. It is { $address }, there and at the provider.
doctor-no_backup = There is no backup in { $path }. Make one a day: 'python -m conduct backup'.
doctor-old_backup = The newest backup in { $path } is of { $made } UTC. Look why none was made since.

## What is being done to the warehouse

doing-a_build = a build
doing-a_publication = a publication
doing-a_backup = a backup
doing-a_practice = making practice data
doing-a_restore = a restore
doing-a_cleaning = removing what was left over
doing-a_retention = letting editions go and joining files

## What is let go

retention-kept = { $count ->
    [one] One edition is kept.
   *[other] { $count } editions are kept.
 }
retention-gone = { $count ->
    [0] No edition goes.
    [one] One edition goes: { $numbers }.
   *[other] { $count } editions go: { $numbers }.
 }
retention-small = { $count ->
    [0] No data files are to be joined.
    [one] One data file is joined with the next, as far as their columns are the same.
   *[other] { $count } data files are joined, as far as their columns are the same.
 }
retention-deleted = { $count ->
    [0] No data file is to be deleted: nothing has been unused for a day.
    [one] One data file, unused for a day, is deleted.
   *[other] { $count } data files, unused for a day, are deleted.
 }
retention-dry = Nothing was changed. Give --do to do it.

## Looking through everything that is kept

verify-sound = { $files ->
    [one] One data file
   *[other] { $files } data files
 } of { $snapshots ->
    [one] one snapshot
   *[other] { $snapshots } snapshots
 }: all as they were written.
verify-files_sound = { $files ->
    [one] One evidence file is as it was written.
   *[other] { $files } evidence files are as they were written.
}
verify-journal_sound = { $entries ->
    [one] One entry
   *[other] { $entries } entries
 } of the journal: the chain holds.
verify-no_records = There are no records yet, so there is no journal.
verify-damaged = Damaged; nothing was changed. Restore a backup with 'python -m conduct restore', or, without published rankings, move catalogue and data folder away and run 'python -m etl build':
verify-journal_broken = entry { $entry } of the journal, or the one before it, was changed after it was written
verify-journal_cut = snapshot { $snapshot } was published upon an entry that the journal does not hold: entries were changed or taken out
verify-records_broken = the records cannot be read: { $reason }
verify-left_over = { $count ->
    [0] Nothing is left over from work that was interrupted.
    [one] One file is left over from work that was interrupted. The next build removes it, and so does 'verify --clean'.
   *[other] { $count } files are left over from work that was interrupted. The next build removes them, and so does 'verify --clean'.
 }
verify-removed = { $count ->
    [0] Nothing was left over from work that was interrupted.
    [one] Removed: one file that was left over from work that was interrupted.
   *[other] Removed: { $count } files that were left over from work that was interrupted.
 }

## Backup and restore

backup-target_exists = { $path } exists and is kept. Give the backup another name.
backup-exists = { $path } exists. Give --replace to keep it aside and restore all the same.
backup-unreadable = { $path } is not a backup that can be read: { $reason }
backup-no_list = The file has no list of what it holds, so it is not a backup.
backup-damaged = The backup is damaged or incomplete: its files are not those of its list. Nothing was restored.
backup-not_written = The backup cannot be written: { $reason }. Nothing was left behind; free some space, or give it another place.
backup-records_damaged = The records are damaged, so that no backup was made: { $reason }. Restore an earlier backup.
backup-not_together = A backup is put in place in one step, so the records and the catalogue must be either both files, or both in one PostgreSQL database, named with the same host, port and name. Nothing was changed. Set COOPERATION_RECORDS and COOPERATION_CATALOG so; 'python -m conduct records move' takes records elsewhere afterwards.
backup-other_kind = The backup holds the catalogue of another kind of installation: one with files is restored into files, one on a PostgreSQL server into a database. Nothing was changed.

## Records of another release

records-newer = a newer release of this product has changed them (their tables are in state { $theirs }, this release knows state { $ours }), so that this one leaves them as they are; install the newer release, or restore a backup that was made before it
records-not_migrated = they were written by an earlier release and could not be brought up to this one, so that they are as they were: { $file } was refused ({ $reason }); go on with the earlier release and tell whoever maintains this product
records-damaged = they are damaged: { $reason }; nothing was changed; restore a backup with 'python -m conduct restore'
records-no_server = { $setting } is “{ $value }”, which names no database of a PostgreSQL server; nothing was changed. Write postgresql://USER@HOST:5432/DATABASE, with sslmode=require or verify-full and sslrootcert behind a question mark where they are wanted.
records-not_reached = the server { $server } cannot be reached: { $reason }; nothing was changed; see that it runs, and whether COOPERATION_RECORDS names it
records-server_says = the server { $server } refused: { $reason }
records-locked = somebody else has been changing them for too long; try again
records-half_failed = a part of the change was refused, so that nothing of it was kept
move-nothing = There are no records in { $place } that could be taken elsewhere. COOPERATION_RECORDS names where they are now, --to where they are to go.
move-exists = { $place } holds records already, and nothing was changed. Name a place where nobody has worked yet.
move-differs = The records differ, in: { $tables }. Nothing was changed.
move-broken = Entry { $entry } of the journal, or the one before it, was changed after it was written. Nothing was changed: restore a backup first.
records-damaged_body = { $kind } is damaged in the records. Nothing was changed. Restore a backup with 'python -m conduct restore'.
records-broken_reference = { $count ->
    [one] a row that points to nothing, in the table { $table }, which refers to { $parent }
   *[other] { $count } rows that point to nothing, the first in the table { $table }, which refers to { $parent }
 }
records-newer_body = { $kind } was written by a newer release of this product (format { $theirs }; this release reads up to { $ours }). Nothing was changed. Install the newer release, or restore a backup that was made before it.

## What the records keep as a whole, as the beginning of a sentence

kept-method = The method
kept-cycle = The cycle
kept-assessment = The assessment
kept-working_copy = What you typed and did not save
kept-entry_version = An earlier version of an entry
kept-return = The return
kept-steward_change = The change
kept-scheduled = The publication that waits for its time

## What the pages of members share

work-sign_in = This page is for members of an association. Sign in with the link in the sidebar; reading the published rankings needs no account.
work-no_role = { $who } has no role in any association. An administrator of your association gives roles under My association; the first is given by a command on this machine.
work-association = Association
work-you_are = { $name }. Your roles: { $roles }.
work-no_cycle = No cycle is planned yet. An administrator plans one under My association.
work-cycle = Cycle
work-state_planned = planned
work-state_open = open for entries
work-state_under_review = under review
work-state_published = published
work-state_corrected = published and corrected
work-step_draft = draft
work-step_submitted = submitted
work-step_returned = given back
work-step_approved = approved
work-standing_official = official
work-standing_illustrative = illustrative
work-refused = Not done
work-illustrative = The method “{ $method }” is illustrative: its points, weights and thresholds belong to no association. It is for trying out, and every result that rests on it is marked so.
work-nothing = Nothing yet.
work-empty = (empty)
work-no_reason = (no reason was written)
work-agency = Agency
work-grade = Grade
work-not_eligible = Not eligible because (leave empty if ranked)
work-assessed_on = Assessed on, such as 21/11/2026
work-note = Note
work-percent = Result so far, percent
work-grade_so_far = Grade so far
work-missing = Indicators without points
work-barred = Not eligible under the method, unless the panel decides otherwise:
work-set_aside = { $share } % of all points were said not to apply.
work-cost_nothing = No indicator cost anything: each one that applies has all its points.
work-explained = Which indicators cost how much, in percentage points
work-column_agency = Agency
work-column_agency_id = Key
work-column_step = Step
work-column_lacking = Missing
work-column_what = What is missing
work-column_assessors = Assessors
work-column_assessor = Assessor
work-column_reviewer = Reviewer
work-column_percent = Percent
work-column_set_aside = Not applicable, percent of points
work-column_grade = Grade
work-column_subject = Subject
work-column_indicator_id = No.
work-column_indicator = Indicator
work-column_most = Maximum
work-column_points = Points
work-column_applies = Applies
work-column_evidence = Evidence
work-column_remark = Note
work-column_cost = Cost
work-column_entered = Entered: points, evidence, note
work-column_assessed_on = Assessed on
work-column_note = Note
work-column_made_at = When
work-column_who = Who
work-column_action = What
work-column_before = Before
work-column_after = After
work-column_file = File
work-column_about = About
work-column_cycle_id = Cycle
work-column_number = Number
work-column_label = Label
work-column_method_id = Method
work-column_method_version = Version
work-column_version = Version
work-column_state = State
work-column_title = Title
work-column_standing = Standing
work-column_indicators = Indicators
work-column_scale = Scale
work-column_spellings = Other spellings
work-column_licence = Licence number
work-column_role = Role
work-column_added_by = Given by
work-column_revision = Revision
work-column_kind = Kind
work-column_published_at = Published
work-column_author = Published by
work-column_message = Message
work-column_reason = Reason
work-column_said_on = Said on
work-column_text = Text
work-column_entered_at = Entered
work-column_sheet = Sheet
work-column_cell = Cell
work-column_row = Row
work-column_taken_at = Entered
work-column_heading = Column
work-column_problem = Problem
work-column_since = Since then
work-column_change = Since the cycle before
work-column_agencies = Agencies
work-column_centre = Centre
work-column_month = Month
work-column_completeness = Completeness
work-column_cells = Cells
work-column_changes = Changed cells
work-column_counted = What it counts
work-column_key = Key
work-column_first_month = First month due
work-column_day_due = Day due
work-column_came_back = Why it came back
work-column_to = To
work-column_subject_line = Subject

## Agencies answer for themselves

answer-title = Your agency's own assessment
answer-no_token = This page is opened by the link that your association sent to your agency.
answer-asked_by = { $association } asks your agency to answer for itself: { $cycle }. Your link holds until { $due }. Whoever has it can answer for your agency: keep it to yourselves.
answer-progress = { $answered } of { $all } indicators answered
answer-kept = Everything you type is kept at once, also when the connection is lost or the page is closed. Your association sees it when you hand it in. It counts for nothing by itself: assessors look at it and decide.
answer-points = Points you claim, at most { $most }
answer-note = What it rests on
answer-answer = Your answer
answer-not_points = These cannot be points. Type a number from 0 to { $most }, such as 2 or 2.5. It is kept as you typed it.
answer-sent_back = Your association asks something: the questions stand below, each at its indicator. Answer them and hand in again.
answer-asked_about = Your association asks about { $indicators }: each question stands below, at its indicator. Answer there and hand in again.
answer-hand_in = Hand in
answer-file_not_kept = A file is chosen and not kept as evidence yet: keep it above, or remove it, before you hand in.
answer-handed_in = Handed in. Your association sees it now.
answer-was_handed_in = This was handed in, and your association has it. If it has questions, they come back here.
answer-closed = Entries of this cycle are closed. Once its result is published, you can ask here for a correction or appeal.
answer-scorecard = Your agency's published result
answer-requests = Correction of facts, statement, appeal
answer-kind = What it is
answer-kind_correction = Correction of facts
answer-kind_statement = Statement beside the grade
answer-kind_appeal = Appeal
answer-request_text = In your agency's words
answer-send = Send to the association
answer-sent = Sent. What comes of it stands here.
answer-waits = waits
answers-state_draft = not handed in
answers-state_handed_in = handed in
answers-state_sent_back = sent back with questions
answers-beside = The agency's own assessment stands beside what you enter ({ $state }). It counts for nothing by itself.
answers-shown_once = These links are shown this once: send each to its agency now. If one is lost, make a new one, and the old one ends.
answers-links = Make and withdraw links
answers-links_note = One link for each agency: whoever has it answers for that agency and sees nothing of any other. A new link ends the one before.
answers-for_whom = Agencies
answers-due = Last day, such as 31/12/2026
answers-make = Make links
answers-made = Links made: { $count }
answers-withdraw = Withdraw their links
answers-withdrawn = Withdrawn.
answers-workbook = For an agency that cannot go online
answers-take_away = Take its workbook away
answers-bring_back = Bring it back filled in
answers-accept = Take over as handed in by the agency
answers-brought = Taken over.
answers-ask_about = Ask the agency about
answers-question = Question on { $indicator }
answers-send_back = Send back with these questions
answers-sent_back = Sent back to the agency.
requests-title = What agencies asked for
requests-which = Which request
requests-publish = Publish its words beside the grade
requests-outcome = Your answer; the agency reads it by its link
requests-settle = Settle
requests-settled = Settled.
work-column_claimed = Claimed by the agency
work-column_agency_note = The agency's note
work-column_question = Question
work-column_answer = The agency's answer
work-column_outcome = What came of it
work-column_link_until = Link holds until
work-column_answered = Answered

## Letters to agencies, and the audit report

letters-title = Letters and audit report
letters-subject = [cycle]: the result of [agency]
letters-part_opening = To [agency]
letters-part_result = The [association] has assessed recruitment agencies under its code of conduct. In [cycle], published on [published_on] (revision [revision]), the result of your agency is: [result]. [meaning]
letters-part_right = If facts in it are wrong, or if you do not agree, you can ask for a correction or appeal. Your association tells you how and until when. A statement of your agency can stand beside its grade.
letters-part_closing = [association]
letters-grade = grade { $grade }
letters-not_ranked = not eligible ({ $reason })
letters-card = Your agency's public card:
letters-illustrative = This result comes from a trial method. It shows how the ranking works and says nothing about your agency.
letters-bad_length = A subject has up to { $subject } letters and a letter up to { $body }, and neither may be empty. Nothing was changed.
letters-unknown_blank = There is no blank { $blanks }. Those that can be filled: { $known }. Nothing was changed.
letters-not_published = Nothing of { $cycle } is published yet, so there is nothing to write to agencies.
letters-note = One PDF for each agency in one ZIP file, from what is published now and the words below. Nothing is sent from here.
letters-take = All letters
letters-audit = Audit report
letters-words = The words of the letters
letters-blanks = Blanks that are filled: { $blanks }. An empty line begins a paragraph.
letters-subject_field = Subject
letters-body_field = Letter
letters-change = Keep these words
letters-changed = Kept.

## Reminders by e-mail

reminders-title = Reminders by e-mail
reminders-note = What would be sent stands here; nothing goes out before you press the button. Whoever was reminded within the last 20 hours is left out. The journal says who was reminded; agencies' addresses are not kept.
reminders-whom = Whom to remind
reminders-agencies = Agencies that have not handed in their answer
reminders-members = Members for whom something waits
reminders-addresses = Agencies and their addresses
reminders-addresses_note = One line for each: the agency's key or name, a tab, a semicolon or a comma, and its e-mail address. Two columns of a workbook can be pasted.
reminders-send = Send by e-mail: { $count }
reminders-dry = Reminders that would be sent: { $count }. Nothing was sent; '--send' sends them.
reminders-sent = Sent: { $count }. Left out because they were reminded within the last 20 hours: { $earlier }.
reminders-refused = The mail server did not take the reminder to { $to }: { $reason }
reminders-too_many = At most { $most } reminders are sent at once. Nothing was sent.
reminders-bad_line = No agency of the register is named on line { $line }: “{ $typed }”. Write its key or name, a tab, a semicolon or a comma, and its address. Nothing was sent.
reminders-agency_subject = Reminder: your answer for { $cycle }
reminders-to_agency = To { $agency }
reminders-agency_due = We have not received your own assessment for { $cycle } yet. It can be handed in until { $due }.
reminders-agency_link = Please use the link that you were sent. If it is lost, ask us for a new one; what you typed stays.
reminders-member_subject = Reminder: { $cycle } waits for you
reminders-to_member = In { $cycle }, something waits for you:
reminders-review_waits = Assessments to review: { $count }
reminders-returned_waits = Assessments that came back to you: { $count }
post-no_server = This installation names no mail server. Whoever runs it sets { $server }, such as 'smtp://name@mail.example.org', and { $sender }, the address letters come from. Nothing was sent.
post-not_a_server = { $server } is not written as a mail server is: 'smtp://name@host:587' or 'smtps://name@host:465', without a password. Nothing was sent.
post-not_reached = The mail server { $host } did not go on: { $reason }. What it took before that is in the journal; the rest can be sent again.
audit-title = Audit report: { $cycle }
audit-about = { $association }. Agencies in the cycle: { $agencies }. Times are in { $zone }. People are named by their codes; the records say whom a code stands for.
audit-made = Made on { $moment }
audit-chain_holds = The journal is whole: no entry was changed, taken out or put in afterwards. Hash of its last entry: { $head }
audit-chain_broken = The journal is NOT whole. These entries do not follow what stands before them: { $entries }
audit-nothing = None.
audit-part_publications = Publications, corrections and undone revisions
audit-part_conflicts = Declared conflicts of interest
audit-part_requests = What agencies asked for, and what came of it
audit-part_replies = Statements, appeals and outcomes that are published
audit-part_steps = Every step, oldest first
work-column_panel = Panel
work-column_decision = Decision
work-column_declared_at = Declared
work-column_said_at = Said
work-column_settled_at = Settled
scorecard-qr = This card, with what came later

## What workers say

survey-title = What workers say
survey-note = Bring the export of your survey (KoboToolbox or ODK, CSV or workbook; one row for each interview). Only the columns you name are read, and only counts are kept: no name, no telephone, no single interview. Of fewer than { $least } interviews, only that they are few is kept.
survey-bring = Bring an export
survey-agency = Column that names the agency
survey-questions = Indicators that workers were asked about
survey-question = Column that answers { $indicator }
survey-yes = Values that speak for the agency
survey-no = Values that speak against it
survey-which = Which agency is “{ $name }”
survey-none = none of this cycle
survey-count = Count and keep
survey-kept = Counted.
survey-counted = asked { $asked }: yes { $yes }, no { $no }, not answered { $unanswered }
survey-few = fewer than { $least } asked
survey-undecided = Which agency these names mean is not decided: { $names }. Nothing was kept.
survey-not_in_cycle = The survey speaks of what is not in this cycle, or of nothing: { $names }. Nothing was kept.
survey-too_large = The export is larger than { $megabytes } MB. Export without attachments, or one month at a time.
survey-no_export = This is no export of a survey: its first row must hold headings, each below it an interview. Export it again as CSV (UTF-8) or XLSX.
survey-say_columns = Say which column names the agency ('--agency') and which answers an indicator ('--question "HEADING=INDICATOR"'). What is said once is kept for the cycle.
survey-command_which = Which agency is “{ $name }”? Say '--match "{ $name }=KEY"', or '--match "{ $name }=none"' where it is none of the cycle's.
survey-like = It is like { $alike }.
survey-too_many_rows = The export has more rows than can be counted: { $most }.
survey-too_many_values = The column “{ $column }” has too many different values to be a choice (most: { $most }). Name another.
survey-yes_and_no = These values count as yes and as no: { $values }. Decide about each.
survey-neither = Column “{ $column }”: { $count ->
    [one] { $count } answer stands
    *[other] { $count } answers stand
  } under neither '--yes' nor '--no', and { $count ->
    [one] counts
    *[other] count
  } as not answered.
survey-no_column = The column “{ $column }” must stand once in the export, and it stands { $count ->
    [0] nowhere
    [one] once
    *[other] { $count } times
  }.
work-column_workers = Workers

## Evidence files

evidence-title = Evidence: PDF files and photographs
evidence-note = PDF or photograph, up to { $megabytes } MB. Photographs are made anew, without the place and time that a telephone hides in them.
evidence-private_agency = Only your association and whoever has this link sees what you bring, until it is removed: two years after the last publication at the latest.
evidence-private_members = Only members of the association and the agency see these files. They are removed two years after the last publication.
evidence-indicator = Indicator
evidence-bring = Bring a file
evidence-keep = Keep it as evidence
evidence-kept = Kept.
evidence-which = Which file
evidence-open = Take it away
evidence-remove = Remove it
evidence-removed = Removed.
evidence-by_agency = the agency
evidence-by_assessor = an assessor
evidence-nameless = file
evidence-too_large = The file is larger than { $megabytes } MB, and it was not taken. Scan or photograph it at a lower resolution.
evidence-too_many = Nothing was taken: more than is kept of one agency in a cycle (files at most: { $files }, MB: { $megabytes }). Remove one first.
evidence-other_kind = This is neither a PDF nor a photograph (JPEG or PNG), whatever its name says. It was not taken.
evidence-too_many_pixels = The picture is larger than any camera makes them. It was not taken.
evidence-damaged = The file cannot be read as what it seems to be, and it was not taken. Print or scan the page anew, and bring that.
evidence-encrypted = The PDF is locked with a password, and it was not taken. Print it into a new PDF, and bring that.
evidence-active = The PDF does more than show pages: it holds scripts, other files, forms that are sent, or starts something. It was not taken. Print it into a new PDF, and bring that.
evidence-too_complicated = The PDF is built in a way that cannot be looked through, and it was not taken. Print it into a new PDF, and bring that.
evidence-no_file = There is no such file, or it was removed.
evidence-file_missing = the evidence file { $file } is not there
evidence-file_damaged = the evidence file { $file } is not as it was written
work-column_brought_by = Brought by
work-column_brought_at = Brought
work-column_kilobytes = kB

## Update rankings

update_rankings-title = Update rankings
update_rankings-view_progress = Progress
update_rankings-view_enter = Enter
update_rankings-view_answers = Agencies' own answers
update_rankings-view_workers = What workers say
update_rankings-view_workbook = Workbook
update_rankings-progress_title = What is missing, agency by agency ({ $agencies })
update_rankings-submit_all = Submit all that are complete ({ $count })
update_rankings-submitted = Submitted: { $count }. Reviewers see it once the cycle is under review.
update_rankings-no_agency = No agency is in this cycle yet. An administrator puts them in under My association, or a workbook brings them.
update_rankings-step_is = { $step }, version { $version }
update_rankings-not_points = Indicator { $indicator }: “{ $typed }” cannot be its points. Type a number from 0 to { $most }, such as 2 or 2.5. It is kept as you typed it, counts in no sum, and must be put right before you save.
actions-entered = entered
actions-submitted = submitted
actions-approved = approved
actions-approval_withdrawn = approval withdrawn
actions-sent_back = sent back
actions-reopened = opened for correction
actions-given_back_by_an_undo = given back by an undo
actions-conflict_declared = conflict of interest declared
actions-panel_decided = panel's decision recorded
actions-agency_entered = agency entered in the register
actions-agency_removed = agency removed from the register
actions-licence_number_entered = licence number entered in the register
actions-agency_put_into_the_cycle = agency put into the cycle
actions-agency_taken_out_of_the_cycle = agency taken out of the cycle
actions-spelling_confirmed = spelling confirmed
actions-spelling_removed = spelling removed
actions-records_merged = records merged
actions-association_added = association added
actions-code_changed = code of conduct changed
actions-role_given = role given
actions-role_taken = role taken
actions-person_forgotten = person forgotten
actions-method_imported = method brought in
actions-method_removed = method removed
actions-cycle_planned = cycle planned
actions-plan_changed = plan changed
actions-cycle_moved = cycle moved on
actions-cycle_removed = cycle removed
actions-publication_waits_for_its_time = publication waits for its time
actions-publication_withdrawn_before_its_time = publication withdrawn before its time
actions-publication_refused_at_its_time = publication refused at its time
actions-publication = publication
actions-correction = correction
actions-undo = undo
actions-reply = reply published
actions-letters_worded = letters worded
actions-link_made = link made
actions-link_withdrawn = link withdrawn
actions-handed_in_by_the_agency = handed in by the agency
actions-brought_in_for_the_agency = brought in for the agency
actions-sent_back_to_the_agency = sent back to the agency
actions-asked_by_the_agency = asked by the agency
actions-settled = settled
actions-evidence_brought = evidence brought
actions-evidence_brought_by_the_agency = evidence brought by the agency
actions-evidence_taken_back_by_the_agency = evidence taken back by the agency
actions-evidence_removed = evidence removed
actions-evidence_removed_at_the_end_of_its_time = evidence removed at the end of its time
actions-workers_answers_counted = workers' answers counted
actions-reminded = reminded
actions-reminder_not_sent = reminder not sent
actions-layout_kept = layout kept
actions-threshold_changed = threshold changed
actions-return_taken_in = return taken in
actions-return_sent_for_review = return sent for review
actions-return_approved = return approved
actions-return_sent_back = return given back
actions-return_discarded = return discarded
actions-return_published = return published
actions-return_undone = return undone
actions-change_entered = change entered
actions-change_sent_for_review = change sent for review
actions-change_approved = change approved
actions-change_sent_back = change given back
actions-change_discarded = change discarded
actions-change_published = change published
actions-change_withdrawn = change withdrawn
actions-about_grade = grade
actions-about_not_eligible = not eligible
actions-about_assessed_on = assessed on
actions-about_note = note
actions-about_statement = statement
actions-about_appeal = appeal
actions-about_outcome = outcome
actions-about_correction = correction of facts
actions-about_revision = revision { $number }
actions-key_act = what
actions-key_agencies = agencies
actions-key_assessed_on = assessed on
actions-key_body = text
actions-key_bytes = size in bytes
actions-key_cells = cells
actions-key_code_id = code of conduct
actions-key_completeness = completeness
actions-key_decided_grade = grade decided
actions-key_decided_reason = reason of the decision
actions-key_due_at = until
actions-key_grade = grade
actions-key_indicator_id = indicator
actions-key_label = label
actions-key_licensed = licensed agencies
actions-key_listed_on = published on
actions-key_method_id = method
actions-key_method_version = version of the method
actions-key_most_set_aside = most set aside, percent
actions-key_name = name
actions-key_no_conflict_of_interest = no conflict of interest
actions-key_note = note
actions-key_number = number
actions-key_partial = a part of the list
actions-key_planned = agencies planned
actions-key_public_cycle = cycle of public sources
actions-key_publishes_points = points are published
actions-key_reason = reason
actions-key_reviewer = reviewer
actions-key_role = role
actions-key_standing = standing
actions-key_state = state
actions-key_subject = subject
actions-key_table = table
actions-key_title = title
actions-key_version = version
actions-key_who = who
actions-key_window_from = from
actions-key_window_to = to
actions-state_planned = planned
actions-state_open = open for entries
actions-state_under_review = under review
actions-state_published = published
actions-state_corrected = corrected
actions-state_draft = draft
actions-state_submitted = submitted
actions-state_returned = given back
actions-state_approved = approved
actions-state_taken_in = taken in
actions-state_given_back = given back
actions-state_handed_in = handed in
actions-state_sent_back = sent back
came_back-sent_back = { $who } sent this back:
came_back-reopened = { $who } opened this for correction:
came_back-given_back_by_an_undo = { $who } undid the last publication, and what differs from it came back:
update_rankings-waits = This was submitted. To change it, ask a reviewer to send it back.
update_rankings-kept = This is what you typed and have not saved yet. It is kept for you only, also when you reload or lose the connection.
update_rankings-grid_alt = Points, evidence and notes of { $agency }, one row for each indicator
update_rankings-save = Save as draft
update_rankings-saved = Saved as draft.
update_rankings-submit = Submit for review
update_rankings-drop = Forget what I typed
update_rankings-difference = What they saved, and what you typed
update_rankings-difference_note = What only one of you changed is taken over. Here is what both of you changed: on the left what is saved, on the right what you typed. Nothing is saved before you decide.
update_rankings-difference_unknown = What you both began with is not known any more, so every difference is shown: on the left what is saved, on the right what you typed. Nothing is saved before you decide.
update_rankings-undecided = Decide about every line first. Nothing was saved.
update_rankings-which = Which value for { $what }
update_rankings-take_mine = Mine
update_rankings-take_theirs = Theirs
update_rankings-save_decided = Save what I decided

## A cycle as a workbook, taken away and brought back

offer-take_away = Take the cycle away as a workbook
offer-bring_back = Bring a filled-in workbook back (.xlsx)
offer-read = { $file }: { $agencies ->
    [0] no agency was read
    [one] { $agencies } agency was read
   *[other] { $agencies } agencies were read
 }. Nothing is saved yet.
offer-problems = Problems that must be corrected first: { $count }. Nothing was saved.
offer-marked = The same workbook, with the problems marked
offer-names = Names to decide
offer-which = Which agency is “{ $name }”?
offer-which_new = Which of these are new agencies? A row that is none, such as a total, must be taken out of the workbook.
offer-candidate = { $spelling } ({ $likeness } of 100 alike)
offer-new = None of these: a new agency
offer-decide = Decide
offer-entering = Comes in as new: { $names }
offer-changes = What would change: { $count ->
    [0] no value
    [one] { $count } value
   *[other] { $count } values
 }
offer-accept = { $count ->
    [0] Save
    [one] Save this change ({ $count })
   *[other] Save these changes ({ $count })
 }
offer-accept_new = Save: { $agencies ->
    [one] { $agencies } new agency
   *[other] { $agencies } new agencies
 } and { $count ->
    [0] no other change
    [one] { $count } change
   *[other] { $count } changes
 }
offer-accepted = Taken over: { $count ->
    [0] no value
    [one] { $count } value
   *[other] { $count } values
 } changed.
offer-older = Others changed these values, too, since this workbook was taken away: { $agencies }. Decide for each which counts; nothing is saved before. What only one side changed is not asked about.
offer-older_which = { $agency }, { $what }: saved is { $saved }, the workbook says { $given }
offer-older_leave = Leave as saved
offer-older_overwrite = Take the workbook's
offer-older_open = saved anew, to be decided
offer-older_left = left as saved
offer-older_taken = saved anew, the workbook's counts
offer-not_named = { $agency } is not the key of a change, or of an agency, in this workbook.
offer-columns = These columns hold something, and their headings are not known. Say what each holds; nothing is read before.
offer-columns_open = It is not said yet what these columns hold: { $headings }. Say it, or that they are left aside.
offer-which_column = { $sheet }, “{ $heading }”: { $filled ->
    [one] { $filled } cell
   *[other] { $filled } cells
 }
offer-column_leave = Nothing that belongs here: leave it aside
offer-nothing = Nothing would change: what the workbook says is saved already.

## Review

review-title = Review
review-view_review = Review
review-view_publish = Publish
review-view_replies = Right of reply
review-view_log = Log
review-log_note = Everything done to this cycle, oldest first. Nobody can change or shorten it.
review-progress = Approved: { $done } of { $all }
review-queue = What to look at
review-queue_mine = For me ({ $count })
review-queue_waiting = For another reviewer ({ $count })
review-queue_returned = Sent back ({ $count })
review-queue_entered = Not submitted ({ $count })
review-queue_done = Approved ({ $count })
review-queue_all = All ({ $count })
review-several = Approve several as computed
review-which = Agencies
review-independent_of_all = I have no interest in any of these agencies
review-approve_several = Approve them
review-approved_several = Approved: { $count }.
review-before = In { $cycle }: { $outcome }
review-other_scale = That was on another scale, so the two are not compared.
review-not_eligible = Not eligible: { $reason }
review-not_ranked = not ranked
review-independent = I have no interest in this agency
review-decided_grade = The panel's grade
review-as_computed = as computed or entered
review-decided_reason = Why another grade (if so)
review-approve = Approve
review-approved = Approved.
review-comment = What is to be done, or what the conflict of interest is
review-send_back = Send back
review-sent_back = Sent back to the assessors.
review-declare = Declare a conflict of interest
review-declared = The conflict of interest is declared: somebody else reviews this agency. What you approved of it waits for that person again.
review-reopen_reason = Why it must be corrected
review-reopen = Open for correction
review-reopened = Open for correction. The published revision stays as it is until a new one is published.

## Publication and right of reply

publication-not_approved = Not approved yet: { $count } ({ $agencies })
publication-all_approved = Every assessment of the cycle is approved.
publication-distribution = What would be published of those approved
publication-changes = Changes of grade since the cycle before
publication-revisions = Revisions published
publication-waits = A publication waits for its time: { $due }.
publication-refused = It was not published at its time: { $reason } Withdraw it, put right what is wrong, and publish again.
publication-withdraw = Withdraw it
publication-withdrawn = The publication is withdrawn.
publication-panel = Who sat on the panel
publication-decision = What the panel decided on this revision
publication-record = Record the decision
publication-recorded = The decision is recorded.
publication-message = What is published, in one sentence
publication-reason = Why the published ranking is corrected
publication-due = Publish at (time of the association, { $zone }; leave empty for now)
publication-publish = Publish
publication-done = Done: readers see it with the newest edition of the data, or at its time.
publication-undo_reason = Why the last publication is undone
publication-undo = Undo: restore the revision before
publication-undone = The earlier ranking is restored, as a new revision.
publication-kind = Kind
publication-statement = statement
publication-appeal = appeal
publication-outcome = outcome of the appeal
publication-text = In the agency's own words, or the outcome
publication-said_on = Date, such as 21/11/2026
publication-enter_reply = Publish beside the grade
publication-reply_entered = It stands beside the grade of { $agency } now.

## My association

my_association-title = My association
my_association-view_cycles = Cycles
my_association-view_register = Agencies
my_association-view_methods = Methods
my_association-view_members = Members
my_association-view_journal = Journal
my_association-journal_note = The last { $last ->
    [one] change
   *[other] { $last } changes, newest first
 }: who, when, what before and after, from which file.
my_association-into_cycle = Agencies to put into the cycle
my_association-put_into = Put into the cycle
my_association-put = Put into the cycle: { $count }.
my_association-take_out = Agency to take out of the cycle
my_association-take_out_reason = Why (stands in the journal)
my_association-do_take_out = Take it out of the cycle
my_association-taken_out = It is out of the cycle. What was entered of it stands in the journal.
my_association-change_plan = Change the plan
my_association-plan_changed = The plan is changed.
my_association-remove_cycle = Remove the cycle
my_association-cycle_removed = The cycle is removed.
my_association-remove_method = Remove this method
my_association-method_removed = The method is removed.
my_association-method_to_remove = A method that no cycle uses
my_association-agency_to_remove = An agency that was never in a cycle
my_association-remove_agency = Remove it from the register
my_association-agency_removed = It is removed from the register.
my_association-open = Open for entries
my_association-opened = The cycle is open for entries.
my_association-begin_review = Close entries, begin the review
my_association-began_review = The cycle is under review.
my_association-plan = Plan a cycle
my_association-method_first = Bring in a method first.
my_association-label = Label, such as the years
my_association-method = Method
my_association-number = Number
my_association-listed_on = For a list of the past: day on which it was published
my_association-partial = The list holds only a part of what was published
my_association-public_cycle = Cycle of public sources that it is of
my_association-no_public_cycle = none
my_association-window_from = Assessed from (date, if known)
my_association-window_to = Assessed to (date, if known)
my_association-licensed = Agencies licensed (if known)
my_association-planned = Agencies planned (if known)
my_association-planned_done = The cycle is planned.
my_association-bad_cycle = The cycle needs a label.
my_association-agency_name = Name of an agency
my_association-is_another = It is none of those that its name is like
my_association-licence = Number of its licence
my_association-licence_of = Agency whose licence number is entered
my_association-licence_help = As the ministry wrote it, such as 35/LĐTBXH-GP. An empty field takes the number away. Readers see it with the next publication.
my_association-keep_licence = Keep the licence number
my_association-licence_kept = The licence number is in the register.
my_association-licence_gone = The register has no licence number of the agency any more.
my_association-public_agency = Is it one that public sources name?
my_association-none_of_them = no, or not known
my_association-enter_agency = Enter into the register
my_association-agency_entered = The agency is in the register.
my_association-spelling = Another spelling
my_association-means = means
my_association-confirm = Confirm the spelling
my_association-spelling_to_remove = Spelling confirmed by mistake
my_association-remove_spelling = Remove the spelling
my_association-spelling_removed = The spelling is removed.
my_association-confirmed = The spelling is confirmed.
my_association-merge = This record
my_association-into = goes on as
my_association-do_merge = Merge the records
my_association-merged = The records are merged; both histories stay readable.
my_association-method_workbook = Method { $method }, version { $version }, as a workbook
my_association-illustrative_note = An illustrative method comes with the product, for trying out. Take its workbook as a pattern for the association's own.
my_association-take_illustrative = Take the illustrative method
my_association-method_kept = The method is in the records.
my_association-bring_method = Bring in a method (.xlsx)
my_association-keep_method = Keep this method
my_association-tried_in_vain = Somebody tried to sign in as { $who } { $count ->
    [one] { $count } time
   *[other] { $count } times
 } within a week, without success. If it was not that person, a longer password is the answer; whoever runs this dashboard sets one. The person is let in from every browser that was signed in before.
my_association-members_note = Accounts and passwords are made by a command on the machine; roles are given and taken here.
my_association-who = E-mail address
my_association-role = Role
my_association-give = Give the role
my_association-given = The role is given.
my_association-take = Take the role
my_association-taken = The role is taken.

## What the commands say

command-no_country = { $country } is not the code of a Member State of ASEAN, nor “region”.
command-no_corridor = Nothing is on record of the corridor { $corridor }: give the codes of the country of origin and of destination, such as MMR-THA.
command-no_target = Say where the brief is to be written: the name of a file comes last.
command-not_earlier = Edition { $since } is not earlier than edition { $snapshot }, of which the brief would be. Name an earlier one.
command-which_agency = “{ $asked }” is no name of one agency here. It may mean: { $found }.
command-no_snapshot = The warehouse has no snapshot { $snapshot }; the newest is { $newest }.
command-association_added = The association { $association } is in the records.
command-member_added = { $who } is { $role } of { $association }.
command-member_removed = { $who } is no longer { $role } of { $association }.
command-no_account = { $who } has no local account.
command-closed = The account of { $who } is removed.
command-forgotten = { $who } is forgotten. What they did stands under { $code }; nothing here says any more who that was. Backups made before still do, until you delete them.
command-password_set = The account of { $who } has a new password.
command-written = Written: { $path }
command-published = { $cycle }: revision { $revision }.
command-backed_up = { $count ->
    [0] No file
    [one] { $count } file
   *[other] { $count } files
 } in { $path }.
command-restored = { $count ->
    [0] No file
    [one] { $count } file
   *[other] { $count } files
 } restored from { $path }.
command-kept_aside = Kept aside: { $path }
command-older = { $name }, { $what }: others saved { $saved } since the workbook was taken away, and it says { $given }. Give --overwrite { $change } to take the workbook's value, or --leave { $change } to leave what is saved; the key of the agency alone decides all of its values.
command-unknown_column = { $sheet }: the column “{ $heading }” holds something ({ $filled }) and is not known. Give --column "{ $heading }=FIELD" with one of { $fields }, or --column "{ $heading }=leave" to leave it aside. Nothing was read.
command-file_there = { $path } is there already. Give another folder. Nothing was written.
command-file_exists = { $path } is there already, and somebody may have filled in, edited or signed it. Give another name, or --replace to write over it. Nothing was written.
command-code_changed = The code of { $association } is { $code } now.
command-approved = { $agencies ->
    [one] { $agencies } agency approved
   *[other] { $agencies } agencies approved
 }.
command-decided = The panel's decision is recorded.
command-step_done = { $cycle }: done.
command-licence_kept = The licence number of { $agency } is in the register.
command-waits = { $cycle }: revision { $revision } waits until { $due }.
command-brought = Taken over as handed in by the agency: { $count } indicators.
command-expired = { $count ->
    [0] No evidence file's time is over.
    [one] One evidence file is removed: its time is over.
   *[other] { $count } evidence files are removed: their time is over.
}
command-moved = Copied to { $place } and compared one by one. Rows: { $rows }, entries of the journal, whose chain holds: { $entries }, evidence files: { $files }. Set COOPERATION_RECORDS to this place before anybody goes on; what was there before is as it was.
command-no_link = no link
command-link_withdrawn = { $agency }: its link is withdrawn.
command-withdrawn = { $cycle }: the publication that waited is withdrawn.
command-bad_moment = “{ $typed }” is no moment. Write a date and a time, such as 2026-11-21 09:00, in the time of { $zone }.
command-undecided = Which agency is “{ $name }”? Give --match "{ $name }=KEY" or =new. Known: { $candidates }
command-entering = Comes in as new: { $name }
command-unknown = “{ $name }” is like no agency known here. Give --enter-new if it is a new one, or take the row out of the workbook.
command-no_language = There is no language { $language } here. There are: { $known }.
command-no_file = The file { $path } cannot be read or written: { $reason }.
command-bad_decision = “{ $text }” is not of the form NAME=KEY, or HEADING=FIELD.
command-password = Password
command-password_again = The same password again

## What building, checking, exporting and adding say

etl-starting = Starting
etl-reading = Reading the sources
etl-checking = Checking every row
etl-committing = Committing to the warehouse
etl-done = Done
etl-refused = Values were refused; nothing was changed:
etl-shape_refused = The tables cannot be brought up to date; nothing was changed:
etl-check_failed = The rows do not agree with each other; nothing was changed:
etl-up_to_date = The warehouse is up to date; nothing to build.
etl-built = Snapshot { $snapshot }. Rows changed: { $changed }.
etl-tables_changed = Tables brought up to date: { $changes }. Earlier snapshots stay as they were.
etl-checked = Every rule is kept and every check is passed. Rows: { $rows }.
etl-exported = Snapshot { $snapshot } is in { $directory }. Files: { $files }.
etl-not_added = Nothing was added:
etl-added = { $file }. Rows: { $rows }.
etl-build_next = 'python -m etl build' brings them into the warehouse.

## The help of the commands; the names of their arguments; what is said of wrong use

usage-usage = Usage:
usage-options = [options]
usage-command = command …
usage-arguments_title = Arguments
usage-options_title = Options
usage-commands_title = Commands
usage-default = [default: { $value }]
usage-required = [required]
usage-help = Show this text and end.
usage-text = text
usage-number = number
usage-path = path
usage-try = For help: { $command }
usage-aborted = Ended.
usage-missing = { $name } is missing.
usage-no_command = A command is missing.
usage-unknown_command = There is no command { $name }.
usage-unknown_option = There is no option { $name }.
usage-too_much = More was typed than is asked for: { $typed }.
usage-no_value = { $name } needs a value.
usage-needs_no_value = { $name } takes no value.
usage-wrong_value = { $name }: { $reason }
usage-wrong_typed = { $reason }
usage-whole_number = A whole number is meant.
usage-at_least = The least is { $least }.
usage-at_most = The most is { $most }.
usage-one_of = One of these is meant: { $known }.
usage-no_file = There is no file { $path }.
usage-a_folder = { $path } is a folder and not a file.
arguments-agency = agency
arguments-answer = QUESTION=ANSWER
arguments-association_id = association
arguments-centre = centre
arguments-change = change
arguments-changes = change
arguments-code = code
arguments-country = country
arguments-cycle = cycle
arguments-directory = folder
arguments-file = file
arguments-files = file
arguments-first_month = first-month
arguments-key = key
arguments-least = least
arguments-month = month
arguments-name = name
arguments-number = number
arguments-organisation = organisation
arguments-pair = COLUMN=VALUE
arguments-path = file
arguments-role = role
arguments-storyboard = storyboard
arguments-table = table
arguments-who = e-mail-address
help-etl = Build, check and export the warehouse.
help-etl_build = Bring the warehouse to the state of the sources, in one commit.
help-etl_verify = Read every file of every snapshot and the chain of the journal, and say what is as it was written.
help-etl_retain = Let go of editions that nothing points to, by the rule in docs/operating.md, and join small files.
help-etl_check = Run every rule and every check on the sources, in a throw-away warehouse.
help-etl_export = Write every table as CSV with a datapackage.json, and figures and rankings as SDMX.
help-etl_add = Add a dataset as a folder of sources of its own; `build` then brings it into the warehouse.
help-catalog = Catalogue: sqlite:PATH or postgres:dbname=… (default: COOPERATION_CATALOG).
help-data = Folder of the data files, or s3://BUCKET/PREFIX (default: COOPERATION_DATA).
help-author = Who builds; kept with the snapshot.
help-sources = Folder of sources.
help-clean = Also remove what was left over from interrupted work.
help-newest = Keep so many of the newest (default: COOPERATION_EDITIONS_KEPT, else all).
help-storyboard_kept = Keep the editions that this storyboard is frozen on.
help-edition = Keep this edition.
help-do = Do it; without it, only say what would be done.
help-folder = Folder to write to.
help-snapshot = Snapshot; the newest by default.
help-dataset = Files of the dataset.
help-mapping = Name of its mapping in etl/mappings/.
help-returns = What centres returned, month by month.
help-returns_expect = Say from which month on returns of a centre are due, and by when.
help-returns_threshold = Set below which number no count is shown; 0 shows all.
help-returns_take_in = Take in a CSV of long rows: one row a cell, with its centre and month.
help-returns_read = Show what an office's file holds: questions, checks, and a table of its rows; nothing is kept. Ends with 1 where something has to be answered or taken out of the file first.
help-returns_send = Send a draft for review.
help-returns_approve = Approve a draft that somebody else sent.
help-returns_give_back = Give a draft back to the reporters, and say why.
help-returns_publish = Publish an approved draft, in one commit.
help-returns_undo = Bring back the version before the one in force, as a new version.
help-returns_generate = Write invented returns, for trying out, into a warehouse without returns; see `make practice`.
help-returns_list = List the drafts of an organisation, and what it published.
help-organisation = Key of the organisation.
help-centre = Key of the centre.
help-month = Month, such as 2025-01.
help-message = What is published.
help-return_reason = Why a published return is corrected.
help-centre_name = Name of the centre.
help-first_month = First month that is due.
help-due_day = Day of the following month; none: no longer due.
help-preview = Only tell what would change.
help-return_file = Workbook or CSV.
help-layout = Layout, as --propose prints it.
help-answer = Answer to a question.
help-propose = Print the layout that is proposed, as JSON, and no rows.
help-rows_file = Also write the rows as a CSV, which take-in takes in.
help-cells = How many cells.
help-steward = What stewards add and correct of agreements and attachés.
help-steward_add = Enter a row that is not here yet.
help-steward_correct = Enter a row as it should be, in the place of one that is here.
help-steward_remove = Enter that a row should not be here.
help-steward_list = List the drafts of an organisation, what it published, and what the files contradict.
help-steward_send = Send a draft for review.
help-steward_approve = Approve a draft that somebody else entered.
help-steward_give_back = Give a draft back to the stewards, and say why.
help-steward_discard = Drop a draft that is not in review.
help-steward_publish = Publish approved drafts, in one commit.
help-steward_withdraw = Make a row again what it was before a published change.
help-steward_export = Write what stewards published as the files that etl/sources would hold.
help-table = The table; to a name that is none, the answer lists them.
help-change = Key of the change, as list gives it.
help-set = What a column is to hold.
help-row = Which row is meant: values that only it has.
help-new_source = A source that is not here yet: title=, publisher=, …
help-reason = Why.
help-changes = Keys of approved drafts.
help-conduct = Keep, review and publish agency rankings.
help-conduct_workbook = Write a cycle as a workbook to fill in.
help-conduct_import = Take over a filled-in workbook, in one step; nothing is saved while anything is wrong or undecided.
help-conduct_answers = Write the workbook in which one agency answers for itself, or take it over as handed in.
help-conduct_letters = Write a letter to each agency of a published cycle, all of them into one ZIP file.
help-conduct_audit = Write the audit report of a cycle as a PDF: who did what when, conflicts, requests, publications.
help-conduct_publish = Publish what is approved, in one commit, now or later; what is published later is frozen now.
help-conduct_withdraw = Take back a publication that waits for its time.
help-conduct_approve = Approve what was submitted of agencies: of all of them, or of none where one cannot be approved.
help-conduct_decide = Record the panel's decision on the cycle's next revision.
help-conduct_release = Publish whatever waited for its time; the dashboard does the same while it runs.
help-conduct_expire = Remove the evidence files whose time is over; for a timer.
help-conduct_log = Tell who did what to a cycle, oldest first.
help-conduct_remind = Show or send reminders of what a cycle waits for: to agencies with --addresses, else to members.
help-conduct_survey = Count what workers answered, from the export of a survey; what was said before of its columns holds.
help-conduct_backup = Write records and warehouse into one file.
help-conduct_restore = Put a backup in place; stop the dashboard first.
help-match = Which agency a name means: "PRINTED NAME=KEY", or =new.
help-overwrite = Key of a change, or of an agency, in which the workbook counts.
help-leave = Key of a change, or of an agency, left as it is saved.
help-enter_new = Names that are like no other are new agencies.
help-column = What a column that is not known holds: "HEADING=FIELD", or =leave.
help-agency_key = Key of the agency.
help-bring = Take the filled workbook over.
help-ranking_reason = Why a published ranking is corrected.
help-at = When: a date and a time such as 2026-11-21 09:00, in the association's zone.
help-agency_keys = Keys of the agencies.
help-independent = Your word that you have no interest in any of them.
help-panel_grade = The panel's grade, where it is not the computed one.
help-panel_reason = Why the panel gives another grade.
help-panel = Who sat on the panel.
help-decision = What it decided on the next revision.
help-who = E-mail address of the member who does it.
help-replace = Write over a file that is there.
help-cycle_key = Key of the cycle, such as vamas-7.
help-agency = The register of an association's agencies.
help-agency_list = List the agencies of the register: key, name, licence number.
help-agency_add = Enter an agency into the register, and tell the key that it has there.
help-agency_licence = Write down the number of an agency's licence; readers see it with the next publication.
help-public_key = The key under which public sources know it.
help-another = It is none of those that its name is like.
help-licence = The number of its licence.
help-licence_number = The number; an empty one takes it away.
help-link = Links by which agencies answer for themselves.
help-link_make = Make a link for each agency, shown this once; one that it had before ends.
help-link_list = List each agency's link, until when it holds, and how far the agency is.
help-link_withdraw = End an agency's link at once.
help-link_due = Last day, such as 2026-12-31, in the association's country.
help-agencies_of_cycle = Keys of the agencies; all of the cycle without one.
help-member = Who may do what for an association.
help-association = Associations that keep their ranking here.
help-association_add = Let an association keep its ranking here, or an organisation its returns; country as ISO alpha-3.
help-association_code = Give an association another code of conduct, while it has no method.
help-member_add = Give a person a role in an association.
help-member_password = Make a local account, or change its password; whoever is signed in with it is signed out.
help-member_close = Remove a local account and end its sessions; roles stay until they are taken.
help-member_forget = Forget a person: their address is written nowhere any more, and what they did stays under a code.
help-member_list = List who holds which role.
help-member_remove = Take a role from a person.
help-code = Its code of conduct; none where it only collects returns.
help-account = Also make a local account, and ask for its password.
help-addresses = File with a line for each agency: its key or name, and its e-mail address.
help-send = Send them; without it, they are shown only.
help-cycle = The steps of a cycle, from opening it to a correction.
help-cycle_list = List the cycles of an association: key, label, state.
help-cycle_add = Put agencies of the register into a cycle.
help-cycle_open = Open a cycle for entries.
help-cycle_submit = Hand complete assessments to the reviewers.
help-cycle_review = Close a cycle for entries, once everything is submitted.
help-cycle_return = Send an assessment back to whoever entered it.
help-cycle_conflict = Declare a conflict of interest; an approval that was given is withdrawn.
help-cycle_reopen = Open an assessment of a published cycle for a correction.
help-cycle_undo = Restore the ranking of the revision before, as a new revision.
help-complete_agencies = Keys of the agencies; all that are complete without one.
help-records = Where the records are kept.
help-records_move = Copy the records to a place that holds none, and compare row by row; stop the dashboard first.
help-keep_aside = Keep what is there aside.
help-to = Where they go, written as in COOPERATION_RECORDS: a path or postgresql://…
help-survey_agency = Heading of the column that names the agency.
help-survey_question = Which indicator a column answers: "HEADING=INDICATOR".
help-survey_yes = A value that means yes.
help-survey_no = A value that means no.
help-survey_match = Which agency a name means: "PRINTED NAME=KEY", or "PRINTED NAME=none".
help-slides = Decks of storyboards, and briefs.
help-slides_list = Name the storyboards that come with the product.
help-slides_deck = Write a storyboard as an editable PowerPoint file, views that name no snapshot on the one given.
help-slides_pdf = Write a storyboard as a handout of A4 sheets: slide after slide, with what is said to it.
help-slides_check = Say before a session what will not fit, what is older than 12 months, and what disagrees.
help-slides_brief = Write a brief of two pages on a Member State, on a corridor or on the region.
help-slides_agency = Write what a worker needs to know of an agency on half a page, with a QR code to its card.
help-storyboard = A name of `list`, a storyboard file, or the address of one.
help-target = File to write.
help-template = Your organisation's design.
help-brief_of = Code of a Member State, or region.
help-corridor = Codes of origin and destination, instead of a country.
help-since = An earlier edition: say which of the key figures changed since.
help-agency_name = The agency's name, or as much of it as tells it apart.
help-figures = The figures of the catalogue.
help-figures_list = Name every figure with its filters.
help-figures_sheet = Draw every figure that has a drawing in every medium, side by side.
help-only = Only figures whose name begins so.
help-web = Look at an installation.
help-web_doctor = Say what is wrong with this installation and what to do, a sentence each.
help-backups = The folder in which backups are kept.
help-words = How complete each language is, and what is wrong with it.
help-missing = Print the keys that a language lacks.
help-lang = Language of what is said and written: en, vi, …

## Figures taken away: files, citation, pictures

taken-cite = To cite it:
taken-bibtex = For BibTeX:
taken-address = Its address, which shows this edition of the data for ever:
taken-address_below = This site has no public address yet, so the citation says in words where the figure stands. Typed behind the site’s address in your browser, this opens the same figure with the same data:
taken-on_page = { $product }, page “{ $page }”
taken-chosen = { $filter }: { $value }
taken-on_snapshot = edition { $snapshot } of the data
taken-heading_of = { $heading } ({ $column })
taken-name_for = Name for: { $meaning }
taken-worked_out = Worked out for this figure; its note says how
taken-drawing = Drawing …
taken-picture = Save the { $form }
taken-data_set = Data set, edition { $snapshot } of { $date }
taken-main_sources = Main sources: { $names }
taken-sheet_drawn = As drawn
taken-drawn_name = What
taken-drawn_said = Number as drawn
taken-drawn_series = Series
taken-drawn_time = When
taken-drawn_unit = { $name } ({ $unit })
taken-sheet_columns = Columns
taken-sheet_sources = Sources
taken-sheet_about = About
taken-heading = Column
taken-meaning = Meaning and unit
taken-of_table = In the export of all tables
taken-title = Title
taken-remark = What must be known
taken-note = Note
taken-as_of = As of
taken-snapshot = Edition of the data
taken-citation = Citation
taken-where = Where it stands
taken-boundaries = Boundaries
taken-not_drawn = This figure is a table without a drawing, so there is no picture of it. Take it away as CSV or as a workbook.
taken-failed = The picture could not be made ({ $reason }). Take the table, or the picture in the other form.

## A figure in a page of another site

embed-title = A figure of Cooperation Monitor
embed-open = Open in Cooperation Monitor
embed-more_rows = and { $count ->
    [one] { $count } more
   *[other] { $count } more
 }, all of them in Cooperation Monitor
embed-snippet = To show it in a page of a site that may:
embed-no_sites = No other site may show figures of this installation. Whoever runs it can name those that may in the setting { $variable }.
embed-wrong_site = No other site may show figures of this installation: “{ $site }” in the setting { $variable } is none. A site is written like https://www.example.org, several with spaces between them.
embed-no_data = The data cannot be read now. Try again later.
embed-no_snapshot = The address asks for an edition of the data that there is not. Copy it again from “Table and download” below the figure.
embed-unknown = There is no figure of this name. Copy the address again from “Table and download” below the figure.
embed-wrong_filter = The address does not fit the figure: it gives a filter twice, one that the figure does not have, or not one that it needs. Copy it again from “Table and download” below the figure.
embed-wrong_value = The address asks for a value under “{ $filter }” that there is not. Copy it again from “Table and download” below the figure.
embed-nothing_there = There is nothing of this name in this edition of the data. Copy the address again from “Table and download” below the figure.

## PowerPoint decks

deck-slides = Slides: { $count }
deck-snapshots = Edition of the data: { $numbers }
deck-open = Open this figure
deck-remark = To be known at once
deck-first_bars = Shown: { $shown ->
    [one] the first of
   *[other] the first { $shown } of
 } { $all ->
    [one] { $all } bar or group of bars
   *[other] { $all } bars or groups of bars
 }
deck-first_rows = Shown: { $shown ->
    [one] the first of
   *[other] the first { $shown } of
 } { $all ->
    [one] { $all } line
   *[other] { $all } lines
 }
deck-first_columns = Shown: { $shown ->
    [one] the first of
   *[other] the first { $shown } of
 } { $all ->
    [one] { $all } column
   *[other] { $all } columns
 }
deck-first_panels = Shown: the first { $shown } of { $all } small charts
deck-first_lines = Shown: { $shown ->
    [one] the first of
   *[other] the first { $shown } of
 } { $all ->
    [one] { $all } line
   *[other] { $all } lines
 }
deck-more_rows = and { $count ->
    [one] { $count } more
   *[other] { $count } more
 }
deck-shortened = A text that ends in “…” goes on in the figure itself.
deck-without_bar = { $name } ({ $label })
deck-corner = { $rows } ↓ · { $columns } →
deck-pair = { $one } – { $other }
deck-party = { $name } ({ $kind })
deck-sea = Sea
deck-inset = All of the map: where the part beside it lies
deck-strip = Strip
deck-about = About the figure: { $note }
deck-to_say = What to say
deck-evidence = Evidence
deck-sources = Sources
deck-scope = What it is of: { $scope }
deck-numbers = What is shown, with its source and the place in it:
deck-numbers_in = What is shown, in { $unit }, with its source and the place in it:
deck-number = { $what } – { $places }
deck-more_numbers = and { $count ->
    [one] { $count } more number
   *[other] { $count } more numbers
 }, in the table of the figure
deck-source = – { $name }: { $address }
deck-source_without = – { $name }
deck-more_sources = and { $count ->
    [one] { $count } more source
   *[other] { $count } more sources
 }, named in the table of the figure
deck-alternative = { $kind }. { $marks }
deck-alternative_cut = { $kind }. { $marks }; and { $count ->
    [one] { $count } more value
   *[other] { $count } more values
 }
deck-mark = { $name }: { $said }
deck-kind_bars = Bars
deck-kind_dots = Dots on a scale
deck-kind_timeline = Timeline
deck-kind_trend = Values over time
deck-kind_sparkline = Small line over time
deck-kind_multiples = Small charts over time
deck-kind_matrix = Grid
deck-kind_network = Network
deck-kind_map = Map
deck-kind_tiles = Numbers
deck-kind_table = Table
deck-newer = Edition { $number } is newer, and the numbers of this figure are others there.
deck-link = This figure with these numbers: { $link }

## Storyboards that come with the product: their titles and notes, by storyboard and slide

ready-asean_at_a_glance-title = ASEAN at a glance
ready-asean_at_a_glance-lead = How the countries of ASEAN cooperate on labour migration: what five documents and other public pages say, counted and traced.
ready-asean_at_a_glance-corridors_protection-note =
    The consensus of 2017 came without a mechanism for monitoring and reporting. This is what public documents allow us to count.
    People are estimates of the United Nations by origin and destination; an agreement or a post says nothing about how well it protects.
ready-asean_at_a_glance-overview_map-note =
    Points are places where labour attachés sit, and centres for migrant workers.
    An empty place means that no source names anything there, not that there is nothing.
ready-asean_at_a_glance-overview_region-note =
    Three lists of different kinds and dates, each on its own scale.
    “Not listed” is not zero: the two tables of the ILO’s background paper list countries of origin, up to 2010.
ready-asean_at_a_glance-agreements_counts-note =
    One instrument for each date printed; renewals are events of their instrument. The text of the ILO’s background paper gives a higher total than its own table: the rule of counting decides.
ready-asean_at_a_glance-attaches_totals-note =
    Both numbers come from the same table. For the Philippines, three numbers compete, by column, by region and by place.
    We show both and decide nothing.
ready-asean_at_a_glance-attaches_origins-note = “No post” and “no agreement” mean: none found in these sources.
ready-asean_at_a_glance-cooperation_matrix-note = Discussion, consultation, collaboration: three types, none better than another. Level and type follow the ILO’s background paper where it describes a case, and are inferred elsewhere.
ready-asean_at_a_glance-commitments_treaties-note = An empty cell: no page was found that says so. A question mark: pages disagree. A signature alone does not bind.
ready-asean_at_a_glance-sources_discrepancies-note =
    These change a number that somebody would quote. Many are counted again whenever the data change.
    The use of this for the room: whoever quotes a total can say which one, and from where.
ready-bilateral_agreements-title = Bilateral agreements and what they protect
ready-bilateral_agreements-lead = Agreements and memoranda of understanding on labour migration: between whom, since when, what they contain, and which corridors they leave open.
ready-bilateral_agreements-agreements_counts-note = Table 2 of the ILO’s background paper and, apart from it, what official and press pages name since 2010. Signed says nothing about being in force.
ready-bilateral_agreements-agreements_years-note = By five years and by the country that lists them. The list up to 2010 is one document's; later years rest on public pages.
ready-bilateral_agreements-agreements_map-note = The colour is that of the country that lists the instrument; a broader line stands for more of them.
ready-bilateral_agreements-agreements_states-note = Where each instrument stands, as far as the last thing known of it tells. Of most, nothing is known since they were signed.
ready-bilateral_agreements-agreements_timeline-title = Indonesia: instruments, a ban, a letter of intent, a protocol
ready-bilateral_agreements-agreements_timeline-note =
    The sequence with Malaysia: a memorandum, a ban on sending domestic workers, a letter of intent, a protocol that amends the memorandum.
ready-bilateral_agreements-agreements_life-title = Malaysia and Indonesia: one memorandum and what happened to it
ready-bilateral_agreements-agreements_life-note = The case that the ILO’s background paper tells in most detail.
ready-bilateral_agreements-agreements_provisions-note = Only texts that a source describes. An empty cell is not stated, which is not the same as absent.
ready-bilateral_agreements-attaches_origins-note = Neither list is complete; “none” means none found here.
ready-bilateral_agreements-sources_discrepancies-note = The best known: the total that the text states, and the one that its own table gives.
ready-fairer_recruitment-title = Is recruitment getting fairer?
ready-fairer_recruitment-lead = What was promised, what agreements say, what agencies publish, and what workers complain about; and what nobody has counted.
ready-fairer_recruitment-agreements_criteria-title = More agreements speak of recruitment than of any other point on the list
ready-fairer_recruitment-agreements_criteria-note = On what of a published list the agreements speak. Only texts of which a provision is on record.
ready-fairer_recruitment-commitments_provisions-note = Who pays, in the words of the agreements. What is not listed is not stated, which is not the same as absent.
ready-fairer_recruitment-commitments_topics-note = Promised or recommended, and answered by evidence. No evidence is no information, not no action.
ready-fairer_recruitment-agencies_participation-note = More agencies are assessed in each cycle. That says how many take part, not how well they do.
ready-fairer_recruitment-agencies_distribution-title = In the sixth cycle, of 2018–2019, most agencies had five stars
ready-fairer_recruitment-agencies_distribution-note = Edition and indicators changed between cycles: a rise of grades is no evidence of better conduct.
ready-fairer_recruitment-complaints_about-note = What workers complain about, where a body published it. Other countries publish nothing that can be set beside it.
ready-fairer_recruitment-complaints_trend-note = By the month, each series of its own body. Fewer complaints may mean fewer wrongs, or fewer who dare to complain.
ready-fairer_recruitment-sources_attention-note = So is it getting fairer? Nobody has counted what would answer that. This is what is missing, subject by subject.
ready-protection_by_corridor-title = Protection by corridor
ready-protection_by_corridor-lead = For each pair of origin and destination: is there an instrument, is there a labour attaché, and how many people live there?
ready-protection_by_corridor-corridors_protection-note =
    Begin with people, not with papers: how many live in a corridor that has both.
    They are all migrants, as the United Nations estimates them, not workers only.
ready-protection_by_corridor-corridors_largest-note = A few corridors hold most of the people. The colour says what there is in each.
ready-protection_by_corridor-overview_members-note = Whom the region's own corridors leave out. “Neither” means that none was found in these sources.
ready-protection_by_corridor-attaches_people-note = An instrument without anybody on the spot.
ready-protection_by_corridor-corridors_origins-title = What protects people depends on where they come from
ready-protection_by_corridor-corridors_origins-note = Corridors between Member States, by country of origin.
ready-protection_by_corridor-complaints_centre_numbers-note = Where a worker can go. Centres as named in the sources; not a list of centres in operation today.
ready-protection_by_corridor-sources_discrepancies-note = Before anybody quotes a number of posts: these are the ones in dispute.
ready-vamas_experience-title = Self-regulation of recruitment agencies: the VAMAS experience
ready-vamas_experience-lead = A code of conduct, how agencies are assessed under it, what was published, and what is not known.
ready-vamas_experience-agencies_participation-note = A missing bar is not available. An asterisk marks a number that was published in words such as “about”.
ready-vamas_experience-agencies_phases-title = The code came in three phases, from a trial to all agencies
ready-vamas_experience-agencies_phases-note = As the ILO’s background paper describes it. The ranking of the second cycle covers 47 agencies, not 50.
ready-vamas_experience-agencies_distribution-title = In the second cycle most agencies had A2, by shares that do not add up
ready-vamas_experience-agencies_distribution-note =
    Three shares were published: together 97 per cent, and one of them fits no whole number of agencies.
    Letters and stars are two scales without any published conversion, and are never joined.
ready-vamas_experience-agencies_distribution_2-title = In the fourth cycle nobody reached the highest grade
ready-vamas_experience-agencies_distribution_2-note = That is printed as zero, which is not the same as not published.
ready-vamas_experience-agencies_distribution_3-title = In the sixth cycle most had five stars
ready-vamas_experience-agencies_distribution_3-note =
    The newest ranking that was found in public material. Edition and indicators changed in between: no evidence of better conduct.
ready-vamas_experience-agencies_ladder-note = The steps of the older scale, and how many agencies stood on each. A step without a number was not published.
ready-vamas_experience-agencies_movement-title = Movement between cycles was published once
ready-vamas_experience-agencies_movement-note = From the first to the second cycle, among the agencies of the first. Since then it is not available.
ready-vamas_experience-country_gaps-title = What was looked for about Viet Nam and not found
ready-vamas_experience-country_gaps-note = Each of these is a question that the association or the ministry could answer.

## Names of values: the table or the question, its column, the value as it is kept

values-grade_scale-meaning-excellent = excellent
values-grade_scale-meaning-excellent_also_called_top_excellent = excellent; also called top excellent
values-grade_scale-meaning-good = good
values-grade_scale-meaning-satisfactory = satisfactory
values-grade_scale-meaning-not_satisfactory = not satisfactory
values-published_movement-moved-up = up
values-published_movement-moved-down = down
values-published_movement-moved-same = same grade
values-published_movement-moved-new = new
values-published_movement-moved-left = no longer ranked
values-agreement-series-table_2 = Table 2 of the ILO’s background paper, up to 2010
values-agreement-series-text = Named in the text only
values-agreement-series-since_2010 = Public pages, since 2010
values-agreement-series-dataset = A dataset that was added
values-agreement-series-steward = Entered by a steward
values-steward_change-kind-addition = added
values-steward_change-kind-correction = corrected
values-steward_change-kind-removal = removed
values-steward_change-kind-withdrawal = taken back
values-steward_change-table_name-source = Source
values-steward_change-table_name-agreement = Agreement
values-steward_change-table_name-agreement_event = Something that happened to an agreement
values-steward_change-table_name-agreement_provision = Provision of an agreement
values-steward_change-table_name-attache_post = Attaché post
values-ranking_share-unit-agencies = agencies
values-ranking_share-unit-percent_of_assessed = percent of assessed
values-agreement-status-signed = Signed
values-agreement-status-in_process = In process
values-complaint_figure-split-none = Not split
values-complaint_figure-split-complaint_type = Complaint type
values-complaint_figure-split-destination = Destination
values-complaint_figure-split-place_of_origin = Place of origin
values-complaint_figure-split-channel = Channel
values-complaint_figure-split-migration_status = Migration status
values-complaint_figure-split-group_of_workers = Group of workers
values-complaint_figure-split-service = Service
values-complaint_figure-split-stage = Stage
values-complaint_figure-sex-all = all
values-complaint_figure-sex-female = female
values-complaint_figure-sex-male = male
values-complaint_figure-sex-not_recorded = not recorded
values-discrepancy-family-agreements = Agreements
values-discrepancy-family-attaches = Labour attachés
values-discrepancy-family-complaints = Complaints and centres
values-discrepancy-family-agencies = Recruitment agencies
values-discrepancy-family-cooperation = Other cooperation
values-discrepancy-family-documents = The documents themselves
values-discrepancies-matters-headline_number = a headline number
values-discrepancies-matters-row = one entry
values-discrepancies-matters-wording = wording only
values-discrepancies-matters-caution = a caution: not comparable
values-discrepancy-kind-total_and_parts = total and parts
values-discrepancy-kind-dates = dates
values-discrepancy-kind-units = units
values-discrepancy-kind-names = names
values-discrepancy-kind-cross_reference = cross-reference
values-discrepancy-kind-counting_rule = counting rule
values-discrepancy-kind-value = value
values-initiative-level-national = national
values-initiative-level-bilateral = bilateral
values-initiative-level-regional = regional
values-initiative-level-interregional = interregional
values-initiative-level-international = international
values-initiative-cooperation_type-discussion = discussion
values-initiative-cooperation_type-consultation = consultation
values-initiative-cooperation_type-collaboration = collaboration
values-initiative_tag-tag-1 = 1 Information exchange
values-initiative_tag-tag-2 = 2 Dialogue on policy
values-initiative_tag-tag-3 = 3 Agreements
values-initiative_tag-tag-4 = 4 Development assistance
values-initiative_tag-tag-5 = 5 Tripartite consultation
values-initiative_tag-tag-6 = 6 Agreements between unions
values-initiative_tag-tag-policy_development = policy development
values-initiative_tag-tag-recruitment_and_preparation = recruitment and preparation
values-initiative_tag-tag-protection_abroad = protection abroad
values-initiative_tag-tag-return_and_reintegration = return and reintegration
values-party-kind-government = government
values-party-kind-employers = employers
values-party-kind-trade_union = trade union
values-party-kind-civil_society = civil society
values-party-kind-international_organisation = international organisation
values-party-kind-recruitment_agency = recruitment agency
values-party-kind-research_and_education = research and education
values-party-kind-media = media
values-commitment-topic-recruitment_and_fees = recruitment and fees
values-commitment-topic-employment_conditions = employment conditions
values-commitment-topic-information_and_training = information and training
values-commitment-topic-data = data
values-commitment-topic-complaints_and_justice = complaints and justice
values-commitment-topic-trafficking = trafficking
values-commitment-topic-attaches_and_consular_help = attachés and consular help
values-commitment-topic-crisis = crisis
values-commitment-topic-return_and_reintegration = return and reintegration
values-commitment-topic-skills_and_recognition = skills and recognition
values-commitment-topic-social_protection = social protection
values-commitment-topic-irregular_status = irregular status
values-commitment-topic-dialogue_and_cooperation = dialogue and cooperation
values-commitment-topic-follow_up_and_monitoring = follow-up and monitoring
values-commitment-topic-remittances = remittances
values-commitment-topic-women_and_children = women and children
values-commitment-topic-public_image = public image
values-commitment-topic-policy_coherence = policy coherence
values-commitment-topic-rights_and_dignity = rights and dignity
values-corridor_protection-protection-agreement_and_post = Instrument and attaché
values-corridor_protection-protection-agreement_no_post = Instrument, no attaché
values-corridor_protection-protection-post_no_agreement = Attaché, no instrument
values-corridor_protection-protection-neither = Neither found
values-agreement_criteria-says-says_so = a source says so
values-agreement_criteria-says-said_to_be_missing = a source says that it is missing
values-agreement_criteria-says-nothing_on_record = nothing on record
values-agreement_criteria-says-not_on_record_at_all = no provision of this text is on record at all
values-criterion-standard-guidance_2022 = United Nations Network on Migration, 2022: ten topics
values-criterion-standard-twenty_topics = Twenty topics coded by Chilton and Woda
values-agreement_states-state-under_renegotiation = under renegotiation
values-agreement_states-state-suspended = suspended
values-agreement_states-state-term_ended = its term has ended
values-agreement_states-state-replaced = replaced
values-agreement_states-state-in_process = waits to be signed
values-agreement_states-state-renewed_or_amended = renewed or amended
values-agreement_states-state-signed = signed, nothing later known
values-news-kind-agreement_signed = agreement signed
values-news-kind-on_an_agreement = event of an agreement
values-news-kind-meeting = meeting
values-news-kind-treaty = treaty
values-news-kind-law = law
values-news-kind-ranking_published = ranking published
values-agreement-trust-a = An official page or release
values-agreement-trust-b = Press that quotes an official figure
values-agreement-trust-c = A copy on another site, a company or a civil society organisation
values-agreement-trust-d = Worked out from other figures
values-agreement-trust-s = As printed in one of the five documents
values-cycles-trust-p = Published here by the association
values-ratification-action-ratified = ratified
values-ratification-action-acceded = acceded
values-ratification-action-signed = signed; no later act found
values-ratification-action-not_ratified = not ratified, says a page
values-attache_coverage-coverage-agreement_no_post = Instrument, no attaché
values-attache_coverage-coverage-post_no_agreement = Attaché, no instrument
values-attache_coverage-coverage-agreement_and_post = Instrument and attaché
values-commitments-furthest-no_information = no information
values-commitments-furthest-planned = planned
values-commitments-furthest-begun = begun
values-commitments-furthest-in_place = in place
values-commitments-furthest-before_the_promise = before the promise
values-scorecard_names-what-given_by_association = name in a published ranking
values-scorecard_names-what-in_public_material = name in public material
values-scorecard_names-what-other_or_former = other or former name
values-scorecard_names-what-record_merged = record merged into this one

returns-title = Returns
returns-lead = Bring in what a centre returned, as its office writes it. Nothing stands on the public pages before a second person has approved it and somebody has published it.
returns-view_bring_in = Bring in a file
returns-view_drafts = Review and publish
returns-view_published = Published, and what changed
returns-view_expected = Expected centres
returns-none_expected = No returns are expected yet. An administrator adds the centres under “Expected centres”.
returns-take_form = The product’s own form, for offices without a layout
returns-take_form_csv = The same as CSV
returns-usual_kinds = Unpaid wages; Contract not as agreed; Documents withheld; Recruitment fees; Working conditions; Abuse or violence; Other
returns-bring = The office’s workbook (.xlsx) or CSV
returns-bring_note = The file is read and shown beside what it was read as. What is not certain is asked about, cell by cell; nothing is kept before you take it in. The layout is confirmed once and recognised next month.
returns-recognised = The layout of this file is known: it was read as confirmed before.
returns-layout_changed = The layout of this file is not the one that was confirmed. Look at what its columns mean, and confirm it again.
returns-new_layout = A file of this layout is new here. Look at what its columns and labels were taken to mean, correct what is wrong, and confirm it once.
returns-choose_centre = Choose which centre is meant: { $centres } is not among those expected.
returns-layout_right = The columns, labels and centres are right
returns-not_answered = not answered
returns-which_centre = Which centre is “{ $printed }”?
returns-not_chosen = not chosen
returns-columns_and_labels = What columns and labels mean
returns-layout_table = Table
returns-layout_letter = Column
returns-layout_heading = Heading
returns-layout_text = Label
returns-layout_role = Holds
returns-layout_axis = Labels are of
returns-layout_measure = Measure
returns-layout_unit = Unit
returns-layout_category = Kind of complaint
returns-layout_stage = Stage
returns-layout_sex = Sex
returns-layout_destination = Destination
returns-cells_read = { $count ->
    [one] { $count } cell was read
   *[other] { $count } cells were read
}
returns-cell_place = Cell
returns-cell_centre = Centre
returns-cell_month = Month
returns-cell_measure = Measure
returns-cell_category = Kind of complaint
returns-cell_stage = Stage
returns-cell_sex = Sex
returns-cell_destination = Destination
returns-cell_value = Number
returns-cell_without_number = Why there is none
returns-cell_unit = Unit
returns-cell_written = As written
returns-cell_note = Note
returns-stage_all = all
returns-stage_before_departure = before departure
returns-stage_at_destination = at destination
returns-stage_after_return = after return
returns-stage_not_recorded = not recorded
returns-sex_all = all
returns-sex_female = women
returns-sex_male = men
returns-sex_not_recorded = not recorded
returns-role_value = numbers
returns-role_label = labels
returns-role_numbering = numbering
returns-role_note = notes
returns-role_cumulative = sums up to a month, left aside
returns-role_aside = left aside
returns-role_part = one kind
returns-role_total = total
returns-role_subtotal = subtotal
returns-role_section = heading of a group
returns-axis_category = kinds of complaints
returns-axis_centre = centres
returns-axis_month = months
returns-axis_year = years
returns-axis_stage = stages
returns-axis_sex = sexes
returns-axis_destination = destinations
returns-axis_measure = measures
returns-without_nothing_handed_in = nothing handed in
returns-without_not_collected = not collected
returns-without_dash = a dash
returns-without_suppressed = not shown
returns-without_note = a note stands there
returns-completeness_complete = complete
returns-completeness_partial = partial
returns-completeness_nil = nothing to report
returns-kind_return = return
returns-kind_correction = correction
returns-kind_undo = undo
returns-taken_as = Taken as below; what is wrong is corrected under “What columns and labels mean”:
returns-would_change = What the file would become
returns-corrects = { $of }: against the version that is published
returns-changes = { $count ->
    [one] { $count } cell differs
   *[other] { $count } cells differ
}
returns-take_in = { $count ->
    [one] Take in { $count } return
   *[other] Take in { $count } returns
}
returns-drafts = { $count ->
    [0] No draft
    [one] { $count } draft
   *[other] { $count } drafts
}
returns-look_at = Look at
returns-draft_of = { $of } ({ $state })
returns-month_of = { $centre }, { $month }
returns-its_cells = Its cells
returns-send = Send for review
returns-send_all = { $count ->
    [one] Send { $count } draft for review
   *[other] Send all { $count } drafts for review
 }
returns-sent_all = { $count ->
    [one] { $count } draft is sent for review.
   *[other] { $count } drafts are sent for review.
 }
returns-discard = Discard
returns-discarded = { $of } is discarded; the journal keeps that it was there.
returns-approve = Approve
returns-why_back = Why it is given back
returns-give_back = Give back
returns-to_publish = To be published together
returns-message = What is published
returns-reason = Why a published return is corrected; empty for the first of a month
returns-publish = Publish
returns-published_now = { $count ->
    [one] { $count } return is published.
   *[other] { $count } returns are published.
}
returns-none_published = This organisation has published no return yet.
returns-month = Month
returns-versions = Versions of this month
returns-version_against = What a version changed against the one before it
returns-undo_reason = Why the last version is undone
returns-undo = Undo the last version
returns-undone_now = The month is again as it was in its version before.
returns-no_more = none due any more
returns-expected_centres = { $count ->
    [0] No centre yet
    [one] { $count } decision on expected returns
   *[other] { $count } decisions on expected returns
}
returns-expect_note = A new line of a centre holds from its first month on. A day of 0 says that no return is due any more.
returns-centre_key = Key of the centre, such as prey-veng; that of the list of centres where it stands there
returns-centre_name = Name of the centre
returns-first_month = First month due, such as 2025-01
returns-day_due = Due on this day of the following month
returns-expect = Save
returns-threshold = Counts below this are not shown; 0 shows all
returns-set_threshold = Set the threshold
returns-bad_centre = “{ $typed }” is no key of a centre: write small letters and digits, joined by hyphens, such as prey-veng.
returns-no_centre_name = The centre needs a name.
returns-bad_day = { $day } is no day by which returns can be due: write a day from 1 to { $last }.
returns-bad_month = “{ $typed }” is no month: write a year and a month, such as 2025-01.
returns-bad_threshold = { $typed } is no threshold: write 0 or a greater number.
returns-anothers_centre = { $centre } is a centre of another organisation or another country. Write another key.
returns-expects = Returns of { $centre } are due from { $month } on
returns-expected_now = Returns of { $centre } are due from { $month } on.
returns-threshold_set = From the next publication on, counts below { $least } are not shown.
returns-centre_and_key = { $centre } ({ $code })
returns-not_expected = No return of “{ $centre }” is expected of this organisation. Those expected: { $known }. An administrator can add the centre.
returns-month_to_come = { $centre } cannot return { $month } yet: the month has not begun.
returns-nothing_in_file = The file holds no return.
returns-month_twice = { $of } stands in the file more than once. One file says one thing of a month.
drafts-no_draft = There is no draft of { $of } here.
drafts-own_draft = { $of } was taken in or sent by you. Somebody else has to approve it.
drafts-of_a_colleague = { $of } was taken in by { $who } and differs from yours. Nothing was changed: agree on it, then discard the one that does not count.
drafts-wrong_state = { $of } is { $state }: this cannot be done with it now.
drafts-state_taken_in = taken in
drafts-state_under_review = under review
drafts-state_approved = approved
drafts-state_given_back = given back
drafts-not_approved = { $of } is not approved. A second person approves it first.
returns-published_already = Version { $version } of { $of } is published. Another version is a correction: say why it is corrected.
returns-nothing_changed = { $of } says what is published already. There is nothing to correct.
returns-nothing_to_undo = { $of } has no earlier version to go back to.
returns-overtaken = Somebody else published first: { $reason } Look at what is published, then correct it.
returns-not_utf8 = { $file } is not a CSV in UTF-8. Save it as “CSV UTF-8”.
returns-no_column = { $file } has no column { $columns }. A CSV of long rows has one row a cell, with its centre_id and month.
returns-row = row { $number }
returns-not_on_list = Row { $row }, { $column }: “{ $value }” is not one of { $words }.
returns-no_measure = Row { $row } does not say what is counted: fill the column measure.
returns-number_or_reason = Row { $row } needs either a number, or why there is none in without_number.
returns-no_number = Row { $row }: “{ $value }” is not a number such as 12 or 1250.50.
returns-would_become = { $of }: version { $version }, { $cells ->
    [one] { $cells } cell
   *[other] { $cells } cells
}, { $changes ->
    [one] { $changes } of them new or changed
   *[other] { $changes } of them new or changed
}.
returns-taken_in = { $count ->
    [one] { $count } return taken in. Send it for review next.
   *[other] { $count } returns taken in. Send them for review next.
}
returns-sent = { $of } is sent for review.
returns-approved = { $of } is approved.
returns-given_back = { $of } is given back.
returns-published = { $of } is published, in edition { $snapshot } of the data.
returns-undone = { $of } is again as it was in its version before, in edition { $snapshot } of the data.
returns-holds_returns = This warehouse holds returns already. Invented ones go into a warehouse of their own: name another with COOPERATION_CATALOG and COOPERATION_DATA, or use “make practice”.
returns-generated = { $rows ->
    [one] { $rows } invented cell is in the warehouse. Its figure says practice.
   *[other] { $rows } invented cells are in the warehouse. Each figure of them says practice.
}
returns-generated_before = Invented returns are in the warehouse already; they stay as they are.

## Stewards: agreements and attaché posts, entered by those who know them

stewards-title = Stewards
stewards-lead = Add or correct an agreement or an attaché post, with the source that says so. Nothing stands on the public pages before a second person has approved it and somebody has published it.
stewards-view_enter = Enter
stewards-view_drafts = Review and publish
stewards-view_published = Published
stewards-only_stewards = Only a steward enters rows. An administrator gives the role.
stewards-begin_with = Begin with
stewards-a_new_one = a new entry
stewards-given_back_as = This was given back: { $remark }
stewards-what = What it is about
stewards-act = What is to be done
stewards-act_addition = Add what is missing
stewards-act_correction = Correct what is here
stewards-act_removal = Remove what should not be here
stewards-which = Which one
stewards-choose = choose
stewards-no_rows = Nothing of this kind is on record for your country. Add what is missing.
stewards-source = The source that says so
stewards-new_source = a source that is not here yet
stewards-of_source = Source: { $column }
stewards-evidence = Evidence
stewards-required = { $column } (required)
stewards-trust_letter = { $letter }: { $meaning }
stewards-help_listed_code = The country whose list or page has the instrument
stewards-help_counterpart_code = The other party: a country, a territory or a part of one
stewards-help_workers_move = In which direction workers move
stewards-help_workers_move_basis = Whether the source says so, or it follows from the two countries’ roles elsewhere in the sources
stewards-help_instrument = What kind of instrument it is
stewards-help_agreement-title = Title or subject, in plain words; empty where the source has none
stewards-help_signed_on = When it was signed: a day, a month or a year, as far as the source says
stewards-help_sector = The sector or group of workers covered; empty where the source does not say
stewards-help_status = Whether it is signed. This says nothing about its being in force
stewards-help_status_detail = What the source adds about its state, in plain words
stewards-help_printed_as = How the source prints it, shortened to the entry itself
stewards-help_doubt = What speaks against the row as the source has it; empty where nothing does
stewards-help_locator = Where in the source it stands: table, section, paragraph, page or part of a page
stewards-help_trust = How far the row may be relied on
stewards-help_agreement_id = The agreement that this is about
stewards-help_event = What happened: choose a word of the list, or type another
stewards-help_happened_on = When it happened: a day, a month or a year, as far as the source says
stewards-help_agreement_event-note = What happened, in plain words
stewards-help_topic = What the provision is about
stewards-help_provision = The protection or the rule, in the words of the field
stewards-help_holds = Whether the source says that it is there, or that it is missing
stewards-help_amount = The amount, where the source has one
stewards-help_unit = Unit of the amount: a currency such as MYR, percent of monthly wage, days, years, per week
stewards-help_detail = The terms, in plain words
stewards-help_article = Article or paragraph of the instrument, as the source cites it
stewards-help_origin_code = The country that posts the attaché
stewards-help_place_code = The country or territory to which the attaché is posted
stewards-help_city = The city, as the source names it; empty where it names only the country or territory
stewards-help_city_code = The city in the list of places; empty where the source names none
stewards-help_posts_basis = How the number is known: printed by the source; one, because the place stands alone; not printed; counted with the whole place; or closed, where the source says that there is no post any more
stewards-help_posts = How many posts there are; empty where the source prints no number or the post is closed
stewards-help_as_of = The date of which the source speaks; empty where it gives none
stewards-help_reason = Why there is no number, or what a reader should know about it
stewards-help_region_printed = The heading under which the source lists the place; empty where there is none
stewards-help_source-title = Title of the page or document, in English where it is in another language
stewards-help_source-publisher = Who published it
stewards-help_source-url = Address of the page; empty where there is none
stewards-help_source-published_on = When it was published; empty where it has no date
stewards-help_source-read_on = When you read it
stewards-help_source-note = What a reader should know about the source, such as that you saw a copy
stewards-why = Why
stewards-keep = Keep as a draft
stewards-kept = It is kept as a draft. Send it for review under “Review and publish”.
stewards-act_of = { $act }: { $row }
stewards-pair = { $one } – { $other }
stewards-differences = What would be different
stewards-with_source = With a source that is not here yet: { $source }
stewards-because = Why: { $reason }
stewards-drafts = { $count ->
    [0] No draft
    [one] { $count } draft
   *[other] { $count } drafts
 }
stewards-published_now = { $count ->
    [one] { $count } change is published.
   *[other] { $count } changes are published.
 }
stewards-none_published = The stewards of this organisation have published nothing yet.
stewards-take_files = The files that would hold it
stewards-files_note = What all stewards published, as the files of a folder of sources. Put there, they make a build change nothing.
stewards-why_withdraw = Why this change is taken back
stewards-withdraw = Make it again what it was
stewards-withdrawn_now = The row is again what it was before.
stewards-withdrawn = { $of } is taken back, in edition { $snapshot } of the data.
stewards-entered = Kept as the draft { $of }.
stewards-exported = { $count ->
    [0] Nothing to write: the files hold everything already.
    [one] { $count } file is written.
   *[other] { $count } files are written.
 }
stewards-no_table = “{ $table }” is none of the tables that stewards change: { $known }.
stewards-no_pair = “{ $typed }” names no column with its value. Write COLUMN=VALUE with one of: { $known }.
stewards-which_row = { $count ->
    [0] No row has { $typed }. Look at the table for what it holds.
    [one] { $count } row has { $typed }.
   *[other] { $count } rows have { $typed }. Name more of what only the one has.
 }
stewards-not_your_country = This is not about the country of your organisation. Its own stewards, or those of the secretariat, enter it.
stewards-changed_meanwhile = The row was changed meanwhile, by another steward or by a build. Look at it as it is now, and enter the change again.
stewards-say_why = Say why: this cannot be left empty.
stewards-trust_of_documents = The letter S is for the five documents and for nothing else: choose the letter that this source deserves.
stewards-own_country = One of the two, “{ $first }” or “{ $second }”, is { $country }: its stewards enter what is about it.
stewards-part_has_no_posts = It is counted with the whole place, so it has no number of its own: leave it empty.
stewards-part_of_what = No row of this source counts the whole place yet. Enter and publish that one first.
stewards-closed_has_no_posts = A closed post has no number: leave it empty.
stewards-event_renewed = renewed
stewards-event_extended = extended
stewards-event_updated = updated
stewards-event_new_text_signed = new text signed
stewards-event_suspended = suspended
stewards-event_suspension_lifted = suspension lifted
stewards-event_lapsed = lapsed
stewards-event_expiry = expiry
stewards-event_replaced = replaced
stewards-event_renewal_under_discussion = renewal under discussion
stewards-event_ban_imposed = ban imposed
stewards-event_ban_lifted = ban lifted
stewards-event_in_effect = in effect
stewards-no_date = “{ $typed }” is no date that can be told. Write 2026-03-01, 1/3/2026 (day first), 2026-03 or 2026.
stewards-closed_since = Say since when it is closed: a year, a month or a day, such as 2025-06.
stewards-printed_has_a_number = Write the number that the source prints, or choose that it prints none.
stewards-nothing_changed = This is what is here already. There is nothing to correct.
stewards-there_already = A row of this is here already. Correct that one, or give what tells this one from it.
stewards-broken = “{ $value }” { $reason }.
stewards-must_be_filled = This must be filled.
stewards-formula = A spreadsheet would run this as a formula: begin with a letter or a digit.
stewards-at = { $column }: { $fault }
stewards-no_change = { $of } is no change of this organisation that can be taken back.
stewards-contradicts = The files now say something else of { $row } than the stewards published ({ $of }). What the stewards published is shown. Take it back, and the row becomes what the files say.
stewards-gone_from_files = The files no longer hold the row that a steward corrected ({ $of }). What the stewards published is shown. Take it back, and the row goes.

## Names of values that English calls as the tables do; other languages need them

values-evidence_provider-body_kind-government = government
values-evidence_provider-body_kind-mission_abroad = mission abroad
values-evidence_provider-body_kind-trade_union = trade union
values-evidence_provider-body_kind-international_organisation = international organisation
values-evidence_provider-body_kind-workers = workers
values-evidence_provider-body_kind-agency = agency
values-evidence_provider-body_kind-association = association
values-evidence_provider-contribution-agreement = agreement
values-evidence_provider-contribution-agreement_planned = agreement planned
values-evidence_provider-contribution-comments_received = comments received
values-evidence_provider-contribution-asked = asked
values-mechanism_step-sequence-stage_of_development = stage of development
values-mechanism_step-sequence-flow_of_a_complaint = flow of a complaint
values-mechanism_step-sequence-beside_it = beside it
values-conduct_code-owner-vietnam_association_of_manpower_supply_vamas_ = Vietnam Association of Manpower Supply (VAMAS)
values-complaint_mechanism-name-complaint_mechanism_for_cambodian_migrant_workers = Complaint mechanism for Cambodian migrant workers
values-complaint_mechanism-operator-ministry_of_labour_and_vocational_8c404c58 = Ministry of Labour and Vocational Training (MOLVT) with its provincial departments (PDOLVTs)
values-complaint_mechanism-status-set_up_and_being_tested_the_ilo_was_36bb060e = Set up and being tested; the ILO was still collecting data on how it worked
values-complaint_mechanism-detail-receives_complaints_of_migrant_workers_c471a35e = Receives complaints of migrant workers against recruitment agencies and ties them to the regulation of recruitment, so that the ministry can act against agencies that break the rules. Sets out the rights and duties of the ministry, the provincial departments, the complainant and the respondent.
values-complaint_mechanism-name-regional_complaint_mechanism_of_the_28223ac5 = Regional complaint mechanism of the ASEAN Trade Union Council (ATUC)
values-complaint_mechanism-operator-asean_trade_union_council_and_its_67d3111c = ASEAN Trade Union Council and its national trade union centres, with the ILO
values-complaint_mechanism-status-under_development_to_be_created_and_08e4ebf6 = Under development, to be created and tested (interview of 9 October 2014)
values-complaint_mechanism-detail-lets_a_migrant_worker_from_an_asean_f964a9c7 = Lets a migrant worker from an ASEAN country complain to a national trade union centre, which passes the case on. Rests on focal persons and migrant workers desks in the national centres; ATUC is said to join 18 federations and confederations of nine ASEAN countries.
values-complaint_mechanism-name-hotline_1694 = Hotline 1694
values-complaint_mechanism-operator-department_of_employment_ministry_of_labour_of_thailand = Department of Employment, Ministry of Labour of Thailand
values-complaint_mechanism-status-in_service_when_the_ministry_wrote_in_2017 = In service when the ministry wrote, in 2017
values-complaint_mechanism-detail-answers_job_seekers_employers_and_c106c482 = Answers job seekers, employers and migrant workers anywhere in Thailand, also with people who speak English, Burmese and Khmer, and takes complaints.
values-complaint_mechanism-name-working_for_workers_app = Working for Workers app
values-complaint_mechanism-operator-ministry_of_human_resources_of_malaysia = Ministry of Human Resources of Malaysia
values-complaint_mechanism-status-taking_complaints_when_the_page_was_written_in_march_2024 = Taking complaints when the page was written, in March 2024
values-complaint_mechanism-detail-takes_complaints_of_local_and_foreign_dcbd7087 = Takes complaints of local and foreign workers, of 14 kinds; the page names unpaid wages first.
values-mechanism_step-step-tripartite_stakeholder_consultation = Tripartite stakeholder consultation
values-mechanism_step-detail-in_2012_the_ministry_asked_the_ilo_to_781f20bf = In 2012 the ministry asked the ILO to help draft orders (prakas) for Sub-Decree No. 190. The ILO proposed a consultation group of tripartite and civil society members and the content of eight prakas. Prakas No. 249 outlines the complaint process. Complaint forms, worked out with unions, NGOs and the ILO, were final in June 2014; a complaints database was also to be designed.
values-mechanism_step-step-training = Training
values-mechanism_step-detail-after_prakas_no_249_was_adopted_the_97142e07 = After Prakas No. 249 was adopted, the ministry, supported by the ILO, trained the Association of Cambodian Recruitment Agencies, the provincial labour departments of all 24 provinces, NGOs and MRC staff on the complaint process.
values-mechanism_step-step-establishment_and_testing_of_the_complaint_system = Establishment and testing of the complaint system
values-mechanism_step-detail-the_ministry_s_mrc_in_phnom_penh_opened_75e557de = The ministry's MRC in Phnom Penh opened in January 2014, mainly to resolve complaints. The ministry and the provincial departments of three target provinces, with unions and civil society organisations, collect and answer complaints against recruitment agencies.
values-mechanism_step-step-data_collection_and_analysis = Data collection and analysis
values-mechanism_step-detail-the_ilo_gathers_data_on_the_complaints_3533ee59 = The ILO gathers data on the complaints received, their kinds and outcomes, and on what makes it hard to lodge and resolve them; the ministry is to analyse the data and find out how to improve the procedures.
values-mechanism_step-step-receive = Receive
values-mechanism_step-detail-a_national_trade_union_centre_receives_47892167 = A national trade union centre receives the complaint from the worker or from somebody who represents the worker.
values-mechanism_step-step-record = Record
values-mechanism_step-detail-the_centre_records_it_on_a_standard_intake_form_ = The centre records it on a standard intake form.
values-mechanism_step-step-forward = Forward
values-mechanism_step-detail-depending_on_the_complaint_the_centre_a76954cf = Depending on the complaint, the centre passes the case to a government agency, to a partner civil society organisation or to another national centre of ATUC.
values-mechanism_step-step-capacity_building = Capacity building
values-mechanism_step-detail-atuc_and_the_ilo_are_to_train_the_focal_347d2e33 = ATUC and the ILO are to train the focal points, at first in at least two destination countries outside ATUC, such as Hong Kong (China) and countries of the Middle East.
values-mechanism_step-step-formalizing_agreements = Formalizing agreements
values-mechanism_step-detail-atuc_presses_its_affiliates_to_agree_a52f2497 = ATUC presses its affiliates to agree, bilaterally or multilaterally, with unions or labour centres in destination countries such as Hong Kong (China), Japan and the Republic of Korea, so that workers in distress are helped or taken under their protection.
values-mechanism_step-step-call_1694 = Call 1694
values-mechanism_step-step-complain_in_the_app = Complain in the app
values-mechanism_step-detail-monday_to_friday_from_8_30_to_16_30_a3bda9ca = Monday to Friday from 8.30 to 16.30; longer, and on weekends too, while workers without papers were registered until 7 August 2017.
values-mechanism_step-detail-taken_from_3_may_2021_to_24_february_71998525 = Taken from 3 May 2021 to 24 February 2024: 34,156 complaints; acted on: 33,093.
values-self_regulation_point-kind-standard = standard
values-self_regulation_point-kind-doubt = doubt
values-agreement-instrument-bilateral_agreement = bilateral agreement
values-agreement-instrument-memorandum_of_understanding = memorandum of understanding
values-agreement-instrument-memorandum_of_cooperation = memorandum of cooperation
values-agreement-instrument-record_of_discussion = record of discussion
values-agreement-instrument-joint_communique = joint communique
values-agreement-instrument-declaration_of_intent = declaration of intent
values-agreement-instrument-inter_agency_understanding = inter-agency understanding
values-agreement-instrument-understanding_with_an_association = understanding with an association
values-agreement-instrument-not_stated = not stated
values-agreement-workers_move_basis-printed = printed
values-agreement-workers_move_basis-inferred = inferred
values-attache_post-posts_basis-printed = printed
values-attache_post-posts_basis-inferred = inferred
values-attache_post-posts_basis-not_printed = not printed
values-attache_post-posts_basis-part_of_place = part of place
values-attache_post-posts_basis-closed = closed
values-agreement-workers_move-to_counterpart = to counterpart
values-agreement-workers_move-to_listed_country = to listed country
values-agreement-workers_move-between_origin_countries = between origin countries
values-agreement_provision-topic-fees = fees
values-agreement_provision-topic-documents = documents
values-agreement_provision-topic-contract = contract
values-agreement_provision-topic-wages = wages
values-agreement_provision-topic-rest = rest
values-agreement_provision-topic-insurance_and_welfare = insurance and welfare
values-agreement_provision-topic-travel_and_return = travel and return
values-agreement_provision-topic-joint_body = joint body
values-agreement_provision-topic-complaints_and_legal_aid = complaints and legal aid
values-agreement_provision-topic-cooperation = cooperation
values-agreement_provision-topic-responsibilities = responsibilities
values-agreement_provision-holds-yes = yes
values-agreement_provision-holds-no = no
values-attache_service-service-legal_recourse_and_counselling = legal recourse and counselling
values-attache_service-service-complaints_and_conciliation = complaints and conciliation
values-attache_service-service-workplace_monitoring = workplace monitoring
values-attache_service-service-shelter = shelter
values-attache_service-service-hotline = hotline
values-attache_service-service-visits_in_prison_and_hospital = visits in prison and hospital
values-attache_service-service-mediation = mediation
values-attache_service-service-orientation_and_community = orientation and community
values-attache_service-service-capacity_building = capacity building
values-attache_service-service-contract_verification = contract verification
values-attache_service-service-joint_bodies = joint bodies
values-attache_service-service-evidence_for_agency_assessment = evidence for agency assessment
values-commitment-addressee-origin_states = origin states
values-commitment-addressee-destination_states = destination states
values-commitment-addressee-all_member_states = all member states
values-commitment-addressee-signatory_states = signatory states
values-commitment-addressee-asean_bodies = ASEAN bodies
values-commitment-addressee-asean_and_japan = ASEAN and Japan
values-commitment-addressee-japan = Japan
values-commitment-addressee-governments_and_social_partners = governments and social partners
values-commitment-addressee-companies = companies
values-commitment-addressee-recruitment_agencies = recruitment agencies
values-commitment-addressee-civil_society = civil society
values-commitment-addressee-dialogue_partners = dialogue partners
values-commitment-addressee-everyone = everyone
values-commitment-level-national = national
values-commitment-level-bilateral = bilateral
values-commitment-level-regional = regional
values-commitment-level-all_levels = all levels
values-commitment-level-not_stated = not stated
values-commitment_progress-status-before_the_promise = before the promise
values-commitment_progress-status-planned = planned
values-commitment_progress-status-begun = begun
values-commitment_progress-status-in_place = in place
values-complaint_figure-qualifier-exact = exact
values-complaint_figure-qualifier-about = about
values-complaint_figure-qualifier-more_than = more than
values-complaint_figure-qualifier-less_than = less than
values-complaint_figure-qualifier-derived = derived
values-complaint_measure-counts-complaint = complaint
values-complaint_measure-counts-complainant = complainant
values-complaint_measure-counts-case = case
values-complaint_measure-counts-client = client
values-complaint_measure-counts-call = call
values-complaint_measure-counts-sanction = sanction
values-complaint_measure-counts-centre = centre
values-complaint_measure-counts-amount = amount
values-complaint_measure-counts-share = share
values-complaint_measure-counts-rate = rate
values-complaint_measure-counts-day = day
values-complaint_measure-stage-reach = reach
values-complaint_measure-stage-received = received
values-complaint_measure-stage-in_process = in process
values-complaint_measure-stage-outcome = outcome
values-complaint_measure-stage-money = money
values-complaint_measure-stage-rate = rate
values-complaint_measure-stage-capacity = capacity
values-conduct_code-kind-association_code = association code
values-conduct_code-kind-state_rating = state rating
values-conduct_code-kind-state_code = state code
values-conduct_code-kind-certification = certification
values-conduct_code-kind-worker_reviews = worker reviews
values-conduct_participation-step-licensed = licensed
values-conduct_participation-step-members = members
values-conduct_participation-step-signed = signed
values-conduct_participation-step-planned = planned
values-conduct_participation-step-assessed = assessed
values-conduct_participation-step-ranked = ranked
values-conduct_participation-step-not_eligible = not eligible
values-conduct_participation-step-not_rated = not rated
values-conduct_participation-step-share_of_licensed_agencies = share of licensed agencies
values-conduct_participation-step-share_of_workers_deployed = share of workers deployed
values-conduct_participation-step-moved_up = moved up
values-conduct_participation-step-moved_down = moved down
values-conduct_participation-step-enforced = enforced
values-conduct_participation-step-newly_signed = newly signed
values-forum-kind-asean_forum = ASEAN forum
values-forum-kind-global_forum = global forum
values-forum-kind-regional_consultative_process = regional consultative process
values-forum-kind-interregional_dialogue = interregional dialogue
values-forum-kind-conference = conference
values-forum-kind-confederation = confederation
values-forum-kind-civil_society_network = civil society network
values-forum-kind-recognition_arrangement = recognition arrangement
values-forum-kind-qualifications_framework = qualifications framework
values-forum-kind-fund = fund
values-forum-kind-plan = plan
values-forum-kind-committee = committee
values-forum-kind-centre = centre
values-forum_member-role-member = member
values-forum_member-role-host = host
values-forum_member-role-chair = chair
values-forum_member-role-co_chair = co-chair
values-forum_member-role-steering_group = steering group
values-forum_member-role-assessment_team = assessment team
values-forum_member-role-troika = troika
values-forum_member-role-secretariat = secretariat
values-forum_member-role-signatory = signatory
values-forum_member-role-participant = participant
values-forum_member-role-sponsor = sponsor
values-forum_member-role-destination_member = destination member
values-forum_member-role-not_listed = not in the list of all members
values-initiative-kind-meeting = meeting
values-initiative-kind-meeting_series = meeting series
values-initiative-kind-body = body
values-initiative-kind-programme = programme
values-initiative-kind-campaign = campaign
values-initiative-kind-training = training
values-initiative-kind-consultation = consultation
values-initiative-kind-company_practice = company practice
values-initiative-kind-service = service
values-initiative-kind-agreement = agreement
values-initiative-kind-law_making = law-making
values-initiative-kind-network = network
values-initiative-kind-fund = fund
values-initiative-kind-plan = plan
values-initiative-kind-study = study
values-initiative-kind-tool = tool
values-initiative-kind-complaint_mechanism = complaint mechanism
values-initiative_party-role-lead = lead
values-initiative_party-role-partner = partner
values-initiative_party-role-participant = participant
values-initiative_party-role-funder = funder
values-initiative_party-role-host = host
values-initiative_party-role-consulted = consulted
values-initiative_party-role-addressee = addressee
values-initiative_party-role-evaluator = evaluator
values-mrc_centre-kind-migrant_worker_resource_centre = migrant worker resource centre
values-mrc_centre-kind-project_target_site = project target site
values-mrc_centre-kind-state_centre = state centre
values-mrc_centre-kind-fishers_centre = fishers' centre
values-mrc_centre-kind-one_stop_shop = one-stop shop
values-mrc_centre-kind-complaint_counter = complaint counter
values-mrc_centre-kind-group_of_centres = group of centres
values-mrc_centre-kind-other_centre = other centre
values-mrc_centre-host_kind-government = government
values-mrc_centre-host_kind-trade_union = trade union
values-mrc_centre-host_kind-employers_and_trade_union = employers and trade union
values-mrc_centre-host_kind-civil_society = civil society
values-mrc_centre-host_kind-mixed = mixed
values-mrc_centre-host_kind-not_stated = not stated
values-agency_ranking-basis-ranking_table = ranking table
values-agency_ranking-basis-news_report = news report
values-agency_ranking-basis-company_notice = company notice
values-agency_ranking-basis-embassy_page = embassy page
values-agency_ranking-basis-derived = derived
values-scorecard_grades-basis-published_here_by_the_association = published here by the association
values-ranking_reply-kind-statement = statement
values-ranking_reply-kind-appeal = appeal
values-ranking_reply-kind-outcome = outcome
values-ranking_score-evidence-self_assessment = self-assessment
values-ranking_score-evidence-workers_abroad = workers abroad
values-ranking_score-evidence-returned_workers = returned workers
values-ranking_score-evidence-provincial_labour_departments = provincial labour departments
values-ranking_score-evidence-inspection = inspection
values-ranking_score-evidence-labour_attache_section = labour attaché section
values-ranking_score-evidence-ministry = ministry
values-ranking_score-evidence-trade_union = trade union
values-ranking_score-evidence-media = media
values-ranking_score-evidence-any_kind = any kind
values-ranking_score-evidence-none_named = none named
values-ranking_publication-standing-official = official
values-ranking_publication-standing-illustrative = illustrative
values-trafficking_tier-tier-tier_1 = Tier 1
values-trafficking_tier-tier-tier_2 = Tier 2
values-trafficking_tier-tier-tier_2_watch_list = Tier 2 Watch List
values-trafficking_tier-tier-tier_3 = Tier 3
values-trafficking_tier-tier-not_ranked = not ranked
values-key_figure-theme-agencies = agencies
values-key_figure-theme-health = health
values-key_figure-theme-complaints = complaints
values-initiative-route-asean = ASEAN
values-criterion-criterion-recruitment = Recruitment
values-criterion-criterion-access_to_information = Access to information
values-criterion-criterion-migration_status = Migration status
values-criterion-criterion-safety_and_health_at_work = Safety and health at work
values-criterion-criterion-social_protection = Social protection
values-criterion-criterion-contract_and_wages = Contract and wages
values-criterion-criterion-governance = Governance
values-criterion-criterion-skills = Skills
values-criterion-criterion-savings_and_remittances = Savings and remittances
values-criterion-criterion-return = Return
values-criterion-criterion-international_standards = International standards
values-criterion-criterion-exchange_of_information = Exchange of information
values-criterion-criterion-made_known = Made known
values-criterion-criterion-responsibilities = Responsibilities
values-criterion-criterion-joint_committee = Joint committee
values-criterion-criterion-social_partners = Social partners
values-criterion-criterion-information = Information
values-criterion-criterion-equal_treatment = Equal treatment
values-criterion-criterion-gender_and_other_protection = Gender and other protection
values-criterion-criterion-contract = Contract
values-criterion-criterion-wages = Wages
values-criterion-criterion-housing_and_work = Housing and work
values-criterion-criterion-travel_documents = Travel documents
values-criterion-criterion-social_protection_and_health = Social protection and health
values-criterion-criterion-complaints = Complaints
values-criterion-criterion-skills_development = Skills development
values-criterion-criterion-skills_recognition = Skills recognition
values-criterion-criterion-return_and_after = Return and after
values-mrc_centre-place_printed-ten_provinces = ten provinces
values-mrc_centre-place_printed-five_provinces = five provinces
values-agreement_timeline-what-signed = signed
values-agreement_timeline-what-dated_in_process = dated, in process
values-agreement_event-event-signature_reported = signature reported
values-agreement_event-event-listed_as_current = listed as current
values-agreement_event-event-renewed = renewed
values-agreement_event-event-expiry = expiry
values-agreement_event-event-in_effect = in effect
values-agreement_event-event-updated = updated
values-agreement_event-event-renewal_under_discussion = renewal under discussion
values-agreement_event-event-date_of_the_published_text = date of the published text
values-agreement_event-event-ban_lifted = ban lifted
values-agreement_event-event-new_text_signed = new text signed
values-agreement_event-event-in_use = in use
values-agreement_event-event-earlier_text_ended = earlier text ended
values-agreement_event-event-ban_imposed = ban imposed
values-agreement_event-event-criticised = criticised
values-agreement_event-event-letter_of_intent = letter of intent
values-agreement_event-event-joint_statement = joint statement
values-agreement_event-event-ban_before_signature = ban before signature
values-agreement_event-event-companies_admitted = companies admitted
values-agreement_event-event-signature_announced = signature announced
values-agreement_event-event-aims_of_the_revision = aims of the revision
values-agreement_event-event-text_published = text published
values-agreement_event-event-declaration_of_intent = declaration of intent
values-agreement_event-event-joint_committee_met = joint committee met
values-agreement_event-event-approved = approved
values-agreement_event-event-replaced = replaced
values-agreement_event-event-recruitment_rules_in_effect = recruitment rules in effect
values-agreement_event-event-agencies_admitted = agencies admitted
values-agreement_event-event-review_announced = review announced
values-agreement_event-event-draft_submitted = draft submitted
values-agreement_event-event-renewal_agreed = renewal agreed
values-agreement_event-event-review_asked_for = review asked for
values-agreement_event-event-body_established = body established
values-agreement_event-event-fee_increase_proposed = fee increase proposed
values-agreement_event-event-protocol_signed = protocol signed
values-agreement_event-event-renewal_discussed = renewal discussed
values-agreement_event-event-arrivals_reported = arrivals reported
values-agreement_event-event-placement_resumed = placement resumed
values-agreement_event-event-technical_arrangement_expired = technical arrangement expired
values-agreement_event-event-jobs_promised = jobs promised
values-agreement_event-event-earlier_text_lapsed = earlier text lapsed
values-agreement_event-event-agreement_with_agencies = agreement with agencies
values-agreement_event-event-placement_to_resume = placement to resume
values-agreement_event-event-agencies_accredited = agencies accredited
values-agreement_event-event-extension_approved = extension approved
values-agreement_event-event-pilot_approved = pilot approved
values-agreement_event-event-pilot_group_sent = pilot group sent
values-agreement_event-event-in_preparation = in preparation
values-agreement_event-event-deployment_to_resume = deployment to resume
values-agreement_event-event-quota_raised = quota raised
values-agreement_event-event-draft_initialled = draft initialled
values-agreement_event-event-text_announced = text announced
values-agreement_event-event-standard_contract_adopted = standard contract adopted
values-agreement_event-event-texts_exchanged = texts exchanged
values-agreement_event-event-not_yet_listed = not yet listed
values-agreement_event-event-amendment_under_discussion = amendment under discussion
values-agreement_event-event-recruitment_opened = recruitment opened
values-agreement_event-event-implementation_plan = implementation plan
values-agreement_event-event-no_workers_sent = no workers sent
values-agreement_event-event-negotiation_opened = negotiation opened
values-agreement_event-event-target_for_signature = target for signature
values-agreement_event-event-announced = announced
values-agreement_event-event-extended = extended
values-agreement_event-event-recruitment_announced = recruitment announced
values-agreement-sector-general = general
values-agreement-sector-domestic_work = domestic work
values-agreement-sector-specified_skilled_workers = specified skilled workers
values-agreement-sector-general_low_skilled_employment_permit_system_ = general, low-skilled (Employment Permit System)
values-agreement-sector-employment_permit_system = Employment Permit System
values-agreement-sector-agriculture_and_fishing_seasonal_ = agriculture and fishing (seasonal)
values-agreement-sector-technical_interns = technical interns
values-agreement-sector-general_and_domestic_work = general and domestic work
values-agreement-sector-health = health
values-agreement-sector-care_work = care work
values-agreement-sector-skilled_workers = skilled workers
values-agreement-sector-agriculture = agriculture
values-agreement-sector-fishing_and_construction_first = fishing and construction first
values-agreement-sector-services_construction_farming_plantation_and_manufacturing = services, construction, farming, plantation and manufacturing
values-agreement-sector-formal_sector = formal sector
values-agreement-sector-private_sector = private sector
values-agreement-sector-domestic_work_and_formal_sector = domestic work and formal sector
values-agreement-sector-general_six_sectors_ = general (six sectors)
values-agreement-sector-agriculture_seasonal_ = agriculture (seasonal)
values-agreement-sector-general_with_seasonal_and_short_term_work_in_agriculture = general, with seasonal and short-term work in agriculture
values-agreement-sector-construction_agriculture_food_and_others = construction, agriculture, food and others
values-agreement-sector-construction_manufacturing_agriculture = construction, manufacturing, agriculture
values-agreement-sector-fishing = fishing
values-agreement-sector-skilled_workers_health_hospitality_it_engineering_ = skilled workers (health, hospitality, IT, engineering)
values-agreement-sector-care_work_first = care work first
values-agreement-sector-tourism_and_lodging = tourism and lodging
values-agreement-sector-horticulture_and_viticulture = horticulture and viticulture
values-agreement-sector-agriculture_and_others = agriculture and others
values-agreement-sector-domestic_work_12_categories_ = domestic work (12 categories)
values-ranking_share-grade-not_eligible = not eligible
values-attache_total-unit-labour_attaches = labour attachés
values-attache_total-unit-migrant_workers_offices = Migrant Workers Offices
values-attache_total-unit-staff = staff
values-attache_total-unit-countries = countries
values-attache_total-unit-offices = offices
values-attache_total-unit-places = places
values-attache_total-scope-all_posts = all posts
values-attache_total-scope-asia = Asia
values-attache_total-scope-americas = Americas
values-attache_total-scope-europe = Europe
values-attache_total-scope-middle_east = Middle East
values-attache_total-scope-middle_east_and_africa = Middle East and Africa
values-attache_total-scope-embassies_and_consulates = embassies and consulates
values-complaint_figure-unit-complaints = complaints
values-complaint_figure-unit-persons = persons
values-complaint_figure-unit-cases = cases
values-complaint_figure-unit-claims_per_1_000_employees = claims per 1,000 employees
values-complaint_figure-unit-claims = claims
values-complaint_figure-unit-percent = percent
values-complaint_figure-unit-centres = centres
values-complaint_figure-unit-calls = calls
values-complaint_figure-unit-days = days
values-complaint_figure-unit-sites = sites
values-complaint_figure-unit-complaints_per_year = complaints per year
values-complaint_figure-unit-complaints_per_day = complaints per day
values-complaint_figure-unit-establishments = establishments
values-complaint_figure-category-all = all
values-complaint_figure-category-salary_claims = salary claims
values-complaint_figure-category-illegal_recruitment = illegal recruitment
values-complaint_figure-category-failed_departure = failed departure
values-complaint_figure-category-wants_to_be_repatriated = wants to be repatriated
values-complaint_figure-category-unpaid_wages = unpaid wages
values-complaint_figure-category-excessive_fees = excessive fees
values-complaint_figure-category-misrepresentation_in_recruitment = misrepresentation in recruitment
values-complaint_figure-category-salary_claims_local_employees = salary claims, local employees
values-complaint_figure-category-salary_claims_foreign_employees = salary claims, foreign employees
values-complaint_figure-category-foreign_employees = foreign employees
values-complaint_figure-category-local_employees = local employees
values-complaint_figure-category-counselling_information_education_or_training = counselling, information, education or training
values-complaint_figure-category-letter = letter
values-complaint_figure-category-e_mail = e-mail
values-complaint_figure-category-in_person = in person
values-complaint_figure-category-telephone = telephone
values-complaint_figure-category-death_in_destination_country = death in destination country
values-complaint_figure-category-non_procedural_irregular_departure = non-procedural (irregular) departure
values-complaint_figure-category-procedural_regular_departure = procedural (regular) departure
values-complaint_figure-category-social_security = social security
values-complaint_figure-category-withheld_wages = withheld wages
values-complaint_figure-category-dismissal_claims = dismissal claims
values-complaint_figure-category-cheated_by_broker_or_agent_over_work_abroad = cheated by broker or agent over work abroad
values-complaint_figure-category-cheated_by_unlicensed_broker_over_work_abroad = cheated by unlicensed broker over work abroad
values-complaint_figure-category-cheated_by_broker_over_work_abroad = cheated by broker over work abroad
values-complaint_figure-category-possible_trafficking = possible trafficking
values-complaint_figure-category-non_professional_foreign_workers = non-professional foreign workers
values-complaint_figure-category-other = other
values-complaint_figure-category-job_fraud = job fraud
values-complaint_figure-category-emergency_relief_to_returned_workers = emergency relief to returned workers
values-complaint_figure-category-migrant_domestic_workers = migrant domestic workers
values-complaint_figure-category-salary_claims_at_tadm_mediation = salary claims at TADM mediation
values-complaint_figure-category-labour_abuse_cases = labour abuse cases
values-complaint_figure-category-women_migrant_workers_and_family_members = women migrant workers and family members
values-complaint_figure-category-domestic_workers = domestic workers
values-complaint_figure-category-workers_in_companies = workers in companies
values-complaint_figure-category-counselling_and_legal_support = counselling and legal support
values-complaint_figure-category-direct_support = direct support
values-complaint_figure-category-deported_or_repatriated = deported or repatriated
values-complaint_figure-category-other_status = other status
values-complaint_figure-category-placement_fee_above_cost_structure = placement fee above cost structure
values-complaint_figure-category-ship_crew = ship crew
values-complaint_figure-category-ship_crew_accident = ship crew: accident
values-complaint_figure-category-ship_crew_death_in_destination_country = ship crew: death in destination country
values-complaint_figure-category-ship_crew_passport_or_documents_withheld_by_agency = ship crew: passport or documents withheld by agency
values-complaint_figure-category-ship_crew_unpaid_wages = ship crew: unpaid wages
values-complaint_figure-category-ship_crew_wants_to_be_repatriated = ship crew: wants to be repatriated
values-complaint_figure-category-sickness = sickness
values-complaint_figure-category-trafficking_in_persons = trafficking in persons
values-complaint_figure-category-fishing_vessel_crew = fishing vessel crew
values-complaint_figure-category-family_members = family members
values-complaint_figure-category-migrant_workers = migrant workers
values-complaint_figure-category-delay_in_deployment = delay in deployment
values-complaint_figure-category-minimum_wage_not_paid = minimum wage not paid
values-complaint_figure-category-no_employment_contract = no employment contract
values-complaint_figure-category-not_allowed_to_work_from_home = not allowed to work from home
values-complaint_figure-category-overtime_or_termination_benefits_not_paid = overtime or termination benefits not paid
values-complaint_figure-category-termination_without_notice = termination without notice
values-complaint_figure-category-unlawful_wage_cuts = unlawful wage cuts
values-complaint_figure-category-emergency_financial_assistance = emergency financial assistance
values-complaint_figure-category-labour_and_welfare_assistance = labour and welfare assistance
values-complaint_figure-category-legal_and_labour_assistance = legal and labour assistance
values-complaint_figure-category-legal_assistance = legal assistance
values-complaint_figure-category-repatriation = repatriation
values-complaint_figure-category-labour_related = labour-related
values-complaint_figure-category-default_on_contract = default on contract
values-complaint_figure-category-misrepresentation_in_job_application = misrepresentation in job application
values-complaint_figure-category-no_proper_receipt = no proper receipt
values-complaint_figure-category-premature_fee_collection = premature fee collection
values-complaint_figure-category-overwork_of_migrant_domestic_workers = overwork of migrant domestic workers
values-complaint_figure-category-housed = housed
values-complaint_figure-category-unlicensed_brokers = unlicensed brokers
values-complaint_figure-category-direct_assistance = direct assistance
values-complaint_measure-label-beneficiaries_of_aid = Beneficiaries of aid
values-complaint_measure-label-cases_handled_with_backlog = Cases handled, with backlog
values-complaint_measure-label-centres_in_operation = Centres in operation
values-complaint_measure-label-claims_per_1_000_employees = Claims per 1,000 employees
values-complaint_measure-label-clients_reached = Clients reached
values-complaint_measure-label-clients_planned = Clients planned
values-complaint_measure-label-compensation_awarded = Compensation awarded
values-complaint_measure-label-compensation_claimed = Compensation claimed
values-complaint_measure-label-compensation_paid = Compensation paid
values-complaint_measure-label-complainants = Complainants
values-complaint_measure-label-complaint_cases = Complaint cases
values-complaint_measure-label-complaints_acted_on = Complaints acted on
values-complaint_measure-label-complaints_handled = Complaints handled
values-complaint_measure-label-complaints_in_process = Complaints in process
values-complaint_measure-label-complaints_pending = Complaints pending
values-complaint_measure-label-complaints_pursued = Complaints pursued
values-complaint_measure-label-complaints_received = Complaints received
values-complaint_measure-label-complaints_sent_for_prosecution = Complaints sent for prosecution
values-complaint_measure-label-complaints_resolved = Complaints resolved
values-complaint_measure-label-complaints_settled = Complaints settled
values-complaint_measure-label-complaints_under_inspection = Complaints under inspection
values-complaint_measure-label-complaints_under_verification = Complaints under verification
values-complaint_measure-label-complaints_withdrawn = Complaints withdrawn
values-complaint_measure-label-damage_reported = Damage reported
values-complaint_measure-label-establishments_closed = Establishments closed
values-complaint_measure-label-grant = Grant
values-complaint_measure-label-hotline_calls = Hotline calls
values-complaint_measure-label-legal_cases = Legal cases
values-complaint_measure-label-offenders_punished = Offenders punished
values-complaint_measure-label-respondents_prosecuted = Respondents prosecuted
values-complaint_measure-label-share_that_recovered_in_full = Share that recovered in full
values-complaint_measure-label-share_of_clients = Share of clients
values-complaint_measure-label-share_of_complaints = Share of complaints
values-complaint_measure-label-share_that_recovered_in_part = Share that recovered in part
values-complaint_measure-label-share_resolved = Share resolved
values-complaint_measure-label-days_to_resolve = Days to resolve
values-initiative-route-between_states = between states
values-initiative-route-public_private = public-private
values-initiative-route-forum = forum
values-initiative-route-existing_structures = existing structures
values-initiative-route-civil_society_network = civil society network
values-initiative-route-self_regulation_of_agencies = self-regulation of agencies
values-initiative-route-employers_and_supply_chain = employers and supply chain
values-initiative-route-not_stated = not stated
values-initiative-route-central_body = central body
values-initiative-route-consultative_process = consultative process
values-initiative-route-social_partners = social partners
values-initiative-route-memorandum_between_agencies_of_government = memorandum between agencies of government
values-key_figure-theme-deployment = deployment
values-key_figure-theme-migrant_stock = migrant stock
values-key_figure-theme-recruitment_costs = recruitment costs
values-key_figure-theme-meetings = meetings
values-key_figure-theme-legislation = legislation
values-key_figure-theme-forums = forums
values-key_figure-theme-training = training
values-key_figure-theme-membership = membership
values-key_figure-theme-funds = funds
values-key_figure-theme-women_migrants = women migrants
values-key_figure-theme-recommendations = recommendations
values-key_figure-theme-enterprise_practice = enterprise practice
values-key_figure-theme-campaigns = campaigns
values-key_figure-theme-skills_recognition = skills recognition
values-key_figure-theme-employment = employment
values-key_figure-theme-irregular_migration = irregular migration
values-key_figure-theme-remittances = remittances
values-key_figure-theme-reimbursement = reimbursement
values-key_figure-theme-missions = missions
values-key_figure-theme-trafficking_tiers = trafficking tiers
values-key_figure-unit-licences = licences
values-key_figure-unit-months_of_earnings = months of earnings
values-key_figure-unit-years = years
values-key_figure-unit-months = months
values-key_figure-unit-year = year
values-key_figure-unit-companies = companies
values-key_figure-unit-participants = participants
values-key_figure-unit-members = members
values-key_figure-unit-provinces = provinces
values-key_figure-unit-governments = governments
values-key_figure-unit-agreements = agreements
values-agreement_provision-unit-workers = workers
values-agreement_provision-unit-workers_per_year = workers per year
values-agreement_provision-unit-percent_of_monthly_wage = percent of monthly wage
values-agreement_provision-unit-days_per_week = days per week
values-agreement_provision-unit-meetings_per_year = meetings per year

## Languages, in the command line for translators

translating-code = Code
translating-name = Language
translating-written = Sentences
translating-share = Share
translating-offered = Offered on
translating-everywhere = every page
translating-reviewed = Reviewed by
translating-nobody = nobody
translating-unknown = There is no language { $code } here. There are: { $known }.

## Countries and territories that the United Nations and the ILO call otherwise than CLDR, by their code of ISO 3166-1

places-bn = Brunei Darussalam
places-bo = Bolivia (Plurinational State of)
places-bq = Bonaire, Sint Eustatius and Saba
places-cd = Democratic Republic of the Congo
places-cg = Congo
places-cv = Cabo Verde
places-fm = Micronesia (Federated States of)
places-hk = Hong Kong (China)
places-ir = Iran (Islamic Republic of)
places-kp = Democratic People's Republic of Korea
places-kr = Republic of Korea
places-la = Lao PDR
places-lc = Saint Lucia
places-mm = Myanmar
places-mo = Macao (China)
places-ps = State of Palestine
places-ru = Russian Federation
places-sx = Sint Maarten (Dutch part)
places-sy = Syrian Arab Republic
places-tt = Trinidad and Tobago
places-tw = Taiwan (China)
places-ve = Venezuela (Bolivarian Republic of)
places-vn = Viet Nam
