tour_offer = New here? Five short pages show what is where.
tour_show = Show me around
tour_not_now = Not now
tour_again = A tour of five pages
# $page, $of, $name
tour_title = { $page } of { $of } · { $name }
tour_next = Next
tour_back = Back
tour_rows = A row for each symptom
tour_rows_words = Once a day you say how bad each one was: a click, or its letter and a digit from 0 to 3. “No other symptoms” answers the rest with “none”. All of it is saved at once, and Undo takes it back.
tour_back_look = Looking back
tour_back_look_words = The calendar shows a year at a time, Trends what keeps coming back. Trends speaks only when enough days are filled in, and says of how many days it speaks.
tour_intake = Magnesium, and what else you like to keep
tour_intake_words = Under Magnesium you note what you eat and take. Blood pressure, medicines, results and days away are under Records. You can leave all of it out.
tour_report = For the { gp }
tour_report_words = Report is one page to take along: what you noted, in counts, without conclusions. Save it as a PDF or print it.
tour_yours = Yours alone
tour_yours_words = Your diary is one file on this computer and is sent nowhere. A copy is made each day you use it. “Need help?” says when to call and whom; F1 lists every key.
