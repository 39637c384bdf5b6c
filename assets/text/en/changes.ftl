# $name, $day, $date
change_too_early = { $name } ({ $day }): the diary cannot say anything about this before { $date }.
# $name, $day
change_too_little_before = { $name } ({ $day }): too little is filled in before it to compare with. It takes 8 weeks, so there will be no answer later either.
# $name, $day, $next
change_too_little_after = { $name } ({ $day }): too little is filled in after it to compare, so far. The diary looks again on { $next }.
# $name, $day
change_too_little_after_all = { $name } ({ $day }): too little was filled in after it to compare, so there will be no answer.
# Of a product: taken or skipped all along, before as after.
# $name, $day
change_always_taken = { $name } ({ $day }): it was taken on every day you filled in, so there are no days without it to compare with. The diary cannot tell.
# $name, $day
change_never_taken = { $name } ({ $day }): it was noted as skipped on every day, so there are no days with it to compare. The diary cannot tell.
# $taken, $noted
change_noted = From the third week on it was noted as taken on { $taken } of { $noted ->
    [one] 1 day
   *[other] { $noted } days
}.
# $mark, $sign, $before, $weeks_before, $after, $weeks_after
change_days = { $mark }: { $sign } on { $before } days a week in { $weeks_before } weeks before, on { $after } in { $weeks_after } weeks after.
change_clear = That difference is larger than you would expect from ordinary ups and downs. That does not show what caused it.
change_maybe = That may be more than ordinary ups and downs, but it may also be chance.
change_unclear = Ordinary ups and downs can make such a difference. That is not the same as no difference.
change_bad_start = The four weeks before it were worse than the weeks before those. After a bad time things often get better by themselves, so part of any improvement is chance.
change_others = Also changed in that time: { $names }. The diary cannot tell these apart.
# Source: Peikert 1996, 81 people with migraine: attacks 42 % fewer with magnesium, 16 % fewer with placebo.
change_care = After a bad time things often get better by themselves. In a study of migraine the number of attacks also fell with a placebo (dummy pill): by 16%. The first two weeks after a change do not count.
