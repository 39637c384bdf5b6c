warn_over_upper = Je supplementen van deze dag zijn samen { $amount }; de bovengrens voor supplementen is { $level } per dag. Bespreek meer dan dat met je arts of apotheker.
warn_usual_over = Wat je meestal slikt is samen { $amount } per dag; de bovengrens voor supplementen is { $level }. Bespreek meer dan dat met je arts of apotheker.
# Source: SCF 2001: mild diarrhoea from about 360 mg of magnesium in supplements.
warn_bowel_day = { $days -> 
    [one] Op 1 dag
   *[other] Op { $days } dagen
} van de laatste 28 slikte je meer dan { $level } en noteerde je weinig eetlust of maagklachten. Diarree kan het eerste teken zijn van te veel magnesium uit supplementen.
warn_kidney_product = Je noteerde een nierziekte en een magnesiumproduct. Bespreek dit product met je arts.
warn_threonate = L-threonaat is niet bedoeld bij zwangerschap en borstvoeding. Bespreek het met je verloskundige of huisarts.
warn_named = { $name }: { $advice }
