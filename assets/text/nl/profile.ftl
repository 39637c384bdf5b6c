prof_title = Over jou
prof_settings = Je geboortejaar, geslacht, nieren en medicijnen vul je in bij Magnesium, onder Over jou.
prof_open = Open Over jou
prof_intro = Je mag alles leeglaten. Wat je invult, blijft in je dagboek. Het bepaalt welke richtlijn je ziet en welke opmerkingen over medicijnen.
prof_birth_year = Geboortedatum of geboortejaar
prof_sex = Geslacht
prof_not_said = niet gezegd
prof_motherhood = Zwanger of borstvoeding
prof_neither = geen van beide
prof_motherhood_advice = Bespreek elk supplement met je verloskundige of huisarts.
prof_norm_set = Richtlijn
prof_upper = Bovengrens voor supplementen
prof_kidney = Ik heb een nierziekte
# Source: Van Laecke 2023; severe excess occurs almost only with kidney failure plus magnesium products.
prof_kidney_advice = Begin niet met magnesiumpillen, of met maagzuurremmers of laxeermiddelen met magnesium, zonder overleg met je arts. Dit dagboek geeft dan geen hint over inname.
prof_conditions = Medicijnen en aandoeningen
