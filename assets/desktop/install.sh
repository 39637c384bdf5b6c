#!/bin/sh
# Installs the magnesium diary for you alone, below ~/.local (or PREFIX), or takes it away again with --remove. Your diary is
# never touched: it lies in ~/.local/share/magnesium-diary.
set -eu
here="$(cd "$(dirname "$0")" && pwd)"
prefix="${PREFIX:-$HOME/.local}"
id=nl.magnesiumdiary.MagnesiumDiary
cd "$here/root"
if [ "${1:-}" = --remove ]; then
  "$prefix/bin/magnesium-diary" --version >/dev/null 2>&1 && systemctl --user disable --now magnesium-diary-remind.timer 2>/dev/null || true
  find . -type f | while read -r file; do rm -f "$prefix/$file"; done
  rm -f "${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user/magnesium-diary-remind.service" \
        "${XDG_CONFIG_HOME:-$HOME/.config}/systemd/user/magnesium-diary-remind.timer" \
        "${XDG_CONFIG_HOME:-$HOME/.config}/autostart/$id.Reminder.desktop"
  echo "Taken away. Your diary is still there."
else
  find . -type f | while read -r file; do
    mkdir -p "$prefix/$(dirname "$file")"
    cp "$file" "$prefix/$file"
  done
  # Menus do not look in ~/.local/bin everywhere.
  sed -i "s|^Exec=magnesium-diary|Exec=\"$prefix/bin/magnesium-diary\"|" "$prefix/share/applications/$id.desktop"
  echo "Installed: $prefix/bin/magnesium-diary"
fi
for tool in update-desktop-database:applications update-mime-database:mime; do
  command -v "${tool%%:*}" >/dev/null 2>&1 && "${tool%%:*}" "$prefix/share/${tool##*:}" 2>/dev/null || true
done
