# Source: the rules of this program (README, How the rules work).
# $word
meaning_ask = What does “{ $word }” mean?
meaning_title = What the words mean
meaning_cyclic = In the last 8 weeks it came back in at least 5, and on so many of the days filled in that it is more than one day in seven, with 95% certainty.
meaning_persistent = In the last 8 weeks it came back in at least 6, and it was there on at least half of the days filled in; that it is more than one day in seven has 95% certainty.
meaning_watch = It comes back, but with the days filled in so far it is not yet certain that it is more than one day in seven.
meaning_none = Enough days are filled in, and it was not there often enough to say that it keeps coming back.
meaning_early = The diary is still new: it was there often so far, and a few more days are needed before the diary can say.
meaning_unknown = Fewer than 28 of the last 56 days are filled in, or too few weeks are.
meaning_direction = Over the chosen period, at least 8 weeks with 4 days filled in each: the difference is larger than weeks usually differ from each other.
meaning_no_clear_change = The weeks differ too much from each other to say. It does not mean that nothing changed.
meaning_direction_word = more or less than before
meaning_before_after_word = before and after
meaning_before_after = Up to 84 days before the change are laid beside up to 84 days after it; the two weeks in between count for neither. A difference is said only where it is larger than weeks usually differ from each other.
meaning_same_days_word = often on the same days
meaning_same_days = It is named only where the two are there on the same days clearly more often than chance would bring, counted within stretches of four weeks. It does not mean that one comes from the other.
meaning_no_diagnosis = These words count what you noted. They say nothing about a cause.
