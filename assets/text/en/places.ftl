# The diary lies on another computer's disk, or in a folder that a sync program carries.
place_network = This diary lies on another computer’s disk. That works, more slowly, as long as one computer at a time has it open.
place_carried = { $program } carries the folder of this diary to other computers. If two of them write in it, what was entered on one of them can be lost.
place_git = The folder of this diary belongs to a Git repository. It can put an older file in the diary’s place, and keeps what you delete.
place_way_out = Safer: the diary on this computer, and only its copies there.
place_move = Keep it on this computer, copies there
place_stay = Leave it there
place_moved = The diary lies on this computer now: { $path } Its copies go where it was.
place_left = The file in the old place could not be moved to the copies; delete it yourself, or do not write in it any more: { $path }
