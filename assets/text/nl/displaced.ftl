# Het bestand van het dagboek wordt vervangen, verplaatst of verwijderd terwijl het open is, of een ander programma houdt het vast.
displaced_replaced = Er is een ander bestand in de plaats van dit dagboek gezet terwijl het open was. Er wordt niets meer in geschreven; wat je hier invulde is bewaard.
displaced_overwritten = Een ander programma heeft over het bestand van dit dagboek heen geschreven terwijl het open was. Er wordt niets meer in geschreven; wat je hier invulde is bewaard.
displaced_moved = Het bestand van dit dagboek is verplaatst terwijl het open was: { $path }
displaced_gone = Het bestand van dit dagboek is verwijderd of verplaatst terwijl het open was. In dit venster is alles er nog.
displaced_gone_closing = Dit dagboek staat alleen nog in dit venster. Schrijf het opnieuw op de oude plaats, of sluit nog eens: dan wordt er een kopie bewaard in { $folder }
displaced_keep_none = Sluiten en geen kopie bewaren
displaced_closing = Wat hier stond, staat niet in het bestand dat nu op de plaats van het dagboek staat. Kies hieronder wat ermee gebeurt, of sluit nog eens: het wordt in een kopie bewaard, en bij de volgende start lees je dat.
displaced_followed = Het bestand van dit dagboek is verplaatst; het dagboek gaat daar verder: { $path }
displaced_bring_over = { $entries ->
    [0] Het bestand openen dat er nu staat
    [one] 1 notitie overbrengen naar het bestand dat er nu staat
   *[other] { $entries } notities overbrengen naar het bestand dat er nu staat
}
displaced_as_it_is = Openen zonder
displaced_write_anew = Op de oude plek opnieuw wegschrijven
displaced_look_again = Nog eens kijken wat er nu staat
displaced_put_back = Dit dagboek terugzetten op zijn plaats
displaced_another = Daar ligt een ander dagboek (notities daar: { $there }, in dit venster: { $here }). Als dit dagboek wordt teruggezet, wordt het andere apart bewaard.
displaced_earlier = Wat daar ligt is een eerdere stand van dit dagboek (notities daar: { $there }, in dit venster: { $here }). Als dit dagboek wordt teruggezet, wordt het andere apart bewaard.
displaced_choose = Kiezen waar het nu staat…
displaced_kept = Het dagboek zoals het was staat bij de kopieën: { $path }
displaced_brought = { $entries ->
    [0] Het bestand dat er nu staat is open; er was niets over te brengen.
    [one] 1 notitie is overgebracht naar het bestand dat er nu staat. Met ongedaan maken gaat die weer weg.
   *[other] { $entries } notities zijn overgebracht naar het bestand dat er nu staat. Met ongedaan maken gaan ze weer weg.
}
displaced_left = { $entries ->
    [one] 1 notitie kon niet worden overgebracht.
   *[other] { $entries } notities konden niet worden overgebracht.
}
displaced_written = Het dagboek is opnieuw weggeschreven: { $path }
act_brought_over = wat is overgebracht uit het vervangen bestand
not_saved_yet = nog niet opgeslagen
not_saved_locked = Nog niet opgeslagen: { $what }. Een ander programma houdt het dagboek vast; het wordt vanzelf opnieuw geprobeerd.
not_saved_no_room = Nog niet opgeslagen: { $what }. De schijf is vol; zodra er ruimte is, wordt het vanzelf opnieuw geprobeerd.
not_saved_disk = Nog niet opgeslagen: { $what }. De schijf neemt het nu niet aan; het wordt vanzelf opnieuw geprobeerd.
no_room_banner = De schijf is vol. Wat je invult, blijft in dit venster en wordt opgeslagen zodra er ruimte is.
not_saved_apart = De kopie is teruggezet. Wat nog niet was opgeslagen staat er niet in: { $what }.
not_saved_bring_in = Invullen in het dagboek zoals het nu is
not_saved_leave_out = Weglaten
not_saved_displaced = Nog niet opgeslagen: { $what }.
not_saved_more = { $what } en nog { $more }
not_saved_closing_displaced = Nog niet opgeslagen: { $what }. Kies hieronder wat ermee gebeurt, of sluit nog eens: het wordt in een kopie bewaard, en bij de volgende start lees je dat.
not_saved_closing_held = Nog niet opgeslagen: { $what }. Wacht tot het zover is, of sluit nog eens: het wordt in een kopie bewaard, en bij de volgende start lees je dat.
not_saved_closing = Nog niet opgeslagen: { $what }. Wacht tot het zover is, of sluit nog eens om zonder verder te gaan.
not_saved_refused = Dit kon toch niet worden opgeslagen: { $what }. { $why }
form_unfinished = Op Vandaag is “{ $typed }” getypt maar niet toegevoegd. Voeg het toe of annuleer het; het venster nog eens sluiten gaat zonder.
