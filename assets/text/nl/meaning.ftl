# Bron: de regels van dit programma (README, How the rules work).
meaning_ask = Wat betekent dit?
meaning_title = Wat de woorden betekenen
meaning_cyclic = In de laatste 8 weken kwam het in ten minste 5 weken terug, en op zoveel van de ingevulde dagen dat het met 95% zekerheid meer dan één dag op de zeven is.
meaning_persistent = Hetzelfde, in ten minste 6 van de 8 weken, en op ten minste de helft van de ingevulde dagen.
meaning_watch = Het komt terug, maar met de dagen die nu zijn ingevuld is nog niet zeker dat het meer dan één dag op de zeven is.
meaning_none = Er zijn genoeg dagen ingevuld, en het was er niet vaak genoeg om te zeggen dat het steeds terugkomt.
meaning_early = Het dagboek is nog nieuw: het was er tot nu toe vaak, en er zijn nog enkele dagen nodig voordat het dagboek iets kan zeggen.
meaning_unknown = Van de laatste 56 dagen zijn er minder dan 28 ingevuld, of te weinig weken.
meaning_direction = Over de gekozen periode, met ten minste 8 weken van elk 4 ingevulde dagen: het verschil is groter dan weken gewoonlijk van elkaar verschillen.
meaning_no_clear_change = De weken verschillen te veel van elkaar om het te zeggen. Het betekent niet dat er niets veranderde.
meaning_no_diagnosis = Deze woorden tellen wat je noteerde. Ze zeggen niets over een oorzaak.
