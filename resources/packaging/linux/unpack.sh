#!/bin/sh
# Attaché @VERSION@ for Linux (@MACHINE@). Run it as:  sh @NAME@ [--to FOLDER] [--remove]
# Without --to it goes into ~/.local/lib/attache (for root: /opt/attache). It asks nothing and reaches for no network.
set -eu
folder=${HOME:-/root}/.local/lib/attache bin=${HOME:-/root}/.local/bin share=${HOME:-/root}/.local/share
[ "$(id -u)" != 0 ] || { folder=/opt/attache bin=/usr/local/bin share=/usr/local/share; }
remove=""
while [ $# -gt 0 ]; do
  case $1 in
    --to) [ $# -gt 1 ] || { echo "--to wants a folder" >&2; exit 2; }; folder=$2; bin=$2 share=""; shift 2 ;;
    --remove) remove=yes; shift ;;
    *) echo "Usage: sh $0 [--to FOLDER] [--remove]" >&2; exit 2 ;;
  esac
done
links() {
  [ -n "$share" ] || return 0
  for file in applications/attache.desktop icons/hicolor/scalable/apps/attache.svg man/man1/attache.1.gz; do
    "$1" "$file"
  done
}
put() { mkdir -p "$share/$(dirname "$1")"; cp "$folder/share/$1" "$share/$1"; }
take() { rm -f "$share/$1"; }
if [ -n "$remove" ]; then
  links take
  [ -z "$share" ] || rm -f "$bin/attache"
  [ ! -e "$folder/attache" ] || rm -rf "$folder/_internal" "$folder/share" "$folder/attache"
  rmdir "$folder" 2>/dev/null || true
  echo "Attaché was removed from $folder. Your libraries are where they were."
  exit 0
fi
[ "$(uname -m)" = "@MACHINE@" ] || { echo "This is for @MACHINE@ machines; this one is $(uname -m)." >&2; exit 3; }
sum=$(tail -n +@LINES@ "$0" | sha256sum | cut -d' ' -f1)
[ "$sum" = "@SUM@" ] || { echo "This file is not complete or was changed: fetch it again." >&2; exit 3; }
mkdir -p "$folder"
rm -rf "$folder/_internal" "$folder/share"
tail -n +@LINES@ "$0" | gzip -dc | tar -xf - -C "$folder" --no-same-owner --strip-components=1
links put
if [ -n "$share" ]; then
  mkdir -p "$bin"
  ln -sf "$folder/attache" "$bin/attache"
  sed -i "s|^Exec=attache|Exec=\"$bin/attache\"|" "$share/applications/attache.desktop"
fi
echo "Attaché @VERSION@ is in $folder. Start it with $bin/attache"
exit 0
