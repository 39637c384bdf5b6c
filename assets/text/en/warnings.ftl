# $amount, $level
warn_over_upper = Your supplements of this day add up to { $amount }; the upper level for supplements is { $level } a day. Discuss more than that with your doctor or pharmacist.
# $amount, $level
warn_usual_over = What you usually take adds up to { $amount } a day; the upper level for supplements is { $level }. Discuss more than that with your doctor or pharmacist.
# Source: SCF 2001: mild diarrhoea from about 360 mg of magnesium in supplements.
# $days, $level
warn_bowel_day = { $days -> 
    [one] On 1 day
   *[other] On { $days } days
} of the last 28 you took more than { $level } and noted poor appetite or an upset stomach. Diarrhoea can be the first sign of too much magnesium from supplements.
warn_kidney_product = You noted a kidney disease and a magnesium product. Discuss this product with your doctor.
warn_threonate = L-threonate is not meant for pregnancy and breastfeeding. Discuss it with your midwife or { gp }.
# $name, $advice
warn_named = { $name }: { $advice }
