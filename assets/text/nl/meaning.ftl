# Bron: de regels van dit programma (README, How the rules work).
meaning_ask = Wat betekent “{ $word }”?
meaning_title = Wat de woorden betekenen
meaning_cyclic = In de laatste 8 weken kwam het in ten minste 5 weken terug, en op zoveel van de ingevulde dagen dat het met 95% zekerheid meer dan één dag op de zeven is.
meaning_persistent = In de laatste 8 weken kwam het in ten minste 6 weken terug, en het was er op ten minste de helft van de ingevulde dagen; dat het meer dan één dag op de zeven is, is 95% zeker.
meaning_watch = Het komt terug, maar met de dagen die nu zijn ingevuld is nog niet zeker dat het meer dan één dag op de zeven is.
meaning_none = Er zijn genoeg dagen ingevuld, en het was er niet vaak genoeg om te zeggen dat het steeds terugkomt.
meaning_early = Het dagboek is nog nieuw: het was er tot nu toe vaak, en er zijn nog enkele dagen nodig voordat het dagboek iets kan zeggen.
meaning_unknown = Van de laatste 56 dagen zijn er minder dan 28 ingevuld, of te weinig weken.
meaning_direction = Over de gekozen periode, met ten minste 8 weken van elk 4 ingevulde dagen: het verschil is groter dan weken gewoonlijk van elkaar verschillen.
meaning_no_clear_change = De weken verschillen te veel van elkaar om het te zeggen. Het betekent niet dat er niets veranderde.
meaning_direction_word = meer of minder dan eerst
meaning_before_after_word = voor en na
meaning_before_after = Hooguit 84 dagen vóór de verandering staan naast hooguit 84 dagen erna; de twee weken ertussen tellen bij geen van beide. Een verschil wordt alleen genoemd als het groter is dan weken gewoonlijk van elkaar verschillen.
meaning_same_days_word = vaak op dezelfde dagen
meaning_same_days = Dit staat er alleen als de twee duidelijk vaker op dezelfde dagen vallen dan toeval zou geven, geteld binnen stukken van vier weken. Het betekent niet dat het een door het ander komt.
meaning_no_diagnosis = Deze woorden tellen wat je noteerde. Ze zeggen niets over een oorzaak.
