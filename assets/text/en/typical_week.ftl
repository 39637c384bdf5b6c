week_title = An ordinary week
week_intro = For anyone who does not note food every day: 26 questions about what you eat, on how many days a week and how much. It takes two minutes and gives a range.
# $food, $portion
week_food = { $food } ({ $portion })
week_often = How often a week: { $food }
week_portions = { $count } × on such a day
week_result = About { $range } a day from these foods
# $answered, $of
week_result_detail = { $answered } of { $of } answered. What you eat beside them is not counted yet.
# Source: the test `made_up_weeks` of the typical week.
week_result_whole = About { $range } on an ordinary day
week_whole_detail = Portions and food values are rough, and a little is added for what was not asked. In made-up weeks the real amount lay in the range nine times in ten.
week_none = No answers yet.
# $set, $norm
week_norm = For comparison: { $set } { $norm } a day, for all food, drink and supplements together.
