change_too_early = { $name } ({ $day }): the diary cannot say anything about this before { $date }.
change_too_little_before = { $name } ({ $day }): too little is filled in before it to compare with. It takes 8 weeks, so there will be no answer later either.
change_too_little_after = { $name } ({ $day }): too little is filled in after it to compare, so far.
change_days = { $mark }: { $sign } on { $before } days a week in the { $weeks_before } weeks before, on { $after } in { $weeks_after } weeks after.
change_clear = That difference is larger than you would expect from ordinary ups and downs.
change_maybe = That may be more than ordinary ups and downs, but it may also be chance.
change_unclear = Ordinary ups and downs can make such a difference. That is not the same as no difference.
change_bad_start = You began after a bad time: then things often get better by themselves, so part of any improvement is chance.
change_others = Also changed in that time: { $names }. The diary cannot tell these apart.
# Source: Peikert 1996, 81 people with migraine: attacks 42 % fewer with magnesium, 16 % fewer with placebo.
change_care = After a bad time things often get better by themselves. In a study of migraine the number of attacks also fell with a dummy pill: by 16%. The first two weeks after a change do not count.
