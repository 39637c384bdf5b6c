window_title = { $name } – Magnesiumdagboek
sample_name = Voorbeelddagboek

first_start_signs = Welke klachten wil je volgen?
first_start_own_sign = Eigen klacht…
first_start_place = Waar wil je je dagboek bewaren?
first_start_usual_place = In je eigen map op deze computer (aanbevolen)
first_start_another = Nieuw dagboek
first_start_back = Terug naar je dagboek
choose = Kiezen…
choose_place = Een plaats voor een nieuw dagboek…
choose_existing = Een dagboek dat ik al heb…

diary_gone = Je dagboek staat niet meer waar het stond. Sluit de schijf of map aan waar het op staat en probeer het opnieuw, of kies een ander dagboek: { $path }
diary_gone_with_copy = Je dagboek staat niet meer waar het stond. Is de schijf of map niet aangesloten, sluit die dan aan en probeer het opnieuw. Is het weg, neem dan de nieuwste kopie ervan: { $path }
diary_missing = Hier staat geen dagboek. Sluit de schijf aan waar het op staat, of kies een ander: { $path }
place_taken = Hier staat al een bestand. Kies een andere naam voor het nieuwe dagboek, of open dit als een dagboek dat je al hebt: { $path }
try_again = Opnieuw proberen
folder_not_shown = De map kon niet worden getoond; hij staat hier: { $path }

path_of_diary = Welk dagboek wil je openen?
path_of_new = Waar moet het nieuwe dagboek komen?
path_no_window = Deze computer heeft geen venster om bestanden te kiezen. Typ de plaats hier.
path_window_failed = Het venster van de computer om bestanden te kiezen werkte niet. Typ hier de plaats.
file_kind_pdf = PDF-document
file_kind_picture = Afbeelding (PNG)
file_kind_table = Tabel (CSV)
path_example_import = Het hele pad, bijvoorbeeld /home/anna/klachten.csv of ~/klachten.csv
path_example = Het hele pad, bijvoorbeeld /home/anna/dagboek.sqlite of ~/dagboek.sqlite
path_open = Openen
path_use = Deze plaats gebruiken
path_not_whole = Typ het hele pad, vanaf / of ~/, of vanaf een schijfletter.

config_not_understood = Je keuzes voor deze computer konden maar deels worden gelezen; de rest is zoals gewoonlijk. Het oude bestand staat ernaast, met “broken” achter de naam: { $path }
config_unreadable = Je keuzes voor deze computer konden niet worden gelezen; alles is zoals gewoonlijk. Maak dit bestand leesbaar om ze terug te krijgen: { $path }
