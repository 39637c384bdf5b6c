# The diary's file is replaced, moved or deleted while it is open, or another program holds it.
displaced_replaced = Another file was put in the place of this diary while it was open. Nothing more is written; what you entered here is kept.
displaced_overwritten = Another program wrote over this diary’s file while it was open. Nothing more is written to it; what you entered here is kept.
displaced_moved = The file of this diary was moved while it was open: { $path }
displaced_gone = The file of this diary was deleted or moved while it was open. Everything is still here in this window.
displaced_gone_closing = This diary is in this window alone. Write it again in its old place, or close again: a copy is kept then in { $folder }
displaced_keep_none = Close and keep no copy
displaced_closing = What was here is not in the file that lies in the diary’s place now. Choose below what becomes of it, or close again: it is kept in a copy, and the next start says so.
displaced_followed = The file of this diary was moved; the diary goes on there: { $path }
displaced_bring_over = { $entries ->
    [0] Open the file that is there now
    [one] Bring 1 entry over to the file that is there now
   *[other] Bring { $entries } entries over to the file that is there now
}
displaced_as_it_is = Open it without them
displaced_write_anew = Write it again in its old place
displaced_look_again = Look again at what is there now
displaced_put_back = Put this diary back in its place
# $there, $here
displaced_another = What lies there is another diary (entries there: { $there }, in this window: { $here }). If this diary is put back, the other is set aside.
# $there, $here
displaced_earlier = What lies there is an earlier state of this diary (entries there: { $there }, in this window: { $here }). If this diary is put back, the other is set aside.
displaced_choose = Choose where it is now…
displaced_kept = The diary as it was is among the copies: { $path }
displaced_brought = { $entries ->
    [0] The file that is there now is open; there was nothing to bring over.
    [one] 1 entry was brought over to the file that is there now. Undo takes it back.
   *[other] { $entries } entries were brought over to the file that is there now. Undo takes them back.
}
displaced_left = { $entries ->
    [one] 1 entry could not be brought over.
   *[other] { $entries } entries could not be brought over.
}
displaced_written = The diary was written again: { $path }
act_brought_over = entries brought over from the file that was replaced
not_saved_yet = not saved yet
not_saved_locked = Not saved yet: { $what }. Another program is holding the diary; this is tried again by itself.
not_saved_no_room = Not saved yet: { $what }. There is no room left on the disk; this is tried again by itself once there is.
not_saved_disk = Not saved yet: { $what }. The disk does not take it now; this is tried again by itself.
no_room_banner = There is no room left on the disk. What you enter is kept in this window and saved once there is.
not_saved_apart = The copy is in place. What was not saved yet is not in it: { $what }.
not_saved_bring_in = Enter it in the diary as it is now
not_saved_leave_out = Leave it out
not_saved_displaced = Not saved yet: { $what }.
# $what, $more
not_saved_more = { $what } and { $more } more
not_saved_closing_displaced = Not saved yet: { $what }. Choose below what becomes of it, or close again: it is kept in a copy, and the next start says so.
not_saved_closing_held = Not saved yet: { $what }. Wait until it is, or close again: it is kept in a copy, and the next start says so.
not_saved_closing = Not saved yet: { $what }. Wait until it is, or close again to leave without it.
# $what, $why
not_saved_refused = This could not be saved after all: { $what }. { $why }
form_unfinished = On Today “{ $typed }” is typed but not added. Add it or cancel it; closing the window once more leaves without it.
