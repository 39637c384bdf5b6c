nav_magnesium = Magnesium
mag_title = Magnesium
# $who, $set, $norm
mag_who = { $who } · { $set }: { $norm } a day
# $set, $norm
mag_norm_line = { $set }: { $norm } a day
mag_under_18 = Norms here are for adults. Under 18 other numbers hold, so none is shown.
mag_previous_day = Previous day
mag_next_day = Next day
mag_today_name = Today
# $day, $amount
mag_day_about = { $day } about { $amount }
mag_day_nothing = { $day }: no food noted
mag_food_part = food { $amount }
mag_food_not_noted = food: not noted
mag_supplement_part = supplement { $amount }
mag_supplement_not_noted = supplement: not noted
mag_norm_mark = norm { $norm }
# Source: comparison of USDA, Ciqual and other tables; a day's total is off by a quarter at best.
mag_estimate = Food values are estimates; a day’s total can be a quarter off.
# Source: EFSA 2015: the norm is an adequate intake, taken from what people eat.
mag_below_norm = Eating less than the norm does not mean your body has too little.
mag_food_not_all = Not everything eaten may be noted: the day is not ticked as complete.
mag_unknown_foods = { $foods -> 
    [one] 1 food is no longer in the list and is not counted.
   *[other] { $foods } foods are no longer in the list and are not counted.
}
mag_not_noted = Not noted and not counted: { $names }.
mag_usual_week_whole = Your ordinary week: about { $range } a day.
mag_usual_week = Your ordinary week: about { $range } a day from the foods you answered.
mag_supplements_about = From supplements { $amount }
mag_supplements_nothing = From supplements: not noted
mag_upper_mark = upper level for supplements { $level }
# Source: SCF 2001: the level is for readily dissociable salts in supplements, not for food.
mag_upper_only = The upper level is about supplements alone, not about food.
# Source: the level was set for people with healthy kidneys.
mag_upper_kidney = With a kidney disease this level does not hold. Do not take magnesium pills, or antacids or laxatives with magnesium, without your doctor.
mag_food_today = Food today
mag_food_title = Food { $day }
mag_search = Search food
mag_search_hint = Search food, for example oats
mag_search_nothing = Nothing found for “{ $query }”. You can add it yourself.
# $food, $portion, $amount
mag_search_result = { $food }, { $portion }, about { $amount }
mag_often = Eaten lately
mag_food_empty = No food noted for this day.
mag_more_of = More: { $food }
mag_fewer_of = Less: { $food }
mag_remove_food = Take away: { $food }
mag_copy_yesterday = Same as the day before
mag_complete = All food of this day is noted
mag_amount_unknown = not known
own_food_open = Add food of your own…
own_food_name = Name of the food
own_food_portion = One portion, for example 1 bowl
own_food_mg = mg of magnesium in one portion
own_food_help = The label often gives mg per 100 g: work it out for your portion.
own_food_add = Add and note
form_cancel = Cancel
# $name
form_words_kept = { $name } – words kept
form_words_kept_hint = What you typed is kept. It is there when you open this.
form_bring_back = Bring back what you typed
form_not_number = Type a number, for example 62.5
mag_adds_title = What would add most
mag_adds_own = Of what you eat now and then
mag_adds_examples = Examples of food with much magnesium
# $food, $portion, $amount
mag_adds_line = { $food }: { $portion } is about { $amount }
mag_quiet = No suggestions about intake are shown now.
mag_weeks_title = Last 4 weeks
# $days, $amount
mag_weeks_total = Food was noted on { $days } of 28 days; on those days about { $amount } a day, supplements included.
# $days, $amount
mag_weeks_food = Food was noted on { $days } of 28 days; on those days about { $amount } a day.
mag_weeks_no_food = No food has been noted in the last 4 weeks.
# $days, $amount
mag_weeks_supplements = Supplements were noted on { $days } of 28 days; on those days { $amount } a day.
# $day, $food, $supplements
mag_weeks_day = { $day }: { $food }, { $supplements }
mag_weeks_gap = { $day }: not noted
mag_legend_food = food
mag_legend_supplements = supplements
mag_legend_gap = not noted
mag_table_show = Show as a table
mag_table_hide = Show as a chart
mag_table_day = Day
mag_sources_title = What gives most
mag_sources_help = In the last 4 weeks, all noted days together
mag_sources_empty = No food noted in the last 4 weeks.
mag_tabs = Parts of Magnesium
mag_tab_day = Today
