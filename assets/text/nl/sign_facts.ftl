### What the program says about each of the twelve signs. Facts only from the sources named above each message.
### (copy), (partner page), (summary): seen through another page that repeats the named body; to be read again at the source before a release.

## muscle_cramps

# Source: own plain description
fact_muscle_cramps_sentence = Een spier, vaak kuit of voet, trekt plotseling pijnlijk samen of trilt zonder dat je dat wilt.

# Source: NHS leg cramps (copy), read 2026; Cochrane CD009402, 2020
fact_muscle_cramps_pattern = Vaak ’s nachts of in rust, na inspanning, laat in de zwangerschap en op hogere leeftijd.

# Source: NHS leg cramps (copy), read 2026; partly general knowledge
fact_muscle_cramps_causes = Ouder worden, een overbelaste spier, zwangerschap, te weinig vocht, alcohol of een leverziekte. Ook medicijnen kunnen kramp geven, zoals statines, { water_tablets } en sommige bloeddrukmiddelen; stop daar niet zelf mee.

# Source: Cochrane CD009402, 2020; the numbers of people with cramps at night are general knowledge
fact_muscle_cramps_evidence = Matig. Kramp hoort bij een bewezen lage magnesiumwaarde in het bloed, maar bij gewone kramp is het verband zwak. Een Cochrane-overzicht telt 11 onderzoeken met samen 735 mensen, vijf ervan in de zwangerschap. Bij ouderen met nachtelijke kramp (vijf onderzoeken, 271 mensen) deed magnesium het nauwelijks beter dan een placebo (neppil). Over kramp in de zwangerschap spreken de onderzoeken elkaar tegen.

# Source: NHS leg cramps (copy), read 2026; NHS inform Scotland, read 2026
fact_muscle_cramps_doctor = Als kramp je slaap verstoort, als je been doof of gezwollen is, of als een spier dunner of zwakker wordt.

# Source: NHS inform Scotland, read 2026; Mayo Clinic text (copy), read 2026; the calf sentences and the number for a seizure are our own reading
fact_muscle_cramps_urgent = Bel het alarmnummer bij een epileptische aanval (stuipen), en bij een rode, gezwollen kuit met kortademigheid. Bel meteen je huisarts of { out_of_hours } bij een kramp die langer dan 10 minuten duurt, en bij kramp na een vuile wond of na contact met een giftige stof. Is één kuit rood, warm en gezwollen? Bel dan dezelfde dag.

# Source: the list itself
fact_muscle_cramps_sources = Cochrane-overzicht CD009402, 2020; NHS over kramp in de benen (via een kopie, gelezen 2026); NHS inform Schotland (gelezen 2026); Mayo Clinic (via een kopie, gelezen 2026); de rest is algemene kennis

## fatigue

# Source: own plain description
fact_fatigue_sentence = Je bent moe of futloos, ook na genoeg rust.

# Source: own plain description
fact_fatigue_pattern = Vaak de hele dag.

# Source: NHS factsheet (partner page), 2023; NTvG D8396, 2024
fact_fatigue_causes = Te weinig slaap, stress, een depressie, bloedarmoede, de schildklier, diabetes, slaapapneu, zwangerschap, de overgang of medicijnen. Bij ongeveer drie van de vier mensen die om moeheid naar de huisarts gaan, wordt geen lichamelijke ziekte gevonden.

# Source: Mayo Clinic text (copy), read 2026; EU Regulation 432/2012
fact_fatigue_evidence = Matig. Moeheid wordt genoemd als vroeg teken van een lage magnesiumwaarde in het bloed, maar zegt van alle twaalf klachten het minst: ze past bij heel veel oorzaken. We kennen geen goed onderzoek waarin magnesium hielp tegen gewone moeheid. In de EU mag bij voeding met genoeg magnesium staan dat magnesium bijdraagt tot vermindering van vermoeidheid en moeheid; dat zegt niets over waar jouw moeheid van komt.

# Source: NHS factsheet (partner page), 2023; Huisarts en Wetenschap on tiredness, read 2026
fact_fatigue_doctor = Als je een paar weken moe bent zonder duidelijke reden, als je er in het dagelijks leven last van hebt, of als je ook afvalt, je stemming verandert, of in je slaap naar adem snakt of snurkt. Duurt het langer dan een maand of ben je ouder dan 50, dan kan de huisarts onderzoek overwegen.

# Source: general knowledge, our own reading
fact_fatigue_urgent = Moe, met pijn op de borst of benauwdheid? Bel het alarmnummer. Bel bij twijfel je huisarts.

# Source: the list itself
fact_fatigue_sources = NHS-blad over moeheid, 2023 (via een partnerpagina); Nederlands Tijdschrift voor Geneeskunde D8396, 2024; Huisarts en Wetenschap over moeheid (gelezen 2026); Mayo Clinic (via een kopie, gelezen 2026); EU-verordening 432/2012

## palpitations

# Source: own plain description
fact_palpitations_sentence = Je voelt je hart bonzen, fladderen, overslaan of jagen.

# Source: own plain description, nothing more in the sources
fact_palpitations_pattern = In rust of bij inspanning, kort of langer. Een notitie over wanneer het was en hoe lang het duurde, helpt later bij het gesprek met je huisarts.

# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
fact_palpitations_causes = Inspanning, stress, cafeïne, alcohol, nicotine, bloedarmoede, de schildklier, zwangerschap, de overgang of medicijnen.

# Source: Framingham, Circulation, 2013; ARIC, Circulation Journal, 2013; pilot trial, Nutrients, 2018
fact_palpitations_evidence = Matig. Bij een heel lage magnesiumwaarde in het bloed kan het hart onregelmatig slaan. In één onderzoek kregen mensen met de laagste bloedwaarden ongeveer anderhalf keer zo vaak boezemfibrilleren als de anderen, met een ruime onzekerheid; in een ander onderzoek maakte de hoeveelheid magnesium in het eten geen verschil. In een klein onderzoek met 59 mensen veranderde magnesiumoxide niets aan de extra hartslagen. De helft kreeg maag- of darmklachten, tegen ongeveer 1 op de 14 met een placebo (neppil).

# Source: Cardiologie Centra Nederland, read 2026
fact_palpitations_doctor = Als het niet stopt, als het ritme helemaal onregelmatig is, als je er duizelig bij bent, als er hartritmestoornissen in je familie zijn, of als het steeds terugkomt.

# Source: Cardiologie Centra Nederland, read 2026; NHS (copy), read 2026
fact_palpitations_urgent = Bel het alarmnummer bij pijn of druk op de borst, ook zonder hartkloppingen, en bij hartkloppingen met flauwvallen of bijna flauwvallen, of met ernstige benauwdheid.

# Source: the list itself
fact_palpitations_sources = Framingham-onderzoek, Circulation, 2013; ARIC-onderzoek, Circulation Journal, 2013; klein onderzoek, Nutrients, 2018; Cardiologie Centra Nederland (gelezen 2026); NHS (via een kopie, gelezen 2026)

## mood_anxiety

# Source: own plain description
fact_mood_anxiety_sentence = Je bent somber, gespannen, angstig of prikkelbaar.

# Source: general knowledge, kept general
fact_mood_anxiety_pattern = Dit verschilt per persoon. Het kan erger zijn na slechte nachten, bij stress of voor de menstruatie.

# Source: general knowledge, kept general
fact_mood_anxiety_causes = Veel oorzaken zijn mogelijk, zoals wat je meemaakt, slecht slapen, alcohol, medicijnen, hormonen, de schildklier, of een depressie of angststoornis.

# Source: Frontiers in Psychiatry, 2023; Nutrients, 2017
fact_mood_anxiety_evidence = Zwak. Zeven kleine onderzoeken met samen ongeveer 325 mensen vonden minder somberheid met magnesium, maar de uitkomsten verschilden sterk en de onderzoekers vragen om beter onderzoek. Een overzicht van 18 onderzoeken over angst zag een mogelijk effect, maar de kwaliteit was slecht. Magnesium vervangt geen hulp bij psychische klachten.

# Source: general knowledge: two weeks is the usual limit for low mood
fact_mood_anxiety_doctor = Als je langer dan twee weken somber bent, of als angst of somberheid je dagelijks leven in de weg zit.

# Source: 113 via ANP, 2025
fact_mood_anxiety_urgent = Bij gedachten aan zelfdoding: bel of chat meteen met een hulplijn; wie je kunt bellen, staat op de pagina “Hulp nodig?”. Bij direct gevaar: bel het alarmnummer.

# Source: the list itself
fact_mood_anxiety_sources = Overzicht in Frontiers in Psychiatry, 2023; overzicht in Nutrients, 2017; 113 via het ANP, 2025; de rest is algemene kennis

## poor_sleep

# Source: own plain description
fact_poor_sleep_sentence = Je valt moeilijk in slaap, wordt vaak wakker of staat niet uitgerust op.

# Source: own plain description, nothing more in the sources
fact_poor_sleep_pattern = De vraag gaat over de afgelopen nacht. Het kan gaan om inslapen, doorslapen of moe opstaan.

# Source: NHS and general knowledge, kept general
fact_poor_sleep_causes = Bijvoorbeeld stress, cafeïne, alcohol, telefoon of computer, wisselende diensten, pijn, slaapapneu, rusteloze benen, de overgang of medicijnen. Bij rusteloze benen is ijzer het eerste om na te laten kijken.

# Source: BMC Complementary Medicine, 2021; a placebo-controlled trial in 155 people, 2025 (summary); Sleep Medicine Reviews, 2019
fact_poor_sleep_evidence = Zwak. In drie onderzoeken met samen 151 ouderen vielen mensen met magnesium ongeveer 17 minuten sneller in slaap. De totale slaap werd niet duidelijk langer, en de zekerheid is laag tot zeer laag. Een onderzoek uit 2025 met 155 mensen vond een klein effect op hoe slecht mensen hun slaap vonden. Over rusteloze benen kon een overzicht van 8 onderzoeken geen conclusie trekken.

# Source: NHG guideline on sleep problems (Slaapproblemen), present version, read 2026: lasting from 3 weeks on; PMC4961463, read 2026
fact_poor_sleep_doctor = Als je langer dan drie weken slecht slaapt, zeker als dat drie maanden lang drie of meer nachten per week is, of als je ademhaling ’s nachts stopt.

# Source: general knowledge, our own reading
fact_poor_sleep_urgent = Word je wakker met pijn op de borst of benauwd? Bel het alarmnummer. Bij gedachten aan zelfdoding: zie de pagina “Hulp nodig?”. Bel bij twijfel je huisarts.

# Source: the list itself
fact_poor_sleep_sources = Overzicht in BMC Complementary Medicine, 2021; onderzoek met 155 mensen, 2025 (via een samenvatting); overzicht in Sleep Medicine Reviews, 2019 (via een samenvatting); NHG-Standaard Slaapproblemen (huidige versie, gelezen 2026); PMC4961463 (gelezen 2026); de andere oorzaken zijn deels algemene kennis

## tingling_numbness

# Source: own plain description
fact_tingling_numbness_sentence = Een prikkelend, slapend of doof gevoel in handen, voeten of gezicht.

# Source: general knowledge, kept general
fact_tingling_numbness_pattern = Dit verschilt: soms in beide handen of voeten of rond de mond, soms vooral ’s nachts. Een notitie over waar het zit, en of het aan één of twee kanten is, helpt later.

# Source: general knowledge, kept general
fact_tingling_numbness_causes = Bijvoorbeeld druk op een zenuw, te weinig vitamine B12 (ook door sommige medicijnen), diabetes, te snel ademen, de schildklier of alcohol.

# Source: Mayo Clinic text (copy), read 2026
fact_tingling_numbness_evidence = Matig. Dat geldt bij een bewezen lage magnesiumwaarde in het bloed, en dan eerder als laat teken dan als vroeg teken; in andere gevallen is het verband zwak. We kennen geen onderzoek naar magnesium bij gewone tintelingen.

# Source: general knowledge, kept general
fact_tingling_numbness_doctor = Als het blijft of steeds terugkomt.

# Source: Stroke Association (UK), read 2026; Oxford University Hospitals leaflet on cauda equina, read 2026
fact_tingling_numbness_urgent = Bel het alarmnummer als het plotseling begint en aan één kant zit, of samengaat met een scheef gezicht, een zwakke arm, moeite met praten of zien, of hevige hoofdpijn; ook als het weer overgaat. Bel het ook bij een doof gevoel rond het zitvlak, als je niet kunt plassen of plas of ontlasting niet kunt ophouden, of bij zwakke benen.

# Source: the list itself
fact_tingling_numbness_sources = Mayo Clinic (via een kopie, gelezen 2026); Stroke Association (gelezen 2026); Oxford University Hospitals over cauda equina (gelezen 2026); de rest is algemene kennis

## headache

# Source: own plain description
fact_headache_sentence = Pijn in je hoofd, soms als migraine met misselijkheid of last van licht.

# Source: general knowledge, kept general
fact_headache_pattern = Vaak in aanvallen; bij sommige mensen rond de menstruatie of in het weekend.

# Source: Thuisarts text (copy), read 2026; partly general knowledge
fact_headache_causes = Bijvoorbeeld spanning, cafeïne, slecht slapen, te vaak pijnstillers, de ogen, hormonen, hoge bloeddruk of een infectie.

# Source: VA/DoD guideline (summary), 2023; Cephalalgia, 1996; EU Scientific Committee on Food, 2001
fact_headache_evidence = Matig. Dat geldt voor migraine; bij andere hoofdpijn is het verband zwak. Een Amerikaanse richtlijn uit 2023 geeft een zwak positief advies over magnesium bij migraine. In één onderzoek met 81 mensen daalde het aantal aanvallen bij een hoge dosis met ongeveer 40%, tegen ongeveer 15% met een placebo (neppil); bijna 1 op de 5 kreeg diarree. Zo’n dosis is meer dan de Europese bovengrens voor supplementen: bespreek het met een arts.

# Source: Thuisarts text (copy), read 2026; ICHD-3, 8.2
fact_headache_doctor = Als de hoofdpijn vaak komt, als je vaak pijnstillers neemt, of als de hoofdpijn anders wordt dan je gewend bent. Te vaak pijnstillers nemen kan zelf hoofdpijn geven: hoeveel dagen vaak is, staat bij Medicijnen.

# Source: Thuisarts text (copy), read 2026: sudden severe headache together with one of these; the emergency number, pregnancy with trouble seeing and the age of 50 are our own reading
fact_headache_urgent = Bel het alarmnummer bij plotselinge hoofdpijn die de ergste ooit is, en bij hoofdpijn met verlamming, een scheve mond, moeite met praten of zien, of sufheid. Bel meteen je huisarts of { out_of_hours } bij plotselinge hevige hoofdpijn met een stijve nek, vlekjes in de huid, steeds overgeven, of koorts en erg ziek zijn; in de zwangerschap of kort na een bevalling; of na een hoofdletsel in de laatste zes weken. Zwanger, met hoofdpijn en slecht zien of pijn in de bovenbuik? Bel meteen je verloskundige. Nieuwe hoofdpijn boven de 50, met een pijnlijke hoofdhuid of kaak? Bel dezelfde dag je huisarts.

# Source: the list itself
fact_headache_sources = Amerikaanse richtlijn VA/DoD, 2023 (via een samenvatting); Cephalalgia, 1996; Europees wetenschappelijk comité (SCF), 2001; Thuisarts over hoofdpijn (via een kopie, gelezen 2026); indeling van hoofdpijn ICHD-3, 2018; de rest is algemene kennis

## bone_weakness

# Source: own plain description
fact_bone_weakness_sentence = Botten die zwakker zijn of sneller breken; dat voel je meestal pas bij een breuk.

# Source: general knowledge, kept general
fact_bone_weakness_pattern = Dit gaat over jaren en is geen gevoel van de dag. Noteer daarom een gebeurtenis: een botbreuk na een kleine val, een uitslag van een botmeting, of kleiner worden.

# Source: NTvG D487, 2016; partly general knowledge
fact_bone_weakness_causes = Bijvoorbeeld ouder worden, de overgang, weinig vitamine D of calcium, prednison, langdurig maagzuurremmers, roken of een laag gewicht.

# Source: Groenendijk, Bone, 2022; EU Regulation 432/2012
fact_bone_weakness_evidence = Zwak. In een overzicht uit 2022 ging meer magnesium eten samen met een iets hogere botdichtheid in de heup; een verband met botbreuken is niet aangetoond. Of magnesium slikken helpt, zegt dit overzicht niet. In de EU mag bij voeding met genoeg magnesium staan dat het bijdraagt tot de instandhouding van normale botten.

# Source: general knowledge
fact_bone_weakness_doctor = Na een botbreuk door een kleine val, zeker boven de 50, bij plotselinge rugpijn, als je duidelijk kleiner bent geworden, of bij botpijn die blijft.

# Source: Oxford University Hospitals leaflet on cauda equina, read 2026; the rest is general knowledge, our own reading
fact_bone_weakness_urgent = Een botbreuk, of vermoed je er een? Bel meteen je huisarts of { out_of_hours }. Rugpijn met zwakke benen, of met moeite met plassen of met het ophouden van plas of ontlasting? Bel het alarmnummer. Bel bij twijfel je huisarts.

# Source: the list itself
fact_bone_weakness_sources = Overzicht in Bone, 2022 (Wageningen); Nederlands Tijdschrift voor Geneeskunde D487, 2016; Oxford University Hospitals over cauda equina (gelezen 2026); EU-verordening 432/2012; de rest is algemene kennis

## appetite_digestion

# Source: own plain description
fact_appetite_digestion_sentence = Weinig trek, misselijk, of last van je maag of darmen.

# Source: general knowledge, kept general
fact_appetite_digestion_pattern = Bij sommige mensen vooral ’s ochtends of na het eten.

# Source: NIH and NHS summaries on coeliac disease and Crohn, read 2026; partly general knowledge
fact_appetite_digestion_causes = Bijvoorbeeld een infectie, brandend maagzuur, medicijnen, zwangerschap of stress. Coeliakie en de ziekte van Crohn kunnen deze klachten geven, en daarbij kan het lichaam ook echt magnesium verliezen.

# Source: Mayo Clinic text (copy), read 2026; PMC9103223, read 2026
fact_appetite_digestion_evidence = Matig. Weinig eetlust en misselijkheid worden genoemd als vroege tekenen van een lage magnesiumwaarde in het bloed, maar ze passen bij heel veel oorzaken. We kennen geen onderzoek dat nagaat of magnesium hierbij helpt. Magnesiumpillen kunnen juist diarree, misselijkheid en buikkramp geven.

# Source: NHS (copy), read 2026; partly general knowledge
fact_appetite_digestion_doctor = Als je afvalt zonder dat je dat wilt, bij moeite met slikken, of als de klachten drie weken of langer duren.

# Source: NHS (copy), read 2026
fact_appetite_digestion_urgent = Bel meteen je huisarts of { out_of_hours } als je langer dan 48 uur overgeeft, bij bloed overgeven, zwarte of donkerrode ontlasting, of veel bloed.

# Source: the list itself
fact_appetite_digestion_sources = Mayo Clinic (via een kopie, gelezen 2026); PMC9103223 (gelezen 2026); NHS (via een kopie, gelezen 2026); de rest is algemene kennis

## sweet_craving

# Source: own plain description
fact_sweet_craving_sentence = Sterke zin in chocolade of andere zoetigheid.

# Source: general knowledge, kept general
fact_sweet_craving_pattern = Bij veel mensen ’s middags of ’s avonds, of voor de menstruatie.

# Source: general knowledge, kept general
fact_sweet_craving_causes = Bijvoorbeeld lijnen, stress, de menstruatiecyclus, slecht slapen of zwangerschap.

# Source: popular food texts, read 2026; no study
fact_sweet_craving_evidence = Volksgeloof. Er is geen bewijs dat trek in chocolade iets zegt over je magnesium. In melkchocolade zit weinig magnesium, en ook daar hebben mensen trek in; smaak, gewoonte, stemming en cyclus verklaren het beter. Je kunt het bijhouden, maar het telt niet mee voor de hint over magnesium.

# Source: diabeter.nl, read 2026; partly general knowledge
fact_sweet_craving_doctor = Als je ook veel dorst krijgt en veel plast, bij eetbuien, of bij trek in dingen die geen eten zijn.

# Source: diabeter.nl, read 2026; the emergency number is our own reading
fact_sweet_craving_urgent = Veel dorst en veel plassen, met afvallen? Bel dezelfde dag je huisarts. Ook suf, of overgeven? Bel het alarmnummer. Bel bij twijfel.

# Source: the list itself
fact_sweet_craving_sources = Populaire teksten over voeding, geen onderzoek (gelezen 2026); Diabeter over diabetes type 1 (gelezen 2026); de rest is algemene kennis

## blood_pressure

# Source: own plain description
fact_blood_pressure_sentence = Een gemeten hoge bloeddruk, of koude handen en voeten.

# Source: Thuisarts and NHS texts on measuring at home, read 2026; partly general knowledge
fact_blood_pressure_pattern = Hoge bloeddruk voel je meestal niet; je weet het door te meten. Meet zittend, na 5 minuten rust, ’s ochtends twee keer en ’s avonds twee keer.

# Source: huisarts.nl on high blood pressure, read 2026; partly general knowledge
fact_blood_pressure_causes = Bijvoorbeeld zout, overgewicht, alcohol, weinig bewegen, de anticonceptiepil, ontstekingsremmende pijnstillers of veel drop.

# Source: Hypertension, 2025;82:1844
fact_blood_pressure_evidence = Matig. Het effect is klein: in 38 onderzoeken, met als middelste dosis 365 mg per dag, daalde de bloeddruk gemiddeld 2,8/2,1 mmHg; bij mensen met bloeddruktabletten 7,7/3,0. Waar hij normaal was, veranderde hij niet. De onderzoeken verschilden sterk. Die hoeveelheid is meer dan de Europese bovengrens voor supplementen: bespreek het met een arts. Dat koude handen of voeten met magnesium te maken hebben, is volksgeloof.

# Source: Thuisarts.nl on high blood pressure, read 2026
fact_blood_pressure_doctor = Als de bovendruk herhaald 140 of hoger is, boven de 70 jaar vaak 150 of hoger, of als je thuis gemiddeld 135/85 of hoger meet (Nederlandse grenzen). Blijf je bloeddruktabletten nemen zoals afgesproken.

# Source: NHS (copy), read 2026; partly general knowledge
fact_blood_pressure_urgent = Bovendruk 180 of hoger, of onderdruk 120 of hoger: meet na een paar minuten opnieuw. Nog steeds zo: bel dezelfde dag je huisarts of { out_of_hours }. Ook pijn op de borst, hevige hoofdpijn, moeite met zien of praten, of verwardheid? Bel dan het alarmnummer.

# Source: the list itself
fact_blood_pressure_sources = Overzicht in Hypertension, 2025; Thuisarts.nl en huisarts.nl over hoge bloeddruk (gelezen 2026); NHS (via een kopie, gelezen 2026); de rest is algemene kennis

## memory_confusion

# Source: own plain description
fact_memory_confusion_sentence = Moeite met onthouden of je gedachten erbij houden.

# Source: general knowledge, kept general
fact_memory_confusion_pattern = Vaak erger als je moe bent.

# Source: general knowledge, kept general
fact_memory_confusion_causes = Bijvoorbeeld slecht slapen, stress, somberheid, alcohol, medicijnen, de schildklier, te weinig vitamine B12, de overgang of dementie.

# Source: Advances in Nutrition, 2024
fact_memory_confusion_evidence = Zwak. Drie onderzoeken met magnesium waren samen niet genoeg voor een conclusie, en onderzoeken naar magnesium in het eten spreken elkaar tegen. Zowel mensen met een lage als mensen met een hoge bloedwaarde waren slechter af; meer is dus niet vanzelf beter. Verwardheid hoort bij een heel lage magnesiumwaarde in het bloed.

# Source: NHS 111 Wales, read 2026
fact_memory_confusion_doctor = Als jij of je familie merkt dat het erger wordt.

# Source: NHS 111 Wales, read 2026
fact_memory_confusion_urgent = Bij plotselinge verwardheid: bel het alarmnummer. Wie verward is, kan dat vaak niet zelf; dan belt iemand die erbij is.

# Source: the list itself
fact_memory_confusion_sources = Overzicht in Advances in Nutrition, 2024; NHS 111 Wales over verwardheid (gelezen 2026); de rest is algemene kennis
