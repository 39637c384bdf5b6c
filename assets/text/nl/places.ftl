# Het dagboek staat op de schijf van een andere computer, of in een map die een synchronisatieprogramma kopieert.
place_network = Dit dagboek staat op de schijf van een andere computer. Dat werkt, wel trager, zolang één computer tegelijk het open heeft.
place_carried = { $program } kopieert de map van dit dagboek naar andere computers. Schrijven er twee in, dan kan wat op één ervan is ingevuld verloren gaan.
place_git = De map van dit dagboek hoort bij een Git-repository. Die kan een ouder bestand in de plaats van het dagboek zetten, en bewaart wat je verwijdert.
place_way_out = Veiliger: het dagboek op deze computer, en alleen de kopieën daar.
place_move = Op deze computer bewaren, kopieën daar
place_stay = Daar laten
place_moved = Het dagboek staat nu op deze computer: { $path } De kopieën gaan naar de oude plek.
place_left = Het bestand op de oude plek kon niet bij de kopieën worden gezet; verwijder het zelf, of schrijf er niet meer in: { $path }
