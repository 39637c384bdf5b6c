#!/bin/sh
# Installs the magnesium diary for you alone, below ~/.local (or PREFIX), or takes it away again with --remove. Your diary is
# never touched: it lies in ~/.local/share/magnesium-diary.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
prefix="${PREFIX:-$HOME/.local}"
settings="${XDG_CONFIG_HOME:-$HOME/.config}"
id=nl.magnesiumdiary.MagnesiumDiary
cd "$here/root"
case "${1:-}" in
--remove)
  systemctl --user disable --now magnesium-diary-remind.timer 2>/dev/null || true
  find . -type f | while read -r file; do
    rm -f "$prefix/$file"
    # Folders that are left empty go too.
    (cd "$prefix" 2>/dev/null && rmdir -p "$(dirname "$file")" 2>/dev/null) || true
  done
  rm -f "$settings/systemd/user/magnesium-diary-remind.service" \
        "$settings/systemd/user/magnesium-diary-remind.timer" \
        "$settings/autostart/$id.Reminder.desktop"
  # Without any type of anybody's there is nothing to update, and what was made of ours would stay.
  [ -d "$prefix/share/mime" ] && mkdir -p "$prefix/share/mime/packages"
  ;;
'')
  find . -type f | while read -r file; do
    mkdir -p "$prefix/$(dirname "$file")"
    # Beside it and then in its place: a window that is open keeps the program it runs.
    cp "$file" "$prefix/$file.new"
    mv -f "$prefix/$file.new" "$prefix/$file"
  done
  # Menus do not look in ~/.local/bin everywhere. Quoted as desktop entries and then sed want it.
  program="$(printf %s "$prefix/bin/magnesium-diary" | sed 's/[\\"`$]/\\&/g; s/%/%%/g; s/\\/\\\\/g; s/[\\&|]/\\&/g')"
  sed -i "s|^Exec=magnesium-diary|Exec=\"$program\"|" "$prefix/share/applications/$id.desktop"
  echo "Installed: $prefix/bin/magnesium-diary"
  ;;
*)
  echo "Usage: $0 [--remove]" >&2
  exit 2
  ;;
esac
for tool in update-desktop-database:applications update-mime-database:mime; do
  command -v "${tool%%:*}" >/dev/null 2>&1 && "${tool%%:*}" "$prefix/share/${tool##*:}" 2>/dev/null || true
done
if [ "${1:-}" = --remove ]; then
  # Lists of nothing, where there is no other program below here.
  if cd "$prefix/share/mime" 2>/dev/null && rmdir packages 2>/dev/null; then
    rm -f aliases generic-icons globs globs2 icons magic mime.cache subclasses treemagic types version XMLnamespaces
  fi
  if cd "$prefix/share/applications" 2>/dev/null && [ "$(ls -A)" = mimeinfo.cache ]; then
    rm -f mimeinfo.cache
  fi
  for folder in mime/application mime applications; do
    cd "$prefix" 2>/dev/null && rmdir -p "share/$folder" 2>/dev/null || true
  done
  echo "Taken away. Your diary is still there, and so are your settings, which know where it lies."
fi
